# Was von einer Übung behalten wird, weil jemand darum gebeten hat.

kept-sure = Ich habe gehört: { $words }. Soll ich mir das merken?
    .reprompt = Soll ich mir das merken, ja oder nein?
    .choices = Sagt ja, nein, oder sagt es noch einmal.
# What was found in the words, before it is asked whether to keep them.
kept-private = Das klingt, als wäre { $what ->
    [phone] eine Telefonnummer
    [address] eine Adresse
    [email] eine E-Mail-Adresse
    [password] ein Passwort
   *[account] eine Kontonummer
  } dabei. Andere hier können es hören.
kept-kept = Gut, gemerkt.
kept-not_kept = Gut, davon merke ich mir nichts.
kept-full = Dafür ist hier kein Platz mehr. Eine erwachsene Stimme, die ich kenne, kann etwas anderes vergessen lassen.
kept-too_long = Das war lang. Geht es auch in einem kurzen Satz?
    .reprompt = Geht es auch kürzer?
    .choices = Sagt es in einem kurzen Satz, oder sagt nein.

# Gefragt, was behalten ist, oder: vergiss es. Das Behaltene selbst sagt .kept der jeweiligen Übung.
kept-nothing = Gerade merke ich mir nichts für euch.
# $count: wie viele es noch gibt, ältere als die eben gesagten.
kept-more = { $count ->
    [one] Und von davor noch eins.
   *[other] Und von davor noch { $count }.
  }
kept-forgotten = Weg. Das merke ich mir nicht länger.
kept-only_known = Was ich mir in Übungen merken sollte, ist nur für Stimmen, die ich kenne.
