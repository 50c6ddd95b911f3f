public import ExporterKit

/// Writes the published statement itself, in a form that a diff and a checksum can rely on.
public struct JSONExporter: Exporter {
    /// `json`.
    public static let name = "json"
    /// Changes with what is written.
    public static let version = "1.0.0"
    /// A JSON file, and one of JSON-LD where that is asked for.
    public static let formats = [
        ExporterProtocol.Format(extension: "json", mediaType: "application/json"),
        ExporterProtocol.Format(extension: "jsonld", mediaType: "application/ld+json"),
    ]
    /// `pretty` and `ld`.
    public static let options = [
        ExporterOption("pretty", .boolean, default: true, "Indent the file; otherwise it is one line."),
        ExporterOption(
            "ld", .boolean, default: false, "Write ID.jsonld, too: JSON-LD in the vocabulary of schema.org."),
    ]

    /// Makes an exporter.
    public init() {}

    /// Writes `<id>.json`, and `<id>.jsonld` where that is asked for. The statement is written as it was received, so
    /// that no key can be forgotten here, in a form that a diff and a checksum can rely on.
    ///
    /// - Throws: an ``ExportError`` for what is no statement.
    public func export(_ statement: ReceivedJSON, options: ExportOptions) throws(ExportError) -> Export {
        let layout: CanonicalJSON.Layout = options.boolean("pretty") ? .indented : .line
        let id = try Self.decode(Name.self, of: statement).id
        var files = [
            Export.File(name: "\(id).json") { write in
                _ = statement.writeCanonically(layout: layout, to: write) && write([UInt8(ascii: "\n")])
            }
        ]
        if options.boolean("ld") {
            let linked = LinkedData.document(of: try Self.decode(PublishedStatement.self, of: statement))
            let text = CanonicalJSON.text(of: linked, layout: layout) + "\n"
            files.append(Export.File(name: "\(id).jsonld", contents: Array(text.utf8)))
        }
        return Export(files: files)
    }

    /// What names the files.
    private struct Name: Decodable {
        var id: String
    }

    private static func decode<Value: Decodable>(
        _ type: Value.Type, of statement: ReceivedJSON
    ) throws(ExportError) -> Value {
        do {
            return try statement.decode(type)
        } catch {
            throw ExportError("what was received is no statement: \(error)")
        }
    }
}
