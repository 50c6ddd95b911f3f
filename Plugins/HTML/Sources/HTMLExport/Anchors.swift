internal import ExporterKit

/// The ids of the page that are made of ids of the statement: valid in HTML, and each there once.
struct Anchors {
    private(set) var sections: [String] = []
    private(set) var annexes: [String] = []
    private(set) var groups: [String] = []
    /// For each measure its own, then those of the measures within it.
    private(set) var measures: [[String]] = []
    /// The groups of endorsers; the one without an id is `category`.
    private(set) var categories: [String] = []
    /// For each group those of its endorsers that have an id.
    private(set) var endorsers: [[String?]] = []
    private(set) var references: [String] = []

    private var taken: Set<String> = []

    init(_ statement: PublishedStatement) {
        for section in statement.sections { sections.append(anchor("section", section.id)) }
        for annex in statement.annexes { annexes.append(anchor("annex", annex.id)) }
        for group in statement.measureGroups { groups.append(anchor("group", group.id)) }
        for measure in statement.measures {
            var anchors = [anchor("measure", measure.id)]
            for inner in measure.measures { anchors.append(anchor("measure", inner.id)) }
            measures.append(anchors)
        }
        for group in statement.endorsers.groups {
            categories.append(anchor("category", group.id))
            var anchors: [String?] = []
            for endorser in group.endorsers {
                anchors.append(endorser.id == nil ? nil : anchor("endorser", endorser.id))
            }
            endorsers.append(anchors)
        }
        for reference in statement.references { references.append(anchor("ref", reference.id)) }
    }

    private mutating func anchor(_ kind: String, _ id: String?) -> String {
        var name = kind
        if let id {
            name += "-"
            for scalar in id.unicodeScalars {
                name.unicodeScalars.append(isPlain(scalar) ? scalar : "-")
            }
        }
        var unique = name
        var count = 1
        while !taken.insert(unique).inserted {
            count += 1
            unique = "\(name)-\(count)"
        }
        return unique
    }

    private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
        default: !scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        }
    }
}
