/** Articles, a site and an engine for the tests of cards. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect, Layer, ManagedRuntime } from "effect"
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { CardEngine, type CardProject, type OpenedCards } from "../../src/cards/CardEngine.ts"
import type { CardNotes } from "../../src/cards/CardNotes.ts"
import type { CardKit } from "../../src/cards/CardKit.ts"
import { planPictures } from "../../src/cards/planPictures.ts"
import type { Painted } from "../../src/cards/RenderJob.ts"
import type { TemplateCache } from "../../src/cards/TemplateCompiler.ts"
import type { Article } from "../../src/model/Article.ts"
import type { CardInputs, CropInputs, Pictures } from "../../src/model/Card.ts"
import { directionOf } from "../../src/model/language.ts"
import type { Site } from "../../src/model/Site.ts"
import type { Timestamp } from "../../src/model/Timestamp.ts"

export const site: Site = {
  url: "https://news.example.org/",
  title: "The Harbour Courier",
  description: "News of the coast",
  language: "en",
  direction: "ltr",
  timeZone: "UTC",
  accent: "#0b5c6b",
  accounts: {}
}

export const article = (title: string, more: Partial<Article> = {}): Article => ({
  id: `urn:test:${title}`,
  slug: "tide",
  url: "https://news.example.org/articles/tide/",
  hosted: true,
  title,
  description: "",
  language: "en",
  direction: directionOf(more.language ?? "en"),
  published: "2026-03-01T09:30:00+03:00" as Timestamp,
  updated: null,
  authors: [{ name: "Maren Lindqvist" }],
  section: "Climate",
  tags: [],
  html: "",
  text: "",
  images: [],
  captions: [],
  comments: [],
  furniture: null,
  derived: {},
  source: "articles/tide.md",
  ...more
})

/** Titles that have broken cards before, in their language. */
export const titles = {
  short: ["Rain at last", "en"],
  "84 letters": ["Harbour towns along the northern coast prepare for the highest spring tide in years", "en"],
  "300 letters": [
    "Officials from eleven coastal districts met on Thursday to agree on a common plan for sea walls, flood gates, early warning sirens and evacuation routes, after a winter in which three storms in five weeks damaged harbours, railways and more than two thousand homes between the estuary and the lighthouse",
    "en"
  ],
  "one word": ["Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsab", "de"],
  capitals: ["WWWWWWWWWWWW MMMMMMMMMMM ÅÅÅÅÅÅ ÉÉÉÉÉ QQQQQQQ gjpqy WWWWWWWWW", "en"],
  Arabic: ["المدينة القديمة تستعيد أسواقها بعد عشر سنوات من الترميم", "ar"],
  "Arabic with vowels": ["قَالَ المُعَلِّمُ: إِنَّ العِلْمَ نُورٌ يُضِيءُ الطَّرِيقَ لِكُلِّ طَالِبٍ مُجْتَهِدٍ", "ar"],
  "mixed Arabic": ["شركة OpenGrid (ومقرها Berlin) تعلن ارتفاع أرباحها 12.5% في 12/05/2019 بعد إطلاق C++", "ar"],
  Urdu: ["بندرگاہ کے شہر چالیس سال کی بلند ترین لہر کے لیے تیار ہو رہے ہیں", "ur"],
  Persian: ["شهرهای ساحلی برای بلندترین جزر و مد می‌شوند ۱۲۳ آماده می‌شوند", "fa"],
  Hebrew: ["ספריית הנמל (Haifa) נפתחת מחדש ב־1 במאי 2026 אחרי שיפוץ", "he"],
  "Hebrew with points": ["בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם וְאֵת הָאָרֶץ", "he"],
  Vietnamese: ["Những ngôi nhà cổ ở Hội An được trùng tu trước mùa bão Ắ Ế Ộ", "vi"],
  Russian: ["Портовые города готовятся к самому высокому приливу за сорок лет", "ru"],
  Hindi: ["तटीय शहर चालीस साल की सबसे ऊँची लहर के लिए तैयार हो रहे हैं", "hi"],
  Thai: ["เมืองท่าชายฝั่งเตรียมรับน้ำขึ้นสูงสุดในรอบสี่สิบปี", "th"],
  Japanese: ["港町は四十年ぶりの高潮に備えて「北の堤防」を修理する", "ja"],
  Korean: ["항구 도시들이 사십 년 만의 가장 높은 조수에 대비하고 있다", "ko"],
  "simplified Chinese": ["沿海城市为四十年来最高的潮水做准备", "zh-Hans"],
  "traditional Chinese": ["沿海城市為四十年來最高的潮水做準備", "zh-Hant"],
  emoji: ["Team 👩‍👩‍👧‍👦 wins 🏆 gold ❤️ in the harbour race", "en"],
  markup: ["<script>alert(1)</script> &amp; \"Fish & Chips\" 'n' <b>more</b> ]]> --", "en"]
} as const satisfies Readonly<Record<string, readonly [title: string, language: string]>>

export const titled = (kind: keyof typeof titles, more: Partial<Article> = {}): Article =>
  article(titles[kind][0], { language: titles[kind][1], ...more })

/** An empty folder for a project, or one with these files. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const root = mkdtempSync(join(tmpdir(), "fanfare-cards-"))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  return root
}

export interface MemoryCache extends TemplateCache {
  readonly entries: Map<string, Uint8Array>
}

export const memoryCache = (): MemoryCache => {
  const entries = new Map<string, Uint8Array>()
  return {
    entries,
    read: (key) => Effect.sync(() => entries.get(key) ?? null),
    write: (key, bytes) => Effect.sync(() => void entries.set(key, Uint8Array.from(bytes)))
  }
}

export type Project = Partial<Omit<CardProject, "site">> & { readonly site?: Partial<Site> }

export interface TestEngine {
  /** With the site above, no settings and one plain article unless the project says otherwise. */
  readonly open: (project?: Project) => Promise<OpenedCards>
  /** Opens the project with this article in it, and plans its pictures. */
  readonly plan: (article: Article, project?: Project) => Promise<Pictures>
  readonly draw: (inputs: CardInputs) => Promise<Painted>
  readonly inspect: (inputs: CardInputs) => Promise<CardNotes>
  readonly crop: (inputs: CropInputs) => Promise<Uint8Array>
}

export const engineFor = (
  root: string,
  { cache = memoryCache(), threads = 1 }: { readonly cache?: TemplateCache; readonly threads?: number } = {}
): TestEngine => {
  const runtime = ManagedRuntime.make(
    CardEngine.layer({ root, cache, threads }).pipe(Layer.provide(NodeServices.layer))
  )
  const open = ({ site: own, ...project }: Project = {}): Promise<OpenedCards> =>
    runtime.runPromise(
      Effect.flatMap(CardEngine, (engine) =>
        engine.open({
          theme: "light",
          settings: plain,
          articles: [article("Rain")],
          ...project,
          site: { ...site, ...own }
        })
      )
    )
  return {
    open,
    plan: async (one, project = {}) => {
      const { kit } = await open({ articles: [one], ...project })
      return planPictures(one, { ...site, ...project.site }, kit)
    },
    draw: (inputs) => runtime.runPromise(Effect.flatMap(CardEngine, (engine) => engine.draw(inputs))),
    inspect: (inputs) => runtime.runPromise(Effect.flatMap(CardEngine, (engine) => engine.inspect(inputs))),
    crop: (inputs) => runtime.runPromise(Effect.flatMap(CardEngine, (engine) => engine.crop(inputs)))
  }
}

/** What a config says that says nothing about cards. */
export const plain: CardKit["settings"] = { template: {}, sizes: [], fonts: [], photos: true }
