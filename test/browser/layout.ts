/** What a page looks like under each circumstance: its colours for axe, its targets, its width, on paper. */
import { violations } from "./violations.ts"
import { emulate, type Row, type Visit } from "./Visit.ts"

/** Elements that are there but smaller than a finger: everything of bar and replies that can be pressed. */
const small = `[...document.querySelectorAll(".fanfare-share :is(a,button,input,summary), .fanfare-reply")]
  .filter((one) => one.checkVisibility())
  .map((one) => [one.textContent, one.getBoundingClientRect()])
  .filter(([, { width, height }]) => Math.min(width, height) < 44)
  .map(([text, { width, height }]) => "target " + text + " is " + width + "x" + height)`

const wide = `[...(document.documentElement.scrollWidth > innerWidth
  ? ["page is " + document.documentElement.scrollWidth + " px wide at " + innerWidth, ...[...document.body.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().left < -1).map((one) => "out: " + one.outerHTML.slice(0, 120)).slice(0, 3)]
  : [])]`

/** A name in a table, such as that of a setting, stands on one line: the table scrolls instead. */
const broken = `[...document.querySelectorAll(".prose :is(th, td) code")]
  .filter((one) => /^\\w+$/.test(one.textContent) && one.getClientRects().length > 1)
  .map((one) => "broken: " + one.textContent)`

const onPaper = `[...document.querySelectorAll(".fanfare-share, .fanfare-reply")]
  .filter((one) => one.checkVisibility())
  .map((one) => "printed: " + one.className)`

/** A forced palette keeps the edges of links, and what is written on them stays off their ground. */
const forced = `[...document.querySelectorAll(".fanfare-share a")].flatMap((one) => {
  const { borderTopStyle, borderTopWidth, borderTopColor, color } = getComputedStyle(one)
  const ground = getComputedStyle(document.body).backgroundColor
  return borderTopStyle === "solid" && parseFloat(borderTopWidth) >= 1 && borderTopColor !== ground && color !== ground ? [] : ["no edge: " + one.textContent]
})`

export const layout = async (visit: Visit): Promise<ReadonlyArray<Row>> => {
  const { page, address } = visit
  const rows: Array<Row> = []
  for (const scheme of ["light", "dark"]) {
    await emulate(visit, { "prefers-color-scheme": scheme })
    for (const width of [1200, 320]) {
      await page.resize(width, 900)
      await page.open(address)
      rows.push({ name: `axe, ${scheme}, ${width} px`, faults: await violations(visit.page) })
      if (scheme === "dark") continue
      rows.push({ name: `targets of 44 px, ${width} px`, faults: await page.evaluate(small) })
      rows.push({ name: `nothing overflows, ${width} px`, faults: await page.evaluate(wide) })
      rows.push({ name: `names in tables are whole, ${width} px`, faults: await page.evaluate(broken) })
    }
  }
  await emulate(visit, { "forced-colors": "active" })
  rows.push({
    name: "forced colours",
    faults: [...(await page.evaluate<string[]>(forced)), ...(await violations(visit.page))]
  })
  await emulate(visit, { type: "print" })
  rows.push({ name: "not on paper", faults: await page.evaluate(onPaper) })
  await emulate(visit)
  return rows
}
