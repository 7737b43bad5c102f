import Pages
import Scores
import TextUI
import Words

extension KeyMap.Context {
  static let targets = Self("Targets")
  /// One target large.
  static let target = Self("one target")
}

extension BoardScreen {
  static let targets = Self(.targets)
  static let target = Self(.target)
}

extension BoardPanel {
  /// Which promise is kept.
  static let targets = BoardPanel(
    number: 3, name: Phrases.targets,
    screens: [
      screen(.targets, [.board, .lines, .pages, .find, .matches]), screen(.target, [.board, .lines]),
    ],
    keys: KeyMap.targets, page: LinearTargets.page, slide: .targets,
    isUnreadable: { $0.targets.source.book.fault != nil }, hasFolder: { $0.targets.source.isWritable },
    sources: { $0.targetSources },
    opening: { model in
      model.selectTargetOfCurrentItem()
      return []
    }, refresh: { $0.targets.refreshDetail() })

  private static func screen(_ context: KeyMap.Context, _ keys: KeyMap.Families) -> ScreenDescription {
    ScreenDescription(
      context: context, keys: keys, draw: { View.targets(for: $0) },
      table: { model in model.targets.judge.map { View.targets(for: model).file(by: $0) } },
      list: \.targetList, update: { $0.updateTargets($1) })
  }
}

extension Model {
  fileprivate var targetList: ScreenList {
    ScreenList(
      .targets, count: targets.content.outlooks.count, selection: targets.selection,
      words: { [content = targets.content] in content.titles[$0] },
      select: { model, row in
        if row != model.targets.selection { model.targets.offset = 0 }
        model.targets.selection = row
      },
      open: { model in
        guard !model.targets.content.outlooks.isEmpty else { return }
        if model.screen == .target { model.openSubjectOfTarget() } else { model.screen = .target }
      })
  }

  /// Opens what the open target is about: of parts that shall rise those that did not, to choose from.
  private mutating func openSubjectOfTarget() {
    guard let outlook = targets.detail?.outlook else { return }
    guard outlook.target.index == book.definition.id else {
      return notice = Notice(Notices.isOfOtherIndex(indexName(outlook.target.index)))
    }
    if case .partsRise = outlook.target.kind {
      guard failingParts.isEmpty else { return pick(.failingPart) }
      return notice = Notice(Notices.everyPartRose)
    }
    item = outlook.target.item
    if item == .total { jump(to: .trends) } else { openItemPage() }
  }

  private func indexName(_ id: String) -> String {
    targets.source.books[id]?.definition.shortName ?? id
  }

  /// Where the figures come from that the targets are held against: of an open one its own, else of all.
  fileprivate var targetSources: [LocalizedText]? {
    let shown = screen == .target ? [targets.detail?.outlook].compactMap(\.self) : targets.content.outlooks
    var known: [String] = []
    for outlook in shown where outlook.newest?.actual != nil && !known.contains(outlook.target.index) {
      known.append(outlook.target.index)
    }
    guard known.contains(where: { $0 != book.definition.id }) else { return nil }
    let books = known.compactMap { targets.source.books[$0] }
    let sources = books.compactMap { book in book.newestYear.flatMap { book[$0]?.source } }
    let years = books.compactMap { book in book.newestYear.map { "\(book.definition.shortName) \($0)" } }
    let list = { (texts: [LocalizedText]) in
      LocalizedText(
        vi: "Nguồn: " + texts.map(\.vietnamese).joined(separator: "; "),
        en: "Source: " + texts.map(\.english).joined(separator: "; "))
    }
    return [list(sources), list(years.map { LocalizedText(same: $0) })]
  }

  /// The parts that did not rise as the open target asks, by the newest year that can be compared.
  fileprivate var failingParts: [ItemID] {
    guard let parts = targets.detail?.outlook.newest?.parts else { return [] }
    return parts.dimensions.others + parts.components.others
  }

  /// Selects the promise about the current item; of a part without one that of all parts.
  fileprivate mutating func selectTargetOfCurrentItem() {
    guard item != .total else { return }
    let own = targets.content.outlooks.map(\.target).filter { $0.index == book.definition.id }
    let all = own.first { if case .partsRise = $0.kind { true } else { false } }
    guard let found = own.first(where: { $0.item == item }) ?? all, found.id != targets.selected?.id else {
      return
    }
    targets.select(found.id)
    targets.offset = 0
  }

  /// What an action does in the targets besides what it does to their list.
  fileprivate mutating func updateTargets(_ action: Action) -> [Effect]? {
    switch action {
    case .move(let move) where screen == .target && (move == .pageDown || move == .pageUp):
      targets.offset = scrolled(move, from: targets.offset)
    case .addTarget: addTarget()
    case .changeTarget: changeTarget()
    default: return nil
    }
    return []
  }
}

extension PickerKind {
  /// A part of the index that did not rise as a target asks, with its ranks then and now.
  fileprivate static let failingPart = PickerKind(
    name: "failing part", title: { _ in Phrases.notRisen }, columns: 76
  ) { model, _ in
    PickerRows(
      model.failingParts, isCurrent: { $0 == model.item },
      words: { part in
        ("\(part) \(model.book.definition.shortName(of: part)[model.language])", model.ranks(of: part))
      },
      take: { model, part in
        model.item = part
        model.openItemPage()
        return []
      })
  }
}

extension Model {
  /// `28/63 (2020) → 41/61 (2024)`.
  fileprivate func ranks(of part: ItemID) -> String {
    guard let outlook = targets.detail?.outlook, let base = outlook.target.baseYear,
      let newest = outlook.newest?.year
    else { return "" }
    return [base, newest].map { year in
      let standing = book.trend(of: part, for: province, basis: basis)?[year]?.standing
      return "\(Figures(language).rank(standing?.rank, of: standing?.of ?? 0)) (\(year))"
    }.joined(separator: " → ")
  }
}

extension View {
  static func targets(for model: Model) -> TargetsPanel {
    TargetsPanel(
      content: model.targets.content, detail: model.targets.detail, selection: model.targets.selection,
      isOpen: model.screen == .target, offset: model.targets.offset,
      province: model.book.registry[model.targetOwner]?.name ?? model.report.province.name,
      index: model.book.definition.id, year: model.report.knownYear, language: model.language)
  }
  static func form(_ form: Form<TargetDraft>, for model: Model) -> FormPanel {
    let kind = form.draft.kind
    return FormPanel(
      form, form.start.original == nil ? Phrases.newTarget : Phrases.changedTarget,
      faults: model.checked(form).faults, model.language, label: { Phrases.label(of: $0, for: kind) },
      hint: { Phrases.hint(of: $0, for: kind) }
    ) { field, chosen in
      field == .kind ? Phrases.kind(kind) : Phrases.asksForScore(chosen == TargetDraft.yes)
    }
  }
}
