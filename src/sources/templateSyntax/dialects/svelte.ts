/** Svelte: `{#if shown}`, `{:else}`, `{/if}`, `{@html text}`. Only its own words, because braces are text everywhere else. */
import { type Dialect, tag } from "./Dialect.ts"

const sign =
  /\{(?:(#)(if|each|await|key|snippet)\s[^{}\n]{1,500}|(:)(?:else|then|catch)\b[^{}\n]{0,500}|(\/)(if|each|await|key|snippet)|@(?:html|const|render|debug|attach)\s[^{}\n]{1,500})\}/y

export const svelte: Dialect = {
  name: "Svelte",
  example: "{#if shown}",
  formats: ["markdown", "mdx", "html"],
  sign: "{",
  isSure: true,
  read: ({ text }, at) => {
    sign.lastIndex = at
    const match = sign.exec(text)
    if (match === null) return null
    const [, begin, opened = "", , end, closed = ""] = match
    const base = { family: "svelte", name: opened + closed, start: at, end: sign.lastIndex } as const
    if (begin !== undefined) return tag({ ...base, role: "open" })
    return tag({ ...base, role: end === undefined ? "unknown" : "close" })
  }
}
