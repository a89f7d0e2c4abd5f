# Wenn das Gespräch vom Weg abkommt: nicht verstanden, Hilfe, Pause, Schluss. Für jede Übung gleich.

repair-not_caught = Das habe ich leider nicht verstanden.
repair-moving_on = Dann gehen wir einfach weiter.
repair-later = Dann lassen wir es erst mal hier. Startet mich wieder, wann ihr mögt.
repair-go_on = Machen wir weiter?
    .reprompt = Sagt ja, wenn es weitergehen kann.
    .choices = Sagt ja, dann geht es weiter, oder nein, dann merke ich mir die Stelle.
repair-still_going = Redet ihr noch weiter?
    .reprompt = Redet ihr noch? Sagt ja für mehr Zeit, oder nein, dann geht es weiter.
    .choices = Sagt ja für mehr Zeit, nein, dann geht es weiter, oder Pause.
repair-ready = Seid ihr so weit für den nächsten Teil?
    .reprompt = Sagt ja, wenn ihr so weit seid.
    .choices = Sagt ja, wenn es weitergehen soll, nein für mehr Zeit, oder Pause.
repair-take_your_time = Lasst euch Zeit.
repair-swapped = Getauscht. { $floor }: jetzt bist du dran.
repair-help_drill = Während ihr redet, ist mein Mikrofon zu. Pause und stopp gehen immer. Ruft mich einfach und sagt: weiter, länger oder tauschen.
repair-recording = Redet ihr miteinander, ist mein Mikrofon zu. Ich bekomme nur, was ihr zu mir sagt. Davon behalte ich, wie weit ihr seid, und bis morgen einen Vornamen. Der Lautsprecher selbst wartet immer auf sein Weckwort.
repair-paused = Ich merke mir die Stelle bis morgen um diese Zeit. Startet mich dann und sagt: weitermachen.
repair-stopped = Gut. Die Stelle merke ich mir bis morgen um diese Zeit. Bis dann.
repair-cancelled = Gut, das ist vom Tisch. Bis dann.
repair-goodbye = Bis dann, macht es gut.
