const agent = navigator.userAgent;

/** The engine that runs the tests. Only Chromium answers every command of the runner. */
export const isChromium = /Chrome\//.test(agent);

/** `it`, or `it.skip` with the reason in the title where the engine lacks the command. */
export const itWith = (command: string, title: string, test: Mocha.AsyncFunc): void => {
  if (isChromium) it(title, test);
  else it.skip(`${title} (skipped: this engine has no ${command})`, test);
};
