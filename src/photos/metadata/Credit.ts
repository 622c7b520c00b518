/** Who made a picture and who may use it, as its file says: the only words of a file that may be published. */
export interface Credit {
  /** EXIF Artist, IPTC By-line, `dc:creator`. */
  readonly artist?: string
  /** IPTC Credit, `photoshop:Credit`. */
  readonly credit?: string
  /** EXIF Copyright, IPTC Copyright Notice, `dc:rights`. */
  readonly copyright?: string
}

export const hasCredit = ({ artist, credit, copyright }: Credit): boolean =>
  artist !== undefined || credit !== undefined || copyright !== undefined

/** In UTF-16 units; a longer one is no credit. */
const longest = 500

/** One line without control characters; undefined where nothing is left. */
export const creditLine = (text: string | undefined): string | undefined => {
  const line = text
    ?.toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim()
  return line === undefined || line === "" || line.length > longest ? undefined : line
}
