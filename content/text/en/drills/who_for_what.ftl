# Who For What. At the table all of them think, and whoever likes says a name.

who_for_what = Who For What
    .about = who's good to call for what
    .card = Who For What: a person for each kind of help, and one to call this week.
    .why = In one study, people who turned to different people for different feelings were doing better than those with as many people close to them and less variety. Which came first, nobody could tell.
who_for_what-you = You

who_for_what-gate = { $form ->
    [table] Who For What, five minutes. I name four kinds of help, and each of you thinks of a person for each. Names may stay in your head. While you talk, I'm not listening. Are you all in?
   *[alone] Who For What, three minutes, for you alone. I name four kinds of help, and you think of a person for each, in your head or out loud. While you do, I'm not listening. Shall we begin?
  }
    .reprompt = { $form ->
        [table] Are you all in?
       *[alone] Shall we begin?
      }
    .choices = You can say: yes, or later.
    .cue = { $form ->
        [table] Who For What. Are you all in?
       *[alone] Who For What, for you alone. Shall we begin?
      }
    .place = just about to begin

who_for_what-one_by_one = If you like, say the names aloud, one after the other.
    .cue = Say the name if you like.
who_for_what-no_name = If no name comes, that's fine too.
    .cue = No name is fine too.
who_for_what-laugh = First, think of someone who makes you laugh.
    .place = at someone to laugh with
    .cue = Someone who makes you laugh.
who_for_what-calm_down = Now someone who helps you calm down.
    .place = at someone to calm down with
    .cue = Someone who helps you calm down.
who_for_what-think_straight = And someone who helps you think straight.
    .place = at someone to think with
    .cue = Someone to think straight with.
who_for_what-lend_a_hand = And the last one. { $helping_hands }
    .place = at someone who lends a hand
    .cue = And the last one. { $helping_hands }
who_for_what-pick = { $form ->
    [table] Now each of you, if a name came, pick one to call or visit this week. In your head is enough.
   *[alone] If a name came, pick one to call or visit this week. In your head is enough.
  }
    .place = picking one to call
    .cue = Pick one to call or visit this week.

who_for_what-note = { $form ->
    [table] Would one of you like me to keep a name for that call?
   *[alone] Would you like me to keep a name?
  }
    .reprompt = Shall I keep a name to call?
    .choices = Say yes, or no to leave it in your head.
    .place = choosing whether I keep the name
    .cue = Shall I keep a name?
who_for_what-whom = Start with: I'll call. Who is it going to be?
    .reprompt = Start with: I'll call. Who is it?
    .choices = Say: I'll call, and then the name. Or say: next.
    .cue = Start with: I'll call. Who is it?
    .place = at the name to call
    .kept = To call, you picked: { $words }.
who_for_what-more = Is there another name to keep?
    .reprompt = Another name?
    .choices = Say yes for another name, or no to finish.
    .place = nearly done
    .cue = Another name to keep?
who_for_what-bye = Some things are for trained people. To find one, open me and say: help line. { $warm_closings }
who_for_what-later = That's fine. Another time.
