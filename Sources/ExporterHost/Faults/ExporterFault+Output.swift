import TextMetrics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension ExporterFault {
    /// It named a file that the host does not take.
    static func badOutput(_ location: ExporterLocation, file: String? = nil, _ reason: String) -> Self {
        let subject =
            file.map { "the file `\(VisibleText.of($0.prefix(200)))` of the exporter" } ?? "the output of the exporter"
        return Self(
            .badOutput, location, "\(subject) `\(location.name)` cannot be taken: \(reason)",
            help: "Nothing was written for this statement. Report this to whoever made the exporter.")
    }

    /// Another statement or exporter has already written a file of that name.
    static func taken(_ location: ExporterLocation, file: String, by owner: OutputNames.Owner, statement: String)
        -> Self
    {
        Self(
            .badOutput, location,
            "the exporter `\(location.name)` wants to write `\(VisibleText.of(file))` for `\(statement)`, "
                + "which this call has already written for `\(owner.statement)` with `\(owner.exporter)`",
            help: "Nothing was written for this statement. "
                + (owner.statement == statement
                    ? "Leave one of the two exporters out of `--to`, and export with it to another folder."
                    : "Give the statements different ids, or export them to different folders."))
    }

    /// It wants to overwrite a file that the call reads.
    static func source(_ location: ExporterLocation, file: String, statement: String) -> Self {
        Self(
            .badOutput, location,
            "the exporter `\(location.name)` wants to write `\(VisibleText.of(file))` for `\(statement)`, "
                + "which is a file that this call reads",
            help: "Nothing was written for this statement. Export to another folder than that of the statements.")
    }

    /// It wants to write a file of another statement.
    static func reserved(_ location: ExporterLocation, file: String, of other: String, statement: String) -> Self {
        Self(
            .badOutput, location,
            "the exporter `\(location.name)` wants to write `\(VisibleText.of(file))` for `\(statement)`, "
                + "but files of that name are those of the statement `\(VisibleText.of(other))`",
            help: "Nothing was written for this statement. Give `\(VisibleText.of(other))` another id, "
                + "or export it to another folder.")
    }

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

    static func cannotWrite(_ location: ExporterLocation, to path: String, code: Int32) -> Self {
        if [EMFILE, ENFILE].contains(code) {
            return Self(
                .cannotWrite, location, "cannot write to \(VisibleText.of(path)): \(systemReason(code))",
                help: Self.helpForDescriptors)
        }
        return cannotWrite(location, to: path, systemReason(code))
    }
}
