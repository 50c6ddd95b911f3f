"""Statements with one mistake each, made of whole ones by edits of their text, so that comments and style stay.

The same statements give the same mutants in the same order. A mutant's change is made once in a file for each place of
the schema, so that eighty endorsers do not give eighty times the same mutants.
"""
import dataclasses
import re

import yaml

# What a value is replaced by, as YAML writes it.
VALUES = {
    "nothing": "",
    "a null": "null",
    "a tilde": "~",
    "an empty text": '""',
    "a text of spaces": '"  "',
    "text": "Some words of text",
    "text in quotes": '"Some: words"',
    "a word": "word",
    "a capital word": "Draft",
    "a number": "17",
    "a quoted number": '"17"',
    "zero": "0",
    "a negative number": "-3",
    "a huge number": "99999999999",
    "a fraction": "3.5",
    "a number with an exponent": "1e3",
    "a hexadecimal number": "0x7E8",
    "a number with a leading zero": "02024",
    "a number with a plus": "+2024",
    "not a number": ".nan",
    "a boolean": "true",
    "a capital boolean": "False",
    "a boolean of YAML 1.1": "yes",
    "Norway": "NO",
    "a country out of range": "XX",
    "a country's name": "Germany",
    "the Kingdom": "UK",
    "a date": "2026-03-31",
    "a date that does not exist": "2026-02-30",
    "a date of another order": "31.03.2026",
    "a month": "2026-03",
    "a month out of range": "2026-13",
    "a year": "2026",
    "a year before all": "0999",
    "a year after all": "3000",
    "a date with a time": "2026-03-31T10:00:00Z",
    "a time": "12:30",
    "an address": "https://www.example.org/a",
    "an address with a port": "http://www.example.org:8080/a?b=c#d",
    "an address without scheme": "www.example.org",
    "an address with a space": '"https://www.example.org/a b"',
    "an address with a user": "https://ana@www.example.org",
    "an address without host": "https:///a",
    "an address of another scheme": "ftp://www.example.org",
    "an address with a bar": '"https://www.example.org/a|b"',
    "an address with a broken escape": "https://www.example.org/%zz",
    "an address of a host with a hyphen": "https://-a.example.org",
    "an e-mail address": "ana@example.org",
    "an e-mail address with dots": "ana..b@example.org",
    "an e-mail address without a domain": "ana@localhost",
    "an e-mail address in words": "ana(at)example.org",
    "a DOI": "10.5555/12345678",
    "a DOI's link": "https://doi.org/10.5555/12345678",
    "a ROR": "https://ror.org/05gq02987",
    "a ROR with wrong check digits": "https://ror.org/05gq02988",
    "a register number": "123456789012-34",
    "a slug": "a-slug-2",
    "a slug with a capital": "A-slug",
    "a slug with two hyphens": "a--slug",
    "a language": "pt-BR",
    "a language that is none": "xx",
    "a language with an underscore": "pt_BR",
    "a list": "[one, two]",
    "an empty list": "[]",
    "a list with a hole": "[one, ]",
    "a list with a null": "[null]",
    "a list in a list": "[[one]]",
    "a mapping": "{word: text}",
    "an empty mapping": "{}",
    "a mapping of its own": "{x-own: text}",
}


@dataclasses.dataclass(frozen=True)
class Mutant:
    change: str  # what was done, one of a few words
    place: str  # the way to it, `measures[].title`
    what: str  # by what, a key of VALUES or a new key
    edit: tuple  # start, end and replacement

    def applied(self, text):
        start, end, new = self.edit
        return text[:start] + new + text[end:]


def mutants(text):
    """All mutants of a statement's text."""
    found = {}
    for mutant in _Mutation(text).all():
        found.setdefault((mutant.change, mutant.place, mutant.what), mutant)
    return list(found.values())


class _Mutation:
    def __init__(self, text):
        self.text = text
        self.root = yaml.compose(text, Loader=yaml.SafeLoader)

    def all(self):
        yield from self._mapping(self.root, "")

    def _value(self, node, path, prefix):
        if prefix is not None:
            yield from self._replaced(node, path, prefix)
        if isinstance(node, yaml.MappingNode):
            yield from self._mapping(node, path)
        elif isinstance(node, yaml.SequenceNode):
            for child in node.value:
                yield from self._value(child, path + "[]", "")

    def _mapping(self, node, path):
        entries = node.value
        for index, (key, value) in enumerate(entries):
            place = f"{path}.{key.value}".lstrip(".")
            yield from self._keys(node, index, place)
            yield from self._value(value, place, " ")

    def _keys(self, node, index, place):
        key, value = node.value[index]
        name = key.value
        for new in [name[:-1] + "q", name.capitalize(), name.upper(), "x-" + name, "name", "title", "foo", '""', "1"]:
            if new not in [name, *(other.value for other, _ in node.value)]:
                yield self._edit("renamed", place, new, key.start_mark.index, key.end_mark.index, new)
        start, end = key.start_mark.index, self._end(value)
        if index + 1 < len(node.value):
            following = node.value[index + 1][0].start_mark.index
            yield self._edit("removed", place, "", start, following, "")
        elif index > 0:
            yield self._edit("removed", place, "", self._end(node.value[index - 1][1]), end, "")
        else:
            yield self._edit("removed", place, "", start, end, "" if node.flow_style else "{}")
        between = ", " if node.flow_style else "\n" + " " * key.start_mark.column
        yield self._edit("doubled", place, "with its value", end, end, between + self.text[start:end])
        yield self._edit("doubled", place, "with another value", end, end, f"{between}{name}: word")

    def _replaced(self, node, place, prefix):
        start, end = node.start_mark.index, self._end(node)
        # A block collection begins on a line of its own; what replaces it follows the colon.
        if not isinstance(node, yaml.ScalarNode) and not node.flow_style and prefix == " ":
            start = self.text.rindex(":", 0, start) + 1 if not self._commented(start) else start
        for what, new in VALUES.items():
            before = " " if new and self.text[start - 1 : start] == ":" else ""
            yield self._edit("replaced", place, what, start, end, before + new)
        if isinstance(node, yaml.MappingNode) and node.flow_style:
            yield self._edit("wrapped", place, "in a list", start, end, f"[{self.text[start:end]}]")
        elif isinstance(node, yaml.ScalarNode) and node.style is None and node.value:
            yield self._edit("wrapped", place, "in a list", start, end, f"[{self.text[start:end]}]")
            yield self._edit("wrapped", place, "in a mapping", start, end, f"{{name: {self.text[start:end]}}}")
        elif isinstance(node, yaml.SequenceNode) and node.value:
            item = node.value[0]
            words = self.text[item.start_mark.index : self._end(item)]
            outer = " " * item.start_mark.column
            inner = " " * node.start_mark.column
            words = words.replace("\n" + outer, "\n" + inner) if not node.flow_style else words
            yield self._edit("unwrapped", place, "its first item", node.start_mark.index, end, words)

    def _commented(self, start):
        """Whether there is a comment between the key and a collection."""
        return "#" in self.text[self.text.rindex(":", 0, start) : start]

    def _end(self, node):
        """The end of what is written for a value, without the white space and comments that follow it."""
        if isinstance(node, yaml.ScalarNode) or node.flow_style or not node.value:
            start, end = node.start_mark.index, node.end_mark.index
            return start + len(self.text[start:end].rstrip())
        last = node.value[-1]
        return self._end(last[1] if isinstance(last, tuple) else last)

    def _edit(self, change, place, what, start, end, new):
        return Mutant(change, re.sub(r"\[\d+\]", "[]", place), what, (start, end, new))
