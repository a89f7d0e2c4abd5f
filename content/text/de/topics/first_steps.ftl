# Stufe eins von „Drei Stufen tiefer“: leicht, für je zwei, auch mit einem Kind von sieben. Nie eine Frage.

first_steps-word_sound = Ein Wort, das du gern aussprichst, und eins, das du nicht magst.
first_steps-season_smell = Ein Geruch, bei dem du weißt: Jetzt ist Sommer. Oder Winter.
first_steps-favourite_seat = Dein liebster Sitzplatz, egal wo auf der Welt.
first_steps-odd_skill = Etwas, das du kannst und das fast niemand von dir weiß.
first_steps-animal_afternoon = Ein Tier, das du gern einen Nachmittag lang wärst.
first_steps-week_title = Der Titel, wenn deine Woche ein Buch wäre.
first_steps-tune_by_heart = Ein Lied, das du einfach nicht aus dem Kopf kriegst.
first_steps-lost_found = Etwas, das du verloren hattest, und wo es dann lag.
first_steps-invention = Eine Erfindung, die das Aufstehen leichter machen würde.
first_steps-old_game = Ein Spiel, von dem du früher nie genug bekommen hast.
first_steps-rule_for_a_day = Eine Regel, die einen Tag lang für alle gilt, und du bestimmst sie.
first_steps-surprised_that = Ein Satz zum Weitersprechen: Viele wundern sich, dass ich.
first_steps-hiding_place = Das beste Versteck, das du je hattest.
first_steps-eyes_shut = Ein Weg, den du im Dunkeln gehen könntest, ohne anzustoßen.
first_steps-makes_me_laugh = Ein Satz zum Weitersprechen: Es ist albern, und trotzdem lache ich jedes Mal, wenn.
first_steps-de_immer_dabei = Ein Ding, das du fast immer dabeihast.
first_steps-de_mark_und_bein = Ein Geräusch, das du magst, und eins, das dir durch Mark und Bein geht.
first_steps-de_stundenlang = Etwas, dem du stundenlang zuschauen könntest.
first_steps-de_niemand_weckt = Ein Satz zum Weitersprechen: Wenn mich morgens niemand weckt.
first_steps-de_wetter = Ein Wetter, bei dem du am liebsten draußen bist.
