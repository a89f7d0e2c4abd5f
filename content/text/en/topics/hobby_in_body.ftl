# A hobby to take up together. Stands after "Here's one."; never a question.

hobby_in_body-one_song_dance = Learning a dance to one single song, a few more steps each time.
hobby_in_body-floor_stretch = Ten minutes of stretching, and each time somebody else leads.
hobby_in_body-juggling = Learning to juggle, first with socks and later with balls.
hobby_in_body-balancing = Balancing: books on heads, spoons on noses, slow walks along a line.
hobby_in_body-bottle_bowling = Bowling in the hall, with empty plastic bottles and a soft ball.
hobby_in_body-silent_words = Acting out words without a sound, with new words for the jar every week.
hobby_in_body-clapping = Clapping and tapping rhythms together, a slightly harder one each week.
hobby_in_body-book_tennis = Table tennis on the kitchen table, with books for bats and socks for a net.
hobby_in_body-home_choir = Singing one song in two voices, standing up, until it shakes the windows.
