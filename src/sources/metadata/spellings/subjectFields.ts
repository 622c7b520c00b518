/** The fields of what an article is about, for the catalogue. */
export const subjectFields = {
  product: {
    value: "`{ name, price, currency, availability, condition, brand, sku }`",
    does: "The product that it is about: rich Pins and searches show its price.",
    usedIn: "head",
    spellings: { product: "" }
  },
  recipe: {
    value: "`{ name, serves, prepTime, cookTime, totalTime, ingredients, steps, category, cuisine, calories }`",
    does: "The recipe that it holds: rich Pins and searches show what it takes.",
    usedIn: "head",
    spellings: { recipe: "" }
  }
} as const
