/** What a check gets: one page in the browser, and a way to look at it under other circumstances. */
import type { Page } from "../chromium/startChromium.ts"
import type { PageToSee } from "./sites.ts"

export interface Visit {
  readonly page: Page
  readonly seen: PageToSee
  /** Its whole address. */
  readonly address: string
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
}

/** A row of the report: what was looked at, and what was wrong with it; nothing where it passed. */
export interface Row {
  readonly name: string
  readonly faults: ReadonlyArray<string>
}

export type Media = Partial<
  Record<"prefers-color-scheme" | "forced-colors", string> & { readonly type: "print" | "screen" }
>

export const emulate = ({ page }: Visit, { type = "screen", ...features }: Media = {}): Promise<unknown> =>
  page.send("Emulation.setEmulatedMedia", {
    media: type,
    features: Object.entries(features).map(([name, value]) => ({ name, value }))
  })

/** Presses a key as a keyboard does. */
export const press = async ({ page }: Visit, key: string): Promise<void> => {
  const { code, text } = { Tab: { code: 9, text: "" }, Enter: { code: 13, text: "\r" } }[key] ?? { code: 0, text: "" }
  const event = { key, code: key, windowsVirtualKeyCode: code, ...(text === "" ? {} : { text }) }
  await page.send("Input.dispatchKeyEvent", { type: "keyDown", ...event })
  await page.send("Input.dispatchKeyEvent", { type: "keyUp", ...event })
}
