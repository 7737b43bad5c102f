import Pages
import Scores
import TextUI

extension Model {
  /// Opens the map of the current item, from whatever screen; Esc leads back there.
  mutating func openMap() {
    guard screen.panel != .ranking else { return screen = .map }
    if ranking.table == nil { refreshRanking() }
    sortByCurrentItem()
    jump(to: .map)
  }

  /// To the table of the ranking, from wherever the map was opened.
  mutating func leaveMap() {
    trail = []
    screen = .ranking
  }

  /// What an action does on the map.
  mutating func updateMap(_ action: Action) -> [Effect]? {
    switch action {
    case .move(let move): walk(move)
    case .click(let place): clickMap(place)
    default: return nil
    }
    return []
  }

  /// The province chosen on the map.
  var mapSelection: ProvinceID? {
    guard let table = ranking.table else { return nil }
    return table.provinces.first { $0.code == ranking.selected }?.id ?? table.provinces.first?.id
  }

  private mutating func walk(_ move: Action.Move) {
    let directions: [Action.Move: MapDirection] = [.up: .up, .down: .down, .left: .left, .right: .right]
    guard let table = ranking.table, let direction = directions[move], let from = mapSelection,
      let next = MapGrid(table.provinces).neighbour(of: from, direction)
    else { return }
    choose(onMap: next)
  }

  mutating func stepMapItem(_ step: Int) {
    guard let items = ranking.table?.items, !items.isEmpty else { return }
    item = items[(itemColumn + step + items.count) % items.count]
  }

  private mutating func clickMap(_ place: Point) {
    guard let table = ranking.table, let row = sight.row(of: .map, at: place) else { return }
    let id = table.provinces[row].id
    if id == mapSelection { openSelectedProvince() } else { choose(onMap: id) }
  }

  /// A filter that hides the chosen province in the table is taken away there, not here.
  private mutating func choose(onMap id: ProvinceID) {
    ranking.selected = id.code
  }
}
