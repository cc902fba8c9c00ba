import { describe, expect, it } from 'vitest';
import { daysOf } from './days';

const of = (outlet: string, published?: string) => ({ outlet, ...(published ? { published } : {}) });

describe('the days of the columns', () => {
  it('tell the columns of one outlet apart, those of one day by numbers', () => {
    const columns = [
      of('Courier', '2025-08-15'),
      of('Herald', '2025-08-16'),
      of('Courier', '2025-08-16'),
      of('Courier', '2025-08-15'),
      of('Gazette'),
      of('Gazette'),
    ];
    expect(daysOf(columns, 'en')).toEqual([
      { day: 'Aug\u00a015 (1)', isNeeded: true },
      { day: 'Aug\u00a016', isNeeded: false },
      { day: 'Aug\u00a016', isNeeded: true },
      { day: 'Aug\u00a015 (2)', isNeeded: true },
      { day: '(1)', isNeeded: true },
      { day: '(2)', isNeeded: true },
    ]);
  });
});
