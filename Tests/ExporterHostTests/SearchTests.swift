import ExporterHost
import Foundation
import Testing

@Suite struct SearchTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    /// Makes an executable file, or one without run bit.
    private func make(_ path: String, mode: Int = 0o755) throws {
        try scratch.write("", to: path)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: scratch.path + "/" + path)
    }

    /// A search with one folder of each kind.
    private var search: ExporterSearch {
        ExporterSearch(
            exporterPaths: [scratch.path + "/1/"],
            environment: [
                "STATEMENT_EXPORTER_PATH": "\(scratch.path)/2::\(scratch.path)/2b",
                "XDG_DATA_HOME": scratch.path + "/4",
                "PATH": "relative:\(scratch.path)/5:\(scratch.path)/5",
            ],
            executable: scratch.path + "/3/statement")
    }

    private static let places = ["1", "2", "2b", "3", "4/statement/exporters", "5"]

    @Test func placesAreSearchedInAFixedOrder() throws {
        let sources: [ExporterLocation.Source] =
            [.exporterPath, .environment, .environment, .besideHost, .userData, .path]
        for place in Self.places { try make(place + "/statement-export-html") }
        for (index, place) in Self.places.enumerated() {
            let location = try search.find("html")
            #expect(location.path == "\(scratch.path)/\(place)/statement-export-html")
            #expect(location.source == sources[index])
            #expect(
                location.shadows == Self.places[(index + 1)...].map { "\(scratch.path)/\($0)/statement-export-html" })
            #expect(search.all() == [location])
            try FileManager.default.removeItem(atPath: location.path)
        }
        #expect(search.all() == [])
    }

    @Test func theUsersDataFolderHasADefault() throws {
        try make(".local/share/statement/exporters/statement-export-html")
        for environment in [["HOME": scratch.path], ["HOME": scratch.path, "XDG_DATA_HOME": "relative"]] {
            let search = ExporterSearch(exporterPaths: [], environment: environment, executable: nil)
            #expect(search.all().map(\.source) == [.userData])
        }
    }

    @Test func relativeFoldersInPathAreNotSearched() throws {
        try make("5/statement-export-html")
        let up = String(repeating: "../", count: FileManager.default.currentDirectoryPath.split(separator: "/").count)
        let relative = up + scratch.path.dropFirst() + "/5"
        #expect(FileManager.default.fileExists(atPath: relative))
        #expect(ExporterSearch(exporterPaths: [], environment: ["PATH": relative], executable: nil).all() == [])
        // A folder that the user names is another matter.
        let named = ExporterSearch(exporterPaths: [relative], environment: [:], executable: nil)
        #expect(try named.find("html").path.hasPrefix("/"))
    }

    @Test func onlyExecutableFilesOfTheRightNameAreExporters() throws {
        for name in ["HTML", "", "-x", "x-", "a--b", "a_b", "a.sh", "ü"] { try make("1/statement-export-" + name) }
        try make("1/export-html")
        try make("1/statement-export-off", mode: 0o644)
        try FileManager.default.createDirectory(
            atPath: scratch.path + "/1/statement-export-folder", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: scratch.path + "/1/statement-export-nowhere", withDestinationPath: "nowhere")
        #expect(search.all() == [])
        try make("1/statement-export-a-1")
        #expect(search.all().map(\.name) == ["a-1"])
    }

    @Test func exportersAreSortedAndALinkedFolderShadowsNothing() throws {
        for name in ["text", "html", "json"] { try make("1/statement-export-" + name) }
        try FileManager.default.createSymbolicLink(atPath: scratch.path + "/2", withDestinationPath: "1")
        #expect(search.all().map(\.name) == ["html", "json", "text"])
        #expect(search.all().allSatisfy { $0.shadows.isEmpty })
    }

    @Test func anExecutableItselfCanBeNamed() throws {
        try make("elsewhere/statement-export-html")
        let search = ExporterSearch(
            exporterPaths: [scratch.path + "/elsewhere/statement-export-html"], environment: [:], executable: nil)
        #expect(try search.find("html").path == scratch.path + "/elsewhere/statement-export-html")
        #expect(search.all().map(\.name) == ["html"])
        #expect(search.faults() == [])
        #expect(throws: ExporterFault.self) { try search.find("json") }
    }

    @Test func aFileWithoutRunBitIsTold() throws {
        try make("1/statement-export-html", mode: 0o644)
        #expect {
            try search.find("html")
        } throws: { error in
            let fault = error as? ExporterFault
            return fault?.code == .notExecutable && fault?.path == scratch.path + "/1/statement-export-html"
                && fault?.help.contains("chmod +x \(scratch.path)/1/statement-export-html") == true
        }
        // One that can be run is taken, wherever it is.
        try make("5/statement-export-html")
        #expect(try search.find("html").source == .path)
    }

    @Test(arguments: [
        ("htlm", "did you mean `html`?"), ("rtf", "statement-export-rtf"), ("../html", "cannot be the name"),
        ("x\u{1B}[2J", "x␛[2J"),
    ])
    func aMissingExporterIsToldWithWhatIsThere(name: String, told: String) throws {
        try make("1/statement-export-text")
        try make("2/statement-export-html")
        #expect {
            try search.find(name)
        } throws: { error in
            guard let fault = error as? ExporterFault else { return false }
            return fault.code == .missing && fault.message.contains(told)
                && fault.help.contains("Installed are `html`, `text`.")
        }
    }

    @Test func whatIsThereInPlaceOfAFileIsTold() throws {
        try make("5/none")
        let folder = scratch.path + "/5/statement-export-"
        try FileManager.default.createDirectory(atPath: folder + "dir", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: folder + "link", withDestinationPath: "nowhere")
        #expect(mkfifo(folder + "pipe", 0o600) == 0)
        for (name, kind) in [("dir", "a folder"), ("link", "a link that leads nowhere"), ("pipe", "a named pipe")] {
            let fault = #expect(throws: ExporterFault.self) { try search.find(name) }
            #expect(fault?.code == .missing)
            #expect(fault?.message == "there is no exporter `\(name)`: \(folder + name) is \(kind)")
            let named = ExporterSearch(exporterPaths: [folder + name], environment: [:], executable: nil).faults()
            #expect(
                named.map(\.message)
                    == (name == "dir" ? [] : ["\(folder + name), which --exporter-path names, is \(kind)"]))
            // A file of the name is taken, wherever it is.
            try make("1/statement-export-" + name)
            #expect(try search.find(name).source == .exporterPath)
        }
    }

    @Test func withoutExportersTheHelpSaysSo() {
        #expect(ExporterFault.missing("html", installed: []).help.contains("No exporter is installed"))
    }

    @Test func namedPlacesThatAreOfNoUseAreTold() throws {
        try make("1/statement-export-off", mode: 0o644)
        try make("1/readme")
        let search = ExporterSearch(
            exporterPaths: ["1", "none", "1/readme", "1/statement-export-off"].map { scratch.path + "/" + $0 },
            environment: [:], executable: nil)
        #expect(search.faults().map(\.code) == [.missing, .missing, .notExecutable])
    }

    @Test func theOwnExecutableIsKnown() throws {
        let path = try #require(ExporterSearch.currentExecutable)
        #expect(FileManager.default.isExecutableFile(atPath: path))
    }
}
