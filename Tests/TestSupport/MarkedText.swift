package import Diagnostics

/// A text in which places are marked: `1️⃣quotes: []` marks the place of `q`.
package struct MarkedText: Sendable {
    /// The text without the marks.
    package let text: String
    /// The places in the order of the marks' numbers.
    package let positions: [SourceFile.Position]

    package init(_ marked: String) {
        let marks: [Character] = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣"]
        var text = ""
        var found: [Int: Int] = [:]
        for character in marked {
            if let number = marks.firstIndex(of: character) {
                found[number] = text.utf8.count
            } else {
                text.append(character)
            }
        }
        self.text = text
        let source = SourceFile(path: "marked", bytes: Array(text.utf8))
        positions = found.sorted { $0.key < $1.key }.map { source.position(of: $0.value) }
    }
}
