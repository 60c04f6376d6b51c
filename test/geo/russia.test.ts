import {expect} from 'chai';
import {russiaShapes} from '../../src/geo/russia.js';

const CITIES: Record<string, [number, number]> = {
  Kaliningrad: [20.51, 54.71],
  'Saint Petersburg': [30.36, 59.93],
  Moscow: [37.62, 55.75],
  Grozny: [45.69, 43.32],
  Krasnodar: [38.98, 45.04],
  Yekaterinburg: [60.6, 56.84],
  Novosibirsk: [82.92, 55.03],
  Kyzyl: [94.45, 51.72],
  Irkutsk: [104.3, 52.29],
  Yakutsk: [129.73, 62.03],
  Khabarovsk: [135.07, 48.48],
  Bilibino: [166.44, 68.05],
  'Inner Chukotka': [-175, 66.3],
};

describe('boundaries of Russia', () => {
  it('holds all of Russia, from Kaliningrad to beyond the dateline, and Kamchatka', () => {
    for (const [name, [longitude, latitude]] of Object.entries(CITIES)) {
      expect(russiaShapes.areaAt(longitude, latitude), name).to.equal('RU');
    }
    expect(russiaShapes.areaAt(159, 55.5), 'Kamchatka').to.equal('RU');
    const {x, y, width, height} = russiaShapes.extent('RU')!;
    expect(x > 0 && y > 0 && x + width < russiaShapes.size[0] && y + height < russiaShapes.size[1]).to.equal(true);
  });

  it('A-46 Simferopol, Sevastopol, Kerch, Donetsk, Kherson, Zaporizhzhia, Luhansk lie in Ukraine', () => {
    const places: [number, number][] = [
      [34.1, 44.95],
      [33.53, 44.6],
      [36.47, 45.36],
      [37.8, 48.0],
      [32.62, 46.64],
      [35.14, 47.84],
      [39.31, 48.57],
    ];
    expect(places.map(([longitude, latitude]) => russiaShapes.areaAt(longitude, latitude))).to.deep.equal(
      places.map(() => 'UA'),
    );
  });

  it('has the neighbours', () => {
    expect(russiaShapes.ids).to.include.members([
      'UA',
      'BY',
      'PL',
      'LT',
      'LV',
      'EE',
      'FI',
      'NO',
      'GE',
      'AZ',
      'KZ',
      'MN',
      'CN',
      'KP',
      'JP',
      'US',
    ]);
    expect(russiaShapes.areaAt(71.4, 51.1), 'Astana').to.equal('KZ');
    expect(russiaShapes.areaAt(44.8, 41.72), 'Tbilisi').to.equal('GE');
  });

  it('has one line between two parts, none along the dateline', () => {
    const whole = {x: 0, y: 0, scale: 1, width: russiaShapes.size[0], height: russiaShapes.size[1]};
    expect(russiaShapes.borders(whole, (a, b) => a === 'RU' && b === 'RU')).to.equal('');
    expect(russiaShapes.borders(whole, (a, b) => a + b === 'RUUA' || a + b === 'UARU')).to.match(/^M/);
    const [west, east] = [russiaShapes.areaAt(179.5, 68), russiaShapes.areaAt(-179.5, 68)];
    expect([west, east]).to.deep.equal(['RU', 'RU']);
  });
});
