package import Diagnostics
internal import TextMetrics
package import YAMLTree

/// Reads a statement with all that it includes: from bytes to the model and the findings.
package struct DocumentReader {
    /// What was read.
    package struct Result: Sendable {
        /// The statement; nothing where the file holds no mapping at all.
        package var statement: Statement?
        package var sources: SourceFiles
        package var diagnostics: [Diagnostic]
        /// The tree of the statement's own file, for places that the model does not keep.
        package var origin: DocumentOrigin
        /// The trees of the YAML files by their index, and where the statement includes each file.
        package var trees: [UInt32: YAMLNode] = [:]
        package var inclusions: [UInt32: SourceRange] = [:]
        /// The files whose text is not in the encoding of the file itself: edits of the one would not fit the other.
        package var recoded: Set<UInt32> = []
        /// The lines of the YAML files that were overwritten to be read on, by the files' indices.
        package var mended: [UInt32: MendedLines] = [:]
        /// Whether the statement's own file had syntax errors: what seems to be missing may have been lost by them.
        package var isMended = false
        /// The keys of which a value is written that could not be read.
        package var unreadKeys: Set<String> = []
        /// Every scalar that the format knows, included files' among them.
        package private(set) var scalars: [DeclaredScalar] = []

        /// Gives the scalars away: of a large statement they are a third of all that was read.
        package mutating func takeScalars() -> [DeclaredScalar] {
            defer { scalars = [] }
            return scalars
        }
    }

    /// Reads a file that holds one mapping and includes nothing.
    package static func read<Model: Shaped>(
        _ shape: Shape<Model>, from source: SourceFile
    ) -> (model: Model?, diagnostics: [Diagnostic]) {
        let tree = YAMLReader.read(source, keys: keys(of: shape.description))
        var reading = Reading(tree.root, in: source, isMended: tree.isMended)
        let model = tree.root.flatMap { shape.read($0, key: shape.description.title, &reading) }
        let diagnostics = tree.diagnostics + reading.diagnostics.filter { tree.mended.leave($0.range, in: source) }
        return (model, diagnostics)
    }

    private static let keys = keys(of: Statement.shape.description)

    /// The keys of a mapping and of those within it.
    private static func keys(of shape: ShapeDescription) -> KnownKeys {
        KnownKeys(secret: Endorser.privateKey) {
            shape.withPartsOfAllDepths.map { Set($0.fields.map(\.key)) }
        } lists: {
            Set(shape.withPartsOfAllDepths.flatMap(\.fields).filter { $0.type.isList }.map(\.key))
        }
    }

    /// Gives the files that a statement includes, in place of a file system.
    package typealias IncludeSource = (_ pattern: String) -> IncludeMatch

    private let include: IncludeSource
    private let limits: YAMLReader.Limits
    private var sources: SourceFiles
    private var diagnostics: [Diagnostic] = []
    private var trees: [UInt32: YAMLNode] = [:]
    private var inclusions: [UInt32: SourceRange] = [:]
    private var recoded: Set<UInt32> = []
    private var mended: [UInt32: MendedLines] = [:]
    private var unreadKeys: Set<String> = []
    private var scalars: [DeclaredScalar] = []

    private init(_ source: SourceFile, limits: YAMLReader.Limits, include: @escaping IncludeSource) {
        sources = SourceFiles(source)
        self.limits = limits
        self.include = include
    }

    /// Reads a statement.
    ///
    /// - Parameter include: called with each entry of `endorsement.include`.
    package static func read(
        _ source: SourceFile, limits: YAMLReader.Limits = YAMLReader.Limits(), include: @escaping IncludeSource
    ) -> Result {
        var reader = DocumentReader(source, limits: limits, include: include)
        return reader.read(source)
    }

    private mutating func read(_ source: SourceFile) -> Result {
        let tree = YAMLReader.read(source, limits: limits, keys: Self.keys)
        diagnostics += tree.diagnostics
        if tree.isMended { mended[0] = tree.mended }
        var statement: Statement?
        if let root = tree.root {
            trees[0] = root
            if root.entries != nil {
                statement = read(.mapping, root, key: "statement", in: source, tree)
                if !tree.aliases.isEmpty { reportUnpublished(tree.aliases, of: statement?.endorsers ?? [], in: source) }
                if let patterns = statement?.endorsement?.include, var endorsers = statement?.endorsers {
                    // Taken out of the statement for the while, so that they are added to rather than copied.
                    statement?.endorsers = []
                    includeEndorsers(by: patterns, into: &endorsers)
                    statement?.endorsers = endorsers
                }
            } else if !tree.isMended {
                report(
                    "wrong-type", root.range, "a statement is a mapping: lines of `key: value`",
                    help: "Begin the file with `joint-statement: 1`. `statement new NAME` makes one to start from.")
            }
        } else if diagnostics.isEmpty {
            report(
                "missing-key", SourceRange(0..<0), "the file is empty",
                help: "Begin it with `joint-statement: 1`. `statement new NAME` makes one to start from.")
        }
        return Result(
            statement: statement, sources: sources, diagnostics: diagnostics, origin: DocumentOrigin(root: tree.root),
            trees: trees, inclusions: inclusions, recoded: recoded, mended: mended, isMended: tree.isMended,
            unreadKeys: unreadKeys, scalars: scalars)
    }

    /// Reads a value of a file by its declaration.
    ///
    /// - Parameter tree: of a YAML file, all that was read of it.
    private mutating func read<Value>(
        _ form: Form<Value>, _ node: YAMLNode, key: String, in source: SourceFile, _ tree: YAMLReader.Result? = nil
    ) -> Value? {
        let aliases = tree?.aliases ?? []
        let mended = tree?.mended ?? MendedLines()
        let isMended = tree?.isMended ?? false
        var reading = Reading(node, in: source, isMended: isMended, hasAliases: !aliases.isEmpty)
        let value = form.read(node, key, &reading)
        for items in reading.itemsWithoutDashes { removeDuplicateKeys(within: items) }
        diagnostics += reading.diagnostics.filter { mended.leave($0.range, in: source) }
        reportPrivate(aliases, of: reading.privateParts)
        let read = isMended ? reading.scalars.filter { mended.leave($0.range, in: source) } : reading.scalars
        // Most statements include nothing: their values need not be copied.
        if scalars.isEmpty { scalars = read } else { scalars += read }
        unreadKeys.formUnion(reading.unreadKeys)
        return value
    }

    /// Reports the aliases that stand for something private where that would be published.
    private mutating func reportPrivate(_ aliases: [YAMLAlias], of parts: [SourceRange]) {
        let parts = parts.sorted { $0.offsets.lowerBound < $1.offsets.lowerBound }
        func isPrivate(_ range: SourceRange) -> Bool {
            let next = parts.partitioningIndex { $0.offsets.lowerBound > range.offsets.lowerBound }
            return next > 0 && parts[next - 1].offsets.upperBound >= range.offsets.upperBound
        }
        for alias in aliases where isPrivate(alias.target) && !isPrivate(alias.range) {
            report(
                "private-alias", alias.range, "this alias repeats what is private in a place that is published",
                help: "Delete it. Write here only what may be published.")
        }
    }

    /// Reports the aliases that stand for an endorser who is not published, or for its name, in a place that is. As an
    /// item of a list, an alias of a whole endorser is one more that is not published.
    private mutating func reportUnpublished(_ aliases: [YAMLAlias], of endorsers: [Endorser], in source: SourceFile) {
        var wholes: Set<SourceRange> = []
        var names: Set<SourceRange> = []
        for endorser in endorsers where !endorser.isConfirmed || endorser.isAnonymous {
            wholes.insert(endorser.range)
            let texts = [endorser.name, endorser.acronym, endorser.url] + endorser.affiliations.map(\.organisation)
            names.formUnion(texts.compactMap { $0?.range })
        }
        for alias in aliases where wholes.contains(alias.target) || names.contains(alias.target) {
            let before = source.bytes[..<alias.range.offsets.lowerBound].last { $0 > 0x20 }
            if wholes.contains(alias.target), before.map({ "-[,".utf8.contains($0) }) == true { continue }
            report(
                "private-alias", alias.range, "this alias repeats an endorser who is not published, in a place that is",
                help: "Delete it. Write here only what may be published.")
        }
    }

    /// Takes back that keys stand twice: each is that of an item, and none is to be deleted.
    private mutating func removeDuplicateKeys(within items: SourceRange) {
        diagnostics.removeAll { diagnostic in
            diagnostic.rule == "duplicate-key" && diagnostic.range.file == items.file
                && items.offsets.contains(diagnostic.range.offsets.lowerBound)
        }
    }

    private mutating func includeEndorsers(by patterns: [Located<String>], into endorsers: inout [Endorser]) {
        var included: Set<String> = []
        for pattern in patterns where mended[0]?.leave(pattern.range, in: sources.files[0]) != false {
            switch include(pattern.value) {
            case .problem(let message, let help):
                report("include", pattern.range, message, help: help)
            case .files(let files):
                for file in files where included.insert(file.path).inserted {
                    read(included: file, by: pattern.range, into: &endorsers)
                }
            }
        }
    }

    private mutating func read(
        included file: SourceFile, by place: SourceRange, into endorsers: inout [Endorser]
    ) {
        let isYAML = FileKind(of: file.path) == .yaml
        let isTooLarge = file.bytes.count > limits.bytes
        let recognised = isYAML || isTooLarge ? nil : SpreadsheetEncoding.recognised(in: file.bytes)
        // Read on as what it is, so that all else that is wrong is found in the same run.
        let file = recognised.map { SourceFile(path: file.path, bytes: $0.text) } ?? file
        let index = sources.add(file)
        inclusions[index] = place
        if isYAML { return readYAML(file, index, into: &endorsers) }
        if isTooLarge {
            // Whoever gives such a file need not have read it to its end.
            return report(
                "limits", SourceRange(0..<0, file: index), "the file is larger than \(limits.bytes >> 20) MB",
                help: "Split it into several files, which a pattern like `endorsers-*.csv` includes.")
        }
        if let recognised {
            report(
                "encoding", SourceRange(recognised.place, file: index),
                "the file is in \(recognised.encoding.name), not in UTF-8", help: recognised.encoding.help)
            recoded.insert(index)
        }
        readCSV(file, index, into: &endorsers)
    }

    /// An included YAML file holds one endorser, or a list of them.
    private mutating func readYAML(_ file: SourceFile, _ index: UInt32, into endorsers: inout [Endorser]) {
        let tree = YAMLReader.read(file, file: index, limits: limits, keys: Self.keys)
        diagnostics += tree.diagnostics
        if tree.isMended { mended[index] = tree.mended }
        guard let root = tree.root else {
            if tree.diagnostics.isEmpty {
                report(
                    "include", SourceRange(0..<0, file: index), "the included file is empty",
                    help: "Write an endorser into it, `name: …`, or delete it.")
            }
            return
        }
        if let place = inclusions[index], root[Statement.recognitionKey] != nil {
            report(
                "include", place, "the included file “\(file.path)” is a statement",
                help: "Include files of endorsers only; a pattern like `endorsers-*.yaml` leaves statements out.")
            return
        }
        trees[index] = root
        if let entry = root.entries?.first(where: { $0.key.text == "endorsers" }), root["name"] == nil {
            report(
                "include", entry.key.range, "`endorsers` cannot stand in an included file, which is that list itself",
                help: root.entries?.count == 1
                    ? "Delete this line." : "Delete this line, and move the other keys to the statement.")
            if entry.value.items == nil { return }
            endorsers +=
                read(Endorser.list, entry.value, key: "endorsers", in: file, tree) ?? []
        } else if root.items == nil {
            let endorser: Endorser? = read(.mapping, root, key: "endorsers", in: file, tree)
            if let endorser { endorsers.append(endorser) }
        } else {
            let list = read(Endorser.list, root, key: "endorsers", in: file, tree) ?? []
            if endorsers.isEmpty { endorsers = list } else { endorsers += list }
        }
    }

    /// A CSV file's rows are read as if they were mappings.
    private mutating func readCSV(_ file: SourceFile, _ index: UInt32, into endorsers: inout [Endorser]) {
        var table = CSVEndorsers(file, index: index)
        let told = diagnostics.count
        // A large array that grows is there twice. What is reserved takes no memory before it is used.
        endorsers.reserveMore(min(file.bytes.count / Self.bytesOfRow, Self.maximumReserved))
        scalars.reserveMore(min(file.bytes.count / Self.bytesOfCell, Self.maximumReserved))
        let form = Form<Endorser>.mapping
        table.forEachRow { row in
            // Cells with nothing in them are left out of a row, so that nothing can be missing in it but what is told.
            let endorser = read(form, row, key: "endorsers", in: file)
            if let endorser { endorsers.append(endorser) }
        }
        diagnostics.insert(contentsOf: table.diagnostics, at: told)
    }

    /// What a row, and a cell that is not empty, have at least in most tables.
    private static let bytesOfRow = 24
    private static let bytesOfCell = 12
    /// What more of them than this would take may be more than the system gives.
    private static let maximumReserved = 1 << 24

    private mutating func report(_ rule: String, _ range: SourceRange, _ message: String, help: String) {
        diagnostics.append(
            Diagnostic(rule: rule, severity: .error, range: range, message: message, help: help))
    }
}

/// What an entry of `endorsement.include` stands for.
package enum IncludeMatch: Sendable {
    /// The files, in the order of their names.
    case files([SourceFile])
    /// Why there are none, and what to do.
    case problem(String, help: String)
}

extension Array {
    /// Makes room for about so many more, without losing that it grows by a factor.
    fileprivate mutating func reserveMore(_ more: Int) {
        if count + more > capacity { reserveCapacity(Swift.max(count + more, 2 * count)) }
    }
}
