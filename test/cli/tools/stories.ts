/** Articles that need nothing but their number: a build of them without cards takes a moment. */

export const story = (number: number, more = ""): string =>
  `---
title: Story number ${number}
date: 2026-03-${String(number).padStart(2, "0")}T09:00:00+03:00
author: Lena Haddad
description: What happened on day ${number}.
url: /story-${number}/
lang: en
${more}---
Words of day ${number}, which nobody else wrote.
`

/** `articles/s1.md` and so on. */
export const stories = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`articles/s${index + 1}.md`, story(index + 1)]))

/** A config of a site that draws no pictures; `more` as YAML. */
export const plainSite = (more = ""): string =>
  `site: { url: https://news.example.org/, title: Example News, timeZone: Asia/Riyadh }\ncards: false\n${more}`
