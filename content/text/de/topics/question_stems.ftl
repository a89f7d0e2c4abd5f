# Der Anfang einer offenen Frage; wer zuhört, bringt sie zu Ende. Was oder wie, nie warum.
# Ohne Fragezeichen: das Mikrofon bleibt zu.

question_stems-through_your_head = was ging dir durch den Kopf, als
question_stems-hard_part = was war schwer daran, dass
question_stems-liked = was hat dir gefallen an
question_stems-felt = wie ging es dir, als
question_stems-came_about = wie kam es eigentlich, dass
question_stems-matters = was ist dir am wichtigsten an
question_stems-hoped = was hattest du gehofft, als
question_stems-easier = was würde es dir leichter machen bei
question_stems-changed_since = was ist bei dir anders, seit
question_stems-noticed = was ist dir aufgefallen, während
question_stems-surprised = was hat dich überrascht an
question_stems-just_before = wie war es, kurz bevor
question_stems-describe = wie würdest du den Augenblick beschreiben, als
question_stems-would_like = was wünschst du dir für
question_stems-for_you_that = wie ist es für dich, dass
question_stems-seen_now = wie siehst du es, jetzt wo
