# Eine Frage auf einmal, für den Tisch.

# $question: eine Zeile aus `dinner_questions`. Eine Minute zum Reden folgt, das Mikrofon ist zu.
questions-ask = { $question } Lasst euch Zeit, ich höre nicht zu.
questions-another = Noch eine?
    .reprompt = Möchtet ihr noch eine Frage?
    .choices = Ihr könnt sagen: noch eine, oder nein.
questions-enough = Dann noch viel Spaß beim Erzählen.
