import Scores
import Words

/// The words of panel 7.
extension Phrases {
  /// Panel 7.
  public static let entry = LocalizedText(vi: "Nhập điểm", en: "Entry")
  public static let notEntered = LocalizedText(vi: "Chưa nhập", en: "Not entered yet")
  public static let publishedValue = LocalizedText(vi: "Đã công bố", en: "Published")
  public static let enteredValue = LocalizedText(vi: "Bản nháp", en: "Draft")
  public static let scale = LocalizedText(vi: "thang", en: "scale")

  /// An item of a cell: the total, a rank, a group in a word, else its id.
  public static func cellItem(_ item: ItemID) -> LocalizedText {
    item == .total ? total : item.words.capitalised
  }

  /// How many provinces have press figures.
  public static func pressFigures(_ ranked: LocalizedText) -> LocalizedText {
    LocalizedText(vi: "số báo chí: \(ranked.vietnamese)", en: "press figures: \(ranked.english)")
  }

  /// Of how many ranks are.
  public static func rankedOf(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "hạng trên \(count)", en: "ranks of \(count)")
  }

  /// - Parameter isPublished: whether what is shown is what is published, and no draft.
  public static func entering(_ year: Int, provinces: LocalizedText, isPublished: Bool) -> LocalizedText {
    LocalizedText(
      vi: "Nhập điểm \(year) · \(provinces.vietnamese) · \(isPublished ? "đã công bố" : "bản nháp")",
      en: "Entering \(year) · \(provinces.english) · \(isPublished ? "published" : "draft")")
  }

  /// Where the figures of a draft come from.
  public static func draftSource(_ source: LocalizedText, of year: Int) -> LocalizedText {
    LocalizedText(
      vi: "Nguồn năm \(year): \(source.vietnamese)", en: "Source of \(year): \(source.english)")
  }

  /// - Parameter isAsked: whether it can be named here.
  public static func noDraftSource(of year: Int, isAsked: Bool) -> LocalizedText {
    LocalizedText(
      vi: "Nguồn năm \(year): chưa ghi\(isAsked ? "; phím s để ghi, P sẽ hỏi." : ".")",
      en: "Source of \(year): not named yet\(isAsked ? "; s names it, P asks for it." : ".")")
  }

  public static func entered(_ count: Int, of all: Int) -> LocalizedText {
    LocalizedText(vi: "\(count)/\(all) ô", en: "\(count)/\(all) cells")
  }

  public static func statedMissing(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) không có số liệu", en: "\(count) without a figure")
  }

  public static func faults(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) lỗi", en: count == 1 ? "1 fault" : "\(count) faults")
  }

  public static func questions(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) cần lý do", en: count == 1 ? "1 needs a reason" : "\(count) need reasons")
  }

  public static func lastYear(isDerived: Bool) -> LocalizedText {
    isDerived
      ? LocalizedText(vi: "năm trước (quy về 34)", en: "last year (as if 34)")
      : LocalizedText(vi: "năm trước", en: "last year")
  }

  /// Why there is no value of last year to hold one against.
  public static func lastYear(lacking members: [LocalizedText]) -> LocalizedText {
    LocalizedText(vi: "năm trước không so được: ", en: "last year does not compare: ") + without(members)
  }

  public static func suggestion(_ value: Double) -> LocalizedText {
    LocalizedText(
      vi: "Ctrl-Y: nhận \(Figures(.vietnamese).whole(value))",
      en: "Ctrl-Y: take \(Figures(.english).whole(value))")
  }

  public static func reason(_ reason: String) -> LocalizedText {
    LocalizedText(vi: "Lý do: \(reason)", en: "Reason: \(reason)")
  }

  /// In front of the source of a year.
  public static let yearSource = LocalizedText(vi: "Nguồn số liệu", en: "Source of the figures")
  /// In front of the reason for a doubtful value.
  public static let reasonField = LocalizedText(vi: "Lý do", en: "Reason")
  /// In front of the one reason why published values change.
  public static func changesField(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "Lý do đổi \(count) giá trị đã công bố",
      en: count == 1 ? "Why 1 published value changes" : "Why \(count) published values change")
  }
  /// In front of a second person's note.
  public static let confirmationField = LocalizedText(vi: "Lời xác nhận", en: "Note of confirmation")
  /// In front of why a change is taken back.
  public static let takeBackField = LocalizedText(vi: "Lý do lấy lại", en: "Why it is taken back")
  /// Over the list of provinces one of which the folder is of.
  public static let chooseOwn = LocalizedText(
    vi: "Tỉnh mình của thư mục", en: "Your province, whose folder it is")
  /// In front of the path of a new data folder.
  public static let folderField = LocalizedText(vi: "Tạo thư mục số liệu tại", en: "Make a data folder at")
  /// In the title while a draft is open.
  public static let openDraft = LocalizedText(vi: "bản nháp", en: "draft")
  public static let openDraftShort = LocalizedText(vi: "nháp", en: "draft")
  /// In the title while somebody else enters the year.
  public static func enters(_ user: String, _ year: Int?) -> LocalizedText {
    let year = year.map { " \($0)" } ?? ""
    return LocalizedText(vi: "\(user) đang nhập\(year)", en: "\(user) enters\(year)")
  }
  /// In the title while the figures are those of the draft.
  public static let draftMark = LocalizedText(vi: "BẢN NHÁP", en: "DRAFT")
  public static let entryForm = LocalizedText(vi: "Phiếu của tỉnh", en: "Form of the province")
  public static func confirmationField(step: Int, of user: String) -> LocalizedText {
    LocalizedText(
      vi: "Xác nhận bước \(step) của \(user)", en: "Confirming step \(step) of \(user)")
  }
  public static let beforeColumn = LocalizedText(vi: "Năm trước", en: "Last year")
  public static let changeColumn = LocalizedText(vi: "Thay đổi", en: "Change")
  public static let valueColumn = LocalizedText(vi: "Điểm", en: "Score")
}
