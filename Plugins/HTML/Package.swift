// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "statement-export-html",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "statement-export-html", targets: ["statement-export-html"])
    ],
    dependencies: [
        .package(name: "joint-statement", path: "../.."),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        .target(
            name: "HTMLExport",
            dependencies: [
                .product(name: "ExporterKit", package: "joint-statement"),
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            resources: [.embedInCode("Templates")]),
        .executableTarget(name: "statement-export-html", dependencies: ["HTMLExport"]),
        .testTarget(
            name: "HTMLExportTests",
            dependencies: ["HTMLExport", .product(name: "ExporterKit", package: "joint-statement")],
            exclude: ["Golden"]),
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
