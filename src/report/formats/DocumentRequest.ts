/** What a document of findings is made of. */
import type { Finding } from "../../model/Finding.ts"
import type { Repository } from "./repositoryPlace.ts"

/** An error that ended a command before it could look at every article. */
export interface Failure {
  readonly message: string
  readonly fix: string
}

export interface DocumentRequest {
  readonly findings: ReadonlyArray<Finding>
  readonly repository: Repository
  /** Whether a warning fails the command. */
  readonly strict: boolean
  readonly failure: Failure | null
}
