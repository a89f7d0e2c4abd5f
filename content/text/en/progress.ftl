# Moments: practices finished and thanks kept. Only what was is counted; nobody is compared, and no day is missed.

progress-count = { $month ->
    [0] {""}
    [one] One moment this month.{" "}
   *[other] { NUMBER($month) } moments this month.{" "}
  }{ $total ->
    [0] You're right at the beginning.
    [one] One in all.
   *[other] { NUMBER($total) } in all.
  }
progress-milestone = That makes { $count } moments, all told.
progress-paused = Enjoy your break. What you have stays as it is, and I'll offer nothing daily until you say: we're back.
progress-back = Good. We go on from where you were.
progress-brief = I'll keep it short from now on. To change that, say: take your time.
progress-unhurried = I'll take more time from now on. To change that, say: be brief.
