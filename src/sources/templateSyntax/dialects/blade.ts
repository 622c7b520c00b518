/** Blade: `{!! $html !!}` and `{{-- a comment --}}`. What it shares with others, `{{ $value }}`, is read with theirs. */
import { type Dialect, tag } from "./Dialect.ts"

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
