# Family radio: a thank-you that waits for somebody's own voice.

radio-join = On family radio others leave you thanks, only your voice can hear them, and in seven days they're gone. Would you like that?
    .reprompt = Would you like to join family radio?
    .choices = You can say: yes, or no.
radio-now_joined = You're on family radio now.
radio-joined = You're on family radio. To listen, ask: is there a thank-you for me?
radio-not_joined = All right, no family radio.
radio-left_it = You've left family radio, and what waited for you is gone.
radio-known_voices = Family radio is for voices I know. Say: learn my voice.
radio-not_there_yet = { $name } isn't on family radio yet. It takes { $name }'s own voice, saying: join the family radio.
radio-yourself = That's for somebody else at home. Your own you can simply tell me.
radio-tell = What would you like to thank { $name } for? Start with: thank you for.
    .reprompt = What's your thank-you for { $name }?
    .choices = Say your thank-you, or say: leave it.
# $more: 0 when that was all of it.
radio-left = Kept for { $name }: { $words }{ $more ->
    [0] .
   *[other] , and so on.
  }
radio-nothing = Nothing is waiting for you just now.
# $who: 0 when it is not known any more.
radio-played = { $who ->
    [0] Somebody said:
   *[other] From { $name }:
  } { $words }{ $more ->
    [0] .
   *[other] , and so on.
  }
