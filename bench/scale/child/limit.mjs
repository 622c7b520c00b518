/**
 * The limit: the least that a program can do which looks whether files
 * changed and knows their paths. `limit.mjs stat LIST` takes the status of
 * every file of a list, one path on each line; `limit.mjs hash LIST` reads and
 * hashes it too (SHA-256). Plain JavaScript, so that it starts as what is shipped does.
 */
import { hash } from "node:crypto"
import { lstatSync, readFileSync } from "node:fs"

const [what, list] = process.argv.slice(2)
let [files, bytes] = [0, 0]

for (const path of readFileSync(list, "utf8").split("\n")) {
  if (path === "") continue
  bytes += lstatSync(path).size
  files += 1
  if (what === "hash") hash("sha256", readFileSync(path), "hex")
}
console.log(JSON.stringify({ files, bytes }))
