import Testing
import TextMetrics

@Suite struct EditDistanceTests {
    static let distances: [(String, String, Int)] = [
        ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("title", "title", 0), ("title", "Title", 0),
        ("title", "titel", 1), ("title", "tite", 1), ("title", "titlee", 1), ("title", "tidle", 1),
        ("ca", "abc", 3), ("kitten", "sitting", 3), ("é", "e", 1), ("日本", "日木", 1),
    ]

    @Test(arguments: distances)
    func `Edits are counted, swaps as one`(first: String, second: String, distance: Int) {
        #expect(EditDistance.between(first, second) == distance)
        #expect(EditDistance.between(second, first) == distance)
    }

    static let keys = ["title", "endorsers", "endorsement", "measure-groups", "quotes", "url", "date"]

    static let meant: [(String, String?)] = [
        ("tilte", "title"), ("endorser", "endorsers"), ("endorsment", "endorsement"),
        ("measureGroups", "measure-groups"), ("groups-measure", "measure-groups"), ("measure_groups", "measure-groups"),
        ("Title", "title"),
        ("quo", "quotes"), ("uri", "url"), ("dates", "date"), ("budget", nil), ("x", nil), ("", nil),
    ]

    @Test(arguments: meant)
    func `The nearest candidate is the one that was meant`(word: String, candidate: String?) {
        #expect(EditDistance.nearest(to: word, in: Self.keys) == candidate)
    }

    @Test func `Of equally near candidates the first one counts`() {
        #expect(EditDistance.nearest(to: "bat", in: ["cat", "hat"]) == "cat")
        #expect(EditDistance.nearest(to: "bat", in: ["hat", "cat"]) == "hat")
    }

    @Test func `A word longer than any key is near to none`() {
        #expect(EditDistance.nearest(to: String(repeating: "title", count: 1000), in: Self.keys) == nil)
    }
}
