internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let contradictedClaim = Rule(
        "contradicted-claim", from: .published,
        what: """
            The text claims a support that the list of endorsers contradicts. “About” is a tenth of the number more or \
            less, and at least one.
            """,
        why: """
            Journalists count. Included, anonymous and undated endorsers count; pending and withdrawn ones do not, nor do \
            those dated after `as-of`. Authorities and projects may count as organisations or not, and so may leads and \
            supporters among endorsers. Where the `list` is `partial`, only a list longer than the claim says something, \
            and that is information.
            """,
        fix: "Correct the claim or the list; if not all endorsers are listed, write `list: partial`.",
        bad: """
            endorsement:
              opens: 2024-10-01
              closes: 2024-11-15
              claims:
                - count: 80
                  qualifier: at-least
            endorsers:
              - Society of Example Medicine
            """,
        good: """
            endorsement:
              opens: 2024-10-01
              closes: 2024-11-15
              list: partial
              claims:
                - count: 80
                  qualifier: at-least
            endorsers:
              - Society of Example Medicine
            """,
        check: .statement { statement, findings in
            guard let endorsement = statement.endorsement, !endorsement.claims.isEmpty, findings.hasAllEndorsers,
                !findings.isUnread("include")
            else {
                return
            }
            let isPartial = endorsement.list?.value == .partial
            for claim in endorsement.claims {
                guard let count = claim.count, !findings.isIncomplete(claim.range),
                    let counts = SupportCount.of(claim, in: statement), let counted = counts.first
                else { continue }
                let qualifier = claim.qualifier?.value ?? .exactly
                guard
                    counts.allSatisfy({
                        qualifier.isContradicted(claim: count.value, counted: $0, isPartial: isPartial)
                    })
                else { continue }
                let number =
                    counted.count == 1 ? "\(counted.lowerBound)" : "\(counted.lowerBound) to \(counted.upperBound)"
                // What was not counted is told, since the list has it, too.
                let all = statement.endorsers.count(where: \.isConfirmed)
                let kind = claim.kind.map { " of the `kind` “\($0.value)”" } ?? ""
                let day = claim.asOf.map { " up to \($0.value.text)" } ?? ""
                let isPart = counted.upperBound < all && kind + day != ""
                findings.add(
                    count.range,
                    "the claim is “\(qualifier.words) \(count.value)”, and the list has \(number)"
                        + (isPart ? "\(kind)\(day), \(all) in all" : ""),
                    severity: isPartial ? .information : qualifier == .about ? .warning : nil,
                    // That some are not listed explains too few only.
                    help: isPartial || counted.lowerBound > count.value ? "Correct the claim or the list." : nil)
            }
        })
}

extension ClaimQualifier {
    /// Whether a number that was counted contradicts the claim of a number; of a partial list there may be more.
    fileprivate func isContradicted(claim: Int, counted: ClosedRange<Int>, isPartial: Bool) -> Bool {
        let tolerance = self == .about ? max(1, claim / 10) : 0
        let isMore = counted.lowerBound > claim + tolerance
        let isLess = counted.upperBound < claim - tolerance
        return switch self {
        case .exactly, .about: isMore || isLess && !isPartial
        case .atLeast: isLess && !isPartial
        case .upTo: isMore
        }
    }

    fileprivate var words: String {
        switch self {
        case .exactly: "exactly"
        case .about: "about"
        case .atLeast: "at least"
        case .upTo: "up to"
        }
    }
}

/// What a claim counts, as far as its words say so.
private enum SupportCount {
    /// How many endorsers or countries a claim may be about, at least and at most, in each of the ways to read it, the
    /// widest first; nothing where its kind is in words that are not known here.
    static func of(_ claim: Claim, in statement: Statement) -> [ClosedRange<Int>]? {
        let endorsers = statement.endorsers.lazy.filter { endorser in
            guard endorser.isConfirmed else { return false }
            guard let asOf = claim.asOf, let date = endorser.date else { return true }
            return !asOf.value.isBefore(date.value)
        }
        guard let kind = claim.kind?.value else { return everybody(endorsers) }
        let category = statement.endorsement?.categories.first {
            NameKey.near($0.title?.value ?? "") == NameKey.near(kind)
        }
        if let id = category?.id?.value { return [exactly(endorsers.count { $0.category?.value == id })] }
        let language = LanguageTag.primary(of: statement.language?.value ?? "en")
        switch ClaimWords.subject(of: kind, in: language) {
        case .everybody: return everybody(endorsers)
        case .countries:
            // As in exports, the union and the world are no countries. Who names no country is of one nobody knows.
            let known = Set(endorsers.flatMap { $0.countries.map(\.value) }).subtracting(["EU", "INT"]).count
            return [known...(known + endorsers.count(where: \.countries.isEmpty))]
        case .kinds(let kinds):
            // Authorities and projects are organisations, and are counted apart in exports.
            let narrow = kinds.contains(.organisation) ? kinds.subtracting([.publicAuthority, .project]) : kinds
            return [kinds, narrow].map { kinds in
                exactly(endorsers.count { kinds.contains($0.kind?.value ?? .organisation) })
            }
        case nil: return nil
        }
    }

    /// All of them, or without those that only support, or that lead, or without both; or those alone that only support.
    private static func everybody(_ endorsers: some Sequence<Endorser>) -> [ClosedRange<Int>] {
        let roles = endorsers.map { $0.details.role?.value }
        let (all, supporters, leads) = (
            roles.count, roles.count { $0 == .supporter }, roles.count { $0 == .lead }
        )
        let counts = [all, all - supporters, all - leads, all - supporters - leads]
        return (supporters > 0 ? counts + [supporters] : counts).map(exactly)
    }

    private static func exactly(_ count: Int) -> ClosedRange<Int> { count...count }
}
