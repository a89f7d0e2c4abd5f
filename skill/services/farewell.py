"""The skill was turned off: what the household kept is forgotten, however late the news comes."""

from datetime import datetime

from skill.domain.turn import HouseholdId, RequestId, SessionId
from skill.ports import Address, Store, Unreadable


def farewell(store: Store, household: HouseholdId, happened_at: datetime, deadline: float) -> None:
    """Forgets the household, unless it began after that: then the skill has been turned on again.

    `deadline` is a moment of `Clock.monotonic`. Raises StoreUnavailable: then it is still owed.
    """
    address = Address(household, SessionId(""), RequestId(""))
    try:
        known = store.load(address, deadline).household
    except Unreadable:  # nobody can tell how old it is, and its owner wants it gone
        known = None
    if known is None or known.since is None or known.since <= happened_at:
        store.erase(household, happened_at, deadline)
