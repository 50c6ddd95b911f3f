internal import CommonMark
public import StatementProtocol

extension PublishedStatement.Reference {
    /// The URL, but for one that is only the link of the DOI: who shows both would show one address twice.
    public var urlBesideDOI: String? {
        guard let url, let address = LinkScheme.address(of: url), let doi,
            let own = LinkScheme.address(ofDOI: doi).flatMap(Self.resolved),
            own == Self.resolved(address)
        else { return url }
        return nil
    }

    /// The DOI that an address of a resolver leads to, without difference of upper and lower case, which DOIs do not
    /// have, and without percent-encoding; nothing for another address.
    private static func resolved(_ address: String) -> String? {
        let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, ["doi.org", "dx.doi.org", "www.doi.org"].contains(parts[2].lowercased()) else {
            return nil
        }
        var bytes: [UInt8] = []
        var rest = parts[3].utf8[...]
        while let byte = rest.popFirst() {
            let escaped =
                byte == UInt8(ascii: "%") ? UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) : nil
            if escaped != nil { rest = rest.dropFirst(2) }
            bytes.append(escaped ?? byte)
        }
        return String(decoding: bytes, as: UTF8.self).lowercased()
    }
}
