# Outside Stress. $outside_trouble is an example of a trouble that has nothing to do with the listener.

outside_stress = Outside Stress
    .about = trouble from outside, heard without advice
    .card = Outside Stress: each tells one trouble from outside, and advice comes only if it's wanted.
    .why = In research, people opened up more to someone who responded with understanding. Keeping advice for later is what teachers of listening recommend, and nobody has tested these few minutes.
outside_stress-talker = Talker
outside_stress-listener = Listener

outside_stress-gate = { $form ->
    [short] Outside Stress, the short one, six minutes. Each of you tells a trouble from outside the two of you, and advice comes only if it's wanted. While you talk, I'm not listening. Are you both in?
   *[one] Outside Stress, ten minutes. Each of you tells a trouble from outside the two of you, and advice comes only if it's wanted. While you talk, I'm not listening. Are you both in?
  }
    .reprompt = Are you both in?
    .choices = You can say: yes, the short one, or later.
    .cue = Outside Stress. Are you both in?
    .place = just about to begin

outside_stress-first = Who talks first?
    .reprompt = Who would like to talk first?
    .choices = You can say: a name, me first, or you choose.
    .place = choosing who goes first
    .cue = Who talks first?
outside_stress-outside_only = Only trouble from outside, nothing about each other. While one tells it, the other keeps them company.
    .cue = Only trouble from outside.

outside_stress-talk = { $form ->
    [short] { $talker }, one minute for something from outside. Perhaps it was something like this. { $outside_trouble }
   *[one] { $talker }, two minutes for something from outside. Perhaps it was something like this. { $outside_trouble }
  }
    .place = telling the trouble
    .cue = { $talker }, something from outside, perhaps like this. { $outside_trouble }
outside_stress-understand = { $listener }, say what you think was hard about it. No advice yet.
    .place = at the understanding
    .cue = { $listener }, say what was hard about it.
outside_stress-idea_wanted = { $talker }, would you like one idea about it now?
    .reprompt = Would you like one idea?
    .choices = Say yes for one idea, or no, being heard was enough.
    .place = choosing whether an idea would help
    .cue = { $talker }, would you like one idea?
outside_stress-idea = { $listener }, one idea, and only one. { $talker }, it's yours to use or not.
    .place = at the idea
    .cue = { $listener }, one idea, and only one.

outside_stress-change = { $acknowledgements } Now you change places. { $talker }, are you ready?
    .reprompt = Ready to tell yours?
    .choices = Say yes, or no to leave it there.
    .place = changing over
    .cue = { $talker }, are you ready?
outside_stress-enough = Shall we leave it there for today?
    .reprompt = Is that all for today?
    .choices = Say yes to finish, or no for a little longer.
    .place = at the very end
    .cue = Shall we leave it there?
outside_stress-little_longer = Take a little longer, then.
    .place = nearly done
    .cue = A little longer, then.
outside_stress-bye = { $warm_closings }
outside_stress-later = That's fine. Another time.
