# Dazu stehen. Feste Worte: um Verzeihung wird nicht gebeten, niemand wird beurteilt, und wem es wehgetan hat, wird nicht gedrängt.

own_it = Dazu stehen
    .about = sich aufs Entschuldigen vorbereiten
    .card = Dazu stehen: für dich allein üben, zu etwas zu stehen.
    .why = In einer Studie über Entschuldigungen zählte am meisten, dazu zu stehen, und gleich danach, etwas wiedergutmachen zu wollen. Ob es zu Hause hilft, das so zu üben, weiß niemand.
own_it-you = Du

own_it-gate = Dazu stehen, etwa vier Minuten, für dich allein. Du übst, zu etwas zu stehen, das du getan hast, bevor es jemand von dir hört. Laut oder in Gedanken. Während du redest, höre ich nicht zu. Fangen wir an?
    .reprompt = Magst du anfangen?
    .choices = Sag ja oder später.
    .place = kurz vor dem Anfang
own_it-find = Denk an eine Sache, die du selbst getan hast und die jemandem wehgetan hat. Eine kleine genügt.
    .place = beim Suchen
own_it-did = Sag, was du getan hast, so wie es war und ohne Gründe. Fang an mit: ich habe.
    .place = bei dem, was du getan hast
own_it-effect = Jetzt sag, wie das für den anderen Menschen gewesen sein kann. Fang an mit: für dich war das vielleicht.
    .place = bei dem, wie es für den anderen Menschen war
own_it-but = Ist dir irgendwo ein Aber hineingerutscht?
    .reprompt = War ein Satz mit aber dabei?
    .choices = Sag ja oder nein. Weiter geht es auf jeden Fall.
    .place = in der Mitte
own_it-without = Dann sag es noch einmal, und hör vor dem Aber auf.
    .place = beim zweiten Anlauf
own_it-mend = Jetzt sag, womit du es wiedergutmachen würdest, soweit das geht. Fang an mit: ich möchte gern.
    .place = beim Wiedergutmachen
own_it-next_time = Und sag, was du ein andermal anders machst. Fang an mit: beim nächsten Mal.
    .place = beim nächsten Mal

own_it-through = Möchtest du einmal alles sagen, von vorn bis hinten?
    .reprompt = Möchtest du alles einmal am Stück sagen?
    .choices = Sag ja, dann kommt alles am Stück, oder nein, dann war es das.
    .place = kurz vor dem Ende
own_it-whole = Dann von vorn, so wie du es sagen würdest.
    .place = beim Ganzen am Stück
own_it-enough = Lassen wir es für heute dabei?
    .reprompt = War es das für heute?
    .choices = Sag ja, dann war es das, oder nein, dann noch einmal alles.
    .place = ganz am Ende
own_it-bye = Bevor du es wirklich sagst, frag, ob dein Gegenüber es hören möchte. Ein Nein gilt, und niemand muss etwas darauf sagen.
own_it-later = Ist gut. Das kann warten.
