# Die letzten Worte, für eine Person oder sechs. Keine Frage, kein Urteil, kein Versprechen.

warm_closings-de_everyday_returns = Hier ist Schluss, und der Alltag darf langsam wiederkommen.
warm_closings-de_many_or_few_words = Danke fürs Mitmachen, mit vielen Worten oder mit wenigen.
warm_closings-de_water_and_window = Ein Glas Wasser, ein Blick aus dem Fenster, und dann weiter, wie es gerade passt.
warm_closings-de_open_may_stay = Was noch offen ist, darf offen bleiben. Jetzt ist erst mal Schluss.
warm_closings-de_thoughts_go = Die Gedanken dürfen jetzt ihrer Wege gehen. Tschüss.
warm_closings-de_pillow_or_work = Ob als Nächstes das Kissen wartet oder die Arbeit, alles Gute dafür.
warm_closings-de_amid_the_rest = Danke für diese Zeit, bei allem, was sonst los ist.
warm_closings-de_stretch_and_yawn = Einmal strecken, wer mag, und das war es schon.
warm_closings-de_cups_and_crumbs = Jetzt gehört der Tisch wieder den Tassen und Krümeln. Auf Wiederhören.
warm_closings-de_hums_on = Was noch nachklingt, darf klingen. Tschüss.
warm_closings-de_house_sounds = Jetzt sind wieder die Geräusche im Haus dran.
warm_closings-de_a_wave = Ich winke zum Abschied, auch wenn man es nicht sieht.
warm_closings-de_one_word = Zum Abschied nur ein Wort: danke.
warm_closings-de_without_me = Weiter geht es jetzt ohne mich. Alles Gute.
warm_closings-de_full_stop = Hier kommt ein Punkt hin, und dahinter ein Dankeschön.
warm_closings-de_soft_bye = Ich sage ganz leise tschüss.
warm_closings-de_from_my_side = So, das war es von meiner Seite.
warm_closings-de_until_then = Bis dann, wann immer das ist.
warm_closings-de_nobody_gets_up = Das war es. Aufstehen muss noch niemand.
warm_closings-de_rest_of_day = Noch einen guten Rest vom Tag, so viel davon übrig ist.
warm_closings-de_nothing_at_all = Jetzt darf auch mal gar nichts sein.
