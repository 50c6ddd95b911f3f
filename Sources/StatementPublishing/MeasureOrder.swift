internal import StatementFormat

/// The order of the measures and their numbers.
///
/// Measures are published under their groups, so their numbers follow the groups in declared order, measures without a
/// group first. Where the order is a priority (`call.ranked`), it is that of the file.
struct MeasureOrder {
    struct Entry {
        /// The index in the file.
        var index: Int
        var measure: Measure
        var number: String
        var id: String
    }

    let numbered: [Entry]
    /// Those that are made for measures without an id.
    let ids: FreeIDs

    init(_ statement: Statement) {
        let groups = statement.measureGroups.compactMap(\.id?.value)
        let isRanked = statement.call?.ranked?.value ?? false
        var order = Array(statement.measures.indices)
        if !isRanked, !groups.isEmpty {
            let ranks = statement.measures.map { measure in
                measure.group.flatMap { groups.firstIndex(of: $0.value) }.map { $0 + 1 } ?? 0
            }
            order.sort { (ranks[$0], $0) < (ranks[$1], $1) }
        }
        let ids = FreeIDs(statement.allMeasures.compactMap(\.id?.value))
        numbered = order.enumerated().map { position, index in
            let measure = statement.measures[index]
            let number = String(position + 1)
            return Entry(
                index: index, measure: measure, number: number, id: measure.id?.value ?? ids.id("measure-\(number)"))
        }
        self.ids = ids
    }

    func ids(inGroup group: String?) -> [String] {
        numbered.filter { $0.measure.group != nil && $0.measure.group?.value == group }.map(\.id)
    }
}
