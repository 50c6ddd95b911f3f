/// What a file is by the extension of its name, in small letters or capitals.
package enum FileKind: CaseIterable, Sendable {
    /// A statement, or endorsers.
    case yaml
    /// Endorsers.
    case spreadsheet

    private var extensions: [String] {
        switch self {
        case .yaml: [".yaml", ".yml"]
        case .spreadsheet: [".csv", ".tsv"]
        }
    }

    /// Nothing for what is neither.
    package init?(of path: String) { self.init(ofName: path.utf8) }

    /// - Parameter name: a path or its end, in bytes: it need not be UTF-8.
    package init?(ofName name: some BidirectionalCollection<UInt8>) {
        let kind = Self.allCases.first { kind in
            kind.extensions.contains { end in
                name.suffix(end.utf8.count).elementsEqual(end.utf8) { byte, letter in
                    byte == letter || byte | 0x20 == letter && (0x41...0x5A).contains(byte)
                }
            }
        }
        guard let kind else { return nil }
        self = kind
    }
}
