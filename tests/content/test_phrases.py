"""The small language in which people write what the skill looks for."""

import pytest

from skill.content.phrases import BadPhrase, Groups, Phrase, compiled, normal

GROUPS = Groups({"want": "want to|wish to", "die": "die|be dead", "loop": "a {loop}", "open": "a ) b"})


def phrase(text: str) -> Phrase:
    return compiled(text, GROUPS)


def fits(text: str, said: str) -> bool:
    return phrase(text).pattern.search(normal(said)) is not None


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("I don't WANT to", " i dont want to "),
        ("I don’t want to", " i dont want to "),  # noqa: RUF001 -- a curly apostrophe once beat 19 rules of others
        ("  so…  tired!! ", " so tired "),
        ("T-shirt & tie", " t shirt tie "),
        ("Über die Straße", " über die strasse "),
        ("", "  "),
        ("🙂", "  "),
    ],
)
def test_what_was_said_is_brought_to_one_form(said: str, heard: str) -> None:
    assert normal(said) == heard


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("so tired", "I am so tired today"),
        ("(hate|loathe my) life", "I hate life"),
        ("(hate|loathe my) life", "I loathe my life"),
        ("i [really] [do] hate it", "i hate it"),
        ("i [really] [do] hate it", "i really do hate it"),
        ("i {want} {die}", "I wish to be dead"),
        ("hate * life", "I hate this whole sorry life"),
        ("hate * life", "I hate life"),
        ("hurt~ myself", "hurting myself"),
        ("^ dead", "dead tired"),
        ("dead $", "I want to be dead"),
        ("film ** die", "in that film they all have to go and in the end they die"),
        ("don't", "i dont know"),
    ],
)
def test_a_phrase_fits_what_it_stands_for(text: str, said: str) -> None:
    assert fits(text, said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("die", "i like my diet"),
        ("die", "a comedie"),
        ("so tired", "tired so"),
        ("hate * life", "i hate that you never ask about my life"),
        ("hurt~ myself", "ahurt myself"),
        ("^ dead", "i am dead tired"),
        ("dead $", "dead tired"),
        ("i want", "hi want"),
    ],
)
def test_a_phrase_fits_nothing_else(text: str, said: str) -> None:
    """Whole words only, in order, and no gap of more than four."""
    assert not fits(text, said)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("(a|b", "is not closed"),
        ("a ] b", "has no beginning"),
        ("{nobody} here", "is no group"),
        ("{loop} here", "is no group"),
        ("{open} here", "has no beginning"),
        ("*", "would match anything"),
        ("[a] **", "would match anything"),
        ("(a|[b])", "would match anything"),
        ("", "would match anything"),
        ("ab~", "at least 3 letters"),
        ("&", "is not one word"),
        ("t-shirt", "is not one word"),
    ],
)
def test_a_phrase_that_cannot_be_read_says_why(text: str, wrong: str) -> None:
    with pytest.raises(BadPhrase, match=wrong):
        phrase(text)


def test_a_group_that_is_wrong_is_told_each_time_it_is_used() -> None:
    for _ in range(2):
        with pytest.raises(BadPhrase, match="has no beginning"):
            phrase("{open} here")


def test_a_phrase_names_the_words_it_cannot_do_without() -> None:
    """By these the look finds the few phrases worth trying."""
    assert phrase("i {want} [to] disappear").anchors == ({"i"}, {"want", "wish"}, {"disappear"})
    assert phrase("(hurt~|cut it) [myself]").anchors == ({"hurt~", "cut"},)
