public import ExporterKit
import FoundationEssentials

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
        let text = CanonicalJSON.text(of: try value(of: statement), layout: layout)
        var files = [Export.File(name: "\(statement.id).json", contents: Array((text + "\n").utf8))]
        if options.boolean("ld") {
            let linked = CanonicalJSON.text(of: LinkedData.document(of: statement), layout: layout)
            files.append(Export.File(name: "\(statement.id).jsonld", contents: Array((linked + "\n").utf8)))
        }
        return Export(files: files)
    }

    /// The statement as JSON, by way of its own coding, so that no key can be forgotten here.
    private func value(of statement: PublishedStatement) throws(ExportError) -> JSONValue {
        do {
            return try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(statement))
        } catch {
            throw ExportError("the statement has a value that JSON cannot hold: \(error)")
        }
    }
}
