/// An exporter: a name, a version, formats, options, and one function from a statement to files.
///
/// Mark a type that conforms with `@main`; the library does the conversation with the host.
///
/// ```swift
/// @main
/// struct Titles: Exporter {
///     static let name = "titles"
///     static let version = "1.0.0"
///     static let formats = [ExporterProtocol.Format(extension: "txt", mediaType: "text/plain")]
///
///     func export(_ statement: PublishedStatement, options: ExportOptions) throws(ExportError) -> Export {
///         Export(file: "\(statement.id).txt", text: statement.title + "\n")
///     }
/// }
/// ```
public protocol Exporter: Sendable {
    /// What it reads of a statement: all of it, a ``PublishedStatement``, unless `export` takes another type. One with
    /// some of the members only is read faster; ``ReceivedJSON`` is read no further than asked for.
    associatedtype Statement: Decodable & Sendable = PublishedStatement

    /// A slug; the executable is named `statement-export-NAME`.
    static var name: String { get }
    /// The exporter's own version, `1.0.0`.
    static var version: String { get }
    /// What it writes.
    static var formats: [ExporterProtocol.Format] { get }
    /// What users can set with `--option NAME.OPTION=VALUE`; nothing by default.
    static var options: [ExporterOption] { get }

    /// Called once, before the first statement.
    init() throws(ExportError)

    /// Renders one statement. The same statement and options must give the same bytes.
    ///
    /// - Throws: an ``ExportError`` for a statement that cannot be rendered.
    func export(_ statement: Statement, options: ExportOptions) throws(ExportError) -> Export
}

extension Exporter {
    /// No options.
    public static var options: [ExporterOption] { [] }
}

/// The files of one statement, and what there is to say about it.
public struct Export: Sendable {
    /// A file to write.
    public struct File: Sendable {
        /// A relative path below the export's folder.
        public var name: String
        /// About how many bytes a piece has that is made of something longer.
        fileprivate static let pieceLength = 1 << 20
        private let pieces: @Sendable (_ write: ([UInt8]) -> Bool) -> Void

        /// Makes a file of bytes.
        public init(name: String, contents: [UInt8]) {
            self.init(name: name) { write in _ = write(contents) }
        }

        /// Makes a file that is written piece by piece, for one that is too long to be in memory as a whole.
        ///
        /// - Parameter pieces: hands one piece after another to `write`, until that returns false.
        public init(name: String, pieces: @escaping @Sendable (_ write: ([UInt8]) -> Bool) -> Void) {
            self.name = name
            self.pieces = pieces
        }

        /// The bytes of the file.
        public var contents: [UInt8] {
            var contents: [UInt8] = []
            pieces { piece in
                contents += piece
                return true
            }
            return contents
        }

        /// Hands the pieces on until `write` returns false.
        func write(_ write: ([UInt8]) -> Bool) { pieces(write) }
    }

    /// The files, in order.
    public var files: [File]
    /// What users should know about their statement.
    public var diagnostics: [ExporterProtocol.Diagnostic]

    /// Makes an export of several files.
    public init(files: [File], diagnostics: [ExporterProtocol.Diagnostic] = []) {
        self.files = files
        self.diagnostics = diagnostics
    }

    /// Makes an export of one text file in UTF-8.
    public init(file name: String, text: String) {
        // A long text is not copied as a whole.
        let file = File(name: name) { write in
            var text = text
            text.withUTF8 { bytes in
                var rest = bytes[...]
                while !rest.isEmpty, write(Array(rest.prefix(File.pieceLength))) {
                    rest = rest.dropFirst(File.pieceLength)
                }
            }
        }
        self.init(files: [file])
    }
}

/// Why a statement cannot be exported. Not for faults of the exporter itself.
public struct ExportError: Error, Sendable, Hashable {
    /// A sentence for people.
    public var message: String
    /// A JSON Pointer (RFC 6901) to the part of the statement that it is about.
    public var at: String?

    /// Makes an error about a part of the statement.
    public init(_ message: String, at pointer: String? = nil) {
        self.message = message
        self.at = pointer
    }
}
