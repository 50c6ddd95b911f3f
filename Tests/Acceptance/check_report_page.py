#!/usr/bin/env python3
"""Checks that docs/reports.md shows the reports as they are.

usage: check_report_page.py STATEMENT docs/reports.md
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

statement = str(pathlib.Path(sys.argv[1]).resolve())
page = pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")
FENCE = re.compile(r"^```(?:\w+)\n(.*?)^```$", re.M | re.S)
document = re.search(r"^```yaml\n(.*?)^```$", page, re.M | re.S).group(1)
sections = {part.split("\n", 1)[0]: part for part in re.split(r"^## ", page, flags=re.M)[1:]}
shown = subprocess.run([statement, "validate", "--help"], capture_output=True, text=True, check=True).stdout
formats = re.search(r"--format <format>.*?\(values:\s*([\w,\s]+?);", shown, re.S).group(1)
formats = [name.strip() for name in formats.split(",")]
assert list(sections) == formats, f"the page has {list(sections)}, the command {formats}"

with tempfile.TemporaryDirectory() as folder:
    (pathlib.Path(folder) / "clean-air.yaml").write_text(document, encoding="utf-8")
    for name, section in sections.items():
        run = subprocess.run(
            [statement, "validate", "clean-air.yaml", "--format", name], cwd=folder, capture_output=True, check=False)
        assert run.returncode == 1 and not run.stderr, (name, run)
        printed = run.stdout.decode("utf-8")
        sample = FENCE.search(section).group(1)
        if name == "sarif":
            result = json.loads(printed)["runs"][0]["results"][0]
            # The index changes with every rule that is added before it.
            del result["ruleIndex"]
            sample, printed = json.loads(sample), result
        if sample != printed:
            sys.exit(f"docs/reports.md shows for {name}:\n{sample}\nand it is:\n{printed}")
print(f"{len(sections)} formats as they are")
