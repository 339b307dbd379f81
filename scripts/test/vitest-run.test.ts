import { describe, expect, it } from 'vitest';
import { count, type VitestReport } from './vitest-run';

const report = (change: Partial<VitestReport> = {}): VitestReport => ({
  numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...change,
});

describe('the count of tests', () => {
  it('is what the report says when all is well', () => {
    expect(count(report(), 0)).toEqual({ passed: 3, failed: 0, skipped: 0 });
  });

  it('holds a file that could not be loaded against the run', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }, { status: 'failed', assertionResults: [{ status: 'failed' }] }];
    expect(count(report({ numFailedTests: 1, testResults }), 1).failed).toBe(2);
  });

  it('holds skipped and promised tests against the run', () => {
    expect(count(report({ numPendingTests: 1, numTodoTests: 2 }), 0)).toEqual({ passed: 3, failed: 3, skipped: 3 });
  });

  it('does not take a crash after the last test for a success', () => {
    expect(count(report(), 1).failed).toBe(1);
  });

  it('does not take an empty run for a success', () => {
    expect(count(report({ numPassedTests: 0 }), 0).failed).toBe(1);
  });
});
