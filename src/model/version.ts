/** The version of the package; a test holds it equal to package.json. */
export const version = "0.1.0"

/** Where whoever meets fanfare on the network can read what it is. */
export const home = "https://www.npmjs.com/package/fanfare"
