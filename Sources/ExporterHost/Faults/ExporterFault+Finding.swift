import TextMetrics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension ExporterFault {
    /// There is no exporter of that name.
    package static func missing(_ name: String, installed: [String]) -> Self {
        let shown = VisibleText.of(name)
        let meant = EditDistance.nearest(to: name, in: installed).map { ": did you mean `\($0)`?" } ?? ""
        let help =
            if installed.isEmpty {
                "No exporter is installed. Name the folder of one with --exporter-path."
            } else {
                "Installed are \(installed.sorted().map { "`\($0)`" }.joined(separator: ", ")). Exporters of your own "
                    + "are found in a folder that --exporter-path names, or in PATH."
            }
        let what =
            name.isSlug
            ? "there is no exporter `\(shown)`, which is an executable named \(ExporterLocation.prefix)\(name)\(meant)"
            : "`\(shown)` cannot be the name of an exporter: names have lower-case letters, digits and hyphens\(meant)"
        return Self(.missing, exporter: shown, message: what, help: help)
    }

    /// There is a file of the right name, but nobody may run it.
    package static func notExecutable(_ name: String, path: String) -> Self {
        let status = FileStatus(path: path)
        if let status, !status.isMarkedExecutable, status.isExecutableForOthers {
            return Self(
                .notExecutable, exporter: name, path: path,
                message:
                    "the exporter `\(name)` may be run by its owner, but not by you (its mode is \(status.rights)): "
                    + VisibleText.of(path),
                help: "Have its owner run: chmod a+rx \(VisibleText.ofShellWord(path))")
        }
        if status?.isMarkedExecutable == true {
            return Self(
                .notExecutable, exporter: name, path: path,
                message: "the exporter `\(name)` cannot be run, though it is marked as executable: "
                    + VisibleText.of(path),
                help: "Nothing may be run where it lies (`noexec`), or not by you. Copy it to another folder.")
        }
        return Self(
            .notExecutable, exporter: name, path: path,
            message: "the exporter `\(name)` is not marked as executable: \(VisibleText.of(path))",
            help: "If you trust it, run: chmod +x \(VisibleText.ofShellWord(path))")
    }

    /// What to do where there are too few descriptors.
    static let helpForDescriptors =
        "Too many files are open. Raise the limit (`ulimit -n`), or work on fewer statements at a time with --jobs."

    /// What has the right name is something else than a file.
    static func noFile(_ name: String, _ kind: String, path: String) -> Self {
        Self(
            .missing, exporter: name, path: path,
            message: "there is no exporter `\(name)`: \(VisibleText.of(path)) is \(kind)",
            help: "Put the exporter's executable there, or name the folder of one with --exporter-path.")
    }

    /// - Parameter kind: what is there, where there is anything.
    static func noSuchPlace(_ path: String, _ kind: String?) -> Self {
        Self(
            .missing, exporter: VisibleText.of(FileStatus.name(of: path)), path: path,
            message: kind.map { "\(VisibleText.of(path)), which --exporter-path names, is \($0)" }
                ?? "there is nothing at \(VisibleText.of(path)), which --exporter-path names",
            help: "Name an existing folder of exporters, or an exporter's executable.")
    }

    static func noExporter(at path: String) -> Self {
        Self(
            .missing, exporter: VisibleText.of(FileStatus.name(of: path)), path: path,
            message: "\(VisibleText.of(path)), which --exporter-path names, is not an exporter",
            help: "Exporters are executables named \(ExporterLocation.prefix)NAME, "
                + "where NAME has lower-case letters, digits and hyphens.")
    }

    /// The executable was not started, with the system's error number.
    static func cannotStart(_ location: ExporterLocation, code: Int32, beginning: ProgramBeginning) -> Self {
        let path = VisibleText.of(location.path)
        let firstLine = beginning.interpreter.map { [VisibleText.of($0.prefix(100))] } ?? []
        let start = "the exporter `\(location.name)` cannot be started"
        if code == EACCES, FileStatus(path: location.path)?.isRegular == true, !FileStatus.mayRun(location.path) {
            return Self(
                .cannotStart, location, "\(start): \(path) is not marked as executable any more",
                help: "If you trust it, run: chmod +x \(VisibleText.ofShellWord(location.path))")
        }
        switch code {
        case ENOEXEC where beginning.program != nil:
            return Self(
                .cannotStart, location,
                "\(start): \(path) is a program for another processor or system (\(beginning.program ?? ""))",
                help: "Install the exporter that is made for this machine.")
        case ENOEXEC:
            return Self(
                .cannotStart, location, "\(start): \(path) is not a program that this system can run",
                help: "It may be built for another system, or be a script whose first line does not name its "
                    + "interpreter, as in `#!/bin/sh`.")
        case ENOENT where beginning.interpreter?.last == "\r":
            return Self(
                .cannotStart, location,
                "\(start): its first line ends with a carriage return, which is taken for a part of the program's name",
                evidence: firstLine, help: "Write \(path) with line feeds alone, as `sed -i 's/\\r$//'` does.")
        case ENOENT where beginning.interpreter != nil:
            return Self(
                .cannotStart, location, "\(start): the program that its first line names is not there",
                evidence: firstLine,
                help: "Install that program, or correct the first line of \(path).")
        case ENOENT:
            return Self(
                .cannotStart, location, "\(start): \(path) or a library that it needs is not there",
                help: "It may have been removed, or be built for another system.")
        case EACCES where beginning.interpreter != nil, ELOOP where beginning.interpreter != nil:
            return Self(
                .cannotStart, location,
                "\(start): the program that its first line names cannot be run: \(systemReason(code))",
                evidence: firstLine, help: "Correct the first line of \(path).")
        case EMFILE, ENFILE:
            return Self(.cannotStart, location, "\(start): \(systemReason(code))", help: helpForDescriptors)
        case EAGAIN, ENOMEM:
            return Self(
                .cannotStart, location, "\(start): \(systemReason(code))",
                help:
                    "The system has too little room for processes. Raise the limits (`ulimit -u`, `ulimit -v`, or those "
                    + "of the container), or work on fewer statements at a time with --jobs.")
        default:
            return Self(
                .cannotStart, location, "\(start): \(systemReason(code))",
                help: "The executable is \(path). Reinstall the exporter if this goes on.")
        }
    }

    /// The system could not confine it, although it can do that.
    static func cannotContain(_ location: ExporterLocation, code: Int32) -> Self {
        let help =
            switch code {
            case ENOENT, ENOTDIR: "Its folder in the output folder has gone. Was that moved meanwhile? Export again."
            case EACCES: "Its folder in the output folder cannot be entered: check its permissions, and your `umask`."
            case EMFILE, ENFILE: helpForDescriptors
            default: "If you trust it with this machine, name it with --trust."
            }
        return Self(
            .cannotStart, location,
            "the exporter `\(location.name)` was not started since it could not be contained: \(systemReason(code))",
            help: help)
    }
}

/// The system's words for an error number.
func systemReason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
}
