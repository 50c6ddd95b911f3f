internal import Diagnostics
internal import StatementFormat
internal import TextMetrics

/// Finds the files that a command is about: files as they are, folders by what is in them. Which of those in folders are
/// statements is seen when they are read.
struct StatementFinder: Sendable {
    /// A file that is or may be a statement.
    struct Candidate: Sendable {
        var path: String
        /// Whether it was named itself, and so is to be a statement whatever is in it.
        var isNamed: Bool
        fileprivate var content = Content.file

        /// What is known of it beforehand.
        fileprivate enum Content: Sendable {
            case file
            /// Its text, which cannot be read again.
            case text(SourceFile)
            case problem(FileProblem)
        }
    }

    /// What a file turns out to be.
    enum Found: Sendable {
        case statement(SourceFile)
        /// A YAML file that is no statement.
        case other
        case problem(FileProblem)
    }

    /// The files, in the order of the paths given and of the names in folders. There may be thousands, nearly all of
    /// them just files of a folder.
    struct Candidates: Sendable, RandomAccessCollection {
        private var paths = PathList()
        private var areNamed: [Bool] = []
        private var contents: [Int: Candidate.Content] = [:]

        var startIndex: Int { 0 }
        var endIndex: Int { paths.count }

        subscript(index: Int) -> Candidate {
            Candidate(path: paths[index], isNamed: areNamed[index], content: contents[index] ?? .file)
        }

        fileprivate mutating func append(_ path: String, isNamed: Bool, _ content: Candidate.Content? = nil) {
            contents[paths.count] = content
            paths.append(path)
            areNamed.append(isNamed)
        }
    }

    private(set) var candidates = Candidates()
    /// Where it has looked.
    private(set) var paths: [String] = []
    /// The files that were named themselves.
    private var named: Set<ResolvedPath> = []
    /// The files that were named or that links led to, and the folders that were searched.
    private var seen: Set<ResolvedPath> = []

    /// Looks at `paths`; without any, at the folder `statements`, or at the working folder where there is none.
    static func find(_ paths: [String]) -> StatementFinder {
        var finder = StatementFinder()
        let paths = paths.isEmpty ? [FolderListing.isFolder("statements") ? "statements" : "."] : paths
        finder.paths = paths
        finder.named = Set(paths.filter { !FolderListing.isFolder($0) }.compactMap { ResolvedPath(of: $0) })
        for path in paths { finder.add(path) }
        (finder.named, finder.seen) = ([], [])
        return finder
    }

    /// Reads a file, and sees what it is.
    static func read(_ candidate: Candidate) -> Found {
        switch candidate.content {
        case .text(let text): return .statement(text)
        case .problem(let problem): return .problem(problem)
        case .file: break
        }
        do throws(FileProblem) {
            let file = SourceFile(path: candidate.path, bytes: try FileReading.bytes(of: candidate.path))
            return candidate.isNamed || isStatement(file) ? .statement(file) : .other
        } catch {
            return .problem(error)
        }
    }

    private mutating func add(_ path: String) {
        do throws(FileProblem) {
            if path == FileReading.standardInputPath {
                guard seen.insert(ResolvedPath(asNamed: path)).inserted else { return }
                let text = SourceFile(path: path, bytes: try FileReading.standardInput())
                candidates.append(path, isNamed: true, .text(text))
            } else if FolderListing.isFolder(path) {
                try search(path)
            } else if isNew(ResolvedPath(of: path) ?? ResolvedPath(asNamed: path)) {
                // What a shell makes of `<(...)` cannot be read again.
                let isPipe = FolderListing.exists(path) && !FileReading.isRegular(path)
                let text =
                    isPipe ? SourceFile(path: path, bytes: try FileReading.bytes(of: path, mayBePipe: true)) : nil
                candidates.append(path, isNamed: true, text.map { .text($0) })
            }
        } catch {
            candidates.append(path, isNamed: true, .problem(error))
        }
    }

    private mutating func search(_ folder: String) throws(FileProblem) {
        let entries = try FolderListing.entries(of: folder)
        let resolved = ResolvedPath(of: folder) ?? ResolvedPath(asNamed: folder)
        // Twice named, or within one that was: what is in it is there already.
        guard seen.insert(resolved).inserted else { return }
        let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
        for entry in entries.unreadable where entry.isFolder || Self.isSearched(entry.name.utf8) {
            let path = prefix + entry.name
            candidates.append(path, isNamed: false, .problem(FileProblem(path, entry.reason)))
        }
        for entry in entries {
            let path = prefix + entry.name
            do throws(FileProblem) {
                if entry.isFolder {
                    // A link to a folder may lead round in circles, and out of what was named.
                    if !entry.isLink { try search(path) }
                } else if Self.isSearched(entry.name.utf8) {
                    let own = resolved.appending(entry.name)
                    let file = entry.isLink ? ResolvedPath(of: path) ?? own : own
                    if entry.isLink ? isNew(file) : !seen.contains(file) {
                        candidates.append(path, isNamed: named.contains(file))
                    }
                }
            } catch {
                candidates.append(path, isNamed: false, .problem(error))
            }
        }
    }

    /// Whether a file that is named, or that a link leads to, is none of those that were come across: the same file
    /// named twice is one statement.
    private mutating func isNew(_ file: ResolvedPath) -> Bool {
        // Of the files in folders nothing is kept: one that is searched tells of all that it has. What is named and not
        // there, it does not have.
        if file.isThere, Self.isSearched(file.name), seen.contains(file.folder) { return false }
        return seen.insert(file).inserted
    }

    /// Whether the files of this name in a folder that is searched are candidates.
    private static func isSearched(_ name: some BidirectionalCollection<UInt8>) -> Bool {
        name.first != UInt8(ascii: ".") && FileKind(ofName: name) == .yaml
    }

    /// Whether a file has the key that makes it a statement at its top level, or one so like it that it is a typing
    /// mistake. Decided line by line, so that a file that is not YAML in another place is still found.
    static func isStatement(_ file: SourceFile) -> Bool {
        // Of a text in UTF-16, every other byte is nothing; its reader tells what to do.
        guard file.bytes.prefix(64).contains(0) else { return hasKey(file.bytes, from: file.textStart) }
        return hasKey(file.bytes.filter { $0 != 0 && $0 < 0xFE }, from: 0)
    }

    /// No slip of the pen makes the key so long, in bytes.
    private static let longestKey = 24

    private static func hasKey(_ bytes: [UInt8], from textStart: Int) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var start = textStart
            while start < bytes.count {
                if isKey(bytes[start...], isFirst: start == textStart) { return true }
                if let brace = brace(atStartOf: bytes[start...]) { return hasKey(inBraces: bytes[brace...]) }
                guard let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return false }
                start = end + 1
            }
            return false
        }
    }

    /// The brace that a line begins with, as in JSON.
    private static func brace(atStartOf rest: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        rest.first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "{") ? rest.firstIndex(of: UInt8(ascii: "{")) : nil
    }

    /// Whether a mapping in braces has the key itself, on whatever line.
    private static func hasKey(inBraces bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var depth = 0
        var quote: UInt8?
        var mayBeKey = false
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if mayBeKey, byte > 0x20 {
                mayBeKey = false
                if byte != UInt8(ascii: "{"), isKey(bytes[index...], isFirst: false) { return true }
            }
            if let open = quote {
                // A quotation mark behind a backslash ends no text.
                if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") { index += 1 }
                if byte == open { quote = nil }
            } else {
                switch byte {
                case UInt8(ascii: "\""): quote = byte
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
                default: break
                }
                mayBeKey = mayBeKey || depth == 1 && (byte == UInt8(ascii: "{") || byte == UInt8(ascii: ","))
            }
            index += 1
        }
        return false
    }

    /// Whether a line, and what follows it, begins with the key.
    private static func isKey(_ rest: Slice<UnsafeBufferPointer<UInt8>>, isFirst: Bool) -> Bool {
        var rest = rest
        // One of JSON's shape begins with a brace, and a key may stand in quotes, be they those of a word processor.
        while let first = rest.first, first == UInt8(ascii: "{") || first == UInt8(ascii: " ") && isFirst {
            rest = rest.dropFirst()
        }
        if let first = rest.first, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            rest = rest.dropFirst()
        } else if rest.first == 0xE2 {
            rest = rest.dropFirst(3)
        }
        guard let first = rest.first, first == UInt8(ascii: "j") || first == UInt8(ascii: "J") else { return false }
        let key = rest.prefix(longestKey).prefix {
            $0 >= 0x20 && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'")
        }
        if key.elementsEqual(Statement.recognitionKey.utf8) { return true }
        guard key.count >= 10, key.count < longestKey else { return false }
        // Of two words only where it is a key: a line of text may begin with them.
        let isKey = rest[key.endIndex...].first.map { $0 > 0x20 } == true
        let word = isKey ? key : key.prefix { $0 > 0x20 }
        return EditDistance.between(String(decoding: word, as: UTF8.self).lowercased(), Statement.recognitionKey) <= 2
    }
}
