# Said after "And the last one."; never a question, the microphone stays closed.

helping_hands-early_train = Someone to take you to an early train.
helping_hands-heavy_box = Somebody for the other end of something heavy.
helping_hands-plants = Whoever would water the plants while you're away.
helping_hands-spare_key = The one you'd trust with a spare key.
helping_hands-mend = Someone who knows how to mend things.
helping_hands-long_form = Somebody for a tricky form, or a hard bit of homework.
helping_hands-lend = Whoever would lend you what you haven't got.
helping_hands-waiting_room = Someone to sit with you in a waiting room.
helping_hands-soup = Somebody who'd bring you something warm when you're ill.
helping_hands-good_news = The one who'd hear good news first.
