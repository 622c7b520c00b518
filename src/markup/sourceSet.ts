/** The `srcset` attribute (HTML, section 4.8.4.2.2, parsing it): candidates with a width or density. */

/** Rewrites each address; candidates without one are left out. Undefined where none is left. */
export const sourceSet = (written: string, resolve: (address: string) => string | undefined): string | undefined => {
  const found = candidatesOf(written).flatMap(({ address, size }) => {
    const resolved = resolve(address)
    return resolved === undefined ? [] : [`${resolved.replaceAll(",", "%2C")}${size === "" ? "" : ` ${size}`}`]
  })
  return found.length === 0 ? undefined : found.join(", ")
}

export interface Candidate {
  readonly address: string
  /** Empty where none is given. */
  readonly size: string
}

/** A candidate whose descriptor is neither a width nor a density is left out, as in browsers. Every step goes forward. */
export const candidatesOf = (written: string): ReadonlyArray<Candidate> => {
  const found: Array<Candidate> = []
  const word = /[^\s,]\S*/g
  for (let match = word.exec(written); match !== null; match = word.exec(written)) {
    const address = withoutCommas(match[0])
    if (address.length < match[0].length) {
      found.push({ address, size: "" })
      continue
    }
    const comma = written.indexOf(",", word.lastIndex)
    const end = comma < 0 ? written.length : comma
    const size = written.slice(word.lastIndex, end).trim()
    if (size === "" || /^[\d.]+[wxh]$/.test(size)) found.push({ address, size })
    word.lastIndex = end
  }
  return found
}

const withoutCommas = (text: string): string => {
  let end = text.length
  while (text[end - 1] === ",") end -= 1
  return text.slice(0, end)
}
