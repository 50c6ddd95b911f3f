/// The messages of exporter protocol 1: one JSON object a line on an exporter's standard input and output.
///
/// Unknown keys are ignored by both sides, so that the protocol can grow by addition.
public enum ExporterProtocol {
    /// The versions of the protocol that this library speaks.
    public static let versions = [1]

    /// The `format` of an option whose text is the path of a file: the host makes it absolute, and checks that there is
    /// a file. Empty text is no path.
    public static let filePath = "file-path"
    /// The same of a folder.
    public static let folderPath = "folder-path"

    /// What the host says: one of the two is present.
    ///
    /// `Statement` is what is read of a statement; ``PublishedStatement`` is all of it.
    public struct Request<Statement> {
        /// The first message of a conversation.
        public var hello: HostHello?
        /// A statement to export.
        public var export: Export<Statement>?

        /// Opens a conversation.
        public init(hello: HostHello) { self.hello = hello }
        /// Asks for an export.
        public init(export: Export<Statement>) { self.export = export }
    }

    /// What an exporter says: exactly one is present.
    public struct Response: Codable, Sendable {
        /// The exporter will serve.
        public var hello: ExporterHello?
        /// The exporter will not serve.
        public var refused: Refusal?
        /// An export is done.
        public var exported: Exported?
        /// A statement cannot be exported.
        public var failed: Failure?

        /// Answers the host's hello.
        public init(hello: ExporterHello) { self.hello = hello }
        /// Declines to serve.
        public init(refused: Refusal) { self.refused = refused }
        /// Reports a finished export.
        public init(exported: Exported) { self.exported = exported }
        /// Reports a statement that cannot be exported.
        public init(failed: Failure) { self.failed = failed }
    }

    /// The host's first message.
    public struct HostHello: Codable, Sendable, Hashable {
        /// The versions of the protocol that the host speaks.
        public var protocols: [Int]
        /// The host's name and version, `statement/1.0.0`.
        public var host: String

        /// Makes a hello of its parts.
        public init(protocols: [Int], host: String) {
            self.protocols = protocols
            self.host = host
        }
    }

    /// The exporter's first message.
    public struct ExporterHello: Codable, Sendable, Hashable {
        /// The version of the protocol that the exporter has chosen.
        public var `protocol`: Int
        /// The exporter's name: a slug, as in `statement-export-NAME`.
        public var name: String
        /// The exporter's own version.
        public var version: String
        /// What it writes.
        public var formats: [Format]
        /// A JSON Schema (draft 2020-12) of its options, an object.
        public var options: JSONValue

        /// Makes a hello of its parts.
        public init(protocol: Int, name: String, version: String, formats: [Format], options: JSONValue) {
            self.protocol = `protocol`
            self.name = name
            self.version = version
            self.formats = formats
            self.options = options
        }
    }

    /// A format of the files that an exporter writes.
    public struct Format: Codable, Sendable, Hashable {
        /// The extension of the file's name without the dot.
        public var `extension`: String
        /// An IANA media type (RFC 6838).
        public var mediaType: String

        /// Makes a format of its parts.
        public init(extension: String, mediaType: String) {
            self.extension = `extension`
            self.mediaType = mediaType
        }
    }

    /// Why an exporter will not serve.
    public struct Refusal: Codable, Sendable, Hashable {
        /// A sentence for people.
        public var reason: String

        /// Makes a refusal of its parts.
        public init(reason: String) { self.reason = reason }
    }

    /// A request for the export of one statement.
    public struct Export<Statement> {
        /// The number that the answer repeats.
        public var id: Int
        /// The statement.
        public var statement: Statement
        /// Values for the exporter's options.
        public var options: [String: JSONValue]
        /// The absolute path of an empty folder for this request alone.
        public var directory: String

        /// Makes a request of its parts.
        public init(id: Int, statement: Statement, options: [String: JSONValue], directory: String) {
            self.id = id
            self.statement = statement
            self.options = options
            self.directory = directory
        }
    }

    /// A finished export.
    public struct Exported: Codable, Sendable, Hashable {
        /// The number of the request.
        public var id: Int
        /// The files written, by their names relative to the request's folder.
        public var files: [String]
        /// What the exporter has to say of the statement.
        public var diagnostics: [Diagnostic]?

        /// Makes an answer of its parts.
        public init(id: Int, files: [String], diagnostics: [Diagnostic]? = nil) {
            self.id = id
            self.files = files
            self.diagnostics = diagnostics
        }
    }

    /// A statement that an exporter cannot render.
    public struct Failure: Codable, Sendable, Hashable {
        /// The number of the request.
        public var id: Int
        /// A sentence for people.
        public var message: String
        /// A JSON Pointer (RFC 6901) into the statement.
        public var at: String?

        /// Makes a failure of its parts.
        public init(id: Int, message: String, at: String? = nil) {
            self.id = id
            self.message = message
            self.at = at
        }
    }

    /// What an exporter has to say of a part of the statement.
    public struct Diagnostic: Codable, Sendable, Hashable {
        /// `error`, `warning` or `information`.
        public var severity: String
        /// A sentence for people.
        public var message: String
        /// A JSON Pointer (RFC 6901) into the statement.
        public var at: String?

        /// Makes a diagnostic of its parts.
        public init(severity: String, message: String, at: String? = nil) {
            self.severity = severity
            self.message = message
            self.at = at
        }
    }
}

extension ExporterProtocol.Request: Sendable where Statement: Sendable {}
extension ExporterProtocol.Request: Encodable where Statement: Encodable {}
extension ExporterProtocol.Request: Decodable where Statement: Decodable {}
extension ExporterProtocol.Export: Sendable where Statement: Sendable {}
extension ExporterProtocol.Export: Encodable where Statement: Encodable {}
extension ExporterProtocol.Export: Decodable where Statement: Decodable {}
