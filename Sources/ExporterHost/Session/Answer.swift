import JSONCoding
import StatementProtocol

/// A line from an exporter, read: one of the protocol's messages, or how it breaks the protocol.
enum Answer {
    case hello(ExporterProtocol.ExporterHello)
    case refused(ExporterProtocol.Refusal)
    case exported(ExporterProtocol.Exported)
    case failed(ExporterProtocol.Failure)
    /// A hello of a version that the host does not speak, of which no more than this is known.
    case foreignHello(protocol: Int, version: String?)
    /// What is wrong with the line, in words that continue a sentence.
    case breach(String)

    /// Reads a line without its line feed.
    init(_ line: [UInt8]) {
        guard String(validating: line, as: UTF8.self) != nil else {
            self = .breach("it wrote bytes to standard output that are not UTF-8 text")
            return
        }
        guard !line.starts(with: [0xEF, 0xBB, 0xBF]) else {
            self = .breach("it wrote a byte-order mark to standard output, which takes UTF-8 without one")
            return
        }
        let json: ParsedJSON
        do {
            json = try ParsedJSON(line)
        } catch {
            self = .breach(Self.text(error, of: line))
            return
        }
        // Which of the two would count, RFC 8259 leaves open.
        if let name = json.repeatedName {
            self = .breach(
                "its message has the key `\(VisibleBytes.of(Array(name.utf8), limit: 60))` twice in one object")
            return
        }
        // The version decides how the rest is to be read, so it is read first and on its own.
        if let hello = try? json.decode(ForeignHello.self).hello, !ExporterProtocol.versions.contains(hello.protocol) {
            self = .foreignHello(protocol: hello.protocol, version: hello.version)
            return
        }
        do {
            let response = try json.decode(ExporterProtocol.Response.self)
            let messages =
                [
                    response.hello.map(Self.hello), response.refused.map(Self.refused),
                    response.exported.map(Self.exported), response.failed.map(Self.failed),
                ].compactMap(\.self)
            if messages.count == 1 {
                self = messages[0]
            } else if messages.isEmpty {
                self = .breach("it wrote a line to standard output that is none of the protocol's messages")
            } else {
                self = .breach("it wrote two messages in one")
            }
        } catch let error as DecodingError {
            self = .breach(Self.text(error))
        } catch {
            self = .breach("it wrote a line to standard output that is not a message")
        }
    }

    /// Whether a line is meant for the host, if not as it should be: it is no print that went astray.
    static func isMessage(_ line: [UInt8]) -> Bool {
        do {
            _ = try ParsedJSON(line)
            return line.first == UInt8(ascii: "{")
        } catch {
            return error.reason != .syntax
        }
    }

    /// The id in an answer as it is written there; nothing where there is none.
    static func idDigits(in line: [UInt8]) -> String? {
        let json = try? ParsedJSON(line)
        return json?.digits(at: "exported", "id") ?? json?.digits(at: "failed", "id")
    }

    /// Where in a line the first value stands, or is missing, that keeps it from being a message, as keys and indices;
    /// nothing where it is a message, or no value is to blame.
    static func misfit(in line: [UInt8]) -> [String]? {
        do {
            _ = try ParsedJSON(line).decode(ExporterProtocol.Response.self)
            return nil
        } catch {
            return (error as? DecodingError).map(path)
        }
    }

    private struct ForeignHello: Decodable {
        struct Hello: Decodable {
            var `protocol`: Int
            var version: String?
        }
        var hello: Hello
    }

    private static func text(_ fault: JSONFault, of line: [UInt8]) -> String {
        switch fault.reason {
        case .depth:
            return
                "its message has arrays and objects nested too deeply: more than \(JSONFault.deepest) within each other"
        case .halfCharacter:
            let escape = String(decoding: line[fault.offset...].prefix(6), as: UTF8.self)
            return
                "the escape `\(escape)` in its message is half a character: texts and names of files have to be UTF-8"
        case .syntax:
            // A print without words: no bytes would show it.
            let isBlank = line.allSatisfy { " \t\r".utf8.contains($0) }
            return isBlank
                ? "it wrote an empty line to standard output, which is not JSON"
                : "it wrote a line to standard output that is not JSON"
        }
    }

    private static func text(_ error: DecodingError) -> String {
        let path = path(error).joined(separator: ".")
        return switch error {
        case .keyNotFound: "its message lacks `\(path)`"
        case .typeMismatch, .valueNotFound:
            path.isEmpty
                ? "it wrote a line to standard output that is not a JSON object"
                : "`\(path)` in its message has the wrong type"
        default: "it wrote a line to standard output that is not JSON"
        }
    }

    private static func path(_ error: DecodingError) -> [String] {
        func path(_ context: DecodingError.Context) -> [String] {
            context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
        }
        return switch error {
        case .keyNotFound(let key, let context): path(context) + [key.stringValue]
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context): path(context)
        @unknown default: []
        }
    }
}
