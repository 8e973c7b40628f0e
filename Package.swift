// swift-tools-version: 6.2
import PackageDescription

// The modules in reading order; each sees only those before it:
// Knowledge ← Analysis ← Retrieval ← Dialogue ← {Transcripts, Evaluation} ← mundap, CReadline ← mundap.
let package = Package(
  name: "mundap",
  products: [.executable(name: "mundap", targets: ["mundap"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .target(name: "Knowledge", dependencies: [.product(name: "SystemPackage", package: "swift-system")]),
    .target(name: "Analysis", dependencies: ["Knowledge"]),
    .target(name: "Retrieval", dependencies: ["Knowledge", "Analysis"]),
    .target(name: "Dialogue", dependencies: ["Knowledge", "Analysis", "Retrieval"]),
    .target(
      name: "Transcripts",
      dependencies: ["Knowledge", "Analysis", "Dialogue", .product(name: "SystemPackage", package: "swift-system")]
    ),
    .target(name: "Evaluation", dependencies: ["Knowledge", "Analysis", "Retrieval", "Dialogue"]),
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .executableTarget(
      name: "mundap",
      dependencies: [
        "Knowledge", "Analysis", "Retrieval", "Dialogue", "Transcripts", "Evaluation", "CReadline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]
    ),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["Knowledge", "Analysis", "Retrieval", "Dialogue", "Transcripts", "TestSupport"],
      path: "Benchmarks",
      exclude: ["presidio.py", "readline.c", "startup.py"]
    ),
    .target(name: "TestSupport", dependencies: ["Knowledge", "Dialogue"], path: "Tests/TestSupport"),
    .target(name: "CTerminal", path: "Tests/CTerminal", linkerSettings: [.linkedLibrary("util")]),
    .testTarget(name: "KnowledgeTests", dependencies: ["Knowledge", "TestSupport"]),
    .testTarget(name: "AnalysisTests", dependencies: ["Knowledge", "Analysis", "TestSupport"]),
    .testTarget(name: "RetrievalTests", dependencies: ["Knowledge", "Analysis", "Retrieval", "TestSupport"]),
    .testTarget(name: "DialogueTests", dependencies: ["Knowledge", "Retrieval", "Dialogue", "TestSupport"]),
    .testTarget(name: "TranscriptsTests", dependencies: ["Dialogue", "Knowledge", "TestSupport", "Transcripts"]),
    .testTarget(name: "EvaluationTests", dependencies: ["Knowledge", "Dialogue", "Evaluation", "TestSupport"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "CTerminal", "Dialogue", "Knowledge", "mundap", "TestSupport", "Transcripts",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}
