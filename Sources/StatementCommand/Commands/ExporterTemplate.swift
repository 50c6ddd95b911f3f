/// The files of a new exporter, which writes the titles of the measures.
enum ExporterTemplate {
    /// A file of the package.
    struct File {
        /// Relative to the package's folder.
        var path: String
        var text: String
        var isExecutable = false
    }

    /// Whether a place of a package is a URL, which git gets it from.
    static func isRemote(_ place: String) -> Bool { place.contains("://") || place.hasPrefix("git@") }

    /// A package in Swift.
    ///
    /// - Parameter kit: Where the package with `ExporterKit` is: a folder or a URL.
    static func swift(_ name: String, kit: String) -> [File] {
        let type = name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        // A name may begin with a digit, a type may not.
        let exporter = (type.first?.isNumber == true ? "Export" : "") + type + "Exporter"
        let module = exporter.dropLast(8) + "Export"
        // As a literal of Swift, whatever is in the path.
        let literal = kit.debugDescription
        let place = isRemote(kit) ? #"url: \#(literal), from: "1.0.0""# : "path: \(literal)"
        let dependency = isRemote(kit) ? place : #"name: "joint-statement", \#(place)"#
        return [
            File(
                path: "Package.swift",
                text: """
                    // swift-tools-version: 6.2

                    import PackageDescription

                    let package = Package(
                        name: "statement-export-\(name)",
                        platforms: [.macOS(.v15)],
                        products: [.executable(name: "statement-export-\(name)", targets: ["statement-export-\(name)"])],
                        dependencies: [.package(\(dependency))],
                        targets: [
                            .target(
                                name: "\(module)", dependencies: [.product(name: "ExporterKit", package: "joint-statement")]),
                            .executableTarget(name: "statement-export-\(name)", dependencies: ["\(module)"]),
                            .testTarget(name: "\(module)Tests", dependencies: ["\(module)"]),
                        ]
                    )

                    """),
            File(
                path: "Sources/\(module)/\(exporter).swift",
                text: """
                    public import ExporterKit

                    /// The titles of the measures, a line each.
                    public struct \(exporter): Exporter {
                        public static let name = "\(name)"
                        public static let version = "1.0.0"
                        public static let formats = [ExporterProtocol.Format(extension: "txt", mediaType: "text/plain")]
                        public static let options = [
                            ExporterOption("numbers", .boolean, default: true, "Whether measures have their numbers.")
                        ]

                        public init() {}

                        public func export(
                            _ statement: PublishedStatement, options: ExportOptions
                        ) throws(ExportError) -> Export {
                            guard !statement.measures.isEmpty else {
                                throw ExportError("there are no measures", at: "/measures")
                            }
                            let lines = statement.measures.map { measure in
                                options.boolean("numbers") ? "\\(measure.number) \\(measure.title)" : measure.title
                            }
                            return Export(
                                file: "\\(statement.id).\(name).txt", text: lines.joined(separator: "\\n") + "\\n")
                        }
                    }

                    """),
            File(
                path: "Sources/statement-export-\(name)/Main.swift",
                text: """
                    import ExporterKit
                    import \(module)

                    @main
                    enum Main {
                        static func main() {
                            \(exporter).main()
                        }
                    }

                    """),
            File(
                path: "Tests/\(module)Tests/\(exporter)Tests.swift",
                text: """
                    import ExporterKit
                    import Testing
                    import \(module)

                    @Suite struct \(exporter)Tests {
                        private func text(numbers: Bool) throws -> String {
                            let statement = PublishedStatement(
                                schema: "https://example.org/statement.schema.json", id: "clean-air", title: "Clean Air",
                                language: .init(tag: "en", name: "English", direction: "ltr"),
                                stage: .init(value: "draft", label: "Draft"),
                                call: .init(title: "Call for Action", ranked: false),
                                measures: [.init(id: "act", number: "1", title: "Act")],
                                endorsers: .init(total: 0, anonymous: 0, text: "no endorsers"))
                            let options = ExportOptions(["numbers": .boolean(numbers)], declared: \(exporter).options)
                            let file = try #require(try \(exporter)().export(statement, options: options).files.first)
                            #expect(file.name == "clean-air.\(name).txt")
                            return String(decoding: file.contents, as: UTF8.self)
                        }

                        @Test func measuresHaveTheirNumbers() throws {
                            #expect(try text(numbers: true) == "1 Act\\n")
                            #expect(try text(numbers: false) == "Act\\n")
                        }
                    }

                    """),
            File(path: ".gitignore", text: ".build\n"),
        ]
    }

    /// A script in Python.
    static func python(_ name: String) -> [File] {
        [
            File(
                path: "statement-export-\(name)",
                text: """
                    #!/usr/bin/env python3
                    \"""The titles of the measures, a line each.\"""

                    import json
                    import os
                    import sys

                    HELLO = {
                        "protocol": 1, "name": "\(name)", "version": "1.0.0",
                        "formats": [{"extension": "txt", "mediaType": "text/plain"}],
                        "options": {"type": "object", "properties": {
                            "numbers": {
                                "type": "boolean", "default": True, "description": "Whether measures have their numbers."}}},
                    }


                    def render(statement, options):
                        numbers = options.get("numbers", True)
                        return "".join(
                            (measure["number"] + " " if numbers else "") + measure["title"] + "\\n"
                            for measure in statement["measures"])


                    def answer(message):
                        if "hello" in message:
                            if 1 not in message["hello"]["protocols"]:
                                return {"refused": {"reason": "it speaks protocol 1 only"}}
                            return {"hello": HELLO}
                        request = message["export"]
                        statement = request["statement"]
                        if not statement["measures"]:
                            return {"failed": {"id": request["id"], "message": "there are no measures", "at": "/measures"}}
                        name = statement["id"] + ".\(name).txt"
                        with open(os.path.join(request["directory"], name), "w", encoding="utf-8", newline="\\n") as file:
                            file.write(render(statement, request["options"]))
                        return {"exported": {"id": request["id"], "files": [name]}}


                    if __name__ == "__main__":
                        for line in sys.stdin.buffer:
                            message = json.loads(line)
                            if "hello" in message or "export" in message:
                                # Without flush, the answer waits in a buffer, and the host for the answer.
                                print(json.dumps(answer(message)), flush=True)

                    """, isExecutable: true),
            File(
                path: "test_exporter.py",
                text: """
                    \"""Run with: python3 -m unittest\"""

                    import json
                    import os
                    import subprocess
                    import tempfile
                    import unittest

                    EXPORTER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "statement-export-\(name)")
                    STATEMENT = {"id": "clean-air", "measures": [{"number": "1", "title": "Act"}]}


                    class Test(unittest.TestCase):
                        def text(self, options):
                            with tempfile.TemporaryDirectory() as folder:
                                export = {"id": 1, "statement": STATEMENT, "options": options, "directory": folder}
                                messages = [{"hello": {"protocols": [1], "host": "test"}}, {"export": export}]
                                lines = "".join(json.dumps(message) + "\\n" for message in messages)
                                done = subprocess.run(
                                    [EXPORTER], input=lines, stdout=subprocess.PIPE, text=True, check=True)
                                files = json.loads(done.stdout.splitlines()[1])["exported"]["files"]
                                self.assertEqual(files, ["clean-air.\(name).txt"])
                                with open(os.path.join(folder, files[0]), encoding="utf-8") as file:
                                    return file.read()

                        def test_measures_have_their_numbers(self):
                            self.assertEqual(self.text({}), "1 Act\\n")
                            self.assertEqual(self.text({"numbers": False}), "Act\\n")


                    if __name__ == "__main__":
                        unittest.main()

                    """),
        ]
    }
}
