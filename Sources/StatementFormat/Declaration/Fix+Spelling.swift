internal import Diagnostics

extension Fix {
    /// The fix that writes the word that was meant. Safe where the two differ in case, hyphens, underscores
    /// and white space only.
    static func spelling(_ word: Located<String>, as meant: String?) -> [Fix] {
        guard let meant else { return [] }
        func letters(_ word: String) -> String { word.lowercased().filter { !"-_".contains($0) && !$0.isWhitespace } }
        return [
            Fix("Write `\(meant)`", [TextEdit(word.range, meant)], isSafe: letters(word.value) == letters(meant))
        ]
    }
}
