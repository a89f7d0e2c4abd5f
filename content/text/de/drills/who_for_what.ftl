# Wer wofür. Am Tisch denken alle nach, und wer mag, sagt den Namen.

who_for_what = Wer wofür
    .about = wen du wofür anrufen kannst
    .card = Wer wofür: für jede Art Hilfe ein Mensch, und diese Woche meldest du dich bei einem davon.
    .why = In einer Studie ging es Menschen besser, die je nach Gefühl zu verschiedenen Leuten gingen, als anderen, die ebenso viele Vertraute hatten und öfter zu denselben gingen. Was zuerst da war, blieb offen.
who_for_what-you = Du

who_for_what-gate = { $form ->
    [table] Wer wofür, fünf Minuten. Ich nenne vier Arten von Hilfe, und alle überlegen sich einen Menschen dafür. Namen dürfen im Kopf bleiben. Während ihr redet, höre ich nicht zu. Seid ihr alle dabei?
   *[alone] Wer wofür, drei Minuten, nur für dich. Ich nenne vier Arten von Hilfe, und du überlegst dir jedes Mal einen Menschen, im Kopf oder laut. Solange höre ich nicht zu. Fangen wir an?
  }
    .reprompt = { $form ->
        [table] Seid ihr alle dabei?
       *[alone] Fangen wir an?
      }
    .choices = Ja oder später, beides ist gut.
    .cue = { $form ->
        [table] Wer wofür. Seid ihr alle dabei?
       *[alone] Wer wofür, nur für dich. Fangen wir an?
      }
    .place = kurz vor dem Anfang

who_for_what-one_by_one = Wer mag, sagt den Namen, reihum.
    .cue = Wer mag, sagt den Namen.
who_for_what-no_name = Wenn kein Name kommt, ist das auch gut.
    .cue = Ohne Namen geht es auch.
who_for_what-laugh = Zuerst jemand, mit dem man gut lachen kann.
    .place = bei jemandem zum Lachen
    .cue = Jemand, mit dem man gut lachen kann.
who_for_what-calm_down = Jetzt jemand, bei dem man ruhiger wird.
    .place = bei jemandem zum Ruhigwerden
    .cue = Jemand, bei dem man ruhiger wird.
who_for_what-think_straight = Und jemand, mit dem der Kopf wieder klar wird.
    .place = bei jemandem für einen klaren Kopf
    .cue = Jemand für einen klaren Kopf.
who_for_what-lend_a_hand = Und zuletzt. { $helping_hands }
    .place = bei jemandem, der mit anpackt
    .cue = Und zuletzt. { $helping_hands }
who_for_what-pick = { $form ->
    [table] Jetzt sucht euch alle jemanden davon aus, bei dem ihr euch diese Woche meldet. Im Kopf reicht.
   *[alone] Jetzt such dir jemanden davon aus, bei dem du dich diese Woche meldest. Im Kopf reicht.
  }
    .place = beim Aussuchen
    .cue = Jemanden davon aussuchen, für diese Woche.

who_for_what-note = { $form ->
    [table] Soll ich mir für jemanden von euch einen Namen merken?
   *[alone] Soll ich mir den Namen merken?
  }
    .reprompt = Soll ich mir einen Namen merken?
    .choices = Bei ja merke ich ihn mir, bei nein bleibt er im Kopf.
    .place = bei der Frage, ob ich mir den Namen merke
    .cue = Soll ich mir einen Namen merken?
who_for_what-whom = Fang an mit: Ich melde mich bei. Bei wem meldest du dich?
    .reprompt = Fang an mit: Ich melde mich bei. Bei wem?
    .choices = Sag: Ich melde mich bei, und dann den Namen. Oder sag: weiter.
    .cue = Fang an mit: Ich melde mich bei. Bei wem?
    .place = bei dem Namen
    .kept = Zum Anrufen ausgesucht: { $words }.
who_for_what-more = Soll ich mir noch einen Namen merken?
    .reprompt = Noch einen Namen?
    .choices = Ja für noch einen, oder nein, dann ist Schluss.
    .place = kurz vor dem Schluss
    .cue = Noch einen Namen?
who_for_what-bye = Für manches gibt es Fachleute. Wer welche sucht, öffnet mich und sagt: Sorgentelefon. { $warm_closings }
who_for_what-later = Ist gut. Dann ein andermal.
