internal import TextMetrics

/// The paths of thousands of files in few blocks of memory; a folder is kept once for those in it that follow one
/// another. As strings of their own they would take several times as much, and lie scattered between what comes and goes.
package struct PathList: Sendable, RandomAccessCollection {
    /// A folder, its slash at the end, and the index of the first of the paths in it.
    private struct Folder {
        var path: String
        var first: Int
    }

    /// The names of some files in their folders. Of a name is kept what differs from the one before it, as the names of
    /// a folder in their order begin alike; every sixteenth is whole.
    private struct Block {
        static let capacity = 1024
        private static let run = 16

        /// One behind the other: how many bytes the one before has in common with it, how many follow, and these.
        private var bytes: [UInt8] = []
        /// Where the whole ones begin.
        private var starts: [UInt32] = []

        /// Adds a name.
        ///
        /// - Parameter previous: The one before it.
        mutating func append(_ name: [UInt8], number: Int, after previous: [UInt8]) {
            var common = 0
            if number % Self.run == 0 {
                // Of a thousand names, none longer than a system's paths: this is far below four GiB.
                starts.append(UInt32(bytes.count))
            } else {
                common = zip(previous, name).prefix { $0 == $1 }.count
            }
            append(common)
            append(name.count - common)
            bytes += name.dropFirst(common)
        }

        /// Seven bits a byte, the lowest first; all but the last have the highest bit.
        private mutating func append(_ count: Int) {
            var rest = count
            while rest >= 0x80 {
                bytes.append(UInt8(rest & 0x7F) | 0x80)
                rest >>= 7
            }
            bytes.append(UInt8(rest))
        }

        private func count(at place: inout Int) -> Int {
            var (count, shift) = (0, 0)
            while true {
                let byte = bytes[place]
                place += 1
                count |= Int(byte & 0x7F) << shift
                if byte < 0x80 { return count }
                shift += 7
            }
        }

        subscript(number: Int) -> [UInt8] {
            var place = Int(starts[number / Self.run])
            var name: [UInt8] = []
            for _ in 0...(number % Self.run) {
                let common = count(at: &place)
                let length = count(at: &place)
                name.removeLast(name.count - common)
                name += bytes[place..<(place + length)]
                place += length
            }
            return name
        }

        /// What is full no longer needs room to grow.
        mutating func giveUpRoom() { bytes = bytes.map(\.self) }
    }

    private var folders: [Folder] = []
    /// All but the last of them are full.
    private var blocks: [Block] = []
    /// The name that was added last.
    private var last: [UInt8] = []

    package init() {}

    package var startIndex: Int { 0 }
    package private(set) var endIndex = 0

    /// Adds a path at the end.
    package mutating func append(_ path: String) {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = slash.map { path.utf8[path.utf8.index(after: $0)...] } ?? path.utf8[...]
        let folder = path[..<name.startIndex]
        // By bytes: two folders whose names look alike are two.
        if folders.last.map({ $0.path.utf8.elementsEqual(folder.utf8) }) != true {
            folders.append(Folder(path: String(folder), first: endIndex))
        }
        let (block, number) = endIndex.quotientAndRemainder(dividingBy: Block.capacity)
        if number == 0 {
            if block > 0 { blocks[block - 1].giveUpRoom() }
            blocks.append(Block())
        }
        let bytes = Array(name)
        blocks[block].append(bytes, number: number, after: last)
        last = bytes
        endIndex += 1
    }

    package subscript(index: Int) -> String {
        let (block, number) = index.quotientAndRemainder(dividingBy: Block.capacity)
        return folder(of: index) + String(decoding: blocks[block][number], as: UTF8.self)
    }

    private func folder(of index: Int) -> String {
        folders[Swift.max(0, folders.partitioningIndex { $0.first > index } - 1)].path
    }
}
