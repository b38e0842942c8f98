/** Entry of `dist/extension.js`, in Node's extension host and in a browser's: one bundle, and the platform is what differs. */
import type * as vscode from 'vscode';
import { activateOn, type ExtensionApi } from './extension.ts';
import { web } from './web.ts';

/** Node's modules are loaded only where they are. */
export async function activate(context: vscode.ExtensionContext): Promise<ExtensionApi> {
  const platform = typeof process === 'object' ? (await import('./desktop.ts')).desktop : web;
  return activateOn(context, platform);
}
