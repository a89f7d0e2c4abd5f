# One question at a time for the table.

# $question: a line of the pool `dinner_questions`. A minute of talk follows, with the microphone closed.
questions-ask = { $question } Take your time, I'm not listening.
questions-another = Another one?
    .reprompt = Would you like another question?
    .choices = You can say: another one, or no.
questions-enough = Enjoy each other.
