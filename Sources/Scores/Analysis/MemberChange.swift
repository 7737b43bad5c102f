import Words

/// A mean over the members that have a value is not the same thing in two years with other members: what
/// changed is then partly who was counted.
///
/// The one rule of it: two standings of one item compare if they count over one set and over the same
/// members, by item, since a member may lack one dimension and have the others.
extension Standing {
  /// Whether this and another year's are ranked in one set and made of the same members.
  public func counts(like other: Standing) -> Bool { set == other.set && lacking == other.lacking }
}

extension ItemLine {
  /// Whether it is a mean of other members than another item of the year: the two do not add up.
  public func isOfOthers(than other: Standing) -> Bool {
    standing.map { $0.lacking != other.lacking } ?? false
  }
}

extension IndexDefinition.Break {
  /// The reason why a mean over members does not compare with that of an earlier year: `2023 đủ tỉnh thành
  /// viên, 2024 thiếu Vĩnh Phúc`; `nil` where both are of the same members.
  static func members(_ standing: Standing?, _ year: Int, since before: Standing?, _ earlier: Int)
    -> LocalizedText?
  {
    guard let standing, let before, standing.set == before.set, !standing.counts(like: before) else {
      return nil
    }
    let (old, new) = (counted(before.lacking, earlier), counted(standing.lacking, year))
    return LocalizedText(
      vi: "\(old.vietnamese), \(new.vietnamese)", en: "\(old.english), \(new.english)")
  }

  /// This break and why the members differ, as one: either may be there alone.
  static func joined(_ own: Self?, _ members: LocalizedText?, _ item: ItemID, _ year: Int) -> Self? {
    guard let members else { return own }
    guard var both = own else { return Self(item: item, year: year, reason: members) }
    both.reason.vietnamese += "; " + members.vietnamese
    both.reason.english += "; " + members.english
    return both
  }

  private static func counted(_ lacking: [LocalizedText], _ year: Int) -> LocalizedText {
    if lacking.isEmpty {
      return LocalizedText(vi: "\(year) đủ tỉnh thành viên", en: "\(year) has all members")
    }
    return LocalizedText(
      vi: "\(year) thiếu \(lacking.map(\.vietnamese).joined(separator: " và "))",
      en: "\(year) lacks \(lacking.map(\.english).joined(separator: " and "))")
  }
}
