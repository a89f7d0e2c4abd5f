# Dein Tempo. Laut nicht „Geduld“: das klänge nach etwas, das man von dir verlangt.
# Feste Worte: keine Eile, kein Verzeihen, kein Versprechen, dass überhaupt noch einmal geredet wird.

patience = Dein Tempo
    .about = du allein bestimmst, wann ihr wieder darüber redet
    .card = Dein Tempo: Wenn etwas wehgetan hat, bestimmst du allein, wann ihr wieder darüber redet.
    .why = In einer Studie über Entschuldigungen zählte die Bitte um Verzeihung am wenigsten. Darum wird hier nichts von dir verlangt. Ob es hilft, die Zeit selbst zu bestimmen, weiß niemand.
patience-you = Du

patience-gate = Dein Tempo, etwa vier Minuten, für dich allein, wenn dir etwas wehgetan hat. Du überlegst, was du brauchst, und wann du wieder darüber reden magst, oder noch nicht. Solange du nachdenkst oder redest, höre ich nicht zu. Fangen wir an?
    .reprompt = Magst du anfangen?
    .choices = Sag ja oder später.
    .place = kurz vor dem Anfang
patience-yours = Ob du noch einmal darüber redest, und wann, bestimmst du allein. Es eilt nicht.
patience-settle = Setz dich so hin, wie es dir angenehm ist, und lass den Atem kommen und gehen.
    .place = beim Hinsetzen
patience-need = Überleg, was du brauchst, bevor du wieder darüber redest. Zeit, einen ruhigeren Ort, jemanden neben dir.
    .place = bei dem, was du brauchst
patience-soon = Und überleg, was dir zu früh wäre, oder zu viel.
    .place = bei dem, was zu früh wäre
patience-ready = Möchtest du ein nächstes Mal festlegen, oder heißt es: noch nicht?
    .reprompt = Magst du ein nächstes Mal festlegen, oder noch nicht?
    .choices = Sag ja, dann legst du etwas fest, oder: noch nicht. Beides ist gut.
    .place = bei der Frage nach dem nächsten Mal
patience-not_yet = Noch nicht, das gilt, solange du magst.
patience-aloud = Das kann ich mir merken. Wird danach gefragt, sage ich es laut, und andere könnten es hören. Soll ich es mir merken?
    .reprompt = Soll ich es mir merken und laut sagen, wenn jemand fragt?
    .choices = Sag ja, oder nein, dann bleibt es bei dir.
    .place = bei der Frage, ob ich es mir merke
patience-set = Fang an mit: das nächste Mal ist. Danach ein Tag, oder: noch nicht. Was legst du fest?
    .reprompt = Was legst du fest? Fang an mit: das nächste Mal ist.
    .choices = Sag: das nächste Mal ist, und dann einen Tag, oder: das nächste Mal ist noch nicht.
    .place = beim Festlegen
    .kept = Du hast festgelegt: { $words }.
patience-bye = Von selbst fange ich nicht davon an. Du kannst es jederzeit neu festlegen.
patience-untold = Dann bleibt es bei dir allein. Davon merke ich mir nichts.
patience-later = Ist gut. Es eilt nicht.
