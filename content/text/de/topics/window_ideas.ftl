# Eine Idee für die Zeit. Danach kommt „Passt das?“, also selbst nie eine Frage. Auch für eine Person allein.

window_ideas-warm_drink = Etwas Warmes kochen und beim Trinken sonst gar nichts tun.
window_ideas-old_photos = Alte Fotos oder Zeichnungen hervorholen und die drei suchen, bei denen man lächeln muss.
window_ideas-draw_room = Das Zimmer so malen, wie es gerade aussieht, samt Unordnung.
window_ideas-pack_of_cards = Karten auf den Tisch, für ein Spiel, das auch müde noch geht.
window_ideas-window_seat = Am Fenster sitzen und schauen, was der Himmel und die Straße so treiben.
window_ideas-odd_drawer = Eine Schublade ausräumen und das Seltsamste darin suchen.
window_ideas-middle_page = Irgendein Buch in der Mitte aufschlagen und eine Seite laut vorlesen.
window_ideas-useless_thing = Aus dem, was auf dem Tisch liegt, etwas Schönes und völlig Nutzloses bauen.
window_ideas-few_lines = Ein paar Zeilen von Hand schreiben, an jemanden, der sich darüber freut.
window_ideas-odd_beds = Sich erinnern, an was für seltsamen Orten man schon geschlafen hat.
window_ideas-lights_down = Das Licht herunterdrehen und auf die Geräusche im Haus horchen.
window_ideas-paper_planes = Papierflieger falten und sehen, welcher am längsten oben bleibt.
window_ideas-free_day = Einen ganzen Tag erträumen, der nichts kostet, vom Aufwachen bis zum Einschlafen.
window_ideas-nothing = Gar nichts tun. Die Decke anschauen zählt auch.
window_ideas-pencil_game = Ein Spiel, für das Papier und ein Stift reichen.
