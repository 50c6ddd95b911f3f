package import Diagnostics
internal import StatementFormat
internal import Synchronization

/// The way back from the parts of a published statement to the places in its files.
///
/// An exporter that says something of a part of the statement is rare, so nothing is kept of its file but the text, which
/// is read again when that happens.
package final class PublishedPlaces: Sendable {
    private let source: SourceFile
    private let found = Mutex<DocumentOrigin?>(nil)
    /// The index in the file of each published measure.
    private let measures: [Int]
    /// The index in the file of each published event.
    private let events: [Int]
    /// The place of each published endorser, by group.
    private let endorsers: [[SourceRange]]

    init(in source: SourceFile, measures: [Int], events: [Int], endorsers: [[SourceRange]]) {
        self.source = source
        self.measures = measures
        self.events = events
        self.endorsers = endorsers
    }

    private var origin: DocumentOrigin {
        found.withLock { found in
            let origin = found ?? DocumentOrigin(of: source)
            found = origin
            return origin
        }
    }

    /// The place in the statement's files that a JSON Pointer (RFC 6901) into the published statement is about; of the
    /// nearest part around it where it has none of its own. Nothing for what is no pointer.
    package func range(at pointer: String) -> SourceRange? {
        if pointer.isEmpty { return origin.range(at: []) }
        guard pointer.hasPrefix("/") else { return nil }
        var path = pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { part in
            String(part).replacing("~1", with: "/").replacing("~0", with: "~")
        }
        if path.first == "endorsers" {
            guard path.count >= 5, path[1] == "groups", path[3] == "endorsers", let group = Int(path[2]),
                let index = Int(path[4]), endorsers.indices.contains(group), endorsers[group].indices.contains(index)
            else { return origin.keyRange("endorsers") ?? origin.range(at: ["endorsement"]) }
            return endorsers[group][index]
        }
        if path.count > 1, let index = Int(path[1]) {
            if path[0] == "measures", measures.indices.contains(index) { path[1] = String(measures[index]) }
            if path[0] == "timeline", events.indices.contains(index) { path[1] = String(events[index]) }
        }
        return origin.range(at: path.map(Self.key))
    }

    /// The key of the format for one of the published JSON: `onBehalfOf` is `on-behalf-of`.
    private static func key(_ name: String) -> String {
        if name == "countries" { return "country" }
        return name.reduce(into: "") { key, character in
            key += character.isUppercase ? "-" + character.lowercased() : String(character)
        }
    }
}
