import FoundationEssentials

/// How much of a draft the disk has.
public struct DraftPosition: Hashable, Sendable {
  /// The number of the last step it has.
  public var step: Int
  /// How many bytes of the journal are whole lines.
  public var bytes: Int

  /// A place in a journal.
  public init(step: Int, bytes: Int) {
    self.step = step
    self.bytes = bytes
  }
}

/// A draft as it was found on disk: what a board offers to go on with when it starts.
public struct SavedDraft: Sendable {
  /// Whose it is, and of which year.
  public var name: DraftName
  /// The draft with all its steps, over what is published now.
  public var draft: Draft
  /// When the last step was kept.
  public var time: Date
  /// How much of it the disk has; less than the draft where the last line was left without its end.
  public var position: DraftPosition
  /// What of the journal could not be used, by line.
  public var findings: [Finding]
  /// Notes of others about it that cannot be read; they are left as they are.
  public var noteFindings: [Finding] = []

  package init(
    name: DraftName, draft: Draft, time: Date, position: DraftPosition, findings: [Finding]
  ) {
    self.name = name
    self.draft = draft
    self.time = time
    self.position = position
    self.findings = findings
  }

  /// How many values wait to be published.
  public var waitingCount: Int { draft.differences.count }
}

/// The drafts that were found, and what is wrong with those that cannot be used.
public struct FoundDrafts: Sendable {
  /// The drafts that can be gone on with, of all users.
  public var drafts: [SavedDraft]
  /// Journals that cannot be used, each with the reason; they are left as they are.
  public var unusable: [UnusableDraft]
  /// Notes that cannot be read, about drafts that are not there any more.
  public var strayFindings: [Finding] = []

  /// Drafts, and journals that are none.
  public init(drafts: [SavedDraft] = [], unusable: [UnusableDraft] = []) {
    self.drafts = drafts
    self.unusable = unusable
  }

  /// All that is wrong, for whoever checks the folder: nothing of it is lost, and nothing of it counts.
  public var findings: [Finding] {
    drafts.flatMap { $0.findings + $0.noteFindings } + unusable.map(\.finding) + strayFindings
  }

  /// The draft with a name.
  public subscript(name: DraftName) -> SavedDraft? { drafts.first { $0.name == name } }
}

/// A journal that cannot be gone on with.
public struct UnusableDraft: Hashable, Sendable {
  /// Whose it is by its name, and of which year.
  public var name: DraftName
  /// Why.
  public var finding: Finding

  /// A journal that cannot be gone on with.
  public init(name: DraftName, finding: Finding) {
    self.name = name
    self.finding = finding
  }
}
