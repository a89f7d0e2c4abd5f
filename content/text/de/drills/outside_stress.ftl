# Ärger von draußen. $outside_trouble ist ein Beispiel für Ärger, für den niemand am Tisch etwas kann.
# Wer erzählt, setzt den Rucksack ab: $talker und $listener sind ein Vorname oder die Anrede hier unten.

outside_stress = Ärger von draußen
    .about = erzählen, was draußen schwer war, und erst mal ohne Rat
    .card = Ärger von draußen: Wer dran ist, setzt ab, was draußen schwer war. Wer zuhört, versteht erst und gibt dann Rat.
    .why = In Studien erzählten Menschen mehr von sich, wenn jemand verständnisvoll auf sie einging. Mit Rat zu warten, empfehlen Leute, die Zuhören unterrichten. Geprüft hat diese paar Minuten niemand.
outside_stress-talker = Du mit dem Rucksack
outside_stress-listener = Du ohne Rucksack

outside_stress-gate = { $form ->
    [short] Ärger von draußen, die kurze Runde, sechs Minuten. Ihr erzählt nacheinander von etwas, das draußen schwer war. Erst geht es ums Verstehen, Rat kommt später. Während ihr redet, höre ich nicht zu. Seid ihr beide dabei?
   *[one] Ärger von draußen, zehn Minuten. Ihr erzählt nacheinander von etwas, das draußen schwer war. Erst geht es ums Verstehen, Rat kommt später. Während ihr redet, höre ich nicht zu. Seid ihr beide dabei?
  }
    .reprompt = Seid ihr beide dabei?
    .choices = Sagt ja, die kurze Runde, oder später.
    .cue = Ärger von draußen. Seid ihr beide dabei?
    .place = kurz vor dem Anfang

outside_stress-first = Wer erzählt, setzt den Rucksack vom Tag ab. Wer fängt an?
    .reprompt = Wer möchte anfangen?
    .choices = Sagt einen Namen, ich zuerst, oder such du aus.
    .place = bei der Frage, wer anfängt
    .cue = Wer fängt an?
outside_stress-outside_only = Nur Ärger von draußen, nichts übereinander. Wer zuhört, hält ganz zum Gegenüber.
    .cue = Nur Ärger von draußen.

outside_stress-talk = { $form ->
    [short] { $talker }, du hast eine Minute für etwas von draußen. Vielleicht so etwas. { $outside_trouble }
   *[one] { $talker }, du hast zwei Minuten für etwas von draußen. Vielleicht so etwas. { $outside_trouble }
  }
    .place = beim Erzählen
    .cue = { $talker }, erzähl etwas von draußen. { $outside_trouble }
outside_stress-understand = { $listener }, sag, was daran wohl schwer war. Noch kein Rat.
    .place = beim Verstehen
    .cue = { $listener }, sag, was daran schwer war.
outside_stress-idea_wanted = { $talker }, möchtest du jetzt eine Idee dazu?
    .reprompt = Möchtest du eine Idee dazu?
    .choices = Sag ja für eine Idee, oder nein, zuhören hat gereicht.
    .place = bei der Frage nach einer Idee
    .cue = { $talker }, eine Idee dazu?
outside_stress-idea = { $listener }, sag eine Idee, nicht mehr. { $talker }, du kannst sie nehmen oder liegen lassen.
    .place = bei der Idee
    .cue = { $listener }, sag eine Idee.

outside_stress-change = { $acknowledgements } Jetzt tauscht ihr. { $talker }, bist du so weit?
    .reprompt = Bist du so weit?
    .choices = Sag ja, oder nein, dann lassen wir es dabei.
    .place = beim Tauschen
    .cue = { $talker }, bist du so weit?
outside_stress-enough = Lassen wir es für heute dabei?
    .reprompt = War es das für heute?
    .choices = Sagt ja, dann sind wir fertig, oder nein für etwas mehr Zeit.
    .place = ganz am Ende
    .cue = Lassen wir es dabei?
outside_stress-little_longer = Dann lasst euch noch etwas Zeit.
    .place = kurz vor dem Schluss
    .cue = Noch etwas Zeit.
outside_stress-bye = { $warm_closings }
outside_stress-later = Ist gut. Dann ein andermal.
