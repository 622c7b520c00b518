/** A date as a page has it, with its time behind it as others write it. */

/** Without the dash before the time: `Thu, 09/25/2025 - 11:38` of Drupal, `۱۴۰۴/۱۲/۱۰ - ۰۹:۳۰`. */
export const writtenDate = (written: string): string =>
  written
    .slice(0, 100)
    .trim()
    .replace(/\s+[-–|]\s+(?=[\d۰-۹٠-٩]{1,2}:[\d۰-۹٠-٩]{2})/u, " ")
