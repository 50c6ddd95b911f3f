import ExporterHost
import Foundation
import Testing

@Suite struct ExporterSearchTests {
    @Test func `the first place wins, and others are shadowed`() throws {
        let (first, second) = (try FakeExporter(), try FakeExporter())
        defer { first.remove(); second.remove() }
        let own = try first.write("odd", "#!/bin/sh\n")
        let other = try second.write("odd", "#!/bin/sh\n")
        let search = ExporterSearch(
            exporterPaths: [first.folder], environment: ["STATEMENT_EXPORTER_PATH": second.folder], executable: nil)
        let found = try search.find("odd")
        #expect(found.path.hasSuffix(own.path))
        #expect(found.shadows.count == 1 && found.shadows.allSatisfy { $0.hasSuffix(other.path) })
        #expect(search.all().map(\.name) == ["odd"])
    }

    @Test func `a missing exporter is told with what is there and what may be meant`() throws {
        let fake = try FakeExporter()
        defer { fake.remove() }
        _ = try fake.write("html", "#!/bin/sh\n")
        let search = ExporterSearch(exporterPaths: [fake.folder], environment: [:], executable: nil)
        let fault = #expect(throws: ExporterFault.self) { _ = try search.find("htlm") }
        #expect(fault?.code == .missing)
        let words = [fault?.message, fault?.help].compactMap(\.self).joined(separator: " ")
        let isNamed = words.contains("html")
        #expect(isNamed, "\(words)")
    }

    @Test func `a file without its run bit is told as such`() throws {
        let fake = try FakeExporter()
        defer { fake.remove() }
        _ = try fake.write("odd", "#!/bin/sh\n", mode: 0o644)
        let search = ExporterSearch(exporterPaths: [fake.folder], environment: [:], executable: nil)
        let fault = #expect(throws: ExporterFault.self) { _ = try search.find("odd") }
        #expect(fault?.code == .notExecutable)
    }
}
