// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "statement-export-text",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "statement-export-text", targets: ["statement-export-text"])
    ],
    dependencies: [
        .package(name: "joint-statement", path: "../..")
    ],
    targets: [
        .target(
            name: "TextExport",
            dependencies: [.product(name: "ExporterKit", package: "joint-statement")]),
        .executableTarget(name: "statement-export-text", dependencies: ["TextExport"]),
        .testTarget(name: "TextExportTests", dependencies: ["TextExport"], exclude: ["Golden"]),
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
