import CJSON

/// The way from the root to a place, for telling a fault: `scores.14[3]`.
extension JSONStorage {
  /// The way to a node of a text that was read to its end.
  func way(to node: Int) -> String {
    var way = ""
    var place = 0
    while place < node {
      // Into the child that is the node, or holds it.
      let parent = place
      var (child, count) = (parent + 1, 0)
      while Int(self[child].next) <= node {
        child = Int(self[child].next)
        count += 1
      }
      way = JSONStorage.way(way, to: self[child], count, in: self[parent], self)
      place = child
    }
    return way
  }

  /// The way to where reading stopped; `nil` outside of all values.
  ///
  /// - Parameter isValue: whether the value there is wrong, rather than what stands behind the last one.
  func wayToFault(isValue: Bool) -> String? {
    var way = ""
    let open = openNodes
    for (depth, parent) in open.enumerated() {
      let inner = depth + 1 < open.count ? open[depth + 1] : count
      var (child, last, places) = (parent + 1, parent, 0)
      while child < inner {
        last = child
        child = Int(self[child].next)
        places += 1
      }
      if inner < count {
        way = JSONStorage.way(way, to: self[inner], places, in: self[parent], self)
      } else if self[parent].kind == CJ_ARRAY.rawValue {
        let place = isValue ? places : places - 1
        if place >= 0 { way += "[\(place)]" }
      } else if let key = pendingKey ?? (places > 0 ? key(of: self[last]) : nil) {
        way += way.isEmpty ? key : ".\(key)"
      }
    }
    return way.isEmpty ? nil : way
  }

  private static func way(
    _ way: String, to child: cj_node, _ place: Int, in parent: cj_node, _ storage: JSONStorage
  ) -> String {
    if parent.kind == CJ_ARRAY.rawValue { return way + "[\(place)]" }
    return way.isEmpty ? storage.key(of: child) : way + "." + storage.key(of: child)
  }
}
