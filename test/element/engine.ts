const agent = navigator.userAgent;
export const isChromium = agent.includes('Chrome/');
const isWebKit = !isChromium && agent.includes('AppleWebKit/');
export const engine = isChromium ? 'chromium' : isWebKit ? 'webkit' : 'firefox';

/** Commands that the runner does not have in every engine. */
const commands = {
  a11ySnapshot: isChromium,
  'emulation of forced colours': isChromium,
  'command to hold a key down': !isWebKit,
};

export const canHoldKeys = commands['command to hold a key down'];

/** `it`, or `it.skip` with the reason in the title if the engine does not have the command. */
export const itWith = (command: keyof typeof commands, title: string, test: Mocha.AsyncFunc): void => {
  if (commands[command]) it(title, test);
  else it.skip(`${title} (skipped: no ${command} in this engine)`, test);
};
