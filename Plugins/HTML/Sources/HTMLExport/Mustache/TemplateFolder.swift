internal import ExporterKit

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// An organisation's own templates: files that take the place of the exporter's of the same name.
struct TemplateFolder {
    /// Templates by name, checked.
    private(set) var templates: [String: String] = [:]
    /// The style sheet, where the folder has one.
    private(set) var style: String?
    private var problems: [String] = []

    /// Reads `*.mustache` and `style.css`.
    ///
    /// - Parameter own: the exporter's templates by name.
    /// - Throws: all that is wrong with the folder's.
    init(path: String, own: [String: String], roots: [String]) throws(ExportError) {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        } catch {
            throw ExportError("the folder \(VisibleText.of(path)) cannot be read")
        }
        for name in names {
            let parts = name.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.last == "mustache" || name == "style.css" else { continue }
            guard let data = try? Data(contentsOf: URL(filePath: path + "/" + name)),
                let text = String(validating: data, as: UTF8.self)
            else {
                problems.append("\(VisibleText.of(name)) is no text in UTF-8")
                continue
            }
            if name == "style.css" { style = text } else { templates[parts.dropLast().joined(separator: ".")] = text }
        }
        if templates.isEmpty, style == nil, problems.isEmpty {
            problems.append("it has neither templates, which are named like page.mustache, nor style.css")
        }
        checkStyle()
        check(own: own, roots: roots)
        guard problems.isEmpty else {
            throw ExportError(
                "the templates of \(VisibleText.of(path)) cannot be used: " + problems.joined(separator: "; "))
        }
    }

    /// The style sheet stands in the page, which asks nothing of the network.
    private mutating func checkStyle() {
        guard let style else { return }
        if style.lowercased().contains("</style") { problems.append("style.css: `</style` would end it") }
        for match in style.matches(of: /@import|url\((?!\s*["']?data:)/.ignoresCase()) {
            let line = style[..<match.range.lowerBound].utf8.count { $0 == UInt8(ascii: "\n") } + 1
            problems.append("style.css:\(line): `\(match.output)` asks for another file, and a page is one")
        }
    }

    private mutating func check(own: [String: String], roots: [String]) {
        var shipped: [String: [TemplateTag]] = [:]
        for (name, text) in own { shipped[name] = (try? TemplateTag.tags(of: text)) ?? [] }
        var merged = shipped
        for (name, text) in templates.sorted(by: { $0.key < $1.key }) {
            do throws(TemplateTag.Fault) {
                merged[name] = try TemplateTag.tags(of: text)
            } catch {
                problem(name, error.line, error.message)
            }
        }
        let names = TemplateNames(shipped, roots: roots)
        var reached: Set<String> = []
        var found: [(template: String, line: Int, message: String)] = []
        for root in roots {
            reached.insert(root)
            TemplateWalk(merged).walk(root) { tag, around, sections in
                let template = around.last ?? root
                var message: String?
                if tag.kind == .partial {
                    reached.insert(tag.name)
                    if merged[tag.name] == nil {
                        let meant = EditDistance.nearest(to: tag.name, in: merged.keys.sorted())
                        message = "there is no template `\(tag.name)`" + (meant.map { ": did you mean `\($0)`?" } ?? "")
                    } else if around.contains(tag.name) {
                        message = "`\(tag.name)` would include itself, without end"
                    }
                } else if templates[template] != nil {
                    message = names.fault(of: tag, in: root, sections: sections)
                }
                if let message { found.append((template, tag.line, message)) }
            }
        }
        found.sort { ($0.template, $0.line, $0.message) < ($1.template, $1.line, $1.message) }
        for fault in found { problem(fault.template, fault.line, fault.message) }
        for name in templates.keys.sorted() where !reached.contains(name) {
            let meant = EditDistance.nearest(to: name, in: own.keys.sorted()).map { ": did you mean `\($0)`?" } ?? ""
            problems.append("\(VisibleText.of(name)).mustache is included by no template\(meant)")
        }
    }

    private mutating func problem(_ template: String, _ line: Int, _ message: String) {
        let problem = "\(VisibleText.of(template)).mustache:\(line): \(message)"
        if !problems.contains(problem) { problems.append(problem) }
    }
}
