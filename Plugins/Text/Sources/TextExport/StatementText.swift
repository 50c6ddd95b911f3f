import ExporterKit

/// Sets a statement in lines of plain text: its parts in the order in which they are read.
struct StatementText {
    let statement: PublishedStatement
    let setter: LineSetter
    let references: [String: Int]
    let links = LinkNotes()
    private var lines: [String] = []

    private init(_ statement: PublishedStatement, _ setter: LineSetter) {
        self.statement = statement
        self.setter = setter
        references = Dictionary(
            statement.references.map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
    }

    /// The text of a statement, with a final line feed and nothing invisible in it.
    static func text(of statement: PublishedStatement, _ setter: LineSetter) -> String {
        var text = StatementText(statement, setter)
        text.addFront()
        text.addMeasures()
        text.addEndorsement()
        text.addEndorsers()
        text.addQuotes()
        text.addBack()
        return text.lines.joined(separator: "\n") + "\n"
    }

    // MARK: Adding

    /// Adds lines after an empty one; empty ones among them never follow each other.
    mutating func add(_ block: [String]) {
        guard block.contains(where: { !$0.isEmpty }) else { return }
        if !lines.isEmpty { lines.append("") }
        for line in block where !(line.isEmpty && lines.last?.isEmpty != false) { lines.append(line) }
        while lines.last?.isEmpty == true { lines.removeLast() }
    }

    mutating func addHeading(_ title: String, _ heading: Heading = .part) {
        add(Heading.lines(title.onOneLine, heading, setter))
    }

    mutating func addText(_ source: String?) {
        if let source { add(commonMark().lines(of: source)) }
    }

    // MARK: Setting

    func commonMark(indent: Int = 0) -> CommonMarkText {
        CommonMarkText(references: references, links: links, setter: setter.narrowed(by: indent))
    }

    func label(_ label: Label) -> String {
        statement.label(label).onOneLine
    }

    func labelWithinLine(_ label: Label) -> String {
        statement.labelWithinLine(label).onOneLine
    }

    /// `text`, whose line feeds break lines, behind a mark.
    func item(_ text: String, mark: String = "- ", indent: Int = 0) -> [String] {
        setter.item(text, mark: mark, indent: indent)
    }

    /// The word for `label` and a value; nothing without a value.
    func fact(_ label: Label, _ value: String?) -> [String] {
        fact(self.label(label), value)
    }

    /// `name: value`; nothing without a value.
    func fact(_ name: String, _ value: String?) -> [String] {
        guard let value else { return [] }
        return setter.lines(of: labelled(name, value), rest: "  ")
    }

    /// `name: value`.
    func labelled(_ name: String, _ value: String) -> String {
        name + colon + " " + value
    }

    /// What stands between parts of a line.
    var separator: String { statement.separator.onOneLine }

    /// The colon of the language.
    var colon: String { statement.colon.onOneLine }

    /// The word for `label` and a value.
    func labelled(_ label: Label, _ value: String) -> String {
        labelled(self.label(label), value)
    }

    /// A URL between angle brackets; as text where it is none that may be followed.
    func address(_ url: String) -> String {
        Address(of: url)?.text ?? url.onOneLine
    }

    /// A DOI as the URL of its resolver.
    func doiAddress(_ doi: String) -> String {
        address("doi:" + doi)
    }

    /// `name (acronym)`.
    func name(_ name: String, acronym: String?) -> String {
        name.onOneLine + (acronym.map { " (\($0.onOneLine))" } ?? "")
    }

    /// `title, organisation` of each, as far as it is given.
    func roles(_ roles: [PublishedStatement.Role]) -> String? {
        let roles = roles.map { [$0.title, $0.organisation].compactMap { $0?.onOneLine }.joined(separator: ", ") }
        return roles.isEmpty ? nil : roles.joined(separator: separator)
    }
}
