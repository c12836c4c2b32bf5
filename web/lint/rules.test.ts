import { Linter } from 'eslint';
import { expect, it } from 'vitest';
// @ts-expect-error a plain script without types
import moduleFence from './module-fence.js';
// @ts-expect-error a plain script without types
import noLiteralCjk from './no-literal-cjk.js';

function faults(code: string, filename: string): number {
  const rules = { cjk: noLiteralCjk, fence: moduleFence };
  const config = {
    files: ['**/*.ts'],
    plugins: { anju: { rules } },
    rules: { 'anju/cjk': 2, 'anju/fence': 2 },
  } as const;
  return new Linter({ cwd: '/' }).verify(code, [config as never], { filename }).length;
}

it('lets Chinese stand in words.ts only', () => {
  expect(faults("export const a = '工单';", '/web/modules/requests/desk/page.ts')).toBe(1);
  expect(faults("export const a = '工单';", '/web/modules/requests/words.ts')).toBe(0);
});

it('keeps modules out of each other', () => {
  const page = '/web/modules/requests/desk/page.ts';
  expect(faults("import '@anju/modules/workorders/paths';", page)).toBe(1);
  expect(faults("import '../../workorders/paths';", page)).toBe(1);
  expect(faults("import '../paths'; import '@anju/ui';", page)).toBe(0);
  expect(faults("import '@anju/modules/workorders/paths';", '/web/apps/desk/src/router.ts')).toBe(0);
  expect(faults("import '@anju/modules/workorders/paths';", '/web/packages/ui/src/index.ts')).toBe(1);
});
