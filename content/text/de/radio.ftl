# Familienradio: ein Dankeschön, das auf die Stimme einer Person wartet.

radio-join = Beim Familienradio lasst ihr einander ein Dankeschön da, und du bist dann selbst dabei. Deins hört nur deine Stimme, sieben Tage lang. Möchtest du das?
    .reprompt = Möchtest du beim Familienradio dabei sein?
    .choices = Du kannst ja sagen, oder nein.
radio-now_joined = Du bist jetzt beim Familienradio dabei.
radio-joined = Du bist beim Familienradio dabei. Zum Hören frag: Ist ein Dankeschön für mich da?
radio-not_joined = Gut, dann ohne Familienradio.
radio-left_it = Du bist nicht mehr beim Familienradio, und was auf dich gewartet hat, ist weg.
radio-known_voices = Das Familienradio ist für Stimmen, die ich kenne. Sag: Lern meine Stimme.
radio-not_there_yet = { $name } ist noch nicht beim Familienradio. Dafür muss { $name } selbst sagen: Ich mache beim Familienradio mit.
radio-yourself = Das ist für jemand anderen zu Hause. Wofür du selbst dankbar bist, kannst du mir einfach sagen.
radio-tell = Wofür möchtest du { $name } danken? Zum Beispiel: danke fürs Abholen.
    .reprompt = Wofür möchtest du { $name } danken?
    .choices = Sag dein Dankeschön, oder: lass gut sein.
# $more: 0, wenn das alles war.
radio-left = Ein Dankeschön an { $name }, gut aufgehoben: { $words }{ $more ->
    [0] .
   *[other] , und so weiter.
  }
radio-nothing = Gerade wartet nichts auf dich.
# $who: 0, wenn es niemand mehr weiß.
radio-played = { $who ->
    [0] Ein Dankeschön für dich:
   *[other] Ein Dankeschön von { $name }:
  } { $words }{ $more ->
    [0] .
   *[other] , und so weiter.
  }
