import JSONText
import Words

extension StandingFile {
  /// A year's file; refused too where what stands among its figures is none, and would be lost.
  static func year(_ path: String, in folder: String, calls: FileCalls) throws(WritingFailure) -> StandingFile
  {
    let file = try StandingFile(
      path, in: folder, shapes: ["items": .array, "scores": .object], calls: calls)
    if let fault = file.place?.figureFault { throw WritingFailure("\(folder)/\(path)", .unreadable(fault)) }
    return file
  }
}

extension PlacedValue {
  /// The first place of a year's file where no figure stands and none is stated to be missing.
  fileprivate var figureFault: Finding? {
    var findings: [Finding] = []
    let items = self["items"]?.elements(&findings) ?? []
    for item in items { _ = item.string(&findings) }
    for (code, row) in self["scores"]?.namedMembers(&findings) ?? [] {
      let cells = row.elements(&findings)
      if row.value.kind == .array, cells.count != items.count {
        findings.append(row.error(.rowLength(code, cells.count, items.count)))
      }
      for cell in cells where !cell.value.isNull { _ = cell.number(&findings) }
    }
    return findings.first { $0.severity == .error }
  }
}

extension LocalizedText {
  fileprivate static func rowLength(_ code: String, _ count: Int, _ wanted: Int) -> LocalizedText {
    LocalizedText(
      vi: "mã \(code) có \(count) giá trị, items có \(wanted)",
      en: "\(code) has \(count) values, items has \(wanted)")
  }
}
