internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

extension Rule {
    static let signAsMarkup = Rule(
        "sign-as-markup", .warning,
        what: "A line of a text begins with `+` or `>` before a number.",
        why:
            "For CommonMark it begins a list or a quotation there: `> 65 years` is shown as “65 years”, and `+ 5 %` as an item without its sign.",
        fix: "Write a backslash before the sign, `\\>` or `\\+`, or say it in words.",
        bad: "summary: |\n  Free tests for people of\n  > 65 years.",
        good: "summary: |\n  Free tests for people of more than\n  65 years.",
        check: .value(of: .commonMark) { scalar, findings in
            var places = PieceFinder(in: scalar.range)
            for piece in SignedLines.beginnings(in: scalar.text) {
                guard let place = places.next(piece, in: findings) else { return }
                let block = piece.hasPrefix(">") ? "quotation" : "list"
                findings.add(place, "the sign of “\(piece)” begins a \(block) here, and is not shown")
            }
        })
}

/// Lines that begin with a sign and a number.
private enum SignedLines {
    /// What they begin with, up to the number; the first twenty of a text.
    static func beginnings(in text: String) -> [String] {
        text.withBytes { bytes in
            var found: [String] = []
            for sign in [UInt8(ascii: ">"), UInt8(ascii: "+")] {
                var start = 0
                while found.count < 20, let place = bytes.offset(of: sign, from: start) {
                    start = place + 1
                    guard bytes[..<place].last(where: { $0 != 0x20 }) ?? 0x0A == 0x0A else { continue }
                    var next = place + 1
                    if next < bytes.count, bytes[next] == UInt8(ascii: "="), sign != UInt8(ascii: "+") { next += 1 }
                    // Without a space, `+5` is a number.
                    guard next < bytes.count, sign != UInt8(ascii: "+") || bytes[next] == 0x20 else { continue }
                    while next < bytes.count, bytes[next] == 0x20 { next += 1 }
                    let digits = bytes[min(next, bytes.count)...].prefix(12).prefix { $0.isDigit }
                    guard !digits.isEmpty else { continue }
                    found.append(String(decoding: bytes[place..<digits.endIndex], as: UTF8.self))
                }
            }
            return found
        }
    }
}
