# The last words, for one person or six. No question, no verdict, no promise.

warm_closings-everyday_things = Everyday things can come back in now. Goodbye.
warm_closings-belongs_to_you = What happened here belongs to you. I'll slip away quietly.
warm_closings-smallest_sound = Listen for the smallest sound in the room, if you like. Goodbye.
warm_closings-page_ends = We stop here, the way a page ends. The next page can wait.
warm_closings-left_unsaid = Anything left unsaid may wait for its own moment. Bye for now.
warm_closings-last_step = And that was the last part. Thank you for your company.
warm_closings-day_or_night = Carry on with your day or your night. Goodbye.
warm_closings-hum_or_shrug = A small hum, a shrug or a smile will do for a goodbye.
warm_closings-talk_or_yawn = You can talk, yawn or stay silent now. We've finished.
warm_closings-just_a_room = This room goes back to being just a room. Thank you for sharing it.
warm_closings-easy_hands = Let your hands find something easy to do next. Bye.
warm_closings-sip_of_water = A slow sip of water would go well now. Goodbye.
warm_closings-my_part = My part ends here. Yours goes on as you choose.
warm_closings-plain_end = Here we stop. Thank you for being part of it.
warm_closings-song_or_chat = A song, a chat or a quiet minute, it's up to you now.
warm_closings-breathe_out = One slow breath out, and we're done.
warm_closings-enough_for_now = That's enough for now. Take it slowly, and goodbye.
warm_closings-go_gently = Go gently with whatever comes next. Bye for now.
warm_closings-good_place = This is a good place to stop. Thank you.
