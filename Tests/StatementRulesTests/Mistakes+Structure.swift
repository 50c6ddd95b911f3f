extension Mistake {
    /// Mistakes with keys and the kinds of their values.
    static let structure: [Mistake] = keys + missing + empty + types + words

    /// Keys that the format does not know, and keys that are there twice.
    private static let keys: [Mistake] = [
        // Misspelt, in every mapping.
        Mistake(
            "misspelt key", "1️⃣endorsors:\n  - Society of Example Medicine", "unknown-key",
            says: "did you mean `endorsers`?"),
        Mistake("misspelt key with capitals", "1️⃣Subtitle: Now", "unknown-key", says: "did you mean `subtitle`?"),
        Mistake(
            "misspelt key with another separator", "1️⃣measure_groups:\n  - id: data\n    title: Data", "unknown-key",
            says: "did you mean `measure-groups`?"),
        Mistake(
            "misspelt key in the network", "network:\n  name: Network on Registries\n  1️⃣platfrom: Example Platform",
            "unknown-key", says: "did you mean `platform`?"),
        Mistake(
            "misspelt key in a lead", "leads:\n  - name: Society of Example Medicine\n    1️⃣contry: AT", "unknown-key",
            says: "did you mean `country`?"),
        Mistake(
            "misspelt key in a section", "sections:\n  - 1️⃣tilte: Background\n    text: It was long ago.",
            "unknown-key", says: "did you mean `title`?"),
        Mistake(
            "misspelt key in an annex", "annexes:\n  - title: Methods\n    1️⃣txet: We asked.", "unknown-key",
            says: "did you mean `text`?"),
        Mistake("misspelt key in the call", "call:\n  1️⃣rankd: true", "unknown-key", says: "did you mean `ranked`?"),
        Mistake(
            "misspelt key in a measure group", "measure-groups:\n  - id: data\n    title: Data\n    1️⃣texts: All.",
            "unknown-key", says: "did you mean `text`?"),
        Mistake(
            "misspelt key in a measure", "measures:\n  - title: Agree\n    1️⃣rational: Because.", "unknown-key",
            says: "did you mean `rationale`?"),
        Mistake(
            "misspelt key in a measure within a measure",
            "measures:\n  - title: Agree\n    measures:\n      - title: Meet\n        1️⃣dedline: 2027", "unknown-key",
            says: "did you mean `deadline`?"),
        Mistake(
            "misspelt key in the endorsement", "endorsement:\n  1️⃣open: 2024-10-01", "unknown-key",
            says: "did you mean `opens`?"),
        Mistake(
            "misspelt key in a category", "endorsement:\n  categories:\n    - id: patients\n      1️⃣titel: Patients",
            "unknown-key", says: "did you mean `title`?"),
        Mistake(
            "misspelt key in a claim", "endorsement:\n  claims:\n    - count: 80\n      1️⃣qualifer: about",
            "unknown-key", says: "did you mean `qualifier`?"),
        Mistake(
            "misspelt key in an endorser", "endorsers:\n  - name: Society of Example Medicine\n    1️⃣catgory: patients",
            "unknown-key", says: "did you mean `category`?"),
        Mistake(
            "misspelt key in an affiliation",
            """
            endorsers:
              - name: Ana Example
                kind: individual
                affiliations:
                  - 1️⃣organsation: University of Example
            """, "unknown-key", says: "did you mean `organisation`?"),
        Mistake(
            "misspelt key in a quote", "quotes:\n  - text: We are glad.\n    1️⃣on-behalf: the core team", "unknown-key",
            says: "did you mean `on-behalf-of`?"),
        Mistake(
            "misspelt key in a speaker",
            "quotes:\n  - text: We are glad.\n    speaker:\n      name: Ana Example\n      1️⃣honorofic: Prof.",
            "unknown-key", says: "did you mean `honorific`?"),
        Mistake(
            "misspelt key in a role",
            """
            quotes:
              - text: We are glad.
                speaker:
                  name: Ana Example
                  roles:
                    - title: President
                      1️⃣organistion: Society of Example Medicine
            """, "unknown-key", says: "did you mean `organisation`?"),
        Mistake(
            "misspelt key in a contact", "contacts:\n  - 1️⃣emial: press@example.org", "unknown-key",
            says: "did you mean `email`?"),
        Mistake(
            "misspelt key in an event", "timeline:\n  - date: 2024\n    title: Launch\n    1️⃣knd: launch", "unknown-key",
            says: "did you mean `kind`?"),
        Mistake(
            "misspelt key in a reference",
            "references:\n  - id: plan\n    title: A plan\n    1️⃣yaer: 2021\nsummary: See [@plan].", "unknown-key",
            says: "did you mean `year`?"),
        Mistake(
            "misspelt key in a document", "documents:\n  - title: Paper\n    1️⃣langauge: de", "unknown-key",
            says: "did you mean `language`?"),

        // Other words for the same thing.
        Mistake(
            "synonym for the endorsers", "1️⃣signatories:\n  - Society of Example Medicine", "unknown-key",
            says: "did you mean `endorsers`?"),
        Mistake(
            "synonym for the measures",
            "joint-statement: 1\ntitle: Better Registries\nleads: [Society of Example]\n1️⃣demands:\n  - title: Agree",
            "unknown-key", says: "did you mean `measures`?", isWhole: true),
        Mistake("synonym for the stage", "1️⃣status: draft", "unknown-key", says: "did you mean `stage`?"),
        Mistake("synonym for the summary", "1️⃣abstract: In short.", "unknown-key", says: "did you mean `summary`?"),
        Mistake("American spelling of licence", "1️⃣licence: CC-BY-4.0", "unknown-key", says: "did you mean `license`?"),
        Mistake(
            "synonym for the web page",
            "leads:\n  - name: Society of Example Medicine\n    1️⃣website: https://example.org",
            "unknown-key", says: "did you mean `url`?"),
        Mistake(
            "synonym for the rationale", "measures:\n  - title: Agree\n    1️⃣why: Because.", "unknown-key",
            says: "did you mean `rationale`?"),
        Mistake(
            "synonym for the closing day", "endorsement:\n  1️⃣until: 2024-11-15", "unknown-key",
            says: "did you mean `closes`?"),
        Mistake(
            "synonym for the kind of an endorser", "endorsers:\n  - name: Ana Example\n    1️⃣type: individual",
            "unknown-key", says: "did you mean `kind`?"),
        Mistake(
            "synonym for the speaker", "quotes:\n  - text: We are glad.\n    1️⃣author:\n      name: Ana Example",
            "unknown-key", says: "did you mean `speaker`?"),
        Mistake(
            "synonym for the name, which is then not missing", "network:\n  1️⃣title: Network on Registries",
            "unknown-key", says: "did you mean `name`?"),

        // Keys of another place, and of none.
        Mistake(
            "e-mail address of an endorser in public",
            "endorsers:\n  - name: Ana Example\n    1️⃣email: ana@example.org", "unknown-key",
            says: "write it under `private`"),
        Mistake("number of a measure", "measures:\n  - 1️⃣number: 1\n    title: Agree", "unknown-key", says: "computed"),
        Mistake(
            "third level of measures",
            """
            measures:
              - title: Agree
                measures:
                  - title: Meet
                    1️⃣measures:
                      - title: Travel
            """, "unknown-key", says: "one level deep"),
        Mistake(
            "endorsers within the endorsement", "endorsement:\n  1️⃣endorsers:\n    - Society of Example Medicine",
            "unknown-key", says: "beside `endorsement`"),
        Mistake("claims at the top", "1️⃣claims:\n  - count: 80", "unknown-key", says: "`endorsement`"),
        Mistake("key of one's own without its prefix", "1️⃣printer: Example Press", "unknown-key", says: "`x-`"),
        Mistake(
            "merge key", "x-base: &base\n  country: AT\nleads:\n  - name: Society of Example Medicine\n    1️⃣<<: *base",
            "unknown-key", says: "merge"),
        Mistake("key that is no text", "? 1️⃣[a, b]\n: c", "wrong-type", says: "plain text"),

        // Twice.
        Mistake("doubled key", "subtitle: One\n1️⃣subtitle: Two", "duplicate-key"),
        Mistake(
            "doubled key in a lead",
            "leads:\n  - name: Society of Example Medicine\n    country: AT\n    1️⃣country: BE", "duplicate-key"),
        Mistake("doubled list", "quotes:\n  - text: One.\n1️⃣quotes:\n  - text: Two.", "duplicate-key"),
        Mistake(
            "doubled key among one's own", "x-print:\n  paper: A4\n  1️⃣paper: A5", "duplicate-key", says: "`paper`"),
        Mistake(
            "doubled key in brackets", "leads:\n  - { name: Society of Example Medicine, 1️⃣name: Other Society }",
            "duplicate-key"),
    ]

    /// Keys that must be there.
    private static let missing: [Mistake] = [
        Mistake(
            "no format version",
            "1️⃣title: Better Registries\nleads: [Society of Example Medicine]\nmeasures:\n  - title: Agree",
            "missing-key", says: "`joint-statement: 1`", isWhole: true),
        Mistake(
            "no title", "1️⃣joint-statement: 1\nleads: [Society of Example Medicine]\nmeasures:\n  - title: Agree",
            "missing-key", says: "`title`", isWhole: true),
        Mistake(
            "no leads", "1️⃣joint-statement: 1\ntitle: Better Registries\nmeasures:\n  - title: Agree",
            "missing-key", says: "`leads`", isWhole: true),
        Mistake(
            "no measures", "1️⃣joint-statement: 1\ntitle: Better Registries\nleads: [Society of Example Medicine]",
            "missing-key", says: "`measures`", isWhole: true),
        Mistake("empty file", "1️⃣", "missing-key", says: "`joint-statement: 1`", isWhole: true),
        Mistake("nothing but comments", "1️⃣# To do.\n", "missing-key", says: "`joint-statement: 1`", isWhole: true),
        Mistake("missing name", "network:\n  1️⃣kind: thematic", "missing-key", says: "`name`"),
        Mistake("lead without a name", "leads:\n  - 1️⃣country: AT", "missing-key", says: "`name`"),
        Mistake("measure without a title", "measures:\n  - 1️⃣text: Agree.", "missing-key", says: "`title`"),
        Mistake(
            "measure within a measure without a title",
            "measures:\n  - title: Agree\n    measures:\n      - 1️⃣text: Meet.", "missing-key", says: "`title`"),
        Mistake("measure group without an id", "measure-groups:\n  - 1️⃣title: Data", "missing-key", says: "`id`"),
        Mistake("section without a title", "sections:\n  - 1️⃣text: It was long ago.", "missing-key", says: "`title`"),
        Mistake(
            "category without a title", "endorsement:\n  categories:\n    - 1️⃣id: patients", "missing-key",
            says: "`title`"),
        Mistake(
            "claim without a number", "endorsement:\n  claims:\n    - 1️⃣qualifier: about", "missing-key",
            says: "`count`"),
        Mistake("endorser without a name", "endorsers:\n  - 1️⃣country: AT", "missing-key", says: "`name`"),
        Mistake(
            "quote without words", "quotes:\n  - 1️⃣speaker:\n      name: Ana Example", "missing-key", says: "`text`"),
        Mistake(
            "speaker without a name", "quotes:\n  - text: We are glad.\n    speaker:\n      1️⃣honorific: Prof.",
            "missing-key", says: "`name`"),
        Mistake("event without a date", "timeline:\n  - 1️⃣title: Launch", "missing-key", says: "`date`"),
        Mistake("event without a title", "timeline:\n  - 1️⃣date: 2024-11", "missing-key", says: "`title`"),
        Mistake("reference without an id", "references:\n  - 1️⃣title: A plan", "missing-key", says: "`id`"),
        Mistake("document without a title", "documents:\n  - 1️⃣kind: report", "missing-key", says: "`title`"),
    ]

    /// Values that are not there.
    private static let empty: [Mistake] = [
        Mistake("no title after the colon", "1️⃣title:", "empty-value", says: "`title`"),
        Mistake("optional key without a value", "1️⃣subtitle:", "empty-value", says: "delete the line"),
        Mistake("key with a comment for a value", "1️⃣summary: # later", "empty-value"),
        Mistake("no leads after the colon", "1️⃣leads:", "empty-value", says: "`leads`"),
        Mistake("no item in the leads", "leads: 1️⃣[]", "empty-value", says: "`- `"),
        Mistake("no item in the measures", "measures: 1️⃣[]", "empty-value", says: "`- `"),
        Mistake("dash with nothing after it", "addressees:\n  - European Commission\n  -1️⃣\n", "empty-value"),
        Mistake(
            "lead without a value for its country", "leads:\n  - name: Society of Example Medicine\n    1️⃣country:",
            "empty-value", says: "`country`"),
        Mistake(
            "event with an empty title", "timeline:\n  - date: 2024\n    1️⃣title:", "empty-value", says: "`title`"),
    ]

    /// Values of another type than their key's.
    private static let types: [Mistake] = [
        // Something else where a list is meant.
        Mistake("mapping for list", "quotes:\n  1️⃣text: We are glad.", "wrong-type", says: "`- `"),
        Mistake("text for list", "addressees: 1️⃣European Commission", "wrong-type", says: "`- `"),
        Mistake("text for the leads", "leads: 1️⃣Society of Example Medicine", "wrong-type", says: "`- `"),
        Mistake("mapping for the leads", "leads:\n  1️⃣name: Society of Example Medicine", "wrong-type", says: "`- `"),
        Mistake("text for the measures", "measures: 1️⃣Agree on standards", "wrong-type", says: "`- `"),
        Mistake(
            "mapping for the categories", "endorsement:\n  categories:\n    1️⃣id: patients\n    title: Patients",
            "wrong-type", says: "`- `"),
        Mistake(
            "text for the roles",
            "quotes:\n  - text: We are glad.\n    speaker:\n      name: Ana Example\n      roles: 1️⃣President",
            "wrong-type", says: "`- `"),
        Mistake(
            "mapping for the contacts", "contacts:\n  1️⃣email: press@example.org", "wrong-type", says: "`- `"),
        Mistake("block of text for the timeline", "timeline: 1️⃣|\n  2024 Launch\n", "wrong-type", says: "`- `"),

        // Something else where a mapping is meant.
        Mistake("text for the network", "network: 1️⃣Network on Registries", "wrong-type", says: "`name: …`"),
        Mistake("list for the network", "network:\n  1️⃣- name: Network on Registries", "wrong-type", says: "a list"),
        Mistake("text for the call", "call: 1️⃣We call on you.", "wrong-type", says: "a mapping"),
        Mistake("list for the endorsement", "endorsement:\n  1️⃣- opens: 2024-10-01", "wrong-type", says: "a list"),
        Mistake(
            "text for a measure", "measures:\n  - title: Agree\n  - 1️⃣Meet", "wrong-type", says: "`title: …`"),
        Mistake("text for a section", "sections:\n  - 1️⃣Background", "wrong-type", says: "`title: …`"),
        Mistake("text for a quote", "quotes:\n  - 1️⃣We are glad.", "wrong-type", says: "`text: …`"),
        Mistake(
            "text for a speaker", "quotes:\n  - text: We are glad.\n    speaker: 1️⃣Ana Example", "wrong-type",
            says: "`name: …`"),
        Mistake("text for an event", "timeline:\n  - 1️⃣Launch in 2024", "wrong-type", says: "`date: …`"),
        Mistake("text for a reference", "references:\n  - 1️⃣A plan", "wrong-type", says: "`id: …`"),
        Mistake("list in a list", "endorsers:\n  - 1️⃣- Society of Example Medicine", "wrong-type", says: "a list"),
        Mistake(
            "text for what is private", "endorsers:\n  - name: Ana Example\n    private: 1️⃣ana@example.org",
            "wrong-type", says: "a mapping"),
        Mistake("list for the statement", "1️⃣- title: Better Registries", "wrong-type", isWhole: true),
        Mistake("text for the statement", "1️⃣Better registries for all.", "wrong-type", isWhole: true),

        // Something else where text is meant.
        Mistake("list for the title", "title:\n  1️⃣- Better Registries", "wrong-type", says: "a list"),
        Mistake("mapping for the title", "title:\n  1️⃣en: Better Registries", "wrong-type", says: "a mapping"),
        Mistake("list for the summary", "summary:\n  1️⃣- One.\n  - Two.", "wrong-type", says: "a list"),
        Mistake("brackets for a subtitle", "subtitle: 1️⃣[draft]", "wrong-type", says: "a list"),
        Mistake(
            "colon in an item of a list", "addressees:\n  - 1️⃣Member States: all of them", "wrong-type",
            says: "put it in quotes"),
        Mistake("list for a date", "date: 1️⃣[2024, 11, 26]", "wrong-type", says: "a date"),
        Mistake("list for the stage", "stage: 1️⃣[draft]", "wrong-type"),
        Mistake(
            "mapping for a country", "leads:\n  - name: Society of Example Medicine\n    country:\n      1️⃣code: AT",
            "wrong-type", says: "country code"),
        Mistake("list for a number", "endorsement:\n  claims:\n    - count: 1️⃣[80]", "wrong-type", says: "number"),

        // Numbers, years and booleans.
        Mistake("word for a boolean", "call:\n  ranked: 1️⃣yes", "wrong-type", says: "did you mean `true`?"),
        Mistake("capitals for a boolean", "call:\n  ranked: 1️⃣False", "wrong-type", says: "did you mean `false`?"),
        Mistake("number for a boolean", "call:\n  ranked: 1️⃣0", "wrong-type", says: "did you mean `false`?"),
        Mistake("other word for a boolean", "call:\n  ranked: 1️⃣maybe", "wrong-type", says: "`true` or `false`"),
        Mistake("words for a number", "endorsement:\n  claims:\n    - count: 1️⃣eighty", "wrong-type", says: "digits"),
        Mistake(
            "number with a separator", "endorsement:\n  claims:\n    - count: 1️⃣1,200", "wrong-type", says: "digits"),
        Mistake(
            "number with a plus after it", "endorsement:\n  claims:\n    - count: 1️⃣80+", "wrong-type", says: "digits"),
        Mistake(
            "negative number", "endorsement:\n  claims:\n    - count: 1️⃣-3", "wrong-type", says: "digits"),
        Mistake(
            "two years for one", "network:\n  name: Network on Registries\n  cycle: 1️⃣2023-2024", "wrong-type",
            says: "a year"),
        Mistake(
            "year of two digits", "references:\n  - id: plan\n    title: A plan\n    year: 1️⃣21\nsummary: See [@plan].",
            "wrong-type", says: "a year"),
        Mistake("format version that does not exist", "joint-statement: 1️⃣2", "unknown-value", says: "version"),
        Mistake(
            "format version with a decimal", "joint-statement: 1️⃣1.0", "unknown-value", says: "`joint-statement: 1`"),
    ]

    /// Words that are not of a key's vocabulary.
    private static let words: [Mistake] = [
        Mistake("unknown stage", "stage: 1️⃣drfat", "unknown-value", says: "did you mean `draft`?"),
        Mistake("stage with a capital", "stage: 1️⃣Published", "unknown-value", says: "did you mean `published`?"),
        Mistake("stage of another world", "stage: 1️⃣frozen", "unknown-value", says: "`consultation`"),
        Mistake(
            "unknown kind of network", "network:\n  name: Network on Registries\n  kind: 1️⃣tematic", "unknown-value",
            says: "did you mean `thematic`?"),
        Mistake(
            "unknown completeness", "endorsement:\n  list: 1️⃣partially", "unknown-value", says: "did you mean `partial`?"
        ),
        Mistake(
            "unknown qualifier", "endorsement:\n  claims:\n    - count: 80\n      qualifier: 1️⃣at least",
            "unknown-value", says: "did you mean `at-least`?"),
        Mistake(
            "unknown kind of endorser", "endorsers:\n  - name: Ana Example\n    kind: 1️⃣organization", "unknown-value",
            says: "did you mean `organisation`?"),
        Mistake(
            "unknown role of an endorser", "endorsers:\n  - name: Ana Example\n    role: 1️⃣suporter", "unknown-value",
            says: "did you mean `supporter`?"),
        Mistake(
            "unknown status", "endorsers:\n  - name: Ana Example\n    status: 1️⃣penidng", "unknown-value",
            says: "did you mean `pending`?"),
        Mistake(
            "unknown display", "endorsers:\n  - name: Ana Example\n    display: 1️⃣anonymus", "unknown-value",
            says: "did you mean `anonymous`?"),
        Mistake(
            "unknown purpose of a contact", "contacts:\n  - purpose: 1️⃣endorsements", "unknown-value",
            says: "did you mean `endorsement`?"),
        Mistake(
            "unknown kind of event", "timeline:\n  - date: 2024\n    title: Talk\n    kind: 1️⃣webniar", "unknown-value",
            says: "did you mean `webinar`?"),
        Mistake(
            "kind of event with another separator",
            "timeline:\n  - date: 2024\n    title: Start\n    kind: 1️⃣endorsement_opens", "unknown-value",
            says: "did you mean `endorsement-opens`?"),
        Mistake(
            "kind of an event that is none", "timeline:\n  - date: 2024\n    title: Party\n    kind: 1️⃣celebration",
            "unknown-value", says: "`presentation`"),
    ]
}
