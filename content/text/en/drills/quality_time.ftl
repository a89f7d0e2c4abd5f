# Quality Time: an idea that was taken. Spoken words only; what each step does is in content/drills/quality_time.yaml.
# For one alone as well as for six; the ideas themselves are in topics/ideas.ftl.

quality_time = Quality Time
    .about = an idea for time together, told step by step
    .card = Quality Time: one idea for the people in the room, told one step at a time.
    .why = Couples who did something new together for a few minutes were happier with each other than after a dull task, in three experiments. They were adult couples, and for families nobody has measured it.
quality_time-you = You

quality_time-begin = { $form ->
    [for_5] Lovely. Each step gets a little time. Say Alexa, next, to go on sooner.
    [for_10] Lovely. Each step gets a little time. Say Alexa, next, to go on sooner.
    [own] Lovely.
   *[other] Lovely. First the steps, then the time is yours.
  }
    .cue = { $form ->
        [own] Here we go.
       *[other] First the steps.
      }

# $part: the step of the idea. The microphone is closed while they do it, and a bell ends the time for it.
quality_time-one = { $part }
    .place = at the first step of your idea
quality_time-two = { $part }
    .place = at the second step of your idea
quality_time-three = { $part }
    .place = at the third step of your idea
quality_time-four = { $part }
    .place = at the last step of your idea
quality_time-got_it = Those were the steps. Shall your time begin, or once more?
    .cue = Shall your time begin, or once more?
    .reprompt = Begin, or the steps once more?
    .choices = Say yes to begin, or once more to hear the steps again.
    .place = just about to begin your idea
quality_time-ready = Those were the steps. Are you off, or once more?
    .cue = Are you off, or once more?
    .reprompt = Off you go, or the steps once more?
    .choices = Say yes and off you go, or once more to hear the steps again.
    .place = just about to set off
quality_time-over = That's the time. Shall we hear the best bit?
    .cue = The best bit?
    .reprompt = Would you like to tell the best bit?
    .choices = Say yes to tell it, or no to leave it there.
    .place = just about to tell the best bit
quality_time-rest = The rest of the time is yours. I'll tell you when it's over.
    .cue = The rest is yours.
    .place = in the middle of your idea

# When the time is over: $hour from 0 to 23, $hour_12 from 1 to 12, $minute in steps of five, $minute_00 with two digits.
quality_time-off = Your time lasts until { $minute ->
    [0] { $hour_12 } o'clock
   *[other] { $hour_12 }:{ $minute_00 }
  }. Open me again afterwards, for the best bit.
    .cue = It's yours until { $minute ->
        [0] { $hour_12 } o'clock
       *[other] { $hour_12 }:{ $minute_00 }
      }.
    .place = in the middle of your own time
quality_time-back = Did you get round to it?
    .cue = Did you do it?
    .reprompt = Did you do it, yes or no?
    .choices = Say yes, to tell the best bit. Or say no, that's fine, too.
    .place = just about to tell the best bit

quality_time-best = { $part } One sentence is enough, said out loud.
    .place = telling the best bit
quality_time-best_of_own = Say what you liked best, in one sentence, out loud.
    .cue = The best bit, in one sentence.
    .place = telling the best bit
quality_time-enough = { $acknowledgements } Is that it for today?
    .cue = Is that it for today?
    .reprompt = Shall we leave it there?
    .choices = You can say: yes, or no for a little longer.
    .place = at the very end
quality_time-once_more = A little longer, then.
    .place = telling the best bit
quality_time-bye = { $warm_closings }
quality_time-kept_for_another_day = That's fine. It keeps for another day.
