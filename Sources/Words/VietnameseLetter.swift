/// A letter as the Vietnamese alphabet sees it: its place among the letters, and its tone.
///
/// Composed and decomposed forms are one character to Swift, so both are found.
public struct VietnameseLetter: Hashable, Sendable {
  /// The letter without any mark, in lower case: `ế` → `e`, `Đ` → `d`.
  public var base: Character
  /// The place in the alphabet a ă â b c d đ e ê …, tones not counted; other letters follow theirs.
  public var order: Int
  /// 0 level, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng: the order of dictionaries.
  public var tone: Int

  /// The letter a character is, upper or lower case; `nil` if it is none of the Latin letters known.
  public init?(_ character: Character) {
    let scalars = character.unicodeScalars
    if let scalar = scalars.first, scalar.standsAlone, scalars.count == 1 {
      guard let letter = VietnameseLetter(scalar) else { return nil }
      self = letter
      return
    }
    let lower = Character(character.lowercased())
    guard let letter = VietnameseLetter.table[lower] else { return nil }
    self = letter
  }

  /// The letter that one scalar is, composed with its marks.
  init?(_ scalar: Unicode.Scalar) {
    let place: Int
    switch scalar.value {
    case 0..<0x250: place = Int(scalar.value)
    case 0x1E00..<0x1F00: place = Int(scalar.value) - 0x1E00 + 0x250
    default: return nil
    }
    guard let letter = VietnameseLetter.byScalar[place] else { return nil }
    self = letter
  }

  private init(base: Character, order: Int, tone: Int) {
    self.base = base
    self.order = order
    self.tone = tone
  }

  /// The alphabet in its order; behind a vowel its tones.
  private static let alphabet: [(base: Character, forms: String)] = [
    ("a", "aàảãáạ"), ("a", "ăằẳẵắặ"), ("a", "âầẩẫấậ"), ("b", "b"), ("c", "c"), ("d", "d"), ("d", "đ"),
    ("e", "eèẻẽéẹ"), ("e", "êềểễếệ"), ("f", "f"), ("g", "g"), ("h", "h"), ("i", "iìỉĩíị"), ("j", "j"),
    ("k", "k"), ("l", "l"), ("m", "m"), ("n", "n"), ("o", "oòỏõóọ"), ("o", "ôồổỗốộ"),
    ("o", "ơờởỡớợ"), ("p", "p"), ("q", "q"), ("r", "r"), ("s", "s"), ("t", "t"), ("u", "uùủũúụ"),
    ("u", "ưừửữứự"), ("v", "v"), ("w", "w"), ("x", "x"), ("y", "yỳỷỹýỵ"), ("z", "z"),
  ]

  /// Letters of other languages that names may bring along.
  private static let foreign: [(base: Character, forms: String)] = [
    ("a", "äåā"), ("c", "ç"), ("e", "ëē"), ("i", "ïîī"), ("n", "ñ"), ("o", "öøō"), ("u", "üûū"), ("y", "ÿ"),
  ]

  private static let table: [Character: VietnameseLetter] = {
    var table: [Character: VietnameseLetter] = [:]
    for (order, entry) in alphabet.enumerated() {
      for (tone, form) in entry.forms.enumerated() {
        table[form] = VietnameseLetter(base: entry.base, order: order, tone: tone)
      }
    }
    for entry in foreign {
      for form in entry.forms {
        guard let plain = table[entry.base] else { continue }
        table[form] = VietnameseLetter(base: entry.base, order: plain.order, tone: 0)
      }
    }
    return table
  }()

  /// The composed letters, upper and lower case: U+0000 to U+024F, then U+1E00 to U+1EFF.
  private static let byScalar: [VietnameseLetter?] = {
    var letters = [VietnameseLetter?](repeating: nil, count: 0x350)
    for (form, letter) in table {
      for text in [form.lowercased(), form.uppercased()] {
        guard text.unicodeScalars.count == 1, let value = text.unicodeScalars.first?.value else { continue }
        letters[Int(value < 0x250 ? value : value - 0x1E00 + 0x250)] = letter
      }
    }
    return letters
  }()
}

extension Unicode.Scalar {
  /// Whether it is a character by itself whatever stands beside it: Latin letters, ASCII, dashes and
  /// quotes.
  ///
  /// A text of such scalars only is read scalar by scalar, which takes a tenth of the time.
  var standsAlone: Bool {
    switch value {
    case 0x20..<0x7F, 0xC0..<0x250, 0x1E00..<0x1F00, 0x2010..<0x2028: true
    default: false
    }
  }
}
