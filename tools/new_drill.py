"""`make new-drill ID=my_drill`: a drill, its words and a transcript in every language, to write into.

The skeleton passes `closer check` as it stands; every word in it is there to be replaced.
"""

import re
import sys
from pathlib import Path

from skill.content.loader import load

ROOT = Path(__file__).parent.parent
ID = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")

DRILL = """# Say here what people do in this drill. docs/CONTENT.md explains every kind of step.
id: {id}
people: 2
tags: []
roles: [talker, listener]
forms:
  one: {{minutes: 4}}
  short: {{minutes: 2, brief: true}}
turn: talk
steps:
  - {{do: agree, id: gate, yes: first, no: later}}
  - {{do: seat, id: first, next: talk}}
  - {{do: hold, id: talk, seconds: {{one: 60, short: 20}}, counts: true, next: over}}
  - {{do: rotate, id: over, next: across, done: enough}}
  # "Pass" is a full answer: it leads back to `over`, and so past this one's turn.
  - {{do: ask, id: across, on: {{affirm: talk, deny: enough}}, next: over}}
  - {{do: ask, id: enough, ends: true, on: {{affirm: bye, close: bye, deny: bye}}, next: bye}}
  - {{do: end, id: bye}}
  - {{do: end, id: later, finished: false}}
"""

WORDS = {
    "en": """# The words of {id}. $talker and $listener are a first name, or the role words below.
{id} = {title}
    .about = a word on what people do in it
    .why = Say here in one sentence what was found about it, and what was not.
{id}-talker = Talker
{id}-listener = Listener

{id}-gate = {title}, {{ $form ->
    [short] two minutes
   *[other] about four minutes
  }}. While you talk, I'm not listening. Are you both in?
    .reprompt = Are you both in?
    .choices = Say yes to begin, the short one, or later.
    .place = just about to begin
{id}-first = Who talks first?
    .reprompt = Who would like to begin?
    .choices = Say a name, or: me first. Or say: you choose.
    .place = choosing who talks first
{id}-talk = {{ $talker }}, the floor is yours. {{ $listener }}, just listen.
    .cue = {{ $talker }}, you talk.
    .place = at the talking part
{id}-across = Now {{ $talker }}. Ready?
    .reprompt = Are you ready?
    .choices = Say yes, or pass to leave it there.
    .place = changing over
{id}-enough = Is that it for today?
    .reprompt = Shall we leave it there?
    .choices = Say yes to finish.
    .place = at the very end
{id}-bye = Thank you for taking the time.
{id}-later = That's fine. Open me when it suits you.
""",
    "de": """# Die Wörter von {id}. $talker und $listener sind ein Vorname oder die Rollenwörter hier unten.
{id} = {title}
    .about = ein Wort dazu, was man darin tut
    .why = Sag hier in einem Satz, was man darüber herausgefunden hat, und was nicht.
{id}-talker = Wer erzählt
{id}-listener = Wer zuhört

{id}-gate = {title}, {{ $form ->
    [short] zwei Minuten
   *[other] etwa vier Minuten
  }}. Während ihr redet, höre ich nicht zu. Seid ihr beide dabei?
    .reprompt = Seid ihr beide dabei?
    .choices = Sagt: ja, kürzer, oder später.
    .place = kurz vor dem Anfang
{id}-first = Wer fängt an?
    .reprompt = Wer möchte anfangen?
    .choices = Sagt einen Namen, oder: ich zuerst. Oder: such du aus.
    .place = bei der Frage, wer anfängt
{id}-talk = {{ $talker }}: du bist dran. {{ $listener }}: hör einfach zu.
    .cue = {{ $talker }}: du erzählst.
    .place = beim Erzählen
{id}-across = {{ $talker }}: jetzt bist du dran. Bereit?
    .reprompt = Seid ihr so weit?
    .choices = Sagt ja, oder: passe, dann lassen wir es dabei.
    .place = beim Wechseln
{id}-enough = War es das für heute?
    .reprompt = Lassen wir es dabei?
    .choices = Sagt ja zum Aufhören.
    .place = ganz am Ende
{id}-bye = Danke, dass ihr euch die Zeit genommen habt.
{id}-later = Ist gut. Startet mich, wenn es euch passt.
""",
}

# Heard once the drill has its names under PRACTICE and the models are built.
TRANSCRIPTS = {
    "en": """# {title}, as far as its gate: write on from here.
turns:
  - {{user: "start {name}", hears: [{id}-gate], listening: true}}
""",
    "de": """# {title}, bis zum Tor: von hier an weiterschreiben.
turns:
  - {{user: "starte {name}", hears: [{id}-gate], listening: true}}
""",
}


def main(id_: str, root: Path = ROOT) -> int:
    """Writes the files. Returns 2 with a word on what is wrong when it cannot."""
    if not ID.fullmatch(id_):
        sys.stderr.write(
            f'"{id_}" cannot be a drill\'s id: small letters, digits and _, such as three_good_things\n'
        )
        return 2
    drill = root / "content" / "drills" / f"{id_}.yaml"
    if drill.exists():
        sys.stderr.write(f"{drill.relative_to(root)} is there already: choose another id\n")
        return 2
    name = id_.replace("_", " ")
    given = {"id": id_, "name": name, "title": name.capitalize()}
    written = {drill: DRILL.format(**given)}
    for language in load(root / "content").languages("complete"):
        words = root / "content" / "text" / language / "drills" / f"{id_}.ftl"
        written[words] = WORDS.get(language, WORDS["en"]).format(**given)
        transcript = root / "tests" / "transcripts" / language / "happy_path" / f"{id_}.yaml"
        written[transcript] = TRANSCRIPTS.get(language, TRANSCRIPTS["en"]).format(**given)
    for path, content in written.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
        sys.stdout.write(f"wrote {path.relative_to(root)}\n")
    sys.stdout.write(
        "Next: write your words into them, add the names people ask for it by to the type PRACTICE in\n"
        "interaction_models/source/<language>.yaml, then `make models`, `closer check`, and\n"
        f".venv/bin/pytest tests/transcripts -k {id_}\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
