"""Holds the three exports of the announcement's statement to the list of its facts.

usage: check_facts.py FACTS EXPORT.html EXPORT.txt EXPORT.json
"""
import html
import json
import re
import sys


def folded(text):
    return " ".join(text.split())


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield str(value)
    elif isinstance(value, dict):
        for key, member in value.items():
            # The words of the language are no facts of the statement.
            if key != "labels":
                yield from strings(member)
    elif isinstance(value, list):
        for element in value:
            yield from strings(element)


def words(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if path.endswith(".json"):
        return folded(" ".join(strings(json.loads(text))))
    if path.endswith(".html"):
        links = " ".join(re.findall(r'href="([^"]*)"', text))
        text = re.sub(r"<style>.*?</style>", "", text, flags=re.S)
        # Within a line tags part no words; between blocks they do.
        text = re.sub(r"</?(a|abbr|bdi|code|em|span|strong|time)\b[^>]*>", "", text)
        return folded(html.unescape(re.sub(r"<[^>]*>", " ", text) + " " + links))
    return folded(text)


def main():
    facts_path, *exports = sys.argv[1:]
    with open(facts_path, encoding="utf-8") as file:
        facts = [folded(line) for line in file if line.strip() and not line.startswith("#")]
    missing = 0
    for path in exports:
        text = words(path)
        # A line of a letter may break after a hyphen or slash.
        loose = re.sub(r"([-/])\s", r"\1", text)
        for fact in facts:
            if fact not in text and re.sub(r"([-/])\s", r"\1", fact) not in loose:
                print(f"{path}: {fact!r} is missing")
                missing += 1
    print(f"{len(facts)} facts, {len(exports)} exports, {missing} missing")
    return 1 if missing or len(facts) < 40 else 0


if __name__ == "__main__":
    sys.exit(main())
