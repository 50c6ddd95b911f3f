import ArgumentParser
import StatementCommand

@main
struct Statement {
    static func main() async {
        await StatementCommand.main()
    }
}
