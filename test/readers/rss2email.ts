/** rss2email (https://github.com/rss2email/rss2email): the mails that it puts into a maildir, read back. */
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { isThere, python, run } from "./command.ts"
import type { Reader, Seen } from "./Reader.ts"

const settings = (folder: string): string => `[DEFAULT]
from = reader@example.org
to = subscriber@example.org
email-protocol = maildir
maildir-path = ${join(folder, "mail")}
maildir-mailbox = feeds
use-publisher-email = False
name-format = {author}
date-header = True
html-mail = True
`

/** The link stands in the header X-RSS-URL. */
const program = `
import email, email.policy, email.utils, glob, json, sys
found = []
for name in glob.glob(sys.argv[1] + "/**/new/*", recursive=True):
    mail = email.message_from_binary_file(open(name, "rb"), policy=email.policy.default)
    found.append(dict(
        title=mail["Subject"],
        link=mail["X-RSS-URL"],
        published=int(email.utils.parsedate_to_datetime(mail["Date"]).timestamp()),
        author=email.utils.parseaddr(str(mail["From"]))[0],
        content=mail.get_body(("html", "plain")).get_content(),
    ))
print(json.dumps(found))
`

export const rss2email: Reader = {
  name: "rss2email",
  shows: "updated",
  isPresent: () => isThere("r2e", "--version"),
  read: async (url, folder) => {
    const [config, data] = [join(folder, "rss2email.cfg"), join(folder, "rss2email.json")]
    const options = ["-c", config, "-d", data]
    for (const part of ["new", "cur", "tmp"]) mkdirSync(join(folder, "mail", "feeds", part), { recursive: true })
    writeFileSync(config, settings(folder))
    await run("r2e", [...options, "add", "newsroom", url], { home: folder })
    await run("r2e", [...options, "run"], { home: folder })
    return JSON.parse(await run(python, ["-c", program, join(folder, "mail")], { home: folder })) as ReadonlyArray<Seen>
  }
}
