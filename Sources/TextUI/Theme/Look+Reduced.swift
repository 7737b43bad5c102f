extension Look {
  /// The look on a terminal with fewer than 256 colours.
  ///
  /// Colours become the nearest of the first 8 or 16. With 8 there are no greys to tell text from
  /// its ground: grey text becomes the terminal's own, a grey ground becomes reverse.
  ///
  /// - Parameter count: how many colours the terminal has; below 8 only attributes are left, and a
  ///   ground of any colour becomes reverse.
  public func reduced(to count: Int) -> Look {
    guard count < 256 else { return self }
    guard count >= 8 else { return onAttributes() }
    let few = count >= 16 ? 16 : 8
    var look = self
    if few == 8, let background, Palette.isGrey(background) {
      look.foreground = nil
      look.background = nil
      look.reverse.toggle()
      return look
    }
    look.background = background.map { Palette.nearest(of: $0, count: few) }
    look.foreground = foreground.map { Palette.nearest(of: $0, count: few) }
    if few == 8, background == nil, let foreground, Palette.isGrey(foreground) { look.foreground = nil }
    if let ground = look.background, ground == look.foreground { look.foreground = ground == 0 ? 7 : 0 }
    return look
  }

  private func onAttributes() -> Look {
    var look = self
    look.foreground = nil
    look.background = nil
    if background != nil { look.reverse.toggle() }
    return look
  }
}
