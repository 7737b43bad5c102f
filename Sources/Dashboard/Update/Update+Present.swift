import Pages

extension Model {
  /// Begins with the slide of the open panel.
  mutating func present() {
    if ranking.table == nil { refreshRanking() }
    overlay = .present(screen.panel.slide)
  }

  /// What an action does while presenting.
  mutating func updatePresent(_ slide: PresentPanel.Slide, _ action: Action) {
    switch action {
    case .stepSlide(let step):
      let last = PresentPanel.Slide.allCases.count - 1
      let place = min(max(0, slide.rawValue + step), last)
      overlay = PresentPanel.Slide(rawValue: place).map { .present($0) }
    case .back, .leave: overlay = nil
    default: break
    }
  }
}
