import {noChange} from 'lit';
import {directive, Directive, type DirectiveResult, type ElementPart} from 'lit/directive.js';

type Properties = Readonly<Record<string, string>>;

class Styles extends Directive {
  #before: Properties = {};

  render(properties: Properties): typeof noChange {
    this.#before = properties;
    return noChange;
  }

  override update({element}: ElementPart, [properties]: [Properties]): typeof noChange {
    const {style} = element as HTMLElement;
    for (const name of Object.keys(this.#before)) if (!(name in properties)) style.removeProperty(name);
    for (const [name, value] of Object.entries(properties))
      if (this.#before[name] !== value) style.setProperty(name, value);
    return this.render(properties);
  }
}

/** Computed sizes on an element, by script and not by a `style` attribute, which a strict policy forbids: `<p ${styles({…})}>`. */
export const styles: (properties: Properties) => DirectiveResult = directive(Styles);
