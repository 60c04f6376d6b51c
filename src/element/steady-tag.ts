import type {TemplateResult} from 'lit';
import type {Problem} from '../data/problem.js';
import {faultOf} from './fault.js';
import {InsideController} from './page/inside-controller.js';
import {adoptStyles, hostSheet} from './stylesheets.js';
import {ConflictTag} from './tag.js';

/**
 * An error boundary: an error of a chart, a file or a template during an update becomes a problem, and the tag continues to
 * work with its last figure.
 */
export class SteadyTag extends ConflictTag {
  /** The last figure, and the next one; undefined if something else is shown. */
  protected last: TemplateResult | undefined;
  protected next: TemplateResult | undefined;
  /** The error of the previous update: this update shows it and does not call the chart. */
  protected fault: Problem | undefined;

  /** What the next update has to wait for. */
  turn: (() => Promise<unknown> | undefined) | undefined;

  constructor() {
    super();
    this.addController(new InsideController(this));
  }

  protected override scheduleUpdate(): ReturnType<ConflictTag['scheduleUpdate']> {
    const turn = this.turn?.();
    return turn ? turn.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override createRenderRoot(): ReturnType<ConflictTag['createRenderRoot']> {
    const root = super.createRenderRoot();
    adoptStyles(root, [hostSheet]);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // put back on the page: something may have changed meanwhile
    if (this.hasUpdated) this.requestUpdate();
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
      this.fault = undefined;
    } catch (error) {
      const isAgain = this.fault !== undefined;
      // if the last figure fails too, only the message is shown; if that also fails, nothing more can be done
      this.fault = isAgain && !this.last ? undefined : faultOf(error);
      if (isAgain) this.last = undefined;
      if (this.fault) this.requestUpdate();
    }
  }

  protected override updated(): void {
    this.last = this.next;
  }
}
