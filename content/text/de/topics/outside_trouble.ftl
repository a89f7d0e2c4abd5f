# Gesagt nach „Vielleicht so etwas.“; nie eine Frage, das Mikrofon bleibt zu.

outside_trouble-short_with_you = Irgendwer draußen war kurz angebunden.
outside_trouble-ran_late = Alles kam zu spät, und du standst da und hast gewartet.
outside_trouble-broke_or_lost = Ausgerechnet heute ging etwas kaputt oder war nicht zu finden.
outside_trouble-all_at_once = Drei wollten gleichzeitig etwas von dir.
outside_trouble-made_no_sense = Eine Aufgabe, aus der man nicht schlau wurde.
outside_trouble-noise = Lärm, der einfach nicht aufhören wollte.
outside_trouble-unfair_rule = Eine Vorschrift, die dir ungerecht vorkam.
outside_trouble-message = Eine Nachricht auf dem Handy, und die Laune war weg.
outside_trouble-without_you = Die anderen haben ohne dich weitergemacht.
outside_trouble-forgot = Du hast etwas vergessen, und es gab Ärger.
outside_trouble-machine = Ein Gerät, das partout nicht wollte.
outside_trouble-news = Eine Meldung, die dir nicht aus dem Kopf geht.
outside_trouble-someone_far = Sorge um jemanden, der gerade nicht hier ist.
outside_trouble-tomorrow = Etwas von morgen, das heute schon drückt.
