"""What `statement` is measured beside. install.sh has installed them; whichever is not there is an error."""

import json
import os
import pathlib
import shutil
import subprocess
import sys

from measuring import Command
from vocabulary import COUNTRIES

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
STATEMENT = ROOT / "bin" / "statement"
PEERS = HERE / "peers"
FORMATS = ("html", "txt", "json")


def statement_validate(path):
    return Command("statement validate", [[STATEMENT, "validate", path]])


def statement_export(path, output):
    return Command("statement export", [[STATEMENT, "export", path, "--output", output]], output)


def compiled(source, target, *libraries):
    subprocess.run([os.environ.get("CC", "cc"), "-O2", source, *libraries, "-o", target], check=True)
    return target


class LibYAML:
    """The floor: the bare event loop of the parser that `statement` uses, in C, which does nothing with the events."""

    def __init__(self, work):
        self.program = compiled(PEERS / "libyaml" / "event-loop.c", work / "event-loop", "-lyaml")

    def read(self, paths):
        return Command("libyaml’s events", [[self.program, *paths]])


class Hugo:
    """A site with a page a statement, whose front matter is the statement itself, in three output formats."""

    def __init__(self, work):
        self.site = work / "hugo-site"

    def export(self, paths, output):
        shutil.copytree(PEERS / "hugo", self.site)
        (self.site / "content").mkdir()
        (self.site / "data").mkdir()
        (self.site / "data" / "countries.json").write_text(json.dumps(COUNTRIES), encoding="utf-8")
        for path in paths:
            page = f"---\n{path.read_text(encoding='utf-8')}---\n"
            (self.site / "content" / f"{path.stem}.md").write_text(page, encoding="utf-8")
        cache = self.site.parent / "hugo-cache"
        return Command("Hugo", [["hugo", "--quiet", "--source", self.site, "--destination", output, "--cacheDir", cache]],
                       output)


class Script:
    """A Python script with PyYAML's loader in C, Jinja2, and CommonMark's parser in C."""

    def __init__(self, work):
        self.countries = work / "countries.json"
        self.countries.write_text(json.dumps(COUNTRIES), encoding="utf-8")

    def export(self, paths, output):
        script = PEERS / "python" / "export.py"
        return Command("Python script", [[sys.executable, script, self.countries, output, *paths]], output)


class Pandoc:
    """Three runs over the Markdown that `statement` exports, since pandoc reads no statements."""

    def __init__(self, work):
        self.folder = work / "pandoc-source"

    def export(self, path, output):
        subprocess.run([STATEMENT, "export", path, "--to", "markdown", "--option", "markdown.anchors=false",
                        "--output", self.folder], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        source = self.folder / f"{path.stem}.md"
        lines = [["pandoc", "-f", "commonmark", "-t", to, "-o", output / f"{path.stem}.{extension}", source]
                 for to, extension in zip(("html", "plain", "json"), FORMATS)]
        return Command("pandoc, three runs", lines, output)


class CheckJSONSchema:
    """The schema of `statement schema`, checked by a general tool."""

    def __init__(self, work):
        self.schema = work / "statement.schema.json"
        with open(self.schema, "wb") as file:
            subprocess.run([STATEMENT, "schema"], check=True, stdout=file)

    def validate(self, path):
        tool = pathlib.Path(sys.executable).parent / "check-jsonschema"
        return Command("check-jsonschema", [[tool, "--schemafile", self.schema, path]])
