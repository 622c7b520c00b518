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
  /** Why other line breaks than Chromium's are right; null where they are a failure. */
  readonly otherBreaks: string | null
}

type Limits = Pick<Title, "least" | "leastSquare" | "otherBreaks">

const strict: Limits = { least: 0.9, leastSquare: 0.85, otherBreaks: null }
/** Chromium puts a picture on the pixel to the left of where it belongs, fanfare on the nearest. */
const emoji: Limits = { ...strict, leastSquare: 0.65 }
/** Chromium draws a box for what the fonts lack, fanfare nothing; so that it stands at the end of the text. */
const lacking: Limits = { ...strict, least: 0.8, leastSquare: 0 }

const because = (otherBreaks: string): Limits => ({ ...strict, otherBreaks })

const japanese = because(
  "the phrases are of another model than Chromium's, and one that is too wide is parted between its words"
)
const chinese = because("fanfare breaks Chinese between phrases; Chromium has phrases for Japanese only")
const korean = because("fanfare keeps the words of Korean whole, as its newspapers do")
const khmer = because("the words are those of Node's dictionary, and Chromium has another one")
const shortWord = because("a one-letter word stays with the next one")
const number = because("a number stays with its unit, and a telephone number with its groups")
const initials = because("initials stay with their name")
const french = because("a guillemet stays with what is between it and its fellow")
const dash = because("no line begins with a dash")
const hyphens = because(
  "Debian's Chromium has no hyphenation patterns, and divides by soft hyphens words that would fit on the next line"
)
const signs = because("a sign of mathematics stays with what stands on either side of it")
const pairs = because("a pair with a slash and a stretch of numbers stay whole")
const compounds = because("a word with hyphens is parted only where it fits no line, and never beside one letter")
const address = because("an address is parted after its signs, and keeps the words between them")

const title = (
  name: string,
  language: string,
  text: string,
  limits: Limits,
  direction: Direction = ["ar", "he", "fa", "ur", "ps", "ckb", "ug", "sd", "yi"].includes(language) ? "rtl" : "ltr"
): Title => ({ name, language, direction, text, ...limits })

export const titles: ReadonlyArray<Title> = [
  title("arabic", "ar", "المدينة القديمة تفتح أبوابها للزوار بعد عشر سنوات من الترميم", strict),
  title("arabic-vowels", "ar", "قَرَأَ الطِّفْلُ قِصَّةَ البَحْرِ ثُمَّ نَامَ عَلَى صَوْتِ المَطَرِ", strict),
  title("arabic-latin", "ar", "كيف كتب فريق Debian دليلا جديدا لمتصفح Chromium وخادم Nginx في أسبوع واحد", strict),
  title("arabic-date", "ar", "تأجل المؤتمر من 12/05/2019 إلى 28/06/2019 بسبب الطقس", strict),
  title("arabic-percent", "ar", "ارتفعت مبيعات الكتب بنسبة 37.5% في الربيع وبلغت المشاركة ٦٨٪ في ٢٤ مدينة", strict),
  title("arabic-brackets", "ar", "الماء (أو ما بقي منه) يكفي القرية [حتى الخريف] فقط، هكذا قال «الجيران»", strict),
  title("arabic-numbers", "ar", "الحرارة -5°C والسعر 19.99$ والهاتف +962 6 500 1234 حتى ١٢/٠٥/٢٠٢٩", number),
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
  title("korean", "ko", "비가 그친 뒤 골목 시장에 다시 모인 사람들의 이야기", korean),
  title("chinese-simplified", "zh-Hans", "山里的孩子们用旧零件造出了第一台气象站，还给它起了名字", chinese),
  title("chinese-traditional", "zh-Hant", "老街裡的書店決定開到深夜，鄰居們帶著茶點前來道賀", chinese),
  title("vietnamese", "vi", "Những người thợ già ở phố cổ vẫn giữ nghề làm đèn lồng giấy suốt nửa thế kỷ", strict),
  title("greek", "el", "Ο μικρός σταθμός στο βουνό μετρά τον άνεμο εδώ και εκατό χρόνια", strict),
  title("ukrainian", "uk", "Під’їзд, у якому мешканці власноруч відновили мозаїку й ґанок", shortWord),
  title("bulgarian", "bg", "Защо влакът за Пловдив спря под снега и как пътниците го разчистиха", strict),
  title("romanian", "ro", "Țăranii și grădina științei: o școală înființată lângă pădure", strict),
  title("decomposed", "fr", "L’été où l’orchestre de Gävle joua Dvořák à Ångström".normalize("NFD"), strict),
  title("decomposed-vietnamese", "vi", "Những cây cầu gỗ đã được dựng lại".normalize("NFD"), strict),
  title("lacking", "en", "Old scribes saved room: a stroke through the foot of a letter made per of Ꝑ", lacking),
  title("lacking-mark", "en", "The word for moon was spelt with a candrabindu over its m̐", lacking),
  title("lacking-script", "en", "Three letters were carved twice into the door post: ᚠᚢᚦ", lacking),
  title("emoji", "en", "Family day 👨‍👩‍👧‍👦 in Lisbon 🇵🇹 and Tokyo 🇯🇵: bring 1️⃣ hat, 2️⃣ friends 👋🏽 and ❤️", emoji),
  title("emoji-arabic", "ar", "يوم العائلة 👨‍👩‍👧‍👦 في الرباط 🇲🇦 والقاهرة 🇪🇬 مع 3️⃣ هدايا 👍🏾", emoji),
  title(
    "long",
    "en",
    "When the last ferry stopped running, the islanders learned to row again, and then to build: first a dinghy, then a barge, then a workshop with two lathes and a stove, where every Saturday someone explains to whoever comes by how a plank bends, why tar smells of summer, and what the sea owes to us all.",
    strict
  ),
  title("word", "de", "Nordseeküstenwattwanderwegbeschilderungsverordnungsentwurfsprüfungskommissionssitz", hyphens),
  title(
    "address",
    "en",
    "Read it at https://example.org/archive/2024/05/islands-and-ferries?page=2&sort=asc#top before noon",
    address
  ),
  title(
    "arabic-quotation",
    "en",
    "The sign said “مرحبا بكم في المكتبة الجديدة” and nobody could read it (until Monday)",
    strict
  ),
  title("turkish", "tr", "İstanbul’da ılık bir ışık: Iğdır’dan gelen şiirler", strict),
  title("azeri", "az", "Bakıda ilk qış: əlifba və işıq sərgisi İçərişəhərdə", strict),
  title("polish", "pl", "Już 5 tys. osób zwiedziło zamek w Łodzi i okolicach — nowe otwarcie", shortWord),
  title("czech", "cs", "Rozhovor s ministrem o škole a 10 km dálnice u Brna", shortWord),
  title("slovak", "sk", "Ľudia v dedine postavili most z dubového dreva a zo železa", shortWord),
  title("russian", "ru", "Выставка в Москве: письма А. С. Грина и 5 млн руб. на музей", shortWord),
  title("belarusian", "be", "Школьнікі ў вёсцы зрабілі сонечны гадзіннік з камянёў", shortWord),
  title("serbian", "sr", "Деца у селу посадила су јабуке и направила љуљашку", shortWord),
  title("macedonian", "mk", "Ѓердан од ќилибар најден во старата куќа на брегот", strict),
  title("croatian", "hr", "Šumski požar ugašen u osvit: đaci i vatrogasci zajedno", shortWord),
  title("slovenian", "sl", "Čebelarji v dolini so odprli muzej z žganjem in medom", shortWord),
  title("hungarian", "hu", "Az őszi vásáron a gyerekek készítették a legszebb tűzőhímzést", strict),
  title("finnish", "fi", "Kansaneläkelaitoksen asiakaspalvelupäällikkö jäi yllättäen eläkkeelle", hyphens),
  title("swedish", "sv", "Folkhögskoleföreståndarens trädgård öppnar för allmänheten", hyphens),
  title("danish", "da", "Øboerne måler vandstanden igen: næste færge går klokken seks", strict),
  title("norwegian", "nb", "Fjellbygda åpner nytt bibliotek på den gamle jernbanestasjonen", hyphens),
  title("dutch", "nl", "Arbeidsongeschiktheidsverzekering wordt duurder voor zelfstandigen", hyphens),
  title("german", "de", "Bundesverfassungsgerichtspräsidentin besucht die Straßenbahnausstellung", hyphens),
  title("icelandic", "is", "Þorpsbúar æfa gömul ljóð við höfnina á hverju kvöldi", strict),
  title("estonian", "et", "Õpilased ehitasid jõe äärde väikese ilmajaama", strict),
  title("latvian", "lv", "Ķekavas skolēni atrada senu karti ar mežu un ezeriem", strict),
  title("lithuanian", "lt", "Žvejų kaimelis įsirengė mažą švyturį ir biblioteką", strict),
  title("spanish", "es", "¿Quién cuida el faro? Ochenta años de luz a 12 km de la costa", number),
  title("portuguese", "pt", "A maré subiu 3,5 m e o café da praça não fechou às 5 p. m.", number),
  title("italian", "it", "Perché l’orologio della piazza è fermo da cent’anni", strict),
  title("catalan", "ca", "La col·lecció de l’avi: mil petxines i una barca", strict),
  title("basque", "eu", "Herriko zubi zaharra berriz ireki dute oinezkoentzat", strict),
  title("french", "fr", "Réforme : « c’est fini », dit-il à 5 000 lecteurs ; et après ?", french),
  title("french-money", "fr", "Un loyer de 1 500 € pour 30 m² à Lyon", number),
  title("irish", "ga", "Tháinig an bád abhaile roimh bhreacadh an lae", strict),
  title("welsh", "cy", "Ysgol fach y mynydd yn dathlu canmlwyddiant ei llyfrgell", hyphens),
  title("albanian", "sq", "Fëmijët e fshatit ndërtuan një urë prej druri", strict),
  title(
    "maltese",
    "mt",
    "Is-sajjieda taż-żona reġgħu ħarġu għal għada",
    because("a part of one or two letters stays with its word")
  ),
  title("indonesian", "id", "Warga pulau menanam seribu pohon di tepi pantai", strict),
  title("swahili", "sw", "Wanafunzi wa kijiji wajenga kituo kidogo cha hali ya hewa", strict),
  title("malay", "ms", "Anak-anak kampung membina stesen cuaca kecil di tepi sungai", strict),
  title("kazakh", "kk", "Ауыл мектебінің оқушылары жел диірменін жасады", strict),
  title("armenian", "hy", "Գյուղի երեխաները կառուցեցին փայտե կամուրջ", strict),
  title("georgian", "ka", "სოფლის ბავშვებმა ააშენეს პატარა ამინდის სადგური", strict),
  title("bengali", "bn", "গ্রামের ছেলেমেয়েরা বানাল গাঁয়ের ছোট আবহাওয়া কেন্দ্র", strict),
  title("amharic", "am", "የመንደሩ ልጆች ትንሽ የአየር ሁኔታ ጣቢያ ሠሩ", strict),
  title("khmer", "km", "កុមារក្នុងភូមិបានសាងសង់ស្ថានីយអាកាសធាតុតូចមួយ", khmer),
  title("nepali", "ne", "गाउँका विद्यार्थीले बनाए सानो मौसम केन्द्र", strict),
  title("sorani", "ckb", "منداڵانی گوند پردێکی دارینیان دروست کرد", strict),
  title("uyghur", "ug", "كەنت مەكتىپىنىڭ ئوقۇغۇچىلىرى كۆۋرۈك ياسىدى", strict),
  title("yiddish", "yi", "די קינדער פֿון דאָרף האָבן געבויט אַ הילצערנע בריק", strict),
  title("initials", "en", "The lost maps of J. R. R. Wexley found at 5 p.m. in a mill", initials),
  title("telephone", "en", "Call (555) 123-4567 before the ferry leaves at noon", number),
  title("dash", "en", "After forty quiet winters — a new era for the old mill", dash),
  title(
    "soft",
    "de",
    "Donau\u00addampf\u00adschiff\u00adfahrts\u00adgesell\u00adschafts\u00adkapitän in Rente",
    hyphens
  ),
  title("chinese-quotes", "zh-Hans", "他说：“不，‘我’不去！”大家都笑了", chinese),
  title("chinese-latin", "zh-Hans", "渔村用 Model Y 电池给灯塔供电，省了一半", chinese),
  title("japanese-quotes", "ja", "「え？」「本当に！？」と驚きの声、灯台に本屋ができた", japanese),
  title("vietnamese-money", "vi", "Giá cà phê tăng 12,5 %, còn 65.000 ₫/ly ở phố Huế", number),
  title("turkish-percent", "tr", "İzmir’de kira %12,5 arttı: ₺15.000’lik ev kalmadı mı?", strict),
  title("german-signs", "de", "Straßenbahnfahrerinnen verdienen ≤ 2 500 € – „zu wenig“, sagt Verdi", hyphens),
  title("french-percent", "fr", "Hausse de 4,5 % : « nous n’irons pas ! », répond M. Lefèvre", french),
  title("russian-money", "ru", "Цена выросла на 12,5 % — до 1 500 ₽ за кг, сообщил И. И. Ким", shortWord),
  title("polish-time", "pl", "O 7.30 w Gdańsku: prof. A. Nowak i 2 tys. zł za „łódź”", shortWord),
  title("greek-polytonic", "el", "Ἐν ἀρχῇ ἦν ὁ λόγος: η παλιά σχολή ξανανοίγει", strict),
  title("hausa", "ha", "Ƙasar Hausa: ɓera, ɗaki da ƴan makaranta a bakin ruwa", strict),
  title("yoruba", "yo", "Àwọn ọmọ ilé-ẹ̀kọ́ kọ́ afárá kékeré sí etí òkun", strict),
  title("tigrinya", "ti", "ቆልዑ ዓዲ ንእሽቶ መደበር ኩነታት ኣየር ሃኒጾም", strict),
  title("hawaiian", "haw", "Ua hoʻokumu nā keiki i kahi hale heluhelu ma kahakai", strict),
  title("hindi-money", "hi", "₹५०० की नाव, २५% सस्ती: “हम फिर आएँगे”, बोले मछुआरे", strict),
  title("signs", "en", "Ferry A → B costs ≤ ₹500 (≈ €5½), rated ★★★★☆ at 3‰ salt", signs),
  title("maths", "en", "Why x² ≠ 2x: √2, π ≈ 3.14 and ∑ of all fears ∞", signs),
  title("signs-in-text", "en", "I ❤ the sea ☀ and call ☎ 0123 when ✈ lands ⚠ ✓", emoji),
  title("emoji-sequences", "en", "🏴󠁧󠁢󠁳󠁣󠁴󠁿 Scotland and 🏳️‍🌈 harbour day: 👩🏽‍🚀 meets 🧑‍🍳 at ½ past 5", emoji),
  title("pairs", "en", "Yes/No vote on the £3–4bn north-south rail/ferry link, C++/Rust inside", pairs),
  title("units", "en", "At −5 °C and 10 km/h, Flight BA 117 lands on 12 May 2026 at 9 a.m. EST", number),
  title("compounds", "en", "State-of-the-art, once-in-a-lifetime e-bike drive-in at Stratford-upon-Avon", compounds),
  title("letter-sequences", "en", "Pride 🏳️‍🌈 and 🏴󠁧󠁢󠁷󠁬󠁳󠁿 day: 👩🏿‍🚒👨‍👩‍👧 march at 10–11 a.m. ❤️‍🔥", {
    ...emoji,
    otherBreaks: number.otherBreaks
  }),
  title("money-arrows", "en", "From £2.5bn → £3.1bn: how costs ↑ 24 % in 2025⁄26 ± 0.5", signs),
  title("abbreviations", "en-GB", "Dr Marsh and Mrs St Ives meet at No. 10, see p. 12 and c. 1800", initials),
  title("spanish-marks", "es", "¡Qué susto! ¿Subirá el pan un 3,5 % el 1.º de mayo, EE. UU.?", number),
  title("french-dialogue", "fr", "Météo : −3 °C à 7 h 30 ; « on gèle ! » — dit Mme Roux, p. 12", french),
  title("greek-signs", "el", "Τι είπε ο κ. Α. Παπάς; «Όχι», απάντησε· κόστος 1.500 €", initials),
  title("greek-verse", "el", "Ὦ ξεῖνε, ἀγγέλλειν ἐκεῖ ὅτι τῇδε ξανανοίγει τὸ σχολεῖον", strict),
  title("german-numbers", "de", "Ab 1. Mai 2027 alle 3½ Min., z. B. zum Ost-/Westkreuz für 49 €", hyphens),
  title("swedish-numbers", "sv", "Kl. 8.30 i 25-årsåldern: 3:e plats i Umeå, 12 000 kr", number),
  title("hungarian-numbers", "hu", "A 21. sz.-i híd 12 000 Ft-ba kerül, 25%-kal több", number),
  title("russian-letters", "ru", "В 2027 г. и на о. Сахалин: т. е. 3,5 тыс. км с А. П. Чех", shortWord),
  title("ukrainian-money", "uk", "У м. Київ о 9:30 — з’їзд і 5 млн ₴ на школи (с. 7)", shortWord),
  title("kazakh-money", "kk", "Алматыда 1 200 ₸ билет: «біз күттік», — деді Ә. Қ. Нұр", number),
  title("filipino", "fil", "₱1,500 na multa sa mga pag-aari: hindi na raw mauulit", strict),
  title(
    "igbo",
    "ig",
    "Ụmụ akwụkwọ 300 na-agụ n’Ọka: ọ bụ ₦2,500",
    because("a part of one or two letters stays with its word")
  ),
  title("hebrew-money", "he", "כרטיס ב־₪5.90 (25% יותר): ״יקר מדי״, אמר ד״ר י׳ לב", number),
  title("korean-hanja", "ko", "서울 지하철 요금 1,550원으로… ‘너무 비싸다’ 시민 25% 불만(종합)", korean),
  title("japanese-names", "ja", "髙橋氏と山﨑氏、新幹線のぞみ50分短縮へ：「速すぎる」との声も", japanese),
  title("chinese-money", "zh-Hans", "上海地铁票价上调25%至5元：“太贵了”，市民说", chinese),
  title("chinese-hong-kong", "zh-HK", "港鐵加價2.5%，巴士佬話「頂唔順㗎」：市民搵緊嘢慳錢", chinese),
  title("bengali-money", "bn", "ঢাকায় ৳৫০০-র টিকিট: ‘কেন এত দাম?’, ২৫% বাড়ল ভাড়া।", strict),
  title("thai-money", "th", "กรุงเทพฯ ขึ้นค่าโดยสาร 25% เป็น 50 บาท: “แพงไป” ๆ", number)
]
