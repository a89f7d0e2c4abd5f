# Stufe zwei von „Drei Stufen tiefer“: ein Stück tiefer, noch immer auch mit einem Kind von sieben. Nie eine Frage.

second_steps-better_than_before = Etwas, das dir heute leichter fällt als früher, und woran das liegt.
second_steps-stood_up = Wie einmal jemand für dich eingetreten ist, im Kleinen oder im Großen.
second_steps-scary_once = Etwas, wovor du früher Angst hattest und heute nicht mehr.
second_steps-time_alone = Was du am liebsten machst, wenn du für dich bist.
second_steps-hard_for_me = Etwas, das dir schwerfällt, obwohl es bei anderen ganz einfach aussieht.
second_steps-when_cross = Ein Satz zum Weitersprechen: Wenn ich sauer bin, hilft mir.
second_steps-funny_mistake = Ein Fehler, über den du inzwischen lachen kannst.
second_steps-taught_unawares = Jemand, von dem du etwas gelernt hast, ganz nebenbei.
second_steps-place_missed = Ein Ort, nach dem du manchmal Heimweh hast, und was dort so schön war.
second_steps-yes_meant_no = Ein Ja zu irgendeiner Kleinigkeit, das eigentlich ein Nein war.
second_steps-braver_about = Etwas, wozu du gern ein bisschen mehr Mut hättest.
second_steps-gift_given = Ein Geschenk von dir, über das du dich selbst gefreut hast.
second_steps-know_about_me = Ein Satz zum Weitersprechen: Ich fände es schön, wenn mehr Leute wüssten, dass ich.
second_steps-new_somewhere = Wie es war, irgendwo neu zu sein, und was es leichter gemacht hat.
second_steps-after_bad_day = Was du nach einem schlechten Tag am liebsten hören würdest.
second_steps-picked_up = Eine Angewohnheit, die du dir bei jemand Liebem abgeschaut hast.
second_steps-de_gernhaben = Woran du merkst, dass dich jemand gernhat.
second_steps-de_nur_gedacht = Ein nettes Wort, das du gedacht und dann doch nicht gesagt hast.
second_steps-de_nie_gefragt = Etwas, wonach du fast nie gefragt wirst, obwohl du gern davon erzählst.
