import TextMetrics

/// A user's setting of an exporter's option, `html.width=72`.
package struct OptionSetting: Sendable, Hashable {
    /// The exporter's name.
    package var exporter: String
    /// The option's name.
    package var option: String
    /// The value as written.
    package var value: String

    package init(exporter: String, option: String, value: String) {
        self.exporter = exporter
        self.option = option
        self.value = value
    }

    /// Reads `EXPORTER.OPTION=VALUE`; nothing where it is not written so. The value may be empty.
    package init?(_ text: String) {
        guard let equals = text.firstIndex(of: "="), let dot = text[..<equals].firstIndex(of: ".") else { return nil }
        exporter = String(text[..<dot])
        option = String(text[text.index(after: dot)..<equals])
        value = String(text[text.index(after: equals)...])
        guard exporter.isSlug, !option.isEmpty else { return nil }
    }
}
