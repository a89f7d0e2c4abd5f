# Was gesagt wird, bevor es weitergeht: nach Erzähltem, nach einem Spiel, nach Stille, und oft folgt „War es das für heute?“.
# Kein Urteil, nichts Munteres nach etwas Schwerem, und nie so, als hätte das Gerät zugehört.

acknowledgements-de_for_that = Danke dafür.
acknowledgements-de_this_moment = Danke für diesen Moment.
acknowledgements-de_as_it_came = Danke, so wie es kam.
acknowledgements-de_just_thanks = Einfach nur danke.
acknowledgements-de_quiet_thanks = Ein leises Danke von mir.
acknowledgements-de_light_or_heavy = Ob leicht oder schwer, danke.
acknowledgements-de_may_stand = Das darf so stehen bleiben.
acknowledgements-de_room_for_it = Dafür ist hier Platz.
acknowledgements-de_what_time_is_for = Genau dafür ist diese Zeit da.
acknowledgements-de_no_more_needed = Mehr muss es nicht sein.
acknowledgements-de_much_or_little = Viel oder wenig, beides zählt.
acknowledgements-de_its_turn = Das war jetzt dran.
acknowledgements-de_sink_in = Das darf kurz sacken.
acknowledgements-de_lingers = Das darf noch ein bisschen nachklingen.
acknowledgements-de_lean_back = Wer mag, lehnt sich kurz zurück.
acknowledgements-de_bit_of_air = Kurz Luft holen.
acknowledgements-de_no_hurry = Nur keine Eile.
acknowledgements-de_that_much_time = So viel Zeit muss sein.
acknowledgements-de_one_by_one = Eins nach dem anderen.
acknowledgements-de_so_thanks = So, danke.
acknowledgements-de_many_thanks = Vielen Dank.
acknowledgements-de_in_order = In Ordnung, danke.
acknowledgements-de_these_minutes = Danke für diese Minuten.
acknowledgements-de_being_there = Danke fürs Dabeisein.
acknowledgements-de_up_to_here = Bis hierher erst mal danke.
acknowledgements-de_loud_or_quiet = Ob laut oder leise, danke.
acknowledgements-de_with_or_without = Mit oder ohne Worte, danke.
acknowledgements-de_no_ifs = Danke, ohne Wenn und Aber.
acknowledgements-de_time_for_it = Danke, dass dafür Zeit war.
acknowledgements-de_bit_further = Wieder ein Stück weiter.
acknowledgements-de_not_perfect = Perfekt muss hier nichts sein.
acknowledgements-de_no_comment = Dazu muss niemand etwas sagen.
acknowledgements-de_rest_waits = Der Rest hat Zeit.
acknowledgements-de_takes_time = Manches braucht einfach seine Zeit.
acknowledgements-de_sip = Wer mag, trinkt einen Schluck.
