/**
 * The thread that reads articles' files: what it gives for each is what the
 * run would have read. A file that is read by what other pages say is left to the run.
 */
import { serveThread } from "../../guard/serveThread.ts"
import { openDisk } from "../disk.ts"
import type { SourceEvent } from "../SourceEvent.ts"
import { sources } from "./index.ts"
import type { AskedFile, ReadSetup } from "./readAhead.ts"
import { readArticleFile } from "./readArticleFile.ts"

serveThread<ReadSetup, ReadonlyArray<AskedFile>, ReadonlyArray<SourceEvent | null>>(({ root, ...setup }, isOver) => {
  const disk = openDisk(root, { write: false })
  const read = ({ name, kind, sidecar, folderData }: AskedFile): SourceEvent | null => {
    const source = sources.find((one) => one.name === kind)
    if (source === undefined || isOver()) return null
    let isAlone = true
    const isShared = (): boolean => (isAlone = false)
    try {
      const event = readArticleFile({ name, source, sidecar, folderData }, { ...setup, disk, isShared })
      return isAlone ? event : null
    } catch {
      // The run tries it again and says what is wrong.
      return null
    }
  }
  return (asked) => asked.map(read)
})
