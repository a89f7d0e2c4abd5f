# A hobby to take up together. Stands after "Here's one."; never a question.

hobby_out_head-bird_voices = Learning the birds around you by their voices, one a week.
hobby_out_head-night_sky = Looking up at the night sky, and learning one constellation at a time.
hobby_out_head-own_map = Drawing your own map of the streets around, with everything you find.
hobby_out_head-treasure_hunt = Treasure hunts: one of you hides something and writes the clues, next week somebody else.
hobby_out_head-one_tree = Visiting the same tree every week, and writing down what has changed.
hobby_out_head-cloud_guess = Learning the names of the clouds, and guessing tomorrow's weather from them.
hobby_out_head-street_history = One true thing about an old house or a street name near you, each week.
hobby_out_head-sound_walk = Walking in silence to collect sounds, and then seeing who remembers which.
hobby_out_head-open_air_games = Cards or board games in the open air, somewhere new each time.
