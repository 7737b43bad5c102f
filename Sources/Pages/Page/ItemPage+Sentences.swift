import Scores
import Words

/// The same facts one a line, for whoever is read to.
extension ItemPage {
  private func text(_ make: (Language) -> String) -> LocalizedText {
    LocalizedText(vi: make(.vietnamese), en: make(.english))
  }

  /// Who is near, who rose most, what it takes, which items go together.
  ///
  /// - Parameter rank: the rank of the total now; `nil` where it has none.
  public func sentences(rank: Int?) -> [LocalizedText] {
    [about].compactMap(\.self) + neighbours.map(sentence) + [risersSentence].compactMap(\.self)
      + needs.map { sentence($0, rank: rank) }
      + [companions].compactMap(\.self)
  }

  /// `Hạng 60: Cà Mau, 2,90 điểm, hơn 0,0321`.
  private func sentence(_ neighbour: Neighbour) -> LocalizedText {
    let entry = neighbour.entry
    return text { language in
      let figures = Figures(language)
      let isVietnamese = language == .vietnamese
      var facts = [entry.province.name[language]]
      if let score = entry.score {
        facts.append("\(figures.decimal(score)) \(isVietnamese ? "điểm" : "points")")
      }
      if let difference = neighbour.difference {
        let gap = figures.decimal(difference.magnitude, places: 4)
        let (more, less) = isVietnamese ? ("hơn", "kém") : ("better by", "worse by")
        facts.append("\(difference < 0 ? less : more) \(gap)")
      }
      let place = entry.rank.map { "\(isVietnamese ? "Hạng" : "Rank") \($0): " } ?? ""
      return place + facts.joined(separator: ", ") + "."
    }
  }

  private var risersSentence: LocalizedText? {
    guard !risers.isEmpty else { return nil }
    return text { language in
      let list = risers.compactMap { row in
        row.movement.map { "\(row.province.name[language]) \(Figures(language).change($0.change))" }
      }.joined(separator: ", ")
      let years = span.replacing(" → ", with: language == .vietnamese ? " đến " : " to ")
      return language == .vietnamese
        ? "Tăng nhiều nhất từ \(years): \(list)." : "Rose most from \(years): \(list)."
    }
  }

  /// `Để đạt trung vị cả nước: cần 3,6780, thêm 0,8054; hạng chung 17, tăng 12 bậc; chưa ai tăng vậy 0/180.`.
  private func sentence(_ need: Need, rank: Int?) -> LocalizedText {
    text { language in
      let isVietnamese = language == .vietnamese
      let aim = Phrases.aim(need.aim, definition)[language]
      let (value, rise) = (need.figure(need.value, language), need.figure(need.rise, language))
      var text =
        isVietnamese ? "Để đạt \(aim): cần \(value), thêm \(rise)" : "To reach \(aim): \(value), \(rise) more"
      if case .own = need.aim {
        text += isVietnamese ? "; hạng chung \(need.rank)" : "; overall rank \(need.rank)"
      }
      if let rank, rank > need.rank {
        text += isVietnamese ? ", tăng \(rank - need.rank) bậc" : ", \(rank - need.rank) up"
      }
      let managed = need.isFeasible ? Phrases.managed(need.precedent) : Phrases.offScale
      return text + (managed.map { "; \($0[language])" } ?? "") + "."
    }
  }
}
