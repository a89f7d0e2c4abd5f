# Zeit zusammen: eine Idee für alle, die da sind, was ihr vorhabt, und was ihr mögt.

quality_time-ask_time = Wie lange habt ihr Zeit?
    .reprompt = Wie viel Zeit ist denn?
    .choices = Sagt zum Beispiel: zehn Minuten, eine halbe Stunde, oder den ganzen Abend.
quality_time-ask_mood = Drinnen oder draußen, und eher lebhaft oder gemütlich?
    .reprompt = Drinnen oder draußen, lebhaft oder gemütlich?
    .choices = Sagt zum Beispiel: drinnen und gemütlich. Oder: überrasch uns.
quality_time-ask_missing = Dreimal war nicht das Richtige dabei. Soll es kürzer sein, ruhiger, oder lebhafter?
    .reprompt = Wie müsste es für euch sein?
    .choices = Sagt es in ein paar Worten, zum Beispiel: etwas für draußen. Oder: lass gut sein.
quality_time-ask_nearest = Dafür habe ich noch nichts. Was ist euch am wichtigsten: die Zeit, der Ort, oder wer dabei ist?
    .reprompt = Wie soll es denn sein, in ein paar Worten?
    .choices = Sagt zum Beispiel: zwanzig Minuten drinnen mit Kind. Oder: lass gut sein.

quality_time-offer = { $idea } { $minutes ->
    [5] Fünf Minuten.
    [10] Zehn Minuten.
    [15] Eine Viertelstunde.
    [20] Zwanzig Minuten.
    [30] Eine halbe Stunde.
    [45] Eine Dreiviertelstunde.
    [60] Eine Stunde.
    [90] Anderthalb Stunden.
    [120] Zwei Stunden.
    [180] Drei Stunden.
    [240] Ein halber Tag.
   *[480] Ein ganzer Tag.
  } Passt das, oder lieber etwas anderes?
    .reprompt = Soll es das sein, oder lieber etwas anderes?
    .choices = Sagt ja, oder was anderes. Oder wie es sein soll: lebhafter zum Beispiel. Oder: heb es auf für Samstag.
quality_time-offer_own = Eine eurer eigenen Ideen: { $words }. Passt das, oder lieber etwas anderes?
    .reprompt = Soll es das sein, oder lieber etwas anderes?
    .choices = Sagt: ja, was anderes, oder heb es auf für Samstag.
quality_time-ask_day = An welchem Tag soll es sein?
    .reprompt = An welchem Tag?
    .choices = Sagt einen Tag, zum Beispiel Samstag. Oder sagt: jetzt.

quality_time-bent_kinds = Genau so etwas habe ich nicht, dafür etwas anderes.
quality_time-bent_minutes = So kurz habe ich nichts Passendes. Das hier dauert ein wenig länger.
quality_time-bent_span = Es füllt nicht die ganze Zeit und ist ein guter Anfang.
quality_time-bent_energy = Es ist lebhafter oder ruhiger, als ihr wolltet.
quality_time-bent_place = Dort, wo ihr wolltet, habe ich nichts. Das hier geht woanders.
quality_time-bent_people = Für genau so viele habe ich nichts, das hier geht trotzdem.
quality_time-bent_needs = Einen eurer Wünsche erfüllt es nicht.
quality_time-missed = Alles davon bekomme ich nicht zusammen. Am nächsten kommt dem das hier:
quality_time-strangers = { $count ->
    [one] Den Namen kenne ich noch nicht, ich zähle einfach eine Person mehr.
   *[other] Die Namen kenne ich noch nicht, ich zähle alle mit.
  }
quality_time-again = Diese Idee kennt ihr schon, aber keine andere ist so lange her.

quality_time-why = { $reason ->
    [liked] Es passt zu eurem Wunsch, und so etwas habt ihr schon oft genommen.
    [own] Das habt ihr mir selbst erzählt.
    [again] Es passt zu eurem Wunsch, und ihr habt es am längsten nicht gehört.
    [new] Es passt zu eurem Wunsch und zu allen, die da sind, und ihr kennt es noch nicht.
    [planned] Das hattet ihr für heute aufgehoben.
   *[fits] Es passt zu eurem Wunsch und zu allen, die da sind, und war länger nicht dran.
  }
quality_time-never = Ist gut, das schlage ich nicht mehr vor.
quality_time-taste_forgotten = Das ist vergessen. Was euch gefallen könnte, finde ich neu heraus.

quality_time-saved = Es steht auf eurer Liste, für { $when }.
quality_time-saved_weekly = Es steht auf eurer Liste, jede Woche, ab { $when }.
quality_time-saved_someday = Es steht auf eurer Liste.
quality_time-nothing_to_save = Gerade gibt es keine Idee, die ich aufheben könnte. Fragt mich nach einer.
quality_time-planned_today = Für heute hattet ihr euch etwas aufgehoben.

quality_time-plan = Für { $when }: { $idea }
quality_time-plan_weekly = Jeden { $when }: { $idea }
quality_time-plan_today = Heute: { $idea }
quality_time-plan_tomorrow = Morgen: { $idea }
quality_time-plan_past = Noch von früher: { $idea }
quality_time-plan_someday = Für irgendwann: { $idea }
quality_time-plans_more = { $count ->
    [one] Und noch eine.
   *[other] Und noch { $count }.
  }
quality_time-no_plans = Auf eurer Liste steht noch nichts. Gefällt euch eine Idee, sagt: heb es auf für Samstag.
quality_time-no_plans_left = Eure Liste ist jetzt leer.
quality_time-did_it = Schön, das zählt für alle, die dabei waren.
quality_time-skipped = Ist gut. Manchmal kommt etwas dazwischen.
quality_time-counted = Ich weiß, es ist gezählt.
quality_time-nothing_done = Welche Idee ihr meint, weiß ich nicht. Schön, dass ihr etwas gemacht habt.

quality_time-monday = Montag
quality_time-tuesday = Dienstag
quality_time-wednesday = Mittwoch
quality_time-thursday = Donnerstag
quality_time-friday = Freitag
quality_time-saturday = Samstag
quality_time-sunday = Sonntag
quality_time-today = heute
quality_time-tomorrow = morgen
