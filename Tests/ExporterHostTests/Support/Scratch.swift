import ExporterHost
import Foundation
import StatementProtocol
import Testing

/// A folder for one test, removed after it, with exporters in `bin` and an output folder `out`.
final class Scratch: Sendable {
    let path: String
    var bin: String { path + "/bin" }
    var output: String { path + "/out" }

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "exporter-host-\(UUID().uuidString)")
        path = folder.resolvingSymlinksInPath().path
        for folder in [path + "/bin", path + "/out"] {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The folder of exporters that are checked in beside the tests.
    static let exporters = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Exporters").path

    /// Puts a checked-in file among the exporters under a name of its own.
    func install(_ file: String, as name: String) throws -> ExporterLocation {
        let path = bin + "/statement-export-" + name
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: Self.exporters + "/" + file)
        return ExporterLocation(name: name, path: path, source: .exporterPath)
    }

    /// An exporter that is a shell script. It has the functions of ``prelude``.
    func script(_ name: String = "x", _ body: String) throws -> ExporterLocation {
        let location = try install("run-script", as: name)
        try (Self.prelude + body + "\n").write(toFile: location.path + ".sh", atomically: true, encoding: .utf8)
        return location
    }

    private static let prelude = #"""
        # Reads hello and answers it.
        greet() {
            read -r greeting
            echo '{"hello":{"protocol":1,"name":"x","version":"1.0","formats":[],"options":{}}}'
        }
        # Reads a request into $id, $dir and $statement; ends at the end of the input.
        request() {
            read -r line || exit 0
            id=${line#*'"id":'}; id=${id%%,*}
            dir=${line#*'"directory":"'}; dir=${dir%%'"'*}
            statement=${line#*',"id":"'}; statement=${statement%%'"'*}
        }
        # Says that the request is done, with the files named.
        exported() {
            files=
            for file; do files="$files${files:+,}\"$file\""; done
            printf '{"exported":{"id":%s,"files":[%s]}}\n' "$id" "$files"
        }
        # Serves all further requests as an exporter should.
        serve() {
            while request; do
                echo "$statement" > "$dir/$statement.txt"
                exported "$statement.txt"
            done
        }

        """#

    /// A session that writes to the output folder, with limits short enough for tests and long enough for slow machines.
    ///
    /// - Parameter isTrusted: For exporters that leave notes for the test beside the output folder.
    func session(
        _ location: ExporterLocation, names: OutputNames = OutputNames(), settings: [OptionSetting] = [],
        isTrusted: Bool = false, limit: (inout ExporterLimits) -> Void = { _ in }
    ) -> ExporterSession {
        var limits = ExporterLimits()
        limit(&limits)
        var session = ExporterSession(
            location: location, settings: settings, output: output, names: names, host: "statement/1.2.3",
            environment: ProcessInfo.processInfo.environment, limits: limits)
        session.isTrusted = isTrusted
        return session
    }

    /// What is in the output folder, folders too, in order.
    var written: [String] {
        (try? FileManager.default.subpathsOfDirectory(atPath: output).sorted()) ?? []
    }

    func write(_ text: String, to name: String) throws {
        let file = URL(filePath: path + "/" + name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func text(of name: String) throws -> String {
        try String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }

    func mode(of name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path + "/" + name)[.posixPermissions] as? Int
    }
}
