import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The children of the tag that the element reads: CSV and annotations. */
const READ = 'script[type="text/csv"], [slot="note"]';

/** Updates the element when such children are added, changed or removed. */
export class InsideController implements ReactiveController {
  readonly #observer = new MutationObserver((changes) => {
    if (changes.some((change) => this.#concerns(change))) this.host.requestUpdate();
  });

  constructor(readonly host: Pick<ReactiveControllerHost, 'requestUpdate'> & Element) {}

  hostConnected(): void {
    this.#observer.observe(this.host, {subtree: true, childList: true, characterData: true, attributes: true});
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #concerns({type, target, addedNodes, removedNodes}: MutationRecord): boolean {
    if (target === this.host) return type === 'childList'; // its own attributes are properties
    const element = target instanceof Element ? target : target.parentElement;
    if (type === 'attributes' || element?.closest(READ)) return true;
    return [...addedNodes, ...removedNodes].some(
      (node) => node instanceof Element && (node.matches(READ) || node.querySelector(READ) !== null),
    );
  }
}
