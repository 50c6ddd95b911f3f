extension Mistake {
    /// Markup that is none since a sign lacks, and keys within texts.
    static let broken: [Mistake] = links + stars + keysInTexts + signs

    private static let links: [Mistake] = [
        Mistake(
            "link without its last bracket", "summary: See [us1️⃣](https://www.example.org⟦⇒)⟧ and more.",
            "broken-markup",
            says: "the `)` is missing"),
        Mistake(
            "link with a space in the address",
            "summary: See [us1️⃣](https://www.example.org/our⟦ ⇒-⟧page) and [it](https://it.example.org).",
            "broken-markup",
            says: "has a space in it"),
        Mistake(
            "link whose address goes on in the next line",
            "summary: |\n  See [us1️⃣](https://www.example.org/our⟦\n  ⇒⟧page).\n", "broken-markup",
            says: "has a line end in it"),
        Mistake(
            "link with its brackets exchanged",
            "summary: See ⟦(us1️⃣)[https://www.example.org]⇒[us](https://www.example.org)⟧.", "broken-markup",
            says: "exchanged"),
        Mistake(
            "link without its first bracket", "summary: See ⟦⇒[⟧us1️⃣](https://www.example.org).", "broken-markup",
            says: "the `[` is missing"),
        Mistake(
            "link without words", "summary: See 1️⃣[⟦⇒us⟧](https://www.example.org).", "broken-markup",
            says: "no words"),
    ]

    private static let stars: [Mistake] = [
        Mistake("asterisks before words only", "summary: We 1️⃣**must⟦⇒**⟧ act.", "broken-markup", says: "no other one"),
        Mistake(
            "asterisks with spaces within", "summary: We 1️⃣**⟦ ⇒⟧must⟦ ⇒⟧** act.", "broken-markup",
            says: "right before the words"),
        Mistake("asterisks that end behind a space", "summary: We 1️⃣**must⟦ ⇒⟧**⟦⇒ ⟧act now.", "broken-markup"),
    ]

    private static let keysInTexts: [Mistake] = [
        Mistake(
            "section key within the text above it",
            "preamble: |\n  We call.\n\n⟦  ⇒⟧1️⃣sections:\n  - title: Background\n    text: Much.\n", "key-in-text",
            says: "within the text of `preamble`"),
        Mistake(
            "deadline within the text of a measure",
            "measures:\n  - title: Agree\n    text: |\n      We do.\n    ⟦  ⇒⟧1️⃣deadline: 2028-12-31", "key-in-text"),
        Mistake(
            "speaker within the text of a quote",
            "quotes:\n  - text: |\n      We are glad.\n    ⟦  ⇒⟧1️⃣speaker:\n    ⟦  ⇒⟧  name: Ana Example", "key-in-text"),
    ]

    private static let signs: [Mistake] = [
        Mistake(
            "sign for more at the beginning of a text", "summary: \"1️⃣⟦>= ⇒At least ⟧65 % are generics.\"",
            "sign-as-markup",
            says: "quotation"),
        Mistake(
            "sign for more at the beginning of a line",
            "summary: |\n  Tests for people of\n  1️⃣⟦>⇒more than⟧ 65 years.\n",
            "sign-as-markup", says: "“> 65”"),
        Mistake(
            "plus at the beginning of a text", "summary: \"1️⃣⟦⇒\\\\⟧+ 5 % for all.\"", "sign-as-markup", says: "list"),
        Mistake(
            "ligatures from a PDF", "summary: An o1️⃣⟦ﬃ⇒ffi⟧ce for e⟦ﬀ⇒ff⟧ects.", "not-nfc", says: "“ffi”"),
        Mistake(
            "ligature in a name", "endorsers: [{ name: Scienti1️⃣⟦ﬁ⇒fi⟧c Society }]", "not-nfc", says: "one sign"),
        Mistake(
            "header of a table twice", "endorsement:\n  include: list.csv", "csv", says: "repeats the names",
            includes: ["list.csv": "name,country\nLung Alliance,DE\n⟦1️⃣name,country\n⇒⟧Heart Alliance,AT\n"]),
    ]
}
