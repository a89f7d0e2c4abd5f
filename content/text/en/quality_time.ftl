# Time together: one idea for the people in the room, what is planned, and what the home likes.

# What may be asked before an idea, two questions at most; people answer in their own words.
quality_time-ask_time = How long have you got?
    .reprompt = How much time is there?
    .choices = Say something like: ten minutes, half an hour, or the whole evening.
quality_time-ask_mood = Indoors or out, and something lively or something easy?
    .reprompt = In or out, lively or easy?
    .choices = Say something like: inside and easy, or: surprise us.
quality_time-ask_missing = Those three weren't it. Tell me what's missing: shorter, quieter, livelier?
    .reprompt = What would make it right for you?
    .choices = Say it in a few words, such as: something outside. Or say: leave it.
quality_time-ask_nearest = I have nothing for that yet. What matters most to you: the time, the place, or who is there?
    .reprompt = What should it be like, in a few words?
    .choices = Say something like: twenty minutes indoors with a child. Or say: leave it.

# $idea: one line of topics/ideas.ftl; $minutes: how long it takes.
quality_time-offer = { $idea } { $minutes ->
    [5] Five minutes.
    [10] Ten minutes.
    [15] A quarter of an hour.
    [20] Twenty minutes.
    [30] Half an hour.
    [45] Three quarters of an hour.
    [60] An hour.
    [90] An hour and a half.
    [120] Two hours.
    [180] Three hours.
    [240] Half a day.
   *[480] A whole day.
  } Shall we, or another?
    .reprompt = Shall we do it, or would you like another?
    .choices = Say yes, or another. Or say how you'd like it: livelier, for instance. Or: save it for Saturday.
# $words: an idea of the home's own, in somebody's own words.
quality_time-offer_own = One of your own: { $words }. Shall we, or another?
    .reprompt = Shall we do it, or would you like another?
    .choices = You can say: yes, another, or save it for Saturday.
# For what takes half a day, or comes back each week.
quality_time-ask_day = Which day shall it be?
    .reprompt = On which day?
    .choices = Say a day, such as Saturday. Or say: now.

# What was bent: said before the idea.
quality_time-bent_kinds = I have nothing quite of that kind, so here's something else.
quality_time-bent_minutes = I have nothing that short. This takes a little longer.
quality_time-bent_span = It doesn't fill all your time, and it's a good beginning.
quality_time-bent_energy = It's livelier or calmer than you said.
quality_time-bent_place = I have nothing for where you said, so this one is done elsewhere.
quality_time-bent_people = I have nothing for just that many, this works all the same.
quality_time-bent_needs = It leaves one of your wishes open.
quality_time-missed = I can't match everything you said. The nearest I have:
quality_time-strangers = { $count ->
    [one] I don't know that name yet, so I simply count one more.
   *[other] I don't know those names yet, so I count them in.
  }
quality_time-again = You've heard this one before, but longer ago than any other.

quality_time-why = { $reason ->
    [liked] It fits what you said, and you've often taken ones like it.
    [own] You told me this one yourselves.
    [again] It fits what you said, and it's the one you haven't heard for longest.
    [new] It fits what you said and who is here, and it's one you haven't had yet.
    [planned] You saved it for today.
   *[fits] It fits what you said and who is here, and you haven't heard it lately.
  }
quality_time-never = All right, I won't suggest that again.
quality_time-taste_forgotten = That's forgotten. I start afresh with what you might like.

# $when: one of the days at the end of this file.
quality_time-saved = It's on your list for { $when }.
quality_time-saved_weekly = It's on your list, every week, from { $when } on.
quality_time-saved_someday = It's on your list.
quality_time-nothing_to_save = There's no idea here that I could save. Ask me for one.
quality_time-planned_today = You saved something for today.

quality_time-plan = On { $when }: { $idea }
quality_time-plan_weekly = Every { $when }: { $idea }
quality_time-plan_today = Today: { $idea }
quality_time-plan_tomorrow = Tomorrow: { $idea }
quality_time-plan_past = Left from before: { $idea }
quality_time-plan_someday = For some day: { $idea }
quality_time-plans_more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
  }
quality_time-no_plans = There's nothing on your list yet. When I offer an idea, say: save it for Saturday.
quality_time-no_plans_left = Your list is empty now.
quality_time-did_it = Lovely, that counts for all who were there.
quality_time-skipped = That's fine. Sometimes other things come first.
quality_time-counted = I know, and it's counted.
quality_time-nothing_done = I don't know which idea you mean. Good that you did something.

# The days, as they stand behind "on" or "every", "for" or "from".
quality_time-monday = Monday
quality_time-tuesday = Tuesday
quality_time-wednesday = Wednesday
quality_time-thursday = Thursday
quality_time-friday = Friday
quality_time-saturday = Saturday
quality_time-sunday = Sunday
quality_time-today = today
quality_time-tomorrow = tomorrow
