/// The schemes that links in a statement may use.
public enum LinkScheme: String, CaseIterable, Sendable {
    case https, http, mailto, doi

    /// The scheme of an absolute URL (RFC 3986, section 3.1), upper or lower case; nothing for a relative one, for a
    /// scheme that is not allowed, and for a URL with control characters or white space in it.
    public init?(of url: String) {
        guard let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")),
            !url.unicodeScalars.contains(where: { $0.value <= 0x20 || (0x7F...0x9F).contains($0.value) })
        else { return nil }
        self.init(rawValue: url[..<colon].lowercased())
    }
}
