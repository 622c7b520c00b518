import { everyFault } from "./everyFault.ts"

everyFault(1)
