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
}
