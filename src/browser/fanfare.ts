/**
 * What a share bar can do with a script: copy the link, open the system's share
 * sheet, print, and send readers to their own Mastodon server. It shows what
 * needs it, which is hidden without it. It also loads the widgets that a page
 * has places for, from beside itself; it asks no other server for anything.
 */
const key = "fanfare-mastodon"

/** Null where the reader named no server, or where the browser keeps nothing. */
const remembered = (): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

const remember = (server: string): void => {
  try {
    if (server === "") localStorage.removeItem(key)
    else localStorage.setItem(key, server)
  } catch {
    // A browser that keeps nothing forgets the server with the page.
  }
}

/** Links with a path on any Mastodon server lead to `server`, and without one where they led before. */
const leadTo = (server: string | null): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-fanfare-mastodon]")) {
    const { fanfareMastodon, fanfareHref = link.href } = link.dataset
    link.dataset["fanfareHref"] = fanfareHref
    link.href = server ? `https://${server}${fanfareMastodon}` : fanfareHref
  }
}

/** The host of an address, of `@me@example.social`, or of a bare name; empty for none. */
const hostOf = (text: string): string => {
  try {
    return new URL(`https://${text.trim().replace(/^.*(@|:\/\/)/, "")}`).host
  } catch {
    return ""
  }
}

for (const bar of document.querySelectorAll<HTMLElement>(".fanfare-share")) {
  const { url = "", title = "", copied = "", saved = "" } = bar.dataset
  const say = (text: string): void => {
    const status = bar.querySelector("[role=status]")!
    // What stands there already is not read out again.
    status.textContent = ""
    setTimeout(() => (status.textContent = text), 50)
  }
  const show = (name: string, event: string, act: (event: Event) => void): void => {
    const part = bar.querySelector<HTMLElement>(`[data-fanfare=${name}]`)
    if (!part) return
    part.hidden = bar.hidden = false
    part.addEventListener(event, act)
  }
  if (navigator.clipboard)
    show("copy", "click", () =>
      navigator.clipboard.writeText(url).then(
        () => say(copied),
        () => say(url)
      )
    )
  if (navigator.share) show("native", "click", () => navigator.share({ title, url }).catch(() => {}))
  show("print", "click", () => print())
  show("mastodon", "submit", (event) => {
    event.preventDefault()
    const field = bar.querySelector("input")!
    field.value = hostOf(field.value)
    remember(field.value)
    leadTo(field.value)
    say(saved)
  })
  const field = bar.querySelector("input")
  if (field) field.value = remembered() ?? ""
}
leadTo(remembered())

/** A place that cannot be filled keeps its link. Parsed apart from the page, so that no script in it would run. */
for (const place of document.querySelectorAll<HTMLElement>("[data-fanfare-load]"))
  fetch(place.dataset["fanfareLoad"]!)
    .then((answer) => (answer.ok ? answer.text() : ""))
    .then((html) => {
      const piece = new DOMParser().parseFromString(html, "text/html").querySelector(".fanfare-widget")
      if (piece) place.replaceWith(piece)
    })
    .catch(() => {})
