internal import CommonMark
internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let bareAddress = Rule(
        "bare-address", .information,
        what: "A CommonMark text has a web address in it that is no link.",
        why: "CommonMark makes links of marked addresses only: readers of the page would have to copy this one.",
        fix:
            "Write the address in angle brackets, or words in square brackets and the address in round ones behind them.",
        bad: "summary: Read more at https://www.example.org.",
        good: "summary: Read more at <https://www.example.org>.",
        check: .value(of: .commonMark, ifAny: [.addressed, .worldWide]) { scalar, findings in
            guard BareAddress.mayStand(in: scalar) else { return }
            var linked: [Substring: Int] = [:]
            var bare: [Substring] = []
            findings.commonMark(scalar.text, at: scalar.range).forEachInline { inline in
                switch inline {
                // What a link shows comes after it.
                case .link(let shown, _, _), .image(let shown, _):
                    let text = CommonMark.plainText(of: shown)
                    for address in BareAddress.all(in: text) { linked[address, default: 0] += 1 }
                case .text(let text):
                    for address in BareAddress.all(in: text) {
                        if let count = linked[address], count > 0 {
                            linked[address] = count - 1
                        } else if bare.count < 100 {
                            bare.append(address)
                        }
                    }
                default: break
                }
            }
            var places = PieceFinder(in: scalar.range)
            for address in bare {
                let place = BareAddress.place(of: address, &places, in: findings)
                let link = BareAddress.link(to: address)
                findings.add(
                    place ?? scalar.range, "“\(address)” is no link", help: "Write `\(link)`.",
                    fixes: place.map { [Fix("Write `\(link)`", [TextEdit($0, link)], isSafe: false)] } ?? [])
            }
        })
}

private enum BareAddress {
    /// Whether a text may have an address that does not stand behind a bracket of a link: what can be told without
    /// parsing it.
    static func mayStand(in scalar: DeclaredScalar) -> Bool {
        if scalar.traits.contains(.worldWide) { return true }
        return scalar.text.withBytes { bytes in
            var start = 0
            while let sign = bytes.offset(of: UInt8(ascii: "/"), from: start) {
                start = sign + 2
                guard sign > 0, bytes.holds("://", at: sign - 1) else { continue }
                var first = sign - 1
                while first > 0, bytes[first - 1].isLetter { first -= 1 }
                if first < 2 || !bytes.holds("](", at: first - 2) { return true }
            }
            return false
        }
    }

    /// The addresses in a text without markup, in their order, as they stand there.
    static func all(in text: String) -> [Substring] {
        text.split(whereSeparator: \.isWhitespace).compactMap { word in
            let start = word.drop { "([{<\"'“„«‹‘‚".contains($0) }
            guard start.hasPrefix("https://") || start.hasPrefix("http://") || start.hasPrefix("www.") else {
                return nil
            }
            let end = start.lastIndex { !".,;:!?…)]}>\"'”“»›’".contains($0) }
            let address = end.map { start[...$0] } ?? ""
            return Rule.isWebAddress(target(of: address)) ? address : nil
        }
    }

    /// The next place of an address that is neither part of a longer one nor in the brackets of a link.
    static func place(
        of address: Substring, _ places: inout PieceFinder, in findings: Findings
    ) -> SourceRange? {
        while let place = places.find(String(address), in: findings) {
            let bytes = findings.sources[place].bytes
            let (before, after) = (bytes[..<place.offsets.lowerBound], bytes[place.offsets.upperBound...])
            let isInBrackets = ["](", "<", "["].contains { before.suffix($0.utf8.count).elementsEqual($0.utf8) }
            let isLonger = after.prefix { $0 > 0x20 }.contains { $0.isLetter || $0.isDigit }
            if !isInBrackets, !isLonger { return place }
        }
        return nil
    }

    static func link(to address: Substring) -> String {
        address.hasPrefix("www.") ? "[\(address)](\(target(of: address)))" : "<\(address)>"
    }

    /// Where an address leads to: most that begin with `www.` are written so by those who mean the page with `https`.
    private static func target(of address: Substring) -> String {
        address.hasPrefix("www.") ? "https://" + address : String(address)
    }
}
