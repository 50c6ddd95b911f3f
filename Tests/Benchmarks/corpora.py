"""The files that are measured: written anew for every run, the same for a seed."""

import subprocess

import endorsers
from peers import STATEMENT
from statements import Statement


def batch(folder, count):
    """Statements of about 25 KB, one a file; their paths."""
    folder.mkdir(parents=True)
    paths = [folder / f"statement-{number}.yaml" for number in range(count)]
    for number, path in enumerate(paths):
        Statement(number).write(path)
    must_be_clean(folder)
    return paths


def with_endorsers(folder, count):
    """One statement with its endorsers, once all in YAML and once with a spreadsheet: format and path."""
    paths = {"YAML": folder / "yaml" / "statement.yaml", "CSV": folder / "csv" / "statement.yaml"}
    for path in paths.values():
        path.parent.mkdir(parents=True)
    Statement(0, endorser_count=count).write(paths["YAML"])
    Statement(0, endorser_count=0, include="endorsers.csv").write(paths["CSV"])
    endorsers.write_csv(paths["CSV"].parent / "endorsers.csv", count)
    return paths


def must_be_clean(path):
    """Findings would be measured, too, and a statement with errors is not exported."""
    said = subprocess.run([STATEMENT, "validate", path], capture_output=True, text=True, check=False)
    if "no findings" not in said.stdout + said.stderr:
        raise ValueError(f"the statements to measure with have findings:\n{(said.stdout + said.stderr)[-2000:]}")


def size(path):
    """The bytes of a statement with its spreadsheet, or of a folder."""
    folder = path if path.is_dir() else path.parent
    return sum(file.stat().st_size for file in folder.iterdir())
