import Words

extension StoreFailure {
  /// The whole sentence: what was not done, why, and what to do.
  public var words: LocalizedText { words(in: nil) }

  /// The same, where commands are named that can be typed as they stand.
  ///
  /// - Parameter folder: the folder that was named, as a shell takes it.
  public func words(in folder: String?) -> LocalizedText {
    switch self {
    case .writing(let failure): failure.words
    case .reading(let path, let fault):
      LocalizedText(vi: "\(path): \(fault.words.vietnamese)", en: "\(path): \(fault.words.english)")
    case .refused(let refusal): refusal.words(in: folder)
    }
  }
}

extension StoreFailure.Refusal {
  fileprivate func words(in folder: String?) -> LocalizedText {
    switch self {
    case .draftExists:
      LocalizedText(
        vi: "đã có bản nháp của năm này; tiếp tục hoặc bỏ bản đó trước",
        en: "there is a draft of this year already; go on with it or discard it first")
    case .draftElsewhere:
      LocalizedText(
        vi: "bản nháp này vừa được sửa ở cửa sổ khác; hãy mở lại bản nháp",
        en: "the draft was changed in another window; open it again")
    case .held(let holder, let state): holder.words(state)
    case .conflicts(let conflicts):
      LocalizedText(
        vi: "\(conflicts.count) ô có giá trị khác vừa được người khác công bố; chọn giá trị cho từng ô",
        en:
          "\(conflicts.count.english("cell was", "cells were")) published with other values meanwhile; choose for each of them"
      )
    case .openFindings(let faults, let questions):
      LocalizedText(
        vi: "còn \(faults) lỗi và \(questions) ô cần ghi lý do; chưa công bố được",
        en:
          "\(faults.english("fault", "faults")) and \(questions.english("cell", "cells")) without a reason are"
          + " left; it cannot be published yet")
    case .noSource:
      LocalizedText(
        vi: "chưa ghi nguồn số liệu, ví dụ \"PAPI 2025 (UNDP, CECODES, RTA)\"",
        en: "it is not said where the figures come from, as \"PAPI 2025 (UNDP, CECODES, RTA)\"")
    case .missing(let count):
      LocalizedText(
        vi: "còn \(count) ô chưa nhập; nhập tiếp, hoặc đồng ý công bố thiếu các ô này",
        en: "\(count.english("cell is", "cells are")) missing; enter them, or agree to publish without them")
    case .nothingToPublish:
      LocalizedText(
        vi: "không có giá trị nào thay đổi để công bố", en: "no value changes, so nothing is published")
    case .publishedFault(let finding):
      LocalizedText(
        vi: "tệp đã công bố có chỗ sai, sửa trước đã: \(finding.sentence(in: .vietnamese))",
        en: "the published file has a fault, mend it first: \(finding.sentence(in: .english))")
    default: otherWords(folder)
    }
  }

  private func otherWords(_ folder: String?) -> LocalizedText {
    switch self {
    case .sameUser:
      LocalizedText(
        vi: "người xác nhận phải khác người nhập",
        en: "only another user than the one who entered it confirms")
    case .noNote: LocalizedText(vi: "chưa ghi nội dung", en: "there is no text in the note")
    case .changedSince(let now):
      LocalizedText(
        vi: "giá trị này đã được đổi lần nữa, nay là"
          + " \(now.map { DecimalText.words(of: $0).vietnamese } ?? "ô trống"); xem lịch sử của ô",
        en: "the value was changed again and is"
          + " \(now.map { DecimalText.words(of: $0).english } ?? "missing") now; see the history of the cell")
    case .noSuchChange:
      LocalizedText(vi: "lịch sử không có thay đổi này", en: "the history has no such change")
    default: actWords(folder)
    }
  }
}
