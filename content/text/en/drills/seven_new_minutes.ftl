# Seven New Minutes. Spoken words only; what each step does is in content/drills/seven_new_minutes.yaml.
# Nobody is seated by name, so $talker is always the word just below: it must read well for whoever sits there.

seven_new_minutes = Seven New Minutes
    .about = something new and a little silly
    .card = Seven New Minutes: something new and a little silly, then everyone tells a moment they liked.
    .why = Couples who did something new together for seven minutes were happier with each other afterwards than after a dull task, in three experiments. They were adult couples, and nobody knows whether it helps families or friends.
seven_new_minutes-talker = Next on the left

seven_new_minutes-gate = Seven New Minutes, about twelve in all. I give you something new and slightly silly to do together, then you each tell a moment you liked. While you're at it, I'm not listening. { $people ->
    [2] Are you both in?
   *[other] Are you all in?
  }
    .cue = Seven New Minutes, about twelve in all. { $people ->
        [2] Are you both in?
       *[other] Are you all in?
      }
    .reprompt = Are you in?
    .choices = You can say: yes, or later.
    .place = just about to begin
seven_new_minutes-how_many = How many of you are there?
    .cue = How many are you today?
    .reprompt = How many of you are joining in?
    .choices = Say a number from two to six.
    .place = just about to begin

seven_new_minutes-task = Here's something new. { $new_minutes } Will that do?
    .cue = { $new_minutes } Will that do?
    .reprompt = Will that do, or another one?
    .choices = You can say: yes, another, or our own.
    .place = choosing what to do
seven_new_minutes-task_again = Then perhaps this. { $new_minutes } Will that do, or one of your own?
    .cue = { $new_minutes } This, or your own?
    .reprompt = This one, or one of your own?
    .choices = You can say: yes, or our own.
    .place = choosing what to do
seven_new_minutes-own_task = One of your own, then. Something you've never done before.
    .cue = One of your own, then.

seven_new_minutes-play = Seven minutes, fetching things included. I'll ask now and then whether you're still going. Off you go.
    .cue = Seven minutes, off you go.
    .place = in the middle of something silly
seven_new_minutes-done = Time to come back. Ready to tell a moment you liked?
    .cue = Ready to tell a moment you liked?
    .reprompt = Are you ready to tell?
    .choices = Say yes, or no for one more minute.
    .place = just before telling a moment you liked
seven_new_minutes-more = One more minute, then.
    .cue = One more minute, then.
    .place = in the middle of something silly

seven_new_minutes-best = { $turn ->
    [0] Whoever is nearest to me goes first. A moment you liked, in one sentence.
   *[other] { $people ->
        [2] Now the other one of you. A moment you liked, in one sentence.
       *[other] { $talker }, a moment you liked, in one sentence.
      }
  }
    .cue = { $turn ->
        [0] Nearest one first, a moment you liked.
       *[other] { $people ->
            [2] Now the other one, a moment you liked.
           *[other] { $talker }, a moment you liked.
          }
      }
    .place = telling your best moments
seven_new_minutes-enough = { $acknowledgements } Is that it for today?
    .cue = Is that it for today?
    .reprompt = Shall we leave it there?
    .choices = You can say: yes, or no for a little longer.
    .place = at the very end
seven_new_minutes-once_more = Tell each other one more bit of it, then.
    .cue = One more bit of it, then.
    .place = telling your best moments
seven_new_minutes-bye = { $warm_closings }
seven_new_minutes-later = That's fine. Another time.
