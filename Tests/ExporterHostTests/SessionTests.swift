import ExporterHost
import Foundation
import StatementProtocol
import Synchronization
import Testing

@Suite struct SessionTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test func anExporterInAnotherLanguageExportsAllStatements() async throws {
        let outline = try scratch.install("statement-export-outline", as: "outline")
        let settings = [OptionSetting(exporter: "outline", option: "indent", value: "3")]
        let report = await scratch.session(outline, settings: settings).export(try jobs("a", "b", "c"))
        #expect(report.isSuccess)
        #expect(report.results.map(\.files) == ["a", "b", "c"].map { ["\(scratch.output)/\($0).outline.txt"] })
        #expect(scratch.written == ["a.outline.txt", "b.outline.txt", "c.outline.txt"])
        #expect(try scratch.text(of: "out/b.outline.txt") == "On b\n   1 Act\n      1.1 Begin\n")
    }

    @Test func theOutputFolderIsMadeAndKeepsNothingButTheFiles() async throws {
        try FileManager.default.removeItem(atPath: scratch.output)
        let exporter = try scratch.script(
            "x", #"greet; request; touch "$TMPDIR/note" "$dir/unnamed"; echo new > "$dir/a.txt"; exported a.txt; serve"#
        )
        var session = scratch.session(exporter)
        session.output += "/of/this/year"
        let report = await session.export(try jobs("a"))
        #expect(report.isSuccess)
        #expect(scratch.written == ["of", "of/this", "of/this/year", "of/this/year/a.txt"])
    }

    /// `exporters check` is stricter.
    @Test func aLineThatEndsWithACarriageReturnIsTaken() async throws {
        let exporter = try scratch.script(
            "x",
            #"greet; request; echo new > "$dir/a.txt"; printf '{"exported":{"id":1,"files":["a.txt"]}}\r\n'; serve"#)
        #expect(await scratch.session(exporter).export(try jobs("a", "b")).isSuccess)
    }

    @Test func aFailureOfOneStatementLeavesTheOthers() async throws {
        let exporter = try scratch.script(
            "x",
            """
            greet
            request; printf '{"failed":{"id":%s,"message":"no","at":"/measures/0"}}\\n' "$id"
            serve
            """)
        let report = await scratch.session(exporter).export(try jobs("a", "b"))
        guard case .failed(let message, let pointer) = report.results[0] else {
            Issue.record("\(report.results[0])")
            return
        }
        #expect(message == "no")
        #expect(pointer == "/measures/0")
        #expect(report.results[1].files == ["\(scratch.output)/b.txt"])
        #expect(!report.isSuccess)
    }

    @Test func diagnosticsAndUnknownKeysOfAnAnswerAreTaken() async throws {
        let exporter = try scratch.script(
            "x",
            """
            greet
            request; touch "$dir/a.txt"
            printf '{"later":1,"exported":{"id":%s,"files":["a.txt"],"later":{},"diagnostics":[%s]}}\\n' "$id" \
                '{"severity":"warning","message":"long","at":"/title"}'
            """)
        let report = await scratch.session(exporter).export(try jobs("a"))
        guard case .exported(_, _, let diagnostics) = report.results[0] else {
            Issue.record("\(report.results[0])")
            return
        }
        #expect(diagnostics == [.init(severity: "warning", message: "long", at: "/title")])
    }

    @Test func anExporterIsToldLittleOfItsSurroundings() async throws {
        let exporter = try scratch.script(
            "x", #"greet; request; env | sed 's/=.*//' | sort > "$dir/a.txt"; pwd >> "$dir/a.txt"; exported a.txt"#)
        let report = await scratch.session(exporter).export(try jobs("a"))
        #expect(report.isSuccess)
        let lines = try scratch.text(of: "out/a.txt").split(separator: "\n").map(String.init)
        // The shell adds PWD and its like itself.
        #expect(
            Set(lines.dropLast()).subtracting(["PWD", "OLDPWD", "SHLVL", "_"]) == ["PATH", "LANG", "LC_ALL", "TMPDIR"])
        #expect(lines.last?.hasPrefix(scratch.output + "/.statement-") == true)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/fd")))
    func anExporterInheritsNoDescriptors() async throws {
        try scratch.write("", to: "held")
        let held = open(scratch.path + "/held", O_RDONLY)  // Without O_CLOEXEC.
        defer { close(held) }
        let exporter = try scratch.script(
            "x", #"greet; request; readlink /proc/$$/fd/* > "$dir/a.txt"; exported a.txt"#)
        let report = await scratch.session(exporter).export(try jobs("a"))
        #expect(report.isSuccess)
        let open = try scratch.text(of: "out/a.txt").split(separator: "\n")
        #expect(open.contains { $0.hasSuffix("run-script") })
        #expect(!open.contains { $0.hasSuffix("/held") })
        // Standard input, output and error, and none of another process.
        #expect(open.count { $0.hasPrefix("pipe:") } <= 3, "\(open)")
    }

    @Test func nextRequestsWaitWhileOneIsServed() async throws {
        // Both requests are read before the first is answered.
        let exporter = try scratch.script(
            "x",
            """
            greet
            request; touch "$dir/a.txt"; first=$id
            request; touch "$dir/b.txt"; second=$id
            id=$first exported a.txt
            id=$second exported b.txt
            """)
        let report = await scratch.session(exporter).export(try jobs("a", "b"))
        #expect(report.isSuccess, "\(report)")
    }

    @Test func everyRequestHasAnEmptyFolderThatIsGoneAfterIt() async throws {
        let exporter = try scratch.script(
            "x",
            """
            greet
            while request; do
                ls -A "$dir" >> "\(scratch.path)/found"
                ls "$dir/.." | wc -l >> "\(scratch.path)/folders"
                touch "$dir/left-behind" "$dir/$statement.txt"
                exported "$statement.txt"
            done
            """)
        let report = await scratch.session(exporter, isTrusted: true).export(try jobs("a", "b", "c", "d", "e", "f"))
        #expect(report.isSuccess)
        #expect(try scratch.text(of: "found") == "")
        // Its own, that of the request that waits, one that is about to go, and the one for temporary files.
        let counts = try scratch.text(of: "folders").split(separator: "\n").compactMap { Int($0.filter(\.isNumber)) }
        #expect(counts.count == 6 && counts.allSatisfy { $0 <= 4 }, "\(counts)")
    }

    @Test func noStatementsStartNothing() async throws {
        let exporter = ExporterLocation(name: "x", path: scratch.bin + "/none", source: .path)
        let report = await scratch.session(exporter).export([])
        #expect(report.results.isEmpty && report.faults.isEmpty)
    }

    @Test func aWrongOptionIsToldBeforeAnythingIsExported() async throws {
        let outline = try scratch.install("statement-export-outline", as: "outline")
        let settings = [OptionSetting(exporter: "outline", option: "indnt", value: "3")]
        let report = await scratch.session(outline, settings: settings).export(try jobs("a", "b"))
        #expect(report.results.map(\.fault?.code) == [.badOption, .badOption])
        #expect(report.results[0].fault?.message.contains("did you mean `indent`?") == true)
        #expect(scratch.written == [])
    }

    @Test func manyStatementsAreServedByOneProcess() async throws {
        let exporter = try scratch.script("x", #"echo started >> "\#(scratch.path)/starts"; greet; serve"#)
        let ids = (0..<200).map { "s\($0)" }
        let all = try ids.flatMap { try jobs($0) }
        let report = await scratch.session(exporter, isTrusted: true).export(all)
        #expect(report.isSuccess)
        #expect(report.results.map(\.files) == ids.map { ["\(scratch.output)/\($0).txt"] })
        #expect(try scratch.text(of: "starts") == "started\n")
    }

    @Test func theExporterStartsWhileTheStatementsArePrepared() async throws {
        let exporter = try scratch.script("x", #"greet; : > "\#(scratch.path)/greeted"; serve"#)
        let all = try jobs("a", "b")
        let greeted = scratch.path + "/greeted"
        let session = scratch.session(exporter, isTrusted: true)
        let queue = JobQueue()
        let results = Mutex<[Int: ExportResult]>([:])
        async let faults = session.export(queue) { index, result in results.withLock { $0[index] = result } }
        // Were it started only when there is a statement, this would never end.
        while !FileManager.default.fileExists(atPath: greeted) { try await Task.sleep(for: .milliseconds(5)) }
        queue.append(all[0], index: 0)
        // The first is exported before there is a second.
        while results.withLock(\.isEmpty) { try await Task.sleep(for: .milliseconds(5)) }
        queue.append(all[1], index: 7)
        queue.finish()
        #expect(await faults.isEmpty)
        #expect(
            results.withLock { $0.mapValues(\.files) }
                == [0: ["\(scratch.output)/a.txt"], 7: ["\(scratch.output)/b.txt"]])
    }

    @Test func severalProcessesShareTheStatements() async throws {
        let exporter = try scratch.script(
            "x",
            """
            greet
            echo started >> "\(scratch.path)/starts"
            while request; do sleep 0.05; echo $$ > "$dir/$statement.txt"; exported "$statement.txt"; done
            """)
        var session = scratch.session(exporter, isTrusted: true)
        session.processes = 3
        let ids = (0..<60).map { "s\($0)" }
        let report = await session.export(try ids.flatMap { try jobs($0) })
        #expect(report.isSuccess)
        #expect(report.results.map(\.files) == ids.map { ["\(scratch.output)/\($0).txt"] })
        #expect(try scratch.text(of: "starts") == "started\nstarted\nstarted\n")
        #expect(Set(try ids.map { try scratch.text(of: "out/\($0).txt") }).count == 3)
    }

    @Test func whereAnotherProcessCannotBeHadTheOthersDoItAll() async throws {
        // The one that comes first makes the folder, and waits until the other has not come to anything.
        let exporter = try scratch.script(
            "x",
            #"""
            mkdir "\#(scratch.path)/first" 2>/dev/null || { read -r line; : > "\#(scratch.path)/second"; echo no room >&2; exit 3; }
            greet
            until [ -e "\#(scratch.path)/second" ]; do sleep 0.05; done
            serve
            """#)
        var session = scratch.session(exporter, isTrusted: true)
        session.processes = 2
        let ids = (0..<40).map { "s\($0)" }
        let report = await session.export(try ids.flatMap { try jobs($0) })
        #expect(report.results.map(\.files) == ids.map { ["\(scratch.output)/\($0).txt"] })
        #expect(report.faults.map(\.code) == [.crashed] && report.faults.map(\.evidence) == [["no room"]])
    }

    @Test func whereNoProcessCanBeHadAllStatementsHaveTheFault() async throws {
        let exporter = try scratch.script("x", "read -r line; echo no room >&2; exit 3")
        var session = scratch.session(exporter)
        session.processes = 2
        let report = await session.export(try (0..<40).flatMap { try jobs("s\($0)") })
        #expect(report.results.count == 40)
        #expect(report.results.allSatisfy { $0.fault?.evidence == ["no room"] })
        #expect(report.faults.map(\.evidence) == [["no room"]])
    }

    @Test func unchangedFilesAreLeftAloneWhereThatIsAskedFor() async throws {
        let exporter = try scratch.script(
            "x",
            #"""
            greet
            while request; do
                echo same > "$dir/a.txt"; mkdir "$dir/d"; echo new > "$dir/d/b.txt"; echo new > "$dir/c.txt"
                exported a.txt d/b.txt c.txt
            done
            """#)
        try scratch.write("same\n", to: "out/a.txt")
        try scratch.write("old\n", to: "out/d/b.txt")
        let file = URL(filePath: scratch.output + "/a.txt")
        let before = Date(timeIntervalSince1970: 1_000_000)
        try FileManager.default.setAttributes([.modificationDate: before], ofItemAtPath: file.path)
        var session = scratch.session(exporter)
        session.ifChanged = true
        let report = await session.export(try jobs("a"))
        guard case .exported(let files, let unchanged, _) = report.results[0] else {
            Issue.record("\(report.results[0])")
            return
        }
        #expect(files == ["\(scratch.output)/d/b.txt", "\(scratch.output)/c.txt"] && unchanged == 1)
        #expect(try scratch.text(of: "out/d/b.txt") == "new\n")
        #expect(try file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate == before)
        // A link with the same bytes behind it is no file that may stay.
        try scratch.write("new\n", to: "elsewhere")
        try FileManager.default.removeItem(atPath: scratch.output + "/c.txt")
        try FileManager.default.createSymbolicLink(
            atPath: scratch.output + "/c.txt", withDestinationPath: "../elsewhere")
        session.names = OutputNames()
        let again = await session.export(try jobs("a"))
        #expect(again.results.map(\.files) == [["\(scratch.output)/c.txt"]])
        #expect(try scratch.mode(of: "out/c.txt") != nil)
        session.ifChanged = false
        session.names = OutputNames()
        _ = await session.export(try jobs("a"))
        #expect(try file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate != before)
    }

    @Test func whereThereIsNothingToExportAfterAllTheExporterIsEndedAndNothingIsLeft() async throws {
        // One that does not end by itself, and has not even answered.
        let exporter = try scratch.script("x", #"echo $$ > "\#(scratch.path)/pid"; sleep 600"#)
        let session = scratch.session(exporter, isTrusted: true)
        let started = ContinuousClock.now
        let export = Task { await session.export(JobQueue([])) { _, _ in Issue.record("there is no result") } }
        while !FileManager.default.fileExists(atPath: scratch.path + "/pid") {
            try await Task.sleep(for: .milliseconds(10))
        }
        export.cancel()
        #expect(await export.value.isEmpty)
        #expect(ContinuousClock.now - started < .seconds(60))
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.output) == [])
    }

    @Test func whoeverWaitsForAStatementIsLetGoWhereTheExportIsCalledOff() async throws {
        let exporter = try scratch.script("x", #"greet; : > "\#(scratch.path)/greeted"; serve"#)
        let session = scratch.session(exporter, isTrusted: true)
        let export = Task { await session.export(JobQueue()) { _, _ in Issue.record("there is no result") } }
        while !FileManager.default.fileExists(atPath: scratch.path + "/greeted") {
            try await Task.sleep(for: .milliseconds(10))
        }
        export.cancel()
        #expect(await export.value.isEmpty)
    }

    @Test func hugeStatementsMayTakeLonger() {
        var limits = ExporterLimits()
        limits.export = .seconds(3)
        #expect(limits.export(ofBytes: (1 << 20) - 1) == .seconds(3))
        #expect(limits.export(ofBytes: 5 << 20) == .seconds(8))
    }

    @Test func newFoldersThatStayEmptyAreRemovedAgain() throws {
        let manager = FileManager.default
        let folders = NewFolders(to: scratch.output + "/of/this/year")
        try manager.createDirectory(atPath: scratch.output + "/of/this/year", withIntermediateDirectories: true)
        try manager.createDirectory(atPath: scratch.output + "/of/another", withIntermediateDirectories: true)
        folders.removeEmpty()
        #expect(try manager.subpathsOfDirectory(atPath: scratch.output).sorted() == ["of", "of/another"])
    }

    @Test func callingOffEndsTheExporter() async throws {
        let exporter = try scratch.script("x", #"greet; echo $$ > "\#(scratch.path)/pid"; sleep 600"#)
        let session = scratch.session(exporter, isTrusted: true)
        let started = ContinuousClock.now
        let all = try jobs("a")
        let export = Task { await session.export(all) }
        while !FileManager.default.fileExists(atPath: scratch.path + "/pid") {
            try await Task.sleep(for: .milliseconds(10))
        }
        export.cancel()
        let report = await export.value
        #expect(report.results[0].fault?.code == .cancelled)
        #expect(ContinuousClock.now - started < .seconds(60))
        #expect(scratch.written == [])
    }
}
