# Was man sieben Minuten lang machen kann. Danach kommt „Passt das?“, also selbst nie eine Frage.
# Für zwei bis sechs; mehr als die Hälfte geht im Sitzen (`seated`).

new_minutes-sock_sale = Preist euch reihum einen Löffel oder eine Socke an wie die Erfindung des Jahrhunderts.
new_minutes-table_storm = Spielt mit den Fingern ein Gewitter auf dem Tisch, vom ersten Tropfen bis zum letzten Grollen. Danach kommt ein Sonnenmorgen.
new_minutes-ten_words = Erfindet eine Sprache aus zehn Wörtern und unterhaltet euch darin über das Wetter.
new_minutes-blind_portrait = Malt euch gegenseitig, ohne aufs Papier zu schauen. Danach bekommen die Bilder vornehme Titel.
new_minutes-kitchen_orchestra = Nehmt euch, was in Reichweite klingt, und spielt ein Stück: erst langsam, dann wild, dann mit einem richtigen Schluss.
new_minutes-room_news = Sendet die Nachrichten aus diesem Zimmer, mit Sport von den Stühlen und Wetter aus der Ecke.
new_minutes-boring_song = Dichtet ein Lied auf das langweiligste Ding weit und breit und singt es wie einen großen Hit.
new_minutes-passing_face = Lasst eine Grimasse wandern: nachmachen, ein bisschen verändern, weitergeben. Später macht ihr das Gleiche mit Geräuschen.
new_minutes-nap_island = Zeichnet eine Insel, reihum immer ein Strich. Sie braucht eine Gefahr und einen Platz für den besten Mittagsschlaf der Welt.
new_minutes-secret_greeting = Erfindet eine Begrüßung aus sechs Bewegungen, die nur ihr kennt, und übt sie, bis sie schnell geht.
new_minutes-wrong_hand = Malt mit der falschen Hand ein Traumhaus und führt euch gegenseitig hindurch, Zimmer für Zimmer.
new_minutes-shadow_quarrel = Macht mit einer Lampe und den Händen Schatten an der Wand, und lasst zwei davon um eine Decke streiten.
new_minutes-slow_mirror = Bewegt euch in Zeitlupe: Eine Person macht vor, alle anderen sind der Spiegel. Gewechselt wird, wann ihr wollt.
new_minutes-elbow_movers = Tragt zusammen ein Kissen durchs Zimmer, nur mit den Ellbogen. Dann versucht es mit einer einzelnen Socke.
new_minutes-five_treasures = Macht aus fünf ganz normalen Dingen hier ein Museum und führt euch reihum hindurch.
new_minutes-towel_fashion = Macht Hüte und Umhänge aus Handtüchern und Papier, und dann kommt eine sehr ernste Modenschau.
new_minutes-mouse_banquet = Deckt den Tisch für eine sehr wichtige Maus, ohne ein Wort und in Zeitlupe.
new_minutes-sock_basket = Rollt Socken zusammen und werft sie in eine Schüssel am Boden, jedes Mal auf eine verrücktere Art.
new_minutes-three_commands = Eine Person ist ein Roboter, der nur drei Befehle kennt. Lenkt ihn zu etwas Weichem, dann wird getauscht.
new_minutes-noise_machine = Baut aus euch eine Maschine, alle mit einer Bewegung und einem Geräusch. Lasst sie anlaufen, schneller werden und kaputtgehen.
