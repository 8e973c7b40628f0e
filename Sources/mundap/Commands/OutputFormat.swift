import ArgumentParser

/// What a reply looks like.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
