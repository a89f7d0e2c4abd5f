# A hobby to take up together. Stands after "Here's one."; never a question.

hobby_out_hands-pots = Growing something in pots, on a sill, a balcony or a doorstep.
hobby_out_hands-painted_stones = Painting stones, and leaving them where strangers will find them.
hobby_out_hands-leaf_patterns = Patterns made from leaves, sticks and stones, left for whoever comes by.
hobby_out_hands-paper_kite = Building a kite from paper and string, and taking it out on windy days.
hobby_out_hands-puddle_fleet = Building tiny boats from bark and paper, a whole fleet for the puddles.
hobby_out_hands-three_photos = Three photos a week on one theme, such as something red or something round.
hobby_out_hands-chalk_ground = Chalk pictures on the ground, bigger every time, until the rain comes.
hobby_out_hands-tidy_corner = Gloves and a bag: one small corner of your street, kept tidy by you.
hobby_out_hands-sketch_spots = Sketching outside, ten minutes in one spot, and a new spot each week.
