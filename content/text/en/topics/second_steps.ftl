# Step two of Three Steps Down: a little deeper, and still for any two, a child of seven among them, on an ordinary evening.
# A topic or a sentence to finish, never a question.

second_steps-better_than_before = Something you're better at than you used to be, and what helped.
second_steps-stood_up = A time somebody stood up for you, in a small way or a big one.
second_steps-scary_once = Something that scared you once and doesn't any more.
second_steps-time_alone = How you like to spend time when you want nobody around.
second_steps-hard_for_me = A thing that's hard for you and looks easy when others do it.
second_steps-most_myself = Finish this: I feel most like myself when.
second_steps-funny_mistake = A mistake you can smile about by now.
second_steps-taught_unawares = Somebody who taught you something without meaning to.
second_steps-when_cross = Finish this: when I'm angry, what helps me is.
second_steps-place_missed = A place you miss now and then, and what you miss about it.
second_steps-braver_about = Something you'd like to be a little braver about.
second_steps-tired_signs = How you can tell you're worn out before anyone else can.
second_steps-gift_given = A present you gave that made you happy yourself.
second_steps-know_about_me = Finish this: I'd like more people to know that I.
second_steps-once_more = A day you'd happily live again, just as it was.
second_steps-looked_after = The way you like to be looked after when you're not well.
second_steps-new_somewhere = Being new somewhere, and what made it easier.
second_steps-own_promise = A promise you once made to yourself, kept or not.
second_steps-never_asked = Something you've always wondered about and never asked.
second_steps-after_bad_day = The words you'd most like to hear after a bad day.
second_steps-picked_up = A habit you picked up from somebody you're fond of.
second_steps-feels_like_home = Finish this: a place begins to feel like home once.
second_steps-kind_unseen = A time you did something kind and nobody saw it.
second_steps-walked_past = Something you find beautiful that most people walk past.
