import { readFileSync } from "node:fs";
import loadHighs from "highs";

// Reads a program in MPS format and prints what HiGHS makes of it: status and objective.
const highs = await loadHighs();
const model = highs.createModel({ format: "mps", data: readFileSync(process.argv[2]) });
model.run();
console.log(JSON.stringify({ status: model.getModelStatus(), objective: model.getObjectiveValue() }));
