/// Applies edits to texts.
package enum Editing {
    /// The fixes that can be made together: in the order given, one that touches what an earlier one changes is left out.
    package static func compatible(_ fixes: [Fix]) -> [Fix] {
        var chosen: [Fix] = []
        var edits: [TextEdit] = []
        for fix in fixes where !fix.edits.contains(where: { edit in edits.contains { conflict(edit, $0) } }) {
            chosen.append(fix)
            edits += fix.edits
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

    /// Where the replacements stand afterwards.
    package static func places(of edits: [TextEdit]) -> [SourceRange] {
        Dictionary(grouping: edits, by: \.range.file).flatMap { file, edits in
            var shift = 0
            return edits.sorted { $0.range.offsets.lowerBound < $1.range.offsets.lowerBound }.map { edit in
                let start = edit.range.offsets.lowerBound + shift
                let length = edit.replacement.utf8.count
                shift += length - edit.range.offsets.count
                return SourceRange(start..<(start + length), file: file)
            }
        }
    }
}
