import TextMetrics

/// An exporter's executable, found but not yet started.
package struct ExporterLocation: Sendable, Hashable {
    /// Where exporters are looked for, in this order.
    package enum Source: String, Sendable, CaseIterable {
        /// A folder or an executable that the user names with `--exporter-path`.
        case exporterPath
        /// A folder of the environment's `STATEMENT_EXPORTER_PATH`.
        case environment
        /// The folder of the host's own executable.
        case besideHost
        /// The user's data folder, `$XDG_DATA_HOME/statement/exporters`.
        case userData
        /// A folder of the environment's `PATH`.
        case path

        /// The source as users know it.
        package var title: String {
            switch self {
            case .exporterPath: "--exporter-path"
            case .environment: "STATEMENT_EXPORTER_PATH"
            case .besideHost: "beside statement"
            case .userData: "user data folder"
            case .path: "PATH"
            }
        }
    }

    /// What names of executables begin with.
    package static let prefix = "statement-export-"

    /// A slug: the executable's file name without ``prefix``.
    package var name: String
    /// The absolute path of the executable.
    package var path: String
    package var source: Source
    /// Executables of the same name that would be found if this one were not there, in the order of the search.
    package var shadows: [String]

    package init(name: String, path: String, source: Source, shadows: [String] = []) {
        self.name = name
        self.path = path
        self.source = source
        self.shadows = shadows
    }

    /// The name of the exporter that a file name stands for; nothing where it is none.
    static func exporterName(ofFile file: some StringProtocol) -> String? {
        guard file.hasPrefix(prefix) else { return nil }
        let name = String(file.dropFirst(prefix.count))
        return name.isSlug ? name : nil
    }
}
