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
            let meant = meant(by: scalar.text)
            findings.add(
                scalar.range,
                meant?.isLink == true ? "“\(scalar.text)” is a link, not a DOI" : "“\(scalar.text)” is no DOI",
                help: meant.map { "Write `\($0.doi)`." },
                fixes: meant.map { findings.rewriting(scalar, as: $0.doi, isSafe: $0.isCertain) } ?? [])
        })

    /// The DOI that a text is with a resolver or the word for it before it, or as an address writes it; nothing where what
    /// is left is none. In an address, what follows `?` or `#` may be no part of it.
    private static func meant(by text: String) -> (doi: String, isLink: Bool, isCertain: Bool)? {
        let pattern = #/\s*((?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/)?(?:doi(?:\s*:\s*|\s+))?(10\.\S+)\s*/#
        guard let match = text.wholeMatch(of: pattern.ignoresCase()) else { return nil }
        var doi = decodingEscapes(of: match.2)
        // A DOI that a sentence ended with.
        while let last = doi.last, ".,;:".contains(last) { doi.removeLast() }
        guard doi != text, isDOI(doi) else { return nil }
        let isLink = match.1 != nil
        return (doi, isLink, !isLink || !match.2.contains { $0 == "?" || $0 == "#" })
    }

    /// A text with the bytes that its escapes as `%2F` stand for (RFC 3986, section 2.1).
    private static func decodingEscapes(of text: Substring) -> String {
        var (bytes, rest) = ([UInt8](), text.utf8)
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.prefix(2).count == 2, let digits = String(rest.prefix(2)),
                let escaped = UInt8(digits, radix: 16)
            {
                bytes.append(escaped)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

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
        return scanner.take("/") && !scanner.isAtEnd && text.last.map { !".,;:".contains($0) } == true
            && !text.unicodeScalars.contains { $0.isSpace || VisibleText.isUnseen($0) }
    }
}
