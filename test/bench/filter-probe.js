/**
 * Runs in the page of a dashboard once everything is drawn: sets one filter after the other and keeps what each frame shows. Which
 * frame was right is decided at the end, by a fresh dashboard that has the filter from the start: made earlier, its charts could
 * share their models with those that are measured.
 */
export async function filterProbe({filters, settle}) {
  const dashboard = globalThis.benchDashboard ?? ours();
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({type: 'longtask'});
  const {port1, port2} = new MessageChannel();
  const nextTask = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage('');
    });
  // after the paint of the next frame
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => void nextTask().then(resolve)));
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));

  async function measured(filter) {
    dashboard.show();
    await wait(settle);
    await nextFrame();
    tasks.length = 0;
    const [seen, start, frames, looks] = [dashboard.seen(), performance.now(), [], []];
    dashboard.set(filter);
    await nextTask();
    const act = performance.now() - start;
    let [looked, last] = [0, 0];
    for (let time = 0; time - last < settle;) {
      await nextFrame();
      time = performance.now() - start - looked;
      looks.push(performance.now());
      const drawn = dashboard.drawn();
      looked = performance.now() - start - time;
      if (drawn.join() === frames.at(-1)?.drawn.join()) continue;
      frames.push({time, drawn});
      last = time;
    }
    await wait(0);
    // without the looks of this probe
    const isOwn = ({startTime, duration}) => looks.some((at) => at >= startTime && at <= startTime + duration);
    const longest = Math.max(act, ...tasks.filter((task) => !isOwn(task)).map(({duration}) => duration));
    return {filter, seen, act, frames, longest};
  }

  const measuredActs = [];
  for (const filter of filters) measuredActs.push(await measured(filter));
  const results = [];
  for (const {filter, seen, act, frames, longest} of measuredActs) {
    const right = await dashboard.fresh(filter);
    const isRight = (drawn, at) => drawn[at] === right[at];
    const timeOf = (places) => frames.find(({drawn}) => places.every((at) => isRight(drawn, at)))?.time;
    const [inSight, all] = [timeOf(seen), timeOf([...right.keys()])];
    if (all === undefined) {
      const wrong = [...right.keys()].filter((at) => !isRight(frames.at(-1).drawn, at));
      throw new Error(`${JSON.stringify(filter)} leaves charts ${wrong.join(', ')} wrong`);
    }
    results.push({act, seen: inSight, all, longest});
  }
  return results;

  /** This package: what counts is all that is written over and in the plot. */
  function ours() {
    const [first] = document.querySelectorAll('conflict-dashboard');
    const charts = (element) => [...element.querySelectorAll('conflict-chart')];
    const drawnIn = (element) =>
      charts(element).map(({shadowRoot}) =>
        [...shadowRoot.querySelectorAll('.head, .plot')]
          .flatMap(written)
          .join('\n')
          .replaceAll(/conflict-\d+/g, ''),
      );
    // every element with its attributes in one order, and every text
    const written = (node) => [
      ...(node.attributes
        ? [node.localName, ...Array.from(node.attributes, ({name, value}) => `${name}=${value}`).sort()]
        : []),
      ...(node.nodeType === Node.TEXT_NODE ? [node.data] : [...node.childNodes].flatMap(written)),
    ];
    return {
      set: (filter) => {
        first.query = filter;
      },
      drawn: () => drawnIn(first),
      show: () => charts(first)[0].scrollIntoView(),
      seen: () =>
        charts(first).flatMap((chart, at) => {
          const {top, bottom} = chart.getBoundingClientRect();
          return bottom > 0 && top < innerHeight ? [at] : [];
        }),
      fresh: async (filter) => {
        const copy = first.cloneNode(true);
        let waiting = charts(copy).length;
        const ready = new Promise((resolve) => {
          copy.addEventListener('conflict-ready', () => {
            waiting -= 1;
            if (waiting === 0) resolve();
          });
        });
        copy.query = filter;
        document.body.append(copy);
        await ready;
        await wait(settle);
        const drawn = drawnIn(copy);
        copy.remove();
        return drawn;
      },
    };
  }
}
