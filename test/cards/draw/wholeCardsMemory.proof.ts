import { execFileSync } from "node:child_process"
import { expect, test } from "vitest"

test("120 cards that satori draws whole stay under 400 MB", () => {
  const program = `
    import { makePainter } from "./src/cards/draw/Painter.ts"
    import { wholeJob } from "./test/cards/draw/jobs.ts"
    import { element, slot } from "./templates/element.ts"
    const turned = element({ transform: "rotate(8deg)" }, [
      slot({ name: "title", sizes: [90, 60], colour: "#102030" }, { width: 560, height: 300 })
    ])
    const words = { type: "div", props: { style: { fontSize: 40 }, children: "Rain at last" } }
    const size = { width: 1000, height: 600 }
    const job = await wholeJob(element({ ...size, backgroundColor: "#ffffff" }, [turned, words]), size)
    const { paint } = makePainter()
    let most = 0
    for (let index = 0; index < 120; index++) {
      await paint({ ...job, texts: { title: "Rain number " + index } })
      most = Math.max(most, process.memoryUsage.rss())
    }
    console.log(Math.round(most / 1e6))`
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" })
  expect(Number(output)).toBeGreaterThan(50)
  expect(Number(output)).toBeLessThan(400)
})
