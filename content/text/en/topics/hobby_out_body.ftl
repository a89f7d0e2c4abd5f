# A hobby to take up together. Stands after "Here's one."; never a question.

hobby_out_body-new_direction = A walk in a new direction each time, and somebody else leads the way.
hobby_out_body-catch_rules = Throwing and catching a ball, with one new rule each week.
hobby_out_body-flying_disc = Learning to throw a flying disc, a little further from week to week.
hobby_out_body-long_rope = A skipping rope, with counting, tricks, and rhymes that you make up.
hobby_out_body-any_wheels = A short round on wheels every week, whatever kind of wheels you have.
hobby_out_body-small_target = Rolling balls or stones along a path, as near to a small one as they go.
hobby_out_body-torch_round = An evening round with a lamp or two, looking for what only comes out at dusk.
hobby_out_body-chalk_hops = Chalk courses on the ground for hopping, turning and tiptoeing.
hobby_out_body-park_dance = Dancing in the open air, to a tune that you hum yourselves.
