# What to talk about. Spoken after "Here's one." and followed by a question, so never a question itself.
# Something for any two people, a child of seven among them, and possible on a bad day.

listening-worked_out = Something tiny that worked out, even if the rest didn't.
listening-unplanned = A moment from the last day or two that nobody had planned.
listening-short_chat = A short chat you had with somebody lately, and what it was about.
listening-busy_hands = What your hands have been busy with, today or yesterday.
listening-on_the_way = Something you noticed on your way somewhere, or just from the window.
listening-first_hour = How the first hour after waking up went for you.
listening-small_help = A bit of help you gave somebody this week, or got.
listening-new_to_you = One thing you know now and didn't know a week ago.
listening-a_sound = A sound you heard today, and where it came from.
listening-waiting = Something you had to wait for this week, a little or a lot.
listening-got_done = The last thing you finished, big or tiny.
listening-changed_plan = A plan of yours that changed, and what happened instead.

listening-glad = A moment this week when you were glad, even for a second.
listening-nervous = Something coming up that makes you a little nervous.
listening-surprised = Something you didn't see coming, and how it left you feeling.
listening-calm_place = A place where you feel calm, and what it's like there.
listening-quietly_proud = What you're quietly proud of at the moment, however small.
listening-tired_and_lively = What has been tiring lately, and what gives you some energy back.
listening-looking_forward = Anything you're looking forward to, near or far away.
listening-on_your_nerves = A little thing out in the world that got on your nerves this week.
listening-laughed = The last time something made you laugh, and what it was.
listening-unsure_anyway = A time when you weren't sure of yourself and did it anyway.
listening-relief = Something that turned out fine in the end, and the feeling that came with it.
listening-kind_words = Kind words that somebody said to you, and how it felt to hear them.

listening-more_time = Something you'd like more time for, and what it gives you.
listening-ordinary_to_good = The one thing that makes an ordinary day a good one for you.
listening-never_throw_away = A thing you'd never throw away, and what it stands for.
listening-look_up_to = Someone you look up to, real or from a story, and what you see in them.
listening-seen_differently = Something you see differently now from before.
listening-small_hope = A hope you carry around with you, for yourself or for someone else.
listening-worry_returns = A worry that comes back now and then, and why it matters to you.
listening-asking_for_help = What makes it easy for you to ask for help, or hard.
listening-asked_more_often = A question you would like people to ask you more often.
listening-too_much_day = What helps you when a day has been too much.
listening-with_care = Something you do with care, even when nobody is looking.
listening-keep_a_habit = A habit of yours that you'd like to keep for a very long time.
