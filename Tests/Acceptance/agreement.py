#!/usr/bin/env python3
"""Compares what `statement validate` and check-jsonschema say of the structure of statements with one mistake each.

usage: agreement.py STATEMENT CHECK-JSONSCHEMA [--mutants N] [--keep FOLDER]

The mutants are made of the statements in `statements/` and of one with every key. The command's verdict is that of the rules which a JSON Schema
can express; check-jsonschema's that of `statement schema`. Where the two differ, one of EXPLAINED must fit: they are
the differences of docs/schema.md. Anything else fails.
"""
import argparse
import collections
import concurrent.futures
import dataclasses
import hashlib
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import mutants

ROOT = pathlib.Path(__file__).resolve().parents[2]

# The rules about what a JSON Schema can express.
STRUCTURE = {
    "encoding", "syntax", "several-documents", "custom-tag", "undefined-alias", "duplicate-key", "unknown-key",
    "missing-key", "empty-value", "wrong-type", "unknown-value", "invalid-id", "invalid-language", "invalid-date",
    "unknown-country", "malformed-url", "malformed-email", "malformed-doi", "malformed-ror",
    "malformed-transparency-register",
}


def _is_of_structure(finding):
    """Of a name that is found nowhere, whether it is no id at all is what the schema sees, too."""
    if finding["rule"] in ("unknown-group", "unknown-category"):
        return re.search(r"`[a-z0-9]+(-[a-z0-9]+)*`", finding["message"]) is None
    return finding["rule"] in STRUCTURE


@dataclasses.dataclass
class Case:
    name: str
    source: str
    mutant: mutants.Mutant
    findings: list = dataclasses.field(default_factory=list)  # of the command: errors about the structure
    warnings: list = dataclasses.field(default_factory=list)  # the others about it
    errors: list = dataclasses.field(default_factory=list)  # of check-jsonschema

    @property
    def differs(self):
        return bool(self.findings) != bool(self.errors)


def _is_null(case):
    """A `null` that is written out: text for the command, and for JSON the same as no value at all."""
    return case.mutant.change == "replaced" and case.mutant.what in ("a null", "a tilde", "a list with a null")


def _is_blank(case):
    """An empty text in quotes where a key need not be there: a warning."""
    return (
        not case.findings and case.mutant.what in ("an empty text", "a text of spaces")
        and {warning["rule"] for warning in case.warnings} == {"empty-value"})


def _is_typed(case):
    """An id or a year that YAML reads as a number or a boolean: how it was written is lost."""
    return (
        case.mutant.what in (
            "a hexadecimal number", "a number with an exponent", "a number with a plus", "a fraction", "a capital boolean")
        and {finding["rule"] for finding in case.findings} in (
            {"invalid-id"}, {"unknown-group"}, {"unknown-category"}, {"invalid-date"}))


def _is_check_digit(case):
    return bool(case.findings) and all("check digits" in finding["message"] for finding in case.findings)


EXPLAINED = {
    "a null that is written out": _is_null,
    "an empty text in quotes where no value need be": _is_blank,
    "an id or a year that YAML reads as a number or a boolean": _is_typed,
    "check digits of a ROR identifier": _is_check_digit,
}


def write(folder, limit):
    """Writes the mutants of every statement, at most `limit` of each, with what they include beside them."""
    cases = []
    for path in [*sorted((ROOT / "statements").rglob("*.yaml")), ROOT / "Tests/Acceptance/every-key/every-key.yaml"]:
        text = path.read_text(encoding="utf-8")
        if not re.search(r"^joint-statement:", text, re.MULTILINE):
            continue
        target = folder / path.stem
        shutil.copytree(
            path.parent, target, ignore=lambda at, names: [name for name in names if _is_statement(at, name)])
        source = str(path.relative_to(ROOT))

        def order(mutant):
            key = "\0".join([source, mutant.change, mutant.place, mutant.what])
            return hashlib.sha256(key.encode()).digest()

        for number, mutant in enumerate(sorted(mutants.mutants(text), key=order)[:limit]):
            file = target / f"mutant-{number:04}.yaml"
            file.write_text(mutant.applied(text), encoding="utf-8", newline="")
            cases.append(Case(str(file.relative_to(folder)), source, mutant))
    return cases


def _is_statement(folder, name):
    path = pathlib.Path(folder, name)
    if path.is_dir():
        return path.name == "tour" or any(path.glob("*.yaml")) and path.parent.name == "statements"
    return path.suffix == ".yaml" and "joint-statement:" in path.read_text(encoding="utf-8")


def ask_statement(statement, folder, cases):
    # Each file is named, since in a folder one without `joint-statement` would be passed over.
    names = [case.name for case in cases]
    result = subprocess.run(
        [statement, "validate", "--format", "json", *names], cwd=folder, capture_output=True, text=True, check=False)
    if result.returncode not in (0, 1):
        sys.exit(f"statement validate ended with {result.returncode}\n{result.stderr}")
    by_name = {case.name: case for case in cases}
    for finding in json.loads(result.stdout)["findings"]:
        case = by_name.get(finding["place"]["path"])
        if case is None or not _is_of_structure(finding):
            continue
        (case.findings if finding["severity"] == "error" else case.warnings).append(finding)


def ask_schema(command, schema, folder, cases):
    by_name = {case.name: case for case in cases}

    def run(names):
        result = subprocess.run(
            [command, "--output-format", "json", "--schemafile", schema, *names], cwd=folder, capture_output=True,
            text=True, check=False)
        try:
            return json.loads(result.stdout)
        except ValueError:
            sys.exit(f"check-jsonschema ended with {result.returncode}\n{result.stdout}{result.stderr}")

    names = list(by_name)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for report in pool.map(run, [names[start : start + 250] for start in range(0, len(names), 250)]):
            for error in report.get("errors", []) + report.get("parse_errors", []):
                by_name[error["filename"]].errors.append(error)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("statement")
    parser.add_argument("check_jsonschema")
    parser.add_argument("--mutants", type=int, default=260, help="how many are made of a statement at most")
    parser.add_argument("--keep", type=pathlib.Path, help="a folder that the mutants are left in")
    options = parser.parse_args()
    statement = str(pathlib.Path(options.statement).resolve())
    with tempfile.TemporaryDirectory() as name:
        folder = options.keep or pathlib.Path(name)
        cases = write(folder, options.mutants)
        schema = folder / "statement.schema.json"
        schema.write_bytes(subprocess.run([statement, "schema"], capture_output=True, check=True).stdout)
        ask_statement(statement, folder, cases)
        ask_schema(options.check_jsonschema, str(schema.resolve()), folder, cases)
    sys.exit(0 if report(cases) else 1)


def report(cases):
    """Prints the table; whether every difference is explained."""
    classes = collections.defaultdict(list)
    for case in cases:
        if case.differs:
            classes[next((name for name, fits in EXPLAINED.items() if fits(case)), None)].append(case)
    agreed = [case for case in cases if not case.differs]
    refused = sum(bool(case.findings) for case in agreed)
    print(f"{len(cases)} mutants of {len({case.source for case in cases})} statements")
    print(f"{refused:6} refused by both")
    print(f"{len(agreed) - refused:6} accepted by both")
    for name in EXPLAINED:
        print(f"{len(classes[name]):6} differ: {name}")
    unexplained = classes[None]
    print(f"{len(unexplained):6} differ, unexplained")
    for case in unexplained[:40]:
        said = [f"{finding['message']} [{finding['rule']}]" for finding in case.findings]
        said = said or [error.get("path", "") + ": " + error["message"] for error in case.errors]
        who = "statement" if case.findings else "check-jsonschema"
        print(f"{case.name} ({case.source}): {case.mutant.place} {case.mutant.change}: {case.mutant.what}")
        print(f"        only {who} says: {said[0][:200]}")
    return not unexplained


if __name__ == "__main__":
    main()
