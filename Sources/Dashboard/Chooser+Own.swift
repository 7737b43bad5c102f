import Scores
import Words

extension Chooser {
  /// The provinces one of which the folder is of: those of the newest year with figures.
  ///
  /// Figures and signs find none: whoever types on a number that was begun shall choose nothing by it.
  func ownProvinces(in model: Model) -> [Province] {
    guard query.isEmpty || query.contains(where: \.isLetter), let set = model.ownSet else { return [] }
    return set.search(for: query, in: model.language).map { set.provinces[$0] }
  }

  func ownRow(_ id: ProvinceID, in model: Model) -> (name: String, remark: String) {
    guard let province = model.ownSet?[id.code] else { return ("", "") }
    return ("\(province.code)  \(province.name[model.language])", "")
  }
}

extension Model {
  /// The set of which a folder's own province is one.
  fileprivate var ownSet: ProvinceSet? {
    let books = [book] + targets.source.books.values.sorted { $0.definition.id < $1.definition.id }
    guard let provinces = books.first(where: { $0.definition.units == nil && $0.newestYear != nil }) else {
      return nil
    }
    return provinces.newestYear.flatMap { provinces[$0] }.flatMap { provinces.registry.provinceSet($0.set) }
  }
}
