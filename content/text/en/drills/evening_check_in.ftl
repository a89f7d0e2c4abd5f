# The evening check-in: a short ritual from the sofa. Alone it has no gate, and every word counts.

evening_check_in = the evening check-in
    .about = weather, good, hard and thanks
    .why = Over twenty-five trials, saying or writing thanks brought people a small gain on average. Reviews of thankfulness journals found hardly more than from other tasks, and nobody has tested this evening check-in.
evening_check_in-talker = Next on the left

evening_check_in-gate = The evening check-in: the weather, then good, hard and thanks. While you talk, I'm not listening. Everyone together, or just you?
    .cue = Evening check-in. Everyone together, or just you?
    .reprompt = Is it everyone together, or just you?
    .choices = You can say: all of us, just me, or later.
    .place = just about to begin

evening_check_in-weather = { $form ->
    [alone] Evening check-in. How's the weather inside? Sunny, cloudy, or windy? Stormy, or mixed?
   *[table] One word for all of you: how's the weather tonight? Sunny, cloudy, or windy? Stormy, or mixed?
  }
    .cue = { $form ->
        [alone] How's the weather inside?
       *[table] How's the weather tonight, in one word?
      }
    .reprompt = Sunny, cloudy, or windy? Stormy, or mixed?
    .choices = Say one weather word, such as cloudy or mixed. Or say: next.
    .place = at the weather

evening_check_in-both = I'm not listening now. One good thing and one hard thing from today: both can be true.
    .cue = One good thing, one hard thing.
    .place = at the good and the hard
evening_check_in-good = Whoever likes begins, then everybody else: one good thing from today, however small.
    .cue = One good thing from each of you.
    .place = at the good things
evening_check_in-hard = Both can be true. Round once more: one hard thing, and nobody has to mend it.
    .cue = One hard thing from each of you.
    .place = at the hard things
evening_check_in-thanks = { $form ->
    [alone] Now one thank-you, for anyone or anything. None is fine.
   *[table] Last round: one thank-you each, for anyone or anything. Whoever has none tonight can just listen.
  }
    .cue = { $form ->
        [alone] One thank-you, if there is one.
       *[table] One thank-you each, if there is one.
      }
    .place = at the thanks

evening_check_in-tomorrow = One small thing for tomorrow, or goodnight?
    .reprompt = A small thing for tomorrow, or shall we say goodnight?
    .choices = You can say: a small thing, or goodnight.
    .place = at the goodnight
evening_check_in-small_thing = { $form ->
    [alone] Tell yourself, in a few words.
   *[table] Each of you, in a few words.
  }
    .cue = Say it in a few words.
    .place = at the small thing for tomorrow
evening_check_in-bye = { $evening_closers }
evening_check_in-later = That's fine. Have a soft evening.
