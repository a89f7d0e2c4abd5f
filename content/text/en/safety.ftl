# What is said to a word of distress. Short, plain, nothing cheerful, no advice and no questions about it.
# Fixed: these texts do not rotate, and no clinician has reviewed them. Numbers: content/safety/helplines.yaml.

safety-self_harm = I'm glad you said that. I'm only a voice skill and can't keep you safe. There are people you can talk to, right now.
safety-for_someone = It's good that you're looking out for them. I'm only a voice skill. There are people you can talk to when you're worried about someone.
safety-harm_other = Thank you for saying that out loud. I'm only a voice skill. There are people you can talk to before anything happens.
safety-child = Thank you for telling me. That took courage, and it isn't your fault. I'm only a voice and can't fetch anyone, so please tell a grown-up you trust.
safety-fear = You deserve to be safe.
# Somebody wants an ambulance or the police: the emergency number, and nothing else.
safety-urgent = I can't call anyone.
safety-urgent_last = Call it now, or ask someone near you to.
safety-asked = Yes, there are people you can talk to.

# $country completes "In", $name and $digits are the line's.
safety-line = In { $country }: { $name }, { $digits }. Again: { $digits }.
safety-line_both = In { $country } and { $other_country }: { $name }, { $digits }. Again: { $digits }.
safety-line_once = In { $country }: { $name }, { $digits }.
safety-or_violence = If someone hurts or frightens you, in { $country }: { $name }, { $digits }.
safety-for_men = For men, in { $country }: { $name }, { $digits }.
# No line is open or sure there now.
safety-directory = In { $country } you can look for open lines on the web, at { $directory }.
safety-nowhere = You can look for lines in your country on the web, at find a helpline dot com.
# Said when the country is not known and two were named.
safety-elsewhere = For anywhere else, look on the web at find a helpline dot com.
safety-emergency = If there's danger right now, the emergency number is { $emergency }.
safety-emergency_both = If there's danger right now, the emergency number in { $country } is { $emergency }, and in { $other_country } it is { $other_emergency }.
safety-emergency_anywhere = If there's danger right now, call your country's emergency number.

safety-self_harm_last = If someone you trust is near, you could tell them.
safety-for_someone_last = If you can, stay with them, and tell someone else you trust.
safety-harm_other_last = If you can, go to another room and give yourself a moment there.
safety-child_last = You can call from any phone.
safety-fear_last = A phone only you use is safer. This speaker keeps a history, and its owner can see it. You can say stop at any time.
safety-asked_last = You don't need a special reason to call.

safety-again = Shall I say that again?
    .reprompt = Shall I say that again?
safety-number_again = Shall I say the number again?
    .reprompt = { $name }: { $digits }. Shall I say it again?
safety-numbers_again = Shall I say the numbers again?
    .reprompt = In { $country }: { $name }, { $digits }. In { $other_country }: { $other_name }, { $other_digits }. Shall I say them again?
safety-close = All right. To hear a number again, open Closer Together and say: help line.

safety-gate = Would you like a number for someone you can talk to? Say yes only if it's fine to hear it out loud.
    .reprompt = Say yes only if it's fine to hear a number out loud here, or say no.
safety-gate_no = All right. Whenever you'd like a number, open Closer Together and say: help line.
safety-stop_here = Let's stop here for today. Anyone who'd like a number for someone to talk to can open Closer Together and say: help line.

safety-soft = That sounded heavy. Would you like a number for someone you can talk to, or shall we go on?
    .reprompt = Say yes for a number, or no to go on.
    .choices = You can say: yes for a number, or no to go on.
safety-hard = I'm sorry, that's a lot to carry. Go gently with yourself today.
safety-hard_invite = Would you like someone here to listen to you for a while, or not today?
    .reprompt = Would you like someone to listen, or not today?
    .choices = You can say: yes, or not today.
