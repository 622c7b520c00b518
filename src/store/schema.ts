/**
 * The tables of the index, and the number of their form. An index of another
 * form is not converted: it is made again, because it holds nothing that the
 * sources, the ledger and the output directory do not hold.
 */

/** Raised whenever a table, or what a column holds, changes. */
export const storeVersion = "13"

/**
 * - `unit`: what a source reads as one, with the files that it depends on.
 * - `head`: what a page says in its head, `shared` where it was read as the site's; `page` has one row for each.
 * - `article`: what is asked for of many at a time, in short rows; `body` holds the rest, with the `head` that lists
 *   show, empty until its pictures are planned; `last` keeps what was published of an article that changed.
 * - `gone`: ids that were published, and that no article has at the moment.
 * - `listed`: the files that a manifest names and no `target` does, where the index does not know what was published.
 * - `change`: what a run is about to publish, in order.
 * - `target`: a published file; `key` says what it was made from. Inodes have up to 64 bits, and Node gives them as doubles.
 * - `ledger`: its lines, `former` those that it had before it was read anew; `finding`: what was found, by what it belongs to; `memo`: answers that cost time, by their question.
 */
export const tables = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE unit (
  source TEXT NOT NULL, key TEXT NOT NULL, deps TEXT NOT NULL, info TEXT NOT NULL, mark TEXT,
  PRIMARY KEY (source, key)
) WITHOUT ROWID;
CREATE INDEX unit_mark ON unit (mark) WHERE mark IS NOT NULL;
CREATE TABLE head (
  source TEXT NOT NULL, unit TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, story TEXT NOT NULL, shared INTEGER NOT NULL,
  PRIMARY KEY (source, unit, field, value)
) WITHOUT ROWID;
CREATE INDEX head_value ON head (field, value, story);
CREATE INDEX head_shared ON head (field, value, shared);
CREATE TABLE article (
  key TEXT PRIMARY KEY, source TEXT NOT NULL, unit TEXT NOT NULL, file TEXT NOT NULL, state TEXT NOT NULL,
  id TEXT, declared_id TEXT, slug TEXT NOT NULL, wanted TEXT NOT NULL, url TEXT NOT NULL, page_key TEXT NOT NULL,
  hosted INTEGER NOT NULL, title TEXT NOT NULL, language TEXT NOT NULL, at REAL, shown REAL, commented REAL,
  link TEXT NOT NULL, revision TEXT NOT NULL, made TEXT NOT NULL, head_revision TEXT NOT NULL, spot INTEGER,
  born INTEGER NOT NULL, fed INTEGER NOT NULL, out_id TEXT, ends REAL, unlisted INTEGER NOT NULL, filmed INTEGER NOT NULL
);
CREATE TABLE gone (id TEXT PRIMARY KEY, born INTEGER NOT NULL, fed INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX article_id ON article (id, state);
CREATE INDEX article_language ON article (language);
CREATE INDEX article_slug ON article (slug);
CREATE INDEX article_declared ON article (declared_id) WHERE declared_id IS NOT NULL;
CREATE INDEX article_page ON article (page_key);
CREATE INDEX article_unit ON article (source, unit);
CREATE INDEX article_at ON article (at DESC, id, state, unlisted);
CREATE INDEX article_ends ON article (ends) WHERE ends IS NOT NULL;
CREATE INDEX article_shown ON article (shown, at, id DESC, state, unlisted, head_revision);
CREATE INDEX article_commented ON article (commented DESC, id) WHERE commented IS NOT NULL;
CREATE INDEX article_filmed ON article (at DESC, id, state, unlisted) WHERE filmed = 1;
CREATE INDEX article_spot ON article (spot, id, state, at, made);
CREATE INDEX article_linked ON article (key) WHERE link <> '';
CREATE TABLE body (
  key TEXT PRIMARY KEY, base TEXT NOT NULL, comments TEXT NOT NULL, translations TEXT NOT NULL, linked TEXT NOT NULL, sum INTEGER NOT NULL,
  pictures TEXT NOT NULL, listed TEXT NOT NULL, head TEXT NOT NULL, head_sum INTEGER NOT NULL
);
CREATE INDEX body_translated ON body (key) WHERE translations <> '';
CREATE INDEX body_linked ON body (key) WHERE linked <> '';
CREATE TABLE last (key TEXT PRIMARY KEY, article TEXT NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE target (
  path TEXT PRIMARY KEY, kind TEXT NOT NULL, owner TEXT NOT NULL, output TEXT NOT NULL, key TEXT NOT NULL,
  sha256 TEXT NOT NULL, type TEXT NOT NULL, place INTEGER NOT NULL, size INTEGER NOT NULL, mtime REAL NOT NULL,
  ino REAL NOT NULL, unused INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX target_owner ON target (owner);
CREATE INDEX target_unused ON target (unused) WHERE unused > 0;
CREATE INDEX target_output ON target (output, unused);
CREATE TABLE change (
  place INTEGER NOT NULL, path TEXT NOT NULL, kind TEXT NOT NULL, before TEXT, after TEXT, staged TEXT,
  PRIMARY KEY (place, path, kind)
) WITHOUT ROWID;
CREATE TABLE listed (path TEXT PRIMARY KEY, sha256 TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE ledger (
  id TEXT PRIMARY KEY, source TEXT NOT NULL, slug TEXT NOT NULL, wanted TEXT NOT NULL, seen REAL NOT NULL, line TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE former (
  id TEXT PRIMARY KEY, source TEXT NOT NULL, slug TEXT NOT NULL, wanted TEXT NOT NULL, seen REAL NOT NULL, line TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX ledger_source ON ledger (source);
CREATE INDEX ledger_slug ON ledger (slug);
CREATE TABLE finding (owner TEXT NOT NULL, severity TEXT NOT NULL, finding TEXT NOT NULL);
CREATE INDEX finding_owner ON finding (owner);
CREATE INDEX finding_severity ON finding (severity);
CREATE TABLE memo (name TEXT PRIMARY KEY, key TEXT NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
`
