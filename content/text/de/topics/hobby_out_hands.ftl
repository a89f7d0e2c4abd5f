# Ein Hobby für euch zusammen. Steht nach „Die erste Idee.“; nie eine Frage.

hobby_out_hands-pots = In Töpfen etwas wachsen lassen, auf dem Fensterbrett, dem Balkon oder vor der Tür.
hobby_out_hands-painted_stones = Steine bemalen und dort hinlegen, wo Fremde sie finden.
hobby_out_hands-leaf_patterns = Muster aus Blättern, Stöcken und Steinen legen, für alle, die nach euch vorbeikommen.
hobby_out_hands-paper_kite = Einen Drachen aus Papier und Schnur bauen und bei Wind damit losziehen.
hobby_out_hands-puddle_fleet = Aus Rinde und Papier kleine Boote bauen, eine ganze Flotte für die Pfützen.
hobby_out_hands-three_photos = Jede Woche drei Fotos zu einem Thema, etwas Rotes zum Beispiel oder etwas Rundes.
hobby_out_hands-chalk_ground = Kreidebilder auf dem Boden, jedes Mal größer, bis der Regen kommt.
hobby_out_hands-tidy_corner = Handschuhe und ein Beutel: eine kleine Ecke eurer Straße, um die ihr euch kümmert.
hobby_out_hands-sketch_spots = Draußen zeichnen, zehn Minuten an einem Fleck, und jede Woche an einem anderen.
