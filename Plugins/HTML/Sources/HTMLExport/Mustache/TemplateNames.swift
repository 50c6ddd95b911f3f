internal import ExporterKit

/// The names that templates may use: those of the exporter's own templates, each as text or as HTML, and in the section
/// where it has a value.
struct TemplateNames {
    private struct Use: Hashable {
        var name: String
        /// The sections around it that have names of their own.
        var path: [String]
    }

    /// The uses of each family: a template that is rendered by itself, with all that it includes.
    private var uses: [String: [Use: TemplateTag.Kind]] = [:]
    /// The sections whose value is a text, by family: `{{.}}` within them.
    private var values: [String: [String: TemplateTag.Kind]] = [:]

    /// - Parameters:
    ///   - templates: the tags of the exporter's own templates by name.
    ///   - roots: those that are rendered by themselves.
    init(_ templates: [String: [TemplateTag]], roots: [String]) {
        for root in roots {
            TemplateWalk(templates).walk(root) { tag, _, sections in
                if tag.name == ".", let section = sections.last {
                    values[root, default: [:]][section] = tag.kind
                } else if tag.kind != .partial {
                    let use = Use(name: tag.name, path: sections)
                    // What is both a section and a value is a value that may be absent.
                    if uses[root, default: [:]][use] == nil || tag.kind == .text || tag.kind == .html {
                        uses[root, default: [:]][use] = tag.kind
                    }
                }
            }
        }
    }

    /// Why a tag of a family cannot be used where it stands; nothing where it can.
    ///
    /// - Parameter sections: the names of the sections around it.
    func fault(of tag: TemplateTag, in family: String, sections: [String]) -> String? {
        let values = values[family] ?? [:]
        if tag.name == "." {
            guard let section = sections.last, let kind = values[section] else {
                return "`{{.}}` stands in no section that is a text"
            }
            return Self.mismatch(tag, kind)
        }
        // Sections that are texts or conditions have no names within them.
        let around = sections.filter { values[$0] == nil && !Self.isCondition($0) }
        let known = (uses[family] ?? [:]).filter { use, _ in
            let path = use.path.filter { values[$0] == nil && !Self.isCondition($0) }
            return Self.isPart(path, of: around)
        }
        let kinds = known.filter { $0.key.name == tag.name }.map(\.value)
        guard !kinds.isEmpty else {
            let names = Set(known.keys.map(\.name)).sorted()
            let meant = EditDistance.nearest(to: tag.name, in: names).map { ": did you mean `\($0)`?" } ?? ""
            return "there is no `\(tag.name)` here\(meant)"
        }
        guard tag.kind == .text || tag.kind == .html else { return nil }
        if let kind = kinds.first(where: { $0 == .text || $0 == .html }) { return Self.mismatch(tag, kind) }
        guard let kind = values[tag.name] else {
            return "`\(tag.name)` is a section, `{{#\(tag.name)}} … {{/\(tag.name)}}`"
        }
        return sections.contains(tag.name)
            ? Self.mismatch(tag, kind)
            : "`\(tag.name)` may be absent, and so stands in a section, `{{#\(tag.name)}} … {{/\(tag.name)}}`"
    }

    private static func mismatch(_ tag: TemplateTag, _ kind: TemplateTag.Kind) -> String? {
        guard tag.kind == .text || tag.kind == .html, tag.kind != kind else { return nil }
        return kind == .text
            ? "`\(tag.name)` is text, which only `{{\(tag.name)}}` keeps from becoming markup"
            : "`\(tag.name)` is HTML, which is written `{{{\(tag.name)}}}`"
    }

    private static func isCondition(_ section: String) -> Bool { section.hasPrefix("has") }

    /// Whether all elements of `part` are in `path`, in their order.
    private static func isPart(_ part: [String], of path: [String]) -> Bool {
        var rest = part[...]
        for section in path where section == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }
}

/// Goes over the tags of a template and of those that it includes.
struct TemplateWalk {
    private let templates: [String: [TemplateTag]]

    init(_ templates: [String: [TemplateTag]]) {
        self.templates = templates
    }

    /// Calls `visit` with each tag but the ends; the templates that it stands in, the innermost last; and the sections
    /// around it, of which inverted ones have no names of their own. A template that includes itself is gone over once.
    func walk(_ root: String, visit: (TemplateTag, _ templates: [String], _ sections: [String]) -> Void) {
        walk([root], sections: [], visit)
    }

    private func walk(
        _ around: [String], sections: [String], _ visit: (TemplateTag, [String], [String]) -> Void
    ) {
        var sections = sections
        var open: [Bool] = []
        for tag in around.last.flatMap({ templates[$0] }) ?? [] {
            if tag.kind != .end { visit(tag, around, sections) }
            switch tag.kind {
            case .section:
                sections.append(tag.name)
                open.append(true)
            case .inverted: open.append(false)
            case .end: if open.popLast() == true { sections.removeLast() }
            case .partial where !around.contains(tag.name): walk(around + [tag.name], sections: sections, visit)
            case .partial, .text, .html: break
            }
        }
    }
}
