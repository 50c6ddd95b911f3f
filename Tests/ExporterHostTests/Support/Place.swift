import ExporterHost
import Foundation
import Testing

/// A folder for one test, removed after it, with statements in `in` and exporters beside it.
final class Place: Sendable {
    let path: String

    /// Whether the tests, and so the command, are built with a sanitizer.
    static var isSanitized: Bool {
        let environment = ProcessInfo.processInfo.environment
        return environment["ASAN_OPTIONS"] != nil || environment["TSAN_OPTIONS"] != nil
    }

    init() throws {
        path = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path + "/command-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path + "/in", withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes as many statements, `s1000.yaml` and on.
    func statements(_ count: Int) throws {
        for number in 1000..<1000 + count {
            let text = "joint-statement: 1\ntitle: Act now\nleads: [Example]\nmeasures: [{title: Act}]\n"
            try Data(text.utf8).write(to: URL(filePath: "\(path)/in/s\(number).yaml"))
        }
    }

    /// Makes an exporter that does something before each answer, and something at the end. It works in this folder.
    func exporter(_ name: String, before deed: String, after end: String = ":") throws {
        let file = path + "/statement-export-" + name
        try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: Scratch.exporters + "/run-script")
        let body = #"""
            cd PLACE
            read -r _
            printf %s '{"hello":{"protocol":1,"name":"NAME","version":"1","options":{},'
            echo '"formats":[{"extension":"NAME","mediaType":"text/plain"}]}}'
            while read -r line; do
                id=${line#*'"id":'}; id=${id%%,*}
                dir=${line#*'"directory":"'}; dir=${dir%%'"'*}
                statement=${line#*',"id":"s'}; statement=s${statement%%'"'*}
                \#(deed)
                echo "$statement" > "$dir/$statement.NAME"
                printf '{"exported":{"id":%s,"files":["%s"]}}\n' "$id" "$statement.NAME"
            done
            \#(end)
            """#
        let text = body.replacing("NAME", with: name).replacing("PLACE", with: path) + "\n"
        try Data(text.utf8).write(to: URL(filePath: file + ".sh"))
    }

    /// Runs a shell script in this folder; its status, and all that it says. `$STATEMENT` is the command.
    func run(_ script: String) async throws -> (status: Int32, output: String) {
        // It is built beside the tests.
        let tests = URL(filePath: try #require(ExporterSearch.currentExecutable))
        let command = tests.deletingLastPathComponent().appending(path: "statement").path
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", script]
        process.currentDirectoryURL = URL(filePath: path)
        // What sanitizers of the tests are told holds for the command, which is built with them, too.
        let own = ProcessInfo.processInfo.environment.filter { ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key) }
        process.environment = own.merging(
            ["PATH": "/usr/bin:/bin", "STATEMENT": command, "STATEMENT_EXPORTER_PATH": path],
            uniquingKeysWith: { _, ours in ours })
        try Data().write(to: URL(filePath: path + "/said"))
        let said = try FileHandle(forWritingTo: URL(filePath: path + "/said"))
        process.standardOutput = said
        process.standardError = said
        // No thread of the tests beside it is held.
        let (ended, end) = AsyncStream<Void>.makeStream()
        process.terminationHandler = { _ in end.finish() }
        try process.run()
        for await _ in ended {}
        return (process.terminationStatus, try String(contentsOfFile: path + "/said", encoding: .utf8))
    }
}
