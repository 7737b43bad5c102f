import CNcurses
import TextUI
import Words

extension LocalizedText {
  /// What was taken in place of what the environment names; `nil` where that is what was taken.
  ///
  /// A locale without letters with marks counts unless these glyphs were asked for. Both at once are one
  /// sentence, for which a line of 80 columns has room.
  static func fallback(to taken: String, _ glyphs: GlyphLevel, options: ScreenOptions) -> LocalizedText? {
    if let place = cnc_avoided_terminfo() { return avoided(String(cString: place)) }
    let wanted = options.environment.terminalName
    let losesMarks = glyphs == .ascii && options.glyphs == nil
    let locale = shown(options.environment.localeName)
    switch (wanted == taken, losesMarks) {
    case (true, false): return nil
    case (true, true):
      return LocalizedText(
        vi: "Locale \(locale): tiếng Việt không dấu. Xem: papiboard check-terminal",
        en: "Locale \(locale): Vietnamese without marks. See: papiboard check-terminal")
    case (false, true):
      let name = wanted.isEmpty ? "TERM" : "“\(shown(wanted))”"
      return LocalizedText(
        vi: "Không có \(name): dùng “\(taken)”. Locale \(locale): tiếng Việt không dấu.",
        en: "No \(name): using “\(taken)”. Locale \(locale): Vietnamese without marks.")
    case (false, false) where wanted.isEmpty:
      return LocalizedText(
        vi: "Biến TERM chưa được đặt; đang dùng “\(taken)”.",
        en: "TERM is not set; using “\(taken)”.")
    case (false, false):
      return LocalizedText(
        vi: "Máy chủ không có mô tả của “\(wanted)”; đang dùng “\(taken)”.",
        en: "This server does not know the terminal type “\(wanted)”; using “\(taken)”.")
    }
  }

  /// A place for descriptions of terminals in which there is none, but what a reader would wait at.
  private static func avoided(_ place: String) -> LocalizedText {
    LocalizedText(
      vi: "Đã bỏ qua \(place): ở đó không phải tệp mô tả thiết bị đầu cuối.",
      en: "\(place) was left out: what lies there is no description of a terminal.")
  }

  /// A name out of the environment, which may be anything.
  private static func shown(_ name: String) -> String {
    let name = name.printable
    return name.count > 16 ? name.prefix(15) + "…" : name
  }
}
