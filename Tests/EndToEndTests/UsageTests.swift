import TestSupport
import Testing

/// Lines that cannot be understood, and the help: in the language of the person, not in the parser's.
@Suite("Usage") struct UsageTests {
  @Test(
    "A wrong line is told in both languages, with what to do",
    arguments: [
      (["rankng"], "Không có lệnh 'rankng'. Có phải 'ranking'?", "Did you mean 'ranking'?"),
      (["nothing"], "Không có lệnh 'nothing'.\nXem: papiboard --help", "no command 'nothing'.\nSee:"),
      (["--read-only", "report"], "đứng sau tên lệnh: papiboard report", "papiboard report …"),
      (
        ["ranking", "--yeer", "3"], "Không có tùy chọn '--yeer'. Có phải '--year'?", "Did you mean '--year'?"
      ),
      (["ranking", "--qqqqqqqq"], "Không có tùy chọn '--qqqqqqqq'.", "Unknown option '--qqqqqqqq'."),
      (["ranking", "--year"], "Thiếu giá trị sau '--year <year>'.\n  --year <year>  Năm", "Missing value"),
      (["ranking", "--year", "abc"], "Giá trị 'abc' không hợp lệ cho '--year <year>'.", "'abc' is invalid"),
      (
        ["ranking", "--format", "xml"],
        "Hãy chọn: 'text', 'markdown', 'html', 'docx', 'csv', 'tsv', 'xlsx', 'json', 'ics', 'svg'.",
        "Choose 'text', 'markdown', 'html', 'docx', 'csv', 'tsv', 'xlsx', 'json', 'ics' or 'svg'."
      ),
      (
        ["ranking", "--format", "ics"], "Có: text, markdown, html, csv, tsv, xlsx, json, svg.",
        "There are: text, markdown, html, csv, tsv, xlsx, json, svg."
      ),
      (["ranking", "one"], "Thừa 'one'.\nXem: papiboard ranking --help", "Unexpected argument 'one'."),
      (["ranking", "one", "it's"], "Thừa 'one', 'it's'.", "2 unexpected arguments"),
      (["import"], "Thiếu '<file>'.", "Missing expected argument '<file>'."),
      (["import"], "papiboard import [<tùy chọn>] <file>", "papiboard import [<options>] <file>"),
      (
        ["ranking", "--excel=3"], "'--excel' không nhận giá trị, nhưng được cho '3'.",
        "does not take any value"
      ),
      (["--generate-completion-script", "tcsh"], "bash, zsh, fish", "zsh bash fish"),
    ])
  func wrongLine(arguments: [String], vietnamese: String, english: String) throws {
    for (language, words) in [("vi_VN.UTF-8", vietnamese), ("en_US.UTF-8", english)] {
      let command = try Papiboard.run(arguments, locale: language)
      #expect(command.ending == .exited(2) && command.text == "")
      #expect(command.errors.contains(words), "‹\(command.errors)›")
      for word in ["Error:", "Usage:", "Help:"] { #expect(!command.errors.contains(word)) }
      #expect(command.errors.split(separator: "\n").allSatisfy { $0.count <= 120 }, "‹\(command.errors)›")
    }
  }

  @Test("The help speaks one language", arguments: [["--help"], ["report", "--help"], ["import", "-h"]])
  func help(arguments: [String]) throws {
    let english = ["OVERVIEW", "USAGE", "OPTIONS", "SUBCOMMANDS", "Show ", "default", "values:", "See '"]
    let vietnamese = try Papiboard.run(arguments, locale: "vi_VN.UTF-8")
    #expect(vietnamese.ending == .exited(0) && vietnamese.text.contains("TÙY CHỌN:"))
    for word in english { #expect(!vietnamese.text.contains(word), "\(word): \(vietnamese.text)") }
    let other = try Papiboard.run(arguments, locale: "en_US.UTF-8")
    #expect(other.ending == .exited(0) && other.text.contains("OPTIONS:") && !other.text.contains("TÙY"))
    #expect(vietnamese.text.split(separator: "\n").allSatisfy { $0.count <= 82 })
  }
}
