/// Numbers in a row for each feature and a last one for the biases, and a column for each class.
///
/// A row is stored eight columns at a time, those beyond the last class being 0: the loops over them are what training waits for.
struct ClassMatrix: Equatable {
  typealias Lanes = SIMD8<Double>

  let columns: Int
  /// How many lanes a row takes.
  let width: Int
  /// Row after row.
  var lanes: [Lanes]

  /// A matrix of zeros.
  init(rows: Int, columns: Int) {
    self.columns = columns
    width = Self.width(ofColumns: columns)
    lanes = [Lanes](repeating: .zero, count: rows * width)
  }

  /// The matrix of `columns` columns that `lanes` store.
  init(_ lanes: [Lanes], columns: Int) {
    (self.columns, self.lanes) = (columns, lanes)
    width = Self.width(ofColumns: columns)
  }

  private static func width(ofColumns columns: Int) -> Int {
    (columns + Lanes.scalarCount - 1) / Lanes.scalarCount
  }

  var rows: Int { lanes.count / width }

  subscript(row: Int, column: Int) -> Double {
    get { lanes[row * width + column / Lanes.scalarCount][column % Lanes.scalarCount] }
    set { lanes[row * width + column / Lanes.scalarCount][column % Lanes.scalarCount] = newValue }
  }
}
