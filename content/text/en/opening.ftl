# How a session opens, and what it offers to go on with.

opening-welcome = Welcome to Closer Together. I guide two people through talking and listening, one small step at a time.
opening-welcome_back = Hello again.
opening-invite = Shall we do a round of { $drill }?
    .reprompt = Shall we begin?
    .choices = You can say: yes, the short one, or not today.
opening-ideas = There's one practice so far, { $drill }. One talks, the other says it back and asks one question. Then you change over.
opening-help = Two people sit down together, and I say whose turn it is. While you talk, my microphone is closed. To stop, wake me and say stop.
opening-help_offer = I kept your place from last time.
opening-not_known = I don't know that one yet.
opening-nothing_waits = There's nothing waiting for you from before.
# $place is the `.place` of a step: it completes "you were".
opening-offer = In { $drill }, you were { $place }. Go on, start again, or leave it?
    .reprompt = Would you like to go on, start again, or leave it?
    .choices = You can say: go on, start again, or leave it.
opening-taken_up = Back to where you were.
opening-left = All right, that's put away.
opening-anew = Would you like a new one, or is that all?
    .reprompt = A new one, or is that all?
    .choices = You can say: yes, the short one, or not today.

seat-me = You go first, then.
seat-them = The other one of you goes first, then.
seat-name = { $name } goes first, then.
seat-near = The one nearer to me goes first this time.
seat-far = The one further from me goes first this time.
