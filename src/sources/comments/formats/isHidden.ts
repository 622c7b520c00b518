/** Whether an entry says of itself that readers do not see it: not approved yet, spam, deleted, private. */
import { plainKey } from "../../metadata/fields.ts"
import { plainYesOrNo } from "../../metadata/spellings/heldWords.ts"

const states = new Set(["status", "state", "moderation", "moderationstatus", "approval", "visibility"])
const hidden =
  /^(?:spam|hold|held|onhold|pending|unapproved|notapproved|rejected|trash(?:ed)?|deleted|removed|flagged|hidden|private|draft|unpublished|moderat\w*|awaiting\w*|queue\w*|inreview|0|false|no)$/

/** Fields that hide an entry when they are true, and fields that hide it when they are false. */
const ifTrue = new Set(
  "spam isspam deleted isdeleted hidden ishidden private isprivate draft removed flagged pending ispending unapproved rejected trashed blocked".split(
    " "
  )
)
const ifFalse = new Set("approved isapproved published ispublished public ispublic visible isvisible shown".split(" "))

export const isHidden = (entry: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(entry).some(([name, value]) => {
    const key = plainKey(name)
    if (states.has(key)) return hidden.test(plainKey(String(value)))
    const said = plainYesOrNo(value)
    return (ifTrue.has(key) && said === true) || (ifFalse.has(key) && said === false)
  })
