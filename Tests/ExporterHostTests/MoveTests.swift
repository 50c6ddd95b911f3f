import Foundation
import Testing

@testable import ExporterHost

@Suite struct MoveTests {
    @Test func aMoveThatFailsHalfwayIsTakenBack() throws {
        let scratch = try Scratch()
        try scratch.write("old", to: "out/1")
        try scratch.write("new", to: "from/1")
        try scratch.write("new", to: "from/s/2")
        let exporter = ExporterLocation(name: "x", path: "/x", source: .path)
        let move = Move(
            location: exporter, to: scratch.output, backups: scratch.path + "/backups")
        // The third is not there.
        let files = ["1", "s/2", "3"].map { Move.File(name: $0, path: scratch.path + "/from/" + $0) }
        #expect(throws: ExporterFault.self) { try move.move(files) }
        #expect(try scratch.text(of: "out/1") == "old")
        #expect(scratch.written == ["1"])
    }

    @Test(.enabled(if: geteuid() == 0, "only a superuser makes devices"))
    func aDeviceIsNotTaken() throws {
        let scratch = try Scratch()
        try scratch.write("", to: "out/work/1/x")
        try scratch.write("", to: "out/taken/x")
        try #require(mknod(scratch.output + "/work/1/null", S_IFCHR | 0o600, 0x103) == 0)
        let check = OutputCheck(
            location: ExporterLocation(name: "x", path: "/x", source: .path), output: scratch.output, fileMode: 0o644,
            limits: ExporterLimits(), movedFilesSettle: false)
        let (work, taken) = (
            try OpenFolder(scratch.output + "/work"), try OpenFolder(scratch.output + "/taken")
        )
        #expect {
            try check.take(["null"], from: "1", in: work, to: taken)
        } throws: { error in
            (error as? ExporterFault)?.message.hasSuffix("it is a device") == true
        }
    }
}
