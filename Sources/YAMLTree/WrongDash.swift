/// A dash that begins no item of a list for YAML, though it was meant to: another one than the hyphen, or one without a
/// plain space behind it.
package struct WrongDash {
    /// What is wrong.
    package let range: Range<Int>
    package let message: String
    package let help: String
    /// What to write there, where no column changes by it.
    package let replacement: String?
    /// What the line holds as far as the item, and the bytes with which it reads on as one: as many.
    let beginning: (range: Range<Int>, mended: [UInt8])?

    /// Looks at a line.
    ///
    /// - Parameter isOfKey: whether the dash must have a key behind it.
    package init?(in line: ArraySlice<UInt8>, isOfKey: Bool) {
        let dash = line.firstIndex { $0 != 0x20 } ?? line.endIndex
        let isHyphen = line[dash...].first == UInt8(ascii: "-")
        let width = isHyphen ? 1 : Self.isOtherDash(line[dash...]) ? 3 : 0
        let rest = line[dash...].dropFirst(width)
        let hasHardSpace = rest.starts(with: [0xC2, 0xA0])
        let item = rest.dropFirst(hasHardSpace ? 2 : 0).drop { $0 == 0x20 }
        guard width > 0, let first = item.first, !isHyphen || hasHardSpace || item.startIndex == rest.startIndex,
            first != UInt8(ascii: "-"), first > 0x20, hasHardSpace && isHyphen || !isOfKey || item.keyWord != nil
        else { return nil }
        let text = String(decoding: item, as: UTF8.self)
        let example = text.count > 60 ? "" : ", here `- \(text)`"
        help = "Begin each item of a list with `- `\(example)."
        if isHyphen {
            range = hasHardSpace ? rest.startIndex..<(rest.startIndex + 2) : dash..<rest.startIndex
            message =
                hasHardSpace
                ? "a no-break space stands after this dash, where only a space may"
                : "a space is missing after this dash"
            replacement = hasHardSpace ? " " : nil
        } else {
            range = dash..<rest.startIndex
            let name = String(decoding: line[range], as: UTF8.self).unicodeScalars.first.map {
                String($0.value, radix: 16)
            }
            message = "this is a dash (U+\((name ?? "").uppercased())), and items of a list begin with a hyphen"
            replacement = rest.first == 0x20 ? "-" : nil
        }
        // The item must stay in its column, and other dashes and no-break spaces are more than one byte.
        let start = rest.first == 0x20 || hasHardSpace ? rest.startIndex + (hasHardSpace ? 2 : 1) : rest.startIndex
        let mended = [UInt8](repeating: 0x20, count: dash - line.startIndex) + Array("- ".utf8)
        let count = start - line.startIndex - mended.count
        beginning =
            count < 0 ? nil : (line.startIndex..<start, [UInt8](repeating: 0x0A, count: count) + mended)
    }

    /// Whether one of the dashes of typography begins, or the sign for minus.
    private static func isOtherDash(_ text: ArraySlice<UInt8>) -> Bool {
        (0x90...0x95).contains { text.starts(with: [0xE2, 0x80, $0]) } || text.starts(with: [0xE2, 0x88, 0x92])
    }
}
