/** When an event is, in the digits, calendar and words of its readers. */
import { describe, expect, test } from "vitest"
import { eventDate } from "../../src/labels/eventDate.ts"
import type { Timestamp } from "../../src/model/Timestamp.ts"

const start = "2026-10-12T19:30:00+02:00" as Timestamp
const end = "2026-10-12T21:00:00+02:00" as Timestamp
const plain = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, " ")

describe("an event", () => {
  test.each([
    ["en", "Monday, 12 October 2026", "19:30–21:00", "12", "October"],
    ["de", "Montag, 12. Oktober 2026", "19:30–21:00 Uhr", "12", "Oktober"],
    ["fa", "دوشنبه ۲۰ مهر ۱۴۰۵", "۱۹:۳۰ تا ۲۱:۰۰", "۲۰", "مهر"],
    ["ar-EG", "الاثنين، ١٢ أكتوبر ٢٠٢٦", "٧:٣٠–٩:٠٠ م", "١٢", "أكتوبر"],
    ["th", "วันจันทร์ที่ 12 ตุลาคม 2569", "19:30–21:00", "12", "ตุลาคม"],
    ["ja", "2026年10月12日月曜日", "19時30分～21時00分", "12", "10月"],
    ["he", "יום שני, 12 באוקטובר 2026", "19:30–21:00", "12", "אוקטובר"]
  ])("in %s", (language, when, hours, day, month) => {
    const said = eventDate({ start, end, hasTime: true }, language)
    expect({ ...said, hours: plain(said.hours) }).toEqual({ when, hours, day, month })
  })

  test("of several days says both, without hours", () => {
    const later = "2026-10-14T18:00:00+02:00" as Timestamp
    const { when, hours, day } = eventDate({ start, end: later, hasTime: true }, "en")
    expect([plain(when), hours, day]).toEqual(["12 – 14 October 2026", "", "12–14"])
    expect(eventDate({ start, end: later, hasTime: true }, "ja").when).toBe("2026年10月12日 – 2026年10月14日")
    const next = eventDate({ start, end: "2026-11-02T10:00:00+02:00" as Timestamp, hasTime: true }, "en")
    expect([next.day, next.month]).toEqual(["12", "October"])
  })

  test("without a time has no hours, and one without an end says when it begins", () => {
    expect(eventDate({ start, hasTime: false }, "en").hours).toBe("")
    expect(eventDate({ start, hasTime: true }, "en").hours).toBe("19:30")
  })
})
