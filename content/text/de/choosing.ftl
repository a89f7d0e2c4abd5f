# Welche Übung es sein soll: zwei oder drei, die passen, oder eine der Türen zu etwas.

choosing-offer = { $count ->
    [1] Am besten passt gerade { $first }: { $first_about }. Wollt ihr?
    [2] Zwei, die passen: { $first }, { $first_about }. Oder { $second }, { $second_about }. Was nehmt ihr?
   *[3] Drei, die passen: { $first }, { $first_about }. { $second }, { $second_about }. Oder { $third }, { $third_about }. Was nehmt ihr?
  }
    .reprompt = Was davon nehmt ihr?
    .choices = { $count ->
        [1] Sagt ja, etwas anderes, oder heute nicht.
       *[other] Sagt { $first }, { $second }, oder: was anderes.
      }
choosing-none = Genau so etwas habe ich nicht, aber etwas Ähnliches.
choosing-fight = Das ist schwer. Etwas Ruhiges für heute Abend, oder etwas für eine Person allein?
    .reprompt = Etwas Ruhiges, oder etwas für eine Person allein?
    .choices = Sagt: etwas Ruhiges, etwas für mich allein, oder heute nicht.
choosing-fight_no = Ist gut. Das darf warten, bis alle geschlafen haben. Ich bin da.
choosing-all_heard = Das war alles in der Art. Noch einmal von vorn.
