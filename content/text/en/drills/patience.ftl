# Your Own Pace. Not called "Patience" aloud: it would sound like something asked of the one who was hurt.
# Fixed words: no hurry, no forgiveness, no promise that they will talk again at all.

patience = Your Own Pace
    .about = you alone set when you'll talk about it
    .card = Your Own Pace: after a hurt, you alone set when to talk again.
    .why = In one study of what makes an apology work, asking to be forgiven counted least. So nothing is asked of you here. Whether setting your own time helps, nobody knows.
patience-you = You

patience-gate = Your Own Pace, about four minutes, for you alone, after something hurt you. You look at what you need, and set a next time to talk, or none yet. While you think or talk, I'm not listening. Shall we begin?
    .reprompt = Would you like to begin?
    .choices = Say yes to begin, or later.
    .place = just about to begin
patience-yours = Whether you talk about it again, and when, you alone decide. There's no hurry.
patience-settle = Sit the way you like, and let your breath come and go.
    .place = settling down
patience-need = Think of what you'd need before you talk about it again. Time, a calmer place, somebody beside you.
    .place = at what you need
patience-soon = And think of what would be too soon for you, or too much.
    .place = at what would be too soon
patience-ready = Would you like to set a next time, or is it: not yet?
    .reprompt = Is there a next time you'd like to set, or not yet?
    .choices = Say yes to set one, or: not yet. Both are fine.
    .place = deciding whether to set a time
patience-not_yet = Not yet is a full answer, for as long as you like.
patience-aloud = I can keep your answer. When you ask for it, I say it out loud, and others may hear it. Shall I keep it?
    .reprompt = Shall I keep it, and say it out loud when you ask?
    .choices = Say yes, or no to keep it to yourself.
    .place = deciding whether I keep it
patience-set = Start with: the next time is. Then a day, or: not yet. When is it to be?
    .reprompt = When is it to be? Start with: the next time is.
    .choices = Say: the next time is, and then a day, or: the next time is not yet.
    .place = setting the next time
    .kept = You set: { $words }.
patience-bye = I won't bring it up by myself. You can set it anew whenever you like.
patience-untold = Then it stays with you alone. Nothing of today is kept.
patience-later = That's fine. There's no hurry.
