import Ajv from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { common, event, kinds, methods } from "./protocol.mjs";

/**
 * Validators of the protocol as plain functions: MV3 forbids making them at run time.
 * The module exports `results` and `params` (by method) and `payloads` (by kind of event).
 * @returns {Promise<string>}
 */
export async function validatorModule() {
  const ajv = new Ajv({ code: { source: true, esm: true }, strict: true });
  ajv.addSchema({ ...common, $id: "common.json" });
  ajv.addSchema({ ...event, $id: "event.json" });
  /** @type {Record<string, string>} */
  const references = { envelope: "event.json#/definitions/envelope" };
  for (const kind of kinds) references[`payload_${kind}`] = `event.json#/definitions/${kind}`;
  for (const [method, schema] of Object.entries(methods)) {
    ajv.addSchema({ ...schema, $id: `${method}.json` });
    for (const part of ["params", "result"])
      references[`${part}_${method.replace(".", "_")}`] = `${method}.json#/definitions/${part}`;
  }
  const code = standalone.default(ajv, references);
  /** @param {string} part */
  const table = (part) =>
    Object.keys(methods).map((method) => `"${method}": module.${part}_${method.replace(".", "_")}`);
  return withoutImports(
    code,
    `export const envelope = module.envelope;
export const results = { ${table("result")} };
export const params = { ${table("params")} };
export const payloads = { ${kinds.map((kind) => `${kind}: module.payload_${kind}`)} };`,
  );
}

/**
 * The validator of a rule file that a person loads by hand. It keeps the schema beside each finding, so that the finding
 * can name what would be right.
 * @param {object} ruleSchema
 * @returns {Promise<string>}
 */
export async function ruleFileModule(ruleSchema) {
  const ajv = new Ajv({ allErrors: true, strict: true, verbose: true, code: { source: true, esm: true } });
  ajv.addSchema({ ...ruleSchema, $id: "rule" });
  const code = standalone.default(ajv, { fits: "rule#/definitions/rule_file" });
  return withoutImports(code, "export const fits = module.fits;");
}

/**
 * One module out of generated functions and what they import.
 * @param {string} code @param {string} exported statements that export parts of `module`
 */
async function withoutImports(code, exported) {
  const bundled = await build({
    stdin: { contents: `import * as module from "functions";\n${exported}`, resolveDir: import.meta.dirname },
    plugins: [
      {
        name: "functions",
        setup(builder) {
          builder.onResolve({ filter: /^functions$/ }, () => ({ path: "functions", namespace: "made" }));
          builder.onLoad({ filter: /.*/, namespace: "made" }, () => ({
            contents: code,
            resolveDir: import.meta.dirname,
          }));
        },
      },
    ],
    bundle: true,
    format: "esm",
    write: false,
    legalComments: "none",
  });
  return bundled.outputFiles[0]?.text ?? "";
}
