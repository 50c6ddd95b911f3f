import FoundationEssentials
import StatementProtocol

/// The host's messages as the bytes of a line.
enum RequestMessage {
    /// `{"hello":...}` and a line feed.
    static func hello(host: String) -> [UInt8] {
        let message = ExporterProtocol.Request(hello: .init(protocols: ExporterProtocol.versions, host: host))
        // Numbers and text: this cannot fail.
        return Array((try? encoder().encode(message)) ?? Data()) + [UInt8(ascii: "\n")]
    }

    /// What comes before and after the statement in `{"export":...}`: the statement itself is encoded once for all.
    static func export(
        id: Int, options: [String: JSONValue], directory: String
    ) throws -> (before: [UInt8], after: [UInt8]) {
        let encoder = encoder()
        let directory = try encoder.encode(directory)
        let options = try encoder.encode(options)
        let before = Array(#"{"export":{"directory":"#.utf8) + directory + Array(#","id":\#(id),"options":"#.utf8)
        return (before + options + Array(#","statement":"#.utf8), Array("}}\n".utf8))
    }

    private static func encoder() -> JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}
