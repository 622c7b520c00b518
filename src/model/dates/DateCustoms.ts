/** What dates are read with that leave something open: where and in which language a site is written, and when. */
export interface DateCustoms {
  /** IANA name: of dates that name no zone. */
  readonly timeZone: string
  /** BCP 47 tag: says whether `1/2/2026` begins with the day, and names months. */
  readonly language: string
  /** The same of the text itself, where it says so: which calendars its writers count by. */
  readonly ofText?: string
  /** The year of the build: what a page merely shows is no date long after it. */
  readonly year: number
}

/** What pages are read with besides: how the config calls the site, which is the title of none of its articles. */
export interface PageCustoms extends DateCustoms {
  readonly siteTitle?: string
}

/** A date that nobody declared, such as that of a `<time>`, is one only from when there were pages to next year. */
export const isShownYear = (year: number, { year: now }: DateCustoms): boolean => year >= 1990 && year <= now + 1
