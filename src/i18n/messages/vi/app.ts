export const app = { name: 'Saola' } as const;
