"""One pair of ears a locale: to build them takes seconds, and nothing that is heard changes them."""

from functools import cache

from skill.bootstrap import data_folder
from skill.simulator.nlu import Hearing


@cache
def ears(locale: str) -> Hearing:
    return Hearing(data_folder("interaction_models"), locale)
