import {expect} from 'chai';
import {europeShapes} from '../../src/geo/europe.js';
import {wholeFrame} from '../../src/geo/boundaries.js';

const MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const frame = wholeFrame(europeShapes, 552);

const IN_UKRAINE: Record<string, [number, number]> = {
  Simferopol: [34.1, 44.95],
  Sevastopol: [33.53, 44.6],
  Kerch: [36.47, 45.36],
  Donetsk: [37.8, 48.0],
  Kherson: [32.62, 46.64],
  Zaporizhzhia: [35.14, 47.84],
  Luhansk: [39.31, 48.57],
  Kyiv: [30.52, 50.45],
  Lviv: [24.03, 49.84],
};
const ELSEWHERE: Record<string, [number, number, string]> = {
  Kaliningrad: [20.51, 54.71, 'RU'],
  Pristina: [21.17, 42.66, 'XK'],
  Belgrade: [20.46, 44.82, 'RS'],
  Nicosia: [33.35, 35.14, 'CY'],
  Valletta: [14.48, 35.88, 'MT'],
  Mariehamn: [19.95, 60.2, 'FI'],
  Belfast: [-6.0, 54.58, 'GB'],
  Luxembourg: [6.13, 49.61, 'LU'],
  Tartu: [26.72, 58.38, 'EE'],
  Chisinau: [28.86, 47.01, 'MD'],
  Rostov: [39.9, 47.4, 'RU'],
};

describe('boundaries of Europe', () => {
  it('A-45 27 of 27 members are in the file of Europe, each with an outline, a size and a place for its code', () => {
    expect(MEMBERS.filter((id) => europeShapes.ids.includes(id))).to.have.length(27);
    const [width, height] = europeShapes.size;
    for (const id of MEMBERS) {
      expect(europeShapes.outline([id], frame), id).to.match(/^M/);
      const {x, y, width: wide, height: high, anchor} = europeShapes.extent(id)!;
      expect(wide, id).to.be.above(2);
      expect(high, id).to.be.above(2);
      expect(x >= 0 && y >= 0 && x + wide <= width && y + high <= height, `${id} is whole`).to.equal(true);
      expect(anchor[0], id).to.be.within(x, x + wide);
      expect(anchor[1], id).to.be.within(y, y + high);
    }
  });

  it('A-45 the members that are drawn smaller than 24 px on the wide map are known by their size', () => {
    const {scale} = wholeFrame(europeShapes, 600);
    const small = MEMBERS.filter((id) => {
      const {width, height} = europeShapes.extent(id)!;
      return Math.min(width, height) * scale < 24;
    });
    expect(small).to.include.members(['MT', 'LU', 'CY']);
    expect(small).to.not.include.members(['DE', 'FR', 'PL', 'SE']);
  });

  it(`A-46 ${Object.keys(IN_UKRAINE).join(', ')} lie in Ukraine`, () => {
    for (const [name, [longitude, latitude]] of Object.entries(IN_UKRAINE)) {
      expect(europeShapes.areaAt(longitude, latitude), name).to.equal('UA');
    }
  });

  it('A-46 North Nicosia lies in Northern Cyprus, an area of its own, to be hatched over Cyprus', () => {
    expect(europeShapes.areaAt(33.37, 35.2)).to.equal('XN');
    expect(europeShapes.outline(['XN'], frame)).to.match(/^M/);
  });

  it(`A-46 ${Object.keys(ELSEWHERE).join(', ')} lie where they belong`, () => {
    for (const [name, [longitude, latitude, id]] of Object.entries(ELSEWHERE)) {
      expect(europeShapes.areaAt(longitude, latitude), name).to.equal(id);
    }
  });

  it('A-47 says whose view of the borders it is', () => {
    expect(europeShapes.statement).to.deep.equal({code: 'un-2022'});
  });

  it('shows no overseas parts and nothing outside', () => {
    expect(europeShapes.point(-53, 4)).to.equal(undefined);
    expect(europeShapes.areaAt(-53, 4)).to.equal(undefined);
    expect(europeShapes.areaAt(3, 56)).to.equal(undefined); // the North Sea
    expect(europeShapes.extent('BR')).to.equal(undefined);
    expect(europeShapes.outline(['BR'], frame)).to.equal('');
  });
});
