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
