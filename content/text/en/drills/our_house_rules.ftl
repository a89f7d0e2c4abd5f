# Our House Rules. Spoken words only; what each step does is in content/drills/our_house_rules.yaml.
# $talker is a first name, or the word below, which is said only at a table and never in the first turn.

our_house_rules = Our House Rules
    .about = what makes it easier for each of you to talk
    .card = Our House Rules: what makes talking easier here, a word for a pause, and a rule or two.
    .why = In courses for couples people agree beforehand on a signal for a break and on whose turn it is. That's a custom and no result: nobody has measured whether rules kept by a speaker help a home.
our_house_rules-talker = Next on the left

our_house_rules-gate = { $form ->
    [table] Our House Rules, about eleven minutes for six, less for fewer. You each finish two sentences, choose a word for a pause, and I can keep a rule you all want. While you talk, I'm not listening. Are you all in?
   *[one] Our House Rules, about six minutes. You each finish two sentences, choose a word for a pause, and I can keep a rule you both want. While you talk, I'm not listening. Are you both in?
  }
    .reprompt = { $form ->
        [table] Are you all in?
       *[one] Are you both in?
      }
    .choices = Say yes to begin, or later.
    .cue = { $form ->
        [table] Our House Rules. Are you all in?
       *[one] Our House Rules. Are you both in?
      }
    .place = just about to begin
our_house_rules-how_many = How many of you are there?
    .reprompt = How many of you take part?
    .choices = Say a number, from three to six.
    .cue = How many of you are there?
    .place = counting who takes part
our_house_rules-first = { $form ->
    [table] It goes round to the left, and pass is fine. The youngest may choose: who goes first?
   *[one] Pass is fine at any time. Who goes first?
  }
    .reprompt = Who would like to go first?
    .choices = You can say: a name, me first, or you choose.
    .cue = Who goes first?
    .place = choosing who goes first

our_house_rules-easier = { $turn ->
    [0] Finish this sentence aloud, once or a few times. Begin with: I find it easier to talk when.
   *[other] { $people ->
        [2] Now the other one of you. Begin with: I find it easier to talk when.
       *[other] { $talker }, it's your turn. Begin with: I find it easier to talk when.
      }
  }
    .cue = { $turn ->
        [0] Finish this: I find talking easier when.
       *[other] { $people ->
            [2] The other one: I find talking easier when.
           *[other] { $talker }: I find talking easier when.
          }
      }
    .place = at what makes talking easier
our_house_rules-please = And now the second one. Begin with: please don't.
    .cue = And now: please don't.
    .place = at please don't
our_house_rules-ready = { $acknowledgements } Are you ready to go on?
    .reprompt = Shall we go on?
    .choices = You can say: yes, or a little longer.
    .cue = { $acknowledgements } Shall we go on?
    .place = just after a turn
our_house_rules-more = Take a little longer, then.
    .cue = A little longer, then.
    .place = finishing a turn

our_house_rules-pause_word = Now together, choose one word that means for you: let's take a break. A silly one is fine.
    .cue = Together, choose a word for a break.
    .place = choosing a word for a break
our_house_rules-find = And now look for one rule that makes talking easier here, in one short sentence.
    .cue = Look for one rule together.
    .place = looking for a rule
our_house_rules-shall_i = I can keep a rule, or your word for a break, and say it aloud before other practices. Shall I keep one?
    .reprompt = Shall I keep one for you?
    .choices = Say yes or no. I keep one when everybody says yes.
    .cue = Shall I keep a rule?
    .place = deciding whether I keep a rule
our_house_rules-rule_one = One of you says it. Start with: the rule is. What's the rule?
    .reprompt = Start with: the rule is. What's the rule?
    .choices = Start with: the rule is. Or say no, and I keep none.
    .cue = Start with: the rule is. What's the rule?
    .place = telling me a rule
    .kept = You agreed: { $words }.
our_house_rules-second = Is there another rule that everybody wants kept?
    .reprompt = Shall I keep another rule?
    .choices = Say yes for another rule, or no to finish.
    .cue = Another rule?
    .place = at the very end
our_house_rules-rule_two = Start with: the rule is. What's the second rule?
    .reprompt = Start with: the rule is. What's the second rule?
    .choices = Start with: the rule is. Or say no to leave it out.
    .cue = What's the second rule?
    .place = telling me a rule
    .kept = You agreed: { $words }.
our_house_rules-third = And a last one for today that everybody wants kept?
    .reprompt = Shall I keep one more rule?
    .choices = Say yes for one more rule, or no to finish.
    .cue = One more rule?
    .place = at the very end
our_house_rules-rule_three = Start with: the rule is. What's the third rule?
    .reprompt = Start with: the rule is. What's the third rule?
    .choices = Start with: the rule is. Or say no to leave it out.
    .cue = What's the third rule?
    .place = telling me a rule
    .kept = You agreed: { $words }.

our_house_rules-bye = { $warm_closings }
our_house_rules-unkept = Then I keep none. { $warm_closings }
our_house_rules-later = That's fine. It can wait until it suits everybody.
