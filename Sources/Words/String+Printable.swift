extension String {
  /// The text with every control character shown as `^X`, so that none reaches a terminal.
  public var printable: String {
    var shown = ""
    for scalar in unicodeScalars {
      if scalar.value < 0x20 || scalar.value == 0x7F {
        shown += "^" + String(Unicode.Scalar(UInt8(scalar.value) ^ 0x40))
      } else if scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
      {
        shown.unicodeScalars.append("\u{FFFD}")
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
