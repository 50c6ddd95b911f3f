import ExporterHost
import Foundation
import Testing

@Suite struct OutputLockTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test func anotherHostWaits() async throws {
        var first = await OutputLock.take(scratch.output) {}
        #expect(first != nil)
        let output = scratch.output
        let second = Task { await OutputLock.take(output) {} != nil }
        try await Task.sleep(for: .milliseconds(100))
        second.cancel()
        #expect(await second.value == false)
        let third = Task { await OutputLock.take(output) {} != nil }
        first = nil
        #expect(await third.value)
    }

    @Test func waitingIsToldOnce() async throws {
        let first = await OutputLock.take(scratch.output) {}
        let output = scratch.output
        let (told, continuation) = AsyncStream<Void>.makeStream()
        let second = Task { _ = await OutputLock.take(output) { continuation.yield() } }
        for await _ in told { break }
        second.cancel()
        await second.value
        withExtendedLifetime(first) {}
    }

    @Test func whatAKilledHostHasLeftIsRemovedAndNothingElse() async throws {
        for name in [
            "out/.statement-0123456789abcdef/work/1/a.txt", "out/.statement-0123456789abcdef/taken/0",
            "out/.statement-0123456789abcdef/moved-17/1/2/3", "out/.statement-00000000000000aa/moved-0/a",
            "out/.statement-fedcba9876543211/moved-house",
            "out/.statement-fedcba9876543210/notes", "out/.statement-backup/2024/page.html", "out/.statement.yaml",
            "out/a.txt",
        ] { try scratch.write("", to: name) }
        let lock = await OutputLock.take(scratch.output) {}
        #expect(
            scratch.written == [
                ".statement-backup", ".statement-backup/2024", ".statement-backup/2024/page.html",
                ".statement-fedcba9876543210", ".statement-fedcba9876543210/notes", ".statement-fedcba9876543211",
                ".statement-fedcba9876543211/moved-house", ".statement.yaml", "a.txt",
            ])
        withExtendedLifetime(lock) {}
    }

    @Test func itIsFreeOnceTheExporterIsGone() async throws {
        let exporter = try scratch.script("x", "greet; serve")
        var session = scratch.session(exporter)
        session.lock = await OutputLock.take(scratch.output) {}
        let report = await session.export(try jobs("a"))
        #expect(report.isSuccess)
        session.lock = nil
        #expect(await OutputLock.take(scratch.output) {} != nil)
    }
}
