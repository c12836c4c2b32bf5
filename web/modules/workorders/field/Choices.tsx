interface Props<T extends string> {
  label: string;
  options: { value: T; label: string; note?: string }[];
  value: T | undefined;
  onChange: (value: T) => void;
  name: string;
}

/** One of a few, each as large as a thumb. */
export function Choices<T extends string>({ label, options, value, onChange, name }: Props<T>) {
  return (
    <fieldset className="field-choices">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.note && <span className="field-choice-note">{option.note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
