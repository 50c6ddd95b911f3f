import Foundation
import Testing

// One at a time, since they have their limits.
/// The command itself, as a process, beside exporters that misbehave.
@Suite(.serialized) struct RunningTests {
    private let place: Place

    init() throws {
        place = try Place()
    }

    @Test func `an exporter that hangs holds up nobody else in a long call`() async throws {
        // The one hangs until the other one is done with all.
        try place.exporter("bad", before: "while [ ! -e out/s1039.good ]; do sleep 0.02; done")
        try place.exporter("good", before: ":")
        try place.statements(40)
        let (status, output) = try await place.run("exec timeout 55 \"$STATEMENT\" export --to bad,good in -o out -j 1")
        #expect(status == 0)
        #expect(output.hasSuffix("80 files written to out\n"), "\(output)")
    }

    @Test(arguments: [
        ("sleep 100", "1 file written to out; `x` ended badly after the last answer\n"),
        ("exit 255", "1 file written to out; `x` ended badly after the last answer\n"),
        ("head -c 300000 /dev/zero", "1 file written to out; `x` ended badly after the last answer\n"),
        ("true", "1 file written to out\n"),
    ])
    func `an exporter that ends badly has lost nothing`(deed: String, told: String) async throws {
        try place.exporter("x", before: ":", after: deed)
        try place.statements(1)
        let (status, output) = try await place.run("exec timeout 60 \"$STATEMENT\" export --to x in -o out")
        #expect(status == (told.contains("badly") ? 2 : 0))
        #expect(output.hasSuffix(told), "\(output)")
    }

    @Test func `time in which the command is stopped is not the exporter's`() async throws {
        // It answers a second after its host was stopped for longer than it may take.
        try place.exporter(
            "x", before: "touch out/waits; until [ -e out/woken ]; do sleep 0.05; done; sleep 1; rm out/woken")
        try place.statements(1)
        let (status, output) = try await place.run(
            """
            mkdir out
            "$STATEMENT" export --to x --trust x --export-timeout 5 in -o out & command=$!
            until [ -e out/waits ]; do sleep 0.05; done
            kill -STOP $command; sleep 6; touch out/woken; kill -CONT $command; wait $command
            """)
        #expect(status == 0, "\(output)")
    }

    @Test func `an answer that was there when the command was woken is taken`() async throws {
        try place.exporter("x", before: "touch out/waits; sleep 1")
        try place.statements(1)
        let (status, output) = try await place.run(
            """
            mkdir out
            "$STATEMENT" export --to x --trust x --export-timeout 5 in -o out & command=$!
            until [ -e out/waits ]; do sleep 0.05; done
            kill -STOP $command; sleep 6; kill -CONT $command; wait $command
            """)
        #expect(status == 0, "\(output)")
    }

    @Test(arguments: [16, 20, 24, 28])
    func `nothing is left where there are few descriptors`(count: Int) async throws {
        for name in ["x", "y", "z"] { try place.exporter(name, before: "mkdir -p $TMPDIR/1/2/3/4/5/6/7/8") }
        try place.statements(40)
        _ = try await place.run("ulimit -n \(count); exec timeout 60 \"$STATEMENT\" export --to x,y,z in -o out")
        let left = (try? FileManager.default.contentsOfDirectory(atPath: place.path + "/out")) ?? []
        #expect(left.filter { $0.hasPrefix(".") } == [])
    }

    @Test(.enabled("only a superuser becomes another user") { isSuperuser() }, arguments: [1, 2, 3, 4, 8])
    func `too few threads are told`(count: Int) async throws {
        try place.exporter("x", before: ":")
        try place.statements(1)
        // A user of whom there is no other process.
        let (status, output) = try await place.run(
            """
            cp "$STATEMENT" command; chmod -R a+rX .; chmod a+rwx .
            exec timeout 60 setpriv --reuid 64\(200 + count) --regid 64200 --clear-groups --no-new-privs bash -c '
                ulimit -u \(count); exec ./command export --to x in -o out'
            """)
        #expect(status == 2)
        #expect(output.contains("error: the system lets this process have too few threads"), "\(output)")
    }

    @Test func `whoever interrupts it does not wait until a large folder is removed`() async throws {
        try place.exporter(
            "x", before: #"cd "$dir"; seq 60000 | xargs touch; cd /; touch \#(place.path)/full; sleep 100"#)
        try place.statements(1)
        let (status, output) = try await place.run(
            """
            "$STATEMENT" export --to x --trust x in -o out & command=$!
            until [ -e full ]; do sleep 0.05; done
            kill -TERM $command; SECONDS=0; wait $command; echo "status $? after $SECONDS"
            """)
        #expect(status == 0)
        let seconds = output.wholeMatch(of: #/(?s).*status 143 after ([0-9]+)\n/#).flatMap { Int($0.1) }
        #expect(seconds.map { $0 < 8 } == true, "\(output)")
    }

    // Sanitizers write to files of their own.
    @Test(.disabled("a sanitizer cannot run with such a limit") { Place.isSanitized })
    func `a limit of the size of files is named`() async throws {
        try place.exporter("x", before: #"head -c 100000 /dev/zero > "$dir/x" || kill -XFSZ $$"#)
        try place.statements(1)
        let (status, output) = try await place.run(
            "ulimit -f 16; exec timeout 60 \"$STATEMENT\" export --to x in -o out")
        #expect(status == 2)
        #expect(
            output.contains("No file may have more than 16384 bytes here: raise that limit (`ulimit -f`)."), "\(output)"
        )
    }

    @Test(.enabled("only a superuser becomes another user") { isSuperuser() })
    func `an exporter that only its owner may run is told as that`() async throws {
        try Data("#!/bin/sh\n".utf8).write(to: URL(filePath: place.path + "/statement-export-x"))
        try place.statements(1)
        let (status, output) = try await place.run(
            """
            chmod 700 statement-export-x
            \(Self.another) ./command export --to x in -o out
            """)
        #expect(status == 2)
        #expect(output.contains("may be run by its owner, but not by you (its mode is 0700)"), "\(output)")
    }

    @Test(.enabled("only a superuser becomes another user") { isSuperuser() })
    func `the mode of a file that cannot be read is named`() async throws {
        try place.exporter("x", before: "umask 777")
        try place.statements(1)
        let (status, output) = try await place.run("\(Self.another) ./command export --to x in -o out")
        #expect(status == 2)
        #expect(output.contains("cannot be taken: its mode, 0000, keeps it from being read"), "\(output)")
    }

    private static func isSuperuser() -> Bool {
        geteuid() == 0 && FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")
    }

    /// Gives this folder to everybody, and becomes a user of whom there is no other process.
    private static let another = """
        cp "$STATEMENT" command; chmod a+rX . in in/* command; chmod a+rwx .
        exec timeout 60 setpriv --reuid 64299 --regid 64200 --clear-groups --no-new-privs
        """
}
