/** Extensions of kramdown: `{::comment}`, `{::nomarkdown}`, `{::options /}`. Its attribute lists are Markdown's (`markdown/attributes.ts`). */
import { type Dialect, tag } from "./Dialect.ts"

const extension = /\{:(?=[:/])[^{}"'\n]*(?:(?:"[^"\n]*"|'[^'\n]*')[^{}"'\n]*){0,10000}\}/y

export const kramdown: Dialect = {
  name: "kramdown",
  example: "{::comment}",
  formats: ["markdown"],
  sign: "{",
  isSure: false,
  read: ({ text, nextClose }, at) => {
    extension.lastIndex = at
    if (text[at + 1] !== ":" || !extension.test(text)) return null
    const end = extension.lastIndex
    const close =
      text.startsWith("{::comment", at) && text[end - 2] !== "/" ? nextClose(String.raw`\{:/[a-z]*\}`, end) : null
    return tag({ role: "silent", start: at, end: close?.end ?? end })
  }
}
