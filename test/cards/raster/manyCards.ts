/** A process of its own: a thousand cards of Japanese glyphs and emoji that were never drawn before. Prints its memory as JSON. */
import { makeGlyphMasks } from "../../../src/cards/raster/glyph/GlyphMasks.ts"
import { paintFlat } from "../../../src/cards/raster/paintFlat.ts"
import { settleMemory } from "../../../src/cards/raster/svg/renderSvg.ts"
import { openFace, setByHand } from "./setByHand.ts"
import { ground } from "./trees.ts"

const compiled = await ground({ backgroundColor: "#ffffff" }, [], { width: 1200, height: 630 })
const japanese = openFace("ibm-plex-sans-jp/japanese-400")
const emoji = openFace("noto-color-emoji/emoji-400")
const characters = Array.from({ length: 0x9fff - 0x4e00 }, (_, at) => String.fromCodePoint(0x4e00 + at)).filter((one) =>
  japanese.covers(one.codePointAt(0) ?? 0)
)
const smileys = Array.from({ length: 80 }, (_, at) => String.fromCodePoint(0x1f600 + at))
const masks = makeGlyphMasks()

let [most, bytes] = [0, 0]
const started = process.cpuUsage()
for (let card = 0; card < 1000; card++) {
  const glyphs = Array.from({ length: 36 }, (_, at) => characters[(card * 36 + at) % characters.length] ?? "")
  const size = 50 + Math.floor((card * 36) / characters.length) * 3
  const lines = [0, 12, 24].map((from) => glyphs.slice(from, from + 12).join(""))
  const settings = [
    setByHand({ face: japanese, lines, size, colour: "#111111", left: 70, baseline: 200, script: "Hani" }),
    setByHand({
      face: emoji,
      lines: [smileys[card % smileys.length] ?? ""],
      size: 40 + Math.floor(card / smileys.length),
      colour: "#111111",
      left: 70,
      baseline: 590,
      script: "Zyyy"
    })
  ]
  bytes += paintFlat(compiled, card % 2 === 0 ? settings : settings.slice(0, 1), masks).length
  await settleMemory()
  most = Math.max(most, process.memoryUsage.rss())
}
const { user, system } = process.cpuUsage(started)
console.log(
  JSON.stringify({
    megabytes: Math.round(most / 1e6),
    masks: Math.round(masks.bytes() / 1e6),
    milliseconds: (user + system) / 1e6,
    bytes: bytes / 1000
  })
)
