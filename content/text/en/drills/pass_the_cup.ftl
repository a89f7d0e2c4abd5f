# Pass the Cup. Spoken words only; what each step does is in content/drills/pass_the_cup.yaml.
# $talker and $listener are a first name, or the words just below when nobody gave one.
# `.place` completes "In Pass the Cup, you were …" (opening-offer).

pass_the_cup = Pass the Cup
    .about = one talks, the other says it back
    .card = Pass the Cup: one talks, one listens, then the cup goes across.
    .why = People who were told what somebody had understood, and were then asked more about it, felt more listened to in one study. Whether it helps at home, over months, nobody has measured.
pass_the_cup-talker = Talker
pass_the_cup-listener = Listener

pass_the_cup-gate = { $form ->
    [short] Pass the Cup, the short one, about six minutes. One talks, the other says it back. While you talk, I'm not listening. Are you both in?
    [two] Pass the Cup, about feelings, ten minutes. One talks, the other says it back, then you change over. While you talk, I'm not listening. Are you both in?
    [three] Pass the Cup, about what matters to you, eleven minutes. One talks, the other says it back, then you change over. While you talk, I'm not listening. Are you both in?
   *[one] Pass the Cup, about nine minutes. One talks, the other says it back, then you change over. While you talk, I'm not listening. Are you both in?
  }
    .reprompt = Are you both in?
    .choices = You can say: yes, the short one, or later.
    .place = just about to begin
pass_the_cup-gate_other = And the other one of you, are you in too?
    .reprompt = Are you in too?
    .choices = Say yes or later. Both are fine.
    .place = just about to begin

pass_the_cup-deeper = You've done this a few times. Would you like to go one step deeper this time?
    .reprompt = Would you like to go a little deeper?
    .choices = You can say: yes, one step deeper, or no, as it was.
    .place = choosing how deep to go
pass_the_cup-deeper_other = And the other one of you, one step deeper too?
    .reprompt = Deeper for you too?
    .choices = Say yes or no. We go deeper when you both want to.
    .place = choosing how deep to go

pass_the_cup-first = { $form ->
    [short] Who goes first?
   *[one] Whoever talks holds the cup, a real one or a pretend one. Who goes first?
  }
    .reprompt = Who would like to go first?
    .choices = You can say: a name, me first, or you choose.
    .place = choosing who goes first
    .cue = Who goes first?

pass_the_cup-topic = Here's something to talk about. { $listening } Will that do?
    .reprompt = Will that do, or another one?
    .choices = You can say: yes, another, or our own.
    .place = choosing what to talk about
    .cue = { $listening } Will that do?
pass_the_cup-topic_again = Then perhaps this. { $listening } Will that do, or one of your own?
    .reprompt = This one, or one of your own?
    .choices = You can say: yes, or our own.
    .place = choosing what to talk about
    .cue = { $listening } Will that do, or your own?
pass_the_cup-own_topic = One of your own, then. Something small is fine.
    .cue = One of your own, then.

pass_the_cup-talk = { $form ->
    [short] { $talker }, one or two sentences at a time. { $listener }, just listen.
   *[one] { $talker }, one or two sentences at a time. { $listener }, just listen. Off you go.
  }
    .place = talking
    .cue = { $talker }, off you go. { $listener }, just listen.
pass_the_cup-mirror = { $form ->
    [short] { $listener }, say it back. Begin with: so, for you.
   *[one] { $listener }, say it back in your own words. Begin with: so, for you.
  }
    .place = saying it back
    .cue = { $listener }, say it back.
pass_the_cup-check = { $talker }, was that close, or not quite?
    .reprompt = Was that close, or not quite?
    .choices = You can say: close, or not quite.
    .place = checking whether it was close
    .cue = { $talker }, close, or not quite?
pass_the_cup-talk_again = { $talker }, say again what was left out.
    .place = telling the missing bit
    .cue = { $talker }, say what was left out.
pass_the_cup-mirror_again = { $listener }, try again in your own words.
    .place = saying it back once more
    .cue = { $listener }, say it back again.
pass_the_cup-check_again = Closer now?
    .reprompt = Was that closer?
    .choices = You can say: close, or not quite. Either way we go on.
    .place = checking whether it was closer
    .cue = Closer now?
pass_the_cup-near_enough = That's all right. It needn't match exactly.
    .cue = It needn't match exactly.
pass_the_cup-question = { $form ->
    [short] { $listener }, now one question and no advice. You could start with: { $question_stems }.
   *[one] { $listener }, now one question and no advice. { $talker }, take your time to answer. You could start with: { $question_stems }.
  }
    .place = asking a question
    .cue = { $listener }, one question: { $question_stems }.

pass_the_cup-same_topic = Now the cup goes across, and you change places. The same topic, or a new one?
    .reprompt = The same topic, or a new one?
    .choices = You can say: the same, a new one, or our own.
    .place = changing over
    .cue = You change places. Same topic, or a new one?
pass_the_cup-topic_other = How about this. { $listening } Will that do, or one of your own?
    .reprompt = This one, or one of your own?
    .choices = You can say: yes, or our own.
    .place = choosing what to talk about
    .cue = { $listening } Will that do, or your own?

pass_the_cup-finish = { $form ->
    [short] Each of you, say one thing you heard.
   *[one] One last thing. Each of you, say one thing you heard.
  }
    .place = nearly done
    .cue = Each of you, one thing you heard.
pass_the_cup-enough = Shall we leave it there for today?
    .reprompt = Is that all for today?
    .choices = You can say: yes, or a little longer.
    .place = at the very end
    .cue = Is that all for today?
pass_the_cup-finish_more = Take a little longer, then.
    .place = nearly done
    .cue = A little longer, then.
pass_the_cup-bye = { $closings }
pass_the_cup-later = That's fine. I'm here if you both feel like it another time.
