import { expect, it } from 'vitest';
import { fact } from '../../../../mocks/fixtures/fact';
import { vi } from '../../../i18n/messages/vi';
import { subjectOf } from './telling';

const told = (organisation: string): string =>
  subjectOf(fact(1, { organisation }), { subject: 'Dân số', reader: 'ha-tinh', language: 'vi', words: vi });

it('a subject names whose it is, unless it is the reader’s own or the file names nobody', () => {
  expect(['nghe-an', 'ha-tinh', '_'].map(told)).toEqual(['nghe-an – Dân số', 'Dân số', 'Dân số']);
});
