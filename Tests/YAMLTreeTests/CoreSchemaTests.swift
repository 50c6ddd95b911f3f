import Testing
import YAMLTree

struct CoreSchemaTests {
    /// YAML 1.2.2, section 10.3.2.
    @Test(arguments: [
        (CoreSchemaType.null, ["", "~", "null"]),
        (.boolean, ["true", "False"]),
        (.integer, ["0", "-19", "+12", "007", "0o14", "0x3A"]),
        (.number, ["0.", "-0.0", ".5", "+12e03", "-2E+05", "1.10", ".inf", "-.Inf", "+.INF", ".nan"]),
        (
            .string,
            [
                "+", "-", ".", "1.2.3", "2024-11-26", "0o8", "0x", "0xG", "1e", "1e+", ".e1", "-.nan", ".infinity",
                "+49 30 1234", "1_000", "e5", "yes", "No", "0o", "--1",
            ]
        ),
    ])
    func plainScalarsAreTakenAsTheSchemaSays(type: CoreSchemaType, texts: [String]) {
        for text in texts { #expect(CoreSchemaType(plain: text) == type, "\(text)") }
    }
}
