import type {TemplateResult} from 'lit';
import type {Problem} from '../data/problem.js';
import {faultOf} from './fault.js';
import {InsideController} from './page/inside-controller.js';
import {hostSheet} from './host-styles.js';
import {ConflictTag} from './tag.js';
import {adoptStyles} from './stylesheets.js';

/**
 * The boundary of all that a chart, a file or a template can throw while the tag updates: it becomes a problem, and the tag
 * stays at work with the figure that it drew last.
 */
export class SteadyTag extends ConflictTag {
  /** The figure that was drawn last, and the one that is about to be; undefined where something else is shown. */
  protected last: TemplateResult | undefined;
  protected next: TemplateResult | undefined;
  /** What was thrown in the update before: this one shows that, and asks the chart for nothing. */
  protected fault: Problem | undefined;

  constructor() {
    super();
    this.addController(new InsideController(this));
  }

  protected override createRenderRoot(): ReturnType<ConflictTag['createRenderRoot']> {
    const root = super.createRenderRoot();
    adoptStyles(root, [hostSheet]);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // put back: what has changed meanwhile is looked at now
    if (this.hasUpdated) this.requestUpdate();
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
      this.fault = undefined;
    } catch (error) {
      const isAgain = this.fault !== undefined;
      // the last figure cannot be shown either: the message alone, and if that throws too, nothing more can be done
      this.fault = isAgain && !this.last ? undefined : faultOf(error);
      if (isAgain) this.last = undefined;
      if (this.fault) this.requestUpdate();
    }
  }

  protected override updated(): void {
    this.last = this.next;
  }
}
