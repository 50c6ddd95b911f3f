internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let timelineContradiction = Rule(
        "timeline-contradiction", from: .published,
        what: """
            The timeline contradicts itself, the endorsement period or the cycle of the network. Events that are only out \
            of order are a warning.
            """,
        why: """
            One of two dates is wrong, and readers cannot tell which. A network is proposed and launched in the year of its \
            cycle at the latest, and presents its statement in that year or the next. Endorsement may well go on after \
            that.
            """,
        fix: "Correct the date that is wrong, or put the event where it belongs.",
        bad: """
            endorsement:
              opens: 2024-10-01
              closes: 2024-11-15
            timeline:
              - date: 2024-11-18
                kind: endorsement-closes
                title: Endorsement closes
            """,
        good: """
            endorsement:
              opens: 2024-10-01
              closes: 2024-11-15
            timeline:
              - date: 2024-11-15
                kind: endorsement-closes
                title: Endorsement closes
            """,
        check: .statement { statement, findings in
            for (index, event) in statement.timeline.enumerated() {
                guard let date = event.date else { continue }
                let earlier = statement.timeline[..<index]
                if let contradiction = Contradiction(event, date, after: earlier, in: statement) {
                    findings.add(date.range, contradiction.message, notes: contradiction.notes)
                } else if let previous = earlier.last?.date, date.value.isBefore(previous.value) {
                    findings.add(
                        date.range, "this event is earlier than the one before it", severity: .warning,
                        help: "Put the events in the order of their dates.",
                        notes: [.init(previous.range, "the one before it is of this date")])
                }
            }
        })
}

/// What an event contradicts.
private struct Contradiction {
    var message: String
    var notes: [Diagnostic.Note]

    init?(
        _ event: Event, _ date: Located<CalendarDate>, after earlier: ArraySlice<Event>, in statement: Statement
    ) {
        guard let kind = event.kind?.value else { return nil }
        if let declared = kind == .endorsementOpens
            ? statement.endorsement?.opens : kind == .endorsementCloses ? statement.endorsement?.closes : nil,
            declared.value.isBefore(date.value) || date.value.isBefore(declared.value)
        {
            let word = kind == .endorsementOpens ? "opens" : "closes"
            self.init(
                "endorsement \(word) on another day here than under `endorsement`",
                Diagnostic.Note(declared.range, "`\(word)` is this day"))
        } else if let other = earlier.first(where: { Self.contradicts(kind, date.value, $0) }), let place = other.date,
            let otherKind = other.kind?.value
        {
            self.init(
                "\(Self.words(kind)) is dated before \(Self.words(otherKind))",
                Diagnostic.Note(place.range, "\(Self.words(otherKind)) is dated here"))
        } else if let other = earlier.first(where: { Self.isTooLate($0, for: kind, date.value) }),
            let place = other.date,
            let otherKind = other.kind?.value
        {
            self.init(
                "\(Self.words(kind)) is dated after \(Self.words(otherKind))",
                Diagnostic.Note(place.range, "\(Self.words(otherKind)) is dated here"))
        } else if let network = statement.network, network.kind?.value != .exchange, let cycle = network.cycle,
            let message = Self.againstCycle(kind, date.value, cycle.value)
        {
            self.init(message, Diagnostic.Note(cycle.range, "the cycle is stated here"))
        } else {
            return nil
        }
    }

    private init(_ message: String, _ note: Diagnostic.Note) {
        self.message = message
        notes = [note]
    }

    /// Kinds of events that follow one another, whatever happens between them.
    private static let sequences: [[EventKind]] = [
        [.proposal, .vote, .launch, .transition], [.endorsementOpens, .endorsementCloses],
    ]

    /// Whether an event that must follow an earlier listed one is dated before it.
    private static func contradicts(_ kind: EventKind, _ date: CalendarDate, _ other: Event) -> Bool {
        guard let otherDate = other.date?.value, let order = order(of: other, and: kind) else { return false }
        return order.first < order.second && date.isBefore(otherDate)
    }

    /// Whether an event that must precede an earlier listed one is dated after it.
    private static func isTooLate(_ other: Event, for kind: EventKind, _ date: CalendarDate) -> Bool {
        guard let otherDate = other.date?.value, let order = order(of: other, and: kind) else { return false }
        return order.first > order.second && otherDate.isBefore(date)
    }

    private static func order(of other: Event, and kind: EventKind) -> (first: Int, second: Int)? {
        for sequence in sequences {
            if let first = other.kind.flatMap({ sequence.firstIndex(of: $0.value) }),
                let second = sequence.firstIndex(of: kind)
            {
                return (first, second)
            }
        }
        return nil
    }

    private static func againstCycle(_ kind: EventKind, _ date: CalendarDate, _ cycle: Int) -> String? {
        switch kind {
        case .proposal, .vote, .launch:
            date.year > cycle ? "\(words(kind)) is dated after the network's cycle of \(cycle)" : nil
        case .presentation, .publication:
            date.year < cycle
                ? "\(words(kind)) is dated before the network's cycle of \(cycle)"
                : date.year > cycle + 1 ? "\(words(kind)) is dated years after the network's cycle of \(cycle)" : nil
        case .transition:
            date.year < cycle ? "\(words(kind)) is dated before the network's cycle of \(cycle)" : nil
        case .webinar, .consultation, .endorsementOpens, .endorsementCloses, .other: nil
        }
    }

    private static func words(_ kind: EventKind) -> String {
        switch kind {
        case .endorsementOpens: "the opening of endorsement"
        case .endorsementCloses: "the closing of endorsement"
        default: "the \(kind.rawValue)"
        }
    }
}
