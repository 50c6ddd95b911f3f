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
    }

    var kind: Kind
    var name: String
    /// From 1 on.
    var line: Int

    /// What is wrong with a template before anybody looks at its names.
    struct Fault: Error {
        var line: Int
        var message: String
    }

    /// The tags of a template, with sections that are closed in their order; comments are left out.
    ///
    /// Of what Mustache has, delimiters, blocks, pragmas and transforms are not taken: without them a template can be
    /// checked as a whole.
    static func tags(of template: String) throws(Fault) -> [TemplateTag] {
        var tags: [TemplateTag] = []
        var open: [TemplateTag] = []
        var line = 1
        var rest = template[...]
        while let start = rest.firstRange(of: "{{") {
            line += lines(in: rest[..<start.lowerBound])
            rest = rest[start.upperBound...]
            let isTriple = rest.first == "{"
            guard let end = rest.firstRange(of: isTriple ? "}}}" : "}}") else {
                throw Fault(line: line, message: "`{{` is never closed with `}}`")
            }
            let content = rest[..<end.lowerBound]
            if let tag = try tag(isTriple ? content.dropFirst() : content, isTriple: isTriple, line: line) {
                tags.append(tag)
                switch tag.kind {
                case .section, .inverted: open.append(tag)
                case .end:
                    guard let section = open.popLast() else {
                        throw Fault(line: line, message: "`{{/\(tag.name)}}` closes nothing")
                    }
                    guard section.name == tag.name else {
                        throw Fault(
                            line: line,
                            message:
                                "`{{/\(tag.name)}}` stands where `\(section.name)` of line \(section.line) is to be closed"
                        )
                    }
                default: break
                }
            }
            line += lines(in: content)
            rest = rest[end.upperBound...]
        }
        if let section = open.last {
            throw Fault(line: section.line, message: "the section `\(section.name)` is never closed")
        }
        return tags
    }

    private static func tag(_ content: Substring, isTriple: Bool, line: Int) throws(Fault) -> TemplateTag? {
        let kinds: [Character: Kind] = ["&": .html, "#": .section, "^": .inverted, "/": .end, ">": .partial]
        if content.first == "!" { return nil }
        if let sign = content.first, "=%<$".contains(sign) {
            throw Fault(line: line, message: "`{{\(sign)` is not taken in a template of a statement")
        }
        let kind = isTriple ? Kind.html : content.first.flatMap { kinds[$0] }
        let name = trimmed(kind == nil || isTriple ? content : content.dropFirst())
        guard !name.isEmpty else { throw Fault(line: line, message: "`{{}}` has no name") }
        guard name.allSatisfy({ $0.isLetter || $0.isNumber || "._-".contains($0) }) else {
            throw Fault(line: line, message: "`\(name)` is no name")
        }
        return TemplateTag(kind: kind ?? .text, name: name, line: line)
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop(while: \.isWhitespace)
        return String(start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)])
    }

    private static func lines(in text: Substring) -> Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }
}
