/** The line that mends an address which gives nothing, by why it does. */

/** Of the reasons that are given for one; the first that fits. */
const mends: ReadonlyArray<readonly [reason: RegExp, line: string]> = [
  [/redirects more than/, "Let it answer by itself: its redirects lead in a circle."],
  [/redirects to/, "Correct where the server redirects it to."],
  [/answered (?:401|403|407|451)\b/, "Let everybody read it: no login, no rule against programs."],
  [/answered 429\b/, "Let the server's limit spare feeds, pages and pictures."],
  [/answered 5\d\d\b/, "Look into the server's error log: it fails by itself."],
  [/took longer/, "Make the server answer sooner, or put a CDN before it."],
  [/compress|gzip|deflate|brotli/, "Send it as it is, or let one program alone compress it."],
  [/certificate/i, "Renew the server's certificate, for this very host."]
]

export const mendFor = (fault: string | null, otherwise: string): string =>
  mends.find(([reason]) => reason.test(fault ?? ""))?.[1] ?? otherwise
