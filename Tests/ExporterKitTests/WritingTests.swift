import Foundation
import Synchronization
import Testing

@testable import ExporterKit

/// How an exporter writes what it has to say.
@Suite struct WritingTests {
    @Test func `a pipe that does not block takes all, whenever it is read`() throws {
        let bytes = (0..<500_000).map { UInt8(truncatingIfNeeded: $0) }
        let pipe = Pipe()
        let end = pipe.fileHandleForWriting.fileDescriptor
        #expect(fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) == 0)
        let read = Mutex(Data())
        let isRead = DispatchSemaphore(value: 0)
        Thread.detachNewThread {
            read.withLock { $0 = (try? pipe.fileHandleForReading.readToEnd()) ?? Data() }
            isRead.signal()
        }
        #expect(writeAll(bytes, to: end))
        try pipe.fileHandleForWriting.close()
        isRead.wait()
        #expect(read.withLock { $0 } == Data(bytes))
    }
}
