# Pass the Cup. Spoken words only; what each step does is in content/drills/pass_the_cup.yaml.
# $talker and $listener are a first name, or the words just below when nobody gave one.

pass_the_cup = Pass the Cup
    .card = Pass the Cup: one talks, one listens, then the cup goes across.
pass_the_cup-talker = Talker
pass_the_cup-listener = Listener

pass_the_cup-gate = { $form ->
    [short] Pass the Cup, the short one. About six minutes, two people. While you talk, I'm not listening. Are you both in?
    [two] Pass the Cup, about feelings. Ten minutes, two people. While you talk, I'm not listening. Are you both in?
    [three] Pass the Cup, about what matters underneath. Eleven minutes, two people. While you talk, I'm not listening. Are you both in?
   *[one] Pass the Cup. About nine minutes, two people. While you talk, I'm not listening. Are you both in?
  }
    .reprompt = Are you both in?
    .choices = Say yes to begin, the short one for six minutes, or later.
    .place = just about to begin
pass_the_cup-gate_other = And you?
    .reprompt = And the other one of you, are you in?
    .choices = Say yes, or later. Both are fine.
    .place = just about to begin

pass_the_cup-deeper = You've done this a few times. Would you like to go one step deeper this time?
    .reprompt = Would you like to go a little deeper?
    .choices = Say yes for deeper, or no to keep it as it is.
    .place = choosing how deep to go
pass_the_cup-deeper_other = And you, one step deeper too?
    .reprompt = Deeper for you too?
    .choices = Say yes, or no. We go deeper when you both want to.
    .place = choosing how deep to go

pass_the_cup-first = Who talks first?
    .reprompt = Who would like to talk first?
    .choices = Say a name, or: me first. Or say: you choose.
    .place = choosing who talks first

pass_the_cup-topic = Here's one. { $listening } Take it?
    .reprompt = Take that one, or another?
    .choices = Say yes to take it, another for a new one, or: our own.
    .place = choosing what to talk about
pass_the_cup-topic_again = Then this. { $listening } This one, or one of your own?
    .reprompt = This one, or your own?
    .choices = Say yes to take it, or: our own.
    .place = choosing what to talk about
pass_the_cup-own_topic = Good. Take one of your own, and keep it small.

pass_the_cup-talk = { $talker }, one or two sentences at a time. { $listener }, only your ears. Off you go.
    .place = at the talking part
pass_the_cup-mirror = { $listener }, say it back in your own words. Start with: so for you.
    .place = at the saying back
pass_the_cup-check = { $talker }, tell your listener. Close, or not quite?
    .reprompt = Was that close, or not quite?
    .choices = Say close, or not quite.
    .place = at the question whether it was close
pass_the_cup-talk_again = { $talker }, say the missing bit once more.
    .place = at the missing bit
pass_the_cup-mirror_again = { $listener }, try again in your own words.
    .place = at the second try of saying it back
pass_the_cup-check_again = Closer now?
    .reprompt = Was that closer?
    .choices = Say close, or not quite. Either way we go on.
    .place = at the question whether it was closer
pass_the_cup-near_enough = That's all right. Being asked counts too.
pass_the_cup-question = { $listener }, ask one open question, no advice. { $question_stems }
    .place = at the asking part

pass_the_cup-same_topic = Now the cup goes across. { $talker }, it's your turn to talk. The same topic, or a new one?
    .reprompt = Same topic, or a new one?
    .choices = Say the same, a new one, or: our own.
    .place = passing the cup across
pass_the_cup-topic_other = How about this. { $listening } This one, or your own?
    .reprompt = This one, or your own?
    .choices = Say yes to take it, or: our own.
    .place = choosing what to talk about

pass_the_cup-finish = One last thing. Each of you, say one thing you heard.
    .place = at the last part
pass_the_cup-enough = Is that it for today?
    .reprompt = Shall we leave it there?
    .choices = Say yes to finish, or no for a little longer.
    .place = at the very end
pass_the_cup-finish_more = Take a little longer, then.
    .place = at the last part
pass_the_cup-bye = { $closings }
pass_the_cup-later = That's fine. Later is a good answer too. Open me when it suits you both.
