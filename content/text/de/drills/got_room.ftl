# Ein Ohr frei. Nur das Gesprochene; was jeder Schritt tut, steht in content/drills/got_room.yaml.
# Die zwei Anreden stimmen auch, bevor jemand zum Zuhören ja gesagt hat.
# Das Tor hat kein .cue: Dass „heute nicht“ eine ganze Antwort ist, hören jedes Mal alle, auch ein Gast.
# Nach jedem Ende sagt die Stimme von selbst, wo es Hilfe von Fachleuten gibt.

got_room = Ein Ohr frei
    .about = erst fragen, dann zehn Minuten loswerden, was drückt
    .card = Ein Ohr frei: erst fragen, dann erzählen, und dann hören, wie es war.
    .why = Fachleute raten, erst zu fragen und Zeit und Thema zu nennen, bevor man jemandem erzählt, was einen drückt. Das ist Erfahrung und keine Studie: Ob es zu Hause etwas ändert, hat niemand gemessen.
got_room-talker = Du mit etwas auf dem Herzen
got_room-listener = Du auf der anderen Seite

got_room-gate = { $form ->
    [short] Ein Ohr frei, die kurze Runde, etwa neun Minuten. Wer etwas auf dem Herzen hat, bittet um fünf Minuten, die andere Seite sagt: jetzt, später oder heute nicht. Während ihr redet, höre ich nicht zu. Passt das für euch beide?
   *[one] Ein Ohr frei, zusammen etwa sechzehn Minuten. Wer etwas auf dem Herzen hat, bittet um zehn Minuten, die andere Seite sagt: jetzt, später oder heute nicht. Während ihr redet, höre ich nicht zu. Passt das für euch beide?
  }
    .reprompt = Ist das Fragen für euch beide in Ordnung?
    .choices = Sagt ja, die kurze Runde, oder später.
    .place = kurz vor dem Anfang
got_room-first = Wer hat etwas auf dem Herzen?
    .reprompt = Wer möchte etwas erzählen?
    .choices = Sagt einen Namen, oder ich.
    .cue = Wer hat etwas auf dem Herzen?
    .place = bei der Frage, wer etwas auf dem Herzen hat
got_room-wish = { $form ->
    [short] { $talker }, frag jetzt, und sag, worum es geht. Fang an mit: Hast du fünf Minuten für.
   *[one] { $talker }, frag jetzt, und sag, worum es geht. Fang an mit: Hast du zehn Minuten für.
  }
    .cue = { $talker }, frag, und sag, worum es geht.
    .place = beim Fragen
got_room-room = { $listener }, du entscheidest ganz frei. Hast du ein Ohr frei: jetzt, später, oder heute nicht?
    .reprompt = Jetzt, später, oder heute nicht?
    .choices = Sag jetzt, später, oder heute nicht. Alle drei gelten, auch ohne Grund.
    .cue = { $listener }, jetzt, später, oder heute nicht?
    .place = bei der Frage, ob ein Ohr frei ist

got_room-yours = { $form ->
    [short] { $listener }, du hörst nur zu, Ratschläge haben Zeit. { $talker }, diese fünf Minuten gehören dir.
   *[one] { $listener }, du hörst nur zu, Ratschläge haben Zeit. { $talker }, diese zehn Minuten gehören dir.
  }
    .cue = { $talker }, diese Zeit gehört dir.
    .place = beim Erzählen
got_room-back = { $form ->
    [short] Jetzt andersherum. { $listener }, magst du ein, zwei Minuten lang sagen, wie das für dich war?
   *[one] Jetzt andersherum. { $listener }, magst du drei Minuten lang sagen, wie das für dich war?
  }
    .reprompt = Magst du sagen, wie das für dich war?
    .choices = Sag ja oder nein, beides ist gut.
    .cue = { $listener }, sagst du, wie es war?
    .place = beim Tauschen
got_room-how_was_it = { $talker }, jetzt hörst du nur zu. { $listener }, sag, wie das für dich war.
    .cue = { $listener }, sag, wie es war.
    .place = bei der Frage, wie es war
got_room-enough = Lassen wir es für heute dabei?
    .reprompt = War es das für heute?
    .choices = Sagt ja, oder noch ein bisschen.
    .cue = War es das für heute?
    .place = ganz am Ende
got_room-more = Dann lasst euch noch etwas Zeit.
    .cue = Noch etwas Zeit.
    .place = beim letzten Teil

got_room-bye = Erst gefragt, dann zugehört. Danke euch beiden.
got_room-room_later = Nicht jetzt, das gilt. Danke fürs Fragen. Wenn es für euch beide passt, ruft mich wieder.
got_room-no_room = Heute nicht, das gilt. Danke fürs Fragen, und danke für die klare Antwort.
got_room-unanswered = Dann lasst es für heute ruhen. Danke fürs Fragen.
got_room-later = Ist gut. Heute muss niemand fragen.
