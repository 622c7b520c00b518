/** `_headers` as Netlify and Cloudflare Pages understand it: patterns with `*` and `:name`, then indented headers. */

interface Rule {
  readonly pattern: RegExp
  readonly headers: Readonly<Record<string, string>>
}

export const parseHeaders = (text: string): ReadonlyArray<Rule> =>
  text
    .split(/\n(?=\S)/)
    .map((block) => block.split("\n"))
    .filter(([path]) => path?.startsWith("/"))
    .map(([path = "", ...lines]) => ({
      pattern: new RegExp(
        `^${path
          .replaceAll(/[.+?^$()[\]{}|\\]/g, "\\$&")
          .replaceAll("*", ".*")
          .replaceAll(/:\w+/g, "[^/]+")}$`
      ),
      headers: Object.fromEntries(
        lines.flatMap((line) => {
          const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? []
          return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]]
        })
      )
    }))

/** All that match, the values of one header joined as the hosts join them. */
export const headersFor = (rules: ReadonlyArray<Rule>, path: string): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {}
  for (const { pattern, headers } of rules) {
    if (!pattern.test(path)) continue
    for (const [name, value] of Object.entries(headers)) {
      found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`
    }
  }
  return found
}
