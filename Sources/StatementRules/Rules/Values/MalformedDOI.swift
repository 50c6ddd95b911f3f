internal import CommonMark
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let malformedDOI = Rule(
        "malformed-doi",
        what: "What is written for a DOI, in a link of a text, too, is not one (ISO 26324).",
        why: "A DOI is cited and resolved by its exact letters.",
        fix: "Write it as `10.1234/abc`, without the resolver before it.",
        bad: "doi: https://doi.org/10.5555/12345678",
        good: "doi: 10.5555/12345678",
        check: .value(of: .doi, .commonMark) { scalar, findings in
            if scalar.kind == .commonMark { return checkLinks(of: scalar, &findings) }
            guard !isDOI(scalar.text) else { return }
            let bare = scalar.text.replacing(
                #/(https?:\/\/)?(dx\.)?doi\.org\/|doi:\s*/#.ignoresCase(), with: "", maxReplacements: 1)
            let isResolved = bare != scalar.text
            findings.add(
                scalar.range,
                isResolved ? "“\(scalar.text)” is a link, not a DOI" : "“\(scalar.text)” is no DOI",
                help: isResolved ? "Write `\(bare)`." : nil,
                fixes: isResolved ? findings.rewriting(scalar, as: bare, isSafe: true) : [])
        })

    private static func checkLinks(of scalar: DeclaredScalar, _ findings: inout Findings) {
        for link in findings.links(in: scalar, to: [.doi], unless: { LinkScheme(of: String($0)) != .doi })
        where !isDOI(String(link.rest)) {
            findings.add(
                link.place, "the link “\(link.destination)” is to no DOI", help: "Write it as `doi:10.1234/abc`.")
        }
    }

    private static func isDOI(_ text: String) -> Bool {
        var scanner = ByteScanner(text)
        guard scanner.take("10."), (4...9).contains(scanner.skip(while: \.isDigit)) else { return false }
        while scanner.take(".") {
            guard scanner.skip(while: \.isDigit) > 0 else { return false }
        }
        return scanner.take("/") && !scanner.isAtEnd
            && !text.unicodeScalars.contains { $0.isSpace || CodePoint.isInvisible($0) }
    }
}
