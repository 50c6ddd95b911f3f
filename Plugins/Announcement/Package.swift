// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "statement-export-announcement",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "statement-export-announcement", targets: ["statement-export-announcement"])
    ],
    dependencies: [
        .package(name: "joint-statement", path: "../..")
    ],
    targets: [
        .target(name: "AnnouncementLanguages", exclude: ["Languages"]),
        .target(
            name: "AnnouncementExport",
            dependencies: ["AnnouncementLanguages", .product(name: "ExporterKit", package: "joint-statement")],
            resources: [.embedInCode("style.css")]),
        .executableTarget(name: "statement-export-announcement", dependencies: ["AnnouncementExport"]),
        .testTarget(name: "AnnouncementExportTests", dependencies: ["AnnouncementExport"], exclude: ["Golden"]),
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
