internal import TextMetrics

/// Diagnostics as people read them: place, severity, message and rule in a line, the source line with the place
/// underlined, and what to do.
package struct DiagnosticRenderer: Sendable {
    private let sources: SourceFiles
    private let color: Bool
    /// Whether source lines are shown. In a report that is kept or published they are not: what stands beside the place
    /// may be private.
    private let hasExcerpts: Bool
    /// A source line shows at most so many columns around the place.
    private static let maximumWidth = 120
    /// Of what is before, in and behind the place, no more bytes are looked at than may be shown.
    private static let maximumBytes = 1000

    package init(sources: SourceFiles, color: Bool, hasExcerpts: Bool = true) {
        self.hasExcerpts = hasExcerpts
        self.sources = sources
        self.color = color
    }

    package func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map(render).joined(separator: "\n")
    }

    package func render(_ diagnostic: Diagnostic) -> String {
        var text = paint(place(diagnostic.range), .bold) + ": "
        text += paint("\(diagnostic.severity.rawValue):", style(of: diagnostic.severity))
        text += " " + paint(VisibleText.ofMessage(diagnostic.message), .bold) + " [\(diagnostic.rule)]\n"
        text += excerpt(diagnostic.range, style: style(of: diagnostic.severity))
        for note in diagnostic.notes {
            text += "\(place(note.range)): \(paint("note:", .note)) \(VisibleText.ofMessage(note.message))\n"
            text += excerpt(note.range, style: .note)
        }
        if let help = diagnostic.help {
            text += "  \(paint("help:", .help)) \(VisibleText.ofMessage(help))\n"
        }
        return text
    }

    private func place(_ range: SourceRange) -> String {
        let position = sources.position(range)
        let path = VisibleText.withoutCommands(VisibleText.of(sources[range].path))
        // A line that begins with two colons is a command to GitHub Actions.
        return "\(path.hasPrefix(":") ? "./" : "")\(path):\(position.line):\(position.column)"
    }

    /// The first line of the range, and under it carets as wide as the range is there.
    private func excerpt(_ range: SourceRange, style: Style) -> String {
        guard hasExcerpts else { return "" }
        let file = sources[range]
        let offsets = range.offsets.clamped(to: 0..<file.bytes.count)
        let number = file.position(of: offsets.lowerBound).line
        let line = file.lineRange(number)
        let start = min(max(offsets.lowerBound, line.lowerBound), line.upperBound)
        let end = min(max(offsets.upperBound, start), line.upperBound)

        // A line may be as long as a file, and have thousands of findings.
        // Where bytes are no UTF-8, a boundary may lie behind what it is to be before.
        let from = min(start, file.scalarBoundary(from: max(line.lowerBound, start - Self.maximumBytes)))
        let to = min(line.upperBound, file.scalarBoundary(from: end + Self.maximumBytes))
        let markedEnd = min(end, file.scalarBoundary(from: start + Self.maximumBytes))

        var before = visible(file.text(from..<start))
        let marked = visible(file.text(start..<markedEnd))
        var after = visible(file.text(end..<to))
        if from > line.lowerBound || DisplayWidth.of(before) > Self.maximumWidth / 2 {
            before = "…" + suffix(of: before, width: Self.maximumWidth / 2 - 1)
        }
        let room = max(8, Self.maximumWidth - DisplayWidth.of(before))
        let shown = prefix(of: marked, width: room)
        after = shown == marked ? prefix(of: after, width: max(0, room - DisplayWidth.of(marked))) : "…"

        let gutter = String(number)
        let empty = String(repeating: " ", count: gutter.utf8.count)
        let carets = String(repeating: "^", count: max(1, DisplayWidth.of(shown)))
        let indent = String(repeating: " ", count: DisplayWidth.of(before))
        return """
            \(paint("\(gutter) |", .gutter)) \(before)\(shown)\(after)
            \(paint("\(empty) |", .gutter)) \(indent)\(paint(carets, style))

            """
    }

    /// Document text as one line that cannot steer a terminal; byte-order marks vanish.
    private func visible(_ text: String) -> String {
        VisibleText.withoutCommands(VisibleText.of(String(text.unicodeScalars.filter { $0 != "\u{FEFF}" })))
    }

    private func prefix(of text: String, width: Int) -> String {
        guard DisplayWidth.of(text) > width else { return text }
        var result = ""
        var used = 0
        for character in text {
            used += DisplayWidth.of(character)
            if used > width - 1 { break }
            result.append(character)
        }
        return result + "…"
    }

    private func suffix(of text: String, width: Int) -> String {
        var used = 0
        return String(
            text.reversed().prefix {
                used += DisplayWidth.of($0); return used <= width
            }.reversed())
    }
}

extension DiagnosticRenderer {
    private enum Style: String {
        case bold = "1"
        case error = "1;31"
        case warning = "1;33"
        case information = "1;36"
        case note = "1;34"
        case help = "1;32"
        case gutter = "2"
    }

    private func style(of severity: Severity) -> Style {
        switch severity {
        case .error: .error
        case .warning: .warning
        case .information: .information
        }
    }

    /// Select Graphic Rendition (ECMA-48) around a text, where colour is wanted.
    private func paint(_ text: String, _ style: Style) -> String {
        color ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
