import StatementFormat
import Testing
import TextMetrics

@Suite struct SlugTests {
    @Test(arguments: [
        ("Better Registries, 2024!", "better-registries-2024"), ("données à l’échelle", "donnees-a-l-echelle"),
        ("Straße & Łódź", "strasse-lodz"), ("København", "kobenhavn"), ("Ελλάδα", "ellada"),
        ("България", "balgariya"), ("Щастие", "shtastie"), ("  --  ", ""), ("静", ""),
    ])
    func `a slug says what the text says, in small letters of ASCII`(text: String, slug: String) {
        #expect(Slug.of(text) == slug)
        #expect(slug.isEmpty || slug.isSlug)
    }

    @Test(arguments: [
        ("drafts/Ελλάδα.yaml", "ellada"), ("a.b.yml", "a-b"), ("静.yaml", "statement"),
        ("/x/Our statement.yaml", "our-statement"),
    ])
    func `a statement without an id has that of its file`(path: String, id: String) {
        #expect(Slug.of(file: path) == id)
    }
}
