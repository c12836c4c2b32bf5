interface Props {
  size?: number;
  /** The name for those who hear the page; without it the mark is decoration. */
  label?: string;
}

/** The mark of Anju: a roof in apricot over a room with one light. */
export function RoofMark({ size = 32, label }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path d="M3.5 13.5 16 4.5l12.5 9" stroke="var(--apricot)" />
      <path d="M8.5 15v7.5a3.5 3.5 0 0 0 3.5 3.5h8a3.5 3.5 0 0 0 3.5-3.5V15" stroke="currentColor" />
      <circle cx="16" cy="18" r="2.7" fill="currentColor" />
    </svg>
  );
}
