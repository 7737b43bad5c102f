import Scores
import Words

/// The words for what cannot be known: years of which only some provinces, or only ranks, were found.
extension Phrases {
  /// Over what is said of an excerpt.
  static let excerpt = LocalizedText(vi: "Số liệu trích", en: "An excerpt")

  /// Over what there is to know about figures.
  static let remarks = LocalizedText(vi: "Ghi chú số liệu", en: "Remarks on figures")

  /// Over published ranks and groups beside scores, and over the number of those that were ranked; reading a
  /// table knows them.
  static func rank(of item: LocalizedText) -> LocalizedText {
    LocalizedText(vi: "Hạng \(item.vietnamese)", en: "Rank: \(item.english)")
  }

  static func group(of item: LocalizedText) -> LocalizedText {
    LocalizedText(vi: "Nhóm \(item.vietnamese)", en: "Group: \(item.english)")
  }

  static let rankedOf = LocalizedText(vi: "Số xếp hạng", en: "Ranked")

  /// Beside a year of which there are figures of the press alone.
  public static let pressMark = LocalizedText(vi: "(báo chí)", en: "(press)")

  /// Over the rows of those of whom an excerpt has nothing.
  public static let unknown = LocalizedText(vi: "Bảng chưa có", en: "Not in this board")

  /// Of an index of which nobody entered a figure.
  static let notInBoard = LocalizedText(vi: "Bảng chưa có số liệu.", en: "The board has no figures of it.")

  /// How the others of an excerpt are summed up.
  public static func othersUnknown(_ count: Int, _ definition: IndexDefinition) -> LocalizedText {
    let (one, many) = (definition.units?.one.vietnamese ?? "tỉnh", definition.manyUnits.english)
    return LocalizedText(
      vi: "\(count) \(one) khác: bảng chưa có số liệu.", en: "\(count) other \(many): not in this board.")
  }

  /// How many provinces there are, and that nothing is computed over so few: `mới có số liệu của 5/34 tỉnh, chưa
  /// tính hạng, nhóm, trung vị`.
  static func tooFew(_ coverage: ItemValues.Coverage, _ definition: IndexDefinition) -> LocalizedText {
    let (known, all) = (coverage.known, coverage.of)
    return LocalizedText(
      vi:
        "mới có số liệu của \(known)/\(all) \(definition.oneUnit.vietnamese), chưa tính hạng, nhóm, trung vị",
      en: "figures of \(known) of \(all) \(definition.manyUnits.english) so far: no rank, group or median is"
        + " computed")
  }

  /// Why an excerpt has no more: ranks as in the source, nothing computed.
  public static func excerptNote(
    _ definition: IndexDefinition, _ coverage: ItemValues.Coverage? = nil
  ) -> LocalizedText {
    if let coverage { return tooFew(coverage, definition).asSentence }
    return LocalizedText(
      vi: "Chỉ có số của một số \(definition.oneUnit.vietnamese): hạng giữ như trong nguồn, không tính thêm"
        + " hạng, nhóm, trung vị.",
      en:
        "Figures of some \(definition.manyUnits.english) only: ranks are kept as the source has them; no rank, group"
        + " or median is computed.")
  }

  /// What the Overview says where no part has a figure; nothing where the total has none either, which is
  /// told then.
  static func noParts(_ report: ProvinceYear) -> LocalizedText? {
    guard let total = report.total.standing else { return nil }
    let (year, count, name) = (report.year, report.dimensions.count, report.definition.partsName)
    let parts = LocalizedText(
      vi: "\(count) \(name?.vietnamese ?? "chỉ số nội dung")", en: "\(count) \(name?.english ?? "dimensions")"
    )
    if report.isDerived, report.derivation?.isOfMeans == true, count > 0 {
      return LocalizedText(
        vi:
          "Năm \(year): bảng chưa có đủ điểm \(parts.vietnamese) của các tỉnh thành viên nên không quy đổi được.",
        en: "\(year): the board does not have the \(parts.english) of all members, so they are not derived.")
    }
    if total.score == nil {
      let rest = LocalizedText(
        vi: count > 0 ? "điểm tổng và điểm của \(parts.vietnamese)" : "điểm",
        en: count > 0 ? "score of the total or of its \(parts.english)" : "score")
      return LocalizedText(
        vi: "Năm \(year): chỉ có hạng chung; bảng chưa có \(rest.vietnamese).",
        en: "\(year): the overall rank only; the board has no \(rest.english).")
    }
    guard count > 0 else {
      return LocalizedText(
        vi: "Năm \(year): chỉ có tổng, chưa có các phần.", en: "\(year): the total only, no parts.")
    }
    return LocalizedText(
      vi: "Năm \(year): chỉ có tổng; bảng chưa có điểm của \(parts.vietnamese).",
      en: "\(year): the total only; the board has no scores of its \(parts.english).")
  }

  /// What there is to know about the figures of provinces: `Sơn La: Đính chính …`.
  static func remarks(_ remarks: [Int: LocalizedText], on provinces: [Province]) -> [LocalizedText] {
    remarks.sorted { $0.key < $1.key }.map { place, text in
      let name = provinces[place].name
      return LocalizedText(
        vi: "\(name.vietnamese): \(text.vietnamese)", en: "\(name.english): \(text.english)")
    }
  }

  /// In place of a rank that nobody published and that cannot be computed.
  public static let noRank = LocalizedText(vi: "không có hạng", en: "no rank")

  /// Why there is no map of an excerpt.
  public static func noMap(
    _ definition: IndexDefinition, _ coverage: ItemValues.Coverage? = nil
  ) -> LocalizedText {
    if let coverage {
      let tooFew = tooFew(coverage, definition)
      return LocalizedText(
        vi: "Chưa vẽ được bản đồ: \(tooFew.vietnamese). m: về bảng.",
        en: "There is no map: \(tooFew.english). m: the table.")
    }
    return LocalizedText(
      vi: "Chưa vẽ được bản đồ \(definition.shortName) năm này: chỉ có số của một số"
        + " \(definition.oneUnit.vietnamese). m: về bảng.",
      en: "There is no map of \(definition.shortName) this year: figures of some"
        + " \(definition.manyUnits.english) only. m: the table.")
  }

  /// Why there is no map of other units than provinces.
  public static func noMapOfUnits(_ definition: IndexDefinition) -> LocalizedText {
    LocalizedText(
      vi: "Chưa có bản đồ: chưa ai ghi vị trí của các \(definition.oneUnit.vietnamese). m: về bảng.",
      en: "There is no map: nobody entered where the \(definition.manyUnits.english) lie. m: the table.")
  }

  /// Over the provinces whose means are of some members only.
  static let meansOfSome = LocalizedText(
    vi: "Trung bình không đủ tỉnh cũ", en: "Means without some old provinces")

  /// Says `Trung bình thiếu Vĩnh Phúc (không có số liệu).`.
  public static func mean(without lacking: [LocalizedText]) -> LocalizedText {
    LocalizedText(vi: "Trung bình ", en: "The mean ") + without(lacking) + LocalizedText(same: ".")
  }

  /// Who is not in a mean: `thiếu Vĩnh Phúc (không có số liệu)`.
  static func without(_ lacking: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      vi: "thiếu \(lacking.map(\.vietnamese).joined(separator: " và ")) (không có số liệu)",
      en: "lacks \(lacking.map(\.english).joined(separator: " and ")) (no figures)")
  }

  /// Why nothing can be supposed.
  public static func noSuppositions(_ report: ProvinceYear) -> LocalizedText {
    let definition = report.definition
    if definition.totalRule == .stated {
      return LocalizedText(
        vi: "Không giả định được: cách tính tổng \(definition.shortName) từ các phần chưa rõ.",
        en: "Nothing can be supposed: how the parts make the total of \(definition.shortName) is not known.")
    }
    if let coverage = report.coverage {
      let tooFew = tooFew(coverage, definition)
      return LocalizedText(
        vi: "Không giả định được: \(tooFew.vietnamese).", en: "Nothing can be supposed: \(tooFew.english).")
    }
    if report.isExcerpt {
      let year = report.knownYear
      return LocalizedText(
        vi: "Không giả định được: chưa có điểm của mọi \(definition.oneUnit.vietnamese)"
          + "\(year.map { " năm \($0)" } ?? ""), nên không biết điểm nào được hạng nào.",
        en: "Nothing can be supposed: without the scores of all \(definition.manyUnits.english)"
          + "\(year.map { " in \($0)" } ?? "") nobody knows which score gives which rank.")
    }
    if report.total.standing?.score != nil, report.dimensions.allSatisfy({ $0.median == nil }) {
      let parts = definition.partsName ?? LocalizedText(vi: "chỉ số nội dung", en: "dimensions")
      return LocalizedText(
        vi: "Không giả định được: bảng chưa có điểm các \(parts.vietnamese) của mọi"
          + " \(definition.oneUnit.vietnamese) năm \(report.year).",
        en: "Nothing can be supposed: the board has no \(parts.english) of all"
          + " \(definition.manyUnits.english) in \(report.year).")
    }
    if let total = report.total.standing, report.dimensions.contains(where: { $0.isOfOthers(than: total) }) {
      return LocalizedText(
        vi: "Không giả định được: tổng và các chỉ số không phải trung bình của cùng các tỉnh cũ.",
        en: "Nothing can be supposed: total and dimensions are not means of the same old provinces.")
    }
    return definition.naming(nothingToSuppose)
  }
}

extension LocalizedText {
  /// The same with a capital in front and a full stop.
  public var asSentence: LocalizedText {
    LocalizedText(
      vi: vietnamese.prefix(1).uppercased() + vietnamese.dropFirst() + ".",
      en: english.prefix(1).uppercased() + english.dropFirst() + ".")
  }
}
