/** Where the sample data lives. */
export const dataFolder = new URL('../../data/', import.meta.url);
