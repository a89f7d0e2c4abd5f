# Own It. Fixed words: no forgiveness is asked for, nobody is judged, and the one who was hurt is never pushed.
# Never write "a but" for the voice: it is heard as something else.

own_it = Own It
    .about = getting ready to say sorry
    .card = Own It: rehearse owning up to something, by yourself.
    .why = In one study of what makes an apology work, owning up counted most, and an offer to mend things came next. Whether rehearsing it like this helps at home, nobody knows.
own_it-you = You

own_it-gate = Own It, about four minutes, for you alone. You rehearse owning up to something you did, before you say it to anyone. Out loud or in your head. While you talk, I'm not listening. Shall we begin?
    .reprompt = Would you like to begin?
    .choices = Say yes to begin, or later.
    .place = just about to begin
own_it-find = Think of one thing you did yourself that hurt somebody. A small one is fine.
    .place = finding one thing
own_it-did = Say what you did, just as it was, without the reasons. Begin with: what I did was.
    .place = saying what you did
own_it-effect = Now say what it may have been like on the other side. Begin with: for you, that may have been.
    .place = saying what it did
own_it-but = Did the word but come up, as in: but I was tired?
    .reprompt = Was there a sentence with but in it?
    .choices = Say yes or no. Either way we go on.
    .place = halfway through
own_it-without = Then say it once more, and leave out that word and everything after it.
    .place = saying it once more
own_it-mend = Now one thing you'd do to mend it, as far as it can be mended. Begin with: I'd like to.
    .place = at what could mend it
own_it-next_time = And what you'll do differently. Begin with: next time I'll.
    .place = at next time

own_it-through = Would you like to say all of it once, from beginning to end?
    .reprompt = Would you like to say all of it once?
    .choices = Say yes to say it all once, or no to finish.
    .place = nearly done
own_it-whole = From the beginning, then, the way you'd say it.
    .place = saying all of it
own_it-enough = Shall we leave it there for today?
    .reprompt = Is that all for today?
    .choices = Say yes to finish, or no to say it all again.
    .place = at the very end
own_it-bye = Before you say it for real, ask if they'd like to hear it. No is a full answer, and nobody has to say anything back.
own_it-later = That's fine. It can wait.
