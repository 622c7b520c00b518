/** What is broken is laid over the page with its file, while the last good build stays to be seen, and goes when it is mended. */
import { afterAll, expect, test } from "vitest"
import { config } from "../run/built.ts"
import { removeFolders } from "../publish/site.ts"
import { article, get, until, withPreview } from "./preview.ts"

afterAll(removeFolders)

const template = (colour: string): string => `import { size } from "../lib/size.mjs"
export const template = {
  draw: ({ width, height }) => ({ type: "div", props: { style: { display: "flex", width, height: height * size, backgroundColor: "${colour}" }, children: [] } })
}
`
const good = { "templates/headline.mjs": template("#112233"), "lib/size.mjs": "export const size = 1\n" }

/** Each in place of the good file of that name. */
const faults: ReadonlyArray<readonly [what: string, file: keyof typeof good, text: string]> = [
  ["a fault of syntax", "templates/headline.mjs", "export const template = {\n"],
  [
    "an error while it draws",
    "templates/headline.mjs",
    template("#112233").replace("({ type", "{ throw new Error('no') } ({ type")
  ],
  ["nothing that is exported", "templates/headline.mjs", "const template = 1\n"],
  ["a module of it that is broken", "lib/size.mjs", "export const size = (\n"],
  ["a module of it that lacks a name", "lib/size.mjs", "export const other = 1\n"]
]

test("a template that cannot be used is named until it is mended, and then its new card is shown", async () => {
  await withPreview(
    {
      "fanfare.config.yaml": config().replace("cards: false\n", ""),
      "articles/harbour.md": article("First"),
      ...good
    },
    async (project, _bench, url) => {
      const page = async (): Promise<string> => (await get(`${url}preview/harbour/index.html`)).text
      const card = async (): Promise<string> => /og\.[0-9a-f]+\.\w+/.exec(await page())?.[0] ?? ""
      await until(async () => (await card()) !== "")
      expect(await page()).not.toContain('role="alert"')
      const cards = [await card()]
      for (const [index, [what, file, text]] of faults.entries()) {
        project.write(file, text)
        await until(async () => (await page()).includes('role="alert"'))
        const broken = await page()
        expect([what, broken]).toMatchObject([what, expect.stringContaining("templates/headline.mjs")])
        expect(broken).toContain("First")
        project.write(file, good[file])
        project.write("templates/headline.mjs", template(`#44556${index}`))
        await until(async () => !(await page()).includes('role="alert"') && !cards.includes(await card()))
        cards.push(await card())
        expect((await get(`${url}output/articles/harbour/${cards.at(-1)}`)).status).toBe(200)
      }
    }
  )
}, 120_000)
