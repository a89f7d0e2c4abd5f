# Die Abendrunde: ein kurzes Ritual vom Sofa aus. Allein heißt es du, am Tisch ihr; was beiden gesagt wird, kommt ohne beides aus.

evening_check_in = Abendrunde
    .about = Stimmung, Gutes, Schweres, ein Danke
    .why = In fünfundzwanzig Studien tat es im Schnitt ein wenig gut, Dank auszusprechen oder aufzuschreiben. Dankbarkeitstagebücher halfen insgesamt kaum mehr als andere Aufgaben, und diese Abendrunde hat noch niemand geprüft.
evening_check_in-talker = Wer links sitzt

evening_check_in-gate = Die Abendrunde: die Stimmung als Wetter, was gut war, was schwer war, ein Danke. Beim Reden höre ich nicht zu. Alle zusammen, oder allein?
    .cue = Abendrunde. Alle zusammen, oder allein?
    .reprompt = Alle zusammen, oder heute allein?
    .choices = Ihr könnt sagen: wir alle, ich allein, oder später.
    .place = kurz vor dem Anfang

evening_check_in-weather = { $form ->
    [alone] Abendrunde. Wie ist das Wetter in dir? Sonnig, wolkig, windig? Stürmisch, oder wechselhaft?
   *[table] Ein Wort für euch alle: Wie ist heute Abend das Wetter bei euch, also die Stimmung? Sonnig, wolkig oder windig? Stürmisch, oder wechselhaft?
  }
    .cue = { $form ->
        [alone] Wie ist das Wetter in dir?
       *[table] Wie ist das Wetter bei euch, in einem Wort?
      }
    .reprompt = Sonnig, wolkig oder windig? Stürmisch, oder wechselhaft?
    .choices = Ein Wetterwort reicht, zum Beispiel wolkig oder wechselhaft. Oder: weiter.
    .place = beim Wetter

evening_check_in-both = Ich höre nicht zu. Etwas Gutes und etwas Schweres von heute: Beides darf sein.
    .cue = Etwas Gutes, und etwas Schweres.
    .place = beim Guten und beim Schweren
evening_check_in-good = Wer mag, fängt an, dann reihum: etwas Gutes von heute. Eine Kleinigkeit reicht.
    .cue = Reihum etwas Gutes von heute.
    .place = beim Guten
evening_check_in-hard = Beides darf sein. Noch einmal reihum: etwas, das heute schwer war. Lösen muss es niemand.
    .cue = Reihum etwas, das schwer war.
    .place = beim Schweren
evening_check_in-thanks = { $form ->
    [alone] Ein Danke, für wen oder wofür du willst, oder keins.
   *[table] Zum Schluss reihum ein Danke, für wen oder wofür ihr wollt. Wer heute keins hat, hört einfach zu.
  }
    .cue = { $form ->
        [alone] Ein Danke, wenn es eins gibt.
       *[table] Reihum ein Danke, wenn es eins gibt.
      }
    .place = beim Danke

evening_check_in-tomorrow = Noch eine Kleinigkeit für morgen vornehmen, oder gute Nacht?
    .reprompt = Eine Kleinigkeit für morgen, oder sagen wir gute Nacht?
    .choices = Zum Beispiel: eine Kleinigkeit, oder gute Nacht.
    .place = beim Gutenachtsagen
evening_check_in-small_thing = { $form ->
    [alone] Sag es kurz vor dich hin.
   *[table] Jetzt reihum, in ein paar Worten.
  }
    .cue = In ein paar Worten.
    .place = beim Plan für morgen
evening_check_in-bye = { $evening_closers }
evening_check_in-later = Ist gut. Einen ruhigen Abend noch.
