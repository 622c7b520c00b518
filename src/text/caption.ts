/**
 * Captions of pictures and the credits in them: `… (Name/AGENCY)`,
 * `… Photo: Name/AGENCY`, `… REUTERS/Name`. A line is a caption only by its
 * credit; an agency alone in brackets ends many an article and makes none.
 */
import type { Credit } from "../model/Article.ts"
import { agencyOf, isAgency, isPictureAgency } from "./agencies.ts"
import { bylineInCredit, creditLabel, creditTrailer } from "./creditWords.ts"

/** A caption is a line or two; longer ones are text. */
const longest = 700

const labelled = new RegExp(
  `^(?:(?:fot|φωτ|dok|phot)\\.\\s+|(?:${creditLabel})(?:\\s*[:：/=＝]\\s*|\\s+(?:by|von|de|par|di|por|door|av|af|od|oleh|от)\\s+|\\s+courtesy\\s+(?:of\\s+)?))(?=\\S)`,
  "iu"
)
const courtesy =
  /^(?:courtesy(?: of)?|handout|provided by|supplied by|file photo|cortesía de|cortesia|avec l'aimable autorisation de|mit freundlicher genehmigung von)[\s:/]+(?=\S)/iu
const copyright = /^(?:©|\(c\))\s*(?!\d{4}|copyright)(?=\S)/iu

/** `Photo Jane Doe/AFP`: a label without a sign, before a name of two words and more. */
const looseLabel = new RegExp(`^(?:${creditLabel})\\s+(?=\\S+\\s+\\S)`, "iu")

/** Words after a name that say no name: `AP file`, `Reuters/File`. */
const trailer = new RegExp(`\\s*[/,]?\\s*(?:${creditTrailer})\\s*\\.?$`, "iu")

/** Letters that are large or small, as names begin with the large. */
const small =
  /^(?:van|von|der|den|de|del|della|di|da|dos|das|du|le|la|el|al|bin|ibn|ben|abu|ter|ten|af|av|y|e|and|und|et|zu|zum|vom|i|och|og|ja)$/u
const word = /^[\p{L}][\p{L}\p{M}.'’״"\-־]*$/u

/** One to six words, each of a name. */
const isName = (text: string): boolean => {
  const words = text.split(/[\s·・]+/)
  return (
    words.length <= 6 &&
    words.every((one) => word.test(one) && (!/^\p{Ll}/u.test(one) || small.test(one))) &&
    !/^\p{Ll}/u.test(words.at(-1) ?? "")
  )
}

const isLooseName = (text: string): boolean =>
  text.split(/\s+/).length <= 6 && text.split(/\s+/).every((one) => word.test(one))

const between =
  /\s*[/|｜／＝]\s*|\s+(?:via|for|pour|für|per|para|pro|för|för|через|עבור|עם|عن|عبر|از)\s+|\s+[-–—]\s+|\s*—\s*|[,、،]\s*/iu

/** Reads a credit such as `Jane Doe/REUTERS`, `REUTERS/Jane Doe` or `Photo: Jane Doe`; undefined if it is not a credit. */
export const readCredit = (written: string): Credit | undefined => {
  const text = written.trim()
  if (bylineInCredit.test(text)) return undefined
  const marked = labelled.test(text) || courtesy.test(text) || copyright.test(text)
  const core = text
    .replace(labelled, "")
    .replace(courtesy, "")
    .replace(copyright, "")
    .replace(trailer, "")
    .replace(/[.。]$/, "")
  const named = /^(.{2,20}?)(?:\s+photos?)?(?:\s+by\s+|\s*[:：]\s*)(?=\S)(.+)$/iu.exec(core)
  const parts = (
    named?.[1] !== undefined && named[2] !== undefined && isAgency(named[1]) ? [named[1], named[2]] : [core]
  )
    .flatMap((part) => (isAgency(part) ? [part] : part.split(between)))
    .map((part) => part.trim().replace(trailer, ""))
    .filter((part) => part !== "")
  const agency = parts.findLast(isAgency)
  const photographer = parts
    .find((part) => !isAgency(part) && (marked ? isLooseName(part) : isName(part)))
    ?.replace(marked ? /$^/u : looseLabel, "")
  const isCredit = marked ? parts.length > 0 : agency !== undefined && (parts.length > 1 || isPictureAgency(agency))
  if (!isCredit || core.length > 120) return undefined
  const known = agency === undefined ? undefined : agencyOf(agency)
  return {
    text,
    ...(photographer === undefined ? {} : { photographer }),
    ...(known === undefined ? {} : { agency: known })
  }
}

export interface ReadCaption {
  /** Without the credit. */
  readonly text: string
  readonly credit: Credit
}

const bracketed = /^(.*?)\s*[([（［【]([^()[\]（）［］【】]{2,120})[)\]）］】]\s*[.。]?$/su
const closed = /(?:[.!?…\p{Sentence_Terminal}]["”’»)]?|[)\]”"»])$/u

/** Splits a caption from its credit; undefined for a line that is no caption. */
export const readCaption = (line: string): ReadCaption | undefined => {
  const whole = line.trim()
  if (whole.length > longest) return undefined
  return inBrackets(whole) ?? afterLabel(whole) ?? afterSentence(whole) ?? beforeLabel(whole) ?? afterEquals(whole)
}

/** A line that is a credit and nothing else, an agency in brackets too; what it belongs to stands above it. */
export const readCreditLine = (line: string): Credit | undefined => {
  const whole = line.trim()
  if (whole.length > 160) return undefined
  const inside = /^[([（［【]([^()[\]（）［］【】]{2,60})[)\]）］】][.。]?$/u.exec(whole)?.[1]?.trim()
  const agency = inside === undefined ? undefined : agencyOf(inside)
  if (inside !== undefined && agency !== undefined) return { text: inside, agency }
  const caption = readCaption(whole)
  return caption?.text === "" ? caption.credit : undefined
}

const inBrackets = (whole: string): ReadCaption | undefined => {
  const found = bracketed.exec(whole)
  const credit = found?.[2] === undefined ? undefined : readCredit(found[2])
  return credit === undefined || found?.[1] === undefined ? undefined : { text: found[1].trim(), credit }
}

/** `… at the pier. Photo: Jane Doe/AFP`, `… | © Jane Doe / AFP`, or a line that is a credit only. */
const afterLabel = (whole: string): ReadCaption | undefined => {
  for (const start of starts(whole)) {
    const rest = whole.slice(start)
    if (rest.length > 120 || !(labelled.test(rest) || copyright.test(rest))) continue
    const credit = readCredit(rest)
    if (credit !== undefined && isNameLike(credit, rest)) return { text: before(whole, start), credit }
  }
  return undefined
}

/** `… at the pier. REUTERS/Jane Doe` and `… at the pier. Jane Doe / AP file`; the full stop of an initial begins nothing. */
const afterSentence = (whole: string): ReadCaption | undefined => {
  for (const start of starts(whole)) {
    const rest = whole.slice(start)
    if (start === 0 || !/^[^/]{2,60}\/[^/]{2,60}(?:\/[^/]{2,40})?$/u.test(rest)) continue
    const credit = readCredit(rest)
    if (credit?.agency !== undefined && credit.photographer !== undefined && closed.test(before(whole, start)))
      return { text: before(whole, start), credit }
  }
  return undefined
}

/** `…。新华社记者张三摄`, `… 記者王五攝`. */
const beforeLabel = (whole: string): ReadCaption | undefined => {
  const found =
    /^(.*?[。！？.]?)\s*((?:([\p{Script=Han}]{2,4}社|[A-Z]{2,10})\s*)?(?:(?:特约|特約)?(?:记者|記者|通讯员|通訊員|发|發)\s*)([\p{Script=Han}]{2,4})\s*[摄攝影]+)[。]?$/u.exec(
      whole
    )
  if (found?.[2] === undefined || found[1] === undefined || found[4] === undefined || found[2].length > 40)
    return undefined
  const agency = found[3] === undefined ? undefined : agencyOf(found[3])
  return {
    text: found[1].trim(),
    credit: { text: found[2].trim(), photographer: found[4], ...(agency === undefined ? {} : { agency }) }
  }
}

/** `…の船＝ロイター`, `…、東京都＝山田太郎撮影`, as papers write in Japan. */
const afterEquals = (whole: string): ReadCaption | undefined => {
  const [, text, written = ""] = /^(.{2,200}?)[＝=]\s*([^＝=。、\s]{2,20})[。]?$/u.exec(whole) ?? []
  if (text === undefined || !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)) return undefined
  const agency = agencyOf(written)
  const photographer = /^(.{2,12}?)(?:記者|特派員)?(?:撮影|写す|提供)$/u.exec(written)?.[1]
  if (agency === undefined && photographer === undefined) return undefined
  const known = photographer === undefined ? undefined : agencyOf(photographer)
  return {
    text: text.trim(),
    credit: {
      text: written,
      ...(photographer === undefined || known !== undefined ? {} : { photographer }),
      ...(agency === undefined && known === undefined ? {} : { agency: agency ?? known })
    } as Credit
  }
}

/** A label with prose behind it ("Photos: what we know so far about …") is no credit. */
const isNameLike = (credit: Credit, rest: string): boolean =>
  (credit.photographer !== undefined &&
    /^\p{Lu}|^[^\p{Ll}\p{Lu}]/u.test(credit.photographer) &&
    !/[:?!]$/.test(rest)) ||
  credit.agency !== undefined

/** Where a credit may begin: at the front, after a sentence or a dash, before a sign of copyright, and after a blank of Thai, which ends sentences there. */
const starts = (whole: string): ReadonlyArray<number> => [
  0,
  ...[
    ...whole.matchAll(
      /(?:[.!?…\p{Sentence_Terminal}]["”’»)]?(?:\s+|(?<=[。！？]))|[|–—]\s+|\s+(?=©)|(?<=[\p{Script=Thai}]) +(?=\p{Script=Thai}))/gu
    )
  ].map((found) => found.index + found[0].length)
]

const before = (whole: string, start: number): string =>
  whole
    .slice(0, start)
    .replace(/\s*[|–—]\s*$/u, "")
    .trim()
