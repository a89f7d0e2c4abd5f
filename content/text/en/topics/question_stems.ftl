# The beginning of an open question; the listener finishes it. What or how, never why.
# No question mark: the microphone stays closed.

question_stems-through_your_head = what went through your head when
question_stems-hard_part = what was hard about
question_stems-liked = what did you like about
question_stems-felt = how did it feel to
question_stems-came_about = how did you come to
question_stems-matters = what matters most to you in
question_stems-hoped = what were you hoping for when
question_stems-easier = what would make it easier for you to
question_stems-changed_since = what is different for you since
question_stems-noticed = what did you notice while
question_stems-surprised = what surprised you about
question_stems-just_before = what was going on just before
question_stems-describe = how would you describe the moment when
question_stems-would_like = how would you like it to go when
question_stems-for_you_that = what is it like for you when
question_stems-seen_now = how do you see it now that

question_stems-first_did = what was the first thing you did when
question_stems-helped = what helped you when
question_stems-others_did = what did the others do when
question_stems-go_on_after = how did things go on after
question_stems-go_about = how do you usually go about
question_stems-needed = what did you need most when
question_stems-more_knew = what do you wish more people knew about
question_stems-forward_to = what are you looking forward to when
question_stems-reminds = what does it remind you of when
question_stems-try_first = what would you try first if
question_stems-story_behind = what is the story behind
question_stems-remember_best = what do you remember best about
question_stems-different_if = what would be different if
question_stems-can_tell = how do you notice when
question_stems-picture_it = how do you picture
question_stems-gives_you = what does it give you to
question_stems-tell_yourself = what do you tell yourself when
question_stems-get_ready = how do you get ready for
question_stems-say_to_somebody = what would you say to somebody who
question_stems-mood = what was the mood like when
question_stems-stayed_with = what has stayed with you from
question_stems-worries = what worries you a little about
question_stems-spent_time = how did you spend the time while
question_stems-kind_of_day = what kind of day was it when
