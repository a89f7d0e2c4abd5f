# How a session opens, and what it offers to go on with.

# The first opening ever: what it does, what it keeps and how to forget it, that it is no substitute for help.
opening-welcome = Welcome to Closer Together: I guide you through small practices in talking and listening. I keep nothing you tell each other. I do keep names, your place, and what you ask me to, until you say: forget everything. I'm no substitute for professional help.
# One line of the pool welcome_backs; without one, the greeting below.
opening-welcome_back = { $line }
opening-hello = Hello again.
# After a hard moment nothing that takes two is offered for a while, whatever the moment was.
opening-calm = What would you like?
    .reprompt = Tell me what you'd like, or say stop.
    .choices = You can name a practice, ask for help, or say stop.
opening-good_time = Is now a good time for everyone taking part?
    .reprompt = Is it a good time for all of you?
    .choices = You can say: yes, or later.
opening-invite = How about { $drill }?
    .reprompt = Shall we begin?
    .choices = You can say: yes, the short one, or not today.
opening-help = Ask what there is, sit down together or alone, and I say whose turn it is. While you talk, I'm not listening. To stop, wake me first, then say stop.
opening-help_offer = I kept your place from last time.
opening-not_known = I don't have that one.
opening-nothing_waits = There's nothing left open from before.
# $place is the `.place` of a step: it completes "you were".
opening-offer = In { $drill }, you were { $place }. Go on, start again, or leave it?
    .reprompt = Would you like to go on, start again, or leave it?
    .choices = You can say: go on, start again, or leave it.
opening-taken_up = Back to where you were.
opening-evening_let_go = The last check-in is let go now. A new one is here whenever you like.
opening-left = All right, we'll let that go.
opening-anew = Would you like a new one, or is that all?
    .reprompt = A new one, or is that all?
    .choices = You can say: yes, the short one, or not today.

seat-me = You go first, then.
seat-them = The other one of you goes first, then.
seat-name = { $name } goes first, then.
seat-near = The one nearer to me goes first this time.
seat-far = The one further from me goes first this time.
opening-window_over = The time is up.
opening-window_running = Your time is still running. To end it now, say: go on.
