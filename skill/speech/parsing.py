"""Fluent files, read by the library's parser with a short way for the plain lines that most of them are."""

import re
from functools import cache

from fluent.syntax import FluentParser, ast
from fluent.syntax.stream import FluentParserStream

# The library reads sign by sign, for more than half a second a start. This is the part of its grammar that
# needs no look ahead: a message and its attributes, each on one line, nothing in braces but variables. Where
# the next line may go on with it (indented, or with a brace or a dot before it), the library reads.
_NAME = r"[A-Za-z][A-Za-z0-9_-]*"
_VARIABLE = rf"\{{ *\$({_NAME}) *\}}"
_LINE = rf"(?! )(?:[^{{}}\r\n]|{_VARIABLE.replace('(', '(?:')})+"
_PLAIN = re.compile(rf"{_NAME} *= *{_LINE}(?:\n+ +\.{_NAME} *= *{_LINE})*(?=\n*\Z|\n+[A-Za-z#-])")
_PART = re.compile(rf"({_NAME}) *= *({_LINE})")
_VARIABLE_IN_TEXT = re.compile(_VARIABLE)
# A remark about what follows, over one line or more; those of a group or a file have more than one sign.
_REMARK = re.compile(r"# [^\r\n]+(?:\n# [^\r\n]+)*(?=\n[^#])")
_END_OF_TEXT = re.compile(r"[{}]|\r?\n")


@cache
def parsed(source: str) -> ast.Resource:
    """A Fluent file with the places of its entries; parsed once for whoever checks and whoever speaks it.

    The same as the library reads, but that what is inside a plain message does not know its place.
    """
    return _Parser().parse(source)


class _Parser(FluentParser):
    def get_comment(self, ps: FluentParserStream) -> ast.Comment | ast.GroupComment | ast.ResourceComment:
        found = _REMARK.match(ps.string, ps.index)
        if found is None:
            return super().get_comment(ps)
        _go_to(ps, found.end())
        lines = [line.removeprefix("#").removeprefix(" ") for line in found[0].split("\n")]
        comment = ast.Comment("\n".join(lines))
        comment.add_span(*found.span())
        return comment

    def get_message(self, ps: FluentParserStream) -> ast.Message:
        plain = _PLAIN.match(ps.string, ps.index)
        if plain is None:
            return super().get_message(ps)
        (name, value), *parts = _PART.findall(plain[0])
        attributes = [ast.Attribute(ast.Identifier(part), _pattern(text)) for part, text in parts]
        message = ast.Message(ast.Identifier(name), _pattern(value), attributes)
        message.add_span(*plain.span())
        _go_to(ps, plain.end())
        return message

    def get_text_element(self, ps: FluentParserStream) -> ast.TextElement:
        start = ps.index
        end = _END_OF_TEXT.search(ps.string, start)
        _go_to(ps, end.start() if end else len(ps.string))
        element = ast.TextElement(ps.string[start : ps.index])
        element.add_span(start, ps.index)
        return element


def _go_to(ps: FluentParserStream, index: int) -> None:
    ps.index = index
    ps.peek_offset = 0


def _pattern(line: str) -> ast.Pattern:
    """The pattern of one line: texts, and between them variables."""
    elements: list[ast.TextElement | ast.Placeable] = []
    for place, piece in enumerate(_VARIABLE_IN_TEXT.split(line.rstrip(" "))):
        if place % 2:
            elements.append(ast.Placeable(ast.VariableReference(ast.Identifier(piece))))
        elif piece:
            elements.append(ast.TextElement(piece))
    return ast.Pattern(elements)
