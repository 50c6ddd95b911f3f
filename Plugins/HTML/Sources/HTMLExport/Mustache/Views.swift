internal import Mustache

/// What a template is given for each of many items, made when it is their turn: at once, those of very many endorsers
/// would take more memory than the page.
struct Views<Item>: MustacheSequence {
    let items: [Item]
    let view: (Item) -> View

    init(_ items: [Item], _ view: @escaping (Item) -> View) {
        self.items = items
        self.view = view
    }

    func makeIterator() -> AnyIterator<View> {
        var items = items.makeIterator()
        return AnyIterator { items.next().map(view) }
    }
}
