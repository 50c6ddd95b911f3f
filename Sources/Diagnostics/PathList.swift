/// The paths of thousands of files in few blocks of memory; a folder is kept once for those in it that follow one
/// another. As strings of their own they would take several times as much, and lie scattered between what comes and goes.
package struct PathList: Sendable, RandomAccessCollection {
    /// A folder, its slash at the end, and the index of the first of the paths in it.
    private struct Folder {
        var path: String
        var first: Int
    }

    /// The names of some files in their folders.
    private struct Block {
        static let capacity = 1024

        /// One behind the other in UTF-8.
        var names: [UInt8] = []
        /// Where each ends.
        var ends: [Int32] = []

        init() { ends.reserveCapacity(Self.capacity) }

        subscript(index: Int) -> ArraySlice<UInt8> {
            names[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
        }
    }

    private var folders: [Folder] = []
    /// All but the last of them are full.
    private var blocks: [Block] = []

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
        if endIndex % Block.capacity == 0 {
            // What is full no longer needs room to grow.
            if let last = blocks.indices.last { blocks[last].names = blocks[last].names.map(\.self) }
            blocks.append(Block())
        }
        let last = blocks.count - 1
        blocks[last].names += name
        // Of a thousand names, none longer than a system's paths: this is far below two GiB.
        blocks[last].ends.append(Int32(blocks[last].names.count))
        endIndex += 1
    }

    package subscript(index: Int) -> String {
        let (block, place) = index.quotientAndRemainder(dividingBy: Block.capacity)
        return folder(of: index) + String(decoding: blocks[block][place], as: UTF8.self)
    }

    private func folder(of index: Int) -> String {
        var (low, high) = (0, folders.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if folders[middle].first <= index { low = middle } else { high = middle }
        }
        return folders[low].path
    }
}
