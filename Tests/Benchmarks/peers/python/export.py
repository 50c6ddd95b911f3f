"""What a script of an afternoon does: statements as YAML to HTML, plain text and JSON.

usage: export.py COUNTRIES.json OUTPUT STATEMENT.yaml...

PyYAML's loader in C, Jinja2, and CommonMark's parser in C. It reads and checks nothing but what it writes.
"""

import datetime
import json
import pathlib
import re
import sys

import cmarkgfm
import jinja2
import yaml

HERE = pathlib.Path(__file__).parent


def commonmark(text):
    """HTML, with citations as links to the references."""
    return cmarkgfm.markdown_to_html(re.sub(r"\[@([\w-]+)\]", r"[[\1](#ref-\1)]", text))


def day(value):
    return f"{value.day} {value:%B %Y}"


def month(value):
    year, number = value.split("-")
    return f"{datetime.date(int(year), int(number), 1):%B %Y}"


def prepared(statement, countries):
    """The statement with numbers, names of countries, and endorsers in their order."""
    for party in statement["leads"] + statement["endorsers"]:
        codes = party.get("country", [])
        party["country"] = [
            {"code": code, "name": countries[code]} for code in (codes if isinstance(codes, list) else [codes])]
    groups = statement["measure-groups"]
    for group in groups:
        group["measures"] = [measure for measure in statement["measures"] if measure["group"] == group["id"]]
    ordered = [measure for group in groups for measure in group["measures"]]
    for number, measure in enumerate(ordered, 1):
        measure["number"] = str(number)
    for category in statement["endorsement"]["categories"]:
        category["endorsers"] = sorted(
            (one for one in statement["endorsers"] if one["category"] == category["id"]), key=lambda one: one["name"])
    return statement


def published(statement):
    """What the JSON says: each measure and endorser once."""
    groups = [{key: group[key] for key in ("id", "title")} for group in statement["measure-groups"]]
    measures = [{"number": measure["number"]} | measure
                for group in statement["measure-groups"] for measure in group["measures"]]
    return {key: value for key, value in statement.items() if key != "endorsers"} | {
        "measure-groups": groups, "measures": measures}


def main():
    countries_path, output, *paths = sys.argv[1:]
    countries = json.loads(pathlib.Path(countries_path).read_text(encoding="utf-8"))
    output = pathlib.Path(output)
    output.mkdir(parents=True, exist_ok=True)
    templates = jinja2.Environment(
        loader=jinja2.FileSystemLoader(HERE), trim_blocks=True, lstrip_blocks=True,
        autoescape=jinja2.select_autoescape(["html"]))
    templates.filters |= {"commonmark": commonmark, "day": day, "month": month}
    page, text = templates.get_template("page.html"), templates.get_template("page.txt")
    for path in paths:
        with open(path, "rb") as file:
            statement = prepared(yaml.load(file, Loader=yaml.CSafeLoader), countries)
        target = output / pathlib.Path(path).stem
        target.with_suffix(".html").write_text(page.render(s=statement), encoding="utf-8")
        target.with_suffix(".txt").write_text(text.render(s=statement), encoding="utf-8")
        target.with_suffix(".json").write_text(
            json.dumps(published(statement), ensure_ascii=False, indent=2, default=str), encoding="utf-8")


if __name__ == "__main__":
    main()
