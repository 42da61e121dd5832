// Holds a JSON file against a schema: node validate.mjs SCHEMA FILE. Prints what is wrong; exits with 1 if anything is.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";

const [schema, file] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, "utf8")));
const options = { allErrors: true, strict: false };
const ajv = schema.$schema.includes("draft-04") ? new AjvDraft04(options) : new Ajv(options);
addFormats(ajv);
const validate = ajv.compile(schema);
if (!validate(file)) {
  for (const error of validate.errors) console.log(`${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
  process.exit(1);
}
