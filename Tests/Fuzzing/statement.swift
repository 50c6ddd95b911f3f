import Diagnostics
import StatementFormat
import StatementRules

/// Any bytes as a statement: it is read and checked to the end, and findings lie within the file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let source = SourceFile(path: "statement.yaml", bytes: Array(UnsafeBufferPointer(start: bytes, count: count)))
    let result = Validator().validate(source) { _ in .problem("no files", help: "None.") }
    for diagnostic in result.diagnostics {
        precondition(diagnostic.range.offsets.upperBound <= count, "\(diagnostic)")
    }
    _ = DiagnosticRenderer(sources: result.sources, color: false).render(result.diagnostics)
    return 0
}
