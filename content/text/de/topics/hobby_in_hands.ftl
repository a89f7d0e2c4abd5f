# Ein Hobby für euch zusammen. Steht nach „Die erste Idee.“; nie eine Frage.

hobby_in_hands-paper_zoo = Papier falten, jedes Mal ein neues Tier, bis der Zoo voll ist.
hobby_in_hands-door_picture = Ein großes Bild an der Tür, an dem alle jede Woche ein Stück weitermalen.
hobby_in_hands-mending_hour = Flicken und reparieren, was schon lange in der Schublade wartet.
hobby_in_hands-shaped_bread = Brot backen, jedes Mal in einer anderen Form.
hobby_in_hands-long_scarf = Ein Schal ohne Ende, gestrickt oder geknüpft, reihum immer ein Stück.
hobby_in_hands-box_town = Eine Stadt aus leeren Schachteln, und jede Woche kommt ein Haus dazu.
hobby_in_hands-spoon_band = Eine Band aus Löffeln, Flaschen und allem, was klingt, Lied für Lied.
hobby_in_hands-weekly_postcard = Jede Woche eine Postkarte, von Hand, an jemanden, den ihr alle mögt.
hobby_in_hands-scrap_puppets = Fingerpuppen aus Stoffresten, und ab und zu ein Theaterstück.
