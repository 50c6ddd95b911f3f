import ExporterHost
import Foundation
import StatementProtocol
import Testing

/// What costs an exporter its process in the midst of work; the other statements are exported all the same.
@Suite struct LossTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    /// The fault of statement `b`, for which the exporter does `deed`; `a`, `c` and `d` must come out well.
    private func fault(
        _ deed: String, padding: Int = 0, limit: (inout ExporterLimits) -> Void = { _ in }
    ) async throws -> ExporterFault {
        try scratch.write("as it was", to: "out/b.txt")
        let exporter = try scratch.script(
            "x",
            """
            greet
            while request; do
                if [ "$statement" = b ]; then
                    echo half > "$dir/b.txt"
                    \(deed)
                fi
                echo "$statement" > "$dir/$statement.txt"
                exported "$statement.txt"
            done
            """)
        let report = await scratch.session(exporter, limit: limit).export(
            try jobs("a", "b", "c", "d", padding: padding))
        #expect(report.results.map { $0.files?.count } == [1, nil, 1, 1], "\(report)")
        #expect(report.faults == [])
        #expect(scratch.written == ["a.txt", "b.txt", "c.txt", "d.txt"])
        #expect(try scratch.text(of: "out/b.txt") == "as it was")
        let fault = try #require(report.results[1].fault)
        #expect(fault.statement == "b")
        return fault
    }

    @Test func endingWithAStatus() async throws {
        let fault = try await fault("echo 'first line' >&2; echo 'out of ideas' >&2; exit 42")
        #expect(fault.code == .crashed)
        #expect(fault.message == "the exporter `x` stopped with status 42 while exporting `b`")
        #expect(fault.evidence == ["first line", "out of ideas"])
    }

    @Test func whatACrashLeavesIsInNobodysWay() async throws {
        let fault = try await fault(
            #"for name in $(seq 0 59); do mkdir -p "$TMPDIR/moved-$name/1/2/3/4/5/6/7/8"; done; exit 1"#)
        #expect(fault.message == "the exporter `x` stopped with status 1 while exporting `b`")
    }

    @Test func endingByASignal() async throws {
        let fault = try await fault("kill -SEGV $$")
        #expect(fault.code == .crashed)
        #expect(fault.message.contains("signal 11 (SIGSEGV: bad memory access)"))
    }

    @Test(arguments: ["MemoryError", "cp: error writing: Cannot allocate memory", "terminate: what():  std::bad_alloc"])
    func endingForLackOfMemory(last: String) async throws {
        let fault = try await fault("echo Traceback >&2; echo '\(last)' >&2; exit 1")
        #expect(fault.help.contains("allow more with --memory-limit"))
    }

    @Test func losingTheRightToBeRunMeanwhile() async throws {
        let exporter = try scratch.script(
            "x", "greet; touch \(scratch.path)/asked; until [ -e \(scratch.path)/go ]; do sleep 0.02; done; exit 1")
        let session = scratch.session(exporter, isTrusted: true)
        let export = Task { [jobs = try jobs("a", "b")] in await session.export(jobs) }
        while !FileManager.default.fileExists(atPath: scratch.path + "/asked") {
            try await Task.sleep(for: .milliseconds(10))
        }
        try FileManager.default.removeItem(atPath: exporter.path)
        try scratch.write("#!/bin/sh\n", to: "bin/statement-export-x")
        try scratch.write("", to: "go")
        let report = await export.value
        #expect(report.results[1].fault?.message.hasSuffix("is not marked as executable any more") == true, "\(report)")
        #expect(report.results[1].fault?.help.contains("chmod +x \(exporter.path)") == true)
    }

    @Test func sayingSomethingElseOfItselfWhenStartedAgain() async throws {
        let exporter = try scratch.script(
            "x",
            #"""
            [ -e "\#(scratch.path)/once" ] && option=later || option=now
            touch "\#(scratch.path)/once"
            read -r _
            printf '{"hello":{"protocol":1,"name":"x","version":"1.0","formats":[],"options":{"type":"object",'
            printf '"properties":{"%s":{"type":"string"}}}}}\n' $option
            request; exit 1
            """#)
        let settings = [OptionSetting(exporter: "x", option: "now", value: "1")]
        let report = await scratch.session(exporter, settings: settings, isTrusted: true).export(
            try jobs("a", "b", "c"))
        #expect(report.results.map(\.fault?.code) == [.crashed, .brokeProtocol, .brokeProtocol])
        #expect(
            report.results[1].fault?.message.contains(
                "`options` in its hello is another than when it was started before")
                == true)
    }

    @Test func endingWithinAMessage() async throws {
        let fault = try await fault(#"printf '{"exported":{"id":'; exit 0"#)
        #expect(fault.code == .crashed)
        #expect(fault.message.contains("status 0, in the middle of a message"))
        #expect(fault.evidence.first == #"{"exported":{"id":"#)
    }

    @Test func closingItsOutput() async throws {
        let fault = try await fault("echo tired >&2; exec >&-; sleep 60")
        #expect(fault.code == .crashed)
        #expect(fault.message == "the exporter `x` closed its standard output while exporting `b`, and was ended")
        #expect(fault.evidence == ["tired"])
    }

    @Test func hanging() async throws {
        let fault = try await fault("echo thinking >&2; sleep 60") { $0.export = .seconds(8) }
        #expect(fault.code == .timedOut)
        #expect(fault.message.contains("no answer after 8 seconds while exporting `b`"))
        #expect(fault.evidence == ["thinking"])
        #expect(fault.help.contains("--export-timeout"))
    }

    @Test func hangingWithAHelperProcessThatIgnoresSignals() async throws {
        let started = ContinuousClock.now
        let fault = try await fault("(trap '' TERM HUP INT; sleep 600) & sleep 600") { $0.export = .seconds(8) }
        #expect(fault.code == .timedOut)
        #expect(ContinuousClock.now - started < .seconds(60))
    }

    @Test(arguments: [
        (#"echo "working on it""#, "working on it", "not JSON"),
        (#"echo '[1, 2]'"#, "[1, 2]", "not a JSON object"),
        (#"echo "{}""#, "{}", "none of the protocol's messages"),
        (#"echo "{\"exported\":{\"id\":$id}}""#, #"{"exported":{"id":"#, "lacks `exported.files`"),
        (
            #"echo "{\"exported\":{\"id\":\"b\",\"files\":[]}}""#, #"{"id":"b""#,
            "`exported.id` in its message has the wrong type"
        ),
        (#"echo"#, nil, "it wrote an empty line to standard output, which is not JSON"),
        (#"printf ' \t\r\n'"#, " ␍", "it wrote an empty line to standard output, which is not JSON"),
        (#"printf '\357\273\277'; exported b.txt"#, nil, "it wrote a byte-order mark"),
        (
            #"echo "{\"exported\":{\"id\":$id,\"files\":[\"b.txt\", 7]}}""#, "[\"b.txt\", 7]",
            "`exported.files.1` in its message has the wrong type"
        ),
        (#"printf '\377\376\n'"#, #"\xFF\xFE"#, "not UTF-8"),
        (#"printf '\033[2Jhi\r\n'"#, "␛[2Jhi␍", "not JSON"),
        (#"id=99 exported b.txt"#, #""id":99"#, "it answered request 99, which it was not asked, where request"),
        (#"id=1 exported a.txt"#, #""id":1"#, "it answered request 1 a second time, where request 2 was due"),
        (#"id=3 exported c.txt"#, #""id":3"#, "it answered request 3 before request 2"),
        (#"printf '{"exported":'; echo "debug: here"; exported b.txt"#, "debug: here", "not JSON"),
        (#"exported 'b\udcff.txt'"#, #"b\udcff.txt"#, #"the escape `\udcff` in its message is half a character"#),
        (
            #"printf '{"exported":{"id":%s,"x":' "$id"; head -c 511 /dev/zero | tr '\0' '['; echo"#, "[[[",
            "nested too deeply: more than 512 within each other"
        ),
        (#"printf '{"exported":{"id":%s,"files":["b\377.txt"]}}\n' "$id""#, #"b\xFF.txt"#, "not UTF-8"),
        (#"echo '{"refused":{"reason":"no"}}'"#, "refused", "another message than `exported` or `failed`"),
        (
            #"echo "{\"failed\":{\"id\":$id,\"message\":\"\"},\"exported\":{\"id\":$id,\"files\":[]}}""#, "failed",
            "two messages"
        ),
        (
            #"echo "{\"exported\":{\"id\":$id,\"files\":[\"b.txt\"],\"files\":[\"../x\"]}}""#, "../x",
            "its message has the key `files` twice in one object"
        ),
        (
            #"echo "{\"exported\":{\"id\":1,\"files\":[]},\"exported\":{\"id\":$id,\"files\":[]}}""#, "exported",
            "its message has the key `exported` twice in one object"
        ),
    ])
    func sayingSomethingElse(deed: String, shown: String?, told: String) async throws {
        let fault = try await fault(deed)
        #expect(fault.code == .brokeProtocol)
        #expect(fault.message.contains(told), "\(fault.message)")
        let isProtocol = !["not JSON", "not a JSON object", "not UTF-8", "byte-order mark"].contains {
            fault.message.contains($0)
        }
        #expect(fault.help.contains("Standard output is for the protocol only") != isProtocol, "\(fault.help)")
        #expect(fault.help.contains("`statement exporters check \(scratch.bin)/") == isProtocol, "\(fault.help)")
        if let shown { #expect(fault.evidence.joined().contains(shown), "\(fault.evidence)") }
    }

    @Test func anExporterThatSaysSomethingElseIsEndedAtOnce() async throws {
        let started = ContinuousClock.now
        let fault = try await fault("echo hm; sleep 600") { $0.exit = .seconds(600) }
        #expect(fault.code == .brokeProtocol)
        #expect(ContinuousClock.now - started < .seconds(60))
    }

    @Test func printingAfterAnAnswer() async throws {
        let exporter = try scratch.script(
            "x", #"greet; request; echo a > "$dir/a.txt"; exported a.txt; echo bye; cat >/dev/null"#)
        let report = await scratch.session(exporter).export(try jobs("a", "b", "c"))
        #expect(report.results[0].files?.count == 1)
        #expect(report.results[1].fault?.code == .brokeProtocol)
        #expect(report.results[1].fault?.evidence == ["bye"])
    }

    @Test func hangingWithinAMessage() async throws {
        let fault = try await fault(#"printf '{"exported":{"id":'; sleep 60"#) { $0.export = .seconds(8) }
        #expect(fault.code == .timedOut)
        #expect(fault.evidence.first == #"{"exported":{"id":"#)
    }

    @Test func endingBetweenTwoRequests() async throws {
        let exporter = try scratch.script(
            "x", #"greet; request; echo "$statement" > "$dir/$statement.txt"; exported "$statement.txt"; exit 0"#)
        let report = await scratch.session(exporter).export(try jobs("a", "b", "c"))
        #expect(report.results.map { $0.files?.count } == [1, nil, 1])
        #expect(report.results[1].fault?.message == "the exporter `x` stopped with status 0 while exporting `b`")
    }

    @Test func closingStandardInputEarly() async throws {
        let fault = try await fault("exec <&-; sleep 60") { $0.export = .seconds(8) }
        #expect(fault.code == .timedOut)
        // One that answers what it has read, and then ends, has done no harm.
        let other = try Scratch()
        let exporter = try other.script("x", #"greet; request; exec <&-; touch "$dir/z.txt"; exported z.txt"#)
        #expect(await other.session(exporter).export(try jobs("z")).isSuccess)
    }

    @Test func floodingStandardError() async throws {
        let exporter = try scratch.script("x", "greet; head -c 50000000 /dev/zero >&2; serve")
        #expect(await scratch.session(exporter).export(try jobs("a", "b")).isSuccess)
    }

    @Test func aLineOfAGigabyteIsNotKept() async throws {
        let exporter = try scratch.script("x", "greet; request; head -c 1000000000 /dev/zero; serve")
        let report = await scratch.session(exporter).export(try jobs("a"))
        let fault = try #require(report.results[0].fault)
        #expect(fault.code == .brokeProtocol)
        #expect(fault.message.contains("more than 16777216 bytes"))
        #if os(Linux)
            var usage = rusage()
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            // In KiB, of all tests so far.
            #expect(usage.ru_maxrss < 700 << 10)
        #endif
    }

    @Test func sayingTooMuchWithoutALineFeed() async throws {
        let fault = try await fault("while :; do printf '%01000d' 0; done") { $0.messageBytes = 100_000 }
        #expect(fault.code == .brokeProtocol)
        #expect(fault.message.contains("more than 100000 bytes"))
        #expect((fault.evidence.first?.count).map { $0 < 300 } == true)
    }

    @Test func notReadingALargeRequest() async throws {
        let exporter = try scratch.script("x", "greet; sleep 60")
        let report = await scratch.session(exporter) { $0.export = .milliseconds(300) }
            .export(try jobs("a", padding: 50 << 20))
        #expect(report.results[0].fault?.code == .timedOut)
    }

    @Test func endingWithoutReadingALargeRequest() async throws {
        let exporter = try scratch.script("x", "greet; exit 5")
        let report = await scratch.session(exporter).export(try jobs("a", padding: 4 << 20))
        #expect(report.results[0].fault?.message.contains("status 5") == true)
    }

    @Test func aLongLogIsCutToItsEnd() async throws {
        let fault = try await fault("i=0; while [ $i -lt 3000 ]; do i=$((i+1)); echo line $i >&2; done; exit 1")
        #expect(fault.evidence.last == "line 3000")
        #expect(fault.evidence.count == 10)
    }

    @Test func aLongLineOfALogIsCutToItsEnd() async throws {
        let fault = try await fault("head -c 3000 /dev/zero | tr '\\0' x >&2; echo ' REAL CAUSE' >&2; exit 1")
        let line = try #require(fault.evidence.last)
        #expect(line.hasPrefix("…xxx") && line.hasSuffix("xxx REAL CAUSE") && line.count < 600, "\(line)")
    }

    @Test func aCarriageReturnEndsALineOfALog() async throws {
        let fault = try await fault(#"printf ' 10 %%\r 20 %%\r\nout of\r\nideas\r\n\r' >&2; exit 1"#)
        #expect(fault.evidence == [" 10 %", " 20 %", "out of", "ideas"])
    }

    @Test func losingEveryStatementEndsBeforeLong() async throws {
        let exporter = try scratch.script("x", #"echo started >> "\#(scratch.path)/starts"; greet; request; exit 1"#)
        let all = try (0..<20).flatMap { try jobs("s\($0)") }
        let report = await scratch.session(exporter, isTrusted: true) { $0.lossesInARow = 3 }.export(all)
        #expect(report.results.count == 20)
        #expect(report.results.allSatisfy { $0.fault?.code == .crashed })
        #expect(report.results[3].fault?.message.contains("was not asked any more") == true)
        #expect(try scratch.text(of: "starts") == "started\nstarted\nstarted\n")
    }
}
