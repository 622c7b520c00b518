// A thread that answers one question and dies at the next.
import { parentPort, workerData } from "node:worker_threads"

let asked = 0
parentPort.on("message", (message) => {
  if (message === null) return parentPort.close()
  asked += 1
  if (asked > 1) throw new Error("It died.")
  parentPort.postMessage({ number: message.number, answer: `${workerData.setup} ${message.question}` })
})
