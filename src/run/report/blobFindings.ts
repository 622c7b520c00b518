/** Findings on the store of drawn pictures. */
import { type Finding, finding } from "../../model/Finding.ts"
import type { Started } from "../Started.ts"

export const blobFindings = ({ store }: Pick<Started, "store">): ReadonlyArray<Finding> => {
  const { blobs } = store
  const failure = blobs.failure()
  return [
    ...(blobs.damaged() === 0
      ? []
      : [
          finding(
            "FF6004",
            {},
            `${blobs.damaged()} of the cached pictures were damaged; they were made again.`,
            "Nothing to do; if it happens again, check the disk or delete .fanfare/."
          )
        ]),
    ...(failure === null
      ? []
      : [
          finding(
            "FF6303",
            {},
            `Drawn pictures cannot be kept in .fanfare/blobs (${failure}), so the next build has to draw them again.`,
            "Check the rights of .fanfare/ and the disk's free space."
          )
        ])
  ]
}
