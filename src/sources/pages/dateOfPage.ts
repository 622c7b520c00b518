/** What a date is said to come from that readers see around the title; it is a sign of an article, too. */
export const dateOfPage = "date of the page"
