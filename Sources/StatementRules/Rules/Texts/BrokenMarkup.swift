internal import CommonMark
internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let brokenMarkup = Rule(
        "broken-markup", .warning,
        what:
            "A link or strong emphasis in a text lacks a sign, or has a space where none may be; or a link has no words.",
        why: "Readers see the signs, `[survey](https:`, and no link; of a link without words they see nothing.",
        fix:
            "Write a link as `[words](https://…)`, in one line and without spaces in the address, and emphasis as `**words**`.",
        bad: "summary: See [our survey](https://www.example.org/our survey).",
        good: "summary: See [our survey](https://www.example.org/our-survey).",
        check: .value(of: .commonMark, ifAny: [.linking, .marked]) { scalar, findings in
            guard mayBeBroken(scalar.text) else { return }
            var places = PieceFinder(in: scalar.range)
            for fault in MarkupFaults(in: findings.commonMark(scalar.text, at: scalar.range)).faults {
                guard let place = places.next(fault.piece, in: findings) else { return }
                findings.add(place, fault.message, help: fault.help)
            }
        })

    /// Whether a text has what a closer look is worth: most links have what they need.
    private static func mayBeBroken(_ text: String) -> Bool {
        text.withBytes { bytes in
            if bytes.contains("[](") || bytes.contains(")[http") || hasLooseStars(bytes) { return true }
            var start = 0
            while let bracket = bytes.offset(of: UInt8(ascii: "]"), from: start) {
                start = bracket + 1
                guard start < bytes.count, bytes[start] == UInt8(ascii: "(") else { continue }
                let end = bytes[start...].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ")") } ?? bytes.count
                // A title, which is rare, stands behind a space.
                let opening = bytes[..<bracket].lastIndex { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
                let isOpened = opening.map { bytes[$0] == UInt8(ascii: "[") } ?? false
                if end == bytes.count || bytes[end] != UInt8(ascii: ")") || !isOpened { return true }
            }
            return false
        }
    }

    /// Whether a text has two asterisks that neither begin words nor end those that others began.
    private static func hasLooseStars(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.contains("**") else { return false }
        var isOpen = false
        var index = 0
        while let star = bytes.offset(of: UInt8(ascii: "*"), from: index) {
            index = star + 1
            guard index < bytes.count, bytes[index] == UInt8(ascii: "*") else { continue }
            let isBeforeWord = index + 1 < bytes.count && bytes[index + 1] > 0x20
            let isBehindWord = star > 0 && bytes[star - 1] > 0x20
            index += 1
            if isOpen ? !isBehindWord : !isBeforeWord { return true }
            isOpen.toggle()
        }
        return isOpen
    }
}

/// What is shown as it is written, though it was meant as markup.
private struct MarkupFaults {
    struct Fault {
        /// How it reads.
        var piece: String
        var message: String
        var help: String?
    }

    private(set) var faults: [Fault] = []
    /// The text that stands between other things, from the last of them on.
    private var run = ""

    init(in text: CommonMark) {
        var collector = self
        text.forEachBlock { block in
            switch block {
            case .paragraph(let inlines), .heading(_, let inlines, _):
                collector.collect(inlines)
                collector.endRun()
            default: break
            }
        }
        self = collector
    }

    private init() {}

    private mutating func collect(_ inlines: [CommonMark.Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text): run += text
            case .softBreak, .lineBreak: run += "\n"
            case .link(let shown, let destination, _):
                endRun()
                if CommonMark.plainText(of: shown).allSatisfy(\.isWhitespace) {
                    faults.append(
                        Fault(
                            piece: "[](" + destination,
                            message: "this link has no words, so that nothing of it is shown",
                            help: "Write them between `[` and `]`."))
                }
                collect(shown)
                endRun()
            case .emphasis(let inner), .strong(let inner):
                endRun()
                collect(inner)
                endRun()
            case .code, .html, .image, .citation: endRun()
            }
        }
    }

    /// So many are told of a text: looking for more could take the square of their number.
    private static let most = 20

    private mutating func endRun() {
        defer { run = "" }
        guard run.utf8.count > 1, faults.count < Self.most else { return }
        for sign in ["](http", "](www.", "](mailto:"] {
            for start in run.ranges(of: sign).prefix(Self.most) {
                let address = run[start.lowerBound...].prefix { !$0.isWhitespace }
                let rest = run[address.endIndex...].prefix { $0 != ")" }
                let isSplit = address.last != ")" && rest.endIndex < run.endIndex && rest.count < 80
                faults.append(
                    Fault(
                        piece: String(address),
                        message: !run[..<start.lowerBound].contains("[")
                            ? "the `[` is missing before the words of this link"
                            : isSplit
                                ? "the address of this link has \(rest.first == "\n" ? "a line end" : "a space") in it"
                                : "the `)` is missing behind the address of this link",
                        help: isSplit
                            ? "Write `[words](https://…)` in one line, with `%20` for a space that belongs to the address."
                            : nil))
            }
        }
        for start in run.ranges(of: ")[http").prefix(Self.most) {
            faults.append(
                Fault(
                    piece: String(run[start.lowerBound...].prefix { !$0.isWhitespace }),
                    message: "the brackets of this link are exchanged", help: nil))
        }
        // One alone behind a word may be the mark of a note.
        let stars = run.ranges(of: "**")
        let isNote =
            stars.count == 1
            && stars.first.map { $0.lowerBound > run.startIndex && $0.upperBound == run.endIndex } == true
        let beginsWord = stars.contains { $0.upperBound < run.endIndex && run[$0.upperBound].isLetter }
        guard let first = stars.first, !isNote, stars.count > 1 || beginsWord else { return }
        let around = run[first.lowerBound...].prefix(12).prefix { $0 != "\n" }
        faults.append(
            Fault(
                piece: String(around), message: "this `**` has no other one that it belongs to, and is shown as it is",
                help: "Write `**` right before the words and right behind them, or `\\*` for a sign that is meant."))
    }
}
