# Geschützte Zeit. Nur das Gesprochene; was jeder Schritt tut, steht in content/drills/protected_window.yaml.
# Für eine Person allein so gut wie für sechs, und niemand wird gezählt: kein „beide“, kein „zusammen“, keine Namen.

protected_window = Geschützte Zeit
    .about = Zeit zusammen, und die Handys haben Pause
    .card = Geschützte Zeit: zehn, dreißig oder sechzig Minuten, die Handys an einem Ort, und eine Idee.
    .why = In einer Studie ging es Paaren an Tagen schlechter, an denen Handys und Bildschirme oft dazwischenfunkten. In einer anderen störten sich nur wenige am Handy ihres Gegenübers, und ob Weglegen hilft, weiß niemand.
protected_window-you = Du

protected_window-gate = Geschützte Zeit: zehn, dreißig oder sechzig Minuten für alle, die gerade da sind, und die Handys haben Pause. Eine Idee kommt von mir, alles andere von euch. Solange höre ich nicht zu. Soll es losgehen?
    .cue = Geschützte Zeit, die Handys haben Pause. Soll es losgehen?
    .reprompt = Kann es losgehen?
    .choices = Sagt ja oder später.
    .place = kurz vor dem Anfang
protected_window-gate_other = Gilt das Ja für alle, die da sind?
    .cue = Gilt das für alle?
    .reprompt = Sind alle dabei?
    .choices = Sag ja, auch wenn du allein bist. Oder sag später.
    .place = kurz vor dem Anfang

protected_window-how_long = Wie lange: zehn, dreißig oder sechzig Minuten?
    .cue = Zehn, dreißig oder sechzig Minuten?
    .reprompt = Zehn Minuten, dreißig oder sechzig?
    .choices = Sagt zehn Minuten, dreißig Minuten oder sechzig Minuten.
    .place = bei der Frage, wie lange

protected_window-idea = Gut, zehn Minuten. Eine Idee dafür. { $window_ideas } Passt das?
    .cue = { $window_ideas } Passt das?
    .reprompt = Passt das, oder lieber etwas anderes?
    .choices = Sagt ja, etwas anderes, oder etwas Eigenes.
    .place = bei der Frage, was ihr macht
protected_window-idea_again = Dann vielleicht das. { $window_ideas } Passt das, oder lieber etwas Eigenes?
    .cue = { $window_ideas } Das, oder etwas Eigenes?
    .reprompt = Das hier, oder lieber etwas Eigenes?
    .choices = Sagt ja, oder etwas Eigenes.
    .place = bei der Frage, was ihr macht
protected_window-here = Die Handys dürfen so lange in einen Kochtopf, Deckel drauf. Zwischendurch frage ich, ob es noch weitergeht. Die zehn Minuten laufen ab jetzt.
    .cue = Handys in den Topf. Zehn Minuten ab jetzt.
    .place = mitten in euren zehn Minuten

protected_window-idea_away = Gut, { $form ->
    [sixty] sechzig
   *[other] dreißig
  } Minuten. Eine Idee dafür. { $window_ideas_away } Passt das?
    .cue = { $window_ideas_away } Passt das?
    .reprompt = Passt das, oder lieber etwas anderes?
    .choices = Sagt ja, etwas anderes, oder etwas Eigenes.
    .place = bei der Frage, was ihr macht
protected_window-idea_away_again = Dann vielleicht das. { $window_ideas_away } Passt das, oder lieber etwas Eigenes?
    .cue = { $window_ideas_away } Das, oder etwas Eigenes?
    .reprompt = Das hier, oder lieber etwas Eigenes?
    .choices = Sagt ja, oder etwas Eigenes.
    .place = bei der Frage, was ihr macht
protected_window-off_you_go = Die Handys dürfen so lange in einen Kochtopf, Deckel drauf. In { $form ->
    [sixty] sechzig
   *[other] dreißig
  } Minuten öffnet mich wieder, dann wird erzählt.
    .cue = Handys in den Topf. In { $form ->
        [sixty] sechzig
       *[other] dreißig
      } Minuten öffnet mich wieder.
    .place = mitten in eurer Zeit
protected_window-back = Gibt es etwas Schönes davon zu erzählen?
    .cue = Gibt es etwas Schönes zu erzählen?
    .reprompt = Gibt es etwas zu erzählen?
    .choices = Sagt ja zum Erzählen, oder nein, dann bleibt es dabei.
    .place = kurz vor dem Erzählen

protected_window-best_bit = { $people ->
    [1] Irgendetwas Schönes daran: sag es in einem Satz, laut oder nur im Kopf.
   *[other] Alle, die da sind, der Reihe nach: irgendetwas Schönes daran, in einem Satz.
  }
    .cue = { $people ->
        [1] In einem Satz, etwas Schönes daran.
       *[other] Der Reihe nach, etwas Schönes daran.
      }
    .place = beim Erzählen
protected_window-enough = { $acknowledgements } War es das für heute?
    .cue = War es das für heute?
    .reprompt = Bleibt es dabei?
    .choices = Sag ja, oder nein, dann ist noch etwas Zeit.
    .place = ganz am Ende
protected_window-once_more = Dann ist noch ein bisschen Zeit, für noch etwas davon.
    .cue = Dann noch ein bisschen Zeit.
    .place = beim Erzählen
protected_window-bye = { $warm_closings }
protected_window-later = Ist gut. Dann ein andermal.
