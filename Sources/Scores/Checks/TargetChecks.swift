import Words

/// What only a target and the figures together can show.
extension TargetBook {
  /// Looks for targets whose base year has no figures, or other ones than the file states.
  ///
  /// Reads `targets.json` once more, for its lines; `validate` asks for it, loading does not.
  public static func figureFindings(in source: some DataSource, of data: BoardData) -> [Finding] {
    var told: [Finding] = []
    guard let root = open(source, &told), let places = root["targets"]?.elements(&told) else { return [] }
    let judge = TargetJudge(books: data.books)
    var findings: [Finding] = []
    for place in places {
      guard let id = place["id"]?.value.string,
        let target = data.targets.targets.first(where: { $0.id == id })
      else { continue }
      findings += judge.findings(about: target, at: place)
    }
    return findings
  }
}

extension TargetJudge {
  fileprivate func findings(about target: Target, at place: PlacedValue) -> [Finding] {
    let judged = JudgedTarget(target, judge: self)
    guard let baseYear = target.baseYear, let book = judged.book else { return [] }
    if judged.lacksBase, judged.problem != .noIndex {
      let isScore = target.kind.name == .score
      return [
        (place["base_year"] ?? place).warning(
          .baseWithoutFigures(baseYear, book.definition.oneUnit, ofScore: isScore))
      ]
    }
    guard let stated = target.base, let standing = judged.baseStanding(of: target.item) else { return [] }
    let known: Double?
    switch target.kind {
    case .score, .aboveAverage: known = standing.score
    default: known = standing.rank.map(Double.init)
    }
    guard let figure = known else { return [] }
    if (stated.value - figure).magnitude > YearScores.lastUnit(of: stated.value) / 2 + 1e-9 {
      return [
        (place["base_value"] ?? place).warning(
          .statedBase(DecimalText.text(of: stated.value), DecimalText.text(of: figure)))
      ]
    }
    if let of = stated.of, of != standing.of {
      return [(place["base_of"] ?? place).warning(.statedBase("\(of)", "\(standing.of)"))]
    }
    return []
  }
}
