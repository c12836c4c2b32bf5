/** What every field of a form is told. */
export interface FieldProps<T> {
  /** Name of the field in the contract. */
  name: string;
  label: string;
  value: T;
  onChange: (value: T) => void;
  hint?: string;
  optional?: boolean;
}
