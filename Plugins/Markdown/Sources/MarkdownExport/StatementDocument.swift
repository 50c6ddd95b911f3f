internal import ExporterKit

/// The blocks of a statement: its parts in the order in which they are read, under one outline of headings.
struct StatementDocument {
    let statement: PublishedStatement
    private let hasAnchors: Bool
    private let citations: [String: CommonMark.Inline]
    private var blocks: [CommonMark.Block] = []

    private init(_ statement: PublishedStatement, hasAnchors: Bool) {
        self.statement = statement
        self.hasAnchors = hasAnchors
        let citations = statement.references.map { reference in
            let number = CommonMark.Inline.text("[\(reference.number)]")
            guard hasAnchors, let anchor = Self.anchor("ref", reference.id) else { return (reference.id, number) }
            return (reference.id, .link([number], destination: "#" + anchor, title: ""))
        }
        self.citations = Dictionary(citations, uniquingKeysWith: { first, _ in first })
    }

    /// The blocks of a statement.
    ///
    /// - Parameters:
    ///   - hasTitle: whether the title stands above, as the heading of level 1.
    ///   - hasAnchors: whether measures, sections and references have anchors, and citations lead to them.
    static func blocks(
        of statement: PublishedStatement, hasTitle: Bool, hasAnchors: Bool
    ) -> [CommonMark.Block] {
        var document = StatementDocument(statement, hasAnchors: hasAnchors)
        if hasTitle { document.addTitle() }
        document.addFront()
        document.addMeasures()
        document.addEndorsement()
        document.addEndorsers()
        document.addQuotes()
        document.addBack()
        return document.blocks
    }

    // MARK: Adding

    mutating func add(_ blocks: CommonMark.Block...) {
        self.blocks += blocks
    }

    mutating func add(paragraph text: String) {
        if let text = inline(text) { add(.paragraph([text])) }
    }

    /// Adds a heading with an anchor made of `kind` and an id.
    mutating func addHeading(_ text: String, level: Int, anchor kind: String? = nil, _ id: String? = nil) {
        add(.heading(level: level, anchored(text, kind, id), line: 0))
    }

    /// Adds a list unless it is empty.
    mutating func add(list items: [[CommonMark.Inline]]) {
        if !items.isEmpty { add(list(items)) }
    }

    mutating func addText(_ source: String?, headingLevel: Int) {
        if let source { blocks += text(source, headingLevel: headingLevel) }
    }

    // MARK: Making

    func label(_ label: Label) -> String {
        statement.label(label)
    }

    /// The blocks of CommonMark text.
    func text(_ source: String, headingLevel: Int) -> [CommonMark.Block] {
        PublishedText.blocks(of: source, headingLevel: headingLevel, citations: citations)
    }

    /// A list of lines.
    func list(_ items: [[CommonMark.Inline]], start: Int? = nil) -> CommonMark.Block {
        .list(start: start, tight: true, items: items.map(line))
    }

    /// A paragraph; nothing where it has no words.
    func line(_ inlines: [CommonMark.Inline]) -> [CommonMark.Block] {
        let inlines = PublishedText.trimmed(inlines)
        return inlines.isEmpty ? [] : [.paragraph(inlines)]
    }

    /// Plain text of one line; nothing where that has no words.
    func inline(_ text: String) -> CommonMark.Inline? {
        let text = Self.plain(text)
        return text.isEmpty ? nil : .text(text)
    }

    /// Plain text with its anchor before it.
    func anchored(_ text: String, _ kind: String?, _ id: String?) -> [CommonMark.Inline] {
        let anchor = hasAnchors ? kind.flatMap { Self.anchor($0, id) } : nil
        let html = anchor.map { [CommonMark.Inline.html("<a id=\"\($0)\">"), .html("</a>")] } ?? []
        return html + [inline(text)].compactMap(\.self)
    }

    /// A name and a value.
    func fact(_ name: String, _ value: [CommonMark.Inline]) -> [CommonMark.Inline] {
        [.strong([.text(Self.plain(name + statement.colon))]), .text(" ")] + value
    }

    /// The word for `label` and a value, as plain text.
    func labelled(_ label: Label, _ value: String) -> String {
        statement.labelled(self.label(label), value)
    }

    /// A name and a value; nothing without a value.
    func fact(_ label: Label, _ value: String?) -> [CommonMark.Inline]? {
        value.flatMap(inline).map { fact(self.label(label), [$0]) }
    }

    /// Plain text that leads to an address, which is text itself where it may not be followed.
    func link(_ text: String, to url: String?) -> [CommonMark.Inline] {
        let text = inline(text)
        guard let url else { return [text].compactMap(\.self) }
        guard let address = LinkScheme.address(of: url) else {
            return [text, .text(" (" + Self.plain(url) + ")")].compactMap(\.self)
        }
        return [.link([text ?? .text(Self.plain(url))], destination: address, title: "")]
    }

    /// An address that is its own text, as far as it may be followed.
    func address(_ url: String) -> CommonMark.Inline {
        guard let address = LinkScheme.address(of: url) else { return .text(Self.plain(url)) }
        return .link([.text(address)], destination: address, title: "")
    }

    /// `name (acronym)`, which leads to an address.
    func name(_ name: String, acronym: String?, url: String?) -> [CommonMark.Inline] {
        link(name, to: url) + (acronym.map { [.text(" (" + Self.plain($0) + ")")] } ?? [])
    }

    /// `title, organisation` of each, as far as it is given.
    func roles(_ roles: [PublishedStatement.Role]) -> String? {
        let roles = roles.map { [$0.title, $0.organisation].compactMap(\.self).joined(separator: ", ") }
        return roles.isEmpty ? nil : roles.joined(separator: statement.separator)
    }

    /// Text of one line, in which nothing is invisible.
    static func plain(_ text: String) -> String {
        let lines = text.split(whereSeparator: \.isNewline).map { VisibleText.of($0).split(separator: " ") }
        return lines.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// A name for an anchor; nothing for an id that is no slug.
    private static func anchor(_ kind: String, _ id: String?) -> String? {
        guard let id, !id.isEmpty, id.unicodeScalars.allSatisfy(isOfSlug) else { return nil }
        return kind + "-" + id
    }

    private static func isOfSlug(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
        default: false
        }
    }
}
