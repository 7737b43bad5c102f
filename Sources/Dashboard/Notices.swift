import Pages
import Scores
import Words

/// The news of the message line.
enum Notices {
  static let reloaded = LocalizedText(vi: "Đã đọc lại số liệu.", en: "The figures were read again.")
  static let reloadFailed = LocalizedText(
    vi: "Không đọc được số liệu mới; vẫn dùng số liệu cũ. Báo người quản trị bảng.",
    en: "The new figures cannot be read; the old ones stay. Tell whoever keeps the board.")
  /// What the figures are now as if merged.
  static func asIfMerged(_ report: ProvinceYear) -> LocalizedText {
    Phrases.derived(report)?.asSentence
      ?? LocalizedText(
        vi: "Mọi năm trong bảng đã theo 34 tỉnh: không có gì để quy đổi.",
        en: "All years here are of the 34 provinces: nothing is derived.")
  }
  static let asPublished = LocalizedText(
    vi: "Xếp hạng theo các tỉnh được công bố từng năm.", en: "Ranked over the provinces published each year.")

  static let noBasis = LocalizedText(
    vi: "Chỉ số này không xếp hạng tỉnh: không quy về 34 tỉnh.",
    en: "This index does not rank provinces: there is no basis of 34.")
  static func notInIndex(_ name: String) -> LocalizedText {
    LocalizedText(
      vi: "\(name) không có tỉnh này; chọn tỉnh khác (p) trước.",
      en: "\(name) does not have this province; choose another (p) first.")
  }

  static let needsFolder = LocalizedText(
    vi: "Số liệu có sẵn chỉ để xem. Gõ số đầu tiên ở Nhập điểm (7) để tạo thư mục.",
    en: "Figures inside are for reading. A first figure in Entry (7) makes a folder.")
  static let targetKept = LocalizedText(
    vi: "Đã ghi mục tiêu.", en: "The target was written.")
  static let planKept = LocalizedText(
    vi: "Đã ghi vào tệp kế hoạch.", en: "It was written to the plan's file.")
  static let formHasFaults = LocalizedText(
    vi: "Chưa ghi: còn ô sai, có dấu ×.", en: "Not written: a field marked × is wrong.")

  static func unreadable(_ fault: Finding) -> LocalizedText {
    LocalizedText(
      vi: "Không ghi: \(fault.sentence(in: .vietnamese)). Sửa tệp rồi bấm R.",
      en: "Nothing is written: \(fault.sentence(in: .english)). Mend the file, then R.")
  }
  static let endNeedsReason = LocalizedText(
    vi: "Chưa kết thúc: mục tiêu chỉ kết thúc khi có lý do.",
    en: "Not ended: a target ends with a reason only.")

  static let readOnly = LocalizedText(
    vi: "Đang mở ở chế độ chỉ đọc: không ghi gì.", en: "Opened read-only: nothing is written.")
  static let copied = LocalizedText(
    vi: "Đã gửi bảng vào bộ nhớ tạm (nếu cửa sổ dòng lệnh cho phép).",
    en: "The table was sent to the clipboard (if the terminal allows it).")
  static let cannotCopy = LocalizedText(
    vi: "Cửa sổ dòng lệnh này không có bộ nhớ tạm; dùng w để ghi ra tệp.",
    en: "This terminal has no clipboard; use w to write a file.")
  static let mouseIsOff = LocalizedText(
    vi: "Đã tắt chuột: bôi đen và chép chữ được như thường. M để bật lại.",
    en: "The mouse is off: text can be selected and copied. M turns it on.")
  static let mouseIsOn = LocalizedText(
    vi: "Đã bật chuột: bấm để chọn, lăn để cuộn. M để tắt.",
    en: "The mouse is on: a click selects, the wheel scrolls. M turns it off.")
  static let noMouse = LocalizedText(
    vi: "Cửa sổ dòng lệnh này không có chuột.", en: "This terminal has no mouse.")
  static let turnMouseOff = LocalizedText(
    vi: "tắt chuột, để bôi đen chữ", en: "mouse off, to select text")
  static let turnMouseOn = LocalizedText(
    vi: "bật chuột, để bấm và cuộn", en: "mouse on, to click and scroll")
  static let filterTakenAway = LocalizedText(
    vi: "Đã bỏ lọc để thấy tỉnh mình.", en: "The filter was taken away to show your province.")
  static let isHome = LocalizedText(
    vi: "Đang xem tỉnh mình.", en: "This is your own province.")
  static let ownIsShown = LocalizedText(
    vi: "Tỉnh của bảng luôn có trên biểu đồ.", en: "The board's own province is always shown.")
  static func notFound(_ query: String) -> LocalizedText {
    LocalizedText(vi: "Không thấy “\(query)”.", en: "“\(query)” was not found.")
  }
  static let comparedCleared = LocalizedText(vi: "Không so sánh với tỉnh nào.", en: "Compared with nobody.")
  static let comparedFull = LocalizedText(
    vi: "Nhiều nhất 5 tỉnh; chọn lại một tỉnh để bỏ, C bỏ tất cả.",
    en: "At most 5 provinces; choose one again to drop it, C drops all.")
  static let nobodyFound = LocalizedText(
    vi: "Không có tỉnh nào như vậy để so sánh.", en: "There is no such province to compare with.")
  static let chooseDimension = LocalizedText(
    vi: "Chọn một chỉ số để mở nội dung thành phần.", en: "Choose a dimension to open its components.")

  static let chooseComponent = LocalizedText(
    vi: "Chọn một nội dung thành phần để mở trang của nó.", en: "Choose a component to open its page.")

  /// A command acts on what stands in a panel, and nothing stands there.
  static func nothingToOpen(_ panel: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: "\(panel.vietnamese) chưa có dòng nào để mở.", en: "\(panel.english) has no row to open.")
  }

  /// The system has no watch left for the folder.
  static func looksSlowly(seconds: Int) -> LocalizedText {
    LocalizedText(
      vi: "Máy không báo được khi số liệu đổi (hết hạn mức inotify): bảng tự xem lại mỗi \(seconds) giây.",
      en: "No notice of changes from this machine (inotify limit): the board looks every \(seconds) s.")
  }

  static func isNotInForce(_ item: ItemID, in year: Int) -> LocalizedText {
    LocalizedText(
      vi: "Năm \(year) không đo nội dung \(item).", en: "\(item) is not measured in \(year).")
  }

  static func isOfOtherIndex(_ index: String) -> LocalizedText {
    LocalizedText(
      vi: "Mục tiêu của \(index): i để xem chỉ số này.", en: "A target of \(index): i shows that index.")
  }

  static let everyPartRose = LocalizedText(
    vi: "Không còn nội dung nào chưa tăng.", en: "There is no part that did not rise.")

  static let tiedToNoDimension = LocalizedText(
    vi: "Dòng này không gắn với chỉ số nội dung nào.", en: "This is tied to no dimension.")

  static let nothingInside = LocalizedText(
    vi: "Nội dung thành phần không có phần nhỏ hơn ở bảng này.",
    en: "The board has nothing smaller inside a component.")

  static func endOfScale(_ scale: ClosedRange<Double>) -> LocalizedText {
    LocalizedText(
      vi: "Hết thang điểm (\(SupposedValue.text(scale, .vietnamese))).",
      en: "The end of the scale (\(SupposedValue.text(scale, .english))).")
  }
  static func partsTakenBack(_ item: ItemID) -> LocalizedText {
    LocalizedText(
      vi: "Đặt cả chỉ số \(item): bỏ giá trị giả định của các nội dung thành phần.",
      en: "The whole of \(item) is supposed: its components are taken back.")
  }
  static func wholeTakenBack(_ item: ItemID) -> LocalizedText {
    LocalizedText(
      vi: "Đặt từng nội dung thành phần: bỏ giá trị giả định của cả chỉ số \(item).",
      en: "A component is supposed: the whole of \(item) is taken back.")
  }
  static let nothingSupposed = LocalizedText(
    vi: "Chưa giả định gì để lưu.", en: "Nothing is supposed yet that could be kept.")
  static let nothingKept = LocalizedText(
    vi: "Chưa lưu kịch bản nào; w để đặt tên và lưu.", en: "No scenario is kept yet; w names and keeps one.")
  static let nameIsEmpty = LocalizedText(vi: "hãy đặt tên", en: "give it a name")
  static let nameIsTaken = LocalizedText(vi: "đã có tên này, hãy đặt tên khác", en: "taken, choose another")
  static func dropAgain(_ name: String) -> LocalizedText {
    LocalizedText(vi: "Bấm d lần nữa để xóa “\(name)”.", en: "Press d again to delete “\(name)”.")
  }
  static func dropped(_ name: String) -> LocalizedText {
    LocalizedText(vi: "Đã xóa “\(name)”.", en: "“\(name)” was deleted.")
  }
  static func cannotOpen(_ name: String) -> LocalizedText {
    LocalizedText(
      vi: "Không mở được “\(name)”: không có chỉ số, tỉnh, năm hoặc tổng điểm của nó.",
      en: "“\(name)” cannot be opened: its index, province, year or total is not there.")
  }
  static func opensInPart(_ name: String) -> LocalizedText {
    LocalizedText(
      vi: "“\(name)”: có giá trị không còn hợp với số liệu, đã bỏ qua.",
      en: "“\(name)”: values that do not fit the figures any more were left out.")
  }

  /// That the median is no rise, and by how much it is less.
  static func medianIsLower(_ item: ItemID, score: Double, median: Double) -> LocalizedText {
    let words = { (language: Language) in
      let figures = Figures(language)
      return (figures.decimal(median), figures.decimal(score), figures.decimal(score - median))
    }
    let (vi, en) = (words(.vietnamese), words(.english))
    return LocalizedText(
      vi: "Trung vị của \(item) (\(vi.0)) thấp hơn hiện tại (\(vi.1)): giả định giảm \(vi.2). Del: bỏ.",
      en: "The median of \(item) (\(en.0)) is below its value (\(en.1)): a fall of \(en.2). Del: undo.")
  }

  static let noRisesOfColumn = LocalizedText(
    vi: "Chọn cột tổng hoặc một chỉ số (← →) rồi bấm o.",
    en: "Choose the column of the total or of a dimension (← →), then o.")
  /// Why rows are not sorted by how an item changed.
  static func noRises(in year: Int, _ reason: LocalizedText?) -> LocalizedText {
    let why = reason.map { LocalizedText(same: ": ") + $0 } ?? .empty
    return LocalizedText(
      vi: "Không so được điểm \(year) với năm trước",
      en: "Scores of \(year) do not compare with the year before")
      + why + LocalizedText(same: ".")
  }

  static func noLaterYear(_ year: Int) -> LocalizedText {
    LocalizedText(vi: "\(year) là năm mới nhất có số liệu.", en: "\(year) is the newest year there is.")
  }
  static func noEarlierYear(_ year: Int) -> LocalizedText {
    LocalizedText(vi: "\(year) là năm đầu tiên có số liệu.", en: "\(year) is the first year there is.")
  }
  static func merged(_ former: LocalizedText, into name: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: "\(former.vietnamese) đã nhập vào \(name.vietnamese).",
      en: "\(former.english) is part of \(name.english) now.")
  }
  static func notMergedYet(_ name: LocalizedText, in year: Int) -> LocalizedText {
    LocalizedText(
      vi: "Trở lại \(name.vietnamese): năm \(year) chưa sáp nhập.",
      en: "Back to \(name.english): not merged yet in \(year).")
  }
  public static func findings(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "Đọc số liệu thấy \(count) chỗ sai hoặc đáng ngờ; báo người quản trị bảng.",
      en: "The data have \(count) \(count == 1 ? "fault or doubt" : "faults or doubts"); tell whoever keeps"
        + " the board.")
  }
}
