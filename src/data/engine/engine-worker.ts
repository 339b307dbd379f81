import type { Port } from './port';
import { serveTallies } from './serve';

serveTallies(globalThis as unknown as Port);
