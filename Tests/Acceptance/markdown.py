"""Reads the Markdown exports with cmark and pandoc, and holds what they read to the JSON exports.

usage: markdown.py FOLDER, in which each ID.json has its ID.md

All headings have to be there, in order and with their levels in one outline, and all measures, endorsers, quotes and
references, with their counts.
"""
import glob
import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree


def folded(text):
    return " ".join(text.split())


def cmark(path):
    """The headings with their levels, the items of lists and the block quotes, as cmark reads them."""
    xml = subprocess.run(["cmark", "--unsafe", "--to", "xml", path], check=True, capture_output=True).stdout
    headings, items, quotes = [], [], []

    def text(node):
        name = node.tag.rpartition("}")[2]
        if name in ("text", "code"):
            return node.text or ""
        if name in ("softbreak", "linebreak"):
            return " "
        return "".join(text(child) for child in node)

    for node in ElementTree.fromstring(xml).iter():
        name = node.tag.rpartition("}")[2]
        if name == "heading":
            headings.append((int(node.get("level")), folded(text(node))))
        elif name == "item":
            items.append(folded(text(node)))
        elif name == "block_quote":
            quotes.append(folded(text(node)))
    return headings, items, quotes


def pandoc(path):
    """The same, as pandoc reads its own Markdown."""
    read = subprocess.run(
        ["pandoc", "--from", "markdown-smart", "--to", "json", path], check=True, capture_output=True).stdout
    headings, items, quotes = [], [], []

    def text(node):
        if isinstance(node, list):
            return "".join(text(child) for child in node)
        if not isinstance(node, dict):
            return ""
        kind, content = node.get("t"), node.get("c")
        if kind == "Str":
            return content
        if kind in ("Space", "SoftBreak", "LineBreak"):
            return " "
        if kind in ("Code", "CodeBlock"):
            return content[1]
        if kind in ("Link", "Image", "Span", "Quoted", "Cite"):
            return text(content[1])
        if kind in ("RawInline", "RawBlock"):
            return ""
        return text(content[-1] if kind in ("Header", "OrderedList", "Div") else content)

    def walk(node):
        if isinstance(node, list):
            for child in node:
                walk(child)
        elif isinstance(node, dict):
            kind, content = node.get("t"), node.get("c")
            if kind == "Header":
                headings.append((content[0], folded(text(content[2]))))
            elif kind in ("BulletList", "OrderedList"):
                items.extend(folded(text(item)) for item in (content if kind == "BulletList" else content[1]))
            elif kind == "BlockQuote":
                quotes.append(folded(text(content)))
            walk(content)

    walk(json.loads(read)["blocks"])
    return headings, items, quotes


def expected(statement):
    """What has to be a heading, and what has to begin or be in an item."""
    labels = statement["labels"]
    headings = [statement["title"]]
    headings += [section["title"] for section in statement["sections"] + statement["annexes"]]
    headings += [labels[key] for key in ("summary", "preamble", "disclaimer", "funding") if statement.get(key)]
    keys = ("quotes", "contacts", "timeline", "references", "documents")
    headings += [labels[key] for key in keys if statement[key]]
    headings.append(statement["call"]["title"])
    groups = [group for group in statement["endorsers"]["groups"] if "title" in group]
    headings += [f"{group['title']} ({group['count']})" for group in groups]
    items = []
    for group in statement["endorsers"]["groups"]:
        for endorser in group["endorsers"]:
            name = endorser.get("name", labels["anonymousEndorser"])
            items.append(" ".join(filter(None, [endorser.get("honorific"), name])))
    items += [document["title"] for document in statement["documents"]]
    items += [event["date"]["text"] + ": " + event["title"] for event in statement["timeline"]]
    for reference in statement["references"]:
        authors = ", ".join(reference["authors"])
        items.append((authors + ": " if authors else "") + reference["title"])
    return [folded(heading) for heading in headings], [folded(item) for item in items]


def measures(statement, level):
    """The numbers and titles of the measures in order, and the level of each below the first."""
    for measure in statement["measures"]:
        yield folded(f"{measure['number']}. {measure['title']}"), 0
        for inner in measure["measures"]:
            yield folded(f"{inner['number']} {inner['title']}"), 1


def check(name, statement, read):
    headings, items, quotes = read
    problems = []
    if [level for level, _ in headings].count(1) != 1 or headings[0][0] != 1:
        problems.append("there is not one heading of level 1 at the top")
    for (before, _), (level, heading) in zip(headings, headings[1:]):
        if level > before + 1:
            problems.append(f"{heading!r} is of level {level} below one of level {before}")
    wanted, listed = expected(statement)
    titles = [heading for _, heading in headings]
    problems += [f"{heading!r} is no heading" for heading in wanted if heading not in titles]
    # A measure in a row of measures names its group behind its title.
    found, top = 0, None
    for title, depth in measures(statement, 0):
        rest = enumerate(titles[found:], start=found)
        place = next((i for i, text in rest if text == title or text.startswith(title + " (")), None)
        if place is None:
            problems.append(f"measure {title!r} is no heading, or out of order")
            continue
        found = place + 1
        if depth == 0:
            top = headings[place][0]
        elif headings[place][0] != top + 1:
            problems.append(f"measure {title!r} is not one level below its measure")
    # Each item counts once: two endorsers of one name are two.
    rest = list(items)
    for item in listed:
        place = next((i for i, text in enumerate(rest) if text.startswith(item)), None)
        if place is None:
            problems.append(f"{item!r} is in no list")
        else:
            del rest[place]
    for quote in statement["quotes"]:
        speaker = quote.get("speaker", {})
        who = " ".join(filter(None, [speaker.get("honorific"), speaker.get("name")]))
        if who and not any("— " + folded(who) in text for text in quotes):
            problems.append(f"no block quote is by {who!r}")
    for problem in problems:
        print(f"{name}: {problem}")
    return len(headings), len(listed), len(problems)


def main():
    paths = sorted(glob.glob(os.path.join(sys.argv[1], "*.json")))
    totals = [0, 0, 0]
    for path in paths:
        with open(path, encoding="utf-8") as file:
            statement = json.load(file)
        markdown = path[: -len("json")] + "md"
        for reader in (cmark, pandoc):
            counts = check(f"{markdown}, read by {reader.__name__}", statement, reader(markdown))
            totals = [total + count for total, count in zip(totals, counts)]
    print(f"{len(paths)} statements, {totals[0]} headings, {totals[1]} items, {totals[2]} problems")
    return 1 if totals[2] or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
