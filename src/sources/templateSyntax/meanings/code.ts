/** `highlight`, `codeblock`, `<CodeBlock>`: a block of code, in which nothing else is read. */
import { h } from "../../../markup/html/h.ts"
import { named } from "../dialects/Arguments.ts"
import { type Meaning, type Use, words } from "./Meaning.ts"

export const code: Meaning = {
  becomes: "a block of code, in its language",
  names: {
    hugo: words("highlight code codeblock mermaid"),
    liquid: words("highlight codeblock code mermaid"),
    jsx: words("Code CodeBlock Highlight Mermaid")
  },
  holdsText: true,
  make: (use) => {
    if (
      use.family === "jsx" &&
      use.name === "Highlight" &&
      use.raw === null &&
      named(use.arguments, "code") === undefined
    )
      return null
    const written = use.raw ?? named(use.arguments, "code", "children")
    if (written === undefined) return null
    const text = written.replace(/^[ \t]*\n/, "").trimEnd()
    const language = languageOf(use)
    const classes = language === undefined ? {} : { className: [`language-${language}`] }
    return {
      nodes: [h("pre", h("code", classes, `${text}\n`))],
      isBlock: true,
      text: ""
    }
  }
}

const languageOf = ({ name, arguments: given }: Use): string | undefined => {
  if (name.toLowerCase() === "mermaid") return "mermaid"
  const option = /(?:^|\s)lang:([\w+#-]+)/.exec(given.source)?.[1]
  const declared = named(given, "lang", "language")?.replace(/^language-/, "")
  const first = name === "codeblock" ? undefined : given.positional[0]
  const found = option ?? declared ?? first
  return found !== undefined && /^[\w+#-]+$/.test(found) ? found.toLowerCase() : undefined
}
