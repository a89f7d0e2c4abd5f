# Gesagt nach „Und zuletzt.“; nie eine Frage, das Mikrofon bleibt zu.

helping_hands-early_train = Jemand, der dich frühmorgens zum Zug bringt.
helping_hands-heavy_box = Wer beim Schleppen mit anfasst.
helping_hands-plants = Wer die Blumen gießt, wenn du weg bist.
helping_hands-spare_key = Jemand, dem du einen Schlüssel anvertrauen würdest.
helping_hands-mend = Wer kaputte Sachen wieder hinbekommt.
helping_hands-long_form = Jemand für knifflige Formulare oder schwere Hausaufgaben.
helping_hands-lend = Wer dir etwas leiht, das du nicht hast.
helping_hands-waiting_room = Jemand, der mit dir im Wartezimmer sitzt.
helping_hands-soup = Wer dir etwas Warmes bringt, wenn du krank bist.
helping_hands-good_news = Wer eine gute Nachricht zuerst hört.
