# Unsere Hausregeln. Nur das Gesprochene; was jeder Schritt tut, steht in content/drills/our_house_rules.yaml.
# $talker ist ein Vorname, oder das Wort hier unten; das kommt nur am Tisch vor und nie in der ersten Runde.

our_house_rules = Unsere Hausregeln
    .about = was euch das Reden leichter macht
    .card = Unsere Hausregeln: was das Reden leichter macht, ein Wort für eine Pause und eine Regel oder zwei.
    .why = In Kursen für Paare macht man vorher ein Zeichen für die Pause aus, und wer wann dran ist. Das ist ein Brauch und kein Ergebnis: Ob gemerkte Regeln zu Hause etwas ändern, hat niemand gemessen.
our_house_rules-talker = Du links daneben

our_house_rules-gate = { $form ->
    [table] Unsere Hausregeln, zu sechst etwa elf Minuten. Ihr bringt reihum zwei Sätze zu Ende, sucht ein Wort für eine Pause, und ich merke mir eine Regel, wenn alle wollen. Während ihr redet, höre ich nicht zu. Macht ihr alle mit?
   *[one] Unsere Hausregeln, etwa sechs Minuten. Ihr bringt beide zwei Sätze zu Ende, sucht ein Wort für eine Pause, und ich merke mir eine Regel, wenn ihr wollt. Während ihr redet, höre ich nicht zu. Macht ihr beide mit?
  }
    .reprompt = { $form ->
        [table] Macht ihr alle mit?
       *[one] Macht ihr beide mit?
      }
    .choices = Sagt ja, dann geht es los, oder später.
    .cue = { $form ->
        [table] Unsere Hausregeln. Macht ihr alle mit?
       *[one] Unsere Hausregeln. Macht ihr beide mit?
      }
    .place = kurz vor dem Anfang
our_house_rules-how_many = Wie viele seid ihr?
    .reprompt = Wie viele machen mit?
    .choices = Sagt eine Zahl, von drei bis sechs.
    .cue = Wie viele seid ihr?
    .place = bei der Frage, wie viele mitmachen
our_house_rules-first = { $form ->
    [table] Es geht links herum, und auslassen geht immer. Wer am jüngsten ist, darf bestimmen: Wer fängt an?
   *[one] Auslassen geht immer. Wer fängt an?
  }
    .reprompt = Wer möchte anfangen?
    .choices = Sagt einen Namen, ich zuerst, oder such du aus.
    .cue = Wer fängt an?
    .place = bei der Frage, wer anfängt

our_house_rules-easier = { $turn ->
    [0] Bring den Satz laut zu Ende, gern auch mehrmals. Fang an mit: ich kann leichter reden, wenn.
   *[other] { $people ->
        [2] Jetzt du auf der anderen Seite. Fang an mit: ich kann leichter reden, wenn.
       *[other] { $talker }, jetzt bist du dran. Fang an mit: ich kann leichter reden, wenn.
      }
  }
    .cue = { $turn ->
        [0] Fang an: ich kann leichter reden, wenn.
       *[other] { $people ->
            [2] Jetzt du: ich kann leichter reden, wenn.
           *[other] { $talker }: ich kann leichter reden, wenn.
          }
      }
    .place = bei dem, was das Reden leichter macht
our_house_rules-please = Und jetzt der zweite Satz. Fang an mit: bitte nicht.
    .cue = Und jetzt: bitte nicht.
    .place = beim zweiten Satz
our_house_rules-ready = { $acknowledgements } Seid ihr so weit?
    .reprompt = Kann es weitergehen?
    .choices = Sagt ja, oder noch ein bisschen.
    .cue = { $acknowledgements } So weit?
    .place = kurz nach einem Satz
our_house_rules-more = Dann lass dir noch etwas Zeit.
    .cue = Noch etwas Zeit.
    .place = bei den letzten Worten dazu

our_house_rules-pause_word = Jetzt zusammen. Sucht ein Wort, gern ein lustiges, das bei euch heißt: Wir machen kurz Pause.
    .cue = Sucht zusammen ein Wort für eine Pause.
    .place = beim Wort für eine Pause
our_house_rules-find = Und jetzt sucht eine Regel, mit der es sich bei euch leichter redet. Ein kurzer Satz reicht.
    .cue = Sucht zusammen eine Regel.
    .place = bei der Suche nach einer Regel
our_house_rules-shall_i = Merken kann ich mir eine Regel oder euer Pausenwort, so wie ihr es sagt. Soll ich mir eine Regel merken?
    .reprompt = Soll ich mir eine Regel merken?
    .choices = Sagt ja oder nein. Ich merke sie mir, wenn alle ja sagen.
    .cue = Soll ich mir eine Regel merken?
    .place = bei der Frage, ob ich mir eine Regel merke
our_house_rules-rule_one = Wer mag, sagt sie mir und fängt an mit: die Regel ist. Wie heißt sie?
    .reprompt = Fang an mit: die Regel ist. Wie heißt die Regel?
    .choices = Fang an mit: die Regel ist. Oder sag nein, dann merke ich mir keine.
    .cue = Fang an mit: die Regel ist. Wie heißt sie?
    .place = bei der Regel, die ich mir merke
    .kept = Ihr habt ausgemacht: { $words }.
our_house_rules-second = Gibt es noch eine Regel, die ihr alle wollt?
    .reprompt = Soll ich mir noch eine Regel merken?
    .choices = Sagt ja für noch eine Regel, oder nein, dann ist Schluss.
    .cue = Noch eine Regel?
    .place = ganz am Ende
our_house_rules-rule_two = Fang an mit: die Regel ist. Wie heißt die zweite Regel?
    .reprompt = Fang an mit: die Regel ist. Wie heißt die zweite Regel?
    .choices = Fang an mit: die Regel ist. Oder sag nein, dann lassen wir sie weg.
    .cue = Wie heißt die zweite Regel?
    .place = bei der Regel, die ich mir merke
    .kept = Ihr habt ausgemacht: { $words }.
our_house_rules-third = Und noch eine letzte für heute, die ihr alle wollt?
    .reprompt = Soll ich mir noch eine letzte Regel merken?
    .choices = Sagt ja für noch eine Regel, oder nein, dann ist Schluss.
    .cue = Noch eine letzte Regel?
    .place = ganz am Ende
our_house_rules-rule_three = Fang an mit: die Regel ist. Wie heißt die dritte Regel?
    .reprompt = Fang an mit: die Regel ist. Wie heißt die dritte Regel?
    .choices = Fang an mit: die Regel ist. Oder sag nein, dann lassen wir sie weg.
    .cue = Wie heißt die dritte Regel?
    .place = bei der Regel, die ich mir merke
    .kept = Ihr habt ausgemacht: { $words }.

our_house_rules-bye = { $warm_closings }
our_house_rules-unkept = Dann merke ich mir keine. { $warm_closings }
our_house_rules-later = Ist gut. Das geht auch, wenn es allen besser passt.
