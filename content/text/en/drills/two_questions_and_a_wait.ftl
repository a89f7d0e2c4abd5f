# Two Questions and a Wait. $hard_words are three feelings from the list of content/choices.yaml.

two_questions_and_a_wait = Two Questions and a Wait
    .about = two questions about something hard, and time to answer
    .card = Two Questions and a Wait: one tells something hard, the other asks two things and waits in between.
    .why = In one study, people felt more understood by listeners who asked questions and took part, as well as saying things back. Nobody has tested whether two questions and a wait do that.
two_questions_and_a_wait-talker = Talker
two_questions_and_a_wait-listener = Listener

two_questions_and_a_wait-gate = { $form ->
    [alone] Two Questions and a Wait, four minutes, for you alone. Something hard, two questions about it, and a silence between. While you think or talk, I'm not listening. Shall we begin?
   *[one] Two Questions and a Wait, six minutes. One of you tells something hard, the other asks only two things. While you talk, I'm not listening. Are you both in?
  }
    .reprompt = { $form ->
        [alone] Shall we begin?
       *[one] Are you both in?
      }
    .choices = You can say: yes, or later.
    .cue = { $form ->
        [alone] Two Questions and a Wait, for you alone. Shall we begin?
       *[one] Two Questions and a Wait. Are you both in?
      }
    .place = just about to begin

two_questions_and_a_wait-who = { $form ->
    [alone] Think of something that is hard for you these days. Small is fine.
   *[one] Whoever has something hard on their mind talks, the other one listens. If that's both of you, whoever sits nearer to me talks first.
  }
    .cue = { $form ->
        [alone] Something hard, big or small.
       *[one] Whoever has something hard talks, the other listens.
      }

two_questions_and_a_wait-word = { $form ->
    [alone] Which word comes closest: { $hard_words }, or another feeling?
   *[one] { $turn ->
        [0] { $talker }, which word comes closest: { $hard_words }, or another feeling?
       *[other] Now you change places. { $talker }, which word comes closest: { $hard_words }, or another feeling?
      }
  }
    .reprompt = Which feeling comes closest?
    .choices = Say one of those, any other feeling, or next.
    .place = looking for a word
    .cue = { $form ->
        [alone] Which word: { $hard_words }, or another?
       *[one] { $talker }, which word: { $hard_words }, or another?
      }
two_questions_and_a_wait-own_word = { $form ->
    [alone] Then take a word of your own.
   *[one] { $talker }, take a word of your own.
  }
    .cue = A word of your own, then.

two_questions_and_a_wait-hardest = { $form ->
    [alone] First question: what is the hardest part of it. Answer in your head or out loud.
   *[one] { $talker }, take your time with this. { $listener }, ask just this, then only listen: what is the hardest part.
  }
    .place = at the first question
    .cue = { $form ->
        [alone] First: what is the hardest part.
       *[one] { $listener }, ask: what is the hardest part.
      }
two_questions_and_a_wait-wait = Now ten seconds of quiet, on purpose. Nothing needs to be said.
    .place = at the quiet moment
    .cue = Ten seconds of quiet.
two_questions_and_a_wait-wish = { $form ->
    [alone] Second question: what would you like to happen.
   *[one] { $listener }, now ask this, and listen again: what would you like to happen.
  }
    .place = at the second question
    .cue = { $form ->
        [alone] Second: what would you like to happen.
       *[one] { $listener }, ask: what would you like to happen.
      }

two_questions_and_a_wait-help = { $talker }, what do you say to your listener: hear me, help me, or leave it for now?
    .reprompt = Hear me, help me, or leave it for now?
    .choices = You can say: hear me, help me, or leave it for now.
    .place = choosing what would help
    .cue = Hear me, help me, or leave it for now?
two_questions_and_a_wait-step = Would you like to look for one small step now?
    .reprompt = Would you like to look for a small step?
    .choices = Say yes for a small step, or no for a kind word instead.
    .place = choosing what would help
    .cue = Look for one small step?
two_questions_and_a_wait-options = { $form ->
    [alone] Think of three small things that could help. Any idea counts.
   *[one] Together, find three small things that could help. Any idea counts.
  }
    .place = collecting three small ideas
    .cue = Find three small things that could help.
two_questions_and_a_wait-pick = { $form ->
    [alone] Pick one of them as a first step, and choose when.
   *[one] { $talker }, pick one of them as a first step, and say when.
  }
    .place = picking a first step
    .cue = { $form ->
        [alone] Pick a first step, and when.
       *[one] { $talker }, pick a first step, and when.
      }
two_questions_and_a_wait-heard = { $listener }, say in a sentence or two what you heard. No advice.
    .place = saying what was heard
    .cue = { $listener }, say what you heard.
two_questions_and_a_wait-kind = Then tell yourself what you would tell a good friend about it.
    .place = at a kind word for yourself
    .cue = Tell yourself what you'd tell a friend.
two_questions_and_a_wait-left = That's fine. It can wait.
    .cue = That's fine. It can wait.

two_questions_and_a_wait-again = { $acknowledgements } Would the other one of you like a turn too?
    .reprompt = A turn for the other one too?
    .choices = Say yes, or say no to finish.
    .place = nearly done
    .cue = A turn for the other one too?
two_questions_and_a_wait-more = { $acknowledgements } Would you like a moment more?
    .reprompt = A moment more?
    .choices = Say yes, or say no to finish.
    .place = nearly done
    .cue = A moment more?
two_questions_and_a_wait-longer = Take a moment more, then.
    .place = nearly done
    .cue = A moment more, then.
two_questions_and_a_wait-enough = Shall we leave it there for today?
    .reprompt = Is that all for today?
    .choices = Say yes to finish, or no for a little longer.
    .place = at the very end
    .cue = Shall we leave it there?
two_questions_and_a_wait-bye = { $warm_closings }
two_questions_and_a_wait-later = That's fine. Another time.
