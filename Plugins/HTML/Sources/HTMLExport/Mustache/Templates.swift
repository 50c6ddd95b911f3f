internal import ExporterKit
internal import Mustache

/// The Mustache templates of the page, parsed once for all statements.
struct Templates: Sendable {
    private let library: MustacheLibrary
    /// The style sheet.
    let style: String

    /// - Parameter folder: the path of a folder with an organisation's own templates, if any.
    /// - Throws: all that is wrong with those templates.
    init(folder path: String? = nil) throws(ExportError) {
        var templates = Self.own
        var style = String(decoding: PackageResources.style_css, as: UTF8.self)
        if let path {
            let folder = try TemplateFolder(path: path, own: Self.own, roots: Self.roots)
            templates.merge(folder.templates) { _, theirs in theirs }
            style = folder.style ?? style
        }
        // Mustache's own escaping goes by character, and so misses a quotation mark with a combining mark on it.
        MustacheContentTypes.register(PageText(), named: "PAGE")
        var library = MustacheLibrary()
        for (name, text) in templates {
            do {
                try library.register("{{% CONTENT_TYPE:PAGE }}\n" + text, named: name)
            } catch {
                throw ExportError("the template \(name).mustache cannot be read: \(error)")
            }
        }
        self.library = library
        self.style = style
    }

    func render(_ name: String, _ view: View) -> String {
        library.render(view, withTemplate: name) ?? ""
    }

    /// The templates that are rendered by themselves; the others are included by these.
    private static let roots = [
        "page", "fragment", "measures", "measure", "endorsers", "quotes", "timeline", "annexes", "documents",
        "references", "contacts",
    ]

    /// The exporter's own templates by name.
    private static let own: [String: String] = [
        "page": PackageResources.page_mustache,
        "fragment": PackageResources.fragment_mustache,
        "masthead": PackageResources.masthead_mustache,
        "parts": PackageResources.parts_mustache,
        "notes": PackageResources.notes_mustache,
        "measures": PackageResources.measures_mustache,
        "measure": PackageResources.measure_mustache,
        "endorsers": PackageResources.endorsers_mustache,
        "chart": PackageResources.chart_mustache,
        "quotes": PackageResources.quotes_mustache,
        "timeline": PackageResources.timeline_mustache,
        "annexes": PackageResources.annexes_mustache,
        "documents": PackageResources.documents_mustache,
        "references": PackageResources.references_mustache,
        "contacts": PackageResources.contacts_mustache,
    ].mapValues { String(decoding: $0, as: UTF8.self) }
}

/// How templates turn text into HTML.
private struct PageText: MustacheContentType {
    func escapeText(_ text: String) -> String { HTMLText.escaped(text) }
}
