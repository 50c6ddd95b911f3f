import ExporterKit
import Foundation
import Testing

@testable import HTMLExport

@Suite struct ThemeTests {
    /// Writes files into a folder of their own, and hands its path on.
    static func withFiles<Value>(_ files: [String: [UInt8]], do body: (String) throws -> Value) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: "theme-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, bytes) in files { try Data(bytes).write(to: folder.appending(path: name)) }
        return try body(folder.path)
    }

    private func page(_ theme: String, files: [String: [UInt8]] = [:]) throws -> String {
        let files = files.merging(["theme.json": Array(theme.utf8)]) { $1 }
        return try Self.withFiles(files) { folder in
            try Fixture.page(of: Fixture.statement(), options: ["theme": .string(folder + "/theme.json")])
        }
    }

    /// What is said of a theme that cannot be used.
    private func problems(_ theme: String, files: [String: [UInt8]] = [:]) throws -> String {
        do {
            _ = try page(theme, files: files)
            Issue.record("the theme was used")
            return ""
        } catch let error as ExportError {
            return error.message
        }
    }

    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]

    @Test func `colours, fonts and logo become part of the page`() throws {
        let page = try page(
            """
            {"light": {"accent": "#7a003c"}, "dark": {"paper": "#000"},
             "fonts": {"text": {"family": "Source Serif 4", "files": [{"file": "a.woff2", "weight": 700, "italic": true}]},
                       "headings": {"family": "Inter"}},
             "logo": {"file": "logo.png", "alternative": "Society of \\"Rest\\""}}
            """, files: ["a.woff2": Array("wOF2data".utf8), "logo.png": Self.png])
        try PageAnatomy(page).expectSoundness()
        #expect(page.contains("--accent: #7a003c;") && page.contains("--paper: #000000;"))
        #expect(
            page.contains("@font-face { font-family: \"Source Serif 4\"; src: url(data:font/woff2;base64,d09GMmRhdGE="))
        #expect(page.contains("font-weight: 700; font-style: italic;"))
        #expect(page.contains("--sans: \"Inter\", system-ui"))
        #expect(
            page.contains("<img src=\"data:image/png;base64,iVBORw0KGgoBAgM=\" alt=\"Society of &quot;Rest&quot;\">"))
    }

    @Test func `without a theme the page has the colours that a theme begins with`() throws {
        let page = try Fixture.page(of: Fixture.statement())
        for palette in [Palette.light, .dark] {
            #expect(palette.faults.isEmpty)
            for role in Palette.Role.allCases {
                let colour = try #require(palette[role])
                #expect(page.contains("--\(role.rawValue): \(colour.text);"))
            }
        }
    }

    @Test func `a pair without contrast is refused with its ratio`() throws {
        let problems = try problems("{\"light\": {\"accent\": \"#777777\"}, \"dark\": {\"ink\": \"#555\"}}")
        #expect(problems.contains("`light`: `accent` #777777 on `paper` #ffffff has a contrast of 4.47 : 1"))
        #expect(problems.contains("`dark`: `ink` #555555 on `paper` #12161d has a contrast of 2.43 : 1"))
        #expect(problems.contains("WCAG 2.2 (1.4.3) asks for 4.5 : 1"))
    }

    @Test(arguments: [
        ("{", "is not JSON"), ("[]", "`the theme` is no object"),
        ("{\"lihgt\": {}}", "unknown key `lihgt` in the theme: did you mean `light`?"),
        ("{\"light\": {\"acent\": \"#000\"}}", "unknown key `acent` in `light`: did you mean `accent`?"),
        ("{\"light\": {\"ink\": \"red\"}}", "`light.ink` is no colour, which is written as #rrggbb"),
        ("{\"light\": {\"ink\": \"#12345\"}}", "`light.ink` is no colour"),
        ("{\"light\": {\"ink\": \"#12345g\"}}", "`light.ink` is no colour"),
        ("{\"fonts\": {\"text\": {}}}", "`fonts.text.family` is missing"),
        ("{\"fonts\": {\"text\": {\"family\": \"a\\\"; }\"}}}", "`fonts.text.family` has other signs"),
        (
            "{\"fonts\": {\"text\": {\"family\": \"A\", \"files\": [{\"file\": \"none.woff2\"}]}}}",
            "`fonts.text.files[0].file`: there is no file"
        ),
        (
            "{\"fonts\": {\"text\": {\"family\": \"A\", \"files\": [{\"file\": \"theme.json\"}]}}}",
            "is not a WOFF2 or WOFF font"
        ),
        ("{\"logo\": {\"file\": \"theme.json\", \"alternative\": \"x\"}}", "is not an SVG, PNG, JPEG or WebP image"),
        ("{\"logo\": {\"file\": \"logo.png\"}}", "`logo.alternative` is missing"),
    ])
    func `what a theme cannot have is told`(theme: String, message: String) throws {
        let problems = try problems(theme, files: ["logo.png": Self.png])
        #expect(problems.contains(message), "\(problems)")
    }

    @Test func `all that is wrong is told at once`() throws {
        let problems = try problems("{\"light\": {\"ink\": 1, \"paper\": \"x\"}, \"fnts\": {}, \"logo\": {}}")
        for word in ["fnts", "light.ink", "light.paper", "logo.file", "logo.alternative"] {
            #expect(problems.contains(word))
        }
    }

    @Test func `the title on printed pages ends neither its string nor the style sheet`() throws {
        var statement = try Fixture.statement()
        statement.title = "\"; } </style><b>\\"
        let page = try Fixture.page(of: statement)
        #expect(page.contains("content: \"\\22 \\3b  \\7d  \\3c \\2f style\\3e \\3c b\\3e \\5c \""))
        try PageAnatomy(page).expectSoundness()
    }
}
