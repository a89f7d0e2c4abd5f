# What to do for seven minutes. Spoken before "Will that do?", so never a question itself.
# For two to six people; whoever can't get up can do the half of them tagged `seated`.

new_minutes-sock_sale = Take turns selling a sock or a spoon, as if it were the invention of the century.
new_minutes-table_storm = Play a thunderstorm with your fingers on the table, from the first drop to the last rumble. Then a sunny morning.
new_minutes-ten_words = Invent a language of ten words, and talk in it about the weather.
new_minutes-blind_portrait = Draw each other without once looking at the paper. Then give the pictures grand titles.
new_minutes-kitchen_orchestra = Everyone takes something in reach that makes a sound. Play a piece with a slow part, a wild part and a proper ending.
new_minutes-room_news = Present the news from this room, with a sports report about the chairs and a weather report for the corner.
new_minutes-boring_song = Make up a song about the most boring thing in sight, and sing it like a great hit.
new_minutes-passing_face = Pass a face round: the next one copies it and changes it a little. After a while, do it with sounds.
new_minutes-nap_island = Draw the map of an island, one line each in turn. It needs a danger and a perfect place for a nap.
new_minutes-secret_greeting = Invent a greeting of six moves that only you know, and practise it until it's fast.
new_minutes-wrong_hand = Draw a dream house with the hand you never use, then lead each other through its rooms.
new_minutes-shadow_quarrel = Make shadows with a lamp and your hands, and let two of them quarrel over a blanket.
new_minutes-slow_mirror = One of you moves in slow motion, and everyone else is the mirror. Change over whenever you like.
new_minutes-elbow_movers = Carry a cushion across the room together with nothing but elbows. Then try it with a single sock.
new_minutes-five_treasures = Turn five ordinary things in this room into a museum, and take turns as the guide.
new_minutes-towel_fashion = Make hats and capes from towels and paper, and hold a very serious fashion show.
new_minutes-mouse_banquet = Lay the table for a very important mouse, without a word and in slow motion.
new_minutes-sock_basket = Roll up socks and throw them into a bowl on the floor, each time in a sillier way.
new_minutes-three_commands = One of you is a robot that knows three commands. Steer it to something soft, then change over.
new_minutes-noise_machine = Be a machine: one move and one noise each, over and over. Start it up, make it faster, let it break down.
