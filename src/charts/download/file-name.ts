/** Plain letters, digits and hyphens: what every file system and every mail gateway lets through. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);

/** 'saola-papi_rank-4f2a91c.csv'; pieces with nothing usable in them are left out. */
export const fileName = (name: string, revision: string, extension: string): string =>
  `${['saola', plain(name), plain(revision)].filter((piece) => piece !== '').join('-')}.${extension}`;
