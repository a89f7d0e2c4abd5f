# Asked once more, of whoever has not answered yet: of the other one, or of all the rest.
agree-other = { $people ->
    [2] And the other one of you?
   *[other] And is it a yes from the rest of you?
  }
    .reprompt = { $people ->
        [2] Is it a yes from you, too?
       *[other] Is it a yes from everybody?
      }
    .choices = You can say: yes, no, or later. Each is fine.
scale-other = { $people ->
    [2] And the other one of you, which number?
   *[other] And the next one of you, which number?
  }
    .reprompt = Which number is it for you, from zero to ten?
    .choices = Say a number from zero to ten. Any number is fine.
