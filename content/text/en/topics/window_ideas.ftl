# An idea for the time. Stands between "Here's an idea." and "Will that do?"; never a question. For one alone, too.

window_ideas-warm_drink = Make something warm to drink, and do nothing else while you drink it.
window_ideas-old_photos = Get out old photos or drawings, and find the three that make you smile.
window_ideas-draw_room = Draw the room exactly as it looks right now, mess and all.
window_ideas-pack_of_cards = A pack of cards, and a game you know by heart.
window_ideas-window_seat = Sit at a window, and watch what the sky and the street are up to.
window_ideas-odd_drawer = Empty one drawer, and find the oddest thing in it.
window_ideas-middle_page = Open any book in the middle, and read a page of it aloud.
window_ideas-useless_thing = Build something useless and beautiful from whatever lies on the table.
window_ideas-few_lines = Write a few lines by hand to somebody who would be glad of them.
window_ideas-odd_beds = Think back to the oddest places where you ever slept.
window_ideas-lights_down = Turn the lights down low, and listen to the sounds of the house.
window_ideas-paper_planes = Fold paper planes, and see which one stays up the longest.
window_ideas-free_day = Dream up a whole day that costs nothing, from waking up to falling asleep.
window_ideas-nothing = Do nothing at all. Looking at the ceiling counts.
window_ideas-pencil_game = A game that needs nothing except paper and a pencil.
