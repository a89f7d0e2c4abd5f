# Eine Sache, eine Bitte. Nur das Gesprochene; was jeder Schritt tut, steht in content/drills/one_thing_one_ask.yaml.
# „Fang an mit: …“ gibt die ersten Wörter dessen, was die beiden zueinander sagen; hier kommt davon nichts an.

one_thing_one_ask = Eine Sache, eine Bitte
    .about = eine Sache, die stört, und eine Bitte
    .card = Eine Sache, eine Bitte: Wer etwas auf dem Herzen hat, erzählt es und bittet um etwas. Die andere Seite antwortet.
    .why = In Kursen für Paare übt man kurze Sätze ohne Widerrede, und eine Pause, wenn es heiß wird. Eine Studie mit Paaren spricht für einen sanften Anfang. Ob diese Übung zu Hause etwas ändert, weiß niemand.
one_thing_one_ask-talker = Du mit der Bitte
one_thing_one_ask-listener = Du auf der anderen Seite

one_thing_one_ask-gate = Eine Sache, eine Bitte, etwa sieben Minuten. Wer etwas Kleines auf dem Herzen hat, erzählt es und bittet um etwas. Die andere Seite wiederholt die Bitte und antwortet. Während ihr redet, höre ich nicht zu. Seid ihr beide dabei?
    .reprompt = Seid ihr beide dabei?
    .choices = Sagt ja, dann geht es los, oder später.
    .cue = Eine Sache, eine Bitte. Seid ihr dabei?
    .place = kurz vor dem Anfang
one_thing_one_ask-first = Wer hat etwas Kleines auf dem Herzen?
    .reprompt = Wer möchte etwas zur Sprache bringen?
    .choices = Sagt einen Namen, ich, oder such du aus.
    .cue = Wer hat eine Sache?
    .place = bei der Frage, wer etwas auf dem Herzen hat

one_thing_one_ask-headline = { $talker }, sag in zwei, drei Wörtern, worum es geht. Mehr kommt gleich.
    .cue = { $talker }, sag nur das Stichwort.
    .place = bei der Frage, worum es geht
one_thing_one_ask-heat = { $talker }, null ist ganz ruhig, bei zehn kocht es über. Welche Zahl ist es bei dir?
    .reprompt = Welche Zahl ist es, von null bis zehn?
    .choices = Sag eine Zahl von null bis zehn. Jede Zahl ist in Ordnung.
    .cue = { $talker }, wie heiß, null bis zehn?
    .place = bei der Frage, wie heiß es ist

one_thing_one_ask-happened = { $listener }, nur zuhören. { $talker }, jetzt kommen vier Sätze. Zuerst, was passiert ist. Fang an mit: als.
    .cue = { $talker }, fang an mit: als.
    .place = bei dem, was passiert ist
one_thing_one_ask-felt = Jetzt, wie es dir damit ging, ein Wort reicht. Fang an mit: da war ich.
    .cue = Fang an mit: da war ich.
    .place = beim Gefühl
one_thing_one_ask-care = Und was dir daran wichtig ist. Fang an mit: weil mir wichtig ist.
    .cue = Fang an mit: weil mir wichtig ist.
    .place = bei dem, was wichtig ist
one_thing_one_ask-wish = Und jetzt die Bitte, so klein, dass sie in diese Woche passt. Fang an mit: ich hätte gern.
    .cue = Die Bitte. Fang an mit: ich hätte gern.
    .place = bei der Bitte
one_thing_one_ask-back = { $listener }, wiederhol nur die Bitte, mit eigenen Worten. Fang an mit: du hättest gern.
    .cue = { $listener }, wiederhol die Bitte.
    .place = beim Wiederholen der Bitte
one_thing_one_ask-check = { $talker }, war das deine Bitte, oder nicht ganz?
    .reprompt = War das deine Bitte, oder nicht ganz?
    .choices = Sag stimmt, oder nicht ganz.
    .cue = { $talker }, stimmt es, oder nicht ganz?
    .place = bei der Frage, ob die Bitte stimmt
one_thing_one_ask-wish_again = { $talker }, sag deine Bitte noch einmal, in einem kurzen Satz.
    .cue = { $talker }, die Bitte noch einmal.
    .place = bei der Bitte, noch einmal
one_thing_one_ask-back_again = { $listener }, wiederhol sie noch einmal. Ungefähr reicht.
    .cue = { $listener }, wiederhol sie noch einmal.
    .place = beim zweiten Wiederholen

one_thing_one_ask-reply = { $listener }, sag es zuerst kurz mir: ja, ja wenn, oder noch nicht?
    .reprompt = Ist es ja, ja wenn, oder noch nicht?
    .choices = Sag ja, ja wenn, oder noch nicht. Alle drei gelten.
    .cue = { $listener }, ja, ja wenn, oder noch nicht?
    .place = bei der Antwort
one_thing_one_ask-said_yes = { $listener }, sag es jetzt deinem Gegenüber, in einem Satz. Fang an mit: ja, ich.
    .cue = { $listener }, fang an mit: ja, ich.
    .place = bei der Antwort
one_thing_one_ask-said_yes_if = { $listener }, sag deinem Gegenüber, was es dafür braucht. Fang an mit: ja, wenn.
    .cue = { $listener }, fang an mit: ja, wenn.
    .place = bei der Antwort
one_thing_one_ask-said_not_yet = Noch nicht, das gilt. { $listener }, sag deinem Gegenüber, woran es hängt. Fang an mit: noch nicht, weil.
    .cue = { $listener }, fang an mit: noch nicht, weil.
    .place = bei der Antwort

one_thing_one_ask-both_want = Jetzt zusammen. Sucht eine Sache, die ihr hier beide wollt, und sagt sie laut.
    .cue = Sucht eine Sache, die ihr beide wollt.
    .place = beim letzten Teil
one_thing_one_ask-enough = Lassen wir es für heute dabei?
    .reprompt = War es das für heute?
    .choices = Sagt ja, oder noch ein bisschen.
    .cue = War es das für heute?
    .place = ganz am Ende
one_thing_one_ask-more = Dann lasst euch noch etwas Zeit.
    .cue = Noch etwas Zeit.
    .place = beim letzten Teil
one_thing_one_ask-bye = { $warm_closings }
one_thing_one_ask-cooled = Dann lassen wir es für heute. Ihr könnt euch gern zwanzig Minuten aus dem Weg gehen. Fragt mich wieder, wenn es ruhig ist.
one_thing_one_ask-later = Ist gut. Das hat Zeit bis zu einem ruhigen Tag.
