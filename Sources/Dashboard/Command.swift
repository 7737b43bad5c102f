/// What a key of one panel does, written where the key is; what it asks of the outside is an `Action`.
struct Command: Sendable {
  /// By what two are told apart: the panel and what it does there.
  let name: String
  let perform: @Sendable (inout Model) -> Void

  init(_ name: String, _ perform: @escaping @Sendable (inout Model) -> Void) {
    self.name = name
    self.perform = perform
  }
}

extension Command: Hashable {
  static func == (one: Command, other: Command) -> Bool { one.name == other.name }

  func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// What is chosen in a panel, and what follows from it; the model keeps one of each kind that was needed.
protocol PanelState: Sendable {
  /// Nothing is chosen yet.
  init()
  /// The figures may be others: nothing that was made of them is kept.
  mutating func forget()
}

extension Model {
  /// The state of a panel, by its kind.
  subscript<State: PanelState>(_ kind: State.Type) -> State {
    get { panelStates[ObjectIdentifier(kind)] as? State ?? State() }
    set { panelStates[ObjectIdentifier(kind)] = newValue }
  }
}
