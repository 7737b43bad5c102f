import Words

/// The words about single rows and figures of an imported table.
extension ImportWords {
  static func tooManyFields(_ count: Int, of expected: Int) -> LocalizedText {
    LocalizedText(
      vi: "dòng có \(count) ô, còn dòng tên cột có \(expected);"
        + " chữ có dấu phân cách phải đặt trong ngoặc kép",
      en: "the row has \(count) fields, the first row \(expected);"
        + " text with a delimiter must stand in quotes")
  }

  static func bareDecimalComma(_ count: Int, of expected: Int) -> LocalizedText {
    LocalizedText(
      vi: "dòng có \(count) ô, còn dòng tên cột có \(expected): có lẽ số viết dấu phẩy thập phân"
        + " trong tệp phân cách bằng dấu phẩy; hãy đặt số trong ngoặc kép (\"1,26\"), dùng dấu chấm,"
        + " hoặc phân cách bằng dấu chấm phẩy",
      en: "the row has \(count) fields, the first row \(expected): it seems that decimal commas stand"
        + " in a file separated by commas; put such numbers in quotes (\"1,26\"), use points,"
        + " or separate by semicolons")
  }

  static func shortRow(_ count: Int, of expected: Int) -> LocalizedText {
    LocalizedText(
      vi: "dòng chỉ có \(count) trong \(expected) ô; các ô còn lại coi là chưa có số liệu",
      en: "the row has only \(count) of \(expected) fields; the others count as missing")
  }

  static let belowLastProvince = LocalizedText(
    vi: "dưới dòng đang chọn không còn tỉnh nào cho dòng này",
    en: "there is no province left for this row below the chosen one")

  static func tooLargePaste(_ limit: Int) -> LocalizedText {
    LocalizedText(
      vi: "đoạn dán lớn hơn \(limit >> 10) KB nên không nhận; dùng papiboard import cho tệp lớn",
      en: "more than \(limit >> 10) KB was pasted, which is not taken; use papiboard import for large files")
  }

  static func leftOut(_ text: String) -> LocalizedText {
    LocalizedText(
      vi: "không phải dòng số liệu, không lấy: \"\(shownText(text))\"",
      en: "no row of figures, left out: \"\(shownText(text))\"")
  }

  static let numberAmongNames = LocalizedText(
    vi: "trong cột tên tỉnh lại là số: không biết số liệu của tỉnh nào, không lấy dòng này",
    en: "a number among the names of provinces: nobody knows whose the figures are, the row is not taken")

  static let unknownHeading = LocalizedText(
    vi: "không hiểu dòng tên cột này nên không nhận gì; đặt tên cột là mã: province, 1.1, 1.2, …",
    en: "this row names the columns in words that are not known, so nothing is taken;"
      + " name them province, 1.1, 1.2, …"
  )

  static let namelessRows = LocalizedText(
    vi: "có chữ giữa các dòng số mà không phải tên tỉnh, nên không biết số của tỉnh nào;"
      + " dán kèm cột tên tỉnh",
    en: "there are words among the figures but no names of provinces, so nobody knows whose they are;"
      + " paste the names too"
  )

  static let tooManyColumns = LocalizedText(
    vi: "đoạn dán có nhiều cột hơn số cột từ ô đang chọn; dán kèm dòng tên cột",
    en: "there are more columns than from the chosen cell on; paste the column names too")

  static let namelessValue = LocalizedText(
    vi: "có giá trị trong cột không tên", en: "there is a value in a column without a name")

  static func notANumber(_ text: String) -> LocalizedText {
    LocalizedText(
      vi: "\"\(shownText(text))\" không phải là số; chưa có số liệu thì để trống",
      en: "\"\(shownText(text))\" is not a number; leave the cell empty where there is none")
  }

  static func manySigns(_ text: String) -> LocalizedText {
    LocalizedText(
      vi: "\"\(shownText(text))\" có nhiều dấu chấm, phẩy; không viết dấu phân cách hàng nghìn",
      en: "\"\(shownText(text))\" has more than one point or comma; thousands separators are not read")
  }

  static func tooLarge(_ text: String) -> LocalizedText {
    LocalizedText(vi: "\"\(shownText(text))\" quá lớn", en: "\"\(shownText(text))\" is too large")
  }

  static func outOfScale(
    _ value: Double, _ item: ItemID, year: Int, scale: ClosedRange<Double>
  ) -> LocalizedText {
    let (low, high) = (DecimalText.text(of: scale.lowerBound), DecimalText.text(of: scale.upperBound))
    let figure = DecimalText.text(of: value)
    return LocalizedText(
      vi: "\(comma(figure)) nằm ngoài thang điểm của \(item) năm \(year) (\(comma(low)) đến \(comma(high)))"
        + (value == 0 ? "; chưa có số liệu thì để trống, không ghi 0" : ""),
      en: "\(figure) is outside the scale of \(item) in \(year) (\(low) to \(high))"
        + (value == 0 ? "; leave the cell empty where there is no value, do not write 0" : ""))
  }

  static func notInForce(_ item: ItemID, year: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(item) không có trong bộ chỉ số năm \(year); ô này phải để trống",
      en: "\(item) is not in force in \(year); the cell must be empty")
  }

  static func valueTwice(_ item: ItemID, _ province: Province, year: Int, line: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(item) của \(province.name.vietnamese) năm \(year) đã có ở dòng \(line) với giá trị khác",
      en: "\(item) of \(province.name.english) in \(year) has another value in line \(line)")
  }

  static func valueRepeated(_ item: ItemID, _ province: Province, year: Int, line: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(item) của \(province.name.vietnamese) năm \(year) đã có ở dòng \(line), cùng giá trị",
      en: "\(item) of \(province.name.english) in \(year) stands in line \(line) already, with the same value"
    )
  }

  private static func comma(_ figure: String) -> String {
    String(figure.map { $0 == "." ? "," : $0 })
  }
}
