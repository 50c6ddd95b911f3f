import Testing

@testable import StatementFormat

@Suite struct TextSignsTests {
    @Test func `more signs than a word has bits for are refused`() async {
        _ = TextSigns([.init(.invisible, "a")])
        await #expect(processExitsWith: .failure) {
            _ = TextSigns(Array(repeating: .init(.invisible, "a"), count: 65))
        }
    }
}
