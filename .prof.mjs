import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {join} from 'node:path';
import {writeFileSync} from 'node:fs';
const root = process.argv[2], name = process.argv[3], profile = process.argv[4] ?? 'phone', bundleRoot = process.argv[5] ?? root;
const {findChrome} = await import(root + '/tools/chrome.js');
const {cases, makeInputs} = await import(root + '/test/bench/inputs.js');
const {serve} = await import(root + '/test/bench/server.js');
const {probe} = await import(root + '/test/bench/probe.js');
const {documentOf} = await import(root + '/test/bench/documents.js');
const {peers, OURS} = await import(root + '/test/bench/peers.js');
const one = cases.find((c) => c.name === name);
const prof = one.profiles.find((p) => p.name === profile) ?? one.profiles[0];
const inputs = await makeInputs();
const {outputFiles} = await build({entryPoints:[join(bundleRoot,'src/define/conflict-chart.ts')], outdir: join(bundleRoot,'made'), absWorkingDir: bundleRoot, bundle:true, splitting:true, format:'esm', target:'es2022', write:false, logLevel:'error', minifySyntax:true, chunkNames:'[name]-[hash]'});
const contents = new Map([['/blank','<!doctype html><title>Bench</title>']]);
for (const f of outputFiles) contents.set('/b' + f.path.slice(join(bundleRoot,'made').length), f.text);
for (const [n,t] of inputs) contents.set(`/in/${n}`, t);
const ours = peers.find((p) => p.name === OURS);
contents.set('/page', documentOf(ours, one, inputs).replaceAll('/dist/cdn/conflict-chart.js','/b/conflict-chart.js'));
const server = await serve(contents); await server.warm();
const browser = await puppeteer.launch({executablePath: await findChrome(), args:['--no-sandbox','--disable-component-update']});
const rounds = Number(process.env.ROUNDS ?? 1);
for (let r=0;r<rounds;r++){
const context = await browser.createBrowserContext(); const page = await context.newPage();
page.on('pageerror', (e)=>console.log('ERR', e.message));
await page.setViewport(profile==='phone'?{width:390,height:844,deviceScaleFactor:2,isMobile:true,hasTouch:true}:{width:1280,height:900});
await page.goto(server.origin + '/blank');
const client = await page.createCDPSession();
if (prof.network) { await client.send('Network.enable'); await client.send('Network.emulateNetworkConditions',{offline:false,latency:prof.network.latency,downloadThroughput:prof.network.download,uploadThroughput:prof.network.upload}); }
await client.send('Emulation.setCPUThrottlingRate',{rate:prof.cpu});
await page.evaluateOnNewDocument(`(${probe})(${JSON.stringify({charts: one.files.length, settle:500})})`);
await page.evaluateOnNewDocument(`{const d=customElements.define; globalThis.ups=[]; customElements.define=function(n,c,...r){ if(n==='conflict-chart'){const p=c.prototype.performUpdate; c.prototype.performUpdate=function(){const t=performance.now(); p.call(this); ups.push([Math.round(t), Math.round(performance.now()-t)]);}; const pp=Object.getOwnPropertyDescriptor(c.prototype,'willUpdate').value; c.prototype.willUpdate=function(x){const t=performance.now(); pp.call(this,x); ups.push(['prep',Math.round(performance.now()-t)]);}} return d.call(this,n,c,...r)}}`);

const trace = process.env.TRACE !== '0';
if (trace) await page.tracing.start({categories:['devtools.timeline','v8.execute','blink.user_timing','disabled-by-default-v8.cpu_profiler','loading']});
await page.goto(server.origin + '/page', {waitUntil:'domcontentloaded'});
const res = await page.evaluate(() => globalThis.benchResult);
const ups = await page.evaluate(()=>ups); console.log(ups.length, JSON.stringify(ups).slice(0,900));
console.log(JSON.stringify({drawn:Math.round(res.drawn),ready:Math.round(res.ready),blocked:Math.round(res.blocked),longest:Math.round(res.longest)}));
if (trace) {
 const buf = await page.tracing.stop(); const text = Buffer.from(buf).toString(); writeFileSync('/tmp/team/fig/trace.json', text);
}
await context.close(); }
await browser.close(); server.close();
if (process.env.TRACE !== '0') {
const t = JSON.parse((await import('node:fs')).readFileSync('/tmp/team/fig/trace.json')).traceEvents;
// main thread of renderer with most FunctionCall
const nav = t.filter(e=>e.name==='navigationStart' || e.name==='CommitLoad').at(-1);
const main = t.filter(e=>e.name==='EvaluateScript' || e.name==='v8.evaluateModule' || e.name==='FunctionCall').reduce((m,e)=>m.set(e.pid+':'+e.tid,(m.get(e.pid+':'+e.tid)??0)+1),new Map());
const [key] = [...main].sort((a,b)=>b[1]-a[1])[0]; const [pid,tid] = key.split(':').map(Number);
const ev = t.filter(e=>e.pid===pid && e.tid===tid && e.ph==='X').sort((a,b)=>a.ts-b.ts);
const sums={}; for (const e of ev) { const k=e.name; (sums[k]??=[0,0])[0]+=(e.tdur ?? e.dur??0)/1000; sums[k][1]++; }
console.log(Object.entries(sums).filter(([,v])=>v[0]>3).sort((a,b)=>b[1][0]-a[1][0]).slice(0,22).map(([k,v])=>`${k} ${v[0].toFixed(0)}ms x${v[1]}`).join('\n'));
// cpu profile
const nodes=new Map(); const samples=[]; let time=0;
for (const e of t.filter(e=>(e.name==='Profile'||e.name==='ProfileChunk') && e.pid===pid)) { const d=e.args.data; if (e.name==='Profile'){time=d.startTime; continue;} for (const n of d.cpuProfile?.nodes??[]) nodes.set(n.id,n); const s=d.cpuProfile?.samples??[]; s.forEach((id,i)=>samples.push([id,d.timeDeltas[i]])); }
const self=new Map(), incl=new Map(); let total=0;
const label=(n)=>`${n.callFrame.functionName||'(anon)'} ${(n.callFrame.url??'').split('/').at(-1).replace(/-[A-Z0-9]{8}/,'')}:${n.callFrame.lineNumber+1}`;
for (const [id,dt] of samples){ let n=nodes.get(id); if(!n) continue; const l=label(n); self.set(l,(self.get(l)??0)+dt); total+=dt; const seen=new Set(); while(n){const k=label(n); if(!seen.has(k)){seen.add(k); incl.set(k,(incl.get(k)??0)+dt);} n=nodes.get(n.parent);} }
console.log('--- inclusive'); console.log([...incl].sort((a,b)=>b[1]-a[1]).slice(0,Number(process.env.N??70)).map(([k,v])=>`${(v/1000).toFixed(0)} ${k}`).join('\n'));
console.log('--- self'); console.log([...self].sort((a,b)=>b[1]-a[1]).slice(0,40).map(([k,v])=>`${(v/1000).toFixed(0)} ${k}`).join('\n'));
}
