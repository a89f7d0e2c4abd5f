"""All that knows the Alexa Skills Kit: reading its envelopes, rendering its answers."""
