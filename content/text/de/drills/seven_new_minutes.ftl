# Sieben neue Minuten. Nur das Gesprochene; was jeder Schritt tut, steht in content/drills/seven_new_minutes.yaml.
# Niemand wird mit Namen gesetzt: $talker ist immer das Wort hier unten und muss für jeden Platz am Tisch passen.

seven_new_minutes = Sieben neue Minuten
    .about = etwas Neues, ein bisschen albern
    .card = Sieben neue Minuten: etwas Neues, ein bisschen Albernes, und dann von allen der beste Moment.
    .why = Paare, die sieben Minuten lang etwas Neues miteinander machten, waren danach zufriedener miteinander als nach einer langweiligen Aufgabe, in drei Versuchen. Das waren erwachsene Paare, und ob es in Familien oder unter Freunden hilft, weiß niemand.
seven_new_minutes-talker = Und du links daneben

seven_new_minutes-gate = Sieben neue Minuten, mit allem Drumherum etwa zwölf. Von mir kommt etwas Neues, ein bisschen albern, ihr macht es zusammen, und danach erzählt ihr reihum den besten Moment. Solange ihr dabei seid, höre ich nicht zu. { $people ->
    [2] Macht ihr beide mit?
   *[other] Macht ihr alle mit?
  }
    .cue = Sieben neue Minuten, im Ganzen etwa zwölf. { $people ->
        [2] Macht ihr beide mit?
       *[other] Macht ihr alle mit?
      }
    .reprompt = Macht ihr mit?
    .choices = Sagt ja oder später.
    .place = kurz vor dem Anfang
seven_new_minutes-how_many = Wie viele seid ihr?
    .cue = Wie viele seid ihr heute?
    .reprompt = Wie viele machen mit?
    .choices = Sagt eine Zahl von zwei bis sechs.
    .place = kurz vor dem Anfang

seven_new_minutes-task = Das hier habt ihr bestimmt noch nie gemacht. { $new_minutes } Passt das?
    .cue = { $new_minutes } Passt das?
    .reprompt = Passt das, oder lieber etwas anderes?
    .choices = Sagt ja, etwas anderes, oder etwas Eigenes.
    .place = bei der Frage, was ihr macht
seven_new_minutes-task_again = Dann vielleicht das. { $new_minutes } Passt das, oder lieber etwas Eigenes?
    .cue = { $new_minutes } Das, oder etwas Eigenes?
    .reprompt = Das hier, oder lieber etwas Eigenes?
    .choices = Sagt ja, oder etwas Eigenes.
    .place = bei der Frage, was ihr macht
seven_new_minutes-own_task = Gut, etwas Eigenes. Hauptsache, ihr habt es noch nie gemacht.
    .cue = Gut, etwas Eigenes.

seven_new_minutes-play = Was ihr braucht, holt ihr euch einfach. Zwischendurch frage ich, ob ihr noch dabei seid. Sieben Minuten, los geht's.
    .cue = Sieben Minuten, los geht's.
    .place = mitten in etwas Albernem
seven_new_minutes-done = Kommt wieder zusammen. Seid ihr bereit für eure besten Momente?
    .cue = Bereit für eure besten Momente?
    .reprompt = Seid ihr so weit?
    .choices = Sagt ja, oder nein für eine Minute mehr.
    .place = kurz vor den besten Momenten
seven_new_minutes-more = Gut, eine Minute noch.
    .cue = Gut, eine Minute noch.
    .place = mitten in etwas Albernem

seven_new_minutes-best = { $turn ->
    [0] Wer mir am nächsten ist, fängt an. Ein Moment, der dir gefallen hat, in einem Satz.
   *[other] { $people ->
        [2] Und jetzt du auf der anderen Seite. Ein Moment, der dir gefallen hat, in einem Satz.
       *[other] { $talker }, ein Moment, der dir gefallen hat, in einem Satz.
      }
  }
    .cue = { $turn ->
        [0] Wer am nächsten ist: ein Moment, der dir gefallen hat.
       *[other] { $people ->
            [2] Und die andere Seite, ein Moment, der dir gefallen hat.
           *[other] { $talker }, ein Moment, der dir gefallen hat.
          }
      }
    .place = bei den besten Momenten
seven_new_minutes-enough = { $acknowledgements } War es das für heute?
    .cue = War es das für heute?
    .reprompt = Lassen wir es dabei?
    .choices = Sagt ja, oder nein, dann bleibt noch etwas Zeit.
    .place = ganz am Ende
seven_new_minutes-once_more = Dann erzählt euch noch ein Stück davon.
    .cue = Gut, noch ein Stück davon.
    .place = bei den besten Momenten
seven_new_minutes-bye = { $warm_closings }
seven_new_minutes-later = Ist gut. Sieben Minuten finden sich wieder.
