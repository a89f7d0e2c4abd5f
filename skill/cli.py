"""The command `closer`: entry points only. Exit 0 fine, 1 a check found a problem, 2 wrong usage."""

import os
import signal
import socket
import sys
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import click
import msgspec

from skill.content.problems import BrokenContent, Problem
from skill.ports import StoreUnavailable
from skill.settings import BadSettings, read_settings

NOT_YET = ("package",)
# A clock further off than this is a slip of the keyboard, and no certificate is valid then.
YEARS = range(1970, 2101)


class Closer(click.Group):
    """Says a kind word for commands that are reserved, and never shows a traceback."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """See click.Group."""
        if args and args[0] in NOT_YET:
            raise click.UsageError(f"{args[0]}: not in this version")
        return super().resolve_command(ctx, args)


def _built(_context: click.Context, _option: click.Parameter, locale: str) -> str:
    """A locale that has an interaction model."""
    from skill.bootstrap import data_folder

    built = sorted(path.stem for path in data_folder("interaction_models").glob("*.json"))
    if locale not in built:
        raise click.BadParameter(f"{locale} is not built; there are {', '.join(built)}")
    return locale


@click.group(cls=Closer, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="closer-together", prog_name="closer")
def closer() -> None:
    """Closer Together: spoken practices for people who share a home."""


@closer.command()
def serve() -> None:
    """Run the service: gunicorn, with the embedded store when REDIS_URL is not set."""
    settings = read_settings()
    _claim(settings.host, settings.port)
    command = [sys.executable, "-m", "gunicorn", "--config", "python:skill.serve", "skill.wsgi:app"]
    os.execv(sys.executable, command)  # noqa: S606 -- our own command line, nothing of anybody else's in it


@closer.command()
@click.option("--locale", default="en-US", show_default=True, callback=_built)
@click.option("--device", type=click.Choice(["dot", "show"]), default="dot", show_default=True)
@click.option("--person", default=None, help="A recognised voice.")
@click.option("--now", default=None, help="Start of the injected clock, ISO 8601.")
@click.option("--json", "as_json", is_flag=True, help="One object a turn.")
@click.option("--store", default="embedded", show_default=True, help="embedded, or a REDIS_URL.")
@click.option("--account", default="home", show_default=True, help="Which household speaks.")
def talk(
    locale: str, device: str, person: str | None, now: str | None, as_json: bool, store: str, account: str
) -> None:
    """Converse in the terminal, through the real application, with signed requests."""
    from skill.adapters.logs import configure_logs
    from skill.rehearsal import speaker
    from skill.simulator.requests import SKILL_ID, Sender
    from skill.simulator.speaker import MovableClock
    from skill.simulator.terminal import Terminal

    configure_logs("error", as_json=False)
    clock = MovableClock(_moment(now))
    for ending in (signal.SIGTERM, signal.SIGHUP):  # a closed window too lets the store go
        signal.signal(ending, lambda *_: sys.exit(0))
    settings = read_settings()
    if store != "embedded":
        settings = replace(settings, redis_url=store)
    sender = Sender(locale, account, SKILL_ID, "show" if device == "show" else "dot", person)
    with speaker(settings, sender, clock) as device_:
        Terminal(device_, as_json=as_json).run()


@closer.command()
@click.option("--release", is_flag=True, help="What a release must pass on top.")
def check(release: bool) -> None:
    """Content, words and interaction models: everything a release must pass."""
    from skill.bootstrap import data_folder
    from skill.content import advice, helplines
    from skill.content.checks import review

    content = data_folder("content")
    read = review(content)
    found = [*read.problems, *_model_problems()]
    aged = [] if found else helplines.stale(helplines.load(content), datetime.now(UTC).date())
    for problem in [] if release else aged:
        click.echo(f"warning: {problem.relative_to(Path.cwd())}", err=True)
    well = "a release passes" if release else "all is well"
    _report([*found, *aged] if release else found, well, advice.of(read.content, read.languages, content))


@closer.group()
def models() -> None:
    """The interaction models."""


@models.command("build")
@click.option("--check", "only_check", is_flag=True, help="Fail when a model is stale.")
def build_models(only_check: bool) -> None:
    """Write interaction_models/<locale>.json from their sources."""
    from skill.alexa import model_builder
    from skill.bootstrap import data_folder

    if only_check:
        _report(_model_problems(), "every model is fresh")
        return
    for path in model_builder.write(data_folder("interaction_models")):
        click.echo(f"wrote {path.name}")


@closer.command()
@click.option("--locale", required=True, callback=_built)
@click.option("--corpus", required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
def nlu(locale: str, corpus: Path) -> None:
    """How the simulator hears a corpus of `utterance<TAB>intent` lines."""
    from skill.bootstrap import data_folder
    from skill.simulator.nlu import Hearing
    from skill.simulator.nlu_report import report

    lines, code = report(Hearing(data_folder("interaction_models"), locale), locale, corpus)
    click.echo("\n".join(lines))
    sys.exit(code)


@closer.command()
@click.option("--locale", required=True, callback=_built)
@click.option("--corpus", required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
def safety(locale: str, corpus: Path) -> None:
    """What the rules over free text catch of a corpus of `label<TAB>utterance` lines."""
    from skill.bootstrap import data_folder, rules_of
    from skill.simulator.nlu import Hearing
    from skill.simulator.safety_report import BadCorpus, report

    try:
        lines, code = report(
            Hearing(data_folder("interaction_models"), locale), rules_of(locale), locale, corpus
        )
    except (BadCorpus, UnicodeDecodeError) as error:
        what = error if isinstance(error, BadCorpus) else f"{corpus}:1: not UTF-8: save the file as UTF-8"
        raise click.UsageError(str(what)) from None
    click.echo("\n".join(lines))
    sys.exit(code)


@closer.command()
@click.option("--json", "as_json", is_flag=True)
def drills(as_json: bool) -> None:
    """The catalogue: id, title, people, minutes, levels, languages."""
    from skill.rehearsal import catalogue

    rows = catalogue()
    if as_json:
        click.echo(msgspec.json.encode(rows).decode())
        return
    for row in rows:
        click.echo("  ".join(str(value) for value in row.values()))


@closer.command()
def doctor() -> None:
    """Settings, store, certificates and clock: what is wrong, and how to mend it."""
    from skill.adapters.clock import SystemClock
    from skill.doctor import examine

    findings = examine(read_settings(), SystemClock())
    for finding in findings:
        click.echo(finding)
    sys.exit(1 if any(finding.is_wrong for finding in findings) else 0)


@closer.group()
def data() -> None:
    """One household's data, and the keys to all of them."""


_account = click.option(
    "--account", required=True, metavar="ID", help="Amazon's account id, or the home's short code."
)


@data.command("export")
@_account
@click.option("--json", "as_json", is_flag=True)
def export_data(account: str, as_json: bool) -> None:
    """Everything that is kept for one household."""
    from skill.adapters.clock import SystemClock
    from skill.household_data import household_data

    with household_data(read_settings(), SystemClock()) as homes:
        household = homes.find(account)
        click.echo(homes.export_json(household) if as_json else homes.export_text(household))


@data.command("forget")
@_account
@click.option("--yes", is_flag=True, help="Do not ask.")
def forget_data(account: str, yes: bool) -> None:
    """Delete one household and its key for good."""
    from skill.adapters.clock import SystemClock
    from skill.household_data import household_data

    with household_data(read_settings(), SystemClock()) as homes:
        household = homes.find(account)
        if not yes:
            click.echo(f"this home has: {homes.inventory(household)}")
            if not click.confirm("Delete all of it for good?"):
                click.echo("nothing was changed")
                return
        click.echo(homes.forget(household))


@data.command("rotate")
def rotate_data() -> None:
    """Wrap every household's key under the newest of CLOSER_DATA_KEYS, while serving."""
    from skill.adapters.clock import SystemClock
    from skill.household_data import household_data

    with household_data(read_settings(), SystemClock()) as homes:
        rotation = homes.rotate()
    click.echo("\n".join(rotation.lines))
    sys.exit(0 if rotation.is_complete else 1)


def main() -> None:
    """Runs `closer`; a problem is told in lines, never as a traceback."""
    try:
        closer(prog_name="closer")
    except (BadSettings, BrokenContent, StoreUnavailable) as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(1)
    except BrokenPipeError:
        sys.exit(0)
    except OSError as error:
        sys.stderr.write(f"{error.filename or 'closer'}: {error.strerror or error}\n")
        sys.exit(1)


def _claim(host: str, port: int) -> None:
    """Says at once, in one line, what gunicorn would take five seconds and ten lines to say."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise BadSettings([f"PORT: {port} cannot be used ({error.strerror}): set another one"]) from None


def _model_problems() -> list[Problem]:
    from skill.alexa import model_builder
    from skill.bootstrap import data_folder

    folder = data_folder("interaction_models")
    in_sources = [
        problem for source in model_builder.sources(folder) for problem in model_builder.check(source)
    ]
    return in_sources or model_builder.stale(folder)


def _report(found: list[Problem], well: str, advice: Iterable[str] = ()) -> None:
    for problem in found:
        click.echo(problem.relative_to(Path.cwd()))
    click.echo(f"{len(found)} to mend" if found else well)
    for line in advice:
        click.echo(line)
    if found:
        sys.exit(1)


def _moment(text: str | None) -> datetime:
    if text is None:
        return datetime.now(UTC)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.year not in YEARS:
        wanted = f"an ISO 8601 moment from {YEARS.start} to {YEARS.stop - 1}, such as 2026-11-22T21:00:00Z"
        raise click.BadParameter(wanted, param_hint="--now")
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
