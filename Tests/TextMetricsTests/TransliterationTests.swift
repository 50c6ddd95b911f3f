import Testing
import TextMetrics

@Suite struct TransliterationTests {
    @Test(arguments: [
        ("de", "Größe über Äpfel", "Groesse ueber Aepfel"), ("fr", "l’été à Nîmes, œuvre…", "l'ete a Nimes, oeuvre..."),
        ("pl", "Zażółć gęślą jaźń", "Zazolc gesla jazn"), ("cs", "Příliš žluťoučký kůň", "Prilis zlutoucky kun"),
        ("da", "Ærø og Århus", "Aeroe og Aarhus"), ("sv", "Ängelholm", "Angelholm"), ("hu", "őrült írók", "orult irok"),
        ("ro", "și țară", "si tara"), ("lt", "ąžuolas", "azuolas"), ("mt", "Ħamrun", "Hamrun"),
        ("el", "Ουρανός", "Ouranos"),
        ("el", "Θεσσαλονίκη ψυχή", "Thessaloniki psychi"), ("bg", "Щастие за България", "Shtastie za Balgariya"),
        ("ru", "борщ", "borshch"), ("ru", "объект", "obekt"), ("en", "България", "Balgariya"),
        ("el", "Ευρωπαϊκή Εταιρεία", "Evropaiki Etaireia"), ("el", "Ευαγγελία Αυγέρη", "Evaggelia Avgeri"),
        ("el", "ευχή αυτός", "efchi aftos"), ("el", "ΕΤΑΙΡΕΙΑ ΨΥΧΗΣ ΘΕΣΗ", "ETAIREIA PSYCHIS THESI"),
        ("el", "Ψυχή Θ.", "Psychi Th."), ("el", "Προϋπολογισμός", "Proypologismos"),
        ("en", "“x” – y — z", "\"x\" - y -- z"), ("en", "e\u{301}", "e"),
        ("en", "静", "<U+9759>"), ("en", "😀", "<U+1F600>"), ("vi", "Nguyễn Thị Ánh", "Nguyen Thi Anh"),
        ("en", "plain", "plain"), ("en", "CO₂, Ca(OH)₂ and m² or km³", "CO2, Ca(OH)2 and m2 or km3"),
        ("en", "10⁶, 10⁻¹², (a+b)² and word¹", "10^6, 10^-12, (a+b)^2 and word1"),
        ("en", "2ⁿ, log₁₀, 10₂", "2^n, log10, 10_2"),
        ("en", "½, 1½, ⅔ and ⅞, 3⁄4", "1/2, 1 1/2, 2/3 and 7/8, 3/4"),
        ("fr", "nᵒ 5, 1ᵉʳ, Mᵐᵉ", "no 5, 1er, Mme"), ("es", "1º, 2ª, nº 5, №5", "1o, 2a, no 5, no. 5"),
    ])
    func `letters are written without what ASCII lacks, and nothing is lost`(
        language: String, text: String, ascii: String
    ) {
        #expect(Transliteration(language: language).ascii(text) == ascii)
    }
}
