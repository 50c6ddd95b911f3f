internal import ExporterKit
internal import Mustache

/// The Mustache templates of the page, parsed once for all statements.
struct Templates: Sendable {
    /// What a template is given: text is escaped where it says `{{x}}`, and only HTML that is safe stands in `{{{x}}}`.
    ///
    /// Every key that a template asks for is there, with `false` for what is absent: else Mustache would take it from
    /// the context around.
    typealias View = [String: Any]

    private let library: MustacheLibrary
    let style = String(decoding: PackageResources.style_css, as: UTF8.self)

    init() throws(ExportError) {
        let sources: [(name: String, text: [UInt8])] = [
            ("page", PackageResources.page_mustache),
            ("fragment", PackageResources.fragment_mustache),
            ("masthead", PackageResources.masthead_mustache),
            ("parts", PackageResources.parts_mustache),
            ("notes", PackageResources.notes_mustache),
            ("measures", PackageResources.measures_mustache),
            ("measure", PackageResources.measure_mustache),
            ("endorsers", PackageResources.endorsers_mustache),
            ("endorser", PackageResources.endorser_mustache),
            ("chart", PackageResources.chart_mustache),
            ("quotes", PackageResources.quotes_mustache),
            ("timeline", PackageResources.timeline_mustache),
            ("annexes", PackageResources.annexes_mustache),
            ("documents", PackageResources.documents_mustache),
            ("references", PackageResources.references_mustache),
            ("contacts", PackageResources.contacts_mustache),
        ]
        // Mustache's own escaping goes by character, and so misses a quotation mark with a combining mark on it.
        MustacheContentTypes.register(PageText(), named: "PAGE")
        var library = MustacheLibrary()
        do {
            for source in sources {
                let text = "{{% CONTENT_TYPE:PAGE }}\n" + String(decoding: source.text, as: UTF8.self)
                try library.register(text, named: source.name)
            }
        } catch {
            throw ExportError("a template of the exporter is broken: \(error)")
        }
        self.library = library
    }

    func render(_ name: String, _ view: View) -> String {
        library.render(view, withTemplate: name) ?? ""
    }
}

/// How templates turn text into HTML.
private struct PageText: MustacheContentType {
    func escapeText(_ text: String) -> String { HTMLText.escaped(text) }
}
