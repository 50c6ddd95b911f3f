#!/usr/bin/env python3
"""Writes docs/comparison.md: what four tools print for the mistakes of comparison/mistakes.yaml.

usage: comparison.py STATEMENT FOLDER

FOLDER is where check-jsonschema, yamllint and yamale are, as `bin` of a virtual environment. The page goes to standard
output.
"""
import difflib
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import yaml

HERE = pathlib.Path(__file__).resolve().parent / "comparison"
TOOLS = ["statement", "check-jsonschema", "yamllint", "yamale"]

INTRODUCTION = """\
# Comparison with other tools

<!-- Made by `make comparison`; not for editing by hand. -->

There are good tools that check any YAML file. Here is what `statement validate` and three of them print for twenty
mistakes that people make in statements. All of it was printed by the tools themselves; of the tracebacks of Python only
the first and the last lines are shown. The tools were

{versions}

Each tool gets what a careful team would give it. `check-jsonschema` gets the schema of `statement schema`, `yamllint`
its default configuration, and `yamale` [a schema](../Tests/Acceptance/comparison/schema.yamale.yaml) that says all that
Yamale can say of these keys. None of them has anything to report on
[the statement](../Tests/Acceptance/comparison/statement.yaml) without a mistake.

The tools have different aims. `yamllint` looks at YAML and its style, and knows nothing of statements.
`check-jsonschema` and `yamale` look at the shape of the data, and not at what one part of it says of another.

In the table, “line 7” is the line that a tool names (of several, the right one), “path” means that it names the way to
the place (as `$.measures[0]`) and no line, “found” that it names no place, and “–” that it reports nothing.
"""

CONCLUSION = """\
## What follows

- For the shape of the data, a JSON Schema finds nearly all that `statement` finds. [Schema](schema.md) lists the
  differences. What it says is about the schema; `statement` says what to write, and at which line.
- After a syntax error `check-jsonschema` and `yamale` stop, and `yamllint` goes on with style. `statement` reads on, and
  reports what else is wrong in the same run.
- What one part of a statement says of another (a citation, a group, an endorser who stands there twice) can be
  found by none of the three.
- `yamllint` finds what `statement` leaves alone: long lines, spaces at the ends of lines, uneven indentation. The two
  go well together.
- For files that are not statements, the other tools are the ones to take.
"""


def run(command, folder):
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    text = (result.stdout + result.stderr).replace(str(folder) + "/", "")
    text = "\n".join(line.rstrip() for line in text.expandtabs(4).strip().splitlines())
    return re.sub(r"(?<=^Traceback \(most recent call last\):\n)(  .*\n)+", "  …\n", text, flags=re.MULTILINE)


def commands(statement, folder):
    return {
        "statement": [statement, "validate", "statement.yaml"],
        "check-jsonschema": [folder / "check-jsonschema", "--schemafile", "schema.json", "statement.yaml"],
        "yamllint": [folder / "yamllint", "statement.yaml"],
        "yamale": [folder / "yamale", "--schema", "schema.yamale.yaml", "statement.yaml"],
    }


def cell(tool, said, clean, expected):
    if said == clean:
        return "–"
    patterns = {
        "statement": r"^statement\.yaml:(\d+):", "yamllint": r"^ +(\d+):\d+ ", "yamale": r"\bline (\d+)",
        "check-jsonschema": r"\bline (\d+)",
    }
    if lines := re.findall(patterns[tool], said, re.MULTILINE):
        return f"line {expected if str(expected) in lines else lines[0]}"
    return "path" if re.search(r"::\$|^ {4}[\w.-]+: ", said, re.MULTILINE) else "found"


def versions(folder):
    python = folder / "python"
    code = "import importlib.metadata as m; print(*(f'- {n} {m.version(n)}' for n in %r), sep='\\n')" % TOOLS[1:]
    return run([python, "-c", code], folder)


def main():
    statement, folder = str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2]).absolute()
    whole = (HERE / "statement.yaml").read_text(encoding="utf-8")
    mistakes = yaml.safe_load((HERE / "mistakes.yaml").read_text(encoding="utf-8"))
    version = run([statement, "--version"], folder)
    page = INTRODUCTION.format(versions=f"- statement {version}\n{versions(folder)}")
    table = f"\n| mistake | at | {' | '.join(f'`{tool}`' for tool in TOOLS)} |\n" + "| --- " * (len(TOOLS) + 2) + "|\n"
    parts = ""
    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(name).resolve()
        shutil.copy(HERE / "schema.yamale.yaml", work)
        (work / "schema.json").write_text(run([statement, "schema"], folder) + "\n", encoding="utf-8")

        def ask(text):
            (work / "statement.yaml").write_text(text, encoding="utf-8")
            return {tool: run(command, work) for tool, command in commands(statement, folder).items()}

        clean = ask(whole)
        if "no findings" not in clean["statement"]:
            sys.exit(clean["statement"])
        for number, mistake in enumerate(mistakes, 1):
            if whole.count(mistake["old"]) != 1:
                sys.exit(f"“{mistake['title']}” fits {whole.count(mistake['old'])} places")
            changed = whole.replace(mistake["old"], mistake["new"])
            said = ask(changed)
            cells = " | ".join(cell(tool, said[tool], clean[tool], mistake["line"]) for tool in TOOLS)
            title = f"{number}. {mistake['title']}"
            anchor = re.sub(r"[^\w -]", "", title).lower().replace(" ", "-")
            table += f"| [{mistake['title']}](#{anchor}) | line {mistake['line']} | {cells} |\n"
            change = difflib.unified_diff(whole.splitlines(), changed.splitlines(), n=0, lineterm="")
            lines = [line for line in change if not line.startswith(("---", "+++", "@@"))]
            parts += f"\n## {title}\n\n```diff\n" + "\n".join(lines) + "\n```\n"
            for tool in TOOLS:
                parts += f"\n`{tool}`:\n\n```text\n{said[tool] or '(nothing)'}\n```\n"
    sys.stdout.write(page + table + parts + "\n" + CONCLUSION)


if __name__ == "__main__":
    main()
