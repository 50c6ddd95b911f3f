import Testing

@testable import TextExport

@Suite struct ASCIITests {
    @Test(arguments: [40, 72])
    func `a whole statement is ASCII, and well set`(width: Int) throws {
        let text = try Fixture.text(of: Fixture.statement(), width: width, ascii: true)
        #expect(text.utf8.allSatisfy { $0 < 0x80 })
        expectWellSet(text, width: width)
        guard width > 44 else { return }
        #expect(text.contains("Donaudampfschifffahrtskrankenhausgesellschaft"))
        #expect(text.contains("Ruhige Nachte im Krankenhaus"))
    }
}
