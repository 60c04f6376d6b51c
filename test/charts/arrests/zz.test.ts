import {E, ofShipped, modelOf, rowsOf, type Asked, type Model} from './drawn.js';
import {boxOfLabel, overlap} from '../../../src/model/spread.js';
import {isoDay} from '../../../src/data/day.js';
function many(count: number) { const lines=['date,count,source,as_of']; let seed=7; const start=19358; for(let i=0;i<count;i++){ seed=(seed*1103515245+12345)%2147483648; if(i%7===3)continue; const d=isoDay(start+i); lines.push(`${d},${seed%90},Monitor,${d}`);} return lines.join('\n'); }
const tracks = (m: Model) => m.panels.flatMap(p => p.kind==='drawing'?[[p.id,p] as const]:p.groups.flatMap(g=>g.rows.flatMap(r=>r.track?[[p.id,r.track] as const]:[])));
describe('probe', () => { it('x', async () => {
  for (const [name, src, a] of [['e','',E],['whole','',{}],['1 march','',{from:'2022-03-01',to:'2022-09-24'}],['90',many(90),{}],['400',many(400),{}],['1096',many(1096),{}],['cities','',{view:'cities',...E}],['map','',{view:'map',...E}],['mapw','',{view:'map'}], ['k25','',{...E,knownOn:'2022-09-25'}],['k26','',{...E,knownOn:'2022-09-26'}],['feb','',{from:'2022-02-24',to:'2022-02-28'}]] as [string,string,Asked][])
   for (const w of [320,480,600,899,900,1200]) {
    const m = src ? await modelOf(rowsOf(src), a, w) : await ofShipped(a, w);
    for (const [id,t] of tracks(m)) { const s = t.scene; if(!('labels' in s)) continue;
      const boxes = s.labels.map(l=>({l, b: boxOfLabel(l)}));
      boxes.forEach(({l,b},i)=>{ 
        const over=[-(b.x+2), b.x+b.width-2-t.width, -(b.y), b.y+b.height-t.height].map(v=>Math.round(v*10)/10); if (Math.max(...over)>2) console.log(name,w,id,'OUT',l.text,l.role,over.join(' '));
        for(const o of boxes.slice(i+1)) if(overlap(b,o.b)) console.log(name,w,id,'ON',l.text,'/',o.l.text,l.role,o.l.role,[b.x,b.y,b.width,b.height].map(Math.round).join(),'|',[o.b.x,o.b.y,o.b.width,o.b.height].map(Math.round).join());
      });
    }
   }
}).timeout(20000); });
