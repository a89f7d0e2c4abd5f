# Name, Notice, Need; as Inside Weather for a child or with one. Nothing of it is stored.
# Every feeling that is offered is one of content/choices.yaml, so that it is heard.

name_notice_need = Name, Notice, Need
    .about = a short look at your own weather inside
    .why = A review of studies found that putting a feeling into a word tends to soften it a little. Nobody has tested whether these few minutes do the same.
name_notice_need-you = You

name_notice_need-gate = { $form ->
    [weather] Inside Weather, two minutes. I ask about the weather in you, then it's quiet. While it's quiet, I'm not listening. Shall we begin?
    [barrier] Name, Notice, Need, with the question for once a week, three minutes. A word or two aloud, the rest in your head, and I keep none of it. Shall we begin?
   *[alone] Name, Notice, Need, two minutes, for you alone. A word or two aloud, the rest in your head, and I keep none of it. Shall we begin?
  }
    .reprompt = Shall we begin?
    .choices = You can say: yes, or later.
    .place = just about to begin

name_notice_need-weather = { $form ->
    [weather] What's the weather like inside you? Sunny, cloudy, or windy? Stormy, or all mixed up?
   *[alone] How's the weather inside? Sunny, cloudy, or windy? Stormy, or mixed?
  }
    .reprompt = Sunny, cloudy, or windy? Stormy, or mixed?
    .choices = Say one weather word, such as cloudy or mixed. To pass over it, say: next.
    .place = looking at the weather inside

name_notice_need-warm = { $form ->
    [weather] A storm. That's allowed here, and you don't have to make it stop.
   *[alone] Thank you for saying so. A storm is a lot, and nothing needs mending right now.
  }

name_notice_need-sunny_word = { $form ->
    [weather] Sunny. Which word is nearest: glad, calm, or excited? Or another one?
    [barrier] Sunny. Which word comes closer: calm, hopeful, or relieved? Or another one?
   *[alone] Sunny. Which word comes closer: glad, proud, or thankful? Or another one?
  }
    .reprompt = Which feeling comes closest?
    .choices = Say one of those, any other feeling, or next.
    .place = looking for a word
name_notice_need-cloudy_word = { $form ->
    [weather] Cloudy. Which word is nearest: sad, tired, or bored? Or another one?
    [barrier] Cloudy. Which word comes closer: tired, empty, or flat? Or another one?
   *[alone] Cloudy. Which word comes closer: sad, lonely, or let down? Or another one?
  }
    .reprompt = Which feeling comes closest?
    .choices = Say one of those, any other feeling, or next.
    .place = looking for a word
name_notice_need-windy_word = { $form ->
    [weather] Windy. Which word is nearest: worried, nervous, or scared? Or another one?
   *[alone] Windy. Which word comes closer: worried, nervous, or tense? Or another one?
  }
    .reprompt = Which feeling comes closest?
    .choices = Say one of those, any other feeling, or next.
    .place = looking for a word
name_notice_need-stormy_word = { $form ->
    [weather] Which word is nearest: angry, hurt, or jealous? Or another one?
    [barrier] Which word comes closer: jealous, ashamed, or guilty? Or another one?
   *[alone] Which word comes closer: angry, annoyed, or hurt? Or another one?
  }
    .reprompt = Which feeling comes closest?
    .choices = Say one of those, any other feeling, or next.
    .place = looking for a word
name_notice_need-mixed_word = { $form ->
    [weather] All mixed up. Which word is nearest: confused, nervous, or curious? Or another one?
   *[alone] Mixed. Which word comes closer: confused, torn, or curious? Or another one?
  }
    .reprompt = Which feeling comes closest?
    .choices = Say one of those, any other feeling, or next.
    .place = looking for a word
name_notice_need-own_word = { $form ->
    [weather] Then take a word of your own, even a made-up one.
   *[alone] Then take a word of your own. In your head is fine.
  }

name_notice_need-notice = { $form ->
    [weather] Now find out where the weather sits in you: your belly, your chest, or somewhere else.
   *[alone] Notice where you feel something. Anywhere is fine, and so is nowhere.
  }
    .place = noticing where it is
name_notice_need-hard = Stay with it, and look at what makes this hard to say.
    .place = staying with it
name_notice_need-need = { $form ->
    [weather] Finish this, out loud or inside: right now, I need. Perhaps a hug, some quiet, or a hand with something.
   *[alone] Now finish this in your head: right now, I need.
  }
    .place = looking at what you need

name_notice_need-sharing = { $form ->
    [weather] Will you keep it to yourself, or share it with someone here?
   *[alone] Keep it to yourself, or share it with someone here?
  }
    .reprompt = Keep it to yourself, or share it?
    .choices = You can say: keep it to myself, or share it.
    .place = deciding whether to share it
name_notice_need-tell = While you talk, I'm not listening. Tell it in a sentence or two.
    .place = telling it
name_notice_need-told = Is that all for now?
    .reprompt = Shall we leave it there?
    .choices = Say yes to finish, or no for a little longer.
    .place = at the very end
name_notice_need-bye = { $form ->
    [weather] That's all. You can look at the weather inside whenever you like.
   *[alone] That's all. Go gently with yourself.
  }
name_notice_need-later = That's fine. Another time.
