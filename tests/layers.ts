/** The layers of `./dev test`, in order: what each runs, and how much of it in a normal and in a full run. */
export interface Layer {
  name: string;
  /** Commands run one after the other from the top folder; the first that fails ends the layer. */
  commands: string[][];
  /** No test runner inside: the layer as a whole is the one test. */
  plain?: true;
  /** Runs whole browsers: one test may be tried a second time. */
  browser?: true;
  /** Environment of the normal and of the full run: the long counts. */
  normal?: Record<string, string>;
  full?: Record<string, string>;
}

const node = (...patterns: string[]) => ["node", "--test", "--test-reporter=spec", ...patterns];
const sanitizers = {
  // The leak check needs ptrace, which the host's own filter refuses.
  ASAN_OPTIONS: "detect_leaks=0",
  OBJECTOR_HOST: "build/sanitize/objector-host",
};
/** @param most runs at most, also where more are asked for: of a fuzzer whose runs take long */
const fuzz = (name: string, most = 2_000_000) => [
  "bash",
  "-c",
  `mkdir -p build/fuzz/corpus/${name} && build/fuzz/${name}_fuzz -runs=$((FUZZ_RUNS < ${most} ? FUZZ_RUNS : ${most})) -max_len=4096 -print_final_stats=1 ` +
    `build/fuzz/corpus/${name} native-host/protocol/fixtures/valid native-host/protocol/fixtures/invalid 2>&1 | ` +
    `tee build/fuzz/${name}.log | tail -n 12; test "\${PIPESTATUS[0]}" = 0 && ` +
    `echo "count fuzz_${name} $(sed -n 's/^stat::number_of_executed_units: //p' build/fuzz/${name}.log)"`,
];

export const layers: Layer[] = [
  { name: "check", plain: true, commands: [["./dev", "check"]] },
  {
    name: "build",
    plain: true,
    commands: [
      ["./dev", "build-tests", "release"],
      ["node", "extension/build.mjs"],
    ],
  },
  { name: "lint", commands: [node("tests/extension/lint.test.ts")] },
  {
    name: "host",
    commands: [["build/native-host/host_test"]],
    normal: { OBJECTOR_ROUNDS: "200" },
    full: { OBJECTOR_ROUNDS: "2000" },
  },
  { name: "data", commands: [node("tests/data/*.test.ts")] },
  { name: "protocol", commands: [node("tests/protocol/*.test.ts")] },
  {
    name: "faults",
    commands: [node("tests/faults/*.test.ts")],
    normal: { OBJECTOR_ROUNDS: "1000" },
    full: { OBJECTOR_ROUNDS: "10000" },
  },
  {
    name: "sanitize",
    commands: [
      ["./dev", "build-tests", "sanitize"],
      ["build/sanitize/host_test"],
      node("tests/protocol/pipes.test.ts"),
    ],
    normal: { ...sanitizers, OBJECTOR_ROUNDS: "50" },
    full: { ...sanitizers, OBJECTOR_ROUNDS: "500" },
  },
  {
    name: "extension",
    commands: [
      node(
        "--test-concurrency=2",
        "tests/extension/*.test.ts",
        "tests/extension/dom/*.test.ts",
        "tests/extension/screens/*.test.ts",
      ),
    ],
    normal: { OBJECTOR_ROUNDS: "100" },
    full: { OBJECTOR_ROUNDS: "1000" },
  },
  {
    name: "e2e",
    browser: true,
    commands: [node("--test-concurrency=1", "tests/e2e/*.test.ts")],
    normal: { OBJECTOR_ROUNDS: "50" },
    full: { OBJECTOR_ROUNDS: "200" },
  },
  {
    name: "fuzz",
    plain: true,
    commands: [
      ["./dev", "build-tests", "fuzz"],
      fuzz("frame"),
      fuzz("json"),
      fuzz("event"),
      fuzz("import", 200_000),
      fuzz("sealed"),
    ],
    normal: { FUZZ_RUNS: "20000" },
    full: { FUZZ_RUNS: "2000000" },
  },
];
