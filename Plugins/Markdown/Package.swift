// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "statement-export-markdown",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "statement-export-markdown", targets: ["statement-export-markdown"])
    ],
    dependencies: [
        .package(name: "joint-statement", path: "../..")
    ],
    targets: [
        .target(
            name: "MarkdownExport",
            dependencies: [.product(name: "ExporterKit", package: "joint-statement")]),
        .executableTarget(name: "statement-export-markdown", dependencies: ["MarkdownExport"]),
        .testTarget(name: "MarkdownExportTests", dependencies: ["MarkdownExport"], exclude: ["Golden"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .treatAllWarnings(as: .error),
    ]
}
