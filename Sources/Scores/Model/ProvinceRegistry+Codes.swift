import Words

/// Codes that mean two provinces: seven do since the merger.
extension ProvinceRegistry {
  /// The other province that a province's code means in another set; `nil` where it means only one.
  ///
  /// Hà Nội is 01 in both sets and one province; 24 was Bắc Giang and is Bắc Ninh.
  public func twin(of id: ProvinceID) -> Province? {
    guard let own = self[id] else { return nil }
    return sets.lazy.filter { $0.id != id.set }.compactMap { $0[id.code] }.first { other in
      // Where nobody was merged, nothing says that one with another name is another.
      !(own.members.isEmpty && other.members.isEmpty)
        && counterpart(of: id, in: other.id.set)?.code != id.code
    }
  }

  /// The other province that a text may mean, which was taken for one: where it is nothing but a code.
  public func twin(of id: ProvinceID, called text: String) -> Province? {
    let code = text.filter { !$0.isWhitespace }
    return code == id.code || "0" + code == id.code ? twin(of: id) : nil
  }

  /// A code and the set it is of, apart: `24@63`; `nil` for a text that names no set.
  static func parts(of text: String) -> (text: String, set: String)? {
    guard let sign = text.lastIndex(of: "@") else { return nil }
    let set = text[text.index(after: sign)...].filter { !$0.isWhitespace }
    return (String(text[..<sign]), set)
  }

  /// The sets there are, where a text names one behind `@` that is none; `nil` elsewhere.
  public func setsAsked(by text: String) -> String? {
    guard let exact = ProvinceRegistry.parts(of: text), provinceSet(exact.set) == nil else { return nil }
    return sets.map(\.id).joined(separator: ", ")
  }

  /// What a code stands for that means two provinces, both named, older first:
  /// `24: Bắc Giang, 63 tỉnh đến 2024; Bắc Ninh, 34 tỉnh từ 2025`.
  public func words(forCodeOf one: Province, and other: Province) -> LocalizedText {
    let both = sets.flatMap { set in
      [one, other].filter { $0.id.set == set.id }.map { province in
        let until = set.years.last
        let (vi, en) = (until.map { "đến \($0)" }, until.map { "until \($0)" })
        return LocalizedText(
          vi: "\(province.name.vietnamese), \(set.id) tỉnh \(vi ?? "từ \(set.years.first)")",
          en: "\(province.name.english), \(set.id) provinces \(en ?? "from \(set.years.first)")")
      }
    }
    return LocalizedText(
      vi: "\(one.code): " + both.map(\.vietnamese).joined(separator: "; "),
      en: "\(one.code): " + both.map(\.english).joined(separator: "; "))
  }
}
