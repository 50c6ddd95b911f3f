extension Mistake {
    /// Mistakes with values that are dates, codes, addresses and the like.
    static let values: [Mistake] =
        dates + countries + addresses + links + identifiers + unquoted

    private static let dates: [Mistake] = [
        Mistake("day that does not exist", "date: 1️⃣⟦2024-02-30⇒2024-02-28⟧", "invalid-date", says: "29 days"),
        Mistake("leap day of another year", "date: 1️⃣⟦2023-02-29⇒2023-02-28⟧", "invalid-date", says: "28 days"),
        Mistake("date in curly quotes", "date: 1️⃣⟦“2024-12-01”⇒2024-12-01⟧", "invalid-date", says: "`2024-12-01`"),
        Mistake(
            "several countries as one", "leads:\n  - name: Ana Example\n    country: 1️⃣⟦FR, DE⇒[FR, DE]⟧",
            "unknown-country", says: "`country: [FR, DE]`"),
        Mistake(
            "address in angle brackets",
            "leads:\n  - name: Ana Example\n    url: 1️⃣⟦<https://example.org>⇒https://example.org⟧",
            "malformed-url", says: "Write `https://example.org`."),
        Mistake(
            "address as a link of Markdown",
            "leads:\n  - name: Ana Example\n    url: 1️⃣⟦\"[us](https://example.org/)\"⇒https://example.org/⟧",
            "malformed-url",
            says: "Write `https://example.org/`."),
        Mistake(
            "address with a zero-width space",
            "leads:\n  - name: Ana Example\n    url: 1️⃣⟦https://example.org\u{200B}⇒https://example.org⟧",
            "malformed-url",
            says: "U+200B"),
        Mistake("DOI with a zero-width space", "doi: 1️⃣⟦10.5555/182\u{200B}⇒10.5555/182⟧", "malformed-doi"),
        Mistake("month that does not exist", "date: 1️⃣⟦2024-13-01⇒2024-12-01⟧", "invalid-date", says: "no month 13"),
        Mistake("date in the German way", "date: 1️⃣⟦26.11.2024⇒2024-11-26⟧", "invalid-date", says: "`2024-11-26`"),
        Mistake(
            "date with slashes that can be read", "date: 1️⃣⟦26/11/2024⇒2024-11-26⟧", "invalid-date", says: "`2024-11-26`"
        ),
        Mistake(
            "date with slashes that cannot be read", "date: 1️⃣⟦03/04/2024⇒2024-04-03⟧", "invalid-date",
            says: "“03/04/2024”"),
        Mistake("date with one digit", "date: 1️⃣⟦2024-9-1⇒2024-09-01⟧", "invalid-date", says: "`2024-09-01`"),
        Mistake(
            "day that does not exist, with points", "date: 1️⃣⟦31.02.2024⇒2024-02-28⟧", "invalid-date",
            says: "there is no day 31.02.2024: that month has 29 days"),
        Mistake(
            "month that does not exist, with points", "date: 1️⃣⟦26.13.2024⇒2024-12-26⟧", "invalid-date",
            says: "there is no month 13"),
        Mistake(
            "date with dashes of typography", "date: 1️⃣⟦2024–11–26⇒2024-11-26⟧", "invalid-date",
            says: "the sign “–” (U+2013)"),
        Mistake(
            "date with a letter for a digit", "date: 1️⃣⟦2O24-11-26⇒2024-11-26⟧", "invalid-date", says: "the letter “O”"),
        Mistake(
            "date with full-width digits", "date: 1️⃣⟦２０２４-11-26⇒2024-11-26⟧", "invalid-date", says: "`2024-11-26`"),
        Mistake(
            "date with slashes in the American way", "date: 1️⃣⟦11/26/2024⇒2024-11-26⟧", "invalid-date",
            says: "`2024-11-26`"),
        Mistake(
            "month with one digit", "timeline:\n  - title: Launch\n    date: 1️⃣⟦2024-9⇒2024-09⟧", "invalid-date",
            says: "`2024-09`"),
        Mistake(
            "month with one digit where a day is meant", "date: 1️⃣⟦2024-9⇒2024-09-01⟧", "invalid-date",
            says: "is no date"),
        Mistake(
            "number of the Transparency Register with a dash",
            "endorsers:\n  - name: Society\n    transparency-register: 1️⃣⟦123456789012–34⇒123456789012-34⟧",
            "malformed-transparency-register", says: "`123456789012-34`"),
        Mistake(
            "licence of software in small letters", "license: 1️⃣⟦mit⇒MIT⟧", "malformed-license",
            says: "did you mean `MIT`?"),
        Mistake(
            "licence with spaces", "license: 1️⃣⟦Apache 2.0⇒Apache-2.0⟧", "malformed-license",
            says: "did you mean `Apache-2.0`?"),
        Mistake(
            "date with the same day either way", "date: 1️⃣⟦12/12/2024⇒2024-12-12⟧", "invalid-date", says: "`2024-12-12`"),
        Mistake(
            "date in Hungarian words", "date: 1️⃣⟦2024. november 26.⇒2024-11-26⟧", "invalid-date", says: "`2024-11-26`"),
        Mistake("date in words", "date: 1️⃣⟦26 November 2024⇒2024-11-26⟧", "invalid-date", says: "`2024-11-26`"),
        Mistake(
            "date in American words", "date: 1️⃣⟦November 26, 2024⇒2024-11-26⟧", "invalid-date", says: "`2024-11-26`"),
        Mistake("date with a time", "date: 1️⃣2024-11-26⟦T10:00⇒⟧", "invalid-date"),
        Mistake("month where a day is meant", "endorsement:\n  opens: 1️⃣2024-10⟦⇒-01⟧", "invalid-date", says: "the day"),
        Mistake(
            "year where a day is meant", "quotes:\n  - text: We are glad.\n    approved: 1️⃣2024⟦⇒-11-20⟧", "invalid-date"
        ),
        Mistake(
            "event that is soon", "timeline:\n  - title: Launch\n    date: 1️⃣⟦soon⇒2024-11⟧", "invalid-date",
            says: "`2024-11`"),
        Mistake(
            "quarter for a deadline", "measures:\n  - title: Agree\n    deadline: 1️⃣⟦Q3 2027⇒2027-09⟧", "invalid-date"),
        Mistake("year with one digit too many", "measures:\n  - title: Agree\n    deadline: 1️⃣2027⟦7⇒⟧", "invalid-date"),
        Mistake(
            "day of the endorsement", "endorsers:\n  - name: Ana Example\n    date: 1️⃣⟦2024-06-31⇒2024-06-30⟧",
            "invalid-date", says: "30 days"),
    ]

    private static let addresses: [Mistake] = [
        Mistake(
            "address without its scheme",
            "leads:\n  - name: Society of Example Medicine\n    url: 1️⃣⟦⇒https://⟧www.example.org",
            "malformed-url", says: "`https://www.example.org`"),
        Mistake(
            "space in an address", "network:\n  name: Network\n  url: 1️⃣https://example.org/a⟦ ⇒%20⟧b", "malformed-url"),
        Mistake(
            "address of another scheme", "documents:\n  - title: Paper\n    url: 1️⃣⟦ftp⇒https⟧://example.org",
            "malformed-url"),
        Mistake(
            "address that is code", "documents:\n  - title: Paper\n    url: 1️⃣⟦javascript:alert(1)⇒https://example.org⟧",
            "malformed-url", says: "scheme"),
        Mistake(
            "one slash", "documents:\n  - title: Paper\n    url: 1️⃣https:/⟦⇒/⟧example.org", "malformed-url", says: "`//`"
        ),
        Mistake(
            "no host", "documents:\n  - title: Paper\n    url: 1️⃣https://⟦⇒example.org⟧/paper", "malformed-url",
            says: "host"),
        Mistake(
            "scheme twice", "documents:\n  - title: Paper\n    url: 1️⃣⟦https://⇒⟧https://example.org", "malformed-url"),
        Mistake(
            "user name in an address", "documents:\n  - title: Paper\n    url: 1️⃣https://⟦ana@⇒⟧example.org",
            "malformed-url", says: "user name"),
        Mistake(
            "percent sign", "timeline:\n  - title: Talk\n    date: 2024\n    url: 1️⃣https://example.org/100%⟦⇒25⟧",
            "malformed-url", says: "`%25`"),
        Mistake(
            "e-mail address for a web address",
            "endorsers:\n  - name: Ana Example\n    url: 1️⃣⟦ana@example.org⇒https://example.org/ana⟧",
            "malformed-url"),
        Mistake(
            "Markdown link for an address",
            "documents:\n  - title: Paper\n    url: 1️⃣\"⟦[paper](⇒⟧https://example.org/paper⟦)⇒⟧\"", "malformed-url"),
        Mistake(
            "hidden e-mail address", "contacts:\n  - email: 1️⃣press⟦(at)⇒@⟧example.org", "malformed-email", says: "`@`"),
        Mistake(
            "e-mail address hidden by brackets", "contacts:\n  - email: 1️⃣press⟦ [at] ⇒@⟧example⟦ [dot] ⇒.⟧org",
            "malformed-email", says: "`@` and `.`"),
        Mistake(
            "e-mail address that was protected", "contacts:\n  - email: 1️⃣\"⟦[email protected]⇒press@example.org⟧\"",
            "malformed-email"),
        Mistake(
            "scheme before an e-mail address", "contacts:\n  - email: 1️⃣⟦mailto:⇒⟧press@example.org", "malformed-email",
            says: "without `mailto:`"),
        Mistake("e-mail address without a domain", "contacts:\n  - email: 1️⃣press@example⟦⇒.org⟧", "malformed-email"),
        Mistake(
            "two e-mail addresses", "contacts:\n  - email: 1️⃣a@example.org⟦, b@example.org⇒⟧", "malformed-email",
            says: "is no e-mail address"),
        Mistake(
            "name before an e-mail address", "contacts:\n  - email: 1️⃣⟦Ana <⇒⟧ana@example.org⟦>⇒⟧", "malformed-email",
            says: "`ana@example.org`"),
        Mistake("two dots in an e-mail address", "contacts:\n  - email: 1️⃣ana@example.⟦.⇒⟧org", "malformed-email"),

        Mistake(
            "number for an address", "network:\n  name: Network\n  url: 1️⃣⟦12⇒https://example.org⟧", "malformed-url"),
        Mistake("full stop after an e-mail address", "contacts:\n  - email: 1️⃣press@example.org⟦.⇒⟧", "malformed-email"),
    ]

    private static let links: [Mistake] = [
        Mistake("port of nothing", "network:\n  name: N\n  url: 1️⃣https://example.org:⟦0⇒80⟧/", "malformed-url"),
        Mistake(
            "port beyond all ports", "network:\n  name: N\n  url: 1️⃣https://example.org:6553⟦6⇒5⟧/", "malformed-url",
            says: "from 1 to 65535"),
        Mistake(
            "brackets in a path", "network:\n  name: N\n  url: 1️⃣https://example.org/⟦[x]⇒x?a[]=1⟧", "malformed-url",
            says: "`%5B`"),
        Mistake(
            "two number signs", "network:\n  name: N\n  url: 1️⃣https://example.org/a#b⟦#⇒/⟧c", "malformed-url",
            says: "two `#`"),
        Mistake("link without a host", "summary: See [it](1️⃣https://⟦⇒example.org⟧).", "malformed-url", says: "no host"),
        Mistake("link with two dots", "summary: See [it](1️⃣https://a.⟦.⇒⟧b.org).", "malformed-url"),
        Mistake(
            "second of two links to almost the same",
            "preamble: \"[one](https://example.org/a), [two](1️⃣https://example.org⟦:x⇒⟧)\"", "malformed-url"),
        Mistake(
            "link that is its own text", "preamble: \"[https://a.⟦.⇒⟧b.org](1️⃣https://a.⟦.⇒⟧b.org)\"", "malformed-url"),
        Mistake(
            "link with a password", "summary: See [it](1️⃣http://⟦ana:word@⇒⟧example.org).", "malformed-url",
            says: "user name"),
        Mistake(
            "address by itself in a text", "summary: \"See <1️⃣https://example⟦⇒.org⟧>.\"", "malformed-url"),
        Mistake(
            "link by a name", "summary: |\n  See [it].\n\n  [it]: 1️⃣https://example⟦⇒.org⟧\n", "malformed-url"),
        Mistake(
            "link to no host",
            "measures:\n  - title: Agree\n    text: \"[It](1️⃣https://⟦⇒example.org⟧/a.png)\"", "malformed-url"),
        Mistake("link to no e-mail address", "summary: Write to [us](1️⃣mailto:ana⟦⇒@example.org⟧).", "malformed-email"),
        Mistake(
            "link to two e-mail addresses, one of which is none",
            "summary: Write to [us](1️⃣mailto:ana@example.org,eva⟦⇒@example.org⟧?subject=Now).", "malformed-email",
            says: "“eva”"),
        Mistake(
            "link to no DOI", "summary: See [it](1️⃣doi:⟦foo⇒10.5555/1⟧).", "malformed-doi", says: "`doi:10.1234/abc`"),
    ]

    private static let identifiers: [Mistake] = [
        Mistake(
            "DOI as a link", "doi: 1️⃣⟦https://doi.org/⇒⟧10.5555/12345678", "malformed-doi", says: "`10.5555/12345678`"),
        Mistake("DOI with its scheme", "doi: 1️⃣⟦doi:⇒⟧10.5555/12345678", "malformed-doi", says: "`10.5555/12345678`"),
        Mistake(
            "DOI as a link to www", "doi: 1️⃣⟦www.doi.org/⇒⟧10.5555/12345678", "malformed-doi", says: "`10.5555/12345678`"
        ),
        Mistake(
            "DOI as a link with an escape", "doi: 1️⃣⟦https://doi.org/10.5555%2F12345678⇒10.5555/12345678⟧",
            "malformed-doi", says: "`10.5555/12345678`"),
        Mistake(
            "DOI with its scheme as a link", "doi: 1️⃣⟦https://doi.org/doi:⇒⟧10.5555/12345678", "malformed-doi",
            says: "`10.5555/12345678`"),
        Mistake(
            "DOI with the word for it", "doi: 1️⃣⟦DOI ⇒⟧10.5555/12345678", "malformed-doi", says: "`10.5555/12345678`"),
        Mistake(
            "DOI of another resolver", "doi: 1️⃣⟦https://example.org/doi.org/⇒⟧10.5555/12345678", "malformed-doi",
            says: "without the resolver"),
        Mistake("DOI that is none", "doi: 1️⃣1⟦1⇒0⟧.5555/12345678", "malformed-doi", says: "is no DOI"),
        Mistake(
            "DOI of a reference without its suffix",
            "references:\n  - id: plan\n    title: A plan\n    doi: 1️⃣10.5555/⟦⇒plan⟧\nsummary: See [@plan].",
            "malformed-doi"),
        Mistake(
            "wrong check digits of a ROR identifier",
            "endorsers:\n  - name: Society of Example Medicine\n    ror: 1️⃣https://ror.org/05gq0298⟦8⇒7⟧",
            "malformed-ror", says: "check digits"),
        Mistake(
            "ROR identifier that is none",
            "endorsers:\n  - name: Society of Example Medicine\n    ror: 1️⃣⟦ror-05gq⇒https://ror.org/05gq02987⟧",
            "malformed-ror"),
        Mistake(
            "short register number",
            "endorsers:\n  - name: Society of Example Medicine\n    transparency-register: 1️⃣⟦12345-6⇒123456789012-34⟧",
            "malformed-transparency-register", says: "`123456789012-34`"),
        Mistake(
            "register number with spaces",
            "endorsers:\n  - name: Society of Example Medicine\n    transparency-register: 1️⃣123456789012⟦ ⇒-⟧34",
            "malformed-transparency-register"),
        Mistake("id with capitals", "id: 1️⃣⟦Rare-Diseases⇒rare-diseases⟧", "invalid-id", says: "`rare-diseases`"),
        Mistake("id with an underscore", "id: 1️⃣rare⟦_⇒-⟧diseases", "invalid-id", says: "`rare-diseases`"),
        Mistake(
            "id with a space", "sections:\n  - id: 1️⃣the⟦ ⇒-⟧past\n    title: Past", "invalid-id", says: "`the-past`"),
        Mistake(
            "id with an accent", "measures:\n  - id: 1️⃣donn⟦é⇒e⟧es\n    title: Données", "invalid-id", says: "`donnees`"),
        Mistake("id with two hyphens", "id: 1️⃣rare-⟦-⇒⟧diseases", "invalid-id", says: "`rare-diseases`"),
        Mistake(
            "id with a file's extension", "translation-of: 1️⃣⟦statement.yaml⇒better-registries⟧", "invalid-id",
            says: "`statement`"),
        Mistake(
            "id of a category with capitals",
            "endorsement:\n  categories:\n    - id: 1️⃣⟦Patients⇒patients⟧\n      title: Patients", "invalid-id",
            says: "`patients`"),
        Mistake("name of a language", "language: 1️⃣⟦english⇒en⟧", "invalid-language", says: "did you mean `en`?"),
        Mistake(
            "language in three letters", "language: 1️⃣⟦ger⇒de⟧", "invalid-language", says: "did you mean `de`?"),
        Mistake(
            "language in three letters with a region", "language: 1️⃣⟦DEU⇒de⟧-AT", "invalid-language",
            says: "did you mean `de-AT`?"),
        Mistake(
            "region that is no code of a country", "language: 1️⃣en-⟦UK⇒GB⟧", "invalid-language",
            says: "did you mean `en-GB`?"),
        Mistake("language that does not exist", "language: 1️⃣⟦xx⇒da⟧", "invalid-language"),
        Mistake("country for a language", "language: 1️⃣⟦gr⇒el⟧", "invalid-language", says: "did you mean `el`?"),
        Mistake(
            "underscore in a language", "language: 1️⃣⟦pt_br⇒pt-BR⟧", "invalid-language", says: "did you mean `pt-BR`?"),
        Mistake(
            "language of a quote", "quotes:\n  - text: We are glad.\n    language: 1️⃣⟦Deutsch⇒de⟧", "invalid-language",
            says: "did you mean `de`?"),
        Mistake("language of a document", "documents:\n  - title: Paper\n    language: 1️⃣fr⟦/en⇒⟧", "invalid-language"),

        Mistake("nothing for a language", "language: 1️⃣⟦null⇒en⟧", "empty-value"),
        Mistake("decimal for an id", "id: 1️⃣1⟦.⇒-⟧5", "invalid-id", says: "`1-5`"),
    ]

    private static let unquoted: [Mistake] = [
        Mistake(
            "version that loses its zero", "version: 1️⃣⟦1.10⇒\"1.10\"⟧", "unquoted-scalar", says: "`version: \"1.10\"`"),
        Mistake(
            "name that is a number", "endorsers:\n  - name: 1️⃣⟦255⇒\"255\"⟧", "unquoted-scalar", says: "`name: \"255\"`"),
        Mistake("name that is a number, without its key", "endorsers:\n  - 1️⃣⟦112⇒\"112\"⟧", "unquoted-scalar"),
        Mistake("title that is a boolean", "title: 1️⃣⟦True⇒\"True\"⟧", "unquoted-scalar", says: "a boolean"),
        Mistake(
            "name that is nothing", "contacts:\n  - name: 1️⃣⟦Null⇒\"Null\"⟧\n    role: Director", "empty-value",
            says: "nothing"
        ),
        Mistake("tilde for a subtitle", "subtitle: 1️⃣⟦~⇒\"~\"⟧", "empty-value", says: "nothing"),
        Mistake(
            "phone number that is a number", "contacts:\n  - phone: 1️⃣⟦+3225550100⇒\"+3225550100\"⟧", "unquoted-scalar",
            says: "a number"),
        Mistake("addressee that is a number", "addressees:\n  - 1️⃣⟦27⇒\"27\"⟧", "unquoted-scalar"),
        Mistake(
            "acronym that is a number", "leads:\n  - name: Society of Example Medicine\n    acronym: 1️⃣⟦5e3⇒\"5e3\"⟧",
            "unquoted-scalar"),
        Mistake(
            "id that is a number", "measures:\n  - id: 1️⃣⟦2024⇒\"2024\"⟧\n    title: Agree", "unquoted-scalar",
            says: "`id: \"2024\"`"),

        Mistake("id that is a boolean", "id: 1️⃣⟦true⇒\"true\"⟧", "unquoted-scalar", says: "`id: \"true\"`"),
    ]
}
