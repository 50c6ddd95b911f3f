package import Diagnostics
internal import YAMLTree

/// Where the parts of a statement stand in its file, by path.
package struct DocumentOrigin: Sendable {
    private let root: YAMLNode?

    init(root: YAMLNode?) {
        self.root = root
    }

    /// Reads a file anew, for where the parts of its statement stand.
    package init(of source: SourceFile) {
        root = YAMLReader.read(source).root
    }

    /// Whether the file names a key at its top level.
    package func hasKey(_ key: String) -> Bool { root?[key] != nil }

    /// Whether the file has something for a key at its top level; an empty list is nothing.
    package func hasValue(_ key: String) -> Bool {
        if let nodes = root?[key]?.items { return !nodes.isEmpty }
        return hasKey(key)
    }

    /// The place of the value at a path of keys and indices; of the deepest value on the way that there is.
    package func range(at path: [String]) -> SourceRange? {
        guard var node = root else { return nil }
        for step in path {
            switch node.content {
            case .mapping:
                guard let value = node[step] else { return node.range }
                node = value
            case .sequence(let nodes):
                guard let index = Int(step), index >= 0, let item = nodes.dropFirst(index).first else {
                    return node.range
                }
                node = item
            case .scalar:
                return node.range
            }
        }
        return node.range
    }

    /// The place of a key at the top level.
    package func keyRange(_ key: String) -> SourceRange? {
        root?.entries?.first { $0.key.text == key }?.key.range
    }
}
