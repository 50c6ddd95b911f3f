internal import Mustache

/// HTML for a template. That of very many endorsers is made when the page asks for it, since it would be in memory
/// twice.
struct LateHTML: MustacheCustomRenderable {
    /// Whether there is nothing to show.
    let isEmpty: Bool
    private let make: () -> String

    init(_ html: String) {
        isEmpty = html.isEmpty
        make = { html }
    }

    /// Content that is not empty.
    init(_ make: @escaping () -> String) {
        isEmpty = false
        self.make = make
    }

    var renderText: String { make() }
    var isNull: Bool { false }
}
