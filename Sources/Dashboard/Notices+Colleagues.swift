import Pages
import Scores
import Words

/// News about the other people who enter scores.
extension Notices {
  static func held(_ held: YearHolder, _ state: EntryState) -> LocalizedText {
    let holder = held.holder
    if state.isHeldByOwnWindow {
      return LocalizedText(
        vi: "Chỉ xem: cửa sổ khác của bạn đang nhập năm này, \(holder.words.vietnamese); T nhập ở đây.",
        en:
          "Only looking: another window of yours enters this year, \(holder.words.english); T enters it here."
      )
    }
    let words = holder.words(held.state)
    let hasDraft = state.others.contains { $0.user == holder.user }
    return LocalizedText(
      vi: "Chỉ xem: năm này \(words.vietnamese) (\(hasDraft ? "o xem bản nháp, " : "")T giành quyền).",
      en: "Only looking: \(words.english) (\(hasDraft ? "o shows the draft, " : "")T takes over).")
  }
  static func onlyLooking(_ state: EntryState) -> LocalizedText {
    switch state.desk {
    case .held where state.isHeldByOwnWindow:
      LocalizedText(
        vi: "Cửa sổ khác của bạn đang nhập năm này; T nhập ở đây (hỏi lại trước).",
        en: "Another window of yours enters this year; T enters it here (asks first)."
      )
    case .held:
      holds(state.holder)
    case .looking(let user):
      LocalizedText(
        vi: "Đây là bản nháp của \(user); o trở về bản của mình.",
        en: "This is the draft of \(user); o goes back to your own.")
    case .unusable:
      LocalizedText(
        vi: "Bản nháp cũ không đọc được; T cất đi và nhập mới.",
        en: "The old draft cannot be read; T puts it aside and begins anew.")
    case .own, .failed:
      LocalizedText(
        vi: "Không mở được năm này để nhập; R thử lại.", en: "The year could not be opened; R tries again.")
    }
  }
  private static func holds(_ held: YearHolder?) -> LocalizedText {
    let user = held?.holder.user ?? ""
    return held?.state == .old
      ? LocalizedText(
        vi: "Không sửa được: \(user) mở năm này từ lâu; T giành quyền (hỏi lại trước).",
        en: "Nothing can be changed: \(user) opened this year long ago; T takes it over (asks first).")
      : LocalizedText(
        vi: "Không sửa được: \(user) đang nhập năm này; T giành quyền (hỏi lại trước).",
        en: "Nothing can be changed: \(user) enters this year; T takes it over (asks first).")
  }
  /// - Parameter user: who took it over.
  static func tookOver(_ holder: LockHolder, by user: String?) -> LocalizedText {
    holder.user == user
      ? LocalizedText(
        vi: "Nay nhập ở cửa sổ này; cửa sổ kia (tiến trình \(holder.process)) chỉ còn xem.",
        en: "Entering goes on in this window; the other (process \(holder.process)) only looks now.")
      : LocalizedText(
        vi: "Nay bạn nhập năm này; trước đó do \(holder.words.vietnamese) mở.",
        en: "Now you enter this year; it was opened by \(holder.words.english).")
  }
  static func wasTakenOver(by holder: LockHolder, from user: String?) -> LocalizedText {
    holder.user == user
      ? LocalizedText(
        vi: "Việc nhập đã chuyển sang cửa sổ khác của bạn; ở đây chỉ còn xem.",
        en: "Entering went over to another window of yours; here you only look.")
      : LocalizedText(
        vi: "\(holder.user) vừa giành quyền nhập năm này; bản nháp của bạn còn nguyên trên đĩa.",
        en: "\(holder.user) took the year over just now; your draft is on the disk as it was.")
  }
  static func tooLate(behind holder: LockHolder) -> LocalizedText {
    LocalizedText(
      vi: "Chưa nhận: \(holder.user) vừa bắt đầu nhập năm này trước; T giành quyền (hỏi lại trước).",
      en: "Not taken: \(holder.user) began to enter this year a moment earlier; T takes it over (asks first)."
    )
  }
  static let joined = LocalizedText(
    vi: "Bản nháp vừa nhận thêm giá trị nhập từ tệp hay cửa sổ khác.",
    en: "The draft has taken in values from a file or another window.")
  static func draftIsGone(of user: String) -> LocalizedText {
    LocalizedText(
      vi: "\(user) không còn bản nháp năm này: đã công bố hoặc đã bỏ. Đây là bản của bạn.",
      en: "\(user) has no draft of it any more (published or discarded). This is yours.")
  }
  /// - Parameter isEntering: whether they have the year now.
  static func lookingAt(_ user: String, step: Int, isEntering: Bool) -> LocalizedText {
    LocalizedText(
      vi: "Bản nháp của \(user) đến bước \(step)\(isEntering ? ", đang nhập" : ""); chỉ xem."
        + " c xác nhận, o xem tiếp\(isEntering ? ", T giành quyền" : "").",
      en:
        "The draft of \(user) up to step \(step)\(isEntering ? ", who enters it now" : ""); only to look at."
        + " c confirms it, o looks further\(isEntering ? ", T takes over" : "").")
  }
  /// Says that a confirmation is not of the draft as it is now.
  static func outrun(_ note: Confirmation, _ steps: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(note.by.user) xác nhận ở bước \(note.lastStep); sau đó có \(steps) thay đổi.",
      en:
        "\(note.by.user) confirmed step \(note.lastStep); \(steps == 1 ? "1 change" : "\(steps) changes") since."
    )
  }
  static func confirmed(_ note: Confirmation) -> LocalizedText {
    LocalizedText(
      vi: "\(note.by.user) đã xác nhận bước \(note.lastStep): “\(note.note)”",
      en: "\(note.by.user) confirmed step \(note.lastStep): “\(note.note)”")
  }
  static func lookingAtConfirmed(_ user: String, _ note: Confirmation) -> LocalizedText {
    let words = confirmed(note)
    return LocalizedText(
      vi: "Bản nháp của \(user), chỉ xem. \(words.vietnamese)",
      en: "The draft of \(user), only to look at. \(words.english)")
  }
  static func lookingAtOutrun(_ user: String, _ note: Confirmation, _ steps: Int) -> LocalizedText {
    let words = outrun(note, steps)
    return LocalizedText(
      vi: "Bản nháp của \(user), chỉ xem. \(words.vietnamese) c xác nhận lại.",
      en: "The draft of \(user), only to look at. \(words.english) c confirms it again.")
  }
  /// A confirmation of what is published is kept.
  static let confirmed = LocalizedText(vi: "Đã ghi lời xác nhận.", en: "The confirmation is kept.")
  static func confirmed(step: Int, of user: String) -> LocalizedText {
    LocalizedText(
      vi: "Đã ghi lời xác nhận bước \(step) của \(user).",
      en: "The confirmation of step \(step) of \(user) is kept.")
  }
  static let nothingToConfirm = LocalizedText(
    vi: "Chưa có gì để xác nhận: năm này chưa công bố; o xem bản nháp của người khác.",
    en: "Nothing to confirm yet: the year is not published; o looks at the drafts of others.")
  static func othersEnter(_ others: [EntryState.Colleague]) -> LocalizedText {
    let list = { (word: String) in others.map { "\($0.user) (\($0.count) \(word))" }.joined(separator: ", ") }
    return LocalizedText(
      vi: "Cũng có bản nháp: \(list("giá trị")); o để xem.",
      en: "There are also drafts of \(list("values")); o looks at them.")
  }
  /// What to press at a conflict, of which there are so many.
  static func conflictKeys(of count: Int) -> LocalizedText {
    LocalizedText(
      vi: "m giữ của mình, a nhận số đó" + (count > 1 ? ", A nhận cả \(count) số của họ" : ""),
      en: "m keeps yours, a takes theirs" + (count > 1 ? ", A takes all \(count) of theirs" : ""))
  }
  static func tookAllTheirs(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "Đã nhận \(count) giá trị người khác công bố; u hoàn tác.",
      en: "Took \(count.english("value", "values")) that others published; u takes it back.")
  }
  static let noConflict = LocalizedText(
    vi: "Ô này không có giá trị khác được công bố.", en: "Nobody published another value of this cell.")
  static let nothingToTakeOver = LocalizedText(
    vi: "Không ai khác đang mở năm này.", en: "Nobody else has this year open.")
  static let noOthers = LocalizedText(
    vi: "Không ai khác có bản nháp của năm này.", en: "Nobody else has a draft of this year.")
}
