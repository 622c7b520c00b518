/** Articles, a site and an engine for the tests of cards. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect, Layer, ManagedRuntime } from "effect"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { CardEngine } from "../../src/cards/CardEngine.ts"
import type { CardOptions } from "../../src/cards/planCards.ts"
import type { Article } from "../../src/model/Article.ts"
import type { CardInputs } from "../../src/model/Card.ts"
import { directionOf } from "../../src/model/language.ts"
import type { Finding } from "../../src/model/Finding.ts"
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

/** An engine for a project folder; the pictures of one process share it. */
export const engineFor = (root: string) => {
  const runtime = ManagedRuntime.make(CardEngine.layer(root).pipe(Layer.provide(NodeServices.layer)))
  return {
    options: (
      project: { readonly site?: Partial<Site>; readonly theme?: "light" | "dark" } = {}
    ): Promise<CardOptions & { readonly findings: ReadonlyArray<Finding> }> =>
      runtime.runPromise(
        Effect.flatMap(CardEngine, (engine) =>
          engine.options({ site: { ...site, ...project.site }, theme: project.theme ?? "light" })
        )
      ),
    draw: (inputs: CardInputs): Promise<Uint8Array> =>
      runtime.runPromise(Effect.flatMap(CardEngine, (engine) => engine.draw(inputs)))
  }
}

export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), "fanfare-cards-"))

/** Titles that have broken cards before, in their language. */
export const titles: Readonly<Record<string, readonly [title: string, language: string]>> = {
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
  emoji: ["Team 👩‍👩‍👧‍👦 wins 🏆 gold ❤️ in the harbour race", "en"],
  markup: ["<script>alert(1)</script> &amp; \"Fish & Chips\" 'n' <b>more</b> ]]> --", "en"]
}
