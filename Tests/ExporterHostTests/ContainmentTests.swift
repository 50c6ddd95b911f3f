import ExporterHost
import Foundation
import Testing

/// An exporter that tries what it must not. What the system cannot keep it from is not tested there.
@Suite struct ContainmentTests {
    let scratch: Scratch
    let kept = Guarantees.current

    init() throws {
        scratch = try Scratch()
        try scratch.write("there", to: "there")
    }

    /// What came of each attempt.
    private func attempts(isTrusted: Bool = false) async throws -> [String: String] {
        let burglar = try scratch.install("statement-export-burglar", as: "burglar")
        let report = await scratch.session(burglar, isTrusted: isTrusted).export(try jobs("a"))
        try #require(report.isSuccess, "\(report)")
        let lines = try scratch.text(of: "out/attempts").split(separator: "\n")
        return Dictionary(
            uniqueKeysWithValues: lines.map { line in
                let parts = line.split(separator: ": ", maxSplits: 1)
                return (String(parts[0]), String(parts[1]))
            })
    }

    @Test(.enabled(if: Guarantees.current.writing, "this system cannot confine writing"))
    func nothingOutsideItsFolderIsChanged() async throws {
        let attempts = try await attempts()
        for attempt in [
            "write outside", "append outside", "remove outside", "move outside", "link outside",
            "write beside its folder", "make backups", "move its folder",
        ] {
            #expect(attempts[attempt]?.hasPrefix("refused") == true, "\(attempt)")
        }
        #expect(attempts["make device"]?.hasPrefix("refused") == true)
        #expect(attempts["read terminals"] == "refused: PermissionError")
        #expect(attempts["empty outside"]?.hasPrefix("refused") == kept.truncation)
        #expect(try scratch.text(of: "there") == "there")
        #expect(!FileManager.default.fileExists(atPath: scratch.path + "/new"))
        // What it needs, it can do.
        #expect(attempts["write inside"] == "done")
        #expect(attempts["write null"] == "done")
        #expect(attempts["read"] == "done")
        #expect(attempts["read random"] == "done")
    }

    @Test(.enabled(if: Guarantees.current.network, "this system cannot refuse sockets"))
    func thereIsNoNetwork() async throws {
        let attempts = try await attempts()
        #expect(attempts["connect"] == "refused: PermissionError")
        #expect(attempts["send"] == "refused: PermissionError")
        #expect(attempts["datagrams"] == "refused: PermissionError")
        #expect(attempts["streams"] == "done")
    }

    @Test(.enabled(if: Guarantees.current.network, "this system cannot refuse calls"))
    func theHostKeepsItsLimitsAndPriorities() async throws {
        let attempts = try await attempts()
        for attempt in ["limit host", "priority of host", "processors of host", "priority of user"] {
            #expect(attempts[attempt] == "refused: PermissionError", "\(attempt)")
        }
        #expect(attempts["own limit"] == "done")
    }

    @Test(.enabled(if: Guarantees.current.network, "this system cannot refuse calls"))
    func modesTimesAndFlagsElsewhereStay() async throws {
        let before = try FileManager.default.attributesOfItem(atPath: scratch.path + "/there")
        let attempts = try await attempts()
        #expect(attempts["flags outside"] == "refused: OSError")
        let after = try FileManager.default.attributesOfItem(atPath: scratch.path + "/there")
        #expect(before[.posixPermissions] as? Int == after[.posixPermissions] as? Int)
        #expect(before[.modificationDate] as? Date == after[.modificationDate] as? Date)
    }

    @Test(.enabled(if: Guarantees.current.limits, "this system has no such limits"))
    func memoryAndPrivilegesHaveLimits() async throws {
        let attempts = try await attempts()
        #expect(attempts["memory"] == "refused: MemoryError")
        #expect(attempts["privileges"] == "none new")
        #expect(attempts["namespace"] == (kept.network ? "refused: PermissionError" : "done"))
        #expect(attempts["core"] == "0")
    }

    @Test(.enabled(if: Guarantees.current.processes, "this system cannot hide processes"))
    func theHostIsOutOfReach() async throws {
        let attempts = try await attempts()
        #expect(attempts["environment of parent"] == "refused: PermissionError")
        #expect(attempts["signal parent"] == "refused: PermissionError")
    }

    @Test func aTrustedExporterMayWriteAnywhere() async throws {
        let attempts = try await attempts(isTrusted: true)
        #expect(attempts["write outside"] == "done")
        #expect(FileManager.default.fileExists(atPath: scratch.path + "/new"))
    }

    @Test func processorTimeHasALimit() async throws {
        let exporter = try scratch.script("x", "greet; request; while :; do :; done")
        let report = await scratch.session(exporter) { $0.processorTime = .seconds(1) }.export(try jobs("a"))
        let fault = try #require(report.results[0].fault)
        #expect(fault.code == .crashed)
        #expect(fault.message.contains("SIGXCPU: out of processor time"))
    }

    @Test func aFileThatIsCutOffAtTheLimitIsNotTaken() async throws {
        let exporter = try scratch.script(
            "x", #"greet; request; head -c 4000 /dev/zero > "$dir/a.txt"; exported a.txt; serve"#)
        let report = await scratch.session(exporter) { $0.fileBytes = 1500 }.export(try jobs("a", "b"))
        #expect(report.results[0].fault?.code == .badOutput)
        #expect(scratch.written == ["b.txt"])
    }
}
