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

        /// What is known of it beforehand. Indirect, since of thousands hardly any is but a file.
        fileprivate indirect enum Content: Sendable {
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

    /// The files, in the order of the paths given and of the names in folders.
    private(set) var candidates: [Candidate] = []
    /// Where it has looked.
    private(set) var paths: [String] = []
    /// The files that were come across; empty once the search is over.
    private var seen: Set<String> = []

    /// Looks at `paths`; without any, at the folder `statements`, or at the working folder where there is none.
    static func find(_ paths: [String]) -> StatementFinder {
        var finder = StatementFinder()
        let paths = paths.isEmpty ? [FolderListing.isFolder("statements") ? "statements" : "."] : paths
        finder.paths = paths
        for path in paths { finder.add(path) }
        finder.seen = []
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
            if path == "-" {
                guard seen.insert(path).inserted else { return }
                let text = SourceFile(path: path, bytes: try FileReading.standardInput())
                candidates.append(Candidate(path: path, isNamed: true, content: .text(text)))
            } else if FolderListing.isFolder(path) {
                try search(path)
            } else {
                // The same file named twice is one statement.
                guard seen.insert(FolderListing.resolved(path) ?? path).inserted else { return }
                candidates.append(Candidate(path: path, isNamed: true))
            }
        } catch {
            candidates.append(Candidate(path: path, isNamed: true, content: .problem(error)))
        }
    }

    private mutating func search(_ folder: String) throws(FileProblem) {
        let resolved = FolderListing.resolved(folder)
        for entry in try FolderListing.entries(of: folder) {
            let path =
                folder == "." ? entry.name : folder.hasSuffix("/") ? folder + entry.name : folder + "/" + entry.name
            do throws(FileProblem) {
                if entry.isFolder {
                    // A link to a folder may lead round in circles, and out of what was named.
                    if !entry.isLink { try search(path) }
                } else if entry.name.hasSuffix(".yaml") || entry.name.hasSuffix(".yml") {
                    let target = entry.isLink ? FolderListing.resolved(path) : resolved.map { $0 + "/" + entry.name }
                    guard seen.insert(target ?? path).inserted else { continue }
                    candidates.append(Candidate(path: path, isNamed: false))
                }
            } catch {
                candidates.append(Candidate(path: path, isNamed: false, content: .problem(error)))
            }
        }
    }

    /// Whether a file has the key that makes it a statement at its top level, or one so like it that it is a typing
    /// mistake. Decided line by line, so that a file that is not YAML in another place is still found.
    static func isStatement(_ file: SourceFile) -> Bool {
        file.bytes.withUnsafeBufferPointer { bytes in
            var start = file.textStart
            while start < bytes.count {
                if isKey(bytes[start...], isFirst: start == file.textStart) { return true }
                guard let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return false }
                start = end + 1
            }
            return false
        }
    }

    /// Whether a line, and what follows it, begins with the key.
    private static func isKey(_ rest: Slice<UnsafeBufferPointer<UInt8>>, isFirst: Bool) -> Bool {
        var rest = rest
        // One of JSON's shape begins with a brace, and a key may stand in quotes.
        while let first = rest.first, first == UInt8(ascii: "{") || first == UInt8(ascii: " ") && isFirst {
            rest = rest.dropFirst()
        }
        if let first = rest.first, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            rest = rest.dropFirst()
        }
        guard let first = rest.first, first == UInt8(ascii: "j") || first == UInt8(ascii: "J") else { return false }
        let word = rest.prefix {
            $0 > 0x20 && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'")
        }
        guard (10...20).contains(word.count) else { return false }
        if word.elementsEqual(Statement.recognitionKey.utf8) { return true }
        return EditDistance.between(String(decoding: word, as: UTF8.self), Statement.recognitionKey) <= 2
    }
}
