import JSONCoding
import StatementProtocol

/// The host's messages as the bytes of a line.
enum RequestMessage {
    /// `{"hello":...}` and a line feed.
    ///
    /// - Parameter isStrange: Whether it has keys that no exporter knows.
    static func hello(
        host: String, protocols: [Int] = ExporterProtocol.versions, isStrange: Bool = false
    ) -> [UInt8] {
        let message = ExporterProtocol.Request<PublishedStatement>(hello: .init(protocols: protocols, host: host))
        // Numbers and text: this cannot fail.
        let line = ((try? CanonicalJSON.bytes(of: message, layout: .line)) ?? []) + [UInt8(ascii: "\n")]
        return isStrange ? Array(#"{"later":[1],"hello":{"later":{},"#.utf8) + line.dropFirst(10) : line
    }

    /// What comes before and after the statement in `{"export":...}`: the statement itself is encoded once for all.
    static func export(
        id: Int, options: [String: JSONValue], directory: String, isStrange: Bool = false
    ) throws -> (before: [UInt8], after: [UInt8]) {
        let directory = try CanonicalJSON.bytes(of: directory, layout: .line)
        let options = try CanonicalJSON.bytes(of: options, layout: .line)
        // A message that no exporter knows comes before it.
        let start = isStrange ? #"{"later":{"id":1}}"# + "\n" + #"{"later":[1],"export":{"later":{},"# : #"{"export":{"#
        let before = Array((start + #""directory":"#).utf8) + directory + Array(#","id":\#(id),"options":"#.utf8)
        return (before + options + Array(#","statement":"#.utf8), Array("}}\n".utf8))
    }
}
