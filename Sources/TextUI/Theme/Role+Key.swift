extension Role {
  /// The place of the role in `Role.allCases`.
  public var ordinal: Int { Int(rawValue) }

  /// The role's key in a theme file: its name with `_` where a capital or a digit begins.
  public var key: String { Role.keys[ordinal] }

  /// The role with a key.
  init?(key: String) {
    guard let place = Role.keys.firstIndex(of: key) else { return nil }
    self = Role.allCases[place]
  }

  /// The keys in the order of `Role.allCases`.
  ///
  /// Written out because making them of the names at run time took a twentieth of the start.
  static let keys = [
    "text", "secondary", "strong", "heading", "rule", "number", "title", "title_strong", "panel_name",
    "panel_name_active", "key", "key_text", "message", "warning", "error", "selection", "match", "field",
    "field_error", "cursor", "rising", "falling", "unchanged", "missing", "tier_1", "tier_2", "tier_3",
    "tier_4", "tile_1", "tile_2", "tile_3", "tile_4", "tile_none", "tile_selected", "axis", "break_line",
    "own_line", "compared_a", "compared_b", "compared_c", "compared_d", "compared_e", "target_path", "bar",
    "bar_rest", "median", "scenario", "exceeded", "met", "on_track", "late", "missed", "no_data",
  ]
}
