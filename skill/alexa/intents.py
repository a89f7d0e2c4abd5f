"""What each intent means to the skill: one row an intent."""

from collections.abc import Mapping
from types import MappingProxyType

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
        "AgreeIntent": Kind.AFFIRM,
        "AnotherTopicIntent": Kind.ANOTHER,
        "BothAgreeIntent": Kind.BOTH,
        "ChooseForUsIntent": Kind.CHOOSE,
        "CloseEnoughIntent": Kind.CLOSE,
        "DeclineIntent": Kind.DENY,
        "EndPracticeIntent": Kind.STOP,
        "ExplainIntent": Kind.HELP,
        "GoDeeperIntent": Kind.DEEPER,
        "GoOnIntent": Kind.GO_ON,
        "HangOnIntent": Kind.PAUSE,
        "LaterIntent": Kind.LATER,
        "LeaveItIntent": Kind.LEAVE_IT,
        "MoreTimeIntent": Kind.LONGER,
        "NameSpeakerIntent": Kind.NAME,
        "NotQuiteIntent": Kind.NOT_QUITE,
        "OtherFirstIntent": Kind.THEM,
        "OwnTopicIntent": Kind.OWN,
        "RecordingIntent": Kind.RECORDING,
        "SameTopicIntent": Kind.SAME,
        "SayAgainIntent": Kind.REPEAT,
        "ShortFormIntent": Kind.SHORT,
        "SkipPartIntent": Kind.SKIP,
        "SpeakerFirstIntent": Kind.ME,
        "StartAgainIntent": Kind.START_AGAIN,
        "StartPracticeIntent": Kind.START,
        "SwapRolesIntent": Kind.SWAP,
        "WeAreDoneIntent": Kind.NEXT,
        "WhatCanWePractiseIntent": Kind.IDEAS,
    }
)
