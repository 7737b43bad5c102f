/// A value with one thing in it changed.
public struct Mutant: Sendable, CustomStringConvertible {
  /// The way to what was changed.
  public let way: [Tree.Step]
  /// What it became; `nil` if it was taken out.
  public let new: Tree?
  /// The whole with the change.
  public let tree: Tree

  /// What became of what.
  public var description: String { "\(way.key) → \(new?.text ?? "(removed)")" }

  /// What any value may become, right in one place and wrong in another.
  private static let ofAnyType: [Tree] = [.null, .number(1), .string("x"), .array([])]

  /// Strings that are ids, items, codes, days, ways out of a folder, formulas, or nothing.
  private static let strings: [Tree] = [
    "", "../../x", "=1+1", "99", "1.1", "2024-02-30", "2024-02-29",
  ].map(Tree.string)

  private static let numbers: [Tree] = [0, -1, 2.5, 1899, 1900, 99999].map(Tree.number)

  private static let lists: [Tree] = [.array([.null]), .array([.number(1)]), .array([.string("x")])]

  /// Every single change at the end of a way.
  ///
  /// - Parameter isMap: whether the keys of this object are ids of something, each as good as another.
  public static func all(of tree: Tree, at way: [Tree.Step], isMap: Bool = false) -> [Mutant] {
    guard let old = tree[way] else { return [] }
    var mutants: [Mutant] = []
    func add(_ new: Tree?) {
      guard new != old, let changed = tree.changing(way, { _ in new }) else { return }
      mutants.append(Mutant(way: way, new: new, tree: changed))
    }
    if !way.isEmpty { add(nil) }
    for new in ofAnyType { add(new) }
    switch old {
    case .string: if !way.endsInText { strings.forEach(add) }
    case .number:
      numbers.forEach(add)
      add(.bool(true))
    case .array(let elements):
      add(.object([]))
      lists.forEach(add)
      add(.array(Array(elements.dropLast())))
      // An element once more, and more of them than there is room for.
      if let first = elements.first {
        add(.array(elements + [first]))
        add(.array(Array(repeating: first, count: 6)))
      }
    case .object(let members):
      add(.object([]))
      for name in isMap ? ["zz", "", "../../x", "=1+1", "99", "1.1"] : ["zz"] where old[name] == nil {
        for value in [Tree.null, .object([Tree.Member("x", .null)])] {
          add(.object(members + [Tree.Member(name, value)]))
        }
      }
    default: break
    }
    return mutants
  }
}

extension [Tree.Step] {
  /// Whether this is a text of one language, which may say anything.
  fileprivate var endsInText: Bool { last == .key("vi") || last == .key("en") }
}

extension Tree {
  /// The value at the end of a way.
  public subscript(way: some Collection<Step>) -> Tree? {
    guard let step = way.first else { return self }
    switch step {
    case .key(let key): return self[key]?[way.dropFirst()]
    case .place(let place):
      guard let elements, elements.indices.contains(place) else { return nil }
      return elements[place][way.dropFirst()]
    }
  }
}

extension Collection<Tree.Step> {
  /// The way as findings tell it: `sets[1].provinces[3].name`.
  public var key: String {
    reduce("") { text, step in
      switch step {
      case .key(let key): text.isEmpty ? key : "\(text).\(key)"
      case .place(let place): "\(text)[\(place)]"
      }
    }
  }
}
