internal import TextMetrics

/// JSON whose objects keep the order of their keys, for documents that people read.
package indirect enum OrderedJSON: Sendable, Hashable {
    case string(String)
    case integer(Int)
    case boolean(Bool)
    case null
    case array([OrderedJSON])
    case object([Member])

    /// A key with its value.
    package struct Member: Sendable, Hashable {
        package var key: String
        package var value: OrderedJSON

        package init(key: String, value: OrderedJSON) {
            self.key = key
            self.value = value
        }
    }

    /// JSON text (RFC 8259), two spaces for each level, with a line feed at its end.
    package var text: String {
        var text = ""
        write(to: &text, indent: 0)
        return text + "\n"
    }

    /// The same on one line, without a line feed.
    package var line: String {
        switch self {
        case .array(let elements): "[" + elements.map(\.line).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { JSONText.quoted($0.key) + ":" + $0.value.line }.joined(separator: ",") + "}"
        case .string, .integer, .boolean, .null: String(text.dropLast())
        }
    }

    private func write(to text: inout String, indent: Int) {
        let inner = String(repeating: " ", count: indent + 2)
        let outer = String(repeating: " ", count: indent)
        switch self {
        case .string(let string): text += JSONText.quoted(string)
        case .integer(let number): text += String(number)
        case .boolean(let boolean): text += boolean ? "true" : "false"
        case .null: text += "null"
        case .array(let elements):
            guard !elements.isEmpty else { text += "[]"; return }
            // Lists of words stay on a line where they fit.
            let words = elements.compactMap { if case .string(let word) = $0 { JSONText.quoted(word) } else { nil } }
            let line = "[" + words.joined(separator: ", ") + "]"
            if words.count == elements.count, line.utf8.count + indent < 100 { text += line; return }
            text += "[\n"
            for (index, element) in elements.enumerated() {
                text += inner
                element.write(to: &text, indent: indent + 2)
                text += index < elements.count - 1 ? ",\n" : "\n"
            }
            text += outer + "]"
        case .object(let members):
            guard !members.isEmpty else { text += "{}"; return }
            text += "{\n"
            for (index, member) in members.enumerated() {
                text += inner + JSONText.quoted(member.key) + ": "
                member.value.write(to: &text, indent: indent + 2)
                text += index < members.count - 1 ? ",\n" : "\n"
            }
            text += outer + "}"
        }
    }
}

extension OrderedJSON:
    ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(booleanLiteral value: Bool) { self = .boolean(value) }
    package init(integerLiteral value: Int) { self = .integer(value) }
    package init(arrayLiteral elements: OrderedJSON...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, OrderedJSON)...) {
        self = .object(elements.map { Member(key: $0.0, value: $0.1) })
    }

    /// Adds members to an object.
    package func adding(_ members: [(String, OrderedJSON?)]) -> OrderedJSON {
        guard case .object(let own) = self else { return self }
        return .object(own + members.compactMap { key, value in value.map { Member(key: key, value: $0) } })
    }
}
