# Die ersten Worte beim Öffnen. Nie über Abwesenheit; zu jeder Stunde; für eine Person oder sechs.

welcome_backs-de_this_is = Hallo, hier ist Näher zusammen.
welcome_backs-de_here_i_am = Hallo, da bin ich.
welcome_backs-de_whoever_is_here = Ein Hallo an alle, die gerade da sind.
welcome_backs-de_my_corner = Ein freundliches Hallo aus meiner Ecke.
welcome_backs-de_ready_here = Hallo, von mir aus kann es losgehen.
welcome_backs-de_lively_or_tired = Ob munter oder müde, hallo und willkommen.
welcome_backs-de_right_place = Wer gerade da ist, ist hier richtig.
welcome_backs-de_talk_listen_quiet = Willkommen, hier wird geredet, zugehört und auch mal geschwiegen.
welcome_backs-de_room_for_anything = Hallo, hier ist Platz für alles Mögliche.
welcome_backs-de_being_here = Hallo, einfach da sein reicht schon.
welcome_backs-de_nothing_prepared = Hallo, hier muss niemand etwas vorbereiten.
welcome_backs-de_few_minutes = Hallo, ein paar Minuten reichen.
welcome_backs-de_some_time = Schön, dass jetzt ein bisschen Zeit ist.
welcome_backs-de_nobody_rushes = Willkommen, hier hat es niemand eilig.
welcome_backs-de_nothing_to_finish = Ein paar Minuten lang muss hier nichts fertig werden.
welcome_backs-de_sit_first = Erst mal hinsetzen, dann sehen wir weiter.
welcome_backs-de_dishes_stay = Hallo, das Geschirr läuft schon nicht weg.
welcome_backs-de_here_we_are = So, da wären wir.
welcome_backs-de_morning_or_evening = Guten Tag, guten Abend, was gerade passt.
welcome_backs-de_into_the_kitchen = Hallo in die Küche, oder wo auch immer ich gerade stehe.
welcome_backs-de_any_day = Hallo, egal, wie der Tag bisher war.
welcome_backs-de_no_good_mood = Hallo, hier geht es auch ohne gute Laune.
welcome_backs-de_pyjamas = Hallo, gern auch im Schlafanzug.
welcome_backs-de_any_seat = Stuhl, Sofa oder Boden, alles geht. Hallo.
welcome_backs-de_little_break = Hallo, Zeit für eine kleine Pause.
