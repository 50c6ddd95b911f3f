import ExporterHost
import Foundation
import Testing

/// Too many files, and too little room for them.
extension OutputTests {
    @Test func aHundredThousandNames() async throws {
        let report = try await report(
            #"""
            awk -v id="$id" 'BEGIN {
                printf "{\"exported\":{\"id\":%s,\"files\":[", id
                for (i = 1; i <= 100000; i++) printf "%s\"%d\"", (i > 1 ? "," : ""), i
                print "]}}" }'
            """#)
        #expect(report.results[0].fault?.message.contains("it names 100000 files") == true, "\(report.results[0])")
        #expect(scratch.written == ["b.txt"])
    }

    @Test func aHundredThousandFilesThatAreNotNamed() async throws {
        let report = try await report("seq 100000 | xargs touch; touch a; exported a")
        #expect(report.results[0].files?.count == 1)
        #expect(scratch.written == ["a", "b.txt"])
    }

    /// Leaves folders within each other, so many that their path is longer than any that the system takes.
    private static func folders(_ depth: Int) -> String {
        "python3 -c 'import os\nfor i in range(\(depth)): os.mkdir(\"d\"); os.chdir(\"d\")'; touch a; exported a"
    }

    @Test func foldersThatLieDeepAreRemoved() async throws {
        let report = try await report(Self.folders(2500))
        #expect(report.results[0].files?.count == 1)
        #expect(scratch.written == ["a", "b.txt"])
    }

    @Test(.enabled("file systems cannot be mounted here") { try canMount() })
    func whatCannotBeRemovedIsTold() async throws {
        let exporter = try scratch.script(
            "x", "greet; touch \(scratch.path)/started; until [ -e \(scratch.path)/go ]; do sleep 0.02; done; serve")
        let session = scratch.session(exporter, isTrusted: true)
        let export = Task { [jobs = try jobs("a")] in await session.export(jobs) }
        while !FileManager.default.fileExists(atPath: scratch.path + "/started") {
            try await Task.sleep(for: .milliseconds(10))
        }
        let staging = try #require(scratch.written.first { $0.hasPrefix(".statement-") && !$0.contains("/") })
        let busy = "\(scratch.output)/\(staging)/work/busy"
        try FileManager.default.createDirectory(atPath: busy, withIntermediateDirectories: false)
        try #require(try Self.run("mount", "-t", "tmpfs", "none", busy) == 0)
        try scratch.write("", to: "go")
        let report = await export.value
        #expect(try Self.run("umount", busy) == 0)
        #expect(report.results[0].files?.count == 1)
        #expect(report.faults.map(\.code) == [.cannotWrite])
        #expect(
            report.faults.first?.message.contains("not all could be removed of what the exporter `x` has left in")
                == true)
        #expect(scratch.written == [staging, staging + "/work", staging + "/work/busy", "a.txt"])
        _ = await OutputLock.take(scratch.output) {}
        #expect(scratch.written == ["a.txt"])
    }

    @Test func aFolderThatWasMadeUnreadableIsMadeReadable() async throws {
        let report = try await report("echo new > a; exported a; chmod 0 .")
        #expect(report.results[0].files?.count == 1)
        #expect(scratch.written == ["a", "b.txt"])
    }

    /// The fault of an exporter that fills the disk of its output folder.
    @Test(
        .enabled("file systems cannot be mounted here") { try canMount() },
        arguments: [
            #"head -c 3000000 /dev/zero > a.txt; exported a.txt"#,
            #"[ "$statement" = a ] || { touch b.txt; exported b.txt; exit; }; head -c 3000000 /dev/zero > a.txt || exit 1"#,
            #"head -c 3000000 /dev/zero > a.txt; printf '{"failed":{"id":%s,"message":"no"}}\n' "$id""#,
        ])
    func aFullDisk(deed: String) async throws {
        try scratch.write("as it was", to: "out/a.txt")
        try #require(try Self.run("mount", "-t", "tmpfs", "-o", "size=2m", "none", scratch.output) == 0)
        defer { _ = try? Self.run("umount", scratch.output) }
        try scratch.write("as it was", to: "out/a.txt")
        let report = try await report(deed)
        let fault = try #require(report.results[0].fault)
        #expect(fault.code == .cannotWrite)
        #expect(fault.message.contains("the disk of \(scratch.output) is full"))
        #expect(report.results[1].files?.count == 1)
        #expect(scratch.written == ["a.txt", "b.txt"])
        #expect(try scratch.text(of: "out/a.txt") == "as it was")
    }

    @Test(.enabled("file systems cannot be mounted here") { try canMount() }, arguments: [1, 2, 3])
    func aDiskWithoutRoomForFolders(count: Int) async throws {
        try #require(try Self.run("mount", "-t", "tmpfs", "-o", "nr_inodes=\(count)", "none", scratch.output) == 0)
        defer { _ = try? Self.run("umount", scratch.output) }
        let report = try await report("serve")
        #expect(report.results[0].fault?.code == .cannotWrite)
        #expect(report.results[0].fault?.message.contains("the disk of \(scratch.output)") == true, "\(report)")
        #expect(scratch.written == [])
    }

    @Test func whatAnExporterSaysOfAFullDiskIsAboutTheDisk() async throws {
        let report = try await report(
            #"printf '{"failed":{"id":%s,"message":"[Errno 28] No space left on device: x"}}\n' "$id""#)
        let fault = try #require(report.results[0].fault)
        #expect(fault.code == .cannotWrite)
        #expect(fault.message.contains("the disk of \(scratch.output) is full"))
        #expect(report.results[1].files?.count == 1)
    }

    /// Whether a file system of its own can be had for a folder, which even root cannot everywhere.
    private static func canMount() throws -> Bool {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mount-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/mount"),
            try run("mount", "-t", "tmpfs", "none", folder.path) == 0
        else { return false }
        return try run("umount", folder.path) == 0
    }

    /// The exit status of a program of the system.
    private static func run(_ program: String, _ arguments: String...) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/" + program)
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
