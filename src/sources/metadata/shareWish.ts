/**
 * What an article asks of its shares: words, a picture and hashtags for every
 * network or for one, and the networks that it is not shared on.
 */
import { Result } from "effect"
import { oneLine } from "../../markup/oneLine.ts"
import type { ShareWish } from "../../model/Article.ts"
import { findNetwork, networks } from "../../networks/index.ts"
import { nearestIn } from "../../text/words/nearestIn.ts"
import { isRecord, plainKey } from "./fields.ts"
import { list } from "./fieldValues.ts"
import { type Reader, shown, type Wrong, wrong } from "./Reader.ts"

type Words = ShareWish["networks"][string]
type Path = ReadonlyArray<PropertyKey>

const parts = ["text", "image", "hashtags"] as const

const example = "Write for example `share: { text: Shorter words, x: false, bluesky: { hashtags: [harbour] } }`."

/** Themes of site generators write `share: true` or `share: false` for the share bar as a whole. */
export const shareWish: Reader<ShareWish> = (value, _key, leaveOut) => {
  if (value === true) return Result.succeed(undefined)
  if (value === false) return Result.succeed({ off: networks.map(({ id }) => id), networks: {} })
  if (!isRecord(value)) return wrong(`is not a group of fields: ${shown(value)}.`, example)
  const off: Array<string> = []
  const each: Record<string, Words> = {}
  const own = Object.entries(value).filter(([key]) => partNamed(key) !== undefined)
  for (const [key, said] of Object.entries(value)) {
    if (partNamed(key) !== undefined || said === null || said === true) continue
    const id = findNetwork(key)?.id
    if (id === undefined) leaveOut(unknown(key, [key], nearestName))
    else if (said === false) off.push(id)
    else if (typeof said === "string") each[id] = { text: oneLine(said) }
    else if (isRecord(said)) each[id] = wordsOf(Object.entries(said), [key], leaveOut)
    else
      leaveOut({
        message: `says of \`${key}\` neither false nor what is shared there: ${shown(said)}.`,
        fix: `Write \`${key}: false\`, or \`${key}: { text: …, image: …, hashtags: […] }\`.`,
        at: [key]
      })
  }
  return Result.succeed({ ...wordsOf(own, [], leaveOut), off, networks: each })
}

const nearestPart = nearestIn(parts)
const nearestName = nearestIn([...parts, ...networks.flatMap(({ id, aliases }) => [id, ...aliases])])

const partNamed = (key: string) => parts.find((part) => part === plainKey(key))

const wordsOf = (
  entries: ReadonlyArray<readonly [string, unknown]>,
  path: Path,
  leaveOut: (part: Wrong) => void
): Words => {
  const found: { text?: string; image?: string; hashtags?: ReadonlyArray<string> } = {}
  for (const [key, said] of entries) {
    const name = partNamed(key)
    const at = [...path, key]
    if (name === undefined) leaveOut(unknown(key, at, nearestPart))
    else if (said === null) continue
    else if (name === "hashtags") {
      const tags = list(said, "hashtags", leaveOut)
      if (Result.isSuccess(tags)) found.hashtags = tags.success ?? []
      else
        leaveOut({
          message: `holds hashtags, and they ${tags.failure.message.replace(/^holds/, "hold")}`,
          fix: tags.failure.fix,
          at
        })
    } else if (typeof said === "string" && oneLine(said) !== "") found[name] = oneLine(said)
    else
      leaveOut({
        message: `holds a \`${key}\` that is not a text: ${shown(said)}.`,
        fix: `Write one line of text behind \`${key}:\`, in quotes where it holds a colon.`,
        at
      })
  }
  return found
}

const unknown = (key: string, at: Path, nearest: (word: string) => string): Wrong => ({
  message: `has no part and no network \`${key}\`.`,
  fix: `Did you mean \`${nearest(key.toLowerCase())}\`? ${example}`,
  at
})
