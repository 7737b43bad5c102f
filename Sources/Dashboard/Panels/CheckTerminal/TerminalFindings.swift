import Pages
import TextUI
import Words

/// What is not as it should be about a terminal, and what to do; most important first.
struct TerminalFindings {
  var facts: TerminalFacts

  /// One sentence a finding, or the one that says that nothing was found.
  var texts: [LocalizedText] {
    let found = [drawing, type, locale, ascii, colours, fewColours, ground, size].compactMap { $0 }
    return found.isEmpty ? [Self.nothing] : found
  }

  private static let nothing = LocalizedText(
    vi: "Chưa thấy gì phải sửa. Hãy tự nhìn khung, chữ và màu ở trên.",
    en: "Nothing to mend was found. Look at the borders, letters and colours above yourself.")

  private var drawing: LocalizedText? {
    guard !facts.canDraw else { return nil }
    return facts.name == "dumb"
      ? LocalizedText(
        vi:
          "TERM=dumb không di chuyển được con trỏ: papiboard chỉ in báo cáo. Đặt lại TERM, hoặc dùng --linear.",
        en:
          "TERM=dumb cannot move its cursor: papiboard only prints the report. Set TERM, or use --linear."
      )
      : LocalizedText(
        vi: "Không chạy trong cửa sổ dòng lệnh: chỉ có lời khuyên. Hãy chạy lại trong cửa sổ để xem hình.",
        en: "Not running in a terminal: here is the advice only. Run it in a window to see the pictures.")
  }

  private var type: LocalizedText? {
    guard let taken = facts.taken else { return nil }
    return LocalizedText(
      vi:
        "Máy chủ không biết TERM=\(facts.name), đang dùng \(taken). Cài gói ncurses-term, hoặc đặt TERM=xterm-256color.",
      en:
        "The server does not know TERM=\(facts.name) and uses \(taken). Install ncurses-term, or set TERM=xterm-256color."
    )
  }

  private var locale: LocalizedText? {
    if !facts.isLocaleInstalled {
      return LocalizedText(
        vi:
          "Máy chủ chưa cài locale \(facts.locale). Đặt LANG=C.UTF-8, hoặc cài bằng: dpkg-reconfigure locales.",
        en:
          "The server lacks the locale \(facts.locale). Set LANG=C.UTF-8, or install it: dpkg-reconfigure locales."
      )
    }
    guard !facts.isUTF8 else { return nil }
    return LocalizedText(
      vi: "Locale \(facts.locale) không phải UTF-8, nên chữ Việt mất dấu. Đặt: export LANG=C.UTF-8",
      en: "The locale \(facts.locale) is not UTF-8, so Vietnamese loses its marks. Set: export LANG=C.UTF-8")
  }

  private var ascii: LocalizedText? {
    guard facts.glyphs == .ascii, facts.isUTF8 else { return nil }
    return LocalizedText(
      vi: "Đang vẽ bằng ký tự ASCII vì --glyphs hoặc board.json bảo vậy.",
      en: "Drawing in ASCII because --glyphs or board.json says so.")
  }

  private var colours: LocalizedText? {
    guard facts.colours == 0 else { return nil }
    return LocalizedText(
      vi: "Không có màu: do TERM, NO_COLOR hoặc --color never. Mọi điều vẫn đọc được bằng dấu và chữ.",
      en:
        "No colours: because of TERM, NO_COLOR or --color never. Signs and words tell everything all the same."
    )
  }

  private var fewColours: LocalizedText? {
    guard let colours = facts.colours, (8..<256).contains(colours), !facts.isTextConsole else { return nil }
    return LocalizedText(
      vi:
        "Chỉ dùng \(colours) màu vì TERM=\(facts.name). PuTTY, xterm và Windows Terminal có 256 màu: đặt TERM=xterm-256color.",
      en:
        "Only \(colours) colours, because of TERM=\(facts.name). PuTTY, xterm and Windows Terminal have 256: set TERM=xterm-256color."
    )
  }

  private var ground: LocalizedText? {
    guard facts.colours ?? 0 > 0, facts.canDraw else { return nil }
    if facts.ground == nil, facts.theme == nil {
      return LocalizedText(
        vi:
          "Không biết nền sáng hay tối, nên coi là tối. Nếu nền sáng: --theme light, hoặc phím t trên bảng.",
        en: "The ground is not told and taken for dark. If it is light: --theme light, or t on the board.")
    }
    guard facts.ground == .light, let theme = facts.theme, theme != "light" else { return nil }
    return LocalizedText(
      vi:
        "Nền sáng, giao diện \(theme) đã chọn được giữ nguyên và mang theo nền của nó. Hợp với nền sáng: --theme light, hoặc phím t trên bảng.",
      en:
        "The ground is light; the theme \(theme), which was chosen, stays and brings its own ground. Made for light: --theme light, or t on the board."
    )
  }

  private var size: LocalizedText? {
    guard let size = facts.size, size.columns < 80 || size.rows < 24 else { return nil }
    return LocalizedText(
      vi: "Cửa sổ \(size.columns)×\(size.rows) nhỏ hơn 80×24: bảng được rút gọn.",
      en: "The window, \(size.columns)×\(size.rows), is smaller than 80×24: the board is shortened.")
  }
}
