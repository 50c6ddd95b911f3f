import ExporterHost
import Foundation
import StatementProtocol
import Testing

/// What the host takes of an exporter's files, and what it does with them.
@Suite struct OutputTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    /// The report of an exporter that does `deed` for `a`, and exports `b` well.
    func report(
        _ deed: String, names: OutputNames = OutputNames(), limit: (inout ExporterLimits) -> Void = { _ in }
    ) async throws -> ExporterReport {
        let exporter = try scratch.script("x", "greet; request; cd \"$dir\"\n\(deed)\nserve")
        let report = await scratch.session(exporter, names: names, limit: limit).export(try jobs("a", "b"))
        #expect(report.results.count == 2)
        #expect(report.faults == [])
        #expect(!scratch.written.contains { $0.hasPrefix(".statement-") })
        return report
    }

    @Test(arguments: [
        (#"exported "/etc/hostname""#, "absolute path"),
        (#"exported "../x.txt""#, "leads out of the folder"),
        (#"mkdir s; exported "s/../../x.txt""#, "leads out of the folder"),
        (#"exported """#, "its name is empty"),
        (#"exported ".""#, "the part `.`"),
        (#"echo x > x; exported "./x""#, "the part `.`"),
        (#"mkdir s; echo x > s/x; exported "s//x""#, "empty part"),
        (#"mkdir s; exported "s/""#, "empty part"),
        (#"mkdir s; exported "s""#, "it is a folder"),
        (#"ln -s /etc/hostname x; exported x"#, "it is a symbolic link"),
        (#"ln -s /etc s; exported s/hostname"#, "the folder `s` is a symbolic link"),
        (#"echo x > y; ln y x; exported x"#, "a hard link"),
        (#"mkfifo x; exported x"#, "it is a named pipe"),
        (#"exported x"#, "it is not there"),
        (#"exported /dev/null"#, "absolute path"),
        (#"exported s/x"#, "it is not there"),
        (#"echo x > x; exported x/y"#, "Not a directory"),
        (#"echo x > x; exported x x"#, "it is named twice"),
        (#"echo x > x; echo x > X; exported x X"#, "it is named twice"),
        (#"mkdir X; echo x > x; echo y > X/y; exported x X/y"#, "would have the name of a folder of another"),
        (#"mkdir X; echo x > x; echo y > X/y; exported X/y x"#, "would have the name of a folder of another"),
        (#"exported s/$(printf 'ä%.0s' $(seq 128)).txt"#, "a part of its name has more than 255 bytes"),
        (#"exported"#, "names no file"),
        (#"echo x > .statement-x; exported .statement-x"#, "begins with a dot"),
        (#"mkdir .git; echo x > .git/config; exported .git/config"#, "begins with a dot"),
        (#"mkdir s; echo x > s/.envrc; exported s/.envrc"#, "begins with a dot"),
        (#"exported 'x\ny'"#, "line breaks"),
        (#"exported 'x\u001b[1m'"#, "control characters"),
        (#"exported 'x\u202etxt.exe'"#, "control characters"),
        (#"exported 'x\u0000y'"#, "control characters"),
        (#"exported 'x\udb40\udc41.txt'"#, "its name has U+E0041 in it"),
        (#"exported 'x\ufe0f.txt'"#, "its name has U+FE0F in it"),
        (#"exported 'x\u200d.txt'"#, "its name has U+200D in it"),
        (#"exported 'x\uffff.txt'"#, "its name has U+FFFF in it"),
        (#"echo 1 > 1; echo 2 > 2; echo 3 > 3; echo 4 > 4; exported 1 2 3 4"#, "names 4 files"),
        (#"head -c 2000 /dev/zero > x; exported x"#, "more than the 1500 bytes"),
        (#"head -c 1000 /dev/zero > x; head -c 1000 /dev/zero > y; exported x y"#, "more than the 1500 bytes"),
    ])
    func filesThatAreNotTaken(deed: String, told: String) async throws {
        try scratch.write("as it was", to: "out/x")
        let report = try await report(deed) {
            $0.files = 3
            $0.fileBytes = 1500
        }
        let fault = try #require(report.results[0].fault)
        #expect(fault.code == .badOutput)
        #expect(fault.statement == "a")
        #expect(fault.message.contains(told), "\(fault.message)")
        #expect(!fault.message.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
        #expect(fault.message.count < 300)
        // The other statement is exported, and nothing of this one is there.
        #expect(report.results[1].files == [scratch.output + "/b.txt"])
        #expect(scratch.written == ["b.txt", "x"])
        #expect(try scratch.text(of: "out/x") == "as it was")
    }

    @Test func aLinkInPlaceOfItsFolderLeadsNowhere() async throws {
        try scratch.write("secret", to: "victim/secret.txt")
        try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: scratch.path + "/victim")
        let report = try await report(
            #"cd ..; rm -r "$dir"; ln -s "\#(scratch.path)/victim" "$dir"; exported secret.txt"#)
        let fault = try #require(report.results[0].fault)
        #expect(fault.message.contains("the request's folder is no folder any more"), "\(fault.message)")
        #expect(try scratch.text(of: "victim/secret.txt") == "secret")
        let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path + "/victim")
        #expect(attributes[.posixPermissions] as? Int == 0o750)
        #expect(scratch.written == ["b.txt"])
    }

    @Test func aFileIsAsItWasWhenItWasTaken() async throws {
        let report = try await report(
            "exec 3> x; echo good >&3; exported x; while [ -e \"$dir/x\" ]; do sleep 0.1; done; sleep 0.5; echo bad >&3"
        )
        #expect(report.isSuccess)
        #expect(try scratch.text(of: "out/x") == "good\n")
    }

    @Test(.enabled(if: Guarantees.current.settling, "this system cannot keep files from an exporter"))
    func nobodyHasAHoldOnFilesThatWereTaken() async throws {
        let holder = try scratch.install("statement-export-holder", as: "holder")
        let report = await scratch.session(holder).export(try jobs("a", "b"))
        #expect(report.isSuccess, "\(report.results)")
        for file in ["read", "written", "mapped"] {
            #expect(try scratch.text(of: "out/" + file) == "good\n")
            let attributes = try FileManager.default.attributesOfItem(atPath: scratch.output + "/" + file)
            #expect(attributes[.referenceCount] as? Int == 1)
            #expect(try scratch.mode(of: "out/" + file) == scratch.mode(of: "out/attempts"))
        }
        #expect(
            try scratch.text(of: "out/attempts") == """
                open: refused: PermissionError
                open truncated: refused: PermissionError
                truncate: refused: PermissionError
                link: refused: OSError
                mode: done
                lease: refused: PermissionError
                append: done
                map: done

                """)
    }

    /// A copy would have a number of its own.
    @Test(.enabled(if: Guarantees.current.settling, "this system cannot keep files from an exporter"))
    func filesThatAreClosedAreNotCopied() async throws {
        let report = try await report("touch x; stat -c %i x > x; exported x")
        #expect(report.isSuccess)
        let number = try FileManager.default.attributesOfItem(atPath: scratch.output + "/x")[.systemFileNumber] as? Int
        #expect(try scratch.text(of: "out/x") == "\(try #require(number))\n")
    }

    @Test func everyRequestHasAnEmptyFolderOfItsOwn() async throws {
        let exporter = try scratch.script(
            "x", #"greet; while request; do ls "$dir" > "$dir/$id.txt"; touch "$dir/left"; exported "$id.txt"; done"#)
        let report = await scratch.session(exporter).export(try jobs("a", "b", "c", "d", "e"))
        #expect(report.isSuccess, "\(report.results)")
        for (id, result) in report.results.enumerated() {
            #expect(result.files == [scratch.output + "/\(id + 1).txt"])
            // `ls` sees the file that it writes to.
            #expect(try scratch.text(of: "out/\(id + 1).txt") == "\(id + 1).txt\n")
        }
    }

    @Test(arguments: [
        #"mkdir "$(printf 'b\377d')"; touch "$(printf 'b\377d/c\376')""#,
        #"n=$(printf 'd%.0s' $(seq 200)); for i in $(seq 60); do mkdir $n; cd $n; done; touch x; cd "$dir""#,
        #"mkdir -p a/b; touch a/b/c; chmod 0 a/b a"#,
    ])
    func whateverItLeavesIsRemoved(deed: String) async throws {
        let report = try await report("echo x > x; \(deed); exported x")
        #expect(report.isSuccess, "\(report.results)")
        #expect(scratch.written == ["b.txt", "x"])
    }

    @Test(.enabled(if: Guarantees.current.writing, "this system cannot confine writing"))
    func nothingIsReachedThroughAFolderThatIsSwappedWithALink() async throws {
        let ids = (1...60).map { "s\($0)" }
        for id in ids { try scratch.write("victim's", to: "victim/" + id) }
        let swapper = try scratch.install("statement-export-swapper", as: "swapper")
        let report = await scratch.session(swapper).export(try ids.map { try #require(try jobs($0).first) })
        #expect(report.results.count == ids.count)
        for id in ids { #expect(try scratch.text(of: "victim/" + id) == "victim's") }
        for file in report.results.compactMap(\.files).joined() {
            #expect(try String(contentsOfFile: file, encoding: .utf8) == "own")
        }
        #expect(!scratch.written.contains { $0.hasPrefix(".statement-") }, "\(scratch.written)")
    }

    @Test func aFileThatTheCallReadsIsNotOverwritten() async throws {
        try scratch.write("statement", to: "out/a.yaml")
        try scratch.write("not there yet", to: "elsewhere/b.yaml")
        let names = OutputNames(output: scratch.output)
        names.protect(scratch.output + "/a.yaml")
        names.protect(scratch.path + "/elsewhere/b.yaml")
        let exporter = try scratch.script(
            "x", #"greet; while request; do echo x > "$dir/$statement.yaml"; exported "$statement.yaml"; done"#)
        let report = await scratch.session(exporter, names: names).export(try jobs("a", "b"))
        let fault = try #require(report.results[0].fault)
        #expect(fault.code == .badOutput)
        #expect(fault.message.hasSuffix("`a.yaml` for `a`, which is a file that this call reads"))
        #expect(try scratch.text(of: "out/a.yaml") == "statement")
        #expect(report.results[1].files == [scratch.output + "/b.yaml"])
    }

    @Test func aPathThatIsTooLongLeavesNothing() async throws {
        let report = try await report(
            #"p=; n=$(printf 'd%.0s' $(seq 200)); for i in 1 2 3 4 5 6; do mkdir $n; cd $n; p=$p$n/; done; echo x > x; exported "${p}x""#
        )
        #expect(report.results[0].fault?.message.contains("more than 1000 bytes") == true, "\(report.results)")
        #expect(scratch.written == ["b.txt"])
    }

    @Test func filesInFoldersAreMovedWithTheirFolders() async throws {
        let report = try await report(
            "mkdir -p s/t; echo 1 > a.unheard-of; echo 2 > s/t/2; exported a.unheard-of s/t/2")
        #expect(report.results[0].files == [scratch.output + "/a.unheard-of", scratch.output + "/s/t/2"])
        #expect(try scratch.text(of: "out/s/t/2") == "2\n")
    }

    @Test func filesHaveTheModeOfNewFiles() async throws {
        try scratch.write("", to: "probe")
        let report = try await report("echo 1 > 1; chmod 4755 1; echo 2 > 2; chmod 600 2; exported 1 2")
        #expect(report.results[0].files?.count == 2)
        let mode = try scratch.mode(of: "probe")
        #expect(try scratch.mode(of: "out/1") == mode)
        #expect(try scratch.mode(of: "out/2") == mode)
    }

    @Test func filesOfBeforeAreReplacedAtOnce() async throws {
        try scratch.write("old", to: "out/a.txt")
        let old = try FileHandle(forReadingFrom: URL(filePath: scratch.output + "/a.txt"))
        let report = try await report("echo new > a.txt; exported a.txt")
        #expect(report.results[0].files?.count == 1)
        #expect(try scratch.text(of: "out/a.txt") == "new\n")
        // Whoever had it open still reads the old one: it was replaced, not written over.
        #expect(try old.readToEnd() == Data("old".utf8))
    }

    @Test func whereOneOfSeveralFilesCannotBeMovedNoneIs() async throws {
        try scratch.write("as it was", to: "out/1")
        try scratch.write("", to: "out/3/inside")
        let report = try await report("echo new > 1; mkdir s; echo new > s/2; echo new > 3; exported 1 s/2 3")
        let fault = try #require(report.results[0].fault)
        #expect(fault.code == .cannotWrite)
        #expect(fault.message == "cannot write to \(scratch.output)/3: a folder has that name")
        #expect(fault.help.hasPrefix("Move or remove it"))
        #expect(try scratch.text(of: "out/1") == "as it was")
        #expect(scratch.written == ["1", "3", "3/inside", "b.txt"])
    }

    @Test func aFileInPlaceOfAFolderIsTold() async throws {
        try scratch.write("as it was", to: "out/s")
        let report = try await report("mkdir s; echo new > s/x; exported s/x")
        let fault = try #require(report.results[0].fault)
        #expect(fault.code == .cannotWrite)
        #expect(
            fault.message == "cannot write to \(scratch.output)/s: a file has that name, which has to be a folder's")
        #expect(fault.help.hasPrefix("Move or remove it"))
        #expect(try scratch.text(of: "out/s") == "as it was")
    }

    @Test func aLinkInTheOutputFolderIsNotFollowed() async throws {
        try FileManager.default.createSymbolicLink(atPath: scratch.output + "/s", withDestinationPath: scratch.path)
        let report = try await report("mkdir s; echo new > s/x; exported s/x")
        #expect(report.results[0].fault?.code == .cannotWrite)
        #expect(report.results[0].fault?.message.contains("symbolic link") == true)
        #expect(!FileManager.default.fileExists(atPath: scratch.path + "/x"))
    }

    @Test func aFileInPlaceOfTheOutputFolder() async throws {
        try FileManager.default.removeItem(atPath: scratch.output)
        try scratch.write("", to: "out")
        let report = try await report("exported")
        #expect(report.results.map(\.fault?.code) == [.cannotWrite, .cannotWrite])
        #expect(report.results[0].fault?.message == "cannot write to \(scratch.output): Not a directory")
    }

    @Test(.enabled(if: geteuid() != 0, "a superuser may write anywhere"))
    func anOutputFolderThatIsNotWritable() async throws {
        try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: scratch.output)
        let report = try await report("exported")
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: scratch.output)
        #expect(report.results[0].fault?.code == .cannotWrite)
        #expect(report.results[0].fault?.message.contains("Permission denied") == true)
    }

    @Test func twoStatementsDoNotOverwriteEachOther() async throws {
        let exporter = try scratch.script(
            "x", #"greet; while request; do echo "$statement" > "$dir/index.txt"; exported index.txt; done"#)
        let report = await scratch.session(exporter).export(try jobs("a", "b"))
        #expect(report.results[0].files?.count == 1)
        let fault = try #require(report.results[1].fault)
        #expect(fault.code == .badOutput)
        #expect(fault.message.contains("already written for `a` with `x`"))
        #expect(try scratch.text(of: "out/index.txt") == "a\n")
    }

    @Test func twoExportersDoNotOverwriteEachOther() async throws {
        let names = OutputNames()
        let job = try jobs("a")
        #expect(names.claim(["A.outline.txt"], of: job[0], with: "another") == nil)
        let outline = try scratch.install("statement-export-outline", as: "outline")
        let report = await scratch.session(outline, names: names).export(job)
        let fault = try #require(report.results[0].fault)
        #expect(fault.message.contains("already written for `a` with `another`"))
        #expect(fault.help.contains("Leave one of the two exporters out"))
    }

    @Test func aFileWithTheIDOfAStatementIsThatStatements() throws {
        let names = OutputNames()
        let job = try jobs("a", "b", "c")
        for (number, job) in job.enumerated() where number < 2 {
            #expect(names.claim(id: job.statement, for: UInt32(number)) == nil)
        }
        for name in ["b.html", "B.txt", "b", "b/page.html"] {
            #expect(names.claim([name], of: job[0], with: "x") == .reserved(name: name, statement: "b"))
        }
        // Of one that is not its turn yet, or that may have errors.
        names.announce(id: "later")
        #expect(names.claim(["later.css"], of: job[0], with: "x") == .reserved(name: "later.css", statement: "later"))
        #expect(names.claim(id: "later", for: 7) == nil)
        names.announce(id: "later")
        #expect(names.claim(id: "later", for: 8) == 7)
        #expect(names.claim(["a.html", "index.html", "b-and-a.html", "C.html"], of: job[0], with: "x") == nil)
        let both = ["b.html", "a/b.html"]
        #expect(names.claim(both, of: job[1], with: "x") == .reserved(name: "a/b.html", statement: "a"))
        // Of one that was not announced.
        let own = ["c.txt", "c.html"]
        let owner = OutputNames.Owner(statement: "a", exporter: "x")
        #expect(names.claim(own, of: job[2], with: "x") == .written(name: "c.html", owner: owner))
        names.release(["C.html", "index.html"], of: job[0])
        #expect(names.claim(["c.txt", "c.html", "Index.html"], of: job[2], with: "x") == nil)
        let written = OutputNames.Conflict.written(name: "a.HTML", owner: owner)
        #expect(names.claim(["a.HTML"], of: job[0], with: "y") == written)
    }

    @Test func anIDIsTheStatementsThatHasItFirst() {
        let names = OutputNames()
        for number in 0..<5000 { #expect(names.claim(id: "statement-\(number)", for: UInt32(number)) == nil) }
        #expect((0..<5000).allSatisfy { names.claim(id: "Statement-\($0)", for: 5000) == UInt32($0) })
        #expect(names.claim(id: "e\u{301}", for: 5000) == nil)
        #expect(names.claim(id: "\u{E9}", for: 5001) == 5000)
    }

    @Test func aNameThatWasNotWrittenIsFreeAgain() async throws {
        let names = OutputNames()
        try scratch.write("", to: "out/index.txt/inside")
        let report = try await report("echo 1 > index.txt; exported index.txt", names: names)
        #expect(report.results[0].fault?.code == .cannotWrite)
        #expect(names.claim(["index.txt"], of: try jobs("b")[0], with: "another") == nil)
    }

    @Test func whatAnExporterLeavesIsRemoved() async throws {
        let report = try await report(
            "mkdir -p deep/deeper; ln -s \(scratch.bin) deep/link; touch deep/deeper/file; chmod 0 deep; touch a; exported a"
        )
        #expect(report.results[0].files?.count == 1)
        #expect(scratch.written == ["a", "b.txt"])
        #expect(FileManager.default.fileExists(atPath: scratch.bin + "/statement-export-x"))
    }
}
