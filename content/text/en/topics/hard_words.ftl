# Three feelings, said inside "Which word comes closest: …, or another feeling?"

hard_words-worried_sad_angry = worried, sad, angry
hard_words-nervous_lonely_annoyed = nervous, lonely, annoyed
hard_words-tense_tired_hurt = tense, tired, hurt
hard_words-scared_disappointed_jealous = scared, disappointed, jealous
hard_words-torn_let_down_guilty = torn, let down, guilty
hard_words-confused_empty_angry = confused, empty, angry
hard_words-ashamed_sad_tense = ashamed, sad, tense
hard_words-worried_tired_hurt = worried, tired, hurt
hard_words-annoyed_lonely_confused = annoyed, lonely, confused
hard_words-angry_nervous_disappointed = angry, nervous, disappointed
