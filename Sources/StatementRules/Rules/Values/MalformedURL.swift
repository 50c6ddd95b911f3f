internal import CommonMark
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let malformedURL = Rule(
        "malformed-url",
        what: "A web address, be it that of a link in a text, is not a complete `https` or `http` URL (RFC 3986).",
        why: "A link that does not work is worse than none, and other schemes can run code in the reader's browser.",
        fix: "Copy the address from the browser, with `https://`.",
        bad: "leads:\n  - name: Society of Example Medicine\n    url: www.example.org",
        good: "leads:\n  - name: Society of Example Medicine\n    url: https://www.example.org",
        isFixed: true,
        check: .value(of: .url, .commonMark) { scalar, findings in
            if scalar.kind == .commonMark { return checkLinks(of: scalar, &findings) }
            let url = scalar.text
            guard !isPlainURL(url[...]), let fault = fault(of: url) else { return }
            // Whether there is a page with `https` can only be seen in a browser.
            let isBare = fault == .noScheme && bare(of: url) == "https://" + url
            findings.add(
                scalar.range, "“\(url)” is no web address: \(fault.what)", help: help(for: fault, of: url),
                fixes: isBare ? findings.rewriting(scalar, as: "https://" + url, isSafe: false) : [])
        })

    private static func checkLinks(of scalar: DeclaredScalar, _ findings: inout Findings) {
        for link in findings.links(in: scalar, to: [.https, .http], unless: isPlainURL) {
            let url = link.destination
            guard let fault = fault(of: url) else { continue }
            findings.add(
                link.place, "the link “\(url)” is no web address: \(fault.what)", help: help(for: fault, of: url))
        }
    }

    /// Whether a text is an address without a fault as most are: a host in ASCII, no port and no escapes.
    private static func isPlainURL(_ url: Substring) -> Bool {
        url.utf8.withContiguousStorageIfAvailable(isPlainURL) ?? false
    }

    private static func isPlainURL(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let count = bytes.count
        var index = bytes.holds("https://", at: 0) ? 8 : bytes.holds("http://", at: 0) ? 7 : count
        var (labels, length) = (0, 0)
        var isNumber = false
        repeat {
            if labels > 0 { index += 1 }
            let start = index
            isNumber = true
            while index < count, kinds[bytes[index]] & 3 != 0 {
                isNumber = isNumber && bytes[index].isDigit
                index += 1
                // Between two letters or digits.
                if index + 1 < count, bytes[index] == UInt8(ascii: "-"), kinds[bytes[index + 1]] & 3 != 0 {
                    isNumber = false
                    index += 1
                }
            }
            length = index - start
            guard length > 0 else { return false }
            labels += 1
        } while index < count && bytes[index] == UInt8(ascii: ".")
        guard labels > 1, length > 1, !isNumber else { return false }
        guard index < count else { return true }
        guard "/?#".utf8.contains(bytes[index]) else { return false }
        var marks = 0
        while index < count, kinds[bytes[index]] != 0 {
            marks += bytes[index] == UInt8(ascii: "#") ? 1 : 0
            index += 1
        }
        return index == count && marks < 2
    }

    /// What a byte may be in an address: 1 for letters, 2 for digits, 4 for the signs that may stand behind the host by
    /// themselves.
    private static let kinds = ByteKinds { byte in
        byte.isLetter ? 1 : byte.isDigit ? 2 : "!#$&'()*+,-./:;=?@_~".utf8.contains(byte) ? 4 : 0
    }

    /// What keeps a text from being an address.
    private enum Fault: Equatable {
        case twoAddresses
        case space(Unicode.Scalar)
        case doi
        case unseen(Unicode.Scalar)
        case noScheme
        case otherScheme(Substring)
        case noSlashes(scheme: String)
        case userName
        case host(Substring)
        case port
        case brokenEscape
        case sign(Character)
        case bracket(Character)
        case twoFragments

        var what: String {
            switch self {
            case .twoAddresses: "there are two addresses in it"
            case .space(" "): "it has a space in it"
            case .space: "it has white space in it"
            case .doi: "it is a DOI"
            case .unseen(let scalar): "it has the invisible character \(VisibleText.codePoint(scalar)) in it"
            case .noScheme: "it does not begin with `https://`"
            case .otherScheme(let name): "its scheme is `\(name)`, not `https` or `http`"
            case .noSlashes(let scheme): "there is no `//` after `\(scheme):`"
            case .userName: "it has a user name in it"
            case .host(""): "it has no host"
            case .host(let host): "“\(host)” is no host name"
            case .port: "its port is no number from 1 to 65535"
            case .brokenEscape: "it has a `%` without two digits after it"
            case .sign(let sign), .bracket(let sign): "it has a `\(sign)` in it"
            case .twoFragments: "it has two `#` in it"
            }
        }
    }

    /// Whether a text is a complete address.
    static func isWebAddress(_ url: String) -> Bool { isPlainURL(url[...]) || fault(of: url) == nil }

    private static func fault(of url: String) -> Fault? {
        if let space = url.unicodeScalars.first(where: isSpace) {
            return url.ranges(of: "://").count > 1 ? .twoAddresses : .space(space)
        }
        if isDOI(url) { return .doi }
        if let scalar = url.unicodeScalars.first(where: { $0.value >= 0x7F && VisibleText.isUnseen($0) }) {
            return .unseen(scalar)
        }
        let name = url.prefix { $0 != ":" }
        let rest = url[name.endIndex...].dropFirst()
        guard name.endIndex < url.endIndex, name.utf8.first?.isLetter == true,
            name.utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") })
        else { return .noScheme }
        let scheme = name.lowercased()
        guard scheme == "https" || scheme == "http" else { return .otherScheme(name) }
        guard rest.hasPrefix("//") else { return .noSlashes(scheme: scheme) }
        let authority = rest.dropFirst(2).prefix { !"/?#".contains($0) }
        if authority.contains("@") { return .userName }
        let host = authority.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
        guard isHostName(host) else { return .host(host) }
        if host.endIndex < authority.endIndex, !isPort(authority[host.endIndex...].dropFirst()) { return .port }
        if hasBrokenEscape(url) { return .brokenEscape }
        if let sign = url.first(where: { "<>\"{}|\\^`".contains($0) }) { return .sign(sign) }
        // Addresses of pages have them in their queries, and browsers take them there.
        if let bracket = rest.prefix(while: { $0 != "?" && $0 != "#" }).first(where: { "[]".contains($0) }) {
            return .bracket(bracket)
        }
        return url.utf8.count(where: { $0 == UInt8(ascii: "#") }) > 1 ? .twoFragments : nil
    }

    /// What to write in place of a text that is no address, where that can be told.
    private static func help(for fault: Fault, of url: String) -> String? {
        switch fault {
        case .twoAddresses: "Keep one of them."
        case .space: helpForSpace(in: url)
        case .doi: "Write `https://doi.org/\(url.drop { !$0.isNumber })`, or move it to `doi`."
        case .unseen: "Delete that character."
        case .noScheme: bare(of: url).map { "Write `\($0)`." }
        case .userName: "Remove what stands before the `@`."
        case .host: withoutMarksAtEnd(url).map { "Write `\($0)`." }
        case .brokenEscape: "Write `%25` for a `%` that belongs to it."
        case .bracket: "Write `%5B` for `[`, and `%5D` for `]`."
        case .twoFragments: "Write `%23` for a `#` that belongs to it."
        case .otherScheme, .noSlashes, .port, .sign: nil
        }
    }

    /// What to do about a text that has a space where an address is meant.
    private static func helpForSpace(in url: String) -> String {
        guard url.contains("://") || url.hasPrefix("www.") else {
            return "Write the address as the browser shows it, or delete the line."
        }
        let first = String(String.UnicodeScalarView(url.unicodeScalars.prefix { !isSpace($0) }))
        if first.hasSuffix("://") { return "Delete the space." }
        // As it was wrapped, or a slip of the hand: what stands behind goes on.
        let rest = url.unicodeScalars[first.unicodeScalars.endIndex...].drop(while: isSpace)
        if let next = rest.first,
            next == "." || next == "/" || "./=?&".unicodeScalars.contains(first.unicodeScalars.last ?? " "),
            case let joined = first + String(String.UnicodeScalarView(rest)), fault(of: joined) == nil
        {
            return "Delete the space: `\(joined)`."
        }
        if first.hasSuffix("-") { return "Write it as the browser shows it, in one line." }
        return fault(of: first) == nil
            ? "Write the address alone, `\(first)`, or `%20` for a space that belongs to it."
            : "Write `%20` for a space that belongs to it."
    }

    /// The address that a text has in it or lacks only the beginning of: `<https://…>`, `[text](https://…)`, `www.…`.
    private static func bare(of text: String) -> String? {
        var candidates = ["https://" + text]
        if text.contains(where: { "“”„«»‘’".contains($0) }) {
            candidates.append(text.filter { !"“”„«»‘’".contains($0) })
        }
        if text.hasPrefix("<"), text.hasSuffix(">") { candidates.append(String(text.dropFirst().dropLast())) }
        if text.hasSuffix(")"), let start = text.firstRange(of: "](") {
            candidates.append(String(text[start.upperBound...].dropLast()))
        }
        return candidates.first { $0.contains(".") && !$0.dropFirst(8).contains("://") && fault(of: $0) == nil }
    }

    /// The address that is left of one without the marks of the sentence that it was taken from.
    private static func withoutMarksAtEnd(_ url: String) -> String? {
        guard let last = url.lastIndex(where: { !",;.…".contains($0) }) else { return nil }
        let shorter = String(url[...last])
        return fault(of: shorter) == nil ? shorter : nil
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value <= 0x20 || scalar.value >= 0x80 && scalar.properties.isWhitespace
    }

    /// Whether a text is a DOI, with its label or without.
    private static func isDOI(_ text: String) -> Bool {
        text.wholeMatch(of: #/(?i:doi:\s*)?10\.\d{4,9}\/\S+/#) != nil
    }

    /// Whether a text is two labels or more, of letters, digits and hyphens.
    private static func isHostName(_ host: Substring) -> Bool {
        var labels = host.split(separator: ".", omittingEmptySubsequences: false)
        if labels.last?.isEmpty == true { labels.removeLast() }
        guard labels.count > 1, let last = labels.last, last.count > 1 || labels.count == 4 else { return false }
        // No domain at the top is a number; four numbers are an address of their own.
        if last.utf8.allSatisfy(\.isDigit) { return labels.count == 4 && labels.allSatisfy { UInt8($0) != nil } }
        let fits = labels.allSatisfy { label in
            !label.isEmpty
                && label.unicodeScalars.allSatisfy { scalar in
                    scalar.value > 0xA0 || scalar == "-"
                        || UInt8(exactly: scalar.value).map { $0.isLetter || $0.isDigit } == true
                }
        }
        return fits && labels.dropLast().allSatisfy { !$0.hasPrefix("-") && !$0.hasSuffix("-") }
    }

    private static func isPort(_ text: Substring) -> Bool {
        var port = ByteScanner(text)
        return (1...5).contains(port.skip(while: \.isDigit)) && port.isAtEnd && (1...65535).contains(Int(text) ?? 0)
    }

    private static func hasBrokenEscape(_ url: String) -> Bool {
        var scanner = ByteScanner(url)
        while true {
            _ = scanner.skip { $0 != UInt8(ascii: "%") }
            guard scanner.take("%") else { return false }
            let digits = scanner.skip(atMost: 2) {
                $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0 | 0x20)
            }
            if digits < 2 { return true }
        }
    }
}
