/** A generator, a small site of it, and how the plug-in gets into that site. It knows nothing of what is checked. */

export type Files = Readonly<Record<string, string>>

export interface Subject {
  /** The plug-in's door: `astro` for `fanfare/astro`. */
  readonly name: string
  /** The folder of this repository whose `package.json` brings the generator. */
  readonly packages: string
  /** The folder that the generator writes, relative to the site. */
  readonly built: string
  readonly address: string
  /** Files by path. */
  readonly files: Files
  /** The files that differ where the plug-in is there; `options`: its options, as code. */
  readonly plugged: (options: string) => Files
  /** A file below `node_modules/` that Node runs, and its arguments. */
  readonly build: ReadonlyArray<string>
  /** The same for a server or a watcher, a free port in place of `0`, and what it prints, or at which port it answers, when it is at work. */
  readonly idle: { readonly command: ReadonlyArray<string>; readonly ready: RegExp }
  /** What differs from one build of the generator to the next; both sides are compared without it. */
  readonly unsteady?: RegExp
  /** Pages that become articles, relative to `built`. */
  readonly pages: ReadonlyArray<string>
}
