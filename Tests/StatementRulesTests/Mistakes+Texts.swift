extension Mistake {
    /// Mistakes within texts: characters, spaces, placeholders and CommonMark.
    static let texts: [Mistake] = characters + spaces + placeholders + markup + numbers

    private static let characters: [Mistake] = [
        // The place of an escape is that of its value, since the character stands nowhere in the file.
        Mistake(
            "link with a space", "summary: See [it](<1️⃣https://example.org/a⟦ ⇒%20⟧b>).", "link-scheme",
            says: "a space in it"),
        Mistake(
            "link that leads nowhere in a block",
            "summary: |\n  We call.\n  See [it]1️⃣(⟦⇒https://example.org⟧) now.\n", "link-scheme", says: "leads nowhere"),
        Mistake("escaped control character", #"subtitle: 1️⃣"Registries⟦\a⇒⟧ now""#, "control-character", says: "U+0007"),
        Mistake("escaped null character", #"summary: 1️⃣"Registries⟦ \0⇒⟧ now.""#, "control-character", says: "U+0000"),
        Mistake(
            "escaped line separator", #"title: 1️⃣"Better⟦\u2028⇒ ⟧Registries""#, "control-character", says: "U+2028"),
        Mistake("control character", "subtitle: Registries1️⃣⟦\u{7}⇒⟧ now", "control-character", says: "U+0007"),
        Mistake(
            "soft line break of a PDF", "summary: |\n  One.\n  Two1️⃣⟦\u{B}⇒⟧ three.\n", "control-character",
            says: "U+000B"),
        Mistake("delete character", "title: Better1️⃣⟦\u{7F}⇒⟧ Registries", "control-character", says: "U+007F"),
        Mistake(
            "country after a byte-order mark at the beginning of the file",
            "\u{FEFF}subtitle: Été\nleads:\n  - name: Société Exemple\n    country: 1️⃣⟦at⇒AT⟧", "unknown-country",
            says: "did you mean `AT`?"),
        Mistake(
            "key after a byte-order mark", "\u{FEFF}1️⃣⟦subtitel⇒subtitle⟧: Registries", "unknown-key", says: "`subtitle`"
        ),
        Mistake(
            "byte-order mark in the middle", "title: Better1️⃣⟦\u{FEFF}⇒⟧ Registries", "control-character", says: "U+FEFF"
        ),
        Mistake(
            "overridden direction", "endorsers:\n  - name: Society1️⃣⟦\u{202E}⇒⟧ of Example", "bidirectional-control",
            says: "U+202E"),
        Mistake("escaped direction", #"subtitle: 1️⃣"Registries ⟦\u2067⇒⟧won""#, "bidirectional-control", says: "U+2067"),
        Mistake(
            "direction in a later line", "preamble: |\n  We call.\n\n  Now1️⃣⟦\u{202D}⇒⟧ indeed.\n",
            "bidirectional-control", says: "U+202D"),
        Mistake("garbled name", "endorsers:\n  - name: Fran1️⃣⟦Ã§⇒ç⟧ois Exemple", "mojibake", says: "“ç”"),
        Mistake("garbled apostrophe", "title: Europe1️⃣⟦â€™⇒’⟧s Registries", "mojibake", says: "“’”"),
        Mistake("garbled dash in a later line", "summary: |\n  One.\n  Two 1️⃣⟦â€“⇒–⟧ three.\n", "mojibake", says: "“–”"),
        Mistake("garbled hard space", "title: Better1️⃣⟦Â⇒⟧\u{A0}Registries", "mojibake"),
        Mistake("lost letter", "addressees:\n  - Minist1️⃣⟦\u{FFFD}⇒è⟧re de la Santé", "mojibake", says: "lost"),
        Mistake("accent of its own", "subtitle: Un caf1️⃣⟦e\u{301}⇒é⟧ pour tous", "not-nfc", says: "“é”"),
        Mistake(
            "umlaut of its own in a later line", "summary: |\n  Eins.\n  F1️⃣⟦u\u{308}⇒ü⟧r alle.\n", "not-nfc",
            says: "“ü”"),
        Mistake("accent of its own by escape", #"subtitle: 1️⃣"Caf⟦e\u0301⇒é⟧""#, "not-nfc", says: "“é”"),
        Mistake("ångström sign", "contacts:\n  - name: Anders 1️⃣⟦\u{212B}⇒Å⟧berg", "not-nfc", says: "“Å”"),
    ]

    private static let spaces: [Mistake] = [
        Mistake("space at the end", "title: 1️⃣\"Better Registries⟦ ⇒⟧\"", "stray-space", says: "ends"),
        Mistake("space at the beginning", "title: 1️⃣'⟦ ⇒⟧Better Registries'", "stray-space", says: "begins"),
        Mistake(
            "doubled space", "endorsers:\n  - Society1️⃣⟦  ⇒ ⟧of Example Medicine", "stray-space", says: "two spaces"),
        Mistake("tab in a name", "leads:\n  - name: Society1️⃣⟦\t⇒ ⟧of Example Medicine", "stray-space", says: "a tab"),
        Mistake(
            "hard space at the end", "leads:\n  - name: 1️⃣\"Society of Example⟦\u{A0}⇒⟧\"", "stray-space", says: "ends"),
        Mistake("tab by escape", #"subtitle: 1️⃣"Registries⟦\t⇒ ⟧now""#, "stray-space", says: "a tab"),
        Mistake(
            "space before an e-mail address", "contacts:\n  - email: 1️⃣\"⟦ ⇒⟧press@example.org\"", "malformed-email",
            says: "Delete the space"),
    ]

    private static let placeholders: [Mistake] = [
        Mistake("to do", "summary: Forty organisations call for 1️⃣⟦TODO⇒registries⟧.", "placeholder", says: "“TODO”"),
        Mistake("to be determined", "title: 1️⃣⟦TBD⇒Better Registries⟧", "placeholder", says: "“TBD”"),
        Mistake("to be confirmed, in words", "contacts:\n  - name: 1️⃣⟦To be confirmed⇒Ana Example⟧", "placeholder"),
        Mistake(
            "filler text", "preamble: |\n  We call.\n\n  1️⃣⟦Lorem ipsum dolor sit amet⇒Registries should last⟧.\n",
            "placeholder"),
        Mistake(
            "name to insert", "quotes:\n  - text: Says 1️⃣⟦[insert name]⇒Ana⟧ of us.", "placeholder",
            says: "[insert name]"),
        Mistake("question marks", "subtitle: Registries 1️⃣⟦???⇒now⟧", "placeholder"),
        Mistake("name of crosses", "endorsers:\n  - Society of 1️⃣⟦XXX⇒Example⟧", "placeholder", says: "“XXX”"),
        Mistake(
            "to fix in a folded text", "disclaimer: >\n  This is nobody's\n  position 1️⃣⟦FIXME ⇒⟧for now.\n",
            "placeholder"),
    ]

    private static let markup: [Mistake] = [
        Mistake("HTML in a text", "summary: This is 1️⃣⟦<b>⇒⟧urgent.", "raw-html", says: "“<b>”"),
        Mistake(
            "HTML in a later line", "preamble: |\n  We call.\n  Now 1️⃣⟦<br> ⇒⟧at once.\n", "raw-html", says: "“<br>”"),
        Mistake("block of HTML", "summary: |\n  We call.\n\n  1️⃣⟦<div>⇒⟧Now⟦</div>⇒⟧\n", "raw-html", says: "<div>"),
        Mistake("script", "summary: |\n  We call.⟦\n\n  1️⃣<script>alert(1)</script>⇒⟧\n", "raw-html", says: "<script>"),
        Mistake("HTML comment", "disclaimer: |\n  Ours alone.⟦\n\n  1️⃣<!-- Ask the lawyer. -->⇒⟧\n", "raw-html"),
        Mistake(
            "HTML in a measure within a measure",
            "measures:\n  - title: Agree\n    measures:\n      - title: Meet\n        text: Write H1️⃣⟦<sub>2⇒₂⟧O.",
            "raw-html"),
        Mistake(
            "link that is code", "summary: See [our page](1️⃣⟦javascript:alert⇒https://example.org⟧).", "link-scheme",
            says: "https"),
        Mistake(
            "link to a file", "summary: See [our page](1️⃣⟦⇒https://example.org/⟧paper.pdf).", "link-scheme",
            says: "“paper.pdf”"),
        Mistake("link without its scheme", "summary: See [us](1️⃣⟦⇒https://⟧www.example.org).", "link-scheme"),
        Mistake("link to nowhere", "summary: See [our page]1️⃣(⟦⇒https://example.org⟧).", "link-scheme", says: "nowhere"),
        Mistake(
            "link of another scheme in a later line",
            "preamble: |\n  We call.\n\n  Get [it](1️⃣⟦ftp⇒https⟧://example.org/a).\n",
            "link-scheme"),
        Mistake("link in angle brackets", "funding: Paid by <1️⃣⟦ftp⇒https⟧://example.org>.", "link-scheme"),
        Mistake(
            "table", "summary: |\n  | Country | Since |\n  1️⃣⟦|---------|-------|⇒\n⟧\n  | Poland  | 2021  |\n",
            "unsupported-markup", says: "no tables"),
        Mistake(
            "table without lines at its sides",
            "preamble: |\n  Country | Since\n  1️⃣⟦:---- | ----:⇒\n⟧\n  Poland | 2021\n",
            "unsupported-markup", says: "no tables"),
        Mistake(
            "footnote", "preamble: We call1️⃣⟦[^note]⇒⟧.", "unsupported-markup", says: "“[^note]” is no footnote"),
        Mistake(
            "picture", "summary: See ⟦!⇒⟧[the map1️⃣](https://example.org/map.png).", "unsupported-markup",
            says: "no pictures"),
        Mistake(
            "second item too far in", "addressees:\n  - European Commission\n⟦  ⇒⟧  1️⃣- Member States", "list-in-text",
            says: "no item of a list"),
        Mistake(
            "second endorser one space too far in", "endorsers:\n  - Society A\n⟦ ⇒⟧  1️⃣- Society B\n  - Society C",
            "list-in-text"),
        Mistake(
            "list in a text without a block", "summary:⟦⇒ |⟧\n  We call\n  1️⃣- for more\n", "list-in-text"),
        Mistake(
            "destination that is a word of the text, too",
            "summary: \"See a [page](1️⃣⟦a⇒https://example.org⟧), and [b](https://example.org).\"", "link-scheme"),
        Mistake(
            "picture of data", "summary: A ⟦!⇒⟧[dot](1️⃣⟦data:image/png;base64,AAAA⇒https://example.org/dot.png⟧) here.",
            "link-scheme"),
        Mistake(
            "link of a definition",
            "preamble: |\n  See [our page][1].\n\n  [1]: 1️⃣⟦file:///tmp/paper⇒https://example.org/paper⟧\n",
            "link-scheme"),
        Mistake(
            "address that is no link",
            "summary: Read more at 1️⃣⟦https://www.example.org/a_b⇒<https://www.example.org/a_b>⟧.",
            "bare-address", says: "Write `<https://www.example.org/a_b>`"),
        Mistake(
            "address in brackets, beside a link",
            "summary: See [us](https://example.org) (1️⃣⟦http://example.org/a⇒<http://example.org/a>⟧).", "bare-address"),
        Mistake(
            "address without its scheme in a measure",
            "measures:\n  - title: Agree\n    text: |\n      As of 1️⃣⟦www.example.org⇒[us](https://www.example.org)⟧, now.\n",
            "bare-address", says: "Write `[www.example.org](https://www.example.org)`"),
        Mistake(
            "address beside a link that shows it",
            "summary: >\n  [https://example.org/a](https://example.org/b) and\n  \"1️⃣⟦https://example.org/a⇒our page⟧\"",
            "bare-address"),
        Mistake(
            "note below a text in a block",
            "⟦⇒# ask Ana\n⟧summary: |\n  We call for more.\n⟦  1️⃣# ask Ana\n⇒⟧", "comment-in-text", says: "“# ask Ana”"),
        Mistake(
            "note behind a sentence in a block", "summary: |\n  We call for more. ⟦1️⃣# ask Ana⇒⟧\n\n  # Why\n  Because.",
            "comment-in-text", says: "“# ask Ana”"),
        Mistake(
            "note within a folded text", "summary: >\n  We call for item # 5, and   1️⃣⟦#⇒\\#⟧ more\n  of it.\n",
            "comment-in-text"),
        Mistake(
            "footnote that is an address",
            "summary: |\n  Air matters.1️⃣⟦[^1]⇒[us]⟧\n\n  [⟦^1⇒us⟧]: https://www.example.org\n",
            "unsupported-markup", says: "is no footnote"),
        Mistake(
            "footnote of a word", "summary: |\n  Air matters1️⃣⟦[^1].⇒.⟧\n⟦\n  [^1]: Note.⇒⟧\n", "unsupported-markup",
            says: "is no footnote"),
        Mistake(
            "link to an address of e-mail", "summary: See [us](1️⃣⟦⇒mailto:⟧press@example.org).", "link-scheme",
            says: "Write `mailto:press@example.org`."),
        Mistake(
            "heading in a measure",
            "measures:\n  - title: Agree\n    text: |\n      Now.\n\n      1️⃣⟦# ⇒⟧Why\n      Because.",
            "heading-in-measure"),
        Mistake(
            "underlined heading in a rationale",
            "measures:\n  - title: Agree\n    rationale: |\n      1️⃣Why⟦\n      ===⇒⟧\n\n      Because.",
            "heading-in-measure"),
        Mistake(
            "heading in a measure within a measure",
            """
            measures:
              - title: Agree
                measures:
                  - title: Meet
                    text: |
                      One.

                      1️⃣⟦### ⇒⟧Where
            """, "heading-in-measure"),
    ]

    private static let numbers: [Mistake] = [
        Mistake(
            "number in the title of a measure", "measures:\n  - title: 1️⃣⟦1. ⇒⟧Agree", "number-in-title", says: "“1.”"),
        Mistake(
            "number and bracket in a title", "measures:\n  - title: Agree\n  - title: 1️⃣⟦2) ⇒⟧Meet", "number-in-title"),
        Mistake("number in brackets in a title", "measures:\n  - title: 1️⃣⟦(1) ⇒⟧Agree", "number-in-title"),
        Mistake(
            "number with its word in a title", "measures:\n  - title: \"1️⃣⟦Measure 1: ⇒⟧Agree\"", "number-in-title",
            says: "“Measure 1:”"),
        Mistake(
            "number with its German word in a title", "language: de\nmeasures:\n  - title: 1️⃣⟦Maßnahme 1 – ⇒⟧Einigen",
            "number-in-title"),
        Mistake("Roman number in a title", "measures:\n  - title: 1️⃣⟦I. ⇒⟧Agree", "number-in-title"),
        Mistake(
            "number in the title of a measure within one",
            "measures:\n  - title: Agree\n    measures:\n      - title: Meet\n      - title: 1️⃣⟦1.2 ⇒⟧Talk",
            "number-in-title"),
    ]
}
