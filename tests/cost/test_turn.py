"""What a turn costs, in function calls: a number that does not depend on how busy the machine is.

Timings are in benchmarks/; here a change that makes every turn dearer is noticed when it is made.
"""

import cProfile
import pstats

import msgspec

from skill.simulator import requests
from skill.simulator.speaker import Speaker
from tests.logs import written
from tests.stage import Stage

# One whole drill, as benchmarks/load.py walks it, after one to warm up; counted on Python 3.11. Lower it
# when turns get cheaper; raise it only for what they give (1413 with twelve topics a shelf instead of 170).
CALLS_A_TURN = 1836
MARGIN = 1.10
DRILL = (
    "StartPracticeIntent", "BothAgreeIntent", "SpeakerFirstIntent", "AnotherTopicIntent", "AMAZON.YesIntent",
    "MoreTimeIntent", "CloseEnoughIntent", "SameTopicIntent", "AMAZON.RepeatIntent", "NotQuiteIntent",
    "AMAZON.HelpIntent", "AMAZON.YesIntent", "CloseEnoughIntent",
)  # fmt: skip


def bodies(speaker: Speaker) -> list[bytes]:
    """The requests of one drill, made and signed before anything is counted."""
    session = f"session-{speaker.sender.account}"
    made = []
    for place, name in enumerate(DRILL):
        envelope = requests.envelope(
            speaker.sender,
            requests.intent(name, {}, {}),
            request_id=f"{session}-{place}",
            at=speaker._clock.now(),
            session=session,
            is_new=place == 0,
        )
        made.append(msgspec.json.encode(envelope))
    return made


def test_a_turn_costs_no_more_calls_than_it_did(stage: Stage) -> None:
    app = stage.service.app
    warm, counted = (
        [(body, stage.authority.headers(body)) for body in bodies(stage.speaker(f"cost-{name}"))]
        for name in ("warm", "counted")
    )
    client = app.test_client()
    for body, headers in warm:
        assert client.post("/alexa", data=body, headers=headers).status_code == 200
    environs = [
        app.test_request_context("/alexa", method="POST", data=body, headers=headers).request.environ
        for body, headers in counted
    ]
    profile = cProfile.Profile()
    with written(as_json=True):
        for environ in environs:
            profile.enable()
            answer = b"".join(app(environ, lambda *_: lambda _: None))
            profile.disable()
            assert b"outputSpeech" in answer
    calls = pstats.Stats(profile).total_calls / len(DRILL)
    assert calls <= CALLS_A_TURN * MARGIN, f"{calls:.0f} calls a turn"
