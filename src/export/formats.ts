/** The formats by name. */
import { csvFormat } from './csv.ts';
import type { ExportFormat, ExportFormatName } from './format.ts';
import { jsonlFormat } from './jsonl.ts';
import { markdownFormat } from './markdown.ts';
import { webAnnotationFormat } from './webAnnotation.ts';

export const exportFormats: Readonly<Record<ExportFormatName, ExportFormat>> = {
  csv: csvFormat,
  jsonl: jsonlFormat,
  markdown: markdownFormat,
  'web-annotation': webAnnotationFormat,
};

export const exportFormatNames = Object.keys(exportFormats) as readonly ExportFormatName[];
