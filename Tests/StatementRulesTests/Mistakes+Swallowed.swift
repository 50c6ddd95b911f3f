extension Mistake {
    /// Mistakes by which lines become part of the text above them.
    static let swallowed: [Mistake] = openQuotes + joinedLines + comments

    private static let joinedLines: [Mistake] = [
        Mistake(
            "list in a folded text", "summary: ⟦>⇒|⟧\n  We ask for\n  1️⃣- schools\n  - nurseries\n", "list-in-text",
            says: "`|` in place of `>`"),
        Mistake(
            "list in a folded text of a measure",
            "measures:\n  - title: Agree\n    text: ⟦>-⇒|-⟧  # all\n      * schools\n      1️⃣* nurseries\n      * homes\n",
            "list-in-text"),
        Mistake(
            "numbered list in a text", "summary:⟦⇒ |⟧\n  We ask for\n  1️⃣1. schools\n  2. nurseries\n", "list-in-text",
            says: "begin that with `|`"),
        Mistake(
            "numbered list with Windows line ends", "summary: ⟦>⇒|⟧\r\n  1) schools\r\n  1️⃣2) nurseries\r\n",
            "list-in-text"),
        Mistake(
            "list of asterisks in a text", "preamble:⟦⇒ |⟧\n  We ask for\n  1️⃣* schools and\n    homes\n  * nurseries\n",
            "list-in-text"),
        Mistake(
            "two dashes of a sentence in a folded text, and a number",
            "preamble: >\n  We ask for homes\n  - and only for them\n  now, by Article\n  1. Then more.\n\n"
                + "    - this\n    - that\n\n  - these\n\n  - those\n\n  See\n  12. May.\n1️⃣subtit⟦⇒le⟧: Now",
            "unknown-key"),
        Mistake(
            "lines that begin with dashes in a text",
            "summary: |\n  We call for\n⟦  1️⃣– standards\n  – data⇒\n  - standards\n  - data⟧", "word-list",
            says: "this line and 1 more begin with “–”"),
        Mistake(
            "one line that begins with a dash", "summary: |\n  We call for data\n  – 1️⃣⟦TODO⇒and more⟧.\n", "placeholder"
        ),
    ]

    private static let comments: [Mistake] = [
        Mistake(
            "comment in a folded text", "summary: >\n  Air matters.\n⟦1️⃣# check this figure\n⇒⟧  More text.\n",
            "syntax",
            says: "Move it above the key"),
        Mistake(
            "comment in a text of a measure",
            "measures:\n  - title: Agree\n    text: |\n      Air: matters.\n⟦    1️⃣# check\n⇒⟧\n      More: text.\n  - title: Meet",
            "syntax", says: "a comment ends the text above it"),
        Mistake(
            "comment behind the first line of a text", "summary: Air matters. ⟦1️⃣# note⇒⟧\n  More text.\n", "syntax",
            says: "a comment ends the text"),
        Mistake(
            "comment between the lines of a text", "summary: Air matters.\n⟦  1️⃣# note\n⇒⟧  More text.\n", "syntax",
            says: "Move it above the key"),
        Mistake(
            "comment before the first line of a text", "summary: |\n⟦1️⃣# check\n⇒⟧  More text.\nsubtitle: Now", "syntax",
            says: "Move it"),
    ]

    private static let openQuotes: [Mistake] = [
        Mistake(
            "quote that the end of another value closes",
            "measures:\n  - title: 1️⃣\"Measure the air⟦⇒\"⟧\n    text: In classrooms.\n  - title: ⟦⇒\"⟧Fund ventilation\"",
            "syntax", says: "closed only 2 lines below"),
        Mistake(
            "quote that the next key closes", "title: 1️⃣\"Clean Air⟦⇒\"⟧\nsubtitle: ⟦⇒\"⟧A call\"", "syntax",
            says: "closed only 1 line below"),
        Mistake(
            "single quote that the next item closes", "endorsers:\n  - 1️⃣'Lungs⟦⇒'⟧\n  - ⟦⇒'⟧Hearts'\n  - Other",
            "syntax", says: "or an item of its own"),
        Mistake(
            "quote in a list without indentation", "addressees:\n- 1️⃣\"Lungs⟦⇒\"⟧\n- ⟦⇒\"⟧Hearts\"", "syntax",
            says: "closed only 1 line below"),
        Mistake(
            "quote over two lines that the next key closes",
            "summary: 1️⃣\"We call\n  for: all⟦⇒\"⟧\nsubtitle: ⟦⇒\"⟧Now\"\nversion: A", "syntax",
            says: "closed only 2 lines below"),
        Mistake(
            "quote below its key that the next key closes",
            "summary:\n  1️⃣\"We call\n  measures: all of them⟦⇒\"⟧\nsubtitle: ⟦⇒\"⟧Now\"\n", "syntax",
            says: "closed only 2 lines below"),
        Mistake(
            "typographic mark before a key that closes the text",
            "title: \"Clean Air1️⃣⟦”⇒\"⟧\nsubtitle: ⟦⇒\"⟧A call\"", "syntax", says: "Write `\"` there."),
        Mistake(
            "quote in an included file", "endorsement: { include: a.yaml }", "syntax", says: "closed only 1 line below",
            includes: ["a.yaml": "- name: 1️⃣\"One⟦⇒\"⟧\n- name: ⟦⇒\"⟧Two\"\n"]),
        Mistake(
            "quote over lines that are indented as keys are",
            "summary: \"We call for the\n  title: now.\n  - all\n\n  - of it\"\n1️⃣subtit⟦⇒le⟧: Now", "unknown-key"),
    ]
}
