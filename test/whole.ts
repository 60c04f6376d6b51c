import {describeModel, drawModel} from '../src/model/build.js';
import type {Chart, ChartModel, FileRows, ModelInput} from '../src/model/contract.js';

/** The complete model of a chart, with the boundaries and the words that a tag would load. */
export async function wholeModelOf<Files extends FileRows, Selection, Datum, Scene>(
  chart: Chart<Files, Selection, Datum, Scene>,
  input: Omit<ModelInput<Files>, 'boundaries'>,
): Promise<ChartModel<Scene>> {
  const boundaries = await chart.boundaries?.(input.query, input.width, input.rows);
  return describeModel(drawModel(chart, {...input, boundaries}), await chart.detail());
}
