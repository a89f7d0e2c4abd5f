# Becher weitergeben. Nur das Gesprochene; was jeder Schritt tut, steht in content/drills/pass_the_cup.yaml.
# $talker und $listener sind ein Vorname, oder die Wörter hier unten, wenn niemand einen genannt hat.
# Darum stehen sie immer als Anrede am Satzanfang, mit Doppelpunkt: „Anna: …“ und „Wer erzählt: …“.
# `.place` führt „ihr wart zuletzt“ zu Ende (opening-offer).

pass_the_cup = Becher weitergeben
    .card = Becher weitergeben: Wer dran ist, erzählt. Wer zuhört, sagt es zurück. Dann wandert der Becher.
pass_the_cup-talker = Wer erzählt
pass_the_cup-listener = Wer zuhört

pass_the_cup-gate = { $form ->
    [short] Becher weitergeben, die kurze Runde. Etwa sechs Minuten, zu zweit. Während ihr redet, höre ich nicht zu. Seid ihr beide dabei?
    [two] Becher weitergeben, über Gefühle. Zehn Minuten, zu zweit. Während ihr redet, höre ich nicht zu. Seid ihr beide dabei?
    [three] Becher weitergeben, über Dinge, die euch wichtig sind. Elf Minuten, zu zweit. Während ihr redet, höre ich nicht zu. Seid ihr beide dabei?
   *[one] Becher weitergeben. Etwa neun Minuten, zu zweit. Während ihr redet, höre ich nicht zu. Seid ihr beide dabei?
  }
    .reprompt = Seid ihr beide dabei?
    .choices = Sagt: ja, die kurze Runde, oder später.
    .place = kurz vor dem Anfang
pass_the_cup-gate_other = Und du?
    .reprompt = Und du gegenüber, bist du auch dabei?
    .choices = Beides ist recht. Sag ja, oder später.
    .place = kurz vor dem Anfang

pass_the_cup-deeper = Das habt ihr schon ein paar Mal gemacht. Wollt ihr diesmal eine Stufe tiefer gehen?
    .reprompt = Wollt ihr diesmal etwas tiefer gehen?
    .choices = Sagt ja für eine Stufe tiefer, oder nein, dann bleibt es wie bisher.
    .place = bei der Frage, wie tief ihr gehen wollt
pass_the_cup-deeper_other = Und du, auch eine Stufe tiefer?
    .reprompt = Willst du auch tiefer gehen?
    .choices = Tiefer geht es nur, wenn ihr beide wollt. Sag ja oder nein.
    .place = bei der Frage, wie tief ihr gehen wollt

pass_the_cup-first = Wer erzählt zuerst?
    .reprompt = Wer möchte zuerst erzählen?
    .choices = Sagt einen Namen, oder: ich zuerst. Oder: such du aus.
    .place = bei der Frage, wer zuerst erzählt

pass_the_cup-topic = Hier ist ein Vorschlag. { $listening } Nehmt ihr das?
    .reprompt = Nehmt ihr das, oder lieber etwas anderes?
    .choices = Sagt ja, etwas anderes, oder: etwas Eigenes.
    .place = bei der Frage, worum es gehen soll
pass_the_cup-topic_again = Dann vielleicht das. { $listening } Nehmt ihr das, oder etwas Eigenes?
    .reprompt = Nehmt ihr das, oder etwas Eigenes?
    .choices = Sagt ja, dann nehmt ihr das. Oder sagt: etwas Eigenes.
    .place = bei der Frage, worum es gehen soll
pass_the_cup-own_topic = Gut. Nehmt etwas Eigenes, etwas Kleines reicht.

pass_the_cup-talk = { $talker }: immer nur ein, zwei Sätze am Stück. { $listener }: du bist jetzt ganz Ohr. Los geht's.
    .place = beim Erzählen
pass_the_cup-mirror = { $listener }: sag es mit eigenen Worten zurück. Fang an mit: also für dich.
    .place = beim Zurücksagen
pass_the_cup-check = { $talker }: sag es deinem Gegenüber. Stimmt es so, oder nicht ganz?
    .reprompt = Hat es gestimmt, oder nicht ganz?
    .choices = Sag: stimmt. Oder sag: nicht ganz.
    .place = bei der Frage, ob es so stimmt
pass_the_cup-talk_again = { $talker }: sag noch einmal, was gefehlt hat.
    .place = bei dem Stück, das gefehlt hat
pass_the_cup-mirror_again = { $listener }: versuch es noch einmal mit eigenen Worten.
    .place = beim zweiten Zurücksagen
pass_the_cup-check_again = Stimmt es jetzt eher?
    .reprompt = Hat es diesmal eher gestimmt?
    .choices = Weiter geht es auf jeden Fall. Sag: stimmt. Oder: nicht ganz.
    .place = bei der Frage, ob es jetzt stimmt
pass_the_cup-near_enough = Das macht nichts. Dass jemand nachfragt, zählt auch.
pass_the_cup-question = { $listener }: stell eine offene Frage, gib keinen Rat. { $question_stems }
    .place = beim Nachfragen

pass_the_cup-same_topic = Jetzt wandert der Becher. { $talker }: du bist dran. Dasselbe Thema, oder ein neues?
    .reprompt = Dasselbe Thema, oder ein neues?
    .choices = Sag: dasselbe, ein neues, oder: etwas Eigenes.
    .place = beim Weitergeben
pass_the_cup-topic_other = Wie wäre es damit. { $listening } Nimmst du das, oder etwas Eigenes?
    .reprompt = Nimmst du das, oder etwas Eigenes?
    .choices = Sag ja, dann nimmst du das. Oder sag: etwas Eigenes.
    .place = bei der Frage, worum es gehen soll

pass_the_cup-finish = Noch eins zum Schluss. Sagt euch gegenseitig eine Sache, die ihr voneinander gehört habt.
    .place = beim letzten Teil
pass_the_cup-enough = War es das für heute?
    .reprompt = Lassen wir es dabei?
    .choices = Sagt ja zum Aufhören, oder nein für ein bisschen mehr Zeit.
    .place = ganz am Ende
pass_the_cup-finish_more = Dann lasst euch noch etwas Zeit.
    .place = beim letzten Teil
pass_the_cup-bye = { $closings }
pass_the_cup-later = Ist gut. Später ist auch eine gute Antwort. Startet mich, wenn es euch beiden passt.
