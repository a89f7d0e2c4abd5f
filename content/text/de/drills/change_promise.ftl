# Ein Versprechen. Feste Worte: Wer es hört, muss nichts gewähren und nichts beurteilen.

change_promise = Ein Versprechen
    .about = etwas versprechen, das man sehen kann
    .card = Ein Versprechen: eine Sache, die man sehen kann, und ein Tag dafür.
    .why = In einer Studie über Entschuldigungen zählte am meisten, dazu zu stehen, und gleich danach, etwas wiedergutmachen zu wollen. Ob ein Versprechen mit einem Tag zu Hause hilft, weiß niemand.
change_promise-promiser = Wer verspricht
change_promise-witness = Wer zuhört

change_promise-gate = { $form ->
    [alone] Ein Versprechen, etwa vier Minuten, für dich allein. Du suchst dir etwas, das du anders machen willst und das man sehen kann, und einen Tag dafür. Solange du nachdenkst oder redest, höre ich nicht zu. Fangen wir an?
   *[one] Ein Versprechen, etwa fünf Minuten. Wer verspricht, nennt eine Sache, die man sehen kann, wer zuhört, wiederholt sie. Wer es lieber für sich macht, sagt: allein. Während ihr redet, höre ich nicht zu. Seid ihr beide dabei?
  }
    .reprompt = { $form ->
        [alone] Magst du anfangen?
       *[one] Seid ihr beide dabei?
      }
    .choices = { $form ->
        [alone] Sag ja oder später.
       *[one] Sagt ja, allein, oder später.
      }
    .place = kurz vor dem Anfang
change_promise-who = Macht unter euch aus, wer verspricht und wer zuhört.
change_promise-find = { $form ->
    [alone] Such dir etwas Kleines, das du anders machen willst und das man sehen oder hören kann. Laut oder in Gedanken.
   *[one] Wer verspricht: Such dir etwas Kleines, das du anders machen willst und das man sehen oder hören kann.
  }
    .place = beim Suchen
change_promise-day = { $form ->
    [alone] Jetzt such dir den Tag dafür, den nächsten, an dem es wirklich geht.
   *[one] Wer verspricht: Jetzt such dir den Tag dafür, den nächsten, an dem es wirklich geht.
  }
    .place = bei der Frage nach dem Tag
change_promise-tell = { $form ->
    [alone] Sag einmal, was du tust, und an welchem Tag. Fang an mit: ich verspreche.
   *[one] Wer zuhört: nur zuhören. Wer verspricht: Sag, was du tust, und an welchem Tag.
  }
    .place = beim Versprechen
change_promise-back = Wer zugehört hat: Sag, was dann zu sehen ist, und wann. Ein Ja oder Nein ist das noch nicht.
    .place = beim Wiederholen
change_promise-picture = Jetzt stell dir den Tag vor, und was man dann von dir sieht.
    .place = beim Blick auf den Tag
change_promise-check = Wer versprochen hat: War das dein Versprechen, oder nicht ganz?
    .reprompt = War das dein Versprechen, oder nicht ganz?
    .choices = Sag ja, oder nicht ganz. Weiter geht es auf jeden Fall.
    .place = bei der Frage, ob das Versprechen stimmt
change_promise-seen = Könnte jemand das sehen oder hören?
    .reprompt = Kann man es sehen oder hören?
    .choices = Sag ja, oder nicht ganz. Weiter geht es auf jeden Fall.
    .place = bei der Frage, ob man es sehen kann
change_promise-again = Wer versprochen hat: Sag es noch einmal, kleiner oder einfacher, und mit dem Tag.
    .place = beim zweiten Anlauf
change_promise-plainer = Dann mach es kleiner oder einfacher, bis man es sehen oder hören kann.
    .place = beim zweiten Anlauf
change_promise-aloud = { $form ->
    [alone] Ich kann es mir merken. Wird danach gefragt, sage ich es laut, und andere könnten es hören. Soll ich es mir merken?
   *[one] Wer versprochen hat: Ich kann es mir merken. Wird danach gefragt, sage ich es laut, andere könnten es hören. Soll ich es mir merken?
  }
    .reprompt = Soll ich mir das Versprechen merken und laut sagen, wenn jemand fragt?
    .choices = Sag ja, oder nein, dann merke ich mir nichts.
    .place = bei der Frage, ob ich es mir merke
change_promise-promise = Fang an mit: ich verspreche. Was tust du, und an welchem Tag?
    .reprompt = Was tust du, und an welchem Tag?
    .choices = Fang an mit: ich verspreche. Dann sag, was und an welchem Tag.
    .place = beim Versprechen, das ich mir merken soll
    .kept = Du hast versprochen: { $words }.
change_promise-bye = Von selbst fange ich nicht davon an. Klappt es an dem Tag nicht, lässt sich ein anderer suchen.
change_promise-untold = { $form ->
    [alone] Dann bleibt es bei dir allein. Davon merke ich mir nichts.
   *[one] Dann bleibt es unter euch. Davon merke ich mir nichts.
  }
change_promise-later = Ist gut. Das kann warten.
