# When talk leaves the path: not understood, help, a break, an end. The same for every practice.

repair-not_caught = Sorry, I didn't catch that.
repair-moving_on = Let's go on, then.
repair-later = Let's leave it here for now. Open me again whenever you like.
repair-go_on = Shall we go on?
    .reprompt = Say yes when you'd like to go on.
    .choices = Say yes to go on, or no to keep your place for later.
repair-still_going = Still going?
    .reprompt = Still going? Say yes for more time, or no to move on.
    .choices = Say yes for more time, no to move on, or pause.
repair-ready = Ready for the next part?
    .reprompt = Say yes when you're ready.
    .choices = Say yes to go on, no for more time, or pause.
repair-take_your_time = Take your time.
repair-swapped = Changed over. { $floor }, it's your turn.
repair-help_drill = While you talk, the microphone is closed. Wake me and say: next, longer, or swap. Repeat, skip, pause and stop always work too.
repair-recording = While you talk to each other, my microphone is closed. I only get what you say to me. I keep how far you are, and a first name until tomorrow. The speaker itself always waits for its wake word.
repair-paused = I'll keep your place until this time tomorrow. Open me and say: go on.
repair-stopped = All right. Your place is kept until this time tomorrow. Bye for now.
repair-cancelled = All right, I've let that one go. Bye for now.
repair-goodbye = Bye for now.
