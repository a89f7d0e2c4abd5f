# Was auf ein Wort der Not gesagt wird. Kurz, schlicht, nichts Fröhliches, kein Rat und keine Fragen dazu.
# Fest: diese Texte wechseln nicht, und keine Fachleute haben sie geprüft. Nummern: content/safety/helplines.yaml.

safety-self_harm = Gut, dass du das gesagt hast. Ich bin nur ein Sprachprogramm und kann dich nicht schützen. Menschen können für dich da sein, jetzt gleich.
safety-for_someone = Gut, dass du hinschaust. Ich bin nur ein Sprachprogramm. Es gibt Menschen, mit denen auch du reden kannst, wenn du dir Sorgen machst.
safety-harm_other = Gut, dass du das aussprichst. Ich bin nur ein Sprachprogramm. Es gibt Menschen, mit denen du reden kannst, bevor etwas passiert.
safety-child = Danke, dass du mir das sagst. Das war mutig, und du kannst nichts dafür. Sag es bitte einem Erwachsenen, dem du vertraust.
safety-fear = Du hast ein Recht darauf, in Sicherheit zu sein.
# Jemand will einen Krankenwagen oder die Polizei: die Notrufnummer, sonst nichts.
safety-urgent = Ich kann niemanden anrufen.
safety-urgent_last = Ruf jetzt dort an, oder bitte jemanden in der Nähe darum.
safety-asked = Ja, es gibt Menschen, mit denen du reden kannst.

# $country führt "In" weiter, $name und $digits gehören zur Nummer.
safety-line = In { $country }: { $name }, { $digits }. Noch einmal: { $digits }.
safety-line_both = In { $country } und { $other_country }: { $name }, { $digits }. Noch einmal: { $digits }.
safety-line_once = In { $country }: { $name }, { $digits }.
safety-or_violence = In { $country }, wenn dir jemand wehtut oder Angst macht: { $name }, { $digits }.
safety-for_men = In { $country }, für Männer, denen jemand wehtut: { $name }, { $digits }.
# Dort ist gerade keine Nummer besetzt oder sicher.
safety-directory = In { $country }: Wo du jetzt anrufen kannst, steht im Internet unter { $directory }.
safety-nowhere = Wo du in deinem Land anrufen kannst, steht im Internet unter find a helpline Punkt com.
# Wenn das Land nicht bekannt ist und zwei genannt wurden.
safety-elsewhere = Nummern aus anderen Ländern stehen im Internet unter find a helpline Punkt com.
safety-emergency = Wenn es jetzt gefährlich ist, wähl den Notruf: { $emergency }.
safety-emergency_both = Wenn es jetzt gefährlich ist, wähl den Notruf. In { $country } ist das { $emergency }, in { $other_country } { $other_emergency }.
safety-emergency_anywhere = Wenn es jetzt gefährlich ist, wähl den Notruf deines Landes.

safety-self_harm_last = Wenn jemand in der Nähe ist, dem du vertraust, kannst du es ihm auch sagen.
safety-for_someone_last = Wenn du kannst, bleib in der Nähe, und sag es noch jemandem, dem du vertraust.
safety-harm_other_last = Wenn du kannst, geh in ein anderes Zimmer und lass dir dort einen Moment Zeit.
safety-child_last = Du kannst von jedem Telefon aus anrufen.
safety-fear_last = Sicherer ist ein Telefon, das nur du benutzt. Was man diesem Lautsprecher sagt, kann sein Besitzer später nachlesen. Du kannst jederzeit stopp sagen.
safety-asked_last = Du brauchst keinen besonderen Grund, um anzurufen.

safety-again = Soll ich das noch einmal sagen?
    .reprompt = Soll ich es noch einmal sagen?
safety-number_again = Soll ich die Nummer noch einmal sagen?
    .reprompt = { $name }: { $digits }. Soll ich sie noch einmal sagen?
safety-numbers_again = Soll ich die Nummern noch einmal sagen?
    .reprompt = In { $country }: { $name }, { $digits }. In { $other_country }: { $other_name }, { $other_digits }. Soll ich sie noch einmal sagen?
safety-close = In Ordnung. Wenn du eine Nummer noch einmal möchtest, öffne Näher zusammen und sag: Sorgentelefon.

safety-gate = Möchtest du eine Nummer, unter der du mit jemandem reden kannst? Sag nur dann ja, wenn ich sie hier laut sagen darf.
    .reprompt = Sag nur dann ja, wenn ich hier eine Nummer laut sagen darf, und sonst nein.
safety-gate_no = In Ordnung. Wenn du einmal eine Nummer möchtest, öffne Näher zusammen und sag: Sorgentelefon.
safety-stop_here = Lassen wir es für heute gut sein. Wer einmal eine Nummer zum Reden möchte, öffnet Näher zusammen und sagt: Sorgentelefon.

safety-soft = Das klang schwer. Möchtest du eine Nummer, unter der du mit jemandem reden kannst, oder machen wir weiter?
    .reprompt = Sag ja für eine Nummer, oder nein, dann machen wir weiter.
    .choices = Sag ja für eine Nummer, oder nein, dann machen wir weiter.
safety-hard = Das tut mir leid, das ist viel. Sei heute gut zu dir.
safety-hard_invite = Soll dir jemand von euch eine Weile zuhören, oder heute lieber nicht?
    .reprompt = Soll dir jemand zuhören, oder heute lieber nicht?
    .choices = Sag ja, oder heute nicht.
