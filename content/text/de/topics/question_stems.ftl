# Der Anfang einer offenen Frage; wer zuhört, bringt sie zu Ende. Was oder wie, nie warum.
# Ohne Fragezeichen: das Mikrofon bleibt zu.

question_stems-through_your_head = Beginne mit: was ging dir durch den Kopf, als.
question_stems-hard_part = Beginne mit: was war schwer daran, dass.
question_stems-liked = Versuch es mit: was hat dir gefallen an.
question_stems-felt = Fang an mit: wie ging es dir, als.
question_stems-came_about = Beginne mit: wie kam es eigentlich, dass.
question_stems-matters = Beginne mit: was ist dir am wichtigsten an.
question_stems-hoped = Beginne mit: was hattest du gehofft, als.
question_stems-easier = Fang an mit: was würde es dir leichter machen, wenn.
question_stems-changed_since = Versuch es mit: was ist bei dir anders, seit.
question_stems-noticed = Beginne mit: was ist dir aufgefallen, während.
question_stems-surprised = Fang an mit: was hat dich überrascht an.
question_stems-just_before = Versuch es mit: wie war es, kurz bevor.
question_stems-describe = Beginne mit: wie würdest du den Augenblick beschreiben, als.
question_stems-would_like = Fang an mit: was wünschst du dir für.
question_stems-for_you_that = Fang an mit: wie ist es für dich, dass.
question_stems-seen_now = Beginne mit: wie siehst du es, jetzt wo.
