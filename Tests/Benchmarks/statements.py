"""Statements to measure with: invented, all different, without findings, and the same for a seed on every machine."""

import os
import random

import endorsers
from vocabulary import ACTIONS, ACTORS, EMPHASES, FAMILY, GIVEN, PLACES, REASONS, TOPICS

SEED = os.environ.get("SEED", "1")


class Statement:
    """A statement with all that statements have, as the lines of its YAML."""

    def __init__(self, number, endorser_count=45, include=None):
        self.random = random.Random(f"{SEED}/{number}")
        self.number = number
        self.topic = self.random.choice(TOPICS)
        self.endorser_count = endorser_count
        self.include = include

    def lines(self):
        yield from self.head()
        yield from self.texts()
        yield from self.measures()
        yield from self.endorsement()
        yield from endorsers.yaml_lines(self.endorser_count, shift=self.number)
        yield from self.quotes()
        yield from self.tail()

    def write(self, path):
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in self.lines())

    def head(self):
        number = self.number
        yield f"# Statement {number}, invented for measuring."
        yield "joint-statement: 1"
        yield f"id: statement-{number}"
        yield f"title: A Joint Call for {self.topic.capitalize()}, No. {number}"
        yield "language: en"
        yield 'version: "1.0"'
        yield "date: 2025-03-14"
        yield "network:"
        yield f"  name: Thematic Network {number}"
        yield "  kind: thematic"
        yield "  cycle: 2025"
        yield "leads:"
        yield f"  - name: European Alliance {number}"
        yield "    acronym: EA"
        yield "    country: [BE, EU]"
        yield f"    url: https://alliance-{number}.example/about?lang=en#who"

    def texts(self):
        yield "summary: |"
        yield from self.text("  ", paragraphs=1, sentences=3)
        yield "preamble: |"
        yield from self.text("  ", paragraphs=3, sentences=4)
        yield "sections:"
        for section in range(3):
            yield f"  - id: section-{section}"
            yield f"    title: What stands in the way ({section + 1})"
            yield "    text: |"
            yield from self.text("      ", paragraphs=2, sentences=4)
        yield "addressees:"
        for actor in self.random.sample(ACTORS, 3):
            yield f"  - {actor[0].upper() + actor[1:]}"

    def measures(self):
        groups = ["data", "people", "money"]
        yield "measure-groups:"
        for group in groups:
            yield f"  - id: {group}"
            yield f"    title: {group.capitalize()}"
        yield "measures:"
        for measure in range(12):
            yield f"  - id: measure-{measure}"
            yield f"    title: Measure {measure + 1} on {self.topic}"
            yield f"    group: {self.random.choice(groups)}"
            yield "    text: |"
            yield from self.text("      ", paragraphs=self.random.randint(1, 2), sentences=3)
            yield "    rationale: |"
            yield from self.text("      ", paragraphs=1, sentences=2)
            if measure % 3 == 0:
                yield f"    deadline: 20{self.random.randint(26, 35)}-06"

    def endorsement(self):
        yield "endorsement:"
        yield "  opens: 2025-01-10"
        yield "  closes: 2025-02-28"
        yield "  list: partial"
        yield "  categories:"
        for category in ["hospitals", "patients", "people"]:
            yield f"    - id: {category}"
            yield f"      title: {category.capitalize()}"
        if self.include:
            yield f"  include: [{self.include}]"

    def quotes(self):
        yield "quotes:"
        for quote in range(2):
            yield "  - text: |"
            yield from self.text("      ", paragraphs=1, sentences=3)
            yield "    speaker:"
            yield f"      name: {GIVEN[quote]} {FAMILY[self.number % len(FAMILY)]}"
            yield "      roles: [Chair]"
            yield "    approved: 2025-03-01"

    def tail(self):
        yield "contacts:"
        yield "  - purpose: press"
        yield f"    email: press@alliance-{self.number}.example"
        yield '    phone: "+32 2 555 01 00"'
        yield "timeline:"
        for year, kind in [(2024, "proposal"), (2025, "launch")]:
            yield f"  - date: {year}-05"
            yield f"    kind: {kind}"
            yield f"    title: The network’s {kind}"
        yield "references:"
        for source in range(1, 7):
            yield f"  - id: source-{source}"
            yield f"    title: A report on {self.random.choice(TOPICS)}, part {source}"
            yield f"    authors: [{self.random.choice(GIVEN)} {self.random.choice(FAMILY)}]"
            yield f"    year: {self.random.randint(2009, 2024)}"
            yield f"    doi: 10.5555/{self.number}.{source}"
        # Every reference is cited.
        yield "acknowledgements: |"
        yield "  Built on " + ", ".join(f"[@source-{source}]" for source in range(1, 7)) + "."
        yield "disclaimer: >-"
        yield "  All names and events in this statement are invented, and nobody stands behind it."

    def text(self, indent, paragraphs, sentences):
        """CommonMark: paragraphs, and a list below some of them."""
        for paragraph in range(paragraphs):
            if paragraph:
                yield ""
            for _ in range(sentences):
                yield indent + self.sentence()
        if self.random.random() < 0.3:
            yield ""
            for actor in self.random.sample(ACTORS, 3):
                yield f"{indent}- {actor}: {self.random.choice(ACTIONS).format(topic=self.topic)}"

    def sentence(self):
        action = self.random.choice(ACTIONS).format(topic=self.topic)
        actor = self.random.choice(ACTORS)
        return self.random.choice([
            f"{self.random.choice(REASONS)}, and {actor} should {action} {self.random.choice(EMPHASES)}.",
            f"We call on {actor} to {action}, as {self.random.randint(3, 27)} countries have agreed in principle.",
            f"{self.random.choice(REASONS)} [@source-{self.random.randint(1, 6)}].",
            f"In {self.random.choice(PLACES)[0]} this took {self.random.randint(2, 9)} months "
            f"([report](https://www.example.org/reports/{self.random.randint(100, 999)})).",
        ])
