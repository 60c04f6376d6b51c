import {encodingGuess} from '../../data/problems/looks-like.js';
import type {Problem} from '../../data/problem.js';
import {quoted, short, text} from './problem-words-en.js';

/** The meaning of a status, and what to do; '' for a status that only the server can explain. */
function statusAdvice(status: number): string {
  if (status === 404 || status === 410) return ' There is no such file: check the address.';
  if (status === 401 || status === 403) return ' The server does not give it to readers of this page.';
  if (status === 429) return ' The server was asked too often: wait a while.';
  if (status === 206) return ' It sent a part of the file and not all of it.';
  if (status === 204 || status === 205) return ' It sent nothing.';
  if (status >= 500) return ' The fault is on the server: try again later.';
  return '';
}

export function fetchSentence(p: Problem): string {
  const {status, reason} = p.detail ?? {};
  switch (reason) {
    case 'none':
      return 'No file is named: set src, the property csv, or a <script type="text/csv"> inside the tag.';
    case 'code':
      return 'A part of the chart could not be loaded.';
    case 'address':
      return `The attribute ${p.name} is not an address that a page can read a file from: ${quoted(p)}.`;
    case 'offline':
      return 'The file could not be fetched: this device seems to be offline.';
    case 'broken':
      return 'The file broke off while it was loading. Try again; if it breaks off again, the fault is on the server.';
  }
  if (typeof status === 'number') return `The address answered ${status}.${statusAdvice(status)}`;
  return 'The file could not be fetched: no answer, or the server does not allow this page to read it. Open the address in a new tab: if the file shows there, its server has to allow this page to read it (CORS), or a policy of this page forbids it (connect-src).';
}

/** The chart is drawn without a further file that fails, so the sentence names it. */
export function besideSentence({file, detail}: Problem): string {
  const [without, kept] = [detail?.['without'], detail?.['kept']];
  const name = file ? ` (${short(file)})` : '';
  if (without !== undefined) return `The chart is drawn without the file of ${text(without)}${name}. `;
  if (kept !== undefined)
    return `The newest file of ${text(kept)}${name} could not be read; the one read before is drawn. `;
  return '';
}

export function encodingSentence(p: Problem): string {
  const {row, detail} = p;
  const {read, by, broken, unknown} = detail ?? {};
  const {looks, sample} = encodingGuess(p);
  const where = row === undefined || row === 1 ? 'The file is' : `From row ${row} on the file is`;
  if (broken && read !== 'utf-8')
    return `The file is not whole: a character of ${text(read)} is broken. Save it again.`;
  if (broken) {
    const after = sample === '' ? '' : ` after “${sample}”`;
    return `Row ${row} has a broken character${after}; the rest of the file is UTF-8. Correct it, or save the file again as UTF-8.`;
  }
  const name = read === 'utf-8' ? 'UTF-8' : text(read);
  const who = by === 'tag' ? ', as the attribute encoding says' : by === 'server' ? ', as the server says' : '';
  const none = unknown ? ` The attribute encoding names no known encoding: “${short(text(unknown))}”.` : '';
  const not = `${where} not ${name}${who}.${none}`;
  if (looks === '')
    return `${not} Save it as UTF-8, or name its encoding on the tag, for example encoding="windows-1252".`;
  return `${not} It looks like ${looks} (“${sample}”): write encoding="${looks}" on the tag, or save the file as UTF-8.`;
}

export function charsetSentence({detail}: Problem): string {
  const [read, isTag] = [text(detail?.['read']), detail?.['by'] === 'tag'];
  const says = isTag ? `The attribute encoding says ${read}` : `The server says that the file is ${read}`;
  return `${says}, but the file can be read as UTF-8 too. If letters look wrong, write encoding="utf-8" on the tag.`;
}
