# Stufe drei von „Drei Stufen tiefer“: nur für Erwachsene. Nie über den Tod, nie über das, was zwischen den beiden nicht stimmt.

third_steps-hard_to_ask = Etwas, das du brauchst und um das du nur schwer bitten kannst.
third_steps-hidden_side = Eine Seite an dir, die kaum jemand zu sehen bekommt.
third_steps-never_told = Ein Satz zum Weitersprechen: Ich habe dir nie gesagt, wie gut es mir tat, als du.
third_steps-old_worry = Eine Sorge, die dich seit Jahren begleitet, und wie schwer sie heute wiegt.
third_steps-outside = Eine Zeit, in der du nicht dazugehört hast, und was dir damals geholfen hätte.
third_steps-going_quiet = Ein Satz zum Weitersprechen: Wenn ich still werde, heißt das meistens.
third_steps-put_away = Ein Wunsch, den du einmal weggelegt hast, und ob er sich noch meldet.
third_steps-believed_as_child = Was du als Kind über dich gedacht hast, und was du heute denkst.
third_steps-truly_seen = Ein Augenblick, in dem du gemerkt hast: Hier versteht mich jemand.
third_steps-wanted_company = Etwas, das du allein durchgestanden hast, obwohl du gern jemanden dabeigehabt hättest.
third_steps-less_alone = Ein Satz zum Weitersprechen: Weniger allein wäre ich gern mit.
third_steps-hard_to_explain = Eine Entscheidung, die für dich richtig war und die du kaum jemandem erklären konntest.
third_steps-de_frieden = Eine Schwäche, mit der du inzwischen Frieden geschlossen hast.
third_steps-de_staerker_tun = Ein Satz zum Weitersprechen: Ich tue oft stärker, als ich bin, wenn.
third_steps-de_gern_hoeren = Ein Satz, den du gern einmal von irgendjemandem hören würdest.
