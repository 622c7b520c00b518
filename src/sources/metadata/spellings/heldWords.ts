/**
 * How people write in their own language that an article is not public yet:
 * names of fields (`borrador: sí`, `publié: non`) and words of a state
 * (`estado: borrador`). English has the rules of `rules.ts`.
 */
import { plainKey } from "../../../text/plainKey.ts"

interface HeldWords {
  /** A draft, as a name and as a state. */
  readonly draft: string
  /** What readers may see, as a name. */
  readonly published?: string
  readonly private?: string
  readonly yes: string
  readonly no: string
}

/** Words apart by commas. */
const languages: Readonly<Record<string, HeldWords>> = {
  Arabic: {
    draft: "مسودة, مسوّدة, مسودّة",
    published: "منشور, منشورة, نشر",
    private: "خاص, خاصة",
    yes: "نعم",
    no: "لا"
  },
  Bengali: { draft: "খসড়া", published: "প্রকাশিত", yes: "হ্যাঁ", no: "না" },
  Bulgarian: { draft: "чернова", published: "публикувано", yes: "да", no: "не" },
  Catalan: { draft: "esborrany", published: "publicat", private: "privat", yes: "sí", no: "no" },
  Chinese: {
    draft: "草稿, 未发布, 未發布",
    published: "发布, 已发布, 發布, 已發布, 公开, 公開",
    private: "私密, 私有",
    yes: "是",
    no: "否, 不"
  },
  Croatian: { draft: "nacrt, skica", published: "objavljeno", yes: "da", no: "ne" },
  Czech: {
    draft: "koncept, rozpracováno",
    published: "publikováno, zveřejněno",
    private: "soukromé",
    yes: "ano",
    no: "ne"
  },
  Danish: { draft: "kladde, udkast", published: "udgivet, publiceret", private: "privat", yes: "ja", no: "nej" },
  Dutch: { draft: "kladversie", published: "gepubliceerd", private: "privé", yes: "ja", no: "nee" },
  Finnish: { draft: "luonnos", published: "julkaistu", private: "yksityinen", yes: "kyllä", no: "ei" },
  French: {
    draft: "brouillon, ébauche, non publié",
    published: "publié, publiée",
    private: "privé, privée",
    yes: "oui, vrai",
    no: "non, faux"
  },
  German: {
    draft: "Entwurf, unveröffentlicht, nicht veröffentlicht",
    published: "veröffentlicht",
    private: "privat",
    yes: "ja, wahr",
    no: "nein, falsch"
  },
  Greek: { draft: "πρόχειρο, προσχέδιο", published: "δημοσιευμένο", private: "ιδιωτικό", yes: "ναι", no: "όχι" },
  Hebrew: { draft: "טיוטה", published: "פורסם", private: "פרטי", yes: "כן", no: "לא" },
  Hindi: { draft: "ड्राफ्ट, मसौदा, प्रारूप", published: "प्रकाशित", yes: "हाँ, हां", no: "नहीं" },
  Hungarian: { draft: "piszkozat", published: "közzétéve, publikálva", private: "privát", yes: "igen", no: "nem" },
  Indonesian: { draft: "draf, konsep", published: "diterbitkan", private: "pribadi", yes: "ya", no: "tidak" },
  Italian: {
    draft: "bozza",
    published: "pubblicato, pubblicata",
    private: "privato, privata",
    yes: "sì, si, vero",
    no: "no, falso"
  },
  Japanese: {
    draft: "下書き, 草稿, 未公開, 非公開",
    published: "公開, 公開済み",
    private: "非公開",
    yes: "はい",
    no: "いいえ"
  },
  Korean: {
    draft: "초안, 임시저장, 비공개",
    published: "공개, 게시됨",
    private: "비공개",
    yes: "예, 네",
    no: "아니오, 아니요"
  },
  Norwegian: { draft: "kladd, utkast", published: "publisert", private: "privat", yes: "ja", no: "nei" },
  Persian: {
    draft: "پیش‌نویس, پیش نویس",
    published: "منتشر شده, منتشرشده",
    private: "خصوصی",
    yes: "بله",
    no: "خیر, نه"
  },
  Polish: {
    draft: "szkic, wersja robocza, nieopublikowane",
    published: "opublikowano, opublikowany, opublikowane",
    private: "prywatne, prywatny",
    yes: "tak",
    no: "nie"
  },
  Portuguese: {
    draft: "rascunho, não publicado",
    published: "publicado, publicada",
    private: "privado, privada",
    yes: "sim, verdadeiro",
    no: "não, nao, falso"
  },
  Romanian: { draft: "ciornă, ciorna, schiță", published: "publicat", private: "privat", yes: "da", no: "nu" },
  Russian: {
    draft: "черновик, не опубликовано",
    published: "опубликовано, опубликован",
    private: "приватно, закрыто",
    yes: "да",
    no: "нет"
  },
  Serbian: { draft: "нацрт, nacrt", published: "објављено", yes: "да, da", no: "не, ne" },
  Slovak: { draft: "koncept", published: "publikované, zverejnené", private: "súkromné", yes: "áno", no: "nie" },
  Spanish: {
    draft: "borrador, sin publicar, no publicado",
    published: "publicado, publicada",
    private: "privado, privada",
    yes: "sí, si, verdadero",
    no: "no, falso"
  },
  Swedish: {
    draft: "utkast, opublicerad",
    published: "publicerad, publicerat",
    private: "privat",
    yes: "ja",
    no: "nej"
  },
  Thai: { draft: "ฉบับร่าง, แบบร่าง", published: "เผยแพร่", private: "ส่วนตัว", yes: "ใช่", no: "ไม่" },
  Turkish: { draft: "taslak", published: "yayinlandi, yayimlandi, yayinda", private: "özel", yes: "evet", no: "hayır" },
  Ukrainian: { draft: "чернетка", published: "опубліковано", private: "приватно", yes: "так", no: "ні" },
  Urdu: { draft: "مسودہ", published: "شائع شدہ", private: "نجی", yes: "ہاں, جی ہاں", no: "نہیں" },
  Vietnamese: { draft: "bản nháp, nháp", published: "đã xuất bản", private: "riêng tư", yes: "có", no: "không" }
}

const apart = (list = ""): ReadonlyArray<string> => list.split(", ").filter((one) => one !== "")

/** Each name with the languages that it is of, as the catalogue has spellings. */
const namesOf = (what: "draft" | "published" | "private"): Readonly<Record<string, string>> => {
  const names = new Map<string, Array<string>>()
  for (const [language, { [what]: list }] of Object.entries(languages))
    for (const name of apart(list)) names.set(name, [...(names.get(name) ?? []), language])
  return Object.fromEntries([...names].map(([name, of]) => [name, of.join(", ")]))
}

export const draftNames = namesOf("draft")
export const publishedNames = namesOf("published")
export const privateNames = namesOf("private")

/** Letters and digits alone, without any marks, however the word was written. */
export const bareWord = (text: string): string =>
  plainKey(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, "")
    .replaceAll("ı", "i")

const all = (what: "draft" | "private" | "yes" | "no"): ReadonlySet<string> =>
  new Set(Object.values(languages).flatMap(({ [what]: list }) => apart(list).map(bareWord)))

export const draftWords = all("draft")
export const privateWords = all("private")
const yesWords = new Set([...all("yes"), ..."true yes on 1 y x".split(" ")])
const noWords = new Set([...all("no"), ..."false no off 0 n".split(" ")])

/** In any of the languages, or as a tick; undefined for what is neither. */
export const plainYesOrNo = (value: unknown): boolean | undefined => {
  const written = String(value).trim()
  if (/^[✓✔✅☑]\uFE0F?$/u.test(written)) return true
  if (/^[✗✘❌✖☐]\uFE0F?$/u.test(written)) return false
  const word = typeof value === "object" ? "" : bareWord(written)
  return yesWords.has(word) ? true : noWords.has(word) ? false : undefined
}
