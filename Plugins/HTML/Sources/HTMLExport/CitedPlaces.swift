internal import ExporterKit

/// Where the page cites which reference: filled while texts are rendered, read when the references are.
final class CitedPlaces {
    private let targets: [String: (number: Int, anchor: String)]
    private var places: [String: [String]] = [:]

    init(_ statement: PublishedStatement, _ anchors: Anchors) {
        targets = Dictionary(
            zip(statement.references, anchors.references).map { ($0.id, ($0.number, $1)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The citation of a reference at the next place of the page; nothing for what is no reference.
    func cite(_ id: String) -> HTMLRenderer.Citation? {
        guard let target = targets[id] else { return nil }
        let anchor = "cite-\(target.anchor)-\(places[id, default: []].count + 1)"
        places[id, default: []].append(anchor)
        return .init(number: target.number, href: "#" + target.anchor, anchor: anchor)
    }

    /// The anchors of a reference's citations, in the order of the page.
    func places(of id: String) -> [String] { places[id] ?? [] }
}
