import TextMetrics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension ExporterFault {
    /// It named a file that the host does not take.
    static func badOutput(_ location: ExporterLocation, file: String? = nil, _ reason: String) -> Self {
        let subject = file.map { "the file `\(shown($0))` of the exporter" } ?? "the output of the exporter"
        return Self(
            .badOutput, location, "\(subject) `\(location.name)` cannot be taken: \(reason)",
            help: "Nothing was written for this statement. Report this to whoever made the exporter.")
    }

    /// A file of a statement is not its to write.
    static func conflict(_ location: ExporterLocation, _ conflict: OutputNames.Conflict, statement: String) -> Self {
        func wants(_ name: String) -> String {
            "the exporter `\(location.name)` wants to write `\(shown(name))` for `\(statement)`, "
        }
        func by(_ owner: OutputNames.Owner) -> String { "for `\(owner.statement)` with `\(owner.exporter)`" }
        func separate(_ owner: OutputNames.Owner) -> String {
            owner.statement == statement
                ? "Leave one of the two exporters out of `--to`, and export with it to another folder."
                : "Give the statements different ids, or export them to different folders."
        }
        let (message, help) =
            switch conflict {
            case .written(let name, let owner):
                (wants(name) + "which this call has already written \(by(owner))", separate(owner))
            case .isBelow(let name, let file, let owner):
                (
                    wants(name) + "but `\(shown(file))` is a file that this call has already written \(by(owner))",
                    separate(owner)
                )
            case .isFolder(let name, let owner):
                (
                    wants(name) + "but in a folder of that name this call has already written \(by(owner))",
                    separate(owner)
                )
            case .declared(let name, let exporter):
                (
                    wants(name)
                        + "but `\(shown(String(name.prefix { $0 != "/" })))` is what the exporter `\(exporter)` writes",
                    "Leave one of the two exporters out of `--to`, and export with it to another folder."
                )
            case .reserved(let name, let other):
                (
                    wants(name) + "but files of that name are those of the statement `\(VisibleText.of(other))`",
                    "Give `\(VisibleText.of(other))` another id, or export it to another folder."
                )
            case .source(let name):
                (
                    wants(name) + "which is a file that this call reads",
                    "Export to another folder than that of the statements and of what is given as options."
                )
            case .work(let name):
                (
                    wants(name)
                        + "but a file of that name is there, and may be somebody's work: it is replaced only where its name "
                        + "begins with `\(statement)` and the exporter declares its extension",
                    "If that file is of an earlier export, remove it; else export to another folder."
                )
            }
        return Self(.badOutput, location, message, help: "Nothing was written for this statement. " + help)
    }

    /// The name of a file, as much of it as is to be shown.
    private static func shown(_ name: String) -> String { VisibleBytes.of(Array(name.utf8), limit: 100) }

    /// There is no room for what the exporter writes.
    static func diskFull(_ location: ExporterLocation, output: String, _ consequence: String) -> Self {
        Self(
            .cannotWrite, location,
            "the disk of \(VisibleText.of(output)) is full, and so `\(location.name)` has not exported: "
                + VisibleText.of(consequence.prefix(300)),
            help: "Make room there, or choose another output folder. Nothing was written for this statement.")
    }

    /// Whether what an exporter says is the system's word for that.
    static func isOfFullDisk(_ message: String) -> Bool { message.contains(systemReason(ENOSPC)) }

    /// The host cannot write there.
    static func cannotWrite(_ location: ExporterLocation, to path: String, _ reason: String) -> Self {
        Self(
            .cannotWrite, location, "cannot write to \(VisibleText.of(path)): \(reason)",
            help: "Nothing was changed there. Choose another output folder, or make this one writable.")
    }

    /// The folder of its work could not be removed, or there was no time to.
    static func leftFolder(_ location: ExporterLocation, at path: String) -> Self {
        Self(
            .cannotWrite, location,
            "not all could be removed of what the exporter `\(location.name)` has left in \(VisibleText.of(path))",
            help: "The next export to this output folder removes it, or remove it yourself.")
    }

    /// What is in the output folder has a name that it needs for something else.
    static func inTheWay(_ location: ExporterLocation, at path: String, _ reason: String) -> Self {
        Self(
            .cannotWrite, location, "cannot write to \(VisibleText.of(path)): \(reason)",
            help: "Move or remove it, or choose another output folder. Nothing was written for this statement.")
    }

    static func cannotWrite(_ location: ExporterLocation, to path: String, code: Int32) -> Self {
        // No room for more files and folders is no room, too.
        if [ENOSPC, EDQUOT].contains(code) {
            return diskFull(location, output: path, "nothing can be made there: \(systemReason(code))")
        }
        if [EMFILE, ENFILE].contains(code) {
            return Self(
                .cannotWrite, location, "cannot write to \(VisibleText.of(path)): \(systemReason(code))",
                help: Self.helpForDescriptors)
        }
        return cannotWrite(location, to: path, systemReason(code))
    }
}
