internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let duplicateEndorser = Rule(
        "duplicate-endorser",
        what: "An endorser stands twice in one category.",
        why: "It would be listed and counted twice.",
        fix: "Delete one of the two.",
        bad: "endorsers:\n  - Society of Example Medicine\n  - society of example medicine",
        good: "endorsers:\n  - Society of Example Medicine\n  - Society of Other Medicine",
        check: .statement { statement, findings in
            for (endorser, name, first) in findings.namesakes(in: statement)
            where EndorserPairs.areTheSame(endorser, first.endorser) {
                findings.add(
                    name.range, "“\(name.value)” endorses twice",
                    notes: [.init(first.name.range, "it is listed here first")])
            }
        })
}

/// Endorsers whose names are alike.
enum EndorserPairs {
    typealias Named = (endorser: Endorser, name: Located<String>)
    typealias Pair = (endorser: Endorser, name: Located<String>, first: Named)

    /// Each endorser whose name has the key of an earlier one's, with the first of them. Withdrawn ones do not count.
    static func repeated(in statement: Statement, by key: (String) -> String) -> [Pair] {
        var first: [String: Int] = [:]
        first.reserveCapacity(statement.endorsers.count)
        var pairs: [Pair] = []
        for (index, endorser) in statement.endorsers.enumerated() {
            guard endorser.status?.value != .withdrawn, let name = endorser.name else { continue }
            let key = key(name.value)
            if let earlier = first[key], let firstName = statement.endorsers[earlier].name {
                pairs.append((endorser, name, (statement.endorsers[earlier], firstName)))
            } else {
                first[key] = index
            }
        }
        return pairs
    }

    /// Whether two endorsers of one name are one: in one category, and for people with nothing that tells them apart.
    static func areTheSame(_ one: Endorser, _ other: Endorser) -> Bool {
        guard one.category?.value == other.category?.value else { return false }
        guard one.kind?.value == .individual || other.kind?.value == .individual else { return true }
        func details(_ endorser: Endorser) -> [String?] {
            endorser.countries.map(\.value)
                + endorser.affiliations.flatMap { [$0.role?.value, $0.organisation?.value] }
        }
        return one.kind?.value == other.kind?.value && details(one) == details(other)
    }
}
