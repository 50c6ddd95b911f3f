/// Where and why libyaml stopped, in its own words.
struct SyntaxFailure: Error {
    /// What libyaml found, "mapping values are not allowed in this context".
    var problem: String
    /// The offset of the byte that it found it at.
    var offset: Int
    /// What it was doing, "while scanning a quoted scalar".
    var context: String
    /// The offset of the byte where that had begun.
    var contextOffset: Int?
    /// The offset of the byte where it ends, of a text that was read and cannot be what was meant.
    var endOffset: Int?
}
