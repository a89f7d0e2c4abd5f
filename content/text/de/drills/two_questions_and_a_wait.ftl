# Zwei Fragen und Stille. $hard_words sind drei Gefühle aus der Liste von content/choices.yaml.
# $talker und $listener sind ein Vorname oder die Wörter hier unten, darum stehen sie als Anrede am Satzanfang.

two_questions_and_a_wait = Zwei Fragen und Stille
    .about = zwei Fragen zu etwas Schwerem, und Zeit für die Antwort
    .card = Zwei Fragen und Stille: Wer etwas Schweres hat, erzählt. Wer zuhört, stellt nur zwei Fragen und wartet dazwischen.
    .why = In einer Studie fühlten sich Menschen besser verstanden, wenn jemand nicht nur wiederholte, sondern auch nachfragte und ganz dabei war. Ob zwei Fragen und etwas Stille das können, hat niemand geprüft.
two_questions_and_a_wait-talker = Du mit der Geschichte
two_questions_and_a_wait-listener = Du mit den Fragen

two_questions_and_a_wait-gate = { $form ->
    [alone] Zwei Fragen und Stille, vier Minuten, nur für dich. Etwas Schweres, zwei Fragen dazu, und dazwischen ist es kurz still. Während du nachdenkst oder redest, höre ich nicht zu. Fangen wir an?
   *[one] Zwei Fragen und Stille, sechs Minuten. Wer etwas Schweres hat, erzählt, wer zuhört, stellt nur zwei Fragen. Während ihr redet, höre ich nicht zu. Seid ihr beide dabei?
  }
    .reprompt = { $form ->
        [alone] Fangen wir an?
       *[one] Seid ihr beide dabei?
      }
    .choices = Ja oder später, beides ist gut.
    .cue = { $form ->
        [alone] Zwei Fragen und Stille, nur für dich. Fangen wir an?
       *[one] Zwei Fragen und Stille. Seid ihr beide dabei?
      }
    .place = kurz vor dem Anfang

two_questions_and_a_wait-who = { $form ->
    [alone] Denk an etwas, das dir gerade schwerfällt. Es darf klein sein.
   *[one] Wer erzählt, hat die Geschichte, wer zuhört, hat die Fragen. Ist das noch offen, erzählt zuerst, wer näher bei mir sitzt.
  }
    .cue = { $form ->
        [alone] Etwas Schweres, groß oder klein.
       *[one] Wer etwas Schweres mitbringt, erzählt.
      }

two_questions_and_a_wait-word = { $form ->
    [alone] Welches Wort passt am ehesten: { $hard_words }, oder ein anderes Gefühl?
   *[one] { $turn ->
        [0] { $talker }, welches Wort passt am ehesten: { $hard_words }, oder ein anderes Gefühl?
       *[other] Jetzt tauscht ihr. { $talker }, welches Wort passt am ehesten: { $hard_words }, oder ein anderes Gefühl?
      }
  }
    .reprompt = Welches Gefühl passt am ehesten?
    .choices = Sag eins davon, irgendein anderes Gefühl, oder weiter.
    .place = bei der Suche nach einem Wort
    .cue = { $form ->
        [alone] Welches Wort: { $hard_words }, oder ein anderes?
       *[one] { $talker }, welches Wort: { $hard_words }, oder ein anderes?
      }
two_questions_and_a_wait-own_word = { $form ->
    [alone] Dann nimm ein eigenes Wort.
   *[one] { $talker }, nimm ein eigenes Wort.
  }
    .cue = Dann ein eigenes Wort.

two_questions_and_a_wait-hardest = { $form ->
    [alone] Die erste Frage: was daran am schwersten ist. Antworte im Kopf oder laut.
   *[one] { $talker }, lass dir Zeit mit der Antwort. { $listener }, frag jetzt, und dann hör nur zu: was ist daran am schwersten.
  }
    .place = bei der ersten Frage
    .cue = { $form ->
        [alone] Erstens: was daran am schwersten ist.
       *[one] { $listener }, frag: was ist daran am schwersten.
      }
two_questions_and_a_wait-wait = Jetzt zehn Sekunden Stille, mit Absicht. Niemand muss etwas sagen.
    .place = bei der Stille
    .cue = Zehn Sekunden Stille.
two_questions_and_a_wait-wish = { $form ->
    [alone] Die zweite Frage: was du dir wünschst.
   *[one] { $listener }, frag jetzt, und hör wieder nur zu: was wünschst du dir.
  }
    .place = bei der zweiten Frage
    .cue = { $form ->
        [alone] Zweitens: was du dir wünschst.
       *[one] { $listener }, frag: was wünschst du dir.
      }

two_questions_and_a_wait-help = { $talker }, was brauchst du von deinem Gegenüber: hör mir zu, hilf mir, oder lass es erst mal?
    .reprompt = Hör mir zu, hilf mir, oder lass es erst mal?
    .choices = Sag: hör mir zu, hilf mir, oder lass es erst mal.
    .place = bei der Frage, was jetzt hilft
    .cue = Hör mir zu, hilf mir, oder lass es erst mal?
two_questions_and_a_wait-step = Möchtest du jetzt nach einem kleinen Schritt suchen?
    .reprompt = Suchst du dir einen kleinen Schritt?
    .choices = Sag ja für einen kleinen Schritt, oder nein, dann gibt es ein gutes Wort.
    .place = bei der Frage, was jetzt hilft
    .cue = Einen kleinen Schritt suchen?
two_questions_and_a_wait-options = { $form ->
    [alone] Überleg dir drei kleine Dinge, die helfen könnten. Jede Idee zählt.
   *[one] Sucht jetzt zusammen drei kleine Dinge, die helfen könnten. Jede Idee zählt.
  }
    .place = beim Ideensammeln
    .cue = Drei kleine Dinge, die helfen könnten.
two_questions_and_a_wait-pick = { $form ->
    [alone] Such dir eins davon als ersten Schritt aus, und wann du ihn machst.
   *[one] { $talker }, such dir eins davon als ersten Schritt aus, und sag, wann.
  }
    .place = beim ersten Schritt
    .cue = { $form ->
        [alone] Ein erster Schritt, und wann.
       *[one] { $talker }, sag den ersten Schritt, und wann.
      }
two_questions_and_a_wait-heard = { $listener }, sag in ein, zwei Sätzen, was du gehört hast. Ohne Rat.
    .place = beim Zurücksagen
    .cue = { $listener }, sag, was du gehört hast.
two_questions_and_a_wait-kind = Dann sag dir, was du jemandem sagen würdest, den du gernhast.
    .place = bei einem guten Wort für dich
    .cue = Ein gutes Wort für dich selbst.
two_questions_and_a_wait-left = Ist gut. Es darf noch warten.
    .cue = Ist gut. Es darf noch warten.

two_questions_and_a_wait-again = { $acknowledgements } Möchte die andere Seite jetzt auch erzählen?
    .reprompt = Erzählt die andere Seite auch noch?
    .choices = Ja zum Erzählen, oder nein, dann ist Schluss.
    .place = kurz vor dem Schluss
    .cue = Erzählt die andere Seite auch noch?
two_questions_and_a_wait-more = { $acknowledgements } Noch einen Moment Zeit dafür?
    .reprompt = Noch einen Moment?
    .choices = Ja für mehr Zeit, oder nein, dann ist Schluss.
    .place = kurz vor dem Schluss
    .cue = Noch einen Moment?
two_questions_and_a_wait-longer = Gut, dann noch einen Moment.
    .place = kurz vor dem Schluss
    .cue = Noch einen Moment.
two_questions_and_a_wait-enough = Lassen wir es für heute dabei?
    .reprompt = War das alles für heute?
    .choices = Ja, dann ist Schluss, oder nein für etwas mehr Zeit.
    .place = ganz am Ende
    .cue = Lassen wir es dabei?
two_questions_and_a_wait-bye = { $warm_closings }
two_questions_and_a_wait-later = Ist gut. Dann ein andermal.
