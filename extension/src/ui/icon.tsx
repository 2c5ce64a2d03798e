/** Line icons on a 20 × 20 grid. Always beside words or on a labelled button, so hidden from screen readers. */
const paths = {
  check: "M4 10.5l4 4 8-9",
  clock: "M10 5.5V10l3 2M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0z",
  cross: "M5 5l10 10M15 5L5 15",
  minus: "M4 10h12",
  info: "M10 9v5M10 6.2v.1M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0z",
  warning: "M10 8v3.5M10 14.2v.1M10 3L2.5 16.5h15z",
  chevron: "M7.5 4.5L13 10l-5.5 5.5",
  pencil: "M4 16l.8-3.4L13.5 4 16 6.500l-8.6 8.700z",
  pointer: "M3.5 10h12M10.5 5l5 5-5 5",
  out: "M8 4.500H4.500v11h11V12M11.5 4.500h4v4M15.5 4.500L9.5 10.5",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.75"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** Objector's own mark; the drawing of extension/icons/objector.svg. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect x="6" y="6" width="116" height="116" rx="30" fill="#1f5c4d" />
      <path
        d="M34 36h60a8 8 0 0 1 8 8v32a8 8 0 0 1-8 8H66L46 102V84H34a8 8 0 0 1-8-8V44a8 8 0 0 1 8-8z"
        fill="#f4efe4"
      />
      <path d="M46 60h36" stroke="#1f5c4d" stroke-width="11" stroke-linecap="round" />
    </svg>
  );
}
