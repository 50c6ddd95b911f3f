import Foundation
import StatementFormat
import Synchronization
import Testing

@testable import StatementCommand

/// What is in folders: nothing that may be a statement or an endorser is passed over without a word.
@Suite struct ListingTests {
    private func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path))
    }

    @Test func `an error is not taken for the end of a folder`() throws {
        try Scratch.run { folder in
            for name in ["a.yaml", "b.yaml"] { try write("", to: folder + "/" + name) }
            var entries = 0
            let problem = #expect(throws: FileProblem.self) {
                try FolderListing.entries(of: folder) { stream in
                    entries += 1
                    if entries <= 3 { return readdir(stream) }
                    errno = EIO
                    return nil
                }
            }
            #expect(problem?.path == folder)
            #expect(try FolderListing.entries(of: folder).map(\.name) == ["a.yaml", "b.yaml"])
        }
    }

    @Test func `what may be a statement and cannot be looked at is told`() throws {
        try Scratch.run { folder in
            for name in ["a.yaml", "\u{1}.yaml", "\u{1}.txt"] {
                var path = Array((folder + "/" + name).utf8CString)
                // No letter of UTF-8.
                for index in path.indices where path[index] == 1 { path[index] = CChar(bitPattern: 0xFF) }
                let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
                #expect(descriptor >= 0)
                close(descriptor)
            }
            #expect(symlink("loop.yaml", folder + "/loop.yaml") == 0)
            #expect(symlink("loop.txt", folder + "/loop.txt") == 0)
            let problems = StatementFinder.find([folder]).candidates.compactMap { candidate -> String? in
                guard case .problem(let problem) = StatementFinder.read(candidate) else { return nil }
                return problem.path.dropFirst(folder.count + 1) + ": " + problem.reason
            }
            #expect(
                problems == [
                    "loop.yaml: " + String(cString: strerror(ELOOP)), "\u{FFFD}.yaml: its name is not UTF-8",
                ])
            let include = IncludeFolder(of: folder + "/a.yaml")
            guard case .problem(let message, _) = include.files(matching: "*.yaml") else {
                Issue.record("a file was left out")
                return
            }
            #expect(message.contains("cannot be read"))
            guard case .files = include.files(matching: "a*.yaml") else {
                Issue.record("a file that fits was not read")
                return
            }
        }
    }

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
        try FileWriting.writeAll(bytes, to: end, path: "pipe")
        try pipe.fileHandleForWriting.close()
        isRead.wait()
        #expect(read.withLock { $0 } == Data(bytes))
    }
}
