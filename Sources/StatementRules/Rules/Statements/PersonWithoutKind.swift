internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let personWithoutKind = Rule(
        "person-without-kind", .warning,
        what: "An endorser that is no individual has an honorific, in its name perhaps, or affiliations.",
        why: """
            Without its `kind` an endorser is an organisation, and is counted and published as one; an honorific and \
            affiliations are those of a person.
            """,
        fix: "Write `kind: individual` if it is a person; else delete what only people have.",
        bad: "endorsers:\n  - name: Ana Example\n    honorific: Dr",
        good: "endorsers:\n  - name: Ana Example\n    kind: individual\n    honorific: Dr",
        check: .statement { statement, findings in
            // A kind that could not be read is not lacking.
            guard findings.hasAllEndorsers else { return }
            let endorsers = statement.endorsers
            for index in endorsers.indices where endorsers[index].kind == nil {
                guard let name = endorsers[index].name, let title = PersonalTitle.ofPerson(in: name.value),
                    endorsers[index].honorific == nil, endorsers[index].affiliations.isEmpty
                else { continue }
                findings.add(
                    name.range, "“\(name.value)” begins with the title of a person, and is listed as an organisation",
                    help: "Write `kind: individual` if it is a person, and the title apart: `honorific: \(title)`.",
                    fixes: fix(endorsers[index], in: findings.sources))
            }
            // By their numbers, since a copy of each takes longer than the check.
            for index in endorsers.indices
            where endorsers[index].honorific != nil || !endorsers[index].affiliations.isEmpty {
                let endorser = endorsers[index]
                if endorser.kind?.value == .individual { continue }
                let affiliation = endorser.affiliations.first
                guard
                    let place = endorser.honorific?.range ?? affiliation?.role?.range
                        ?? affiliation?.organisation?.range ?? affiliation?.range
                else { continue }
                let what = endorser.honorific == nil ? "affiliations" : "an honorific"
                findings.add(
                    place, "only individuals have \(what), and this is \(word(for: endorser.kind?.value))",
                    notes: endorser.kind.map { [.init($0.range, "its `kind` is stated here")] } ?? [],
                    fixes: fix(endorser, in: findings.sources))
            }
        })

    private static func word(for kind: EndorserKind?) -> String {
        switch kind {
        case .project: "a project"
        case .publicAuthority: "a public authority"
        case .organisation, .individual, nil: "an organisation"
        }
    }

    /// The fix that states the kind, on a line below a name that has one to itself.
    private static func fix(_ endorser: Endorser, in sources: SourceFiles) -> [Fix] {
        let title = "Write `kind: individual`"
        if let kind = endorser.kind { return [Fix(title, [TextEdit(kind.range, "individual")], isSafe: false)] }
        guard let name = endorser.name?.range else { return [] }
        let source = sources[name]
        let line = source.lineRange(source.position(of: name.offsets.lowerBound).line)
        let before = source.text(line.lowerBound..<name.offsets.lowerBound)
        let end = source.bytes[name.offsets.upperBound...].prefix { $0 == 0x0D || $0 == 0x0A }
        guard before.wholeMatch(of: /[ -]*name: +/) != nil, name.offsets.upperBound <= line.upperBound, !end.isEmpty
        else { return [] }
        let indent = String(repeating: " ", count: before.prefix { $0 != "n" }.count)
        let lineEnd = end.first == 0x0D ? "\r\n" : "\n"
        let place = SourceRange(name.offsets.upperBound..<name.offsets.upperBound, file: name.file)
        return [Fix(title, [TextEdit(place, "\(lineEnd)\(indent)kind: individual")], isSafe: false)]
    }
}
