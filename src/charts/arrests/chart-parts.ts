import type {SVGTemplateResult} from 'lit';
import type {Look, PointId} from '../../model/contract.js';
import type {Query} from '../../model/query.js';
import type {Arrest} from '../../datasets/arrests.js';
import {arrestsDress} from './dress.js';
import {viewAt} from './names.js';
import type {Parts} from './parts.js';
import type {ArrestsScene} from './scene.js';
import {hasFewDays, isDaily, isWhole} from './scope.js';
import {views, type SceneViews} from './view.js';

/** How scenes are drawn and dressed. What a part brings for its own is kept once it has come. */
export const looks = {views, dress: arrestsDress};

interface Brought {
  readonly views?: SceneViews;
  readonly dress?: string;
}

/** A part of the code; undefined where it cannot be loaded, so that the rest is drawn. */
async function bring<Part extends object>(coming: Promise<Part & Brought>): Promise<Part | undefined> {
  const part = await coming.catch(() => undefined);
  looks.views = {...looks.views, ...part?.views};
  if (part?.dress && !looks.dress.includes(part.dress)) looks.dress += part.dress;
  return part;
}

/** Before the file is there, `rows` is empty: then only what the query and the width ask for. */
export async function partsOf(query: Query, width: number, rows: readonly Arrest[]): Promise<Parts> {
  const view = viewAt(query.view, width);
  const ofDays = async (): Promise<Parts['days']> => {
    if (hasFewDays(rows, query, width)) return bring(import('./chart-rows.js'));
    // what labels need is asked for with what imports it
    const [columns] = await Promise.all([
      bring(import('./chart-columns.js')),
      bring(import('../../model/text-width.js')),
    ]);
    return columns;
  };
  const ofRevisions = async (): Promise<Parts['revisions']> => {
    const [model, look] = await Promise.all([
      bring(import('./chart-revisions.js')),
      bring(import('./chart-revisions-look.js')),
    ]);
    return look && model;
  };
  const hasPlaces = view !== 'days' || rows.some((row) => !isDaily(row) || !isWhole(row));
  const [days, places, map, revisions] = await Promise.all([
    view === 'days' || view === 'revisions' ? ofDays() : undefined,
    hasPlaces ? bring(import('./chart-places.js')) : undefined,
    view === 'map' ? bring(import('./chart-map.js')) : undefined,
    view === 'revisions' ? ofRevisions() : undefined,
  ]);
  return {days, places, map, revisions};
}

/** One drawing. A scene is only ever made by a part that has brought the way to draw it. */
export function drawScene(scene: ArrestsScene, look: Look, active?: PointId): SVGTemplateResult {
  const view = looks.views[scene.kind] as (scene: ArrestsScene, look: Look, active?: PointId) => SVGTemplateResult;
  return view(scene, look, active);
}
