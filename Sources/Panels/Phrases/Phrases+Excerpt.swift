import Scores
import Words

/// The words for what cannot be known: years of which only some provinces, or only ranks, were found.
extension Phrases {
  /// Over what is said of an excerpt.
  static let excerpt = LocalizedText(vi: "Số liệu trích", en: "An excerpt")

  /// Over the rows of those of whom an excerpt has nothing.
  static let unknown = LocalizedText(vi: "Bảng không có số liệu", en: "No figures here")

  /// How the others of an excerpt are summed up.
  static func othersUnknown(_ count: Int, _ definition: IndexDefinition) -> LocalizedText {
    let (one, many) = (definition.units?.one.vietnamese ?? "tỉnh", definition.manyUnits.english)
    return LocalizedText(
      vi: "\(count) \(one) khác: bảng không có số liệu.", en: "\(count) other \(many): no figures here.")
  }

  /// Why an excerpt has no more: ranks as published, nothing computed.
  static func excerptNote(_ definition: IndexDefinition) -> LocalizedText {
    LocalizedText(
      vi: "Chỉ có số của một số \(definition.oneUnit.vietnamese): hạng giữ như đã công bố, không tính thêm"
        + " hạng, nhóm, trung vị.",
      en: "Figures of some \(definition.manyUnits.english) only: ranks are kept as published; no rank, group"
        + " or median is computed.")
  }

  /// What the Overview says where no part has a figure.
  static func noParts(_ report: ProvinceYear) -> LocalizedText {
    let (count, name) = (report.dimensions.count, report.definition.partsName)
    guard count > 0 else {
      return LocalizedText(
        vi: "Năm \(report.year): chỉ có tổng, chưa có các phần.",
        en: "\(report.year): the total only, no parts.")
    }
    return LocalizedText(
      vi: "Năm \(report.year): chỉ có tổng; \(count) \(name?.vietnamese ?? "chỉ số nội dung") chưa có điểm.",
      en: "\(report.year): the total only; its \(count) \(name?.english ?? "dimensions") have no scores.")
  }

  /// In place of a rank that nobody published and that cannot be computed.
  static let noRank = LocalizedText(vi: "không có hạng", en: "no rank")

  /// Why there is no map of an excerpt.
  static func noMap(_ definition: IndexDefinition) -> LocalizedText {
    LocalizedText(
      vi: "Chưa vẽ được bản đồ \(definition.shortName) năm này: chỉ có số của một số"
        + " \(definition.oneUnit.vietnamese). m: về bảng.",
      en: "There is no map of \(definition.shortName) this year: figures of some"
        + " \(definition.manyUnits.english) only. m: the table.")
  }

  /// Why there is no map of other units than provinces.
  static func noMapOfUnits(_ definition: IndexDefinition) -> LocalizedText {
    LocalizedText(
      vi: "Chưa có bản đồ: các \(definition.oneUnit.vietnamese) không có ô (tile) trong"
        + " units/\(definition.units?.id ?? "").json. m: về bảng.",
      en: "There is no map: the \(definition.manyUnits.english) have no tiles in"
        + " units/\(definition.units?.id ?? "").json. m: the table.")
  }

  /// Why nothing can be supposed.
  static func noSuppositions(_ report: ProvinceYear) -> LocalizedText {
    let definition = report.definition
    if definition.totalRule == .stated {
      return LocalizedText(
        vi: "Không giả định được: cách tính tổng \(definition.shortName) từ các phần chưa rõ.",
        en: "Nothing can be supposed: how the parts make the total of \(definition.shortName) is not known.")
    }
    if report.isExcerpt {
      return LocalizedText(
        vi: "Không giả định được: chưa có điểm của mọi \(definition.oneUnit.vietnamese) năm \(report.year),"
          + " nên không biết điểm nào được hạng nào.",
        en: "Nothing can be supposed: without the scores of all \(definition.manyUnits.english) in"
          + " \(report.year) nobody knows which score gives which rank.")
    }
    return definition.naming(nothingToSuppose)
  }
}
