/**
 * What a Pin may hold when it is made by the API: schema PinCreate of
 * pinterest/api-description, v5/openapi.json 5.23.0. Lengths in UTF-16 units,
 * which are never more than the characters that the API counts.
 */
export const pinLimits = {
  title: 100,
  description: 800,
  altText: 500,
  link: 2048,
  /** Of `multiple_image_urls`. */
  pictures: { least: 2, most: 5 }
} as const

/** Of `board_id`, `board_section_id` and `sponsor_id`. */
export const pinId = /^\d+$/
