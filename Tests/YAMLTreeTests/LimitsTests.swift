import Diagnostics
import Testing
import YAMLTree

/// What a document may take, aliases counted as what they stand for.
@Suite struct LimitsTests {
    private func messages(_ text: String) -> [String] {
        let file = SourceFile(path: "limits.yaml", bytes: Array(text.utf8))
        return YAMLReader.read(file).diagnostics.map(\.message)
    }

    /// A value within `depth` lists.
    private func nested(_ value: String, _ depth: Int) -> String {
        String(repeating: "[", count: depth) + value + String(repeating: "]", count: depth)
    }

    @Test(arguments: [(64, []), (65, ["lists and mappings are nested more than 64 deep here"])])
    func `lists nest 64 deep`(depth: Int, expected: [String]) {
        #expect(messages(nested("x", depth)) == expected)
    }

    @Test(arguments: [(31, []), (32, ["lists and mappings are nested more than 64 deep here"])])
    func `an alias is as deep as what it stands for`(depth: Int, expected: [String]) {
        // Within a mapping and `depth` lists there are a list, a mapping and `depth - 1` lists more.
        let deep = "a: &a \(nested("{b: \(nested("x", depth - 1))}", 1))\n"
        #expect(messages(deep + "c: \(nested("*a", depth))\n") == expected)
    }

    @Test func `anchors that hold each other are as deep as all of them`() {
        var text = "a0: &a0 \(nested("x", 10))\n"
        for number in 1...50 { text += "a\(number): &a\(number) \(nested("*a\(number - 1)", 10))\n" }
        #expect(messages(text) == ["lists and mappings are nested more than 64 deep here"])
    }
}
