import { describe, expect, it } from 'vitest';
import { exportHref } from './export-href';

describe('the export of a list', () => {
  it('is narrowed by what the list is narrowed by, and by nothing that was left open', () => {
    expect(exportHref('accounts', { q: '王 伟', role: undefined, active: false })).toBe(
      '/api/accounts/export.xlsx?q=%E7%8E%8B+%E4%BC%9F&active=false',
    );
  });
});
