# Momente: beendete Übungen und aufgehobener Dank. Gezählt wird nur, was war; niemand wird verglichen, kein Tag fehlt.

progress-count = { $total ->
    [0] Ihr seid ganz am Anfang.
    [one] Bisher ein Moment.
   *[other] Bisher { NUMBER($total) } Momente{ $month ->
        [0] .
        [one] , davon einer in diesem Monat.
       *[other] , davon { NUMBER($month) } in diesem Monat.
      }
  }
progress-milestone = Das sind jetzt { $count } Momente insgesamt.
progress-paused = Dann macht ihr Pause. Was ihr habt, bleibt, wie es ist, und ich schlage abends nichts vor, bis ihr sagt: Wir sind wieder da.
progress-back = Schön. Es geht da weiter, wo ihr wart.
progress-brief = Ab jetzt fasse ich mich kurz. Wenn ihr es anders möchtet, sagt: Lass dir Zeit.
progress-unhurried = Ab jetzt lasse ich mehr Zeit. Wenn ihr es anders möchtet, sagt: Fass dich kurz.
