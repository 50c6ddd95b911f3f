import ExporterKit
import Testing

@testable import TextExport

@Suite struct TransliterationTests {
    @Test(arguments: [
        ("de", "Größe über Äpfel", "Groesse ueber Aepfel"), ("fr", "l’été à Nîmes, œuvre…", "l'ete a Nimes, oeuvre..."),
        ("pl", "Zażółć gęślą jaźń", "Zazolc gesla jazn"), ("cs", "Příliš žluťoučký kůň", "Prilis zlutoucky kun"),
        ("da", "Ærø og Århus", "Aeroe og Aarhus"), ("sv", "Ängelholm", "Angelholm"), ("hu", "őrült írók", "orult irok"),
        ("ro", "și țară", "si tara"), ("lt", "ąžuolas", "azuolas"), ("mt", "Ħamrun", "Hamrun"),
        ("el", "Ουρανός", "Ouranos"),
        ("el", "Θεσσαλονίκη ψυχή", "Thessaloniki psychi"), ("bg", "Щастие за България", "Shtastie za Balgariya"),
        ("ru", "борщ", "borshch"), ("en", "“x” – y — z", "\"x\" - y -- z"), ("en", "e\u{301}", "e"),
        ("en", "静", "<U+9759>"), ("en", "😀", "<U+1F600>"), ("vi", "Nguyễn Thị Ánh", "Nguyen Thi Anh"),
        ("en", "plain", "plain"),
    ])
    func `letters are written without what ASCII lacks, and nothing is lost`(
        language: String, text: String, ascii: String
    ) {
        #expect(Transliteration(language: language).ascii(text) == ascii)
    }

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
