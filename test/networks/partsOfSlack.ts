/** What stands in the rich text of a message for Slack. */
export interface SlackPart {
  readonly type: string
  readonly text?: string
  readonly url?: string
}

export const partsOfSlack = (body: Readonly<Record<string, unknown>>): ReadonlyArray<SlackPart> => {
  const [block] = body["blocks"] as ReadonlyArray<{
    readonly elements: ReadonlyArray<{ readonly elements: ReadonlyArray<SlackPart> }>
  }>
  return block?.elements.flatMap(({ elements }) => elements) ?? []
}
