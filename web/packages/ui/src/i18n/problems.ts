import { useCallback } from 'react';
import type { Problem } from '@anju/api';
import { fill, type WordArgs, type Words } from './define';
import { type Locale, useLocale } from './locale';
import { problemWords } from './problems.words';

const registered: Words[] = [problemWords];

/** A module's own refusals: keys `problem.<code>`. Called once where the module's words are defined. */
export function addProblemWords(words: Words): void {
  registered.unshift(words);
}

function find(key: string, locale: Locale): string | undefined {
  return registered.find((words) => key in words)?.[key]?.[locale === 'en' ? 1 : 0];
}

/** What a problem means in words: the whole of it, and each refused field. */
export interface ProblemText {
  title: string;
  fields: { field: string; text: string }[];
}

/** How long to wait, in minutes: nobody counts 892 seconds. */
function told(args: WordArgs): WordArgs {
  return { minutes: Math.max(1, Math.ceil(Number(args.retryAfter ?? 60) / 60)), ...args };
}

export function problemText(
  problem: Pick<Problem, 'status' | 'code' | 'args' | 'errors'>,
  locale: Locale,
): ProblemText {
  const args = told(problem.args as WordArgs);
  const general = problem.status >= 500 ? 'problem.http-500' : 'problem.unexpected';
  const words = (code: string) => find(`problem.${code}`, locale);
  const title =
    words(problem.code) ?? words(`http-${problem.status}`) ?? find(general, locale) ?? problem.code;
  const fields = problem.errors.map(({ field, code }) => ({
    field,
    text: fill(words(code) ?? find('problem.field', locale) ?? code, args),
  }));
  return { title: fill(title, args), fields };
}

export function useProblemText(): (problem: Problem) => ProblemText {
  const locale = useLocale();
  return useCallback((problem) => problemText(problem, locale), [locale]);
}
