/**
 * Runs in the page, before anything of its own. A frame looks whether all charts are there, and the time is taken once
 * that frame is painted: so for all alike, whether they draw in a canvas or in SVG, and whatever they call "ready".
 */
export function probe({charts, settle}) {
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({type: 'longtask', buffered: true});

  const isThere = (element) =>
    element.localName === 'conflict-chart'
      ? element.shadowRoot?.querySelector('svg .bar, svg .member, svg .member-old, .panel') != null
      : 'src' in element.dataset
        ? 'drawn' in element.dataset
        : element.querySelector('svg') !== null;
  const areThere = () => {
    const found = document.querySelectorAll('figure, conflict-chart');
    return document.readyState !== 'loading' && found.length === charts && [...found].every(isThere);
  };

  // ours alone say so: everything is there that is said of the marks
  const hasTags = () => document.querySelector('conflict-chart') !== null;
  let waiting = charts;
  const ready = new Promise((resolve) => {
    addEventListener('conflict-ready', () => {
      waiting -= 1;
      if (waiting === 0) resolve(performance.now());
    });
  });

  const drawn = new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    const look = () => (areThere() ? port2.postMessage('') : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });

  const wire = (entries) => entries.reduce((total, {encodedBodySize}) => total + encodedBodySize, 0);
  const result = async () => {
    const time = await drawn;
    const readyTime = hasTags() ? await ready : undefined;
    await new Promise((resolve) => setTimeout(resolve, settle));
    const loaded = performance.getEntriesByType('resource').filter(({responseEnd}) => responseEnd <= time);
    const scripts = loaded.filter(({name}) => name.endsWith('.js'));
    return {
      drawn: time,
      ready: readyTime,
      blocked: tasks.reduce((total, {duration}) => total + Math.max(0, duration - 50), 0),
      longest: Math.max(0, ...tasks.map(({duration}) => duration)),
      script: wire(scripts),
      wire: wire([...performance.getEntriesByType('navigation'), ...loaded]),
    };
  };
  globalThis.benchResult = result();
}
