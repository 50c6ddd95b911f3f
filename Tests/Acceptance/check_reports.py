#!/usr/bin/env python3
"""Checks the reports of `statement validate` for statements whose texts try to break out of them.

usage: check_reports.py STATEMENT SARIF-SCHEMA JUNIT-SCHEMA

SARIF is checked against the OASIS schema, JUnit's XML against that of Jenkins, the JSON report against
`statement schema --report`. Needs check-jsonschema and xmllint.
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

statement, sarif_schema, junit_schema = (str(pathlib.Path(argument).resolve()) for argument in sys.argv[1:4])

NASTY = {
    "plain.yaml": "title: A statement without a finding\n",
    "quotes & <tags>, 100 %.yaml": (
        'title: "TODO \\"quoted\\" <b>bold</b> & ]]> 100 % ::error::x\\nline \\u2028 \\u0007 \\e[31m"\n'
        "subtitle: 'TODO %0A %25 , : ='\n"
        "funding: TBD # statement-ignore: placeholder because \"TBD\" ]]> is <our> & name, 100 %\n"
        'x-own: "\\u0000"\n'
    ),
    "sub/ünïcode 例え.yaml": "﻿title: \u202eTODO\u202c ﷽ 例え 🇪🇺\r\nlanguage: english\r\nendorsement:\r\n  include: list.csv\r\n",
    "broken.yaml": 'title: "never closed ]]> %\nmeasures: [\n',
    "endorsers.yaml": "endorsers:\n  - Société Exemple\n  - Societe Exemple\n  - name: \"A  ]]>  %\"\n    country: UK\n",
}
REST = "joint-statement: 1\nleads: [Society of Example Medicine]\nmeasures: [{title: One}]\n"
CSV = 'name,country\n"A ""]]>"" <b> %",UK\n"TODO\nbreak",XX\nshort\n'


def run(*arguments, folder, expected):
    result = subprocess.run([statement, "validate", *arguments], cwd=folder, capture_output=True, check=False)
    if result.returncode != expected:
        sys.exit(f"exit status {result.returncode}, not {expected}: {result.stderr.decode()}")
    return result.stdout


def tool(*arguments):
    result = subprocess.run(arguments, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        sys.exit(f"{' '.join(arguments)}\n{result.stdout}{result.stderr}")


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    documents = folder / "documents"
    for path, text in NASTY.items():
        file = documents / path
        file.parent.mkdir(parents=True, exist_ok=True)
        rest = REST if "\r\n" not in text else REST.replace("\n", "\r\n")
        whole = text + (rest if "title: \"never" not in text else REST)
        file.write_bytes(whole.encode("utf-8"))
    (documents / "sub" / "list.csv").write_bytes(CSV.encode("utf-8"))
    reports = {form: folder / f"report.{form}" for form in ["json", "jsonl", "sarif", "junit", "github", "gitlab"]}
    options = [f"--report={form}={path}" for form, path in reports.items()]
    printed = run(".", "--format", "sarif", *options, folder=documents, expected=1)
    if printed != reports["sarif"].read_bytes():
        sys.exit("what is printed is not what is written")
    run(".", "none.yaml", *(f"--report={form}={path}.none" for form, path in reports.items()), folder=documents, expected=2)
    schema = folder / "report.schema.json"
    schema.write_bytes(subprocess.run([statement, "schema", "--report"], capture_output=True, check=True).stdout)
    for suffix in ["", ".none"]:
        path = {form: f"{path}{suffix}" for form, path in reports.items()}
        tool("check-jsonschema", "--schemafile", sarif_schema, path["sarif"])
        tool("check-jsonschema", "--schemafile", str(schema), path["json"])
        tool("xmllint", "--noout", "--schema", junit_schema, path["junit"])
    document = json.loads(reports["json"].read_text(encoding="utf-8"))
    lines = [json.loads(line) for line in reports["jsonl"].read_text(encoding="utf-8").split("\n") if line]
    findings = document["findings"]
    counting = [finding for finding in findings if "suppression" not in finding]
    assert [line["finding"] for line in lines if "finding" in line] == findings
    assert lines[-1] == {"summary": document["summary"]}
    assert len({finding["fingerprint"] for finding in findings}) == len(findings)
    results = json.loads(reports["sarif"].read_text(encoding="utf-8"))["runs"][0]["results"]
    assert len(results) == len(findings)
    suites = ElementTree.parse(reports["junit"]).getroot()
    failures = suites.findall("./testsuite/testcase/failure")
    assert len(failures) == document["summary"]["errors"], (len(failures), document["summary"])
    assert len(suites.findall("./testsuite/testcase/skipped")) == document["summary"]["suppressed"] == 1
    commands = reports["github"].read_text(encoding="utf-8").rstrip("\n").split("\n")
    assert len([line for line in commands if line.startswith(("::error file=", "::warning file=", "::notice file="))]) == len(counting)
    assert all(line.startswith("::") for line in commands[:-1])
    entries = json.loads(reports["gitlab"].read_text(encoding="utf-8"))
    assert len(entries) == len(counting)
    for path in reports.values():
        text = path.read_bytes().decode("utf-8")
        assert "\x1b" not in text and "\x07" not in text and "\x00" not in text, path
    paths = {finding["place"]["path"] for finding in findings}
    assert "sub/list.csv" in paths and "quotes & <tags>, 100 %.yaml" in paths, paths

    # What could not be checked: never a report that looks well, and always a report.
    empty = folder / "empty"
    empty.mkdir()
    (empty / "pipe").symlink_to("/dev/null")
    reports = {form: empty / form for form in reports}
    options = [f"--report={form}={path}" for form, path in reports.items()]
    for arguments in [[], ["none.yaml"], [str(documents / "plain.yaml"), "--baseline", "none"]]:
        run(*arguments, *options, folder=empty, expected=2)
        document = json.loads(reports["json"].read_text(encoding="utf-8"))
        assert not document["summary"]["passes"] and len(document["problems"]) == 1, (arguments, document)
        assert len(json.loads(reports["jsonl"].read_text(encoding="utf-8").split("\n")[0])["problem"]) == 2
        log = json.loads(reports["sarif"].read_text(encoding="utf-8"))["runs"][0]
        assert not log["invocations"][0]["executionSuccessful"], (arguments, log["invocations"])
        assert ElementTree.parse(reports["junit"]).getroot().get("errors") == "1", arguments
        assert reports["github"].read_text(encoding="utf-8").startswith("::error "), arguments
        assert json.loads(reports["gitlab"].read_text(encoding="utf-8"))[0]["severity"] == "blocker", arguments
        tool("check-jsonschema", "--schemafile", sarif_schema, str(reports["sarif"]))
        tool("check-jsonschema", "--schemafile", str(schema), str(reports["json"]))
        tool("xmllint", "--noout", "--schema", junit_schema, str(reports["junit"]))
        for path in reports.values():
            path.unlink()
    # Whatever becomes of standard output, and of a device that is named.
    plain = str(documents / "plain.yaml")
    with open("/dev/full", "w", encoding="utf-8") as full:
        command = [statement, "validate", plain, "--format=json", "--report=json=json", "--report=sarif=pipe"]
        result = subprocess.run(command, cwd=empty, stdout=full, stderr=subprocess.PIPE, check=False)
    assert result.returncode == 2 and json.loads(reports["json"].read_text(encoding="utf-8"))["summary"]["passes"]
    assert (empty / "pipe").is_symlink() and pathlib.Path("/dev/null").is_char_device()
    # Where what is said cannot be written, no command is done, whichever it is, and each says so in words.
    for arguments in [["export", plain, "--to=json", "--output=exports"], ["rules"], ["schema"], ["exporters"]]:
        for shell in [">/dev/full", ">&-"]:
            result = subprocess.run(
                ["sh", "-c", f'"$@" {shell}', "sh", statement, *arguments], cwd=empty, stderr=subprocess.PIPE, check=False)
            said = result.stderr.decode()
            assert result.returncode == 2 and "error: standard output cannot be written" in said, (arguments, shell, said)
    # Wrong usage: nothing that was read is overwritten.
    before = (documents / "sub" / "list.csv").read_bytes()
    for arguments in [
        ["--report=json=sub/list.csv"], ["--report=json=sub/../plain.yaml"], ["--report=json=a", "--report=sarif=./a"],
        ["--report=json=b", "--baseline=./b"], ["--report=jsn=a"], ["--report=json="], ["--root=none"],
    ]:
        run(".", *arguments, folder=documents, expected=64)
    assert (documents / "sub" / "list.csv").read_bytes() == before and not (documents / "a").exists()
    print(f"{len(findings)} findings in {len(reports)} formats")
