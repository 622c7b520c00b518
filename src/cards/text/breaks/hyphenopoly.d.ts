/** The part of the package `hyphenopoly` that is used; it ships no types. */
declare module "hyphenopoly" {
  interface Hyphenopoly {
    config(settings: {
      readonly require: ReadonlyArray<string>
      readonly sync: true
      /** Stands at each place in the words that are given back. */
      readonly hyphen: string
      /** Characters. */
      readonly minWordLength: number
      readonly loaderSync: (file: string) => Uint8Array
    }): ReadonlyMap<string, (text: string) => string>
  }
  const hyphenopoly: Hyphenopoly
  export default hyphenopoly
}
