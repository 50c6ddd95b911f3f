/// How far an export is: a bar on a terminal, a line now and then in CI, and nothing elsewhere.
struct Progress {
    /// Where it is told.
    private enum Form {
        case bar(columns: Int)
        case lines
        case none
    }

    private let form: Form
    private let total: Int
    private let start = ContinuousClock.now
    /// When it is told next.
    private var due: ContinuousClock.Instant
    private var done = 0

    /// - Parameter total: How many statements there are.
    init(total: Int) {
        self.total = total
        if let columns = Console.logColumns {
            form = .bar(columns: columns)
            due = start + .milliseconds(500)
        } else if Console.isCI {
            form = .lines
            due = start + .seconds(10)
        } else {
            form = .none
            due = start
        }
    }

    /// Takes note that one more statement is done.
    mutating func advance() {
        done += 1
        let now = ContinuousClock.now
        switch form {
        case .bar(let columns) where now >= due:
            due = now + .milliseconds(100)
            Console.showFooter(Self.bar(done: done, of: total, after: now - start, columns: columns))
        case .lines where now >= due:
            due = now + .seconds(10)
            Console.log(Self.line(done: done, of: total, after: now - start) + "\n")
        default: break
        }
    }

    /// Takes the bar away.
    func end() {
        if case .bar = form { Console.showFooter("") }
    }

    /// `412 of 1000 statements, 58 a second, 10 s left`
    static func line(done: Int, of total: Int, after time: Duration) -> String {
        let seconds = max(time / .seconds(1), 0.001)
        let rate = Double(done) / seconds
        let left = done > 0 ? Double(max(0, total - done)) / rate : 0
        let speed = rate >= 10 ? "\(Int(rate.rounded()))" : "\((rate * 10).rounded() / 10)"
        return "\(done) of \(total) statements, \(speed) a second, \(duration(left)) left"
    }

    /// The same with a bar before it, where there is room for one.
    static func bar(done: Int, of total: Int, after time: Duration, columns: Int) -> String {
        let line = line(done: done, of: total, after: time)
        // The last column stays free: a full line would go over into the next.
        let room = min(30, columns - line.count - 4)
        guard room >= 8 else { return String(line.prefix(max(0, columns - 1))) }
        let filled = total > 0 ? room * min(done, total) / total : 0
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: room - filled)
        return "\(bar)  \(line)"
    }

    private static func duration(_ seconds: Double) -> String {
        let seconds = Int(seconds.rounded(.up))
        if seconds < 60 { return "\(seconds) s" }
        if seconds < 3600 { return "\(seconds / 60) min \(seconds % 60) s" }
        return "\(seconds / 3600) h \(seconds % 3600 / 60) min"
    }
}
