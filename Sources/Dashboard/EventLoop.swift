import FoundationEssentials
import Pages
import Scores
import TextUI
import Words

/// Runs the board: shows the model, waits for an event, makes the next model, performs effects.
///
/// The one place where effects happen. It ends on a quit, a TERM or a terminal that is gone; the
/// surface is the caller's to close.
public struct EventLoop {
  /// Reads the figures again; `nil` if they cannot be read.
  public typealias Reload = () -> Figures?

  /// What was read again.
  public struct Figures {
    /// The index in view.
    public var book: ScoreBook
    /// How many findings there were.
    public var findings: Int
    public var targets: TargetSource
    public var plans: PlanSource

    /// What was read; without a fault, a target and a plan unless told otherwise.
    public init(
      book: ScoreBook, findings: Int = 0, targets: TargetSource = TargetSource(),
      plans: PlanSource = PlanSource()
    ) {
      self.book = book
      self.findings = findings
      self.targets = targets
      self.plans = plans
    }
  }

  /// What the loop needs from outside to perform effects.
  public struct Outside {
    /// The theme with a name; `nil` if it cannot be used.
    public var theme: (String) -> Theme?
    /// Reads the figures again.
    public var reload: Reload
    /// Keeps the name of a theme in the user's configuration; says what went wrong.
    public var keepTheme: (String) -> Model.Notice?
    /// Keeps a scenario in the person's own file; says what went wrong.
    public var keepScenario: (KeptScenario) -> Model.Notice?
    /// Deletes the kept scenario with a name; says what went wrong.
    public var dropScenario: (String) -> Model.Notice?
    /// Keeps the compared provinces in the data folder; says why they stay for this session only.
    public var keepCompared: ([ProvinceID]) -> Model.Notice?
    /// Writes a target into the data folder; says what went wrong.
    public var changeTarget: (TargetChange) -> Model.Notice?
    /// Records something of a plan in the data folder; says what went wrong.
    public var changePlan: (PlanChange) -> Model.Notice?
    /// Writes a new file; says what became of it.
    public var write: (_ path: String, _ bytes: [UInt8]) -> Model.Notice?
    /// The day it is; `nil` where the clock gives none.
    public var today: () -> CalendarDay?
    /// How long that day still lasts, in milliseconds; `nil` where nobody need be woken at its end.
    public var restOfDay: () -> Int?
    /// Where scores are kept; `nil` where the data inside the program are shown.
    public var store: (any ScoreStore)?
    /// Who works here, and the moment it is.
    public var sign: () -> Signature
    /// Makes a data folder of the published data for a province, and works in it from now on; `nil`
    /// where it may not.
    public var makeFolder: ((_ path: String, _ own: ProvinceID) -> NewDesk)?
    /// Sets the own province in the data folder; says what went wrong.
    public var keepOwn: (ProvinceID) -> Model.Notice?

    /// What became of asking for a folder.
    public enum NewDesk {
      /// It is there.
      case made(any ScoreStore, LocalizedText)
      /// It could not be made.
      case failed(LocalizedText)
    }

    /// What is outside.
    public init(
      theme: @escaping (String) -> Theme?, reload: @escaping Reload,
      keepTheme: @escaping (String) -> Model.Notice? = { _ in nil },
      keepScenario: @escaping (KeptScenario) -> Model.Notice? = { _ in nil },
      dropScenario: @escaping (String) -> Model.Notice? = { _ in nil },
      keepCompared: @escaping ([ProvinceID]) -> Model.Notice? = { _ in nil },
      changeTarget: @escaping (TargetChange) -> Model.Notice? = { _ in nil },
      changePlan: @escaping (PlanChange) -> Model.Notice? = { _ in nil },
      write: @escaping (_ path: String, _ bytes: [UInt8]) -> Model.Notice? = { _, _ in nil },
      today: @escaping () -> CalendarDay? = { nil }, restOfDay: @escaping () -> Int? = { nil },
      store: (any ScoreStore)? = nil,
      sign: @escaping () -> Signature = { Signature(user: "", time: Date(timeIntervalSince1970: 0)) },
      makeFolder: ((_ path: String, _ own: ProvinceID) -> NewDesk)? = nil,
      keepOwn: @escaping (ProvinceID) -> Model.Notice? = { _ in nil }
    ) {
      self.theme = theme
      self.reload = reload
      self.keepTheme = keepTheme
      self.keepScenario = keepScenario
      self.dropScenario = dropScenario
      self.keepCompared = keepCompared
      self.changeTarget = changeTarget
      self.changePlan = changePlan
      self.write = write
      self.today = today
      self.restOfDay = restOfDay
      self.store = store
      self.sign = sign
      self.makeFolder = makeFolder
      self.keepOwn = keepOwn
    }
  }

  private let outside: Outside
  /// How long nothing may follow a key that cannot be taken back, in milliseconds: text trickles faster.
  private static let silence = 50

  /// A loop.
  public init(outside: Outside) { self.outside = outside }

  /// Runs until the board is left; returns its last state.
  @discardableResult
  public func run<S: Surface & ~Copyable>(_ model: Model, on surface: inout S) -> Model {
    var model = model
    var desk = DraftDesk(outside)
    defer { desk.leave(model) }
    var themeName = model.theme
    var theme = outside.theme(themeName) ?? .fallback
    show(&model, theme, on: &surface)
    if let asking = desk.asking(model) {
      model = asking
      show(&model, theme, on: &surface)
    }
    for tell in [desk.tellingHandEdits, desk.tellingOfSlowLooks] {
      guard let telling = tell(model) else { continue }
      model = telling
      show(&model, theme, on: &surface)
    }
    // What an Esc did that may still be taken back: the board before it, and what was asked of the outside.
    var escaped: (before: Model, effects: [Effect])?
    while true {
      // Behind a frame, for which nobody waits.
      while model.preparation.isOpen, !surface.hasEvent { model.prepareNext() }
      // Whether what is pressed now was not under way before this frame stood there.
      let isSeen = !surface.hasEvent
      desk.follow(model)
      let event = surface.nextEvent(watching: desk.watched.ending(in: outside.restOfDay()))
      // The one clock: with every event, and at midnight where nothing else happens.
      let isAnotherDay = model.renew(today: outside.today())
      let held = escaped
      escaped = nil
      if let held {
        if event == .escapeTakenBack {
          model = update(held.before, .resize(surface.size)).model
          _ = model.renew(today: outside.today())
        } else {
          for effect in held.effects { model = performed(effect, model, &desk, &surface) }
        }
      }
      if event == .woken {
        let next = desk.woken(model, reloaded: reloaded)
        guard next != nil || isAnotherDay || held?.effects.isEmpty == false else { continue }
        model = next ?? model
      } else if event != .escapeTakenBack {
        if case .key = event { model = desk.checked(model) }
        guard var action = KeyMap.action(for: event, in: View.context(of: model)) else { continue }
        if model.isFinal(action), !isSeen || !surface.isSilent(milliseconds: Self.silence) {
          action = .unwanted(.tooSoon)
        }
        let (next, effects) = update(model, action)
        if event == .key(Key(.escape)), surface.mayTakeEscapeBack { escaped = (model, effects) }
        model = next
        for effect in effects where escaped == nil {
          if effect == .quit { return model }
          model = performed(effect, model, &desk, &surface)
        }
      }
      if surface.isEnding { continue }
      if surface.size != model.size { model = update(model, .resize(surface.size)).model }
      if model.theme != themeName {
        themeName = model.theme
        theme = outside.theme(themeName) ?? theme
      }
      show(&model, theme, on: &surface)
    }
  }

  /// Shows a frame, and keeps what it found out for the next key and the next frame.
  private func show<S: Surface & ~Copyable>(_ model: inout Model, _ theme: Theme, on surface: inout S) {
    let canvas = View.canvas(model)
    model.sight = canvas.sight
    surface.show(canvas, theme: theme)
  }

  /// The board after an effect was performed.
  private func performed<S: Surface & ~Copyable>(
    _ effect: Effect, _ model: Model, _ desk: inout DraftDesk, _ surface: inout S
  ) -> Model {
    var next = model
    switch effect {
    case .quit: break
    case .redraw: surface.forget()
    case .suspend:
      surface.suspend()
      surface.forget()
    case .reload: next = reloaded(model)
    case .keepTheme(let name): next.notice = outside.keepTheme(name)
    case .keepScenario(let kept): next.notice = outside.keepScenario(kept)
    case .dropScenario(let name): next.notice = outside.dropScenario(name) ?? model.notice
    case .keepCompared(let provinces):
      if let notice = outside.keepCompared(provinces) { next.tellOnce(notKept: notice) }
      next = desk.wroteSettings(next, reloaded: reloaded)
    case .keepOwn(let id): next = desk.owned(model, id, reloaded: reloaded)
    case .ring: surface.ring()
    case .changeTarget(let change): next = changed(model, change, desk)
    case .changePlan(let change): next = changed(model, change, desk)
    case .write(let path, let bytes): next.notice = outside.write(path, bytes)
    case .writePage(let path): next.notice = write(page: View.page(for: model, on: outside.today()), to: path)
    case .copy(let text):
      let isSent = surface.copy(text)
      next.notice = isSent ? Model.Notice(Notices.copied) : Model.Notice(Notices.cannotCopy, .warning)
    case .useMouse(let isOn): surface.useMouse(isOn)
    case .draft(let effect): next = performed(effect, model, &desk)
    }
    return next
  }

  /// The board after something was done with a draft.
  private func performed(_ effect: DraftEffect, _ model: Model, _ desk: inout DraftDesk) -> Model {
    switch effect {
    case .open(let year, let user, let force): return desk.opened(model, year: year, of: user, force: force)
    case .close(let index, let year): desk.closed(index: index, year: year)
    case .keep: return desk.kept(model)
    case .publish(let leavingOut): return desk.published(model, leavingOut: leavingOut, reloaded: reloaded)
    case .discard: return desk.discarded(model)
    case .setAside: return desk.setAside(model)
    case .confirm(let note, let step): return desk.confirmed(model, note, step: step)
    case .readHistory(let cell): return desk.historyShown(model, of: cell)
    case .takeBack(let id, let reason): return desk.tookBack(model, id, reason: reason, reloaded: reloaded)
    case .weighAct(let id, let reason): return desk.weighed(model, id, reason: reason)
    case .takeBackAct(let id, let reason, let partly):
      return desk.tookBackAct(model, id, reason: reason, partly: partly, reloaded: reloaded)
    case .makeFolder(let path, let own): return desk.movedInto(path, own: own, model, reloaded: reloaded)
    }
    return model
  }

  private func write(page: Page, to path: String) -> Model.Notice? {
    var page = page
    // A file is read by others: no folding for this terminal.
    page.glyphs = .blocks
    do throws(FileEnding.Refusal) {
      return outside.write(path, try PageFormat.bytes(of: page, forFile: path))
    } catch {
      return Model.Notice(error.words, .error)
    }
  }

  /// The board after a target was written and the folder read again.
  private func changed(_ model: Model, _ change: TargetChange, _ desk: DraftDesk) -> Model {
    var next = model
    if let notice = outside.changeTarget(change) {
      next.notice = notice
      return next
    }
    next = desk.readAgain(model, reloaded: reloaded)
    next.targets.select(change.target.id)
    next.refresh()
    if next.notice?.role == .message { next.notice = Model.Notice(Notices.targetKept) }
    return next
  }

  /// The board after something was recorded of a plan and the folder read again.
  private func changed(_ model: Model, _ change: PlanChange, _ desk: DraftDesk) -> Model {
    var next = model
    if let notice = outside.changePlan(change) {
      next.notice = notice
      return next
    }
    next = desk.readAgain(model, reloaded: reloaded)
    if next.notice?.role == .message { next.notice = Model.Notice(Notices.planKept) }
    return next
  }

  private func reloaded(_ model: Model) -> Model {
    guard let figures = outside.reload() else {
      var next = model
      next.notice = Model.Notice(Notices.reloadFailed, .error)
      return next
    }
    var next = update(model, reloaded: figures)
    next.preparation = Preparation(for: next.book)
    return next
  }
}
