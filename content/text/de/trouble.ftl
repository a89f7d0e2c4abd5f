# Wenn bei uns etwas kaputt ist: was los ist, und was jetzt hilft.

trouble-store = Ich komme gerade nicht an mein Gedächtnis und habe darum nichts geändert. Versucht es bitte in einer Minute noch einmal.
trouble-unsure = Ich bin nicht sicher, ob das angekommen ist. Startet mich bitte in einer Minute wieder, dann sage ich euch, wo ihr seid.
trouble-unreadable = Ich kann nicht lesen, was ich für euch aufgehoben habe, und lasse es darum, wie es ist. Versucht es bitte später wieder.
trouble-unexpected = Bei mir ist etwas schiefgegangen, das tut mir leid. Versucht das bitte noch einmal.
