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
}
