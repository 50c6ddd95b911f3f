/// The levels on a page of the headings of a text: below a given one and without gaps, whatever levels the text has.
public struct HeadingLevels: Sendable {
    private let highest: Int
    /// The levels in the source of the headings that the current place is under.
    private var open: [Int] = []

    /// Levels of which `highest` is the first; the deepest is 6.
    public init(from highest: Int) {
        self.highest = highest
    }

    /// The level on the page of the text's next heading, which has `level` in the source: one below the heading that it
    /// is under there, however many levels the source leaves out.
    public mutating func next(_ level: Int) -> Int {
        while let last = open.last, last >= level { open.removeLast() }
        open.append(level)
        return min(6, highest + open.count - 1)
    }
}
