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
keeping-nicknamed = { $name }, auch { $also }, { $kind ->
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
keeping-country = Ich weiß auch, dass ihr in { $country } wohnt.
keeping-not_kept = Was ihr euch erzählt, merke ich mir nicht. Wenn alles weg soll, sagt: vergiss alles.
keeping-you = Du bist { $name }, { $kind ->
    [child] ein Kind,
   *[adult] erwachsen,
  } und ich kenne deine Stimme.
keeping-yours = { $places ->
    [0] Offen gelassen hast du nichts.
    [one] Eine Übung hast du offen gelassen.
   *[other] { $places } Übungen hast du offen gelassen.
  }
keeping-how = Wenn ich dich vergessen soll, sag: vergiss mich.
keeping-no_me = Ich kann Stimmen hier nicht unterscheiden, darum weiß ich nicht, was von dir ist. Für alles fragt, was ich über euch weiß.
keeping-no_voices = Ich kann Stimmen hier nicht unterscheiden, darum ist alles, was ich mir merke, für euch alle.
keeping-nothing_to_keep = Bisher gibt es hier nichts, was ich für dich allein behalten könnte.

keeping-nothing = Über euch habe ich mir noch nichts gemerkt.
keeping-nothing_today = Heute habe ich mir von dir nichts Neues gemerkt.
keeping-forget_today = Von heute habe ich { $places ->
    [0] { $names ->
        [0] nichts Neues.
        [one] einen neuen Namen.
       *[other] { $names } neue Namen.
      }
    [one] { $names ->
        [0] eine offene Übung.
        [one] eine offene Übung und einen neuen Namen.
       *[other] eine offene Übung und { $names } neue Namen.
      }
   *[other] { $names ->
        [0] { $places } offene Übungen.
        [one] { $places } offene Übungen und einen neuen Namen.
       *[other] { $places } offene Übungen und { $names } neue Namen.
      }
  } Soll ich das vergessen?
    .reprompt = Soll ich vergessen, was von heute ist?
    .choices = Sag ja oder nein.
keeping-forget_me = { $name }, ich würde deinen Namen und deine Stimme vergessen{ $places ->
    [0] , mehr habe ich nicht.
    [one] {" "}und die Übung, die du offen gelassen hast.
   *[other] {" "}und die { $places } Übungen, die du offen gelassen hast.
  } Soll ich?
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
  }, einfach alles. Zurückholen kann ich das nicht. Soll ich?
    .reprompt = Soll ich alles vergessen?
    .choices = Sag ja oder nein.
keeping-quite_sure = Ich höre nicht, wer spricht, darum frage ich noch einmal. Wirklich alles vergessen?
    .reprompt = Wirklich alles vergessen?
    .choices = Sag ja oder nein.
keeping-left = Gut, es bleibt alles da.
keeping-forgot_today = Erledigt. Was ich mir heute von dir gemerkt hatte, ist weg.
keeping-forgot_me = Erledigt. Dein Name, deine Stimme und was du offen gelassen hast, sind weg.
keeping-no_voice_left = Jetzt kenne ich hier keine erwachsene Stimme mehr. Was ich mir merke, ist darum wieder für euch alle.
keeping-forgot_all = Alles, was ich von euch wusste, ist weg. Den Verlauf des Lautsprechers hat Amazon, den könnt ihr in der Alexa-App löschen. Macht es gut.
# Ein Code in drei Gruppen zu vier Ziffern; wer den Skill betreibt, findet damit das Zuhause.
keeping-code = Euer Code ist { $first }, dann { $second }, dann { $third }. Noch einmal: { $first }, { $second }, { $third }.
