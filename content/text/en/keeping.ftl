# What is kept, and forgetting it. Each says what exactly will go; nothing goes without a yes.

# $count: people known here.
keeping-people = { $count ->
    [0] I don't know anybody's name here.
    [one] I know one name here.
   *[other] I know { $count } names here.
  }
# $kind is adult or child, $voice is known or unknown.
keeping-person = { $name }, { $kind ->
    [child] a child
   *[adult] a grown-up
  }{ $voice ->
    [known] , whose voice I know.
   *[unknown] .
  }
# $nicknames: how many there are, up to three.
keeping-nicknamed = { $name }, also called { $nicknames ->
    [1] { $first }
    [2] { $first } and { $second }
   *[other] { $first }, { $second } and { $third }
  }, { $kind ->
    [child] a child
   *[adult] a grown-up
  }{ $voice ->
    [known] , whose voice I know.
   *[unknown] .
  }
# $times: practices finished; $places: practices left open.
keeping-times = { $times ->
    [0] You haven't finished a practice yet,
    [one] You've finished a practice once,
   *[other] You've finished a practice { $times } times,
  } and { $places ->
    [0] nothing is left open.
    [one] one is left open, for a day at most.
   *[other] { $places } are left open, for a day at most.
  }
# $count: sentences that somebody asked to keep in a practice.
keeping-kept = { $count ->
    [one] And there's one thing you asked me to keep.
   *[other] And there are { $count } things you asked me to keep.
  } To hear it, say: what did we agree.
# $count: ideas for time together that were offered. $plans: how many are on the list.
keeping-ideas = { $count ->
    [one] I know of one idea that you've heard from me
   *[other] I know of { $count } ideas that you've heard from me
  }, and { $plans ->
    [0] there's nothing on your list.
    [one] one is on your list.
   *[other] { $plans } are on your list.
  }
# $count: things that people were thankful for.
keeping-thanks = { $count ->
    [one] I keep one thing you were thankful for.
   *[other] I keep { $count } things you were thankful for.
  } To hear of it, say: what were we thankful for.
keeping-country = I also know that you live in { $country }.
keeping-not_kept = What else you say to each other I don't keep. To wipe all of this, say: forget everything.
keeping-you = You're { $name }, { $kind ->
    [child] a child here,
   *[adult] a grown-up here,
  } and I know your voice.
keeping-your_nicknames = I also know you as { $nicknames ->
    [1] { $first }
    [2] { $first } and { $second }
   *[other] { $first }, { $second } and { $third }
  }.
keeping-yours = { $places ->
    [0] You left nothing open.
    [one] You left one practice open.
   *[other] You left { $places } practices open.
  }
# $count: sentences that this voice asked to keep.
keeping-kept_of_you = { $count ->
    [one] There's one thing you asked me to keep.
   *[other] There are { $count } things you asked me to keep.
  }
keeping-thanks_of_you = { $count ->
    [one] I keep one thing you were thankful for.
   *[other] I keep { $count } things you were thankful for.
  }
keeping-how = To be forgotten, say: forget me.
keeping-no_me = I can't tell voices apart here, so nothing is only yours. What I know about you all, I tell anybody here who asks.
keeping-no_voices = I don't know anyone's voice here, so what I keep is for all of you.

keeping-nothing = I keep nothing about you yet.
keeping-nothing_today = I've kept nothing new of yours today.
# What is counted here was left, added or kept today.
keeping-forget_today = Here's what is from today.{ $places ->
    [0] {""}
    [one] {" "}One practice left open.
   *[other] {" "}{ $places } practices left open.
  }{ $names ->
    [0] {""}
    [one] {" "}One new name.
   *[other] {" "}{ $names } new names.
  }{ $notes ->
    [0] {""}
    [one] {" "}One thing you asked me to keep.
   *[other] {" "}{ $notes } things you asked me to keep.
  }{ $thanks ->
    [0] {""}
    [one] {" "}One thing you were thankful for.
   *[other] {" "}{ $thanks } things you were thankful for.
  } Shall I forget that?
    .reprompt = Shall I forget what's from today?
    .choices = You can say: yes, or no.
keeping-forget_me = { $name }, I'd forget all I have of you: your name, your voice{ $places ->
    [0] {""}
    [one] , the practice you left open
   *[other] , the { $places } practices you left open
  }{ $notes ->
    [0] {""}
    [one] , the one thing you asked me to keep
   *[other] , the { $notes } things you asked me to keep
  }{ $thanks ->
    [0] {""}
    [one] , the one thing you were thankful for
   *[other] , the { $thanks } things you were thankful for
  }. Shall I?
    .reprompt = Shall I forget you here?
    .choices = You can say: yes, or no.
keeping-forget_all = I'd forget everything: your settings{ $names ->
    [0] {""}
    [one] , one name
   *[other] , { $names } names
  }{ $times ->
    [0] {""}
    [one] , one finished practice
   *[other] , { $times } finished practices
  }{ $places ->
    [0] {""}
    [one] , one practice left open
   *[other] , { $places } practices left open
  }{ $notes ->
    [0] {""}
    [one] , one thing you asked me to keep
   *[other] , { $notes } things you asked me to keep
  }{ $thanks ->
    [0] {""}
    [one] , one thing you were thankful for
   *[other] , { $thanks } things you were thankful for
  }, all of it. It can't be undone. Shall I?
    .reprompt = Shall I forget everything?
    .choices = You can say: yes, or no.
keeping-quite_sure = I can't tell who's speaking, so I'll ask once more. Really forget everything?
    .reprompt = Really forget everything?
    .choices = You can say: yes, or no.
keeping-left = All right, nothing is forgotten.
keeping-forgot_today = Done. What I kept of yours today is gone.
keeping-forgot_me = Done. Your name, your voice, and anything you left open or asked me to keep are gone.
keeping-no_voice_left = I don't know any grown-up's voice here now, so what I keep is for all of you again.
keeping-forgot_all = Everything I kept about this home is gone. Amazon has the speaker's own history, and you can clear that in the Alexa app. Goodbye.
# A code in three groups of four digits; whoever runs the skill can find the home by it.
keeping-code = Your home's code is { $first }, then { $second }, then { $third }. Once more: { $first }, { $second }, { $third }.
