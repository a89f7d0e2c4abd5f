"""What is said to a word of distress: acts, and the one thing that the session carries on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from skill.content.helplines import ForWhom
from skill.domain.acts import Act, Argument, Reply, Say
from skill.domain.concern import Carry, Concern, Open
from skill.domain.turn import Kind
from skill.safety.helplines import Offer

# A no, or any way of leaving, closes quietly; whatever else is said gets the number once more.
CLOSING = frozenset(
    {
        Kind.DENY,
        Kind.STOP,
        Kind.CANCEL,
        Kind.HOME,
        Kind.LATER,
        Kind.LEAVE_IT,
        Kind.PAUSE,
        Kind.NEXT,
        Kind.SKIP,
    }
)
# What is no answer to the soft question: it is put once more, in short or with its answers.
UNHEARD = frozenset({Kind.UNKNOWN, Kind.AGREE, Kind.BOTH, Kind.REPEAT, Kind.HELP, Kind.IDEAS})
FOR_WHOM: dict[Concern, ForWhom] = {Concern.CHILD: "children", Concern.FEAR: "violence"}


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply, and what the session carries to its next turn (None: nothing, the session ends)."""

    reply: Reply
    carry: Carry | None = None


def with_number(
    concern: Concern, offers: Sequence[Offer], more: Sequence[Offer] = (), for_men: Sequence[Offer] = ()
) -> Answer:
    """The number at once, twice, and the emergency number; then whether to say it again.

    `more` are the lines for fear and violence, told as well to whoever asked for help in general;
    `for_men` those of men whom somebody hurts, where there are any.
    """
    acts = [
        Say(f"safety-{concern}"),
        *_numbers(offers),
        *_each(_other_lines(more, offers), "safety-or_violence"),
        *_each(for_men, "safety-for_men"),
        *_emergencies(offers),
        Say(f"safety-{concern}_last"),
    ]
    return _asking_again(concern, offers, acts)


def urgent(offers: Sequence[Offer]) -> Answer:
    """The emergency number before anything else, and then nothing that keeps anybody from calling it."""
    return Answer(Reply((Say("safety-urgent"), *_emergencies(offers), Say("safety-urgent_last"))))


def once_more(
    concern: Concern, offers: Sequence[Offer], more: Sequence[Offer] = (), for_men: Sequence[Offer] = ()
) -> Answer:
    """Only the numbers, for whoever asked for them again."""
    others = [*_each(_other_lines(more, offers), "safety-or_violence"), *_each(for_men, "safety-for_men")]
    return _asking_again(concern, offers, [*_numbers(offers), *others, *_emergencies(offers)])


def gate() -> Answer:
    """A neutral question before anything is said that others in the room might hear."""
    asked = Say("safety-gate")
    return Answer(Reply((asked,), replace(asked, part="reprompt")), Carry(Open.GATE, Concern.FEAR))


def soft_again(kind: Kind) -> Answer:
    """The soft question once more, after something that was no answer to it."""
    asked = Say("safety-soft")
    match kind:
        case Kind.REPEAT:
            said: tuple[Act, ...] = (asked,)
        case Kind.UNKNOWN:
            said = (Say("repair-not_caught"), replace(asked, part="reprompt"))
        case _:
            said = (replace(asked, part="choices"),)
    return Answer(Reply(said, replace(asked, part="reprompt")), Carry(Open.SOFT_AGAIN, Concern.UNCLEAR))


def soft() -> Answer:
    """One soft question instead of an alarm."""
    asked = Say("safety-soft")
    return Answer(Reply((asked,), replace(asked, part="reprompt")), Carry(Open.SOFT, Concern.UNCLEAR))


def neutral_end() -> Answer:
    """In a practice that others take part in: nothing but an end, and where to find more."""
    return Answer(Reply((Say("safety-stop_here"),)))


def close() -> Answer:
    """A quiet end: no cheerful word after that."""
    return Answer(Reply((Say("safety-close"),)))


def close_gate() -> Answer:
    """A quiet end after the gate, which gives nothing away."""
    return Answer(Reply((Say("safety-gate_no"),)))


def _asking_again(concern: Concern, offers: Sequence[Offer], acts: list[Say]) -> Answer:
    reprompt = _reprompt(offers)
    return Answer(Reply((*acts, Say(reprompt.message)), reprompt), Carry(Open.NUMBER, concern))


def _numbers(offers: Sequence[Offer]) -> list[Say]:
    """The number to call, twice; two of them once each, or nobody keeps them in mind."""
    if not offers:
        return [Say("safety-nowhere")]
    if len(offers) == 1:
        return _each(offers, "safety-line")
    one, other = offers
    if one.line is not None and other.line is not None and one.line.digits == other.line.digits:
        places: dict[str, Argument] = {"country": one.place, "other_country": other.place}
        return [Say("safety-line_both", args=places | _line(one))]
    return _each(offers, "safety-line_once")


def _each(offers: Sequence[Offer], message: str) -> list[Say]:
    """One line for each country; where none is open or sure, the country's directory."""
    return [
        Say(message, args=_placed(offer))
        if offer.line is not None
        else Say("safety-directory", args={"country": offer.place, "directory": offer.directory})
        for offer in offers
    ]


def _other_lines(more: Sequence[Offer], said: Sequence[Offer]) -> list[Offer]:
    """Those of `more` that have not just been said."""
    lines = [offer.line for offer in said]
    return [offer for offer in more if offer.line is not None and offer.line not in lines]


def _placed(offer: Offer) -> dict[str, Argument]:
    return {"country": offer.place, **_line(offer)}


def _line(offer: Offer) -> dict[str, Argument]:
    name, digits = offer.name, offer.digits
    return {} if name is None or digits is None else {"name": name, "digits": digits}


def _emergencies(offers: Sequence[Offer]) -> list[Say]:
    """The emergency number, or both where two countries differ."""
    if not offers:
        return [Say("safety-emergency_anywhere")]
    one, *others = offers
    if not others:
        return [Say("safety-emergency", args={"emergency": one.emergency})]
    elsewhere, other = Say("safety-elsewhere"), others[0]
    if one.country.emergency.digits == other.country.emergency.digits:
        return [Say("safety-emergency", args={"emergency": one.emergency}), elsewhere]
    args: dict[str, Argument] = {
        "country": one.place,
        "emergency": one.emergency,
        "other_country": other.place,
        "other_emergency": other.emergency,
    }
    return [Say("safety-emergency_both", args=args), elsewhere]


def _reprompt(offers: Sequence[Offer]) -> Say:
    """Name and number once more, for whoever was not ready to note it down."""
    by_digits = {offer.line.digits: offer for offer in reversed(offers) if offer.line is not None}
    match list(reversed(by_digits.values())):
        case [one]:
            return Say("safety-number_again", "reprompt", _line(one))
        case [one, other, *_]:
            others = {f"other_{name}": value for name, value in _placed(other).items()}
            return Say("safety-numbers_again", "reprompt", _placed(one) | others)
    return Say("safety-again", "reprompt")
