import StatementProtocol
import Testing

@testable import ExporterHost

@Suite struct OptionTests {
    private static let schema = OptionSchema([
        "type": "object",
        "properties": [
            "width": ["type": "integer", "minimum": 40, "maximum": 200, "default": 72, "description": "Columns."],
            "contents": ["type": "boolean", "default": true],
            "theme": ["type": "string", "enum": ["light", "dark"]],
            "footer": ["type": "string"],
            "scale": ["type": "number", "minimum": 0],
        ],
    ])
    private static let exporter = ExporterLocation(name: "html", path: "/statement-export-html", source: .path)

    private func values(_ texts: String...) throws -> [String: JSONValue] {
        let settings = try texts.map { try #require(OptionSetting($0)) }
        return try Self.schema.values(of: settings, for: Self.exporter)
    }

    @Test func settingsBecomeValuesOfTheDeclaredTypes() throws {
        let values = try values(
            "html.width=100", "html.contents=false", "html.theme=dark", "html.footer=a=b, c", "html.scale=1.5")
        #expect(
            values == ["width": 100, "contents": false, "theme": "dark", "footer": "a=b, c", "scale": .number(1.5)])
    }

    @Test func boundsBelongToTheValues() throws {
        #expect(try values("html.width=40") == ["width": 40])
        #expect(try values("html.width=200") == ["width": 200])
    }

    @Test func theLaterSettingCountsAndThoseOfOthersDoNot() throws {
        #expect(
            try values("html.width=40", "html.width=50", "text.width=60", "html.footer=") == [
                "width": 50, "footer": "",
            ])
    }

    @Test(arguments: [
        (
            "html.witdh=72", "has no option `witdh`: did you mean `width`?",
            "`contents`, `footer`, `scale`, `theme`, `width`"
        ),
        ("html.zzz=1", "has no option `zzz`", "Its options are"),
        ("html.width=39", "does not take `39`", "It takes a whole number from 40 to 200."),
        ("html.width=201", "does not take `201`", "from 40 to 200"),
        ("html.width=72.5", "does not take `72.5`", "from 40 to 200"),
        ("html.width=", "does not take ``", "from 40 to 200"),
        ("html.contents=yes", "does not take `yes`", "It takes `true` or `false`."),
        ("html.theme=drak", "does not take `drak`: did you mean `dark`?", "It takes `light` or `dark`."),
        ("html.scale=-1", "does not take `-1`", "It takes a number from 0."),
        ("html.scale=nan", "does not take `nan`", "a number from 0"),
    ])
    func whatIsNotTakenIsToldWithWhatIs(text: String, message: String, help: String) throws {
        #expect {
            try values(text)
        } throws: { error in
            guard let fault = error as? ExporterFault else { return false }
            return fault.code == .badOption && fault.message.contains(message) && fault.help.contains(help)
        }
    }

    @Test(arguments: ["html", "html.width", "html=1", ".width=1", "html.=1", "HTML.width=1", ""])
    func whatIsNoSettingIsNotRead(text: String) {
        #expect(OptionSetting(text) == nil)
    }

    @Test func optionsAreListedByName() {
        #expect(Self.schema.options.map(\.name) == ["contents", "footer", "scale", "theme", "width"])
        #expect(
            Self.schema.options.last
                == .init(
                    name: "width", summary: "Columns.", values: "a whole number from 40 to 200", defaultValue: "72"))
        #expect(OptionSchema("nonsense").options == [])
    }
}
