# Said after "Perhaps like this."; never a question, the microphone stays closed.

outside_trouble-short_with_you = Somebody out there was short with you.
outside_trouble-ran_late = Everything ran late, and you had to stand and wait.
outside_trouble-broke_or_lost = A thing you needed broke, or went missing.
outside_trouble-all_at_once = Too many people wanted something at once.
outside_trouble-made_no_sense = A job or a lesson that made no sense.
outside_trouble-noise = A noise that went on and on.
outside_trouble-unfair_rule = A rule that seemed unfair, and nobody to tell.
outside_trouble-message = One message, and the mood was gone.
outside_trouble-without_you = The others carried on without you.
outside_trouble-forgot = You forgot something, and somebody was annoyed.
outside_trouble-machine = A machine that simply wouldn't do it.
outside_trouble-news = A bit of news that stayed in your head.
outside_trouble-someone_far = A worry about someone who isn't here.
outside_trouble-tomorrow = Something tomorrow that weighs on you already.
