import Words

/// Why a whole act is refused: an import, or taking one back.
extension StoreFailure.Refusal {
  func actWords(_ folder: String?) -> LocalizedText {
    let validate = "papiboard validate" + (folder.map { " " + $0 } ?? "")
    return switch self {
    case .yearExists(let year):
      LocalizedText(
        vi: "năm \(year) đã có số liệu, không nhập gì. --replace chỉ sửa các ô tệp nêu;"
          + " --replace-year thay cả năm, số nào tệp không nêu thì bỏ",
        en:
          "\(year) has scores already, nothing was imported. --replace changes only the cells the file names;"
          + " --replace-year replaces the whole year and removes what the file does not name")
    case .yearChangedSince(let year):
      LocalizedText(
        vi: "người khác vừa đổi số liệu năm \(year); không nhập gì, hãy chạy lại để xem khác biệt mới",
        en:
          "somebody else changed \(year) meanwhile; nothing was imported, run it again to see what differs now"
      )
    case .otherSet(let set, let year):
      LocalizedText(
        vi: "năm \(year) đang ghi theo bộ \(set) tỉnh, khác bộ tỉnh của năm đó",
        en: "\(year) stands there for the \(set) provinces, not for those of that year")
    case .noSuchIndex(let id):
      LocalizedText(
        vi: "không dùng được chỉ số \(id) của lần đó; xem: \(validate)",
        en: "the index \(id) it is of cannot be used; see: \(validate)")
    default: undoWords(folder)
    }
  }

  private func undoWords(_ folder: String?) -> LocalizedText {
    let history = "papiboard history" + (folder.map { " --data " + $0 } ?? "")
    return switch self {
    case .noSuchAct(let id):
      LocalizedText(
        vi: "lịch sử không có lần nhập hay công bố nào mang mã \(id); mã ở cuối dòng của: \(history)",
        en: "the history has no import or publication \(id); ids end the lines of: \(history)")
    case .noActOf(let user):
      LocalizedText(
        vi: "\(user) chưa nhập hay công bố gì ở đây; muốn lấy lại lần của người khác thì ghi mã của lần đó",
        en:
          "\(user) has not imported or published anything here; give the id to take back what somebody else did"
      )
    case .undoneAlready:
      LocalizedText(
        vi: "mọi số liệu đã như trước lần đó; không còn gì để lấy lại",
        en: "everything is as it was before; nothing is left to take back")
    case .changedSinceAct(let cells):
      LocalizedText(
        vi: "\(cells.count) ô đã đổi lần nữa từ đó, nên không lấy lại gì",
        en: "\(cells.count.english("cell was", "cells were")) changed again since, so nothing was taken back")
    case .oldValuesUnknown(let year):
      LocalizedText(
        vi:
          "lần đó do bản cũ ghi, không giữ số trước của năm \(year), và năm này đã đổi từ đó; không lấy lại được",
        en: "an older version recorded it without the former values, and \(year) was changed since;"
          + " it cannot be taken back")
    case .othersSince(let year):
      LocalizedText(
        vi:
          "số liệu năm \(year) nay khác mà lịch sử không ghi ô nào đổi (có thể sửa tay); không lấy lại được",
        en:
          "the figures of \(year) are others now and the history does not say which cells (mended by hand?);"
          + " it cannot be taken back")
    case .yearIsThere(let year):
      LocalizedText(
        vi: "năm \(year) nay lại có số liệu; lấy lại lần nhập đó trước",
        en: "\(year) has scores again; take that import back first")
    case .yearGone(let year):
      LocalizedText(vi: "năm \(year) không còn ở đây", en: "\(year) is not here any more")
    default: LocalizedText(vi: "lịch sử không có thay đổi này", en: "the history has no such change")
    }
  }
}
