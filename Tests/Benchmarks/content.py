"""Whether an output says all that its statement says: titles, texts, names, countries, numbers, addresses.

Statements are read with PyYAML, not with the code under test. Outputs are compared by their words alone, since each
has a layout of its own; letters' case, punctuation, line breaks and marks of citations do not count.
"""

import html
import json
import re

import yaml

from vocabulary import COUNTRIES

COMMONMARK = {"summary", "preamble", "text", "rationale", "disclaimer", "acknowledgements"}
PLAIN = {"title", "subtitle", "name", "acronym", "honorific", "role", "roles", "organisation", "addressees", "authors",
         "year", "phone", "leads"}
ADDRESSES = {"url", "email", "doi"}


class Facts:
    """What must be in every output of a statement."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.statement = yaml.load(file, Loader=yaml.CBaseLoader)
        self.phrases, self.addresses = set(), set()
        self.collect(None, self.statement)
        groups = [group["id"] for group in self.statement.get("measure-groups", [])]
        # Measures without a group come first.
        measures = sorted(self.statement["measures"], key=lambda one: groups.index(one["group"]) if "group" in one else -1)
        for number, measure in enumerate(measures, 1):
            self.phrases.add(words(f"{number} {measure['title']}"))
        if len(self.phrases) < 20:
            raise ValueError(f"{path}: only {len(self.phrases)} facts: the check would prove nothing")

    def collect(self, key, value):
        if isinstance(value, dict):
            for name, member in value.items():
                self.collect(name, member)
        elif isinstance(value, list):
            for element in value:
                self.collect(key, element)
        elif key == "country":
            self.phrases.add(words(COUNTRIES[value]))
        elif key in COMMONMARK:
            self.phrases |= {words(line) for line in value.splitlines() if words(line).strip()}
            self.addresses |= set(re.findall(r"\]\((https?:[^)]*)\)", value))
        elif key in PLAIN:
            self.phrases.add(words(value))
        elif key in ADDRESSES:
            self.addresses.add(value)

    def missing_in(self, path, has_addresses=True):
        """The facts that a file does not have."""
        with open(path, encoding="utf-8") as file:
            text = READERS[path.suffix](file.read())
        said = words(text)
        missing = [phrase.strip() for phrase in self.phrases if phrase not in said]
        return missing + [address for address in self.addresses if has_addresses and address not in text]


def words(text):
    """Words between spaces, so that one phrase is found in another only where whole words are."""
    text = re.sub(r"\[([^\]]*)\]\(https?:[^)]*\)", r"\1", text)
    text = re.sub(r"\[@?(?:L?\d+|source-\d+)\]", " ", text)
    return " " + " ".join(re.findall(r"[^\W_]+", text.casefold())) + " "


def text_of_html(text):
    links = " ".join(re.findall(r'href="([^"]*)"', text))
    text = re.sub(r"<(style|script)\b.*?</\1>", " ", text, flags=re.DOTALL)
    # Within a line tags part no words; between blocks they do.
    text = re.sub(r"</?(a|bdi|data|em|strong|time)\b[^>]*>", "", text)
    return html.unescape(re.sub(r"<[^>]*>", " ", text) + " " + links)


def text_of_json(text):
    document = json.loads(text)
    return "".join(pandoc_strings(document) if "pandoc-api-version" in document else strings(document))


def strings(value):
    if isinstance(value, dict):
        if "number" in value and "title" in value:
            yield f"{value['number']} {value['title']} \n"
        for key, member in value.items():
            # The words of the language are no content.
            if key not in ("labels", "words"):
                yield from strings(member)
    elif isinstance(value, list):
        for element in value:
            yield from strings(element)
    else:
        yield f"{value} \n"


def pandoc_strings(value):
    """The text of pandoc's tree, in which each word and each space is an element."""
    if isinstance(value, dict):
        content = value.get("blocks", value.get("c", []))
        if value.get("t") == "Link":
            _, label, target = content
            yield from pandoc_strings(label)
            content = [" ", target, " "]
        yield from pandoc_strings(content)
        if value.get("t") in ("Space", "SoftBreak", "Para", "Plain", "Header"):
            yield " "
    elif isinstance(value, list):
        for element in value:
            yield from pandoc_strings(element)
    elif isinstance(value, str):
        yield value


READERS = {".html": text_of_html, ".json": text_of_json, ".txt": str}
