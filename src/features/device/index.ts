export { fontArrives, missingGlyphs, VIETNAMESE_SAMPLE } from './font';
export { storageWorks } from './storage';
