import './subject.css';
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';

/** WX-20261123-0007 in a row: 1123-0007. */
export function shortNumber(number: string): string {
  return number.replace(/^[A-Z]+-\d{4}(?=\d{4}-)/, '');
}

/** The last four, as one says it aloud. */
export const tailNumber = (number: string): string => number.slice(-4);

/** A record's number (or name) as a link to its page. */
export function SubjectLink({
  to,
  number,
  short,
  children,
}: {
  to: string;
  number: string;
  short?: boolean;
  children?: ReactNode;
}) {
  return (
    <Link to={to} className="aj-subject" title={short ? number : undefined}>
      {children ?? (short ? shortNumber(number) : number)}
    </Link>
  );
}
