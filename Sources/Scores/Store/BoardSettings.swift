import Words

/// What a data folder says about itself, `board.json`: whose it is and how it is shown.
public struct BoardSettings: Sendable {
  /// The folder's own province; `nil` if the file does not say it rightly.
  public var province: ProvinceID?
  /// The index that is shown first.
  public var index = "papi"
  /// In which order indices are shown; those not named follow.
  public var indices: [String] = []
  /// The language; `nil` leaves it to the environment.
  public var language: Language?
  /// The name of the theme; `nil` for the usual one.
  public var theme: String?
  /// How much of Unicode to draw with, one of ``glyphNames``; `nil` leaves it to the terminal.
  public var glyphs: String?
  /// The provinces it is compared with, in the order of their letters, at most ``Comparison/most``.
  public var compared: [ProvinceID] = []

  /// The lead department of each dimension of the index shown first that has one.
  public var leads: [LeadDepartment] = []

  /// What `glyphs` may be.
  public static let glyphNames = ["braille", "blocks", "ascii"]

  /// Settings that say nothing.
  public init() {}
}

extension BoardSettings {
  package static let path = "board.json"

  /// Reads the file; what is wrong in it is left out and told.
  init(from source: some DataSource, registry: ProvinceRegistry, _ findings: inout [Finding]) {
    self.init()
    guard let root = DataFile.open(Self.path, in: source, &findings) else { return }
    province = root.province(in: [registry], &findings)
    if let index = root["index"]?.id(.file, &findings) { self.index = index }
    indices = root["indices"]?.ids(.file, &findings) ?? []
    theme = root["theme"]?.string(&findings)
    if let place = root["language"], let text = place.string(&findings) {
      language = Language(rawValue: text)
      if language == nil { findings.append(place.error(.mustBeOne(of: Language.allCases.map(\.rawValue)))) }
    }
    if let place = root["compared"] { compared = Self.compared(place, registry, &findings) }
    if let place = root["glyphs"], let text = place.string(&findings) {
      if Self.glyphNames.contains(text) {
        glyphs = text
      } else {
        findings.append(place.error(.mustBeOne(of: Self.glyphNames)))
      }
    }
  }

  /// Where the file names the index that is shown first, if it does.
  static func indexPlace(in source: some DataSource) -> PlacedValue? {
    var told: [Finding] = []
    return DataFile.open(path, in: source, &told)?["index"]
  }

  /// The compared provinces; each that is wrong is left out and told, the rest is used.
  private static func compared(
    _ place: PlacedValue, _ registry: ProvinceRegistry, _ findings: inout [Finding]
  ) -> [ProvinceID] {
    var found: [ProvinceID] = []
    for element in place.elements(&findings) {
      guard let id = element.province(in: [registry], &findings) else { continue }
      if found.contains(id) {
        findings.append(element.error(.twice(id.code)))
      } else if found.count == Comparison.most {
        findings.append(element.error(.comparedTooMany))
      } else {
        found.append(id)
      }
    }
    return found
  }
}
