/** The redactor of a world without secrets. */
export const noSecrets = (text: string): string => text;
