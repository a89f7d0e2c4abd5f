# Was hier gemerkt ist, und wie es vergessen wird. Vorher wird gesagt, was genau geht; nichts geht ohne ein Ja.

# $count: Leute, die hier bekannt sind.
keeping-people = { $count ->
    [0] Ich kenne hier niemanden mit Namen.
    [one] Einen Namen kenne ich hier.
   *[other] { $count } Namen kenne ich hier.
  }
# $kind ist adult oder child, $voice ist known oder unknown.
keeping-person = { $name }, { $kind ->
    [child] ein Kind
   *[adult] erwachsen
  }{ $voice ->
    [known] , die Stimme kenne ich.
   *[unknown] .
  }
# $nicknames: wie viele es sind, bis zu drei.
keeping-nicknamed = { $name }, auch { $nicknames ->
    [1] { $first }
    [2] { $first } und { $second }
   *[other] { $first }, { $second } und { $third }
  }, { $kind ->
    [child] ein Kind
   *[adult] erwachsen
  }{ $voice ->
    [known] , die Stimme kenne ich.
   *[unknown] .
  }
# $times: beendete Übungen; $places: offen gelassene.
keeping-times = { $times ->
    [0] Zu Ende gemacht habt ihr noch keine Übung,
    [one] Eine Übung habt ihr zu Ende gemacht,
   *[other] { $times } Übungen habt ihr zu Ende gemacht,
  } und { $places ->
    [0] offen ist keine.
    [one] eine ist noch bis morgen offen.
   *[other] { $places } sind noch bis morgen offen.
  }
# $count: Sätze, die in einer Übung behalten werden sollten.
keeping-kept = { $count ->
    [one] Und einen Satz sollte ich mir für euch merken.
   *[other] Und { $count } Sätze sollte ich mir für euch merken.
  } Zum Anhören sagt: was haben wir ausgemacht.
# $count: Ideen für gemeinsame Zeit, die vorgeschlagen wurden. $plans: wie viele auf der Liste stehen.
keeping-ideas = { $count ->
    [one] Ich weiß von einer Idee, die ihr von mir gehört habt
   *[other] Ich weiß von { $count } Ideen, die ihr von mir gehört habt
  }, und { $plans ->
    [0] auf eurer Liste steht nichts.
    [one] eine steht auf eurer Liste.
   *[other] { $plans } stehen auf eurer Liste.
  }
# $count: wie oft Dank aufgehoben ist.
keeping-thanks = { $count ->
    [one] Einmal habe ich Dank von euch aufgehoben.
   *[other] { $count }mal habe ich Dank von euch aufgehoben.
  } Zum Anhören fragt: Wofür waren wir dankbar?
keeping-country = Ich weiß auch, dass ihr in { $country } wohnt.
keeping-not_kept = Was ihr euch sonst erzählt, merke ich mir nicht. Wenn alles weg soll, sagt: vergiss alles.
keeping-you = Du bist { $name }, { $kind ->
    [child] ein Kind,
   *[adult] erwachsen,
  } und ich kenne deine Stimme.
keeping-your_nicknames = Ich kenne dich auch als { $nicknames ->
    [1] { $first }
    [2] { $first } und { $second }
   *[other] { $first }, { $second } und { $third }
  }.
keeping-yours = { $places ->
    [0] Offen gelassen hast du nichts.
    [one] Eine Übung hast du offen gelassen.
   *[other] { $places } Übungen hast du offen gelassen.
  }
# $count: Sätze, die für diese Stimme behalten werden sollten.
keeping-kept_of_you = { $count ->
    [one] Einen Satz sollte ich mir für dich merken.
   *[other] { $count } Sätze sollte ich mir für dich merken.
  }
keeping-thanks_of_you = { $count ->
    [one] Einmal habe ich Dank von dir aufgehoben.
   *[other] { $count }mal habe ich Dank von dir aufgehoben.
  }
keeping-how = Wenn ich dich vergessen soll, sag: vergiss mich.
keeping-no_me = Ich kann Stimmen hier nicht unterscheiden, darum weiß ich nicht, was von dir ist. Was ich über euch alle weiß, sage ich hier allen, die fragen.
keeping-no_voices = Ich kann Stimmen hier nicht unterscheiden, darum ist alles, was ich mir merke, für euch alle.

keeping-nothing = Über euch habe ich mir noch nichts gemerkt.
keeping-nothing_today = Heute habe ich mir von dir nichts Neues gemerkt.
# Gezählt ist, was heute offen blieb, dazukam oder behalten wurde.
keeping-forget_today = Von heute ist das da:{ $places ->
    [0] {""}
    [one] {" "}eine offene Übung.
   *[other] {" "}{ $places } offene Übungen.
  }{ $names ->
    [0] {""}
    [one] {" "}Ein neuer Name.
   *[other] {" "}{ $names } neue Namen.
  }{ $notes ->
    [0] {""}
    [one] {" "}Ein Satz, den ich mir merken sollte.
   *[other] {" "}{ $notes } Sätze, die ich mir merken sollte.
  }{ $thanks ->
    [0] {""}
    [one] {" "}Ein aufgehobener Dank.
   *[other] {" "}{ $thanks }mal Dank, den ich aufgehoben habe.
  } Soll ich das vergessen?
    .reprompt = Soll ich vergessen, was von heute ist?
    .choices = Sag ja oder nein.
keeping-forget_me = { $name }, ich würde alles von dir vergessen: deinen Namen, deine Stimme{ $places ->
    [0] {""}
    [one] , die Übung, die du offen gelassen hast
   *[other] , die { $places } Übungen, die du offen gelassen hast
  }{ $notes ->
    [0] {""}
    [one] , den Satz, den ich mir merken sollte
   *[other] , die { $notes } Sätze, die ich mir merken sollte
  }{ $thanks ->
    [0] {""}
    [one] , den Dank, den ich aufgehoben habe
   *[other] , { $thanks }mal Dank, den ich aufgehoben habe
  }. Soll ich?
    .reprompt = Soll ich dich vergessen?
    .choices = Sag ja oder nein.
keeping-forget_all = Ich würde alles vergessen: eure Einstellungen{ $names ->
    [0] {""}
    [one] , einen Namen
   *[other] , { $names } Namen
  }{ $times ->
    [0] {""}
    [one] , eine beendete Übung
   *[other] , { $times } beendete Übungen
  }{ $places ->
    [0] {""}
    [one] , eine offene Übung
   *[other] , { $places } offene Übungen
  }{ $notes ->
    [0] {""}
    [one] , einen Satz, den ich mir merken sollte
   *[other] , { $notes } Sätze, die ich mir merken sollte
  }{ $thanks ->
    [0] {""}
    [one] , einen aufgehobenen Dank
   *[other] , { $thanks }mal Dank, den ich aufgehoben habe
  }, einfach alles. Zurückholen kann ich das nicht. Soll ich?
    .reprompt = Soll ich alles vergessen?
    .choices = Sag ja oder nein.
keeping-quite_sure = Ich höre nicht, wer spricht, darum frage ich noch einmal. Wirklich alles vergessen?
    .reprompt = Wirklich alles vergessen?
    .choices = Sag ja oder nein.
keeping-left = Gut, es bleibt alles da.
keeping-forgot_today = Erledigt. Was ich mir heute von dir gemerkt hatte, ist weg.
keeping-forgot_me = Erledigt. Dein Name, deine Stimme, was du offen gelassen hast und was ich mir merken sollte, ist alles weg.
keeping-no_voice_left = Jetzt kenne ich hier keine erwachsene Stimme mehr. Was ich mir merke, ist darum wieder für euch alle.
keeping-forgot_all = Alles, was ich von euch wusste, ist weg. Den Verlauf des Lautsprechers hat Amazon, den könnt ihr in der Alexa-App löschen. Macht es gut.
# Ein Code in drei Gruppen zu vier Ziffern; wer den Skill betreibt, findet damit das Zuhause.
keeping-code = Euer Code ist { $first }, dann { $second }, dann { $third }. Noch einmal: { $first }, { $second }, { $third }.
