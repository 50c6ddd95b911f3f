import ExporterHost
import Foundation
import StatementProtocol
import Testing

@Suite struct StartTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    /// The fault of an exporter that cannot serve two statements.
    private func fault(
        _ location: ExporterLocation, limit: (inout ExporterLimits) -> Void = { _ in }
    ) async throws -> ExporterFault {
        let report = await scratch.session(location, limit: limit).export(try jobs("a", "b"))
        #expect(report.results.count == 2)
        #expect(report.results[1].fault == report.results[0].fault)
        #expect(scratch.written == [])
        return try #require(report.results[0].fault)
    }

    @Test func aFileThatIsNoProgram() async throws {
        let fault = try await fault(scratch.install("not-a-program", as: "x"))
        #expect(fault.code == .cannotStart)
        #expect(fault.message.contains("is not a program that this system can run"))
    }

    @Test func aScriptWhoseInterpreterIsNotThere() async throws {
        let fault = try await fault(scratch.install("without-interpreter", as: "x"))
        #expect(fault.code == .cannotStart)
        #expect(fault.evidence == ["#!/no/such/interpreter"])
    }

    @Test func theFirstLineHasACarriageReturn() async throws {
        let path = scratch.bin + "/statement-export-x"
        #expect(FileManager.default.createFile(atPath: path, contents: Data("#!/bin/sh\r\n".utf8)))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        let fault = try await fault(ExporterLocation(name: "x", path: path, source: .exporterPath))
        #expect(fault.code == .cannotStart)
        #expect(fault.message.contains("its first line ends with a carriage return"))
    }

    @Test(arguments: [("\u{7F}ELF", "ELF"), ("MZ", "Windows")])
    func aProgramForAnotherProcessorOrSystem(magic: String, format: String) async throws {
        let path = scratch.bin + "/statement-export-x"
        try Data(magic.utf8 + [UInt8](repeating: 0, count: 200)).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        let fault = try await fault(ExporterLocation(name: "x", path: path, source: .path))
        #expect(fault.code == .cannotStart)
        #expect(fault.message.hasSuffix("is a program for another processor or system (\(format))"))
        #expect(fault.help.contains("made for this machine"))
    }

    @Test func anExecutableThatIsGone() async throws {
        let gone = ExporterLocation(name: "x", path: scratch.bin + "/statement-export-x", source: .path)
        let fault = try await fault(gone)
        #expect(fault.code == .cannotStart)
        #expect(fault.message.contains("is not there"))
    }

    @Test func anExporterThatEndsAtOnce() async throws {
        let fault = try await fault(scratch.script("x", "echo 'no licence' >&2; exit 3"))
        #expect(fault.code == .crashed)
        #expect(fault.message == "the exporter `x` stopped with status 3 while starting")
        #expect(fault.evidence == ["no licence"])
    }

    @Test func anExporterThatSaysNothing() async throws {
        let started = ContinuousClock.now
        let fault = try await fault(scratch.script("x", "sleep 600")) { $0.start = .milliseconds(200) }
        #expect(fault.code == .timedOut)
        #expect(fault.text.contains("no answer after 200 milliseconds while starting"))
        #expect(fault.help.contains("--start-timeout"))
        #expect(ContinuousClock.now - started < .seconds(60))
    }

    @Test func anExporterThatIsSlowToStart() async throws {
        let exporter = try scratch.script("x", "sleep 0.3; greet; serve")
        #expect(await scratch.session(exporter).export(try jobs("a")).isSuccess)
    }

    @Test func anExporterWhoseHelloIsLate() async throws {
        let fault = try await fault(scratch.script("x", "sleep 30; greet; serve")) { $0.start = .milliseconds(200) }
        #expect(fault.code == .timedOut)
    }

    @Test(arguments: [
        (#"printf '\377\376\n'"#, "not UTF-8"), (#"echo '{"hello":'"#, "not JSON"),
        (#"echo '{"hello":{"protocol":1}}'"#, "lacks `hello.name`"),
        (#"echo '{"hello":{"protocol":1,"name":"x","version":"1","formats":"txt","options":{}}}'"#, "wrong type"),
        (#"echo '{"exported":{"id":1,"files":["a"]}}'"#, "another message than `hello` or `refused`"),
        (#"head -c 2000 /dev/zero"#, "a line that is too long"),
    ])
    func anExporterWhoseHelloIsGarbage(deed: String, told: String) async throws {
        let fault = try await fault(scratch.script("x", "read -r _; \(deed); read -r _")) { $0.messageBytes = 1500 }
        #expect(fault.code == .brokeProtocol)
        #expect(fault.message.contains(told), "\(fault.message)")
    }

    @Test func anExporterWhoseHelloIsLongerThanTheSessionAllows() async throws {
        let fault = try await fault(scratch.script("x", "greet; serve")) { $0.helloBytes = 20 }
        #expect(fault.code == .brokeProtocol)
        #expect(fault.message.contains("its hello has more than 20 bytes"), "\(fault.message)")
    }

    @Test func aHelloWithoutEndIsReadNoFurtherThanAHelloMayBe() async throws {
        let exporter = try scratch.script("x", "read -r _; head -c 1100000 /dev/zero | tr '\\0' x; read -r _; sleep 60")
        let fault = try await fault(exporter)
        #expect(fault.code == .brokeProtocol)
        #expect(fault.message.contains("its hello has more than 1048576 bytes"), "\(fault.message)")
    }

    @Test func anExporterThatRefuses() async throws {
        let fault = try await fault(
            scratch.script("x", #"read -r _; echo '{"refused":{"reason":"no fonts\u001b[1m"}}'"#))
        #expect(fault.code == .refused)
        #expect(fault.message.contains("no fonts␛[1m"))
        #expect(fault.message.contains("statement/1.2.3"))
    }

    @Test(arguments: ["", " "])
    func anExporterThatRefusesWithoutAReason(reason: String) async throws {
        let fault = try await fault(scratch.script("x", #"read -r _; echo '{"refused":{"reason":"\#(reason)"}}'"#))
        #expect(fault.code == .refused)
        #expect(fault.message.hasSuffix("protocol 1: the exporter gives no reason"))
    }

    @Test(arguments: [
        #"{"hello":{"protocol":2,"name":"x","version":"7.0","formats":[],"options":{}}}"#,
        #"{"hello":{"protocol":2,"version":"7.0","shape":"unheard of"}}"#,
    ])
    func anExporterOfAnotherProtocol(hello: String) async throws {
        let fault = try await fault(scratch.script("x", "read -r _; echo '\(hello)'; read -r _"))
        #expect(fault.code == .incompatible)
        #expect(fault.message == "the exporter `x` 7.0 speaks protocol 2, statement/1.2.3 speaks protocol 1")
        #expect(fault.help.contains("Update statement"))
    }

    @Test func anExporterThatCallsItselfOtherwise() async throws {
        let fault = try await fault(scratch.script("other", "greet; serve"))
        #expect(fault.code == .brokeProtocol)
        #expect(fault.message.contains("it calls itself `x`"))
    }

    @Test func anExporterThatPrintsBeforeHello() async throws {
        let fault = try await fault(scratch.script("x", "echo 'Loading fonts...'; greet; serve"))
        #expect(fault.code == .brokeProtocol)
        #expect(fault.evidence == ["Loading fonts..."])
        #expect(fault.help.contains("Standard output is for the protocol only"))
    }

    @Test func describingTellsTheHello() async throws {
        let outline = try scratch.install("statement-export-outline", as: "outline")
        let hello = try await outline.describe(
            host: "statement/1.2.3", environment: ProcessInfo.processInfo.environment
        )
        .get()
        #expect(hello.name == "outline" && hello.version == "1.0.0")
        #expect(hello.formats == [.init(extension: "outline.txt", mediaType: "text/plain")])
        let option = try #require(OptionSchema(hello.options).options.first)
        #expect(option.values == "a whole number from 0 to 8")
        #expect(option.defaultValue == "2")
    }

    @Test func describingLeavesNothing() async throws {
        let exporter = try scratch.script("x", #"greet; touch "$TMPDIR/note"; read -r _"#)
        let description = await exporter.describe(
            host: "statement/1.2.3", environment: ["PATH": "/usr/bin:/bin", "TMPDIR": scratch.output])
        #expect(throws: Never.self) { try description.get() }
        #expect(scratch.written == [])
    }

    @Test func describingTellsTheFault() async throws {
        let exporter = try scratch.script("x", "exit 1")
        let description = await exporter.describe(host: "statement/1.2.3", environment: [:])
        #expect(throws: ExporterFault.self) { try description.get() }
    }
}
