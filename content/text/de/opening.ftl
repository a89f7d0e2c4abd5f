# Wie eine Sitzung beginnt, und was sie zum Weitermachen anbietet.

# Das allererste Mal: was es tut, was es aufhebt und wie man es vergisst, dass es keine Hilfe ersetzt.
opening-welcome = Willkommen bei Näher zusammen. Ich führe euch durch kleine Übungen im Reden und Zuhören. Was ihr euch erzählt, merke ich mir nicht. Namen, wo ihr wart und was ich mir merken soll, vergesse ich, wenn ihr sagt: vergiss alles. Hilfe von Fachleuten ersetze ich nicht.
# One line of the pool welcome_backs; without one, the greeting below.
opening-welcome_back = { $line }
opening-hello = Hallo zusammen.
# Nach einem schweren Moment wird eine Weile nichts angeboten, was zwei braucht, ganz gleich, was es war.
opening-calm = Was möchtet ihr?
    .reprompt = Sagt, was ihr möchtet, oder stopp.
    .choices = Nennt eine Übung, oder sagt Hilfe oder stopp.
opening-good_time = Ist es gerade für alle, die mitmachen, ein guter Moment?
    .reprompt = Passt es gerade für euch alle?
    .choices = Sagt ja oder später.
opening-invite = Wie wäre es mit: { $drill }?
    .reprompt = Wollt ihr anfangen?
    .choices = Sagt ja, die kurze Runde, oder heute nicht.
opening-help = Fragt, was es gibt, setzt euch hin, zusammen oder allein, und ich sage, wer dran ist. Während ihr redet, höre ich nicht zu. Zum Aufhören ruft mich und sagt stopp.
opening-help_offer = Ich habe mir die Stelle gemerkt, an der ihr aufgehört habt.
opening-not_known = Das kenne ich noch nicht.
opening-nothing_waits = Von vorher ist nichts offen.
# $place ist `.place` der Stelle: es führt „ihr wart zuletzt“ zu Ende.
opening-offer = Noch offen: { $drill }. Ihr wart zuletzt { $place }. Weitermachen, neu anfangen, oder lassen wir es?
    .reprompt = Wollt ihr weitermachen, neu anfangen, oder lassen wir es?
    .choices = Sagt weitermachen, neu anfangen, oder lassen wir es.
opening-taken_up = Gut, dann weiter, wo ihr wart.
opening-evening_let_go = Die Abendrunde von gestern lassen wir gut sein. Eine neue gibt es, wann immer ihr mögt.
opening-left = Gut, dann lassen wir das.
opening-anew = Wollt ihr neu anfangen, oder war es das?
    .reprompt = Neu anfangen, oder war es das?
    .choices = Sagt ja, die kurze Runde, oder heute nicht.

seat-me = Gut, dann fängst du an.
seat-them = Gut, dann fängt dein Gegenüber an.
seat-name = Gut, dann fängt { $name } an.
seat-near = Diesmal fängt an, wer näher bei mir sitzt.
seat-far = Diesmal fängt an, wer weiter von mir weg sitzt.
opening-window_over = Die Zeit ist um.
opening-window_running = Eure Zeit läuft noch. Wenn ihr schon fertig seid, sagt: weiter geht's.
