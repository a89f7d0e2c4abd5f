# Thank-You Three. Three sentences, each begun for them; the second one is about the other person, not about the gain.

thank_you_three = Thank-You Three
    .about = a thank-you in three short parts
    .card = Thank-You Three: what you did, what it shows of you, what it gave me.
    .why = In one study with three hundred and seventy people, the part of a thank-you that mattered was what it said of the other person, more than one's own gain. It was one study, and it doesn't tell how long that lasts.
thank_you_three-thanker = Your turn
thank_you_three-thanked = Listener

thank_you_three-gate = { $form ->
    [daily] Thank-You Three as one sentence each, about two minutes. You each say one thank-you
   *[one] Thank-You Three, about three minutes. Each of you says one thank-you, in three short sentences
  }. While you talk, I'm not listening. Are you both in?
    .reprompt = Are you both in?
    .choices = Say yes to begin, the short one, or later.
    .cue = Thank-You Three. Are you both in?
    .place = just about to begin
thank_you_three-first = Something small is enough. Who begins?
    .reprompt = Who would like to say thank you first?
    .choices = You can say: a name, me first, or you choose.
    .place = choosing who goes first
    .cue = Who goes first?
thank_you_three-did = { $form ->
    [daily] { $thanker }, in one sentence: thank you for.
   *[one] { $thanker }, begin with: thank you for.
  }
    .place = at the thank-you
    .cue = { $thanker }: thank you for.
thank_you_three-shows = Go on with: it shows me that you.
    .place = at the second sentence
    .cue = Go on: it shows me that you.
thank_you_three-gave = And last: it gave me.
    .place = at the third sentence
    .cue = And last: it gave me.
thank_you_three-change = Now the other way round, ready?
    .reprompt = Ready for your thank-you?
    .choices = Say yes, or no to leave it there.
    .place = changing over
    .cue = The other way round, ready?
thank_you_three-keep_one = Would you like me to keep a thank-you?
    .reprompt = Say keep it, or no. Shall I keep one?
    .choices = Say: keep it, and tell me one, or no.
    .place = at the very end
    .cue = Shall I keep one?
thank_you_three-keep = Start with: thank you for. Which one shall I keep?
    .reprompt = Which one? Start with: thank you for.
    .choices = Say: thank you for, and what it was. Or say no.
    .place = keeping a thank-you
    .kept = You said: { $words }.
thank_you_three-bye = { $warm_closings }
thank_you_three-later = That's fine. A thank-you can wait.
