/** What an article is about, as schema.org data that search engines and rich Pins read: a Product, a Recipe. */
import type { Article } from "../../../../model/Article.ts"
import { availabilities, conditions } from "../../../../model/subjects/Product.ts"

type Node = Readonly<Record<string, unknown>>

/** `images` and `author` are those of the article. */
export const subjectNodes = (
  { product, recipe, url, title, description, published }: Article,
  images: ReadonlyArray<unknown>,
  author: Node
): ReadonlyArray<Node & { readonly "@id": string }> => [
  ...(product === undefined
    ? []
    : [
        {
          "@type": "Product",
          "@id": `${url}#product`,
          name: product.name ?? title,
          url,
          ...described(description),
          ...pictured(images),
          ...(product.brand === undefined ? {} : { brand: { "@type": "Brand", name: product.brand } }),
          ...(product.sku === undefined ? {} : { sku: product.sku }),
          ...(product.price === undefined
            ? {}
            : {
                offers: {
                  "@type": "Offer",
                  url,
                  price: product.price,
                  priceCurrency: product.currency,
                  ...(product.availability === undefined
                    ? {}
                    : { availability: `https://schema.org/${availabilities[product.availability]}` }),
                  ...(product.condition === undefined
                    ? {}
                    : { itemCondition: `https://schema.org/${conditions[product.condition]}` })
                }
              })
        }
      ]),
  ...(recipe === undefined
    ? []
    : [
        {
          "@type": "Recipe",
          "@id": `${url}#recipe`,
          name: recipe.name ?? title,
          url,
          ...described(description),
          ...pictured(images),
          ...author,
          ...(published === null ? {} : { datePublished: published }),
          ...(recipe.serves === undefined ? {} : { recipeYield: recipe.serves }),
          ...(recipe.prepTime === undefined ? {} : { prepTime: recipe.prepTime }),
          ...(recipe.cookTime === undefined ? {} : { cookTime: recipe.cookTime }),
          ...(recipe.totalTime === undefined ? {} : { totalTime: recipe.totalTime }),
          ...(recipe.ingredients.length === 0 ? {} : { recipeIngredient: recipe.ingredients }),
          ...(recipe.steps.length === 0
            ? {}
            : { recipeInstructions: recipe.steps.map((text) => ({ "@type": "HowToStep", text })) }),
          ...(recipe.category === undefined ? {} : { recipeCategory: recipe.category }),
          ...(recipe.cuisine === undefined ? {} : { recipeCuisine: recipe.cuisine }),
          ...(recipe.calories === undefined
            ? {}
            : { nutrition: { "@type": "NutritionInformation", calories: recipe.calories } })
        }
      ])
]

const described = (description: string): Node => (description === "" ? {} : { description })

const pictured = (images: ReadonlyArray<unknown>): Node => (images.length === 0 ? {} : { image: images })
