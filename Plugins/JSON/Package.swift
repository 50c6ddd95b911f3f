// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "statement-export-json",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "statement-export-json", targets: ["statement-export-json"])
    ],
    dependencies: [
        .package(name: "joint-statement", path: "../..")
    ],
    targets: [
        .target(
            name: "JSONExport",
            dependencies: [.product(name: "ExporterKit", package: "joint-statement")]),
        .executableTarget(name: "statement-export-json", dependencies: ["JSONExport"]),
        .testTarget(name: "JSONExportTests", dependencies: ["JSONExport"]),
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
