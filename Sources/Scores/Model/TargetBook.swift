/// The targets of a data folder.
public struct TargetBook: Sendable {
  /// The targets that can be used, in the order of the file.
  public let targets: [Target]
  /// The first fault of each entry of the file that cannot be used; `validate` says all.
  public let entryFaults: [Finding]
  /// How many entries of the file cannot be used.
  public var brokenCount: Int { entryFaults.count }
  /// What indices are called of which the folder has no definition, by id.
  public let indexNames: [String: String]
  /// The ids that stand in the file, those of entries that cannot be used too.
  public let ids: Set<String>
  /// What is wrong with the whole file, if it stands there and cannot be read: then nothing is written.
  public let fault: Finding?

  /// Targets; none unless told otherwise.
  public init(
    _ targets: [Target] = [], entryFaults: [Finding] = [], indexNames: [String: String] = [:],
    ids: Set<String> = [], fault: Finding? = nil
  ) {
    self.fault = fault
    self.targets = targets
    self.ids = ids.union(targets.map(\.id))
    self.entryFaults = entryFaults
    self.indexNames = indexNames
  }

  /// The targets of a province, under its names before and after a merger; those that ended last.
  public func targets(of province: ProvinceID, in registry: ProvinceRegistry) -> [Target] {
    let own = targets.filter { target in
      target.province == province
        || registry.counterpart(of: province, in: target.province.set)?.id == target.province
    }
    return own.filter { $0.ended == nil } + own.filter { $0.ended != nil }
  }

  /// Whose targets are told where the figures are of the province that the one asked for is part of: its
  /// own where it has any, else those of the province shown.
  public func owner(asked: ProvinceID, shown: Province?, in registry: ProvinceRegistry) -> ProvinceID {
    targets(of: asked, in: registry).isEmpty ? shown?.id ?? asked : asked
  }
}
