internal import ExporterKit

/// The Mustache templates of the page, parsed once for all statements.
struct Templates: Sendable {
    private let library: [String: Template]
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
        var library: [String: Template] = [:]
        for (name, text) in templates {
            do throws(TemplateTag.Fault) {
                library[name] = try Template(text)
            } catch {
                throw ExportError("the template \(name).mustache cannot be read: \(error.message)")
            }
        }
        self.library = library
        self.style = style
    }

    func render(_ name: String, _ view: TemplateView) -> String {
        TemplateRenderer.html(of: name, in: library, view)
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
        "endorser": PackageResources.endorser_mustache,
        "chart": PackageResources.chart_mustache,
        "quotes": PackageResources.quotes_mustache,
        "timeline": PackageResources.timeline_mustache,
        "annexes": PackageResources.annexes_mustache,
        "documents": PackageResources.documents_mustache,
        "references": PackageResources.references_mustache,
        "contacts": PackageResources.contacts_mustache,
    ].mapValues { String(decoding: $0, as: UTF8.self) }
}
