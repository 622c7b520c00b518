/**
 * The head of a mail that was pasted with it (RFC 5322, 3.6, and as mail
 * programs show it in their languages): its subject is the title. It counts
 * only where every line of the first lines is a field, one of them the subject.
 */
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import type { Unit } from "../lines/Unit.ts"
import type { Masthead } from "./masthead.ts"
import { namesIn } from "./names.ts"
import { shownDate } from "./shownDate.ts"

export interface MailHead {
  /** The units without the head, the subject first. */
  readonly units: ReadonlyArray<Unit>
  readonly title: Unit
  readonly masthead: Masthead
}

const namesOf = (written: string): ReadonlySet<string> => new Set(written.split("|"))

const subject = namesOf(
  "subject|betreff|objet|sujet|asunto|assunto|assumpte|oggetto|onderwerp|ämne|emne|aihe|temat|předmět|predmet|tárgy|subiect|subiectul|θέμα|тема|konu|الموضوع|موضوع|נושא|הנדון|विषय|বিষয়|件名|主题|主題|主旨|제목|perihal|subjek|chủ đề|เรื่อง|หัวเรื่อง"
)
const from = namesOf(
  "from|von|de|da|van|från|fra|lähettäjä|od|feladó|de la|από|от|от кого|від|kimden|gönderen|من|از|از طرف|מאת|प्रेषक|প্রেরক|差出人|发件人|寄件者|보낸 사람|보낸사람|dari|từ|จาก"
)
const date = namesOf(
  "date|sent|datum|gesendet|envoyé|fecha|enviado|enviado el|data|inviato|verzonden|skickat|dato|sendt|päivämäärä|lähetetty|data wysłania|wysłano|odesláno|dátum|elküldve|trimis|ημερομηνία|εστάλη|дата|отправлено|надіслано|tarih|gönderilme tarihi|التاريخ|تاريخ|تم الإرسال|תאריך|נשלח|दिनांक|तारीख|তারিখ|日付|日時|送信日時|日期|发送时间|傳送日期|날짜|보낸 날짜|tanggal|ngày|วันที่"
)

/** A field of any name, and what it says. */
const field = /^(\p{L}[\p{L}\p{M}-]*(?: \p{L}[\p{L}\p{M}-]*){0,2})\s*[:：]\s*(\S.*)?$/u
/** `Re:`, `Fwd:`, `AW:` before the subject. */
const answer = /^(?:(?:re|fwd?|aw|wg|tr|rv|antw|doorst|sv|vs|vb|ynt|ilt|odp|res|enc)\s*:\s*)+/i
/** Around a name, before an address. */
const quotes = /["“”„]|(?<=^|\s)'|'(?=\s|$)/g
const rule = /^(?:[-–—_=]{2,}.*|.*[-–—_=]{2,})$/u

export const mailHead = (units: ReadonlyArray<Unit>, customs: DateCustoms): MailHead | undefined => {
  // `---------- Forwarded message ---------`, `Begin forwarded message:`
  const [opening] = units
  const isOpening =
    opening?.item === null &&
    (rule.test(opening.text) || (/^\p{L}[^:：@]{5,60}[:：]$/u.test(opening.text) && units[1]?.block !== opening.block))
  const start = isOpening ? 1 : 0
  const block = units[start]?.block
  const head: Array<readonly [unit: Unit, name: string, value: string]> = []
  for (const unit of units.slice(start)) {
    if (unit.block !== block) break
    const [, name, value = ""] = field.exec(unit.text) ?? []
    if (name === undefined) return undefined
    head.push([unit, name.toLowerCase(), value.trim()])
  }
  const valueOf = (names: ReadonlySet<string>): string => head.find(([, name]) => names.has(name))?.[2] ?? ""
  const [writer, sent, about] = [valueOf(from), valueOf(date), valueOf(subject).replace(answer, "")]
  const [first] = head
  if (first === undefined || about === "" || (writer === "" && sent === "")) return undefined
  const rest = units.slice(start + head.length)
  if (rest.length === 0) return undefined
  const title: Unit = { ...(head.find(([, name]) => subject.has(name))?.[0] ?? first[0]), text: about }
  const body = withoutSignature(rest)
  const published = shownDate(sent, customs)
  return {
    units: [title, ...body],
    title,
    masthead: {
      units: head.map(([unit]) => unit),
      authors: namesIn(writer.replace(quotes, "")) ?? [],
      published,
      updated: undefined
    }
  }
}

/** Lines below `-- ` are who wrote it (RFC 3676, 4.3). */
const withoutSignature = (units: ReadonlyArray<Unit>): ReadonlyArray<Unit> => {
  const at = units.findLastIndex(({ text }) => text === "--")
  return at > 0 && units.length - at <= 9 && units.slice(at).every(({ text }) => text.length <= 80)
    ? units.slice(0, at)
    : units
}
