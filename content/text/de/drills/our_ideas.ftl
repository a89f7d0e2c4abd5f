# Unsere Ideen: eine eigene Idee dieses Zuhauses. Nur gesprochene Worte; was jeder Schritt tut, steht in content/drills/our_ideas.yaml.

our_ideas = Unsere Ideen
    .about = eine eigene Idee behalten, für ein andermal
    .card = Unsere Ideen: was ihr gern zusammen macht. Ich behalte es für dieses Zuhause und schlage es wieder vor.
    .why = Was man sich selbst aussucht, macht man eher. Das ist unser Grund dafür, gemessen hat das hier niemand.
our_ideas-you = Ihr

our_ideas-idea = Was ist eure Idee, in einem kurzen Satz?
    .reprompt = Was ist eure Idee?
    .choices = Sagt sie in ein paar Worten, zum Beispiel: Sonntags ans Wasser gehen. Oder sagt: lieber nicht.
    .place = beim Erzählen eurer Idee
    .kept = Eine eurer Ideen: { $words }.
our_ideas-bye = Ich schlage sie bei Gelegenheit wieder vor.
