internal import TextMetrics

/// Turns libyaml's marks, which count code points, into offsets in bytes.
struct MarkIndex {
    /// Code points in a row that take as many bytes each.
    private struct Stretch {
        /// The number of the first code point.
        var index: Int
        var offset: Int
        var width: Int
    }

    private let stretches: [Stretch]
    /// The stretch of the last mark, and what it holds: marks mostly grow, so that the next one is there or close by.
    private var current = 0
    private var stretch: Stretch
    private var indices: Range<Int>
    private let end: Int
    /// How many code points there are; a byte-order mark does not count, since libyaml is not shown one.
    let count: Int

    /// - Parameter bytes: UTF-8.
    init(_ bytes: [UInt8]) {
        end = bytes.count
        var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var stretches: [Stretch] = []
        var stretch = Stretch(index: 0, offset: offset, width: 1)
        bytes.withUnsafeBufferPointer { bytes in
            while offset < bytes.count {
                let lead = bytes[offset]
                let width = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
                if width != stretch.width {
                    if offset > stretch.offset { stretches.append(stretch) }
                    let length = (offset - stretch.offset) / stretch.width
                    stretch = Stretch(index: stretch.index + length, offset: offset, width: width)
                }
                offset = width == 1 ? bytes.endOfASCII(from: offset) : offset + width
            }
        }
        stretches.append(stretch)
        count = stretch.index + (offset - stretch.offset) / stretch.width
        self.stretches = stretches
        self.stretch = stretches[0]
        indices = 0..<0
    }

    /// The offset of the byte that the code point with this number begins with.
    mutating func offset(of index: Int) -> Int {
        if !indices.contains(index) { find(index) }
        return min(stretch.offset + (index - stretch.index) * stretch.width, end)
    }

    private mutating func find(_ index: Int) {
        while current + 1 < stretches.count, stretches[current + 1].index <= index { current += 1 }
        while current > 0, stretches[current].index > index { current -= 1 }
        stretch = stretches[current]
        indices = stretch.index..<(current + 1 < stretches.count ? stretches[current + 1].index : .max)
    }
}
