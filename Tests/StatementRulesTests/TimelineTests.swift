import Diagnostics
import StatementFormat
import TestSupport
import Testing

/// Timelines as they are in practice give no finding.
@Suite struct TimelineTests {
    @Test(arguments: [
        // Published in several places, or long after its day.
        "publication 2024-11-26 A journal\npublication 2024-11-26 A web page\npublication 2025-06-01 A book",
        // A later launch or a further round of comments.
        "launch 2024-01 Launch\npresentation 2024-06 Talk\nlaunch 2025-01 Launch once more",
        "consultation 2024-01 Comments\npresentation 2024-06 Talk\nconsultation 2024-12 Comments on what comes next",
        // As precise as they are, these may be in order.
        "launch 2024-11 Launch\npublication 2024 Publication",
        // Endorsement opens once the statement was presented.
        "presentation 2024-09-30 Talk\nendorsement-opens 2024-10-01 Endorsement\nendorsement-closes 2024-11-15 End",
        // The same in two places, and two things on one day.
        "webinar 2024-03-01 Webinar in Lisbon\nwebinar 2024-03-01 Webinar in Porto",
        "presentation 2024-11-26 Better Registries\npublication 2024-11-26 Better Registries",
    ])
    func `a timeline as it may be has no finding`(events: String) {
        let lines = events.split(separator: "\n").map { line in
            let parts = line.split(separator: " ", maxSplits: 2)
            return "  - kind: \(parts[0])\n    date: \(parts[1])\n    title: \(parts[2])\n"
        }
        let document = TestDocument.completing("timeline:\n" + lines.joined(), for: .published)
        #expect(Checked(document, stage: .published).rendered == "")
    }

    @Test func `a later version of a text may be of a later day than its publication`() {
        let events = "timeline:\n  - date: 2024-06\n    kind: publication\n    title: Publication\n"
        let document = TestDocument.completing("version: \"1.1\"\ndate: 2024-11-26\n" + events, for: .published)
        #expect(Checked(document, stage: .published).rendered == "")
    }

    @Test func `an event that is only out of order is information, since exports sort`() {
        let events = ["2024-06", "2024-05"].map { "  - date: \($0)\n    title: Webinar of \($0)\n" }.joined()
        let checked = Checked(TestDocument.completing("timeline:\n" + events, for: .published), stage: .published)
        #expect(checked.diagnostics.map(\.severity) == [.information])
    }
}
