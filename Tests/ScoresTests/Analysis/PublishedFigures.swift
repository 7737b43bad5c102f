import Foundation
import Scores

/// The figures that were printed, read from `Fixtures/published-figures.json`.
struct PublishedFigures: Decodable {
  let pages: [Page]

  struct Page: Decodable {
    let url: String
    let figures: [Figure]
  }

  /// One printed figure: a province's, or without a province the whole country's.
  struct Figure: Decodable {
    let year: Int
    let province: String?
    let item: String
    /// What a national figure is.
    let kind: Kind?
    let group: Int?
    /// As it was printed, so that its last digit is known.
    let score: String?
    let rank: Int?

    enum Kind: String, Decodable { case mean, least, greatest }

    enum CodingKeys: String, CodingKey {
      case year, province, item, kind = "is", group, score, rank
    }
  }

  static let all: [(url: String, figure: Figure)] = {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../Fixtures/published-figures.json").standardizedFileURL
    guard let data = try? Data(contentsOf: url),
      let file = try? JSONDecoder().decode(PublishedFigures.self, from: data)
    else { preconditionFailure("\(url.path) can be read") }
    return file.pages.flatMap { page in page.figures.map { (page.url, $0) } }
  }()
}

extension PublishedFigures.Figure {
  /// The printed score, and one unit of its last digit: figures are sometimes cut off, not rounded.
  var printed: (value: Double, unit: Double)? {
    guard let score, let value = Double(score) else { return nil }
    let decimals = score.split(separator: ".").dropFirst().first?.count ?? 0
    return (value, pow(10, -Double(decimals)))
  }

  /// What the book says of the same thing.
  func computed(in book: ScoreBook) -> Double? {
    guard let values = book.values(of: ItemID(item), in: year) else { return nil }
    if let province { return values.score(of: province) }
    let ofGroup = values.ranking.filter { $0.group == group }.compactMap(\.score)
    switch kind {
    case .mean: return values.mean
    case .least: return ofGroup.min()
    case .greatest: return ofGroup.max()
    case nil: return nil
    }
  }
}
