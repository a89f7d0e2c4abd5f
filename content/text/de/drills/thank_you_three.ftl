# Danke mal drei. Drei Sätze, deren Anfang vorgesagt wird; im zweiten geht es um das Gegenüber, nicht um den eigenen Gewinn.

thank_you_three = Danke mal drei
    .about = ein Danke in drei kurzen Teilen
    .card = Danke mal drei: was du getan hast, was es von dir zeigt, was ich davon hatte.
    .why = In einer Studie mit dreihundertsiebzig Menschen zählte an einem Dank vor allem, was er über das Gegenüber sagt, mehr als der eigene Gewinn. Das war eine einzige Studie, und wie lange so etwas anhält, sagt sie nicht.
thank_you_three-thanker = Du bist dran
thank_you_three-thanked = Du gegenüber

thank_you_three-gate = { $form ->
    [daily] Danke mal drei, für jeden Tag, etwa zwei Minuten. Ihr sagt euch gegenseitig Danke, in einem Satz
   *[one] Danke mal drei, etwa drei Minuten. Ihr sagt euch gegenseitig ein Danke, in drei kurzen Sätzen
  }. Während ihr redet, höre ich nicht zu. Seid ihr beide dabei?
    .reprompt = Seid ihr beide dabei?
    .choices = Sagt ja, die kurze, oder später.
    .cue = Danke mal drei. Seid ihr beide dabei?
    .place = kurz vor dem Anfang
thank_you_three-first = Eine Kleinigkeit reicht. Wer fängt an?
    .reprompt = Wer möchte zuerst Danke sagen?
    .choices = Sagt einen Namen, ich zuerst, oder such du aus.
    .place = bei der Frage, wer anfängt
    .cue = Wer fängt an?
thank_you_three-did = { $form ->
    [daily] { $thanker }, mit einem Satz: Danke, dass du.
   *[one] { $thanker }, fang an mit: Danke, dass du.
  }
    .place = beim Danke
    .cue = { $thanker }: Danke, dass du.
thank_you_three-shows = Jetzt weiter mit: Daran sehe ich, dass du.
    .place = beim zweiten Satz
    .cue = Daran sehe ich, dass du.
thank_you_three-gave = Und zum Schluss: Für mich war das.
    .place = beim dritten Satz
    .cue = Für mich war das.
thank_you_three-change = Jetzt umgekehrt. Bist du bereit für dein Danke?
    .reprompt = Bereit für dein Danke?
    .choices = Sag ja, oder nein, dann bleibt es dabei.
    .place = beim Tauschen
    .cue = Jetzt umgekehrt, bereit?
thank_you_three-keep_one = Soll ich mir ein Danke davon merken?
    .reprompt = Sagt merk es dir, oder nein. Soll ich mir ein Danke merken?
    .choices = Sagt: merk es dir, dann frage ich, welches. Oder sagt nein.
    .place = ganz am Ende
    .cue = Soll ich mir ein Danke merken?
thank_you_three-keep = Fang an mit: Danke, dass. Welches soll ich mir merken?
    .reprompt = Welches? Fang an mit: Danke, dass.
    .choices = Sag: Danke, dass, und was es war. Oder sag nein.
    .place = beim Merken
    .kept = Ihr habt gesagt: { $words }.
thank_you_three-bye = { $warm_closings }
thank_you_three-later = Ist gut. Ein Danke kann warten.
