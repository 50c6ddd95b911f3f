extension Mistake {
    /// Mistakes by which lines become part of the text above them.
    static let swallowed: [Mistake] = openQuotes

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
