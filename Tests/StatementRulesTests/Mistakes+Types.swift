extension Mistake {
    /// Mistakes with the kinds of values: none, another than the key's, and words that a key does not know.
    static let types: [Mistake] = empty + mistyped + words

    /// Values that are not there.
    private static let empty: [Mistake] = [
        Mistake("no title after the colon", "1️⃣title:⟦⇒ Better Registries⟧", "empty-value", says: "`title`"),
        Mistake("optional key without a value", "1️⃣subtitle:⟦⇒ Now⟧", "empty-value", says: "delete the line"),
        Mistake("key with a comment for a value", "1️⃣summary:⟦⇒ We call.⟧ # later", "empty-value"),
        Mistake("no leads after the colon", "1️⃣leads:⟦⇒ [Society of Example Medicine]⟧", "empty-value", says: "`leads`"),
        Mistake("no item in the leads", "leads: 1️⃣[⟦⇒Society of Example Medicine⟧]", "empty-value", says: "`- `"),
        Mistake("no item in the measures", "measures: 1️⃣[⟦⇒{ title: Agree }⟧]", "empty-value", says: "`- `"),
        Mistake(
            "dash with nothing after it", "addressees:\n  - European Commission\n  -1️⃣⟦⇒ Member States⟧\n", "empty-value"
        ),
        Mistake(
            "lead without a value for its country",
            "leads:\n  - name: Society of Example Medicine\n    1️⃣country:⟦⇒ AT⟧",
            "empty-value", says: "`country`"),
        Mistake(
            "event with an empty title", "timeline:\n  - date: 2024\n    1️⃣title:⟦⇒ Launch⟧", "empty-value",
            says: "`title`"),
    ]

    /// Values of another type than their key's.
    private static let mistyped: [Mistake] = [
        // Something else where a list is meant.
        Mistake(
            "brackets around a title", "title: 1️⃣⟦[Draft]⇒\"[Draft]\"⟧", "wrong-type", says: "`title: \"[Draft]\"`"),
        Mistake(
            "items without dashes",
            "measures:\n  1️⃣⟦⇒- ⟧title: Agree\n  ⟦⇒  ⟧text: Because.\n  ⟦⇒- ⟧title: Meet\n  ⟦⇒  ⟧text: So.",
            "wrong-type",
            says: "as in `- title: …`"),
        Mistake("mapping for list", "quotes:\n  1️⃣⟦⇒- ⟧text: We are glad.", "wrong-type", says: "`- `"),
        Mistake("text for list", "addressees: 1️⃣⟦⇒[⟧European Commission⟦⇒]⟧", "wrong-type", says: "`- `"),
        Mistake("text for the leads", "leads: 1️⃣⟦⇒[⟧Society of Example Medicine⟦⇒]⟧", "wrong-type", says: "`- `"),
        Mistake(
            "mapping for the leads", "leads:\n  1️⃣⟦⇒- ⟧name: Society of Example Medicine", "wrong-type", says: "`- `"),
        Mistake("text for the measures", "measures:⟦ 1️⃣⇒\n  - title: ⟧Agree on standards", "wrong-type", says: "`- `"),
        Mistake(
            "mapping for the categories",
            "endorsement:\n  categories:\n    1️⃣⟦⇒- ⟧id: patients\n    ⟦⇒  ⟧title: Patients",
            "wrong-type", says: "`- `"),
        Mistake(
            "text for the roles",
            "quotes:\n  - text: We are glad.\n    speaker:\n      name: Ana Example\n      roles: 1️⃣⟦⇒[⟧President⟦⇒]⟧",
            "wrong-type", says: "`- `"),
        Mistake(
            "mapping for the contacts", "contacts:\n  1️⃣⟦⇒- ⟧email: press@example.org", "wrong-type", says: "`- `"),
        Mistake(
            "block of text for the timeline", "timeline:⟦ 1️⃣|\n  2024 ⇒\n  - date: 2024\n    title: ⟧Launch\n",
            "wrong-type", says: "`- `"),

        // Something else where a mapping is meant.
        Mistake(
            "text for the network", "network:⟦ 1️⃣⇒\n  name: ⟧Network on Registries", "wrong-type", says: "`name: …`"),
        Mistake("list for the network", "network:\n  1️⃣⟦- ⇒⟧name: Network on Registries", "wrong-type", says: "a list"),
        Mistake(
            "name with a colon", "endorsers:\n  - 1️⃣⟦⇒\"⟧River Society: the one⟦⇒\"⟧", "wrong-type",
            says: "`\"River Society: the one\"`"),
        Mistake(
            "list in a list of texts", "addressees:\n  - 1️⃣⟦- ⇒⟧Payers", "wrong-type", says: "right after one `- `"),
        Mistake(
            "hidden address without quotes", "contacts:\n  - email: 1️⃣⟦[email protected]⇒a@example.org⟧", "wrong-type",
            says: "ask for the real one"),
        Mistake("text for the call", "call:⟦ 1️⃣⇒\n  text: ⟧We call on you.", "wrong-type", says: "a mapping"),
        Mistake("list for the endorsement", "endorsement:\n  1️⃣⟦- ⇒⟧opens: 2024-10-01", "wrong-type", says: "a list"),
        Mistake(
            "text for a measure", "measures:\n  - title: Agree\n  - 1️⃣⟦⇒title: ⟧Meet", "wrong-type",
            says: "`- title: Meet`"),
        Mistake(
            "text for a section", "sections:\n  - 1️⃣⟦⇒title: ⟧Background", "wrong-type", says: "`- title: Background`"),
        Mistake(
            "text for a quote", "quotes:\n  - 1️⃣⟦⇒text: ⟧We are glad.", "wrong-type", says: "`- text: We are glad.`"),
        Mistake(
            "text for a speaker", "quotes:\n  - text: We are glad.\n    speaker:⟦ 1️⃣⇒\n      name: ⟧Ana Example",
            "wrong-type", says: "`name: …`"),
        Mistake(
            "text for an event", "timeline:\n  - 1️⃣⟦⇒title: ⟧Launch⟦ in ⇒\n    date: ⟧2024", "wrong-type",
            says: "`- title: Launch in 2024`"),
        Mistake(
            "text for a reference", "references:\n  - 1️⃣⟦⇒id: plan\n    title: ⟧A plan⟦⇒\nsummary: See [@plan].⟧",
            "wrong-type", says: "`- title: A plan`"),
        Mistake(
            "list in a list", "endorsers:\n  - 1️⃣⟦- ⇒⟧Society of Example Medicine", "wrong-type",
            says: "an item of `endorsers`"),
        Mistake(
            "text for what is private",
            "endorsers:\n  - name: Ana Example\n    private:⟦ 1️⃣⇒\n      email: ⟧ana@example.org",
            "wrong-type", says: "a mapping"),
        Mistake(
            "list for the statement",
            """
            1️⃣⟦- ⇒joint-statement: 1
            ⟧title: Better Registries⟦⇒
            leads: [Society of Example Medicine]
            measures:
              - title: Agree⟧
            """, "wrong-type", isWhole: true),
        Mistake(
            "text for the statement",
            """
            1️⃣⟦⇒joint-statement: 1
            title: ⟧Better registries for all.⟦⇒
            leads: [Society of Example Medicine]
            measures:
              - title: Agree⟧
            """, "wrong-type", isWhole: true),

        // Something else where text is meant.
        Mistake("list for the title", "title:\n  1️⃣⟦- ⇒⟧Better Registries", "wrong-type", says: "a list"),
        Mistake("mapping for the title", "title:\n  1️⃣⟦en: ⇒⟧Better Registries", "wrong-type", says: "a mapping"),
        Mistake("list for the summary", "summary:\n  1️⃣⟦- ⇒⟧One.\n  ⟦- ⇒⟧Two.", "wrong-type", says: "a list"),
        Mistake("brackets for a subtitle", "subtitle: 1️⃣⟦[⇒⟧draft⟦]⇒⟧", "wrong-type", says: "a list"),
        Mistake(
            "colon in an item of a list", "addressees:\n  - 1️⃣⟦⇒\"⟧Member States: all of them⟦⇒\"⟧", "wrong-type",
            says: "put it in quotes"),
        Mistake("list for a date", "date: 1️⃣⟦[2024, 11, 26]⇒2024-11-26⟧", "wrong-type", says: "a date"),
        Mistake("list for the stage", "stage: 1️⃣⟦[⇒⟧draft⟦]⇒⟧", "wrong-type"),
        Mistake(
            "mapping for a country", "leads:\n  - name: Society of Example Medicine\n    country:\n      1️⃣⟦code: ⇒⟧AT",
            "wrong-type", says: "country code"),
        Mistake("list for a number", "endorsement:\n  claims:\n    - count: 1️⃣⟦[⇒⟧80⟦]⇒⟧", "wrong-type", says: "number"),

        // Numbers, years and booleans.
        Mistake("word for a boolean", "call:\n  ranked: 1️⃣⟦yes⇒true⟧", "wrong-type", says: "did you mean `true`?"),
        Mistake(
            "capitals for a boolean", "call:\n  ranked: 1️⃣⟦False⇒false⟧", "wrong-type", says: "did you mean `false`?"),
        Mistake("number for a boolean", "call:\n  ranked: 1️⃣⟦0⇒false⟧", "wrong-type", says: "did you mean `false`?"),
        Mistake("other word for a boolean", "call:\n  ranked: 1️⃣⟦maybe⇒true⟧", "wrong-type", says: "`true` or `false`"),
        Mistake(
            "words for a number", "endorsement:\n  claims:\n    - count: 1️⃣⟦eighty⇒80⟧", "wrong-type", says: "digits"),
        Mistake(
            "number with a separator", "endorsement:\n  claims:\n    - count: 1️⃣1⟦,⇒⟧200", "wrong-type", says: "digits"),
        Mistake(
            "number with a plus after it", "endorsement:\n  claims:\n    - count: 1️⃣80⟦+⇒⟧", "wrong-type", says: "digits"
        ),
        Mistake(
            "negative number", "endorsement:\n  claims:\n    - count: 1️⃣⟦-⇒⟧3", "wrong-type", says: "digits"),
        Mistake(
            "two years for one", "network:\n  name: Network on Registries\n  cycle: 1️⃣⟦2023-⇒⟧2024", "wrong-type",
            says: "a year"),
        Mistake(
            "year of two digits",
            "references:\n  - id: plan\n    title: A plan\n    year: 1️⃣⟦⇒20⟧21\nsummary: See [@plan].",
            "wrong-type", says: "a year"),
        Mistake("format version that does not exist", "joint-statement: 1️⃣⟦2⇒1⟧", "unknown-value", says: "version"),
        Mistake(
            "format version with a decimal", "joint-statement: 1️⃣1⟦.0⇒⟧", "unknown-value", says: "`joint-statement: 1`"),
    ]

    /// Words that are not of a key's vocabulary.
    private static let words: [Mistake] = [
        Mistake("unknown stage", "stage: 1️⃣⟦drfat⇒draft⟧", "unknown-value", says: "did you mean `draft`?"),
        Mistake(
            "stage with a capital", "stage: 1️⃣⟦Published⇒published⟧", "unknown-value", says: "did you mean `published`?"),
        Mistake("stage by another word", "stage: 1️⃣⟦review⇒consultation⟧", "unknown-value", says: "`consultation`?"),
        Mistake(
            "person as a kind", "endorsers:\n  - name: Ana Example\n    kind: 1️⃣⟦person⇒individual⟧", "unknown-value",
            says: "did you mean `individual`?"),
        Mistake("stage of another world", "stage: 1️⃣⟦frozen⇒archived⟧", "unknown-value", says: "`consultation`"),
        Mistake(
            "unknown kind of network", "network:\n  name: Network on Registries\n  kind: 1️⃣⟦tematic⇒thematic⟧",
            "unknown-value", says: "did you mean `thematic`?"),
        Mistake(
            "unknown completeness", "endorsement:\n  list: 1️⃣partial⟦ly⇒⟧", "unknown-value",
            says: "did you mean `partial`?"
        ),
        Mistake(
            "unknown qualifier", "endorsement:\n  claims:\n    - count: 80\n      qualifier: 1️⃣at⟦ ⇒-⟧least",
            "unknown-value", says: "did you mean `at-least`?"),
        Mistake(
            "unknown kind of endorser", "endorsers:\n  - name: Ana Example\n    kind: 1️⃣⟦organization⇒organisation⟧",
            "unknown-value", says: "did you mean `organisation`?"),
        Mistake(
            "unknown role of an endorser", "endorsers:\n  - name: Ana Example\n    role: 1️⃣⟦suporter⇒supporter⟧",
            "unknown-value", says: "did you mean `supporter`?"),
        Mistake(
            "unknown status", "endorsers:\n  - name: Ana Example\n    status: 1️⃣⟦penidng⇒pending⟧", "unknown-value",
            says: "did you mean `pending`?"),
        Mistake(
            "unknown display", "endorsers:\n  - name: Ana Example\n    display: 1️⃣⟦anonymus⇒anonymous⟧", "unknown-value",
            says: "did you mean `anonymous`?"),
        Mistake(
            "unknown purpose of a contact",
            "contacts:\n  - purpose: 1️⃣endorsement⟦s⇒⟧\n    email: endorse@example.org", "unknown-value",
            says: "did you mean `endorsement`?"),
        Mistake(
            "unknown kind of event", "timeline:\n  - date: 2024\n    title: Talk\n    kind: 1️⃣⟦webniar⇒webinar⟧",
            "unknown-value", says: "did you mean `webinar`?"),
        Mistake(
            "kind of event with another separator",
            "timeline:\n  - date: 2024\n    title: Start\n    kind: 1️⃣endorsement⟦_⇒-⟧opens", "unknown-value",
            says: "did you mean `endorsement-opens`?"),
        Mistake(
            "kind of an event that is none",
            "timeline:\n  - date: 2024\n    title: Party\n    kind: 1️⃣⟦celebration⇒other⟧",
            "unknown-value", says: "`presentation`"),
    ]
}
