/**
 * The words of badges that newsrooms put on a picture, in the languages of
 * their readers. A badge of other words is shown as it was written.
 */

/** What fanfare has words for. */
export const badgeKinds = ["live", "opinion", "video", "podcast", "analysis", "breaking", "final"] as const
export type BadgeKind = (typeof badgeKinds)[number]

type Words = readonly [
  live: string,
  opinion: string,
  video: string,
  podcast: string,
  analysis: string,
  breaking: string,
  /** Of a score: nothing follows. */
  final: string
]

const words: Readonly<Record<string, Words>> = {
  en: ["Live", "Opinion", "Video", "Podcast", "Analysis", "Breaking", "Final"],
  ar: ["مباشر", "رأي", "فيديو", "بودكاست", "تحليل", "عاجل", "انتهت"],
  bn: ["সরাসরি", "মতামত", "ভিডিও", "পডকাস্ট", "বিশ্লেষণ", "জরুরি", "সমাপ্ত"],
  cs: ["Živě", "Názor", "Video", "Podcast", "Analýza", "Právě teď", "Konec"],
  da: ["Live", "Debat", "Video", "Podcast", "Analyse", "Seneste nyt", "Slut"],
  de: ["Live", "Meinung", "Video", "Podcast", "Analyse", "Eilmeldung", "Endstand"],
  el: ["Ζωντανά", "Άποψη", "Βίντεο", "Podcast", "Ανάλυση", "Έκτακτο", "Τελικό"],
  es: ["En directo", "Opinión", "Vídeo", "Pódcast", "Análisis", "Última hora", "Final"],
  fa: ["زنده", "دیدگاه", "ویدئو", "پادکست", "تحلیل", "فوری", "پایان"],
  fi: ["Suora", "Mielipide", "Video", "Podcast", "Analyysi", "Juuri nyt", "Lopputulos"],
  fr: ["En direct", "Opinion", "Vidéo", "Podcast", "Analyse", "Dernière minute", "Terminé"],
  he: ["שידור חי", "דעה", "וידאו", "פודקאסט", "פרשנות", "מבזק", "הסתיים"],
  hi: ["लाइव", "विचार", "वीडियो", "पॉडकास्ट", "विश्लेषण", "ताज़ा ख़बर", "समाप्त"],
  hu: ["Élő", "Vélemény", "Videó", "Podcast", "Elemzés", "Most történt", "Vége"],
  id: ["Langsung", "Opini", "Video", "Podcast", "Analisis", "Terkini", "Selesai"],
  it: ["In diretta", "Opinione", "Video", "Podcast", "Analisi", "Ultim’ora", "Finale"],
  ja: ["ライブ", "オピニオン", "動画", "ポッドキャスト", "解説", "速報", "終了"],
  ko: ["생중계", "오피니언", "영상", "팟캐스트", "분석", "속보", "종료"],
  nb: ["Direkte", "Mening", "Video", "Podkast", "Analyse", "Siste nytt", "Slutt"],
  nl: ["Live", "Opinie", "Video", "Podcast", "Analyse", "Laatste nieuws", "Eindstand"],
  pl: ["Na żywo", "Opinia", "Wideo", "Podcast", "Analiza", "Pilne", "Koniec"],
  pt: ["Ao vivo", "Opinião", "Vídeo", "Podcast", "Análise", "Última hora", "Final"],
  ro: ["În direct", "Opinie", "Video", "Podcast", "Analiză", "Ultima oră", "Final"],
  ru: ["Прямой эфир", "Мнение", "Видео", "Подкаст", "Анализ", "Срочно", "Завершено"],
  sv: ["Direkt", "Åsikt", "Video", "Podd", "Analys", "Just nu", "Slut"],
  th: ["สด", "ความเห็น", "วิดีโอ", "พอดแคสต์", "วิเคราะห์", "ด่วน", "จบแล้ว"],
  tr: ["Canlı", "Görüş", "Video", "Podcast", "Analiz", "Son dakika", "Bitti"],
  uk: ["Наживо", "Думка", "Відео", "Подкаст", "Аналіз", "Терміново", "Завершено"],
  ur: ["براہِ راست", "رائے", "ویڈیو", "پوڈکاسٹ", "تجزیہ", "تازہ ترین", "ختم"],
  vi: ["Trực tiếp", "Ý kiến", "Video", "Podcast", "Phân tích", "Tin nóng", "Kết thúc"],
  zh: ["直播", "评论", "视频", "播客", "分析", "突发", "已结束"],
  "zh-hant": ["直播", "評論", "影片", "播客", "分析", "突發", "已結束"]
}

/** The kind that a badge names, whatever its case; null for words of the author's own. */
export const badgeKind = (badge: string): BadgeKind | null =>
  badgeKinds.find((kind) => kind === badge.trim().toLowerCase()) ?? null

/** In capitals of a language, by its BCP 47 tag; as it was written where it is no known kind, and in English for other languages. */
export const badgeWords = (badge: string, language: string): string => {
  const kind = badgeKind(badge)
  if (kind === null) return badge
  const tag = language.toLowerCase()
  const own = /^zh(?:-hant|-tw|-hk|-mo)/.test(tag) ? "zh-hant" : (tag.split("-")[0] ?? "")
  const word = (words[own] ?? words["en"])?.[badgeKinds.indexOf(kind)] ?? badge
  return own in words ? word.toLocaleUpperCase(own === "zh-hant" ? "zh" : own) : word.toUpperCase()
}

/** Whether a section is one of opinion, by its name in any of these languages. */
export const isOpinion = (section: string): boolean => opinions.has(section.trim().toLowerCase())

const opinions: ReadonlySet<string> = new Set([
  ...Object.values(words).map(([, opinion]) => opinion.toLowerCase()),
  "opinions",
  "comment",
  "commentary",
  "editorial",
  "editorials",
  "op-ed",
  "column",
  "columns",
  "views",
  "kommentar",
  "kommentare",
  "leitartikel",
  "kolumne",
  "tribune",
  "tribunes",
  "édito",
  "éditorial",
  "chronique",
  "columna",
  "tribuna",
  "editoriale",
  "coluna",
  "آراء",
  "مقالات",
  "مقالات الرأي",
  "דעות",
  "社説",
  "社论",
  "社論",
  "사설",
  "мнения",
  "колонка",
  "думки",
  "opinie",
  "felieton",
  "debatt",
  "leder"
])
