# What is kept of a practice, because somebody asked for it.

kept-sure = I heard: { $words }. Shall I keep that?
    .reprompt = Shall I keep that, yes or no?
    .choices = You can say: yes, no, or tell me again.
# What was found in the words, before it is asked whether to keep them.
kept-private = That sounds as if there were { $what ->
    [phone] a telephone number
    [address] an address
    [email] an e-mail address
    [password] a password
   *[account] an account number
  } in it. Others here may hear it.
kept-kept = Kept.
kept-not_kept = All right, I keep nothing of it.
kept-full = There's no room for that one here. A grown-up whose voice I know can have another one forgotten.
kept-too_long = That was long. Could you say it in one short sentence?
    .reprompt = Could you say it shorter?
    .choices = Say it in one short sentence, or say no.

# Asked what was kept, or to forget it. The notes themselves are told by .kept of their own practice.
kept-nothing = There's nothing here that I keep for you.
# $count: how many more there are, older than those just told.
kept-more = { $count ->
    [one] And one more, from before that.
   *[other] And { $count } more, from before that.
  }
kept-forgotten = Gone. I don't keep that any more.
kept-only_known = I tell or forget what's kept from your practices only when I know the voice that asks.
