import ExporterHost
import Foundation
import StatementProtocol

/// A folder of a test's own with executables that speak the protocol, or do not.
struct FakeExporter {
    let folder: String
    var output: String { folder + "/output" }

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/statement-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    /// Writes an executable `statement-export-NAME`.
    func write(_ name: String, _ text: String, mode: Int = 0o755) throws -> ExporterLocation {
        let path = folder + "/statement-export-" + name
        try Data(text.utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        return ExporterLocation(name: name, path: path, source: .exporterPath)
    }

    /// Writes an exporter in Python that says `hello` as it should, and then does `body` with each request.
    func python(_ name: String, hello: String? = nil, _ body: String) throws -> ExporterLocation {
        let greeting =
            hello
                ?? """
                say({"hello": {"protocol": 1, "name": "\(name)", "version": "1", \
                "formats": [{"extension": "txt", "mediaType": "text/plain"}], "options": {}}})
                """
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
        return try write(
            name,
            """
            #!/usr/bin/env python3
            import json, os, signal, sys, time
            def say(message): print(json.dumps(message), flush=True)
            sys.stdin.readline()
            \(greeting)
            for line in sys.stdin:
                request = json.loads(line)["export"]
                id, folder, statement = request["id"], request["directory"], request["statement"]
                name = statement["id"] + ".txt"
                def put(text="fine"):
                    with open(os.path.join(folder, name), "w") as file: file.write(text)
                def done(*files): say({"exported": {"id": id, "files": list(files) or [name]}})
            \(lines.joined(separator: "\n"))

            """)
    }

    func export(
        _ location: ExporterLocation, statements: [String] = ["one"], limits: ExporterLimits = Self.limits,
        titles: String = "A Title", settings: [OptionSetting] = []
    ) async throws -> ExporterReport {
        let session = ExporterSession(
            location: location, settings: settings, output: output, names: OutputNames(), host: "statement/test",
            environment: ProcessInfo.processInfo.environment, limits: limits)
        return await session.export(try statements.map { try ExportJob(Self.statement(id: $0, title: titles)) })
    }

    /// The names in the output folder, hidden ones too.
    func written() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: output).sorted() }

    func contents(_ name: String) throws -> String { try String(contentsOfFile: output + "/" + name, encoding: .utf8) }

    /// Deadlines short enough for tests, and long enough for a busy machine.
    static var limits: ExporterLimits {
        var limits = ExporterLimits()
        limits.start = .seconds(20)
        limits.export = .seconds(20)
        limits.exit = .seconds(5)
        return limits
    }

    /// The same with one that is meant to pass.
    static var impatient: ExporterLimits {
        var limits = limits
        limits.start = .seconds(2)
        limits.export = .seconds(2)
        limits.exit = .seconds(1)
        return limits
    }

    static func statement(id: String, title: String = "A Title") -> PublishedStatement {
        PublishedStatement(
            schema: "urn:test", id: id, title: title, language: .init(tag: "en", name: "English", direction: "ltr"),
            stage: .init(value: "draft", label: "Draft"), leads: [.init(name: "A Society")],
            call: .init(title: "Call", ranked: false), endorsers: .init(total: 0, anonymous: 0, text: "0 endorsers"))
    }
}
