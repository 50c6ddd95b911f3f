// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "joint-statement",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "statement", targets: ["statement"]),
        // What exporters import, and what their tests may; everything else here is the host's own.
        .library(name: "ExporterKit", targets: ["ExporterKit"]),
        .library(name: "ExporterConformance", targets: ["ExporterConformance"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: [
        // The system's libraries.
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(
            name: "CLibCMark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(name: "CAllocator"),
        .systemLibrary(name: "CICU"),

        // What exporters and the host share.
        .target(name: "TextMetrics"),
        .target(name: "CommonMark", dependencies: ["CLibCMark", "TextMetrics"]),
        .target(name: "StatementProtocol"),
        .target(name: "JSONCoding", dependencies: ["StatementProtocol", "TextMetrics"]),
        .target(name: "ExporterKit", dependencies: ["CommonMark", "JSONCoding", "StatementProtocol", "TextMetrics"]),

        // The words of the languages.
        .target(name: "LanguageData", exclude: ["Languages"]),
        .target(name: "Languages", dependencies: ["Diagnostics", "LanguageData", "StatementProtocol", "YAMLTree"]),

        // From a file's bytes to diagnostics and a statement.
        .target(
            name: "ICU", dependencies: [.target(name: "CICU", condition: .when(platforms: [.linux]))],
            linkerSettings: [.linkedLibrary("_FoundationICU", .when(platforms: [.linux]))]),
        .target(name: "Diagnostics", dependencies: ["TextMetrics"]),
        .target(name: "CYAMLMemory"),
        .target(name: "YAMLTree", dependencies: ["CLibYAML", "CYAMLMemory", "Diagnostics", "TextMetrics"]),
        .target(
            name: "StatementFormat",
            dependencies: ["Diagnostics", "ICU", "StatementProtocol", "TextMetrics", "YAMLTree"]),
        .target(
            name: "StatementRules",
            dependencies: [
                "CommonMark", "Diagnostics", "Languages", "StatementFormat", "StatementProtocol", "TextMetrics",
                "YAMLTree",
            ]),

        // From findings to what forges, services and editors read.
        .target(
            name: "Reports", dependencies: ["Diagnostics", "StatementFormat", "StatementRules", "TextMetrics"]),

        // From a statement to its exports.
        .target(
            name: "StatementPublishing",
            dependencies: [
                "Diagnostics", "ICU", "Languages", "StatementFormat", "StatementProtocol", "TextMetrics",
            ]),
        .target(name: "CContainment"),
        .target(name: "ConformanceData"),
        .target(
            name: "ExporterHost",
            dependencies: ["CContainment", "ConformanceData", "JSONCoding", "StatementProtocol", "TextMetrics"]),

        .target(name: "ExporterConformance", dependencies: ["ExporterHost"]),

        // The command, a thin executable over a library.
        .target(
            name: "StatementCommand",
            dependencies: [
                "CAllocator", "Diagnostics", "ExporterHost", "JSONCoding", "Reports", "StatementFormat",
                "StatementProtocol", "StatementPublishing", "StatementRules", "TextMetrics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(
            name: "statement",
            dependencies: ["StatementCommand", .product(name: "ArgumentParser", package: "swift-argument-parser")]),

        .testTarget(
            name: "ExporterHostTests", dependencies: ["ExporterConformance", "ExporterHost", "StatementProtocol"],
            exclude: ["Exporters"]),
        .target(
            name: "TestSupport", dependencies: ["Diagnostics", "StatementFormat", "StatementRules"],
            path: "Tests/TestSupport"),
        .testTarget(
            name: "StatementPublishingTests",
            dependencies: [
                "Diagnostics", "ICU", "StatementFormat", "StatementProtocol", "StatementPublishing",
                "StatementRules", "TestSupport", "TextMetrics",
            ]),
        .testTarget(
            name: "StatementFormatTests",
            dependencies: ["Diagnostics", "StatementFormat", "StatementRules", "TextMetrics", "YAMLTree"]),
        .testTarget(
            name: "StatementRulesTests",
            dependencies: [
                "CommonMark", "Diagnostics", "Languages", "StatementFormat", "StatementRules", "TestSupport",
            ]),
        .testTarget(
            name: "StatementCommandTests",
            dependencies: [
                "Diagnostics", "ExporterHost", "Reports", "StatementCommand", "StatementFormat", "StatementProtocol",
                "StatementRules",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "Diagnostics", "Reports", "StatementFormat", "StatementRules", "TestSupport", "TextMetrics",
            ], exclude: ["Golden"]),
        .testTarget(name: "JSONCodingTests", dependencies: ["JSONCoding", "StatementProtocol"]),
        .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark"]),
        .testTarget(name: "ExporterKitTests", dependencies: ["ExporterKit"]),
        .testTarget(name: "TextMetricsTests", dependencies: ["TextMetrics"]),
        .testTarget(name: "YAMLTreeTests", dependencies: ["Diagnostics", "YAMLTree"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where ![.system, .binary, .plugin].contains(target.type) {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .treatAllWarnings(as: .error),
    ]
}
