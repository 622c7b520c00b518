/** Blade: `{!! $html !!}`, `{{-- a comment --}}`, and directives in lines of their own, `@if ($x)` to `@endif`. What it shares with others, `{{ $value }}`, is read with theirs. */
import { type Dialect, tag } from "./Dialect.ts"
import type { Reader } from "./Reader.ts"

const signs = [
  { opening: "{!!", ending: "!!}", role: "unknown" },
  { opening: "{{--", ending: "--}}", role: "silent" }
] as const

export const blade: Dialect = {
  name: "Blade",
  example: "{!! $html !!}",
  formats: ["markdown", "html"],
  sign: "{",
  isSure: true,
  read: ({ text, next }, at) => {
    const found = signs.find(({ opening }) => text.startsWith(opening, at))
    if (found === undefined) return null
    const { opening, ending, role } = found
    const end = next(ending, at + opening.length)
    if (end >= text.length || next(opening, at + opening.length) < end) return null
    return tag({ role, start: at, end: end + ending.length })
  }
}

const list = String.raw`\((?:[^()\n]|\((?:[^()\n]|\([^()\n]{0,200}\)){0,200}\)){0,400}\)`
const line = new RegExp(String.raw`[ ]{0,3}@([a-zA-Z]{2,20})(?:[ \t]{0,3}(${list}))?([^\n]*)(?=\n|$)`, "y")

/** Those that choose or repeat. Such a one is only read where its end is there, so that a line about one stays. */
const wholes = new Set(
  "if unless isset empty for foreach forelse while switch can cannot env error auth guest production php hasSection".split(
    " "
  )
)
/** Those whose text is the article's. */
const frames = new Set("section push prepend component slot verbatim once".split(" "))
const sectionEnds = new Set(["stop", "show", "append", "overwrite"])
const alone = new Set(
  "extends include includeIf includeWhen includeFirst yield stack livewire props inject use vite".split(" ")
)

export const bladeLines: Dialect = {
  name: "Blade",
  example: "@if ($shown)",
  formats: ["markdown", "html"],
  sign: "",
  isSure: true,
  read: (reader, at) => {
    line.lastIndex = at
    const [whole, name = "", given, rest = ""] = line.exec(reader.text) ?? []
    if (whole === undefined) return null
    const base = { start: at, end: at + whole.length } as const
    const isAlone = rest.trim() === ""
    if (wholes.has(name) && (given !== undefined || /^(?:auth|guest|production|php)$/.test(name))) {
      if (!isAlone && !rest.includes(`@end${name}`)) return null
      const end = endOf(reader, name, at)
      return end === null ? null : tag({ ...base, role: "unknown", end })
    }
    if (!isAlone) return null
    const frame =
      /^end([a-z]+)$/.exec(name)?.[1] ??
      (sectionEnds.has(name) && reader.next("@section(", 0) < at ? "section" : undefined)
    if (frame !== undefined && frames.has(frame))
      return tag({ ...base, family: "scriptlet", name: `@${frame}`, role: "close" })
    if (frames.has(name) && (given !== undefined || reader.next(`@end${name}`, at) < reader.text.length))
      return tag({ ...base, family: "scriptlet", name: `@${name}`, role: "open" })
    return alone.has(name) && given !== undefined ? tag({ ...base, role: "unknown" }) : null
  }
}

/** Behind the end of a directive: each of its name within it has an end of its own. */
const endOf = (reader: Reader, name: string, at: number): number | null => {
  if (!reader.mayRead()) return null
  const signs = new RegExp(`@(end)?${name}(?![\\w])`, "g")
  signs.lastIndex = at
  let depth = 0
  for (let found = signs.exec(reader.text); found !== null; found = signs.exec(reader.text)) {
    depth += found[1] === undefined ? 1 : -1
    if (depth === 0) return signs.lastIndex
  }
  reader.readInVain(reader.text.length - at)
  return null
}
