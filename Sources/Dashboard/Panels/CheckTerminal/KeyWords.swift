import Pages
import TextUI
import Words

/// What came from the keyboard or the mouse, in words.
enum KeyWords {
  /// The words of an event; `nil` for what nobody typed.
  static func words(of event: Event) -> LocalizedText? {
    switch event {
    case .key(let key): return words(of: key)
    case .paste(let text):
      return LocalizedText(vi: "dán \(text.count) ký tự", en: "\(text.count) characters pasted")
    case .burst(let text):
      return LocalizedText(
        vi: "\(text.count) ký tự đến cùng lúc", en: "\(text.count) characters that came at once")
    case .pasteFault(.withoutEnd):
      return LocalizedText(vi: "dán không có dấu kết thúc", en: "a paste without its end")
    case .pasteFault(.tooLarge):
      return LocalizedText(vi: "đoạn dán quá dài", en: "a paste too long")
    case .retyped(let text, _):
      return LocalizedText(vi: "bộ gõ: \(text)", en: "input method: \(text)")
    case .mouse(let mouse):
      guard mouse.action != .release else { return nil }
      let place = "\(mouse.place.column + 1), \(mouse.place.row + 1)"
      return LocalizedText(vi: "chuột (\(place))", en: "mouse (\(place))")
    case .resized(let size): return LocalizedText(same: "\(size.columns)×\(size.rows)")
    case .resumed, .woken, .ground, .terminated, .hungUp, .escapeTakenBack: return nil
    }
  }

  private static func words(of key: Key) -> LocalizedText {
    var name = name(of: key.code)
    let modifiers = [(key.control, "Ctrl-"), (key.alt, "Alt-"), (key.shift, "Shift-")]
    for (isHeld, text) in modifiers.reversed() where isHeld {
      name = LocalizedText(vi: text + name.vietnamese, en: text + name.english)
    }
    return name
  }

  private static func name(of code: Key.Code) -> LocalizedText {
    switch code {
    case .character(" "): LocalizedText(vi: "dấu cách", en: "space")
    case .character(let character): LocalizedText(same: String(character))
    case .enter: LocalizedText(same: "Enter")
    case .escape: LocalizedText(same: "Esc")
    case .tab: LocalizedText(same: "Tab")
    case .backspace: LocalizedText(same: "Backspace")
    case .delete: LocalizedText(same: "Del")
    case .insert: LocalizedText(same: "Ins")
    case .up: LocalizedText(same: "↑")
    case .down: LocalizedText(same: "↓")
    case .left: LocalizedText(same: "←")
    case .right: LocalizedText(same: "→")
    case .home: LocalizedText(same: "Home")
    case .end: LocalizedText(same: "End")
    case .pageUp: LocalizedText(same: "PgUp")
    case .pageDown: LocalizedText(same: "PgDn")
    case .function(let number): LocalizedText(same: "F\(number)")
    case .unknown: LocalizedText(vi: "phím lạ", en: "unknown key")
    }
  }
}
