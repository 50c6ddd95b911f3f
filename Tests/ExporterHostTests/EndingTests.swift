import ExporterHost
import Foundation
import StatementProtocol
import Testing

/// What comes after the last answer.
@Suite struct EndingTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    /// The report of an exporter that exports `a` well, and then does `deed`.
    private func report(
        _ deed: String, isTrusted: Bool = false, limit: (inout ExporterLimits) -> Void = { _ in }
    ) async throws -> ExporterReport {
        let exporter = try scratch.script(
            "x", #"greet; request; echo new > "$dir/a.txt"; exported a.txt"# + "\n" + deed)
        let report = await scratch.session(exporter, isTrusted: isTrusted, limit: limit).export(try jobs("a"))
        #expect(report.results[0].files == [scratch.output + "/a.txt"])
        #expect(scratch.written == ["a.txt"])
        return report
    }

    @Test func stayingAfterTheEndOfInput() async throws {
        let started = ContinuousClock.now
        let report = try await report("sleep 600") { $0.exit = .milliseconds(200) }
        #expect(report.faults.map(\.code) == [.timedOut])
        #expect(report.faults[0].message.contains("still ran 200 milliseconds after its standard input closed"))
        #expect(ContinuousClock.now - started < .seconds(60))
    }

    @Test func stayingWithClosedOutput() async throws {
        let report = try await report("exec >&- 2>&-; sleep 60") { $0.exit = .milliseconds(200) }
        #expect(report.faults.map(\.code) == [.timedOut])
    }

    @Test func stoppingWhatWatchesOverIt() async throws {
        let exporter = try scratch.script("x", "greet; request; kill -STOP $PPID; sleep 600")
        let started = ContinuousClock.now
        let report = await scratch.session(exporter, isTrusted: true) {
            $0.export = .seconds(2)
            $0.exit = .seconds(1)
            $0.supervisor = .seconds(1)
        }.export(try jobs("a"))
        #expect(report.results[0].fault?.code == .timedOut)
        #expect(ContinuousClock.now - started < .seconds(60))
        #expect(scratch.written == [])
    }

    @Test func manyAtATime() async throws {
        let sessions = try (0..<150).map { index in
            scratch.session(
                try scratch.script(
                    "x\(index)",
                    """
                    read -r _
                    echo '{"hello":{"protocol":1,"name":"x\(index)","version":"1","formats":[],"options":{}}}'
                    request; sleep 1; echo new > "$dir/\(index)"; exported \(index)
                    """))
        }
        let written = await withTaskGroup { group in
            for session in sessions { group.addTask { try? await session.export(jobs("a")).results[0].files } }
            return await group.reduce(into: 0) { $0 += $1?.count ?? 0 }
        }
        #expect(written == 150)
    }

    @Test func endingBadly() async throws {
        let report = try await report("read -r _; echo 'cannot clean up' >&2; exit 9")
        #expect(report.faults.map(\.code) == [.crashed])
        #expect(report.faults[0].message == "the exporter `x` stopped with status 9 after its last answer")
        #expect(report.faults[0].evidence == ["cannot clean up"])
    }

    @Test(arguments: ["echo bye", "printf bye", "read -r _; echo bye"])
    func printingAfterTheLastAnswer(deed: String) async throws {
        let report = try await report(deed)
        #expect(report.faults.map(\.code) == [.brokeProtocol])
        #expect(report.faults[0].evidence.joined().hasPrefix("bye"))
    }

    @Test func aHelperThatHoldsTheOutputOpenHoldsUpNobody() async throws {
        let started = ContinuousClock.now
        let report = try await report("sleep 600 & exit 0")
        #expect(report.faults == [])
        #expect(ContinuousClock.now - started < .seconds(60))
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/setsid")))
    func aHelperThatHasLeftTheGroupHoldsUpNobody() async throws {
        let started = ContinuousClock.now
        let report = try await report("setsid sleep 600 & read -r _; exit 0")
        #expect(report.faults == [])
        #expect(ContinuousClock.now - started < .seconds(60))
    }

    @Test func helpersAreEndedWithTheExporter() async throws {
        try await helpers(leaving: "")
    }

    @Test(
        .enabled(if: Guarantees.current.descendants && FileManager.default.isExecutableFile(atPath: "/usr/bin/setsid")))
    func helpersThatHaveLeftTheSessionAreEndedWithTheExporter() async throws {
        try await helpers(leaving: "setsid")
    }

    /// Each of forty processes, children of each other, notes it where the one before it ends before itself: whoever
    /// multiplies would have the time to.
    @Test(.enabled(if: Guarantees.current.processes, "this system cannot end all processes at once"))
    func helpersAreEndedAllAtOnce() async throws {
        let notes = scratch.path + "/notes"
        let helper = """
            import os, time
            os.setsid()
            depth = 0
            while depth < 40 and os.fork() == 0:
                depth += 1
                parent = os.getppid()
            if depth == 40: open("\(notes)", "a").write("all are there\\n")
            while depth == 0 or os.getppid() == parent: time.sleep(0.0002)
            open("\(notes)", "a").write("parent gone\\n")
            """
        try scratch.write(helper, to: "helper.py")
        _ = try await report(
            "python3 \(scratch.path)/helper.py & while [ ! -e \(notes) ]; do sleep 0.05; done; exit 0", isTrusted: true)
        #expect(try scratch.text(of: "notes") == "all are there\n")
    }

    /// Starts a helper that gives signs of life; there must be none after the exporter.
    private func helpers(leaving: String) async throws {
        let beats = scratch.path + "/beats"
        let loop = "for i in $(seq 500); do echo beat >> \(beats); sleep 0.02; done"
        let beat = "\(leaving) sh -c '\(loop)' & sleep 0.2; exit 0"
        _ = try await report(beat, isTrusted: true)
        let size = try FileManager.default.attributesOfItem(atPath: beats)[.size] as? Int
        try await Task.sleep(for: .milliseconds(200))
        #expect(try FileManager.default.attributesOfItem(atPath: beats)[.size] as? Int == size)
    }
}
