/// How a printed page looks: black on white, one accent, readable on any printer.
enum PageStyle {
  /// How wide a drawing is, in its own units.
  static let width = 360.0

  static let text = """
    @page { size: A4; margin: 11mm 14mm 10mm; }
    * { box-sizing: border-box; }
    body { font: 9pt/1.25 "Noto Sans", "DejaVu Sans", "Segoe UI", Arial, sans-serif; color: #111;
      max-width: 182mm; margin: 6mm auto; padding: 0 2mm; }
    @media print { body { margin: 0; padding: 0; max-width: none; } }
    h1 { font-size: 16pt; margin: 0; }
    h2 { font-size: 10pt; margin: 2.5mm 0 0.7mm; border-bottom: 0.3mm solid #999; }
    .standing { font-size: 11.5pt; font-weight: bold; margin: 0.5mm 0 0; }
    .two { display: grid; grid-template-columns: 1fr 1fr; gap: 5mm; }
    figure { margin: 0; }
    figcaption { font-size: 7.5pt; color: #444; white-space: pre-wrap; }
    svg { width: 100%; height: auto; display: block; }
    table { border-collapse: collapse; width: 100%; }
    th { text-align: left; font-size: 8pt; color: #444; font-weight: normal; }
    th, td { padding: 0.45mm 1.5mm 0.45mm 0; vertical-align: top; }
    td { border-top: 0.1mm solid #ccc; }
    table { margin-top: 1mm; }
    .twin, .twin th { font-size: 7pt; margin-top: 0; }
    .sign { margin-top: 3mm; height: 20mm; text-align: center; }
    .number { text-align: right; padding-right: 2.5mm; white-space: nowrap; font-variant-numeric: tabular-nums; }
    ul { margin: 0; padding-left: 5mm; }
    p { margin: 0; }
    footer { margin-top: 2mm; padding-top: 1mm; border-top: 0.3mm solid #999; font-size: 7.5pt; color: #444; }
    section, figure { break-inside: avoid; }
    \(drawing)
    """

  /// How a drawing looks: without colours its marks and strokes tell the same apart.
  static let drawing = """
    text { font-size: 8px; fill: #111; }
    .axis { fill: #555; }
    .value { font-weight: bold; }
    .grid { stroke: #ddd; stroke-width: 0.6; }
    .break { stroke: #777; stroke-width: 0.8; stroke-dasharray: 2 2; }
    .own { stroke: #0b5394; stroke-width: 1.6; }
    .dot { fill: #0b5394; }
    .path { stroke: #b45f06; stroke-width: 1; stroke-dasharray: 4 2; }
    .ring { fill: #fff; stroke: #b45f06; stroke-width: 1; }
    .rest { fill: #eee; }
    .bar { fill: #0b5394; }
    .median { stroke: #111; stroke-width: 1.4; }
    .best { fill: #b45f06; }
    """

  /// What a picture alone needs besides, where no page around it says how words look.
  static let picture = """
    text { font-family: "Noto Sans", "DejaVu Sans", Arial, "Times New Roman", sans-serif; }
    .paper { fill: #fff; }
    .title { font-size: 13px; font-weight: bold; }
    .standing { font-size: 9.5px; font-weight: bold; }
    .heading { font-size: 9.5px; font-weight: bold; }
    .note, .source { font-size: 7.5px; fill: #333; }
    .other { fill: #fff; stroke: #333; stroke-width: 0.9; }
    .median { stroke-width: 1.6; }
    .group1 { fill: #fff; stroke: #999; stroke-width: 0.5; }
    .group2 { fill: #eee; stroke: #999; stroke-width: 0.5; }
    .group3 { fill: #d2d2d2; stroke: #999; stroke-width: 0.5; }
    .group4 { fill: #b0b0b0; stroke: #999; stroke-width: 0.5; }
    .figure { font-size: 6.5px; }
    .value { paint-order: stroke; stroke: #fff; stroke-width: 2px; }
    """
}
