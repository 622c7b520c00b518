/** What a server and a document say of their encoding. */
import { codePageNamed, fromCodePage, isCodePage } from "./codePages.ts"
import { fromEbcdic, isEbcdic } from "./ebcdic.ts"

const latin = new TextDecoder("latin1")

/** Names that stand in feeds and pages, and that the WHATWG does not know; without hyphens and the like. */
const aliases: Readonly<Record<string, string>> = {
  cp874: "windows-874",
  cp932: "shift_jis",
  ms932: "shift_jis",
  mskanji: "shift_jis",
  windows31j: "shift_jis",
  cp936: "gbk",
  ms936: "gbk",
  gb2312: "gbk",
  gb231280: "gbk",
  gb23121980: "gbk",
  euccn: "gbk",
  eucgb2312cn: "gbk",
  xmacsimpchinese: "gbk",
  gb180302000: "gb18030",
  cp949: "euc-kr",
  ms949: "euc-kr",
  uhc: "euc-kr",
  johab: "euc-kr",
  cp950: "big5",
  ms950: "big5",
  hkscs: "big5",
  eucjp: "euc-jp",
  ujis: "euc-jp",
  utf8sig: "utf-8",
  utf8mb4: "utf-8",
  macroman: "macintosh",
  maccyrillic: "x-mac-cyrillic"
}

/** Later forms of an encoding, whose letters are nearly all in the first: `shift_jisx0213`, `iso-2022-jp-2`. */
const families: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:cp|windows)?(125[0-8])$/, "windows-$1"],
  [/^(?:s|shift)jis(?:2004|x0213)$/, "shift_jis"],
  [/^eucjis(?:2004|x0213)$|^jisx0213$/, "euc-jp"],
  [/^iso2022jp(?:\d|2004|ext)$/, "iso-2022-jp"],
  [/^big5hkscs(?:\d{4})?$/, "big5"]
]

const aliasOf = (plain: string): string | undefined => {
  if (Object.hasOwn(aliases, plain)) return aliases[plain]
  const family = families.find(([pattern]) => pattern.test(plain))
  return family === undefined ? undefined : plain.replace(...family)
}

/** The name of an encoding, the WHATWG's where it has one; undefined for one that nobody knows. Programs write `koi8_r` and `mac_cyrillic` as well. */
export const encodingNamed = (label: string): string | undefined => {
  const name = label.trim().toLowerCase()
  const plain = name.replaceAll("_", "-")
  const alias = aliasOf(name.replace(/[^a-z\d]/g, ""))
  for (const one of [...(alias === undefined ? [] : [alias]), name, plain, name.replaceAll("_", ""), `x-${plain}`])
    try {
      return new TextDecoder(one).encoding
    } catch {
      // The next spelling.
    }
  return codePageNamed(name)
}

/** `stream`: more bytes follow, also of a letter that these end in. */
export interface Decoder {
  readonly decode: (bytes?: Uint8Array, options?: { readonly stream?: boolean }) => string
}

/** `utf-32le` and `utf-32be` are no encodings of the WHATWG, but of files. */
export const decoderOf = (encoding: string, fatal = false): Decoder =>
  encoding.startsWith("utf-32")
    ? { decode: (bytes = none) => fromUtf32(bytes, encoding === "utf-32le") }
    : isEbcdic(encoding)
      ? { decode: (bytes = none) => fromEbcdic(bytes, encoding) }
      : isCodePage(encoding)
        ? { decode: (bytes = none) => fromCodePage(bytes, encoding, fatal) }
        : new TextDecoder(encoding, { fatal, ignoreBOM: true })

const none = new Uint8Array()

const fromUtf32 = (bytes: Uint8Array, isLittle: boolean): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Array<string> = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle)
    parts.push(code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "\uFFFD" : String.fromCodePoint(code))
  }
  return parts.join("")
}

/** XML 1.0, 4.3.3. What a server complained about may stand before it. */
const xmlDeclaration = /<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]{1,40})\s*["']/i
/** HTML, 13.2.3.2: of `charset` and of `http-equiv`. */
const metaCharset = /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i
/** What servers say that were never told what they serve. */
const defaults = new Set(["us-ascii", "ascii", "iso-8859-1", "latin1"])

/** Those that are known, the surest first: what the server says, the XML declaration, `<meta>`. */
export const labelsIn = (bytes: Uint8Array, charset: string | null): ReadonlyArray<string> => {
  const begin = latin.decode(bytes.subarray(0, 4096))
  const said = charset?.trim().replace(/^["']|["']$/g, "") ?? ""
  const own = [xmlDeclaration.exec(begin)?.[1], metaCharset.exec(begin)?.[1]]
  const all = defaults.has(said.toLowerCase()) ? [...own, said] : [said, ...own]
  return [...new Set(all.flatMap((label) => (label === undefined || label === "" ? [] : (known(label) ?? []))))]
}

/** A document whose declaration can be read in ASCII is not in UTF-16, whatever it declares. */
const known = (label: string): string | undefined => {
  const name = encodingNamed(label)
  return name === undefined || name === "replacement" || name.startsWith("utf-16") || name === "x-user-defined"
    ? undefined
    : name
}
