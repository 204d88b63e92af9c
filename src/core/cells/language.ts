/** Languages that sentences are written in, ISO 639-1. */
export const LANGUAGES = ['en', 'es', 'pt'] as const;

export type Language = (typeof LANGUAGES)[number];
