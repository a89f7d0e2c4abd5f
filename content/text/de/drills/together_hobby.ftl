# Hobbysuche. Nur das Gesprochene; was jeder Schritt tut, steht in content/drills/together_hobby.yaml.
# Sechs Zweige, einer für jedes Paar von Antworten: dieselben Worte um eine andere Idee.

together_hobby = Hobbysuche
    .about = etwas finden, das ihr zusammen machen wollt
    .card = Hobbysuche: zwei Fragen, zwei Ideen, und eine davon fangt ihr zusammen an.
    .why = Paare, die ein paar Minuten lang etwas Neues zusammen machten, waren danach zufriedener miteinander als nach einer langweiligen Aufgabe, in drei Versuchen. Das waren erwachsene Paare, und ob ein Hobby das auch kann, wurde dort nicht geprüft.
together_hobby-talker = Du da drüben

together_hobby-gate = Hobbysuche, etwa fünf Minuten. Erst zwei kurze Fragen, dann zwei Ideen für etwas, das ihr zusammen anfangen könnt, und ihr sucht eine aus. Während ihr redet, höre ich nicht zu. { $people ->
    [2] Macht ihr beide mit?
   *[other] Macht ihr alle mit?
  }
    .cue = Hobbysuche, etwa fünf Minuten. { $people ->
        [2] Macht ihr beide mit?
       *[other] Macht ihr alle mit?
      }
    .reprompt = Macht ihr mit?
    .choices = Sagt ja oder später.
    .place = kurz vor dem Anfang

together_hobby-where = Etwas für drinnen, oder für draußen?
    .cue = Drinnen, oder draußen?
    .reprompt = Wärt ihr dabei lieber drinnen, oder draußen?
    .choices = Sagt drinnen oder draußen. Wenn es euch gleich ist, sagt überspringen.
    .place = bei der Frage, ob drinnen oder draußen
together_hobby-part_in = Eher für die Hände, für den Kopf, oder für den ganzen Körper?
    .cue = Hände, Kopf, oder Körper?
    .reprompt = Hände, Kopf, oder Körper?
    .choices = Sagt Hände, Kopf oder Körper. Wenn es euch gleich ist, sagt überspringen.
    .place = bei der Frage, was für ein Hobby es sein soll
together_hobby-part_out = Eher für die Hände, für den Kopf, oder für den ganzen Körper?
    .cue = Hände, Kopf, oder Körper?
    .reprompt = Hände, Kopf, oder Körper?
    .choices = Sagt Hände, Kopf oder Körper. Wenn es euch gleich ist, sagt überspringen.
    .place = bei der Frage, was für ein Hobby es sein soll

together_hobby-in_hands = Die erste Idee. { $hobby_in_hands }
    .cue = Erstens. { $hobby_in_hands }
together_hobby-in_hands_two = Und die zweite. { $hobby_in_hands } Jetzt sagt reihum, was euch mehr lockt, und einigt euch auf eine.
    .cue = Zweitens. { $hobby_in_hands } Einigt euch auf eine.
    .place = bei der Wahl zwischen zwei Ideen
together_hobby-in_head = Die erste Idee. { $hobby_in_head }
    .cue = Erstens. { $hobby_in_head }
together_hobby-in_head_two = Und die zweite. { $hobby_in_head } Jetzt sagt reihum, was euch mehr lockt, und einigt euch auf eine.
    .cue = Zweitens. { $hobby_in_head } Einigt euch auf eine.
    .place = bei der Wahl zwischen zwei Ideen
together_hobby-in_body = Die erste Idee. { $hobby_in_body }
    .cue = Erstens. { $hobby_in_body }
together_hobby-in_body_two = Und die zweite. { $hobby_in_body } Jetzt sagt reihum, was euch mehr lockt, und einigt euch auf eine.
    .cue = Zweitens. { $hobby_in_body } Einigt euch auf eine.
    .place = bei der Wahl zwischen zwei Ideen
together_hobby-out_hands = Die erste Idee. { $hobby_out_hands }
    .cue = Erstens. { $hobby_out_hands }
together_hobby-out_hands_two = Und die zweite. { $hobby_out_hands } Jetzt sagt reihum, was euch mehr lockt, und einigt euch auf eine.
    .cue = Zweitens. { $hobby_out_hands } Einigt euch auf eine.
    .place = bei der Wahl zwischen zwei Ideen
together_hobby-out_head = Die erste Idee. { $hobby_out_head }
    .cue = Erstens. { $hobby_out_head }
together_hobby-out_head_two = Und die zweite. { $hobby_out_head } Jetzt sagt reihum, was euch mehr lockt, und einigt euch auf eine.
    .cue = Zweitens. { $hobby_out_head } Einigt euch auf eine.
    .place = bei der Wahl zwischen zwei Ideen
together_hobby-out_body = Die erste Idee. { $hobby_out_body }
    .cue = Erstens. { $hobby_out_body }
together_hobby-out_body_two = Und die zweite. { $hobby_out_body } Jetzt sagt reihum, was euch mehr lockt, und einigt euch auf eine.
    .cue = Zweitens. { $hobby_out_body } Einigt euch auf eine.
    .place = bei der Wahl zwischen zwei Ideen

together_hobby-picked = Habt ihr euch auf eine geeinigt?
    .cue = Habt ihr eine?
    .reprompt = Habt ihr eine gefunden?
    .choices = Sagt ja, noch nicht, oder etwas anderes.
    .place = bei der Wahl zwischen zwei Ideen
together_hobby-two_more = Macht nichts. Wollt ihr zwei neue Ideen hören?
    .cue = Wollt ihr zwei neue?
    .reprompt = Noch zwei Ideen?
    .choices = Sagt ja, nein, oder etwas Eigenes.
    .place = bei der Wahl zwischen zwei Ideen

together_hobby-shall_keep = Soll ich mir merken, was es ist, damit ihr es nächste Woche wiederfindet?
    .cue = Soll ich es mir merken?
    .reprompt = Soll ich mir merken, was ihr ausgesucht habt?
    .choices = Sagt ja, dann sagt ihr mir, was es ist. Oder sagt nein.
    .place = bei der Wahl zwischen zwei Ideen
together_hobby-hobby = Sagt es in wenigen Worten, und fangt an mit: wir nehmen. Was habt ihr ausgesucht?
    .cue = Fangt an mit: wir nehmen. Was ist es?
    .reprompt = Was habt ihr ausgesucht? Fangt an mit: wir nehmen.
    .choices = Sagt: wir nehmen, und dann ein paar Worte. Oder sagt überspringen.
    .place = beim Merken
    .kept = Ausgesucht habt ihr: { $words }.
together_hobby-day = Jetzt sucht noch einen Tag dafür, diese Woche oder nächste.
    .cue = Jetzt sucht einen Tag dafür.
    .place = bei der Frage, wann es losgeht

together_hobby-enough = { $acknowledgements } War es das für heute?
    .cue = War es das für heute?
    .reprompt = Lassen wir es dabei?
    .choices = Sagt ja, oder nein, dann bleibt noch etwas Zeit.
    .place = ganz am Ende
together_hobby-once_more = Dann lasst euch noch etwas Zeit.
    .cue = Dann noch etwas Zeit.
    .place = bei der Frage, wann es losgeht
together_hobby-bye = { $warm_closings }
together_hobby-bye_for_now = Dann lasst es ruhen. Manchmal kommt eine Idee von selbst.
together_hobby-later = Ist gut. Das kann auch an einem anderen Tag sein.
