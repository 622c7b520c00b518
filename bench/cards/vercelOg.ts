/**
 * `@vercel/og`, which bundles its own satori and draws with sharp where that
 * is installed, as its own install does. Its bundle ends a process that is an
 * ES module: it asks for CommonJS's `require`, and looks in `__dirname` for
 * HarfBuzz's WebAssembly, which it leaves out; the package harfbuzzjs has it.
 */
import { createRequire } from "node:module"
import { dirname } from "node:path"
import { flatCard, height, type Node, width } from "./card.ts"
import type { MakeDraw } from "./Contender.ts"
import { importPeer, peerVersion } from "./packages.ts"
import { dataAddress, readFonts } from "./satoriAndResvg.ts"

export const label = `@vercel/og ${peerVersion("@vercel/og")}`

const require = createRequire(import.meta.url)
Object.assign(globalThis, { require, __dirname: dirname(require.resolve("harfbuzzjs")) })
const { ImageResponse } = (await importPeer("@vercel/og")) as {
  ImageResponse: new (
    tree: Node,
    options: { width: number; height: number; fonts: ReturnType<typeof readFonts> }
  ) => Response
}

export const makeFlat: MakeDraw = (workspace) => {
  const fonts = readFonts(workspace)
  const logo = dataAddress("image/png", workspace.logoPng)
  return async (title) => {
    const response = new ImageResponse(flatCard(title, logo), { width, height, fonts })
    return new Uint8Array(await response.arrayBuffer())
  }
}
