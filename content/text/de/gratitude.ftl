# Dank: der Impuls für heute, und was jemand aufheben lassen möchte.

# $prompt: eine Zeile aus `prompts`. Zwölf stille Sekunden folgen, dann die Frage.
gratitude-today = Für heute: { $prompt }
gratitude-name = der Gedanke für heute
gratitude-tell = Behaltet es für euch, oder sagt es mir zum Aufheben. Was fällt euch dazu ein?
    .reprompt = Was fällt euch dazu ein? Oder sagt einfach nein.
    .choices = Ihr könnt sagen, wofür ihr dankbar seid, oder: was anderes, oder nein.
gratitude-tell_yours = Sag es mir, und ich hebe es auf. Wofür bist du heute dankbar?
    .reprompt = Wofür bist du dankbar? Oder sag einfach nein.
    .choices = Du kannst sagen, wofür du dankbar bist, oder nein.
gratitude-tell_now = Sag es mit deinen Worten. Was soll ich aufheben?
    .reprompt = Was soll ich aufheben? Oder sag: nichts.
    .choices = Sag, was ich aufheben soll, oder sag nein.
gratitude-tell_again = Sag es noch einmal, dann hebe ich das auf. Wie soll es heißen?
    .reprompt = Wie soll es heißen? Oder sag: lass gut sein.
    .choices = Sag es so, wie du es haben möchtest, oder: lass gut sein.
# Gleich wiederholt. $more: 0, wenn das alles war.
gratitude-kept = Gut aufgehoben: { $words }{ $more ->
    [0] .
   *[other] , und so weiter.
  }
gratitude-more = Noch etwas dazu?
    .reprompt = Noch etwas? Oder sag: das war alles.
    .choices = Sag, was noch dazu soll, oder: rückgängig, oder: das war alles.
gratitude-done = Gut. Das ist aufgehoben.
gratitude-whose = Von wem ist das?
    .reprompt = Von wem kommt der Dank? Sag einen Namen, oder: von uns allen.
    .choices = Du kannst einen Namen sagen, oder: von uns allen.
gratitude-whose_it_is = Gut, von { $name }.
gratitude-noted = In Ordnung.
gratitude-yours_all = Dann gehört es euch allen.
gratitude-share = Ist das nur für dich, oder für euch alle?
    .reprompt = Nur für dich, oder für alle?
    .choices = Du kannst sagen: nur für mich, oder: für alle.
gratitude-only_mine = Was du mir sagst, ist ab jetzt nur für dich.
gratitude-for_all = Was du mir sagst, ist ab jetzt für euch alle.
gratitude-to_yourselves = Auch gut. Dann hebe ich nichts auf.
gratitude-not_in_practice = In einer Übung hebe ich von mir aus nichts auf. Wenn du es willst, sag: heb es auf.
gratitude-nothing_heard = Ich habe nichts gehört, was ich behalten soll.
gratitude-too_long = Das ist mehr, als ich auf einmal aufheben kann. In kürzeren Stücken geht es.
gratitude-gone = Das ist schon weg.
gratitude-undone_part = Das Letzte ist weg. Was vorher da war, bleibt.
gratitude-as_it_was = Dann bleibt es, wie es war.
gratitude-undone = Rückgängig gemacht. Es ist weg.
gratitude-nothing_to_undo = Gerade gibt es nichts rückgängig zu machen. Du kannst sagen: lösch das Letzte.
gratitude-nothing_to_change = Von heute gibt es nichts zu ändern.
gratitude-how_long = Du kannst sagen: heb unseren Dank einen Monat auf, ein Jahr, oder für immer.
# $time: month, year oder always.
gratitude-kept_for = { $time ->
    [month] Was ihr mir sagt, bleibt ab jetzt einen Monat.
    [always] Was ihr mir sagt, bleibt ab jetzt, solange ihr mich habt.
   *[year] Was ihr mir sagt, bleibt ab jetzt etwas länger als ein Jahr.
  }
gratitude-no_prompts = Gut, keine Vorschläge mehr. Wenn ihr wieder welche möchtet, sagt: wieder mit Impuls.
gratitude-never = Der kommt nicht wieder.
