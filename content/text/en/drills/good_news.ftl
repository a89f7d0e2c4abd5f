# Good News. "Swap" at the end begins the other one's news.

good_news = Good News
    .about = one tells a bit of good news, the other wants to hear more
    .card = Good News: one tells some, the other asks two questions that bring it back.
    .why = In a study of couples, how people answered each other's good news said more about how things went later than how they answered bad news. In another, practising it raised the thanks that was felt, and left those who practised no more content.
good_news-talker = Talker
good_news-listener = Listener

good_news-gate = Good News, about three minutes. One tells some good news, however small, and the other asks for more. While you talk, I'm not listening. Are you both in?
    .reprompt = Are you both in?
    .choices = Say yes to begin, or later.
    .cue = Good News. Are you both in?
    .place = just about to begin
good_news-first = What didn't go wrong counts too. Who has good news?
    .reprompt = Who has a bit of good news to tell?
    .choices = You can say: a name, me first, or you choose.
    .place = choosing who tells
    .cue = Who has a bit of good news?
good_news-tell = { $turn ->
    [0] { $listener }, be glad out loud. { $talker }, tell your good news from the beginning.
   *[other] Now the other one's news. { $listener }, be glad out loud. { $talker }, tell it from the beginning.
  }
    .place = telling the news
    .cue = { $listener }, be glad. { $talker }, tell it.
good_news-relive = { $listener }, now two questions that bring it back, such as: what came first, or what it was like.
    .place = asking for more of it
    .cue = { $listener }, two questions that bring it back.
good_news-enough = { $turn ->
    [1] Shall we leave it there, or swap for the other one's news?
   *[other] Shall we leave it there for today?
  }
    .reprompt = Shall we leave it there?
    .choices = { $turn ->
        [1] Say yes to finish, or swap.
       *[other] You can say: yes, or a little longer.
      }
    .place = at the very end
    .cue = { $turn ->
        [1] Leave it there, or swap?
       *[other] Is that all for today?
      }
good_news-more = Take a little longer with it, then.
    .place = nearly done
    .cue = A little longer, then.
good_news-bye = { $warm_closings }
good_news-later = That's fine. News keeps.
