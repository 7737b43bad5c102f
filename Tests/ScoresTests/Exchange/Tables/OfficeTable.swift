import Words

@testable import Scores
@testable import StoreSupport
@testable import WorkbookSupport

/// One invented table of 2025 in the forms offices give it: 34 provinces, four components.
enum OfficeTable {
  static let set = Samples.papi.registry.provinceSet(in: 2025) ?? Samples.papi.registry.sets[0]
  static let items = ["1.1", "1.2", "7.3", "8.1"]
  static let headings = [
    "Tri thức công dân", "Cơ hội tham gia bầu cử", "Chất lượng nước", "Sử dụng cổng thông tin",
  ]

  /// What a province has; four decimals, within every scale.
  static func value(_ province: Int, _ item: Int) -> String {
    let digits = String(4000 + (province * 29 + item * 877) % 5999)
    return "1." + digits
  }

  static func comma(_ figure: String) -> String { figure.replacing(".", with: ",") }

  /// Rows of cells, as most offices have them: titles, two rows of heading, a region, a rank, an average,
  /// notes and signatures.
  static var rows: [[String]] {
    var rows = [
      ["UBND TỈNH SƠN LA"], ["BẢNG TỔNG HỢP CHỈ SỐ PAPI NĂM 2025 CỦA 34 TỈNH, THÀNH PHỐ"], [],
      [
        "STT", "Tỉnh, thành phố", "Vùng", "1. Tham gia của người dân ở cấp cơ sở", "",
        "7. Quản trị môi trường", "8. Quản trị điện tử", "Xếp hạng", "Nhóm",
      ],
      ["", "", ""] + zip(items, headings).map { "\($0). \($1)" },
    ]
    for (place, province) in set.provinces.enumerated() {
      let kind = province.isCity ? "TP. " : "Tỉnh "
      rows.append(
        ["\(place + 1)", kind + province.name.vietnamese, "ĐBSH"]
          + items.indices.map { comma(value(place, $0)) }
          + ["\(34 - place)", "Cao nhất"])
    }
    rows.append(["", "Trung bình cả nước", ""] + items.map { _ in "1,5" })
    rows += [
      ["Ghi chú: dấu \"-\" là không có số liệu; 34 tỉnh."], [], ["", "Người lập biểu", "", "", "GIÁM ĐỐC"],
    ]
    return rows
  }

  /// The names and figures only.
  static func plain(_ name: (Province) -> String, _ figure: (String) -> String = { $0 }) -> [[String]] {
    set.provinces.enumerated().map { place, province in
      [name(province)] + items.indices.map { figure(value(place, $0)) }
    }
  }

  static func text(_ rows: [[String]], _ delimiter: String) -> String {
    let width = rows.map(\.count).max() ?? 0
    return rows.map { row in
      (row + [String](repeating: "", count: width - row.count)).map { cell in
        cell.contains(delimiter) || cell.contains("\"") || cell.contains("\n")
          ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
      }.joined(separator: delimiter) + "\r\n"
    }.joined()
  }

  static func turned(_ rows: [[String]]) -> [[String]] {
    let width = rows.map(\.count).max() ?? 0
    return (0..<width).map { column in rows.map { column < $0.count ? $0[column] : "" } }
  }

  /// The body of a sheet of Excel: figures as numbers where they are written with a point.
  static func sheet(_ rows: [[String]]) -> String {
    let cells = rows.enumerated().map { place, row in
      "<row r=\"\(place + 1)\">"
        + row.enumerated().filter { !$1.isEmpty }.map { column, cell in
          let letters = String(Character(Unicode.Scalar(UInt8(65 + column % 26))))
          let place = (column >= 26 ? "A" : "") + letters + "\(place + 1)"
          return Double(cell) != nil
            ? "<c r=\"\(place)\"><v>\(cell)</v></c>"
            : "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(cell.replacing("&", with: "&amp;"))</t></is></c>"
        }.joined() + "</row>"
    }
    return "<sheetData>\(cells.joined())</sheetData>"
  }

  static func plan(
    _ bytes: [UInt8], year: Int? = 2025, sheet: String? = nil, map: [String] = [], accepts: Bool = true
  )
    -> ImportPlan
  {
    var request = ImportRequest(year: year, source: "s", accepts: accepts, allowsLaterYear: true)
    request.sheet = sheet
    request.columns = map.compactMap { ColumnChoice($0, of: Samples.papi.definition) }
    return CSVImport.plan(bytes, file: "f", request, into: Samples.empty)
  }

  /// What is wrong with what a plan reads, if it is not the whole table.
  static func difference(_ plan: ImportPlan) -> String? {
    guard plan.isReady, plan.years.count == 1 else {
      return "\(plan.findings.map { $0.sentence(in: .english) })"
    }
    let table = plan.years[0].table
    guard table.items.map(\.text) == items else { return "items \(table.items)" }
    for (place, province) in set.provinces.enumerated() {
      for (column, item) in items.enumerated() {
        let read = table.value(ItemID(item), of: province.code)
        if read != Double(value(place, column)) {
          return "\(province.code) \(item) \(String(describing: read))"
        }
      }
    }
    return nil
  }
}
