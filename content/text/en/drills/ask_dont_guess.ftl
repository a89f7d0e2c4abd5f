# Ask, Don't Guess. $talker: whose day it is. $guesser: who guesses, then asks.

ask_dont_guess = Ask, Don't Guess
    .about = one guesses how the other's day was, and is told
    .card = Ask, Don't Guess: one guesses how the other's day felt, then asks and hears how it was.
    .why = In twenty-five experiments, imagining what goes on in somebody else didn't make people better at knowing it, and asking did. Those were experiments, and not evenings in a kitchen.
ask_dont_guess-talker = Talker
ask_dont_guess-guesser = Guesser

ask_dont_guess-gate = Ask, Don't Guess, about six minutes. One guesses how the other's day felt, then asks and hears how it was. While you talk, I'm not listening. Are you both in?
    .reprompt = Are you both in?
    .choices = Say yes to begin, or later.
    .cue = Ask, Don't Guess. Are you both in?
    .place = just about to begin
ask_dont_guess-first = Whose day comes first?
    .reprompt = Whose day shall we begin with?
    .choices = You can say: a name, me first, or you choose.
    .place = choosing whose day comes first
    .cue = Whose day comes first?

ask_dont_guess-guess = { $turn ->
    [0] { $talker }, this is about your day. { $guesser }, one guess at how it felt. Begin with: I think you felt.
   *[other] Now the other way round. { $guesser }, one guess at how the other's day felt. Begin with: I think you felt.
  }
    .place = at the guess
    .cue = { $turn ->
        [0] { $guesser }, guess how the other's day felt.
       *[other] The other way round. { $guesser }, your guess.
      }
ask_dont_guess-verdict = { $talker }, was that right, partly right, or no?
    .reprompt = Was that right, partly, or no?
    .choices = You can say: right, partly, or no. It doesn't count for anything.
    .place = hearing how near the guess was
    .cue = { $talker }, right, partly, or no?
ask_dont_guess-tell = { $guesser }, now ask how it was. { $talker }, tell it the way it was for you.
    .place = telling how the day was
    .cue = { $guesser }, ask. { $talker }, tell how it was.
ask_dont_guess-tell_more = { $guesser }, now ask for more of it. { $talker }, tell it your way.
    .place = telling how the day was
    .cue = { $guesser }, ask for more. { $talker }, tell it.
ask_dont_guess-sense = { $guesser }, even if you see it another way, finish this aloud: I can see why you felt that, because.
    .place = saying what you can see in it
    .cue = { $guesser }, finish this: I can see why, because.
ask_dont_guess-help = { $talker }, what would help now: a hug, an ear, or a hand?
    .reprompt = A hug, an ear, or a hand?
    .choices = You can say: a hug, an ear, or a hand. Or no, if nothing's needed.
    .place = choosing what would help
    .cue = { $talker }, a hug, an ear, or a hand?
ask_dont_guess-hug = A hug, then, if you'd both like one.
    .place = at the hug
    .cue = A hug, if you'd both like one.
ask_dont_guess-ear = { $guesser }, only listen, a little longer.
    .place = at a bit more listening
    .cue = { $guesser }, only your ears.
ask_dont_guess-hand = { $guesser }, offer one small thing you could do.
    .place = offering a hand
    .cue = { $guesser }, offer one small thing.
ask_dont_guess-nothing = Nothing needed, then. That's an answer too.
    .cue = Nothing needed, then.

ask_dont_guess-enough = Shall we leave it there for today?
    .reprompt = Is that all for today?
    .choices = You can say: yes, or a little longer.
    .place = at the very end
    .cue = Is that all for today?
ask_dont_guess-more = Take a little longer, then, and ask what you'd still like to know.
    .place = nearly done
    .cue = Ask what you'd still like to know.
ask_dont_guess-bye = { $warm_closings }
ask_dont_guess-later = That's fine. Another day will do.
