# The beginning of an open question; the listener finishes it. What or how, never why.
# No question mark: the microphone stays closed.

question_stems-through_your_head = Start with: what went through your head when.
question_stems-hard_part = Begin with: what was the hard bit about.
question_stems-liked = Try: what did you like about.
question_stems-felt = Start with: how did it feel to.
question_stems-came_about = Begin with: how did you come to.
question_stems-matters = Try: what matters most to you in.
question_stems-hoped = Begin with: what were you hoping for when.
question_stems-easier = Start with: what would make it easier for you to.
question_stems-changed_since = Try: what is different for you since.
question_stems-noticed = Begin with: what did you notice while.
question_stems-surprised = Start with: what surprised you about.
question_stems-just_before = Try: what was going on shortly before.
question_stems-describe = Begin with: how would you describe the moment when.
question_stems-would_like = Try: how would you like it to go with.
question_stems-for_you_that = Start with: how is it for you that.
question_stems-seen_now = Begin with: how do you look at it now that.
