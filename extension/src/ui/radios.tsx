import type { ComponentChildren } from "preact";

interface Given<Value extends string> {
  name: string;
  legend: string;
  options: { value: Value; words: ComponentChildren }[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
  /** What is missing here, said below the question. */
  problem?: string;
}

/** One question with its answers to choose from. */
export function Radios<Value extends string>({
  name,
  legend,
  options,
  chosen,
  onChoose,
  problem,
}: Given<Value>) {
  return (
    <fieldset class="choices" aria-describedby={problem ? `${name}-problem` : undefined}>
      <legend>{legend}</legend>
      {options.map(({ value, words }) => (
        <label key={value} class="choice">
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
          <span>{words}</span>
        </label>
      ))}
      {problem && (
        <p id={`${name}-problem`} class="problem">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
