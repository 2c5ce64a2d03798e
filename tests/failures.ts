/** Reads what Node's own test runner says of the tests that failed, from its `spec` output. */
export interface Failure {
  file: string;
  name: string;
}

const heading = "✖ failing tests:";

/** The failures in one runner's output, in its order. Empty when it died before it could say. */
export function failuresIn(output: string): Failure[] {
  const at = output.lastIndexOf(heading);
  if (at < 0) return [];
  return [...output.slice(at).matchAll(/^test at (\S+?):\d+:\d+\n✖ (.+) \([\d.]+ms\)$/gm)].map(
    ([, file, name]) => ({
      file: file!,
      name: name!,
    }),
  );
}

/** What the runner told of the failures, cut where it gets long: printed once more at the end of a run. */
export function failureText(output: string, mostLines = 60): string {
  const at = output.lastIndexOf(heading);
  const lines = output.slice(Math.max(at, 0)).trimEnd().split("\n");
  return (at < 0 ? lines.slice(-mostLines) : lines.slice(0, mostLines)).join("\n");
}

/** The command that runs one failed test once more. */
export function again({ file, name }: Failure): string[] {
  const exactly = `^${name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")}$`;
  return ["node", "--test", "--test-reporter=spec", `--test-name-pattern=/${exactly}/`, file];
}
