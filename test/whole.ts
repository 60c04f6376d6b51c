import {describeModel, drawModel} from '../src/model/build.js';
import type {Chart, ChartModel, FileRows, ModelInput} from '../src/model/contract.js';
import {adopt, type OldChart} from '../src/model/old-contract.js';

/** All there is of a chart, with the boundaries and the words that a tag would load for it. */
export async function wholeModelOf<Files extends FileRows, Selection, Datum, Scene>(
  chart: Chart<Files, Selection, Datum, Scene> | OldChart<Files, Scene>,
  input: Omit<ModelInput<Files>, 'boundaries'>,
): Promise<ChartModel<Scene>> {
  const whole = ('select' in chart ? chart : adopt(chart as unknown as OldChart)) as Chart<
    Files,
    Selection,
    Datum,
    Scene
  >;
  const boundaries = await whole.boundaries?.(input.query, input.width, input.rows);
  return describeModel(drawModel(whole, {...input, boundaries}), await whole.detail());
}
