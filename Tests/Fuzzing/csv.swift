import Diagnostics
import StatementFormat
import StatementRules

/// Any bytes as an included spreadsheet: it is read and checked to the end, and findings lie within its file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let table = SourceFile(path: "endorsers.csv", bytes: Array(UnsafeBufferPointer(start: bytes, count: count)))
    let statement = Array(
        """
        joint-statement: 1
        title: A
        leads: [B]
        measures: [{ title: C }]
        endorsement: { include: endorsers.csv }

        """.utf8)
    let source = SourceFile(path: "statement.yaml", bytes: statement)
    let result = Validator().validate(source) { _ in .files([table]) }
    for diagnostic in result.diagnostics {
        let length = diagnostic.range.file == 0 ? statement.count : result.sources[diagnostic.range].bytes.count
        precondition(diagnostic.range.offsets.upperBound <= length, "\(diagnostic)")
    }
    _ = DiagnosticRenderer(sources: result.sources, color: false).render(result.diagnostics)
    return 0
}
