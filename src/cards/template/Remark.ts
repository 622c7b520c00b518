/** What a look at a template's design found; the finding adds its file and line. */
export interface Remark {
  readonly code: "FF4013" | "FF4033" | "FF4034"
  /** Null where it is about no slot. */
  readonly slot: string | null
  readonly message: string
  readonly fix: string
}
