internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let sameIdentifier = Rule(
        "same-identifier", .warning,
        what: "Two organisations that endorse have one ROR identifier or one number of the EU Transparency Register.",
        why:
            "An identifier is one organisation's: it is listed and counted twice under two names, or one of the two is wrong.",
        fix: "Delete one of the two if they are the same, else correct the identifier.",
        bad: """
            endorsers:
              - name: Society of Example Medicine
                ror: https://ror.org/05gq02987
              - name: Example Medicine Europe
                ror: https://ror.org/05gq02987
            """,
        good: """
            endorsers:
              - name: Society of Example Medicine
                ror: https://ror.org/05gq02987
              - name: Example Medicine Europe
            """,
        check: .statement { statement, findings in
            var first: [String: (name: String, place: SourceRange)] = [:]
            let endorsers = statement.endorsers
            // By their numbers, since a copy of each takes longer than the check.
            for index in endorsers.indices where endorsers[index].kind?.value != .individual {
                check(endorsers[index].details.ror, of: endorsers[index], &first, &findings)
                check(endorsers[index].details.transparencyRegister, of: endorsers[index], &first, &findings)
            }
        })

    private static func check(
        _ identifier: Located<String>?, of endorser: @autoclosure () -> Endorser,
        _ first: inout [String: (name: String, place: SourceRange)], _ findings: inout Findings
    ) {
        guard let identifier, endorser().details.status?.value != .withdrawn else { return }
        let key = Self.identifier(identifier.value)
        let name = endorser().name?.value ?? ""
        guard let earlier = first[key] else {
            first[key] = (name, identifier.range)
            return
        }
        // That one stands here twice is another rule's.
        guard NameKey.near(earlier.name) != NameKey.near(name) else { return }
        // Schools of a university have that of the university.
        let whole = name.prefix { $0 != "," }
        let arePartsOfOne = whole.count > 5 && whole.endIndex < name.endIndex && earlier.name.hasPrefix(whole + ",")
        findings.add(
            identifier.range, "“\(name)” has the identifier of “\(earlier.name)”",
            severity: arePartsOfOne ? .information : nil,
            help: arePartsOfOne ? "Leave it out in both if it is that of the whole, and not of its parts." : nil,
            notes: [.init(earlier.place, "it stands here first")])
    }

    /// An identifier without the address before it, which may be left out.
    static func identifier(_ text: String) -> String { text.split(separator: "/").last.map(String.init) ?? text }
}
