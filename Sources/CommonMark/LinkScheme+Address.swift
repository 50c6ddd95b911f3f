internal import TextMetrics

extension LinkScheme {
    /// The address that a link to `url` may lead to, valid as an HTML `href` once escaped: white space and what else
    /// a URL must not hold is percent-encoded, and a `doi:` is resolved by doi.org.
    ///
    /// Nothing where the scheme is not allowed, a web address has no host, or a DOI does not begin with `10.`.
    public static func address(of url: String) -> String? {
        if isWebAddressAsItIs(url) { return url }
        guard let scheme = LinkScheme(of: url), let colon = url.unicodeScalars.firstIndex(of: ":") else { return nil }
        let rest = url[url.unicodeScalars.index(after: colon)...]
        switch scheme {
        case .doi: return address(ofDOI: rest)
        case .mailto:
            return rest.contains("@") ? "mailto:" + encoded(rest.unicodeScalars, keeping: keptInPath) : nil
        case .http, .https:
            let scalars = rest.unicodeScalars
            guard scalars.starts(with: "//".unicodeScalars) else { return nil }
            let authority = scalars.dropFirst(2).prefix { !"/?#\\".unicodeScalars.contains($0) }
            guard let first = authority.first, !":@".unicodeScalars.contains(first) else { return nil }
            let parts = scalars[authority.endIndex...].split(
                separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            return scheme.rawValue + "://" + encoded(authority, keeping: ":@&=+$,;!~*'()[]")
                + parts.map { encoded($0, keeping: keptInPath) }.joined(separator: "#")
        }
    }

    /// The `mailto` URL of a mailbox (RFC 6068), with nothing in it that would set another recipient, a subject or a text;
    /// nothing where it is none.
    public static func address(ofMailbox email: String) -> String? {
        guard email.contains("@"), email.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F }) else {
            return nil
        }
        return "mailto:" + encoded(email.unicodeScalars[...], keeping: "@!$'*+:", escapes: false)
    }

    /// What stands for itself behind the host.
    private static let keptInPath = "/?:@&=+$,;!~*'()"

    /// Whether `url` is a web address in which nothing has to be encoded, as nearly all are.
    private static func isWebAddressAsItIs(_ url: String) -> Bool {
        var scanner = ByteScanner(url)
        guard scanner.take("https://") || scanner.take("http://"), scanner.skip(atMost: 1, while: isPlain) == 1 else {
            return false
        }
        _ = scanner.skip { isPlain($0) || $0 == UInt8(ascii: ":") }
        guard !scanner.isAtEnd else { return true }
        guard scanner.take("/") || scanner.take("?") else { return false }
        _ = scanner.skip { isPlain($0) || keptInPath.utf8.contains($0) }
        return scanner.isAtEnd
    }

    /// The address of a DOI without resolver, `10.…/…`; nothing for anything else.
    public static func address(ofDOI doi: some StringProtocol) -> String? {
        guard doi.hasPrefix("10."), doi.contains("/"), !doi.contains(where: \.isWhitespace) else { return nil }
        let scalars = String(doi).unicodeScalars[...]
        return "https://doi.org/" + encoded(scalars, keeping: "/:@&=+$,;!~*'()", escapes: false)
    }

    /// Percent-encodes all but unreserved characters, letters beyond ASCII, `kept` ones and, with `escapes`, what is
    /// percent-encoded already.
    private static func encoded(
        _ text: Substring.UnicodeScalarView, keeping kept: String, escapes: Bool = true
    ) -> String {
        // Most addresses are as they should be.
        if text.allSatisfy({ isPlain($0) || kept.unicodeScalars.contains($0) }) { return String(text) }
        let digits = Array("0123456789ABCDEF".unicodeScalars)
        let scalars = Array(text)
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let isEscape =
                escapes && scalar == "%" && index + 2 < scalars.count
                && scalars[(index + 1)...(index + 2)].allSatisfy(\.properties.isASCIIHexDigit)
            if isEscape || isPlain(scalar) || kept.unicodeScalars.contains(scalar) {
                result.append(scalar)
            } else {
                for byte in String(scalar).utf8 {
                    result.append(contentsOf: ["%", digits[Int(byte >> 4)], digits[Int(byte & 15)]])
                }
            }
        }
        return String(result)
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? isPlain(UInt8(truncatingIfNeeded: scalar.value)) : scalar.properties.isAlphabetic
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || "-._".utf8.contains(byte)
    }
}
