import Words

/// The words about the columns, years and provinces of an imported table.
enum ImportWords {
  static let empty = LocalizedText(
    vi: "tệp không có bảng nào; dòng đầu phải là tên cột, ví dụ code,province,1.1,1.2",
    en: "there is no table in the file; its first row must name the columns, as code,province,1.1,1.2")

  static let noRows = LocalizedText(
    vi: "dưới dòng tên cột không có dòng số liệu nào", en: "there are no rows below the column names")

  static func noProvinceColumn(of definition: IndexDefinition) -> LocalizedText {
    LocalizedText(
      vi: "thiếu cột code (mã) hoặc province (\(definition.oneUnit.vietnamese)); dòng đầu phải là tên cột",
      en: "there is no column code or province; the first row must name the columns")
  }

  static let noScoreColumn = LocalizedText(
    vi: "không có cột điểm nào: cần các cột total, 1, 1.1, … hoặc hai cột item và score",
    en: "there is no column of scores: total, 1, 1.1, … or the two columns item and score are needed")

  static let halfLongForm = LocalizedText(
    vi: "dạng dài cần cả hai cột item (chỉ số) và score (điểm)",
    en: "the long form needs both columns, item and score")

  static let mixedForms = LocalizedText(
    vi: "bảng dạng dài (item, score) không có cột riêng cho từng chỉ số",
    en: "a table in the long form (item, score) has no column of its own for an item")

  static let columnTwice = LocalizedText(vi: "cột này có hai lần", en: "this column stands there twice")

  static func unknownColumn(of definition: IndexDefinition) -> LocalizedText {
    LocalizedText(
      vi: "\(definition.shortName) không có chỉ số này và cũng không phải tên cột nào biết",
      en: "\(definition.shortName) has no such item, and no column has this name")
  }

  static func unknownItem(_ text: String, of definition: IndexDefinition) -> LocalizedText {
    LocalizedText(
      vi: "\(definition.shortName) không có chỉ số \"\(shownText(text))\"",
      en: "\(definition.shortName) has no item \"\(shownText(text))\"")
  }

  static let noItem = LocalizedText(vi: "thiếu mã chỉ số", en: "the item is missing")

  static let noYear = LocalizedText(
    vi: "không biết năm nào: thêm --year hoặc cột year (năm)",
    en: "the year is not known: give --year or a column year")

  static func badYear(_ text: String) -> LocalizedText {
    LocalizedText(
      vi: "\"\(shownText(text))\" không phải là năm (bốn chữ số)",
      en: "\"\(shownText(text))\" is not a year (four digits)")
  }

  static func otherYear(_ year: Int, asked: Int) -> LocalizedText {
    LocalizedText(
      vi: "dòng này là năm \(year), còn --year là \(asked)",
      en: "this row is of \(year), but --year says \(asked)")
  }

  static func yearOutside(_ year: Int, of definition: IndexDefinition) -> LocalizedText {
    LocalizedText(
      vi: "\(definition.shortName) không có năm \(year)", en: "\(definition.shortName) has no year \(year)")
  }

  static func noValues(in year: Int) -> LocalizedText {
    LocalizedText(
      vi: "năm \(year) không có giá trị nào; hãy điền các ô điểm rồi nhập lại",
      en: "there is no value at all for \(year); fill in the scores and import it again")
  }

  static let noProvince = LocalizedText(vi: "thiếu tỉnh", en: "the province is missing")

  static func unknownProvince(
    _ text: String, near: [Province], in set: ProvinceSet, _ units: IndexDefinition.RankedUnits?
  ) -> LocalizedText {
    let (one, words) = (units?.one, ProvinceSet.words(set.id, isOfUnits: units != nil))
    let among = units == nil ? "among the \(set.id)" : "in \(words.english)"
    let vietnamese = near.map(\.name.vietnamese).joined(separator: ", ")
    let english = near.map(\.name.english).joined(separator: ", ")
    return LocalizedText(
      vi: "không có \(one?.vietnamese ?? "tỉnh") \"\(shownText(text))\" trong \(words.vietnamese)"
        + (near.isEmpty ? "" : "; có phải là \(vietnamese)?"),
      en: "there is no \(one?.english ?? "province") \"\(shownText(text))\" \(among)"
        + (near.isEmpty ? "" : "; did you mean \(english)?"))
  }

  static func otherSet(
    _ province: Province, of other: String, into now: Province?, of set: ProvinceSet,
    _ units: IndexDefinition.RankedUnits?
  ) -> LocalizedText {
    let isOfUnits = units != nil
    let words = { (id: String) in ProvinceSet.words(id, isOfUnits: isOfUnits) }
    let sets =
      isOfUnits
      ? "is of \(words(other).english), this year has \(words(set.id).english)"
      : "is one of the \(other) provinces, this year has the \(set.id)"
    let named = "\(province.name.vietnamese) (\(province.code))"
    let namedEnglish = "\(province.name.english) (\(province.code))"
    let target = now.map { "\($0.name.vietnamese) (\($0.code))" }
    let targetEnglish = now.map { "\($0.name.english) (\($0.code))" }
    return LocalizedText(
      vi: "\(named) thuộc \(words(other).vietnamese), năm này dùng \(words(set.id).vietnamese)"
        + (target.map { "; trong bộ đó là \($0)" } ?? ""),
      en: "\(namedEnglish) \(sets)"
        + (targetEnglish.map { "; there it is \($0)" } ?? ""))
  }

  static func codeOfTwo(_ both: LocalizedText, _ taken: Province, in year: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(both.vietnamese); năm \(year) nên đọc là \(taken.name.vietnamese),"
        + " các mã khác cũng theo bộ này; ghi thêm cột tên tỉnh để khỏi nhầm",
      en: "\(both.english); for \(year) it is taken for \(taken.name.english), other codes by the"
        + " same set; add a column of names to be sure")
  }

  static func disagreement(coded: Province, named: Province) -> LocalizedText {
    LocalizedText(
      vi: "mã \(coded.code) là \(coded.name.vietnamese), còn tên là \(named.name.vietnamese) (\(named.code))",
      en: "the code \(coded.code) is \(coded.name.english), but the name is \(named.name.english)"
        + " (\(named.code))")
  }

  static func provinceTwice(_ province: Province, year: Int, line: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(province.name.vietnamese) năm \(year) đã có ở dòng \(line)",
      en: "\(province.name.english) in \(year) stands in line \(line) already")
  }
}
