import CommonMark
import Testing

@Suite struct PlainTextTests {
    @Test(arguments: [
        ("", ""), ("# Heading\n\nThe **Plan** [@a], the\nAct [@b] [@c] and [@d].\n\nMore.", "The Plan, the Act and."),
        ("*As told [@a]* [here](https://example.org)", "As told here"), ("- item\n\nText", "item"),
        ("[@a] begins", "begins"), ("Built on [@a], [@b]; [@c],\n[@d].", "Built on."),
        ("on two\n[@a] lines", "on two lines"),
        ("by *one [@a], [@b]* and [@c], too", "by one and, too"),
    ])
    func `the first paragraph is told without its markup and its citations`(source: String, text: String) {
        #expect(CommonMark(source).firstParagraph == text)
    }
}
