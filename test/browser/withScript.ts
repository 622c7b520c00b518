/** The optional script: copy link, the system's share sheet, the remembered Mastodon server, all by the keyboard, and what it says. */
import { press, type Row, type Visit } from "./Visit.ts"

const said = `document.querySelector(".fanfare-share [role=status]").textContent`
const mastodon = `document.querySelector(".fanfare-share a[data-fanfare-mastodon]").href`
const reply = `document.querySelector(".fanfare-reply[data-fanfare-mastodon]").href`
const pause = `new Promise((resolve) => setTimeout(resolve, 150))`
const words = { en: { copied: "Link copied", saved: "Saved" }, ar: { copied: "نُسخ الرابط", saved: "حُفظ" } } as const

export const withScript = async (visit: Visit): Promise<ReadonlyArray<Row>> => {
  const { page, address, seen, origin } = visit
  if (!seen.scripted) return []
  const faults: Array<string> = []
  const expect = (what: string, found: unknown, wanted: unknown): void => {
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      faults.push(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`)
  }
  const row = (name: string): Row => ({ name: `script: ${name}`, faults: faults.splice(0) })
  const key = async (selector: string): Promise<void> => {
    await page.evaluate(`document.querySelector('${selector}').focus()`)
    await press(visit, "Enter")
    await page.evaluate(pause)
  }
  const shows = (name: string): Promise<boolean> =>
    page.evaluate(`document.querySelector('[data-fanfare=${name}]').checkVisibility()`)
  const name = async (server: string): Promise<void> => {
    await page.evaluate(
      `document.querySelector("details").open = true, document.querySelector(".fanfare-share input").value = "", document.querySelector(".fanfare-share input").focus()`
    )
    await page.send("Input.insertText", { text: server })
    await press(visit, "Enter")
    await page.evaluate(pause)
  }

  const permission = { origin, permissions: ["clipboardReadWrite", "clipboardSanitizedWrite"] }
  await page.send("Browser.grantPermissions", permission)
  await page.open(address)
  const before = await page.evaluate<string>(mastodon)
  const replyBefore = await page.evaluate<string>(reply)
  expect("sheet without a system that has one", await shows("native"), false)
  await key("[data-fanfare=copy] button")
  expect("clipboard", await page.evaluate("navigator.clipboard.readText()"), "https://harbour.example.org/clock/")
  expect("said", await page.evaluate(said), words[seen.language].copied)
  await page.evaluate(`navigator.clipboard.writeText = () => Promise.reject(new Error("no"))`)
  await key("[data-fanfare=copy] button")
  expect("said where copying is refused", await page.evaluate(said), "https://harbour.example.org/clock/")
  const rows = [row("copies the link, and says so in the page's language")]

  const { identifier } = await page.send<{ identifier: string }>("Page.addScriptToEvaluateOnNewDocument", {
    source: `navigator.share = (data) => { globalThis.shared = data; return Promise.reject(new Error("closed")) }`
  })
  await page.open(`${address}?sheet`)
  expect("sheet", await shows("native"), true)
  await key("[data-fanfare=native] button")
  expect("shared", await page.evaluate("globalThis.shared"), {
    title: await page.evaluate("document.title"),
    url: "https://harbour.example.org/clock/"
  })
  await page.send("Page.removeScriptToEvaluateOnNewDocument", { identifier })
  rows.push(row("opens the system's share sheet, where there is one"))

  await page.open(address)
  expect(
    "field before it is asked for",
    await page.evaluate(`document.querySelector("input").checkVisibility()`),
    false
  )
  await key("summary")
  expect("field", await page.evaluate(`document.querySelector("input").checkVisibility()`), true)
  await name("not a server")
  expect("link after no server", await page.evaluate(mastodon), before)
  await name("@me@social.example")
  expect("said", await page.evaluate(said), words[seen.language].saved)
  await page.open(`${address}?again`)
  const link = new URL(await page.evaluate<string>(mastodon))
  expect("link", [link.origin, link.pathname], ["https://social.example", "/share"])
  expect("shared", link.searchParams.get("text")?.includes("https://harbour.example.org/clock/"), true)
  const answer = new URL(await page.evaluate<string>(reply))
  expect("reply", [answer.origin, answer.searchParams.get("uri")], ["https://social.example", replyBefore])
  expect("field", await page.evaluate(`document.querySelector("input").value`), "social.example")
  await name("")
  expect("link after forgetting", await page.evaluate(mastodon), before)
  expect("reply after forgetting", await page.evaluate(reply), replyBefore)
  expect("storage after forgetting", await page.evaluate("localStorage.length"), 0)
  rows.push(row("remembers the reader's Mastodon server, and forgets it"))
  return rows
}
