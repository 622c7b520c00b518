/** Texts as bytes of old encodings, by asking the decoder of the platform what each of its bytes means. */

const tables = new Map<string, ReadonlyMap<string, ReadonlyArray<number>>>()

const tableOf = (encoding: string): ReadonlyMap<string, ReadonlyArray<number>> => {
  const known = tables.get(encoding)
  if (known !== undefined) return known
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, ReadonlyArray<number>>()
  const add = (...bytes: ReadonlyArray<number>): void => {
    const text = decoder.decode(Uint8Array.from(bytes))
    if ([...text].length === 1 && text !== "\uFFFD" && !table.has(text)) table.set(text, bytes)
  }
  for (let byte = 0; byte < 256; byte += 1) add(byte)
  if (/^(?:shift_jis|euc|gb|big5)/.test(encoding))
    for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) add(lead, trail)
  tables.set(encoding, table)
  return table
}

/** Throws for a letter that the encoding does not have. */
export const encode = (text: string, encoding: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = tableOf(encoding).get(letter)
      if (bytes === undefined) throw new Error(`${letter} is not in ${encoding}`)
      return [...bytes]
    })
  )
