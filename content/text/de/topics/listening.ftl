# Worüber man reden kann. Steht zwischen einer Einleitung und einer Frage, ist also selbst nie eine Frage.
# Für je zwei, auch mit einem Kind von sieben; auch an einem schlechten Tag fällt einem etwas ein.

listening-worked_out = Eine Kleinigkeit, die geklappt hat, auch wenn sonst wenig ging.
listening-unplanned = Ein Moment von gestern oder heute, den keiner geplant hatte.
listening-short_chat = Ein kurzes Gespräch von neulich, und worum es dabei ging.
listening-busy_hands = Womit deine Hände heute oder gestern beschäftigt waren.
listening-on_the_way = Etwas, das dir unterwegs aufgefallen ist, oder vom Fenster aus.
listening-first_hour = Wie bei dir die erste Stunde nach dem Aufwachen war.
listening-small_help = Eine kleine Hilfe, die du diese Woche gegeben oder bekommen hast.
listening-new_to_you = Etwas, das du vor einer Woche noch nicht gewusst hast.
listening-a_sound = Ein Geräusch von heute, und woher es kam.
listening-waiting = Worauf du diese Woche warten musstest, kurz oder lang.
listening-got_done = Was du zuletzt fertig bekommen hast, ob groß oder winzig.
listening-changed_plan = Ein Plan von dir, aus dem dann etwas anderes wurde.

listening-glad = Ein Augenblick, in dem du froh warst, auch ein ganz kurzer.
listening-nervous = Etwas, das bald ansteht und dich ein bisschen nervös macht.
listening-surprised = Etwas, womit du nicht gerechnet hast, und wie es dir danach ging.
listening-calm_place = Ein Ort, an dem du ruhig wirst, und wie es da ist.
listening-quietly_proud = Worauf du gerade insgeheim stolz bist, auch wenn es klein ist.
listening-tired_and_lively = Was dich zurzeit müde macht, und was dich wieder munter macht.
listening-looking_forward = Irgendetwas, worauf du dich freust, bald oder erst in langer Zeit.
listening-on_your_nerves = Eine Kleinigkeit außerhalb von zu Hause, die dir diese Woche auf die Nerven ging.
listening-laughed = Wann du das letzte Mal lachen musstest, und worüber.
listening-unsure_anyway = Etwas, das du gemacht hast, obwohl du unsicher warst.
listening-relief = Etwas, das am Ende gut ausging, und wie dir da zumute war.
listening-kind_words = Ein nettes Wort, das dir jemand gesagt hat, und wie es dir damit ging.

listening-more_time = Etwas, wofür du gern mehr Zeit hättest, und was es dir gibt.
listening-ordinary_to_good = Das eine, was für dich aus einem gewöhnlichen Tag einen guten macht.
listening-never_throw_away = Ein Ding, das du nie wegwerfen würdest, und wofür es steht.
listening-look_up_to = Jemand, den du bewunderst, echt oder aus einer Geschichte, und was dir daran gefällt.
listening-seen_differently = Etwas, das du heute anders siehst als früher.
listening-small_hope = Eine Hoffnung, die du mit dir herumträgst, für dich oder für jemand anderen.
listening-worry_returns = Eine Sorge, die ab und zu wiederkommt, und was dir dabei am Herzen liegt.
listening-asking_for_help = Was es dir leicht macht, um Hilfe zu bitten, oder schwer.
listening-asked_more_often = Eine Frage, die man dir ruhig öfter stellen könnte.
listening-too_much_day = Was dir guttut, wenn ein Tag zu viel war.
listening-with_care = Was du mit Sorgfalt machst, auch wenn keiner hinschaut.
listening-keep_a_habit = Eine Gewohnheit, die du noch sehr lange behalten möchtest.
