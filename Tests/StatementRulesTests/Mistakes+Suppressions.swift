extension Mistake {
    private static let yaml = "endorsement:\n  include: list.yaml"

    /// Comments that suppress nothing, because of how they are written or of what they are about.
    static let suppressions: [Mistake] = invalid + unused

    /// The rules that the twins name are of a later stage: those comments suppress nothing yet, and may stand.
    private static let invalid: [Mistake] = [
        Mistake(
            "suppression without a colon",
            "subtitle: Now 1️⃣# statement-ignore⟦⇒:⟧ no-disclaimer because the page has one", "invalid-suppression",
            says: "colon"),
        Mistake(
            "suppression of nothing", "1️⃣# statement-ignore:⟦⇒ no-disclaimer⟧ because the page has one\nsubtitle: Now",
            "invalid-suppression", says: "no rule"),
        Mistake(
            "suppression without a reason",
            "subtitle: Now 1️⃣# statement-ignore: no-disclaimer⟦⇒ because the page has one⟧", "invalid-suppression",
            says: "reason"),
        Mistake(
            "suppression of a misspelt rule",
            "subtitle: Now\n# statement-ignore: 1️⃣⟦no-disclamer⇒no-disclaimer⟧ because the page has one\nversion: A",
            "invalid-suppression", says: "did you mean `no-disclaimer`?"),
        Mistake(
            "suppression of what exports rely on",
            "addressees:\n  # statement-ignore: 1️⃣⟦wrong-type⇒no-disclaimer⟧ because it is so\n  - Member States",
            "invalid-suppression", says: "cannot be suppressed"),
        Mistake(
            "suppression without a reason in an included file", yaml, "invalid-suppression", says: "reason",
            includes: [
                "list.yaml":
                    "name: Society\nurl: https://example.org 1️⃣# statement-ignore: pending-endorser⟦⇒ because they called⟧\n"
            ]),
    ]

    private static let unused: [Mistake] = [
        Mistake(
            "suppression of what is not there", "subtitle: Now⟦ # statement-ignore: 1️⃣placeholder because it is new⇒⟧",
            "unused-suppression", says: "`placeholder`"),
        Mistake(
            "suppression above an item",
            "addressees:\n⟦  # statement-ignore: 1️⃣placeholder because TBA is an agency\n⇒⟧  - Member States",
            "unused-suppression"),
        Mistake(
            "suppression of two rules, one of which finds nothing",
            "subtitle: By TBA # statement-ignore: placeholder⟦, 1️⃣stray-space⇒⟧ because TBA is an agency",
            "unused-suppression", says: "`stray-space`"),
        Mistake(
            "suppression in an included file", yaml, "unused-suppression",
            includes: ["list.yaml": "⟦# statement-ignore: 1️⃣mojibake because that is the name\n⇒⟧name: Society\n"]),
    ]
}
