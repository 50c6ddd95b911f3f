import JSONCoding
package import StatementProtocol

/// A statement to export, encoded once for all exporters.
package struct ExportJob: Sendable {
    /// The statement's id, for messages.
    package var statement: String
    /// The statement as JSON on one line.
    let json: [UInt8]
    /// How long it is as JSON.
    package var byteCount: Int { json.count }
    /// The files with its id that exporters have written.
    let files = OutputNames.OwnFiles()

    /// What an endorser mostly has less of.
    private static let bytesOfEndorser = 384

    /// Encodes a statement.
    ///
    /// - Throws: The encoder's error for numbers that JSON does not have.
    package init(_ statement: PublishedStatement) throws {
        self.statement = statement.id
        let isLarge = statement.endorsers.total > 10_000
        let expected = isLarge ? statement.endorsers.total * Self.bytesOfEndorser : 0
        json = try CanonicalJSON.bytes(of: statement, layout: .line, expected: expected)
    }
}
