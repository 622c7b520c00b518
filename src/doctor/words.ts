/** Short texts of verdicts. */

export const count = (number: number, thing: string, things = `${thing}s`): string =>
  `${number.toLocaleString("en")} ${number === 1 ? thing : things}`

/** The first of many, and how many more there are. */
export const firstOf = (names: ReadonlyArray<string>, most = 2): string =>
  names.length <= most + 1 ? names.join(", ") : `${names.slice(0, most).join(", ")} and ${names.length - most} more`

/** The name of a folder, with one slash at its end. */
export const folderName = (path: string): string => (path.endsWith("/") ? path : `${path}/`)

export const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000).toLocaleString("en")} kB`
