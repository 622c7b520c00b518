/** What a build or a check says at its end: the document behind `--json`, and the source of the text for people. */
import { Schema } from "effect"
import { Finding } from "../model/Finding.ts"

/** An item of the site's feed, as its subscribers know it. */
export const SubscriberItem = Schema.Struct({ id: Schema.String, title: Schema.String, url: Schema.String })
export interface SubscriberItem extends Schema.Schema.Type<typeof SubscriberItem> {}

/**
 * The schema of a report, which `fanfare build --json` prints.
 *
 * @example
 * ```ts
 * import { Schema } from "effect"
 * import { Report } from "fanfare/effect"
 * import { execFileSync } from "node:child_process"
 * import { fileURLToPath } from "node:url"
 *
 * const command = fileURLToPath(new URL("dist/bin.js", import.meta.resolve("fanfare/package.json")))
 * const printed = execFileSync(process.execPath, [command, "build", "--json", "--quiet", "--allow-url"])
 * const { articles } = Schema.decodeUnknownSync(Schema.fromJsonString(Report))(printed.toString())
 * console.log(articles.total)
 * ```
 */
export const Report = Schema.Struct({
  version: Schema.Literal(1),
  /** False where a finding is an error, or a warning under `--strict`. */
  ok: Schema.Boolean,
  /** Compared with the manifest of the build before. */
  articles: Schema.Struct({
    total: Schema.Int,
    added: Schema.Int,
    changed: Schema.Int,
    removed: Schema.Int
  }),
  cards: Schema.Struct({ rendered: Schema.Int, reused: Schema.Int }),
  files: Schema.Struct({ written: Schema.Int, unchanged: Schema.Int, deleted: Schema.Int }),
  /** What the readers of the site's feed will see. */
  subscribers: Schema.Struct({
    new: Schema.Array(SubscriberItem),
    updated: Schema.Array(SubscriberItem),
    vanished: Schema.Array(SubscriberItem),
    /** Items that readers have already and would be shown again, because their id changed; always to be empty. */
    resent: Schema.Array(SubscriberItem)
  }),
  sources: Schema.Array(Schema.Struct({ name: Schema.String, state: Schema.Literals(["ok", "stale", "failed"]) })),
  findings: Schema.Array(Finding)
})
/**
 * What a build says at its end. `ok` is false where a finding is an error, or a warning under `strict`; `articles` are
 * compared with the build before; `subscribers` is what the readers of the site's feed will see.
 *
 * @example
 * ```ts
 * import { createFanfare, type Report } from "fanfare"
 *
 * const news = ({ subscribers }: Report): ReadonlyArray<string> => subscribers.new.map(({ title }) => title)
 * await using fanfare = await createFanfare()
 * console.log(news(await fanfare.build()))
 * ```
 */
export interface Report extends Schema.Schema.Type<typeof Report> {}
