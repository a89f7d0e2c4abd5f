# A hobby to take up together. Stands after "Here's one."; never a question.

hobby_in_hands-paper_zoo = Folding paper, a new animal each time, until you have a whole zoo.
hobby_in_hands-door_picture = One big picture on a door, and everyone adds a corner a week.
hobby_in_hands-mending_hour = A mending hour for buttons, toys, and whatever else waits in the drawer.
hobby_in_hands-shaped_bread = Baking bread, in a different shape every time.
hobby_in_hands-long_scarf = One endless scarf, knitted or knotted by all of you in turns.
hobby_in_hands-box_town = A town made of empty boxes that grows by one house a week.
hobby_in_hands-spoon_band = A band with spoons, bottles and anything that sounds, one song at a time.
hobby_in_hands-weekly_postcard = A postcard a week, written by hand, to someone you all like.
hobby_in_hands-scrap_puppets = Finger puppets made from scraps, and now and then a play.
