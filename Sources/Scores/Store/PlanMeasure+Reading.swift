import Words

/// Reads the measures and reports of a plan whose units and channels are known.
struct MeasureReader {
  let plan: Plan
  let definitions: [String: IndexDefinition]
  private let units: Set<String>
  private let channels: Set<String>

  init(plan: Plan, definitions: [String: IndexDefinition]) {
    self.plan = plan
    self.definitions = definitions
    units = Set(plan.units.flatMap { [$0.id] + $0.members.map(\.id) })
    channels = Set(plan.channels.map(\.id))
  }

  /// The measures that can be used, without links that lead nowhere or run in a circle.
  func measures(_ list: PlacedValue?, _ findings: inout [Finding]) -> [Plan.Measure] {
    var seen: Set<String> = []
    var measures: [Plan.Measure] = []
    var places: [PlacedValue] = []
    for place in list?.elements(&findings) ?? [] {
      guard let measure = measure(place, &seen, &findings) else { continue }
      measures.append(measure)
      places.append(place)
    }
    checkLinks(&measures, places, &findings)
    return measures
  }

  private func measure(
    _ place: PlacedValue, _ seen: inout Set<String>, _ findings: inout [Finding]
  ) -> Plan.Measure? {
    let id = place.newID(&seen, &findings)
    let paragraph = place.required("paragraph", &findings)?.string(&findings)
    let text = place.required("text", &findings)?.text(&findings)
    guard let id, let paragraph, let text else { return nil }
    var measure = Plan.Measure(id: id, paragraph: paragraph, text: text)
    measure.partOf = place["part_of"]?.string(&findings)
    let known = Set(definitions.keys).union(plan.indices).union(plan.relatedIndices).union(
      plan.indexNames.keys)
    measure.indices = Plan.indexIDs(place["indices"], known, &findings)
    readDimension(place, &measure, &findings)
    measure.lead = unitIDs(place["lead"], &findings)
    measure.helpers = unitIDs(place["with"], &findings)
    measure.channels = ids(place["channels"], in: channels, LocalizedText.unknownChannel, &findings)
    measure.rhythm = place["rhythm"]?.text(&findings)
    measure.due = place["due"]?.day(&findings)
    measure.product = place["product"]?.text(&findings)
    measure.record = record(place, &findings)
    measure.log = (place["log"]?.elements(&findings) ?? []).compactMap { entry($0, &findings) }
    return measure
  }

  /// The dimension must be one of an index that the measure or the plan serves.
  private func readDimension(
    _ place: PlacedValue, _ measure: inout Plan.Measure, _ findings: inout [Finding]
  ) {
    guard let dimension = place["dimension"], let text = dimension.id(.dimension, &findings) else { return }
    let item = ItemID(text)
    let served = measure.indices + plan.indices
    let defined = served.filter { definitions[$0] != nil }
    guard let first = defined.first else {
      // Of an index without a definition nothing can be checked.
      measure.dimension = item
      measure.dimensionIndex = served.first
      return
    }
    guard let index = defined.first(where: { definitions[$0]?.dimension(item) != nil }) else {
      findings.append(dimension.error(.unknownDimension(text, first)))
      return
    }
    measure.dimension = item
    measure.dimensionIndex = index
  }

  private func unitIDs(_ place: PlacedValue?, _ findings: inout [Finding]) -> [String] {
    ids(place, in: units, LocalizedText.unknownUnit, &findings)
  }

  private func ids(
    _ place: PlacedValue?, in known: Set<String>, _ words: (String) -> LocalizedText,
    _ findings: inout [Finding]
  ) -> [String] {
    (place?.elements(&findings) ?? []).compactMap { element in
      guard let id = element.string(&findings) else { return nil }
      if known.contains(id) { return id }
      findings.append(element.error(words(id)))
      return nil
    }
  }

  private func record(_ place: PlacedValue, _ findings: inout [Finding]) -> Plan.Record {
    var record = Plan.Record()
    if let state = place["state"], let text = state.string(&findings) {
      if let known = Plan.State(rawValue: text) {
        record.state = known
      } else {
        findings.append(state.error(.mustBeOne(of: Plan.State.allCases.map(\.rawValue))))
      }
    }
    record.begun = place["begun"]?.day(&findings)
    record.total = count(place["total"], &findings)
    record.done = count(place["done"], &findings)
    if let done = record.done, let total = record.total, let counted = place["done"] {
      if done > total {
        findings.append(counted.error(.doneBeyondTotal(done, total)))
        record.done = nil
      } else if done < total, record.state == .done {
        findings.append(counted.warning(.doneButNotAll))
      }
    }
    record.evidence = (place["evidence"]?.elements(&findings) ?? []).compactMap { $0.text(&findings) }
    return record
  }

  private func entry(_ place: PlacedValue, _ findings: inout [Finding]) -> Plan.LogEntry? {
    guard let date = place.required("date", &findings)?.day(&findings) else { return nil }
    var entry = Plan.LogEntry(date: date, count: count(place["count"], &findings))
    if let channel = place["channel"], let id = channel.string(&findings) {
      if channels.contains(id) {
        entry.channel = id
      } else {
        findings.append(channel.error(.unknownChannel(id)))
      }
    }
    entry.unit = place["unit"]?.text(&findings)
    entry.note = place["note"]?.text(&findings)
    return entry
  }

  private func count(_ place: PlacedValue?, _ findings: inout [Finding]) -> Int? {
    guard let place, let count = place.integer(&findings) else { return nil }
    if count >= 0 { return count }
    findings.append(place.error(.mustNotBeNegative))
    return nil
  }

  /// Drops links to measures that are not there, and every link of a circle.
  private func checkLinks(
    _ measures: inout [Plan.Measure], _ places: [PlacedValue], _ findings: inout [Finding]
  ) {
    let parents = Dictionary(measures.map { ($0.id, $0.partOf) }, uniquingKeysWith: { first, _ in first })
    for index in measures.indices {
      guard let parent = measures[index].partOf, let place = places[index]["part_of"] else { continue }
      guard parents[parent] != nil else {
        findings.append(place.error(.unknownPart(parent)))
        measures[index].partOf = nil
        continue
      }
      var way = [measures[index].id]
      var next: String? = parent
      while let id = next, !way.contains(id) {
        way.append(id)
        next = parents[id] ?? nil
      }
      guard let end = next, end == measures[index].id else { continue }
      findings.append(place.error(.partCircle(way + [end])))
      measures[index].partOf = nil
    }
  }

  /// What is owed, and by when.
  func reports(
    _ list: PlacedValue?, besides measures: [Plan.Measure], _ findings: inout [Finding]
  ) -> [Plan.ReportDuty] {
    var seen: Set<String> = []
    let taken = Set(measures.map(\.id))
    return (list?.elements(&findings) ?? []).compactMap { place in
      var id = place.newID(&seen, &findings)
      // The history, a log and a calendar name a measure and a report by the same kind of id.
      if let own = id, taken.contains(own), let place = place["id"] {
        findings.append(place.error(.measureAndReport(own)))
        id = nil
      }
      let name = place.required("name", &findings)?.text(&findings)
      guard let id, let name else { return nil }
      var report = Plan.ReportDuty(
        id: id, kind: period(place["kind"], &findings), paragraph: place["paragraph"]?.string(&findings),
        name: name, by: unitIDs(place["by"], &findings), receiver: place["to"]?.text(&findings),
        due: place["due"]?.day(&findings), isBefore: place["before"]?.bool(&findings) ?? false,
        rhythm: place["rhythm"]?.text(&findings), sent: place["sent"]?.day(&findings))
      readCovered(place, &report, &findings)
      return report
    }
  }

  /// The days a report covers by its document, the later not before the earlier.
  private func readCovered(
    _ place: PlacedValue, _ report: inout Plan.ReportDuty, _ findings: inout [Finding]
  ) {
    report.firstCovered = place["covers_from"]?.day(&findings)
    report.lastCovered = place["covers_to"]?.day(&findings)
    if let first = report.firstCovered, let last = report.lastCovered, last < first {
      findings.append((place["covers_to"] ?? place).error(.coversBackwards(first.text)))
      report.lastCovered = nil
    }
  }

  private func period(_ place: PlacedValue?, _ findings: inout [Finding]) -> Plan.Period? {
    guard let place, let text = place.string(&findings) else { return nil }
    if let period = Plan.Period(rawValue: text) { return period }
    findings.append(place.error(.mustBeOne(of: Plan.Period.allCases.map(\.rawValue))))
    return nil
  }
}
