# Wofür jemand dankbar war, wieder erzählt.

# $day: ein Name aus days.ftl. $who: 0, wenn es niemandem gehört. $when und $day sagen, wann; $more: 0, wenn das alles ist.
memories-told = { $who ->
    [0] { $when ->
        [today] Heute
        [yesterday] Gestern
        [weekday] Am { $day }
        [month] Im { $day }
       *[year] Vor längerer Zeit, im { $day }
      }
   *[other] { $name }, { $when ->
        [today] heute
        [yesterday] gestern
        [weekday] am { $day }
        [month] im { $day }
       *[year] vor längerer Zeit, im { $day }
      }
  }: { $words }{ $more ->
    [0] .
   *[other] , und so weiter.
  }
# $count: wie viele noch da sind.
memories-more = { $count ->
    [one] Es gibt noch eins. Möchtest du es hören?
   *[other] Es gibt noch { $count }. Möchtest du weiterhören?
  }
    .reprompt = Soll ich weitererzählen?
    .choices = Du kannst ja sagen, oder nein.
memories-another = Noch eins?
    .reprompt = Möchtest du noch eins hören?
    .choices = Du kannst ja sagen, nein, oder: nicht für Erinnerungen.
memories-enough = Gut.
memories-nothing = Dazu habe ich nichts.
memories-none_yet = Von früher ist noch nichts da.
memories-none_this_day = Von diesem Tag aus einem anderen Jahr ist nichts da.
memories-no_more = Das war das letzte.
memories-quiet = Daran werde ich nicht mehr erinnern.
memories-delete = { $count ->
    [0] Davon ist nichts mehr da. Ist das gut so?
    [one] Das ist ein Eintrag. Soll ich ihn löschen?
   *[other] Das sind { $count } Einträge. Soll ich sie löschen?
  }
    .reprompt = Soll ich das löschen?
    .choices = Du kannst ja sagen, oder nein.
memories-deleted = { $count ->
    [one] Gelöscht.
    [2] Beide sind gelöscht.
   *[other] Alle { $count } sind gelöscht.
  }
