extension Mistake {
    /// Mistakes with YAML itself.
    static let syntax: [Mistake] =
        indentation + colons + severalKeys + quotes + otherMarks + signs + lists + documents + strangers

    private static let indentation: [Mistake] = [
        Mistake(
            "tab for indentation", "leads:\n1️⃣⟦\t⇒  ⟧- name: Society of Example Medicine", "syntax", says: "spaces"),
        Mistake(
            "tab in the middle of a list", "leads:\n  - name: Society of Example Medicine\n1️⃣⟦\t⇒    ⟧country: AT",
            "syntax", says: "spaces"),
        Mistake(
            "tab after spaces", "leads:\n  - name: Society of Example Medicine\n  1️⃣⟦\t⇒  ⟧url: https://example.org",
            "syntax", says: "spaces"),
        Mistake(
            "key indented deeper than its neighbour",
            "network:\n  name: Network on Registries\n  ⟦  ⇒⟧1️⃣kind: thematic", "syntax", says: "indentation"),
        Mistake(
            "key indented less than its neighbours",
            "network:\n    name: Network on Registries\n  ⟦⇒  ⟧1️⃣kind: thematic", "syntax", says: "indentation"),
        Mistake(
            "key of an item beside its dash", "leads:\n  - name: Society of Example Medicine\n  ⟦⇒  ⟧1️⃣country: AT",
            "syntax", says: "item"),
        Mistake(
            "key at the top with a space before it", "subtitle: Now\n⟦ ⇒⟧1️⃣version: A", "syntax", says: "indentation"),
        Mistake(
            "key of an item one space to the left",
            "contacts:\n  - name: Ana Example\n   ⟦⇒ ⟧1️⃣email: ana@example.org", "syntax"),
        Mistake(
            "item indented less than the first", "addressees:\n    - European Commission\n  ⟦⇒  ⟧1️⃣- Member States",
            "syntax", says: "alike"),
        Mistake(
            "item without a key", "subtitle: Now\n1️⃣⟦⇒addressees:\n⟧- Society of Example Medicine", "syntax",
            says: "list item"),
        Mistake(
            "block of text that is not indented", "summary: 1️⃣|\n⟦⇒  ⟧We call for registries.\n", "syntax",
            says: "with 2 spaces"),
        Mistake(
            "block of several lines that are not indented",
            "measures:\n  - title: Agree\n    text: 1️⃣>-\n⟦    ⇒      ⟧We call\n\n⟦    ⇒      ⟧for registries.\n    rationale: So.",
            "syntax", says: "with 6 spaces"),
        Mistake(
            "block of a list that is not indented",
            "measures:\n  - title: Agree\n    text: 1️⃣|  # two\n⟦    ⇒      ⟧- registries\n⟦    ⇒      ⟧- money\n  - title: Meet\n",
            "syntax", says: "is not indented"),
        Mistake(
            "second line of a text that is not indented",
            "summary: We call for registries\n1️⃣⟦⇒  ⟧and for common standards.",
            "syntax", says: "indent"),

        Mistake(
            "second line of a block that is indented less", "summary: |\n    One.\n  ⟦⇒  ⟧1️⃣Two.\n", "syntax",
            says: "the text above"),
        Mistake(
            "item indented one space deeper",
            "contacts:\n  - name: Ana Example\n    email: a@example.org\n  ⟦ ⇒⟧1️⃣- name: Bo Example", "syntax",
            says: "all alike"),
        Mistake(
            "first line with a space before it",
            """
            ⟦ ⇒⟧1️⃣joint-statement: 1
            title: Better Registries
            leads: [Society of Example]
            measures:
              - title: Agree
            """, "syntax", says: "first column", isWhole: true),
        Mistake(
            "tabs for indentation everywhere",
            "network:\n1️⃣⟦\t⇒  ⟧name: A\n⟦\t⇒  ⟧kind: thematic\nleads:\n⟦\t⇒  ⟧- name: A\n⟦\t\t⇒    ⟧country: AT\n⟦\t⇒  ⟧- B\nmeasures:\n- title: Agree",
            "syntax", says: "only spaces may, as on 4 other lines Indent with spaces: replace each tab by two"),
        Mistake(
            "tabs for the indentation of a few lines",
            "leads:\n  - name: A\n1️⃣⟦\t⇒    ⟧country: AT\n  - name: B\n  ⟦\t⇒  ⟧acronym: C\n", "syntax",
            says: "as on 1 other line Indent"),
        Mistake(
            "tab before an item whose keys are indented with spaces",
            "measures:\n1️⃣⟦\t⇒  ⟧- title: Agree\n    text: Because.\n  - title: Meet\n", "syntax", says: "a tab stands"),
        Mistake(
            "keys beside the one that they belong to before others",
            "endorsement:\n⟦⇒  ⟧1️⃣opens: 2025-01-01\n⟦⇒  ⟧closes: 2025-02-01\n  categories:\n    - id: p\n      title: Patients\n",
            "syntax", says: "`opens` stands beside `endorsement`, and not in it"),
        Mistake(
            "key of a speaker beside it",
            "quotes:\n  - text: We are glad.\n    speaker:\n⟦⇒  ⟧    1️⃣name: Ana Example\n      honorific: Dr", "syntax",
            says: "Indent it"),
        Mistake("tab in a block of text", "summary: |\n1️⃣⟦\t⇒  ⟧Now.\n", "syntax", says: "spaces"),
    ]

    private static let quotes: [Mistake] = [
        Mistake(
            "double quote that is never closed", "subtitle: 1️⃣\"Now⟦⇒\"⟧\nversion: A", "syntax", says: "never closed"),
        Mistake(
            "colon in a name", "endorsers:\n  - 1️⃣⟦⇒\"⟧Health: a call⟦⇒\"⟧\n  - Other", "wrong-type",
            says: "Put the whole of it in quotes"),
        Mistake("single quote that is never closed", "subtitle: 1️⃣'Now⟦⇒'⟧\nversion: A", "syntax", says: "never closed"),
        Mistake(
            "quote that is never closed before others", "subtitle: 1️⃣\"Now⟦⇒\"⟧\nversion: \"A\"", "syntax",
            says: "never closed"),
        Mistake(
            "single quote that is never closed before an apostrophe",
            "subtitle: 1️⃣'Now⟦⇒'⟧\nfunding: \"Nobody's\"", "syntax", says: "never closed"),
        Mistake(
            "text after the closing quote", "subtitle: \"Now⟦\"⇒⟧ 1️⃣or never⟦⇒\"⟧", "syntax",
            says: "after the closing quote"),
        Mistake("quotes within quotes", "subtitle: \"The ⟦\"⇒“⟧1️⃣open⟦\"⇒”⟧ way\"", "syntax", says: "“ ”"),
        Mistake(
            "apostrophe in single quotes", "subtitle: ⟦'⇒\"⟧Europe'1️⃣s registries⟦'⇒\"⟧", "syntax", says: "double quotes"
        ),
        Mistake(
            "text after a quoted item", "addressees:\n  - \"Commission⟦\"⇒⟧ 1️⃣of Europe⟦⇒\"⟧\n  - Member States",
            "syntax", says: "after the closing quote"),
        Mistake("escape that is none", #"subtitle: "Registries 1️⃣⟦\⇒⟧& more""#, "syntax", says: "backslash"),
        Mistake("path of Windows", #"subtitle: "Z:1️⃣\⟦⇒\⟧Statements""#, "syntax", says: "backslash"),
        Mistake("escape with too few digits", #"subtitle: "Caf1️⃣\u00e⟦⇒9⟧""#, "syntax", says: "backslash"),

        Mistake(
            "quote over two lines that is never closed", "summary: 1️⃣\"We call\n  for all.⟦⇒\"⟧\nsubtitle: \"Now\"",
            "syntax"),
    ]

    private static let otherMarks: [Mistake] = [
        Mistake(
            "straight mark that a typographic one closes", "title: \"Clean Air1️⃣⟦”⇒\"⟧\nsubtitle: Now", "syntax",
            says: "the text began with `\"` and ends with “””, which is another mark Write `\"` there."),
        Mistake(
            "straight mark that a typographic one closes before others",
            "leads:\n  - name: \"Clean Air1️⃣⟦“⇒\"⟧  # ours\n  - name: \"Clean Water\"", "syntax", says: "another mark"),
        Mistake(
            "single mark that a typographic one closes", "title: 'Clean Air1️⃣⟦’⇒'⟧\nsubtitle: 'Now'", "syntax",
            says: "Write `'`"),
        Mistake(
            "mark that is never closed behind typographic ones", "title: 1️⃣\"The “Clean” Way of “Air”⟦⇒\"⟧", "syntax",
            says: "never closed"),
        Mistake(
            "comma behind a text in quotes", "title: \"Clean Air\"1️⃣⟦,⇒⟧\nsubtitle: Now", "syntax", says: "Delete it."),
        Mistake(
            "comma behind the last text in quotes", "leads:\n  - name: 'Clean Air'1️⃣⟦,⇒⟧ # ours\n", "syntax",
            says: "a comma stands behind"),
        Mistake(
            "keys on one line behind a text in quotes", "leads:\n  - name: \"Clean, Air\"⟦, ⇒\n    ⟧1️⃣country: PL",
            "syntax", says: "Begin a new line with `country:`, indented like `name`."),
    ]

    private static let signs: [Mistake] = [
        Mistake("at sign", "subtitle: 1️⃣⟦⇒\"⟧@registries⟦⇒\"⟧", "syntax", says: "`@`"),
        Mistake("backtick", "subtitle: 1️⃣⟦⇒\"⟧`registries`⟦⇒\"⟧", "syntax", says: "with a backtick"),
        Mistake("percent sign at the start", "subtitle: 1️⃣⟦⇒\"⟧%50 more⟦⇒\"⟧", "syntax", says: "`%`"),
        Mistake("ampersand", "subtitle: 1️⃣⟦⇒\"⟧& more⟦⇒\"⟧", "syntax", says: "`&`"),
        Mistake(
            "word of a title that is a key", "subtitle: ⟦⇒\"⟧Our measures1️⃣: a call⟦⇒\"⟧", "syntax",
            says: "Put the whole value in quotes"),
        Mistake("asterisks of Markdown", "summary: 1️⃣⟦⇒\"⟧**Registries** now⟦⇒\"⟧", "syntax", says: "`*`"),
        Mistake("asterisk with a space", "summary: 1️⃣⟦⇒\"⟧* Registries⟦⇒\"⟧", "syntax", says: "`*`"),
        Mistake(
            "citation at the start",
            "summary: 1️⃣⟦⇒\"⟧[@plan] says so.⟦⇒\"\nreferences:\n  - id: plan\n    title: A plan⟧", "syntax",
            says: "quotes"),
        Mistake(
            "link of Markdown at the start", "summary: ⟦⇒\"⟧[Our page]1️⃣(https://example.org) says so.⟦⇒\"⟧", "syntax",
            says: "in quotes"),
        Mistake(
            "at sign in an item", "addressees:\n  - Commission\n  - 1️⃣⟦⇒\"⟧@Member States⟦⇒\"⟧", "syntax", says: "`@`"),
        Mistake("tag", "subtitle: 1️⃣⟦⇒\"⟧!important Now⟦⇒\"⟧", "custom-tag", says: "quotes"),
        Mistake("exclamation mark", "subtitle: 1️⃣⟦⇒\"⟧! Now⟦⇒\"⟧", "custom-tag", says: "put the value in quotes"),
        Mistake(
            "exclamation mark before a name", "leads:\n  - name: 1️⃣⟦⇒'⟧! Society⟦⇒'⟧\n    country: AT", "custom-tag",
            says: "else delete it"),
        Mistake("exclamation mark before brackets", "addressees: ⟦1️⃣! ⇒⟧[Commission]", "custom-tag"),
        Mistake("tag of another world", "subtitle: 1️⃣⟦!!python/object:os.system ⇒⟧now", "custom-tag"),
        Mistake("tag with a handle that is none", "subtitle: 1️⃣⟦⇒\"⟧!a!b now⟦⇒\"⟧", "syntax", says: "`!`"),
        Mistake("asterisk for a footnote", "subtitle: 1️⃣⟦⇒\"⟧*new⟦⇒\"⟧", "undefined-alias", says: "asterisk"),
        Mistake("asterisk before a text", "title: 1️⃣⟦⇒\"⟧*Clean Air for all⟦⇒\"⟧", "syntax", says: "`*`"),
        Mistake(
            "asterisk before the text of an item", "addressees:\n  - Lungs\n  - 1️⃣⟦⇒\"⟧*New Society B⟦⇒\"⟧\n  - Hearts",
            "syntax", says: "Put the value in quotes."),
        Mistake(
            "asterisk before a text within brackets", "addressees: [Commission, 1️⃣⟦⇒\"⟧*all Regions⟦⇒\"⟧, Cities]",
            "syntax", says: "`*`"),
        Mistake(
            "alias before its anchor", "subtitle: 1️⃣⟦*now⇒&now A⟧\nversion: ⟦&now A⇒*now⟧", "undefined-alias",
            says: "`&now`"),
        Mistake(
            "alias within its anchor", "addressees: &all [Member States, 1️⃣⟦*all⇒Parliament⟧]", "undefined-alias",
            says: "stands in itself"),
        Mistake("ampersand before a word", "subtitle: 1️⃣⟦⇒\"⟧&Air for all⟦⇒\"⟧", "unused-anchor", says: "in quotes"),
        Mistake(
            "ampersand before an item", "addressees:\n  - Commission\n  - 1️⃣⟦⇒\"⟧&Co of Europe⟦⇒\"⟧", "unused-anchor",
            says: "`&Co`"),
        Mistake(
            "anchor that is named twice before it is used",
            "subtitle: 1️⃣⟦&a ⇒⟧One\nversion: &a Two\nfunding: *a", "unused-anchor"),
        Mistake(
            "ampersand in an included file", "endorsement:\n  include: list.yaml", "unused-anchor",
            includes: ["list.yaml": "- Society\n- 1️⃣⟦⇒'⟧&you Forum⟦⇒'⟧\n"]),
        Mistake("sign of greater", "subtitle: ⟦⇒\"⟧> 1️⃣50 organisations⟦⇒\"⟧", "syntax", says: "quotes"),
        Mistake(
            "text behind the sign of a block", "summary: |⟦ 1️⃣⇒\n  ⟧We call.\n", "syntax", says: "nothing may follow"),
        Mistake(
            "sign of greater in an item", "endorsers:\n  - ⟦⇒'⟧> 1️⃣Society⟦⇒'⟧\n  - Other", "syntax",
            says: "If the sign is text, put it in quotes."),
        Mistake("text behind the sign of a folded block", "summary: >⟦ 1️⃣⇒\n  ⟧We call.\n  Now.\n", "syntax"),

        Mistake("question mark", "subtitle: 1️⃣⟦⇒\"⟧? what⟦⇒\"⟧", "syntax", says: "`?`"),
        Mistake(
            "list with asterisks", "addressees:\n  1️⃣⟦*⇒-⟧ Commission\n  ⟦*⇒-⟧ Member States", "syntax", says: "`- `"),
    ]

    private static let lists: [Mistake] = [
        Mistake("list on the line of its key", "addressees:⟦ 1️⃣⇒\n  ⟧- European Commission", "syntax", says: "new line"),
        Mistake(
            "list that begins on the line of its key",
            "addressees:⟦ 1️⃣⇒\n  ⟧- European Commission\n  - Member States", "syntax", says: "new line"),
        Mistake(
            "bracket that is not closed", "addressees: 1️⃣[European Commission⟦⇒]⟧\nsubtitle: Now", "syntax", says: "`]`"),
        Mistake("brace that is not closed", "network: 1️⃣{ name: Network⟦⇒ }⟧\nsubtitle: Now", "syntax", says: "`}`"),
        Mistake(
            "bracket closed by a brace", "addressees: 1️⃣[European Commission⟦}⇒]⟧\nsubtitle: Now", "syntax", says: "`]`"),
        Mistake(
            "text after a bracket", "addressees: [European Commission⟦] 1️⃣and others⇒, and others]⟧\nsubtitle: Now",
            "syntax"),
        Mistake("bracket closed twice", "addressees: [European Commission]1️⃣⟦]⇒⟧\nsubtitle: Now", "syntax"),
        Mistake(
            "dash without a space", "addressees:\n  1️⃣-⟦⇒ ⟧European Commission\n  -⟦⇒ ⟧Member States", "wrong-type",
            says: "`- `"
        ),
        Mistake(
            "dash without a space after others", "addressees:\n  - European Commission\n  1️⃣-⟦⇒ ⟧Member States\n",
            "syntax"),
        Mistake(
            "dash of typography", "addressees:\n  1️⃣⟦–⇒-⟧ European Commission", "wrong-type", says: "`- `"),
        Mistake(
            "hard space after a dash", "measures:\n  -1️⃣⟦\u{A0}⇒ ⟧title: Agree\n    text: Because.\n  - title: Meet",
            "syntax", says: "a no-break space"),
        Mistake(
            "hard spaces after all dashes", "addressees:\n  -1️⃣⟦\u{A0}⇒ ⟧Commission\n  -⟦\u{A0}⇒ ⟧Parliament",
            "wrong-type",
            says: "a no-break space"),
        Mistake(
            "hard spaces after the dashes of titles",
            "measures:\n  -1️⃣⟦\u{A0}⇒ ⟧title: Agree\n  -⟦\u{A0}⇒ ⟧title: Meet", "wrong-type", says: "with `- `"),
        Mistake(
            "no spaces behind the colons in braces", "leads:\n  - {name1️⃣:⟦⇒ ⟧Fjordheim, country:⟦⇒ ⟧NO}", "unknown-key",
            says: "a space is missing after this colon Write `name: `"),
        Mistake(
            "no space behind one colon in braces", "leads: [{name: Fjordheim, country1️⃣:⟦⇒ ⟧NO}]", "unknown-key",
            says: "`country: `"),
        Mistake(
            "no comma between items in quotes on two lines",
            "addressees: [\n  \"A\",\n  \"B1️⃣\"⟦⇒,⟧\n  \"C\"\n  ]\nsubtitle: Now",
            "syntax", says: "a comma is missing here"),
        Mistake(
            "no comma before a comment", "addressees: [\n  \"A1️⃣\"⟦⇒,⟧ # one\n\n  # two\n  \"C\"]\nsubtitle: Now",
            "syntax",
            says: "a comma is missing here"),
        Mistake(
            "no comma between items in braces on two lines",
            "leads: [\n  {name: A1️⃣}⟦⇒,⟧\n  {name: B, country: NO}]", "syntax", says: "Separate the entries with commas"),
        Mistake(
            "no comma between keys in braces on two lines", "leads:\n  - {name: Fjordhei1️⃣m⟦⇒,⟧\n     country: NO}",
            "syntax", says: "a comma is missing here"),
        Mistake(
            "comma twice", "addressees: [Commission,1️⃣⟦,⇒⟧ Parliament]", "syntax", says: "nothing before this comma"),
        Mistake("comma after a brace", "network: {1️⃣⟦,⇒⟧ name: Network }", "syntax", says: "nothing before this comma"),
        Mistake(
            "dash within brackets", "addressees: [Commission, 1️⃣⟦- ⇒⟧Parliament]", "syntax", says: "within brackets"),
        Mistake(
            "citation within braces",
            "measures: [{title: Agree, text: ⟦⇒\"⟧As in 1️⃣[@plan] now⟦⇒\"⟧}]⟦⇒\nreferences: [{id: plan, title: A plan}]⟧",
            "syntax", says: "the whole text in quotes"),
        Mistake(
            "brackets within braces", "network: {name: ⟦⇒\"⟧Network 1️⃣[of all] Registries⟦⇒\"⟧, kind: thematic}",
            "syntax",
            says: "cannot have brackets"),
        Mistake(
            "no comma between braces", "leads: 1️⃣[{name: A}⟦⇒,⟧ {name: B}]", "syntax", says: "a comma is missing"),
        Mistake("brace after a comma", "addressees: [Commission⟦, 1️⃣}⇒]⟧", "syntax", says: "`]`"),
        Mistake("comma at the beginning of a value", "subtitle: 1️⃣⟦, ⇒⟧now", "syntax", says: "`,`"),
        Mistake("bracket that closes nothing", "subtitle: 1️⃣⟦] ⇒⟧now", "syntax", says: "quotes"),
        Mistake("brace that ends with a comment", "network: 1️⃣{ name: Network⟦, #⇒⟧ }", "syntax", says: "not closed"),
        Mistake("indentation of nothing for a block", "summary: |1️⃣⟦0⇒⟧\n  We call.\n", "syntax"),
    ]

    private static let documents: [Mistake] = [
        Mistake(
            "second document with the references",
            "summary: See [@who].\n⟦1️⃣---\n⇒⟧references:\n  - id: who\n    title: A report\n", "several-documents"),
        Mistake("second document", "subtitle: One\n1️⃣⟦---\nsubtitle⇒version⟧: Two", "several-documents"),
        Mistake(
            "end of the document before other keys", "subtitle: One\n⟦1️⃣...\n⇒⟧version: A", "syntax", says: "Delete"),
        Mistake(
            "byte-order mark before a key", "subtitle: One\n1️⃣⟦\u{FEFF}⇒⟧version: A", "control-character", says: "U+FEFF"
        ),
        Mistake(
            "byte-order mark before an item", "addressees:\n  - Commission\n1️⃣⟦\u{FEFF}⇒⟧  - Parliament\n",
            "control-character"),
        Mistake("directive", "⟦1️⃣%TAGS\n⇒⟧", "syntax"),
        Mistake(
            "deep nesting",
            "x-deep: \(String(repeating: "[", count: 63))⟦1️⃣\(String(repeating: "[", count: 9))⇒\(String(repeating: "]", count: 63))⟧",
            "limits", says: "64"),

        Mistake(
            "conflict of two versions",
            "⟦1️⃣<<<<<<< HEAD\n⇒⟧subtitle: Now\n⟦=======\nsubtitle: Today\nstage: drfat\n>>>>>>> other\n⇒⟧version: A",
            "syntax", says: "`=======`"),
        Mistake(
            "conflict of two versions in a list",
            """
            addressees:
              - Commission
            ⟦1️⃣<<<<<<< HEAD
            ⇒⟧  - Member States
            ⟦=======
            ⇒⟧  - Parliament⟦
            >>>>>>> other⇒⟧
            """, "syntax", says: "merged"),
        Mistake(
            "conflict of two versions in a text",
            "summary: |\n  One.\n⟦1️⃣<<<<<<< HEAD\n⇒⟧  Two: more.\n  This: too.\n⟦=======\n  Three.\n>>>>>>> other\n⇒⟧  Four.\nversion: A",
            "syntax", says: "merged"),
        Mistake(
            "conflict of two versions and what they came from",
            "measures:\n  - title: Agree\n    text: |\n      One.\n⟦1️⃣<<<<<<< HEAD\n⇒⟧      Two.\n⟦||||||| base\n      So.\n=======\n      Three.\n>>>>>>> other\n⇒⟧      Four.\n  - title: Meet",
            "syntax", says: "merged"),
        Mistake(
            "row of as many equals signs as in a conflict", "subtitle: A\n⟦1️⃣=======\n⇒⟧version: B\n", "syntax",
            says: "no part"),
        Mistake(
            "missing comma in JSON",
            """
            {"joint-statement": 1️⃣1⟦⇒,⟧
             "title": "Now", "leads": ["A"], "measures": [{"title": "Agree"}]}
            """, "syntax", says: "comma",
            isWhole: true),
    ]

    private static let strangers: [Mistake] = [
        Mistake(
            "mark of Markdown above the statement",
            "⟦1️⃣```yaml\n⇒⟧joint-statement: 1\ntitle: A\nleads: [B]\nmeasures:\n  - title: Agree\n", "syntax",
            says: "no part of the statement Delete it", isWhole: true),
        Mistake(
            "mark of Markdown below the statement", "leads: [B]\nmeasures:\n  - title: Agree\n⟦1️⃣```\n⇒⟧", "syntax",
            says: "no part of the statement"),
        Mistake(
            "sentence above the statement",
            "1️⃣⟦⇒# ⟧This is our statement\njoint-statement: 1\ntitle: A\nleads: [B]\nmeasures:\n  - title: Agree\n",
            "syntax", says: "no part of the statement", isWhole: true),
        Mistake(
            "sentences above the statement",
            "1️⃣⟦⇒# ⟧Dear all,\n⟦⇒# ⟧this is our statement.\n\njoint-statement: 1\ntitle: A\nleads: [B]\nmeasures:\n  - title: Agree\n",
            "syntax", says: "no part of the statement", isWhole: true),
        Mistake(
            "sentence with a colon above the statement",
            "1️⃣⟦⇒# ⟧Sure, here it is:\n\njoint-statement: 1\ntitle: A\nleads: [B]\nmeasures:\n  - title: Agree\n",
            "unknown-key", says: "no part of the statement Delete it", isWhole: true),
        Mistake(
            "no colon in the first line", "1️⃣subtitle⟦⇒:⟧ All of it now\njoint-statement: 1", "syntax", says: "a colon"),
        Mistake(
            "row of dashes", "subtitle: A\n⟦1️⃣----------\n⇒⟧leads:\n  - name: B\n", "syntax",
            says: "no part of the statement"),
        Mistake(
            "row of dashes in a list", "leads:\n  - name: B\n  ⟦1️⃣------⇒⟧\n  - name: C\n", "syntax",
            says: "no part of the statement"),
        Mistake("row of equals signs", "subtitle: A\n⟦1️⃣==========\n⇒⟧version: B\n", "syntax", says: "no part"),
        Mistake("row of asterisks", "subtitle: A\n⟦1️⃣* * *\n⇒⟧version: B\n", "syntax", says: "no part"),
        Mistake("row of long dashes", "subtitle: A\n⟦1️⃣———\n⇒⟧version: B\n", "syntax", says: "no part"),
        Mistake("comment of a script", "subtitle: A\n1️⃣⟦//⇒#⟧ Zitate\nversion: B\n", "syntax", says: "`# `"),
        Mistake("comment of a script with a colon", "subtitle: A\n1️⃣⟦//⇒#⟧ To do: all\n", "unknown-key", says: "`# `"),
        Mistake(
            "comment of HTML", "leads:\n  - name: B\n    ⟦1️⃣<!-- Zitate -->⇒⟧\n    country: AT\n", "syntax",
            says: "`# `"),
    ]
}
