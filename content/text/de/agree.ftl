# Noch einmal gefragt, wer noch nicht geantwortet hat: die andere Seite, oder alle Übrigen.
agree-other = { $people ->
    [2] Und du auf der anderen Seite?
   *[other] Und sagen alle anderen auch ja?
  }
    .reprompt = { $people ->
        [2] Ist es auch bei dir ein Ja?
       *[other] Sagen alle ja?
      }
    .choices = Ja, nein oder später, alles ist in Ordnung.
scale-other = { $people ->
    [2] Und du auf der anderen Seite, welche Zahl ist es bei dir?
   *[other] Und als Nächstes in der Runde, welche Zahl ist es bei dir?
  }
    .reprompt = Welche Zahl ist es bei dir, von null bis zehn?
    .choices = Sag eine Zahl von null bis zehn. Jede Zahl ist in Ordnung.
