"""`make new-drill ID=my_drill`: a drill, its words in every language, and a transcript, to write into.

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
turn: talk
steps:
  - {{do: ask, id: gate, on: {{affirm: gate_other, both: first, deny: later, later: later}}}}
  - {{do: ask, id: gate_other, on: {{affirm: first, both: first, deny: later, later: later}}}}
  - {{do: seat, id: first, next: talk}}
  - {{do: hold, id: talk, seconds: 60, counts: true, next: over}}
  - {{do: rotate, id: over, next: across, done: enough}}
  - {{do: ask, id: across, on: {{affirm: talk}}, next: talk}}
  - {{do: ask, id: enough, ends: true, on: {{affirm: bye, close: bye, deny: bye}}, next: bye}}
  - {{do: end, id: bye}}
  - {{do: end, id: later, finished: false}}
"""

WORDS = {
    "en": """# The words of {id}. $talker and $listener are a first name, or the role words below.
{id} = {title}
{id}-talker = Talker
{id}-listener = Listener

{id}-gate = {title}. About four minutes. Are you both in?
    .reprompt = Are you both in?
    .choices = Say yes to begin, or later.
    .place = just about to begin
{id}-gate_other = And you?
    .reprompt = Are you in too?
    .choices = Say yes, or later.
    .place = just about to begin
{id}-first = Who talks first?
    .reprompt = Who would like to begin?
    .choices = Say a name, or: me first. Or say: you choose.
    .place = choosing who talks first
{id}-talk = {{ $talker }}, the floor is yours. {{ $listener }}, just listen.
    .place = at the talking part
{id}-across = Now {{ $talker }}. Ready?
    .reprompt = Are you ready?
    .choices = Say yes when you are ready.
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
{id}-talker = Wer erzählt
{id}-listener = Wer zuhört

{id}-gate = {title}. Etwa vier Minuten. Seid ihr beide dabei?
    .reprompt = Seid ihr beide dabei?
    .choices = Sagt ja, oder später.
    .place = kurz vor dem Anfang
{id}-gate_other = Und du?
    .reprompt = Bist du auch dabei?
    .choices = Sag ja, oder später.
    .place = kurz vor dem Anfang
{id}-first = Wer fängt an?
    .reprompt = Wer möchte anfangen?
    .choices = Sagt einen Namen, oder: ich zuerst. Oder: such du aus.
    .place = bei der Frage, wer anfängt
{id}-talk = {{ $talker }}: du bist dran. {{ $listener }}: hör einfach zu.
    .place = beim Erzählen
{id}-across = {{ $talker }}: jetzt bist du dran. Bereit?
    .reprompt = Seid ihr so weit?
    .choices = Sagt ja, wenn ihr so weit seid.
    .place = beim Wechseln
{id}-enough = War es das für heute?
    .reprompt = Lassen wir es dabei?
    .choices = Sagt ja zum Aufhören.
    .place = ganz am Ende
{id}-bye = Danke, dass ihr euch die Zeit genommen habt.
{id}-later = Ist gut. Startet mich, wenn es euch passt.
""".replace("", ""),
}

TRANSCRIPT = """# {title}, from the beginning to the end.
turns:
  - {{user: "start {title_said}", hears: [{id}-gate], listening: true}}
"""


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
    title = id_.replace("_", " ").capitalize()
    written = {drill: DRILL.format(id=id_)}
    for language in load(root / "content").languages("complete"):
        words = WORDS.get(language, WORDS["en"])
        written[root / "content" / "text" / language / "drills" / f"{id_}.ftl"] = words.format(
            id=id_, title=title
        )
    transcript = root / "tests" / "transcripts" / "en" / "happy_path" / f"{id_}.yaml"
    written[transcript] = TRANSCRIPT.format(id=id_, title=title, title_said=title.lower())
    for path, content in written.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
        sys.stdout.write(f"wrote {path.relative_to(root)}\n")
    sys.stdout.write(
        "Next: write your words into them, add the names people ask for it by to the type PRACTICE in\n"
        "interaction_models/source/<language>.yaml, then `make models` and `closer check`.\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
