import ExporterHost
import Foundation
import StatementProtocol
import Testing

/// A way for an exporter to go wrong, and what must be said of it.
struct Fault: Sendable, CustomStringConvertible {
    let description: String
    let body: String
    let code: ExporterFault.Code
    /// What the message, the evidence or the help must say.
    let says: String
    var hello: String?

    init(_ description: String, _ code: ExporterFault.Code, says: String, hello: String? = nil, _ body: String) {
        self.description = description
        self.body = body
        self.code = code
        self.says = says
        self.hello = hello
    }

    static let conversation: [Fault] = [
        Fault("crashes by a signal", .crashed, says: "SIGSEGV", "os.kill(os.getpid(), signal.SIGSEGV)"),
        Fault("exits with a status", .crashed, says: "3", "print('no paper', file=sys.stderr); sys.exit(3)"),
        Fault("says why on stderr", .crashed, says: "no paper", "print('no paper', file=sys.stderr); sys.exit(3)"),
        Fault("exits without a word", .crashed, says: "0", "sys.exit(0)"),
        Fault("hangs", .timedOut, says: "2 s", "time.sleep(60)"),
        Fault("prints before its answer", .brokeProtocol, says: "debug: here", "print('debug: here'); put(); done()"),
        Fault(
            "half a line", .crashed, says: "in the middle of a message",
            #"sys.stdout.write('{"exported":'); sys.stdout.flush(); sys.exit(0)"#),
        Fault(
            "answers in bytes that are no text", .brokeProtocol, says: "",
            #"sys.stdout.buffer.write(b'\xff\xfe\n'); sys.stdout.flush(); time.sleep(60)"#),
        Fault("answers another request", .brokeProtocol, says: "99", #"say({"exported": {"id": 99, "files": []}})"#),
        Fault(
            "speaks protocol 2", .incompatible, says: "2",
            hello: #"say({"hello": {"protocol": 2, "name": "x", "version": "1", "formats": [], "options": {}}})"#,
            "pass"),
        Fault("refuses", .refused, says: "no licence", hello: #"say({"refused": {"reason": "no licence"}})"#, "pass"),
        Fault("prints before hello", .brokeProtocol, says: "Welcome!", hello: "print('Welcome!', flush=True)", "pass"),
        Fault("is silent", .timedOut, says: "2 s", hello: "time.sleep(60)", "pass"),
        Fault("exits at once", .crashed, says: "7", hello: "sys.exit(7)", "pass"),
    ]

    static let output: [Fault] = [
        Fault("names ../x", .badOutput, says: "../x", "open(folder + '/../x', 'w').write('x'); done('../x')"),
        Fault("hides .. in a path", .badOutput, says: "a/../../x", "done('a/../../x')"),
        Fault("names an absolute path", .badOutput, says: "/etc/hostname", "done('/etc/hostname')"),
        Fault("names a link", .badOutput, says: "link", "os.symlink('/etc/hostname', folder + '/link'); done('link')"),
        Fault(
            "names a file below a link", .badOutput, says: "etc/hostname",
            "os.symlink('/etc', folder + '/etc'); done('etc/hostname')"),
        Fault("names a folder", .badOutput, says: "sub", "os.mkdir(folder + '/sub'); done('sub')"),
        Fault("names a pipe", .badOutput, says: "pipe", "os.mkfifo(folder + '/pipe'); done('pipe')"),
        Fault("names what is not there", .badOutput, says: "nothing.txt", "done('nothing.txt')"),
        Fault("names a file twice", .badOutput, says: "one.txt", "put(); done(name, name)"),
        Fault("names nothing", .badOutput, says: "", "put(); done('')"),
        Fault("names a line break", .badOutput, says: "␊", #"open(folder + '/a\nb', 'w').close(); done('a\nb')"#),
    ]
}

@Suite struct FaultTests {
    private func words(of fault: ExporterFault) -> String {
        ([fault.message] + fault.evidence + [fault.help]).joined(separator: "\n")
    }

    @Test(arguments: Fault.conversation + Fault.output)
    func `a fault has its own message and leaves the earlier file`(fault: Fault) async throws {
        let fake = try FakeExporter()
        defer { fake.remove() }
        try Data("before".utf8).write(to: URL(filePath: fake.output + "/one.txt"))
        let location = try fake.python("odd", hello: fault.hello, fault.body)
        let report = try await fake.export(
            location, limits: fault.code == .timedOut ? FakeExporter.impatient : FakeExporter.limits)
        try #require(report.results.count == 1)
        guard case .fault(let found) = report.results[0] else {
            Issue.record("no fault: \(report.results[0])")
            return
        }
        #expect(found.code == fault.code, "\(words(of: found))")
        #expect(fault.says.isEmpty || words(of: found).contains(fault.says), "\(words(of: found))")
        #expect(!found.help.isEmpty)
        #expect(!report.isSuccess)
        #expect(try fake.written() == ["one.txt"])
        #expect(try fake.contents("one.txt") == "before")
    }

    @Test func `after a crash the other statements are exported by a new process`() async throws {
        let fake = try FakeExporter()
        defer { fake.remove() }
        let location = try fake.python(
            "odd", "if statement['id'] == 'two': os.kill(os.getpid(), signal.SIGKILL)\nput(); done()")
        let report = try await fake.export(location, statements: ["one", "two", "three"])
        #expect(try fake.written() == ["one.txt", "three.txt"])
        guard report.results.count == 3, case .fault(let fault) = report.results[1] else {
            Issue.record("the crash is not reported")
            return
        }
        #expect(fault.code == .crashed)
        #expect(fault.statement == "two")
    }

    @Test func `a statement that cannot be rendered is told with its place`() async throws {
        let fake = try FakeExporter()
        defer { fake.remove() }
        let location = try fake.python("odd", #"say({"failed": {"id": id, "message": "no", "at": "/measures/3"}})"#)
        let report = try await fake.export(location)
        guard case .failed("no", "/measures/3")? = report.results.first else {
            Issue.record("\(report.results)")
            return
        }
        #expect(try fake.written() == [])
    }

    @Test func `a large statement does not lock up with an exporter that talks first`() async throws {
        let fake = try FakeExporter()
        defer { fake.remove() }
        // It floods stderr before it reads on, while the host writes.
        let location = try fake.python(
            "odd", "sys.stderr.write('x' * 3_000_000); put(str(len(statement['title']))); done()")
        let report = try await fake.export(location, titles: String(repeating: "x", count: 8_000_000))
        #expect(report.isSuccess, "\(report)")
        #expect(try fake.contents("one.txt") == "8000000")
    }

    @Test func `an exporter that never reads is ended`() async throws {
        let fake = try FakeExporter()
        defer { fake.remove() }
        let location = try fake.python("odd", hello: nil, "pass")
        let text = try String(contentsOfFile: location.path, encoding: .utf8)
            .replacing("for line in sys.stdin:", with: "time.sleep(60)\nfor line in sys.stdin:")
        let deaf = try fake.write("odd", text)
        let report = try await fake.export(
            deaf, limits: FakeExporter.impatient, titles: String(repeating: "x", count: 8_000_000))
        guard case .fault(let fault)? = report.results.first else {
            Issue.record("no fault")
            return
        }
        #expect(fault.code == .timedOut)
    }

    @Test func `one that stays when it should go is ended, and told`() async throws {
        let fake = try FakeExporter()
        defer { fake.remove() }
        let location = try fake.python("odd", "put(); done()")
        let text = try String(contentsOfFile: location.path, encoding: .utf8) + "\ntime.sleep(60)\n"
        let report = try await fake.export(try fake.write("odd", text), limits: FakeExporter.impatient)
        #expect(try fake.written() == ["one.txt"])
        #expect(report.faults.map(\.code) == [.timedOut], "\(report)")
    }

    @Test func `two statements never overwrite each other's files`() async throws {
        let fake = try FakeExporter()
        defer { fake.remove() }
        let location = try fake.python("odd", "name = 'same.txt'; put(statement['id']); done(name)")
        let report = try await fake.export(location, statements: ["one", "two"])
        #expect(try fake.contents("same.txt") == "one")
        guard report.results.count == 2, case .fault(let fault) = report.results[1] else {
            Issue.record("no fault")
            return
        }
        #expect(fault.code == .badOutput)
    }

    @Test func `a file that is no program cannot be started, and is told so`() async throws {
        let fake = try FakeExporter()
        defer { fake.remove() }
        let location = try fake.write("odd", "\u{7F}ELF nonsense")
        let report = try await fake.export(location)
        guard case .fault(let fault)? = report.results.first else {
            Issue.record("no fault")
            return
        }
        #expect(fault.code == .cannotStart)
    }

    @Test func `exported files are moved into place, in folders too`() async throws {
        let fake = try FakeExporter()
        defer { fake.remove() }
        let location = try fake.python(
            "odd",
            "os.mkdir(folder + '/d'); open(folder + '/d/e.txt', 'w').write('e'); put('new'); done(name, 'd/e.txt')")
        try Data("before".utf8).write(to: URL(filePath: fake.output + "/one.txt"))
        let report = try await fake.export(location)
        #expect(report.isSuccess, "\(report)")
        #expect(try fake.contents("one.txt") == "new")
        #expect(try fake.contents("d/e.txt") == "e")
        #expect(try fake.written() == ["d", "one.txt"])
    }
}
