/// How far two words are apart as typing mistakes go.
public enum EditDistance {
    /// The number of insertions, deletions, substitutions and swaps of neighbours that lead from one word to the other
    /// (Damerau-Levenshtein, optimal string alignment), case aside.
    public static func between(_ first: String, _ second: String) -> Int {
        let first = Array(first.lowercased().unicodeScalars)
        let second = Array(second.lowercased().unicodeScalars)
        var beforeLast: [Int] = []
        var last = Array(0...second.count)
        for (row, a) in first.enumerated() {
            var current = [row + 1]
            for (column, b) in second.enumerated() {
                var cost = min(last[column] + (a == b ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, a == second[column - 1], first[row - 1] == b {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[second.count]
    }

    /// The candidate that was probably meant by `word`, or nothing where none is near. Of equally near ones the first.
    ///
    /// Near is a third of the word's length, but at least one edit; what begins with the word, or holds the same words
    /// in another order or with other separators (`end_date` for `end-date`), is near too.
    public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        guard word.utf8.count <= 64, !word.isEmpty else { return nil }
        let limit = max(1, (word.unicodeScalars.count + 1) / 3)
        let parts = wordParts(word)
        let (length, letters) = (word.lowercased().unicodeScalars.count, letterCount(word))
        var best: (distance: Int, candidate: String)?
        for candidate in candidates {
            // Each letter that one has more than the other is an edit.
            let isNear = abs(candidate.lowercased().unicodeScalars.count - length) <= limit
            var distance = isNear ? between(word, candidate) : .max
            if letters == letterCount(candidate), parts == wordParts(candidate) { distance = min(distance, 1) }
            if distance > limit, word.count >= 3, candidate.lowercased().hasPrefix(word.lowercased()) {
                distance = limit
            }
            if distance <= limit, distance < (best?.distance ?? .max) { best = (distance, candidate) }
        }
        return best?.candidate
    }

    private static func letterCount(_ text: String) -> Int { text.count { !isSeparator($0) } }

    private static func isSeparator(_ character: Character) -> Bool {
        character == "-" || character == "_" || character == " " || character == "."
    }

    private static func wordParts(_ text: String) -> [String] {
        var parts: [String] = [""]
        for character in text {
            if isSeparator(character) {
                parts.append("")
            } else if character.isUppercase, text.contains(where: \.isLowercase) {
                parts.append(character.lowercased())
            } else {
                parts[parts.count - 1].append(contentsOf: character.lowercased())
            }
        }
        return parts.filter { !$0.isEmpty }.sorted()
    }
}
