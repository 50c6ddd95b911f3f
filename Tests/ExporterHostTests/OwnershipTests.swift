import Foundation
import StatementProtocol
import Testing

@testable import ExporterHost

/// Which exporter may write a file, and which files none may.
@Suite struct OwnershipTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    /// An exporter that says that it writes files of some extensions, and writes one file for each statement.
    private func exporter(
        _ name: String, formats: String..., writes file: String, start: String = "", options: String = "{}"
    ) throws -> ExporterLocation {
        let formats = formats.map { #"{"extension":"\#($0)","mediaType":"text/plain"}"# }.joined(separator: ",")
        return try scratch.script(
            name,
            #"""
            read -r _
            \#(start)
            echo '{"hello":{"protocol":1,"name":"\#(name)","version":"1","formats":[\#(formats)],"options":\#(options)}}'
            while request; do
                file="\#(file)"
                case $file in */*) mkdir -p "$dir/${file%/*}";; esac
                echo \#(name) > "$dir/$file"
                exported "$file"
            done
            """#)
    }

    /// A folder cannot be where another exporter's file is, nor a file where its folder is.
    @Test(arguments: [
        ("$statement.html", "$statement.HTML/x", "but `a.html` is a file that this call has already written for `a`"),
        ("$statement/b/x", "$statement/b", "but in a folder of that name this call has already written for `a`"),
        ("index/x", "index", "but in a folder of that name this call has already written for `a`"),
    ])
    func aFileIsNoFolder(first: String, second: String, told: String) async throws {
        let names = OutputNames(output: scratch.output)
        let one = await scratch.session(try exporter("one", writes: first), names: names).export(try jobs("a"))
        let two = await scratch.session(try exporter("two", writes: second), names: names).export(try jobs("b"))
        #expect(one.isSuccess && two.isSuccess == second.contains("statement"))
        let job = try jobs("c")
        _ = names.claim(["c.html", "c/d/e"], of: job[0], with: "one")
        let conflicts = ["c.html/x/y", "C/D", "c/d/e/f"].map { names.claim([$0], of: job[0], with: "two") }
        let owner = OutputNames.Owner(statement: "c", exporter: "one")
        #expect(
            conflicts == [
                .isBelow(name: "c.html/x/y", file: "c.html", owner: owner), .isFolder(name: "C/D", owner: owner),
                .isBelow(name: "c/d/e/f", file: "c/d/e", owner: owner),
            ])
        names.release(["c.html", "c/d/e"], of: job[0])
        #expect(names.claim(["c.html/x/y", "C/D"], of: job[0], with: "two") == nil)

        let sameJob = try jobs("a")
        let again = OutputNames(output: scratch.path + "/out2")
        _ = again.claim([first.replacing("$statement", with: "a")], of: sameJob[0], with: "one")
        let report = await scratch.session(try exporter("three", writes: second), names: again).export(sameJob)
        let fault = try #require(report.results[0].fault)
        #expect(fault.code == .badOutput)
        #expect(fault.message.contains(told) && fault.message.hasSuffix("with `one`"), "\(fault.message)")
    }

    /// It does not depend on which exporter is faster.
    @Test(arguments: ["$statement.html", "$statement.HTML", "$statement.html/page.txt"])
    func whatAnotherExporterDeclaresIsTheOthers(file: String) async throws {
        let names = OutputNames(output: scratch.output)
        names.formats.expect(["html", "fast"])
        let html = scratch.session(
            try exporter("html", formats: "html", writes: "$statement.html", start: "sleep 0.5"), names: names)
        let fast = scratch.session(try exporter("fast", formats: "txt", writes: file), names: names)
        let jobs = try jobs("a", "b")
        async let htmlReport = html.export(jobs)
        async let fastReport = fast.export(jobs)
        let (good, bad) = await (htmlReport, fastReport)
        #expect(good.isSuccess, "\(good)")
        let fault = try #require(bad.results[0].fault)
        #expect(fault.code == .badOutput)
        let name = file.replacing("$statement", with: "a").prefix { $0 != "/" }
        #expect(fault.message.hasSuffix("but `\(name)` is what the exporter `html` writes"), "\(fault.message)")
        #expect(scratch.written == ["a.html", "b.html"])
        #expect(try scratch.text(of: "out/a.html") == "html\n")
    }

    /// An exporter that does not start keeps nobody waiting, and names that two declare are the faster one's.
    @Test(arguments: ["exit 1", "sleep 60", "echo x"])
    func whoDoesNotStartDeclaresNothing(start: String) async throws {
        let names = OutputNames(output: scratch.output)
        names.formats.expect(["html", "page"])
        var slow = scratch.session(
            try exporter("html", formats: "html", writes: "$statement.html", start: start), names: names
        ) { $0.start = .milliseconds(300) }
        slow.processes = 2
        let html = slow
        let page = scratch.session(
            try exporter("page", formats: "html", writes: "$statement.html"), names: names)
        let jobs = try jobs("a", "b")
        async let htmlReport = html.export(jobs)
        async let pageReport = page.export(jobs)
        let (bad, good) = await (htmlReport, pageReport)
        #expect(good.isSuccess, "\(good)")
        #expect(bad.results.allSatisfy { $0.fault != nil })
        #expect(scratch.written == ["a.html", "b.html"])
    }

    /// Files of statements that are not in the call, and their tables, stay; what an exporter has written itself does not.
    @Test(arguments: [
        ("other.yaml", false), ("other.YML", false), ("s/endorsers.csv", false), ("$statement.tsv", false),
        ("$statement-b.csv", false), ("$statement.csv", true), ("$statement/x.csv", true), ("index.html", true),
    ])
    func workOfOthersIsNotReplaced(file: String, isReplaced: Bool) async throws {
        let name = file.replacing("$statement", with: "a")
        try scratch.write("mine", to: "out/" + name)
        let exporter = try exporter("table", formats: "csv", "yaml", writes: file)
        let session = scratch.session(exporter, names: OutputNames(output: scratch.output))
        let report = await session.export(try jobs("a"))
        #expect(report.isSuccess == isReplaced, "\(report)")
        #expect(try scratch.text(of: "out/" + name) == (isReplaced ? "table\n" : "mine"))
        guard !isReplaced else { return }
        let fault = try #require(report.results[0].fault)
        #expect(fault.code == .badOutput)
        #expect(fault.message.contains("but a file of that name is there, and may be somebody's work"))
        #expect(fault.help.contains("If that file is of an earlier export, remove it"))
    }

    @Test func aTableThatTheCallHasWrittenIsToldAsThat() async throws {
        let session = scratch.session(try exporter("x", formats: "csv", writes: "all.csv"))
        let report = await session.export(try jobs("a", "b"))
        #expect(report.results[0].files?.count == 1)
        let fault = try #require(report.results[1].fault)
        #expect(fault.message.hasSuffix("which this call has already written for `a` with `x`"), "\(fault.message)")
    }

    @Test(arguments: [
        ("theme", "theme.json", "theme.json"), ("templates", "templates", "templates/page.mustache"),
        ("templates", ".", "style.css"),
    ])
    func whatIsGivenAsAnOptionIsNotReplaced(option: String, value: String, file: String) async throws {
        try scratch.write("mine", to: "out/" + file)
        let exporter = try exporter(
            "x", formats: "txt", writes: file,
            options: #"""
                {"type":"object","properties":{"theme":{"type":"string","format":"file-path"},
                "templates":{"type":"string","format":"folder-path"}}}
                """#.replacing("\n", with: ""))
        let setting = OptionSetting(exporter: "x", option: option, value: scratch.output + "/" + value)
        let names = OutputNames(output: scratch.output)
        let report = await scratch.session(exporter, names: names, settings: [setting]).export(try jobs("a"))
        let fault = try #require(report.results[0].fault)
        #expect(fault.message.hasSuffix("which is a file that this call reads"), "\(fault.message)")
        #expect(try scratch.text(of: "out/" + file) == "mine")
        // Without the option it is an earlier export.
        #expect(await scratch.session(exporter).export(try jobs("a")).isSuccess)
    }

    @Test func whatIsNoFolderForFilesIsTold() throws {
        try scratch.write("", to: "file")
        try FileManager.default.createSymbolicLink(atPath: scratch.path + "/link", withDestinationPath: "nowhere")
        try FileManager.default.createSymbolicLink(atPath: scratch.path + "/good", withDestinationPath: "out")
        for name in ["out", "out/", "out/a/b", "good", "good/a", "new"] {
            #expect(Folders.obstacle(to: scratch.path + "/" + name) == nil, "\(name)")
        }
        #expect(Folders.obstacle(to: "nowhere-at-all") == nil)
        #expect(Folders.obstacle(to: scratch.path + "/file/") == "`\(scratch.path)/file` is a file")
        #expect(Folders.obstacle(to: scratch.path + "/file/a/b") == "`\(scratch.path)/file` is a file")
        #expect(
            Folders.obstacle(to: scratch.path + "/link")
                == "`\(scratch.path)/link` is a link to a place that is not there")
        #expect(Folders.obstacle(to: "/dev/null") == "`/dev/null` is a device")
    }
}
