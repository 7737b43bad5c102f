import FoundationEssentials
import Pages
import Scores
import Storage
import Words

/// The plans of a folder that a line changes.
struct PlanWork {
  var session: Session
  var folder: String
  private let isReadOnly: Bool

  init(_ common: CommonOptions) throws(Failure) {
    folder = try WorkingFolder.path(common)
    isReadOnly = common.readOnly
    var choices = common.choices
    choices.year = nil
    session = try Session(choices, opensEmpty: true)
  }

  /// A plan that can be read whole.
  func plan(_ id: String, at place: String) throws(Failure) -> Plan {
    let plans = session.data.plans
    if let fault = plans.faults[id] ?? plans[id]?.faults.first {
      throw Failure(1, LocalizedText(vi: fault.sentence(in: .vietnamese), en: fault.sentence(in: .english)))
    }
    guard let plan = plans[id] else { throw .unknownPlan(id, at: place, in: plans) }
    return plan
  }

  func editing(_ plan: Plan) -> PlanEditing {
    let data = session.data
    let units =
      data.assignments.years.flatMap { year in year.leads + year.entries.flatMap(\.cooperating) }
      + data.settings.leads.map(\.name)
    return PlanEditing(
      plan, definitions: data.books.mapValues(\.definition), units: units, today: .today)
  }

  /// An id for a new plan: small letters, digits and hyphens.
  func newID(_ id: String) throws(Failure) -> String {
    guard !id.isEmpty, id.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }) else {
      throw Failure(
        2,
        LocalizedText(
          vi: "\(id): mã kế hoạch chỉ gồm chữ thường không dấu, số và gạch nối, như ke-hoach-2026.",
          en: "\(id): the id of a plan is of small letters, digits and hyphens, as plan-2026."))
    }
    guard session.data.plans[id] == nil, session.data.plans.faults[id] == nil else {
      throw Failure(
        2,
        LocalizedText(
          vi: "\(id): đã có kế hoạch này; hãy đặt mã khác.",
          en: "\(id): there is such a plan already; choose another id."))
    }
    return id
  }

  /// Refuses what is wrong with a line, all of it at once.
  func refuse(_ faults: [LocalizedText], at place: String) throws(Failure) {
    guard !faults.isEmpty else { return }
    let place = LocalizedText(same: "\(place): ")
    throw Failure(2, place + faults.joined(by: "; ") + LocalizedText(same: "."))
  }

  /// What would change.
  func tell(_ revision: PlanRevision, notes: [LocalizedText] = []) throws(Failure) {
    let none = LocalizedText(vi: "Không có gì thay đổi.", en: "Nothing changes.")
    let changes =
      revision.old == nil ? [PlanRevisionWords.plan(revision.new)] : PlanRevisionWords.changes(revision)
    for line in notes + (revision.isEmpty ? [none] : changes) { try Output.say(line[session.language]) }
  }

  func write(_ revision: PlanRevision, notes: [LocalizedText] = []) throws(Failure) {
    let reopened = revision.reopened.map(\.id).joined(separator: ", ")
    if !reopened.isEmpty, revision.reason == nil {
      throw Failure(
        1,
        LocalizedText(
          vi: "\(reopened): nhiệm vụ mở lại hoặc số đã xong giảm; thêm --reason để ghi lý do.",
          en: "\(reopened): it is reopened, or less is done; give --reason."))
    }
    try tell(revision, notes: notes)
    guard !revision.isEmpty else { return }
    do throws(WritingFailure) {
      try FolderWriter(folder, access: isReadOnly ? .readOnly : .writing)
        .write(revision, by: Signature(user: ImportCommand.user, time: Date()))
    } catch {
      throw Failure(2, error.words)
    }
    let path = "\(folder)/plans/\(revision.new.id).json"
    try Output.say(LocalizedText(vi: "Đã ghi \(path).", en: "Written: \(path).")[session.language])
  }
}
