extension Look {
  /// The look on a terminal with fewer than 256 colours.
  ///
  /// Colours become the nearest of the first 8 or 16. With 8 there is no grey between black and
  /// white, and one of these is the terminal's own ground: text nearest to one of them takes the
  /// terminal's own colour, a ground nearest to one of them becomes reverse. Without colours every
  /// ground becomes reverse.
  ///
  /// - Parameters:
  ///   - colours: how many the terminal has.
  ///   - textGround: the ground of the theme's plain text; as it is under everything, it is no ground
  ///     that must be told from the others.
  public func reduced(to colours: Int, textGround: UInt8? = nil) -> Look {
    guard colours < 256 else { return self }
    var look = self
    if look.background == textGround, colours < 16 { look.background = nil }
    guard colours >= 8 else {
      if look.background != nil { look.reverse.toggle() }
      look.foreground = nil
      look.background = nil
      return look
    }
    let count = colours < 16 ? 8 : 16
    look.foreground = look.foreground.map { Palette.nearest(of: $0, count: count) }
    look.background = look.background.map { Palette.nearest(of: $0, count: count) }
    if count == 8 { look.avoidBlackAndWhite() }
    if let ground = look.background, ground == look.foreground {
      look.foreground = ground == 0 ? 7 : 0
    }
    return look
  }

  private mutating func avoidBlackAndWhite() {
    if background == 0 || background == 7 {
      foreground = nil
      background = nil
      reverse.toggle()
    } else if background == nil, foreground == 0 || foreground == 7 {
      foreground = nil
    }
  }
}
