"""The shape of the file of ideas for time together: what a writer may say of one."""

from typing import Literal

from msgspec import Struct

IdeaKind = Literal[
    "making", "moving", "talking", "playing", "listening", "noticing", "helping", "remembering", "pretending",
    "music", "outside", "resting",
]  # fmt: skip
IdeaFlag = Literal[
    "quiet", "messy", "low_cost", "phone_free", "sitting", "no_seeing", "no_hearing", "rain", "hot", "cold",
    "weekly",
]  # fmt: skip


class Idea(Struct, frozen=True, forbid_unknown_fields=True):
    """One idea for time together; its words are `ideas-<id>`, with a part for each step and `best`.

    It takes `minutes`. `who` it is for, `where` it can be done, `energy` from 1 (sitting, tired) to 3.
    `age`: from how many years on. Its `flags`: it costs nothing unless `low_cost`; `quiet` is fine while
    others sleep; `sitting`, `no_seeing` and `no_hearing` can be done so; `rain`, `hot` and `cold` are
    weather that it suits; `weekly` is meant for each week. One with a `weather` needs that: it comes when
    somebody said so.
    """

    id: str
    minutes: Literal[5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 480]
    who: list[Literal["alone", "pair", "family", "friends", "far"]]
    where: list[Literal["in", "out", "table", "bed", "car", "call"]]
    energy: Literal[1, 2, 3]
    kind: IdeaKind
    flags: list[IdeaFlag] = []
    season: Literal["", "winter", "spring", "summer", "autumn"] = ""
    age: Literal[0, 4, 7, 12, 18] = 4
    daypart: Literal["", "morning", "day", "evening"] = ""
    weather: Literal["", "rain", "hot", "cold", "snow"] = ""


class Ideas(Struct, frozen=True, forbid_unknown_fields=True):
    """All ideas of a release."""

    items: list[Idea]
