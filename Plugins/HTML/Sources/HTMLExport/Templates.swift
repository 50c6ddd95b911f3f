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
        let sources: [String: [UInt8]] = [
            "page": PackageResources.page_mustache,
            "measure": PackageResources.measure_mustache,
            "endorsers": PackageResources.endorsers_mustache,
            "quotes": PackageResources.quotes_mustache,
            "lists": PackageResources.lists_mustache,
        ]
        var library = MustacheLibrary()
        do {
            for (name, source) in sources {
                try library.register(String(decoding: source, as: UTF8.self), named: name)
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
