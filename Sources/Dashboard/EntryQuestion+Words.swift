import Scores
import Words

/// The words of the questions about a draft.
enum QuestionWords {
  /// The question before publishing.
  static let publish = LocalizedText(vi: "Công bố", en: "Publish")
  static let yesPublish = LocalizedText(vi: "có, công bố", en: "yes, publish")
  static let noStayDraft = LocalizedText(vi: "thôi, để nháp", en: "no, let it be a draft")
  /// The question at the start.
  static let draftFound = LocalizedText(vi: "Bản nháp còn dở", en: "A draft was left")
  static let yesGoOn = LocalizedText(vi: "có, tiếp tục", en: "yes, go on")
  static let noLater = LocalizedText(vi: "để sau (bản nháp vẫn còn)", en: "later (the draft stays)")
  /// The question before a year is taken over.
  static let takeOver = LocalizedText(vi: "Giành quyền nhập năm này", en: "Take the year over")
  static func takingOver(isOwn: Bool) -> LocalizedText {
    isOwn
      ? LocalizedText(
        vi: "Đó là cửa sổ khác của bạn: bản nháp là một, cửa sổ kia chỉ còn xem.",
        en: "That is another window of yours: the draft is the same, and the other only looks then.")
      : LocalizedText(
        vi:
          "Bản nháp của người đó không mất. Nếu cả hai cùng nhập, từng ô được hợp nhất khi công bố; chỉ hỏi lại ô hai bên khác nhau.",
        en:
          "Their draft is not lost. If both go on, cells are merged when published; only cells that differ are asked about."
      )
  }
  static let yesTakeOver = LocalizedText(vi: "có, tôi nhập", en: "yes, I enter it")
  static let noOnlyLook = LocalizedText(vi: "thôi, chỉ xem", en: "no, only look")
  /// The question before a draft is discarded.
  static let discard = LocalizedText(vi: "Bỏ bản nháp", en: "Discard the draft")
  static let yesDiscard = LocalizedText(vi: "có, bỏ hẳn", en: "yes, discard it")
  static let noKeep = LocalizedText(vi: "thôi, giữ lại", en: "no, keep it")
  /// The question before a journal is put aside.
  static let setAside = LocalizedText(
    vi: "Cất bản nháp không đọc được", en: "Put the unreadable draft aside")
  static let settingAside = LocalizedText(
    vi: "Tệp được giữ dưới tên khác trong thư mục drafts, rồi bắt đầu bản nháp mới.",
    en: "The file stays under another name in the folder drafts, and a new draft is begun.")
  static let yesSetAside = LocalizedText(vi: "có, cất đi", en: "yes, put it aside")

  /// The question before a whole act is taken back.
  static let takeBackAct = LocalizedText(vi: "Lấy lại cả lần", en: "Take the whole act back")
  static let keepingThose = LocalizedText(
    vi: "Các ô đó giữ giá trị hiện có.", en: "Those cells keep what they have.")
  static let yesTakeBackAct = LocalizedText(vi: "có, lấy lại", en: "yes, take it back")
  static let noLeaveIt = LocalizedText(vi: "thôi, để nguyên", en: "no, leave it")

  static func takingBackBecause(_ reason: String) -> LocalizedText {
    LocalizedText(vi: "Lý do: \(reason)", en: "Reason: \(reason)")
  }

  static func publishing(_ count: Int, stated: Int, of year: Int) -> LocalizedText {
    let values = LocalizedText(vi: "\(count) giá trị", en: count == 1 ? "1 value" : "\(count) values")
    let cells = LocalizedText(
      vi: "\(stated) ô không có số liệu",
      en: stated == 1 ? "1 cell without a figure" : "\(stated) cells without a figure")
    let parts = [count > 0 || stated == 0 ? values : nil, stated > 0 ? cells : nil].compactMap { $0 }
    return LocalizedText(
      vi: "Công bố \(parts.map(\.vietnamese).joined(separator: " và ")) của năm \(year)?",
      en: "Publish \(parts.map(\.english).joined(separator: " and ")) of \(year)?")
  }

  /// The same in few words.
  static func publishingCells(_ count: Int, of year: Int) -> LocalizedText {
    LocalizedText(
      vi: "Công bố \(count) ô của năm \(year)?",
      en: count == 1 ? "Publish 1 cell of \(year)?" : "Publish \(count) cells of \(year)?")
  }

  /// Who would have no total and no rank: `2 tỉnh không có tổng điểm và hạng: Quảng Ninh (thiếu 1.2), …`.
  ///
  /// - Parameters:
  ///   - isNew: whether the year is published for the first time; else they had a total so far.
  ///   - limit: how many are named; the others are counted.
  static func lostTotals(
    _ lost: [LostTotal], of definition: IndexDefinition, isNew: Bool, showing limit: Int
  ) -> LocalizedText {
    let count = definition.counted(lost.count)
    // Of many, those are named that lack something; those without any value are only counted.
    let named = (lost.count > limit ? lost.filter { !$0.hasNone } : lost).prefix(limit)
    let rest = lost.count - named.count
    let more = definition.counted(rest)
    let isEmpty = lost.count { $0.hasNone } == rest
    let tail = LocalizedText(
      vi: "\(more.vietnamese) \(isEmpty ? "không có giá trị nào" : "nữa")",
      en: "\(more.english) \(isEmpty ? "without any value" : "more")")
    let list = { (language: Language) in
      let names = named.map { "\($0.province.shortName[language]) (\(lacking($0)[language]))" }
      let and = LocalizedText(vi: " và ", en: " and ")[language]
      let all = names.joined(separator: ", ")
      return rest == 0 ? all : all + (all.isEmpty ? "" : and) + tail[language]
    }
    return LocalizedText(
      vi: "\(count.vietnamese) \(isNew ? "không có" : "mất") tổng điểm và hạng: \(list(.vietnamese)).",
      en: "\(count.english) \(isNew ? "without" : "\(lost.count == 1 ? "loses" : "lose")") total and rank: "
        + "\(list(.english)).")
  }

  private static func lacking(_ lost: LostTotal) -> LocalizedText {
    if lost.hasNone { return LocalizedText(vi: "không có giá trị nào", en: "no value at all") }
    let total = LocalizedText(vi: "tổng điểm", en: "the total")
    let names = { (language: Language) in
      lost.missing.map { $0 == .total ? total[language] : $0.text }.joined(separator: ", ")
    }
    return lost.missing.count > 4
      ? LocalizedText(vi: "thiếu \(lost.missing.count) ô", en: "\(lost.missing.count) missing")
      : LocalizedText(vi: "thiếu \(names(.vietnamese))", en: "\(names(.english)) missing")
  }

  static let publishingIsSeen = LocalizedText(
    vi: "Mọi màn hình và mọi người sẽ thấy ngay.", en: "Every panel and everybody will see them at once.")

  /// What becomes of press figures by it; `nil` where there are none.
  static func publishingPress(_ draft: Draft) -> LocalizedText? {
    if draft.level == .excerpt {
      return LocalizedText(
        vi: "Số báo chí: hiện bên cạnh, không tính hạng, mục tiêu hay giả định từ đó.",
        en: "Press figures: shown beside; no rank, target or supposition comes from them.")
    }
    guard draft.published?.isExcerpt == true, !draft.publishesRanks else { return nil }
    return LocalizedText(
      vi: "Đủ bảng thì số báo chí của năm này được thay.",
      en: "A whole table takes the place of the year's press figures.")
  }

  static func publishingSource(_ source: String) -> LocalizedText {
    LocalizedText(vi: "Nguồn: \(source)", en: "Source: \(source)")
  }

  static func publishingWithout(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "Còn \(count) ô chưa nhập: sẽ để trống.",
      en: count == 1
        ? "1 cell is not entered and stays empty." : "\(count) cells are not entered and stay empty.")
  }

  static func discarding(_ count: Int, of year: Int) -> LocalizedText {
    LocalizedText(
      vi: "Bỏ \(count) giá trị đã nhập của năm \(year)? Không lấy lại được.",
      en: "Discard \(count.english("value", "values")) entered of \(year)? This cannot be undone.")
  }
}
