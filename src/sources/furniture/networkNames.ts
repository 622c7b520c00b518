/** Reads the names of share networks off a line of a share bar, also where the bar writes them in its own script. */
import { findNetwork, networks } from "../../networks/index.ts"
import { foldLine } from "./chrome.ts"

const bySpelling = new Map(networks.flatMap(({ id, spellings = [] }) => spellings.map((name) => [foldLine(name), id])))

const verb =
  /^(?:share|save|post|send|follow us|pin|partager|partagez|compartir|compartilhar|teilen|condividi|شارك|مشاركه|شارك عبر|שתפו|שיתוף|поделиться)\s+(?:this\s+)?(?:(?:on|to|via|by|with|at|sur|en|no|auf|su|علي|عبر|في|ב|в)[\s־]*)?(?=\S)/u

/** One name; undefined for a word that names no network. */
const networkOf = (name: string): string | undefined => {
  const folded = foldLine(name)
  for (const candidate of [name.trim(), folded, folded.replace(verb, "")]) {
    const id = candidate === "" ? undefined : (bySpelling.get(foldLine(candidate)) ?? findNetwork(candidate)?.id)
    if (id !== undefined) return id
  }
  return undefined
}

/** The ids of the networks that a whole line names, and nothing else: one, or several in a row. */
export const networksOf = (line: string): ReadonlyArray<string> => {
  if (line.length > 120) return []
  const whole = networkOf(line)
  if (whole !== undefined) return [whole]
  for (const separator of [/\s*[|,،·•/;]\s*/u, /\s{2,}/u, /\s+/u]) {
    const parts = line
      .trim()
      .split(separator)
      .filter((part) => part !== "")
    const ids = parts.map(networkOf)
    if (parts.length > 1 && ids.every((id) => id !== undefined))
      return [...new Set(ids.filter((id) => id !== undefined))]
  }
  return []
}
