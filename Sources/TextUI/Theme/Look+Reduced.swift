extension Theme {
  /// The theme on a terminal that has so many colours and such a ground.
  ///
  /// With fewer than 8 colours it has the attributes of ``fallback``. A theme made for the other ground
  /// brings its own. With fewer than 256 colours each look takes the nearest ones in which it can be read.
  ///
  /// - Parameter ground: the terminal's own; `nil` where nobody knows, and it is taken for the one that
  ///   the theme is made for.
  public func adapted(to colours: Int, on ground: Ground? = nil) -> Theme {
    guard colours >= 8 else { return with(looks: Theme.fallback.looks) }
    let isOther = madeFor.map { $0 != ground ?? $0 } ?? false
    let own = isOther ? madeFor : nil
    guard colours < 256 else {
      guard let own else { return self }
      return with(
        looks: looks.map { $0.painted(ink: own == .dark ? 231 : 16, ground: own == .dark ? 16 : 231) })
    }
    let text = look(of: Style(.text))
    let reduction = Reduction(
      count: colours < 16 ? 8 : 16, ground: madeFor ?? ground ?? .dark,
      textGround: text.background, isPainted: isOther || text.background != nil,
      terminals: TerminalColours.all(on: ground ?? madeFor ?? .dark))
    var reduced: [Look] = []
    for style in Style.all {
      reduced.append(reduction.of(look(of: style), least: leastContrast(of: style.role)))
    }
    return with(looks: reduced)
  }
}

extension Look {
  /// The look where a theme brings its own text and ground.
  fileprivate func painted(ink: UInt8, ground: UInt8) -> Look {
    var look = self
    look.foreground = foreground ?? ink
    look.background = background ?? ground
    return look
  }
}

/// Finds for a look of 256 colours the nearest of the first 8 or 16 in which it can be read on every terminal.
///
/// Which these are depends on the ground and on bold, which makes the first eight colours bright: bold black
/// is grey, bold blue can be read on black.
private struct Reduction {
  /// 8 or 16.
  let count: Int
  /// What the theme lies on.
  let ground: Ground
  /// The ground of the theme's plain text.
  let textGround: UInt8?
  /// Whether the theme brings this ground; else it is the terminal's own.
  let isPainted: Bool
  /// Where it must be readable.
  let terminals: [TerminalColours]

  func of(_ look: Look, least: Double) -> Look {
    guard let wanted = look.background, wanted != textGround else { return onOwnGround(look, least) }
    let near = Palette.nearest(of: wanted, count: count)
    // Nothing takes the place of grey: another hue would say something.
    let isGrey = Palette.rgb(wanted).isGrey
    if near == ink || near == paper || (count == 8 && isGrey) { return reversed(look) }
    let distance = { (colour: UInt8) in Palette.distance(Palette.rgb(colour), Palette.rgb(wanted)) }
    let hues = (0..<UInt8(count)).filter { !Palette.rgb($0).isGrey }.sorted { distance($0) < distance($1) }
    for ground in isGrey ? [near] : hues {
      var look = look
      look.background = ground
      if let found = nearest(to: look, least) { return found }
    }
    return reversed(look)
  }

  private func onOwnGround(_ look: Look, _ least: Double) -> Look {
    var look = look
    look.background = isPainted ? paper : nil
    if look.foreground.map({ Palette.nearest(of: $0, count: count) }) ?? ink == ink { return ofInk(look) }
    let found = nearest(to: look, least) ?? ofInk(look)
    return found.foreground == ink ? ofInk(found) : found
  }

  /// The terminal's own text.
  ///
  /// On a light ground black is named where it would be bold: bold text may be white there, or grey.
  private func ofInk(_ look: Look) -> Look {
    var look = look
    look.foreground = isPainted || (ground == .light && look.bold && !look.reverse) ? ink : nil
    if ground == .light || look.reverse { look.bold = false }
    return look
  }

  /// Text and ground of the terminal exchanged.
  private func reversed(_ look: Look) -> Look {
    var look = look
    look.bold = false
    (look.foreground, look.background) = isPainted ? (paper, ink) : (nil, nil)
    look.reverse = isPainted ? look.reverse : !look.reverse
    return look
  }

  private var ink: UInt8 { ground == .light ? 0 : count == 8 ? 7 : 15 }
  private var paper: UInt8 { ground == .dark ? 0 : count == 8 ? 7 : 15 }

  /// The look in the colour of text that comes nearest, bold or not, and can be read on its ground.
  private func nearest(to look: Look, _ least: Double) -> Look? {
    let wanted = Palette.rgb(look.foreground ?? ink)
    var best: (look: Look, distance: Int)?
    for bold in [look.bold, !look.bold] {
      for colour in 0..<UInt8(count) {
        var candidate = look
        (candidate.foreground, candidate.bold) = (colour, bold)
        let drawn = Palette.rgb(bold && colour < 8 ? colour + 8 : colour)
        let distance = Palette.distance(drawn, wanted) + (bold == look.bold ? 0 : Self.costOfBold)
        guard distance < best?.distance ?? .max, terminals.allSatisfy({ $0.contrast(candidate) >= least })
        else { continue }
        best = (candidate, distance)
      }
    }
    return best?.look
  }

  /// How much farther a colour may be so that bold stays as it was.
  private static let costOfBold = 4000
}
