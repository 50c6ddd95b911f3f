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

    /// Writes `<id>.json`, and `<id>.jsonld` where that is asked for.
    ///
    /// - Throws: an ``ExportError`` where a value cannot be JSON, such as a number that is not finite.
    public func export(
        _ statement: PublishedStatement, options: ExportOptions
    ) throws(ExportError) -> Export {
        let layout: CanonicalJSON.Layout = options.boolean("pretty") ? .indented : .line
        var files = [Export.File(name: "\(statement.id).json", contents: try json(of: statement, layout))]
        if options.boolean("ld") {
            let linked = try json(of: LinkedData.document(of: statement), layout)
            files.append(Export.File(name: "\(statement.id).jsonld", contents: linked))
        }
        return Export(files: files)
    }

    /// A value by way of its own coding, so that no key can be forgotten here, and a line feed.
    private func json(of value: some Encodable, _ layout: CanonicalJSON.Layout) throws(ExportError) -> [UInt8] {
        do {
            var bytes = try CanonicalJSON.bytes(of: value, layout: layout)
            bytes.append(UInt8(ascii: "\n"))
            return bytes
        } catch {
            throw ExportError("the statement has a value that JSON cannot hold: \(error)")
        }
    }
}
