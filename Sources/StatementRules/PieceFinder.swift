internal import Diagnostics

/// Finds pieces of a value's text in its file, one after the other, of those that are alike each in its turn.
///
/// There may be very many: after the first hundred no more are found, so that a text is not searched once for each of
/// thousands.
struct PieceFinder {
    private let range: SourceRange
    /// Where to go on to search for a piece that was found before.
    private var starts: [String: Int] = [:]
    private var left = 100

    init(in range: SourceRange) {
        self.range = range
    }

    /// The place of the next piece that reads so; the whole value where it is not written there as such, as after an
    /// escape or over a folded line; nothing after a hundred.
    mutating func next(_ piece: String, in findings: Findings) -> SourceRange? {
        guard left > 0 else { return nil }
        left -= 1
        return find(piece, in: findings) ?? range
    }

    /// The place of the next piece that reads so; nothing where it is not written there as such.
    mutating func find(_ piece: String, in findings: Findings) -> SourceRange? {
        let start = starts[piece, default: range.offsets.lowerBound]
        guard !piece.isEmpty, start < range.offsets.upperBound else { return nil }
        let place = findings.range(of: piece, in: SourceRange(start..<range.offsets.upperBound, file: range.file))
        // Where it is not found, all that was searched is given.
        guard place.offsets.count == piece.utf8.count else { return nil }
        starts[piece] = place.offsets.upperBound
        return place
    }
}
