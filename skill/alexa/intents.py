"""What each intent means to the skill: one row an intent."""

from collections.abc import Mapping
from types import MappingProxyType

from skill.domain.concern import Concern
from skill.domain.turn import Kind

INTENTS: Mapping[str, Kind] = MappingProxyType(
    {
        "AMAZON.CancelIntent": Kind.CANCEL,
        "AMAZON.FallbackIntent": Kind.UNKNOWN,
        "AMAZON.HelpIntent": Kind.HELP,
        "AMAZON.NavigateHomeIntent": Kind.HOME,
        "AMAZON.NextIntent": Kind.NEXT,
        "AMAZON.NoIntent": Kind.DENY,
        "AMAZON.PauseIntent": Kind.PAUSE,
        "AMAZON.RepeatIntent": Kind.REPEAT,
        "AMAZON.ResumeIntent": Kind.GO_ON,
        "AMAZON.StartOverIntent": Kind.START_AGAIN,
        "AMAZON.StopIntent": Kind.STOP,
        "AMAZON.YesIntent": Kind.AFFIRM,
        "AddMemberIntent": Kind.ADD_MEMBER,
        "AfraidAtHomeIntent": Kind.CONCERN,
        "AgeGroupIntent": Kind.AGE_GROUP,
        "AgreeIntent": Kind.AGREE,
        "AnotherTopicIntent": Kind.ANOTHER,
        "BothAgreeIntent": Kind.BOTH,
        "ChildInNeedIntent": Kind.CONCERN,
        "ChooseForUsIntent": Kind.CHOOSE,
        "CloseEnoughIntent": Kind.CLOSE,
        "DeclineIntent": Kind.DENY,
        "DespairIntent": Kind.CONCERN,
        "EndPracticeIntent": Kind.STOP,
        "ExplainIntent": Kind.HELP,
        "ForgetEverythingIntent": Kind.FORGET_ALL,
        "ForgetMeIntent": Kind.FORGET_ME,
        "ForgetTodayIntent": Kind.FORGET_TODAY,
        "GoDeeperIntent": Kind.DEEPER,
        "GoOnIntent": Kind.GO_ON,
        "HangOnIntent": Kind.PAUSE,
        "HardDayIntent": Kind.CONCERN,
        "HelpLineIntent": Kind.CONCERN,
        "IntroduceIntent": Kind.INTRODUCE,
        "KnowAboutMeIntent": Kind.KNOW_ME,
        "KnowAboutUsIntent": Kind.KNOW_US,
        "LaterIntent": Kind.LATER,
        "LeaveItIntent": Kind.LEAVE_IT,
        "LetLinkIntent": Kind.LET_LINK,
        "LiveInIntent": Kind.COUNTRY,
        "LosingControlIntent": Kind.CONCERN,
        "MoreTimeIntent": Kind.LONGER,
        "NameSpeakerIntent": Kind.NAME,
        "NicknameIntent": Kind.NICKNAME,
        "NotQuiteIntent": Kind.NOT_QUITE,
        "OnlyMineIntent": Kind.ONLY_MINE,
        "OtherFirstIntent": Kind.THEM,
        "OurCodeIntent": Kind.CODE,
        "OwnTopicIntent": Kind.OWN,
        "RecordingIntent": Kind.RECORDING,
        "RemoveMemberIntent": Kind.REMOVE_MEMBER,
        "RenameMemberIntent": Kind.RENAME,
        "SameTopicIntent": Kind.SAME,
        "SayAgainIntent": Kind.REPEAT,
        "ShortFormIntent": Kind.SHORT,
        "SkipPartIntent": Kind.SKIP,
        "SpeakerFirstIntent": Kind.ME,
        "StartAgainIntent": Kind.START_AGAIN,
        "StartPracticeIntent": Kind.START,
        "SwapRolesIntent": Kind.SWAP,
        "TooMuchIntent": Kind.CONCERN,
        "WeAreDoneIntent": Kind.NEXT,
        "WhatCanWePractiseIntent": Kind.IDEAS,
        "WhoIsHereIntent": Kind.HERE,
        "WorriedForSomeoneIntent": Kind.CONCERN,
        "YesIndeedIntent": Kind.AFFIRM,
    }
)

CONCERNS: Mapping[str, Concern] = MappingProxyType(
    {
        "AfraidAtHomeIntent": Concern.FEAR,
        "ChildInNeedIntent": Concern.CHILD,
        "DespairIntent": Concern.SELF_HARM,
        "HardDayIntent": Concern.HARD,
        "HelpLineIntent": Concern.ASKED,
        "LosingControlIntent": Concern.HARM_OTHER,
        "TooMuchIntent": Concern.UNCLEAR,
        "WorriedForSomeoneIntent": Concern.FOR_SOMEONE,
    }
)
"""What the intents of their own for distress say outright."""
