package import Diagnostics

/// The lines of a file that were overwritten so that it could be read on.
package struct MendedLines: Sendable {
    /// For each line, from 1, the offset from which on it was.
    private var starts: [Int: Int] = [:]

    package init() {}

    /// Notes a line; `false` where it is noted already.
    mutating func add(_ line: Int, from offset: Int) -> Bool {
        guard starts[line] == nil else { return false }
        starts[line] = offset
        return true
    }

    func has(_ line: Int) -> Bool { starts[line] != nil }

    /// Whether a place holds what its author wrote: it is on no such line, or ends before what was overwritten.
    package func leave(_ range: SourceRange, in source: SourceFile) -> Bool {
        guard !starts.isEmpty, let start = starts[source.position(of: range.offsets.lowerBound).line] else {
            return true
        }
        return range.offsets.upperBound <= start
    }
}
