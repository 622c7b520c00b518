/** The rows of a table of comma-separated values (RFC 4180) by the names in its first row. */

export const csvRows = (text: string): ReadonlyArray<ReadonlyMap<string, string>> => {
  const rows: Array<Array<string>> = []
  let row: Array<string> = []
  const value = /(?:"([^"]*(?:""[^"]*){0,1000000})"?|([^,\r\n]*))(,|\r\n|\n|\r|$)/gy
  value.lastIndex = text.startsWith("\uFEFF") ? 1 : 0
  for (let match = value.exec(text); match !== null; match = value.exec(text)) {
    const [whole, quoted, plain = "", end] = match
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end !== ",") {
      if (row.length > 1 || row[0] !== "") rows.push(row)
      row = []
    }
    if (value.lastIndex >= text.length && (end !== "," || whole === "")) break
  }
  const [names = [], ...others] = rows
  return others.map((values) => new Map(names.map((name, index) => [name.trim(), values[index] ?? ""])))
}
