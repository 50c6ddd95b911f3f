"""Statements to measure with: invented, all different, and without findings. The same ones on every machine."""

import random

TOPICS = [
    "registries for rare diseases", "imaging data of cancer patients", "clean air in classrooms",
    "antimicrobial stewardship", "mental health at work", "early detection of sepsis", "safe staffing on night shifts",
    "vaccination of adults", "digital prescriptions across borders", "newborn screening", "stroke units in the countryside",
    "care for people with dementia", "obesity in childhood", "access to palliative care", "health data for research",
]
ACTORS = [
    "the European Commission", "Member States", "national health authorities", "hospital boards", "payers", "regions",
    "research funders", "professional societies", "patient organisations", "manufacturers of medical devices",
]
ACTIONS = [
    "agree on a minimum set of data that every centre records", "fund the coordination of {topic} beyond single projects",
    "publish results once a year, in words that patients understand", "train staff and set aside time for it",
    "name one contact point that answers within ten working days", "report outcomes by age, sex and region",
    "make standards for {topic} part of every tender", "let patients see who has used their data, and why",
    "evaluate {topic} independently, with a budget of its own", "share what did not work as openly as what did",
    "connect existing infrastructures rather than build new ones", "pay for quality where it can be measured",
]
REASONS = [
    "Today each country counts in its own way, and nobody can compare", "What is measured locally is rarely used elsewhere",
    "Centres that take part do so in spite of the rules, not because of them", "Patients have asked for this for years",
    "The evidence is there; what is missing is a decision", "A pilot in four countries has shown that it can be done",
    "Without a common vocabulary even good data stays where it is", "The costs are small beside those of doing nothing",
]
EMPHASES = ["**by the end of the decade**", "*before* any new instrument", "“once only”", "step by step", "without delay"]
PLACES = [
    ("Uppsala", "SE"), ("Łódź", "PL"), ("Coimbra", "PT"), ("Graz", "AT"), ("Plzeň", "CZ"), ("Cork", "IE"), ("Ghent", "BE"),
    ("Tartu", "EE"), ("Zaragoza", "ES"), ("Košice", "SK"), ("Odense", "DK"), ("Iași", "RO"), ("Turku", "FI"),
    ("Rijeka", "HR"), ("Maribor", "SI"), ("Siena", "IT"), ("Nîmes", "FR"), ("Münster", "DE"), ("Leiden", "NL"),
]
BODIES = [
    "University Hospital", "Institute of Public Health", "Patient Alliance", "Society of Nursing", "Registry Foundation",
    "School of Medicine", "Centre for Imaging", "Council of Carers", "Federation of Pharmacists", "Network of Midwives",
]
ELSEWHERE = [
    ("Ελληνική Εταιρεία Υγείας", "GR"), ("Българско сдружение на пациентите", "BG"), ("Українська асоціація медсестер", "UA"),
    ("Κυπριακός Σύνδεσμος Ασθενών", "CY"), ("日本希少疾患協会", "JP"), ("جمعية المرضى", "JO"), ("האגודה לרפואה ציבורית", "IL"),
    ("Društvo bolnikov", "SI"),
]
GIVEN = ["Ana", "Björn", "Chloé", "Dóra", "Eoin", "Françoise", "Grzegorz", "Ilze", "João", "Katarína", "Māra", "Søren"]
FAMILY = ["O’Example", "Müster", "van der Probe", "Exemplarová", "Da Mostra", "Primjerović", "Näidis", "Vzorek", "Esempio"]


class Statement:
    """One statement as YAML."""

    def __init__(self, number, endorsers=45, include=None):
        self.random = random.Random(number)
        self.number = number
        self.topic = self.random.choice(TOPICS)
        self.lines = []
        self.write(endorsers, include)

    def add(self, indent, text):
        self.lines.append("  " * indent + text)

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

    def text(self, indent, key, paragraphs, sentences):
        self.add(indent, f"{key}: |")
        # The text of a key that stands behind a dash is deeper than the key, too.
        indent += key.startswith("- ")
        for paragraph in range(paragraphs):
            if paragraph:
                self.lines.append("")
            for _ in range(sentences):
                self.add(indent + 1, self.sentence())
        if self.random.random() < 0.3:
            self.lines.append("")
            for actor in self.random.sample(ACTORS, 3):
                self.add(indent + 1, f"- {actor}: {self.random.choice(ACTIONS).format(topic=self.topic)}")

    def write(self, endorsers, include):
        number, topic = self.number, self.topic
        self.add(0, f"# Statement {number}, invented for measuring.")
        self.add(0, "joint-statement: 1")
        self.add(0, f"id: statement-{number}")
        self.add(0, f"title: A Joint Call for {topic.capitalize()}, No. {number}")
        self.add(0, "language: en")
        self.add(0, 'version: "1.0"')
        self.add(0, "date: 2025-03-14")
        self.add(0, "network:")
        self.add(1, f"name: Thematic Network {number}")
        self.add(1, "kind: thematic")
        self.add(1, "cycle: 2025")
        self.add(0, "leads:")
        self.add(1, f"- name: European Alliance {number}")
        self.add(2, "acronym: EA")
        self.add(2, "country: [BE, EU]")
        self.add(2, f"url: https://alliance-{number}.example/about?lang=en#who")
        self.text(0, "summary", 1, 3)
        self.text(0, "preamble", 3, 4)
        self.add(0, "sections:")
        for section in range(3):
            self.add(1, f"- id: section-{section}")
            self.add(2, f"title: What stands in the way ({section + 1})")
            self.text(2, "text", 2, 4)
        self.add(0, "addressees:")
        for actor in self.random.sample(ACTORS, 3):
            self.add(1, f"- {actor[0].upper() + actor[1:]}")
        self.add(0, "measure-groups:")
        for group in ["data", "people", "money"]:
            self.add(1, f"- id: {group}")
            self.add(2, f"title: {group.capitalize()}")
        self.add(0, "measures:")
        for measure in range(12):
            self.add(1, f"- id: measure-{measure}")
            self.add(2, f"title: Measure {measure + 1} on {topic}")
            self.add(2, f"group: {self.random.choice(['data', 'people', 'money'])}")
            self.text(2, "text", self.random.randint(1, 2), 3)
            self.text(2, "rationale", 1, 2)
            if measure % 3 == 0:
                self.add(2, f"deadline: 20{self.random.randint(26, 35)}-06")
        self.add(0, "endorsement:")
        self.add(1, "opens: 2025-01-10")
        self.add(1, "closes: 2025-02-28")
        self.add(1, "list: partial")
        self.add(1, "categories:")
        for category in ["hospitals", "patients", "people"]:
            self.add(2, f"- id: {category}")
            self.add(3, f"title: {category.capitalize()}")
        if include:
            self.add(1, f"include: [{include}]")
        if endorsers:
            self.add(0, "endorsers:")
            for index in range(endorsers):
                self.endorser(index)
        self.add(0, "quotes:")
        for quote in range(2):
            self.text(1, "- text", 1, 3)
            self.add(2, "speaker:")
            self.add(3, f"name: {GIVEN[quote]} {FAMILY[number % len(FAMILY)]}")
            self.add(3, "roles: [Chair]")
            self.add(2, "approved: 2025-03-01")
        self.add(0, "contacts:")
        self.add(1, "- purpose: press")
        self.add(2, f"email: press@alliance-{number}.example")
        self.add(2, 'phone: "+32 2 555 01 00"')
        self.add(0, "timeline:")
        for year, kind in [(2024, "proposal"), (2025, "launch")]:
            self.add(1, f"- date: {year}-05")
            self.add(2, f"kind: {kind}")
            self.add(2, f"title: The network’s {kind}")
        self.add(0, "references:")
        for source in range(1, 7):
            self.add(1, f"- id: source-{source}")
            self.add(2, f"title: A report on {self.random.choice(TOPICS)}, part {source}")
            self.add(2, f"authors: [{self.random.choice(GIVEN)} {self.random.choice(FAMILY)}]")
            self.add(2, f"year: {self.random.randint(2009, 2024)}")
            self.add(2, f"doi: 10.5555/{number}.{source}")
        # Every reference is cited.
        self.add(0, "acknowledgements: |")
        self.add(1, "Built on " + ", ".join(f"[@source-{source}]" for source in range(1, 7)) + ".")
        self.add(0, "disclaimer: >-")
        self.add(1, "All names and events in this statement are invented, and nobody stands behind it.")

    def endorser(self, index):
        kind = index % 5
        if kind == 4:
            name = f"{GIVEN[index % len(GIVEN)]} {FAMILY[(index // 5) % len(FAMILY)]} {number_word(index)}"
            self.add(1, f"- name: {name}")
            self.add(2, "kind: individual")
            self.add(2, "honorific: Prof. Dr.")
            self.add(2, "category: people")
            self.add(2, "affiliations:")
            self.add(3, f"- role: Director")
            self.add(4, f"organisation: {BODIES[index % len(BODIES)]} {PLACES[index % len(PLACES)][0]}")
        elif kind == 3:
            name, country = ELSEWHERE[(index // 5) % len(ELSEWHERE)]
            self.add(1, f"- name: {name} {index}")
            self.add(2, "category: patients")
            self.add(2, f"country: {country}")
        else:
            place, country = PLACES[(index + self.number) % len(PLACES)]
            self.add(1, f"- name: {BODIES[(index * 7 + self.number) % len(BODIES)]} {place} {index}")
            self.add(2, "category: hospitals")
            self.add(2, f"country: {country}")
            self.add(2, f"url: https://www.endorser-{index}.example")

    def __str__(self):
        return "\n".join(self.lines) + "\n"


def number_word(number):
    """A number in letters, since people's names have no digits."""
    letters = ""
    while True:
        letters = chr(ord("a") + number % 26) + letters
        number //= 26
        if number == 0:
            return letters.capitalize()


def endorsers_csv(count):
    """A spreadsheet of endorsers, all different."""
    rows = ["name,kind,category,country,url,affiliation.role,affiliation.organisation"]
    for index in range(count):
        if index % 5 == 4:
            name = f"{GIVEN[index % len(GIVEN)]} {FAMILY[index % len(FAMILY)]} {number_word(index)}"
            rows.append(f"{name},individual,people,,,Director,{BODIES[index % len(BODIES)]}")
        else:
            place, country = PLACES[index % len(PLACES)]
            name = f"{BODIES[index % len(BODIES)]} {place} {index}"
            rows.append(f"{name},organisation,hospitals,{country},https://www.endorser-{index}.example,,")
    return "\n".join(rows) + "\n"
