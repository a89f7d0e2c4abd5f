# What people were thankful for, told again.

# $day: a message of days.ftl. $who: 0 when nobody's. $when and $day say how long ago; $more: 0 when that is all of it.
memories-told = { $when ->
    [today] Today
    [yesterday] Yesterday
    [weekday] On { $day }
    [month] In { $day }
   *[year] A while ago, in { $day }
  }{ $who ->
    [0] {""}
   *[other] , { $name }
  }: { $words }{ $more ->
    [0] .
   *[other] , and so on.
  }
# $count: how many there still are.
memories-more = { $count ->
    [one] There's one more. Would you like it?
   *[other] There are { $count } more. Would you like them?
  }
    .reprompt = Shall I go on?
    .choices = You can say: yes, or no.
memories-another = Another one?
    .reprompt = Would you like another one?
    .choices = You can say: yes, no, or: not for memories.
memories-enough = All right.
memories-nothing = I have nothing like that here.
memories-none_yet = There's nothing from before today yet.
memories-none_this_day = There's nothing from this day of another year.
memories-no_more = That was the last one.
memories-quiet = I won't bring that one up as a memory.
memories-delete = { $count ->
    [0] There's nothing left of that.
    [one] That's one thing.
   *[other] Those are { $count } things.
  } Shall I delete that?
    .reprompt = Shall I delete it?
    .choices = You can say: yes, or no.
memories-deleted = { $count ->
    [one] Deleted.
    [2] Both are deleted.
   *[other] All { $count } are deleted.
  }
