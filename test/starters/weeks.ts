/** Three posts of one site, in Markdown. */
export interface Week {
  readonly name: string
  readonly number: number
  readonly day: string
  readonly title: string
  readonly description: string
  readonly author: string
  readonly body: string
}

const week = (number: number, day: string, title: string, lead: string): Week => ({
  name: `week-${number}`,
  number,
  day,
  title,
  description: `What the quay saw in week ${number}.`,
  author: "Lena Haddad",
  body: `${lead}

The harbour master said that the new quay would be ready in summer. "We have waited for three years," she said, "and we can wait for three months more."

## What comes next

- A second ferry, from May
- A road along the old wall, from June

Nobody on the quay that morning could say who would pay for either of them in week ${number}.
`
})

export const weeks: ReadonlyArray<Week> = [
  week(
    1,
    "2026-01-11",
    "The first ferry of the year",
    "The ferry came in at six and left at seven, with forty passengers and two lorries aboard, which is more than in any week before."
  ),
  week(
    2,
    "2026-02-12",
    "Ice on the inner basin",
    "For the first time in nine years the inner basin froze over, and the pilot boat broke a lane through it every two hours."
  ),
  week(
    3,
    "2026-03-13",
    "Who pays for the crane?",
    "The crane at the north end has stood still since Tuesday, because neither the port nor the shipping line wants to pay for its cable."
  )
]

export const begins = ({ body }: Week): string => body.slice(0, 40)
export const ends = ({ number }: Week): string => `in week ${number}.`
