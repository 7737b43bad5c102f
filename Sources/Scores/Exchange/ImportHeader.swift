import Words

/// What the columns of an imported table are, read from its first row.
struct ImportHeader {
  /// What one column holds.
  enum Role: Hashable {
    /// Whose figure it is and when.
    case year, code, province
    /// Of how many its ranks are.
    case ranked
    /// In the long form, what the figure is of, and the figure.
    case item, score
    /// In the wide form, the figures of an item.
    case value(ItemID)
    /// The standard errors of an item's figures.
    case standardError(ItemID)
    /// A running number, which tables like to begin with: not read.
    case ordinal
    /// No name: must be empty all the way down.
    case nameless
    /// A name nobody knows: a fault already told.
    case unknown
  }

  /// What the columns hold, in their order.
  let roles: [Role]
  /// The names of the columns as they are written.
  let names: [String]
  /// The items with a column each, in the order of the columns: the wide form.
  let values: [(column: Int, item: ItemID)]

  /// The columns of standard errors.
  var errors: [(column: Int, item: ItemID)] {
    roles.enumerated().compactMap { column, role in
      if case .standardError(let item) = role { (column, item) } else { nil }
    }
  }

  private let places: [Role: Int]

  /// Where the column with a role stands, if there is one.
  func column(_ role: Role) -> Int? { places[role] }

  /// Whether the table has one figure a row.
  var isLong: Bool { places[.item] != nil && places[.score] != nil }

  /// Columns whose meaning is known without a first row that says it.
  init(roles: [Role], names: [String]) {
    self.roles = roles
    self.names = names
    var places: [Role: Int] = [:]
    for (column, role) in roles.enumerated() where places[role] == nil { places[role] = column }
    self.places = places
    values = roles.enumerated().compactMap { column, role in
      if case .value(let item) = role { (column, item) } else { nil }
    }
  }

  /// Reads the first row; what is wrong with it goes to the findings.
  init(_ row: CSVRow, of definition: IndexDefinition, findings: inout FindingList) {
    names = (0..<row.usedCount).map(row.string)
    var roles: [Role] = []
    var places: [Role: Int] = [:]
    for (column, name) in names.enumerated() {
      let role = ImportHeader.role(of: name, in: definition)
      roles.append(role)
      switch role {
      case .nameless, .ordinal: continue
      case .unknown:
        findings.add(line: row.line(of: column), key: name, ImportWords.unknownColumn(of: definition))
      default:
        if places[role] != nil {
          findings.add(line: row.line(of: column), key: name, ImportWords.columnTwice)
        } else {
          places[role] = column
        }
      }
    }
    self.roles = roles
    self.places = places
    values = roles.enumerated().compactMap { column, role in
      guard case .value(let item) = role, places[role] == column else { return nil }
      return (column, item)
    }
    checkShape(of: definition, line: row.line, findings: &findings)
  }

  private func checkShape(of definition: IndexDefinition, line: Int, findings: inout FindingList) {
    if places[.code] == nil, places[.province] == nil {
      findings.add(line: line, ImportWords.noProvinceColumn(of: definition))
    }
    if (places[.item] == nil) != (places[.score] == nil) {
      findings.add(line: line, ImportWords.halfLongForm)
    } else if isLong, let first = values.first {
      findings.add(line: line, key: names[first.column], ImportWords.mixedForms)
    } else if !isLong, values.isEmpty, !roles.contains(.unknown) {
      findings.add(line: line, ImportWords.noScoreColumn)
    }
  }

  /// The item a text names, if the index has it: `total`, `7`, `7.1`, and `7,1` as Excel makes of it.
  static func item(_ text: String, in definition: IndexDefinition) -> ItemID? {
    if totalNames.contains(SearchKey(text).text) { return .total }
    let item = ItemID(text)
    if definition.has(item) { return item }
    // A rank or a group: `total:rank`.
    if item.isStated, definition.statedItems(in: nil).contains(item) { return item }
    let pointed = ItemID(String(text.map { $0 == "," ? "." : $0 }))
    return definition.has(pointed) ? pointed : nil
  }

  static func role(of name: String, in definition: IndexDefinition) -> Role {
    if name.isEmpty { return .nameless }
    if let item = item(name, in: definition) { return .value(item) }
    return roleNames[SearchKey(name).text] ?? .unknown
  }

  private static let totalNames: Set<String> = ["total", "tong", "tong diem"]

  private static let roleNames: [String: Role] = [
    "year": .year, "nam": .year,
    "code": .code, "ma": .code, "ma tinh": .code,
    "province": .province, "tinh": .province, "ten tinh": .province,
    "tinh thanh pho": .province, "tinh thanh": .province,
    "item": .item, "chi so": .item,
    "score": .score, "diem": .score,
    "of": .ranked, "so xep hang": .ranked, "ranked": .ranked,
    "stt": .ordinal, "tt": .ordinal,
  ]
}
