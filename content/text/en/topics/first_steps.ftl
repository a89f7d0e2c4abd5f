# Step one of Three Steps Down: light, for any two, a child of seven among them. Each stands between "something light." and
# "Will that do?", so it is a topic or a sentence to finish, never a question.

first_steps-word_sound = A word you like the sound of, and one you don't.
first_steps-season_smell = A smell that tells you a new season has begun.
first_steps-favourite_seat = Your favourite place to sit, at home or anywhere else.
first_steps-odd_skill = A little trick you can do that hardly anyone knows about.
first_steps-slow_morning = Finish this: on a morning with nothing to do, I like to.
first_steps-animal_afternoon = An animal you'd like to be for one afternoon.
first_steps-week_title = The title you'd give this week if it were a story.
first_steps-tune_by_heart = A tune that sticks in your head far too easily.
first_steps-rainy_hour = Your favourite thing to do while it pours outside.
first_steps-lost_found = Something you lost and then found in an odd place.
first_steps-best_hour = The hour of the day when you're most awake.
first_steps-invention = A machine you'd invent to make mornings easier.
first_steps-painted_door = The colour you'd paint a door that was yours alone.
first_steps-old_game = A game you used to play over and over.
first_steps-taste_turned = A taste you couldn't stand once and like now.
first_steps-rule_for_a_day = One rule you'd make for everybody, only for a day.
first_steps-surprised_that = Finish this: people are often surprised that I.
first_steps-worn_to_bits = Something you'd wear every single day if you could.
first_steps-eyes_shut = A path you could walk with your eyes shut.
first_steps-story_neighbour = Somebody from a book or a film who'd make a fun neighbour.
first_steps-hiding_place = The best hiding place you ever had.
first_steps-makes_me_laugh = Finish this: it's silly, and it still makes me laugh when.
first_steps-noise_you_make = A noise you're good at making, like a horn, a cat or a door.
first_steps-best_find = The best stick, stone or shell you ever found.
