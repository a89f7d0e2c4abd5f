# The last words. No question, no verdict, no promise; right in the morning and at night.

closings-thank_you_both = Thank you for taking this time, both of you.
closings-leave_it_here = That's all. Let it rest here.
closings-each_had_a_turn = You each had a turn, and you each lent an ear. Thank you.
closings-stay_a_little = There's nothing more to do. Stay here together a little while, if you like.
closings-two_turns = Two people, two turns. I'll leave you to each other now.
closings-cup_rests = The cup can rest now, and so can the two of you.
closings-both_here = It was good to have both of you here. Bye for now.
closings-time_for_two = That was time just for the two of you. Take care.
closings-quiet_now = I'll be quiet now. The time is yours.
closings-no_hurry = That's the end. No need to hurry off to the next thing.
closings-keep_a_word = Maybe one word of it stays with you. Goodbye, you two.
