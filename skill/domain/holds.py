"""How much may be held at a time: the engine cuts by it, and the promised minutes are counted by it."""

# One answer holds at most this long: Alexa takes 240 s of audio an answer, and five clips.
MAX_HOLD_SECONDS = 220
MAX_HOLDS = 5
# A longer hold comes in parts of at most this, with "Still going?" between them.
PART_SECONDS = 180
