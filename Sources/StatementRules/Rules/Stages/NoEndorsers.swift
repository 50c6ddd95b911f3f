internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let noEndorsers = Rule(
        "no-endorsers", .warning, from: .published,
        what: """
            Nobody endorses a statement that is published, though it has an endorsement period which is over; or a file \
            with endorsers has none.
            """,
        why: "It says that it has 0 endorsers, and that the list is complete: most often the list was not filled in.",
        fix: "List the endorsers, or write `list: partial` under `endorsement`.",
        bad: "endorsement:\n  opens: 2024-10-01\n  closes: 2024-11-15",
        good: "endorsement:\n  opens: 2024-10-01\n  closes: 2024-11-15\nendorsers:\n  - Society of Example Medicine",
        check: .statement { statement, findings in
            guard let endorsement = statement.endorsement, !findings.hasUnread, findings.hasAllEndorsers else { return }
            let endorsers = statement.endorsers
            var files: Set<UInt32> = []
            var hasConfirmed = false
            for index in endorsers.indices {
                // Most are of the same file as the one before.
                if index == 0 || endorsers[index].range.file != endorsers[index - 1].range.file {
                    files.insert(endorsers[index].range.file)
                }
                hasConfirmed = hasConfirmed || endorsers[index].isConfirmed
            }
            let empty = findings.inclusions.filter { !files.contains($0.file) }
            for (file, place) in empty {
                findings.add(
                    place, "there is no endorser in “\(findings.sources.files[Int(file)].path)”",
                    help: "Fill it in, or do not include it.")
            }
            guard !hasConfirmed, empty.isEmpty, endorsement.list?.value != .partial,
                // What a claim says and the list does not is another rule's, and so is who is pending.
                endorsement.claims.isEmpty, !endorsers.contains(where: { $0.details.status?.value == .pending })
            else { return }
            // Endorsement may well go on after the day of the statement.
            if let closes = endorsement.closes?.value, let date = statement.date?.value, date.isBefore(closes) {
                return
            }
            if let first = endorsers.first {
                findings.add(first.name?.range ?? first.range, "of all that are listed here nobody endorses")
            } else {
                findings.addAbsence(of: "endorsers", in: statement, "nobody endorses this statement")
            }
        })
}
