import Words

extension Plan {
  /// The plan of other years: nothing recorded, its days and the years in its title moved by as many years.
  ///
  /// Its number and date are not known yet; of its promises those stay whose goal year is not over.
  ///
  /// - Parameter targets: those of the folder.
  public func copied(
    to id: String, from first: Int, through last: Int, title: LocalizedText? = nil, targets known: TargetBook
  ) -> Plan {
    var plan = self
    let years = firstYear.map { first - $0 } ?? lastYear.map { last - $0 } ?? 0
    plan.id = id
    plan.title = title ?? moved(self.title, by: years)
    plan.shortTitle = !goesByNumberOrTitle && title == nil ? moved(shortTitle, by: years) : plan.title
    (plan.number, plan.date) = (nil, nil)
    (plan.firstYear, plan.lastYear) = (first, last)
    plan.targets = targets.filter { id in
      known.targets.first { $0.id == id }.map { $0.goalYear >= first } ?? false
    }
    for place in plan.measures.indices {
      let total = plan.measures[place].record.total
      plan.measures[place].record = Record()
      plan.measures[place].record.total = total
      plan.measures[place].log = []
      plan.measures[place].due = plan.measures[place].due?.moved(byYears: years)
    }
    for place in plan.reports.indices {
      plan.reports[place].sent = nil
      plan.reports[place].due = plan.reports[place].due?.moved(byYears: years)
      plan.reports[place].firstCovered = plan.reports[place].firstCovered?.moved(byYears: years)
      plan.reports[place].lastCovered = plan.reports[place].lastCovered?.moved(byYears: years)
    }
    return plan
  }

  /// Whether it has no short title of its own.
  package var goesByNumberOrTitle: Bool {
    shortTitle == title || shortTitle == number.map { LocalizedText(same: $0) }
  }

  /// A text in which the years of the plan are so much later.
  private func moved(_ text: LocalizedText, by years: Int) -> LocalizedText {
    guard let first = firstYear ?? lastYear, let last = lastYear ?? firstYear, first <= last else {
      return text
    }
    let moved = { (text: String) in
      var (moved, digits) = ("", "")
      let end = {
        let year = digits.count == 4 ? Int(digits) : nil
        moved += year.map { (first...last).contains($0) ? String($0 + years) : digits } ?? digits
        digits = ""
      }
      for character in text {
        if character.isNumber {
          digits.append(character)
        } else {
          end()
          moved.append(character)
        }
      }
      end()
      return moved
    }
    return LocalizedText(vi: moved(text.vietnamese), en: moved(text.english))
  }
}
