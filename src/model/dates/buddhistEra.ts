/**
 * Years of the Buddhist era, by which Thai pages count, as the Gregorian
 * calendar has them: 2569 is 2026. Days and months are the same in both.
 */

/** The text with the years of its dates as `2026`. A year alone is left: it may be a number. */
export const fromBuddhistEra = (text: string): string =>
  text.replace(inDate, (_, before: string, _sign: string | undefined, written: string) => {
    const year = numberOf(written)
    return `${before}${(year < 100 ? 2500 + year : year) - 543}`
  })

const digit = "[\\d๐-๙]"
/** 2533 to 2599; of two digits those that the Gregorian calendar has not come to, where a date ends with them, or a time follows. */
const year = `([2๒][5๕][3-9๓-๙]${digit}(?!${digit})|[4-9๔-๙]${digit}(?=\\s*(?:$|[|,•·(-]|เวลา|${digit}{1,2}[:.]${digit}{2})))`
const months =
  "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|" +
  ["ม", "ก", "มี", "เม", "พ", "มิ", "ส", "ต", "ธ"].map((one) => `${one}\\.?\\s?[คพย]\\.?`).join("|")

/** Behind a day and a month, in words or in numbers. */
const inDate = new RegExp(
  `(${digit}{1,2}\\s*(?:(?:${months})\\s*|([/.-])${digit}{1,2}\\2))(?:พ\\.?\\s?ศ\\.?\\s*)?${year}`,
  "gu"
)

const numberOf = (written: string): number =>
  Number(written.replace(/[๐-๙]/gu, (one) => String((one.codePointAt(0) ?? 0) - 0x0e50)))
