/// Strings one after another, each ended by a zero byte, as the C side takes them.
struct PackedStrings {
  let bytes: [CChar]
  let count: Int32

  init(_ strings: [String]) {
    bytes = strings.flatMap { $0.utf8CString } + [0]
    count = Int32(strings.count)
  }

  /// `NAME=value`, sorted by name.
  init(environment: [String: String]) {
    self.init(environment.map { "\($0)=\($1)" }.sorted())
  }
}
