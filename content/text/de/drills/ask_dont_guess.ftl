# Fragen statt raten. $talker: um wessen Tag es geht. $guesser: wer rät und dann fragt.
# Die Namen stehen immer als Anrede, darum gehen auch „Du mit dem Tag“ und „Du gegenüber“.

ask_dont_guess = Fragen statt raten
    .about = erst raten, wie der Tag war, dann fragen und zuhören
    .card = Fragen statt raten: Erst wird geraten, wie der Tag war. Dann wird gefragt und erzählt.
    .why = In fünfundzwanzig Versuchen lag man nicht öfter richtig, nur weil man sich in andere hineindachte. Nachfragen half. Wie es abends zu Hause ist, hat niemand geprüft.
ask_dont_guess-talker = Du mit dem Tag
ask_dont_guess-guesser = Du gegenüber

ask_dont_guess-gate = Fragen statt raten, etwa sechs Minuten. Ihr ratet nacheinander, wie der Tag auf der anderen Seite war, dann fragt ihr nach und hört zu. Während ihr redet, höre ich nicht zu. Seid ihr beide dabei?
    .reprompt = Seid ihr beide dabei?
    .choices = Sagt ja oder später.
    .cue = Fragen statt raten. Seid ihr beide dabei?
    .place = kurz vor dem Anfang
ask_dont_guess-first = Wessen Tag ist zuerst dran?
    .reprompt = Um wessen Tag geht es zuerst?
    .choices = Sagt einen Namen, ich zuerst, oder such du aus.
    .place = bei der Frage, wessen Tag zuerst dran ist
    .cue = Wessen Tag ist zuerst dran?

ask_dont_guess-guess = { $turn ->
    [0] { $talker }, es geht um deinen Tag. { $guesser }, rate laut, wie er war. Fang an mit: Ich glaube, du warst heute.
   *[other] Jetzt umgekehrt. { $guesser }, rate du. Fang an mit: Ich glaube, du warst heute.
  }
    .place = beim Raten
    .cue = { $turn ->
        [0] { $guesser }, rate, wie der Tag war.
       *[other] Jetzt umgekehrt. { $guesser }, rate du.
      }
ask_dont_guess-verdict = { $talker }, stimmt das: ja, teilweise, oder nein?
    .reprompt = Stimmt das: ja, teilweise, oder nein?
    .choices = Sag ja, teilweise, oder nein. Es wird nichts gezählt.
    .place = bei der Frage, ob es stimmt
    .cue = { $talker }: ja, teilweise, oder nein?
ask_dont_guess-tell = { $guesser }, jetzt frag nach und hör zu. { $talker }, erzähl, wie es wirklich war.
    .place = beim Erzählen vom Tag
    .cue = { $guesser }, frag. { $talker }, erzähl, wie es war.
ask_dont_guess-tell_more = { $guesser }, frag nach und hör zu. { $talker }, erzähl mehr davon.
    .place = beim Erzählen vom Tag
    .cue = { $guesser }, frag nach. { $talker }, erzähl mehr davon.
ask_dont_guess-sense = { $guesser }, sag, was du daran verstehst, auch wenn du es anders siehst. Fang an mit: Das verstehe ich, weil.
    .place = beim Verstehen
    .cue = { $guesser }: Das verstehe ich, weil.
ask_dont_guess-help = { $talker }, was tut jetzt gut: eine Umarmung, ein offenes Ohr, oder eine helfende Hand?
    .reprompt = Eine Umarmung, ein Ohr, oder eine Hand?
    .choices = Sag Umarmung, Ohr, oder Hand. Oder nein, wenn es nichts braucht.
    .place = bei der Frage, was jetzt guttut
    .cue = { $talker }, Umarmung, Ohr, oder Hand?
ask_dont_guess-hug = Dann eine Umarmung, wenn ihr beide mögt.
    .place = bei der Umarmung
    .cue = Eine Umarmung, wenn ihr beide mögt.
ask_dont_guess-ear = { $guesser }, hör einfach noch ein bisschen zu.
    .place = beim Zuhören
    .cue = { $guesser }, hör noch etwas zu.
ask_dont_guess-hand = { $guesser }, sag eine Kleinigkeit, die du übernehmen kannst.
    .place = bei der helfenden Hand
    .cue = { $guesser }, sag, was du übernehmen kannst.
ask_dont_guess-nothing = Dann braucht es gerade nichts. Auch gut zu wissen.
    .cue = Gerade nichts. Auch gut zu wissen.

ask_dont_guess-enough = Lassen wir es für heute dabei?
    .reprompt = War es das für heute?
    .choices = Sagt ja, oder noch ein bisschen.
    .place = ganz am Ende
    .cue = War es das für heute?
ask_dont_guess-more = Dann lasst euch noch etwas Zeit, und fragt, was ihr noch wissen mögt.
    .place = beim letzten Teil
    .cue = Fragt, was ihr noch wissen mögt.
ask_dont_guess-bye = { $warm_closings }
ask_dont_guess-later = Ist gut. Fragen könnt ihr auch morgen noch.
