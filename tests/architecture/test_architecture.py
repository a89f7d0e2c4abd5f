"""What the house promises about its own code. The layers themselves are import-linter's business."""

import ast
import inspect
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from ask_sdk_core.dispatch_components import AbstractExceptionHandler, AbstractRequestHandler

import skill
from skill.adapters.metrics import COUNTERS
from skill.alexa import handlers
from skill.alexa.intents import INTENTS
from skill.bootstrap import data_folder
from skill.content.word_checks import Language
from skill.domain.turn import Kind
from tests.ours import content, languages

PACKAGE = Path(skill.__file__).parent
PROJECT = PACKAGE.parent
SOURCES = {path.relative_to(PACKAGE): path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.py"))}
TREES = {path: ast.parse(text) for path, text in SOURCES.items()}
COMPLETE = [one for one in languages() if one.name in content().languages("complete")]

LONGEST_FUNCTION, LONGEST_FILE = 50, 300
# The environment's names that operators rely on; the RUNBOOK explains each.
SETTINGS = [
    *("CLOSER_ENV", "CLOSER_SKILL_IDS", "REDIS_URL", "CLOSER_DATA_KEYS", "CLOSER_ID_KEY"),
    *("CLOSER_PUBLIC_URL", "CLOSER_OPERATOR", "CLOSER_METRICS_TOKEN", "CLOSER_STATE_DIR"),
    *("CLOSER_CERT_CACHE", "SSL_CERT_FILE", "PORT", "WEB_CONCURRENCY", "LOG_LEVEL"),
]
# Only these decide what is said.
SPEAKING = ("alexa", "dialogue", "safety", "services")
# These talk to operators at a terminal, never to a family.
FOR_OPERATORS = ("cli.py", "doctor.py", "serve.py", "settings.py", "simulator", "rehearsal.py")


def strings(tree: ast.AST) -> Iterator[ast.Constant]:
    """Every string of a file that is not a docstring; the pieces of an f-string one by one."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    passed_over: set[ast.AST] = set()
    for node in ast.walk(tree):
        body = getattr(node, "body", [])
        for place, statement in enumerate(body if isinstance(body, list) else []):
            is_first = place == 0 and isinstance(node, documented)
            below_a_field = place > 0 and isinstance(body[place - 1], ast.Assign | ast.AnnAssign)
            if isinstance(statement, ast.Expr) and (is_first or below_a_field):
                passed_over.add(statement.value)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in passed_over:
            yield node


# Words are data


def said(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """The message and the part ("" for its value) of every `Say` and `Ref` that is written out."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"Say", "Ref"}:
            written = [getattr(argument, "value", None) for argument in node.args]
            if written and isinstance(written[0], str):
                yield written[0], str(written[1]) if len(written) > 1 and written[1] else ""


# What a step says when a writer leaves it to us.
DEFAULTS = Path("content", "models.py")
WRITTEN = {
    node.value
    for path, tree in TREES.items()
    if path.parts[0] in SPEAKING or path == DEFAULTS
    for node in strings(tree)
}
MESSAGES = sorted({message for tree in TREES.values() for message in said(tree)})
# The first word of the ids that belong to code and not to a drill or a pool.
OWN = sorted(
    {
        id_.split("-")[0]
        for language in COMPLETE
        for id_, message in language.messages.items()
        if message.file.parent == data_folder("content") / "text" / language.name
    }
)


@pytest.mark.parametrize("language", COMPLETE, ids=lambda language: language.name)
def test_every_message_that_code_says_exists_in_every_complete_language(language: Language) -> None:
    lacking = [
        f"{id_}.{part}"
        for id_, part in MESSAGES
        if id_ not in language.messages or part not in language.messages[id_].texts
    ]
    assert MESSAGES
    assert lacking == []


@pytest.mark.parametrize("language", COMPLETE, ids=lambda language: language.name)
def test_every_string_that_is_called_like_a_message_is_one(language: Language) -> None:
    """An id may reach a `Say` by way of a table or a variable."""
    like_an_id = re.compile(rf"({'|'.join(OWN)})-\w+")
    named = {id_ for id_ in WRITTEN if like_an_id.fullmatch(id_) and not id_.endswith("_")}
    assert named - set(language.messages) == set()


@pytest.mark.parametrize("language", COMPLETE, ids=lambda language: language.name)
def test_no_message_waits_for_code_that_never_says_it(language: Language) -> None:
    """Ids are written out, or put together from a beginning: `seat-` and a kind, `people-is_` and an age."""
    starts = {id_[: at.end()] for id_ in language.messages for at in re.finditer("[-_]", id_)}
    beginnings = starts & WRITTEN
    orphans = [
        id_
        for id_ in language.messages
        if id_.split("-")[0] in OWN and id_ not in WRITTEN and not id_.startswith(tuple(beginnings))
    ]
    assert orphans == []


def sentences(tree: ast.AST) -> Iterator[str]:
    """What looks spoken: four words or more that end like a sentence.

    Operators' texts (problems, remedies, help of a counter) end without a full stop by custom; what
    is raised or logged is for operators as well.
    """
    for_operators = {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.Raise) or (isinstance(node, ast.Call) and _is_log(node.func))
        for inner in ast.walk(node)
    }
    for node in strings(tree):
        text = node.value.strip()
        if node not in for_operators and len(text.split()) >= 4 and text.endswith((".", "?", "!")):
            yield text


def _is_log(function: ast.expr) -> bool:
    return isinstance(function, ast.Attribute) and "log" in ast.unparse(function.value).lower()


def test_no_sentence_is_spoken_from_code() -> None:
    spoken = {
        f"{path}: {sentence}"
        for path, tree in TREES.items()
        if path.parts[0] not in FOR_OPERATORS
        for sentence in sentences(tree)
    }
    assert spoken == set()


def test_the_rule_for_sentences_finds_one() -> None:
    found = list(
        sentences(ast.parse('"""A module of some words."""\nx = "Shall we begin this now?"\ny = "no"'))
    )
    assert found == ["Shall we begin this now?"]


# What is heard is a table


def test_every_intent_means_something_and_every_meaning_can_be_said() -> None:
    assert {type(kind) for kind in INTENTS.values()} == {Kind}
    assert set(Kind) - set(INTENTS.values()) == {Kind.LAUNCH, Kind.SESSION_ENDED}


@pytest.mark.parametrize(
    "model", sorted(data_folder("interaction_models").glob("*.json")), ids=lambda path: path.stem
)
def test_a_model_hears_the_intents_of_the_table_and_no_others(model: Path) -> None:
    intents = json.loads(model.read_text())["interactionModel"]["languageModel"]["intents"]
    assert {intent["name"] for intent in intents} == set(INTENTS)


HANDLERS = [
    handler
    for _, handler in inspect.getmembers(handlers, inspect.isclass)
    if issubclass(handler, AbstractRequestHandler | AbstractExceptionHandler)
    and handler.__module__ == handlers.__name__
]


@pytest.mark.parametrize("handler", HANDLERS, ids=lambda handler: handler.__name__)
@pytest.mark.parametrize("method", ["can_handle", "handle"])
def test_every_handler_has_both_methods_and_the_parameter_that_the_sdk_names(
    handler: type, method: str
) -> None:
    """The SDK does not enforce its abstract classes, and it passes `handler_input` by its name."""
    assert "handler_input" in inspect.signature(vars(handler)[method]).parameters


# Operators find everything in the RUNBOOK


@pytest.fixture(scope="module")
def runbook() -> str:
    return (PROJECT / "docs/RUNBOOK.md").read_text("utf-8")


def test_the_settings_are_those_that_were_promised() -> None:
    read = {
        node.value
        for node in strings(TREES[Path("settings.py")])
        if re.fullmatch(r"[A-Z][A-Z_]{3,}", node.value)
    }
    assert read == set(SETTINGS)


@pytest.mark.parametrize("setting", SETTINGS)
def test_every_setting_is_in_the_runbook(setting: str, runbook: str) -> None:
    assert f"`{setting}`" in runbook


@pytest.mark.parametrize("counter", sorted(COUNTERS))
def test_every_counter_is_in_the_runbook(counter: str, runbook: str) -> None:
    assert f"closer_{counter}" in runbook


# Files that can be read in five minutes


def functions(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


def test_no_function_is_longer_than_a_screen() -> None:
    long = [
        f"{path}: {name} has {lines} lines"
        for path, tree in TREES.items()
        for name, lines in functions(tree)
        if lines > LONGEST_FUNCTION
    ]
    assert long == []


def test_no_file_is_too_long_to_be_read_at_once() -> None:
    lengths = {str(path): len(text.splitlines()) for path, text in SOURCES.items()}
    assert {path: lines for path, lines in lengths.items() if lines > LONGEST_FILE} == {}


def test_no_module_is_a_drawer_for_odds_and_ends() -> None:
    assert {path.stem for path in SOURCES} & {"utils", "helpers", "common", "misc", "manager"} == set()
