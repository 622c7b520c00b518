/** Does a build without a change open a picture: a photo, a logo, a card that was drawn before? */
import type { Part } from "../Bench.ts"
import { openedBy } from "../child/openedBy.ts"
import { buildCommand } from "../fanfare.ts"
import { isPicture } from "../isPicture.ts"
import type { Row } from "../Row.ts"
import { builtNewsroom } from "../sites/newsroom.ts"

export const pictures: Part = async ({ root, site }) => {
  const withCards = await site({ articles: 100, pictures: true })
  return [
    await rowOf("newsroom, no change: pictures opened", await builtNewsroom(root)),
    await rowOf("100 articles with cards, no change: pictures opened", withCards.folder)
  ]
}

const rowOf = async (what: string, folder: string): Promise<Row> => {
  const { files, by } = await openedBy(buildCommand(folder), folder)
  const found = files.filter(isPicture)
  const first = found[0] === undefined ? "" : `, for example ${found[0].slice(folder.length + 1)}`
  return {
    what,
    measured: found.length,
    unit: "opened",
    wanted: { atMost: 0 },
    binding: true,
    detail: `of ${files.length} files of the project that were opened, as ${by} saw it${first}`
  }
}
