internal import Diagnostics
internal import TextMetrics

extension Report {
    /// The files of a report. Of thousands nearly all have nothing to tell: of those no more is kept than what they and
    /// the files that they include are called.
    package struct Files: Sendable, RandomAccessCollection {
        /// Those that have findings or are policies, in their order, and their indices.
        private var told: [(index: Int, file: File)] = []
        /// The names of the others' files, one statement behind the other.
        private var paths = PathList()
        /// Where in `paths` the names of each begin. They end where those of the next begin; of one that is told there
        /// are none.
        private var starts: [UInt32] = []

        package init(_ files: [File] = []) {
            for file in files { append(file) }
        }

        package var startIndex: Int { 0 }
        package var endIndex: Int { starts.count }

        package subscript(index: Int) -> File {
            if let file = told(at: index) { return file }
            let end = index + 1 < starts.count ? Int(starts[index + 1]) : paths.count
            var names = paths[Int(starts[index])..<end].map { SourceFile(path: $0, bytes: []) }[...]
            var sources = SourceFiles(names.removeFirst())
            for file in names { _ = sources.add(file) }
            return File(sources: sources, diagnostics: [])
        }

        private func told(at index: Int) -> File? {
            let first = told.partitioningIndex { $0.index >= index }
            return first < told.count && told[first].index == index ? told[first].file : nil
        }

        /// Adds a file; one that has no findings is only named.
        package mutating func append(_ file: File) {
            starts.append(UInt32(paths.count))
            if file.isStatement, file.diagnostics.isEmpty {
                for source in file.sources.files { paths.append(source.path) }
            } else {
                told.append((endIndex - 1, file))
            }
        }

        /// Puts policies before what is there.
        package mutating func prepend(policies: [File]) {
            told = policies.enumerated().map { ($0, $1) } + told.map { ($0.index + policies.count, $0.file) }
            starts.insert(contentsOf: policies.map { _ in 0 }, at: 0)
        }

        /// Those of which there is something to tell, in their order.
        var withFindings: [File] { told.map(\.file).filter { !$0.diagnostics.isEmpty } }

        /// How many are statements.
        var statements: Int { count - told.count { !$0.file.isStatement } }

        /// Changes those with findings, in their order.
        package mutating func updateFindings(_ body: (inout File) -> Void) {
            for place in told.indices { body(&told[place].file) }
        }

        /// The same files under other paths; with `onlyWithFindings`, the others keep theirs.
        package func renamed(onlyWithFindings: Bool, _ path: (String) -> String) -> Files {
            var renamed = self
            renamed.updateFindings { $0.sources = $0.sources.renamed(path) }
            if !onlyWithFindings {
                renamed.paths = PathList()
                for name in paths { renamed.paths.append(path(name)) }
            }
            return renamed
        }
    }
}
