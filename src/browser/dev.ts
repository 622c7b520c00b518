/**
 * What a page of `fanfare dev` does in the browser: it shows each new build in
 * place, keeps the switches as they were set, and says which texts are longer
 * than their lines.
 */
const root = document.documentElement

const remembered = (name: string): string | null => {
  try {
    return sessionStorage.getItem(`fanfare-${name}`)
  } catch {
    return null
  }
}

const remember = (name: string, value: string): void => {
  try {
    sessionStorage.setItem(`fanfare-${name}`, value)
  } catch {
    // A browser that keeps nothing forgets the switches with the page.
  }
}

const apply = (): void => {
  for (const input of document.querySelectorAll<HTMLInputElement>(".switch input")) {
    const kept = remembered(input.name)
    input.checked = kept === null ? input.defaultChecked : kept === input.value
    if (input.checked) root.dataset[input.name] = input.value
  }
  for (const preview of document.querySelectorAll<HTMLElement>(".preview"))
    preview.dir = root.dataset["interface"] ?? "ltr"
  const wanted = root.dataset["language"] ?? ""
  for (const row of document.querySelectorAll<HTMLElement>("[data-language]"))
    if (row !== root) row.hidden = wanted !== "" && row.dataset["language"] !== wanted
  for (const note of document.querySelectorAll<HTMLElement>("[data-cut]")) {
    const text = note.closest("section")?.querySelector<HTMLElement>(`[data-part=${note.dataset["cut"]}]`)
    note.hidden = !text || text.scrollHeight <= text.clientHeight + 2
  }
}

/** Puts another version of this page in its place; what is open stays open, and nothing scrolls. */
const show = async (): Promise<void> => {
  const answer = await fetch(location.href)
  const next = new DOMParser().parseFromString(await answer.text(), "text/html")
  const open = new Set([...document.querySelectorAll("details")].flatMap((one, index) => (one.open ? [index] : [])))
  for (const selector of ["main", "#overlay", ".status"]) {
    const [old, fresh] = [document.querySelector(selector), next.querySelector(selector)]
    if (old && fresh && old.innerHTML !== fresh.innerHTML) old.replaceChildren(...fresh.childNodes)
  }
  document.title = next.title
  document.querySelectorAll("details").forEach((one, index) => (one.open ||= open.has(index)))
  apply()
}

document.addEventListener("change", ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.closest(".switch")) return
  remember(target.name, target.value)
  apply()
})
addEventListener("resize", apply)
apply()
document.fonts.ready.then(apply).catch(() => {})

const { events } = document.body.dataset
if (events) {
  let [isShowing, isStale] = [false, false]
  const update = async (): Promise<void> => {
    isStale = true
    if (isShowing) return
    isShowing = true
    while (isStale) {
      isStale = false
      await show().catch(() => {})
    }
    isShowing = false
  }
  new EventSource(events).addEventListener("message", () => void update())
}
