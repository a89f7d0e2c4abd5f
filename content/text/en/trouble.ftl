# When something of ours is broken: what happened, and what to do next.

trouble-store = I can't reach my memory right now, so I've changed nothing. Please try again in a minute.
trouble-unsure = I'm not sure that went through. Please open me again in a minute, and I'll tell you where you are.
trouble-unreadable = I can't read what I keep for this home, so I've left it as it is. Please try again later.
trouble-unexpected = Something went wrong on my side, and I'm sorry. Please try that once more.
