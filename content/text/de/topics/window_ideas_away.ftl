# Eine Idee für eine halbe oder ganze Stunde. Danach kommt „Passt das?“, also selbst nie eine Frage. Auch für eine Person allein.

window_ideas_away-half_way = Losgehen, egal wohin, und umkehren, wenn die halbe Zeit vorbei ist.
window_ideas_away-cold_meal = Aus dem, was da ist, ein kaltes Essen zaubern, so bunt es geht.
window_ideas_away-bench = Draußen eine Bank oder eine Stufe suchen und schauen, wer vorbeikommt.
window_ideas_away-new_corner = Eine Ecke neu einrichten, nur mit Sachen, die schon da sind.
window_ideas_away-blanket_den = Aus Decken und Stühlen eine Höhle bauen und für eine Weile einziehen.
window_ideas_away-floor_picnic = Ein Picknick auf dem Boden, in einem Zimmer, in dem sonst nie gegessen wird.
window_ideas_away-largest_paper = Das größte Blatt Papier suchen, das es gibt, und es ganz mit Farbe füllen.
window_ideas_away-one_repair = Etwas reparieren, das schon lange wartet: ein Knopf, ein Spielzeug, eine lose Seite.
window_ideas_away-last_month = Ein kleines Heft über den letzten Monat machen, aus Fahrkarten, Schnipseln und Zeichnungen.
window_ideas_away-ball_outside = Mit einem Ball nach draußen, und die Regeln ergeben sich unterwegs.
window_ideas_away-blanket_and_book = Eine Decke und ein Buch. Dabei einzunicken gilt auch.
window_ideas_away-look_up = Langsam durch eine Straße gehen, die noch fast fremd ist, und viel nach oben schauen.
