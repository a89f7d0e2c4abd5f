# Got Room. Spoken words only; what each step does is in content/drills/got_room.yaml.
# The two roles are addresses that are true before anybody has agreed to listen.
# The gate has no .cue: that "not today" is a full answer is heard each time, by a guest as well.
# After every end the guide says by itself where trained help can be found.

got_room = Got Room
    .about = ask first, then ten minutes to be heard
    .card = Got Room: ask first, then tell, and then hear how that was.
    .why = Practitioners suggest asking first, and naming the time and the topic, before you tell somebody what weighs on you. That's experience and no study: nobody has measured whether it helps at home.
got_room-talker = You with something to tell
got_room-listener = You on the other side

got_room-gate = { $form ->
    [short] Got Room, the short one, about nine minutes. One asks for five minutes to be heard, the other says now, later, or not today. While you talk, I'm not listening. Is asking all right for you both?
   *[one] Got Room, about sixteen minutes in all. One asks for ten minutes to be heard, the other says now, later, or not today. While you talk, I'm not listening. Is asking all right for you both?
  }
    .reprompt = Is it all right for you both to ask?
    .choices = You can say: yes, the short one, or later.
    .place = just about to begin
got_room-first = Who would like to be heard?
    .reprompt = Who has something to tell?
    .choices = Say a name, or: me.
    .cue = Who would like to be heard?
    .place = choosing who would like to be heard
got_room-wish = { $form ->
    [short] { $talker }, ask the other one aloud, and say what it's about. Begin with: I need about five minutes.
   *[one] { $talker }, ask the other one aloud, and say what it's about. Begin with: I need about ten minutes.
  }
    .cue = { $talker }, ask, and say what about.
    .place = asking for room
got_room-room = { $listener }, you're free to choose. Got room now, later, or not today?
    .reprompt = Is it now, later, or not today?
    .choices = You can say: now, later, or not today. Each is a full answer.
    .cue = { $listener }: now, later, or not today?
    .place = at the question of room

got_room-yours = { $form ->
    [short] { $listener }, just listen, and let advice wait. { $talker }, these five minutes are yours.
   *[one] { $listener }, just listen, and let advice wait. { $talker }, these ten minutes are yours.
  }
    .cue = { $talker }, this time is yours.
    .place = at the telling
got_room-back = { $form ->
    [short] Now it's the other way round. { $listener }, would you like a minute or two to say how that was for you?
   *[one] Now it's the other way round. { $listener }, would you like three minutes to say how that was for you?
  }
    .reprompt = Would you like to say how that was for you?
    .choices = Say yes, or no. Both are fine.
    .cue = { $listener }, time to say how it was?
    .place = changing over
got_room-how_was_it = { $talker }, now you just listen. { $listener }, say how that was for you.
    .cue = { $listener }, say how that was for you.
    .place = at how that was
got_room-enough = Shall we leave it there for today?
    .reprompt = Is that all for today?
    .choices = You can say: yes, or a little longer.
    .cue = Is that all for today?
    .place = at the very end
got_room-more = Take a little longer, then.
    .cue = A little longer, then.
    .place = nearly done

got_room-bye = One of you asked, and one of you made room. Thank you both.
got_room-room_later = Not now is a full answer. Thank you for asking. If a time comes that suits you both, I can guide you then.
got_room-no_room = Not today is a full answer. Thank you for asking, and thank you for saying so.
got_room-unanswered = Then let it rest for today. Thank you for asking.
got_room-later = That's fine. Nothing has to be asked today.
