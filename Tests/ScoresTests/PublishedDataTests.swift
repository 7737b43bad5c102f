import Scores
import Testing

@Suite struct PublishedDataTests {
  @Test func loadsWithoutAFinding() {
    #expect(BoardData.load(from: PublishedSource()).findings == [])
  }
}
