# Ein Hobby für euch zusammen. Steht nach „Die erste Idee.“; nie eine Frage.

hobby_in_head-tray_jigsaw = Ein großes Puzzle auf einem Brett, jedes Mal ein paar Teile mehr.
hobby_in_head-chapter_aloud = Ein Buch laut lesen, Kapitel für Kapitel, und bei jeder Seite wechselt die Stimme.
hobby_in_head-one_new_game = Ein neues Karten- oder Brettspiel lernen, bis alle seine Kniffe kennen.
hobby_in_head-new_language = Zehn Wörter in der Woche aus einer Sprache, die noch niemand von euch kann.
hobby_in_head-own_quiz = Ein Quiz, und alle bringen je drei Fragen mit, zu etwas, womit sie sich auskennen.
hobby_in_head-atlas_trips = Reisen auf der Landkarte: blind auf einen Ort tippen und drei Dinge über ihn herausfinden.
hobby_in_head-shared_story = Zusammen eine Geschichte schreiben, jede Woche eine Seite, immer von jemand anderem.
hobby_in_head-secret_codes = Geheimschriften erfinden und euch überall in der Wohnung Nachrichten hinterlassen.
hobby_in_head-true_stories = Wahre Geschichten von Leuten sammeln, die ihr kennt, und jede in ein paar Zeilen aufschreiben.
