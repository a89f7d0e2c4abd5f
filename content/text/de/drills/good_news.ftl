# Gute Nachricht. „Tauschen“ am Ende: dann ist die Nachricht der anderen Seite dran.

good_news = Gute Nachricht
    .about = eine gute Nachricht, und jemand, der mehr davon hören will
    .card = Gute Nachricht: Wer dran ist, erzählt etwas Gutes. Wer zuhört, fragt zweimal nach.
    .why = In einer Studie mit Paaren verriet die Antwort auf gute Nachrichten mehr darüber, wie es weiterging, als die auf schlechte. In einer anderen wurde das geübt: Es war mehr Dank zu spüren, und zufriedener wurde man davon nicht.
good_news-talker = Du mit der Nachricht
good_news-listener = Du gegenüber

good_news-gate = Gute Nachricht, etwa drei Minuten. Wer etwas Gutes weiß, und sei es winzig, erzählt es, und wer zuhört, fragt nach. Während ihr redet, höre ich nicht zu. Seid ihr beide dabei?
    .reprompt = Seid ihr beide dabei?
    .choices = Sagt ja oder später.
    .cue = Gute Nachricht. Seid ihr beide dabei?
    .place = kurz vor dem Anfang
good_news-first = Auch dass nichts schiefging, ist eine gute Nachricht. Wer erzählt eine?
    .reprompt = Wer hat eine kleine gute Nachricht?
    .choices = Sagt einen Namen, ich zuerst, oder such du aus.
    .place = bei der Frage, wer erzählt
    .cue = Wer hat eine gute Nachricht?
good_news-tell = { $turn ->
    [0] { $listener }, man darf ruhig hören, dass du dich freust. { $talker }, erzähl deine gute Nachricht von Anfang an.
   *[other] Jetzt die andere Nachricht. { $listener }, man darf ruhig hören, dass du dich freust. { $talker }, erzähl sie von Anfang an.
  }
    .place = beim Erzählen
    .cue = { $listener }, freu dich mit. { $talker }, erzähl.
good_news-relive = { $listener }, frag jetzt zweimal nach. Zum Beispiel, was zuerst war, oder wie es sich anfühlte.
    .place = beim Nachfragen
    .cue = { $listener }, frag zweimal nach.
good_news-enough = { $turn ->
    [1] Lassen wir es dabei, oder wollt ihr tauschen?
   *[other] Lassen wir es für heute dabei?
  }
    .reprompt = Lassen wir es dabei?
    .choices = { $turn ->
        [1] Sagt ja, dann ist Schluss, oder tauschen.
       *[other] Sagt ja, oder noch ein bisschen.
      }
    .place = ganz am Ende
    .cue = { $turn ->
        [1] Dabei lassen, oder tauschen?
       *[other] War es das für heute?
      }
good_news-more = Dann bleibt noch ein bisschen dabei.
    .place = beim letzten Teil
    .cue = Noch ein bisschen.
good_news-bye = { $warm_closings }
good_news-later = Ist gut. Die gute Nachricht hat Zeit.
