# Ein Hobby für euch zusammen. Steht nach „Die erste Idee.“; nie eine Frage.

hobby_in_body-one_song_dance = Einen Tanz zu einem einzigen Lied lernen, jedes Mal ein paar Schritte mehr.
hobby_in_body-floor_stretch = Zehn Minuten Strecken und Dehnen, und jedes Mal macht es jemand anderes vor.
hobby_in_body-juggling = Jonglieren lernen, erst mit Socken, später mit Bällen.
hobby_in_body-balancing = Balancieren: ein Buch auf dem Kopf, ein Löffel auf der Nase, langsam eine Linie entlang.
hobby_in_body-bottle_bowling = Kegeln im Flur, mit leeren Plastikflaschen und einem weichen Ball.
hobby_in_body-silent_words = Wörter ohne Ton vorspielen, und jede Woche kommen neue ins Glas.
hobby_in_body-clapping = Zusammen Rhythmen klatschen und klopfen, jede Woche einen etwas schwereren.
hobby_in_body-book_tennis = Tischtennis auf dem Küchentisch, mit Büchern als Schläger und Socken als Netz.
hobby_in_body-home_choir = Ein Lied zweistimmig singen, im Stehen und aus voller Brust.
