/// Applies edits to texts.
package enum Editing {
    /// The edits of fixes that can be made together: in the order given, a fix that touches what an earlier one changes
    /// is left out.
    package static func compatible(_ fixes: [Fix]) -> [TextEdit] {
        var chosen: [TextEdit] = []
        for fix in fixes where !fix.edits.contains(where: { edit in chosen.contains { conflict(edit, $0) } }) {
            chosen += fix.edits
        }
        return chosen
    }

    private static func conflict(_ edit: TextEdit, _ other: TextEdit) -> Bool {
        guard edit.range.file == other.range.file else { return false }
        let (a, b) = (edit.range.offsets, other.range.offsets)
        return a.overlaps(b) || a.lowerBound == b.lowerBound || a.isEmpty && b.contains(a.lowerBound)
            || b.isEmpty && a.contains(b.lowerBound)
    }

    /// The bytes of a file after its edits, which do not overlap; every byte outside them stays.
    package static func apply(_ edits: [TextEdit], to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var start = 0
        for edit in edits.sorted(by: { $0.range.offsets.lowerBound < $1.range.offsets.lowerBound }) {
            let range = edit.range.offsets.clamped(to: start..<bytes.count)
            result += bytes[start..<range.lowerBound]
            result += Array(edit.replacement.utf8)
            start = range.upperBound
        }
        return result + bytes[start...]
    }
}
