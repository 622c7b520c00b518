/** The projects that are checked: the example newsroom, one that is written from right to left, and one whose texts fight back. */
import { spawnSync } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { hostileTitles } from "../networks/hostileTitles.ts"
import type { CheckedPage } from "./checker.ts"
import { pagesOf } from "./pagesOf.ts"

const newsroom = resolve("examples/newsroom/fanfare.config.yaml")

const rightToLeft: Readonly<Record<string, string>> = {
  "fanfare.config.yaml": `site:
  url: https://rasif.example.org/
  title: أخبار الرصيف
  description: ما يجري عند الماء.
  language: ar
  author: { name: هيئة التحرير, url: "https://rasif.example.org/about/", fediverse: "@desk@social.example.org" }
  icon: https://rasif.example.org/icon.png
  accounts: { x: "@rasif", fediverse: "@rasif@social.example.org" }
comments: { reply: { webmention: https://webmention.example.org/rasif/ } }
share: { networks: [pinterest, bluesky, email], pinterest: { richPins: false } }
cards: { sizes: [portrait, story] }
`,
  "articles/souk.md": `---
title: "السوق القديم يفتح أبوابه «من جديد»"
description: عاد الباعة إلى أماكنهم بعد عام.
date: 2026-03-01T09:30:00+03:00
updated: 2026-03-02T10:00:00+03:00
author: { name: ليلى منصور, url: "https://rasif.example.org/laila/", x: laila, fediverse: laila@social.example.org }
section: المدينة
tags: [السوق, المدينة]
lang: ar
translationKey: souk
paywall: [.members]
---
عاد الباعة إلى أماكنهم بعد عام من العمل. قال أحدهم: "لم أصدق".

<div class="members">

بقية الخبر لأعضاء الرصيف وحدهم.

</div>
`,
  "articles/souk.comments.yaml": `- { id: one, author: سامي, date: 2026-03-01T12:00:00Z, text: خبر جميل. }
- { id: two, author: { name: Nora, url: "https://nora.example.org/" }, date: 2026-03-01T13:00:00Z, text: "Thank you!" }
`,
  "articles/souk-en.md": `---
title: The old market opens its doors
description: The traders are back after a year.
date: 2026-03-01T10:30:00+03:00
url: /en/souk/
lang: en
translationKey: souk
translations: { fr: /fr/souk/ }
nopin: true
---
The traders are back in their places after a year of work.
`,
  "articles/quay.txt": "رست السفينة الأولى عند الظهر، وكان على ظهرها برتقال كثير.\n\nقال الربان إن البحر كان هادئا.\n"
}

/** Whole texts only: YAML cannot hold half a character. */
const hostile = (): Readonly<Record<string, string>> =>
  Object.fromEntries([
    [
      "fanfare.config.yaml",
      `site:
  url: https://hostile.example.org/
  title: 'News & "More" <b>'
  author: 'A "B" & <C>'
  icon: https://hostile.example.org/icon.png?a=1&amp=2
`
    ],
    // The feed must hold all of them, because it says what they are.
    ["feeds/latest.yaml", "title: 'News & \"More\" <b>'\nlimit: 100\n"],
    ...hostileTitles
      .filter((title) => title.isWellFormed())
      .map((title, index) => [`articles/hostile-${index}.md`, `${JSON.stringify(fieldsOf(title), null, 2)}\nWords.\n`])
  ])

const fieldsOf = (title: string): object => ({
  title,
  description: `${title} described`,
  date: "2026-03-01T09:30:00+03:00",
  tags: [title],
  lang: "en"
})

/** Builds them with the command line into `folder`, and gives every page. */
export const projects = (folder: string): ReadonlyArray<CheckedPage> => [
  ...built("newsroom", newsroom, join(folder, "newsroom"), "https://harbour.example.org/"),
  ...written("rtl", folder, rightToLeft, "https://rasif.example.org/"),
  ...written("hostile", folder, hostile(), "https://hostile.example.org/")
]

const written = (
  name: string,
  folder: string,
  files: Readonly<Record<string, string>>,
  base: string
): ReadonlyArray<CheckedPage> => {
  const root = join(folder, name)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return built(name, join(root, "fanfare.config.yaml"), join(root, "public"), base)
}

const built = (name: string, config: string, out: string, base: string): ReadonlyArray<CheckedPage> => {
  const { status } = spawnSync(
    process.execPath,
    [resolve("src/cli/bin.ts"), "build", "--quiet", "--allow-url", "--config", config, "--out", out],
    { stdio: ["ignore", "inherit", "pipe"], env: { ...process.env, SOURCE_DATE_EPOCH: "1800000000" } }
  )
  if (status !== 0) throw new Error(`the project ${name} does not build`)
  return pagesOf(name, out, base)
}
