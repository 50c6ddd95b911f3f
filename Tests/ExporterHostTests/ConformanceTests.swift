import ExporterConformance
import ExporterHost
import Foundation
import Testing

// One at a time: each check starts many processes, which have their limits.
@Suite(.serialized) struct ConformanceTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    private func clauses(broken report: ConformanceReport) -> [String] {
        report.clauses.filter { $0.holds == false }.map(\.name)
    }

    @Test func anExporterThatKeepsToTheProtocolPasses() async throws {
        for file in ["statement-export-outline", "wayward"] {
            let name = file == "wayward" ? "wayward-none" : "outline"
            let report = await ExporterConformance.check(try scratch.install(file, as: name).path)
            #expect(report.holds, "\(report)")
        }
    }

    /// Each breaks one clause, in the way that is told.
    @Test(arguments: [
        ("name", "it calls itself `other`"), ("hello", "no hello"), ("formats", "`.txt` is no extension"),
        ("options", "the default of the option `width`"), ("versions", "protocol 99"), ("messages", "debug: here"),
        ("answers", "quotes are too much"), ("files", "leads out of the folder"), ("pointers", "`/nothing` leads"),
        ("order", "was due"), ("unknown", "an unknown message"),
        ("texts", "UnicodeEncodeError"),
        ("size", "too large"), ("sameness", "differs between two exports"), ("defaults", "at their defaults"),
        ("end", "stopped with status 3 after its last answer"),
    ])
    func whatIsBrokenIsNamed(clause: String, told: String) async throws {
        let report = await ExporterConformance.check(try scratch.install("wayward", as: "wayward-" + clause).path)
        #expect(clauses(broken: report) == [clause], "\(report)")
        let reason = try #require(report.clauses.first { $0.name == clause }?.reason)
        #expect(reason.contains(told), "\(reason)")
        #expect(report.description.contains("\(clause): "))
    }

    @Test func aCheckThatIsCalledOffLeavesNothing() async throws {
        let exporter = try scratch.script(
            "x", #"echo "$$" > "$TMPDIR/../id"; mv "$TMPDIR/../id" "$TMPDIR/../started"; sleep 60"#)
        let environment = ["PATH": "/usr/bin:/bin", "TMPDIR": scratch.output]
        let check = Task {
            await ConformanceCheck(host: "statement/1.2.3", environment: environment).run(exporter.path)
        }
        var note: String?
        while note == nil {
            try await Task.sleep(for: .milliseconds(5))
            note = scratch.written.first { $0.hasSuffix("/started") }
        }
        let process = try #require(Int32(try scratch.text(of: "out/" + note!).filter(\.isNumber)))
        check.cancel()
        _ = await check.value
        #expect(scratch.written == [])
        #expect(kill(process, 0) == -1)
    }

    @Test(arguments: [("not-a-program", "not a program"), ("without-interpreter", "its first line names")])
    func whatDoesNotStartIsNamed(file: String, told: String) async throws {
        let report = await ExporterConformance.check(try scratch.install(file, as: "x").path)
        #expect(clauses(broken: report) == ["start"])
        #expect(report.description.contains(told))
        #expect(report.clauses.last?.holds == nil)
    }

    @Test func whatIsNoExporterIsTold() async throws {
        let report = await ExporterConformance.check(scratch.bin + "/none")
        #expect(clauses(broken: report) == ["name", "start"])
    }
}
    @Test(arguments: [
        ("dir", "is a folder"), ("link", "is a link that leads nowhere"), ("none", "there is no file at"),
    ])
    func whatIsNoFileIsTold(name: String, told: String) async throws {
        let path = scratch.bin + "/statement-export-" + name
        if name == "dir" { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
        if name == "link" { try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "nowhere") }
        let report = await ExporterConformance.check(path)
        #expect(clauses(broken: report) == ["start"])
        #expect(report.description.contains(told))
    }

