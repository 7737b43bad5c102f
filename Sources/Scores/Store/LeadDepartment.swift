import JSONText
import Words

/// The department that leads the work on a dimension, as `board.json` names it at `leads`.
public struct LeadDepartment: Hashable, Sendable {
  /// The dimension of the index shown first.
  public var dimension: ItemID
  public var name: LocalizedText

  /// A department that leads.
  public init(dimension: ItemID, name: LocalizedText) {
    self.dimension = dimension
    self.name = name
  }
}

extension LeadDepartment {
  /// Reads `leads` of `board.json`, in the order of the dimensions; what is wrong is left out and told.
  ///
  /// Faults of the file as a whole are told where the settings are read.
  static func read(
    from source: some DataSource, _ definition: IndexDefinition?, _ findings: inout [Finding]
  ) -> [LeadDepartment] {
    var told: [Finding] = []
    guard let place = DataFile.open(BoardSettings.path, in: source, &told)?["leads"] else { return [] }
    guard let members = place.value.members else {
      findings.append(place.error(.mustBe(.object)))
      return []
    }
    var leads: [LeadDepartment] = []
    for (id, _) in members {
      guard let member = place[id] else { continue }
      if !IDShape.dimension.accepts(id) {
        findings.append(member.error(.misnamed(IDShape.dimension.words)))
      } else if let definition, definition.dimension(ItemID(id)) == nil {
        findings.append(member.error(.unknownDimension(id, definition.shortName)))
      } else if let name = member.text(&findings) {
        leads.append(LeadDepartment(dimension: ItemID(id), name: name))
      }
    }
    return leads.sorted { $0.dimension < $1.dimension }
  }

  /// The departments as `board.json` has them, one a line.
  package static func text(of leads: [LeadDepartment]) -> String {
    let lines = leads.map { lead in
      let (vi, en) = (JSONWriting.quoted(lead.name.vietnamese), JSONWriting.quoted(lead.name.english))
      return "    \(JSONWriting.quoted(lead.dimension.text)): {\"vi\": \(vi), \"en\": \(en)}"
    }
    return "{\n\(lines.joined(separator: ",\n"))\n  }"
  }
}
