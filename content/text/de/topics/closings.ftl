# Die letzten Worte. Keine Frage, kein Urteil, kein Versprechen; morgens so richtig wie abends.

closings-thank_you_both = Schön, dass ihr euch die Zeit genommen habt.
closings-leave_it_here = Das war alles. Lasst es so stehen, und seid lieb zueinander.
closings-each_had_a_turn = Ihr wart beide einmal dran und beide einmal ganz Ohr. Danke.
closings-stay_a_little = Zu tun ist jetzt nichts mehr. Bleibt ruhig noch ein bisschen sitzen.
closings-two_turns = Zwei Leute, zwei Runden. Jetzt seid ihr wieder unter euch.
closings-cup_rests = Der Becher darf sich jetzt ausruhen, und ihr euch auch.
closings-both_here = Gut, dass ihr alle beide da wart. Bis dann.
closings-time_for_two = Das war ein Stück Zeit nur für euch zwei. Macht es gut.
closings-sip_of_water = Hier hören wir auf. Ein Schluck Wasser tut jetzt vielleicht gut.
closings-quiet_now = Ich bin jetzt still. Der Rest vom Tag gehört euch.
closings-no_hurry = Wir sind durch. Das Nächste hat noch einen Moment Zeit.
closings-keep_a_word = Vielleicht bleibt euch ein Wort davon. Tschüss, ihr zwei.
