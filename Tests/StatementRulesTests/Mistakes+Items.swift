extension Mistake {
    /// Mistakes with the items of lists, and with what stands above and below them.
    static let items: [Mistake] = wrongDashes + shortForms + splitItems + contentAsKeys

    private static let wrongDashes: [Mistake] = [
        Mistake(
            "dash of typography before a key", "measures:\n  1️⃣⟦–⇒-⟧ title: Agree\n    text: Because.", "syntax",
            says: "a dash (U+2013), and items of a list begin with a hyphen Begin each item of a list with `- `, here "
                + "`- title: Agree`."),
        Mistake(
            "dash of typography before the key of a later item",
            "measures:\n  - title: Agree\n    text: So.\n  1️⃣⟦—⇒- ⟧title: Meet\n    text: Because.\n  - title: Go",
            "syntax",
            says: "U+2014"),
        Mistake(
            "dashes of typography before items of one key", "measures:\n  1️⃣⟦–⇒-⟧ title: Agree\n  ⟦–⇒-⟧ title: Meet",
            "wrong-type", says: "U+2013"),
        Mistake(
            "dashes of typography before all items",
            "leads:\n  1️⃣⟦–⇒-⟧ name: One\n    country: AT\n  ⟦–⇒-⟧ name: Two\n    country: BE\n", "syntax",
            says: "begin with a hyphen, as on 1 other line"),
        Mistake(
            "no space between a dash and a key", "measures:\n  1️⃣-⟦⇒ ⟧title: Agree\n   ⟦⇒ ⟧text: Because.", "syntax",
            says: "a space is missing after this dash"),
        Mistake(
            "no space between a dash and a key of a later item",
            "measures:\n  - title: Agree\n    text: So.\n  1️⃣-⟦⇒ ⟧title: Meet\n    text: Because.\n  - title: Go",
            "syntax", says: "here `- title: Meet`"),
        Mistake(
            "no spaces between dashes and keys", "measures:\n  1️⃣-⟦⇒ ⟧title: Agree\n  -⟦⇒ ⟧title: Meet", "wrong-type",
            says: "a space is missing after this dash"),
        Mistake(
            "dash of typography in a text with a colon",
            "summary:⟦⇒ |⟧\n  We call for\n  – schools1️⃣: now and homes\n", "syntax", says: "Write `|` behind the key"),
    ]

    private static let shortForms: [Mistake] = [
        Mistake(
            "key below the short form of an endorser", "endorsers:\n  - 1️⃣⟦⇒name: ⟧Lung Alliance\n    country: DE",
            "syntax",
            says: "Write `- name: Lung Alliance`."),
        Mistake(
            "keys below a short form in quotes",
            "endorsers:\n  - Other\n  - 1️⃣⟦⇒name: ⟧\"Lung Alliance\"\n    country: DE\n    url: https://example.org\n  - More",
            "syntax", says: "Write `- name: \"Lung Alliance\"`."),
        Mistake(
            "key below the text of a measure", "measures:\n- 1️⃣⟦⇒title: ⟧Agree  # now\n  text: Because.\n- title: Meet",
            "syntax", says: "Write `- title: Agree`."),
        Mistake(
            "note before a list", "timeline: ⟦1️⃣to be completed⇒⟧\n  - date: 2025-01-01\n    title: Start", "syntax",
            says: "Delete it, or begin it with `# `"),
        Mistake(
            "note before a list of several", "quotes: 1️⃣⟦⇒# ⟧see below\n- text: We are glad.\n- text: So are we.\n",
            "syntax", says: "a list follows below"),
        Mistake(
            "note in quotes before a list", "contacts: ⟦1️⃣\"tbc\"⇒⟧\n  - email: press@example.org", "syntax",
            says: "a list follows below"),
        Mistake(
            "note before a list of short forms", "endorsers: ⟦1️⃣see below⇒⟧\n  - Lung Alliance\n  - Other", "wrong-type",
            says: "a list follows below"),
    ]

    private static let splitItems: [Mistake] = [
        Mistake(
            "dash before the second key of an endorser", "endorsers:\n  - name: Lung Alliance\n  ⟦-⇒ ⟧ 1️⃣country: DE",
            "wrong-type", says: "Delete its dash"),
        Mistake(
            "dash before the text of a measure",
            "measures:\n  - title: Agree\n  ⟦-⇒ ⟧ 1️⃣text: Because.\n  - title: Meet\n  - title: Go",
            "wrong-type", says: "`text` begins an item of its own here, and belongs to the one above"),
        Mistake(
            "dash before the speaker of a quote",
            "quotes:\n  - text: We are glad.\n  ⟦-⇒ ⟧ 1️⃣speaker:\n      name: Ana Example", "wrong-type"),
        Mistake(
            "item in braces below one of one key",
            "endorsers:\n  - {name: Lung Alliance}\n  - {1️⃣country: DE⟦⇒, name: B⟧}",
            "missing-key"),
        Mistake(
            "dash before the title of an event",
            "timeline:\n- date: 2025\n⟦-⇒ ⟧ 1️⃣title: Start\n- date: 2026\n  title: End",
            "wrong-type", says: "belongs to the one above"),
    ]

    private static let contentAsKeys: [Mistake] = [
        Mistake(
            "measure around its keys",
            "measures:\n  - 1️⃣⟦measure:\n      ⇒⟧title: Agree\n  ⟦    ⇒  ⟧text: We do.", "unknown-key",
            says: "write the keys below it behind the dash: `- title: …`"),
        Mistake(
            "quote around its keys", "quotes:\n  - 1️⃣⟦quote:\n      ⇒⟧text: We are glad.", "unknown-key",
            says: "needs no `quote:` around it"),
        Mistake(
            "lead around its keys", "leads:\n  - 1️⃣⟦Lead:\n      ⇒⟧name: Lung Alliance\n  ⟦    ⇒  ⟧country: DE",
            "unknown-key", says: "`- name: …`"),
        Mistake(
            "category by its id", "endorsement:\n  categories:\n    - 1️⃣⟦patients⇒id: patients\n      title⟧: Patients",
            "unknown-key", says: "Write `- id: patients`, and below it `title: Patients`."),
        Mistake(
            "event by its date", "timeline:\n  - 1️⃣⟦2025-06-01⇒date: 2025-06-01\n    title⟧: Webinar", "unknown-key",
            says: "Write `- date: 2025-06-01`, and below it `title: Webinar`."),
        Mistake(
            "section by its title", "sections:\n  - 1️⃣⟦Background⇒title: Background\n    text⟧: |\n      We call.\n",
            "unknown-key", says: "Write `- title: Background`, and below it `text: …`."),
        Mistake(
            "category of endorsers by its id",
            """
            endorsement:
              categories:
                - 1️⃣⟦patients⇒id: patients
                  title⟧: Patients
            endorsers:
              - name: Lung Alliance
                category: patients
            """, "unknown-key", says: "is what a key should say"),
    ]
}
