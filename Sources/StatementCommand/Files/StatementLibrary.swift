internal import Diagnostics
internal import StatementFormat
internal import Synchronization

/// The statements that another one may name by its id: those of the same folder, and all that are checked with it.
///
/// Reading waits until somebody asks, since hardly any statement names another.
final class StatementLibrary: Sendable {
    private let candidates: StatementFinder.Candidates
    /// Which of them are statements, by their ids.
    private let index = Mutex<[String: [StatementFinder.Candidate]]?>(nil)

    /// - Parameter candidates: the files that are checked.
    init(_ candidates: StatementFinder.Candidates) { self.candidates = candidates }

    /// The statement with an id; of several, the one in the same folder as the file that names it.
    func statement(_ id: String, beside path: String) -> Statement? {
        let folder = Self.folder(of: path)
        let checked = checked[id] ?? []
        let known = checked.first { Self.folder(of: $0.path) == folder }
        let file =
            known.flatMap(Self.text) ?? neighbours(in: folder).first { Self.id(of: $0) == id }
            ?? checked.first.flatMap(Self.text)
        // Whom it is endorsed by is no matter of whoever names it.
        return file.flatMap { DocumentReader.read($0) { _ in .files([]) }.statement }
    }

    /// The ids of the statements that a file may name.
    func ids(beside path: String) -> [String] {
        checked.keys + neighbours(in: Self.folder(of: path)).map(Self.id)
    }

    /// The statements that are checked, by their ids.
    private var checked: [String: [StatementFinder.Candidate]] {
        index.withLock { index in
            let all = index ?? byID()
            index = all
            return all
        }
    }

    private func byID() -> [String: [StatementFinder.Candidate]] {
        var all: [String: [StatementFinder.Candidate]] = [:]
        for candidate in candidates {
            if let file = Self.text(of: candidate) { all[Self.id(of: file), default: []].append(candidate) }
        }
        return all
    }

    private static func text(of candidate: StatementFinder.Candidate) -> SourceFile? {
        if case .statement(let file) = StatementFinder.read(candidate) { file } else { nil }
    }

    /// The statements in a folder that are not checked themselves.
    private func neighbours(in folder: String) -> [SourceFile] {
        let entries = (try? FolderListing.entries(of: folder.isEmpty ? "." : folder)) ?? FolderListing()
        let known = Set(candidates.map(\.path))
        return entries.compactMap { entry in
            guard !entry.isFolder, FileKind(of: entry.name) == .yaml,
                !known.contains(folder + entry.name), let bytes = try? FileReading.bytes(of: folder + entry.name)
            else { return nil }
            let file = SourceFile(path: folder + entry.name, bytes: bytes)
            return StatementFinder.isStatement(file) ? file : nil
        }
    }

    static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }

    /// The id of a statement that was not read: its own at the beginning of a line, or that of its file.
    static func id(of file: SourceFile) -> String {
        let own = file.bytes.withUnsafeBufferPointer { bytes -> String? in
            var rest = bytes[file.textStart...]
            while !rest.starts(with: "id:".utf8) {
                guard let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
                rest = rest[(end + 1)...]
            }
            let value = rest.dropFirst(3).drop { $0 == 0x20 || "\"'".utf8.contains($0) }
            return String(decoding: value.prefix { $0 > 0x20 && !"\"'#".utf8.contains($0) }, as: UTF8.self)
        }
        return own ?? Slug.of(file: file.path)
    }
}
