internal import CommonMark
internal import StatementFormat

extension Rule {
    static let rawHTML = Rule(
        "raw-html",
        what: "A CommonMark text has raw HTML in it.",
        why: "Exports are more than web pages, and HTML from a document is a way to attack their readers.",
        fix:
            "Write it in CommonMark: `*emphasis*`, `**strong**`, `[text](https://…)`. For the sign itself write `\\<`.",
        bad: "summary: This is <b>urgent</b>.",
        good: "summary: This is **urgent**.",
        isFixed: true,
        check: .value(of: .commonMark, ifAny: .angle) { scalar, findings in
            var found: [String] = []
            let text = findings.commonMark(scalar.text, at: scalar.range)
            text.forEachBlock { if case .html(let html) = $0 { found.append(html) } }
            text.forEachInline { if case .html(let html) = $0 { found.append(html) } }
            var places = PieceFinder(in: scalar.range)
            for html in found {
                let piece = String(html.prefix { $0 != "\n" && $0 != "\r\n" })
                guard let place = places.next(piece, in: findings) else { break }
                findings.add(place, "“\(piece)” is HTML, which a text cannot have")
            }
        })
}
