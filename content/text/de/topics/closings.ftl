# Die letzten Worte. Keine Frage, kein Urteil, kein Versprechen; morgens so richtig wie abends.

closings-thank_you_both = Schön, dass ihr euch die Zeit genommen habt.
closings-leave_it_here = Das war alles. Lasst es ruhig so stehen.
closings-each_had_a_turn = Ihr wart beide einmal dran und beide einmal ganz Ohr. Danke.
closings-stay_a_little = Zu tun ist jetzt nichts mehr. Bleibt gern noch ein bisschen sitzen.
closings-two_turns = Zwei Leute, zwei Runden. Jetzt seid ihr wieder unter euch.
closings-cup_rests = Der Becher hat jetzt Pause, und ihr auch.
closings-both_here = Gut, dass ihr alle beide da wart. Bis dann.
closings-time_for_two = Das war ein Stück Zeit nur für euch zwei. Macht es gut.
closings-quiet_now = Ich bin jetzt still. Die Zeit gehört euch.
closings-no_hurry = Das war es für jetzt. Das Nächste hat noch einen Moment Zeit.
closings-keep_a_word = Vielleicht bleibt euch ein Wort davon. Tschüss, ihr zwei.
