import Synchronization
import Testing

@testable import Scores
@testable import StoreSupport

/// What is told while files are read: never more than there are, and up to the end.
@Suite struct LoadingProgressTests {
  @Test func loadingTellsEveryFileBeforeItIsRead() {
    let told = Mutex<[(done: Int, total: Int)]>([])
    let data = BoardData.load(from: PublishedSource()) { done, total in
      told.withLock { $0.append((done, total)) }
    }
    let steps = told.withLock { $0 }
    #expect(data.findings.isEmpty && data.books["papi"]?.years == Samples.papi.years)
    let years = data.books.values.reduce(0) { $0 + $1.years.count }
    #expect(steps.first?.total == 4 + data.books.count + years + data.plans.plans.count)
    #expect(steps.allSatisfy { $0.total == steps[0].total && (0...$0.total).contains($0.done) })
    #expect(steps.prefix(years).map(\.done) == Array(0..<years))
    #expect((steps.last?.done ?? 0) * 10 >= (steps.last?.total ?? 0) * 9, "\(steps)")
  }

  @Test func importingTellsHowFarTheFileIsRead() {
    let items = Samples.papi.definition.components(in: 2024).map(\.id.text)
    let codes = Samples.papi.registry.provinceSet("63")?.provinces.map(\.code) ?? []
    let rows = codes.flatMap { code in items.map { "\(code),\($0),1.5" } }
    let text = Array((["code,item,score"] + rows).joined(separator: "\n").utf8)
    var told: [Int] = []
    let plan = CSVImport.plan(text, file: "a.csv", ImportRequest(year: 2024), into: Samples.empty) {
      #expect($1 == text.count && (1...text.count).contains($0))
      told.append($0)
    }
    #expect(
      plan.isReady && told.count == rows.count / 256 && told == told.sorted() && Set(told).count == told.count
    )
  }
}
