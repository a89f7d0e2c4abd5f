"""What the simulator hears, and what it must not."""

from pathlib import Path

import pytest

from skill.simulator.nlu import FALLBACK, Hearing, Slot
from skill.simulator.nlu_report import read, report
from skill.simulator.wording import normal
from tests.ears import ears

ROOT = Path(__file__).parents[2]
MODELS = ROOT / "interaction_models"
CORPORA = ROOT / "tests" / "data" / "nlu"
LEADS_ON = {"AgreeIntent", "CloseEnoughIntent", "WeAreDoneIntent"}


@pytest.mark.parametrize(
    ("locale", "said", "intent"),
    [
        ("en-GB", "we're done", "WeAreDoneIntent"),
        ("en-GB", "that's exactly it", "CloseEnoughIntent"),
        ("en-GB", "close", "CloseEnoughIntent"),
        ("en-GB", "let's stop here", "EndPracticeIntent"),
        ("en-GB", "that's enough for tonight", "EndPracticeIntent"),
        ("en-GB", "give us another minute", "MoreTimeIntent"),
        ("en-GB", "hang on", "HangOnIntent"),
        ("en-GB", "my turn", "SpeakerFirstIntent"),
        ("en-GB", "you start", "OtherFirstIntent"),
        ("en-GB", "are you listening to us", "RecordingIntent"),
        ("en-US", "what can we practice", "WhatCanWePractiseIntent"),
        ("en-IN", "kindly repeat", "SayAgainIntent"),
        ("de-DE", "wir sind fertig", "WeAreDoneIntent"),
        ("de-DE", "nah dran", "CloseEnoughIntent"),
        ("de-DE", "tauschen wir", "SwapRolesIntent"),
        ("de-DE", "gib uns noch eine Minute", "MoreTimeIntent"),
    ],
)
def test_the_control_words_are_heard_word_for_word(locale: str, said: str, intent: str) -> None:
    heard = ears(locale).hear(said)
    assert (heard.intent, heard.how) == (intent, "exact")


@pytest.mark.parametrize(
    "said", ["we're done", "We\u2019re done!", "WE'RE DONE.", "  we're   done ", "Alexa, we're done"]
)
def test_spelling_punctuation_and_the_wake_word_change_nothing(said: str) -> None:
    assert ears("en-GB").hear(said).intent == "WeAreDoneIntent"


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("T. V. time", "tv time"),
        ("Spaß-Zeit", "spass zeit"),
        ("we\u2019re Done?!", "were done"),
        ("{name}'s turn", "{name}s turn"),
    ],
)
def test_both_sides_are_compared_in_one_form(text: str, form: str) -> None:
    assert normal(text) == form


@pytest.mark.parametrize(
    ("locale", "said", "intent"),
    [
        ("en-GB", "yes", "AMAZON.YesIntent"),
        ("en-GB", "nope", "AMAZON.NoIntent"),
        ("en-GB", "stop", "AMAZON.StopIntent"),
        ("en-GB", "help", "AMAZON.HelpIntent"),
        ("de-DE", "ja", "AMAZON.YesIntent"),
        ("de-DE", "weiter", "AMAZON.NextIntent"),
    ],
)
def test_amazons_own_words_go_to_amazons_intents(locale: str, said: str, intent: str) -> None:
    assert ears(locale).hear(said).intent == intent


def test_amazons_intents_answer_to_the_whole_utterance_only() -> None:
    for said in ("the bus stop is closed", "nobody can help him", "we stopped next to the bank"):
        assert not ears("en-GB").hear(said).intent.startswith(("AMAZON.Stop", "AMAZON.Help", "AMAZON.Next"))


@pytest.mark.parametrize(
    ("locale", "said", "slots"),
    [
        ("en-GB", "start a listening drill", {"practice": Slot("listening drill", "pass_the_cup")}),
        ("en-GB", "start level two", {"form": Slot("level two", "two")}),
        (
            "en-GB",
            "start pass the cup about feelings",
            {"practice": Slot("pass the cup", "pass_the_cup"), "form": Slot("about feelings", "two")},
        ),
        ("de-DE", "starte eine Zuhörübung", {"practice": Slot("zuhörübung", "pass_the_cup")}),
        (
            "de-DE",
            "mach eine kurze Zuhörübung",
            {"practice": Slot("zuhörübung", "pass_the_cup"), "form": Slot("kurze", "short")},
        ),
    ],
)
def test_a_practice_and_its_form_are_heard_by_name(locale: str, said: str, slots: dict[str, Slot]) -> None:
    heard = ears(locale).hear(said)
    assert (heard.intent, heard.how, heard.slots) == ("StartPracticeIntent", "template", slots)


def test_a_sentence_that_is_only_like_a_sample_still_names_practice_and_form() -> None:
    heard = ears("en-GB").hear("could you maybe do a short listening exercise with us")
    assert (heard.intent, heard.how) == ("StartPracticeIntent", "nearest")
    assert {name: slot.id for name, slot in heard.slots.items()} == {
        "practice": "pass_the_cup",
        "form": "short",
    }


@pytest.mark.parametrize(
    ("locale", "said", "name"),
    [
        ("en-GB", "Anna first", "Anna"),
        ("en-GB", "it's Anna's turn", "Anna"),
        ("en-GB", "let priya begin", "priya"),
        ("en-GB", "mum first", "mum"),
        ("de-DE", "Jürgen fängt an", "Jürgen"),
        ("de-DE", "lass Papa anfangen", "Papa"),
    ],
)
def test_a_name_is_heard_as_it_is_written(locale: str, said: str, name: str) -> None:
    heard = ears(locale).hear(said)
    assert (heard.intent, heard.slots) == ("NameSpeakerIntent", {"name": Slot(name)})


@pytest.mark.parametrize(
    ("locale", "said", "name"),
    [
        ("en-GB", "Anna", "Anna"),
        ("en-IN", "Arjun", "Arjun"),
        ("en-US", "grandma please", "grandma"),
        ("en-GB", "I think Rosie", "Rosie"),
        ("de-DE", "Oma", "Oma"),
        ("de-DE", "Jonas bitte", "Jonas"),
        ("de-DE", "Ayşe", "Ayşe"),
        ("de-DE", "die Katarzyna", "Katarzyna"),
    ],
)
def test_a_known_name_alone_answers_who_talks_first(locale: str, said: str, name: str) -> None:
    heard = ears(locale).hear(said)
    assert (heard.intent, heard.slots) == ("NameSpeakerIntent", {"name": Slot(name)})


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "banana"),
        ("en-GB", "asdf"),
        ("en-GB", "tea please"),
        ("en-GB", "it's raining"),
        ("de-DE", "Waschmaschine"),
        ("de-DE", "Tee bitte"),
        ("de-DE", "die Waschmaschine"),
        ("de-DE", "heute Regen"),
    ],
)
def test_any_other_word_alone_is_no_name(locale: str, said: str) -> None:
    assert ears(locale).hear(said).intent == FALLBACK


@pytest.mark.parametrize(
    "said", ["who's first", "done first", "purple elephants first", "x first", "R2D2 starts"]
)
def test_what_is_no_name_is_not_taken_for_one(said: str) -> None:
    assert ears("en-GB").hear(said).intent != "NameSpeakerIntent"


@pytest.mark.parametrize(
    "said", ["Anna should perhaps be the first one", "I believe it might be Tom's turn by now"]
)
def test_a_name_is_never_guessed_from_a_sentence_that_is_only_like_a_sample(said: str) -> None:
    assert ears("en-GB").hear(said).intent != "NameSpeakerIntent"


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "the the the"),
        ("en-GB", "purple elephants sing"),
        ("en-GB", ""),
        ("en-GB", "?!"),
        ("de-DE", "wie viel kostet ein Auto"),
        ("en-GB", "can you turn the light on"),
        ("de-DE", "wie spät ist es"),
        ("de-DE", "ruf meine Mutter an"),
        ("de-DE", "tralalala"),
    ],
)
def test_what_is_like_nothing_we_know_falls_back(locale: str, said: str) -> None:
    heard = ears(locale).hear(said)
    assert (heard.intent, heard.slots, heard.how) == (FALLBACK, {}, "fallback")


@pytest.mark.parametrize(
    ("locale", "said", "intent"),
    [
        ("en-GB", "I want to kill myself", "DespairIntent"),
        ("en-GB", "he hits me", "AfraidAtHomeIntent"),
        ("de-DE", "ich will sterben", "DespairIntent"),
        ("de-DE", "er schlägt mich", "AfraidAtHomeIntent"),
        ("en-GB", "I can't go on", "TooMuchIntent"),
        ("en-GB", "I want to end it", "TooMuchIntent"),
        ("en-GB", "I don't want to live any more", "DespairIntent"),
        ("en-GB", "there is no way out", "TooMuchIntent"),
        ("de-DE", "ich will nicht mehr leben", "DespairIntent"),
        ("de-DE", "ich kann nicht mehr", "TooMuchIntent"),
    ],
)
def test_a_word_of_distress_said_outright_is_heard(locale: str, said: str, intent: str) -> None:
    """Fallback carries no words: what nobody hears, nobody can answer."""
    assert ears(locale).hear(said).intent == intent


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "thunder and lightning"),
        ("en-GB", "bread and butter"),
        ("de-DE", "Donner und Blitz"),
        ("de-DE", "Salz und Pfeffer"),
    ],
)
def test_two_words_with_an_and_between_them_are_not_two_people(locale: str, said: str) -> None:
    assert ears(locale).hear(said).intent == FALLBACK


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-GB", "open closer together"),
        ("en-GB", "Alexa, start Closer Together."),
        ("de-DE", "öffne näher zusammen"),
    ],
)
def test_the_skill_is_opened_by_its_name(locale: str, said: str) -> None:
    assert ears(locale).is_invocation(said)


@pytest.mark.parametrize("said", ["open the window", "Alexa", "start a listening drill"])
def test_nothing_else_opens_it(said: str) -> None:
    assert not ears("en-GB").is_invocation(said)


def test_every_slot_has_one_type() -> None:
    assert ears("de-DE").slot_types == {
        "practice": "PRACTICE",
        "form": "PRACTICE_FORM",
        "name": "AMAZON.FirstName",
        "other": "AMAZON.FirstName",
        "relation": "RELATION",
        "age_group": "AGE_GROUP",
        "presence": "PRESENCE",
        "country": "COUNTRY",
        "choice": "CHOICE",
        "number": "AMAZON.NUMBER",
        "heads": "HEADS",
        "kept": "KEPT",
        "words": "AMAZON.SearchQuery",
        "thanks": "AMAZON.SearchQuery",
        "span": "SPAN",
        "kept_for": "KEPT_FOR",
        "day": "DAY",
        "wish": "AMAZON.SearchQuery",
        "idea": "AMAZON.SearchQuery",
    }


def test_a_locale_that_is_not_built_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        Hearing(MODELS, "fr-FR")


@pytest.mark.parametrize(
    ("locale", "said", "intents"),
    [
        ("en-GB", "enough", {"EndPracticeIntent"}),
        ("en-GB", "better", {"CloseEnoughIntent"}),
        ("de-DE", "Ende", {"EndPracticeIntent"}),
        ("de-DE", "besser", {"CloseEnoughIntent"}),
        ("en-GB", "that's it for today", LEADS_ON),
        ("en-GB", "that's it", LEADS_ON),
        ("en-GB", "we're good", LEADS_ON),
        ("en-GB", "that'll be all", LEADS_ON),
        ("de-DE", "das war's", LEADS_ON),
        ("de-DE", "ja das war's für heute", LEADS_ON),
        ("en-GB", "not yet", {"DeclineIntent"}),
        ("en-GB", "a bit longer", {"MoreTimeIntent"}),
        ("de-DE", "noch nicht", {"DeclineIntent"}),
        ("de-DE", "noch ein bisschen", {"MoreTimeIntent"}),
    ],
)
def test_a_short_answer_is_heard_as_what_was_asked(locale: str, said: str, intents: set[str]) -> None:
    assert ears(locale).hear(said).intent in intents


@pytest.mark.parametrize(
    ("said", "intent"),
    [("we really aren't finished with it", "WeAreDoneIntent"), ("not that close", "CloseEnoughIntent")],
)
def test_what_is_denied_is_not_heard_as_its_opposite(said: str, intent: str) -> None:
    assert ears("en-GB").hear(said).intent != intent


# ---- Within a practice


@pytest.mark.parametrize(
    ("locale", "said", "intent", "slots"),
    [
        ("en-GB", "stormy", "ChoiceIntent", {"choice": Slot("stormy", "stormy")}),
        ("en-GB", "a hug please", "ChoiceIntent", {"choice": Slot("hug", "hug")}),
        ("de-DE", "ich fühle mich etwas nervös", "ChoiceIntent", {"choice": Slot("nervös", "nervous")}),
        ("en-GB", "seven", "NumberIntent", {"number": Slot("7")}),
        ("en-GB", "it's a 7", "NumberIntent", {"number": Slot("7")}),
        ("en-GB", "we're three tonight", "NumberIntent", {"number": Slot("3")}),
        ("de-DE", "null", "NumberIntent", {"number": Slot("0")}),
        ("de-DE", "wir sind zu dritt", "NumberIntent", {"heads": Slot("zu dritt", "3")}),
        ("en-GB", "two of us", "WhoIsHereIntent", {"presence": Slot("two of us", "two")}),
        ("en-GB", "Anna is seven", "AgeGroupIntent", {"name": Slot("Anna"), "number": Slot("7")}),
        ("en-GB", "we have 15 minutes", "TimeWeHaveIntent", {"number": Slot("15")}),
        ("en-GB", "forget our rules", "ForgetKeptIntent", {"kept": Slot("our rules", "our_house_rules")}),
        ("en-GB", "help me say sorry", "StartPracticeIntent", {"practice": Slot("say sorry", "own_it")}),
        ("de-DE", "ich muss mich entschuldigen", "StartPracticeIntent",
         {"practice": Slot("mich entschuldigen", "own_it")}),
    ],
)  # fmt: skip
def test_an_answer_is_heard_with_what_it_says(
    locale: str, said: str, intent: str, slots: dict[str, Slot]
) -> None:
    heard = ears(locale).hear(said)
    assert (heard.intent, heard.how, heard.slots) == (intent, "template", slots)


@pytest.mark.parametrize(
    ("locale", "said", "intent", "slots"),
    [
        ("en-GB", "we have twenty minutes and it's raining", "TimeTogetherIntent",
         {"wish": Slot("twenty minutes and it's raining")}),
        ("en-GB", "something for Ben and Lily", "TimeTogetherIntent", {"wish": Slot("for Ben and Lily")}),
        ("en-GB", "we have twenty minutes", "TimeWeHaveIntent", {"number": Slot("20")}),
        ("en-GB", "we have had a fight", "HadAFightIntent", {}),
        ("en-GB", "something calm", "SomethingCalmIntent", {}),
        ("en-GB", "something alone", "SomethingAloneIntent", {}),
        ("en-GB", "save it for next Saturday", "SaveForIntent", {"day": Slot("next saturday", "saturday")}),
        ("en-GB", "every Sunday", "SaveForIntent", {"day": Slot("sunday", "sunday")}),
        ("en-GB", "our own idea is pancake Sunday", "AddIdeaIntent", {"idea": Slot("pancake Sunday")}),
        ("en-GB", "quality time", "StartPracticeIntent", {"practice": Slot("quality time", "quality_time")}),
        ("en-GB", "forget our ideas", "ForgetKeptIntent", {"kept": Slot("our ideas", "our_ideas")}),
        ("de-DE", "wir haben zwanzig Minuten und es regnet", "TimeTogetherIntent",
         {"wish": Slot("zwanzig Minuten und es regnet")}),
        ("de-DE", "was können wir mit den Kindern machen", "TimeTogetherIntent",
         {"wish": Slot("mit den kindern")}),
        ("de-DE", "wir haben zwanzig Minuten", "TimeWeHaveIntent", {"number": Slot("20")}),
        ("de-DE", "Samstagabend", "SaveForIntent", {"day": Slot("samstagabend", "saturday")}),
        ("de-DE", "am Sonnabend", "SaveForIntent", {"day": Slot("sonnabend", "saturday")}),
        ("de-DE", "unsere Idee ist Pfannkuchen", "AddIdeaIntent", {"idea": Slot("Pfannkuchen")}),
        ("en-GB", "clear our list", "ForgetKeptIntent", {"kept": Slot("our list", "plans")}),
        ("en-GB", "hi we've got the kids all day", "TimeTogetherIntent", {"wish": Slot("the kids all day")}),
        ("en-GB", "got beaten up at school", "ChildInNeedIntent", {}),
        ("en-GB", "we need some help now", "HelpLineIntent", {}),
        ("de-DE", "vergiss unsere Pläne", "ForgetKeptIntent", {"kept": Slot("unsere pläne", "plans")}),
    ],
)  # fmt: skip
def test_a_wish_is_heard_in_its_own_words_and_its_neighbours_as_before(
    locale: str, said: str, intent: str, slots: dict[str, Slot]
) -> None:
    heard = ears(locale).hear(said)
    assert (heard.intent, heard.slots) == (intent, slots)


def names(language: str) -> dict[str, str]:
    """What each drill is called when it is offered, by its id."""
    found = {}
    for path in sorted((ROOT / "content" / "text" / language / "drills").glob("*.ftl")):
        lines = path.read_text(encoding="utf-8").splitlines()
        found[path.stem] = next(line for line in lines if line.startswith(f"{path.stem} =")).partition("=")[2]
    return found


@pytest.mark.parametrize(
    ("locale", "id_", "name"),
    [(locale, *named) for locale in ("en-GB", "de-DE") for named in names(locale[:2]).items()],
)
def test_the_name_that_a_practice_is_offered_by_starts_it(locale: str, id_: str, name: str) -> None:
    heard = ears(locale).hear(name)
    assert (heard.intent, heard.slots["practice"].id) == ("StartPracticeIntent", id_)


@pytest.mark.parametrize("said", ["seventy-three apples", "x 7 y", "one", "101"])
def test_a_number_is_heard_only_where_one_is_said(said: str) -> None:
    heard = ears("en-GB").hear(said)
    assert (heard.intent == "NumberIntent") == (said == "one")


def test_forgetting_what_was_agreed_swallows_no_greater_wish_and_is_none() -> None:
    for said, intent in (
        ("forget everything", "ForgetEverythingIntent"),
        ("forget me", "ForgetMeIntent"),
        ("forget what I said today", "ForgetTodayIntent"),
        ("forget what we agreed", "ForgetKeptIntent"),
    ):
        assert ears("en-GB").hear(said).intent == intent


WORDS_ASKED_FOR = ("KeepWordsIntent", "words")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("No phones at the table.", "No phones at the table"),
        ("the rule is no phones at the table", "no phones at the table"),
        ("seven", "seven"),
        ("Dad's music only on Sundays!", "Dad's music only on Sundays"),
    ],
)
def test_asked_for_free_words_it_takes_whatever_is_said(said: str, words: str) -> None:
    heard = ears("en-GB").hear(said, WORDS_ASKED_FOR)
    assert (heard.intent, heard.slots) == ("KeepWordsIntent", {"words": Slot(words)})


@pytest.mark.parametrize("said", ["yes", "no", "stop", "I pass", "we're done", "I want to die"])
def test_asked_for_free_words_it_still_hears_what_is_another_intent_s_own(said: str) -> None:
    heard, usually = ears("en-GB").hear(said, WORDS_ASKED_FOR), ears("en-GB").hear(said)
    assert heard == usually
    assert heard.intent != "KeepWordsIntent"


@pytest.mark.parametrize("asked", [("NumberIntent", "number"), ("KeepWordsIntent", "rule"), None])
def test_free_words_that_the_dialog_does_not_know_of_cannot_be_said(asked: tuple[str, str] | None) -> None:
    assert ears("en-GB").hear("no phones at the table", asked).intent == FALLBACK


def test_nobody_who_says_nothing_is_taken_at_their_word() -> None:
    assert ears("en-GB").hear("?!", WORDS_ASKED_FOR).intent == FALLBACK


# ---- The corpora: what families say that was no sample when it was written


def shares(locale: str, corpus: Path) -> tuple[float, float, float]:
    """Of the speech, the shares heard rightly and wrongly; of the nonsense, the share heard at all."""
    lines, problems = read(corpus, locale)
    assert problems == []
    heard = [(line.intent, ears(locale).hear(line.utterance).intent) for line in lines]
    speech = [(meant, got) for meant, got in heard if meant != FALLBACK]
    nonsense = [got for meant, got in heard if meant == FALLBACK]
    assert len(speech) >= 60
    assert len(nonsense) >= 35
    right = sum(got == meant for meant, got in speech)
    lost = sum(got == FALLBACK for _, got in speech)
    taken = sum(got != FALLBACK for got in nonsense)
    return right / len(speech), (len(speech) - right - lost) / len(speech), taken / len(nonsense)


@pytest.mark.parametrize("locale", ["en-US", "de-DE"])
def test_families_are_heard_and_nonsense_is_not(locale: str) -> None:
    right, wrong, taken = shares(locale, CORPORA / f"{locale[:2]}.tsv")
    assert right >= 0.99
    assert wrong <= 0.005
    assert taken <= 0.01


@pytest.mark.parametrize("locale", ["en-US", "de-DE"])
def test_strangers_are_seldom_misheard(locale: str) -> None:
    """The honest figure: no sample and no threshold came from these lines.

    A third of them is not caught, which costs a question back; what is heard wrongly would cost more.
    """
    right, wrong, taken = shares(locale, CORPORA / f"{locale[:2]}_held_out.tsv")
    assert right >= 0.6
    assert wrong <= 0.05  # in German three of 64 since "wir haben" carries a wish, whatever comes after it
    assert taken <= 0.055  # two lines, of thirty-seven since three turned out to be words of distress


# ---- The report


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return tmp_path / "said.tsv"


def test_the_report_counts_how_each_line_was_heard(corpus: Path) -> None:
    corpus.write_text(
        "# said by us\n\nwe're done\tWeAreDoneIntent\nAnna first\tNameSpeakerIntent\n"
        "okay we are done now\tWeAreDoneIntent\nbanana bread recipe\tAMAZON.FallbackIntent\n",
        encoding="utf-8",
    )
    lines, code = report(ears("en-GB"), "en-GB", corpus)
    assert code == 0
    assert lines == [
        "en-GB: simulated: Alexa may differ",
        "4 utterances, 0 missed",
        "      1 by exact sample",
        "      1 by template",
        "      1 by nearest sample",
        "      1 left to the fallback, rightly",
    ]


def test_a_miss_is_told_with_its_line_and_with_the_intents_that_collide(corpus: Path) -> None:
    corpus.write_text("swap\tWeAreDoneIntent\nbanana bread recipe\tWeAreDoneIntent\n", encoding="utf-8")
    lines, code = report(ears("en-GB"), "en-GB", corpus)
    assert code == 1
    assert "2 utterances, 2 missed" in lines
    assert (
        f"{corpus}:1: [en-GB] 'swap' is WeAreDoneIntent, heard as SwapRolesIntent (exact 1.00): "
        "make the samples of the two differ"
    ) in lines
    assert any(line.startswith(f"{corpus}:2: ") and line.endswith("add a sample") for line in lines)
    assert "  1 x SwapRolesIntent collides with WeAreDoneIntent" in lines


def test_a_malformed_line_is_told_with_its_place_and_nothing_is_measured(corpus: Path) -> None:
    corpus.write_text(
        "we're done WeAreDoneIntent\n\tWeAreDoneIntent\nwe're done\tDoneIntent\n", encoding="utf-8"
    )
    assert report(ears("en-GB"), "en-GB", corpus) == (
        [
            f"{corpus}:1: [en-GB] write the utterance, a tab and the intent",
            f"{corpus}:2: [en-GB] write the utterance, a tab and the intent",
            f"{corpus}:3: [en-GB] there is no intent 'DoneIntent': take one of the table of intents",
        ],
        1,
    )
