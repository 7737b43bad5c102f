import Pages
import Scores
import TextUI
import Words

/// The board without a screen: pages of lines, choices by number, one line read at a time.
///
/// Nothing moves a cursor and nothing is sent but text: for screen readers and for very slow lines.
public struct LinearBoard {
  @Boxed private var view: LinearView
  private let glyphs: GlyphLevel
  /// The rooms gone into, the first page not among them.
  private var rooms: [LinearRoom] = []
  /// What is being asked.
  private var question: (words: LocalizedText, answer: (String) -> LinearStep)?
  /// Whether somebody still reads.
  public private(set) var isOpen = true

  /// A board on a look at the figures.
  public init(_ view: LinearView, glyphs: GlyphLevel) {
    self.view = view
    self.glyphs = glyphs
  }

  /// Takes the day it is now.
  public mutating func renew(today: CalendarDay?) { view.renew(today: today) }

  /// What is written before the first line is read.
  public var greeting: String {
    let words = LocalizedText(
      vi: "Chế độ từng dòng. Gõ số rồi Enter; Enter trống: đọc lại; q: thoát.",
      en: "Linear mode. Type a number and Enter; Enter alone reads again; q leaves.")
    return shown([words[view.language]]) + text
  }

  /// Takes a line that was typed, and gives what is written after it; empty once the board is left.
  public mutating func take(_ line: String) -> String {
    let typed = line.filter { !$0.isNewline }.trimmed
    if let question { return answer(question.answer, typed) }
    switch typed.lowercased() {
    case "": return text
    case "q": return leave()
    case "0":
      guard !rooms.isEmpty else { return leave() }
      rooms.removeLast()
      return text
    default:
      guard let number = Int(typed), let choice = page.choices.first(where: { $0.number == number }) else {
        return say(unknown(typed))
      }
      return take(choice.step)
    }
  }

  private mutating func leave() -> String {
    isOpen = false
    return ""
  }

  /// An empty answer asks for nothing.
  private mutating func answer(_ answer: (String) -> LinearStep, _ typed: String) -> String {
    question = nil
    return typed.isEmpty ? text : take(answer(typed))
  }

  private mutating func take(_ step: LinearStep) -> String {
    switch step {
    case .open(let room): rooms.append(room)
    case .replace(let room):
      if !rooms.isEmpty { rooms.removeLast() }
      rooms.append(room)
    case .goBack(let room):
      rooms.removeLast(min(2, rooms.count))
      rooms.append(room)
    case .look(let other):
      view = other
      rooms = []
    case .say(let words): return say(words)
    case .ask(let words, let answer):
      question = (words, answer)
      return shown([], prompt: words)
    }
    return text
  }

  private var page: LinearPage { (rooms.last ?? LinearStart.page)(view) }

  /// The page as it is written: title, facts, choices, and what to type.
  private var text: String {
    let page = page
    let out =
      rooms.isEmpty ? LocalizedText(vi: "Thoát", en: "Leave") : LocalizedText(vi: "Quay lại", en: "Back")
    let choices = page.choices.map { "\($0.number). \($0.name)" } + ["0. \(out[view.language])"]
    return shown([page.title] + page.lines + choices, prompt: Self.choose)
  }

  private static let choose = LocalizedText(vi: "Chọn số", en: "Number")

  private func say(_ words: LocalizedText) -> String { shown([words[view.language]], prompt: Self.choose) }

  private func unknown(_ typed: String) -> LocalizedText {
    let numbers = (page.choices.map(\.number) + [0]).map(String.init).joined(separator: ", ")
    return LocalizedText(
      vi: "Không có mục “\(typed)”. Các số: \(numbers); q: thoát.",
      en: "There is no “\(typed)”. The numbers: \(numbers); q leaves.")
  }

  /// Lines as the terminal can show them; nothing in them can act on it.
  private func shown(_ lines: [String], prompt: LocalizedText? = nil) -> String {
    let all = lines.map { $0.printable.folded(glyphs) + "\n" }.joined()
    guard let prompt else { return all }
    return all + "\(prompt[view.language].printable.folded(glyphs)): "
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
