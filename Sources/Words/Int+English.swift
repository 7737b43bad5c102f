extension Int {
  /// So many of something in English: `1 value`, `2 values`; with a verb where one agrees: `1 cell was`.
  public func english(_ one: String, _ many: String) -> String { self == 1 ? "1 \(one)" : "\(self) \(many)" }
}
