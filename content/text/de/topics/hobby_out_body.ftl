# Ein Hobby für euch zusammen. Steht nach „Die erste Idee.“; nie eine Frage.

hobby_out_body-new_direction = Jedes Mal in eine neue Richtung losgehen, und reihum führt jemand anderes an.
hobby_out_body-catch_rules = Ball werfen und fangen, und jede Woche kommt eine neue Regel dazu.
hobby_out_body-flying_disc = Eine Wurfscheibe fliegen lassen, von Woche zu Woche ein Stück weiter.
hobby_out_body-long_rope = Seilspringen, mit Zählen, Tricks und selbst erfundenen Reimen.
hobby_out_body-any_wheels = Jede Woche eine kleine Runde auf Rädern, ganz gleich auf welchen.
hobby_out_body-small_target = Auf einem Weg Kugeln oder Steine rollen, so nah wie möglich an eine kleine heran.
hobby_out_body-torch_round = Eine Abendrunde mit Taschenlampen, um zu sehen, was erst in der Dämmerung herauskommt.
hobby_out_body-chalk_hops = Ein Hüpfparcours aus Kreide, jedes Mal mit neuen Kästchen.
hobby_out_body-park_dance = Unter freiem Himmel tanzen, zu einer Melodie, die ihr selber summt.
