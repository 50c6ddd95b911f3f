/// A tag of a Mustache template.
struct TemplateTag {
    enum Kind {
        /// `{{name}}`, escaped.
        case text
        /// `{{{name}}}` or `{{& name}}`, as it is.
        case html
        /// `{{#name}}` and `{{^name}}`.
        case section, inverted
        /// `{{/name}}`.
        case end
        /// `{{> name}}`.
        case partial
        /// `{{! words }}`, which has no name.
        case comment
    }

    var kind: Kind
    var name: String
    /// From 1 on.
    var line: Int
    /// Where it stands, with its braces.
    var range: Range<String.Index>

    /// What is wrong with a template before anybody looks at its names.
    struct Fault: Error {
        var line: Int
        var message: String
    }

    /// The tags of a template, with sections that are closed in their order.
    ///
    /// Of what Mustache has, delimiters, blocks, pragmas and transforms are not taken: without them a template can be
    /// checked as a whole.
    static func tags(of template: String) throws(Fault) -> [TemplateTag] {
        var tags: [TemplateTag] = []
        var open: [TemplateTag] = []
        var line = 1
        var position = template.startIndex
        while let start = find("{{", in: template.utf8[position...]) {
            line += lines(in: template[position..<start])
            let content = template.utf8.index(start, offsetBy: 2)
            let isTriple = template.utf8[content...].first == UInt8(ascii: "{")
            let closing = isTriple ? "}}}" : "}}"
            guard let end = find(closing, in: template.utf8[content...]) else {
                throw Fault(line: line, message: "`{{` is never closed with `}}`")
            }
            position = template.utf8.index(end, offsetBy: closing.utf8.count)
            let tag = try TemplateTag(
                isTriple ? template[content..<end].dropFirst() : template[content..<end], isTriple: isTriple,
                line: line, range: start..<position)
            tags.append(tag)
            switch tag.kind {
            case .section, .inverted: open.append(tag)
            case .end: try close(open.popLast(), with: tag)
            default: break
            }
            line += lines(in: template[content..<end])
        }
        if let section = open.last {
            throw Fault(line: section.line, message: "the section `\(section.name)` is never closed")
        }
        return tags
    }

    private static func close(_ section: TemplateTag?, with end: TemplateTag) throws(Fault) {
        guard let section else { throw Fault(line: end.line, message: "`{{/\(end.name)}}` closes nothing") }
        guard section.name == end.name else {
            throw Fault(
                line: end.line,
                message: "`{{/\(end.name)}}` stands where `\(section.name)` of line \(section.line) is to be closed")
        }
    }

    /// The whole line, where the tag writes nothing itself and stands there alone.
    func ownLine(in template: String) -> Range<String.Index>? {
        if kind == .text || kind == .html { return nil }
        let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        let before = template.utf8[..<range.lowerBound].reversed().drop(while: isBlank)
        guard before.first == nil || before.first == UInt8(ascii: "\n") else { return nil }
        var after = template.utf8[range.upperBound...].drop(while: isBlank)
        if after.starts(with: "\r\n".utf8) {
            after = after.dropFirst(2)
        } else if after.popFirst() ?? UInt8(ascii: "\n") != UInt8(ascii: "\n") {
            return nil
        }
        return before.startIndex.base..<after.startIndex
    }

    private init(kind: Kind, name: String, line: Int, range: Range<String.Index>) {
        (self.kind, self.name, self.line, self.range) = (kind, name, line, range)
    }

    private init(_ content: Substring, isTriple: Bool, line: Int, range: Range<String.Index>) throws(Fault) {
        let kinds: [Character: Kind] = ["&": .html, "#": .section, "^": .inverted, "/": .end, ">": .partial]
        if content.first == "!", !isTriple {
            self.init(kind: .comment, name: "", line: line, range: range)
            return
        }
        if let sign = content.first, "=%<$".contains(sign) {
            throw Fault(line: line, message: "`{{\(sign)` is not taken in a template of a statement")
        }
        let kind = isTriple ? Kind.html : content.first.flatMap { kinds[$0] }
        let name = Self.trimmed(kind == nil || isTriple ? content : content.dropFirst())
        guard !name.isEmpty else { throw Fault(line: line, message: "`{{}}` has no name") }
        guard name.allSatisfy({ $0.isLetter || $0.isNumber || "._-".contains($0) }) else {
            throw Fault(line: line, message: "`\(name)` is no name")
        }
        self.init(kind: kind ?? .text, name: name, line: line, range: range)
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop(while: \.isWhitespace)
        return String(start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)])
    }

    private static func find(_ sign: String, in text: Substring.UTF8View) -> String.Index? {
        var rest = text
        while let start = rest.firstIndex(of: sign.utf8[sign.startIndex]) {
            rest = rest[start...]
            if rest.starts(with: sign.utf8) { return start }
            rest.removeFirst()
        }
        return nil
    }

    private static func lines(in text: Substring) -> Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }
}
