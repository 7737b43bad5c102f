extension Look {
  /// The look on a terminal with 8 or 16 colours instead of 256.
  ///
  /// Colours become the nearest there are. With 8 there is no grey between black and white, and one
  /// of these is the terminal's own ground: text nearest to one of them takes the terminal's own
  /// colour, a ground nearest to one of them becomes reverse.
  public func reduced(to colours: Int) -> Look {
    guard colours < 256 else { return self }
    let count = colours < 16 ? 8 : 16
    var look = self
    look.foreground = foreground.map { Palette.nearest(of: $0, count: count) }
    look.background = background.map { Palette.nearest(of: $0, count: count) }
    if count == 8, look.background == 0 || look.background == 7 {
      look.foreground = nil
      look.background = nil
      look.reverse.toggle()
    } else if count == 8, look.background == nil, look.foreground == 0 || look.foreground == 7 {
      look.foreground = nil
    }
    if let ground = look.background, ground == look.foreground {
      look.foreground = ground == 0 ? 7 : 0
    }
    return look
  }
}
