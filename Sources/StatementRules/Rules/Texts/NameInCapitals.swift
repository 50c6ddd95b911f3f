internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let nameInCapitals = Rule(
        "name-in-capitals", .information,
        what: "A name is written in capitals only.",
        why: "It shouts among the others, and screen readers may spell it; often a form was filled in that way.",
        fix: "Write it as its bearer does; an acronym may stand under `acronym`.",
        bad: "endorsers:\n  - SOCIETY OF EXAMPLE MEDICINE",
        good: "endorsers:\n  - Society of Example Medicine\n  - EUROSCREEN SEM",
        check: .statement { statement, findings in
            var names = statement.leads.map(\.name) + statement.endorsers.map(\.name)
            names += statement.quotes.map(\.speaker?.name) + statement.contacts.flatMap { [$0.name, $0.organisation] }
            names.append(statement.network?.name)
            for name in names.compactMap(\.self) where isShouted(name.value) {
                findings.add(name.range, "“\(name.value)” is written in capitals only")
            }
        })

    /// Whether a name has no small letter, and two words or more that are longer than acronyms are.
    private static func isShouted(_ name: String) -> Bool {
        guard name.utf8.count > 14, !name.utf8.contains(where: { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
        else { return false }
        let words = name.split { !$0.isLetter }
        // Scripts without capitals are never in capitals only.
        return words.allSatisfy { $0.allSatisfy(\.isUppercase) } && words.count { $0.count >= 7 } >= 2
    }
}
