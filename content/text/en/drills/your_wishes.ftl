# Your Wishes. Fixed words: saying it back is no consent, and there is no bargaining, in either direction.
# Nobody is seated, so $wisher and $hearer are always the words just below.

your_wishes = Your Wishes
    .about = one limit, said and heard
    .card = Your Wishes: one says a wish or a limit, the other says it back.
    .why = In one study, saying things back did not by itself make people feel more understood. So here it only shows what was heard. Whether saying a wish this way helps at home, nobody knows.
your_wishes-wisher = You with the wish
your_wishes-hearer = Listener

your_wishes-gate = Your Wishes, about four minutes, two people. One of you says one wish, or one limit. The other says it back, and nobody bargains. While you talk, I'm not listening. Are you both in?
    .reprompt = Are you both in?
    .choices = Say yes or later. Both are fine.
    .place = just about to begin
your_wishes-whose = Settle between you whose wish it is. The other one listens.
your_wishes-find = { $wisher }, take a moment to choose one. It can be about your time, your things, or how people talk to you.
    .place = thinking of a wish
your_wishes-tell = { $hearer }, only your ears. { $wisher }, say it in a sentence or two. Begin with: please, or: I'd like.
    .place = saying the wish
your_wishes-back = { $hearer }, this is neither a yes nor a no. Say it back as you heard it, and add nothing.
    .place = saying it back
your_wishes-check = { $wisher }, was that it, or not quite?
    .reprompt = Was that it, or not quite?
    .choices = You can say: that was it, or not quite.
    .place = checking what was heard
your_wishes-tell_again = { $wisher }, say again what was left out.
    .place = saying the missing bit
your_wishes-back_again = { $hearer }, say it back once more.
    .place = saying it back once more
your_wishes-check_again = { $wisher }, was that it now?
    .reprompt = Was that it now?
    .choices = Say yes, or not quite. Either way we go on.
    .place = checking once more
your_wishes-near_enough = That's all right. It has been said, and it needn't match word for word.
your_wishes-rest = No bargaining now. Nothing needs an answer today. Let it be, for a moment.
    .place = in the quiet afterwards
your_wishes-enough = Shall we leave it there?
    .reprompt = Is that all for today?
    .choices = Say yes to finish, or no for a little more quiet.
    .place = at the very end
your_wishes-rest_more = Then stay here a moment longer.
    .place = in the quiet afterwards
your_wishes-bye = That's all. Whatever comes of it can come another day.
your_wishes-later = That's fine. It can wait until you both want to.
