// Prints how fast and how small the board is, beside tig and htop in the same run, as Markdown.
// Started by Tests/Benchmarks/run; docs/performance.md explains the figures.
import Glibc

let words = CommandLine.arguments
guard words.count >= 2 else {
  print("usage: papiboard-bench PAPIBOARD [ROUNDS [start|keys]]")
  exit(2)
}
let board = Command(path: words[1])
let rounds = words.count > 2 ? Int(words[2]) ?? 20 : 20
let part = words.count > 3 ? words[3] : "all"
if part != "keys" { printStarts(of: board, rounds: rounds) }
if part != "start" { printKeys(of: board, rounds: min(rounds, 5)) }
if part != "start" { printWhatIf(board, rounds: rounds) }
if part != "start" { printEntry(board, rounds: rounds) }
