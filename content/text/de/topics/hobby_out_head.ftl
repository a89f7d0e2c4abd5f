# Ein Hobby für euch zusammen. Steht nach „Die erste Idee.“; nie eine Frage.

hobby_out_head-bird_voices = Die Vögel in der Gegend an der Stimme erkennen, jede Woche einen mehr.
hobby_out_head-night_sky = In den Nachthimmel schauen und Sternbild um Sternbild kennenlernen.
hobby_out_head-own_map = Eine eigene Karte der Straßen ringsum zeichnen, mit allem, was ihr entdeckt.
hobby_out_head-treasure_hunt = Schatzsuchen: reihum versteckt jemand etwas und schreibt die Rätsel dazu.
hobby_out_head-one_tree = Jede Woche denselben Baum besuchen und aufschreiben, was sich verändert hat.
hobby_out_head-cloud_guess = Die Namen der Wolken lernen und aus ihnen das Wetter von morgen raten.
hobby_out_head-street_history = Jede Woche etwas Wahres herausfinden, über ein altes Haus oder einen Straßennamen bei euch.
hobby_out_head-sound_walk = Schweigend spazieren gehen, Geräusche sammeln und danach aufzählen, was ihr noch wisst.
hobby_out_head-open_air_games = Karten oder Brettspiele unter freiem Himmel, jedes Mal an einem anderen Ort.
