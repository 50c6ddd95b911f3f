internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let duplicateEndorser = Rule(
        "duplicate-endorser",
        what: "An endorser stands twice in one category, and not in two countries.",
        why: "It would be listed and counted twice.",
        fix: "Delete one of the two.",
        bad: "endorsers:\n  - Society of Example Medicine\n  - society of example medicine",
        good: "endorsers:\n  - Society of Example Medicine\n  - Society of Other Medicine",
        check: .statement { statement, findings in
            for (endorser, name, first) in findings.namesakes(in: statement).exact
            where EndorserPairs.areTheSame(endorser, first.endorser) {
                let areOthers = EndorserPairs.haveOtherNumbers(endorser, first.endorser)
                // What an alias stands for has one place only.
                findings.add(
                    name.range == first.name.range ? endorser.range : name.range,
                    "“\(name.value)” endorses twice" + (areOthers ? ", with another number in a register" : ""),
                    severity: areOthers ? .information : nil,
                    help: areOthers ? "If they are two, say so in the names, as by their towns; else delete one." : nil,
                    notes: [.init(first.name.range, "it is listed here first")])
            }
        })
}

/// Endorsers whose names are alike.
struct EndorserPairs: Sendable {
    typealias Named = (endorser: Endorser, name: Located<String>)
    typealias Pair = (endorser: Endorser, name: Located<String>, first: Named)

    /// Those whose names are nearly the same, each with the first of them.
    private(set) var near: [Pair] = []
    /// Those whose names are the same but for case, white space and Unicode composition.
    private(set) var exact: [Pair] = []
    /// Those of one name that have no country in common; not authorities, of which each country has its own.
    private(set) var apart: [Pair] = []

    /// Looks for them in a statement. Withdrawn ones do not count.
    init(in statement: Statement) {
        let endorsers = statement.endorsers
        var first = FirstOfName(count: endorsers.count) { NameKey.near(endorsers[$0].name?.value ?? "") }
        // Names that are the same are nearly the same, too: only those need a second look.
        var alike: [Int] = []
        var isAlike: Set<Int> = []
        var byCountry = NamesakesByCountry()
        for index in endorsers.indices {
            guard endorsers[index].details.status?.value != .withdrawn, let name = endorsers[index].name else {
                continue
            }
            if let earlier = first.index(of: NameKey.near(name.value), or: index) {
                if let namesake = byCountry.namesake(of: index, first: earlier, among: endorsers) {
                    near.append(Self.pair(endorsers, index, namesake))
                }
                if isAlike.insert(earlier).inserted { alike.append(earlier) }
                alike.append(index)
            }
        }
        let known = Set(alike).subtracting(isAlike)
        addSpelledOut(endorsers, besides: known)
        addVariants(endorsers, first, besides: known)
        byCountry = NamesakesByCountry()
        var firstExact: [String: Int] = [:]
        for index in alike.sorted() {
            guard let name = endorsers[index].name else { continue }
            let key = NameKey.exact(name.value)
            guard let earlier = firstExact[key] else {
                firstExact[key] = index
                continue
            }
            // People move between countries, and each of them is told of.
            let isPerson = [index, earlier].contains { endorsers[$0].kind?.value == .individual }
            if let namesake = isPerson ? earlier : byCountry.namesake(of: index, first: earlier, among: endorsers) {
                exact.append(Self.pair(endorsers, index, namesake))
            } else if ![index, earlier].contains(where: { endorsers[$0].kind?.value == .publicAuthority }) {
                apart.append(Self.pair(endorsers, index, earlier))
            }
        }
    }

    /// Adds those that differ from the first with `ü` in having `ue` in its place. It cannot be folded as other letters
    /// are, or “Samuel” would be “Samul”.
    private mutating func addSpelledOut(_ endorsers: [Endorser], besides known: Set<Int>) {
        func name(_ index: Int) -> String {
            endorsers[index].details.status?.value == .withdrawn ? "" : endorsers[index].name?.value ?? ""
        }
        // Few names can be such; where there is none, the others need no second key.
        var first: [NearName: Int] = [:]
        for index in endorsers.indices where NameKey.maySpellOut(name(index)) {
            let key = NameKey.near(name(index))
            first[key] = first[key] ?? index
        }
        guard !first.isEmpty else { return }
        for index in endorsers.indices {
            guard let other = NameKey.spelledOut(name(index)).flatMap({ first[NameKey.near($0)] }), other != index,
                !known.contains(max(index, other)),
                !NamesakesByCountry.areApart(endorsers[index].countries, endorsers[other].countries)
            else { continue }
            near.append(Self.pair(endorsers, max(index, other), min(index, other)))
        }
    }

    /// Adds those whose names are written in another way: with the acronym behind it, with a title or the last name first.
    private mutating func addVariants(_ endorsers: [Endorser], _ first: FirstOfName, besides known: Set<Int>) {
        var variants = FirstOfName(count: 0) { NameVariant.key(of: $0, among: endorsers) ?? NameKey.near("") }
        var added: Set<Int> = []
        for index in endorsers.indices {
            guard let key = NameVariant.key(of: index, among: endorsers),
                endorsers[index].details.status?.value != .withdrawn
            else { continue }
            let others = [first.find(key), variants.index(of: key, or: index)].compactMap(\.self)
            guard let other = others.first(where: { NameVariant.mayBeSame(endorsers[index], endorsers[$0]) }),
                other != index, !known.contains(max(index, other)), added.insert(max(index, other)).inserted
            else { continue }
            near.append(Self.pair(endorsers, max(index, other), min(index, other)))
        }
    }

    private static func pair(_ endorsers: [Endorser], _ index: Int, _ earlier: Int) -> Pair {
        let none = Located("", endorsers[index].range)
        return (
            endorsers[index], endorsers[index].name ?? none, (endorsers[earlier], endorsers[earlier].name ?? none)
        )
    }

    /// Whether two have each a number of their own in a register, as two hospitals of one saint have.
    static func haveOtherNumbers(_ one: Endorser, _ other: Endorser) -> Bool {
        func differ(_ one: Located<String>?, _ other: Located<String>?) -> Bool {
            guard let one, let other else { return false }
            return Rule.identifier(one.value) != Rule.identifier(other.value)
        }
        return differ(one.details.ror, other.details.ror)
            || differ(one.details.transparencyRegister, other.details.transparencyRegister)
    }

    /// Whether two endorsers of one name are one: in one category, and for people with nothing that tells them apart.
    static func areTheSame(_ one: Endorser, _ other: Endorser) -> Bool {
        guard one.category?.value == other.category?.value else { return false }
        guard one.kind?.value == .individual || other.kind?.value == .individual else { return true }
        func details(_ endorser: Endorser) -> [String?] {
            endorser.countries.map(\.value)
                + endorser.affiliations.flatMap { [$0.role?.value, $0.organisation?.value] }
        }
        return one.kind?.value == other.kind?.value && details(one) == details(other)
    }
}
