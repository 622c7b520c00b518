/** What findings of `fanfare init` mean: what it saw in a project that it could not use, or that is better known before the first build. */
import type { Explanations } from "./Explanation.ts"

export const init = {
  FF2101: {
    means: "The settings of the site generator name an output folder that is not below the folder of the config.",
    why: "Fanfare reads pages of the folder that its config lies in, so it would find none.",
    fix: "Run `fanfare init` in a folder above both, or let the generator write into this one.",
    example: "fanfare init .."
  },
  FF2102: {
    means: "The config of the site generator has an error, or is made by code that only running it could tell.",
    why: "The generator's usual output folder was taken; the real one may be another.",
    fix: "Correct the config and run `fanfare init` again, or check `pages` and `out` in fanfare.config.yaml.",
    example: "pages: dist/**/*.html"
  },
  FF2103: {
    means: "The site is rendered by a server when it is asked for; no page is a file.",
    why: "There is nothing that fanfare could read articles from or put its tags into.",
    fix: "Let the generator write files, or name the folder of the articles instead of `pages`.",
    example: 'output: "export"'
  },
  FF2104: {
    means: "No config, CNAME file or package.json says where the site is published.",
    why: "Feeds and cards need whole addresses, and fanfare invents none.",
    fix: "Give it with --url, or write it as `site.url`.",
    example: "fanfare init --url https://news.harbour.org/"
  },
  FF2105: {
    means: "The address that the project names is local, a preview or an example.",
    why: "Every reader would be led there, so CI refuses it.",
    fix: "Write the real one into the generator's config and as `site.url`.",
    example: "site: { url: https://news.harbour.org/ }"
  },
  FF2106: {
    means: "Text files lie in the project's own folder, beside its config.",
    why: "There a README and notes lie too; fanfare reads articles of a folder of their own.",
    fix: "Move them into a folder, and name it if it is not articles/.",
    example: "articles: posts"
  },
  FF2107: {
    means: "A line of .gitignore fits the ledger's name.",
    why: "Without its ledger a build in CI does not know what it published, and old items come back as new.",
    fix: "Take the line away, or except the ledger below it.",
    example: "!fanfare.ledger.jsonl"
  },
  FF2108: {
    means: "A file of the host names a build command of its own, which does not run fanfare.",
    why: "What the host publishes would lack feeds, cards and tags.",
    fix: "Let the host run the package's build script.",
    example: "npm run build"
  },
  FF2109: {
    means:
      "The config of Jekyll has a list of its own, `exclude` or `keep_files`, in which fanfare's files are missing.",
    why: "Jekyll copies every file that it does not know into the site, and deletes what it did not write there.",
    fix: "Add the names to the list; `init` does so itself where the list is not there yet.",
    example: "keep_files: [fanfare]"
  },
  FF2110: {
    means: "The build script runs a program that fanfare does not know, and no pages of it are here.",
    why: "Where it makes pages of the texts, fanfare should read and fill those pages, and take their addresses.",
    fix: "Run the build script once, then `fanfare init`: what it wrote is found. Where it makes no pages, nothing is to be done.",
    example: "npm run build && npx fanfare init"
  }
} satisfies Explanations
