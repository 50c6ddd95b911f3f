import ArgumentParser
import ExporterHost
import Foundation
import StatementProtocol
import Testing

@testable import StatementCommand

/// What the commands of exporters tell and refuse.
@Suite struct ExportersTests {
    @Test func `an exporter is shown with its options, and with defaults that are something`() {
        let hello = ExporterProtocol.ExporterHello(
            protocol: 1, name: "x", version: "1.0", formats: [.init(extension: "x.html", mediaType: "text/html")],
            options: ["properties": ["a": ["type": "string", "default": ""], "b": ["type": "integer", "default": 7]]])
        #expect(
            Exporters.text(of: hello, at: ExporterLocation(name: "x", path: "/x", source: .path)) == """
                x 1.0
                  path     /x (PATH)
                  formats  .x.html (text/html)
                  option   x.a=any text
                  option   x.b=a whole number, default 7

                """)
    }

    @Test func `a path of the kit is a literal of Swift, whatever is in it`() throws {
        let package = try #require(ExporterTemplate.swift("titles", kit: #"/a "b"\(c)\d"#).first)
        #expect(package.path == "Package.swift")
        #expect(package.text.contains(#"path: "/a \"b\"\\(c)\\d")"#), "\(package.text)")
        let remote = try #require(ExporterTemplate.swift("titles", kit: "https://example.org/a").first)
        #expect(remote.text.contains(#".package(url: "https://example.org/a", from: "1.0.0")"#))
    }

    @Test func `a package that is not there is refused`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        // The second one depends on the package, and is not it.
        for kit in ["/nowhere", root + "/Plugins/JSON"] {
            let error = #expect(throws: (any Error).self) { try ExportersNew.parse(["titles", "--kit", kit]) }
            let message = ExportersNew.message(for: try #require(error))
            #expect(message.contains("“\(kit)” is no folder of the package joint-statement"))
        }
        for kit in [root, "https://example.org/joint-statement", "git@example.org:joint-statement"] {
            #expect(try ExportersNew.parse(["titles", "--kit", kit]).kit == kit)
        }
    }
}
