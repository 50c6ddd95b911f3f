internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let timelineContradiction = Rule(
        "timeline-contradiction", from: .published,
        what: """
            The timeline contradicts itself, the endorsement period, the cycle of the network or the date of the \
            statement. An event that stands there twice is a warning, and one that is only out of order information.
            """,
        why: """
            One of two dates is wrong, and readers cannot tell which. A network is proposed and launched in the year of its \
            cycle at the latest, and presents its statement in that year or the next, after it asked for comments. \
            Endorsement may well begin or go on after that, and a statement may be published in several places.
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
                if let twin = earlier.first(where: { isSame($0, event) }) {
                    findings.add(
                        date.range, "this event stands in the timeline twice", severity: .warning,
                        help: "Delete one of the two, or say in the titles what differs.",
                        notes: [.init(twin.date?.range ?? twin.range, "the first one is here")])
                } else if let contradiction = Contradiction(event, date, after: earlier, in: statement) {
                    findings.add(date.range, contradiction.message, notes: contradiction.notes)
                } else if let previous = earlier.last?.date, date.value.isBefore(previous.value) {
                    findings.add(
                        date.range, "this event is earlier than the one before it", severity: .information,
                        help: "Correct the date, or put the events in order; exports do so in any case.",
                        notes: [.init(previous.range, "the one before it is of this date")])
                }
            }
        })

    private static func isSame(_ one: Event, _ other: Event) -> Bool {
        one.date?.value == other.date?.value && one.kind?.value == other.kind?.value
            && one.url?.value == other.url?.value
            && one.title.map { NameKey.exact($0.value) } == other.title.map { NameKey.exact($0.value) }
    }
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
            !Self.isSame(declared.value, date.value),
            // An extended deadline leaves the first one where it was.
            !statement.timeline.contains(where: { other in
                other.kind?.value == kind && other.date.map { Self.isSame($0.value, declared.value) } == true
            })
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
        } else if let place = Self.onlyLater(kind, date.value, in: statement) {
            self.init(
                "\(Self.words(kind)) is dated before \(Self.words(place.value))",
                Diagnostic.Note(place.range, "\(Self.words(place.value)) is dated here"))
        } else if kind == .publication, !earlier.contains(where: { $0.kind?.value == kind }),
            let day = Self.dayOfTextPublishedBefore(in: statement)
        {
            self.init(
                "the publication is dated before the statement",
                Diagnostic.Note(day, "the statement is of this day"))
        } else if let network = statement.network, network.kind?.value != .exchange, let cycle = network.cycle,
            let message = Self.againstCycle(kind, date.value, cycle.value),
            // What was published in time may be published once more, as a translation or in another place.
            date.value.year < cycle.value
                || !earlier.contains(where: { other in
                    [.presentation, .publication].contains(other.kind?.value)
                        && other.date.map { (cycle.value...(cycle.value + 1)).contains($0.value.year) } == true
                })
        {
            self.init(message, Diagnostic.Note(cycle.range, "the cycle is stated here"))
        } else {
            return nil
        }
    }

    /// Whether one is not before the other, as far as both say.
    private static func isSame(_ one: CalendarDate, _ other: CalendarDate) -> Bool {
        !one.isBefore(other) && !other.isBefore(one)
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

    /// The first event of a kind that must precede a presentation or publication where all of them are later: a network
    /// may well be launched anew, or ask for comments once more.
    private static func onlyLater(
        _ kind: EventKind, _ date: CalendarDate, in statement: Statement
    ) -> Located<EventKind>? {
        guard kind == .presentation || kind == .publication,
            // A draft may be presented, too.
            !statement.timeline.contains(where: { other in
                other.kind?.value == kind && other.date.map { date.isBefore($0.value) } == true
            })
        else { return nil }
        for preceding in [EventKind.launch, .consultation] {
            let dates = statement.timeline.filter { $0.kind?.value == preceding }.map(\.date)
            guard let first = dates.first.flatMap(\.self),
                dates.allSatisfy({ $0.map { date.isBefore($0.value) } == true })
            else { continue }
            return Located(preceding, first.range)
        }
        return nil
    }

    /// The place of the statement's date where all publications are dated before it. A later version of a text may well
    /// be of a later day, and a text may be published long after its day.
    private static func dayOfTextPublishedBefore(in statement: Statement) -> SourceRange? {
        guard statement.version == nil, let day = statement.date,
            statement.timeline.allSatisfy({ event in
                event.kind?.value != .publication || event.date.map { $0.value.isBefore(day.value) } == true
            })
        else { return nil }
        return day.range
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
