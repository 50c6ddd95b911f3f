public import ExporterKit
import FoundationEssentials

/// Writes the published statement itself, in a form that a diff and a checksum can rely on.
public struct JSONExporter: Exporter {
    /// `json`.
    public static let name = "json"
    /// Changes with what is written.
    public static let version = "1.0.0"
    /// One JSON file.
    public static let formats = [ExporterProtocol.Format(extension: "json", mediaType: "application/json")]
    /// `pretty`.
    public static let options = [
        ExporterOption("pretty", .boolean, default: true, "Indent the file; otherwise it is one line.")
    ]

    /// Makes an exporter.
    public init() {}

    /// Writes `<id>.json`.
    ///
    /// - Throws: an ``ExportError`` where a value cannot be JSON, such as a number that is not finite.
    public func export(
        _ statement: PublishedStatement, options: ExportOptions
    ) throws(ExportError) -> Export {
        let layout: CanonicalJSON.Layout = options.boolean("pretty") ? .indented : .line
        let text = CanonicalJSON.text(of: try value(of: statement), layout: layout)
        return Export(file: "\(statement.id).json", text: text + "\n")
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
