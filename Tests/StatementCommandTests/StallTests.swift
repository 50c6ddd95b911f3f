import ArgumentParser
import ExporterHost
import Foundation
import Testing

@testable import StatementCommand

/// An exporter that gives no answer for long, beside others.
@Suite struct StallTests {
    private let window = 8

    private func fill(_ room: ExportRoom, answeredBy exporters: [Int], count: Int, bytes: Int = 10) async {
        for _ in 0..<count {
            #expect(await room.enter(bytes: bytes, isExported: true))
            for exporter in exporters { room.answered(exporter: exporter) }
        }
    }

    /// Whether there is no room for one more within a time in which there would be some otherwise.
    private func isFull(_ room: ExportRoom, bytes: Int = 10) async -> Bool {
        let entering = Task { await room.enter(bytes: bytes, isExported: true) }
        try? await Task.sleep(for: .milliseconds(100))
        entering.cancel()
        return await !entering.value
    }

    @Test func `while nobody stalls, few statements are under way`() async {
        let room = ExportRoom(window: window, exporters: 2, patience: .seconds(600))
        await fill(room, answeredBy: [0], count: window)
        #expect(await isFull(room))
        room.told(3)
        await fill(room, answeredBy: [0, 1], count: 3)
        #expect(await isFull(room))
    }

    @Test func `while one stalls, the others go on until there are too many bytes`() async {
        let room = ExportRoom(window: window, exporters: 3, mostBytes: 1000, patience: .milliseconds(10))
        await fill(room, answeredBy: [0, 2], count: 100)
        #expect(await isFull(room))
        room.told(1)
        try? await Task.sleep(for: .milliseconds(20))
        await fill(room, answeredBy: [0, 2], count: 1)
        #expect(await isFull(room))
    }

    @Test func `one that stalls later, too, holds up nobody`() async {
        let room = ExportRoom(window: window, exporters: 3, patience: .milliseconds(10))
        await fill(room, answeredBy: [0, 2], count: 50)
        await fill(room, answeredBy: [2], count: 50)
    }

    @Test func `where all stall, nothing more comes`() async {
        let room = ExportRoom(window: window, exporters: 2, patience: .milliseconds(10))
        await fill(room, answeredBy: [], count: window)
        #expect(await isFull(room))
        room.answered(exporter: 1)
        #expect(await !isFull(room))
    }

    @Test func `an exporter that hangs holds up nobody else in a long call`() async throws {
        let folder = try #require(FolderListing.resolved(NSTemporaryDirectory())) + "/" + UUID().uuidString
        let files = FileManager.default
        try files.createDirectory(atPath: folder + "/in", withIntermediateDirectories: true)
        defer { try? files.removeItem(atPath: folder) }
        for number in 10..<50 {
            let text = "joint-statement: 1\ntitle: Act now\nleads: [Example]\nmeasures: [{title: Act}]\n"
            try Data(text.utf8).write(to: URL(filePath: "\(folder)/in/s\(number).yaml"))
        }
        // The one hangs until the other one is done with all.
        try exporter("bad", in: folder, before: "while [ ! -e \(folder)/out/s49.good ]; do sleep 0.02; done")
        try exporter("good", in: folder, before: ":")
        let command = try Export.parse([
            "--to", "bad,good", "--exporter-path", folder, "--output", folder + "/out", "-j", "1", folder + "/in",
        ])
        try await command.run()
        for number in 10..<50 {
            for name in ["bad", "good"] { #expect(files.fileExists(atPath: "\(folder)/out/s\(number).\(name)")) }
        }
    }

    /// Puts an exporter into a folder that does something before each answer.
    private func exporter(_ name: String, in folder: String, before deed: String) throws {
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "ExporterHostTests/Exporters/run-script").path
        let path = folder + "/statement-export-" + name
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: script)
        let body = #"""
            read -r _
            echo '{"hello":{"protocol":1,"name":"NAME","version":"1","options":{},
                "formats":[{"extension":"NAME","mediaType":"text/plain"}]}}' | tr -d '\n'; echo
            while read -r line; do
                \#(deed)
                id=${line#*'"id":'}; id=${id%%,*}
                dir=${line#*'"directory":"'}; dir=${dir%%'"'*}
                statement=${line#*',"id":"s'}; statement=s${statement%%'"'*}
                echo "$statement" > "$dir/$statement.NAME"
                printf '{"exported":{"id":%s,"files":["%s"]}}\n' "$id" "$statement.NAME"
            done
            """#
        try Data((body.replacing("NAME", with: name) + "\n").utf8).write(to: URL(filePath: path + ".sh"))
    }
}
