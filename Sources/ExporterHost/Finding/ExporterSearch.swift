import TextMetrics

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Finds exporters: executables named `statement-export-NAME`, in a fixed order of places.
package struct ExporterSearch: Sendable {
    private struct Place: Sendable {
        var path: String
        var source: ExporterLocation.Source
    }

    /// Folders, and executables that were named themselves.
    private let places: [Place]

    /// Makes a search of what the user named, the environment's places, and the folder of the host.
    ///
    /// - Parameters:
    ///   - exporterPaths: Folders or executables in the order given; relative ones count from the working folder.
    ///   - environment: Read are `STATEMENT_EXPORTER_PATH`, `XDG_DATA_HOME`, `HOME` and `PATH`.
    ///   - executable: The host's own executable, links resolved; see ``currentExecutable``.
    package init(exporterPaths: [String], environment: [String: String], executable: String?) {
        var places = exporterPaths.map { Place(path: Self.absolute($0), source: .exporterPath) }
        for path in (environment["STATEMENT_EXPORTER_PATH"] ?? "").split(separator: ":") {
            places.append(Place(path: Self.absolute(String(path)), source: .environment))
        }
        if let executable {
            places.append(Place(path: FileStatus.folder(of: executable), source: .besideHost))
        }
        // The XDG Base Directory Specification has relative paths ignored.
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
            places.append(Place(path: data + "/statement/exporters", source: .userData))
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            places.append(Place(path: home + "/.local/share/statement/exporters", source: .userData))
        }
        // A relative folder in PATH would make the result depend on where one happens to be.
        for path in (environment["PATH"] ?? "").split(separator: ":") where path.hasPrefix("/") {
            places.append(Place(path: String(path), source: .path))
        }
        self.places = places
    }

    /// The exporter of that name.
    ///
    /// - Throws: A fault with the code `missing`, or `notExecutable` where there is such a file that cannot be run; where
    ///   something of that name is no file, it says what that is.
    package func find(_ name: String) throws(ExporterFault) -> ExporterLocation {
        guard name.isSlug else { throw .missing(name, installed: all().map(\.name)) }
        let file = ExporterLocation.prefix + name
        var found = Findings()
        var (withoutRunBit, noFile): (String?, String?)
        for place in places {
            let candidates = [place.path + "/" + file, place.path]
            for path in candidates where FileStatus.name(of: path) == file {
                guard let status = FileStatus(path: path), status.isRegular else {
                    // A place itself may be a folder of exporters that has this name.
                    if path != place.path, FileStatus.kind(ofNoProgramAt: path) != nil { noFile = noFile ?? path }
                    continue
                }
                if FileStatus.mayRun(path) {
                    found.add(name: name, path: path, source: place.source, status: status)
                } else {
                    withoutRunBit = withoutRunBit ?? path
                }
            }
        }
        if let location = found.locations.first { return location }
        if let withoutRunBit { throw .notExecutable(name, path: withoutRunBit) }
        if let noFile, let kind = FileStatus.kind(ofNoProgramAt: noFile) { throw .noFile(name, kind, path: noFile) }
        throw .missing(name, installed: all().map(\.name))
    }

    /// Every exporter that can be found, by name.
    package func all() -> [ExporterLocation] {
        var found = Findings()
        for place in places {
            let entries = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
            let named =
                ExporterLocation.exporterName(ofFile: FileStatus.name(of: place.path)) == nil ? [] : [place.path]
            let inside = entries.filter { ExporterLocation.exporterName(ofFile: $0) != nil }
                .map { place.path + "/" + $0 }
            for path in named + inside.sorted() {
                guard let name = ExporterLocation.exporterName(ofFile: FileStatus.name(of: path)),
                    let status = FileStatus(path: path), status.isRegular, FileStatus.mayRun(path)
                else { continue }
                found.add(name: name, path: path, source: place.source, status: status)
            }
        }
        return found.locations.sorted { $0.name < $1.name }
    }

    /// What is wrong with the places that the user named: that nothing is there, or a file that is no exporter.
    package func faults() -> [ExporterFault] {
        places.filter { $0.source == .exporterPath }.compactMap { place in
            let status = FileStatus(path: place.path)
            if status?.isFolder == true { return nil }
            guard status?.isRegular == true else {
                return .noSuchPlace(place.path, FileStatus.kind(ofNoProgramAt: place.path))
            }
            guard let name = ExporterLocation.exporterName(ofFile: FileStatus.name(of: place.path))
            else { return .noExporter(at: place.path) }
            return FileStatus.mayRun(place.path) ? nil : .notExecutable(name, path: place.path)
        }
    }

    private static func absolute(_ path: String) -> String {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        if path.hasPrefix("/") { return path }
        while path.hasPrefix("./") { path.removeFirst(2) }
        let folder = FileManager.default.currentDirectoryPath
        return path.isEmpty || path == "." ? folder : folder + "/" + path
    }
}

/// Locations in the order in which they were found; later ones of a name are shadowed by the first.
private struct Findings {
    private(set) var locations: [ExporterLocation] = []
    private var indices: [String: Int] = [:]
    /// One file that is found in two ways (`/bin` may be a link to `/usr/bin`) does not shadow itself.
    private var seen: [String: Set<FileStatus.Identity>] = [:]

    mutating func add(name: String, path: String, source: ExporterLocation.Source, status: FileStatus) {
        guard seen[name, default: []].insert(status.identity).inserted else { return }
        if let index = indices[name] {
            locations[index].shadows.append(path)
        } else {
            indices[name] = locations.count
            locations.append(ExporterLocation(name: name, path: path, source: source))
        }
    }
}
