/** Articles, a site and sessions for the tests of cards. */
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import * as NodePath from "@effect/platform-node/NodePath"
import { Effect, Layer, ManagedRuntime, Scope } from "effect"
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { Cards } from "../../src/cards/Cards.ts"
import type { CardProject, CardSession, DrawnCard } from "../../src/cards/CardSession.ts"
import type { CardNotes } from "../../src/cards/draw/CardNotes.ts"
import { openKit, type OpenedKit } from "../../src/cards/openKit.ts"
import type { CardKit } from "../../src/cards/plan/CardKit.ts"
import { type PlannedPictures, planPictures } from "../../src/cards/plan/planPictures.ts"
import type { Article } from "../../src/model/Article.ts"
import type { Blobs } from "../../src/model/Blobs.ts"
import type { CardInputs, CropInputs, DrawnPictures } from "../../src/model/Card.ts"
import { digestOf } from "../../src/model/Digest.ts"
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

export interface MemoryBlobs extends Pick<Blobs, "get" | "put"> {
  readonly entries: Map<string, Uint8Array>
}

export const memoryBlobs = (): MemoryBlobs => {
  const entries = new Map<string, Uint8Array>()
  return {
    entries,
    get: (key) => Effect.sync(() => entries.get(key) ?? null),
    put: (key, bytes) => Effect.sync(() => void entries.set(key, Uint8Array.from(bytes)))
  }
}

export type Project = Partial<Omit<CardProject, "site">> & { readonly site?: Partial<Site> }

/** The site above and no settings, unless the project says otherwise. */
const projectOf = ({ site: own, ...project }: Project): CardProject => ({
  theme: "light",
  settings: plain,
  ...project,
  site: { ...site, ...own }
})

const files = Layer.merge(NodeFileSystem.layer, NodePath.layer)

export interface TestEngine {
  readonly open: (project?: Project) => Promise<CardSession>
  /** Opens the project and plans the pictures of an article. */
  readonly plan: (article: Article, project?: Project) => Promise<DrawnPictures>
  /** By the session that planned these inputs; by the last one that was opened where none did. */
  readonly draw: (inputs: CardInputs) => Promise<DrawnCard>
  readonly inspect: (inputs: CardInputs) => Promise<CardNotes>
  readonly crop: (inputs: CropInputs) => Promise<Uint8Array>
}

export interface EngineOptions {
  readonly blobs?: Pick<Blobs, "get" | "put">
  readonly threads?: number
  readonly force?: boolean
}

export const engineFor = (
  root: string,
  { blobs = memoryBlobs(), threads = 1, force = false }: EngineOptions = {}
): TestEngine => {
  const runtime = ManagedRuntime.make(Cards.layer({ root, blobs, threads, force }).pipe(Layer.provide(files)))
  const scope = Scope.makeUnsafe()
  const sessions = new Map<string, CardSession>()
  let last: Promise<CardSession> | null = null
  const open = (project: Project = {}): Promise<CardSession> =>
    (last = runtime.runPromise(
      Effect.flatMap(Cards, (cards) => cards.open(projectOf(project))).pipe(Effect.provideService(Scope.Scope, scope))
    ))
  const sessionOf = async (inputs: CardInputs | CropInputs): Promise<CardSession> =>
    sessions.get(digestOf(inputs)) ?? last ?? open()
  return {
    open,
    plan: async (one, project = {}) => {
      const session = await open(project)
      const { pictures } = await Effect.runPromise(session.plan(one))
      for (const { inputs } of [...Object.values(pictures.cards), ...pictures.crops])
        sessions.set(digestOf(inputs), session)
      return pictures
    },
    draw: async (inputs) => Effect.runPromise((await sessionOf(inputs)).draw(inputs)),
    inspect: async (inputs) => Effect.runPromise((await sessionOf(inputs)).inspect(inputs)),
    crop: async (inputs) => (await Effect.runPromise((await sessionOf(inputs)).crop(inputs))).bytes
  }
}

/** What planning needs, and what is wrong with it. */
export const openedKit = (root: string, project: Project = {}): Promise<OpenedKit> =>
  Effect.runPromise(
    openKit(root, projectOf(project), memoryBlobs()).pipe(
      Effect.provideService(Scope.Scope, Scope.makeUnsafe()),
      Effect.provide(files)
    )
  )

/** For tests that change a part of it. */
export const kitFor = async (root: string, project: Project = {}): Promise<CardKit> =>
  (await openedKit(root, project)).kit

export const planned = (one: Article, kit: CardKit, photoFault: string | null = null): Promise<PlannedPictures> =>
  Effect.runPromise(planPictures(one, kit, photoFault))

/** What a config says that says nothing about cards. */
export const plain: CardKit["settings"] = { template: {}, sizes: [], fonts: [], photos: true, small: false }
