/** Captions and credits as many languages write them, and the names that agencies are published by. */
import { describe, expect, test } from "vitest"
import { agencyOf, newsAgencyOf } from "../../src/text/agencies.ts"
import { readCaption, readCreditLine } from "../../src/text/caption.ts"
import { readPasted } from "../sources/furniture/readPasted.ts"

describe("photographer and agency", () => {
  test.each([
    ["en", "Rep. Omar speaks on the quay. J. Scott Harbour / AP file", "J. Scott Harbour", "AP"],
    ["en", "The ferry in the dock. (AFP PHOTO / JANE DOE)", "JANE DOE", "AFP"],
    ["en", "The ferry in the dock. (Reuters: Jane Doe)", "Jane Doe", "Reuters"],
    ["en", "The ferry in the dock. (AP Photo by Jane Doe)", "Jane Doe", "AP"],
    ["en", "The ferry in the dock. (Jane Doe/Pool via REUTERS)", "Jane Doe", "Reuters"],
    ["en", "The ferry in the dock. Jane Doe—AFP/Getty Images", "Jane Doe", "Getty Images"],
    ["de", "Die Fähre im Dock. Bild: Jana Müller/DPA", "Jana Müller", "dpa"],
    ["de", "Die Fähre im Dock. (Quelle: dpa)", undefined, undefined],
    ["fr", "Le bac au port. Photographie : Jeanne Dupré / AFP", "Jeanne Dupré", "AFP"],
    ["es", "El barco en el puerto. Fotografía: Ana Ruiz/EFE", "Ana Ruiz", "EFE"],
    ["pt", "O barco no porto. Foto: Ana Sousa/Lusa", "Ana Sousa", "Lusa"],
    ["it", "Il traghetto in porto. Foto di Paolo Rossi/ANSA", "Paolo Rossi", "ANSA"],
    ["nl", "De veerboot in de haven. Beeld: Jan Bakker/ANP", "Jan Bakker", "ANP"],
    ["sv", "Färjan i hamnen. Foto: Karin Lund/TT", "Karin Lund", "TT"],
    ["fi", "Lautta satamassa. Kuva: Aino Virtanen / Lehtikuva", "Aino Virtanen", "Lehtikuva"],
    ["pl", "Prom w porcie. Fot. Jan Nowak/PAP", "Jan Nowak", "PAP"],
    ["pl", "Prom w porcie. Zdjęcie: Jan Nowak/PAP", "Jan Nowak", "PAP"],
    ["cs", "Trajekt v přístavu. Foto: Jan Novák, ČTK", "Jan Novák", "ČTK"],
    ["el", "Το πορθμείο στο λιμάνι. Φωτογραφία: Άννα Δήμου/ΑΠΕ-ΜΠΕ", "Άννα Δήμου", "AMNA"],
    ["uk", "Пором у гавані. Фото: Олена Коваль / УНІАН", "Олена Коваль", "UNIAN"],
    ["tr", "Vapur limanda. Fotoğraf: Ayşe Demir/AA", "Ayşe Demir", "Anadolu"],
    ["fa", "کشتی در بندر. عکس: مینا رضایی/ایرنا", "مینا رضایی", "IRNA"],
    ["hi", "बंदरगाह में नाव। फोटो: मीना शर्मा/पीटीआई", "मीना शर्मा", "PTI"],
    ["bn", "বন্দরে ফেরি। ছবি: মিনা রায়", "মিনা রায়", undefined],
    ["th", "เรือในท่า (ภาพ: สมชาย ใจดี/รอยเตอร์)", "สมชาย ใจดี", "Reuters"],
    ["vi", "Phà cập bến. Ảnh: Minh Anh/TTXVN", "Minh Anh", "VNA"],
    ["ja", "港に戻るフェリー（写真：山田太郎／ロイター）", "山田太郎", "Reuters"],
    ["zh", "渡轮停在港口。（图片来源：路透社）", undefined, "Reuters"],
    ["zh", "渡轮停在港口。新华社记者王小明摄", "王小明", "Xinhua"],
    ["ko", "항구에 들어온 배. 사진=홍길동/연합뉴스", "홍길동", "Yonhap"]
  ])("%s: %s", (_, line, photographer, agency) => {
    const credit = readCaption(line)?.credit
    expect([credit?.photographer, credit?.agency]).toEqual([photographer, agency])
  })

  test.each([
    "(Reporting by Jane Doe in Lima; Editing by John Roe/Reuters)",
    "Additional reporting by Jane Doe/AFP",
    "The boat came back. (Reporting by Jane Doe/Reuters)",
    "Editing by John Roe / REUTERS",
    "(تحرير منى علي/رويترز)"
  ])("who reported took no picture: %s", (line) => {
    expect([readCaption(line), readCreditLine(line)]).toEqual([undefined, undefined])
  })
})

describe("an agency alone in brackets below a caption is its credit", () => {
  const prose = "The old ferry returned to the harbour on Monday after two months of repairs."

  test.each([
    ["عمّال يرمّمون الرصيف في الميناء\n(رويترز)", "Reuters"],
    ["عمّال يرمّمون الرصيف في الميناء\n\n(أ ف ب)", "AFP"],
    ["工人在修理码头\n（路透社）", "Reuters"],
    ["Workers repaint the hull of the ferry\n(Getty)", "Getty Images"],
    ["Arbeiter streichen den Rumpf\n(dpa)", "dpa"]
  ])("%j", (written, agency) => {
    const [caption = ""] = written.split("\n")
    const draft = readPasted([prose, written, prose].join("\n\n"))
    expect(draft.captions).toMatchObject([{ text: caption, credit: { agency }, after: 1 }])
    expect(draft.text.split("\n\n")).toEqual([prose, prose])
  })

  test("below a paragraph it ends the article", () => {
    const draft = readPasted([prose, prose, "(Reuters)"].join("\n\n"))
    expect(draft.captions).toEqual([])
    expect(draft.text.split("\n\n")).toEqual([prose, prose, "(Reuters)"])
  })
})

test.each([
  ["REUTERS", "Reuters"],
  ["رويترز", "Reuters"],
  ["路透社", "Reuters"],
  ["AP Photo", "AP"],
  ["The Associated Press", "AP"],
  ["GETTY", "Getty Images"],
  ["Agence France-Presse", "AFP"],
  ["法新社", "AFP"],
  ["EPA-EFE", "EPA"],
  ["DPA", "dpa"],
  ["新华社", "Xinhua"],
  ["شينخوا", "Xinhua"],
  ["ТАСС", "TASS"],
  ["공동통신", undefined],
  ["Jane Doe", undefined]
])("%s is %s", (name, agency) => {
  expect(agencyOf(name)).toBe(agency)
})

test("a name that means much else is no source of news by itself", () => {
  expect(["Petra", "MAP", "PA", "Getty Images"].map(newsAgencyOf)).toEqual([undefined, undefined, undefined, undefined])
  expect(newsAgencyOf("AFP")).toBe("AFP")
})
