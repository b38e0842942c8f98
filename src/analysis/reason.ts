/** Reasons are data, so that the editor can translate them and tests can read them. */
import type { Reason } from './article.ts';

/** `because('weekday before publication on {0}', '2022-01-29')` */
export function because(text: string, ...values: (string | number)[]): Reason {
  return { text, values };
}

/** The reason as an English sentence. */
export function formatReason({ text, values }: Reason): string {
  return text.replace(/\{(\d)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}
