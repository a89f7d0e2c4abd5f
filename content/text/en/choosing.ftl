# Which practice it is to be: two or three that fit, or one of the doors to something.

choosing-offer = { $count ->
    [1] What fits best right now is { $first }: { $first_about }. Shall we?
    [2] Two that fit: { $first }, { $first_about }. Or { $second }, { $second_about }. Which one?
   *[3] Three that fit: { $first }, { $first_about }. { $second }, { $second_about }. Or { $third }, { $third_about }. Which one?
  }
    .reprompt = Which one would you like?
    .choices = { $count ->
        [1] You can say: yes, another, or not today.
       *[other] You can say: { $first }, { $second }, or others.
      }
choosing-none = I have nothing quite like that, so here's what comes near.
choosing-fight = That's hard. Something calm for tonight, or something for one of you alone?
    .reprompt = Something calm, or something for one of you?
    .choices = You can say: something calm, something on my own, or not today.
choosing-fight_no = That's fine. It can wait until everybody has slept.
choosing-all_heard = That was everything of the kind. Here it is again.
