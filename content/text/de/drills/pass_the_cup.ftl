# Becher weitergeben. Nur das Gesprochene; was jeder Schritt tut, steht in content/drills/pass_the_cup.yaml.
# $talker und $listener sind ein Vorname, oder die Wörter hier unten, wenn niemand einen genannt hat.
# Darum stehen sie immer als Anrede am Satzanfang: „Anna, …“ und „Du mit dem Becher, …“.
# `.place` führt „ihr wart zuletzt“ zu Ende (opening-offer).

pass_the_cup = Becher weitergeben
    .about = wer den Becher hat, erzählt, wer zuhört, wiederholt es
    .card = Becher weitergeben: Wer dran ist, erzählt. Wer zuhört, wiederholt es. Dann wandert der Becher.
    .why = In einer Studie fühlten sich Menschen besser verstanden, wenn jemand das Gehörte wiederholte und dann nachfragte. Ob es zu Hause über Monate hilft, hat niemand gemessen.
pass_the_cup-talker = Du mit dem Becher
pass_the_cup-listener = Du ohne Becher

pass_the_cup-gate = { $form ->
    [short] Becher weitergeben, die kurze Runde, etwa sechs Minuten. Wer dran ist, erzählt, wer zuhört, wiederholt es. Während ihr redet, höre ich nicht zu. Seid ihr beide dabei?
    [two] Becher weitergeben, über Gefühle, zehn Minuten. Wer dran ist, erzählt, wer zuhört, wiederholt es, dann tauscht ihr. Während ihr redet, höre ich nicht zu. Seid ihr beide dabei?
    [three] Becher weitergeben, über Dinge, die euch wichtig sind, elf Minuten. Wer dran ist, erzählt, wer zuhört, wiederholt es, dann tauscht ihr. Während ihr redet, höre ich nicht zu. Seid ihr beide dabei?
   *[one] Becher weitergeben, etwa neun Minuten. Wer dran ist, erzählt, wer zuhört, wiederholt es, dann tauscht ihr. Während ihr redet, höre ich nicht zu. Seid ihr beide dabei?
  }
    .reprompt = Seid ihr beide dabei?
    .choices = Sagt ja, die kurze Runde, oder später.
    .place = kurz vor dem Anfang
pass_the_cup-gate_other = Und du auf der anderen Seite?
    .reprompt = Machst du auch mit?
    .choices = Sag ja oder später, beides ist gut.
    .place = kurz vor dem Anfang

pass_the_cup-deeper = Das habt ihr schon ein paar Mal gemacht. Wollt ihr diesmal eine Stufe tiefer gehen?
    .reprompt = Wollt ihr diesmal etwas tiefer gehen?
    .choices = Sagt ja für eine Stufe tiefer, oder nein, dann bleibt es wie bisher.
    .place = bei der Frage, wie tief ihr gehen wollt
pass_the_cup-deeper_other = Und du auf der anderen Seite, auch eine Stufe tiefer?
    .reprompt = Willst du auch tiefer gehen?
    .choices = Tiefer geht es nur, wenn ihr beide wollt. Sag ja oder nein.
    .place = bei der Frage, wie tief ihr gehen wollt

pass_the_cup-first = { $form ->
    [short] Wer fängt an?
   *[one] Wer den Becher hält, erzählt. Ein echter geht, ein gedachter auch. Wer fängt an?
  }
    .reprompt = Wer möchte anfangen?
    .choices = Sagt einen Namen, ich zuerst, oder such du aus.
    .place = bei der Frage, wer anfängt
    .cue = Wer fängt an?

pass_the_cup-topic = Ein Vorschlag. { $listening } Passt das?
    .reprompt = Passt das, oder lieber etwas anderes?
    .choices = Sagt ja, etwas anderes, oder etwas Eigenes.
    .place = bei der Frage, worum es gehen soll
    .cue = { $listening } Passt das?
pass_the_cup-topic_again = Dann vielleicht das. { $listening } Passt das, oder lieber etwas Eigenes?
    .reprompt = Passt das, oder lieber etwas Eigenes?
    .choices = Sagt ja, oder etwas Eigenes.
    .place = bei der Frage, worum es gehen soll
    .cue = { $listening } Passt das, oder etwas Eigenes?
pass_the_cup-own_topic = Gut, etwas Eigenes. Etwas Kleines reicht.
    .cue = Gut, etwas Eigenes.

pass_the_cup-talk = { $form ->
    [short] { $talker }, ein, zwei Sätze am Stück. { $listener }, nur zuhören.
   *[one] { $talker }, immer nur ein, zwei Sätze am Stück. { $listener }, du bist jetzt ganz Ohr. Los geht's.
  }
    .place = beim Erzählen
    .cue = { $talker }, erzähl. { $listener }, hör zu.
pass_the_cup-mirror = { $form ->
    [short] { $listener }, sag, was ankam. Fang an mit: also, für dich war.
   *[one] { $listener }, wiederhol es mit eigenen Worten. Fang an mit: also, für dich war.
  }
    .place = beim Zurücksagen
    .cue = { $listener }, wiederhol es.
pass_the_cup-check = { $talker }, stimmt das, oder nicht ganz?
    .reprompt = Hat es gestimmt, oder nicht ganz?
    .choices = Sag stimmt, oder nicht ganz.
    .place = bei der Frage, ob es stimmt
    .cue = { $talker }, stimmt das, oder nicht ganz?
pass_the_cup-talk_again = { $talker }, sag noch einmal, was gefehlt hat.
    .place = bei dem Stück, das gefehlt hat
    .cue = { $talker }, sag, was gefehlt hat.
pass_the_cup-mirror_again = { $listener }, versuch es noch einmal mit eigenen Worten.
    .place = beim zweiten Zurücksagen
    .cue = { $listener }, wiederhol es noch einmal.
pass_the_cup-check_again = Stimmt es jetzt eher?
    .reprompt = Hat es diesmal eher gestimmt?
    .choices = Sag stimmt, oder nicht ganz. Weiter geht es auf jeden Fall.
    .place = bei der Frage, ob es jetzt stimmt
    .cue = Stimmt es jetzt eher?
pass_the_cup-near_enough = Macht nichts. Es muss nicht ganz genau passen.
    .cue = Es muss nicht genau passen.
pass_the_cup-question = { $form ->
    [short] { $listener }, jetzt eine Frage, kein Rat. Etwa so: { $question_stems }.
   *[one] { $talker }, lass dir Zeit mit der Antwort. { $listener }, jetzt eine Frage und kein Rat. So könnte sie anfangen: { $question_stems }.
  }
    .place = beim Nachfragen
    .cue = { $listener }, frag: { $question_stems }.

pass_the_cup-same_topic = Jetzt wandert der Becher. Dasselbe Thema, oder ein neues?
    .reprompt = Dasselbe Thema, oder ein neues?
    .choices = Sagt dasselbe, ein neues, oder etwas Eigenes.
    .place = beim Weitergeben
    .cue = Jetzt tauscht ihr. Dasselbe, oder ein neues Thema?
pass_the_cup-topic_other = Wie wäre es damit. { $listening } Passt das, oder lieber etwas Eigenes?
    .reprompt = Passt das, oder lieber etwas Eigenes?
    .choices = Sagt ja, oder etwas Eigenes.
    .place = bei der Frage, worum es gehen soll
    .cue = { $listening } Passt das, oder etwas Eigenes?

pass_the_cup-finish = { $form ->
    [short] Sagt euch noch eine Sache, die ihr gehört habt.
   *[one] Noch eins zum Schluss. Sagt euch gegenseitig eine Sache, die ihr voneinander gehört habt.
  }
    .place = beim letzten Teil
    .cue = Sagt euch eine Sache, die ihr gehört habt.
pass_the_cup-enough = Lassen wir es für heute dabei?
    .reprompt = War es das für heute?
    .choices = Sagt ja, oder noch ein bisschen.
    .place = ganz am Ende
    .cue = War es das für heute?
pass_the_cup-finish_more = Dann lasst euch noch etwas Zeit.
    .place = beim letzten Teil
    .cue = Noch etwas Zeit.
pass_the_cup-bye = { $closings }
pass_the_cup-later = Ist gut. Wenn ihr beide mal Lust habt, bin ich da.
