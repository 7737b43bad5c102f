import Words

extension Value {
  /// The value as scripts read it: keys in English, names in Vietnamese, what is missing `null`.
  struct JSON: Encodable {
    let value: Value
    let language: Language

    func encode(to encoder: any Encoder) throws {
      switch value {
      case .object(let fields): try encode(fields, to: encoder)
      case .list(let values): try encode(values, to: encoder)
      case .table(let table):
        let columns = table.columns(.json)
        try encode(
          (0..<table.count).map { row in
            .object(columns.map { Value.Field(table.heads[$0].id, table[row, $0]) })
          }, to: encoder)
      default:
        var container = encoder.singleValueContainer()
        switch value {
        case .id(let text), .known(let text, _): try container.encode(text)
        case .name(let name): try container.encode(name.vietnamese)
        case .words(let words), .told(let words, _, _): try container.encode(words[language])
        case .whole(let number), .rank(let number, _), .places(let number), .group(let number, _):
          try container.encode(number)
        case .number(let number), .change(let number, _): try container.encode(number)
        case .range(let range): try container.encode([range.lowerBound, range.upperBound])
        case .flag(let flag): try container.encode(flag)
        case .absence(let absence): try container.encode(absence.rawValue)
        default: try container.encodeNil()
        }
      }
    }

    private func encode(_ fields: [Value.Field], to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      for field in fields {
        try container.encode(
          JSON(value: field.value, language: language), forKey: Key(stringValue: field.key))
      }
    }

    private func encode(_ values: [Value], to encoder: any Encoder) throws {
      var container = encoder.unkeyedContainer()
      for value in values { try container.encode(JSON(value: value, language: language)) }
    }

    private struct Key: CodingKey {
      var stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }
  }
}

extension Page {
  /// The page for scripts.
  func jsonText() throws -> String {
    try Value.JSON(value: .object(data), language: language).jsonText()
  }
}
