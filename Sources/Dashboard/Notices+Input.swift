import Words

/// News about what was typed or pasted and not taken.
extension Notices {
  static func keyIsIdle(_ character: Character) -> LocalizedText {
    LocalizedText(
      vi: "Phím \(character) không có việc ở màn hình này; ? xem các phím, : tìm lệnh theo tên.",
      en: "\(character) does nothing on this screen; ? shows the keys, : finds a command by name.")
  }

  static let howToPaste = LocalizedText(
    vi: "Dán: Shift+Insert, hoặc Shift+bấm phải (giữa); M trả chuột cho cửa sổ.",
    en: "To paste: Shift+Insert, or Shift+right (middle) click; M frees the mouse.")
  static let howToPasteHere = LocalizedText(
    vi: "Dán: Shift+Insert, hoặc Shift+bấm phải (giữa).",
    en: "To paste: Shift+Insert, or Shift+right (middle) click.")
  static let pasteIsNothing = LocalizedText(
    vi: "Dán ở đây không có tác dụng: dán vào bảng nhập điểm (7) hoặc ô đang gõ.",
    en: "Pasting does nothing here: paste into the grid (7) or a field.")
  static let burstIsNothing = LocalizedText(
    vi: "Nhiều phím đến cùng lúc, coi như dán: chưa làm gì. Hãy bấm từng phím.",
    en: "Many keys came at once, as a paste does: nothing was done. Press one by one.")
  static func compositionIsNothing(_ text: String) -> LocalizedText {
    let shown = text.count > 12 ? text.prefix(11) + "…" : text
    return LocalizedText(
      vi: "Bộ gõ vừa ghép chữ “\(shown)”; ở đây phím là lệnh: hãy tắt bộ gõ.",
      en: "The input method made “\(shown)”; keys are commands here: turn it off.")
  }
  static let pasteWithoutEnd = LocalizedText(
    vi: "Đoạn dán đến không có dấu kết thúc: có thể thiếu phần cuối. Hãy kiểm tra.",
    en: "The paste came without its end: the last of it may be missing. Look at it.")
  static let pasteTooLarge = LocalizedText(
    vi: "Đoạn dán dài hơn 1 MB: không nhận gì.", en: "The paste is longer than 1 MB: nothing was taken.")
  static let keyTooSoon = LocalizedText(
    vi: "Phím đến trước khi đọc được điều đang hỏi: chưa làm gì. Hãy bấm lại.",
    en: "The key came before what it answers could be read: nothing was done. Again.")
  static let whichKey = LocalizedText(
    vi: "Bộ gõ đã đổi phím ] (năm sau) hoặc w (ghi tệp) thành ư: bấm lần nữa.",
    en: "The input method made ư of ] (a year later) or w (a file): press it again.")
  static func composedYear(_ year: Int, isLater: Bool) -> LocalizedText {
    let (letter, key) = isLater ? ("ư", "]") : ("ơ", "[")
    return LocalizedText(
      vi: "Năm \(year): bộ gõ đã đổi phím \(key) thành \(letter).",
      en: "\(year): the input method made \(letter) of the key \(key).")
  }
}
