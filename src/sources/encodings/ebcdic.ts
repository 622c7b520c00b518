/**
 * EBCDIC, which mainframes write and XML may be declared in: known by what
 * `<?xml` is in it. The pages of IBM differ in their letters alone, so that the
 * declaration is read by any of them.
 */

/** What the bytes under 64 mean; the end of a line of mainframes is one. */
const controls = [
  0, 1, 2, 3, 156, 9, 134, 127, 151, 141, 142, 11, 12, 13, 14, 15, 16, 17, 18, 19, 157, 10, 8, 135, 24, 25, 146, 143,
  28, 29, 30, 31, 128, 129, 130, 131, 132, 10, 23, 27, 136, 137, 138, 139, 140, 5, 6, 7, 144, 145, 22, 147, 148, 149,
  150, 4, 152, 153, 154, 155, 20, 21, 158, 26
]

/** What the bytes from 64 to 254 mean; U+FFFD for nothing. */
const letters: Readonly<Record<string, string>> = {
  ibm037:
    " \u00A0âäàáãåçñ¢.<(+|&éêëèíîïìß!$*);¬-/ÂÄÀÁÃÅÇÑ¦,%_>?øÉÊËÈÍÎÏÌ`:#@'=\"Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ¤µ~stuvwxyz¡¿ÐÝÞ®^£¥·©§¶¼½¾[]¯¨´×{ABCDEFGHI\u00ADôöòóõ}JKLMNOPQR¹ûüùúÿ\\÷STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ",
  ibm273:
    " \u00A0â{àáãåçñÄ.<(+!&éêëèíîïì~Ü$*);^-/Â[ÀÁÃÅÇÑö,%_>?øÉÊËÈÍÎÏÌ`:#§'=\"Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ¤µßstuvwxyz¡¿ÐÝÞ®¢£¥·©@¶¼½¾¬|‾¨´×äABCDEFGHI\u00ADô¦òóõüJKLMNOPQR¹û}ùúÿÖ÷STUVWXYZ²Ô\\ÒÓÕ0123456789³Û]ÙÚ",
  ibm424:
    " אבגדהוזחט¢.<(+|&יךכלםמןנס!$*);¬-/עףפץצקרש¦,%_>?\uFFFDת\uFFFD\uFFFD\u00A0\uFFFD\uFFFD\uFFFD‗`:#@'=\"\uFFFDabcdefghi«»\uFFFD\uFFFD\uFFFD±°jklmnopqr\uFFFD\uFFFD\uFFFD¸\uFFFD¤µ~stuvwxyz\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD®^£¥·©§¶¼½¾[]¯¨´×{ABCDEFGHI\u00AD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD}JKLMNOPQR¹\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\\÷STUVWXYZ²\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD0123456789³\uFFFD\uFFFD\uFFFD\uFFFD",
  ibm500:
    " \u00A0âäàáãåçñ[.<(+!&éêëèíîïìß]$*);^-/ÂÄÀÁÃÅÇÑ¦,%_>?øÉÊËÈÍÎÏÌ`:#@'=\"Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ¤µ~stuvwxyz¡¿ÐÝÞ®¢£¥·©§¶¼½¾¬|¯¨´×{ABCDEFGHI\u00ADôöòóõ}JKLMNOPQR¹ûüùúÿ\\÷STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ",
  ibm875:
    " ΑΒΓΔΕΖΗΘΙ[.<(+!&ΚΛΜΝΞΟΠΡΣ]$*);^-/ΤΥΦΧΨΩΪΫ|,%_>?¨ΆΈΉ\u00A0ΊΌΎΏ`:#@'=\"΅abcdefghiαβγδεζ°jklmnopqrηθικλμ´~stuvwxyzνξοπρσ£άέήϊίόύϋώςτυφχψ{ABCDEFGHI\u00ADωΐΰ‘―}JKLMNOPQR±½\u001A·’¦\\\u001ASTUVWXYZ²§\u001A\u001A«¬0123456789³©\u001A\u001A»",
  ibm1026:
    " \u00A0âäàáãå{ñÇ.<(+!&éêëèíîïìßĞİ*);^-/ÂÄÀÁÃÅ[Ñş,%_>?øÉÊËÈÍÎÏÌı:ÖŞ'=ÜØabcdefghi«»}`¦±°jklmnopqrªºæ¸Æ¤µöstuvwxyz¡¿]$@®¢£¥·©§¶¼½¾¬|¯¨´×çABCDEFGHI\u00ADô~òóõğJKLMNOPQR¹û\\ùúÿü÷STUVWXYZ²Ô#ÒÓÕ0123456789³Û\"ÙÚ",
  ibm1140:
    " \u00A0âäàáãåçñ¢.<(+|&éêëèíîïìß!$*);¬-/ÂÄÀÁÃÅÇÑ¦,%_>?øÉÊËÈÍÎÏÌ`:#@'=\"Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ€µ~stuvwxyz¡¿ÐÝÞ®^£¥·©§¶¼½¾[]¯¨´×{ABCDEFGHI\u00ADôöòóõ}JKLMNOPQR¹ûüùúÿ\\÷STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ"
}

export const isEbcdic = (encoding: string): boolean => Object.hasOwn(letters, encoding)

/** Names of countries, as mainframes and RFC 1345 have them. */
const countries: Readonly<Record<string, string>> = {
  be: "ibm500",
  ca: "ibm037",
  ch: "ibm500",
  he: "ibm424",
  nl: "ibm037",
  us: "ibm037",
  wt: "ibm037"
}

/** `ibm037` for all that programs write of it: `cp037`, `IBM037`, `csIBM037`, `ebcdic-cp-us`; undefined for another encoding. */
const ebcdicNamed = (label: string): string | undefined => {
  const plain = label.toLowerCase().replace(/[-_\s]/g, "")
  const country = /^(?:cs)?ebcdiccp([a-z]{2})$/.exec(plain)?.[1]
  if (country !== undefined) return countries[country]
  const number = /^(?:cs)?(?:ibm|cp)?0*(37|39|273|424|500|875|1026|1140)$/.exec(plain)?.[1]
  const name = number === undefined ? undefined : number === "37" || number === "39" ? "ibm037" : `ibm${number}`
  return name !== undefined && isEbcdic(name) ? name : undefined
}

/** `<?xm`. */
const begin = [0x4c, 0x6f, 0xa7, 0x94]
const openBracket = 0x4c

/**
 * Which page a document is in that begins in EBCDIC: the one that it declares, else what the server named; null for any
 * other document. XML 1.0, F.1.
 */
export const byEbcdic = (bytes: Uint8Array, charset: string | null): string | null => {
  const named = charset === null ? undefined : ebcdicNamed(charset.trim())
  if (!begin.every((byte, at) => bytes[at] === byte)) return bytes[0] === openBracket ? (named ?? null) : null
  // Pages have the quotation marks in other places.
  const declared = /encoding\s*=\s*\W\s*([\w.:-]{1,40})/.exec(fromEbcdic(bytes.subarray(0, 400), "ibm037"))?.[1]
  return (declared === undefined ? undefined : ebcdicNamed(declared)) ?? named ?? "ibm037"
}

export const fromEbcdic = (bytes: Uint8Array, encoding: string): string => {
  const own = letters[encoding] ?? ""
  let text = ""
  for (const byte of bytes)
    text +=
      byte < 64 ? String.fromCharCode(controls[byte] ?? 0) : byte === 255 ? "\u009F" : (own[byte - 64] ?? "\uFFFD")
  return text
}
