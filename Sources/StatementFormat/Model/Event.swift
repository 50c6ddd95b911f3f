package import Diagnostics
package import StatementProtocol

/// An event of the timeline.
package struct Event: Shaped {
    package var date: Located<CalendarDate>?
    package var kind: Located<EventKind>?
    package var title: Located<String>?
    package var url: Located<String>?
    package var range = SourceRange(0..<0)
    package var extensions: [String: JSONValue] = [:]

    package init() {}

    package static let shape = Shape<Event>(
        "event", "an event of the timeline",
        [
            .optional(
                "date", .partialDate, \.date, "When: a day, a month or a year.", examples: ["2024-11-26", "2024-09"],
                synonyms: ["when", "day"]
            ).required,
            .optional(
                "kind", .choice(EventKind.self), \.kind, "What it is.", examples: ["webinar"], default: "other",
                synonyms: ["type"]),
            .optional(
                "title", .line, \.title, "What happened, in a line.", examples: ["Webinar on the draft"],
                synonyms: ["name", "event", "text"]
            ).required,
            .optional(
                "url", .url, \.url, "Its web page.", examples: ["https://www.example.org/webinar"],
                synonyms: ["website", "link"]),
        ])
}
