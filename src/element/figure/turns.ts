/** Milliseconds of work after which the page gets its turn: far below the 50 that a reader notices. */
const TURN = 12;

/** Gives the page its turn once `TURN` milliseconds of work have passed. */
export class Turns {
  #since = performance.now();

  async pause(): Promise<void> {
    if (performance.now() - this.#since < TURN) return;
    await new Promise<void>((resume) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resume();
      };
      port2.postMessage(undefined);
    });
    this.#since = performance.now();
  }
}
