/// Compares names as a Vietnamese dictionary does: letters first, tones only where letters agree.
public struct VietnameseOrder: Comparable, Sendable {
  private var letters: [UInt32] = []
  private var tones: [UInt8] = []

  /// The sorting key of a text.
  public init(_ text: String) {
    letters.reserveCapacity(text.utf8.count)
    tones.reserveCapacity(text.utf8.count)
    if text.unicodeScalars.allSatisfy(\.standsAlone) {
      for scalar in text.unicodeScalars { add(VietnameseLetter(scalar), else: scalar) }
    } else {
      for character in text {
        guard let scalar = character.unicodeScalars.first else { continue }
        add(VietnameseLetter(character), else: scalar)
      }
    }
  }

  private mutating func add(_ letter: VietnameseLetter?, else scalar: Unicode.Scalar) {
    if let letter {
      letters.append(UInt32(1000 + letter.order))
      tones.append(UInt8(letter.tone))
    } else {
      letters.append(scalar.isASCII ? scalar.value : 2000 + scalar.value)
      tones.append(0)
    }
  }

  /// Whether the left text stands before the right in a dictionary.
  public static func < (left: VietnameseOrder, right: VietnameseOrder) -> Bool {
    if left.letters != right.letters { return left.letters.lexicographicallyPrecedes(right.letters) }
    return left.tones.lexicographicallyPrecedes(right.tones)
  }
}
