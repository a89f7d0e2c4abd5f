# Three Steps Down. $opener answers first on the first and the third step, $joiner on the second: nobody is always the brave one.
# The family form has no promise of silence: no child is made to keep something to itself. It has no third step.

three_steps_down = Three Steps Down
    .about = three questions, each a little deeper
    .card = Three Steps Down: both answer the same thing, and each step goes a little deeper.
    .why = In one study, strangers who answered more and more personal questions for forty-five minutes came to feel closer. In another, answering straight after each other worked better than long blocks. Nobody knows whether that holds at home.
three_steps_down-opener = First voice
three_steps_down-joiner = Second voice

three_steps_down-gate = { $form ->
    [family] Three Steps Down for the family, about six minutes. Only the first two steps, and you both answer the same thing. While you talk, I'm not listening. Are you both in?
   *[one] Three Steps Down, for grown-ups, about eight minutes. Each step goes a little deeper, and you both answer the same thing. While you talk, I'm not listening. Are you both in?
  }
    .reprompt = Are you both in?
    .choices = Say yes to begin, or later.
    .cue = { $form ->
        [family] Three Steps Down, the family one. Are you both in?
       *[one] Three Steps Down, for grown-ups. Are you both in?
      }
    .place = just about to begin
three_steps_down-first = Who answers first?
    .reprompt = Who would like to answer first?
    .choices = You can say: a name, me first, or you choose.
    .place = choosing who answers first
    .cue = Who answers first?
three_steps_down-promise = { $form ->
    [family] { $opener }, then { $joiner }, promise it aloud: I'll listen, and I won't make fun of it.
   *[one] { $opener }, then { $joiner }, promise aloud: I won't pass on what you tell me.
  }
    .place = making a promise
    .cue = { $form ->
        [family] One after the other: I won't make fun of it.
       *[one] One after the other: I won't pass it on.
      }

three_steps_down-step_one = Step one, something light. { $first_steps } Will that do?
    .reprompt = Will that do, or another one?
    .choices = You can say: yes, another, or our own.
    .place = at step one
    .cue = Step one. { $first_steps } Will that do?
three_steps_down-one_a = { $opener }, you begin. A sentence or two is plenty.
    .place = at step one
    .cue = { $opener }, you begin.
three_steps_down-one_b = { $joiner }, now the same thing from you.
    .place = at step one
    .cue = { $joiner }, the same from you.

three_steps_down-step_two = Step two, a little deeper. { $second_steps } Will that do?
    .reprompt = Will that do, or another one?
    .choices = You can say: yes, another, or our own.
    .place = at step two
    .cue = Step two. { $second_steps } Will that do?
three_steps_down-two_a = { $joiner }, this time you begin.
    .place = at step two
    .cue = { $joiner }, you begin.
three_steps_down-two_b = { $opener }, now the same thing from you.
    .place = at step two
    .cue = { $opener }, the same from you.
three_steps_down-heard = { $acknowledgements }

three_steps_down-down = The last step is only for two who both want it. One step deeper, or stay here?
    .reprompt = One step deeper, or stay here?
    .choices = Say deeper, or stay. Both are fine.
    .place = choosing how far to go
    .cue = One step deeper, or stay here?
three_steps_down-down_other = And the other one of you, one step deeper, or stay here?
    .reprompt = One step deeper for you, or stay here?
    .choices = Say deeper, or stay. Both are fine.
    .place = choosing how far to go
    .cue = And the other one, deeper or stay?
three_steps_down-stay = Then we stay here, and that's far enough. Is that all for today, or another one like it?
    .reprompt = Is that all, or another one like it?
    .choices = Say yes, that's all, or: another.
    .place = at step two
    .cue = We stay here. Is that all, or another one?
three_steps_down-one_more = There's room for one more like that, if you both want it. One more?
    .reprompt = Would you both like one more?
    .choices = Say yes or no. Both are fine.
    .place = at step two
    .cue = One more like that?
three_steps_down-same_step = Another one on this step. { $second_steps } Will that do?
    .reprompt = Will that do, or another one?
    .choices = You can say: yes, another, or our own.
    .place = at step two
    .cue = Another one. { $second_steps } Will that do?
three_steps_down-same_a = { $opener }, you begin this time.
    .place = at step two
    .cue = { $opener }, you begin.
three_steps_down-same_b = { $joiner }, now the same thing from you.
    .place = at step two
    .cue = { $joiner }, the same from you.

three_steps_down-step_three = Step three, the deepest. { $third_steps } Will that do?
    .reprompt = Will that do, or another one?
    .choices = You can say: yes, another, or stay here.
    .place = at the last step
    .cue = Step three. { $third_steps } Will that do?
three_steps_down-three_again = Then this one. { $third_steps } Will that do, or stay where you were?
    .reprompt = This one, or stay where you were?
    .choices = You can say: yes, our own, or stay here.
    .place = at the last step
    .cue = Then this. { $third_steps } Will that do?
three_steps_down-three_a = { $opener }, you begin. Say as much of it as you like.
    .place = at the last step
    .cue = { $opener }, as much as you like.
three_steps_down-three_b = { $joiner }, now the same from you, as much as you like.
    .place = at the last step
    .cue = { $joiner }, the same, as much as you like.

three_steps_down-thanks = Each of you, say one thing that stays with you.
    .place = nearly done
    .cue = Each of you, one thing that stays with you.
three_steps_down-enough = Shall we leave it there for today?
    .reprompt = Is that all for today?
    .choices = You can say: yes, or a little longer.
    .place = at the very end
    .cue = Is that all for today?
three_steps_down-thanks_more = Take a little longer, then.
    .place = nearly done
    .cue = A little longer, then.
three_steps_down-bye = { $warm_closings }
three_steps_down-later = That's fine. The steps aren't going anywhere.
