internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let mojibake = Rule(
        "mojibake", .warning,
        what: "Letters have been garbled on the way from one encoding to another.",
        why: "“FranÃ§ois” is nobody's name.",
        fix: "Write the letters that were meant, and save files as UTF-8.",
        bad: "subtitle: A call from FranÃ§ois",
        good: "subtitle: A call from François",
        check: .value(ifAny: .garbled) { scalar, findings in
            let found = garbled(in: scalar.text)
            for ((garbled, place), meant) in zip(
                findings.places(of: found.map(\.place), in: scalar), found.map(\.meant))
            {
                let message =
                    meant.map { "“\(garbled)” is probably a garbled “\($0)”" } ?? "a letter was lost here: “\(garbled)”"
                let fixes = meant.map { [Fix("Write “\($0)”", [TextEdit(place, $0)], isSafe: false)] } ?? []
                findings.add(place, message, fixes: findings.sources.text(place) == garbled ? fixes : [])
            }
        })

    /// The places, in UTF-8, that are UTF-8 read as Windows-1252, with the text that was meant; or that was lost altogether.
    private static func garbled(in text: String) -> [(place: Range<Int>, meant: String?)] {
        var found: [(place: Range<Int>, meant: String?)] = []
        var run: [(scalar: Unicode.Scalar, byte: UInt8)] = []
        var before: Unicode.Scalar?
        var offset = 0
        for scalar in Array(text.unicodeScalars) + ["\n"] {
            defer { offset += UTF8.width(scalar) }
            if scalar.value >= 0x80, let byte = Windows1252.byte(of: scalar) {
                run.append((scalar, byte))
                continue
            }
            var start = offset - run.reduce(0) { $0 + UTF8.width($1.scalar) }
            var rest = run[...]
            while let (letter, meant) = garbled(run: rest, before: before) {
                start += rest[..<letter.lowerBound].reduce(0) { $0 + UTF8.width($1.scalar) }
                let width = rest[letter].reduce(0) { $0 + UTF8.width($1.scalar) }
                found.append((start..<(start + width), meant))
                start += width
                before = rest[letter.upperBound - 1].scalar
                rest = rest[letter.upperBound...]
            }
            if scalar == "\u{FFFD}" { found.append((offset..<(offset + UTF8.width(scalar)), nil)) }
            run = []
            before = scalar
        }
        return found
    }

    /// The first garbled letter of a run of letters that Windows-1252 has: which of them it is, and what was meant.
    private static func garbled(
        run: ArraySlice<(scalar: Unicode.Scalar, byte: UInt8)>, before: Unicode.Scalar?
    ) -> (letter: Range<Int>, meant: String)? {
        guard run.count >= 2 else { return nil }
        for start in run.indices.dropLast() {
            let lead = run[start].byte
            let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
            guard length > 1, start + length <= run.endIndex else { continue }
            let bytes = run[start..<(start + length)].map(\.byte)
            guard let meant = String(validating: bytes, as: UTF8.self), meant.unicodeScalars.count == 1 else {
                continue
            }
            // A capital before a closing mark is a word in capitals, “CAFÉ”, unless it is one that mojibake begins with.
            let follower = run[start + 1].scalar
            let closes = "“”‘’…–—»«›‹\u{A0}".unicodeScalars.contains(follower)
            let common = lead == 0xC2 || lead == 0xC3 || lead == 0xE2
            if length == 2, closes, before?.properties.isUppercase == true || !common { continue }
            // Beyond Western letters, one pair alone may be chance.
            if length == 2, lead > 0xC5, run.count < 4 { continue }
            return (start..<(start + length), meant)
        }
        return nil
    }
}
