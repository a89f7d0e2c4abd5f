# Who belongs to the home, and whose voice is whose. $name and $other are first names as they were heard.

people-who_is_here = Who's here right now?
    .reprompt = Who's here? Say the names, or: everyone.
    .choices = You can say: the names, everyone, or skip.
# $count: how many of those named are known here; up to two are greeted by name.
people-here = { $count ->
    [0] Good to have you here.
    [1] Good to have you here, { $first }.
    [2] Good to have you both, { $first } and { $second }.
   *[other] Good to have you all.
  }

people-age = { $count ->
    [one] Is { $name } a child, or a grown-up?
   *[other] Are { $name } and { $other } children, or grown-ups?
  }
    .reprompt = A child, or a grown-up?
    .choices = You can say: a child, a grown-up, or leave it.
people-added = { $count ->
    [one] { $name } is part of your household now.
   *[other] { $name } and { $other } are part of your household now.
  }
people-add_whom = Who is it? Please say the first name.
    .reprompt = Which first name?
    .choices = You can say: the first name, or leave it.
people-no_name = I didn't hear whose name that's about, so I've left it as it was.
people-name_taken = Somebody here goes by { $name } already. A nickname would tell the two apart.
people-same_name = Both would be called { $name }. I can take them both once one has a nickname.
people-name_odd = I can't use that as a name. A plain first name works best.
people-name_command = That word already tells me what to do, so it can't be a name here. A nickname is fine.
people-name_unkind = I won't call anyone that. Another name is fine.
people-full = I can remember twelve people, and there are twelve already. I'd have to forget someone first.
people-unknown = I don't know anyone called { $name } here.
people-renamed = All right, from now on it's { $name }.
people-nicknamed = All right, { $other } means { $name }.
people-nickname_gone = Three nicknames are all I keep for { $name }, so { $other } has made room.
people-is_child = All right, { $name } is a child here.
people-is_adult = All right, { $name } is a grown-up here.
people-remove = I'd forget { $name }: the name, the voice if I know it, and any practice { $name } left open. Shall I?
    .reprompt = Shall I forget { $name }?
    .choices = You can say: yes, or no.
people-removed = Done. That name is gone.
people-country = Thank you. I'll name that country's help lines.
people-country_unknown = I have no help lines for that country. For most countries they're on the web, at find a helpline dot com.
people-let_be = All right, I've left it as it was.

people-my_name = What's your name?
    .reprompt = What shall I call you?
    .choices = You can say: your first name, or leave it.
people-your_age = Are you a child, or a grown-up?
    .reprompt = A child, or a grown-up?
    .choices = You can say: a child, a grown-up, or leave it.
people-first_voice = Good to meet you, { $name }. From now on, what's kept here is only for grown-ups whose voice I know.
people-grown_up_first = A grown-up's voice has to come first here. After that, they can let yours in.
people-first_by_itself = I don't know anyone's voice here yet. The first grown-up just says: I'm, and their name.
people-next_voice = { $name }, please say: I'm { $name }.
    .reprompt = { $name }, just say your name, so I hear your voice.
    .choices = { $name } can say their own name, or you can say: leave it.
people-voice_linked = Got it, { $name }. I know your voice now.
people-voice_known = I know your voice, { $name }.
people-voice_is_of = I know this voice as { $name }. To change the name, say: rename { $name } to, and then the new one.
people-voice_not_new = I know that voice already.
people-no_voice = I don't recognise your voice yet. You can teach it to Alexa in the Alexa app, then tell me: I'm, and your name.
people-needs_grown_up = First a grown-up whose voice I know has to say: link, and then your name.
people-own_voice = Only { $name }'s own voice can change that.
people-other_voice = That has to come from the voice that asked, so I've left it as it was.
# A question beside the matter in hand, to a voice that may not hear what it says.
people-for_who_asked = That question is for the voice that asked.
    .reprompt = Whoever asked can answer now.
    .choices = Whoever asked can answer. Or say: leave it.
people-only_known = What's kept here is only for grown-ups whose voice I know.
