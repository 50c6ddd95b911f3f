internal import Diagnostics

/// Items of lists that lack their dashes, and so are more keys of the item above for YAML.
struct MissingDashes {
    var diagnostics: [Diagnostic] = []
    /// Where a dash can be written in place of a space.
    private(set) var offsets: [Int] = []

    /// Notes where the dashes belong before keys that begin an item each.
    ///
    /// - Parameter first: where the first key of the item above stands, which has its dash.
    mutating func add(at keys: [Int], like first: Int, in bytes: [UInt8]) {
        let start = Self.lineStart(of: first, in: bytes)
        guard let dash = bytes[start..<first].lastIndex(where: { $0 != 0x20 }), bytes[dash] == UInt8(ascii: "-") else {
            return
        }
        for key in keys {
            let line = Self.lineStart(of: key, in: bytes)
            guard key - line == first - start, bytes[line..<key].allSatisfy({ $0 == 0x20 }) else { continue }
            offsets.append(line + dash - start)
        }
    }

    private static func lineStart(of offset: Int, in bytes: [UInt8]) -> Int {
        bytes[..<offset].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    }
}
