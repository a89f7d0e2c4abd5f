"""A household's short code: what it can say to its operator instead of an id that it never sees."""

from hashlib import blake2b

from skill.domain.turn import HouseholdId

DIGITS = 12
_GROUP = 4


def household_code(household: HouseholdId) -> str:
    """Twelve digits, as "1234 5678 9012": always the same for a household, nothing that leads back to it.

    Computed from the id, not handed out: nothing to keep, and two homes may have the same one. Among
    100,000 homes some two share a code with one chance in 200, among 1.2 million with one in two. So
    whoever looks a home up by its code looks at all of them, and refuses a code that two have.
    """
    hashed = blake2b(f"household code\n{household}".encode(), digest_size=16).digest()
    code = f"{int.from_bytes(hashed) % 10**DIGITS:0{DIGITS}}"
    return " ".join(code[start : start + _GROUP] for start in range(0, DIGITS, _GROUP))
