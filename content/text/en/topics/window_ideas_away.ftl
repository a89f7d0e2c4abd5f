# An idea for half an hour or an hour. Stands between "Here's an idea." and "Will that do?"; never a question. For one alone, too.

window_ideas_away-half_way = Walk in any direction, and turn round when half of the time is gone.
window_ideas_away-cold_meal = Put together a cold meal from what is there, as colourful as it gets.
window_ideas_away-bench = Find a bench or a step outside, sit down, and see who comes by.
window_ideas_away-new_corner = Give one corner a new look, with things that are already there.
window_ideas_away-blanket_den = Build a den from blankets and chairs, and move in for a while.
window_ideas_away-floor_picnic = A picnic on the floor, in a room where nobody ever eats.
window_ideas_away-largest_paper = Find the largest piece of paper there is, and fill all of it with colour.
window_ideas_away-one_repair = Mend one thing that has waited long enough: a button, a toy, a torn page.
window_ideas_away-last_month = Make a small book about last month, from tickets, scraps and drawings.
window_ideas_away-ball_outside = Take a ball outside, and make up the rules on the way.
window_ideas_away-blanket_and_book = A blanket and a book. Dozing off counts, too.
window_ideas_away-look_up = Go slowly through a street you hardly know, and look up a lot.
