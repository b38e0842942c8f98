/** The settings, read where they are needed: the only place that knows their names and types. */
import * as vscode from 'vscode';

export interface Settings {
  readonly recogniseArticles: boolean;
  readonly highlights: {
    readonly speakers: boolean;
    readonly dates: boolean;
    readonly claims: boolean;
    readonly reportedClaims: boolean;
    readonly quotedTerms: boolean;
    readonly boilerplate: boolean;
  };
  readonly minimumConfidence: number;
  readonly inlayDates: boolean;
  readonly dateOrder: 'auto' | 'day-first' | 'month-first';
  readonly reviewer: { readonly id: string; readonly name: string };
  readonly sidecars: 'shared' | 'per-reviewer';
  readonly keepTexts: boolean;
  readonly include: string;
  readonly exclude: string;
}

const section = 'newsAnnotator';

/** By scope, until a setting changes: they are asked for at every key, and reading them takes VS Code a millisecond. */
const known = new Map<string, Settings>();
/** Who does not hear of changes must not remember. */
let isFollowing = false;

/** Called before anybody else listens to changes of settings: what was known is read anew. */
export function followSettings(): vscode.Disposable {
  isFollowing = true;
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration(() => known.clear()),
    vscode.workspace.onDidChangeWorkspaceFolders(() => known.clear()),
    {
      dispose: () => {
        isFollowing = false;
        known.clear();
      },
    },
  );
}

export function settingsFor(scope?: vscode.Uri): Settings {
  const key = scope?.toString() ?? '';
  let settings = known.get(key);
  if (settings) return settings;
  if (known.size >= 100) known.clear();
  settings = readSettings(scope);
  if (isFollowing) known.set(key, settings);
  return settings;
}

function readSettings(scope: vscode.Uri | undefined): Settings {
  const read = vscode.workspace.getConfiguration(section, scope ?? null);
  const get = <T>(name: string, otherwise: T): T => {
    const value: unknown = read.get(name);
    return typeof value === typeof otherwise ? (value as T) : otherwise;
  };
  const order = get<string>('dates.order', 'auto');
  return {
    recogniseArticles: get('recogniseArticles', true),
    highlights: {
      speakers: get('highlights.speakers', true),
      dates: get('highlights.dates', true),
      claims: get('highlights.claims', true),
      reportedClaims: get('highlights.reportedClaims', false),
      quotedTerms: get('highlights.quotedTerms', false),
      boilerplate: get('highlights.boilerplate', true),
    },
    minimumConfidence: get('suggestions.minimumConfidence', 0),
    inlayDates: get('inlayHints.dates', false),
    dateOrder: order === 'day-first' || order === 'month-first' ? order : 'auto',
    reviewer: { id: get('reviewer.id', ''), name: get('reviewer.name', '') },
    sidecars: get<string>('sidecars', 'shared') === 'per-reviewer' ? 'per-reviewer' : 'shared',
    keepTexts: get('keepTexts', true),
    include: get('folder.include', '**/*.txt'),
    exclude: get('folder.exclude', '**/{node_modules,.git}/**'),
  };
}

export function updateSetting(
  name: string,
  value: unknown,
  target: vscode.ConfigurationTarget,
  scope?: vscode.Uri,
): Thenable<void> {
  return vscode.workspace.getConfiguration(section, scope ?? null).update(name, value, target);
}

/** Calls back with a test for names: `changed('highlights')`. */
export function onSettingsChange(listener: (changed: (name: string) => boolean) => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section)) listener((name) => event.affectsConfiguration(`${section}.${name}`));
  });
}
