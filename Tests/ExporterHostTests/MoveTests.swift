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
            location: exporter, from: scratch.path + "/from", to: scratch.output, backups: scratch.path + "/backups")
        // The third has vanished since it was checked.
        #expect(throws: ExporterFault.self) { try move.move(["1", "s/2", "3"]) }
        #expect(try scratch.text(of: "out/1") == "old")
        #expect(scratch.written == ["1"])
    }

    @Test(.enabled(if: geteuid() == 0, "only a superuser makes devices"))
    func aDeviceIsNotTaken() throws {
        let scratch = try Scratch()
        try #require(mknod(scratch.output + "/null", S_IFCHR | 0o600, 0x103) == 0)
        let check = OutputCheck(
            location: ExporterLocation(name: "x", path: "/x", source: .path), folder: scratch.output, fileMode: 0o644,
            limits: ExporterLimits())
        #expect {
            try check.check(["null"])
        } throws: { error in
            (error as? ExporterFault)?.message.hasSuffix("it is a device") == true
        }
    }
}
