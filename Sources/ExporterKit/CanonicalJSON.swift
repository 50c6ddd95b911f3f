/// Writes JSON (RFC 8259) in one way only: keys in the order of their code points, text as itself.
///
/// Escaped is what the RFC asks for and, beyond it, whatever a reader of the file would not see: the controls of C1,
/// line separators and bidirectional controls.
public struct CanonicalJSON {
    /// How the text is set.
    public enum Layout: Sendable, Hashable {
        /// One member or element a line, two spaces a level.
        case indented
        /// No white space at all.
        case line
    }

    private let layout: Layout
    private var text = ""
    private var depth = 0

    private init(layout: Layout) {
        self.layout = layout
    }

    /// The text of `value`, without a final line feed.
    public static func text(of value: JSONValue, layout: Layout = .indented) -> String {
        var writer = CanonicalJSON(layout: layout)
        writer.write(value)
        return writer.text
    }

    private mutating func write(_ value: JSONValue) {
        switch value {
        case .null: text += "null"
        case .boolean(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .number(let value): text += String(value)
        case .string(let value): text += JSONText.quoted(value)
        case .array(let elements):
            write("[", elements, "]") { writer, element in writer.write(element) }
        case .object(let members):
            // Not `<` of strings, which compares what they look like and not how they are written.
            let members = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            write("{", members, "}") { writer, member in
                writer.text += JSONText.quoted(member.key)
                writer.text += writer.layout == .indented ? ": " : ":"
                writer.write(member.value)
            }
        }
    }

    private mutating func write<Item>(
        _ opening: String, _ items: [Item], _ closing: String, each: (inout CanonicalJSON, Item) -> Void
    ) {
        text += opening
        depth += 1
        for (index, item) in items.enumerated() {
            if index > 0 { text += "," }
            breakLine()
            each(&self, item)
        }
        depth -= 1
        if !items.isEmpty { breakLine() }
        text += closing
    }

    private mutating func breakLine() {
        guard layout == .indented else { return }
        text += "\n" + String(repeating: "  ", count: depth)
    }
}
