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
  static let takingOver = LocalizedText(
    vi:
      "Bản nháp của người đó không mất. Nếu cả hai cùng nhập, từng ô được hợp nhất khi công bố; chỉ hỏi lại ô hai bên khác nhau.",
    en:
      "Their draft is not lost. If both go on, cells are merged when published; only cells that differ are asked about."
  )
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

  static func publishing(_ count: Int, of year: Int) -> LocalizedText {
    LocalizedText(
      vi: "Công bố \(count) giá trị của năm \(year)?",
      en: count == 1 ? "Publish 1 value of \(year)?" : "Publish \(count) values of \(year)?")
  }

  static let publishingIsSeen = LocalizedText(
    vi: "Mọi màn hình và mọi người sẽ thấy ngay.", en: "Every panel and everybody will see them at once.")

  static func publishingSource(_ source: String) -> LocalizedText {
    LocalizedText(vi: "Nguồn: \(source)", en: "Source: \(source)")
  }

  static func publishingWithout(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "Còn \(count) ô chưa nhập: sẽ để trống, các tỉnh thiếu không được xếp hạng.",
      en: "\(count) cells are not entered: they stay empty, and provinces without them have no rank.")
  }

  static func confirmed(by user: String, _ note: String) -> LocalizedText {
    LocalizedText(vi: "\(user) đã xác nhận: “\(note)”", en: "\(user) confirmed: “\(note)”")
  }

  static func discarding(_ count: Int, of year: Int) -> LocalizedText {
    LocalizedText(
      vi: "Bỏ \(count) giá trị đã nhập của năm \(year)? Không lấy lại được.",
      en: "Discard \(count) values entered of \(year)? They cannot be brought back.")
  }
}
