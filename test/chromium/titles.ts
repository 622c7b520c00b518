/**
 * The titles that fanfare and Chromium both set: every script that the fonts
 * have, and what is hard in each. Written for this test.
 */
import type { Direction } from "../../src/model/Article.ts"

export interface Title {
  readonly name: string
  /** BCP 47. */
  readonly language: string
  readonly direction: Direction
  readonly text: string
  /** Least ink overlap with Chromium, from 0 to 1. */
  readonly least: number
  /** Least ink overlap in a square of half an em with ink in it: one misplaced dot fails here, and not in the whole. */
  readonly leastSquare: number
  /** Whether another line break than Chromium's is a failure; elsewhere it is only reported. */
  readonly breaks: boolean
}

type Limits = Pick<Title, "least" | "leastSquare" | "breaks">

const strict: Limits = { least: 0.9, leastSquare: 0.85, breaks: true }
const usual: Limits = { least: 0.9, leastSquare: 0.85, breaks: false }
/** Chromium puts a picture on the pixel to the left of where it belongs, fanfare on the nearest. */
const emoji: Limits = { least: 0.9, leastSquare: 0.65, breaks: false }
const japanese: Limits = { least: 0.8, leastSquare: 0.85, breaks: false }
/** Chromium draws a box for what the fonts lack, fanfare nothing; so that it stands at the end of the text. */
const lacking: Limits = { least: 0.8, leastSquare: 0, breaks: false }

const title = (
  name: string,
  language: string,
  text: string,
  limits: Limits,
  direction: Direction = ["ar", "he", "fa", "ur", "ps"].includes(language) ? "rtl" : "ltr"
): Title => ({ name, language, direction, text, ...limits })

export const titles: ReadonlyArray<Title> = [
  title("arabic", "ar", "المدينة القديمة تفتح أبوابها للزوار بعد عشر سنوات من الترميم", strict),
  title("arabic-vowels", "ar", "قَرَأَ الطِّفْلُ قِصَّةَ البَحْرِ ثُمَّ نَامَ عَلَى صَوْتِ المَطَرِ", strict),
  title("arabic-latin", "ar", "كيف كتب فريق Debian دليلا جديدا لمتصفح Chromium وخادم Nginx في أسبوع واحد", strict),
  title("arabic-date", "ar", "تأجل المؤتمر من 12/05/2019 إلى 28/06/2019 بسبب الطقس", strict),
  title("arabic-percent", "ar", "ارتفعت مبيعات الكتب بنسبة 37.5% في الربيع وبلغت المشاركة ٦٨٪ في ٢٤ مدينة", strict),
  title("arabic-brackets", "ar", "الماء (أو ما بقي منه) يكفي القرية [حتى الخريف] فقط، هكذا قال «الجيران»", strict),
  title("arabic-numbers", "ar", "الحرارة -5°C والسعر 19.99$ والهاتف +962 6 500 1234 حتى ١٢/٠٥/٢٠٢٩", strict),
  title("arabic-code", "ar", "لماذا ما زلنا نتعلم لغة C++ (وليس Rust) في الجامعة؟", strict),
  title("hebrew", "he", "הרכבת האחרונה מחיפה יצאה בזמן והגיעה לפני כולם", strict),
  title("hebrew-latin", "he", "איך לבנות אתר קטן עם Node 24 ו־SQLite (בלי לשלם לאף אחד) עד 01/03/2027", strict),
  title("hebrew-numbers", "he", "המחיר ירד ב־15% ל־₪49.90 (במקום $20.00), אמר ד״ר ש׳ לוי", strict),
  title("hebrew-points", "he", "בַּבֹּקֶר הַיֶּלֶד שָׁתָה מַיִם קָרִים וְהָלַךְ אֶל הַגַּן", strict),
  title("persian", "fa", "چگونه یک گروه کوچک پژوهشی نقشهٔ تازه‌ای از کوه‌های البرز کشید", strict),
  title("urdu", "ur", "بارش کے بعد شہر کی گلیوں میں بچوں نے کاغذ کی کشتیاں چلائیں", strict),
  title("pashto", "ps", "د کلي ښوونځی له اوږد ژمي وروسته بیا پرانیستل شو", strict),
  title("hindi", "hi", "पहाड़ी गाँव के विद्यार्थियों ने बनाया अपना छोटा मौसम केंद्र", strict),
  title("hindi-latin", "hi", "प्रदर्शनी में Linux पर चलने वाले 25 पुराने कंप्यूटर, सब कुछ मुफ़्त।", strict),
  title("marathi", "mr", "गावातील शाळेने उघडले छोटेसे ग्रंथालय आणि रात्रीची अभ्यासिका", strict),
  title("thai-short", "th", "ฝนตกหนักทั่วกรุง", strict),
  title("thai", "th", "ห้องสมุดริมแม่น้ำเปิดให้บริการตลอดคืนในช่วงสอบปลายภาค", strict),
  title(
    "thai-long",
    "th",
    "นักวิทยาศาสตร์รุ่นใหม่พัฒนาเครื่องวัดคุณภาพน้ำราคาประหยัดเพื่อให้ชุมชนชาวประมงทางภาคใต้ใช้งานได้เองโดยไม่ต้องพึ่งห้องปฏิบัติการ",
    strict
  ),
  title("japanese", "ja", "海辺の小さな図書館が、夜だけ開くことにした理由", japanese),
  title(
    "japanese-marks",
    "ja",
    "「もう一度やってみよう」——町工場の三人が作った、世界でいちばん静かなファン(2号機)",
    japanese
  ),
  title("korean", "ko", "비가 그친 뒤 골목 시장에 다시 모인 사람들의 이야기", usual),
  title("chinese-simplified", "zh-Hans", "山里的孩子们用旧零件造出了第一台气象站，还给它起了名字", usual),
  title("chinese-traditional", "zh-Hant", "老街裡的書店決定開到深夜，鄰居們帶著茶點前來道賀", usual),
  title("vietnamese", "vi", "Những người thợ già ở phố cổ vẫn giữ nghề làm đèn lồng giấy suốt nửa thế kỷ", usual),
  title("greek", "el", "Ο μικρός σταθμός στο βουνό μετρά τον άνεμο εδώ και εκατό χρόνια", usual),
  title("ukrainian", "uk", "Під’їзд, у якому мешканці власноруч відновили мозаїку й ґанок", usual),
  title("bulgarian", "bg", "Защо влакът за Пловдив спря под снега и как пътниците го разчистиха", usual),
  title("romanian", "ro", "Țăranii și grădina științei: o școală înființată lângă pădure", usual),
  title("decomposed", "fr", "L’été où l’orchestre de Gävle joua Dvořák à Ångström".normalize("NFD"), usual),
  title("decomposed-vietnamese", "vi", "Những cây cầu gỗ đã được dựng lại".normalize("NFD"), usual),
  title("lacking", "en", "Old scribes saved room: a stroke through the foot of a letter made per of Ꝑ", lacking),
  title("lacking-mark", "en", "The word for moon was spelt with a candrabindu over its m̐", lacking),
  title("lacking-script", "en", "Three letters were carved twice into the door post: ᚠᚢᚦ", lacking),
  title("emoji", "en", "Family day 👨‍👩‍👧‍👦 in Lisbon 🇵🇹 and Tokyo 🇯🇵: bring 1️⃣ hat, 2️⃣ friends 👋🏽 and ❤️", emoji),
  title("emoji-arabic", "ar", "يوم العائلة 👨‍👩‍👧‍👦 في الرباط 🇲🇦 والقاهرة 🇪🇬 مع 3️⃣ هدايا 👍🏾", { ...emoji, breaks: true }),
  title(
    "long",
    "en",
    "When the last ferry stopped running, the islanders learned to row again, and then to build: first a dinghy, then a barge, then a workshop with two lathes and a stove, where every Saturday someone explains to whoever comes by how a plank bends, why tar smells of summer, and what the sea owes to us all.",
    usual
  ),
  title("word", "de", "Nordseeküstenwattwanderwegbeschilderungsverordnungsentwurfsprüfungskommissionssitz", usual),
  title(
    "address",
    "en",
    "Read it at https://example.org/archive/2024/05/islands-and-ferries?page=2&sort=asc#top before noon",
    usual
  ),
  title(
    "arabic-quotation",
    "en",
    "The sign said “مرحبا بكم في المكتبة الجديدة” and nobody could read it (until Monday)",
    strict
  ),
  title("turkish", "tr", "İstanbul’da ılık bir ışık: Iğdır’dan gelen şiirler", usual),
  title("azeri", "az", "Bakıda ilk qış: əlifba və işıq sərgisi İçərişəhərdə", usual)
]
