import Words

/// The words of panel 7.
extension Phrases {
  /// Panel 7.
  public static let entry = LocalizedText(vi: "Nhập điểm", en: "Entry")
  static let statedMissing = LocalizedText(vi: "Để trống: không có số liệu", en: "Empty: there is no figure")
  static let notEntered = LocalizedText(vi: "Chưa nhập", en: "Not entered yet")
  static let publishedValue = LocalizedText(vi: "Đã công bố", en: "Published")
  static let enteredValue = LocalizedText(vi: "Bản nháp", en: "Draft")
  static let scale = LocalizedText(vi: "thang", en: "scale")

  static func entering(_ year: Int, provinces count: Int) -> LocalizedText {
    LocalizedText(
      vi: "Nhập điểm \(year) · \(count) tỉnh · bản nháp", en: "Entering \(year) · \(count) provinces · draft")
  }

  static func entered(_ count: Int, of all: Int) -> LocalizedText {
    LocalizedText(vi: "\(count)/\(all) ô", en: "\(count)/\(all) cells")
  }

  static func faults(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) lỗi", en: count == 1 ? "1 fault" : "\(count) faults")
  }

  static func questions(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) cần lý do", en: count == 1 ? "1 needs a reason" : "\(count) need reasons")
  }

  static func lastYear(isDerived: Bool) -> LocalizedText {
    isDerived
      ? LocalizedText(vi: "năm trước (quy về 34)", en: "last year (as if 34)")
      : LocalizedText(vi: "năm trước", en: "last year")
  }

  static func suggestion(_ value: Double) -> LocalizedText {
    LocalizedText(
      vi: "Ctrl-Y: nhận \(Figures(.vietnamese).whole(value))",
      en: "Ctrl-Y: take \(Figures(.english).whole(value))")
  }

  static func reason(_ reason: String) -> LocalizedText {
    LocalizedText(vi: "Lý do: \(reason)", en: "Reason: \(reason)")
  }

  /// In front of the source of a year.
  public static let yearSource = LocalizedText(vi: "Nguồn số liệu", en: "Source of the figures")
  /// In front of the reason for a doubtful value.
  public static let reasonField = LocalizedText(vi: "Lý do", en: "Reason")
  /// In front of a second person's note.
  public static let confirmationField = LocalizedText(vi: "Lời xác nhận", en: "Note of confirmation")
  /// In front of why a change is taken back.
  public static let takeBackField = LocalizedText(vi: "Lý do lấy lại", en: "Why it is taken back")
  /// In front of the path of a new data folder.
  public static let folderField = LocalizedText(vi: "Tạo thư mục số liệu tại", en: "Make a data folder at")
  /// In the title while the other panels show a draft.
  static let draftMark = LocalizedText(vi: "BẢN NHÁP", en: "DRAFT")
  static let entryForm = LocalizedText(vi: "Phiếu của tỉnh", en: "Form of the province")
  static let beforeColumn = LocalizedText(vi: "Năm trước", en: "Last year")
  static let changeColumn = LocalizedText(vi: "Thay đổi", en: "Change")
  static let valueColumn = LocalizedText(vi: "Điểm", en: "Score")
}

/// The words of the questions about a draft.
extension Phrases {
  /// The question before publishing.
  public static let publish = LocalizedText(vi: "Công bố", en: "Publish")
  public static let yesPublish = LocalizedText(vi: "có, công bố", en: "yes, publish")
  public static let noStayDraft = LocalizedText(vi: "thôi, để nháp", en: "no, let it be a draft")
  /// The question at the start.
  public static let draftFound = LocalizedText(vi: "Bản nháp còn dở", en: "A draft was left")
  public static let yesGoOn = LocalizedText(vi: "có, tiếp tục", en: "yes, go on")
  public static let noLater = LocalizedText(vi: "để sau (bản nháp vẫn còn)", en: "later (the draft stays)")
  /// The question before a year is taken over.
  public static let takeOver = LocalizedText(vi: "Giành quyền nhập năm này", en: "Take the year over")
  public static let takingOver = LocalizedText(
    vi:
      "Bản nháp của người đó không mất. Nếu cả hai cùng nhập, từng ô được hợp nhất khi công bố; chỉ hỏi lại ô hai bên khác nhau.",
    en:
      "Their draft is not lost. If both go on, cells are merged when published; only cells that differ are asked about."
  )
  public static let yesTakeOver = LocalizedText(vi: "có, tôi nhập", en: "yes, I enter it")
  public static let noOnlyLook = LocalizedText(vi: "thôi, chỉ xem", en: "no, only look")
  /// The question before a draft is discarded.
  public static let discard = LocalizedText(vi: "Bỏ bản nháp", en: "Discard the draft")
  public static let yesDiscard = LocalizedText(vi: "có, bỏ hẳn", en: "yes, discard it")
  public static let noKeep = LocalizedText(vi: "thôi, giữ lại", en: "no, keep it")
  /// The question before a journal is put aside.
  public static let setAside = LocalizedText(
    vi: "Cất bản nháp không đọc được", en: "Put the unreadable draft aside")
  public static let settingAside = LocalizedText(
    vi: "Tệp được giữ dưới tên khác trong thư mục drafts, rồi bắt đầu bản nháp mới.",
    en: "The file stays under another name in the folder drafts, and a new draft is begun.")
  public static let yesSetAside = LocalizedText(vi: "có, cất đi", en: "yes, put it aside")

  public static func publishing(_ count: Int, of year: Int) -> LocalizedText {
    LocalizedText(
      vi: "Công bố \(count) giá trị của năm \(year)? Mọi màn hình và mọi người sẽ thấy ngay.",
      en: "Publish \(count) values of \(year)? Every panel and everybody will see them at once.")
  }

  public static func publishingSource(_ source: String) -> LocalizedText {
    LocalizedText(vi: "Nguồn: \(source)", en: "Source: \(source)")
  }

  public static func publishingWithout(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "Còn \(count) ô chưa nhập: sẽ để trống, các tỉnh thiếu không được xếp hạng.",
      en: "\(count) cells are not entered: they stay empty, and provinces without them have no rank.")
  }

  public static func confirmed(by user: String, _ note: String) -> LocalizedText {
    LocalizedText(vi: "\(user) đã xác nhận: “\(note)”", en: "\(user) confirmed: “\(note)”")
  }

  public static func discarding(_ count: Int, of year: Int) -> LocalizedText {
    LocalizedText(
      vi: "Bỏ \(count) giá trị đã nhập của năm \(year)? Không lấy lại được.",
      en: "Discard \(count) values entered of \(year)? They cannot be brought back.")
  }
}
