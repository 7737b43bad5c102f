import ArgumentParser
import Pages
import Scores
import Words

/// What an import may do to what is there: the options that say it.
struct ImportWays: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Sửa năm đã có: chỉ các ô tệp nêu; ô khác và ô trống giữ nguyên.",
        en: "Change a year that exists: only the cells the file names; others and empty ones stay.")))
  var replace = false

  @Flag(
    help: ArgumentHelp(
      Speech.pick(
        vi:
          "Thay cả năm: số nào tệp không nêu thì bỏ; hỏi lại trước, không có thiết bị đầu cuối thì cần --yes.",
        en:
          "Replace the whole year: what the file does not name is removed; asks, and needs --yes without a terminal."
      )))
  var replaceYear = false

  @Flag(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Nhận cả số mà khi nhập tay phải ghi lý do: tăng giảm hơn mọi tỉnh, tổng không khớp.",
        en: "Take what entry would ask a reason for: moves larger than any province's, sums that do not fit.")
    ))
  var accept = false

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Lý do, ghi vào lịch sử; không có thì lấy nguồn.",
        en: "The reason, for the history; the source without one."), valueName: "text"))
  var reason: String?

  @Flag(
    help: ArgumentHelp(
      Speech.pick(
        vi:
          "Số báo chí, trước khi có bảng đầy đủ: tổng, hạng, nhóm của vài tỉnh; hiện bên cạnh, không tính gì từ đó.",
        en:
          "Press figures before the whole table: total, rank, group of some provinces; shown beside, nothing is computed."
      )))
  var excerpt = false

  @Flag(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Cho phép năm chưa ai chờ: hơn một năm sau năm mới nhất của chỉ số.",
        en: "Allow a year nobody expects yet: more than one after the newest of the index.")))
  var newYear = false

  @Flag(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Trả lời có cho câu hỏi của --replace-year.", en: "Answer yes to what --replace-year asks.")))
  var yes = false

  func mode(isDraft: Bool) -> ImportRequest.Mode {
    if replaceYear { return .replaceYear }
    // A draft only ever takes what the table names.
    return replace || isDraft ? .merge : .newYear
  }

  /// Whether values that the file does not name may go; asks where somebody can answer.
  func allowsRemoving(_ plan: ImportPlan, _ language: Language) throws(Failure) -> Bool {
    let removed = plan.removed
    guard removed.values > 0, !yes else { return true }
    let words = ImportWords.removing(removed.values, removed.provinces, of: plan)
    guard !Person.isThere else {
      StandardError.say(words[language])
      return Person.confirms(LocalizedText(vi: "Tiếp tục?", en: "Go on?"), language)
    }
    throw Failure(
      2,
      LocalizedText(
        vi: words.vietnamese + " Không nhập gì; đúng ý thì thêm --yes, chỉ sửa ô tệp nêu thì dùng --replace.",
        en: words.english + " Nothing was imported; give --yes if that is meant, or --replace to change only"
          + " what the file names."))
  }
}
