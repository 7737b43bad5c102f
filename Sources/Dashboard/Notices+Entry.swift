import Pages
import Scores
import Words

/// News about entering scores.
extension Notices {
  static let entryNeedsFolder = LocalizedText(
    vi: "Số liệu có sẵn chỉ để xem. Để nhập, nhờ người quản trị tạo thư mục số liệu.",
    en: "The data inside are for reading. To enter, ask the administrator for a data folder.")
  static let entryIsReadOnly = LocalizedText(
    vi: "Chỉ xem: không sửa được gì ở đây.", en: "Only looking: nothing can be changed here.")
  static let entryOffersFolder = LocalizedText(
    vi: "Số liệu có sẵn trong chương trình; gõ số đầu tiên sẽ hỏi nơi tạo thư mục để nhập.",
    en: "The figures inside the program; the first figure typed asks where to make a folder.")
  static let draftWaits = LocalizedText(
    vi: "Bản nháp vẫn còn; bấm 7 để tiếp tục.", en: "The draft is still there; 7 goes on with it.")
  static func goingOn(_ time: LocalTime, _ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "Tiếp tục bản nháp lúc \(time.words.vietnamese), \(count) giá trị.",
      en: "Going on with the draft from \(time.words.english), \(count.english("value", "values")).")
  }
  static func draftWithFaults(_ finding: Finding) -> LocalizedText {
    LocalizedText(
      vi: "Bản nháp có dòng không dùng được: \(finding.sentence(in: .vietnamese))",
      en: "A line of the draft cannot be used: \(finding.sentence(in: .english))")
  }
  static func unreadableNote(_ finding: Finding) -> LocalizedText {
    LocalizedText(
      vi: "Có một xác nhận không đọc được, để nguyên: \(finding.sentence(in: .vietnamese))",
      en: "A confirmation cannot be read, and stays: \(finding.sentence(in: .english))")
  }
  static func unusableDraft(_ finding: Finding) -> LocalizedText {
    LocalizedText(
      vi: "Bản nháp không đọc được: \(finding.sentence(in: .vietnamese)) T cất đi và nhập mới.",
      en: "The draft cannot be read: \(finding.sentence(in: .english)) T puts it aside and begins anew.")
  }
  static func cannotEnter(_ words: LocalizedText) -> LocalizedText {
    LocalizedText(vi: "Chỉ xem: \(words.vietnamese)", en: "Only looking: \(words.english)")
  }
  /// What was changed by hand, of the first such year, and how many more there are.
  static func handEdits(_ edits: [HandEdit], in model: Model) -> LocalizedText? {
    guard let first = edits.first else { return nil }
    let index = model.targets.source.books[first.last.index]?.definition.shortName
    let words = first.sentence(index: index ?? first.last.index.uppercased())
    guard edits.count > 1 else { return words }
    return LocalizedText(
      vi: "\(words.vietnamese) Còn \(edits.count - 1) năm khác.",
      en: "\(words.english) \(edits.count - 1) more.")
  }
  static func keptAt(_ clock: String) -> LocalizedText {
    LocalizedText(vi: "Đã ghi vào đĩa lúc \(clock).", en: "On the disk since \(clock).")
  }
  static let keptAfterEveryCell = LocalizedText(
    vi: "Mỗi ô được ghi vào đĩa ngay.", en: "Every cell goes to the disk at once.")
  static let keptAndPasted = LocalizedText(
    vi: "Mỗi ô được ghi vào đĩa ngay. Dán từ Excel: Shift+Insert hoặc Shift+bấm phải.",
    en: "Cells go to the disk at once. To paste: Shift+Insert or Shift+right click.")
  /// What is marked, and what to do with it.
  static func marked(_ range: EntryRange) -> LocalizedText {
    let (rows, columns) = (range.rows.count, range.columns.count)
    return LocalizedText(
      vi: "Đã đánh dấu \(rows) × \(columns) ô: Ctrl-D điền dòng đầu xuống, x không có số liệu, Esc thôi.",
      en: "Marked \(rows) × \(columns): Ctrl-D fills from the first row down, x no figure, Esc ends it.")
  }
  static let rangeOfOneRow = LocalizedText(
    vi: "Vùng chỉ có một dòng: ↓ mở rộng xuống rồi Ctrl-D.",
    en: "The range has one row only: extend it with ↓, then Ctrl-D.")
  static let noRangeInForm = LocalizedText(
    vi: "Vùng chỉ đánh dấu được trong bảng; v về bảng.",
    en: "A range is marked in the grid only; v goes back to it.")
  static func filled(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "Đã điền \(count) ô; u hoàn tác.", en: "Filled \(count.english("cell", "cells")); u takes it back.")
  }
  static func notKept(_ words: LocalizedText, _ count: Int) -> LocalizedText {
    let values = LeavingWords.values(count)
    return LocalizedText(
      vi: "CHƯA GHI ĐƯỢC VÀO ĐĨA (\(values.vietnamese)): \(words.vietnamese). Phím tiếp theo sẽ thử lại.",
      en: "NOT ON THE DISK YET (\(values.english)): \(words.english). The next key tries again.")
  }
  static func slowDisk(_ seconds: Double) -> LocalizedText {
    LocalizedText(
      vi: "Đĩa chậm: ghi ô vừa rồi mất \(Figures(.vietnamese).decimal(seconds, places: 1)) giây.",
      en: "The disk is slow: the last cell took \(Figures(.english).decimal(seconds, places: 1)) seconds.")
  }
  static func discarded(_ year: Int) -> LocalizedText {
    LocalizedText(vi: "Đã bỏ bản nháp năm \(year).", en: "The draft of \(year) is discarded.")
  }
  static let setAside = LocalizedText(
    vi: "Đã cất bản nháp cũ trong thư mục drafts.", en: "The old draft was put aside in the folder drafts.")
  static func published(_ count: Int, of year: Int) -> LocalizedText {
    LocalizedText(
      vi: "Đã công bố \(count) giá trị của năm \(year).",
      en: "\(count.english("value", "values")) of \(year) published.")
  }
  static let tookBack = LocalizedText(
    vi: "Đã lấy lại thay đổi đó; giá trị trước được công bố lại.",
    en: "The change was taken back; the value from before is published again.")
  static func tookBackAct(_ undo: ActUndo, _ definition: IndexDefinition) -> LocalizedText {
    let years = ActWords.taking(undo, definition)
    return LocalizedText(
      vi: "Đã lấy lại cả lần đó. " + years.map(\.vietnamese).joined(separator: " "),
      en: "The whole act was taken back. " + years.map(\.english).joined(separator: " "))
  }
  static let noActs = LocalizedText(
    vi: "Năm này chưa có lần thay đổi nào được ghi lại.",
    en: "Nothing that was done to this year was recorded.")
  static let noActToOpen = LocalizedText(
    vi: "Dòng này không thuộc lần nhập hay công bố nào.", en: "This line is of no import or publication.")
  static let noActToTakeBack = LocalizedText(
    vi: "Dòng này không thuộc lần nhập hay công bố nào lấy lại được.",
    en: "This line is of no import or publication that could be taken back.")
  static let takeBackNeedsReason = LocalizedText(
    vi: "Lấy lại một thay đổi cần ghi lý do.", en: "Taking a change back needs a reason.")
  static let cannotTakeBack = LocalizedText(
    vi: "Dòng này không đổi riêng giá trị nào để lấy lại.",
    en: "This line changed no single value that could be taken back.")
  static let noHistory = LocalizedText(
    vi: "Ô này chưa có thay đổi nào được ghi lại.", en: "No change of this cell was recorded.")
  static func updated(_ years: [String: Set<Int>]) -> LocalizedText {
    let list = Set(years.values.joined()).sorted().map(String.init).joined(separator: ", ")
    return list.isEmpty
      ? LocalizedText(vi: "Thư mục vừa thay đổi; đã đọc lại.", en: "The folder changed and was read again.")
      : LocalizedText(
        vi: "Số liệu vừa được cập nhật: năm \(list).", en: "The figures were updated just now: \(list).")
  }
  static let nothingToDiscard = LocalizedText(
    vi: "Chưa có bản nháp để bỏ.", en: "There is no draft to discard.")
  static let nothingToShow = LocalizedText(
    vi: "Bản nháp chưa khác số đã công bố.", en: "The draft does not differ from what is published yet.")
  static let draftShown = LocalizedText(
    vi: "Các màn hình khác nay tính theo bản nháp; B để thôi.",
    en: "The other panels show the draft now; B ends it.")
  static let draftHidden = LocalizedText(
    vi: "Các màn hình khác lại theo số đã công bố.", en: "The other panels show what is published again.")
  static func pasted(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "Đã nhận \(count) ô; u hoàn tác cả lượt dán.",
      en: "Took \(count.english("cell", "cells")); u takes the whole paste back.")
  }
  static let notPasted = LocalizedText(vi: "Không dán gì.", en: "Nothing was pasted.")
  static func level(_ level: EntryLevel) -> LocalizedText {
    switch level {
    case .component: LocalizedText(vi: "Nhập từng nội dung thành phần.", en: "Entering components.")
    case .dimension:
      LocalizedText(vi: "Nhập tổng và từng chỉ số nội dung.", en: "Entering totals and dimensions.")
    case .total: LocalizedText(vi: "Chỉ nhập điểm tổng.", en: "Entering totals only.")
    case .excerpt:
      LocalizedText(
        vi: "Nhập số báo chí khi chưa có bảng đầy đủ: tổng, hạng (như 5/34), nhóm của vài tỉnh.",
        en: "Entering press figures before the whole table: total, rank (as 5/34), group of some provinces.")
    }
  }
  static let nothingToUndo = LocalizedText(vi: "Không còn gì để hoàn tác.", en: "There is nothing to undo.")
  static let nothingToRedo = LocalizedText(vi: "Không còn gì để làm lại.", en: "There is nothing to redo.")
  static let nothingOpen = LocalizedText(
    vi: "Không còn ô nào thiếu hay đáng ngờ.", en: "No cell is missing or doubtful.")
  static let noSuggestion = LocalizedText(
    vi: "Ô này không có giá trị gợi ý.", en: "No value is offered for this cell.")
  static let nothingToExplain = LocalizedText(
    vi: "Ô này không cần lý do.", en: "This cell needs no reason.")
  static func changesLeft(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "Còn \(count) giá trị đã công bố đổi mà chưa có lý do; P hỏi một lý do cho tất cả.",
      en: count == 1
        ? "1 more published value changes without a reason; P asks for it."
        : "\(count) more published values change without a reason; P asks once for all.")
  }
  static let changesNeedReason = LocalizedText(
    vi: "Đổi giá trị đã công bố thì phải ghi lý do; chưa công bố.",
    en: "Changing what is published needs a reason; nothing was published.")
  static let draftIsKept = LocalizedText(
    vi: "Bản nháp được ghi vào đĩa sau mỗi ô.", en: "The draft is on the disk after every cell.")
  static let needsSource = LocalizedText(
    vi: "Cần ghi nguồn số liệu trước khi công bố.", en: "Publishing needs the source of the figures.")
  static let nothingToPublish = LocalizedText(
    vi: "Bản nháp không khác số đã công bố.", en: "The draft does not differ from what is published.")
  /// Why nothing is published: how many places are wrong or doubtful, and the first of them.
  static func openFindings(
    _ count: Int, _ named: [(place: LocalizedText, brief: LocalizedText)]
  ) -> LocalizedText {
    let list = { (language: Language) in
      named.map { "\($0.place[language]) (\($0.brief[language]))" }.joined(separator: ", ")
        + (count > named.count ? ", …" : "")
    }
    return LocalizedText(
      vi: "Chưa công bố: còn \(count) chỗ, ! đến từng chỗ: \(list(.vietnamese))",
      en: "Not published: \(count) open, ! goes to each: \(list(.english))")
  }
  /// Rings with the bell: what was typed is marked and stays behind.
  static func refused(at place: LocalizedText, _ finding: DraftFinding) -> LocalizedText {
    LocalizedText(
      vi: "Không nhận ở \(place.vietnamese): \(finding.brief.vietnamese); ! trở lại.",
      en: "Refused at \(place.english): \(finding.brief.english); ! goes back.")
  }
  /// Why `!` stopped where it did, and what to do there.
  static func stopped(at place: LocalizedText, _ finding: DraftFinding?) -> LocalizedText {
    let brief = finding?.brief ?? LocalizedText(vi: "chưa nhập", en: "not entered yet")
    let advice = finding.flatMap(advice)
    let sentence = { (language: Language) in
      "\(place[language]): \(brief[language])" + (advice.map { "; \($0[language])" } ?? "") + "."
    }
    return LocalizedText(vi: sentence(.vietnamese), en: sentence(.english))
  }
  private static func advice(_ finding: DraftFinding) -> LocalizedText? {
    switch finding.kind {
    case .impossibleRank, .impossibleGroup:
      LocalizedText(vi: "gõ lại, hoặc u bỏ", en: "type it anew, or u drops it")
    case .zero: LocalizedText(vi: "x nếu không có số liệu", en: "x where there is no figure")
    case .outOfScale:
      finding.suggestion.map { value in
        LocalizedText(
          vi: "Ctrl-Y nhận \(Figures(.vietnamese).whole(value))",
          en: "Ctrl-Y takes \(Figures(.english).whole(value))"
        )
      }
    case .conflict: conflictKeys(of: 1)
    case .jump, .sum, .rankTwice, .rankAgainstScore, .groupAgainstScore:
      LocalizedText(vi: "sửa, hoặc n ghi lý do", en: "mend it, or n gives the reason")
    case .change:
      LocalizedText(vi: "n ghi lý do, hoặc P hỏi một lần", en: "n gives the reason, or P asks once")
    case .refused: LocalizedText(vi: "gõ lại, hoặc u bỏ", en: "type it anew, or u drops it")
    }
  }
  static func notOnDisk(_ what: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: "Chưa ghi vào đĩa: \(what.vietnamese).", en: "Not on the disk: \(what.english).")
  }
  /// The same, said on the other panels.
  static func notOnDiskThere(_ what: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: "Chưa ghi vào đĩa: \(what.vietnamese); 7 về bảng nhập.",
      en: "Not on the disk: \(what.english); 7 goes back to the grid.")
  }
  static let keptAgain = LocalizedText(
    vi: "Đã ghi được vào đĩa, không mất gì.", en: "On the disk now; nothing is lost.")
  static let noFolderMade = LocalizedText(
    vi: "Chưa tạo thư mục: chưa nhập gì.", en: "No folder was made: nothing is entered.")
  static func ownIs(_ name: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: "Tỉnh mình của thư mục nay là \(name.vietnamese).",
      en: "The folder's own province is \(name.english) now.")
  }
  static let cannotOwn = LocalizedText(
    vi: "Số liệu có sẵn không ghi được tỉnh mình; nhập điểm (phím 7) sẽ tạo thư mục.",
    en: "The data inside cannot keep your province; entering a score (key 7) makes a folder.")
  static func noSuchEntryYear(_ year: Int) -> LocalizedText {
    LocalizedText(
      vi: "Không nhập được năm \(year): chỉ số hoặc danh sách tỉnh không có năm này.",
      en: "\(year) cannot be entered: the index or the provinces have no such year.")
  }
}
