"""Endorsers to measure with: invented, all different, one after the other, so that a million need no memory here."""

import csv

from vocabulary import BODIES, ELSEWHERE, FAMILY, GIVEN, PLACES


def endorsers(count, shift=0):
    """Organisations of Europe, organisations that write in other letters, and individuals, as mappings of the format."""
    for index in range(count):
        if index % 5 == 4:
            yield {
                "name": f"{GIVEN[index % len(GIVEN)]} {FAMILY[(index // 5) % len(FAMILY)]} {in_letters(index)}",
                "kind": "individual",
                "honorific": "Prof. Dr.",
                "category": "people",
                "affiliations": {
                    "role": "Director",
                    "organisation": f"{BODIES[index % len(BODIES)]} {PLACES[index % len(PLACES)][0]}",
                },
            }
        elif index % 5 == 3:
            name, country = ELSEWHERE[(index // 5) % len(ELSEWHERE)]
            yield {"name": f"{name} {index}", "category": "patients", "country": country}
        else:
            place, country = PLACES[(index + shift) % len(PLACES)]
            yield {
                "name": f"{BODIES[(index * 7 + shift) % len(BODIES)]} {place} {index}",
                "category": "hospitals",
                "country": country,
                "url": f"https://www.endorser-{index}.example",
            }


def in_letters(number):
    """A number in letters, since people's names have no digits. With a Q first it is no legal form, as “Sro” is."""
    letters = ""
    while True:
        letters = chr(ord("a") + number % 26) + letters
        number //= 26
        if number == 0:
            return f"Q{letters}"


def yaml_lines(count, shift=0):
    """The key `endorsers` of a statement."""
    if count:
        yield "endorsers:"
    for endorser in endorsers(count, shift):
        dash = "- "
        for key, value in endorser.items():
            if key == "affiliations":
                yield "    affiliations:"
                yield f"      - role: {value['role']}"
                yield f"        organisation: {value['organisation']}"
            else:
                yield f"  {dash}{key}: {value}"
            dash = "  "


def write_csv(path, count):
    """The same endorsers as a spreadsheet."""
    columns = ["name", "kind", "honorific", "category", "country", "url"]
    with open(path, "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(columns + ["affiliation.role", "affiliation.organisation"])
        for endorser in endorsers(count):
            affiliation = endorser.get("affiliations", {})
            rows.writerow([endorser.get(column, "") for column in columns]
                          + [affiliation.get("role", ""), affiliation.get("organisation", "")])
