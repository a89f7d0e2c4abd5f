# Balance Check. Nothing here may sound like a result: the same words follow every answer.

balance_check = Balance Check
    .about = four quiet questions about who carries whom
    .why = Asking first and taking turns is what practitioners advise, with little research behind it. The four questions are only something to think about, and they measure nothing.
balance_check-you = You

balance_check-gate = Balance Check, three minutes, for you alone. Four questions about telling others your troubles, with no score. I keep none of it, but this speaker has a history its owner can see. Is this a good moment?
    .reprompt = Is this a good moment for it?
    .choices = You can say: yes, or later.
    .place = just about to begin

balance_check-room = Yes, no, or sometimes: before you tell someone your troubles, do you ask whether they have room for it?
    .reprompt = Do you ask first: yes, no, or sometimes?
    .choices = Say yes, no, or sometimes. To answer in your head, say: next.
    .place = at the first question
balance_check-turns = Do they get a turn to tell you theirs: yes, no, or sometimes?
    .reprompt = Do they get a turn too: yes, no, or sometimes?
    .choices = Say yes, no, or sometimes. To answer in your head, say: next.
    .place = at the second question
balance_check-lighter = Do you feel lighter afterwards: yes, no, or sometimes?
    .reprompt = Lighter afterwards: yes, no, or sometimes?
    .choices = Say yes, no, or sometimes. To answer in your head, say: next.
    .place = at the third question
balance_check-same_one = Is it always the same person you tell: yes, no, or sometimes?
    .reprompt = Always the same person: yes, no, or sometimes?
    .choices = Say yes, no, or sometimes. To answer in your head, say: next.
    .place = at the last question

balance_check-settle = Those were all four, and none has a right answer. Let them settle for a moment.
    .place = at the quiet part
balance_check-ready = Shall I go on to the end?
    .reprompt = Shall I go on?
    .choices = Say yes, or no for a moment more.
    .place = nearly done
balance_check-ties = I say this to everyone. Sometimes a bond feels strongest right after it hurt. A bond like that is worth talking over with someone trained.
balance_check-history = And once more, this speaker keeps a history, and its owner can see it. A phone only you use is safer.
balance_check-bye = That was all. Nothing was counted, and nothing needs deciding today.
balance_check-later = That's fine. Another time.
