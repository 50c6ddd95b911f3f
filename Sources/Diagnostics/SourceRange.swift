/// A stretch of one of the files that a statement is made of, in bytes.
package struct SourceRange: Sendable, Hashable {
    /// The index of the file in the statement's ``SourceFiles``: 0 is the statement's own.
    package var file: UInt32
    private var start: UInt32
    private var end: UInt32

    package init(_ offsets: Range<Int>, file: UInt32 = 0) {
        self.file = file
        start = UInt32(clamping: offsets.lowerBound)
        end = UInt32(clamping: offsets.upperBound)
    }

    package var offsets: Range<Int> { Int(start)..<Int(end) }

    /// The smallest range that covers both, which are of the same file.
    package func union(_ other: SourceRange) -> SourceRange {
        SourceRange(
            min(offsets.lowerBound, other.offsets.lowerBound)..<max(offsets.upperBound, other.offsets.upperBound),
            file: file)
    }
}

/// The files that a statement is made of: its own first, then those that it includes.
package struct SourceFiles: Sendable {
    package private(set) var files: [SourceFile]

    package init(_ file: SourceFile) { files = [file] }

    /// Adds a file and returns its index for ``SourceRange/file``.
    package mutating func add(_ file: SourceFile) -> UInt32 {
        files.append(file)
        return UInt32(files.count - 1)
    }

    /// Gives up the texts of included files, which may be very long.
    ///
    /// - Parameter canBeRead: whether that is so of a file, by its path, once more.
    package mutating func giveUpIncludedTexts(where canBeRead: (String) -> Bool) {
        for index in files.indices.dropFirst() where canBeRead(files[index].path) {
            files[index] = SourceFile(path: files[index].path, bytes: [])
        }
    }

    /// The same files, those that have no text with one again.
    ///
    /// - Parameter read: the bytes of a file by its path; nothing where it cannot be read.
    package func withTexts(_ read: (String) -> [UInt8]?) -> SourceFiles {
        var whole = self
        for index in files.indices where files[index].bytes.isEmpty {
            if let bytes = read(files[index].path) {
                whole.files[index] = SourceFile(path: files[index].path, bytes: bytes)
            }
        }
        return whole
    }

    /// How long they are together, in bytes.
    package var byteCount: Int { files.reduce(0) { $0 + $1.bytes.count } }

    /// The same files under other paths.
    package func renamed(_ path: (String) -> String) -> SourceFiles {
        var renamed = self
        for index in files.indices {
            let name = path(files[index].path)
            // Mostly they are named as they are, and then thousands of them are not copied.
            if name != files[index].path { renamed.files[index] = files[index].renamed(name) }
        }
        return renamed
    }

    package subscript(range: SourceRange) -> SourceFile {
        files[min(Int(range.file), files.count - 1)]
    }

    /// The byte at an offset of a file; nothing behind its end.
    package func byte(at offset: Int, of file: UInt32) -> UInt8? {
        guard files.indices.contains(Int(file)), offset < files[Int(file)].bytes.count else { return nil }
        return files[Int(file)].bytes[offset]
    }

    package func position(_ range: SourceRange) -> SourceFile.Position {
        self[range].position(of: range.offsets.lowerBound)
    }

    package func text(_ range: SourceRange) -> String { self[range].text(range) }
}
