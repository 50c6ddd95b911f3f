internal import Diagnostics
internal import YAMLTree

/// Items of a list that hold one key each, and together are one item: somebody wrote a dash before every key.
struct SplitItems {
    /// The numbers of the items that belong to one above them.
    private(set) var parts: Set<Int> = []
    /// The numbers of the items that have such below them.
    private(set) var wholes: Set<Int> = []

    /// Nothing where the list has no such items.
    ///
    /// - Parameter shape: what an item is.
    init?(_ nodes: YAMLNodes, _ shape: ShapeDescription?) {
        guard nodes.haveSingleKeysThatDiffer, let shape else { return nil }
        var (keys, whole, number): (Set<String>, Int, Int) = ([], 0, 0)
        nodes.forEach { node in
            // In braces there are no dashes within.
            let entry = node.onlyEntry.flatMap {
                $0.key.range.offsets.lowerBound == node.range.offsets.lowerBound ? $0 : nil
            }
            if let key = entry?.key.text, shape.fields.contains(where: { $0.key == key }) {
                let isIncomplete = shape.fields.contains { $0.isRequired && $0.key != key }
                if isIncomplete, !keys.isEmpty, keys.insert(key).inserted {
                    parts.insert(number)
                    wholes.insert(whole)
                } else {
                    (keys, whole) = ([key], number)
                }
            } else {
                keys = []
            }
            number += 1
        }
        guard !parts.isEmpty else { return nil }
    }
}
