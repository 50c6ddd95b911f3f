internal import Diagnostics

extension Fix {
    /// The fix that writes the word that was meant. Safe where the two differ in case, hyphens and underscores only.
    static func spelling(_ word: Located<String>, as meant: String?) -> [Fix] {
        guard let meant else { return [] }
        func letters(_ word: String) -> String { word.lowercased().filter { !"-_ ".contains($0) } }
        return [
            Fix("Write `\(meant)`", [TextEdit(word.range, meant)], isSafe: letters(word.value) == letters(meant))
        ]
    }
}
