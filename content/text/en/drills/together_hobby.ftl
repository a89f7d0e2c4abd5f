# Together Hobby. Spoken words only; what each step does is in content/drills/together_hobby.yaml.
# Six branches, one for each pair of answers, that say the same words around another idea.

together_hobby = Together Hobby
    .about = find something you'd like to do together
    .card = Together Hobby: two questions, two ideas, and you pick one to take up together.
    .why = Couples who did something new together for a few minutes were happier with each other afterwards than after a dull task, in three experiments. They were adult couples, and whether a hobby does the same was not tested.
together_hobby-talker = You there

together_hobby-gate = Together Hobby, about five minutes. Two short questions, then two ideas for something to take up together, and you pick one. While you talk, I'm not listening. { $people ->
    [2] Are you both in?
   *[other] Are you all in?
  }
    .cue = Together Hobby, about five minutes. { $people ->
        [2] Are you both in?
       *[other] Are you all in?
      }
    .reprompt = Are you in?
    .choices = You can say: yes, or later.
    .place = just about to begin

together_hobby-where = A hobby for inside, or for outside?
    .cue = Inside, or outside?
    .reprompt = Would you rather be inside, or outside?
    .choices = Say inside or outside. If it's all the same, say skip.
    .place = choosing between inside and outside
together_hobby-part_in = Something for your hands, your head, or your whole body?
    .cue = Hands, head, or body?
    .reprompt = Hands, head, or body?
    .choices = Say hands, head or body. If it's all the same, say skip.
    .place = choosing what kind of hobby
together_hobby-part_out = Something for your hands, your head, or your whole body?
    .cue = Hands, head, or body?
    .reprompt = Hands, head, or body?
    .choices = Say hands, head or body. If it's all the same, say skip.
    .place = choosing what kind of hobby

together_hobby-in_hands = Here's one. { $hobby_in_hands }
    .cue = One. { $hobby_in_hands }
together_hobby-in_hands_two = And here's another. { $hobby_in_hands } Now each of you, say which one you'd try, and settle on one.
    .cue = Two. { $hobby_in_hands } Settle on one.
    .place = choosing between two ideas
together_hobby-in_head = Here's one. { $hobby_in_head }
    .cue = One. { $hobby_in_head }
together_hobby-in_head_two = And here's another. { $hobby_in_head } Now each of you, say which one you'd try, and settle on one.
    .cue = Two. { $hobby_in_head } Settle on one.
    .place = choosing between two ideas
together_hobby-in_body = Here's one. { $hobby_in_body }
    .cue = One. { $hobby_in_body }
together_hobby-in_body_two = And here's another. { $hobby_in_body } Now each of you, say which one you'd try, and settle on one.
    .cue = Two. { $hobby_in_body } Settle on one.
    .place = choosing between two ideas
together_hobby-out_hands = Here's one. { $hobby_out_hands }
    .cue = One. { $hobby_out_hands }
together_hobby-out_hands_two = And here's another. { $hobby_out_hands } Now each of you, say which one you'd try, and settle on one.
    .cue = Two. { $hobby_out_hands } Settle on one.
    .place = choosing between two ideas
together_hobby-out_head = Here's one. { $hobby_out_head }
    .cue = One. { $hobby_out_head }
together_hobby-out_head_two = And here's another. { $hobby_out_head } Now each of you, say which one you'd try, and settle on one.
    .cue = Two. { $hobby_out_head } Settle on one.
    .place = choosing between two ideas
together_hobby-out_body = Here's one. { $hobby_out_body }
    .cue = One. { $hobby_out_body }
together_hobby-out_body_two = And here's another. { $hobby_out_body } Now each of you, say which one you'd try, and settle on one.
    .cue = Two. { $hobby_out_body } Settle on one.
    .place = choosing between two ideas

together_hobby-picked = Have you picked one?
    .cue = Have you picked one?
    .reprompt = Have you settled on one?
    .choices = You can say: yes, not yet, or another.
    .place = settling on an idea
together_hobby-two_more = That's fine. Would you like two more ideas?
    .cue = Would you like two more?
    .reprompt = Two more ideas?
    .choices = You can say: yes, no, or our own.
    .place = settling on an idea

together_hobby-shall_keep = Shall I keep it, so that you find it again next week?
    .cue = Shall I keep it?
    .reprompt = Shall I keep what you picked?
    .choices = Say yes, and then tell me what it is. Or say no.
    .place = settling on an idea
together_hobby-hobby = Tell me in a few words, and begin with: we picked. What have you picked?
    .cue = Begin with: we picked. What is it?
    .reprompt = What have you picked? Begin with: we picked.
    .choices = Say: we picked, and then a few words. Or say skip.
    .place = keeping what you picked
    .kept = You picked: { $words }.
together_hobby-day = Now find a day for it, this week or next.
    .cue = Now find a day for it.
    .place = finding a day for it

together_hobby-enough = { $acknowledgements } Is that it for today?
    .cue = Is that it for today?
    .reprompt = Shall we leave it there?
    .choices = You can say: yes, or no for a little longer.
    .place = at the very end
together_hobby-once_more = Take a little longer, then.
    .cue = A little longer, then.
    .place = finding a day for it
together_hobby-bye = { $warm_closings }
together_hobby-bye_for_now = Then let it rest. An idea may turn up by itself.
together_hobby-later = That's fine. It can wait for another day.
