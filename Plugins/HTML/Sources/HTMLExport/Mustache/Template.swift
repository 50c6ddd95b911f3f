/// A Mustache template, parsed.
struct Template: Sendable {
    indirect enum Node: Sendable {
        /// What stands between the tags.
        case markup(String)
        case text(String)
        case html(String)
        case section(String, [Node])
        case inverted(String, [Node])
        /// A template with spaces before each of its lines.
        case partial(String, indent: String)
    }

    let nodes: [Node]

    /// Parses a template; of tags that have a line for themselves, nothing of the line remains.
    init(_ template: String) throws(TemplateTag.Fault) {
        var nodes: [Node] = []
        var open: [(section: TemplateTag, before: [Node])] = []
        var position = template.startIndex
        for tag in try TemplateTag.tags(of: template) {
            let line = tag.ownLine(in: template)
            let place = line ?? tag.range
            if position < place.lowerBound { nodes.append(.markup(String(template[position..<place.lowerBound]))) }
            position = place.upperBound
            switch tag.kind {
            case .text: nodes.append(.text(tag.name))
            case .html: nodes.append(.html(tag.name))
            case .partial:
                let indent = template[place.lowerBound..<tag.range.lowerBound]
                nodes.append(.partial(tag.name, indent: String(indent)))
            case .section, .inverted:
                open.append((tag, nodes))
                nodes = []
            case .end:
                guard let (section, before) = open.popLast() else { continue }
                nodes = before + [section.kind == .section ? .section(tag.name, nodes) : .inverted(tag.name, nodes)]
            case .comment: break
            }
        }
        if position < template.endIndex { nodes.append(.markup(String(template[position...]))) }
        self.nodes = nodes
    }
}
