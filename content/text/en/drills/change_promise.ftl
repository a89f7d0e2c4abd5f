# Change Promise. Fixed words: whoever hears the promise neither grants nor judges anything.

change_promise = Change Promise
    .about = one thing you'll do that somebody can see
    .card = Change Promise: one thing somebody could see, and a day for it.
    .why = In one study of what makes an apology work, an offer to mend things counted a lot, right after owning up. Whether a promise with a day helps at home, nobody knows.
change_promise-promiser = Whoever promises
change_promise-witness = Whoever listens

change_promise-gate = { $form ->
    [alone] Change Promise, about four minutes, for you alone. You find one thing you'll do differently, one that somebody could see, and a day for it. While you think or talk, I'm not listening. Shall we begin?
   *[one] Change Promise, about five minutes. One of you promises one thing that can be seen, the other says it back. To do it by yourself, say: alone. While you talk, I'm not listening. Are you both in?
  }
    .reprompt = { $form ->
        [alone] Would you like to begin?
       *[one] Are you both in?
      }
    .choices = { $form ->
        [alone] Say yes to begin, or later.
       *[one] Say yes, alone, or later.
      }
    .place = just about to begin
change_promise-who = Settle between you who promises and who listens.
change_promise-find = { $form ->
    [alone] Find one small thing you'll do differently, one that somebody could see or hear. Out loud or in your head.
   *[one] Whoever promises: find one small thing you'll do differently, one that can be seen or heard.
  }
    .place = finding one thing
change_promise-day = { $form ->
    [alone] Now find the day for it, the next one on which you really can.
   *[one] Whoever promises: now find the day for it, the next one on which you really can.
  }
    .place = finding a day
change_promise-tell = { $form ->
    [alone] Say it once, what you'll do and on which day. Begin with: I will.
   *[one] Whoever listens: only your ears. Whoever promises: say what you'll do, and on which day.
  }
    .place = at the promise
change_promise-back = Saying it back is neither a yes nor a no. Whoever listened: say what you'd see, and when.
    .place = saying it back
change_promise-picture = Now picture that day, and what somebody there would see you do.
    .place = looking at that day
change_promise-check = Whoever promised: was that it, or not quite?
    .reprompt = Was that it, or not quite?
    .choices = Say yes, or not quite. Either way we go on.
    .place = checking the promise
change_promise-seen = Could somebody see it or hear it?
    .reprompt = Is it something that can be seen or heard?
    .choices = Say yes, or not quite. Either way we go on.
    .place = checking the promise
change_promise-again = Whoever promised: say it again, smaller or plainer, and with the day.
    .place = making it plainer
change_promise-plainer = Then make it smaller or plainer, until somebody could see it or hear it.
    .place = making it plainer
change_promise-aloud = { $form ->
    [alone] I can keep it. When you ask for it, I say it out loud, and others may hear it. Shall I keep it?
   *[one] Whoever promised: I can keep it. When you ask for it, I say it aloud, and others may hear. Shall I keep it?
  }
    .reprompt = Shall I keep the promise, and say it out loud when you ask?
    .choices = Say yes, or no and nothing is kept.
    .place = deciding whether I keep it
change_promise-promise = Start with: I will. What will you do, and on which day?
    .reprompt = What will you do, and on which day?
    .choices = Start with: I will. Then say what, and on which day.
    .place = saying the promise to me
    .kept = You promised: { $words }.
change_promise-bye = I won't bring it up by myself. If that day falls through, another one can be found.
change_promise-untold = { $form ->
    [alone] Then it stays with you alone. Nothing of today is kept.
   *[one] Then it stays between the two of you. Nothing of today is kept.
  }
change_promise-later = That's fine. It can wait.
