package import Diagnostics

/// Reads a file with libyaml, event by event, into a tree with the place of every key and value.
package struct YAMLReader {
    /// What a document may take. Beyond it there is an error, never a crash or a hang.
    package struct Limits: Sendable {
        /// The bytes of a file.
        package var bytes = 1 << 30
        /// How deep lists and mappings nest.
        package var depth = 64
        /// How many values aliases stand for, together.
        package var aliasedValues = 100_000

        package init() {}
    }

    /// A document as far as it could be read.
    package struct Result: Sendable {
        /// The document's value; nothing where the file has none.
        package var root: YAMLNode?
        package var diagnostics: [Diagnostic]
        /// Whether the text had to be mended to be read on: what is missing then need not be missing.
        package var isMended: Bool
        /// The lines that were overwritten for that: what is found on them is not the author's.
        package var mended = MendedLines()
        /// The aliases in the order of the file.
        package var aliases: [YAMLAlias] = []
    }

    private let source: SourceFile
    private let file: UInt32
    private let limits: Limits
    private let keys: KnownKeys

    private init(_ source: SourceFile, file: UInt32, limits: Limits, keys: KnownKeys) {
        self.source = source
        self.file = file
        self.limits = limits
        self.keys = keys
    }

    /// Reads the first document of a file. Every problem is a diagnostic.
    ///
    /// - Parameters:
    ///   - file: the index of the file among the statement's, for the ranges.
    ///   - keys: those that its mappings may have.
    package static func read(
        _ source: SourceFile, file: UInt32 = 0, limits: Limits = Limits(), keys: KnownKeys = KnownKeys()
    ) -> Result {
        YAMLReader(source, file: file, limits: limits, keys: keys).read()
    }

    private func read() -> Result {
        guard source.bytes.count <= limits.bytes else {
            let tooLarge = Diagnostic(
                rule: "limits", severity: .error, range: SourceRange(0..<0, file: file),
                message: "the file is larger than \(limits.bytes >> 20) MB",
                help: "Split the endorsers into included files.")
            return Result(root: nil, diagnostics: [tooLarge], isMended: false)
        }
        let check = EncodingCheck(source, file: file)
        guard let checked = check.bytes else {
            return Result(root: nil, diagnostics: check.diagnostics, isMended: true)
        }

        var bytes = checked
        var mending = Mending(source: source, file: file, keys: keys)
        var isMended = check.isMended
        var withoutDashes: [Diagnostic]?
        while true {
            // What was overwritten since it was checked may, for all that is known, be no UTF-8.
            var events = EventLoop(bytes, isChecked: bytes == checked, file: file, limits: limits, keys: keys)
            switch events.run() {
            case .success(let root):
                let dashes = events.missingDashes
                if !dashes.offsets.isEmpty, withoutDashes == nil {
                    // With them, each item is checked as one.
                    withoutDashes = dashes.diagnostics
                    isMended = true
                    for offset in dashes.offsets { bytes[offset] = UInt8(ascii: "-") }
                    continue
                }
                isMended = isMended || events.isCutShort
                return Result(
                    root: root,
                    diagnostics: check.diagnostics + events.diagnostics.filter(mending.leaves)
                        + (withoutDashes ?? dashes.diagnostics).filter(mending.leaves) + mending.diagnostics,
                    isMended: isMended, mended: mending.mended, aliases: events.aliases)
            case .failure(let failure):
                isMended = true
                guard mending.mend(&bytes, after: failure) else {
                    return Result(root: nil, diagnostics: check.diagnostics + mending.diagnostics, isMended: true)
                }
            }
        }
    }
}
