import StatementFormat

extension Mistake {
    private static let period = "endorsement:\n  opens: 2024-10-01\n  closes: 2024-11-15\n"

    /// A claim and a list of endorsers.
    private static func claim(
        _ description: String, _ claim: String, list: String = "", endorsers: String = "[A Club, B Club, C Club]",
        says: String? = nil, includes: [String: String] = [:]
    ) -> Mistake {
        Mistake(
            description, period + list + "  claims:\n    - \(claim)\nendorsers: \(endorsers)", "contradicted-claim",
            says: says, includes: includes, at: .published)
    }

    static let claims: [Mistake] =
        [
            claim("claim of exactly more", "count: 1️⃣⟦4⇒3⟧\n      qualifier: exactly", says: "the list has 3"),
            claim("claim of exactly less", "count: 1️⃣⟦2⇒3⟧"),
            claim("claim of at least more", "count: 1️⃣⟦4⇒2⟧\n      qualifier: at-least", says: "“at least 4”"),
            claim("claim of at most less", "qualifier: up-to\n      count: 1️⃣⟦2⇒80⟧"),
            claim("claim of about more", "count: 1️⃣⟦5⇒4⟧\n      qualifier: about", says: "about"),
            claim("claim of about much less", "count: 1️⃣⟦1⇒2⟧\n      qualifier: about"),
            claim(
                "claim of about more than a tenth more", "count: 1️⃣⟦24⇒22⟧\n      qualifier: about",
                endorsers: "[\((1...20).map { "Club \($0)" }.joined(separator: ", "))]"),
            claim(
                "partial list longer than a claim", "count: 1️⃣⟦2⇒3⟧\n      qualifier: exactly", list: "  list: partial\n"
            ),
            claim("claim of people among organisations", "count: 1️⃣⟦3⇒0⟧\n      kind: individuals"),
            claim(
                "claim of a kind in another language", "count: 1️⃣⟦2⇒3⟧\n      kind: Organisationen und Einzelpersonen"),
            claim(
                "claim of organisations that counts a person", "count: 1️⃣⟦2⇒1⟧\n      kind: organisations",
                endorsers: "\n  - A Club\n  - name: Ana Example\n    kind: individual"),
            claim(
                "claim of organisations and people that leaves people out",
                "count: 1️⃣⟦2⇒3⟧\n      kind: organisations and individuals",
                endorsers: "[A Club, B Club, { name: Ana Example, kind: individual }]"),
            claim(
                "claim of endorsers between all and those that only support",
                "count: 1️⃣⟦2⇒3⟧\n      kind: endorsers",
                endorsers: "[A Club, B Club, C Club, { name: D Club, role: supporter }]", says: "the list has 4"),
            claim(
                "claim that counts who withdrew", "count: 1️⃣⟦2⇒1⟧",
                endorsers: "\n  - A Club\n  - name: B Club\n    status: withdrawn"),
            claim(
                "claim that leaves out who is anonymous", "count: 1️⃣⟦1⇒2⟧",
                endorsers: "\n  - A Club\n  - name: B Club\n    display: anonymous"),
            claim(
                "claim of a day before the last endorsement", "count: 1️⃣⟦2⇒1⟧\n      as-of: 2024-10-10",
                endorsers: "\n  - A Club\n  - name: B Club\n    date: 2024-10-11"),
            claim(
                "claim of countries", "count: 1️⃣⟦3⇒2⟧\n      kind: countries",
                endorsers: "\n  - name: A Club\n    country: [AT, BE]\n  - name: B Club\n    country: AT"),
            claim(
                "claim against a table", "count: 1️⃣⟦2⇒5⟧", list: "  include: list.csv\n",
                includes: ["list.csv": "name\nD Club\nE Club\n"]),
            claim(
                "claim of countries where one is none", "count: 1️⃣⟦2⇒1⟧\n      kind: countries",
                endorsers: "\n  - name: A Club\n    country: [AT, EU]\n  - name: B Club\n    country: INT"),
        ]
        + [
            ("Länder", 0), ("Staaten", 0), ("pays", 0), ("krajów", 0), ("państw", 0), ("maata", 0), ("pajjiżi", 0),
            ("χώρες", 0), ("tíortha", 0), ("osoby fizyczne", 0), ("osób", 0), ("particuliers", 0), ("οργανώσεις", 3),
            ("υπογράφοντες", 3), ("ΥΠΟΓΡΑΦΟΝΤΕΣ", 3), ("eagraíocht", 3), ("sínitheoirí", 3), ("sygnatariusze", 3),
            ("sygnatariuszy", 3), ("järjestöä", 3), ("allekirjoittajaa", 3), ("organisations et particuliers", 3),
            ("endorsing organisations", 3),
        ].map { kind, count in
            claim("claim of \(kind)", "count: 1️⃣⟦80⇒\(count)⟧\n      kind: \(kind)", says: "the list has \(count)")
        }

    /// An event that contradicts what is said elsewhere.
    private static func timeline(_ description: String, _ events: String, says: String? = nil, keys: String = "")
        -> Mistake
    {
        let lines = events.split(separator: "\n").map { line -> String in
            let parts = line.split(separator: " ", maxSplits: 1)
            return "  - kind: \(parts[0])\n    date: \(parts[1])\n    title: Event of the network\n"
        }
        return Mistake(
            description, period + keys + "timeline:\n" + lines.joined(), "timeline-contradiction", says: says,
            at: .published)
    }

    static let timelines: [Mistake] = [
        timeline(
            "events out of order", "webinar 2024-03-01\nother 1️⃣⟦2024-02-28⇒2024-03-02⟧", says: "the one before it"),
        timeline("year out of order", "webinar 2024-01-01\nother 1️⃣⟦2023⇒2024⟧"),
        timeline("month out of order", "webinar 2024-02\nconsultation 2024-03\nother 1️⃣⟦2024-02⇒2024-03⟧"),
        timeline("another last day", "endorsement-closes 1️⃣⟦2024-11-16⇒2024-11-15⟧", says: "under `endorsement`"),
        timeline("another first day", "endorsement-opens 1️⃣⟦2024-09-30⇒2024-10-01⟧", says: "`endorsement`"),
        timeline("another month of closing", "endorsement-closes 1️⃣⟦2024-12⇒2024-11⟧"),
        timeline("launch before the proposal", "proposal 2024-02-01\nlaunch 1️⃣⟦2024-01-01⇒2024-02-02⟧", says: "before"),
        timeline("vote after the launch", "launch 2024-02-01\nvote 1️⃣⟦2024-03-01⇒2024-02-01⟧", says: "after the launch"),
        timeline(
            "launch after the cycle", "launch 1️⃣⟦2024⇒2023⟧", says: "2023",
            keys: "network:\n  name: Network\n  cycle: 2023\n"),
        timeline(
            "presentation before the cycle", "presentation 1️⃣⟦2024-11-26⇒2025-11-26⟧", says: "before",
            keys: "network:\n  name: Network\n  cycle: 2025\n"),
        timeline(
            "publication before the launch", "launch 2025-02-01\npublication 1️⃣⟦2025-01-10⇒2025-02-10⟧",
            says: "before the launch"),
        timeline(
            "presentation before both launches",
            "presentation 1️⃣2024-01-10\nlaunch ⟦2024-02-01⇒2024-01-10⟧\nlaunch 2024-03", says: "before the launch"),
        timeline(
            "consultation after the presentation", "presentation 1️⃣2024-09-26\nconsultation 2024-⟦10⇒09⟧",
            says: "before the consultation"),
        timeline(
            "consultation after the publication", "consultation ⟦2024-12⇒2024-11⟧\npublication 1️⃣2024-11-26",
            says: "before the consultation"),
        timeline(
            "publication before the statement", "publication 1️⃣2024-⟦10⇒11⟧-26\nwebinar 2024-12",
            says: "before the statement"),
        timeline(
            "both publications before the statement",
            "webinar 2024-09\npublication 1️⃣2024-10-26\npublication 2024-11⟦-25⇒-26⟧", says: "before the statement"),
        timeline(
            "event twice", "webinar 2024-03-01\nwebinar 1️⃣2024-03-0⟦1⇒2⟧", says: "twice"),
        timeline(
            "publication years after the cycle", "publication 1️⃣⟦2024⇒2021⟧", says: "years after",
            keys: "date: 2021-12-01\nnetwork:\n  name: Network\n  cycle: 2020\n"),
    ]
}
