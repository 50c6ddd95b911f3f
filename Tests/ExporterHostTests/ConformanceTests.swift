import ExporterConformance
import ExporterHost
import Foundation
import StatementProtocol
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
        let wayward = ["wayward-none", "wayward-none-formats", "wayward-none-options"]
        for (file, name) in [("statement-export-outline", "outline")] + wayward.map({ ("wayward", $0) }) {
            let report = await ExporterConformance.check(try scratch.install(file, as: name).path)
            #expect(report.holds, "\(report)")
        }
    }

    /// Each breaks one clause, which its name begins with, in the way that is told.
    @Test(arguments: [
        ("name", "it calls itself `other`"), ("hello", "no hello"), ("formats", "`.txt` is no extension"),
        ("name-null", "`hello.name` in its message has the wrong type"),
        ("hello-text", "`hello.protocol` in its message has the wrong type"),
        ("hello-null", "`hello.protocol` in its message has the wrong type"),
        ("hello-huge", "`hello.protocol` in its message has the wrong type"),
        ("hello-version", "longer than 100 bytes"), ("hello-long", "more than 1048576 bytes"),
        ("formats-absent", "its message lacks `hello.formats`"),
        ("options-absent", "its message lacks `hello.options`"),
        ("formats-null", "`hello.formats` in its message has the wrong type"),
        ("formats-lacks", "its message lacks `hello.formats.0.mediaType`"),
        ("formats-type", "`te xt/plän; charset=utf-8` is no media type"),
        ("messages-return", "has a carriage return"), ("messages-twice", "has the key `id` twice"),
        ("messages-empty", "it wrote an empty line"), ("messages-hello", "while starting: it wrote a line"),
        ("messages-array", "while starting: it wrote a line to standard output that is not a JSON object"),
        ("messages-deep", "while starting: its message has arrays and objects nested too deeply: more than 512"),
        ("messages-half", "is half a character"), ("order-float", "it repeats the id as `7.0`"),
        ("options-hidden", "the option `a␛b` has control characters"),
        ("options-bounds", "the option `width` takes no value: its minimum is above its maximum"),
        ("options-enum", "the option `width` has an `enum` without values"),
        ("options-words", "the option `width` has values in `enum` that are not of its type `integer`"),
        ("hello-differs", "the hello of two of its processes differs: `options`"),
        ("pointers-empty", "a message is empty"), ("pointers-lines", "a message has a line break in it: a␊b"),
        ("versions-reason", "it refuses, but gives no reason"),
        ("answers-twice", "it answered request 7 a second time"),
        ("order-counted", "it answered request 1 where request 7 was due"),
        ("order-few", "stopped with status 1"), ("files-same", "it names `page.txt` for two statements"),
        ("formats-other", "it writes `quiet-nights-2026.bin`, and nothing with an extension that it has named"),
        ("files-hidden", "its name has U+FE0F in it"), ("sameness-time", "differs between two exports"),
        ("sameness-set", "differs between two exports"), ("sameness-random", "differs between two exports"),
        ("sameness-process", "differs between two exports"), ("sameness-folder", "differs between two exports"),
        ("options", "the default of the option `width`"), ("versions", "protocol 99"), ("messages", "debug: here"),
        ("answers", "quotes are too much"), ("files", "leads out of the folder"), ("pointers", "`/nothing` leads"),
        ("order", "was due"), ("unknown", "an unknown message"),
        ("texts", "UnicodeEncodeError"),
        ("size", "too large"), ("sameness", "differs between two exports"), ("defaults", "at their defaults"),
        ("end", "stopped with status 3 after its last answer"),
    ])
    func whatIsBrokenIsNamed(breach: String, told: String) async throws {
        let report = await ExporterConformance.check(try scratch.install("wayward", as: "wayward-" + breach).path)
        let clause = String(breach.prefix { $0 != "-" })
        #expect(clauses(broken: report) == [clause], "\(report)")
        let reason = try #require(report.clauses.first { $0.name == clause }?.reason)
        #expect(reason.contains(told), "\(reason)")
        #expect(report.description.contains("\(clause): "))
        // What starts has started, whatever it says then; and what differs in any case is not put down to options.
        #expect(report.clauses.first { $0.name == "start" }?.holds == true)
        if clause == "sameness" { #expect(report.clauses.first { $0.name == "defaults" }?.holds == nil) }
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

    @Test(arguments: [
        ("txt", "text/plain"), ("7z", "application/vnd.a+b"), ("announcement.html", "text/html;charset=utf-8"),
        ("tar.GZ", "application/x-1 ; x=\"a; \\\"b\"; y=z"), ("x-y", "a/b!#$&-^_.+"),
    ])
    func formatsOfThePageAreTaken(name: String, type: String) {
        #expect(ExporterProtocol.Format(extension: name, mediaType: type).problem == nil)
    }

    @Test(arguments: ["", ".txt", "a..b", "txt.", "a b\n\u{1B}", "a/b", "ä", "\u{212A}", "t\u{301}", "*"])
    func whatIsNoExtensionIsTold(name: String) throws {
        let problem = try #require(ExporterProtocol.Format(extension: name, mediaType: "text/plain").problem)
        #expect(problem.contains("is no extension, which has letters, digits and hyphens"))
        #expect(!problem.unicodeScalars.contains { $0.value < 0x20 })
    }

    @Test(arguments: [
        "", "text", "text/", "/plain", "text/plain/x", "te xt/plän; charset=utf-8", "text/plain;",
        "text/plain; charset",
        "text/plain; charset=", "text/plain; charset=\"utf-8", "text/plain charset=utf-8", "text/plain\n", "-a/b",
        "a/\(String(repeating: "b", count: 128))",
    ])
    func whatIsNoMediaTypeIsTold(type: String) throws {
        let problem = try #require(ExporterProtocol.Format(extension: "txt", mediaType: type).problem)
        #expect(problem.contains("is no media type, like `text/plain`"))
    }

    @Test(arguments: [("not-a-program", "not a program"), ("without-interpreter", "its first line names")])
    func whatDoesNotStartIsNamed(file: String, told: String) async throws {
        let report = await ExporterConformance.check(try scratch.install(file, as: "x").path)
        #expect(clauses(broken: report) == ["start"])
        #expect(report.description.contains(told))
        #expect(report.clauses.last?.holds == nil)
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

    @Test func whatIsNoExporterIsTold() async throws {
        let report = await ExporterConformance.check(scratch.bin + "/none")
        #expect(clauses(broken: report) == ["name", "start"])
    }
}
