# Zeit zusammen: eine Idee, die angenommen wurde. Nur gesprochene Worte; was jeder Schritt tut, steht in content/drills/quality_time.yaml.
# Für eine Person allein ebenso wie für sechs; die Ideen selbst stehen in topics/ideas.ftl.

quality_time = Zeit zusammen
    .about = eine Idee für gemeinsame Zeit, Schritt für Schritt erzählt
    .card = Zeit zusammen: eine Idee für alle, die da sind, ein Schritt nach dem anderen.
    .why = In drei Versuchen waren Paare nach ein paar neuen Minuten zusammen zufriedener miteinander als nach etwas Langweiligem. Es waren erwachsene Paare, für Familien hat das niemand gemessen.
quality_time-you = Ihr

quality_time-begin = { $form ->
    [for_5] Schön. Jeder Schritt bekommt ein wenig Zeit. Sagt Alexa, weiter, wenn ihr schneller seid.
    [for_10] Schön. Jeder Schritt bekommt ein wenig Zeit. Sagt Alexa, weiter, wenn ihr schneller seid.
    [own] Schön.
   *[other] Schön. Erst die Schritte, dann gehört die Zeit euch.
  }
    .cue = { $form ->
        [own] Los geht es.
       *[other] Erst die Schritte.
      }

quality_time-one = { $part }
    .place = beim ersten Schritt eurer Idee
quality_time-two = { $part }
    .place = beim zweiten Schritt eurer Idee
quality_time-three = { $part }
    .place = beim dritten Schritt eurer Idee
quality_time-four = { $part }
    .place = beim letzten Schritt eurer Idee
quality_time-got_it = Das waren die Schritte. Soll eure Zeit beginnen, oder noch einmal?
    .cue = Soll eure Zeit beginnen, oder noch einmal?
    .reprompt = Soll sie beginnen, oder die Schritte noch einmal?
    .choices = Sagt ja, dann beginnt sie. Oder noch einmal, für die Schritte.
    .place = kurz vor dem Anfang eurer Idee
quality_time-ready = Das waren die Schritte. Geht es los, oder noch einmal?
    .cue = Geht es los, oder noch einmal?
    .reprompt = Los geht es, oder die Schritte noch einmal?
    .choices = Sagt ja, dann geht es los. Oder noch einmal, für die Schritte.
    .place = kurz vor dem Losgehen
quality_time-over = Die Zeit ist um. Erzählt ihr noch, was am schönsten war?
    .cue = Und das Schönste?
    .reprompt = Möchtet ihr erzählen, was am schönsten war?
    .choices = Sagt ja, dann kommt das Schönste. Oder nein, dann bleibt es dabei.
    .place = kurz vor dem Erzählen, was am schönsten war
quality_time-rest = Der Rest der Zeit gehört euch. Ich melde mich, wenn sie um ist.
    .cue = Der Rest gehört euch.
    .place = mitten in eurer Idee

quality_time-off = Eure Zeit geht bis { $minute ->
    [0] { $hour } Uhr
   *[other] { $hour } Uhr { $minute }
  }. Öffnet mich danach wieder und erzählt euch, was am schönsten war.
    .cue = Eure Zeit geht bis { $minute ->
        [0] { $hour } Uhr
       *[other] { $hour } Uhr { $minute }
      }.
    .place = mitten in eurer Zeit
quality_time-back = Seid ihr dazu gekommen?
    .cue = Seid ihr dazu gekommen?
    .reprompt = Seid ihr dazu gekommen, ja oder nein?
    .choices = Sagt ja, dann kommt noch das Schönste daran. Oder nein, auch das ist gut.
    .place = kurz vor dem Erzählen, was am schönsten war

quality_time-best = { $part } Ein Satz genügt, laut gesagt.
    .place = beim Erzählen, was am schönsten war
quality_time-best_of_own = Sagt in einem Satz, was am schönsten war, laut.
    .cue = Das Schönste, in einem Satz.
    .place = beim Erzählen, was am schönsten war
quality_time-enough = { $acknowledgements } War es das für heute?
    .cue = War es das für heute?
    .reprompt = Lassen wir es dabei?
    .choices = Sagt ja, oder nein für ein bisschen mehr Zeit.
    .place = ganz am Ende
quality_time-once_more = Dann noch ein bisschen.
    .place = beim Erzählen, was am schönsten war
quality_time-bye = { $warm_closings }
quality_time-kept_for_another_day = Ist gut. Das läuft nicht weg.
