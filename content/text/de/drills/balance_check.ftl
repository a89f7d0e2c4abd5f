# Im Gleichgewicht. Nichts darf nach einem Ergebnis klingen: auf jede Antwort folgt dasselbe.

balance_check = Im Gleichgewicht
    .about = vier stille Fragen, wie du anderen von Sorgen erzählst
    .why = Vorher fragen und sich abwechseln, das raten Fachleute aus Erfahrung, viel Forschung steht nicht dahinter. Die vier Fragen sind nur zum Nachdenken da und messen nichts.
balance_check-you = Du

balance_check-gate = Im Gleichgewicht, drei Minuten, nur für dich. Vier Fragen dazu, wie du anderen von Sorgen erzählst. Gezählt wird nichts, ich merke mir nichts. Was man diesem Lautsprecher sagt, kann aber sein Besitzer später nachlesen. Passt es gerade?
    .reprompt = Passt es dir gerade?
    .choices = Sag ja, oder später.
    .place = kurz vor dem Anfang

balance_check-room = Ja, nein oder manchmal: Bevor du von Sorgen erzählst, fragst du, ob gerade Platz dafür ist?
    .reprompt = Fragst du vorher: ja, nein oder manchmal?
    .choices = Sag ja, nein oder manchmal. Wenn du lieber im Kopf antwortest, sag: weiter.
    .place = bei der ersten Frage
balance_check-turns = Kommen die anderen auch dran: ja, nein oder manchmal?
    .reprompt = Kommen sie auch dran: ja, nein oder manchmal?
    .choices = Sag ja, nein oder manchmal. Wenn du lieber im Kopf antwortest, sag: weiter.
    .place = bei der zweiten Frage
balance_check-lighter = Ist dir danach leichter ums Herz: ja, nein oder manchmal?
    .reprompt = Ist dir danach leichter: ja, nein oder manchmal?
    .choices = Sag ja, nein oder manchmal. Wenn du lieber im Kopf antwortest, sag: weiter.
    .place = bei der dritten Frage
balance_check-same_one = Erzählst du es immer demselben Menschen: ja, nein oder manchmal?
    .reprompt = Immer demselben Menschen: ja, nein oder manchmal?
    .choices = Sag ja, nein oder manchmal. Wenn du lieber im Kopf antwortest, sag: weiter.
    .place = bei der letzten Frage

balance_check-settle = Das waren alle vier. Richtig oder falsch gibt es hier nicht, lass sie einen Moment stehen.
    .place = im stillen Teil
balance_check-ready = Soll ich zum Schluss kommen?
    .reprompt = Soll ich weitermachen?
    .choices = Sag ja, oder nein für einen Moment mehr.
    .place = kurz vor dem Schluss
balance_check-ties = Das sage ich immer zum Schluss. Manchmal hängt man besonders an einem Menschen, der einem gerade wehgetan hat. Darüber lässt sich mit Fachleuten reden.
balance_check-history = Und noch einmal: Was man diesem Lautsprecher sagt, kann sein Besitzer später nachlesen. Ein Telefon, das nur du benutzt, ist sicherer.
balance_check-bye = Das war alles. Gezählt wurde nichts, und heute musst du nichts entscheiden.
balance_check-later = Ist gut. Dann ein andermal.
