# Dein Wunsch. Feste Worte: Wiederholen ist keine Zusage, und verhandelt wird nicht, von keiner Seite.
# Plätze gibt es nicht: $wisher und $hearer sind immer die Wörter hier unten.

your_wishes = Dein Wunsch
    .about = eine Grenze, gesagt und gehört
    .card = Dein Wunsch: Wer einen Wunsch oder eine Grenze hat, sagt sie. Wer zuhört, wiederholt sie.
    .why = In einer Studie fühlten sich Menschen nicht besser verstanden, nur weil jemand das Gehörte wiederholte. Darum zeigt es hier nur, was angekommen ist. Ob es zu Hause hilft, einen Wunsch so zu sagen, weiß niemand.
your_wishes-wisher = Du mit dem Wunsch
your_wishes-hearer = Du gegenüber

your_wishes-gate = Dein Wunsch, etwa vier Minuten, zu zweit. Wer einen Wunsch oder eine Grenze hat, sagt es. Wer zuhört, wiederholt es, und verhandelt wird nicht. Während ihr redet, höre ich nicht zu. Seid ihr beide dabei?
    .reprompt = Seid ihr beide dabei?
    .choices = Sagt ja oder später, beides ist gut.
    .place = kurz vor dem Anfang
your_wishes-whose = Macht unter euch aus, um wessen Wunsch es geht. Wer gegenüber sitzt, hört zu.
your_wishes-find = { $wisher }, es kann um deine Zeit gehen, deine Sachen, oder wie man mit dir redet. Überleg dir eine Sache.
    .place = beim Überlegen
your_wishes-tell = { $hearer }, du hörst nur zu. { $wisher }, sag es in ein, zwei Sätzen. Fang an mit: bitte, oder: ich möchte.
    .place = beim Wunsch
your_wishes-back = { $hearer }, ein Ja oder Nein braucht es hier nicht. Sag nur, was du gehört hast.
    .place = beim Wiederholen
your_wishes-check = { $wisher }, war das dein Wunsch, oder nicht ganz?
    .reprompt = War das dein Wunsch, oder nicht ganz?
    .choices = Sag ja, oder nicht ganz.
    .place = bei der Frage, ob es angekommen ist
your_wishes-tell_again = { $wisher }, sag noch einmal, was gefehlt hat.
    .place = bei dem Stück, das gefehlt hat
your_wishes-back_again = { $hearer }, sag noch einmal, was du gehört hast.
    .place = beim zweiten Wiederholen
your_wishes-check_again = { $wisher }, war das jetzt dein Wunsch?
    .reprompt = War das jetzt dein Wunsch?
    .choices = Sag ja, oder nicht ganz. Weiter geht es auf jeden Fall.
    .place = bei der Frage, ob es jetzt angekommen ist
your_wishes-near_enough = Macht nichts. Es ist gesagt, und es muss nicht Wort für Wort stimmen.
your_wishes-rest = Jetzt wird nicht verhandelt, und heute braucht es keine Antwort. Lasst es einen Moment so stehen.
    .place = in der Stille danach
your_wishes-enough = Lassen wir es dabei?
    .reprompt = War es das für heute?
    .choices = Sagt ja, dann war es das, oder nein, dann bleibt es noch kurz still.
    .place = ganz am Ende
your_wishes-rest_more = Dann bleibt noch einen Moment so sitzen.
    .place = in der Stille danach
your_wishes-bye = Das war alles. Was daraus wird, hat Zeit.
your_wishes-later = Ist gut. Das kann warten, bis ihr beide mögt.
