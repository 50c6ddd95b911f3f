import CommonMark
import Testing

@Suite struct PlainTextTests {
    @Test(arguments: [
        ("", ""), ("# Heading\n\nThe **Plan** [@a], the\nAct [@b] [@c] and [@d].\n\nMore.", "The Plan, the Act and."),
        ("*As told [@a]* [here](https://example.org)", "As told here"), ("- item\n\nText", "item"),
        ("[@a] begins", "begins"),
    ])
    func `the first paragraph is told without its markup and its citations`(source: String, text: String) {
        #expect(CommonMark(source).firstParagraph == text)
    }
}
