# Wenn das Gespräch vom Weg abkommt: nicht verstanden, Hilfe, Pause, Schluss. Für jede Übung gleich.

repair-not_caught = Das habe ich leider nicht verstanden.
repair-moving_on = Dann machen wir einfach weiter.
repair-later = Dann lassen wir es erst mal. Wenn ihr wieder mögt, sagt einfach: öffne Näher zusammen.
repair-go_on = Machen wir weiter?
    .reprompt = Sagt ja, wenn es weitergehen kann.
    .choices = Sagt ja, dann geht es weiter, oder nein, dann merke ich mir die Stelle.
repair-still_going = Seid ihr noch dabei?
    .reprompt = Noch dabei? Sagt ja für mehr Zeit, oder nein, dann geht es weiter.
    .choices = Sagt ja für mehr Zeit, nein, dann geht es weiter, oder Pause.
repair-ready = Seid ihr so weit für den nächsten Teil?
    .reprompt = Sagt ja, wenn ihr so weit seid.
    .choices = Sagt ja, wenn es weitergehen soll, nein für mehr Zeit, oder Pause.
repair-take_your_time = Lasst euch Zeit.
repair-swapped = Ihr habt getauscht.
repair-help_drill = Während ihr redet, kommt nichts bei mir an. Ruft mich zuerst, dann sagt: weiter, länger oder Pause. Tauschen, überspringen, nochmal und stopp gehen auch.
repair-recording = Was ihr euch erzählt, kommt nicht bei mir an. Bis morgen merke ich mir die Stelle und einen Vornamen, länger, was ihr geübt und wen ihr mir vorgestellt habt. Amazon speichert vielleicht, was ihr dem Lautsprecher sagt.
repair-paused = { $tonight ->
    [0] Ich merke mir die Stelle bis morgen um diese Zeit.
   *[other] Ich merke mir die Stelle für heute Nacht.
  } Zum Weitermachen sagt einfach: öffne Näher zusammen.
repair-stopped = Gut. { $tonight ->
    [0] Die Stelle merke ich mir bis morgen um diese Zeit.
   *[other] Die Stelle merke ich mir für heute Nacht.
  } Bis dann.
repair-cancelled = Gut, das ist vom Tisch. Bis dann.
repair-goodbye = Bis dann, macht es gut.
repair-passed = Auslassen ist in Ordnung.
repair-talk_through = Dann wieder mit allen Worten.
repair-trained_help = Wer Hilfe von Fachleuten möchte, öffnet mich und sagt: Sorgentelefon.
