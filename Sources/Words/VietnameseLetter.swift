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
    let lower = Character(character.lowercased())
    guard let letter = VietnameseLetter.table[lower] else { return nil }
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
}

/// Compares names as a Vietnamese dictionary does: letters first, tones only where letters agree.
public struct VietnameseOrder: Comparable, Sendable {
  private let letters: [Int]
  private let tones: [Int]

  /// The sorting key of a text.
  public init(_ text: String) {
    var letters: [Int] = []
    var tones: [Int] = []
    for character in text {
      if let letter = VietnameseLetter(character) {
        letters.append(1000 + letter.order)
        tones.append(letter.tone)
      } else if let scalar = character.unicodeScalars.first {
        letters.append(scalar.isASCII ? Int(scalar.value) : 2000 + Int(scalar.value))
        tones.append(0)
      }
    }
    self.letters = letters
    self.tones = tones
  }

  /// Whether the left text stands before the right in a dictionary.
  public static func < (left: VietnameseOrder, right: VietnameseOrder) -> Bool {
    if left.letters != right.letters { return left.letters.lexicographicallyPrecedes(right.letters) }
    return left.tones.lexicographicallyPrecedes(right.tones)
  }
}
