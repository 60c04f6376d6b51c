/**
 * Keeps only the parser of PapaParse, the only part in use here. The rest (downloads, workers, writing) is on the
 * same object, so that no bundler can remove it. The code is cut at lines of the pinned version; the build stops if they are
 * not found.
 */
export function onlyTheParser() {
  return {
    name: 'only-the-parser',
    transform(code, id) {
      if (!/[\\/]papaparse[\\/]papaparse\.js$/.test(id)) return null;
      const [start, end] = span(code, '\tfunction Parser(', '\tfunction newWorker(');
      const parser = settled(code.slice(start, end));
      return {code: `const Papa = {};\n${parser}Papa.Parser = Parser;\nexport default Papa;`, map: null};
    },
  };
}

/**
 * Options that are never used become constants, and unused parts of a result are removed, so that the minifier can drop
 * the code for them.
 */
function settled(parser) {
  const unused = [
    ['config = config || {};', 'var delim'],
    ['if (config.quoteChar ===', "// We're gonna need these"],
    ["if (typeof input !== 'string')", "// We don't need to compute"],
    ['if (config.header &&', 'return {\n\t\t\t\t\tdata: data,'],
    ['delimiter: delim,', 'cursor: lastCursor'],
    ["type: 'Quotes',", "code: 'MissingQuotes'"],
    ["message: 'Quoted field", '});'],
    ["type: 'Quotes',", "code: 'InvalidQuotes'"],
    ["message: 'Trailing quote", '});'],
  ];
  const known = [
    ['var newline = config.newline;', `const newline = '\\n';`],
    ['var comments = config.comments;', 'const comments = false;'],
    ['var step = config.step;', 'const step = undefined;'],
    ['var preview = config.preview;', 'const preview = 0;'],
    ['var fastMode = config.fastMode;', 'const fastMode = undefined;'],
    ['var stepIsFunction = isFunction(step);', 'const stepIsFunction = false;'],
    ['var quoteChar;', `const quoteChar = '"', escapeChar = '"';`],
    ['new RegExp(escapeRegExp(escapeChar) + escapeRegExp(quoteChar), ', `new RegExp('""', `],
    ['var aborted = false;', 'const aborted = false;'],
    [' + (baseIndex || 0),', ','],
    ['renamedHeaders: renamedHeaders', ''],
  ];
  const cut = (code, [from, to]) => {
    const [start, end] = span(code, from, to);
    return code.slice(0, start) + code.slice(end);
  };
  const settle = (code, [was, is]) => {
    if (!code.includes(was)) throw new Error(`papaparse.js has changed: no ${was}`);
    return code.replace(was, is);
  };
  // after `parse` come its methods to stop it and to get its position
  const parse = cut(parser, ['/** Sets the abort flag */', '\n\t}\n']);
  return known.reduce(settle, unused.reduce(cut, parse));
}

/** The start and the end of a piece. */
function span(code, from, to) {
  const start = code.indexOf(from);
  const end = code.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`papaparse.js has changed: no ${start < 0 ? from : to}`);
  return [start, end];
}
