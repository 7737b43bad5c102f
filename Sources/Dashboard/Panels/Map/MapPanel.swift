import Pages
import Scores
import TextUI
import Words

/// The ranking of a year as a map: one tile a province in the shape of the country, its group told by
/// mark and colour.
///
/// Beside it: what the marks mean, the chosen province, the others of its region, and a sentence.
struct MapPanel: Panel {
  /// All provinces of the year.
  var table: Scores.YearTable
  /// The item shown, by its place in the table.
  var item: Int
  /// The chosen province, of the table's set.
  var selection: ProvinceID
  /// The chosen province's item beside the year before.
  var line: ItemLine?
  /// Whose board it is; `nil` if it is not of the table's set.
  var own: ProvinceID?
  /// The regions of the registry.
  var regions: [Region]
  @Boxed var definition: IndexDefinition
  var language: Language

  /// Draws the map and what there is room for beside and below it.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let grid = MapGrid(table.provinces)
    guard let layout = layout(in: rect, grid) else {
      drawExcuse(grid, in: rect, on: &canvas)
      return
    }
    if let row = layout.rule {
      canvas.putRule(column: rect.column, row: row, columns: rect.columns, title: title(rect.columns - 4))
    }
    drawTiles(grid, layout, on: &canvas)
    for label in labels {
      for (index, text) in label.lines.enumerated() {
        canvas.put(
          text, column: layout.map.column + label.column(grid, layout.form),
          row: layout.map.row + label.row(layout.form) + index, .secondary)
      }
    }
    if let row = layout.status { MapSide(map: self).drawStatus(row: row, in: rect, on: &canvas) }
    if let side = layout.side { MapSide(map: self).draw(in: side, on: &canvas) }
    if let below = layout.below { RegionTable(map: self).draw(in: below, on: &canvas) }
  }

  private func layout(in rect: Rect, _ grid: MapGrid) -> MapLayout? {
    grid.isEmpty || table.isExcerpt(item: item)
      ? nil : MapLayout(rect, grid, labels, belowRows: RegionTable(map: self).rows)
  }

  private var labels: [LandmarkLabel] { table.landmarks.map { LandmarkLabel($0, language) } }

  private func drawTiles(_ grid: MapGrid, _ layout: MapLayout, on canvas: inout Canvas) {
    let form = layout.form
    for (place, province) in table.provinces.enumerated() {
      guard let tile = grid.tile(of: province.id) else { continue }
      let cell = table[place, item]
      let isSelected = province.id == selection
      let role = isSelected ? .tileSelected : Marks.tileRole(ofGroup: cell?.group)
      let corner = layout.corner(of: tile)
      canvas.sight.add(
        Sight.Row(.map, place),
        in: Rect(column: corner.column, row: corner.row, columns: form.columns, rows: form.rows))
      for (index, text) in form.lines(province, cell, language).enumerated() {
        let row = corner.row + index
        canvas.put(text, column: corner.column + 1, row: row, role)
        guard isSelected else { continue }
        canvas.put("[", column: corner.column, row: row, .strong)
        canvas.put("]", column: corner.column + form.columns, row: row, .strong)
      }
    }
    // After the brackets: the one of the tile before may stand in its place.
    guard let own, own != selection, let tile = grid.tile(of: own) else { return }
    let corner = layout.corner(of: tile)
    canvas.put(Marks.own, column: corner.column, row: corner.row, .ownLine)
  }

  /// Says why there is no map, and what would help.
  private func drawExcuse(_ grid: MapGrid, in rect: Rect, on canvas: inout Canvas) {
    let least = MapLayout.size(grid, labels, .small)
    let text =
      table.isExcerpt(item: item)
      ? table.isOfEmptyBook ? Phrases.noYears : Phrases.noMap(definition, table.coverage(item: item))
      : grid.isEmpty
        ? definition.units == nil ? MapWords.noTiles : Phrases.noMapOfUnits(definition)
        : MapWords.tooSmall(columns: least.columns, rows: least.rows + PanelFrame.rowsAround)
    canvas.putWords(text[language], in: rect, .secondary)
  }

  /// The title with the longest name of the item that fits.
  private func title(_ columns: Int) -> String {
    let names = [itemName(\.name), itemName(\.shortName), itemName(\.headName)]
    let titles = names.map { name in
      let basis = table.isDerived ? " · " + Phrases.asIfMerged[language] : ""
      return "\(MapWords.title[language]) · \(name) · \(table.year)\(basis)"
    }
    return titles.first { TextWidth.columns(of: $0) <= columns } ?? titles[2]
  }

  private func itemName(_ name: KeyPath<IndexDefinition.Dimension, LocalizedText>) -> String {
    let id = table.items[item]
    guard let dimension = definition.dimension(id) else { return MapWords.total[language] }
    return "\(id) \(dimension[keyPath: name][language])"
  }
}
