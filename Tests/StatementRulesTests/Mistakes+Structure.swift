extension Mistake {
    /// Mistakes with keys.
    static let structure: [Mistake] = keys + missing

    /// Keys that the format does not know, and keys that are there twice.
    private static let keys: [Mistake] = [
        // Misspelt, in every mapping.
        Mistake(
            "approval of a speaker",
            "quotes:\n  - text: We are glad.\n    speaker:\n      name: Ana Example\n    ⟦  ⇒⟧1️⃣approved: 2024-11-20",
            "unknown-key",
            says: "belongs to the quote"),
        Mistake(
            "organisation of a speaker beside the name",
            "quotes:\n  - text: We are glad.\n    speaker:\n      name: Ana Example\n      1️⃣⟦organisation: Lung Alliance⇒roles: [{ title: President, organisation: Lung Alliance }]⟧",
            "unknown-key", says: "Write it in a role"),
        Mistake(
            "private keys that are not indented",
            "endorsers:\n  - name: Ana Example\n    private:\n    ⟦⇒  ⟧1️⃣email: ana@example.org\n    ⟦⇒  ⟧notes: Met in May\n    country: AT",
            "unknown-key", says: "Indent it"),
        Mistake(
            "keys of the network that are not indented",
            "network:\n⟦⇒  ⟧1️⃣name: Network on Registries\n⟦⇒  ⟧kind: thematic",
            "unknown-key", says: "stands beside `network`"),
        Mistake(
            "misspelt key", "1️⃣⟦endorsors⇒endorsers⟧:\n  - Society of Example Medicine", "unknown-key",
            says: "did you mean `endorsers`?"),
        Mistake(
            "key of the statement in a section",
            """
            sections:
              - title: Background
                text: It was long ago.
            ⟦    ⇒⟧1️⃣quotes:⟦
                  - text: Now.
                    speaker: { name: Ana Example }⇒ []⟧
            """,
            "unknown-key", says: "it is a key of the statement itself"),
        Mistake(
            "language of an endorser",
            "endorsers:\n  - name: Society of Example Medicine\n    1️⃣⟦language⇒x-language⟧: de",
            "unknown-key", says: "The keys here are `name`"),
        Mistake(
            "key of the endorsement in the statement", "1️⃣⟦opens⇒x-opens⟧: 2024-10-01", "unknown-key",
            says: "it is a key of `endorsement`"),
        Mistake(
            "misspelt key with capitals", "1️⃣⟦Subtitle⇒subtitle⟧: Now", "unknown-key", says: "did you mean `subtitle`?"),
        Mistake(
            "misspelt key with another separator", "1️⃣⟦measure_groups⇒measure-groups⟧:\n  - id: data\n    title: Data",
            "unknown-key", says: "did you mean `measure-groups`?"),
        Mistake(
            "misspelt key in the network",
            "network:\n  name: Network on Registries\n  1️⃣⟦platfrom⇒platform⟧: Example Platform",
            "unknown-key", says: "did you mean `platform`?"),
        Mistake(
            "misspelt key in a lead", "leads:\n  - name: Society of Example Medicine\n    1️⃣⟦contry⇒country⟧: AT",
            "unknown-key", says: "did you mean `country`?"),
        Mistake(
            "misspelt key in a section", "sections:\n  - 1️⃣⟦tilte⇒title⟧: Background\n    text: It was long ago.",
            "unknown-key", says: "did you mean `title`?"),
        Mistake(
            "misspelt key in an annex", "annexes:\n  - title: Methods\n    1️⃣⟦txet⇒text⟧: We asked.", "unknown-key",
            says: "did you mean `text`?"),
        Mistake(
            "misspelt key in the call", "call:\n  1️⃣⟦rankd⇒ranked⟧: true", "unknown-key", says: "did you mean `ranked`?"),
        Mistake(
            "misspelt key in a measure group", "measure-groups:\n  - id: data\n    title: Data\n    1️⃣text⟦s⇒⟧: All.",
            "unknown-key", says: "did you mean `text`?"),
        Mistake(
            "misspelt key in a measure", "measures:\n  - title: Agree\n    1️⃣rational⟦⇒e⟧: Because.", "unknown-key",
            says: "did you mean `rationale`?"),
        Mistake(
            "misspelt key in a measure within a measure",
            "measures:\n  - title: Agree\n    measures:\n      - title: Meet\n        1️⃣⟦dedline⇒deadline⟧: 2027",
            "unknown-key", says: "did you mean `deadline`?"),
        Mistake(
            "misspelt key in the endorsement", "endorsement:\n  1️⃣open⟦⇒s⟧: 2024-10-01", "unknown-key",
            says: "did you mean `opens`?"),
        Mistake(
            "misspelt key in a category",
            "endorsement:\n  categories:\n    - id: patients\n      1️⃣⟦titel⇒title⟧: Patients",
            "unknown-key", says: "did you mean `title`?"),
        Mistake(
            "misspelt key in a claim", "endorsement:\n  claims:\n    - count: 80\n      1️⃣⟦qualifer⇒qualifier⟧: about",
            "unknown-key", says: "did you mean `qualifier`?"),
        Mistake(
            "misspelt key in an endorser",
            """
            endorsement:
              categories:
                - id: patients
                  title: Patients
            endorsers:
              - name: Society of Example Medicine
                1️⃣⟦catgory⇒category⟧: patients
            """, "unknown-key", says: "did you mean `category`?"),
        Mistake(
            "misspelt key in an affiliation",
            """
            endorsers:
              - name: Ana Example
                kind: individual
                affiliations:
                  - 1️⃣⟦organsation⇒organisation⟧: University of Example
            """, "unknown-key", says: "did you mean `organisation`?"),
        Mistake(
            "misspelt key in a quote", "quotes:\n  - text: We are glad.\n    1️⃣on-behalf⟦⇒-of⟧: the core team",
            "unknown-key", says: "did you mean `on-behalf-of`?"),
        Mistake(
            "misspelt key in a speaker",
            """
            quotes:
              - text: We are glad.
                speaker:
                  name: Ana Example
                  1️⃣⟦honorofic⇒honorific⟧: Prof.
            """, "unknown-key", says: "did you mean `honorific`?"),
        Mistake(
            "misspelt key in a role",
            """
            quotes:
              - text: We are glad.
                speaker:
                  name: Ana Example
                  roles:
                    - title: President
                      1️⃣⟦organistion⇒organisation⟧: Society of Example Medicine
            """, "unknown-key", says: "did you mean `organisation`?"),
        Mistake(
            "misspelt key in a contact", "contacts:\n  - 1️⃣⟦emial⇒email⟧: press@example.org", "unknown-key",
            says: "did you mean `email`?"),
        Mistake(
            "misspelt key in an event", "timeline:\n  - date: 2024\n    title: Launch\n    1️⃣⟦knd⇒kind⟧: launch",
            "unknown-key", says: "did you mean `kind`?"),
        Mistake(
            "misspelt key in a reference",
            "references:\n  - id: plan\n    title: A plan\n    1️⃣⟦yaer⇒year⟧: 2021\nsummary: See [@plan].",
            "unknown-key", says: "did you mean `year`?"),
        Mistake(
            "misspelt key in a document", "documents:\n  - title: Paper\n    1️⃣⟦langauge⇒language⟧: de", "unknown-key",
            says: "did you mean `language`?"),

        // Other words for the same thing.
        Mistake(
            "synonym for the endorsers", "1️⃣⟦signatories⇒endorsers⟧:\n  - Society of Example Medicine", "unknown-key",
            says: "did you mean `endorsers`?"),
        Mistake(
            "synonym for the measures",
            """
            joint-statement: 1
            title: Better Registries
            leads: [Society of Example]
            1️⃣⟦demands⇒measures⟧:
              - title: Agree
            """, "unknown-key", says: "did you mean `measures`?", isWhole: true),
        Mistake("synonym for the stage", "1️⃣⟦status⇒stage⟧: draft", "unknown-key", says: "did you mean `stage`?"),
        Mistake(
            "synonym for the summary", "1️⃣⟦abstract⇒summary⟧: In short.", "unknown-key", says: "did you mean `summary`?"),
        Mistake(
            "American spelling of licence", "1️⃣⟦licence⇒license⟧: CC-BY-4.0", "unknown-key",
            says: "did you mean `license`?"),
        Mistake(
            "synonym for the web page",
            "leads:\n  - name: Society of Example Medicine\n    1️⃣⟦website⇒url⟧: https://example.org",
            "unknown-key", says: "did you mean `url`?"),
        Mistake(
            "synonym for the rationale", "measures:\n  - title: Agree\n    1️⃣⟦why⇒rationale⟧: Because.", "unknown-key",
            says: "did you mean `rationale`?"),
        Mistake(
            "synonym for the closing day", "endorsement:\n  1️⃣⟦until⇒closes⟧: 2024-11-15", "unknown-key",
            says: "did you mean `closes`?"),
        Mistake(
            "synonym for the kind of an endorser", "endorsers:\n  - name: Ana Example\n    1️⃣⟦type⇒kind⟧: individual",
            "unknown-key", says: "did you mean `kind`?"),
        Mistake(
            "synonym for the speaker",
            "quotes:\n  - text: We are glad.\n    1️⃣⟦author⇒speaker⟧:\n      name: Ana Example",
            "unknown-key", says: "did you mean `speaker`?"),
        Mistake(
            "synonym for the name, which is then not missing", "network:\n  1️⃣⟦title⇒name⟧: Network on Registries",
            "unknown-key", says: "did you mean `name`?"),

        // Keys of another place, and of none.
        Mistake(
            "e-mail address of an endorser in public",
            "endorsers:\n  - name: Ana Example\n    1️⃣⟦⇒private:\n      ⟧email: ana@example.org", "unknown-key",
            says: "write it under `private`"),
        Mistake(
            "number of a measure", "measures:\n  - ⟦1️⃣number: 1\n    ⇒⟧title: Agree", "unknown-key", says: "computed"),
        Mistake(
            "third level of measures",
            """
            measures:
              - title: Agree
                measures:
                  - title: Meet
                  ⟦  1️⃣measures:
                      - title: Travel⇒- title: Travel⟧
            """, "unknown-key", says: "one level deep"),
        Mistake(
            "endorsers within the endorsement", "⟦endorsement:\n  ⇒⟧1️⃣endorsers:\n    - Society of Example Medicine",
            "unknown-key", says: "beside `endorsement`"),
        Mistake(
            "claims at the top", "1️⃣⟦⇒endorsement:\n  ⟧claims:\n  - count: 80", "unknown-key", says: "`endorsement`"),
        Mistake("key of one's own without its prefix", "1️⃣⟦⇒x-⟧printer: Example Press", "unknown-key", says: "`x-`"),
        Mistake(
            "merge key",
            "x-base: &base\n  country: AT\nleads:\n  - name: Society of Example Medicine\n    1️⃣⟦<<: *base⇒country: AT⟧",
            "unknown-key", says: "merge"),
        Mistake("key that is no text", "⟦? 1️⃣[a, b]\n⇒x-a⟧: c", "wrong-type", says: "plain text"),

        // Twice.
        Mistake("doubled key", "subtitle: One⟦\n1️⃣subtitle: Two⇒⟧", "duplicate-key"),
        Mistake(
            "doubled key in a lead",
            "leads:\n  - name: Society of Example Medicine\n    country: ⟦AT\n    1️⃣country: BE⇒[AT, BE]⟧",
            "duplicate-key"),
        Mistake(
            "item without its dash",
            "leads:\n  - name: One\n    acronym: O\n    country: NO\n⟦    ⇒  - ⟧1️⃣name: Two\n    acronym: T\n    country: PL",
            "duplicate-key", says: "its dash is missing Write `- name: …`"),
        Mistake(
            "items without their dashes before one with it",
            "measures:\n- title: Agree\n  text: One.\n\n⟦  ⇒- ⟧1️⃣title: Meet\n  text: Two.\n⟦  ⇒- ⟧title: Go\n  text: Three.\n- title: Last\n",
            "duplicate-key", says: "its dash is missing"),
        Mistake(
            "item of an included list without its dash", "endorsement: { include: a.yaml }", "duplicate-key",
            says: "its dash is missing",
            includes: ["a.yaml": "- name: One\n  country: NO\n⟦  ⇒- ⟧1️⃣name: Two\n  country: PL\n"]),
        Mistake(
            "included list without dashes", "endorsement: { include: a.yaml }", "duplicate-key",
            says: "here and at the beginning of the file",
            includes: [
                "a.yaml":
                    "⟦⇒- ⟧name: One\n⟦⇒  ⟧country: NO\n⟦⇒- ⟧1️⃣name: Two\n⟦⇒  ⟧country: PL\n⟦⇒- ⟧name: Three\n⟦⇒  ⟧country: PL\n"
            ]),
        Mistake(
            "name of an item twice", "leads:\n  - name: One\n    country: NO\n⟦    1️⃣name: Two\n⇒⟧", "duplicate-key",
            says: "Keep one of the two"),
        Mistake("doubled list", "quotes:\n  - text: One.\n⟦1️⃣quotes:\n⇒⟧  - text: Two.", "duplicate-key"),
        Mistake(
            "doubled key among one's own", "x-print:\n  paper: A4⟦\n  1️⃣paper: A5⇒⟧", "duplicate-key", says: "`paper`"),
        Mistake(
            "doubled key in brackets", "leads:\n  - { name: Society of Example Medicine⟦, 1️⃣name: Other Society⇒⟧ }",
            "duplicate-key"),
    ]

    /// Keys that must be there.
    private static let missing: [Mistake] = [
        Mistake(
            "no format version",
            """
            1️⃣⟦⇒joint-statement: 1
            ⟧title: Better Registries
            leads: [Society of Example Medicine]
            measures:
              - title: Agree
            """, "missing-key", says: "`joint-statement: 1`", isWhole: true),
        Mistake(
            "no title",
            """
            1️⃣joint-statement: 1⟦⇒
            title: Better Registries⟧
            leads: [Society of Example Medicine]
            measures:
              - title: Agree
            """, "missing-key", says: "`title`", isWhole: true),
        Mistake(
            "no leads",
            """
            1️⃣joint-statement: 1
            title: Better Registries⟦⇒
            leads: [Society of Example Medicine]⟧
            measures:
              - title: Agree
            """, "missing-key", says: "`leads`", isWhole: true),
        Mistake(
            "no measures",
            """
            1️⃣joint-statement: 1
            title: Better Registries
            leads: [Society of Example Medicine]⟦⇒
            measures:
              - title: Agree⟧
            """, "missing-key", says: "`measures`", isWhole: true),
        Mistake(
            "references by their ids",
            """
            summary: As shown [@one].
            references:
              1️⃣⟦one:⇒- id: one⟧
                title: A Report
                url: https://example.org/report
            """, "wrong-type", says: "`- id: one`"),
        Mistake(
            "key of the format by another name",
            """
            1️⃣⟦⇒joint-⟧statement: 1
            title: A Title
            leads: [Society of Example Medicine]
            measures: [{title: Register Rare Fevers}]
            """, "unknown-key", says: "did you mean `joint-statement`?", isWhole: true),
        Mistake("empty file", "1️⃣⟦⇒\(smallest)⟧", "missing-key", says: "`joint-statement: 1`", isWhole: true),
        Mistake(
            "nothing but comments", "1️⃣# To do.\n⟦⇒\(smallest)⟧", "missing-key", says: "`joint-statement: 1`",
            isWhole: true),
        Mistake(
            "missing name", "network:\n  1️⃣kind: thematic⟦⇒\n  name: Network on Registries⟧", "missing-key",
            says: "`name`"),
        Mistake(
            "lead without a name", "leads:\n  - 1️⃣country: AT⟦⇒\n    name: Society of Example Medicine⟧", "missing-key",
            says: "`name`"),
        Mistake(
            "measure without a title", "measures:\n  - 1️⃣text: Agree.⟦⇒\n    title: Agree⟧", "missing-key",
            says: "`title`"),
        Mistake(
            "measure within a measure without a title",
            "measures:\n  - title: Agree\n    measures:\n      - 1️⃣text: Meet.⟦⇒\n        title: Meet⟧", "missing-key",
            says: "`title`"),
        Mistake(
            "measure group without an id", "measure-groups:\n  - 1️⃣title: Data⟦⇒\n    id: data⟧", "missing-key",
            says: "`id`"),
        Mistake(
            "section without a title", "sections:\n  - 1️⃣text: It was long ago.⟦⇒\n    title: Past⟧", "missing-key",
            says: "`title`"),
        Mistake(
            "category without a title", "endorsement:\n  categories:\n    - 1️⃣id: patients⟦⇒\n      title: Patients⟧",
            "missing-key", says: "`title`"),
        Mistake(
            "claim without a number", "endorsement:\n  claims:\n    - 1️⃣qualifier: about⟦⇒\n      count: 80⟧",
            "missing-key", says: "`count`"),
        Mistake(
            "endorser without a name", "endorsers:\n  - 1️⃣country: AT⟦⇒\n    name: Society of Example Medicine⟧",
            "missing-key", says: "`name`"),
        Mistake(
            "quote without words", "quotes:\n  - 1️⃣speaker:\n      name: Ana Example⟦⇒\n    text: We are glad.⟧",
            "missing-key", says: "`text`"),
        Mistake(
            "speaker without a name",
            "quotes:\n  - text: We are glad.\n    speaker:\n      1️⃣honorific: Prof.⟦⇒\n      name: Ana Example⟧",
            "missing-key", says: "`name`"),
        Mistake(
            "event without a date", "timeline:\n  - 1️⃣title: Launch⟦⇒\n    date: 2024-11⟧", "missing-key", says: "`date`"
        ),
        Mistake(
            "event without a title", "timeline:\n  - 1️⃣date: 2024-11⟦⇒\n    title: Launch⟧", "missing-key",
            says: "`title`"),
        Mistake(
            "reference without an id", "references:\n  - 1️⃣title: A plan⟦⇒\n    id: plan\nsummary: See [@plan].⟧",
            "missing-key", says: "`id`"),
        Mistake(
            "contact of nobody", "contacts:\n  - 1️⃣⟦{}⇒email: press@example.org⟧", "missing-key",
            says: "`name`, `organisation`, `address`, `email`, `phone`"),
        Mistake(
            "contact with a purpose and a role only",
            "contacts:\n  - 1️⃣purpose: press\n    role: Director⟦⇒\n    phone: +32 2 555 01 00⟧", "missing-key",
            says: "a contact needs at least one of the keys"),
        Mistake(
            "contact without a value", "contacts:\n  - purpose: press\n    1️⃣name:⟦⇒ Ana Example⟧", "empty-value",
            says: "Write its value after the colon."),
        Mistake(
            "affiliation with nothing in it",
            """
            endorsers:
              - name: Ana Example
                kind: individual
                affiliations:
                  - 1️⃣⟦{}⇒organisation: University of Example⟧
                  - Society of Example Medicine
            """, "missing-key", says: "`role`, `organisation`"),
        Mistake(
            "affiliation with a key of its own only",
            "endorsers:\n  - name: Ana Example\n    kind: individual\n    affiliations:\n      - 1️⃣x-since: 2020"
                + "⟦⇒\n        role: Head of Radiology⟧", "missing-key", says: "an affiliation needs"),
        Mistake(
            "affiliation whose only value is missing",
            "endorsers:\n  - name: Ana Example\n    kind: individual\n    affiliations:\n      - 1️⃣role:⟦⇒ Head⟧",
            "empty-value", says: "`role` has no value"),
        Mistake(
            "document without a title", "documents:\n  - 1️⃣kind: report⟦⇒\n    title: Paper⟧", "missing-key",
            says: "`title`"),
    ]
}
