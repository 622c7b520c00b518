/** A page with JavaScript off: every link is real, reached by the keyboard and seen there; nothing that needs a script shows. */
import { press, type Row, type Visit } from "./Visit.ts"

const linksOfPieces = `[...document.querySelectorAll("a")].map((one) => ({
  href: one.getAttribute("href"),
  scheme: one.protocol,
  text: one.textContent.trim(),
  visible: one.checkVisibility()
}))`

const focused = `(() => {
  const one = document.activeElement
  if (one === null || one === document.body) return null
  const style = getComputedStyle(one), after = getComputedStyle(one, "::after")
  const ring = (it) => it.outlineStyle !== "none" && parseFloat(it.outlineWidth) >= 2
  return { index: [...document.querySelectorAll("a")].indexOf(one), name: one.textContent.trim() || one.outerHTML.slice(0, 100), ring: ring(style) || ring(after) }
})()`

interface Link {
  readonly href: string | null
  readonly scheme: string
  readonly text: string
  readonly visible: boolean
}

interface Walk {
  readonly links: ReadonlyArray<Link>
  readonly reached: ReadonlySet<number>
  readonly ringless: ReadonlyArray<string>
}

/** Every link of the page in a window of a width, and which of them Tab comes to. */
const walk = async (visit: Visit, width: number): Promise<Walk> => {
  const { page, address } = visit
  await page.resize(width, 900)
  await page.open(address)
  // What is folded opens by itself, with the mouse or the keyboard.
  await page.evaluate(`document.querySelectorAll("details").forEach((one) => { one.open = true })`)
  const links = await page.evaluate<ReadonlyArray<Link>>(linksOfPieces)
  const reached = new Set<number>()
  const ringless: Array<string> = []
  for (let stop = 0; stop < links.length * 2 + 10; stop += 1) {
    await press(visit, "Tab")
    const at = await page.evaluate<{ index: number; name: string; ring: boolean } | null>(focused)
    if (at === null || (at.index === 0 && reached.size > 1)) break
    reached.add(at.index)
    // A frame hands the focus to its document, and no style of either can tell.
    if (!at.ring && !at.name.startsWith("<iframe ")) ringless.push(at.name)
  }
  return { links, reached, ringless }
}

export const withoutScript = async (visit: Visit): Promise<ReadonlyArray<Row>> => {
  const { page } = visit
  await page.send("Emulation.setScriptExecutionDisabled", { value: true })
  const wide = await walk(visit, 1200)
  const { links } = wide
  // What leads to the menu from its own place is there only where the menu does not stand beside the text.
  const walks = links.every(({ visible }) => visible) ? [wide] : [wide, await walk(visit, 320)]
  const dead = links.filter(
    ({ href, scheme }, index) =>
      href === null || !walks.some((one) => one.links[index]?.visible === true) || !/^(?:https?|mailto):$/.test(scheme)
  )
  const missed = links.filter((_, index) => !walks.some(({ reached }) => reached.has(index)))
  const ringless = walks.flatMap((one) => one.ringless)
  const shown = await page.evaluate<ReadonlyArray<string>>(
    `[...document.querySelectorAll("[data-fanfare], .fanfare-share button, .fanfare-share input")].filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 100))`
  )
  await page.send("Emulation.setScriptExecutionDisabled", { value: false })
  return [
    {
      name: `no script: ${links.length} links are real and reached by the keyboard`,
      faults: [
        ...dead.map(({ text }) => `dead: ${text}`),
        ...missed.map(({ text }) => `not reached: ${text}`),
        ...(links.length === 0 ? ["no links"] : [])
      ]
    },
    { name: "no script: focus is seen", faults: ringless },
    { name: "no script: no button that needs one", faults: shown }
  ]
}
