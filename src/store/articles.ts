/** The articles in the index: rows and heads for queries, bodies for those who render one. */
import { crc32 } from "node:zlib"
import { linkedFiles } from "../model/addresses/articleLink.ts"
import { pageKey } from "../model/addresses/pageKey.ts"
import type { Article } from "../model/Article.ts"
import type { Pictures } from "../model/Card.ts"
import { sha256 } from "../model/Digest.ts"
import type { Head } from "../model/Head.ts"
import { newestOf } from "../model/newestOf.ts"
import { instant, type Timestamp } from "../model/Timestamp.ts"
import type { ArticleBody, ArticleRow, ArticleState, NewArticleRow, WrittenBody } from "./rows.ts"
import type { Row, Statements } from "./statements.ts"
import { dated, due } from "./due.ts"
import { type ArticleQueries, articleQueries } from "./articleQueries.ts"
import { articleRow, bodyOf, columns, damaged, type ListedArticle, listedArticle, text, whole } from "./articleRows.ts"

export interface Articles extends ArticleQueries {
  readonly get: (key: string) => ArticleRow | undefined
  readonly byId: (id: string) => ArticleRow | undefined
  readonly body: (key: string) => ArticleBody
  /** The same as it is written. */
  readonly written: (key: string) => WrittenBody
  /** The comments from files of comments, as JSON; empty for none. */
  readonly comments: (key: string) => string
  /** The whole article. */
  readonly article: (key: string) => Article
  /** Its pictures as they were planned last; null before. */
  readonly pictures: (key: string) => Pictures | null
  /** Sets row and body. What was published of an article that changes is kept until `forgetLast`. */
  readonly put: (row: NewArticleRow, body: ArticleBody) => ArticleRow
  readonly setState: (key: string, state: ArticleState) => void
  /** What lists show of it, with its pictures. */
  readonly setHead: (key: string, head: Head, pictures: Pictures) => void
  /** `listed`: what the manifest says of it. `run`: the number of this run, kept where it is the first. */
  readonly setMade: (key: string, made: string, listed: string, run: number) => void
  /** Lets the files of an article be looked at again. */
  readonly spoil: (key: string) => void
  /** Takes an article back that is published no more. */
  readonly withdraw: (key: string) => void
  /** Gives ids that moved to another key what is known of them. To be called when every article has its id. */
  readonly rejoin: () => void
  /** To be called when everything is published: what has no article by now is gone. */
  readonly forgetGone: () => void
  /** The run that first published an article with a date; 0 for one that never was. */
  readonly fedIn: (id: string) => number
  /** Articles with a digest of their id between two numbers of 32 bits, both included, by id: as they stand in a part of the manifest. */
  readonly between: (from: number, to: number, at: number) => IterableIterator<ListedArticle>
  /** Ids of the same articles, in the same order, each on a line with what its files were made from. */
  readonly madeBetween: (from: number, to: number, at: number) => string
  /** The newest first, those without a date last, by slug. */
  readonly newestListed: (at: number, most: number) => ReadonlyArray<ListedArticle>
  /** An article that changed as it was published last; null for one that did not, or never was. */
  readonly last: (key: string) => Article | null
  /** Brings an article back as it was published last. Whether it was published. */
  readonly restore: (key: string) => boolean
  readonly forgetLast: (key: string) => void
  readonly remove: (key: string) => void
}

export const articles = (db: Statements): Articles => {
  const get: Articles["get"] = (key) => {
    const row = db.one(`SELECT ${columns} FROM article WHERE key = ?`, key)
    return row === undefined ? undefined : articleRow(row)
  }
  const written: Articles["written"] = (key) => {
    const row = db.one("SELECT base, comments, translations, linked, sum FROM body WHERE key = ?", key)
    if (row === undefined) throw damaged(`The body of ${key} is missing`)
    const [base, comments, translations, linked] = [
      text(row["base"]),
      text(row["comments"]),
      text(row["translations"]),
      text(row["linked"])
    ]
    if (crc32(base + comments + translations + linked) !== row["sum"]) throw damaged(`The body of ${key} is damaged`)
    return { base, comments, translations, linked }
  }
  const body: Articles["body"] = (key) => bodyOf(written(key))
  return {
    get,
    byId: (id) => {
      const row = db.one(`SELECT ${columns} FROM article WHERE id = ? ORDER BY state = 'live' DESC LIMIT 1`, id)
      return row === undefined ? undefined : articleRow(row)
    },
    body,
    written,
    comments: (key) => String(db.one("SELECT comments FROM body WHERE key = ?", key)?.["comments"] ?? ""),
    article: (key) => whole(body(key)),
    pictures: (key) => {
      const found = text(db.one("SELECT pictures FROM body WHERE key = ?", key)?.["pictures"] ?? "")
      return found === "" ? null : (JSON.parse(found) as Pictures)
    },
    put: (row, parts) => put(db, row, parts, get(row.key)),
    setState: (key, state) => {
      db.run("UPDATE article SET state = ? WHERE key = ?", state, key)
    },
    setHead: (key, head, pictures) => {
      const headText = JSON.stringify(head)
      db.run("UPDATE article SET head_revision = ? WHERE key = ?", head.revision, key)
      db.run(
        "UPDATE body SET head = ?, head_sum = ?, pictures = ? WHERE key = ?",
        headText,
        crc32(headText),
        JSON.stringify(pictures),
        key
      )
    },
    setMade: (key, made, listed, run) => {
      db.run(
        `UPDATE article SET made = ?, out_id = id, born = iif(born = 0, ?, born),
         fed = iif(fed = 0 AND at IS NOT NULL, ?, fed) WHERE key = ?`,
        made,
        run,
        run,
        key
      )
      db.run("UPDATE body SET listed = ? WHERE key = ?", listed, key)
    },
    spoil: (key) => {
      db.run("UPDATE article SET made = '' WHERE key = ?", key)
    },
    withdraw: (key) => {
      part(db, key)
      db.run("UPDATE article SET made = '', born = 0, fed = 0, out_id = NULL WHERE key = ?", key)
    },
    rejoin: () => {
      for (const { id, born, fed } of db.all("SELECT id, born, fed FROM gone")) {
        const isTaken = db.run(
          "UPDATE article SET born = ?, fed = ?, out_id = iif(? > 0, id, NULL) WHERE id = ? AND born = 0",
          Number(born),
          Number(fed),
          Number(born),
          text(id)
        )
        if (isTaken > 0) db.run("DELETE FROM gone WHERE id = ?", text(id))
      }
    },
    forgetGone: () => {
      db.run("UPDATE gone SET born = 0 WHERE born > 0")
    },
    fedIn: (id) => Number(db.one("SELECT fed FROM article WHERE id = ? LIMIT 1", id)?.["fed"] ?? 0),
    *between(from, to, at) {
      for (const row of db.each(
        `SELECT article.key AS key, id, listed FROM article JOIN body USING (key) WHERE spot >= ? AND spot <= ? AND ${due} ORDER BY id`,
        from,
        to,
        at
      ))
        yield listedArticle(row)
    },
    // One line of SQLite's for hundreds of rows: the keys of all parts are asked for in every run that changed something.
    madeBetween: (from, to, at) =>
      text(
        db.one(
          `SELECT coalesce(group_concat(id || ' ' || made || char(10), '' ORDER BY id), '') AS lines FROM article WHERE spot >= ? AND spot <= ? AND ${due}`,
          from,
          to,
          at
        )?.["lines"]
      ),
    newestListed: (at, most) => {
      const of = (condition: string, left: number) =>
        db.all(
          `SELECT article.key AS key, id, listed FROM article JOIN body USING (key) WHERE head_revision <> '' AND ${condition} LIMIT ?`,
          at,
          left
        )
      const newest = of(`${dated} ORDER BY at DESC, id`, most)
      return [...newest, ...of(`${due} AND at IS NULL ORDER BY slug`, most - newest.length)].map(listedArticle)
    },
    last: (key) => {
      const row = db.one("SELECT body FROM last WHERE key = ?", key)
      if (row === undefined) return null
      const { base } = JSON.parse(text(row["body"])) as { readonly base: string }
      return JSON.parse(base) as Article
    },
    restore: (key) => {
      const row = db.one("SELECT article, body FROM last WHERE key = ?", key)
      if (row === undefined) return false
      insert(db, "article", JSON.parse(text(row["article"])) as Row)
      insert(db, "body", JSON.parse(text(row["body"])) as Row)
      db.run("DELETE FROM last WHERE key = ?", key)
      return true
    },
    forgetLast: (key) => {
      db.run("DELETE FROM last WHERE key = ?", key)
    },
    remove: (key) => {
      part(db, key)
      for (const table of ["article", "body", "last"]) db.run(`DELETE FROM ${table} WHERE key = ?`, key)
    },
    ...articleQueries(db)
  }
}

const put = (db: Statements, row: NewArticleRow, parts: ArticleBody, before: ArticleRow | undefined): ArticleRow => {
  const base = JSON.stringify(parts.base)
  const comments = parts.comments.length === 0 ? "" : JSON.stringify(parts.comments)
  const translations = parts.translations === null ? "" : JSON.stringify(parts.translations)
  const files = linkedFiles(parts.base.html)
  const addresses = Object.fromEntries(files.map((file) => [file, parts.linked?.[file] ?? null]))
  const linked = files.length === 0 ? "" : JSON.stringify(addresses)
  const revision = sha256(`${base}\n${comments}\n${translations}\n${linked}`).slice(0, 32)
  if (before !== undefined && before.born > 0 && before.revision !== revision) keepLast(db, row.key)
  const isOther = row.id !== null && before !== undefined && before.outId !== null && before.outId !== row.id
  if (isOther) part(db, row.key)
  const out = isOther || before === undefined ? { born: 0, fed: 0, outId: null } : before
  const article = whole(parts)
  const newest = newestOf(article.comments.map(({ published }) => published))
  const next: ArticleRow = {
    ...row,
    file: article.source,
    url: article.url,
    pageKey: pageKey(new URL(article.url)),
    hosted: article.hosted,
    title: article.title,
    language: article.language,
    at: article.published === null ? null : instant(article.published),
    revision,
    made: before?.made ?? "",
    born: out.born,
    fed: out.fed,
    outId: out.outId
  }
  const known = before === undefined ? undefined : db.one("SELECT head_revision FROM article WHERE key = ?", row.key)
  db.run(
    `INSERT OR REPLACE INTO article (${columns}, commented, head_revision, spot, ends, unlisted, filmed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    next.key,
    next.source,
    next.unit,
    next.file,
    next.state,
    next.id,
    next.declaredId,
    next.slug,
    next.wanted,
    next.url,
    next.pageKey,
    next.hosted ? 1 : 0,
    next.title,
    next.language,
    next.at,
    next.shown,
    next.link === null ? "" : JSON.stringify(next.link),
    next.revision,
    next.made,
    next.born,
    next.fed,
    next.outId,
    newest === null ? null : instant(newest),
    known?.["head_revision"] ?? "",
    next.id === null ? null : spotOf(next.id),
    turnOf(article),
    article.unlisted === true ? 1 : article.noFeeds === true ? 2 : 0,
    article.media?.some(({ kind }) => kind === "video") === true ? 1 : 0
  )
  db.run(
    `INSERT INTO body (key, base, comments, translations, linked, sum, pictures, listed, head, head_sum) VALUES (?, ?, ?, ?, ?, ?, '', '', '', 0)
     ON CONFLICT (key) DO UPDATE SET base = excluded.base, comments = excluded.comments, translations = excluded.translations, linked = excluded.linked, sum = excluded.sum`,
    row.key,
    base,
    comments,
    translations,
    linked,
    crc32(base + comments + translations + linked)
  )
  return next
}

/** When the clock alone makes another article of it: a change that is left out counts, or it ends. */
const turnOf = ({ changes, expires }: Pick<Article, "changes" | "expires">): number | null => {
  const turn = Math.min(momentOf(changes), momentOf(expires))
  return turn === Infinity ? null : turn
}

const momentOf = (moment: Timestamp | undefined): number => (moment === undefined ? Infinity : instant(moment))

/** Where an article stands among the parts of the manifest: 32 bits of a digest of its id. */
const spotOf = (id: string): number => Number.parseInt(sha256(id).slice(0, 8), 16)

/** Keeps what is known of a published id when its article leaves it. */
const part = (db: Statements, key: string): void => {
  db.run("INSERT OR REPLACE INTO gone SELECT out_id, born, fed FROM article WHERE key = ? AND out_id IS NOT NULL", key)
}

/** Copies what was published aside, once, before it is replaced. */
const keepLast = (db: Statements, key: string): void => {
  if (db.one("SELECT 1 FROM last WHERE key = ?", key) !== undefined) return
  const article = db.one("SELECT * FROM article WHERE key = ?", key)
  const body = db.one("SELECT * FROM body WHERE key = ?", key)
  if (article === undefined || body === undefined) return
  db.run("INSERT INTO last VALUES (?, ?, ?)", key, JSON.stringify(article), JSON.stringify(body))
}

const insert = (db: Statements, table: string, row: Row): void => {
  const names = Object.keys(row)
  const places = names.map(() => "?").join(", ")
  db.run(`INSERT OR REPLACE INTO ${table} (${names.join(", ")}) VALUES (${places})`, ...Object.values(row))
}
