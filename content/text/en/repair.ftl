# When talk leaves the path: not understood, help, a break, an end. The same for every practice.

repair-not_caught = Sorry, I didn't catch that.
repair-moving_on = Let's go on, then.
repair-later = Let's leave it here for now. Whenever you like, say: open Closer Together.
repair-go_on = Shall we go on?
    .reprompt = Say yes when you'd like to go on.
    .choices = You can say: yes, or no to keep your place for later.
repair-still_going = Still going?
    .reprompt = Still going? Say yes for more time, or no to move on.
    .choices = You can say: yes for more time, no to move on, or pause.
repair-ready = Ready for the next part?
    .reprompt = Say yes when you're ready.
    .choices = You can say: yes, no for more time, or pause.
repair-take_your_time = Take your time.
repair-swapped = You've changed places.
repair-help_drill = While you talk, nothing reaches me. Wake me first, then say: next, longer, or pause. Swap, skip, repeat and stop work too.
repair-recording = While you talk to each other, nothing reaches me. I keep your place and first names until tomorrow, and for longer which practices you finish, the people you add, and any country you name. Amazon may keep a history of what's said to the speaker.
repair-paused = { $tonight ->
    [0] I'll keep your place until this time tomorrow.
   *[other] I'll keep your place for tonight.
  } To go on, just say: open Closer Together.
repair-stopped = All right. { $tonight ->
    [0] Your place is kept until this time tomorrow.
   *[other] Your place is kept for tonight.
  } Bye for now.
repair-cancelled = All right, I've let that one go. Bye for now.
repair-goodbye = Bye for now.
repair-passed = Pass is fine.
repair-talk_through = With all my words again, then.
repair-trained_help = For trained help, open me and say: help line.
