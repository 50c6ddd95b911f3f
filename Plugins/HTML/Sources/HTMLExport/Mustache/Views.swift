internal import Mustache

/// What a template is given for each of many items, made when it is their turn: at once, those of very many endorsers
/// would take more memory than the page.
struct Views<Items: Sequence>: MustacheSequence {
    let items: Items
    let view: (Items.Element) -> View

    init(_ items: Items, _ view: @escaping (Items.Element) -> View) {
        self.items = items
        self.view = view
    }

    func makeIterator() -> AnyIterator<View> {
        var items = items.makeIterator()
        return AnyIterator { items.next().map(view) }
    }
}
