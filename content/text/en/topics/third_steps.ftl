# Step three of Three Steps Down: for grown-ups only, whoever they are to each other. Never about death, and never about what is
# wrong between the two. A topic or a sentence to finish, never a question.

third_steps-hard_to_ask = Something you need and find hard to ask for.
third_steps-hidden_side = A side of you that few people get to see.
third_steps-never_told = Finish this: I never told you how much it meant to me when.
third_steps-forgive_self = Something you'd like to be able to forgive yourself.
third_steps-old_worry = A worry you've carried for years, and how heavy it is these days.
third_steps-outside = A time you felt left outside, and what you wished somebody had done.
third_steps-going_quiet = Finish this: when I go quiet, what's often going on in me is.
third_steps-put_away = A hope you once put away, and how you see it today.
third_steps-believed_as_child = What you believed about yourself as a child, and what you believe now.
third_steps-truly_seen = A moment when somebody saw who you really are.
third_steps-trusting = How you notice that you've begun to trust somebody.
third_steps-wanted_company = Something you went through alone, when company would have helped.
third_steps-i_matter = Finish this: I can feel that I matter to somebody when.
third_steps-changed_me = A hard time that changed you, and something you took from it.
third_steps-hard_to_explain = A decision that was right for you and hard to explain to others.
third_steps-less_alone = Finish this: I'd like to be less alone with.
