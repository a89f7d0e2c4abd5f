# Thanks: today's prompt, and what somebody asks to have kept.

# $prompt: a line of the pool `prompts`. Twelve quiet seconds follow, then the question.
gratitude-today = Today's moment of thanks. { $prompt }
gratitude-name = today's moment of thanks
gratitude-tell = Tell me yours and I'll keep it, or keep it to yourselves. What is it?
    .reprompt = What are you thankful for? Or say: no.
    .choices = You can say what you're thankful for, another one, or no.
gratitude-tell_yours = Tell me, and I'll keep it. What are you thankful for today?
    .reprompt = What are you thankful for? Or say: no.
    .choices = You can say what you're thankful for, or no.
gratitude-tell_now = Tell me, and I'll keep it. What is it?
    .reprompt = What shall I keep? Or say: nothing.
    .choices = Say what I should keep, or say: no.
gratitude-tell_again = Say it once more, and I'll keep that instead. How does it go?
    .reprompt = How shall it go? Or say: leave it.
    .choices = Say it the way you'd like it, or say: leave it.
# Read back at once. $more: 0 when that was all of it.
gratitude-kept = Kept: { $words }{ $more ->
    [0] .
   *[other] , and so on.
  }
gratitude-more = Anything to add?
    .reprompt = Anything more? Or say: that's all.
    .choices = Say what to add, undo, or: that's all.
gratitude-done = Good. That's kept.
gratitude-whose = Whose is that?
    .reprompt = Whose thanks is it? Say a name, or: all of us.
    .choices = You can say a name, or: all of us.
gratitude-whose_it_is = { $name }'s, then.
gratitude-noted = All right.
gratitude-yours_all = Then it's for all of you.
gratitude-share = Is that only yours, or for all of you?
    .reprompt = Only yours, or for all of you?
    .choices = You can say: only mine, or: for us all.
gratitude-only_mine = What you keep is only yours, from now on.
gratitude-for_all = What you keep is for all of you, from now on.
gratitude-to_yourselves = That's fine. It can stay with you.
gratitude-not_in_practice = In a practice I keep nothing by myself. If you'd like it kept, say: keep it.
gratitude-nothing_heard = I didn't hear anything to keep.
gratitude-too_long = That's more than I can keep in one go. Shorter parts work.
gratitude-gone = That one is gone already.
gratitude-undone_part = That part is gone. What you said before stays.
gratitude-as_it_was = Then it stays as it was.
gratitude-undone = Undone. It's gone.
gratitude-nothing_to_undo = There's nothing to undo just now. You can say: delete the last one.
gratitude-nothing_to_change = There's nothing from today to change.
gratitude-how_long = You can say: keep our thanks for a month, for a year, or for ever.
# $time: month, year or always.
gratitude-kept_for = { $time ->
    [month] From now on your thanks stay for a month.
    [always] Your thanks stay for as long as you have me.
   *[year] From now on your thanks stay for a bit over a year.
  }
gratitude-no_prompts = No prompts, then. To have them back, say: give us prompts again.
gratitude-never = That one won't come again.
