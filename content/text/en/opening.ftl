# How a session opens, and what it offers to go on with.

opening-welcome = Welcome to Closer Together. I guide two people through talking and listening, one small step at a time.
opening-welcome_back = Good to hear you.
opening-invite = { $drill } takes about { $minutes } minutes. Shall we begin?
    .reprompt = Shall we begin with { $drill }?
    .choices = Say yes to begin, the short one for less time, or no for another day.
opening-ideas = One practice so far: { $drill }. One talks, the other says it back and asks one question. Then you change over.
opening-help = Two people sit down together, and I say whose turn it is. While you talk, my microphone is closed. To stop, wake me and say stop.
opening-help_offer = I kept your place from last time. You can go on from there, start again, or leave it.
opening-not_known = I don't know that one yet.
opening-nothing_waits = There's nothing waiting for you from before.
opening-offer = You were { $place }, in { $drill }. Go on, start again, or leave it?
    .reprompt = Would you like to go on, start again, or leave it?
    .choices = Say go on, start again, or leave it.
opening-taken_up = Back to where you were.
opening-left = All right, that's put away.

seat-me = You talk first, then.
seat-them = The other one of you talks first, then.
seat-name = { $name } talks first, then.
seat-near = The one nearer to me talks first this time.
seat-far = The one further from me talks first this time.
