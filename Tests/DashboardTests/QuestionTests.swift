@testable import BoardSupport
import Scores
import Testing
import Words

@testable import Dashboard

/// What a person asks of the board of Hà Nội at 80×24, and the keys after which the answer stands there whole.
///
/// Moving the selection and typing a name count as no key more; the numbers are the questions' own. A number
/// that is missing has no answer yet: what is due next (20) and which unit answers for which component (24).
@Suite struct QuestionTests {
  struct Question: CustomTestStringConvertible {
    var number: Int
    var keys: String
    var vietnamese: [String]
    var english: [String]

    var testDescription: String { "\(number): \(keys.isEmpty ? "at once" : keys)" }

    init(_ number: Int, _ keys: String, _ vietnamese: [String], _ english: [String]) {
      (self.number, self.keys, self.vietnamese, self.english) = (number, keys, vietnamese, english)
    }
  }

  static let questions = [
    // Where do we stand, of how many, in which group?
    Question(1, "", ["hạng 29/61 ▼14", "nhóm 2 ▪"], ["rank 29/61 ▼14", "group 2 ▪"]),
    // Is the promise kept; if not, by how much?
    Question(
      2, "", ["! Chậm 1 bậc so với lộ trình (hạng 28): kém 0,0301 điểm; ba năm liền giảm."],
      ["! Behind by 1 place: rank 28 is 0.0301 points away; three years in a row down."]),
    // Why did the rank change: our doing, or the others'?
    Question(
      3, "", ["▼ Giảm 14 bậc: do mình 1–5, các tỉnh khác vượt 9–13; trung vị cả nước ▲1,15."],
      ["▼ Down 14: 1–5 by itself, others rising 9–13; national median ▲1.15."]),
    // Which dimension cost us most against the country?
    Question(
      4, "", ["4 Kiểm soát tham nhũng    6,70 ▼0,04≈   ▲0,25 ◄━━━━━━│"],
      ["4 Control of corruption  6.70 ▼0.04≈  ▲0.25 ◄━━━━━━│"]),
    // Is a newer survey out or over that we have no figures of?
    Question(
      5, "", ["– Năm 2025 đã hết; bảng chưa có số liệu PAPI 2025"],
      ["– 2025 is over; the board has no figures of PAPI 2025 yet"]),
    // What is the most feasible gain, and has anybody managed it?
    Question(
      6, "", ["4 Kiểm soát tham nhũng    lên trung vị 7,01 +0,31 → hạng 23  ▲6        51/178"],
      ["4 Control of corruption to the median 7.01 +0.31 → rank 23  ▲6      51/178"]),
    // How many targets are late, met, over?
    Question(
      7, "", ["Mục tiêu: chậm 2, không đạt 1, vượt 1, đạt 3, chưa có 4; đến hạn 11/11"],
      ["Targets: behind 2, missed 1, exceeded 1, met 3, no data 4; 11 of 11 due"]),
    // Who stands just above and below us, by how much?
    Question(
      8, "4", ["28   Quảng Bình", "●›Hà Nội", "kém Quảng Bình 0,0301, hơn Hà Giang 0,0458"],
      ["28   Quang Binh", "●›Hanoi", "0.0301 below Quang Binh"]),
    // How do we stand among the cities run by the centre?
    Question(
      9, "c",
      [
        "So với: TP trực thuộc trung ương",
        "Hạng                       29/61       35       41       42       59",
        "7 Quản trị môi trường         2,87    +0,22    +0,30    +0,44    +1,00",
      ],
      [
        "Compared with: Centrally run municipalities", "29/61       35       41       42       59",
        "2.87    +0.22    +0.30    +0.44    +1.00",
      ]),
    // How do we stand among the cities run by the centre, in our region?
    Question(
      9, "4", ["Hà Nội: 1/5 thành phố trực thuộc Trung ương; 7/10 Đồng bằng sông Hồng"],
      ["Hanoi: 1/5 in centrally run municipalities; 7/10 in Red River Delta"]),
    // How did we move since 2011, and where does the measure break?
    Question(
      10, "2",
      ["Từ hạng 59/63 (2019) lên 9/60 (2021), nay 29/61 (2024)", "¦ 2021: bỏ nội dung 5.2"],
      [
        "From rank 59/63 (2019) up to 9/60 (2021), now 29/61 (2024)",
        "¦ 2021: component 5.2 left out",
      ]),
    // … With the ranks at their own points, and beside the median of the country?
    Question(10, "2", ["●50●58●56●54", "●59", "●29"], ["●50●58●56●54", "●59", "●29"]),
    Question(
      10, "2s", ["┼ trung vị 43,48", "44,45 điểm (2021), nay 43,77 (2024)"],
      ["┼ median 43.48", "44.45 (2021), now 43.77"]),
    // (Dimension 7.) Who is best in it, how far are we from the median and from the next group?
    Question(
      11, "jjjjjj<Enter>",
      [
        "Kém trung vị cả nước 0,81", "1   Đồng Tháp       4,41 +1,5396",
        "nhóm trên                cần 3,4256",
      ],
      [
        "0.81 below the national median", "1   Dong Thap       4.41 +1.5396",
        "the next group           needs 3.4256",
      ]),
    // … What would it take, what rank would it give?
    Question(
      12, "jjjjjj<Enter>", ["trung vị cả nước         cần 3,6780 +0,8054 → hạng 17 ▲12   chưa ai 0/180"],
      ["the national median      needs 3.6780 +0.8054 → rank 17 ▲12     never 0/180"]),
    // … What would it take?
    Question(
      12, "jjjjjj5", ["›7 Quản trị môi trường", "Chỉ tăng chỉ số 7", "2,87 → 3,11"],
      ["›7 Environment", "7 alone", "2.87 → 3.11"]),
    // … What would each dimension take to the median, the next group, the best, and has anybody managed it?
    Question(
      12, "5v", ["7 Môi tr.      +0,81   17   0/180    +0,55   21   2/180    +1,54   10   0/180"],
      ["7 Environ.     +0.81   17   0/180    +0.55   21   2/180    +1.54   10   0/180"]),
    // … What is being done about it?
    Question(
      13, "jjjjjj6", ["7 Quản trị môi trường · hạng 61/61 = · 3 nhiệm vụ, chưa ghi nhận 3"],
      ["7 Environment · rank 61/61 = · 3 measures, 3 not recorded"]),
    // … How do the others stand in it?
    Question(
      14, "jjjjjj4", ["theo 7 Quản trị môi trường", "kém Đà Nẵng 0,2183"],
      ["by 7 Environment", "0.2183 below Da Nang"]),
    // … Where in the country is it strong or weak?
    Question(
      15, "jjjjjjm", ["Bản đồ nhóm · 7 Quản trị môi trường · 2024", "[HNI□]"],
      ["Map of groups · 7 Environmental Governance · 2024", "[HNI□]"]),
    // … How did it move over the years?
    Question(
      16, "jjjjjj2", ["›7 Môi tr.", "Từ hạng 62/63 (2019) lên 54/60 (2021), nay 61/61"],
      ["›7 Environ.", "From rank 62/63 (2019) up to 54/60 (2021), now 61/61"]),
    // In what is province X better than we?
    Question(
      17, "pĐà Nẵng<Enter>c", ["Đà Nẵng hạng 35/61; hơn Hà Nội ở 3, 5, 6, 7, nhiều nhất 6"],
      ["Da Nang ranks 35/61; better than Hanoi in 3, 5, 6, 7, most in 6"]),
    Question(
      17, "4<Up>c", ["Quảng Bình hạng 28/61; hơn Hà Nội ở 1, 3, 4, 6, 7"],
      ["Quang Binh ranks 28/61; better than Hanoi in 1, 3, 4, 6, 7"]),
    // Who rose most in it since last year?
    Question(
      18, "jjjjjj8", ["Tăng nhiều nhất: Tây Ninh ▲0,73, Gia Lai ▲0,47, Bình Thuận ▲0,44", "2023 → 2024"],
      ["Rose most: Tay Ninh ▲0.73, Gia Lai ▲0.47, Binh Thuan ▲0.44", "2023 → 2024"]),
    // (A figure selected.) Where does it come from; is its group published or computed?
    Question(
      19, "jjjjjj<Enter>", ["Nguồn: PAPI 2024 (UNDP, CECODES, RTA) · hạng tính, chỉ nhóm tổng công bố"],
      ["Source: PAPI 2024 (UNDP, CECODES, RTA) · all but the total group computed"]),
    // A page to sign; slides for the meeting.
    Question(21, "r", ["PAPI 2024 · Hà Nội", "hạng 29/61"], ["PAPI 2024 · Hanoi", "rank 29/61"]),
    Question(21, "P", ["PAPI 2024 · Hà Nội", "1/6"], ["PAPI 2024 · Hanoi", "1/6"]),
    // (A dimension selected.) In what is a province better, opened from its row?
    Question(17, "4lllllllj<Enter>", ["Hà Giang", "7 Quản trị môi trường"], ["Ha Giang", "7 Environment"]),
    // (A neighbour in view.) Back to our own.
    Question(22, "pHà Giang<Enter>.", [" Hà Nội  ‹ 2024"], [" Hanoi  ‹ 2024"]),
    // What do the marks mean?
    Question(23, "?", ["■ ▪ ▫ □"], ["■ ▪ ▫ □"]),
  ]

  @Test(arguments: questions, Language.allCases)
  func isAnswered(question: Question, language: Language) {
    let text = Board {
      ($0.language, $0.today, $0.others) = (language, CalendarDay("2026-06-01"), Books.all)
    }.pressing(
      question.keys
    ).text
    for part in language == .vietnamese ? question.vietnamese : question.english {
      #expect(text.contains(part), "\(part)\n\(text)")
    }
  }

  /// 25: (entering) what is still missing or doubtful, and why? One key from the grid.
  @Test(arguments: Language.allCases)
  func whatIsStillMissingOrDoubtful(language: Language) {
    let board = Board { $0.language = language }.pressing("718,04<Enter>!")
    let parts =
      language == .vietnamese
      ? ["1/952 ô · 1 lỗi", "18,04 ngoài thang điểm 0,25–2,5 của năm này", "Ctrl-Y: nhận"]
      : ["1/952 cells · 1 fault", "18.04", "0.25–2.5", "Ctrl-Y"]
    for part in parts { #expect(board.text.contains(part), "\(part)\n\(board.text)") }
  }

  /// 26: (a cell) who changed it, when, why, what was it before? One key from the cell.
  @Test(arguments: Language.allCases)
  func whoChangedIt(language: Language) {
    var board = Board { $0.language = language }.pressing("7[H")
    #expect(board.effects.contains { if case .draft(.readHistory) = $0 { true } else { false } })
    board.model.show(history: Samples.history, acts: History(entries: Samples.history).acts())
    for part in ["lan", "2026-04-12", "đính chính", language == .vietnamese ? "1,42 → 1,43" : "1.42 → 1.43"] {
      #expect(board.text.contains(part), "\(part)\n\(board.text)")
    }
  }
}
