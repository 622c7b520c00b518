/** Pelican: `pelicanconf.py`, and `publishconf.py` for what is published. Plain assignments are read, nothing is run. */
import { type Generator, outputOf, told } from "./Generator.ts"

export const pelican: Generator = {
  name: "pelican",
  find: (folder) => {
    const file = "pelicanconf.py"
    const text = folder.read(file)
    if (text === null) return null
    const published = folder.read("publishconf.py") ?? ""
    const { output, outside, findings } = outputOf(folder, file, assigned(text, "OUTPUT_PATH"), "output")
    const content = assigned(text, "PATH") ?? "content"
    return {
      generator: "pelican",
      name: "Pelican",
      config: file,
      output,
      outside,
      copies: null,
      build: `pelican ${content}`,
      inScript: /\bpelican\s/,
      command: folder.isFile("publishconf.py") ? `pelican ${content} -s publishconf.py` : `pelican ${content}`,
      addresses: [...told(assigned(published, "SITEURL"), "publishconf.py"), ...told(assigned(text, "SITEURL"), file)],
      base: null,
      titles: told(assigned(text, "SITENAME"), file),
      languages: [assigned(text, "DEFAULT_LANG") ?? ""],
      feeds: [assigned(published, "FEED_ALL_ATOM") ?? assigned(text, "FEED_ALL_ATOM") ?? ""].filter(
        (one) => one !== ""
      ),
      feedOff: "Write `FEED_ALL_ATOM = None` in publishconf.py.",
      findings
    }
  }
}

/** `SITENAME = "Harbour"`: the last one counts. */
const assigned = (text: string, name: string): string | null => {
  const found = [...text.matchAll(new RegExp(`^${name}\\s*=\\s*[urf]?(["'])(.*?)\\1\\s*(?:#.*)?$`, "gm"))].at(-1)?.[2]
  return found === undefined || found.trim() === "" ? null : found.trim()
}
