"""Plants a word of its own in everything that must not be published, and looks for it in all files of all exporters.

usage: privacy.py STATEMENT WORK-FOLDER

A word that is published everywhere proves that the search finds what is there.
"""
import os
import pathlib
import re
import subprocess
import sys

EXPORTS = [
    ("html", []), ("html", ["html.fragment=true"]), ("text", []), ("text", ["text.ascii=true"]),
    ("json", ["json.ld=true"]), ("json", ["json.pretty=false"]), ("markdown", []), ("markdown", ["markdown.frontMatter=true"]),
    ("announcement", ["announcement.place=Vienna"]),
]


def main():
    statement, work = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2])
    work.mkdir(parents=True)
    secrets = []

    def secret():
        secrets.append(f"Geheim{len(secrets)}x")
        return secrets[-1]

    def endorser(extra):
        return f"""
  - name: {secret()} Person
    id: {secret().lower()}
    kind: individual
    acronym: {secret()}
    honorific: {secret()}
    url: https://{secret().lower()}.example.org
    affiliations:
      - role: {secret()}
        organisation: {secret()}
    transparency-register: "123456789012-34"
    x-own: {{ note: {secret()} }}
    private:
      email: {secret()}@example.org
      notes: [{secret()}, {{ more: {secret()} }}]
    {extra}"""

    source = f"""# {secret()}
joint-statement: 1
id: private
title: Offenbar1x
leads: [Society of Example Medicine] # {secret()}
measures:
  - title: Set limits
endorsement:
  include: endorsers.csv
  list: complete
endorsers:
  - name: Offenbar2x Society
    x-seen: 1
    private: {{ consent: {secret()}, email: {secret()}@example.org }}
{endorser("status: pending")}
{endorser("status: withdrawn")}
{endorser("display: anonymous")}
"""
    rows = ["name;country;status;display;private.email;private.notes", f"Offenbar3x;FI;confirmed;named;{secret()}@example.org;{secret()}"]
    for state in ("pending;named", "withdrawn;named", "confirmed;anonymous"):
        rows.append(f"{secret()} Society;FI;{state};{secret()}@example.org;{secret()}")
    (work / "private.yaml").write_text(source, encoding="utf-8")
    (work / "endorsers.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")

    listed = subprocess.run([statement, "exporters"], check=True, capture_output=True, text=True).stdout
    # An exporter's name and version, with its path below; what the machine keeps exporters from comes last.
    names = set(re.findall(r"^([a-z0-9-]+) \S+\n  path ", listed, re.M))
    if not names:
        sys.exit("no exporter is listed")
    if names - {name for name, _ in EXPORTS}:
        sys.exit(f"exporters that are not looked at: {names - {name for name, _ in EXPORTS}}")
    looked_at = 0
    for number, (name, options) in enumerate(EXPORTS):
        folder = work / str(number)
        settings = [argument for option in options for argument in ("--option", option)]
        run = subprocess.run(
            [statement, "export", str(work / "private.yaml"), "--to", name, "--output", str(folder), *settings],
            capture_output=True, text=True)
        if run.returncode:
            sys.exit(f"{name}: {run.stderr}")
        for path in sorted(folder.iterdir()):
            text = path.read_text(encoding="utf-8")
            looked_at += 1
            for word in secrets:
                if word.lower() in text.lower():
                    sys.exit(f"{path.name} of {name} {options} has {word}")
            seen = ["Offenbar1x"] if name == "announcement" or path.suffix == ".jsonld" else [
                "Offenbar1x", "Offenbar2x", "Offenbar3x"]
            if not all(word in text for word in seen):
                sys.exit(f"{path.name} of {name} lacks what is public")
    if len(secrets) < 40:
        sys.exit(f"only {len(secrets)} words were planted")
    print(f"{len(secrets)} words in none of {looked_at} files")


main()
