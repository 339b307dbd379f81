export const languages = ['vi', 'en'] as const;

export type Language = (typeof languages)[number];

export const isLanguage = (text: string): text is Language => text === 'vi' || text === 'en';

/** The BCP 47 tag whose conventions figures and dates follow. */
export const localeOf = (language: Language): string => (language === 'vi' ? 'vi-VN' : 'en-GB');
