import { deflateRawSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { decodeCompiled, encodeCompiled, isCompiled } from "../../../../src/cards/raster/layout/compiledBytes.ts"
import type { CompiledTemplate } from "../../../../src/cards/raster/layout/CompiledTemplate.ts"
import { box, ground, title } from "../trees.ts"

const plain = (compiled: CompiledTemplate) => ({
  ...compiled,
  ground: Object.fromEntries(
    Object.entries(compiled.ground).map(([key, value]) => [key, typeof value === "string" ? value : [...value]])
  )
})

const templates = async () => [
  await ground({ backgroundColor: "#fafafa" }, [box({ width: 200, height: 50, marginTop: 30 }, [], title)]),
  await ground({ backgroundImage: "linear-gradient(135deg, #ff0000, #00ff00, #0000ff)" }),
  await ground({}, [
    box({ width: 400, height: 120 }, [], { name: "photo", scrim: { colour: "#000000", from: "bottom", reach: 0.5 } }),
    box({ width: 400, height: 40, backgroundColor: "#00000080" })
  ])
]

describe("a compiled template as bytes", () => {
  it("comes back as it was, in few bytes", async () => {
    const all = await templates()
    expect(all.map((one) => one.ground._tag)).toEqual(["Indexed", "Rgba", "Rgba"])
    for (const compiled of all) {
      const bytes = encodeCompiled(compiled)
      expect(plain(decodeCompiled(bytes))).toEqual(plain(compiled))
      expect(Buffer.compare(encodeCompiled(decodeCompiled(bytes)), bytes)).toBe(0)
    }
    expect(encodeCompiled(all[0] as CompiledTemplate).length).toBeLessThan(1500)
  })

  it("is read from any place in memory", async () => {
    const bytes = encodeCompiled(await ground({ backgroundColor: "#123456" }))
    const within = new Uint8Array(bytes.length + 3)
    within.set(bytes, 3)
    expect(decodeCompiled(within.subarray(3)).width).toBe(400)
  })

  it("is told from bytes of which one is changed, and that are cut off anywhere", async () => {
    const bytes = encodeCompiled(
      await ground({ backgroundColor: "#123456" }, [box({ width: 9, height: 9 }, [], title)])
    )
    for (let at = 0; at < bytes.length; at++) {
      const damaged = Uint8Array.from(bytes)
      damaged[at] = (damaged[at] ?? 0) ^ 0x10
      expect(isCompiled(damaged), `byte ${at}`).toBe(false)
      expect(isCompiled(bytes.subarray(0, at)), `first ${at} bytes`).toBe(false)
    }
    expect(isCompiled(Buffer.concat([bytes, Buffer.from([0])]))).toBe(false)
    expect(isCompiled(deflateRawSync(Buffer.alloc(2000)))).toBe(false)
    expect(isCompiled(bytes)).toBe(true)
  })
})
