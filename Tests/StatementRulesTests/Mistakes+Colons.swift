extension Mistake {
    static let colons: [Mistake] = [
        Mistake("no space after a colon", "subtitle1️⃣:⟦⇒ ⟧Now", "syntax", says: "a space is missing"),
        Mistake(
            "no space after a colon in an item",
            "leads:\n  - name1️⃣:⟦⇒ ⟧Society of Example Medicine\n    country: AT", "syntax", says: "`name: `"),
        Mistake(
            "no space after the last colon", "network:\n  name: Network\n  kind1️⃣:⟦⇒ ⟧thematic", "syntax",
            says: "a space is missing"),
        Mistake(
            "no space after the colon of an item with one key", "leads:\n  - name1️⃣:⟦⇒ ⟧Society of Example Medicine",
            "wrong-type", says: "`name: `"),
        Mistake(
            "no space after the colon of a title", "measures:\n  - title1️⃣:⟦⇒ ⟧Agree", "wrong-type",
            says: "a space is missing"),
        Mistake(
            "hard space after the colon of an item with one key", "endorsers:\n  - name:1️⃣⟦\u{A0}⇒ ⟧Ana Example",
            "wrong-type", says: "a no-break space"),
        Mistake("no colon", "subtitle: Now\n1️⃣version⟦⇒: A⟧", "syntax", says: "a colon after it"),
        Mistake("no colon before a list", "subtitle: Now\n1️⃣addressees⟦⇒:⟧\n  - European Commission", "syntax"),
        Mistake(
            "no colon in an item",
            "leads:\n  - name: Society of Example Medicine\n    1️⃣country⟦⇒:⟧ AT\n    acronym: SEM", "syntax",
            says: "a colon"),
        Mistake(
            "colon in unquoted text", "title: ⟦⇒\"⟧Registries1️⃣: a call⟦⇒\"⟧", "syntax",
            says: "`title: \"Registries: a call\"`"),
        Mistake(
            "colon in the title of a measure", "measures:\n  - title: ⟦⇒\"⟧Agree1️⃣: now⟦⇒\"⟧\n    text: Because.",
            "syntax", says: "quotes"),
        Mistake(
            "colon at the end of unquoted text", "summary: ⟦⇒\"⟧We call on1️⃣:⟦⇒\"⟧", "syntax", says: "quotes"),
        Mistake(
            "colon in unquoted text with quotation marks", "title: ⟦⇒'⟧The \"open\" way1️⃣: a call⟦⇒'⟧", "syntax",
            says: "'The"),
        Mistake(
            "two colons in unquoted text", "title: ⟦⇒\"⟧One1️⃣: two: three⟦⇒\"⟧", "syntax", says: "\"One: two: three\""),
        Mistake(
            "colon in unquoted text with a number sign", "title: ⟦⇒\"⟧Europe1️⃣: our #1 priority⟦⇒\"⟧", "syntax",
            says: "`title: \"Europe: our #1 priority\"`"),
        Mistake(
            "colon in unquoted text with a backslash", #"title: ⟦⇒'⟧Files1️⃣: C:\new\u0041⟦⇒'⟧"#, "syntax",
            says: #"`title: 'Files: C:\new\u0041'`"#),
        Mistake(
            "colon in unquoted text with marks and an apostrophe",
            "title: ⟦⇒'⟧Europe⟦'⇒''⟧s \"way\"1️⃣: now⟦⇒'⟧",
            "syntax", says: "`title: 'Europe''s \"way\": now'`"),
        Mistake(
            "colon in a name with a number sign", "endorsers:\n  - 1️⃣⟦⇒\"⟧Health: our #1 call⟦⇒\"⟧\n  - Other",
            "wrong-type",
            says: "`\"Health: our #1 call\"`"),
        Mistake(
            "colon in a name with a backslash", #"leads: [1️⃣⟦⇒'⟧Health: C:\new⟦⇒'⟧]"#, "wrong-type",
            says: #"`'Health: C:\new'`"#),
        Mistake(
            "number sign before a text with quotation marks", "1️⃣subtitle: ⟦⇒'⟧#1 for \"Europe\"⟦⇒'⟧", "empty-value",
            says: "`subtitle: '#1 for \"Europe\"'`"),
        Mistake("equals sign for a colon", "subtitle: Now\n1️⃣version⟦ = 2⇒: \"2\"⟧", "syntax", says: "colon"),

        Mistake("no space before a letter with an accent", "subtitle1️⃣:⟦⇒ ⟧Été", "syntax", says: "a space is missing"),
        Mistake("hard space after a colon", "subtitle:1️⃣⟦\u{A0}⇒ ⟧Now", "syntax", says: "a no-break space"),
        Mistake(
            "hard space in an indentation",
            "leads:\n  - name: Ana Example\n1️⃣⟦\u{A0}\u{A0}  ⇒    ⟧country: AT\n    acronym: A", "syntax",
            says: "a no-break space"),
        Mistake(
            "hard space in the indentation of the last key",
            "leads:\n  - name: Ana Example\n1️⃣⟦\u{A0}\u{A0}  ⇒    ⟧country: AT", "unknown-key", says: "U+00A0"),
        Mistake(
            "hard space before a key that must be there", "1️⃣⟦\u{A0}⇒⟧title: Clean Air", "unknown-key", says: "U+00A0"),
        Mistake("zero-width space before a key", "1️⃣⟦\u{200B}⇒⟧subtitle: Now", "unknown-key", says: "U+200B"),
        Mistake(
            "comment behind unquoted text with a colon", "subtitle: ⟦⇒\"⟧Now1️⃣: or never⟦⇒\"⟧  # a working title",
            "syntax",
            says: "`subtitle: \"Now: or never\"`"),
        Mistake(
            "text below its key with a colon in it",
            "summary:⟦⇒ |⟧\n  A call for registries.\n\n  What we need1️⃣: one register.", "syntax", says: "Write `|`"),
        Mistake(
            "line separator in a text", "summary: |\n  A call1️⃣⟦\u{2028}⇒ ⟧for: registries", "control-character",
            says: "U+2028"),
        Mistake(
            "next line in a comment", "version: A  # one1️⃣⟦\u{85}⇒ ⟧two", "control-character", says: "U+0085"),
        Mistake(
            "number sign before a text", "1️⃣subtitle: ⟦⇒\"⟧#1 for Europe⟦⇒\"⟧", "empty-value",
            says: "`subtitle: \"#1 for Europe\"`"),
        Mistake(
            "bullet of a word processor", "addressees:\n  - Payers\n  1️⃣⟦•⇒-⟧ Ministries", "syntax", says: "with `- `"),
        Mistake("no space before a single letter", "version1️⃣:⟦⇒ ⟧A", "syntax", says: "a space is missing"),
        Mistake("no colon before a mapping", "1️⃣⟦⇒x-⟧réseau⟦⇒: oui⟧\nsubtitle: Now", "syntax", says: "a colon after it"),
        Mistake("full-width colon", "1️⃣subtitle⟦：⇒:⟧ Now", "syntax", says: "a colon after it"),
        Mistake(
            "colon in the second line of unquoted text", "summary: ⟦⇒\"⟧We call for\n  1️⃣two things: one and two.⟦⇒\"⟧",
            "syntax", says: "in quotes"),
    ]

    static let severalKeys: [Mistake] = [
        Mistake(
            "keys of an item on one line, with commas",
            "leads:\n  - name: Szkoła bez Smogu⟦, ⇒\n    ⟧1️⃣acronym: SBS⟦, ⇒\n    ⟧country: PL\n  - name: Other",
            "syntax",
            says: "Begin a new line with `acronym:`, indented like `name`."),
        Mistake(
            "keys of an item on one line, with a space", "leads:\n  - name: Szkoła⟦ ⇒\n    ⟧1️⃣country: PL", "syntax",
            says: "`country` here looks like a key"),
        Mistake(
            "keys of an item on one line, with a semicolon", "leads:\n  - name: Szkoła⟦; ⇒\n    ⟧1️⃣country: PL",
            "syntax", says: "looks like a key"),
        Mistake(
            "keys on one line before others",
            "endorsers:\n  - name: A\n    kind: individual⟦, ⇒\n    ⟧1️⃣country: FI\n    url: https://example.org",
            "syntax", says: "looks like a key"),
        Mistake(
            "two dates on one line", "endorsement:\n  opens: 2026-03-01⟦, ⇒\n  ⟧1️⃣closes: 2026-05-31", "syntax",
            says: "indented like `opens`"),
        Mistake(
            "address and number on one line",
            "contacts:\n  - name: Ana Example\n    email: a@b.example.org⟦, ⇒\n    ⟧1️⃣phone: +32 2 555 01 00", "syntax",
            says: "looks like a key"),
        Mistake(
            "key without a value on one line with others",
            "leads:\n  - name: A⟦, ⇒\n    ⟧1️⃣country: ⟦\n⇒PL\n⟧    acronym: B",
            "syntax", says: "looks like a key"),
        Mistake(
            "keys of an included endorser on one line", "endorsement: { include: a.yaml }", "syntax",
            says: "like a key",
            includes: ["a.yaml": "name: Ana Example⟦, ⇒\n⟧1️⃣country: AT\n"]),
        Mistake(
            "colon behind a word that is a key elsewhere", "title: ⟦⇒\"⟧Now with email1️⃣: a call⟦⇒\"⟧", "syntax",
            says: "whole value in quotes: `title"),
        Mistake(
            "colon behind a key that has a letter before it", "title: ⟦⇒\"⟧Pre/summary1️⃣: a call⟦⇒\"⟧", "syntax",
            says: "whole value in quotes: `title"),
    ]
}
