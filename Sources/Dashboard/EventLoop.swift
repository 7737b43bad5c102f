import Panels
import Scores
import TextUI
import Words

/// Runs the board: shows the model, waits for an event, makes the next model, performs effects.
///
/// The one place where effects happen. It ends on a quit, a TERM or a terminal that is gone; the
/// surface is the caller's to close.
public struct EventLoop {
  /// Reads the figures again: the book, and how many findings there were; `nil` if it cannot be read.
  public typealias Reload = () -> (book: ScoreBook, findings: Int)?

  private let theme: Theme
  private let reload: Reload

  /// A loop.
  public init(theme: Theme, reload: @escaping Reload) {
    self.theme = theme
    self.reload = reload
  }

  /// Runs until the board is left; returns its last state.
  @discardableResult
  public func run<S: Surface & ~Copyable>(_ model: Model, on surface: inout S) -> Model {
    var model = model
    surface.show(View.canvas(model), theme: theme)
    while true {
      let event = surface.nextEvent()
      guard let action = KeyMap.action(for: event, in: View.context(of: model)) else { continue }
      let (next, effects) = update(model, action)
      model = next
      for effect in effects {
        switch effect {
        case .quit: return model
        case .redraw: surface.forget()
        case .suspend:
          surface.suspend()
          surface.forget()
        case .reload: model = reloaded(model)
        }
      }
      if surface.size != model.size { model = update(model, .resize(surface.size)).model }
      surface.show(View.canvas(model), theme: theme)
    }
  }

  private func reloaded(_ model: Model) -> Model {
    guard let (book, findings) = reload() else {
      var next = model
      next.notice = Model.Notice(Notices.reloadFailed, .error)
      return next
    }
    return update(model, reloaded: book, findings: findings)
  }
}
