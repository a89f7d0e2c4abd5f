# Our Ideas: an idea of the home's own. Spoken words only; what each step does is in content/drills/our_ideas.yaml.

our_ideas = Our Ideas
    .about = keep an idea of your own, for another day
    .card = Our Ideas: what you like to do together, kept for this home and offered again.
    .why = What people choose for themselves they are likelier to do. That is our reason for it, and nobody has measured this one.
our_ideas-you = You

our_ideas-idea = What's your idea, in one short sentence?
    .reprompt = What's your idea?
    .choices = Say it in a few words, such as pancake Sunday. Or say never mind.
    .place = telling me your idea
    .kept = One of your ideas: { $words }.
our_ideas-bye = I'll bring it up among the others.
