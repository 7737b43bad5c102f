import Words

/// The words about ranks and groups of an imported table, and about figures of the press.
extension ImportWords {
  static func noRank(_ text: String) -> LocalizedText {
    LocalizedText(
      vi: "\"\(shownText(text))\" không phải là hạng; ghi 15 hoặc 15/63, chưa có thì để trống",
      en: "\"\(shownText(text))\" is no rank; write 15 or 15/63, and leave the cell empty where there is none"
    )
  }

  static func noGroup(_ text: String, of definition: IndexDefinition) -> LocalizedText {
    let names = definition.groupNames
    let list = { (language: Language) in names.map { $0[language] }.joined(separator: ", ") }
    return LocalizedText(
      vi:
        "\"\(shownText(text))\" không phải là nhóm của \(definition.shortName): ghi số 1–\(names.count) hoặc"
        + " tên (\(list(.vietnamese)))",
      en:
        "\"\(shownText(text))\" is no group of \(definition.shortName): write a number 1–\(names.count) or a"
        + " name (\(list(.english)))")
  }

  static func otherRankedCount(_ count: Int, first: Int, line: Int?) -> LocalizedText {
    LocalizedText(
      vi: "hạng ở đây là trên \(count), còn \(line.map { "dòng \($0)" } ?? "tên cột") ghi trên \(first);"
        + " một năm chỉ có một số đơn vị xếp hạng",
      en: "ranks are of \(count) here, but of \(first) \(line.map { "in line \($0)" } ?? "in the heading"); a"
        + " year has one number of those ranked")
  }

  static func tooManyRanked(_ count: Int, of most: Int, year: Int, _ definition: IndexDefinition)
    -> LocalizedText
  {
    let all = definition.counted(most)
    return LocalizedText(
      vi:
        "hạng ở đây là trên \(count), nhưng năm \(year) có \(all.vietnamese); sửa số sau dấu / hoặc năm (--year)",
      en:
        "ranks are of \(count) here, but \(year) has \(all.english); mend the number behind / or the year (--year)"
    )
  }

  static func statedNotTaken(_ definition: IndexDefinition) -> LocalizedText {
    LocalizedText(
      vi:
        "hạng, nhóm của \(definition.shortName) được tính từ điểm nên không nhập; số báo chí khi chưa có bảng"
        + " đầy đủ thì thêm --excerpt",
      en:
        "ranks and groups of \(definition.shortName) follow from the scores and are not entered; for press figures"
        + " before the whole table give --excerpt")
  }

  /// Totals of some provinces are no year of an index whose ranks are computed.
  static func incomplete(
    _ count: Int, of all: Int, year: Int, _ definition: IndexDefinition
  ) -> LocalizedText {
    let (one, many) = (definition.oneUnit.vietnamese, definition.manyUnits.english)
    return LocalizedText(
      vi:
        "năm \(year) mới có tổng của \(count)/\(all) \(one), chưa phải bảng đầy đủ; nếu là số báo chí công bố"
        + " trước, thêm --excerpt: được hiện bên cạnh, không tính hạng hay mục tiêu nào từ đó",
      en:
        "of \(year) there are the totals of \(count) of \(all) \(many) only, which is no whole table; if they are"
        + " press figures that came out before it give --excerpt: they are shown beside, and no rank or target is"
        + " computed from them")
  }

  static func excerptOfPublished(_ definition: IndexDefinition) -> LocalizedText {
    LocalizedText(
      vi:
        "\(definition.shortName) giữ hạng như công bố nên nhận cả bảng thiếu \(definition.oneUnit.vietnamese): bỏ"
        + " --excerpt",
      en: "\(definition.shortName) keeps ranks as they were published and takes a table of some"
        + " \(definition.manyUnits.english) as it is: leave --excerpt out")
  }

  static func excerptOverYear(_ year: Int, _ definition: IndexDefinition) -> LocalizedText {
    LocalizedText(
      vi:
        "năm \(year) của \(definition.shortName) đã có bảng đầy đủ, không nhận số báo chí đè lên: bỏ --excerpt, sửa"
        + " số nào thì dùng --replace",
      en:
        "the whole table of \(definition.shortName) \(year) is here, no press figures go over it: leave --excerpt"
        + " out, and mend single figures by --replace")
  }

  static func excerptIsWhole(_ year: Int, _ definition: IndexDefinition) -> LocalizedText {
    LocalizedText(
      vi: "bảng năm \(year) có đủ \(definition.oneUnit.vietnamese): không phải số trích, bỏ --excerpt",
      en:
        "the table of \(year) has all \(definition.manyUnits.english): it is no excerpt, leave --excerpt out")
  }

  /// Ranks of which nobody says of how many they are.
  static func rankedByAll(_ count: Int, _ definition: IndexDefinition) -> LocalizedText {
    let ranked = definition.counted(count)
    return LocalizedText(
      vi: "bảng không ghi hạng trên bao nhiêu: lấy \(ranked.vietnamese) của năm; khác thì ghi hạng như 15/60",
      en:
        "the table does not say of how many the ranks are: taken as of the \(ranked.english) of the year; if of"
        + " others write ranks as 15/60")
  }

  /// Groups of the publisher that are other than those the scores give.
  static func groupsDiffer(
    _ names: [LocalizedText], count others: Int, of count: Int
  ) -> LocalizedText {
    guard !names.isEmpty else {
      return LocalizedText(
        vi: "cột nhóm: \(count) nhóm công bố đều đúng như nhóm tính từ điểm (không nhập cột này)",
        en: "column of groups: all \(count) published groups are those that the scores give (not stored)")
    }
    let list = { (language: Language) in names.map { $0[language] }.joined(separator: ", ") }
    let rest = others - names.count
    return LocalizedText(
      vi:
        "cột nhóm: \(others)/\(count) nhóm công bố khác nhóm tính từ điểm: \(list(.vietnamese))\(rest > 0 ? ", còn \(rest) nữa" : "");"
        + " bảng giữ nhóm tính, không nhập cột này",
      en: "column of groups: \(others) of \(count) published groups differ from those the scores give:"
        + " \(list(.english))\(rest > 0 ? ", and \(rest) more" : ""); the computed ones stand, the column is not stored"
    )
  }
}
