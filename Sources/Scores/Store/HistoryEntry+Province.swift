extension HistoryEntry {
  /// The province of its value; `nil` where it is of a whole year, or of a province nobody knows.
  public func province(in registry: ProvinceRegistry) -> Province? {
    guard let cell, let set = set ?? registry.provinceSet(in: year)?.id else { return nil }
    return registry[ProvinceID(set: set, code: cell.code)]
  }
}
