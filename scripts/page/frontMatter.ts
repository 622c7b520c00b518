/**
 * How a page of the docs begins, so that fanfare can publish it as an article. The day is the page's first one and
 * stays. `slug` is for a page whose address is not that of its file's name.
 */
export const frontMatter = (section: string, description: string, slug?: string): string =>
  `---
description: ${JSON.stringify(description)}
section: ${section}
date: 2026-11-28
${slug === undefined ? "" : `slug: ${slug}\n`}---

`
