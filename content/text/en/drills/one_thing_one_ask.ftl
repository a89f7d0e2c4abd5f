# One Thing, One Ask. Spoken words only; what each step does is in content/drills/one_thing_one_ask.yaml.
# "Begin with: …" gives people the first words of what they say to each other; the guide hears none of it.

one_thing_one_ask = One Thing, One Ask
    .about = one thing that bothers you, and one request
    .card = One Thing, One Ask: one tells one thing and asks for one thing, the other answers.
    .why = Courses for couples teach short turns, no talking back, and a break when it gets heated, and a study of couples speaks for beginning gently. Nobody knows whether this practice helps at home.
one_thing_one_ask-talker = Talker
one_thing_one_ask-listener = Listener

one_thing_one_ask-gate = One Thing, One Ask, about seven minutes, for something small. One of you tells it and asks for one thing, the other says back what was asked, and answers. While you talk, I'm not listening. Are you both in?
    .reprompt = Are you both in?
    .choices = Say yes to begin, or later.
    .cue = One Thing, One Ask. Are you both in?
    .place = just about to begin
one_thing_one_ask-first = Who has something small to bring up?
    .reprompt = Who would like to bring something up?
    .choices = You can say: a name, me, or you choose.
    .cue = Who has the one thing?
    .place = choosing who brings something up

one_thing_one_ask-headline = { $talker }, say what it's about in two or three words. The rest comes soon.
    .cue = { $talker }, the topic in two words.
    .place = saying what it's about
one_thing_one_ask-heat = { $talker }, zero is calm and ten is boiling over. Which number is this for you?
    .reprompt = Which number is it, from zero to ten?
    .choices = Say a number from zero to ten. Any number is fine.
    .cue = { $talker }, how heated, zero to ten?
    .place = saying how heated it is

one_thing_one_ask-happened = { $listener }, only your ears. { $talker }, four sentences, one at a time. First what happened. Begin with: when.
    .cue = { $talker }, begin with: when.
    .place = at what happened
one_thing_one_ask-felt = Now the feeling, and a single word is enough. Begin with: I felt.
    .cue = Begin with: I felt.
    .place = at the feeling
one_thing_one_ask-care = Now what matters to you in it. Begin with: because I care about.
    .cue = Begin with: because I care about.
    .place = at what matters
one_thing_one_ask-wish = And now your one ask, small enough for this week. Begin with: I'd like.
    .cue = Your one ask. Begin with: I'd like.
    .place = at the ask
one_thing_one_ask-back = { $listener }, say back only what was asked for, in your own words. Begin with: you'd like.
    .cue = { $listener }, say back what was asked for.
    .place = saying the ask back
one_thing_one_ask-check = { $talker }, was that your ask? Close, or not quite?
    .reprompt = Was that close, or not quite?
    .choices = You can say: close, or not quite.
    .cue = { $talker }: close, or not quite?
    .place = checking the ask
one_thing_one_ask-wish_again = { $talker }, say your ask once more, in one short sentence.
    .cue = { $talker }, your ask once more.
    .place = at the ask, once more
one_thing_one_ask-back_again = { $listener }, try it again in your own words. It needn't be perfect.
    .cue = { $listener }, say it back again.
    .place = saying the ask back once more

one_thing_one_ask-reply = { $listener }, first in a word or two for me: is it yes, yes if, or not yet?
    .reprompt = Is it yes, yes if, or not yet?
    .choices = You can say: yes, yes if, or not yet. No is an answer too.
    .cue = { $listener }: yes, yes if, or not yet?
    .place = at the answer
one_thing_one_ask-said_yes = { $listener }, now say it to the one who asked, in one sentence. Begin with: yes, I will.
    .cue = { $listener }, begin with: yes, I will.
    .place = at the answer
one_thing_one_ask-said_yes_if = { $listener }, now tell the one who asked what it needs. Begin with: yes, if.
    .cue = { $listener }, begin with: yes, if.
    .place = at the answer
one_thing_one_ask-said_not_yet = That's a full answer. { $listener }, tell the one who asked what's in the way. Begin with: not yet, because. Or: no, because.
    .cue = { $listener }, begin with: not yet, or no, because.
    .place = at the answer

one_thing_one_ask-both_want = Now both of you, taking turns. Look for one thing that you both want here, and say it aloud.
    .cue = Together, one thing that you both want.
    .place = nearly done
one_thing_one_ask-enough = Shall we leave it there for today?
    .reprompt = Is that all for today?
    .choices = You can say: yes, or a little longer.
    .cue = Is that all for today?
    .place = at the very end
one_thing_one_ask-more = Take a little longer, then.
    .cue = A little longer, then.
    .place = nearly done
one_thing_one_ask-bye = { $warm_closings }
one_thing_one_ask-cooled = Let's leave it for today. Twenty minutes apart is fine. Ask me for it again when it's calm.
one_thing_one_ask-later = That's fine. It can wait for a quiet day.
