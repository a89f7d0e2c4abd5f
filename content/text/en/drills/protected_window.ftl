# Protected Window. Spoken words only; what each step does is in content/drills/protected_window.yaml.
# For one person alone as well as for six, and nobody is counted: no "both", no "together", no names.

protected_window = Protected Window
    .about = time together, with the phones put away
    .card = Protected Window: ten, thirty or sixty minutes with the phones in one spot and one idea.
    .why = In one study, couples felt worse on days when phones and screens kept interrupting them. In another, few minded their partner's phone, and nobody knows whether putting it away helps you.
protected_window-you = You

protected_window-gate = Protected Window: ten, thirty or sixty minutes for whoever is here, with the phones out of the way. I bring one idea, the rest is yours. While it lasts, I'm not listening. Are you in?
    .cue = Protected Window, for whoever is here. Are you in?
    .reprompt = Are you in?
    .choices = You can say: yes, or later.
    .place = just about to begin
protected_window-gate_other = Is that a yes from everyone who's there?
    .cue = Is everyone there in?
    .reprompt = Is everyone in?
    .choices = Say yes, also when it's only you. Or say later.
    .place = just about to begin

protected_window-how_long = How long: ten, thirty, or sixty minutes?
    .cue = Ten, thirty, or sixty minutes?
    .reprompt = Ten minutes, thirty, or sixty?
    .choices = Say ten minutes, thirty minutes, or sixty minutes.
    .place = choosing how long

protected_window-idea = Ten minutes, then. Here's an idea. { $window_ideas } Will that do?
    .cue = { $window_ideas } Will that do?
    .reprompt = Will that do, or another one?
    .choices = You can say: yes, another, or our own.
    .place = choosing what to do
protected_window-idea_again = Then perhaps this. { $window_ideas } Will that do, or something of your own?
    .cue = { $window_ideas } This, or your own?
    .reprompt = This one, or something of your own?
    .choices = You can say: yes, or our own.
    .place = choosing what to do
protected_window-here = If you like, phones go into a cooking pot, lid on. I'll ask now and then whether you're still going. Your ten minutes begin now.
    .cue = Phones in the pot. Your ten minutes begin now.
    .place = in the middle of your ten minutes

protected_window-idea_away = { $form ->
    [sixty] Sixty
   *[other] Thirty
  } minutes, then. Here's an idea. { $window_ideas_away } Will that do?
    .cue = { $window_ideas_away } Will that do?
    .reprompt = Will that do, or another one?
    .choices = You can say: yes, another, or our own.
    .place = choosing what to do
protected_window-idea_away_again = Then perhaps this. { $window_ideas_away } Will that do, or something of your own?
    .cue = { $window_ideas_away } This, or your own?
    .reprompt = This one, or something of your own?
    .choices = You can say: yes, or our own.
    .place = choosing what to do
protected_window-off_you_go = If you like, phones go into a cooking pot, lid on. { $form ->
    [sixty] Sixty
   *[other] Thirty
  } minutes from now, open me again and tell a bit you liked.
    .cue = Phones in the pot. { $form ->
        [sixty] Sixty
       *[other] Thirty
      } minutes, then open me again.
    .place = in the middle of your own time
protected_window-back = Would you like to tell a bit you liked?
    .cue = Is there anything to tell?
    .reprompt = Is there a bit you'd like to tell?
    .choices = Say yes to tell it, or no to leave it there.
    .place = just about to tell what you liked

protected_window-best_bit = { $people ->
    [1] Any bit you liked: say it in one sentence, out loud or in your head.
   *[other] Whoever is here, one after the other: tell any bit you liked, in one sentence.
  }
    .cue = { $people ->
        [1] In one sentence, a bit you liked.
       *[other] One after the other, a bit you liked.
      }
    .place = telling what you liked
protected_window-enough = { $acknowledgements } Is that it for today?
    .cue = Is that it for today?
    .reprompt = Shall we leave it there?
    .choices = You can say: yes, or no for a little longer.
    .place = at the very end
protected_window-once_more = A little longer, then, for one more bit.
    .cue = A little longer, then.
    .place = telling what you liked
protected_window-bye = { $warm_closings }
protected_window-later = That's fine. It can wait.
