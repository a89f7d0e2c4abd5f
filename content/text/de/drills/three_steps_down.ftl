# Drei Stufen tiefer. $opener antwortet auf der ersten und dritten Stufe zuerst, $joiner auf der zweiten: so muss sich nicht immer
# dieselbe Person zuerst trauen. In der Familie wird nicht versprochen zu schweigen: kein Kind soll etwas für sich behalten müssen.

three_steps_down = Drei Stufen tiefer
    .about = drei Fragen, jede ein wenig tiefer
    .card = Drei Stufen tiefer: Ihr antwortet beide auf dasselbe, und jede Stufe geht ein Stück tiefer.
    .why = In einer Studie kamen sich Fremde näher, die einander fünfundvierzig Minuten lang immer Persönlicheres erzählten. In einer anderen ging das besser, wenn beide gleich nacheinander antworteten. Ob das zu Hause auch gilt, weiß niemand.
three_steps_down-opener = Erste Stimme
three_steps_down-joiner = Zweite Stimme

three_steps_down-gate = { $form ->
    [family] Drei Stufen tiefer für die Familie, etwa sechs Minuten. Hier gibt es nur die ersten zwei Stufen, und ihr antwortet beide auf dasselbe. Während ihr redet, höre ich nicht zu. Seid ihr beide dabei?
   *[one] Drei Stufen tiefer, für Erwachsene, etwa acht Minuten. Jede Stufe geht ein Stück tiefer, und ihr antwortet beide auf dasselbe. Während ihr redet, höre ich nicht zu. Seid ihr beide dabei?
  }
    .reprompt = Seid ihr beide dabei?
    .choices = Sagt ja oder später.
    .cue = { $form ->
        [family] Drei Stufen tiefer für die Familie. Seid ihr beide dabei?
       *[one] Drei Stufen tiefer, für Erwachsene. Seid ihr beide dabei?
      }
    .place = kurz vor dem Anfang
three_steps_down-first = Wer antwortet zuerst?
    .reprompt = Wer möchte zuerst antworten?
    .choices = Sagt einen Namen, ich zuerst, oder such du aus.
    .place = bei der Frage, wer zuerst antwortet
    .cue = Wer antwortet zuerst?
three_steps_down-promise = { $form ->
    [family] { $opener }, dann { $joiner }, versprecht es laut: Ich höre zu und mache mich nicht lustig.
   *[one] { $opener }, dann { $joiner }, versprecht es laut: Ich erzähle nicht weiter, was du mir sagst.
  }
    .place = beim Versprechen
    .cue = { $form ->
        [family] Versprecht nacheinander: Ich mache mich nicht lustig.
       *[one] Versprecht nacheinander: Ich erzähle es nicht weiter.
      }

three_steps_down-step_one = Stufe eins, etwas Leichtes. { $first_steps } Passt das?
    .reprompt = Passt das, oder lieber etwas anderes?
    .choices = Sagt ja, etwas anderes, oder etwas Eigenes.
    .place = auf Stufe eins
    .cue = Stufe eins. { $first_steps } Passt das?
three_steps_down-one_a = { $opener }, du fängst an. Ein, zwei Sätze genügen.
    .place = auf Stufe eins
    .cue = { $opener }, du fängst an.
three_steps_down-one_b = { $joiner }, jetzt bist du dran, mit demselben.
    .place = auf Stufe eins
    .cue = { $joiner }, jetzt du dazu.

three_steps_down-step_two = Stufe zwei, ein Stück tiefer. { $second_steps } Passt das?
    .reprompt = Passt das, oder lieber etwas anderes?
    .choices = Sagt ja, etwas anderes, oder etwas Eigenes.
    .place = auf Stufe zwei
    .cue = Stufe zwei. { $second_steps } Passt das?
three_steps_down-two_a = { $joiner }, diesmal fängst du an.
    .place = auf Stufe zwei
    .cue = { $joiner }, du fängst an.
three_steps_down-two_b = { $opener }, jetzt bist du dran, mit demselben.
    .place = auf Stufe zwei
    .cue = { $opener }, jetzt du dazu.
three_steps_down-heard = { $acknowledgements }

three_steps_down-down = Auf die letzte Stufe geht es nur, wenn ihr beide wollt. Eine Stufe tiefer, oder hierbleiben?
    .reprompt = Eine Stufe tiefer, oder hierbleiben?
    .choices = Sag tiefer oder hierbleiben, beides ist gut.
    .place = bei der Frage, wie weit ihr geht
    .cue = Eine Stufe tiefer, oder hierbleiben?
three_steps_down-down_other = Und du auf der anderen Seite, eine Stufe tiefer oder hierbleiben?
    .reprompt = Eine Stufe tiefer für dich, oder hierbleiben?
    .choices = Sag tiefer oder hierbleiben, beides ist gut.
    .place = bei der Frage, wie weit ihr geht
    .cue = Und die andere Seite, tiefer oder hierbleiben?
three_steps_down-stay = Dann bleiben wir hier, das ist tief genug. War es das für heute, oder noch eine auf dieser Stufe?
    .reprompt = War es das, oder noch eine?
    .choices = Sagt ja, das war's, oder: noch eine.
    .place = auf Stufe zwei
    .cue = Wir bleiben hier. War es das, oder noch eine?
three_steps_down-one_more = Auf dieser Stufe geht noch eine, wenn ihr beide mögt. Noch eine?
    .reprompt = Mögt ihr beide noch eine?
    .choices = Sagt ja oder nein, beides ist gut.
    .place = auf Stufe zwei
    .cue = Noch eine auf dieser Stufe?
three_steps_down-same_step = Noch eine auf dieser Stufe. { $second_steps } Passt das?
    .reprompt = Passt das, oder lieber etwas anderes?
    .choices = Sagt ja, etwas anderes, oder etwas Eigenes.
    .place = auf Stufe zwei
    .cue = Noch eine. { $second_steps } Passt das?
three_steps_down-same_a = { $opener }, fang du diesmal an.
    .place = auf Stufe zwei
    .cue = { $opener }, du fängst an.
three_steps_down-same_b = { $joiner }, jetzt bist du dran, mit demselben.
    .place = auf Stufe zwei
    .cue = { $joiner }, jetzt du dazu.

three_steps_down-step_three = Stufe drei, die letzte. { $third_steps } Passt das?
    .reprompt = Passt das, oder lieber etwas anderes?
    .choices = Sagt ja, etwas anderes, oder hierbleiben.
    .place = auf der letzten Stufe
    .cue = Stufe drei. { $third_steps } Passt das?
three_steps_down-three_again = Dann vielleicht das. { $third_steps } Passt das, oder wollt ihr doch hierbleiben?
    .reprompt = Passt das, oder doch lieber hierbleiben?
    .choices = Sagt ja, etwas Eigenes, oder hierbleiben.
    .place = auf der letzten Stufe
    .cue = Dann das. { $third_steps } Passt das?
three_steps_down-three_a = { $opener }, du fängst an. Erzähl so viel davon, wie du magst.
    .place = auf der letzten Stufe
    .cue = { $opener }, so viel du magst.
three_steps_down-three_b = { $joiner }, jetzt bist du dran. Erzähl so viel, wie du magst.
    .place = auf der letzten Stufe
    .cue = { $joiner }, jetzt du, so viel du magst.

three_steps_down-thanks = Zum Schluss sagt euch noch, was ihr voneinander gern gehört habt.
    .place = beim letzten Teil
    .cue = Sagt euch, was ihr gern gehört habt.
three_steps_down-enough = Lassen wir es für heute dabei?
    .reprompt = War es das für heute?
    .choices = Sagt ja, oder noch ein bisschen.
    .place = ganz am Ende
    .cue = War es das für heute?
three_steps_down-thanks_more = Dann lasst euch noch etwas Zeit.
    .place = beim letzten Teil
    .cue = Noch ein bisschen Zeit.
three_steps_down-bye = { $warm_closings }
three_steps_down-later = Ist gut. Die Stufen laufen nicht weg.
