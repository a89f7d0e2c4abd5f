# Kurz nach innen; für ein Kind oder mit einem: Das Wetter in mir. Gespeichert wird davon nichts.
# Jedes angebotene Gefühl steht in content/choices.yaml, damit es verstanden wird.

name_notice_need = Kurz nach innen
    .about = kurz nachschauen, wie das Wetter in dir ist
    .why = Eine Übersicht über Studien sagt: Ein Gefühl, das ein Wort bekommt, wird oft etwas milder. Ob das auch für diese paar Minuten gilt, hat niemand geprüft.
name_notice_need-you = Du

name_notice_need-gate = { $form ->
    [weather] Das Wetter in mir, zwei Minuten. Ich frage nach dem Wetter in dir, dann wird es still. Solange höre ich nicht zu. Fangen wir an?
    [barrier] Kurz nach innen, mit einer Frage mehr, für einmal die Woche, drei Minuten. Ein, zwei Wörter laut, der Rest im Kopf, und ich merke mir nichts davon. Fangen wir an?
   *[alone] Kurz nach innen, zwei Minuten, nur für dich. Ein, zwei Wörter laut, der Rest im Kopf, und ich merke mir nichts davon. Fangen wir an?
  }
    .reprompt = Fangen wir an?
    .choices = Sag ja, oder später.
    .place = kurz vor dem Anfang

name_notice_need-weather = { $form ->
    [weather] Wie ist das Wetter in dir drin? Sonnig, wolkig oder windig? Stürmisch, oder alles durcheinander?
   *[alone] Wie ist das Wetter in dir? Sonnig, wolkig oder windig? Stürmisch, oder gemischt?
  }
    .reprompt = Sonnig, wolkig oder windig? Stürmisch, oder gemischt?
    .choices = Sag ein Wetterwort, zum Beispiel wolkig oder gemischt. Oder sag: weiter.
    .place = beim Wetter

name_notice_need-warm = { $form ->
    [weather] Ein Sturm also. Der darf hier sein, du musst ihn nicht wegmachen.
   *[alone] Danke, dass du das sagst. Ein Sturm ist viel, und gerade muss nichts in Ordnung gebracht werden.
  }

name_notice_need-sunny_word = { $form ->
    [weather] Sonnig. Was passt am besten: froh, ruhig oder aufgeregt? Oder etwas anderes?
    [barrier] Sonnig. Welches Wort trifft es eher: ruhig, hoffnungsvoll oder erleichtert? Oder ein anderes?
   *[alone] Sonnig. Welches Wort trifft es eher: froh, stolz oder dankbar? Oder ein anderes?
  }
    .reprompt = Welches Gefühl passt am ehesten?
    .choices = Sag eins davon, irgendein anderes Gefühl, oder weiter.
    .place = bei der Suche nach einem Wort
name_notice_need-cloudy_word = { $form ->
    [weather] Wolkig. Was passt am besten: traurig, müde oder gelangweilt? Oder etwas anderes?
    [barrier] Wolkig. Welches Wort trifft es eher: müde, leer oder matt? Oder ein anderes?
   *[alone] Wolkig. Welches Wort trifft es eher: traurig, einsam oder enttäuscht? Oder ein anderes?
  }
    .reprompt = Welches Gefühl passt am ehesten?
    .choices = Sag eins davon, irgendein anderes Gefühl, oder weiter.
    .place = bei der Suche nach einem Wort
name_notice_need-windy_word = { $form ->
    [weather] Windig. Was passt am besten: besorgt, nervös oder ängstlich? Oder etwas anderes?
   *[alone] Windig. Welches Wort trifft es eher: besorgt, nervös oder angespannt? Oder ein anderes?
  }
    .reprompt = Welches Gefühl passt am ehesten?
    .choices = Sag eins davon, irgendein anderes Gefühl, oder weiter.
    .place = bei der Suche nach einem Wort
name_notice_need-stormy_word = { $form ->
    [weather] Was passt am besten: wütend, verletzt oder neidisch? Oder etwas anderes?
    [barrier] Welches Wort trifft es eher: neidisch, beschämt oder schuldig? Oder ein anderes?
   *[alone] Welches Wort trifft es eher: wütend, genervt oder verletzt? Oder ein anderes?
  }
    .reprompt = Welches Gefühl passt am ehesten?
    .choices = Sag eins davon, irgendein anderes Gefühl, oder weiter.
    .place = bei der Suche nach einem Wort
name_notice_need-mixed_word = { $form ->
    [weather] Alles durcheinander. Was passt am besten: verwirrt, nervös oder neugierig? Oder etwas anderes?
   *[alone] Gemischt. Welches Wort trifft es eher: verwirrt, zerrissen oder neugierig? Oder ein anderes?
  }
    .reprompt = Welches Gefühl passt am ehesten?
    .choices = Sag eins davon, irgendein anderes Gefühl, oder weiter.
    .place = bei der Suche nach einem Wort
name_notice_need-own_word = { $form ->
    [weather] Dann nimm ein eigenes Wort. Es darf auch ein erfundenes sein.
   *[alone] Dann nimm ein eigenes Wort. Im Kopf reicht.
  }

name_notice_need-notice = { $form ->
    [weather] Such mal, wo in dir das Wetter sitzt. Im Bauch, in der Brust, oder ganz woanders.
   *[alone] Spür nach, ob du es irgendwo merkst. Nirgends ist auch gut.
  }
    .place = beim Hinspüren
name_notice_need-hard = Bleib noch dabei. Überleg, was es schwer macht, das jemandem zu sagen.
    .place = beim Dabeibleiben
name_notice_need-need = { $form ->
    [weather] Bring den Satz zu Ende, laut oder leise: Ich brauche gerade. Vielleicht eine Umarmung, Ruhe, oder ein bisschen Hilfe.
   *[alone] Jetzt bring im Kopf den Satz zu Ende: Ich brauche gerade.
  }
    .place = bei dem, was du brauchst

name_notice_need-sharing = { $form ->
    [weather] Willst du es für dich behalten, oder jemandem hier erzählen?
   *[alone] Behältst du es für dich, oder magst du es jemandem hier erzählen?
  }
    .reprompt = Für dich behalten, oder erzählen?
    .choices = Sag: für mich behalten, oder erzählen.
    .place = bei der Frage, ob du es erzählst
name_notice_need-tell = Während du redest, höre ich nicht zu. Erzähl es in ein, zwei Sätzen.
    .place = beim Erzählen
name_notice_need-told = War das alles für jetzt?
    .reprompt = Lassen wir es dabei?
    .choices = Sag ja, dann sind wir fertig, oder nein für etwas mehr Zeit.
    .place = ganz am Ende
name_notice_need-bye = { $form ->
    [weather] Das war es. Du kannst jederzeit wieder nach dem Wetter in dir schauen.
   *[alone] Das war es. Sei gut zu dir.
  }
name_notice_need-later = Ist gut. Dann ein andermal.
