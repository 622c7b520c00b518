/** The posts of the small site that every generator builds: two languages, two directions. */
export interface Post {
  readonly name: string
  readonly title: string
  /** As it stands in front matter. */
  readonly date: string
  readonly language: "en" | "ar"
  readonly direction: "ltr" | "rtl"
  readonly tags: ReadonlyArray<string>
  /** Markdown. */
  readonly body: string
}

export const posts: ReadonlyArray<Post> = [
  {
    name: "harbour",
    title: "The harbour opens again",
    date: "2026-03-01T09:30:00Z",
    language: "en",
    direction: "ltr",
    tags: ["harbour", "trade"],
    body: 'The harbour opened at noon, two years after the storm.\n\nThe first ship carried *oranges* & "lemons"; three hundred people waited on the quay.'
  },
  {
    name: "ferry",
    title: 'Ferry "Amal" sails <twice> a day & more',
    date: "2026-03-03T06:00:00Z",
    language: "en",
    direction: "ltr",
    tags: ["harbour"],
    body: "From Monday the ferry sails twice a day.\n\nTickets cost the same as before, and the first boat leaves at six."
  },
  {
    name: "market",
    title: "سوق السمك يعود إلى الرصيف",
    date: "2026-03-02T07:15:00Z",
    language: "ar",
    direction: "rtl",
    tags: ["trade"],
    body: "عاد الباعة إلى الرصيف القديم في صباح الاثنين.\n\nوقال الصيادون إن السوق سيفتح كل يوم حتى الظهر."
  }
]
