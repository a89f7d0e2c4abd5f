# Wer zum Zuhause gehört, und wessen Stimme welche ist. $name und $other sind Vornamen, wie sie gehört wurden.

people-who_is_here = Wer ist heute da?
    .reprompt = Wer ist da? Sagt die Namen, oder: alle.
    .choices = Sagt die Namen, alle, oder überspringen.
# $count: wie viele der Genannten hier bekannt sind; bis zu zwei werden mit Namen begrüßt.
people-here = { $count ->
    [0] Schön, dass ihr da seid.
    [1] Schön, dass du da bist, { $first }.
    [2] Schön, dass ihr da seid, { $first } und { $second }.
   *[other] Schön, dass ihr alle da seid.
  }

people-age = { $count ->
    [one] Ist { $name } ein Kind oder erwachsen?
   *[other] Sind { $name } und { $other } Kinder oder erwachsen?
  }
    .reprompt = Ein Kind, oder erwachsen?
    .choices = Sagt: ein Kind, erwachsen, oder doch nicht.
people-added = { $count ->
    [one] { $name } gehört jetzt dazu.
   *[other] { $name } und { $other } gehören jetzt dazu.
  }
people-add_whom = Um wen geht es? Sag bitte den Vornamen.
    .reprompt = Welcher Vorname ist es?
    .choices = Sag den Vornamen, oder doch nicht.
people-no_name = Ich habe nicht gehört, um wen es geht. Darum bleibt alles, wie es war.
people-name_taken = { $name } gibt es hier schon. Mit einem Spitznamen halte ich die zwei auseinander.
people-same_name = Dann hießen beide { $name }. Mit einem Spitznamen für eins von beiden geht es.
people-name_odd = Das kann ich nicht als Namen nehmen. Am besten geht ein Vorname.
people-name_command = Mit dem Wort steuert ihr mich, darum kann es hier kein Name sein. Ein Spitzname geht.
people-name_unkind = So nenne ich niemanden. Ein anderer Name geht gern.
people-full = Ich kann mir zwölf Leute merken, und so viele seid ihr schon. Vorher müsste ich jemanden vergessen.
people-unknown = { $name } kenne ich hier nicht.
people-renamed = Gut, ab jetzt { $name }.
people-nicknamed = Gut, { $other } ist { $name }.
people-nickname_gone = Drei Spitznamen merke ich mir für { $name }, { $other } ist darum weg.
people-is_child = Gut, { $name } ist hier ein Kind.
people-is_adult = Gut, { $name } ist hier erwachsen.
people-remove = Ich würde { $name } vergessen: den Namen, die Stimme, falls ich sie kenne, und was { $name } offen gelassen hat. Soll ich?
    .reprompt = Soll ich { $name } vergessen?
    .choices = Sag ja oder nein.
people-removed = Erledigt, der Name ist weg.
people-country = Danke. Wenn ihr eine Nummer zum Reden möchtet, nenne ich eine von dort.
people-country_unknown = Für dieses Land habe ich noch keine Nummern zum Reden. Für die meisten Länder stehen welche im Internet, unter find a helpline Punkt com.
people-let_be = Gut, dann bleibt es, wie es war.

people-my_name = Wie heißt du?
    .reprompt = Wie soll ich dich nennen?
    .choices = Sag deinen Vornamen, oder doch nicht.
people-your_age = Bist du ein Kind oder erwachsen?
    .reprompt = Ein Kind, oder erwachsen?
    .choices = Sag: ein Kind, erwachsen, oder doch nicht.
people-first_voice = Freut mich, { $name }. Was ich mir hier gemerkt habe, sage ich ab jetzt nur noch Stimmen, die ich kenne.
people-grown_up_first = Zuerst brauche ich hier die Stimme von jemand Erwachsenem. Danach kann deine dazukommen.
people-first_by_itself = Ich kenne hier noch keine Stimme. Wer den Anfang macht, sagt: ich bin, und den eigenen Namen.
people-next_voice = { $name }, sag bitte: ich bin { $name }.
    .reprompt = { $name }, sag einfach deinen Namen, damit ich deine Stimme höre.
    .choices = { $name } kann jetzt den eigenen Namen sagen. Oder du sagst: doch nicht.
people-voice_linked = Gut, { $name }. Jetzt kenne ich deine Stimme.
people-voice_known = Deine Stimme kenne ich, { $name }.
people-voice_is_of = Diese Stimme kenne ich als { $name }. Soll der Name anders sein, sag: { $name } heißt jetzt, und dann den neuen.
people-voice_not_new = Diese Stimme kenne ich schon.
people-no_voice = Ich erkenne deine Stimme noch nicht. Richte in der Alexa-App ein Stimmprofil ein, dann sag: ich bin, und deinen Namen.
people-needs_grown_up = Zuerst müsste jemand Erwachsenes, dessen Stimme ich kenne, sagen: lern die Stimme von, und deinen Namen.
people-own_voice = Das kann hier nur { $name } selbst ändern, mit der eigenen Stimme.
people-other_voice = Das müsste dieselbe Stimme sagen wie eben. Darum bleibt alles, wie es war.
# Eine Frage nebenher, an eine Stimme, die nicht hören darf, was darin steht.
people-for_who_asked = Diese Frage ist für die Stimme, die darum gebeten hat.
    .reprompt = Antworten kann, wer darum gebeten hat.
    .choices = Antworten kann, wer darum gebeten hat. Oder sagt: doch nicht.
people-only_known = Was ich mir hier gemerkt habe, ist nur für Erwachsene, deren Stimme ich kenne.
