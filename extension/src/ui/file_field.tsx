import { useId } from "preact/hooks";

interface Given {
  label: string;
  /** What stands under the label. */
  hint?: string;
  /** Name endings and media types the browser offers first; the person may choose any other. */
  accept: string;
  onChosen: (file: File) => void;
}

/** The browser's own control for a file: it takes a press, a key and a dropped file, and says itself what was chosen. */
export function FileField({ label, hint, accept, onChosen }: Given) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="soft small">
          {hint}
        </p>
      )}
      <input
        id={id}
        class="input"
        type="file"
        accept={accept}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChosen(file);
        }}
      />
    </div>
  );
}
