import Testing

@testable import StatementCommand

/// What is told of arguments before the parser sees them.
@Suite struct ArgumentsTests {
    @Test(arguments: [
        (["validate", "-hospital.yaml"], "-hospital.yaml"), (["new", "-x-y"], "-x-y"), (["-help"], "-help"),
        (["valdate", "a.yaml"], "did you mean `validate`?"), (["help", "nosuch"], "“nosuch”"),
        (["exporters", "chek"], "did you mean `check`?"), (["help", "exporters", "chek"], "did you mean `check`?"),
    ])
    func `mistakes that would end well are told`(arguments: [String], words: String) {
        #expect(Arguments.problem(in: arguments)?.message.contains(words) == true)
    }

    @Test(arguments: [
        [], ["--help"], ["-h"], ["validate", "-h"], ["validate", "-"], ["validate", "--", "-hospital.yaml"],
        ["export", "-o", "out", "a.yaml"], ["help", "exporters", "new"], ["exporters"], ["exporters", "check", "x"],
        ["export", "-j4"],
        ["exporters", "--exporter-path", "x"], ["help"],
    ])
    func `others are the parser's`(arguments: [String]) {
        #expect(Arguments.problem(in: arguments)?.message == nil)
    }
}
