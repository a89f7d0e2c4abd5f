# Drei Gefühle, gesagt in „Welches Wort passt am ehesten: …, oder ein anderes Gefühl?“

hard_words-worried_sad_angry = besorgt, traurig, wütend
hard_words-nervous_lonely_annoyed = nervös, einsam, genervt
hard_words-tense_tired_hurt = angespannt, müde, verletzt
hard_words-scared_disappointed_jealous = ängstlich, enttäuscht, neidisch
hard_words-torn_let_down_guilty = zerrissen, im Stich gelassen, schuldig
hard_words-confused_empty_angry = verwirrt, leer, wütend
hard_words-ashamed_sad_tense = beschämt, traurig, angespannt
hard_words-worried_tired_hurt = besorgt, müde, verletzt
hard_words-annoyed_lonely_confused = genervt, einsam, verwirrt
hard_words-angry_nervous_disappointed = wütend, nervös, enttäuscht
