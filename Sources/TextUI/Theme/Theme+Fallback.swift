import Words

extension Theme {
  /// A theme that needs no file: attributes only, as `Themes/mono.json` has them.
  public static let fallback = Theme(
    name: "mono", title: LocalizedText(vi: "Đơn sắc", en: "Monochrome"), look: attributes)

  private static func attributes(of role: Role) -> Look {
    switch role {
    case .panelNameActive:
      Look(underline: true, reverse: true)
    case .title, .titleStrong, .selection, .cursor, .tileSelected:
      Look(reverse: true)
    case .field:
      Look(underline: true)
    case .fieldError:
      Look(bold: true, underline: true)
    case .match, .heading:
      Look(bold: true, underline: role == .match)
    case .strong, .number, .key, .warning, .error, .ownLine, .median, .exceeded, .late, .missed:
      Look(bold: true)
    case .secondary, .rule, .axis, .breakLine, .barRest, .missing, .noData, .tileNone:
      Look(dim: true)
    case .text, .panelName, .keyText, .message, .rising, .falling, .unchanged, .tier1, .tier2, .tier3,
      .tier4, .tile1, .tile2, .tile3, .tile4, .comparedA, .comparedB, .comparedC, .comparedD, .comparedE,
      .targetPath, .bar, .scenario,
      .met, .onTrack:
      .plain
    }
  }
}
