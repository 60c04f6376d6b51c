var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e7) {
    throw err = [e7], e7;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e7) {
    throw mod = 0, e7;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/data/day.ts
function parseDay(text4) {
  const parts2 = ISO_DAY.exec(text4);
  if (!parts2) return void 0;
  const [year, month, date] = [Number(parts2[1]), Number(parts2[2]), Number(parts2[3])];
  const isReal = year > 99 && date >= 1 && date <= daysIn(year, month);
  return isReal ? Math.round(Date.UTC(year, month - 1, date) / MS_PER_DAY) : void 0;
}
function daysIn(year, month) {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : MONTHS[month - 1] ?? 0;
}
var MS_PER_DAY, MONTHS, ISO_DAY, isoDay, dayInUtc, dayOf, monthStart, monthEnd, yearOf;
var init_day = __esm({
  "src/data/day.ts"() {
    "use strict";
    MS_PER_DAY = 864e5;
    MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
    isoDay = (day) => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
    dayInUtc = (day) => day * MS_PER_DAY;
    dayOf = (moment) => Math.round(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / MS_PER_DAY);
    monthStart = (day) => {
      const date = new Date(dayInUtc(day));
      return Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / MS_PER_DAY);
    };
    monthEnd = (day) => {
      const date = new Date(dayInUtc(day));
      return Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / MS_PER_DAY);
    };
    yearOf = (day) => new Date(dayInUtc(day)).getUTCFullYear();
  }
});

// src/data/source.ts
var SOURCE_KINDS, hasSource, safeAddress;
var init_source = __esm({
  "src/data/source.ts"() {
    "use strict";
    SOURCE_KINDS = ["official", "monitor", "named", "unnamed"];
    hasSource = ({ name, publisher, url }) => name !== "" || publisher !== "" || url !== "";
    safeAddress = (text4) => /^(?:https?:\/\/|mailto:)\S+$/i.test(text4) ? text4 : "";
  }
});

// node_modules/d3-array/dist/d3-array.mjs
function ascending(a4, b11) {
  return a4 == null || b11 == null ? NaN : a4 < b11 ? -1 : a4 > b11 ? 1 : a4 >= b11 ? 0 : NaN;
}
function descending(a4, b11) {
  return a4 == null || b11 == null ? NaN : b11 < a4 ? -1 : b11 > a4 ? 1 : b11 >= a4 ? 0 : NaN;
}
function bisector(f3) {
  let compare1, compare2, delta;
  if (f3.length !== 2) {
    compare1 = ascending;
    compare2 = (d3, x2) => ascending(f3(d3), x2);
    delta = (d3, x2) => f3(d3) - x2;
  } else {
    compare1 = f3 === ascending || f3 === descending ? f3 : zero;
    compare2 = f3;
    delta = f3;
  }
  function left(a4, x2, lo = 0, hi = a4.length) {
    if (lo < hi) {
      if (compare1(x2, x2) !== 0) return hi;
      do {
        const mid = lo + hi >>> 1;
        if (compare2(a4[mid], x2) < 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function right(a4, x2, lo = 0, hi = a4.length) {
    if (lo < hi) {
      if (compare1(x2, x2) !== 0) return hi;
      do {
        const mid = lo + hi >>> 1;
        if (compare2(a4[mid], x2) <= 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function center(a4, x2, lo = 0, hi = a4.length) {
    const i6 = left(a4, x2, lo, hi - 1);
    return i6 > lo && delta(a4[i6 - 1], x2) > -delta(a4[i6], x2) ? i6 - 1 : i6;
  }
  return { left, center, right };
}
function zero() {
  return 0;
}
function number(x2) {
  return x2 === null ? NaN : +x2;
}
function Blur2(blur) {
  return function(data, rx, ry = rx) {
    if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
    if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
    let { data: values, width, height: height2 } = data;
    if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
    if (!((height2 = Math.floor(height2 !== void 0 ? height2 : values.length / width)) >= 0)) throw new RangeError("invalid height");
    if (!width || !height2 || !rx && !ry) return data;
    const blurx = rx && blur(rx);
    const blury = ry && blur(ry);
    const temp = values.slice();
    if (blurx && blury) {
      blurh(blurx, temp, values, width, height2);
      blurh(blurx, values, temp, width, height2);
      blurh(blurx, temp, values, width, height2);
      blurv(blury, values, temp, width, height2);
      blurv(blury, temp, values, width, height2);
      blurv(blury, values, temp, width, height2);
    } else if (blurx) {
      blurh(blurx, values, temp, width, height2);
      blurh(blurx, temp, values, width, height2);
      blurh(blurx, values, temp, width, height2);
    } else if (blury) {
      blurv(blury, values, temp, width, height2);
      blurv(blury, temp, values, width, height2);
      blurv(blury, values, temp, width, height2);
    }
    return data;
  };
}
function blurh(blur, T2, S3, w2, h3) {
  for (let y3 = 0, n4 = w2 * h3; y3 < n4; ) {
    blur(T2, S3, y3, y3 += w2, 1);
  }
}
function blurv(blur, T2, S3, w2, h3) {
  for (let x2 = 0, n4 = w2 * h3; x2 < w2; ++x2) {
    blur(T2, S3, x2, x2 + n4, w2);
  }
}
function blurfImage(radius) {
  const blur = blurf(radius);
  return (T2, S3, start3, stop, step) => {
    start3 <<= 2, stop <<= 2, step <<= 2;
    blur(T2, S3, start3 + 0, stop + 0, step);
    blur(T2, S3, start3 + 1, stop + 1, step);
    blur(T2, S3, start3 + 2, stop + 2, step);
    blur(T2, S3, start3 + 3, stop + 3, step);
  };
}
function blurf(radius) {
  const radius0 = Math.floor(radius);
  if (radius0 === radius) return bluri(radius);
  const t5 = radius - radius0;
  const w2 = 2 * radius + 1;
  return (T2, S3, start3, stop, step) => {
    if (!((stop -= step) >= start3)) return;
    let sum2 = radius0 * S3[start3];
    const s0 = step * radius0;
    const s1 = s0 + step;
    for (let i6 = start3, j = start3 + s0; i6 < j; i6 += step) {
      sum2 += S3[Math.min(stop, i6)];
    }
    for (let i6 = start3, j = stop; i6 <= j; i6 += step) {
      sum2 += S3[Math.min(stop, i6 + s0)];
      T2[i6] = (sum2 + t5 * (S3[Math.max(start3, i6 - s1)] + S3[Math.min(stop, i6 + s1)])) / w2;
      sum2 -= S3[Math.max(start3, i6 - s0)];
    }
  };
}
function bluri(radius) {
  const w2 = 2 * radius + 1;
  return (T2, S3, start3, stop, step) => {
    if (!((stop -= step) >= start3)) return;
    let sum2 = radius * S3[start3];
    const s5 = step * radius;
    for (let i6 = start3, j = start3 + s5; i6 < j; i6 += step) {
      sum2 += S3[Math.min(stop, i6)];
    }
    for (let i6 = start3, j = stop; i6 <= j; i6 += step) {
      sum2 += S3[Math.min(stop, i6 + s5)];
      T2[i6] = sum2 / w2;
      sum2 -= S3[Math.max(start3, i6 - s5)];
    }
  };
}
function intern_get({ _intern, _key }, value) {
  const key2 = _key(value);
  return _intern.has(key2) ? _intern.get(key2) : value;
}
function intern_set({ _intern, _key }, value) {
  const key2 = _key(value);
  if (_intern.has(key2)) return _intern.get(key2);
  _intern.set(key2, value);
  return value;
}
function intern_delete({ _intern, _key }, value) {
  const key2 = _key(value);
  if (_intern.has(key2)) {
    value = _intern.get(key2);
    _intern.delete(key2);
  }
  return value;
}
function keyof(value) {
  return value !== null && typeof value === "object" ? value.valueOf() : value;
}
function identity(x2) {
  return x2;
}
function groups(values, ...keys2) {
  return nest(values, Array.from, identity, keys2);
}
function nest(values, map2, reduce, keys2) {
  return (function regroup(values2, i6) {
    if (i6 >= keys2.length) return reduce(values2);
    const groups2 = new InternMap();
    const keyof2 = keys2[i6++];
    let index2 = -1;
    for (const value of values2) {
      const key2 = keyof2(value, ++index2, values2);
      const group = groups2.get(key2);
      if (group) group.push(value);
      else groups2.set(key2, [value]);
    }
    for (const [key2, values3] of groups2) {
      groups2.set(key2, regroup(values3, i6));
    }
    return map2(groups2);
  })(values, 0);
}
function tickSpec(start3, stop, count2) {
  const step = (stop - start3) / Math.max(0, count2), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
  let i1, i22, inc;
  if (power < 0) {
    inc = Math.pow(10, -power) / factor;
    i1 = Math.round(start3 * inc);
    i22 = Math.round(stop * inc);
    if (i1 / inc < start3) ++i1;
    if (i22 / inc > stop) --i22;
    inc = -inc;
  } else {
    inc = Math.pow(10, power) * factor;
    i1 = Math.round(start3 / inc);
    i22 = Math.round(stop / inc);
    if (i1 * inc < start3) ++i1;
    if (i22 * inc > stop) --i22;
  }
  if (i22 < i1 && 0.5 <= count2 && count2 < 2) return tickSpec(start3, stop, count2 * 2);
  return [i1, i22, inc];
}
function ticks(start3, stop, count2) {
  stop = +stop, start3 = +start3, count2 = +count2;
  if (!(count2 > 0)) return [];
  if (start3 === stop) return [start3];
  const reverse = stop < start3, [i1, i22, inc] = reverse ? tickSpec(stop, start3, count2) : tickSpec(start3, stop, count2);
  if (!(i22 >= i1)) return [];
  const n4 = i22 - i1 + 1, ticks3 = new Array(n4);
  if (reverse) {
    if (inc < 0) for (let i6 = 0; i6 < n4; ++i6) ticks3[i6] = (i22 - i6) / -inc;
    else for (let i6 = 0; i6 < n4; ++i6) ticks3[i6] = (i22 - i6) * inc;
  } else {
    if (inc < 0) for (let i6 = 0; i6 < n4; ++i6) ticks3[i6] = (i1 + i6) / -inc;
    else for (let i6 = 0; i6 < n4; ++i6) ticks3[i6] = (i1 + i6) * inc;
  }
  return ticks3;
}
function tickIncrement(start3, stop, count2) {
  stop = +stop, start3 = +start3, count2 = +count2;
  return tickSpec(start3, stop, count2)[2];
}
function tickStep(start3, stop, count2) {
  stop = +stop, start3 = +start3, count2 = +count2;
  const reverse = stop < start3, inc = reverse ? tickIncrement(stop, start3, count2) : tickIncrement(start3, stop, count2);
  return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}
function max(values, valueof) {
  let max3;
  if (valueof === void 0) {
    for (const value of values) {
      if (value != null && (max3 < value || max3 === void 0 && value >= value)) {
        max3 = value;
      }
    }
  } else {
    let index2 = -1;
    for (let value of values) {
      if ((value = valueof(value, ++index2, values)) != null && (max3 < value || max3 === void 0 && value >= value)) {
        max3 = value;
      }
    }
  }
  return max3;
}
function min(values, valueof) {
  let min3;
  if (valueof === void 0) {
    for (const value of values) {
      if (value != null && (min3 > value || min3 === void 0 && value >= value)) {
        min3 = value;
      }
    }
  } else {
    let index2 = -1;
    for (let value of values) {
      if ((value = valueof(value, ++index2, values)) != null && (min3 > value || min3 === void 0 && value >= value)) {
        min3 = value;
      }
    }
  }
  return min3;
}
function* flatten(arrays) {
  for (const array4 of arrays) {
    yield* array4;
  }
}
function merge(arrays) {
  return Array.from(flatten(arrays));
}
function shuffler(random) {
  return function shuffle2(array4, i0 = 0, i1 = array4.length) {
    let m2 = i1 - (i0 = +i0);
    while (m2) {
      const i6 = random() * m2-- | 0, t5 = array4[m2 + i0];
      array4[m2 + i0] = array4[i6 + i0];
      array4[i6 + i0] = t5;
    }
    return array4;
  };
}
function sum(values, valueof) {
  let sum2 = 0;
  if (valueof === void 0) {
    for (let value of values) {
      if (value = +value) {
        sum2 += value;
      }
    }
  } else {
    let index2 = -1;
    for (let value of values) {
      if (value = +valueof(value, ++index2, values)) {
        sum2 += value;
      }
    }
  }
  return sum2;
}
var ascendingBisect, bisectRight, bisectLeft, bisectCenter, blur2, blurImage, Adder, InternMap, array, slice, e10, e5, e2, shuffle;
var init_d3_array = __esm({
  "node_modules/d3-array/dist/d3-array.mjs"() {
    ascendingBisect = bisector(ascending);
    bisectRight = ascendingBisect.right;
    bisectLeft = ascendingBisect.left;
    bisectCenter = bisector(number).center;
    blur2 = Blur2(blurf);
    blurImage = Blur2(blurfImage);
    Adder = class {
      constructor() {
        this._partials = new Float64Array(32);
        this._n = 0;
      }
      add(x2) {
        const p3 = this._partials;
        let i6 = 0;
        for (let j = 0; j < this._n && j < 32; j++) {
          const y3 = p3[j], hi = x2 + y3, lo = Math.abs(x2) < Math.abs(y3) ? x2 - (hi - y3) : y3 - (hi - x2);
          if (lo) p3[i6++] = lo;
          x2 = hi;
        }
        p3[i6] = x2;
        this._n = i6 + 1;
        return this;
      }
      valueOf() {
        const p3 = this._partials;
        let n4 = this._n, x2, y3, lo, hi = 0;
        if (n4 > 0) {
          hi = p3[--n4];
          while (n4 > 0) {
            x2 = hi;
            y3 = p3[--n4];
            hi = x2 + y3;
            lo = y3 - (hi - x2);
            if (lo) break;
          }
          if (n4 > 0 && (lo < 0 && p3[n4 - 1] < 0 || lo > 0 && p3[n4 - 1] > 0)) {
            y3 = lo * 2;
            x2 = hi + y3;
            if (y3 == x2 - hi) hi = x2;
          }
        }
        return hi;
      }
    };
    InternMap = class extends Map {
      constructor(entries, key2 = keyof) {
        super();
        Object.defineProperties(this, { _intern: { value: /* @__PURE__ */ new Map() }, _key: { value: key2 } });
        if (entries != null) for (const [key3, value] of entries) this.set(key3, value);
      }
      get(key2) {
        return super.get(intern_get(this, key2));
      }
      has(key2) {
        return super.has(intern_get(this, key2));
      }
      set(key2, value) {
        return super.set(intern_set(this, key2), value);
      }
      delete(key2) {
        return super.delete(intern_delete(this, key2));
      }
    };
    array = Array.prototype;
    slice = array.slice;
    e10 = Math.sqrt(50);
    e5 = Math.sqrt(10);
    e2 = Math.sqrt(2);
    shuffle = shuffler(Math.random);
  }
});

// node_modules/d3-axis/dist/d3-axis.mjs
var init_d3_axis = __esm({
  "node_modules/d3-axis/dist/d3-axis.mjs"() {
  }
});

// node_modules/d3-dispatch/dist/d3-dispatch.mjs
function dispatch() {
  for (var i6 = 0, n4 = arguments.length, _2 = {}, t5; i6 < n4; ++i6) {
    if (!(t5 = arguments[i6] + "") || t5 in _2 || /[\s.]/.test(t5)) throw new Error("illegal type: " + t5);
    _2[t5] = [];
  }
  return new Dispatch(_2);
}
function Dispatch(_2) {
  this._ = _2;
}
function parseTypenames(typenames, types) {
  return typenames.trim().split(/^|\s+/).map(function(t5) {
    var name = "", i6 = t5.indexOf(".");
    if (i6 >= 0) name = t5.slice(i6 + 1), t5 = t5.slice(0, i6);
    if (t5 && !types.hasOwnProperty(t5)) throw new Error("unknown type: " + t5);
    return { type: t5, name };
  });
}
function get(type2, name) {
  for (var i6 = 0, n4 = type2.length, c5; i6 < n4; ++i6) {
    if ((c5 = type2[i6]).name === name) {
      return c5.value;
    }
  }
}
function set(type2, name, callback) {
  for (var i6 = 0, n4 = type2.length; i6 < n4; ++i6) {
    if (type2[i6].name === name) {
      type2[i6] = noop, type2 = type2.slice(0, i6).concat(type2.slice(i6 + 1));
      break;
    }
  }
  if (callback != null) type2.push({ name, value: callback });
  return type2;
}
var noop;
var init_d3_dispatch = __esm({
  "node_modules/d3-dispatch/dist/d3-dispatch.mjs"() {
    noop = { value: () => {
    } };
    Dispatch.prototype = dispatch.prototype = {
      constructor: Dispatch,
      on: function(typename, callback) {
        var _2 = this._, T2 = parseTypenames(typename + "", _2), t5, i6 = -1, n4 = T2.length;
        if (arguments.length < 2) {
          while (++i6 < n4) if ((t5 = (typename = T2[i6]).type) && (t5 = get(_2[t5], typename.name))) return t5;
          return;
        }
        if (callback != null && typeof callback !== "function") throw new Error("invalid callback: " + callback);
        while (++i6 < n4) {
          if (t5 = (typename = T2[i6]).type) _2[t5] = set(_2[t5], typename.name, callback);
          else if (callback == null) for (t5 in _2) _2[t5] = set(_2[t5], typename.name, null);
        }
        return this;
      },
      copy: function() {
        var copy = {}, _2 = this._;
        for (var t5 in _2) copy[t5] = _2[t5].slice();
        return new Dispatch(copy);
      },
      call: function(type2, that) {
        if ((n4 = arguments.length - 2) > 0) for (var args = new Array(n4), i6 = 0, n4, t5; i6 < n4; ++i6) args[i6] = arguments[i6 + 2];
        if (!this._.hasOwnProperty(type2)) throw new Error("unknown type: " + type2);
        for (t5 = this._[type2], i6 = 0, n4 = t5.length; i6 < n4; ++i6) t5[i6].value.apply(that, args);
      },
      apply: function(type2, that, args) {
        if (!this._.hasOwnProperty(type2)) throw new Error("unknown type: " + type2);
        for (var t5 = this._[type2], i6 = 0, n4 = t5.length; i6 < n4; ++i6) t5[i6].value.apply(that, args);
      }
    };
  }
});

// node_modules/d3-selection/dist/d3-selection.mjs
function namespace(name) {
  var prefix = name += "", i6 = prefix.indexOf(":");
  if (i6 >= 0 && (prefix = name.slice(0, i6)) !== "xmlns") name = name.slice(i6 + 1);
  return namespaces.hasOwnProperty(prefix) ? { space: namespaces[prefix], local: name } : name;
}
function creatorInherit(name) {
  return function() {
    var document2 = this.ownerDocument, uri = this.namespaceURI;
    return uri === xhtml && document2.documentElement.namespaceURI === xhtml ? document2.createElement(name) : document2.createElementNS(uri, name);
  };
}
function creatorFixed(fullname) {
  return function() {
    return this.ownerDocument.createElementNS(fullname.space, fullname.local);
  };
}
function creator(name) {
  var fullname = namespace(name);
  return (fullname.local ? creatorFixed : creatorInherit)(fullname);
}
function none() {
}
function selector(selector2) {
  return selector2 == null ? none : function() {
    return this.querySelector(selector2);
  };
}
function selection_select(select) {
  if (typeof select !== "function") select = selector(select);
  for (var groups2 = this._groups, m2 = groups2.length, subgroups = new Array(m2), j = 0; j < m2; ++j) {
    for (var group = groups2[j], n4 = group.length, subgroup = subgroups[j] = new Array(n4), node, subnode, i6 = 0; i6 < n4; ++i6) {
      if ((node = group[i6]) && (subnode = select.call(node, node.__data__, i6, group))) {
        if ("__data__" in node) subnode.__data__ = node.__data__;
        subgroup[i6] = subnode;
      }
    }
  }
  return new Selection(subgroups, this._parents);
}
function array2(x2) {
  return x2 == null ? [] : Array.isArray(x2) ? x2 : Array.from(x2);
}
function empty() {
  return [];
}
function selectorAll(selector2) {
  return selector2 == null ? empty : function() {
    return this.querySelectorAll(selector2);
  };
}
function arrayAll(select) {
  return function() {
    return array2(select.apply(this, arguments));
  };
}
function selection_selectAll(select) {
  if (typeof select === "function") select = arrayAll(select);
  else select = selectorAll(select);
  for (var groups2 = this._groups, m2 = groups2.length, subgroups = [], parents = [], j = 0; j < m2; ++j) {
    for (var group = groups2[j], n4 = group.length, node, i6 = 0; i6 < n4; ++i6) {
      if (node = group[i6]) {
        subgroups.push(select.call(node, node.__data__, i6, group));
        parents.push(node);
      }
    }
  }
  return new Selection(subgroups, parents);
}
function matcher(selector2) {
  return function() {
    return this.matches(selector2);
  };
}
function childMatcher(selector2) {
  return function(node) {
    return node.matches(selector2);
  };
}
function childFind(match) {
  return function() {
    return find.call(this.children, match);
  };
}
function childFirst() {
  return this.firstElementChild;
}
function selection_selectChild(match) {
  return this.select(match == null ? childFirst : childFind(typeof match === "function" ? match : childMatcher(match)));
}
function children() {
  return Array.from(this.children);
}
function childrenFilter(match) {
  return function() {
    return filter.call(this.children, match);
  };
}
function selection_selectChildren(match) {
  return this.selectAll(match == null ? children : childrenFilter(typeof match === "function" ? match : childMatcher(match)));
}
function selection_filter(match) {
  if (typeof match !== "function") match = matcher(match);
  for (var groups2 = this._groups, m2 = groups2.length, subgroups = new Array(m2), j = 0; j < m2; ++j) {
    for (var group = groups2[j], n4 = group.length, subgroup = subgroups[j] = [], node, i6 = 0; i6 < n4; ++i6) {
      if ((node = group[i6]) && match.call(node, node.__data__, i6, group)) {
        subgroup.push(node);
      }
    }
  }
  return new Selection(subgroups, this._parents);
}
function sparse(update) {
  return new Array(update.length);
}
function selection_enter() {
  return new Selection(this._enter || this._groups.map(sparse), this._parents);
}
function EnterNode(parent, datum2) {
  this.ownerDocument = parent.ownerDocument;
  this.namespaceURI = parent.namespaceURI;
  this._next = null;
  this._parent = parent;
  this.__data__ = datum2;
}
function constant(x2) {
  return function() {
    return x2;
  };
}
function bindIndex(parent, group, enter, update, exit, data) {
  var i6 = 0, node, groupLength = group.length, dataLength = data.length;
  for (; i6 < dataLength; ++i6) {
    if (node = group[i6]) {
      node.__data__ = data[i6];
      update[i6] = node;
    } else {
      enter[i6] = new EnterNode(parent, data[i6]);
    }
  }
  for (; i6 < groupLength; ++i6) {
    if (node = group[i6]) {
      exit[i6] = node;
    }
  }
}
function bindKey(parent, group, enter, update, exit, data, key2) {
  var i6, node, nodeByKeyValue = /* @__PURE__ */ new Map(), groupLength = group.length, dataLength = data.length, keyValues = new Array(groupLength), keyValue;
  for (i6 = 0; i6 < groupLength; ++i6) {
    if (node = group[i6]) {
      keyValues[i6] = keyValue = key2.call(node, node.__data__, i6, group) + "";
      if (nodeByKeyValue.has(keyValue)) {
        exit[i6] = node;
      } else {
        nodeByKeyValue.set(keyValue, node);
      }
    }
  }
  for (i6 = 0; i6 < dataLength; ++i6) {
    keyValue = key2.call(parent, data[i6], i6, data) + "";
    if (node = nodeByKeyValue.get(keyValue)) {
      update[i6] = node;
      node.__data__ = data[i6];
      nodeByKeyValue.delete(keyValue);
    } else {
      enter[i6] = new EnterNode(parent, data[i6]);
    }
  }
  for (i6 = 0; i6 < groupLength; ++i6) {
    if ((node = group[i6]) && nodeByKeyValue.get(keyValues[i6]) === node) {
      exit[i6] = node;
    }
  }
}
function datum(node) {
  return node.__data__;
}
function selection_data(value, key2) {
  if (!arguments.length) return Array.from(this, datum);
  var bind = key2 ? bindKey : bindIndex, parents = this._parents, groups2 = this._groups;
  if (typeof value !== "function") value = constant(value);
  for (var m2 = groups2.length, update = new Array(m2), enter = new Array(m2), exit = new Array(m2), j = 0; j < m2; ++j) {
    var parent = parents[j], group = groups2[j], groupLength = group.length, data = arraylike(value.call(parent, parent && parent.__data__, j, parents)), dataLength = data.length, enterGroup = enter[j] = new Array(dataLength), updateGroup = update[j] = new Array(dataLength), exitGroup = exit[j] = new Array(groupLength);
    bind(parent, group, enterGroup, updateGroup, exitGroup, data, key2);
    for (var i0 = 0, i1 = 0, previous, next; i0 < dataLength; ++i0) {
      if (previous = enterGroup[i0]) {
        if (i0 >= i1) i1 = i0 + 1;
        while (!(next = updateGroup[i1]) && ++i1 < dataLength) ;
        previous._next = next || null;
      }
    }
  }
  update = new Selection(update, parents);
  update._enter = enter;
  update._exit = exit;
  return update;
}
function arraylike(data) {
  return typeof data === "object" && "length" in data ? data : Array.from(data);
}
function selection_exit() {
  return new Selection(this._exit || this._groups.map(sparse), this._parents);
}
function selection_join(onenter, onupdate, onexit) {
  var enter = this.enter(), update = this, exit = this.exit();
  if (typeof onenter === "function") {
    enter = onenter(enter);
    if (enter) enter = enter.selection();
  } else {
    enter = enter.append(onenter + "");
  }
  if (onupdate != null) {
    update = onupdate(update);
    if (update) update = update.selection();
  }
  if (onexit == null) exit.remove();
  else onexit(exit);
  return enter && update ? enter.merge(update).order() : update;
}
function selection_merge(context) {
  var selection2 = context.selection ? context.selection() : context;
  for (var groups0 = this._groups, groups1 = selection2._groups, m0 = groups0.length, m1 = groups1.length, m2 = Math.min(m0, m1), merges = new Array(m0), j = 0; j < m2; ++j) {
    for (var group0 = groups0[j], group1 = groups1[j], n4 = group0.length, merge2 = merges[j] = new Array(n4), node, i6 = 0; i6 < n4; ++i6) {
      if (node = group0[i6] || group1[i6]) {
        merge2[i6] = node;
      }
    }
  }
  for (; j < m0; ++j) {
    merges[j] = groups0[j];
  }
  return new Selection(merges, this._parents);
}
function selection_order() {
  for (var groups2 = this._groups, j = -1, m2 = groups2.length; ++j < m2; ) {
    for (var group = groups2[j], i6 = group.length - 1, next = group[i6], node; --i6 >= 0; ) {
      if (node = group[i6]) {
        if (next && node.compareDocumentPosition(next) ^ 4) next.parentNode.insertBefore(node, next);
        next = node;
      }
    }
  }
  return this;
}
function selection_sort(compare) {
  if (!compare) compare = ascending2;
  function compareNode(a4, b11) {
    return a4 && b11 ? compare(a4.__data__, b11.__data__) : !a4 - !b11;
  }
  for (var groups2 = this._groups, m2 = groups2.length, sortgroups = new Array(m2), j = 0; j < m2; ++j) {
    for (var group = groups2[j], n4 = group.length, sortgroup = sortgroups[j] = new Array(n4), node, i6 = 0; i6 < n4; ++i6) {
      if (node = group[i6]) {
        sortgroup[i6] = node;
      }
    }
    sortgroup.sort(compareNode);
  }
  return new Selection(sortgroups, this._parents).order();
}
function ascending2(a4, b11) {
  return a4 < b11 ? -1 : a4 > b11 ? 1 : a4 >= b11 ? 0 : NaN;
}
function selection_call() {
  var callback = arguments[0];
  arguments[0] = this;
  callback.apply(null, arguments);
  return this;
}
function selection_nodes() {
  return Array.from(this);
}
function selection_node() {
  for (var groups2 = this._groups, j = 0, m2 = groups2.length; j < m2; ++j) {
    for (var group = groups2[j], i6 = 0, n4 = group.length; i6 < n4; ++i6) {
      var node = group[i6];
      if (node) return node;
    }
  }
  return null;
}
function selection_size() {
  let size = 0;
  for (const node of this) ++size;
  return size;
}
function selection_empty() {
  return !this.node();
}
function selection_each(callback) {
  for (var groups2 = this._groups, j = 0, m2 = groups2.length; j < m2; ++j) {
    for (var group = groups2[j], i6 = 0, n4 = group.length, node; i6 < n4; ++i6) {
      if (node = group[i6]) callback.call(node, node.__data__, i6, group);
    }
  }
  return this;
}
function attrRemove(name) {
  return function() {
    this.removeAttribute(name);
  };
}
function attrRemoveNS(fullname) {
  return function() {
    this.removeAttributeNS(fullname.space, fullname.local);
  };
}
function attrConstant(name, value) {
  return function() {
    this.setAttribute(name, value);
  };
}
function attrConstantNS(fullname, value) {
  return function() {
    this.setAttributeNS(fullname.space, fullname.local, value);
  };
}
function attrFunction(name, value) {
  return function() {
    var v2 = value.apply(this, arguments);
    if (v2 == null) this.removeAttribute(name);
    else this.setAttribute(name, v2);
  };
}
function attrFunctionNS(fullname, value) {
  return function() {
    var v2 = value.apply(this, arguments);
    if (v2 == null) this.removeAttributeNS(fullname.space, fullname.local);
    else this.setAttributeNS(fullname.space, fullname.local, v2);
  };
}
function selection_attr(name, value) {
  var fullname = namespace(name);
  if (arguments.length < 2) {
    var node = this.node();
    return fullname.local ? node.getAttributeNS(fullname.space, fullname.local) : node.getAttribute(fullname);
  }
  return this.each((value == null ? fullname.local ? attrRemoveNS : attrRemove : typeof value === "function" ? fullname.local ? attrFunctionNS : attrFunction : fullname.local ? attrConstantNS : attrConstant)(fullname, value));
}
function defaultView(node) {
  return node.ownerDocument && node.ownerDocument.defaultView || node.document && node || node.defaultView;
}
function styleRemove(name) {
  return function() {
    this.style.removeProperty(name);
  };
}
function styleConstant(name, value, priority) {
  return function() {
    this.style.setProperty(name, value, priority);
  };
}
function styleFunction(name, value, priority) {
  return function() {
    var v2 = value.apply(this, arguments);
    if (v2 == null) this.style.removeProperty(name);
    else this.style.setProperty(name, v2, priority);
  };
}
function selection_style(name, value, priority) {
  return arguments.length > 1 ? this.each((value == null ? styleRemove : typeof value === "function" ? styleFunction : styleConstant)(name, value, priority == null ? "" : priority)) : styleValue(this.node(), name);
}
function styleValue(node, name) {
  return node.style.getPropertyValue(name) || defaultView(node).getComputedStyle(node, null).getPropertyValue(name);
}
function propertyRemove(name) {
  return function() {
    delete this[name];
  };
}
function propertyConstant(name, value) {
  return function() {
    this[name] = value;
  };
}
function propertyFunction(name, value) {
  return function() {
    var v2 = value.apply(this, arguments);
    if (v2 == null) delete this[name];
    else this[name] = v2;
  };
}
function selection_property(name, value) {
  return arguments.length > 1 ? this.each((value == null ? propertyRemove : typeof value === "function" ? propertyFunction : propertyConstant)(name, value)) : this.node()[name];
}
function classArray(string2) {
  return string2.trim().split(/^|\s+/);
}
function classList(node) {
  return node.classList || new ClassList(node);
}
function ClassList(node) {
  this._node = node;
  this._names = classArray(node.getAttribute("class") || "");
}
function classedAdd(node, names) {
  var list2 = classList(node), i6 = -1, n4 = names.length;
  while (++i6 < n4) list2.add(names[i6]);
}
function classedRemove(node, names) {
  var list2 = classList(node), i6 = -1, n4 = names.length;
  while (++i6 < n4) list2.remove(names[i6]);
}
function classedTrue(names) {
  return function() {
    classedAdd(this, names);
  };
}
function classedFalse(names) {
  return function() {
    classedRemove(this, names);
  };
}
function classedFunction(names, value) {
  return function() {
    (value.apply(this, arguments) ? classedAdd : classedRemove)(this, names);
  };
}
function selection_classed(name, value) {
  var names = classArray(name + "");
  if (arguments.length < 2) {
    var list2 = classList(this.node()), i6 = -1, n4 = names.length;
    while (++i6 < n4) if (!list2.contains(names[i6])) return false;
    return true;
  }
  return this.each((typeof value === "function" ? classedFunction : value ? classedTrue : classedFalse)(names, value));
}
function textRemove() {
  this.textContent = "";
}
function textConstant(value) {
  return function() {
    this.textContent = value;
  };
}
function textFunction(value) {
  return function() {
    var v2 = value.apply(this, arguments);
    this.textContent = v2 == null ? "" : v2;
  };
}
function selection_text(value) {
  return arguments.length ? this.each(value == null ? textRemove : (typeof value === "function" ? textFunction : textConstant)(value)) : this.node().textContent;
}
function htmlRemove() {
  this.innerHTML = "";
}
function htmlConstant(value) {
  return function() {
    this.innerHTML = value;
  };
}
function htmlFunction(value) {
  return function() {
    var v2 = value.apply(this, arguments);
    this.innerHTML = v2 == null ? "" : v2;
  };
}
function selection_html(value) {
  return arguments.length ? this.each(value == null ? htmlRemove : (typeof value === "function" ? htmlFunction : htmlConstant)(value)) : this.node().innerHTML;
}
function raise() {
  if (this.nextSibling) this.parentNode.appendChild(this);
}
function selection_raise() {
  return this.each(raise);
}
function lower() {
  if (this.previousSibling) this.parentNode.insertBefore(this, this.parentNode.firstChild);
}
function selection_lower() {
  return this.each(lower);
}
function selection_append(name) {
  var create2 = typeof name === "function" ? name : creator(name);
  return this.select(function() {
    return this.appendChild(create2.apply(this, arguments));
  });
}
function constantNull() {
  return null;
}
function selection_insert(name, before) {
  var create2 = typeof name === "function" ? name : creator(name), select = before == null ? constantNull : typeof before === "function" ? before : selector(before);
  return this.select(function() {
    return this.insertBefore(create2.apply(this, arguments), select.apply(this, arguments) || null);
  });
}
function remove() {
  var parent = this.parentNode;
  if (parent) parent.removeChild(this);
}
function selection_remove() {
  return this.each(remove);
}
function selection_cloneShallow() {
  var clone = this.cloneNode(false), parent = this.parentNode;
  return parent ? parent.insertBefore(clone, this.nextSibling) : clone;
}
function selection_cloneDeep() {
  var clone = this.cloneNode(true), parent = this.parentNode;
  return parent ? parent.insertBefore(clone, this.nextSibling) : clone;
}
function selection_clone(deep) {
  return this.select(deep ? selection_cloneDeep : selection_cloneShallow);
}
function selection_datum(value) {
  return arguments.length ? this.property("__data__", value) : this.node().__data__;
}
function contextListener(listener) {
  return function(event) {
    listener.call(this, event, this.__data__);
  };
}
function parseTypenames2(typenames) {
  return typenames.trim().split(/^|\s+/).map(function(t5) {
    var name = "", i6 = t5.indexOf(".");
    if (i6 >= 0) name = t5.slice(i6 + 1), t5 = t5.slice(0, i6);
    return { type: t5, name };
  });
}
function onRemove(typename) {
  return function() {
    var on = this.__on;
    if (!on) return;
    for (var j = 0, i6 = -1, m2 = on.length, o5; j < m2; ++j) {
      if (o5 = on[j], (!typename.type || o5.type === typename.type) && o5.name === typename.name) {
        this.removeEventListener(o5.type, o5.listener, o5.options);
      } else {
        on[++i6] = o5;
      }
    }
    if (++i6) on.length = i6;
    else delete this.__on;
  };
}
function onAdd(typename, value, options) {
  return function() {
    var on = this.__on, o5, listener = contextListener(value);
    if (on) for (var j = 0, m2 = on.length; j < m2; ++j) {
      if ((o5 = on[j]).type === typename.type && o5.name === typename.name) {
        this.removeEventListener(o5.type, o5.listener, o5.options);
        this.addEventListener(o5.type, o5.listener = listener, o5.options = options);
        o5.value = value;
        return;
      }
    }
    this.addEventListener(typename.type, listener, options);
    o5 = { type: typename.type, name: typename.name, value, listener, options };
    if (!on) this.__on = [o5];
    else on.push(o5);
  };
}
function selection_on(typename, value, options) {
  var typenames = parseTypenames2(typename + ""), i6, n4 = typenames.length, t5;
  if (arguments.length < 2) {
    var on = this.node().__on;
    if (on) for (var j = 0, m2 = on.length, o5; j < m2; ++j) {
      for (i6 = 0, o5 = on[j]; i6 < n4; ++i6) {
        if ((t5 = typenames[i6]).type === o5.type && t5.name === o5.name) {
          return o5.value;
        }
      }
    }
    return;
  }
  on = value ? onAdd : onRemove;
  for (i6 = 0; i6 < n4; ++i6) this.each(on(typenames[i6], value, options));
  return this;
}
function dispatchEvent(node, type2, params) {
  var window2 = defaultView(node), event = window2.CustomEvent;
  if (typeof event === "function") {
    event = new event(type2, params);
  } else {
    event = window2.document.createEvent("Event");
    if (params) event.initEvent(type2, params.bubbles, params.cancelable), event.detail = params.detail;
    else event.initEvent(type2, false, false);
  }
  node.dispatchEvent(event);
}
function dispatchConstant(type2, params) {
  return function() {
    return dispatchEvent(this, type2, params);
  };
}
function dispatchFunction(type2, params) {
  return function() {
    return dispatchEvent(this, type2, params.apply(this, arguments));
  };
}
function selection_dispatch(type2, params) {
  return this.each((typeof params === "function" ? dispatchFunction : dispatchConstant)(type2, params));
}
function* selection_iterator() {
  for (var groups2 = this._groups, j = 0, m2 = groups2.length; j < m2; ++j) {
    for (var group = groups2[j], i6 = 0, n4 = group.length, node; i6 < n4; ++i6) {
      if (node = group[i6]) yield node;
    }
  }
}
function Selection(groups2, parents) {
  this._groups = groups2;
  this._parents = parents;
}
function selection() {
  return new Selection([[document.documentElement]], root);
}
function selection_selection() {
  return this;
}
function local() {
  return new Local();
}
function Local() {
  this._ = "@" + (++nextId).toString(36);
}
var xhtml, namespaces, find, filter, root, nextId;
var init_d3_selection = __esm({
  "node_modules/d3-selection/dist/d3-selection.mjs"() {
    xhtml = "http://www.w3.org/1999/xhtml";
    namespaces = {
      svg: "http://www.w3.org/2000/svg",
      xhtml,
      xlink: "http://www.w3.org/1999/xlink",
      xml: "http://www.w3.org/XML/1998/namespace",
      xmlns: "http://www.w3.org/2000/xmlns/"
    };
    find = Array.prototype.find;
    filter = Array.prototype.filter;
    EnterNode.prototype = {
      constructor: EnterNode,
      appendChild: function(child) {
        return this._parent.insertBefore(child, this._next);
      },
      insertBefore: function(child, next) {
        return this._parent.insertBefore(child, next);
      },
      querySelector: function(selector2) {
        return this._parent.querySelector(selector2);
      },
      querySelectorAll: function(selector2) {
        return this._parent.querySelectorAll(selector2);
      }
    };
    ClassList.prototype = {
      add: function(name) {
        var i6 = this._names.indexOf(name);
        if (i6 < 0) {
          this._names.push(name);
          this._node.setAttribute("class", this._names.join(" "));
        }
      },
      remove: function(name) {
        var i6 = this._names.indexOf(name);
        if (i6 >= 0) {
          this._names.splice(i6, 1);
          this._node.setAttribute("class", this._names.join(" "));
        }
      },
      contains: function(name) {
        return this._names.indexOf(name) >= 0;
      }
    };
    root = [null];
    Selection.prototype = selection.prototype = {
      constructor: Selection,
      select: selection_select,
      selectAll: selection_selectAll,
      selectChild: selection_selectChild,
      selectChildren: selection_selectChildren,
      filter: selection_filter,
      data: selection_data,
      enter: selection_enter,
      exit: selection_exit,
      join: selection_join,
      merge: selection_merge,
      selection: selection_selection,
      order: selection_order,
      sort: selection_sort,
      call: selection_call,
      nodes: selection_nodes,
      node: selection_node,
      size: selection_size,
      empty: selection_empty,
      each: selection_each,
      attr: selection_attr,
      style: selection_style,
      property: selection_property,
      classed: selection_classed,
      text: selection_text,
      html: selection_html,
      raise: selection_raise,
      lower: selection_lower,
      append: selection_append,
      insert: selection_insert,
      remove: selection_remove,
      clone: selection_clone,
      datum: selection_datum,
      on: selection_on,
      dispatch: selection_dispatch,
      [Symbol.iterator]: selection_iterator
    };
    nextId = 0;
    Local.prototype = local.prototype = {
      constructor: Local,
      get: function(node) {
        var id2 = this._;
        while (!(id2 in node)) if (!(node = node.parentNode)) return;
        return node[id2];
      },
      set: function(node, value) {
        return node[this._] = value;
      },
      remove: function(node) {
        return this._ in node && delete node[this._];
      },
      toString: function() {
        return this._;
      }
    };
  }
});

// node_modules/d3-drag/dist/d3-drag.mjs
function DragEvent(type2, {
  sourceEvent,
  subject,
  target,
  identifier,
  active,
  x: x2,
  y: y3,
  dx,
  dy,
  dispatch: dispatch2
}) {
  Object.defineProperties(this, {
    type: { value: type2, enumerable: true, configurable: true },
    sourceEvent: { value: sourceEvent, enumerable: true, configurable: true },
    subject: { value: subject, enumerable: true, configurable: true },
    target: { value: target, enumerable: true, configurable: true },
    identifier: { value: identifier, enumerable: true, configurable: true },
    active: { value: active, enumerable: true, configurable: true },
    x: { value: x2, enumerable: true, configurable: true },
    y: { value: y3, enumerable: true, configurable: true },
    dx: { value: dx, enumerable: true, configurable: true },
    dy: { value: dy, enumerable: true, configurable: true },
    _: { value: dispatch2 }
  });
}
var init_d3_drag = __esm({
  "node_modules/d3-drag/dist/d3-drag.mjs"() {
    DragEvent.prototype.on = function() {
      var value = this._.on.apply(this._, arguments);
      return value === this._ ? this : value;
    };
  }
});

// node_modules/d3-color/dist/d3-color.mjs
function define2(constructor, factory, prototype) {
  constructor.prototype = factory.prototype = prototype;
  prototype.constructor = constructor;
}
function extend(parent, definition) {
  var prototype = Object.create(parent.prototype);
  for (var key2 in definition) prototype[key2] = definition[key2];
  return prototype;
}
function Color() {
}
function color_formatHex() {
  return this.rgb().formatHex();
}
function color_formatHex8() {
  return this.rgb().formatHex8();
}
function color_formatHsl() {
  return hslConvert(this).formatHsl();
}
function color_formatRgb() {
  return this.rgb().formatRgb();
}
function color(format2) {
  var m2, l3;
  format2 = (format2 + "").trim().toLowerCase();
  return (m2 = reHex.exec(format2)) ? (l3 = m2[1].length, m2 = parseInt(m2[1], 16), l3 === 6 ? rgbn(m2) : l3 === 3 ? new Rgb(m2 >> 8 & 15 | m2 >> 4 & 240, m2 >> 4 & 15 | m2 & 240, (m2 & 15) << 4 | m2 & 15, 1) : l3 === 8 ? rgba(m2 >> 24 & 255, m2 >> 16 & 255, m2 >> 8 & 255, (m2 & 255) / 255) : l3 === 4 ? rgba(m2 >> 12 & 15 | m2 >> 8 & 240, m2 >> 8 & 15 | m2 >> 4 & 240, m2 >> 4 & 15 | m2 & 240, ((m2 & 15) << 4 | m2 & 15) / 255) : null) : (m2 = reRgbInteger.exec(format2)) ? new Rgb(m2[1], m2[2], m2[3], 1) : (m2 = reRgbPercent.exec(format2)) ? new Rgb(m2[1] * 255 / 100, m2[2] * 255 / 100, m2[3] * 255 / 100, 1) : (m2 = reRgbaInteger.exec(format2)) ? rgba(m2[1], m2[2], m2[3], m2[4]) : (m2 = reRgbaPercent.exec(format2)) ? rgba(m2[1] * 255 / 100, m2[2] * 255 / 100, m2[3] * 255 / 100, m2[4]) : (m2 = reHslPercent.exec(format2)) ? hsla(m2[1], m2[2] / 100, m2[3] / 100, 1) : (m2 = reHslaPercent.exec(format2)) ? hsla(m2[1], m2[2] / 100, m2[3] / 100, m2[4]) : named.hasOwnProperty(format2) ? rgbn(named[format2]) : format2 === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n4) {
  return new Rgb(n4 >> 16 & 255, n4 >> 8 & 255, n4 & 255, 1);
}
function rgba(r4, g2, b11, a4) {
  if (a4 <= 0) r4 = g2 = b11 = NaN;
  return new Rgb(r4, g2, b11, a4);
}
function rgbConvert(o5) {
  if (!(o5 instanceof Color)) o5 = color(o5);
  if (!o5) return new Rgb();
  o5 = o5.rgb();
  return new Rgb(o5.r, o5.g, o5.b, o5.opacity);
}
function rgb(r4, g2, b11, opacity) {
  return arguments.length === 1 ? rgbConvert(r4) : new Rgb(r4, g2, b11, opacity == null ? 1 : opacity);
}
function Rgb(r4, g2, b11, opacity) {
  this.r = +r4;
  this.g = +g2;
  this.b = +b11;
  this.opacity = +opacity;
}
function rgb_formatHex() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
  const a4 = clampa(this.opacity);
  return `${a4 === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a4 === 1 ? ")" : `, ${a4})`}`;
}
function clampa(opacity) {
  return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value) {
  return Math.max(0, Math.min(255, Math.round(value) || 0));
}
function hex(value) {
  value = clampi(value);
  return (value < 16 ? "0" : "") + value.toString(16);
}
function hsla(h3, s5, l3, a4) {
  if (a4 <= 0) h3 = s5 = l3 = NaN;
  else if (l3 <= 0 || l3 >= 1) h3 = s5 = NaN;
  else if (s5 <= 0) h3 = NaN;
  return new Hsl(h3, s5, l3, a4);
}
function hslConvert(o5) {
  if (o5 instanceof Hsl) return new Hsl(o5.h, o5.s, o5.l, o5.opacity);
  if (!(o5 instanceof Color)) o5 = color(o5);
  if (!o5) return new Hsl();
  if (o5 instanceof Hsl) return o5;
  o5 = o5.rgb();
  var r4 = o5.r / 255, g2 = o5.g / 255, b11 = o5.b / 255, min3 = Math.min(r4, g2, b11), max3 = Math.max(r4, g2, b11), h3 = NaN, s5 = max3 - min3, l3 = (max3 + min3) / 2;
  if (s5) {
    if (r4 === max3) h3 = (g2 - b11) / s5 + (g2 < b11) * 6;
    else if (g2 === max3) h3 = (b11 - r4) / s5 + 2;
    else h3 = (r4 - g2) / s5 + 4;
    s5 /= l3 < 0.5 ? max3 + min3 : 2 - max3 - min3;
    h3 *= 60;
  } else {
    s5 = l3 > 0 && l3 < 1 ? 0 : h3;
  }
  return new Hsl(h3, s5, l3, o5.opacity);
}
function hsl(h3, s5, l3, opacity) {
  return arguments.length === 1 ? hslConvert(h3) : new Hsl(h3, s5, l3, opacity == null ? 1 : opacity);
}
function Hsl(h3, s5, l3, opacity) {
  this.h = +h3;
  this.s = +s5;
  this.l = +l3;
  this.opacity = +opacity;
}
function clamph(value) {
  value = (value || 0) % 360;
  return value < 0 ? value + 360 : value;
}
function clampt(value) {
  return Math.max(0, Math.min(1, value || 0));
}
function hsl2rgb(h3, m1, m2) {
  return (h3 < 60 ? m1 + (m2 - m1) * h3 / 60 : h3 < 180 ? m2 : h3 < 240 ? m1 + (m2 - m1) * (240 - h3) / 60 : m1) * 255;
}
function labConvert(o5) {
  if (o5 instanceof Lab) return new Lab(o5.l, o5.a, o5.b, o5.opacity);
  if (o5 instanceof Hcl) return hcl2lab(o5);
  if (!(o5 instanceof Rgb)) o5 = rgbConvert(o5);
  var r4 = rgb2lrgb(o5.r), g2 = rgb2lrgb(o5.g), b11 = rgb2lrgb(o5.b), y3 = xyz2lab((0.2225045 * r4 + 0.7168786 * g2 + 0.0606169 * b11) / Yn), x2, z2;
  if (r4 === g2 && g2 === b11) x2 = z2 = y3;
  else {
    x2 = xyz2lab((0.4360747 * r4 + 0.3850649 * g2 + 0.1430804 * b11) / Xn);
    z2 = xyz2lab((0.0139322 * r4 + 0.0971045 * g2 + 0.7141733 * b11) / Zn);
  }
  return new Lab(116 * y3 - 16, 500 * (x2 - y3), 200 * (y3 - z2), o5.opacity);
}
function lab(l3, a4, b11, opacity) {
  return arguments.length === 1 ? labConvert(l3) : new Lab(l3, a4, b11, opacity == null ? 1 : opacity);
}
function Lab(l3, a4, b11, opacity) {
  this.l = +l3;
  this.a = +a4;
  this.b = +b11;
  this.opacity = +opacity;
}
function xyz2lab(t5) {
  return t5 > t3 ? Math.pow(t5, 1 / 3) : t5 / t2 + t0;
}
function lab2xyz(t5) {
  return t5 > t1 ? t5 * t5 * t5 : t2 * (t5 - t0);
}
function lrgb2rgb(x2) {
  return 255 * (x2 <= 31308e-7 ? 12.92 * x2 : 1.055 * Math.pow(x2, 1 / 2.4) - 0.055);
}
function rgb2lrgb(x2) {
  return (x2 /= 255) <= 0.04045 ? x2 / 12.92 : Math.pow((x2 + 0.055) / 1.055, 2.4);
}
function hclConvert(o5) {
  if (o5 instanceof Hcl) return new Hcl(o5.h, o5.c, o5.l, o5.opacity);
  if (!(o5 instanceof Lab)) o5 = labConvert(o5);
  if (o5.a === 0 && o5.b === 0) return new Hcl(NaN, 0 < o5.l && o5.l < 100 ? 0 : NaN, o5.l, o5.opacity);
  var h3 = Math.atan2(o5.b, o5.a) * degrees;
  return new Hcl(h3 < 0 ? h3 + 360 : h3, Math.sqrt(o5.a * o5.a + o5.b * o5.b), o5.l, o5.opacity);
}
function hcl(h3, c5, l3, opacity) {
  return arguments.length === 1 ? hclConvert(h3) : new Hcl(h3, c5, l3, opacity == null ? 1 : opacity);
}
function Hcl(h3, c5, l3, opacity) {
  this.h = +h3;
  this.c = +c5;
  this.l = +l3;
  this.opacity = +opacity;
}
function hcl2lab(o5) {
  if (isNaN(o5.h)) return new Lab(o5.l, 0, 0, o5.opacity);
  var h3 = o5.h * radians;
  return new Lab(o5.l, Math.cos(h3) * o5.c, Math.sin(h3) * o5.c, o5.opacity);
}
function cubehelixConvert(o5) {
  if (o5 instanceof Cubehelix) return new Cubehelix(o5.h, o5.s, o5.l, o5.opacity);
  if (!(o5 instanceof Rgb)) o5 = rgbConvert(o5);
  var r4 = o5.r / 255, g2 = o5.g / 255, b11 = o5.b / 255, l3 = (BC_DA * b11 + ED * r4 - EB * g2) / (BC_DA + ED - EB), bl = b11 - l3, k3 = (E * (g2 - l3) - C * bl) / D, s5 = Math.sqrt(k3 * k3 + bl * bl) / (E * l3 * (1 - l3)), h3 = s5 ? Math.atan2(k3, bl) * degrees - 120 : NaN;
  return new Cubehelix(h3 < 0 ? h3 + 360 : h3, s5, l3, o5.opacity);
}
function cubehelix(h3, s5, l3, opacity) {
  return arguments.length === 1 ? cubehelixConvert(h3) : new Cubehelix(h3, s5, l3, opacity == null ? 1 : opacity);
}
function Cubehelix(h3, s5, l3, opacity) {
  this.h = +h3;
  this.s = +s5;
  this.l = +l3;
  this.opacity = +opacity;
}
var darker, brighter, reI, reN, reP, reHex, reRgbInteger, reRgbPercent, reRgbaInteger, reRgbaPercent, reHslPercent, reHslaPercent, named, radians, degrees, K, Xn, Yn, Zn, t0, t1, t2, t3, A, B, C, D, E, ED, EB, BC_DA;
var init_d3_color = __esm({
  "node_modules/d3-color/dist/d3-color.mjs"() {
    darker = 0.7;
    brighter = 1 / darker;
    reI = "\\s*([+-]?\\d+)\\s*";
    reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
    reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
    reHex = /^#([0-9a-f]{3,8})$/;
    reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
    reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
    reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
    reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
    reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
    reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
    named = {
      aliceblue: 15792383,
      antiquewhite: 16444375,
      aqua: 65535,
      aquamarine: 8388564,
      azure: 15794175,
      beige: 16119260,
      bisque: 16770244,
      black: 0,
      blanchedalmond: 16772045,
      blue: 255,
      blueviolet: 9055202,
      brown: 10824234,
      burlywood: 14596231,
      cadetblue: 6266528,
      chartreuse: 8388352,
      chocolate: 13789470,
      coral: 16744272,
      cornflowerblue: 6591981,
      cornsilk: 16775388,
      crimson: 14423100,
      cyan: 65535,
      darkblue: 139,
      darkcyan: 35723,
      darkgoldenrod: 12092939,
      darkgray: 11119017,
      darkgreen: 25600,
      darkgrey: 11119017,
      darkkhaki: 12433259,
      darkmagenta: 9109643,
      darkolivegreen: 5597999,
      darkorange: 16747520,
      darkorchid: 10040012,
      darkred: 9109504,
      darksalmon: 15308410,
      darkseagreen: 9419919,
      darkslateblue: 4734347,
      darkslategray: 3100495,
      darkslategrey: 3100495,
      darkturquoise: 52945,
      darkviolet: 9699539,
      deeppink: 16716947,
      deepskyblue: 49151,
      dimgray: 6908265,
      dimgrey: 6908265,
      dodgerblue: 2003199,
      firebrick: 11674146,
      floralwhite: 16775920,
      forestgreen: 2263842,
      fuchsia: 16711935,
      gainsboro: 14474460,
      ghostwhite: 16316671,
      gold: 16766720,
      goldenrod: 14329120,
      gray: 8421504,
      green: 32768,
      greenyellow: 11403055,
      grey: 8421504,
      honeydew: 15794160,
      hotpink: 16738740,
      indianred: 13458524,
      indigo: 4915330,
      ivory: 16777200,
      khaki: 15787660,
      lavender: 15132410,
      lavenderblush: 16773365,
      lawngreen: 8190976,
      lemonchiffon: 16775885,
      lightblue: 11393254,
      lightcoral: 15761536,
      lightcyan: 14745599,
      lightgoldenrodyellow: 16448210,
      lightgray: 13882323,
      lightgreen: 9498256,
      lightgrey: 13882323,
      lightpink: 16758465,
      lightsalmon: 16752762,
      lightseagreen: 2142890,
      lightskyblue: 8900346,
      lightslategray: 7833753,
      lightslategrey: 7833753,
      lightsteelblue: 11584734,
      lightyellow: 16777184,
      lime: 65280,
      limegreen: 3329330,
      linen: 16445670,
      magenta: 16711935,
      maroon: 8388608,
      mediumaquamarine: 6737322,
      mediumblue: 205,
      mediumorchid: 12211667,
      mediumpurple: 9662683,
      mediumseagreen: 3978097,
      mediumslateblue: 8087790,
      mediumspringgreen: 64154,
      mediumturquoise: 4772300,
      mediumvioletred: 13047173,
      midnightblue: 1644912,
      mintcream: 16121850,
      mistyrose: 16770273,
      moccasin: 16770229,
      navajowhite: 16768685,
      navy: 128,
      oldlace: 16643558,
      olive: 8421376,
      olivedrab: 7048739,
      orange: 16753920,
      orangered: 16729344,
      orchid: 14315734,
      palegoldenrod: 15657130,
      palegreen: 10025880,
      paleturquoise: 11529966,
      palevioletred: 14381203,
      papayawhip: 16773077,
      peachpuff: 16767673,
      peru: 13468991,
      pink: 16761035,
      plum: 14524637,
      powderblue: 11591910,
      purple: 8388736,
      rebeccapurple: 6697881,
      red: 16711680,
      rosybrown: 12357519,
      royalblue: 4286945,
      saddlebrown: 9127187,
      salmon: 16416882,
      sandybrown: 16032864,
      seagreen: 3050327,
      seashell: 16774638,
      sienna: 10506797,
      silver: 12632256,
      skyblue: 8900331,
      slateblue: 6970061,
      slategray: 7372944,
      slategrey: 7372944,
      snow: 16775930,
      springgreen: 65407,
      steelblue: 4620980,
      tan: 13808780,
      teal: 32896,
      thistle: 14204888,
      tomato: 16737095,
      turquoise: 4251856,
      violet: 15631086,
      wheat: 16113331,
      white: 16777215,
      whitesmoke: 16119285,
      yellow: 16776960,
      yellowgreen: 10145074
    };
    define2(Color, color, {
      copy(channels) {
        return Object.assign(new this.constructor(), this, channels);
      },
      displayable() {
        return this.rgb().displayable();
      },
      hex: color_formatHex,
      // Deprecated! Use color.formatHex.
      formatHex: color_formatHex,
      formatHex8: color_formatHex8,
      formatHsl: color_formatHsl,
      formatRgb: color_formatRgb,
      toString: color_formatRgb
    });
    define2(Rgb, rgb, extend(Color, {
      brighter(k3) {
        k3 = k3 == null ? brighter : Math.pow(brighter, k3);
        return new Rgb(this.r * k3, this.g * k3, this.b * k3, this.opacity);
      },
      darker(k3) {
        k3 = k3 == null ? darker : Math.pow(darker, k3);
        return new Rgb(this.r * k3, this.g * k3, this.b * k3, this.opacity);
      },
      rgb() {
        return this;
      },
      clamp() {
        return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
      },
      displayable() {
        return -0.5 <= this.r && this.r < 255.5 && (-0.5 <= this.g && this.g < 255.5) && (-0.5 <= this.b && this.b < 255.5) && (0 <= this.opacity && this.opacity <= 1);
      },
      hex: rgb_formatHex,
      // Deprecated! Use color.formatHex.
      formatHex: rgb_formatHex,
      formatHex8: rgb_formatHex8,
      formatRgb: rgb_formatRgb,
      toString: rgb_formatRgb
    }));
    define2(Hsl, hsl, extend(Color, {
      brighter(k3) {
        k3 = k3 == null ? brighter : Math.pow(brighter, k3);
        return new Hsl(this.h, this.s, this.l * k3, this.opacity);
      },
      darker(k3) {
        k3 = k3 == null ? darker : Math.pow(darker, k3);
        return new Hsl(this.h, this.s, this.l * k3, this.opacity);
      },
      rgb() {
        var h3 = this.h % 360 + (this.h < 0) * 360, s5 = isNaN(h3) || isNaN(this.s) ? 0 : this.s, l3 = this.l, m2 = l3 + (l3 < 0.5 ? l3 : 1 - l3) * s5, m1 = 2 * l3 - m2;
        return new Rgb(
          hsl2rgb(h3 >= 240 ? h3 - 240 : h3 + 120, m1, m2),
          hsl2rgb(h3, m1, m2),
          hsl2rgb(h3 < 120 ? h3 + 240 : h3 - 120, m1, m2),
          this.opacity
        );
      },
      clamp() {
        return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
      },
      displayable() {
        return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && (0 <= this.l && this.l <= 1) && (0 <= this.opacity && this.opacity <= 1);
      },
      formatHsl() {
        const a4 = clampa(this.opacity);
        return `${a4 === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a4 === 1 ? ")" : `, ${a4})`}`;
      }
    }));
    radians = Math.PI / 180;
    degrees = 180 / Math.PI;
    K = 18;
    Xn = 0.96422;
    Yn = 1;
    Zn = 0.82521;
    t0 = 4 / 29;
    t1 = 6 / 29;
    t2 = 3 * t1 * t1;
    t3 = t1 * t1 * t1;
    define2(Lab, lab, extend(Color, {
      brighter(k3) {
        return new Lab(this.l + K * (k3 == null ? 1 : k3), this.a, this.b, this.opacity);
      },
      darker(k3) {
        return new Lab(this.l - K * (k3 == null ? 1 : k3), this.a, this.b, this.opacity);
      },
      rgb() {
        var y3 = (this.l + 16) / 116, x2 = isNaN(this.a) ? y3 : y3 + this.a / 500, z2 = isNaN(this.b) ? y3 : y3 - this.b / 200;
        x2 = Xn * lab2xyz(x2);
        y3 = Yn * lab2xyz(y3);
        z2 = Zn * lab2xyz(z2);
        return new Rgb(
          lrgb2rgb(3.1338561 * x2 - 1.6168667 * y3 - 0.4906146 * z2),
          lrgb2rgb(-0.9787684 * x2 + 1.9161415 * y3 + 0.033454 * z2),
          lrgb2rgb(0.0719453 * x2 - 0.2289914 * y3 + 1.4052427 * z2),
          this.opacity
        );
      }
    }));
    define2(Hcl, hcl, extend(Color, {
      brighter(k3) {
        return new Hcl(this.h, this.c, this.l + K * (k3 == null ? 1 : k3), this.opacity);
      },
      darker(k3) {
        return new Hcl(this.h, this.c, this.l - K * (k3 == null ? 1 : k3), this.opacity);
      },
      rgb() {
        return hcl2lab(this).rgb();
      }
    }));
    A = -0.14861;
    B = 1.78277;
    C = -0.29227;
    D = -0.90649;
    E = 1.97294;
    ED = E * D;
    EB = E * B;
    BC_DA = B * C - D * A;
    define2(Cubehelix, cubehelix, extend(Color, {
      brighter(k3) {
        k3 = k3 == null ? brighter : Math.pow(brighter, k3);
        return new Cubehelix(this.h, this.s, this.l * k3, this.opacity);
      },
      darker(k3) {
        k3 = k3 == null ? darker : Math.pow(darker, k3);
        return new Cubehelix(this.h, this.s, this.l * k3, this.opacity);
      },
      rgb() {
        var h3 = isNaN(this.h) ? 0 : (this.h + 120) * radians, l3 = +this.l, a4 = isNaN(this.s) ? 0 : this.s * l3 * (1 - l3), cosh2 = Math.cos(h3), sinh2 = Math.sin(h3);
        return new Rgb(
          255 * (l3 + a4 * (A * cosh2 + B * sinh2)),
          255 * (l3 + a4 * (C * cosh2 + D * sinh2)),
          255 * (l3 + a4 * (E * cosh2)),
          this.opacity
        );
      }
    }));
  }
});

// node_modules/d3-interpolate/dist/d3-interpolate.mjs
function basis(t13, v0, v1, v2, v3) {
  var t22 = t13 * t13, t32 = t22 * t13;
  return ((1 - 3 * t13 + 3 * t22 - t32) * v0 + (4 - 6 * t22 + 3 * t32) * v1 + (1 + 3 * t13 + 3 * t22 - 3 * t32) * v2 + t32 * v3) / 6;
}
function basis$1(values) {
  var n4 = values.length - 1;
  return function(t5) {
    var i6 = t5 <= 0 ? t5 = 0 : t5 >= 1 ? (t5 = 1, n4 - 1) : Math.floor(t5 * n4), v1 = values[i6], v2 = values[i6 + 1], v0 = i6 > 0 ? values[i6 - 1] : 2 * v1 - v2, v3 = i6 < n4 - 1 ? values[i6 + 2] : 2 * v2 - v1;
    return basis((t5 - i6 / n4) * n4, v0, v1, v2, v3);
  };
}
function basisClosed(values) {
  var n4 = values.length;
  return function(t5) {
    var i6 = Math.floor(((t5 %= 1) < 0 ? ++t5 : t5) * n4), v0 = values[(i6 + n4 - 1) % n4], v1 = values[i6 % n4], v2 = values[(i6 + 1) % n4], v3 = values[(i6 + 2) % n4];
    return basis((t5 - i6 / n4) * n4, v0, v1, v2, v3);
  };
}
function linear(a4, d3) {
  return function(t5) {
    return a4 + t5 * d3;
  };
}
function exponential(a4, b11, y3) {
  return a4 = Math.pow(a4, y3), b11 = Math.pow(b11, y3) - a4, y3 = 1 / y3, function(t5) {
    return Math.pow(a4 + t5 * b11, y3);
  };
}
function hue$1(a4, b11) {
  var d3 = b11 - a4;
  return d3 ? linear(a4, d3 > 180 || d3 < -180 ? d3 - 360 * Math.round(d3 / 360) : d3) : constant2(isNaN(a4) ? b11 : a4);
}
function gamma(y3) {
  return (y3 = +y3) === 1 ? nogamma : function(a4, b11) {
    return b11 - a4 ? exponential(a4, b11, y3) : constant2(isNaN(a4) ? b11 : a4);
  };
}
function nogamma(a4, b11) {
  var d3 = b11 - a4;
  return d3 ? linear(a4, d3) : constant2(isNaN(a4) ? b11 : a4);
}
function rgbSpline(spline) {
  return function(colors2) {
    var n4 = colors2.length, r4 = new Array(n4), g2 = new Array(n4), b11 = new Array(n4), i6, color2;
    for (i6 = 0; i6 < n4; ++i6) {
      color2 = rgb(colors2[i6]);
      r4[i6] = color2.r || 0;
      g2[i6] = color2.g || 0;
      b11[i6] = color2.b || 0;
    }
    r4 = spline(r4);
    g2 = spline(g2);
    b11 = spline(b11);
    color2.opacity = 1;
    return function(t5) {
      color2.r = r4(t5);
      color2.g = g2(t5);
      color2.b = b11(t5);
      return color2 + "";
    };
  };
}
function number2(a4, b11) {
  return a4 = +a4, b11 = +b11, function(t5) {
    return a4 * (1 - t5) + b11 * t5;
  };
}
function zero2(b11) {
  return function() {
    return b11;
  };
}
function one(b11) {
  return function(t5) {
    return b11(t5) + "";
  };
}
function string(a4, b11) {
  var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i6 = -1, s5 = [], q = [];
  a4 = a4 + "", b11 = b11 + "";
  while ((am = reA.exec(a4)) && (bm = reB.exec(b11))) {
    if ((bs = bm.index) > bi) {
      bs = b11.slice(bi, bs);
      if (s5[i6]) s5[i6] += bs;
      else s5[++i6] = bs;
    }
    if ((am = am[0]) === (bm = bm[0])) {
      if (s5[i6]) s5[i6] += bm;
      else s5[++i6] = bm;
    } else {
      s5[++i6] = null;
      q.push({ i: i6, x: number2(am, bm) });
    }
    bi = reB.lastIndex;
  }
  if (bi < b11.length) {
    bs = b11.slice(bi);
    if (s5[i6]) s5[i6] += bs;
    else s5[++i6] = bs;
  }
  return s5.length < 2 ? q[0] ? one(q[0].x) : zero2(b11) : (b11 = q.length, function(t5) {
    for (var i7 = 0, o5; i7 < b11; ++i7) s5[(o5 = q[i7]).i] = o5.x(t5);
    return s5.join("");
  });
}
function decompose(a4, b11, c5, d3, e7, f3) {
  var scaleX, scaleY, skewX;
  if (scaleX = Math.sqrt(a4 * a4 + b11 * b11)) a4 /= scaleX, b11 /= scaleX;
  if (skewX = a4 * c5 + b11 * d3) c5 -= a4 * skewX, d3 -= b11 * skewX;
  if (scaleY = Math.sqrt(c5 * c5 + d3 * d3)) c5 /= scaleY, d3 /= scaleY, skewX /= scaleY;
  if (a4 * d3 < b11 * c5) a4 = -a4, b11 = -b11, skewX = -skewX, scaleX = -scaleX;
  return {
    translateX: e7,
    translateY: f3,
    rotate: Math.atan2(b11, a4) * degrees2,
    skewX: Math.atan(skewX) * degrees2,
    scaleX,
    scaleY
  };
}
function parseCss(value) {
  const m2 = new (typeof DOMMatrix === "function" ? DOMMatrix : WebKitCSSMatrix)(value + "");
  return m2.isIdentity ? identity2 : decompose(m2.a, m2.b, m2.c, m2.d, m2.e, m2.f);
}
function parseSvg(value) {
  if (value == null) return identity2;
  if (!svgNode) svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g");
  svgNode.setAttribute("transform", value);
  if (!(value = svgNode.transform.baseVal.consolidate())) return identity2;
  value = value.matrix;
  return decompose(value.a, value.b, value.c, value.d, value.e, value.f);
}
function interpolateTransform(parse, pxComma, pxParen, degParen) {
  function pop(s5) {
    return s5.length ? s5.pop() + " " : "";
  }
  function translate(xa, ya, xb, yb, s5, q) {
    if (xa !== xb || ya !== yb) {
      var i6 = s5.push("translate(", null, pxComma, null, pxParen);
      q.push({ i: i6 - 4, x: number2(xa, xb) }, { i: i6 - 2, x: number2(ya, yb) });
    } else if (xb || yb) {
      s5.push("translate(" + xb + pxComma + yb + pxParen);
    }
  }
  function rotate(a4, b11, s5, q) {
    if (a4 !== b11) {
      if (a4 - b11 > 180) b11 += 360;
      else if (b11 - a4 > 180) a4 += 360;
      q.push({ i: s5.push(pop(s5) + "rotate(", null, degParen) - 2, x: number2(a4, b11) });
    } else if (b11) {
      s5.push(pop(s5) + "rotate(" + b11 + degParen);
    }
  }
  function skewX(a4, b11, s5, q) {
    if (a4 !== b11) {
      q.push({ i: s5.push(pop(s5) + "skewX(", null, degParen) - 2, x: number2(a4, b11) });
    } else if (b11) {
      s5.push(pop(s5) + "skewX(" + b11 + degParen);
    }
  }
  function scale(xa, ya, xb, yb, s5, q) {
    if (xa !== xb || ya !== yb) {
      var i6 = s5.push(pop(s5) + "scale(", null, ",", null, ")");
      q.push({ i: i6 - 4, x: number2(xa, xb) }, { i: i6 - 2, x: number2(ya, yb) });
    } else if (xb !== 1 || yb !== 1) {
      s5.push(pop(s5) + "scale(" + xb + "," + yb + ")");
    }
  }
  return function(a4, b11) {
    var s5 = [], q = [];
    a4 = parse(a4), b11 = parse(b11);
    translate(a4.translateX, a4.translateY, b11.translateX, b11.translateY, s5, q);
    rotate(a4.rotate, b11.rotate, s5, q);
    skewX(a4.skewX, b11.skewX, s5, q);
    scale(a4.scaleX, a4.scaleY, b11.scaleX, b11.scaleY, s5, q);
    a4 = b11 = null;
    return function(t5) {
      var i6 = -1, n4 = q.length, o5;
      while (++i6 < n4) s5[(o5 = q[i6]).i] = o5.x(t5);
      return s5.join("");
    };
  };
}
function cosh(x2) {
  return ((x2 = Math.exp(x2)) + 1 / x2) / 2;
}
function sinh(x2) {
  return ((x2 = Math.exp(x2)) - 1 / x2) / 2;
}
function tanh(x2) {
  return ((x2 = Math.exp(2 * x2)) - 1) / (x2 + 1);
}
function hsl2(hue) {
  return function(start3, end) {
    var h3 = hue((start3 = hsl(start3)).h, (end = hsl(end)).h), s5 = nogamma(start3.s, end.s), l3 = nogamma(start3.l, end.l), opacity = nogamma(start3.opacity, end.opacity);
    return function(t5) {
      start3.h = h3(t5);
      start3.s = s5(t5);
      start3.l = l3(t5);
      start3.opacity = opacity(t5);
      return start3 + "";
    };
  };
}
function hcl2(hue) {
  return function(start3, end) {
    var h3 = hue((start3 = hcl(start3)).h, (end = hcl(end)).h), c5 = nogamma(start3.c, end.c), l3 = nogamma(start3.l, end.l), opacity = nogamma(start3.opacity, end.opacity);
    return function(t5) {
      start3.h = h3(t5);
      start3.c = c5(t5);
      start3.l = l3(t5);
      start3.opacity = opacity(t5);
      return start3 + "";
    };
  };
}
function cubehelix2(hue) {
  return (function cubehelixGamma(y3) {
    y3 = +y3;
    function cubehelix4(start3, end) {
      var h3 = hue((start3 = cubehelix(start3)).h, (end = cubehelix(end)).h), s5 = nogamma(start3.s, end.s), l3 = nogamma(start3.l, end.l), opacity = nogamma(start3.opacity, end.opacity);
      return function(t5) {
        start3.h = h3(t5);
        start3.s = s5(t5);
        start3.l = l3(Math.pow(t5, y3));
        start3.opacity = opacity(t5);
        return start3 + "";
      };
    }
    cubehelix4.gamma = cubehelixGamma;
    return cubehelix4;
  })(1);
}
var constant2, rgb2, rgbBasis, rgbBasisClosed, reA, reB, degrees2, identity2, svgNode, interpolateTransformCss, interpolateTransformSvg, epsilon2, zoom, hsl_default, hslLong, hcl_default, hclLong, cubehelix_default, cubehelixLong;
var init_d3_interpolate = __esm({
  "node_modules/d3-interpolate/dist/d3-interpolate.mjs"() {
    init_d3_color();
    constant2 = (x2) => () => x2;
    rgb2 = (function rgbGamma(y3) {
      var color2 = gamma(y3);
      function rgb3(start3, end) {
        var r4 = color2((start3 = rgb(start3)).r, (end = rgb(end)).r), g2 = color2(start3.g, end.g), b11 = color2(start3.b, end.b), opacity = nogamma(start3.opacity, end.opacity);
        return function(t5) {
          start3.r = r4(t5);
          start3.g = g2(t5);
          start3.b = b11(t5);
          start3.opacity = opacity(t5);
          return start3 + "";
        };
      }
      rgb3.gamma = rgbGamma;
      return rgb3;
    })(1);
    rgbBasis = rgbSpline(basis$1);
    rgbBasisClosed = rgbSpline(basisClosed);
    reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
    reB = new RegExp(reA.source, "g");
    degrees2 = 180 / Math.PI;
    identity2 = {
      translateX: 0,
      translateY: 0,
      rotate: 0,
      skewX: 0,
      scaleX: 1,
      scaleY: 1
    };
    interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)");
    interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")");
    epsilon2 = 1e-12;
    zoom = (function zoomRho(rho, rho2, rho4) {
      function zoom2(p0, p1) {
        var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d22 = dx * dx + dy * dy, i6, S3;
        if (d22 < epsilon2) {
          S3 = Math.log(w1 / w0) / rho;
          i6 = function(t5) {
            return [
              ux0 + t5 * dx,
              uy0 + t5 * dy,
              w0 * Math.exp(rho * t5 * S3)
            ];
          };
        } else {
          var d1 = Math.sqrt(d22), b02 = (w1 * w1 - w0 * w0 + rho4 * d22) / (2 * w0 * rho2 * d1), b12 = (w1 * w1 - w0 * w0 - rho4 * d22) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b02 * b02 + 1) - b02), r1 = Math.log(Math.sqrt(b12 * b12 + 1) - b12);
          S3 = (r1 - r0) / rho;
          i6 = function(t5) {
            var s5 = t5 * S3, coshr0 = cosh(r0), u4 = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s5 + r0) - sinh(r0));
            return [
              ux0 + u4 * dx,
              uy0 + u4 * dy,
              w0 * coshr0 / cosh(rho * s5 + r0)
            ];
          };
        }
        i6.duration = Math.abs(S3) * 1e3 * rho / Math.SQRT2;
        return i6;
      }
      zoom2.rho = function(_2) {
        var _1 = Math.max(1e-3, +_2), _22 = _1 * _1, _4 = _22 * _22;
        return zoomRho(_1, _22, _4);
      };
      return zoom2;
    })(Math.SQRT2, 2, 4);
    hsl_default = hsl2(hue$1);
    hslLong = hsl2(nogamma);
    hcl_default = hcl2(hue$1);
    hclLong = hcl2(nogamma);
    cubehelix_default = cubehelix2(hue$1);
    cubehelixLong = cubehelix2(nogamma);
  }
});

// node_modules/d3-timer/dist/d3-timer.mjs
function now() {
  return clockNow || (setFrame(clearNow), clockNow = clock.now() + clockSkew);
}
function clearNow() {
  clockNow = 0;
}
function Timer() {
  this._call = this._time = this._next = null;
}
function timer(callback, delay, time) {
  var t5 = new Timer();
  t5.restart(callback, delay, time);
  return t5;
}
function timerFlush() {
  now();
  ++frame;
  var t5 = taskHead, e7;
  while (t5) {
    if ((e7 = clockNow - t5._time) >= 0) t5._call.call(void 0, e7);
    t5 = t5._next;
  }
  --frame;
}
function wake() {
  clockNow = (clockLast = clock.now()) + clockSkew;
  frame = timeout$1 = 0;
  try {
    timerFlush();
  } finally {
    frame = 0;
    nap();
    clockNow = 0;
  }
}
function poke() {
  var now2 = clock.now(), delay = now2 - clockLast;
  if (delay > pokeDelay) clockSkew -= delay, clockLast = now2;
}
function nap() {
  var t03, t13 = taskHead, t22, time = Infinity;
  while (t13) {
    if (t13._call) {
      if (time > t13._time) time = t13._time;
      t03 = t13, t13 = t13._next;
    } else {
      t22 = t13._next, t13._next = null;
      t13 = t03 ? t03._next = t22 : taskHead = t22;
    }
  }
  taskTail = t03;
  sleep(time);
}
function sleep(time) {
  if (frame) return;
  if (timeout$1) timeout$1 = clearTimeout(timeout$1);
  var delay = time - clockNow;
  if (delay > 24) {
    if (time < Infinity) timeout$1 = setTimeout(wake, Math.ceil(time - clock.now() - clockSkew) + 1);
    if (interval$1) interval$1 = clearInterval(interval$1);
  } else {
    if (!interval$1) clockLast = clock.now(), interval$1 = setInterval(poke, pokeDelay);
    frame = 1, setFrame(wake);
  }
}
function timeout(callback, delay, time) {
  var t5 = new Timer();
  delay = delay == null ? 0 : +delay;
  t5.restart((elapsed) => {
    t5.stop();
    callback(elapsed + delay);
  }, delay, time);
  return t5;
}
var frame, timeout$1, interval$1, pokeDelay, taskHead, taskTail, clockLast, clockNow, clockSkew, clock, setFrame;
var init_d3_timer = __esm({
  "node_modules/d3-timer/dist/d3-timer.mjs"() {
    frame = 0;
    timeout$1 = 0;
    interval$1 = 0;
    pokeDelay = 1e3;
    clockLast = 0;
    clockNow = 0;
    clockSkew = 0;
    clock = typeof performance === "object" && performance.now ? performance : Date;
    setFrame = typeof window === "object" && window.requestAnimationFrame ? window.requestAnimationFrame.bind(window) : function(f3) {
      setTimeout(f3, 17);
    };
    Timer.prototype = timer.prototype = {
      constructor: Timer,
      restart: function(callback, delay, time) {
        if (typeof callback !== "function") throw new TypeError("callback is not a function");
        time = (time == null ? now() : +time) + (delay == null ? 0 : +delay);
        if (!this._next && taskTail !== this) {
          if (taskTail) taskTail._next = this;
          else taskHead = this;
          taskTail = this;
        }
        this._call = callback;
        this._time = time;
        sleep();
      },
      stop: function() {
        if (this._call) {
          this._call = null;
          this._time = Infinity;
          sleep();
        }
      }
    };
  }
});

// node_modules/d3-ease/dist/d3-ease.mjs
function cubicInOut(t5) {
  return ((t5 *= 2) <= 1 ? t5 * t5 * t5 : (t5 -= 2) * t5 * t5 + 2) / 2;
}
function tpmt(x2) {
  return (Math.pow(2, -10 * x2) - 9765625e-10) * 1.0009775171065494;
}
var exponent, polyIn, polyOut, polyInOut, pi, halfPi, b1, b2, b3, b4, b5, b6, b7, b8, b9, b0, overshoot, backIn, backOut, backInOut, tau, amplitude, period, elasticIn, elasticOut, elasticInOut;
var init_d3_ease = __esm({
  "node_modules/d3-ease/dist/d3-ease.mjs"() {
    exponent = 3;
    polyIn = (function custom(e7) {
      e7 = +e7;
      function polyIn2(t5) {
        return Math.pow(t5, e7);
      }
      polyIn2.exponent = custom;
      return polyIn2;
    })(exponent);
    polyOut = (function custom2(e7) {
      e7 = +e7;
      function polyOut2(t5) {
        return 1 - Math.pow(1 - t5, e7);
      }
      polyOut2.exponent = custom2;
      return polyOut2;
    })(exponent);
    polyInOut = (function custom3(e7) {
      e7 = +e7;
      function polyInOut2(t5) {
        return ((t5 *= 2) <= 1 ? Math.pow(t5, e7) : 2 - Math.pow(2 - t5, e7)) / 2;
      }
      polyInOut2.exponent = custom3;
      return polyInOut2;
    })(exponent);
    pi = Math.PI;
    halfPi = pi / 2;
    b1 = 4 / 11;
    b2 = 6 / 11;
    b3 = 8 / 11;
    b4 = 3 / 4;
    b5 = 9 / 11;
    b6 = 10 / 11;
    b7 = 15 / 16;
    b8 = 21 / 22;
    b9 = 63 / 64;
    b0 = 1 / b1 / b1;
    overshoot = 1.70158;
    backIn = (function custom4(s5) {
      s5 = +s5;
      function backIn2(t5) {
        return (t5 = +t5) * t5 * (s5 * (t5 - 1) + t5);
      }
      backIn2.overshoot = custom4;
      return backIn2;
    })(overshoot);
    backOut = (function custom5(s5) {
      s5 = +s5;
      function backOut2(t5) {
        return --t5 * t5 * ((t5 + 1) * s5 + t5) + 1;
      }
      backOut2.overshoot = custom5;
      return backOut2;
    })(overshoot);
    backInOut = (function custom6(s5) {
      s5 = +s5;
      function backInOut2(t5) {
        return ((t5 *= 2) < 1 ? t5 * t5 * ((s5 + 1) * t5 - s5) : (t5 -= 2) * t5 * ((s5 + 1) * t5 + s5) + 2) / 2;
      }
      backInOut2.overshoot = custom6;
      return backInOut2;
    })(overshoot);
    tau = 2 * Math.PI;
    amplitude = 1;
    period = 0.3;
    elasticIn = (function custom7(a4, p3) {
      var s5 = Math.asin(1 / (a4 = Math.max(1, a4))) * (p3 /= tau);
      function elasticIn2(t5) {
        return a4 * tpmt(- --t5) * Math.sin((s5 - t5) / p3);
      }
      elasticIn2.amplitude = function(a5) {
        return custom7(a5, p3 * tau);
      };
      elasticIn2.period = function(p4) {
        return custom7(a4, p4);
      };
      return elasticIn2;
    })(amplitude, period);
    elasticOut = (function custom8(a4, p3) {
      var s5 = Math.asin(1 / (a4 = Math.max(1, a4))) * (p3 /= tau);
      function elasticOut2(t5) {
        return 1 - a4 * tpmt(t5 = +t5) * Math.sin((t5 + s5) / p3);
      }
      elasticOut2.amplitude = function(a5) {
        return custom8(a5, p3 * tau);
      };
      elasticOut2.period = function(p4) {
        return custom8(a4, p4);
      };
      return elasticOut2;
    })(amplitude, period);
    elasticInOut = (function custom9(a4, p3) {
      var s5 = Math.asin(1 / (a4 = Math.max(1, a4))) * (p3 /= tau);
      function elasticInOut2(t5) {
        return ((t5 = t5 * 2 - 1) < 0 ? a4 * tpmt(-t5) * Math.sin((s5 - t5) / p3) : 2 - a4 * tpmt(t5) * Math.sin((s5 + t5) / p3)) / 2;
      }
      elasticInOut2.amplitude = function(a5) {
        return custom9(a5, p3 * tau);
      };
      elasticInOut2.period = function(p4) {
        return custom9(a4, p4);
      };
      return elasticInOut2;
    })(amplitude, period);
  }
});

// node_modules/d3-transition/dist/d3-transition.mjs
function schedule(node, name, id2, index2, group, timing) {
  var schedules = node.__transition;
  if (!schedules) node.__transition = {};
  else if (id2 in schedules) return;
  create(node, id2, {
    name,
    index: index2,
    // For context during callback.
    group,
    // For context during callback.
    on: emptyOn,
    tween: emptyTween,
    time: timing.time,
    delay: timing.delay,
    duration: timing.duration,
    ease: timing.ease,
    timer: null,
    state: CREATED
  });
}
function init(node, id2) {
  var schedule2 = get2(node, id2);
  if (schedule2.state > CREATED) throw new Error("too late; already scheduled");
  return schedule2;
}
function set2(node, id2) {
  var schedule2 = get2(node, id2);
  if (schedule2.state > STARTED) throw new Error("too late; already running");
  return schedule2;
}
function get2(node, id2) {
  var schedule2 = node.__transition;
  if (!schedule2 || !(schedule2 = schedule2[id2])) throw new Error("transition not found");
  return schedule2;
}
function create(node, id2, self2) {
  var schedules = node.__transition, tween;
  schedules[id2] = self2;
  self2.timer = timer(schedule2, 0, self2.time);
  function schedule2(elapsed) {
    self2.state = SCHEDULED;
    self2.timer.restart(start3, self2.delay, self2.time);
    if (self2.delay <= elapsed) start3(elapsed - self2.delay);
  }
  function start3(elapsed) {
    var i6, j, n4, o5;
    if (self2.state !== SCHEDULED) return stop();
    for (i6 in schedules) {
      o5 = schedules[i6];
      if (o5.name !== self2.name) continue;
      if (o5.state === STARTED) return timeout(start3);
      if (o5.state === RUNNING) {
        o5.state = ENDED;
        o5.timer.stop();
        o5.on.call("interrupt", node, node.__data__, o5.index, o5.group);
        delete schedules[i6];
      } else if (+i6 < id2) {
        o5.state = ENDED;
        o5.timer.stop();
        o5.on.call("cancel", node, node.__data__, o5.index, o5.group);
        delete schedules[i6];
      }
    }
    timeout(function() {
      if (self2.state === STARTED) {
        self2.state = RUNNING;
        self2.timer.restart(tick2, self2.delay, self2.time);
        tick2(elapsed);
      }
    });
    self2.state = STARTING;
    self2.on.call("start", node, node.__data__, self2.index, self2.group);
    if (self2.state !== STARTING) return;
    self2.state = STARTED;
    tween = new Array(n4 = self2.tween.length);
    for (i6 = 0, j = -1; i6 < n4; ++i6) {
      if (o5 = self2.tween[i6].value.call(node, node.__data__, self2.index, self2.group)) {
        tween[++j] = o5;
      }
    }
    tween.length = j + 1;
  }
  function tick2(elapsed) {
    var t5 = elapsed < self2.duration ? self2.ease.call(null, elapsed / self2.duration) : (self2.timer.restart(stop), self2.state = ENDING, 1), i6 = -1, n4 = tween.length;
    while (++i6 < n4) {
      tween[i6].call(node, t5);
    }
    if (self2.state === ENDING) {
      self2.on.call("end", node, node.__data__, self2.index, self2.group);
      stop();
    }
  }
  function stop() {
    self2.state = ENDED;
    self2.timer.stop();
    delete schedules[id2];
    for (var i6 in schedules) return;
    delete node.__transition;
  }
}
function interrupt(node, name) {
  var schedules = node.__transition, schedule2, active, empty2 = true, i6;
  if (!schedules) return;
  name = name == null ? null : name + "";
  for (i6 in schedules) {
    if ((schedule2 = schedules[i6]).name !== name) {
      empty2 = false;
      continue;
    }
    active = schedule2.state > STARTING && schedule2.state < ENDING;
    schedule2.state = ENDED;
    schedule2.timer.stop();
    schedule2.on.call(active ? "interrupt" : "cancel", node, node.__data__, schedule2.index, schedule2.group);
    delete schedules[i6];
  }
  if (empty2) delete node.__transition;
}
function selection_interrupt(name) {
  return this.each(function() {
    interrupt(this, name);
  });
}
function tweenRemove(id2, name) {
  var tween0, tween1;
  return function() {
    var schedule2 = set2(this, id2), tween = schedule2.tween;
    if (tween !== tween0) {
      tween1 = tween0 = tween;
      for (var i6 = 0, n4 = tween1.length; i6 < n4; ++i6) {
        if (tween1[i6].name === name) {
          tween1 = tween1.slice();
          tween1.splice(i6, 1);
          break;
        }
      }
    }
    schedule2.tween = tween1;
  };
}
function tweenFunction(id2, name, value) {
  var tween0, tween1;
  if (typeof value !== "function") throw new Error();
  return function() {
    var schedule2 = set2(this, id2), tween = schedule2.tween;
    if (tween !== tween0) {
      tween1 = (tween0 = tween).slice();
      for (var t5 = { name, value }, i6 = 0, n4 = tween1.length; i6 < n4; ++i6) {
        if (tween1[i6].name === name) {
          tween1[i6] = t5;
          break;
        }
      }
      if (i6 === n4) tween1.push(t5);
    }
    schedule2.tween = tween1;
  };
}
function transition_tween(name, value) {
  var id2 = this._id;
  name += "";
  if (arguments.length < 2) {
    var tween = get2(this.node(), id2).tween;
    for (var i6 = 0, n4 = tween.length, t5; i6 < n4; ++i6) {
      if ((t5 = tween[i6]).name === name) {
        return t5.value;
      }
    }
    return null;
  }
  return this.each((value == null ? tweenRemove : tweenFunction)(id2, name, value));
}
function tweenValue(transition2, name, value) {
  var id2 = transition2._id;
  transition2.each(function() {
    var schedule2 = set2(this, id2);
    (schedule2.value || (schedule2.value = {}))[name] = value.apply(this, arguments);
  });
  return function(node) {
    return get2(node, id2).value[name];
  };
}
function interpolate(a4, b11) {
  var c5;
  return (typeof b11 === "number" ? number2 : b11 instanceof color ? rgb2 : (c5 = color(b11)) ? (b11 = c5, rgb2) : string)(a4, b11);
}
function attrRemove2(name) {
  return function() {
    this.removeAttribute(name);
  };
}
function attrRemoveNS2(fullname) {
  return function() {
    this.removeAttributeNS(fullname.space, fullname.local);
  };
}
function attrConstant2(name, interpolate2, value1) {
  var string00, string1 = value1 + "", interpolate0;
  return function() {
    var string0 = this.getAttribute(name);
    return string0 === string1 ? null : string0 === string00 ? interpolate0 : interpolate0 = interpolate2(string00 = string0, value1);
  };
}
function attrConstantNS2(fullname, interpolate2, value1) {
  var string00, string1 = value1 + "", interpolate0;
  return function() {
    var string0 = this.getAttributeNS(fullname.space, fullname.local);
    return string0 === string1 ? null : string0 === string00 ? interpolate0 : interpolate0 = interpolate2(string00 = string0, value1);
  };
}
function attrFunction2(name, interpolate2, value) {
  var string00, string10, interpolate0;
  return function() {
    var string0, value1 = value(this), string1;
    if (value1 == null) return void this.removeAttribute(name);
    string0 = this.getAttribute(name);
    string1 = value1 + "";
    return string0 === string1 ? null : string0 === string00 && string1 === string10 ? interpolate0 : (string10 = string1, interpolate0 = interpolate2(string00 = string0, value1));
  };
}
function attrFunctionNS2(fullname, interpolate2, value) {
  var string00, string10, interpolate0;
  return function() {
    var string0, value1 = value(this), string1;
    if (value1 == null) return void this.removeAttributeNS(fullname.space, fullname.local);
    string0 = this.getAttributeNS(fullname.space, fullname.local);
    string1 = value1 + "";
    return string0 === string1 ? null : string0 === string00 && string1 === string10 ? interpolate0 : (string10 = string1, interpolate0 = interpolate2(string00 = string0, value1));
  };
}
function transition_attr(name, value) {
  var fullname = namespace(name), i6 = fullname === "transform" ? interpolateTransformSvg : interpolate;
  return this.attrTween(name, typeof value === "function" ? (fullname.local ? attrFunctionNS2 : attrFunction2)(fullname, i6, tweenValue(this, "attr." + name, value)) : value == null ? (fullname.local ? attrRemoveNS2 : attrRemove2)(fullname) : (fullname.local ? attrConstantNS2 : attrConstant2)(fullname, i6, value));
}
function attrInterpolate(name, i6) {
  return function(t5) {
    this.setAttribute(name, i6.call(this, t5));
  };
}
function attrInterpolateNS(fullname, i6) {
  return function(t5) {
    this.setAttributeNS(fullname.space, fullname.local, i6.call(this, t5));
  };
}
function attrTweenNS(fullname, value) {
  var t03, i0;
  function tween() {
    var i6 = value.apply(this, arguments);
    if (i6 !== i0) t03 = (i0 = i6) && attrInterpolateNS(fullname, i6);
    return t03;
  }
  tween._value = value;
  return tween;
}
function attrTween(name, value) {
  var t03, i0;
  function tween() {
    var i6 = value.apply(this, arguments);
    if (i6 !== i0) t03 = (i0 = i6) && attrInterpolate(name, i6);
    return t03;
  }
  tween._value = value;
  return tween;
}
function transition_attrTween(name, value) {
  var key2 = "attr." + name;
  if (arguments.length < 2) return (key2 = this.tween(key2)) && key2._value;
  if (value == null) return this.tween(key2, null);
  if (typeof value !== "function") throw new Error();
  var fullname = namespace(name);
  return this.tween(key2, (fullname.local ? attrTweenNS : attrTween)(fullname, value));
}
function delayFunction(id2, value) {
  return function() {
    init(this, id2).delay = +value.apply(this, arguments);
  };
}
function delayConstant(id2, value) {
  return value = +value, function() {
    init(this, id2).delay = value;
  };
}
function transition_delay(value) {
  var id2 = this._id;
  return arguments.length ? this.each((typeof value === "function" ? delayFunction : delayConstant)(id2, value)) : get2(this.node(), id2).delay;
}
function durationFunction(id2, value) {
  return function() {
    set2(this, id2).duration = +value.apply(this, arguments);
  };
}
function durationConstant(id2, value) {
  return value = +value, function() {
    set2(this, id2).duration = value;
  };
}
function transition_duration(value) {
  var id2 = this._id;
  return arguments.length ? this.each((typeof value === "function" ? durationFunction : durationConstant)(id2, value)) : get2(this.node(), id2).duration;
}
function easeConstant(id2, value) {
  if (typeof value !== "function") throw new Error();
  return function() {
    set2(this, id2).ease = value;
  };
}
function transition_ease(value) {
  var id2 = this._id;
  return arguments.length ? this.each(easeConstant(id2, value)) : get2(this.node(), id2).ease;
}
function easeVarying(id2, value) {
  return function() {
    var v2 = value.apply(this, arguments);
    if (typeof v2 !== "function") throw new Error();
    set2(this, id2).ease = v2;
  };
}
function transition_easeVarying(value) {
  if (typeof value !== "function") throw new Error();
  return this.each(easeVarying(this._id, value));
}
function transition_filter(match) {
  if (typeof match !== "function") match = matcher(match);
  for (var groups2 = this._groups, m2 = groups2.length, subgroups = new Array(m2), j = 0; j < m2; ++j) {
    for (var group = groups2[j], n4 = group.length, subgroup = subgroups[j] = [], node, i6 = 0; i6 < n4; ++i6) {
      if ((node = group[i6]) && match.call(node, node.__data__, i6, group)) {
        subgroup.push(node);
      }
    }
  }
  return new Transition(subgroups, this._parents, this._name, this._id);
}
function transition_merge(transition2) {
  if (transition2._id !== this._id) throw new Error();
  for (var groups0 = this._groups, groups1 = transition2._groups, m0 = groups0.length, m1 = groups1.length, m2 = Math.min(m0, m1), merges = new Array(m0), j = 0; j < m2; ++j) {
    for (var group0 = groups0[j], group1 = groups1[j], n4 = group0.length, merge2 = merges[j] = new Array(n4), node, i6 = 0; i6 < n4; ++i6) {
      if (node = group0[i6] || group1[i6]) {
        merge2[i6] = node;
      }
    }
  }
  for (; j < m0; ++j) {
    merges[j] = groups0[j];
  }
  return new Transition(merges, this._parents, this._name, this._id);
}
function start(name) {
  return (name + "").trim().split(/^|\s+/).every(function(t5) {
    var i6 = t5.indexOf(".");
    if (i6 >= 0) t5 = t5.slice(0, i6);
    return !t5 || t5 === "start";
  });
}
function onFunction(id2, name, listener) {
  var on0, on1, sit = start(name) ? init : set2;
  return function() {
    var schedule2 = sit(this, id2), on = schedule2.on;
    if (on !== on0) (on1 = (on0 = on).copy()).on(name, listener);
    schedule2.on = on1;
  };
}
function transition_on(name, listener) {
  var id2 = this._id;
  return arguments.length < 2 ? get2(this.node(), id2).on.on(name) : this.each(onFunction(id2, name, listener));
}
function removeFunction(id2) {
  return function() {
    var parent = this.parentNode;
    for (var i6 in this.__transition) if (+i6 !== id2) return;
    if (parent) parent.removeChild(this);
  };
}
function transition_remove() {
  return this.on("end.remove", removeFunction(this._id));
}
function transition_select(select) {
  var name = this._name, id2 = this._id;
  if (typeof select !== "function") select = selector(select);
  for (var groups2 = this._groups, m2 = groups2.length, subgroups = new Array(m2), j = 0; j < m2; ++j) {
    for (var group = groups2[j], n4 = group.length, subgroup = subgroups[j] = new Array(n4), node, subnode, i6 = 0; i6 < n4; ++i6) {
      if ((node = group[i6]) && (subnode = select.call(node, node.__data__, i6, group))) {
        if ("__data__" in node) subnode.__data__ = node.__data__;
        subgroup[i6] = subnode;
        schedule(subgroup[i6], name, id2, i6, subgroup, get2(node, id2));
      }
    }
  }
  return new Transition(subgroups, this._parents, name, id2);
}
function transition_selectAll(select) {
  var name = this._name, id2 = this._id;
  if (typeof select !== "function") select = selectorAll(select);
  for (var groups2 = this._groups, m2 = groups2.length, subgroups = [], parents = [], j = 0; j < m2; ++j) {
    for (var group = groups2[j], n4 = group.length, node, i6 = 0; i6 < n4; ++i6) {
      if (node = group[i6]) {
        for (var children2 = select.call(node, node.__data__, i6, group), child, inherit2 = get2(node, id2), k3 = 0, l3 = children2.length; k3 < l3; ++k3) {
          if (child = children2[k3]) {
            schedule(child, name, id2, k3, children2, inherit2);
          }
        }
        subgroups.push(children2);
        parents.push(node);
      }
    }
  }
  return new Transition(subgroups, parents, name, id2);
}
function transition_selection() {
  return new Selection2(this._groups, this._parents);
}
function styleNull(name, interpolate2) {
  var string00, string10, interpolate0;
  return function() {
    var string0 = styleValue(this, name), string1 = (this.style.removeProperty(name), styleValue(this, name));
    return string0 === string1 ? null : string0 === string00 && string1 === string10 ? interpolate0 : interpolate0 = interpolate2(string00 = string0, string10 = string1);
  };
}
function styleRemove2(name) {
  return function() {
    this.style.removeProperty(name);
  };
}
function styleConstant2(name, interpolate2, value1) {
  var string00, string1 = value1 + "", interpolate0;
  return function() {
    var string0 = styleValue(this, name);
    return string0 === string1 ? null : string0 === string00 ? interpolate0 : interpolate0 = interpolate2(string00 = string0, value1);
  };
}
function styleFunction2(name, interpolate2, value) {
  var string00, string10, interpolate0;
  return function() {
    var string0 = styleValue(this, name), value1 = value(this), string1 = value1 + "";
    if (value1 == null) string1 = value1 = (this.style.removeProperty(name), styleValue(this, name));
    return string0 === string1 ? null : string0 === string00 && string1 === string10 ? interpolate0 : (string10 = string1, interpolate0 = interpolate2(string00 = string0, value1));
  };
}
function styleMaybeRemove(id2, name) {
  var on0, on1, listener0, key2 = "style." + name, event = "end." + key2, remove2;
  return function() {
    var schedule2 = set2(this, id2), on = schedule2.on, listener = schedule2.value[key2] == null ? remove2 || (remove2 = styleRemove2(name)) : void 0;
    if (on !== on0 || listener0 !== listener) (on1 = (on0 = on).copy()).on(event, listener0 = listener);
    schedule2.on = on1;
  };
}
function transition_style(name, value, priority) {
  var i6 = (name += "") === "transform" ? interpolateTransformCss : interpolate;
  return value == null ? this.styleTween(name, styleNull(name, i6)).on("end.style." + name, styleRemove2(name)) : typeof value === "function" ? this.styleTween(name, styleFunction2(name, i6, tweenValue(this, "style." + name, value))).each(styleMaybeRemove(this._id, name)) : this.styleTween(name, styleConstant2(name, i6, value), priority).on("end.style." + name, null);
}
function styleInterpolate(name, i6, priority) {
  return function(t5) {
    this.style.setProperty(name, i6.call(this, t5), priority);
  };
}
function styleTween(name, value, priority) {
  var t5, i0;
  function tween() {
    var i6 = value.apply(this, arguments);
    if (i6 !== i0) t5 = (i0 = i6) && styleInterpolate(name, i6, priority);
    return t5;
  }
  tween._value = value;
  return tween;
}
function transition_styleTween(name, value, priority) {
  var key2 = "style." + (name += "");
  if (arguments.length < 2) return (key2 = this.tween(key2)) && key2._value;
  if (value == null) return this.tween(key2, null);
  if (typeof value !== "function") throw new Error();
  return this.tween(key2, styleTween(name, value, priority == null ? "" : priority));
}
function textConstant2(value) {
  return function() {
    this.textContent = value;
  };
}
function textFunction2(value) {
  return function() {
    var value1 = value(this);
    this.textContent = value1 == null ? "" : value1;
  };
}
function transition_text(value) {
  return this.tween("text", typeof value === "function" ? textFunction2(tweenValue(this, "text", value)) : textConstant2(value == null ? "" : value + ""));
}
function textInterpolate(i6) {
  return function(t5) {
    this.textContent = i6.call(this, t5);
  };
}
function textTween(value) {
  var t03, i0;
  function tween() {
    var i6 = value.apply(this, arguments);
    if (i6 !== i0) t03 = (i0 = i6) && textInterpolate(i6);
    return t03;
  }
  tween._value = value;
  return tween;
}
function transition_textTween(value) {
  var key2 = "text";
  if (arguments.length < 1) return (key2 = this.tween(key2)) && key2._value;
  if (value == null) return this.tween(key2, null);
  if (typeof value !== "function") throw new Error();
  return this.tween(key2, textTween(value));
}
function transition_transition() {
  var name = this._name, id0 = this._id, id1 = newId();
  for (var groups2 = this._groups, m2 = groups2.length, j = 0; j < m2; ++j) {
    for (var group = groups2[j], n4 = group.length, node, i6 = 0; i6 < n4; ++i6) {
      if (node = group[i6]) {
        var inherit2 = get2(node, id0);
        schedule(node, name, id1, i6, group, {
          time: inherit2.time + inherit2.delay + inherit2.duration,
          delay: 0,
          duration: inherit2.duration,
          ease: inherit2.ease
        });
      }
    }
  }
  return new Transition(groups2, this._parents, name, id1);
}
function transition_end() {
  var on0, on1, that = this, id2 = that._id, size = that.size();
  return new Promise(function(resolve, reject) {
    var cancel = { value: reject }, end = { value: function() {
      if (--size === 0) resolve();
    } };
    that.each(function() {
      var schedule2 = set2(this, id2), on = schedule2.on;
      if (on !== on0) {
        on1 = (on0 = on).copy();
        on1._.cancel.push(cancel);
        on1._.interrupt.push(cancel);
        on1._.end.push(end);
      }
      schedule2.on = on1;
    });
    if (size === 0) resolve();
  });
}
function Transition(groups2, parents, name, id2) {
  this._groups = groups2;
  this._parents = parents;
  this._name = name;
  this._id = id2;
}
function transition(name) {
  return selection().transition(name);
}
function newId() {
  return ++id;
}
function inherit(node, id2) {
  var timing;
  while (!(timing = node.__transition) || !(timing = timing[id2])) {
    if (!(node = node.parentNode)) {
      throw new Error(`transition ${id2} not found`);
    }
  }
  return timing;
}
function selection_transition(name) {
  var id2, timing;
  if (name instanceof Transition) {
    id2 = name._id, name = name._name;
  } else {
    id2 = newId(), (timing = defaultTiming).time = now(), name = name == null ? null : name + "";
  }
  for (var groups2 = this._groups, m2 = groups2.length, j = 0; j < m2; ++j) {
    for (var group = groups2[j], n4 = group.length, node, i6 = 0; i6 < n4; ++i6) {
      if (node = group[i6]) {
        schedule(node, name, id2, i6, group, timing || inherit(node, id2));
      }
    }
  }
  return new Transition(groups2, this._parents, name, id2);
}
var emptyOn, emptyTween, CREATED, SCHEDULED, STARTING, STARTED, RUNNING, ENDING, ENDED, Selection2, id, selection_prototype, defaultTiming;
var init_d3_transition = __esm({
  "node_modules/d3-transition/dist/d3-transition.mjs"() {
    init_d3_selection();
    init_d3_dispatch();
    init_d3_timer();
    init_d3_interpolate();
    init_d3_color();
    init_d3_ease();
    emptyOn = dispatch("start", "end", "cancel", "interrupt");
    emptyTween = [];
    CREATED = 0;
    SCHEDULED = 1;
    STARTING = 2;
    STARTED = 3;
    RUNNING = 4;
    ENDING = 5;
    ENDED = 6;
    Selection2 = selection.prototype.constructor;
    id = 0;
    selection_prototype = selection.prototype;
    Transition.prototype = transition.prototype = {
      constructor: Transition,
      select: transition_select,
      selectAll: transition_selectAll,
      selectChild: selection_prototype.selectChild,
      selectChildren: selection_prototype.selectChildren,
      filter: transition_filter,
      merge: transition_merge,
      selection: transition_selection,
      transition: transition_transition,
      call: selection_prototype.call,
      nodes: selection_prototype.nodes,
      node: selection_prototype.node,
      size: selection_prototype.size,
      empty: selection_prototype.empty,
      each: selection_prototype.each,
      on: transition_on,
      attr: transition_attr,
      attrTween: transition_attrTween,
      style: transition_style,
      styleTween: transition_styleTween,
      text: transition_text,
      textTween: transition_textTween,
      remove: transition_remove,
      tween: transition_tween,
      delay: transition_delay,
      duration: transition_duration,
      ease: transition_ease,
      easeVarying: transition_easeVarying,
      end: transition_end,
      [Symbol.iterator]: selection_prototype[Symbol.iterator]
    };
    defaultTiming = {
      time: null,
      // Set on use.
      delay: 0,
      duration: 250,
      ease: cubicInOut
    };
    selection.prototype.interrupt = selection_interrupt;
    selection.prototype.transition = selection_transition;
  }
});

// node_modules/d3-brush/dist/d3-brush.mjs
function number1(e7) {
  return [+e7[0], +e7[1]];
}
function number22(e7) {
  return [number1(e7[0]), number1(e7[1])];
}
function type(t5) {
  return { type: t5 };
}
var abs, max2, min2, X, Y, XY;
var init_d3_brush = __esm({
  "node_modules/d3-brush/dist/d3-brush.mjs"() {
    init_d3_transition();
    ({ abs, max: max2, min: min2 } = Math);
    X = {
      name: "x",
      handles: ["w", "e"].map(type),
      input: function(x2, e7) {
        return x2 == null ? null : [[+x2[0], e7[0][1]], [+x2[1], e7[1][1]]];
      },
      output: function(xy) {
        return xy && [xy[0][0], xy[1][0]];
      }
    };
    Y = {
      name: "y",
      handles: ["n", "s"].map(type),
      input: function(y3, e7) {
        return y3 == null ? null : [[e7[0][0], +y3[0]], [e7[1][0], +y3[1]]];
      },
      output: function(xy) {
        return xy && [xy[0][1], xy[1][1]];
      }
    };
    XY = {
      name: "xy",
      handles: ["n", "w", "e", "s", "nw", "ne", "sw", "se"].map(type),
      input: function(xy) {
        return xy == null ? null : number22(xy);
      },
      output: function(xy) {
        return xy;
      }
    };
  }
});

// node_modules/d3-path/dist/d3-path.mjs
function append(strings) {
  this._ += strings[0];
  for (let i6 = 1, n4 = strings.length; i6 < n4; ++i6) {
    this._ += arguments[i6] + strings[i6];
  }
}
function appendRound(digits) {
  let d3 = Math.floor(digits);
  if (!(d3 >= 0)) throw new Error(`invalid digits: ${digits}`);
  if (d3 > 15) return append;
  const k3 = 10 ** d3;
  return function(strings) {
    this._ += strings[0];
    for (let i6 = 1, n4 = strings.length; i6 < n4; ++i6) {
      this._ += Math.round(arguments[i6] * k3) / k3 + strings[i6];
    }
  };
}
function equal(x02, y02, x12, y12) {
  return x02 === x12 && y02 === y12;
}
function equalRound(digits) {
  const d3 = Math.floor(digits);
  if (!(d3 <= 15)) return equal;
  const k3 = 10 ** d3;
  const r4 = function(value) {
    return Math.round(value * k3);
  };
  return function(x02, y02, x12, y12) {
    return r4(x02) === r4(x12) && r4(y02) === r4(y12);
  };
}
function path() {
  return new Path();
}
var pi2, tau2, epsilon, tauEpsilon, Path;
var init_d3_path = __esm({
  "node_modules/d3-path/dist/d3-path.mjs"() {
    pi2 = Math.PI;
    tau2 = 2 * pi2;
    epsilon = 1e-6;
    tauEpsilon = tau2 - epsilon;
    Path = class {
      constructor(digits) {
        this._x0 = this._y0 = // start of current subpath
        this._x1 = this._y1 = null;
        this._ = "";
        this._append = digits == null ? append : appendRound(digits);
        this._equal = digits == null ? equal : equalRound(digits);
      }
      moveTo(x2, y3) {
        this._append`M${this._x0 = this._x1 = +x2},${this._y0 = this._y1 = +y3}`;
      }
      closePath() {
        if (this._x1 !== null) {
          this._x1 = this._x0, this._y1 = this._y0;
          this._append`Z`;
        }
      }
      lineTo(x2, y3) {
        this._append`L${this._x1 = +x2},${this._y1 = +y3}`;
      }
      quadraticCurveTo(x12, y12, x2, y3) {
        this._append`Q${+x12},${+y12},${this._x1 = +x2},${this._y1 = +y3}`;
      }
      bezierCurveTo(x12, y12, x2, y22, x3, y3) {
        this._append`C${+x12},${+y12},${+x2},${+y22},${this._x1 = +x3},${this._y1 = +y3}`;
      }
      arcTo(x12, y12, x2, y22, r4) {
        x12 = +x12, y12 = +y12, x2 = +x2, y22 = +y22, r4 = +r4;
        if (r4 < 0) throw new Error(`negative radius: ${r4}`);
        let x02 = this._x1, y02 = this._y1, x21 = x2 - x12, y21 = y22 - y12, x01 = x02 - x12, y01 = y02 - y12, l01_2 = x01 * x01 + y01 * y01;
        if (this._x1 === null) {
          this._append`M${this._x1 = x12},${this._y1 = y12}`;
        } else if (!(l01_2 > epsilon)) ;
        else if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon) || !r4) {
          this._append`L${this._x1 = x12},${this._y1 = y12}`;
        } else {
          let x20 = x2 - x02, y20 = y22 - y02, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l3 = r4 * Math.tan((pi2 - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l3 / l01, t21 = l3 / l21;
          if (Math.abs(t01 - 1) > epsilon) {
            this._append`L${x12 + t01 * x01},${y12 + t01 * y01}`;
          }
          this._append`A${r4},${r4},0,0,${+(y01 * x20 > x01 * y20)},${this._x1 = x12 + t21 * x21},${this._y1 = y12 + t21 * y21}`;
        }
      }
      arc(x2, y3, r4, a0, a1, ccw) {
        x2 = +x2, y3 = +y3, r4 = +r4, ccw = !!ccw;
        if (r4 < 0) throw new Error(`negative radius: ${r4}`);
        let dx = r4 * Math.cos(a0), dy = r4 * Math.sin(a0), x02 = x2 + dx, y02 = y3 + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
        if (this._x1 === null) {
          this._append`M${x02},${y02}`;
        } else if (Math.abs(this._x1 - x02) > epsilon || Math.abs(this._y1 - y02) > epsilon) {
          this._append`L${x02},${y02}`;
        }
        if (!r4) return;
        if (da < 0) da = da % tau2 + tau2;
        if (da > tauEpsilon) {
          this._append`A${r4},${r4},0,1,${cw},${x2 - dx},${y3 - dy}A${r4},${r4},0,1,${cw},${this._x1 = x02},${this._y1 = y02}`;
        } else if (da > epsilon) {
          const x12 = x2 + r4 * Math.cos(a1);
          const y12 = y3 + r4 * Math.sin(a1);
          if (da >= pi2 && this._equal(x02, y02, x12, y12)) {
            da /= 2;
            let a00 = a0 + da;
            this._append`A${r4},${r4},0,${+(da >= pi2)},${cw},${x2 + r4 * Math.cos(a00)},${y3 + r4 * Math.sin(a00)}`;
          }
          this._append`A${r4},${r4},0,${+(da >= pi2)},${cw},${this._x1 = x12},${this._y1 = y12}`;
        }
      }
      rect(x2, y3, w2, h3) {
        this._append`M${this._x0 = this._x1 = +x2},${this._y0 = this._y1 = +y3}h${w2 = +w2}v${+h3}h${-w2}Z`;
      }
      toString() {
        return this._;
      }
    };
    path.prototype = Path.prototype;
  }
});

// node_modules/d3-chord/dist/d3-chord.mjs
var pi3, halfPi2, tau3, slice2;
var init_d3_chord = __esm({
  "node_modules/d3-chord/dist/d3-chord.mjs"() {
    pi3 = Math.PI;
    halfPi2 = pi3 / 2;
    tau3 = pi3 * 2;
    slice2 = Array.prototype.slice;
  }
});

// node_modules/d3-contour/dist/d3-contour.mjs
var array3, slice3;
var init_d3_contour = __esm({
  "node_modules/d3-contour/dist/d3-contour.mjs"() {
    array3 = Array.prototype;
    slice3 = array3.slice;
  }
});

// node_modules/d3-delaunay/dist/d3-delaunay.mjs
function vec(n4) {
  return new Float64Array(n4);
}
var epsilon$1, resulterrbound, ccwerrboundA, ccwerrboundB, ccwerrboundC, B2, C1, C2, D2, u, EPSILON, EDGE_STACK, tau4;
var init_d3_delaunay = __esm({
  "node_modules/d3-delaunay/dist/d3-delaunay.mjs"() {
    epsilon$1 = 11102230246251565e-32;
    resulterrbound = (3 + 8 * epsilon$1) * epsilon$1;
    ccwerrboundA = (3 + 16 * epsilon$1) * epsilon$1;
    ccwerrboundB = (2 + 12 * epsilon$1) * epsilon$1;
    ccwerrboundC = (9 + 64 * epsilon$1) * epsilon$1 * epsilon$1;
    B2 = vec(4);
    C1 = vec(8);
    C2 = vec(12);
    D2 = vec(16);
    u = vec(4);
    vec(4);
    vec(4);
    vec(4);
    vec(4);
    vec(4);
    vec(4);
    vec(4);
    vec(4);
    vec(4);
    vec(8);
    vec(8);
    vec(8);
    vec(4);
    vec(8);
    vec(8);
    vec(16);
    vec(12);
    vec(192);
    vec(192);
    vec(4);
    vec(4);
    vec(4);
    vec(4);
    vec(4);
    vec(4);
    vec(4);
    vec(4);
    vec(8);
    vec(8);
    vec(8);
    vec(8);
    vec(8);
    vec(8);
    vec(8);
    vec(8);
    vec(8);
    vec(4);
    vec(4);
    vec(4);
    vec(8);
    vec(16);
    vec(16);
    vec(16);
    vec(32);
    vec(32);
    vec(48);
    vec(64);
    vec(1152);
    vec(1152);
    vec(4);
    vec(4);
    vec(4);
    vec(4);
    vec(4);
    vec(4);
    vec(4);
    vec(4);
    vec(4);
    vec(4);
    vec(24);
    vec(24);
    vec(24);
    vec(24);
    vec(24);
    vec(24);
    vec(24);
    vec(24);
    vec(24);
    vec(24);
    vec(1152);
    vec(1152);
    vec(1152);
    vec(1152);
    vec(1152);
    vec(2304);
    vec(2304);
    vec(3456);
    vec(5760);
    vec(8);
    vec(8);
    vec(8);
    vec(16);
    vec(24);
    vec(48);
    vec(48);
    vec(96);
    vec(192);
    vec(384);
    vec(384);
    vec(384);
    vec(768);
    vec(96);
    vec(96);
    vec(96);
    vec(1152);
    EPSILON = Math.pow(2, -52);
    EDGE_STACK = new Uint32Array(512);
    tau4 = 2 * Math.PI;
  }
});

// node_modules/d3-dsv/dist/d3-dsv.mjs
function objectConverter(columns2) {
  return new Function("d", "return {" + columns2.map(function(name, i6) {
    return JSON.stringify(name) + ": d[" + i6 + '] || ""';
  }).join(",") + "}");
}
function customConverter(columns2, f3) {
  var object2 = objectConverter(columns2);
  return function(row, i6) {
    return f3(object2(row), i6, columns2);
  };
}
function inferColumns(rows2) {
  var columnSet = /* @__PURE__ */ Object.create(null), columns2 = [];
  rows2.forEach(function(row) {
    for (var column in row) {
      if (!(column in columnSet)) {
        columns2.push(columnSet[column] = column);
      }
    }
  });
  return columns2;
}
function pad(value, width) {
  var s5 = value + "", length = s5.length;
  return length < width ? new Array(width - length + 1).join(0) + s5 : s5;
}
function formatYear(year) {
  return year < 0 ? "-" + pad(-year, 6) : year > 9999 ? "+" + pad(year, 6) : pad(year, 4);
}
function formatDate(date) {
  var hours = date.getUTCHours(), minutes = date.getUTCMinutes(), seconds2 = date.getUTCSeconds(), milliseconds2 = date.getUTCMilliseconds();
  return isNaN(date) ? "Invalid Date" : formatYear(date.getUTCFullYear()) + "-" + pad(date.getUTCMonth() + 1, 2) + "-" + pad(date.getUTCDate(), 2) + (milliseconds2 ? "T" + pad(hours, 2) + ":" + pad(minutes, 2) + ":" + pad(seconds2, 2) + "." + pad(milliseconds2, 3) + "Z" : seconds2 ? "T" + pad(hours, 2) + ":" + pad(minutes, 2) + ":" + pad(seconds2, 2) + "Z" : minutes || hours ? "T" + pad(hours, 2) + ":" + pad(minutes, 2) + "Z" : "");
}
function dsv(delimiter) {
  var reFormat = new RegExp('["' + delimiter + "\n\r]"), DELIMITER = delimiter.charCodeAt(0);
  function parse(text4, f3) {
    var convert, columns2, rows2 = parseRows(text4, function(row, i6) {
      if (convert) return convert(row, i6 - 1);
      columns2 = row, convert = f3 ? customConverter(row, f3) : objectConverter(row);
    });
    rows2.columns = columns2 || [];
    return rows2;
  }
  function parseRows(text4, f3) {
    var rows2 = [], N2 = text4.length, I2 = 0, n4 = 0, t5, eof = N2 <= 0, eol = false;
    if (text4.charCodeAt(N2 - 1) === NEWLINE) --N2;
    if (text4.charCodeAt(N2 - 1) === RETURN) --N2;
    function token() {
      if (eof) return EOF;
      if (eol) return eol = false, EOL;
      var i6, j = I2, c5;
      if (text4.charCodeAt(j) === QUOTE) {
        while (I2++ < N2 && text4.charCodeAt(I2) !== QUOTE || text4.charCodeAt(++I2) === QUOTE) ;
        if ((i6 = I2) >= N2) eof = true;
        else if ((c5 = text4.charCodeAt(I2++)) === NEWLINE) eol = true;
        else if (c5 === RETURN) {
          eol = true;
          if (text4.charCodeAt(I2) === NEWLINE) ++I2;
        }
        return text4.slice(j + 1, i6 - 1).replace(/""/g, '"');
      }
      while (I2 < N2) {
        if ((c5 = text4.charCodeAt(i6 = I2++)) === NEWLINE) eol = true;
        else if (c5 === RETURN) {
          eol = true;
          if (text4.charCodeAt(I2) === NEWLINE) ++I2;
        } else if (c5 !== DELIMITER) continue;
        return text4.slice(j, i6);
      }
      return eof = true, text4.slice(j, N2);
    }
    while ((t5 = token()) !== EOF) {
      var row = [];
      while (t5 !== EOL && t5 !== EOF) row.push(t5), t5 = token();
      if (f3 && (row = f3(row, n4++)) == null) continue;
      rows2.push(row);
    }
    return rows2;
  }
  function preformatBody(rows2, columns2) {
    return rows2.map(function(row) {
      return columns2.map(function(column) {
        return formatValue(row[column]);
      }).join(delimiter);
    });
  }
  function format2(rows2, columns2) {
    if (columns2 == null) columns2 = inferColumns(rows2);
    return [columns2.map(formatValue).join(delimiter)].concat(preformatBody(rows2, columns2)).join("\n");
  }
  function formatBody(rows2, columns2) {
    if (columns2 == null) columns2 = inferColumns(rows2);
    return preformatBody(rows2, columns2).join("\n");
  }
  function formatRows(rows2) {
    return rows2.map(formatRow).join("\n");
  }
  function formatRow(row) {
    return row.map(formatValue).join(delimiter);
  }
  function formatValue(value) {
    return value == null ? "" : value instanceof Date ? formatDate(value) : reFormat.test(value += "") ? '"' + value.replace(/"/g, '""') + '"' : value;
  }
  return {
    parse,
    parseRows,
    format: format2,
    formatBody,
    formatRows,
    formatRow,
    formatValue
  };
}
var EOL, EOF, QUOTE, NEWLINE, RETURN, csv, csvParse, csvParseRows, csvFormat, csvFormatBody, csvFormatRows, csvFormatRow, csvFormatValue, tsv, tsvParse, tsvParseRows, tsvFormat, tsvFormatBody, tsvFormatRows, tsvFormatRow, tsvFormatValue, fixtz;
var init_d3_dsv = __esm({
  "node_modules/d3-dsv/dist/d3-dsv.mjs"() {
    EOL = {};
    EOF = {};
    QUOTE = 34;
    NEWLINE = 10;
    RETURN = 13;
    csv = dsv(",");
    csvParse = csv.parse;
    csvParseRows = csv.parseRows;
    csvFormat = csv.format;
    csvFormatBody = csv.formatBody;
    csvFormatRows = csv.formatRows;
    csvFormatRow = csv.formatRow;
    csvFormatValue = csv.formatValue;
    tsv = dsv("	");
    tsvParse = tsv.parse;
    tsvParseRows = tsv.parseRows;
    tsvFormat = tsv.format;
    tsvFormatBody = tsv.formatBody;
    tsvFormatRows = tsv.formatRows;
    tsvFormatRow = tsv.formatRow;
    tsvFormatValue = tsv.formatValue;
    fixtz = (/* @__PURE__ */ new Date("2019-01-01T00:00")).getHours() || (/* @__PURE__ */ new Date("2019-07-01T00:00")).getHours();
  }
});

// node_modules/d3-fetch/dist/d3-fetch.mjs
function responseText(response) {
  if (!response.ok) throw new Error(response.status + " " + response.statusText);
  return response.text();
}
function text(input, init2) {
  return fetch(input, init2).then(responseText);
}
function dsvParse(parse) {
  return function(input, init2, row) {
    if (arguments.length === 2 && typeof init2 === "function") row = init2, init2 = void 0;
    return text(input, init2).then(function(response) {
      return parse(response, row);
    });
  };
}
function parser(type2) {
  return (input, init2) => text(input, init2).then((text4) => new DOMParser().parseFromString(text4, type2));
}
var csv2, tsv2, xml, html, svg;
var init_d3_fetch = __esm({
  "node_modules/d3-fetch/dist/d3-fetch.mjs"() {
    init_d3_dsv();
    csv2 = dsvParse(csvParse);
    tsv2 = dsvParse(tsvParse);
    xml = parser("application/xml");
    html = parser("text/html");
    svg = parser("image/svg+xml");
  }
});

// node_modules/d3-quadtree/dist/d3-quadtree.mjs
function tree_add(d3) {
  const x2 = +this._x.call(null, d3), y3 = +this._y.call(null, d3);
  return add(this.cover(x2, y3), x2, y3, d3);
}
function add(tree, x2, y3, d3) {
  if (isNaN(x2) || isNaN(y3)) return tree;
  var parent, node = tree._root, leaf = { data: d3 }, x02 = tree._x0, y02 = tree._y0, x12 = tree._x1, y12 = tree._y1, xm, ym, xp, yp, right, bottom, i6, j;
  if (!node) return tree._root = leaf, tree;
  while (node.length) {
    if (right = x2 >= (xm = (x02 + x12) / 2)) x02 = xm;
    else x12 = xm;
    if (bottom = y3 >= (ym = (y02 + y12) / 2)) y02 = ym;
    else y12 = ym;
    if (parent = node, !(node = node[i6 = bottom << 1 | right])) return parent[i6] = leaf, tree;
  }
  xp = +tree._x.call(null, node.data);
  yp = +tree._y.call(null, node.data);
  if (x2 === xp && y3 === yp) return leaf.next = node, parent ? parent[i6] = leaf : tree._root = leaf, tree;
  do {
    parent = parent ? parent[i6] = new Array(4) : tree._root = new Array(4);
    if (right = x2 >= (xm = (x02 + x12) / 2)) x02 = xm;
    else x12 = xm;
    if (bottom = y3 >= (ym = (y02 + y12) / 2)) y02 = ym;
    else y12 = ym;
  } while ((i6 = bottom << 1 | right) === (j = (yp >= ym) << 1 | xp >= xm));
  return parent[j] = node, parent[i6] = leaf, tree;
}
function addAll(data) {
  if (!Array.isArray(data)) data = Array.from(data);
  const n4 = data.length;
  const xz = new Float64Array(n4);
  const yz = new Float64Array(n4);
  let x02 = Infinity, y02 = x02, x12 = -x02, y12 = x12;
  for (let i6 = 0, d3, x2, y3; i6 < n4; ++i6) {
    if (isNaN(x2 = +this._x.call(null, d3 = data[i6])) || isNaN(y3 = +this._y.call(null, d3))) {
      xz[i6] = NaN;
      continue;
    }
    xz[i6] = x2;
    yz[i6] = y3;
    if (x2 < x02) x02 = x2;
    if (x2 > x12) x12 = x2;
    if (y3 < y02) y02 = y3;
    if (y3 > y12) y12 = y3;
  }
  if (x02 > x12 || y02 > y12) return this;
  this.cover(x02, y02).cover(x12, y12);
  for (let i6 = 0; i6 < n4; ++i6) {
    add(this, xz[i6], yz[i6], data[i6]);
  }
  return this;
}
function tree_cover(x2, y3) {
  if (isNaN(x2 = +x2) || isNaN(y3 = +y3)) return this;
  var x02 = this._x0, y02 = this._y0, x12 = this._x1, y12 = this._y1;
  if (isNaN(x02)) {
    x12 = (x02 = Math.floor(x2)) + 1;
    y12 = (y02 = Math.floor(y3)) + 1;
  } else {
    var z2 = x12 - x02 || 1, node = this._root, parent, i6;
    while (x02 > x2 || x2 >= x12 || y02 > y3 || y3 >= y12) {
      i6 = (y3 < y02) << 1 | x2 < x02;
      parent = new Array(4), parent[i6] = node, node = parent, z2 *= 2;
      switch (i6) {
        case 0:
          x12 = x02 + z2, y12 = y02 + z2;
          break;
        case 1:
          x02 = x12 - z2, y12 = y02 + z2;
          break;
        case 2:
          x12 = x02 + z2, y02 = y12 - z2;
          break;
        case 3:
          x02 = x12 - z2, y02 = y12 - z2;
          break;
      }
    }
    if (this._root && this._root.length) this._root = node;
  }
  this._x0 = x02;
  this._y0 = y02;
  this._x1 = x12;
  this._y1 = y12;
  return this;
}
function tree_data() {
  var data = [];
  this.visit(function(node) {
    if (!node.length) do
      data.push(node.data);
    while (node = node.next);
  });
  return data;
}
function tree_extent(_2) {
  return arguments.length ? this.cover(+_2[0][0], +_2[0][1]).cover(+_2[1][0], +_2[1][1]) : isNaN(this._x0) ? void 0 : [[this._x0, this._y0], [this._x1, this._y1]];
}
function Quad(node, x02, y02, x12, y12) {
  this.node = node;
  this.x0 = x02;
  this.y0 = y02;
  this.x1 = x12;
  this.y1 = y12;
}
function tree_find(x2, y3, radius) {
  var data, x02 = this._x0, y02 = this._y0, x12, y12, x22, y22, x3 = this._x1, y32 = this._y1, quads = [], node = this._root, q, i6;
  if (node) quads.push(new Quad(node, x02, y02, x3, y32));
  if (radius == null) radius = Infinity;
  else {
    x02 = x2 - radius, y02 = y3 - radius;
    x3 = x2 + radius, y32 = y3 + radius;
    radius *= radius;
  }
  while (q = quads.pop()) {
    if (!(node = q.node) || (x12 = q.x0) > x3 || (y12 = q.y0) > y32 || (x22 = q.x1) < x02 || (y22 = q.y1) < y02) continue;
    if (node.length) {
      var xm = (x12 + x22) / 2, ym = (y12 + y22) / 2;
      quads.push(
        new Quad(node[3], xm, ym, x22, y22),
        new Quad(node[2], x12, ym, xm, y22),
        new Quad(node[1], xm, y12, x22, ym),
        new Quad(node[0], x12, y12, xm, ym)
      );
      if (i6 = (y3 >= ym) << 1 | x2 >= xm) {
        q = quads[quads.length - 1];
        quads[quads.length - 1] = quads[quads.length - 1 - i6];
        quads[quads.length - 1 - i6] = q;
      }
    } else {
      var dx = x2 - +this._x.call(null, node.data), dy = y3 - +this._y.call(null, node.data), d22 = dx * dx + dy * dy;
      if (d22 < radius) {
        var d3 = Math.sqrt(radius = d22);
        x02 = x2 - d3, y02 = y3 - d3;
        x3 = x2 + d3, y32 = y3 + d3;
        data = node.data;
      }
    }
  }
  return data;
}
function tree_remove(d3) {
  if (isNaN(x2 = +this._x.call(null, d3)) || isNaN(y3 = +this._y.call(null, d3))) return this;
  var parent, node = this._root, retainer, previous, next, x02 = this._x0, y02 = this._y0, x12 = this._x1, y12 = this._y1, x2, y3, xm, ym, right, bottom, i6, j;
  if (!node) return this;
  if (node.length) while (true) {
    if (right = x2 >= (xm = (x02 + x12) / 2)) x02 = xm;
    else x12 = xm;
    if (bottom = y3 >= (ym = (y02 + y12) / 2)) y02 = ym;
    else y12 = ym;
    if (!(parent = node, node = node[i6 = bottom << 1 | right])) return this;
    if (!node.length) break;
    if (parent[i6 + 1 & 3] || parent[i6 + 2 & 3] || parent[i6 + 3 & 3]) retainer = parent, j = i6;
  }
  while (node.data !== d3) if (!(previous = node, node = node.next)) return this;
  if (next = node.next) delete node.next;
  if (previous) return next ? previous.next = next : delete previous.next, this;
  if (!parent) return this._root = next, this;
  next ? parent[i6] = next : delete parent[i6];
  if ((node = parent[0] || parent[1] || parent[2] || parent[3]) && node === (parent[3] || parent[2] || parent[1] || parent[0]) && !node.length) {
    if (retainer) retainer[j] = node;
    else this._root = node;
  }
  return this;
}
function removeAll(data) {
  for (var i6 = 0, n4 = data.length; i6 < n4; ++i6) this.remove(data[i6]);
  return this;
}
function tree_root() {
  return this._root;
}
function tree_size() {
  var size = 0;
  this.visit(function(node) {
    if (!node.length) do
      ++size;
    while (node = node.next);
  });
  return size;
}
function tree_visit(callback) {
  var quads = [], q, node = this._root, child, x02, y02, x12, y12;
  if (node) quads.push(new Quad(node, this._x0, this._y0, this._x1, this._y1));
  while (q = quads.pop()) {
    if (!callback(node = q.node, x02 = q.x0, y02 = q.y0, x12 = q.x1, y12 = q.y1) && node.length) {
      var xm = (x02 + x12) / 2, ym = (y02 + y12) / 2;
      if (child = node[3]) quads.push(new Quad(child, xm, ym, x12, y12));
      if (child = node[2]) quads.push(new Quad(child, x02, ym, xm, y12));
      if (child = node[1]) quads.push(new Quad(child, xm, y02, x12, ym));
      if (child = node[0]) quads.push(new Quad(child, x02, y02, xm, ym));
    }
  }
  return this;
}
function tree_visitAfter(callback) {
  var quads = [], next = [], q;
  if (this._root) quads.push(new Quad(this._root, this._x0, this._y0, this._x1, this._y1));
  while (q = quads.pop()) {
    var node = q.node;
    if (node.length) {
      var child, x02 = q.x0, y02 = q.y0, x12 = q.x1, y12 = q.y1, xm = (x02 + x12) / 2, ym = (y02 + y12) / 2;
      if (child = node[0]) quads.push(new Quad(child, x02, y02, xm, ym));
      if (child = node[1]) quads.push(new Quad(child, xm, y02, x12, ym));
      if (child = node[2]) quads.push(new Quad(child, x02, ym, xm, y12));
      if (child = node[3]) quads.push(new Quad(child, xm, ym, x12, y12));
    }
    next.push(q);
  }
  while (q = next.pop()) {
    callback(q.node, q.x0, q.y0, q.x1, q.y1);
  }
  return this;
}
function defaultX(d3) {
  return d3[0];
}
function tree_x(_2) {
  return arguments.length ? (this._x = _2, this) : this._x;
}
function defaultY(d3) {
  return d3[1];
}
function tree_y(_2) {
  return arguments.length ? (this._y = _2, this) : this._y;
}
function quadtree(nodes, x2, y3) {
  var tree = new Quadtree(x2 == null ? defaultX : x2, y3 == null ? defaultY : y3, NaN, NaN, NaN, NaN);
  return nodes == null ? tree : tree.addAll(nodes);
}
function Quadtree(x2, y3, x02, y02, x12, y12) {
  this._x = x2;
  this._y = y3;
  this._x0 = x02;
  this._y0 = y02;
  this._x1 = x12;
  this._y1 = y12;
  this._root = void 0;
}
function leaf_copy(leaf) {
  var copy = { data: leaf.data }, next = copy;
  while (leaf = leaf.next) next = next.next = { data: leaf.data };
  return copy;
}
var treeProto;
var init_d3_quadtree = __esm({
  "node_modules/d3-quadtree/dist/d3-quadtree.mjs"() {
    treeProto = quadtree.prototype = Quadtree.prototype;
    treeProto.copy = function() {
      var copy = new Quadtree(this._x, this._y, this._x0, this._y0, this._x1, this._y1), node = this._root, nodes, child;
      if (!node) return copy;
      if (!node.length) return copy._root = leaf_copy(node), copy;
      nodes = [{ source: node, target: copy._root = new Array(4) }];
      while (node = nodes.pop()) {
        for (var i6 = 0; i6 < 4; ++i6) {
          if (child = node.source[i6]) {
            if (child.length) nodes.push({ source: child, target: node.target[i6] = new Array(4) });
            else node.target[i6] = leaf_copy(child);
          }
        }
      }
      return copy;
    };
    treeProto.add = tree_add;
    treeProto.addAll = addAll;
    treeProto.cover = tree_cover;
    treeProto.data = tree_data;
    treeProto.extent = tree_extent;
    treeProto.find = tree_find;
    treeProto.remove = tree_remove;
    treeProto.removeAll = removeAll;
    treeProto.root = tree_root;
    treeProto.size = tree_size;
    treeProto.visit = tree_visit;
    treeProto.visitAfter = tree_visitAfter;
    treeProto.x = tree_x;
    treeProto.y = tree_y;
  }
});

// node_modules/d3-force/dist/d3-force.mjs
var initialAngle;
var init_d3_force = __esm({
  "node_modules/d3-force/dist/d3-force.mjs"() {
    initialAngle = Math.PI * (3 - Math.sqrt(5));
  }
});

// node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(x2) {
  return Math.abs(x2 = Math.round(x2)) >= 1e21 ? x2.toLocaleString("en").replace(/,/g, "") : x2.toString(10);
}
function formatDecimalParts(x2, p3) {
  if (!isFinite(x2) || x2 === 0) return null;
  var i6 = (x2 = p3 ? x2.toExponential(p3 - 1) : x2.toExponential()).indexOf("e"), coefficient = x2.slice(0, i6);
  return [
    coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient,
    +x2.slice(i6 + 1)
  ];
}
function exponent2(x2) {
  return x2 = formatDecimalParts(Math.abs(x2)), x2 ? x2[1] : NaN;
}
function formatGroup(grouping, thousands) {
  return function(value, width) {
    var i6 = value.length, t5 = [], j = 0, g2 = grouping[0], length = 0;
    while (i6 > 0 && g2 > 0) {
      if (length + g2 + 1 > width) g2 = Math.max(1, width - length);
      t5.push(value.substring(i6 -= g2, i6 + g2));
      if ((length += g2 + 1) > width) break;
      g2 = grouping[j = (j + 1) % grouping.length];
    }
    return t5.reverse().join(thousands);
  };
}
function formatNumerals(numerals) {
  return function(value) {
    return value.replace(/[0-9]/g, function(i6) {
      return numerals[+i6];
    });
  };
}
function formatSpecifier(specifier) {
  if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
  var match;
  return new FormatSpecifier({
    fill: match[1],
    align: match[2],
    sign: match[3],
    symbol: match[4],
    zero: match[5],
    width: match[6],
    comma: match[7],
    precision: match[8] && match[8].slice(1),
    trim: match[9],
    type: match[10]
  });
}
function FormatSpecifier(specifier) {
  this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
  this.align = specifier.align === void 0 ? ">" : specifier.align + "";
  this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
  this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
  this.zero = !!specifier.zero;
  this.width = specifier.width === void 0 ? void 0 : +specifier.width;
  this.comma = !!specifier.comma;
  this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
  this.trim = !!specifier.trim;
  this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
function formatTrim(s5) {
  out: for (var n4 = s5.length, i6 = 1, i0 = -1, i1; i6 < n4; ++i6) {
    switch (s5[i6]) {
      case ".":
        i0 = i1 = i6;
        break;
      case "0":
        if (i0 === 0) i0 = i6;
        i1 = i6;
        break;
      default:
        if (!+s5[i6]) break out;
        if (i0 > 0) i0 = 0;
        break;
    }
  }
  return i0 > 0 ? s5.slice(0, i0) + s5.slice(i1 + 1) : s5;
}
function formatPrefixAuto(x2, p3) {
  var d3 = formatDecimalParts(x2, p3);
  if (!d3) return prefixExponent = void 0, x2.toPrecision(p3);
  var coefficient = d3[0], exponent3 = d3[1], i6 = exponent3 - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent3 / 3))) * 3) + 1, n4 = coefficient.length;
  return i6 === n4 ? coefficient : i6 > n4 ? coefficient + new Array(i6 - n4 + 1).join("0") : i6 > 0 ? coefficient.slice(0, i6) + "." + coefficient.slice(i6) : "0." + new Array(1 - i6).join("0") + formatDecimalParts(x2, Math.max(0, p3 + i6 - 1))[0];
}
function formatRounded(x2, p3) {
  var d3 = formatDecimalParts(x2, p3);
  if (!d3) return x2 + "";
  var coefficient = d3[0], exponent3 = d3[1];
  return exponent3 < 0 ? "0." + new Array(-exponent3).join("0") + coefficient : coefficient.length > exponent3 + 1 ? coefficient.slice(0, exponent3 + 1) + "." + coefficient.slice(exponent3 + 1) : coefficient + new Array(exponent3 - coefficient.length + 2).join("0");
}
function identity3(x2) {
  return x2;
}
function formatLocale(locale3) {
  var group = locale3.grouping === void 0 || locale3.thousands === void 0 ? identity3 : formatGroup(map.call(locale3.grouping, Number), locale3.thousands + ""), currencyPrefix = locale3.currency === void 0 ? "" : locale3.currency[0] + "", currencySuffix = locale3.currency === void 0 ? "" : locale3.currency[1] + "", decimal = locale3.decimal === void 0 ? "." : locale3.decimal + "", numerals = locale3.numerals === void 0 ? identity3 : formatNumerals(map.call(locale3.numerals, String)), percent = locale3.percent === void 0 ? "%" : locale3.percent + "", minus = locale3.minus === void 0 ? "\u2212" : locale3.minus + "", nan = locale3.nan === void 0 ? "NaN" : locale3.nan + "";
  function newFormat(specifier, options) {
    specifier = formatSpecifier(specifier);
    var fill = specifier.fill, align = specifier.align, sign3 = specifier.sign, symbol = specifier.symbol, zero3 = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type2 = specifier.type;
    if (type2 === "n") comma = true, type2 = "g";
    else if (!formatTypes[type2]) precision === void 0 && (precision = 12), trim = true, type2 = "g";
    if (zero3 || fill === "0" && align === "=") zero3 = true, fill = "0", align = "=";
    var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type2) ? "0" + type2.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type2) ? percent : "") + (options && options.suffix !== void 0 ? options.suffix : "");
    var formatType = formatTypes[type2], maybeSuffix = /[defgprs%]/.test(type2);
    precision = precision === void 0 ? 6 : /[gprs]/.test(type2) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
    function format2(value) {
      var valuePrefix = prefix, valueSuffix = suffix, i6, n4, c5;
      if (type2 === "c") {
        valueSuffix = formatType(value) + valueSuffix;
        value = "";
      } else {
        value = +value;
        var valueNegative = value < 0 || 1 / value < 0;
        value = isNaN(value) ? nan : formatType(Math.abs(value), precision);
        if (trim) value = formatTrim(value);
        if (valueNegative && +value === 0 && sign3 !== "+") valueNegative = false;
        valuePrefix = (valueNegative ? sign3 === "(" ? sign3 : minus : sign3 === "-" || sign3 === "(" ? "" : sign3) + valuePrefix;
        valueSuffix = (type2 === "s" && !isNaN(value) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign3 === "(" ? ")" : "");
        if (maybeSuffix) {
          i6 = -1, n4 = value.length;
          while (++i6 < n4) {
            if (c5 = value.charCodeAt(i6), 48 > c5 || c5 > 57) {
              valueSuffix = (c5 === 46 ? decimal + value.slice(i6 + 1) : value.slice(i6)) + valueSuffix;
              value = value.slice(0, i6);
              break;
            }
          }
        }
      }
      if (comma && !zero3) value = group(value, Infinity);
      var length = valuePrefix.length + value.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
      if (comma && zero3) value = group(padding + value, padding.length ? width - valueSuffix.length : Infinity), padding = "";
      switch (align) {
        case "<":
          value = valuePrefix + value + valueSuffix + padding;
          break;
        case "=":
          value = valuePrefix + padding + value + valueSuffix;
          break;
        case "^":
          value = padding.slice(0, length = padding.length >> 1) + valuePrefix + value + valueSuffix + padding.slice(length);
          break;
        default:
          value = padding + valuePrefix + value + valueSuffix;
          break;
      }
      return numerals(value);
    }
    format2.toString = function() {
      return specifier + "";
    };
    return format2;
  }
  function formatPrefix2(specifier, value) {
    var e7 = Math.max(-8, Math.min(8, Math.floor(exponent2(value) / 3))) * 3, k3 = Math.pow(10, -e7), f3 = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e7 / 3] });
    return function(value2) {
      return f3(k3 * value2);
    };
  }
  return {
    format: newFormat,
    formatPrefix: formatPrefix2
  };
}
function defaultLocale(definition) {
  locale = formatLocale(definition);
  format = locale.format;
  formatPrefix = locale.formatPrefix;
  return locale;
}
var re, prefixExponent, formatTypes, map, prefixes, locale, format, formatPrefix;
var init_d3_format = __esm({
  "node_modules/d3-format/dist/d3-format.mjs"() {
    re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
    formatSpecifier.prototype = FormatSpecifier.prototype;
    FormatSpecifier.prototype.toString = function() {
      return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
    };
    formatTypes = {
      "%": (x2, p3) => (x2 * 100).toFixed(p3),
      "b": (x2) => Math.round(x2).toString(2),
      "c": (x2) => x2 + "",
      "d": formatDecimal,
      "e": (x2, p3) => x2.toExponential(p3),
      "f": (x2, p3) => x2.toFixed(p3),
      "g": (x2, p3) => x2.toPrecision(p3),
      "o": (x2) => Math.round(x2).toString(8),
      "p": (x2, p3) => formatRounded(x2 * 100, p3),
      "r": formatRounded,
      "s": formatPrefixAuto,
      "X": (x2) => Math.round(x2).toString(16).toUpperCase(),
      "x": (x2) => Math.round(x2).toString(16)
    };
    map = Array.prototype.map;
    prefixes = ["y", "z", "a", "f", "p", "n", "\xB5", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y"];
    defaultLocale({
      thousands: ",",
      grouping: [3],
      currency: ["$", ""]
    });
  }
});

// node_modules/d3-geo/dist/d3-geo.mjs
function acos(x2) {
  return x2 > 1 ? 0 : x2 < -1 ? pi4 : Math.acos(x2);
}
function asin(x2) {
  return x2 > 1 ? halfPi3 : x2 < -1 ? -halfPi3 : Math.asin(x2);
}
function noop2() {
}
function streamGeometry(geometry, stream) {
  if (geometry && streamGeometryType.hasOwnProperty(geometry.type)) {
    streamGeometryType[geometry.type](geometry, stream);
  }
}
function streamLine(coordinates, stream, closed) {
  var i6 = -1, n4 = coordinates.length - closed, coordinate;
  stream.lineStart();
  while (++i6 < n4) coordinate = coordinates[i6], stream.point(coordinate[0], coordinate[1], coordinate[2]);
  stream.lineEnd();
}
function streamPolygon(coordinates, stream) {
  var i6 = -1, n4 = coordinates.length;
  stream.polygonStart();
  while (++i6 < n4) streamLine(coordinates[i6], stream, 1);
  stream.polygonEnd();
}
function geoStream(object2, stream) {
  if (object2 && streamObjectType.hasOwnProperty(object2.type)) {
    streamObjectType[object2.type](object2, stream);
  } else {
    streamGeometry(object2, stream);
  }
}
function areaRingStart$1() {
  areaStream$1.point = areaPointFirst$1;
}
function areaRingEnd$1() {
  areaPoint$1(lambda00$2, phi00$2);
}
function areaPointFirst$1(lambda, phi2) {
  areaStream$1.point = areaPoint$1;
  lambda00$2 = lambda, phi00$2 = phi2;
  lambda *= radians2, phi2 *= radians2;
  lambda0$2 = lambda, cosPhi0$1 = cos(phi2 = phi2 / 2 + quarterPi), sinPhi0$1 = sin(phi2);
}
function areaPoint$1(lambda, phi2) {
  lambda *= radians2, phi2 *= radians2;
  phi2 = phi2 / 2 + quarterPi;
  var dLambda = lambda - lambda0$2, sdLambda = dLambda >= 0 ? 1 : -1, adLambda = sdLambda * dLambda, cosPhi = cos(phi2), sinPhi = sin(phi2), k3 = sinPhi0$1 * sinPhi, u4 = cosPhi0$1 * cosPhi + k3 * cos(adLambda), v2 = k3 * sdLambda * sin(adLambda);
  areaRingSum$1.add(atan2(v2, u4));
  lambda0$2 = lambda, cosPhi0$1 = cosPhi, sinPhi0$1 = sinPhi;
}
function area(object2) {
  areaSum$1 = new Adder();
  geoStream(object2, areaStream$1);
  return areaSum$1 * 2;
}
function cartesian(spherical) {
  var lambda = spherical[0], phi2 = spherical[1], cosPhi = cos(phi2);
  return [cosPhi * cos(lambda), cosPhi * sin(lambda), sin(phi2)];
}
function cartesianCross(a4, b11) {
  return [a4[1] * b11[2] - a4[2] * b11[1], a4[2] * b11[0] - a4[0] * b11[2], a4[0] * b11[1] - a4[1] * b11[0]];
}
function cartesianNormalizeInPlace(d3) {
  var l3 = sqrt(d3[0] * d3[0] + d3[1] * d3[1] + d3[2] * d3[2]);
  d3[0] /= l3, d3[1] /= l3, d3[2] /= l3;
}
function compose(a4, b11) {
  function compose2(x2, y3) {
    return x2 = a4(x2, y3), b11(x2[0], x2[1]);
  }
  if (a4.invert && b11.invert) compose2.invert = function(x2, y3) {
    return x2 = b11.invert(x2, y3), x2 && a4.invert(x2[0], x2[1]);
  };
  return compose2;
}
function rotationIdentity(lambda, phi2) {
  if (abs2(lambda) > pi4) lambda -= Math.round(lambda / tau5) * tau5;
  return [lambda, phi2];
}
function rotateRadians(deltaLambda, deltaPhi, deltaGamma) {
  return (deltaLambda %= tau5) ? deltaPhi || deltaGamma ? compose(rotationLambda(deltaLambda), rotationPhiGamma(deltaPhi, deltaGamma)) : rotationLambda(deltaLambda) : deltaPhi || deltaGamma ? rotationPhiGamma(deltaPhi, deltaGamma) : rotationIdentity;
}
function forwardRotationLambda(deltaLambda) {
  return function(lambda, phi2) {
    lambda += deltaLambda;
    if (abs2(lambda) > pi4) lambda -= Math.round(lambda / tau5) * tau5;
    return [lambda, phi2];
  };
}
function rotationLambda(deltaLambda) {
  var rotation2 = forwardRotationLambda(deltaLambda);
  rotation2.invert = forwardRotationLambda(-deltaLambda);
  return rotation2;
}
function rotationPhiGamma(deltaPhi, deltaGamma) {
  var cosDeltaPhi = cos(deltaPhi), sinDeltaPhi = sin(deltaPhi), cosDeltaGamma = cos(deltaGamma), sinDeltaGamma = sin(deltaGamma);
  function rotation2(lambda, phi2) {
    var cosPhi = cos(phi2), x2 = cos(lambda) * cosPhi, y3 = sin(lambda) * cosPhi, z2 = sin(phi2), k3 = z2 * cosDeltaPhi + x2 * sinDeltaPhi;
    return [
      atan2(y3 * cosDeltaGamma - k3 * sinDeltaGamma, x2 * cosDeltaPhi - z2 * sinDeltaPhi),
      asin(k3 * cosDeltaGamma + y3 * sinDeltaGamma)
    ];
  }
  rotation2.invert = function(lambda, phi2) {
    var cosPhi = cos(phi2), x2 = cos(lambda) * cosPhi, y3 = sin(lambda) * cosPhi, z2 = sin(phi2), k3 = z2 * cosDeltaGamma - y3 * sinDeltaGamma;
    return [
      atan2(y3 * cosDeltaGamma + z2 * sinDeltaGamma, x2 * cosDeltaPhi + k3 * sinDeltaPhi),
      asin(k3 * cosDeltaPhi - x2 * sinDeltaPhi)
    ];
  };
  return rotation2;
}
function rotation(rotate) {
  rotate = rotateRadians(rotate[0] * radians2, rotate[1] * radians2, rotate.length > 2 ? rotate[2] * radians2 : 0);
  function forward(coordinates) {
    coordinates = rotate(coordinates[0] * radians2, coordinates[1] * radians2);
    return coordinates[0] *= degrees3, coordinates[1] *= degrees3, coordinates;
  }
  forward.invert = function(coordinates) {
    coordinates = rotate.invert(coordinates[0] * radians2, coordinates[1] * radians2);
    return coordinates[0] *= degrees3, coordinates[1] *= degrees3, coordinates;
  };
  return forward;
}
function clipBuffer() {
  var lines = [], line2;
  return {
    point: function(x2, y3, m2) {
      line2.push([x2, y3, m2]);
    },
    lineStart: function() {
      lines.push(line2 = []);
    },
    lineEnd: noop2,
    rejoin: function() {
      if (lines.length > 1) lines.push(lines.pop().concat(lines.shift()));
    },
    result: function() {
      var result = lines;
      lines = [];
      line2 = null;
      return result;
    }
  };
}
function pointEqual(a4, b11) {
  return abs2(a4[0] - b11[0]) < epsilon3 && abs2(a4[1] - b11[1]) < epsilon3;
}
function Intersection(point2, points, other, entry) {
  this.x = point2;
  this.z = points;
  this.o = other;
  this.e = entry;
  this.v = false;
  this.n = this.p = null;
}
function clipRejoin(segments, compareIntersection2, startInside, interpolate2, stream) {
  var subject = [], clip2 = [], i6, n4;
  segments.forEach(function(segment) {
    if ((n5 = segment.length - 1) <= 0) return;
    var n5, p0 = segment[0], p1 = segment[n5], x2;
    if (pointEqual(p0, p1)) {
      if (!p0[2] && !p1[2]) {
        stream.lineStart();
        for (i6 = 0; i6 < n5; ++i6) stream.point((p0 = segment[i6])[0], p0[1]);
        stream.lineEnd();
        return;
      }
      p1[0] += 2 * epsilon3;
    }
    subject.push(x2 = new Intersection(p0, segment, null, true));
    clip2.push(x2.o = new Intersection(p0, null, x2, false));
    subject.push(x2 = new Intersection(p1, segment, null, false));
    clip2.push(x2.o = new Intersection(p1, null, x2, true));
  });
  if (!subject.length) return;
  clip2.sort(compareIntersection2);
  link(subject);
  link(clip2);
  for (i6 = 0, n4 = clip2.length; i6 < n4; ++i6) {
    clip2[i6].e = startInside = !startInside;
  }
  var start3 = subject[0], points, point2;
  while (1) {
    var current = start3, isSubject = true;
    while (current.v) if ((current = current.n) === start3) return;
    points = current.z;
    stream.lineStart();
    do {
      current.v = current.o.v = true;
      if (current.e) {
        if (isSubject) {
          for (i6 = 0, n4 = points.length; i6 < n4; ++i6) stream.point((point2 = points[i6])[0], point2[1]);
        } else {
          interpolate2(current.x, current.n.x, 1, stream);
        }
        current = current.n;
      } else {
        if (isSubject) {
          points = current.p.z;
          for (i6 = points.length - 1; i6 >= 0; --i6) stream.point((point2 = points[i6])[0], point2[1]);
        } else {
          interpolate2(current.x, current.p.x, -1, stream);
        }
        current = current.p;
      }
      current = current.o;
      points = current.z;
      isSubject = !isSubject;
    } while (!current.v);
    stream.lineEnd();
  }
}
function link(array4) {
  if (!(n4 = array4.length)) return;
  var n4, i6 = 0, a4 = array4[0], b11;
  while (++i6 < n4) {
    a4.n = b11 = array4[i6];
    b11.p = a4;
    a4 = b11;
  }
  a4.n = b11 = array4[0];
  b11.p = a4;
}
function longitude(point2) {
  return abs2(point2[0]) <= pi4 ? point2[0] : sign(point2[0]) * ((abs2(point2[0]) + pi4) % tau5 - pi4);
}
function polygonContains(polygon, point2) {
  var lambda = longitude(point2), phi2 = point2[1], sinPhi = sin(phi2), normal2 = [sin(lambda), -cos(lambda), 0], angle = 0, winding = 0;
  var sum2 = new Adder();
  if (sinPhi === 1) phi2 = halfPi3 + epsilon3;
  else if (sinPhi === -1) phi2 = -halfPi3 - epsilon3;
  for (var i6 = 0, n4 = polygon.length; i6 < n4; ++i6) {
    if (!(m2 = (ring2 = polygon[i6]).length)) continue;
    var ring2, m2, point0 = ring2[m2 - 1], lambda0 = longitude(point0), phi0 = point0[1] / 2 + quarterPi, sinPhi0 = sin(phi0), cosPhi0 = cos(phi0);
    for (var j = 0; j < m2; ++j, lambda0 = lambda1, sinPhi0 = sinPhi1, cosPhi0 = cosPhi1, point0 = point1) {
      var point1 = ring2[j], lambda1 = longitude(point1), phi1 = point1[1] / 2 + quarterPi, sinPhi1 = sin(phi1), cosPhi1 = cos(phi1), delta = lambda1 - lambda0, sign3 = delta >= 0 ? 1 : -1, absDelta = sign3 * delta, antimeridian = absDelta > pi4, k3 = sinPhi0 * sinPhi1;
      sum2.add(atan2(k3 * sign3 * sin(absDelta), cosPhi0 * cosPhi1 + k3 * cos(absDelta)));
      angle += antimeridian ? delta + sign3 * tau5 : delta;
      if (antimeridian ^ lambda0 >= lambda ^ lambda1 >= lambda) {
        var arc = cartesianCross(cartesian(point0), cartesian(point1));
        cartesianNormalizeInPlace(arc);
        var intersection = cartesianCross(normal2, arc);
        cartesianNormalizeInPlace(intersection);
        var phiArc = (antimeridian ^ delta >= 0 ? -1 : 1) * asin(intersection[2]);
        if (phi2 > phiArc || phi2 === phiArc && (arc[0] || arc[1])) {
          winding += antimeridian ^ delta >= 0 ? 1 : -1;
        }
      }
    }
  }
  return (angle < -epsilon3 || angle < epsilon3 && sum2 < -epsilon22) ^ winding & 1;
}
function clip(pointVisible, clipLine2, interpolate2, start3) {
  return function(sink) {
    var line2 = clipLine2(sink), ringBuffer = clipBuffer(), ringSink = clipLine2(ringBuffer), polygonStarted = false, polygon, segments, ring2;
    var clip2 = {
      point: point2,
      lineStart,
      lineEnd,
      polygonStart: function() {
        clip2.point = pointRing;
        clip2.lineStart = ringStart;
        clip2.lineEnd = ringEnd;
        segments = [];
        polygon = [];
      },
      polygonEnd: function() {
        clip2.point = point2;
        clip2.lineStart = lineStart;
        clip2.lineEnd = lineEnd;
        segments = merge(segments);
        var startInside = polygonContains(polygon, start3);
        if (segments.length) {
          if (!polygonStarted) sink.polygonStart(), polygonStarted = true;
          clipRejoin(segments, compareIntersection, startInside, interpolate2, sink);
        } else if (startInside) {
          if (!polygonStarted) sink.polygonStart(), polygonStarted = true;
          sink.lineStart();
          interpolate2(null, null, 1, sink);
          sink.lineEnd();
        }
        if (polygonStarted) sink.polygonEnd(), polygonStarted = false;
        segments = polygon = null;
      },
      sphere: function() {
        sink.polygonStart();
        sink.lineStart();
        interpolate2(null, null, 1, sink);
        sink.lineEnd();
        sink.polygonEnd();
      }
    };
    function point2(lambda, phi2) {
      if (pointVisible(lambda, phi2)) sink.point(lambda, phi2);
    }
    function pointLine(lambda, phi2) {
      line2.point(lambda, phi2);
    }
    function lineStart() {
      clip2.point = pointLine;
      line2.lineStart();
    }
    function lineEnd() {
      clip2.point = point2;
      line2.lineEnd();
    }
    function pointRing(lambda, phi2) {
      ring2.push([lambda, phi2]);
      ringSink.point(lambda, phi2);
    }
    function ringStart() {
      ringSink.lineStart();
      ring2 = [];
    }
    function ringEnd() {
      pointRing(ring2[0][0], ring2[0][1]);
      ringSink.lineEnd();
      var clean2 = ringSink.clean(), ringSegments = ringBuffer.result(), i6, n4 = ringSegments.length, m2, segment, point3;
      ring2.pop();
      polygon.push(ring2);
      ring2 = null;
      if (!n4) return;
      if (clean2 & 1) {
        segment = ringSegments[0];
        if ((m2 = segment.length - 1) > 0) {
          if (!polygonStarted) sink.polygonStart(), polygonStarted = true;
          sink.lineStart();
          for (i6 = 0; i6 < m2; ++i6) sink.point((point3 = segment[i6])[0], point3[1]);
          sink.lineEnd();
        }
        return;
      }
      if (n4 > 1 && clean2 & 2) ringSegments.push(ringSegments.pop().concat(ringSegments.shift()));
      segments.push(ringSegments.filter(validSegment));
    }
    return clip2;
  };
}
function validSegment(segment) {
  return segment.length > 1;
}
function compareIntersection(a4, b11) {
  return ((a4 = a4.x)[0] < 0 ? a4[1] - halfPi3 - epsilon3 : halfPi3 - a4[1]) - ((b11 = b11.x)[0] < 0 ? b11[1] - halfPi3 - epsilon3 : halfPi3 - b11[1]);
}
function clipAntimeridianLine(stream) {
  var lambda0 = NaN, phi0 = NaN, sign0 = NaN, clean2;
  return {
    lineStart: function() {
      stream.lineStart();
      clean2 = 1;
    },
    point: function(lambda1, phi1) {
      var sign1 = lambda1 > 0 ? pi4 : -pi4, delta = abs2(lambda1 - lambda0);
      if (abs2(delta - pi4) < epsilon3) {
        stream.point(lambda0, phi0 = (phi0 + phi1) / 2 > 0 ? halfPi3 : -halfPi3);
        stream.point(sign0, phi0);
        stream.lineEnd();
        stream.lineStart();
        stream.point(sign1, phi0);
        stream.point(lambda1, phi0);
        clean2 = 0;
      } else if (sign0 !== sign1 && delta >= pi4) {
        if (abs2(lambda0 - sign0) < epsilon3) lambda0 -= sign0 * epsilon3;
        if (abs2(lambda1 - sign1) < epsilon3) lambda1 -= sign1 * epsilon3;
        phi0 = clipAntimeridianIntersect(lambda0, phi0, lambda1, phi1);
        stream.point(sign0, phi0);
        stream.lineEnd();
        stream.lineStart();
        stream.point(sign1, phi0);
        clean2 = 0;
      }
      stream.point(lambda0 = lambda1, phi0 = phi1);
      sign0 = sign1;
    },
    lineEnd: function() {
      stream.lineEnd();
      lambda0 = phi0 = NaN;
    },
    clean: function() {
      return 2 - clean2;
    }
  };
}
function clipAntimeridianIntersect(lambda0, phi0, lambda1, phi1) {
  var cosPhi0, cosPhi1, sinLambda0Lambda1 = sin(lambda0 - lambda1);
  return abs2(sinLambda0Lambda1) > epsilon3 ? atan((sin(phi0) * (cosPhi1 = cos(phi1)) * sin(lambda1) - sin(phi1) * (cosPhi0 = cos(phi0)) * sin(lambda0)) / (cosPhi0 * cosPhi1 * sinLambda0Lambda1)) : (phi0 + phi1) / 2;
}
function clipAntimeridianInterpolate(from, to, direction, stream) {
  var phi2;
  if (from == null) {
    phi2 = direction * halfPi3;
    stream.point(-pi4, phi2);
    stream.point(0, phi2);
    stream.point(pi4, phi2);
    stream.point(pi4, 0);
    stream.point(pi4, -phi2);
    stream.point(0, -phi2);
    stream.point(-pi4, -phi2);
    stream.point(-pi4, 0);
    stream.point(-pi4, phi2);
  } else if (abs2(from[0] - to[0]) > epsilon3) {
    var lambda = from[0] < to[0] ? pi4 : -pi4;
    phi2 = direction * lambda / 2;
    stream.point(-lambda, phi2);
    stream.point(0, phi2);
    stream.point(lambda, phi2);
  } else {
    stream.point(to[0], to[1]);
  }
}
function clipLine(a4, b11, x02, y02, x12, y12) {
  var ax = a4[0], ay = a4[1], bx = b11[0], by = b11[1], t03 = 0, t13 = 1, dx = bx - ax, dy = by - ay, r4;
  r4 = x02 - ax;
  if (!dx && r4 > 0) return;
  r4 /= dx;
  if (dx < 0) {
    if (r4 < t03) return;
    if (r4 < t13) t13 = r4;
  } else if (dx > 0) {
    if (r4 > t13) return;
    if (r4 > t03) t03 = r4;
  }
  r4 = x12 - ax;
  if (!dx && r4 < 0) return;
  r4 /= dx;
  if (dx < 0) {
    if (r4 > t13) return;
    if (r4 > t03) t03 = r4;
  } else if (dx > 0) {
    if (r4 < t03) return;
    if (r4 < t13) t13 = r4;
  }
  r4 = y02 - ay;
  if (!dy && r4 > 0) return;
  r4 /= dy;
  if (dy < 0) {
    if (r4 < t03) return;
    if (r4 < t13) t13 = r4;
  } else if (dy > 0) {
    if (r4 > t13) return;
    if (r4 > t03) t03 = r4;
  }
  r4 = y12 - ay;
  if (!dy && r4 < 0) return;
  r4 /= dy;
  if (dy < 0) {
    if (r4 > t13) return;
    if (r4 > t03) t03 = r4;
  } else if (dy > 0) {
    if (r4 < t03) return;
    if (r4 < t13) t13 = r4;
  }
  if (t03 > 0) a4[0] = ax + t03 * dx, a4[1] = ay + t03 * dy;
  if (t13 < 1) b11[0] = ax + t13 * dx, b11[1] = ay + t13 * dy;
  return true;
}
function clipRectangle(x02, y02, x12, y12) {
  function visible(x2, y3) {
    return x02 <= x2 && x2 <= x12 && y02 <= y3 && y3 <= y12;
  }
  function interpolate2(from, to, direction, stream) {
    var a4 = 0, a1 = 0;
    if (from == null || (a4 = corner(from, direction)) !== (a1 = corner(to, direction)) || comparePoint(from, to) < 0 ^ direction > 0) {
      do
        stream.point(a4 === 0 || a4 === 3 ? x02 : x12, a4 > 1 ? y12 : y02);
      while ((a4 = (a4 + direction + 4) % 4) !== a1);
    } else {
      stream.point(to[0], to[1]);
    }
  }
  function corner(p3, direction) {
    return abs2(p3[0] - x02) < epsilon3 ? direction > 0 ? 0 : 3 : abs2(p3[0] - x12) < epsilon3 ? direction > 0 ? 2 : 1 : abs2(p3[1] - y02) < epsilon3 ? direction > 0 ? 1 : 0 : direction > 0 ? 3 : 2;
  }
  function compareIntersection2(a4, b11) {
    return comparePoint(a4.x, b11.x);
  }
  function comparePoint(a4, b11) {
    var ca = corner(a4, 1), cb = corner(b11, 1);
    return ca !== cb ? ca - cb : ca === 0 ? b11[1] - a4[1] : ca === 1 ? a4[0] - b11[0] : ca === 2 ? a4[1] - b11[1] : b11[0] - a4[0];
  }
  return function(stream) {
    var activeStream = stream, bufferStream = clipBuffer(), segments, polygon, ring2, x__, y__, v__, x_, y_, v_, first, clean2;
    var clipStream = {
      point: point2,
      lineStart,
      lineEnd,
      polygonStart,
      polygonEnd
    };
    function point2(x2, y3) {
      if (visible(x2, y3)) activeStream.point(x2, y3);
    }
    function polygonInside() {
      var winding = 0;
      for (var i6 = 0, n4 = polygon.length; i6 < n4; ++i6) {
        for (var ring3 = polygon[i6], j = 1, m2 = ring3.length, point3 = ring3[0], a0, a1, b02 = point3[0], b12 = point3[1]; j < m2; ++j) {
          a0 = b02, a1 = b12, point3 = ring3[j], b02 = point3[0], b12 = point3[1];
          if (a1 <= y12) {
            if (b12 > y12 && (b02 - a0) * (y12 - a1) > (b12 - a1) * (x02 - a0)) ++winding;
          } else {
            if (b12 <= y12 && (b02 - a0) * (y12 - a1) < (b12 - a1) * (x02 - a0)) --winding;
          }
        }
      }
      return winding;
    }
    function polygonStart() {
      activeStream = bufferStream, segments = [], polygon = [], clean2 = true;
    }
    function polygonEnd() {
      var startInside = polygonInside(), cleanInside = clean2 && startInside, visible2 = (segments = merge(segments)).length;
      if (cleanInside || visible2) {
        stream.polygonStart();
        if (cleanInside) {
          stream.lineStart();
          interpolate2(null, null, 1, stream);
          stream.lineEnd();
        }
        if (visible2) {
          clipRejoin(segments, compareIntersection2, startInside, interpolate2, stream);
        }
        stream.polygonEnd();
      }
      activeStream = stream, segments = polygon = ring2 = null;
    }
    function lineStart() {
      clipStream.point = linePoint;
      if (polygon) polygon.push(ring2 = []);
      first = true;
      v_ = false;
      x_ = y_ = NaN;
    }
    function lineEnd() {
      if (segments) {
        linePoint(x__, y__);
        if (v__ && v_) bufferStream.rejoin();
        segments.push(bufferStream.result());
      }
      clipStream.point = point2;
      if (v_) activeStream.lineEnd();
    }
    function linePoint(x2, y3) {
      var v2 = visible(x2, y3);
      if (polygon) ring2.push([x2, y3]);
      if (first) {
        x__ = x2, y__ = y3, v__ = v2;
        first = false;
        if (v2) {
          activeStream.lineStart();
          activeStream.point(x2, y3);
        }
      } else {
        if (v2 && v_) activeStream.point(x2, y3);
        else {
          var a4 = [x_ = Math.max(clipMin, Math.min(clipMax, x_)), y_ = Math.max(clipMin, Math.min(clipMax, y_))], b11 = [x2 = Math.max(clipMin, Math.min(clipMax, x2)), y3 = Math.max(clipMin, Math.min(clipMax, y3))];
          if (clipLine(a4, b11, x02, y02, x12, y12)) {
            if (!v_) {
              activeStream.lineStart();
              activeStream.point(a4[0], a4[1]);
            }
            activeStream.point(b11[0], b11[1]);
            if (!v2) activeStream.lineEnd();
            clean2 = false;
          } else if (v2) {
            activeStream.lineStart();
            activeStream.point(x2, y3);
            clean2 = false;
          }
        }
      }
      x_ = x2, y_ = y3, v_ = v2;
    }
    return clipStream;
  };
}
function areaRingStart() {
  areaStream.point = areaPointFirst;
}
function areaPointFirst(x2, y3) {
  areaStream.point = areaPoint;
  x00$2 = x0$3 = x2, y00$2 = y0$3 = y3;
}
function areaPoint(x2, y3) {
  areaRingSum.add(y0$3 * x2 - x0$3 * y3);
  x0$3 = x2, y0$3 = y3;
}
function areaRingEnd() {
  areaPoint(x00$2, y00$2);
}
function boundsPoint(x2, y3) {
  if (x2 < x0$2) x0$2 = x2;
  if (x2 > x1) x1 = x2;
  if (y3 < y0$2) y0$2 = y3;
  if (y3 > y1) y1 = y3;
}
function centroidPoint(x2, y3) {
  X0 += x2;
  Y0 += y3;
  ++Z0;
}
function centroidLineStart() {
  centroidStream.point = centroidPointFirstLine;
}
function centroidPointFirstLine(x2, y3) {
  centroidStream.point = centroidPointLine;
  centroidPoint(x0$1 = x2, y0$1 = y3);
}
function centroidPointLine(x2, y3) {
  var dx = x2 - x0$1, dy = y3 - y0$1, z2 = sqrt(dx * dx + dy * dy);
  X1 += z2 * (x0$1 + x2) / 2;
  Y1 += z2 * (y0$1 + y3) / 2;
  Z1 += z2;
  centroidPoint(x0$1 = x2, y0$1 = y3);
}
function centroidLineEnd() {
  centroidStream.point = centroidPoint;
}
function centroidRingStart() {
  centroidStream.point = centroidPointFirstRing;
}
function centroidRingEnd() {
  centroidPointRing(x00$1, y00$1);
}
function centroidPointFirstRing(x2, y3) {
  centroidStream.point = centroidPointRing;
  centroidPoint(x00$1 = x0$1 = x2, y00$1 = y0$1 = y3);
}
function centroidPointRing(x2, y3) {
  var dx = x2 - x0$1, dy = y3 - y0$1, z2 = sqrt(dx * dx + dy * dy);
  X1 += z2 * (x0$1 + x2) / 2;
  Y1 += z2 * (y0$1 + y3) / 2;
  Z1 += z2;
  z2 = y0$1 * x2 - x0$1 * y3;
  X2 += z2 * (x0$1 + x2);
  Y2 += z2 * (y0$1 + y3);
  Z2 += z2 * 3;
  centroidPoint(x0$1 = x2, y0$1 = y3);
}
function PathContext(context) {
  this._context = context;
}
function lengthPointFirst(x2, y3) {
  lengthStream.point = lengthPoint;
  x00 = x0 = x2, y00 = y0 = y3;
}
function lengthPoint(x2, y3) {
  x0 -= x2, y0 -= y3;
  lengthSum.add(sqrt(x0 * x0 + y0 * y0));
  x0 = x2, y0 = y3;
}
function append2(strings) {
  let i6 = 1;
  this._ += strings[0];
  for (const j = strings.length; i6 < j; ++i6) {
    this._ += arguments[i6] + strings[i6];
  }
}
function appendRound2(digits) {
  const d3 = Math.floor(digits);
  if (!(d3 >= 0)) throw new RangeError(`invalid digits: ${digits}`);
  if (d3 > 15) return append2;
  if (d3 !== cacheDigits) {
    const k3 = 10 ** d3;
    cacheDigits = d3;
    cacheAppend = function append3(strings) {
      let i6 = 1;
      this._ += strings[0];
      for (const j = strings.length; i6 < j; ++i6) {
        this._ += Math.round(arguments[i6] * k3) / k3 + strings[i6];
      }
    };
  }
  return cacheAppend;
}
function index(projection, context) {
  let digits = 3, pointRadius = 4.5, projectionStream, contextStream;
  function path2(object2) {
    if (object2) {
      if (typeof pointRadius === "function") contextStream.pointRadius(+pointRadius.apply(this, arguments));
      geoStream(object2, projectionStream(contextStream));
    }
    return contextStream.result();
  }
  path2.area = function(object2) {
    geoStream(object2, projectionStream(areaStream));
    return areaStream.result();
  };
  path2.measure = function(object2) {
    geoStream(object2, projectionStream(lengthStream));
    return lengthStream.result();
  };
  path2.bounds = function(object2) {
    geoStream(object2, projectionStream(boundsStream));
    return boundsStream.result();
  };
  path2.centroid = function(object2) {
    geoStream(object2, projectionStream(centroidStream));
    return centroidStream.result();
  };
  path2.projection = function(_2) {
    if (!arguments.length) return projection;
    projectionStream = _2 == null ? (projection = null, identity$1) : (projection = _2).stream;
    return path2;
  };
  path2.context = function(_2) {
    if (!arguments.length) return context;
    contextStream = _2 == null ? (context = null, new PathString(digits)) : new PathContext(context = _2);
    if (typeof pointRadius !== "function") contextStream.pointRadius(pointRadius);
    return path2;
  };
  path2.pointRadius = function(_2) {
    if (!arguments.length) return pointRadius;
    pointRadius = typeof _2 === "function" ? _2 : (contextStream.pointRadius(+_2), +_2);
    return path2;
  };
  path2.digits = function(_2) {
    if (!arguments.length) return digits;
    if (_2 == null) digits = null;
    else {
      const d3 = Math.floor(_2);
      if (!(d3 >= 0)) throw new RangeError(`invalid digits: ${_2}`);
      digits = d3;
    }
    if (context === null) contextStream = new PathString(digits);
    return path2;
  };
  return path2.projection(projection).digits(digits).context(context);
}
function transformer(methods) {
  return function(stream) {
    var s5 = new TransformStream();
    for (var key2 in methods) s5[key2] = methods[key2];
    s5.stream = stream;
    return s5;
  };
}
function TransformStream() {
}
function fit(projection, fitBounds, object2) {
  var clip2 = projection.clipExtent && projection.clipExtent();
  projection.scale(150).translate([0, 0]);
  if (clip2 != null) projection.clipExtent(null);
  geoStream(object2, projection.stream(boundsStream));
  fitBounds(boundsStream.result());
  if (clip2 != null) projection.clipExtent(clip2);
  return projection;
}
function fitExtent(projection, extent, object2) {
  return fit(projection, function(b11) {
    var w2 = extent[1][0] - extent[0][0], h3 = extent[1][1] - extent[0][1], k3 = Math.min(w2 / (b11[1][0] - b11[0][0]), h3 / (b11[1][1] - b11[0][1])), x2 = +extent[0][0] + (w2 - k3 * (b11[1][0] + b11[0][0])) / 2, y3 = +extent[0][1] + (h3 - k3 * (b11[1][1] + b11[0][1])) / 2;
    projection.scale(150 * k3).translate([x2, y3]);
  }, object2);
}
function fitSize(projection, size, object2) {
  return fitExtent(projection, [[0, 0], size], object2);
}
function fitWidth(projection, width, object2) {
  return fit(projection, function(b11) {
    var w2 = +width, k3 = w2 / (b11[1][0] - b11[0][0]), x2 = (w2 - k3 * (b11[1][0] + b11[0][0])) / 2, y3 = -k3 * b11[0][1];
    projection.scale(150 * k3).translate([x2, y3]);
  }, object2);
}
function fitHeight(projection, height2, object2) {
  return fit(projection, function(b11) {
    var h3 = +height2, k3 = h3 / (b11[1][1] - b11[0][1]), x2 = -k3 * b11[0][0], y3 = (h3 - k3 * (b11[1][1] + b11[0][1])) / 2;
    projection.scale(150 * k3).translate([x2, y3]);
  }, object2);
}
function cylindricalEqualAreaRaw(phi0) {
  var cosPhi0 = cos(phi0);
  function forward(lambda, phi2) {
    return [lambda * cosPhi0, sin(phi2) / cosPhi0];
  }
  forward.invert = function(x2, y3) {
    return [x2 / cosPhi0, asin(y3 * cosPhi0)];
  };
  return forward;
}
function conicEqualAreaRaw(y02, y12) {
  var sy0 = sin(y02), n4 = (sy0 + sin(y12)) / 2;
  if (abs2(n4) < epsilon3) return cylindricalEqualAreaRaw(y02);
  var c5 = 1 + sy0 * (2 * n4 - sy0), r0 = sqrt(c5) / n4;
  function project(x2, y3) {
    var r4 = sqrt(c5 - 2 * n4 * sin(y3)) / n4;
    return [r4 * sin(x2 *= n4), r0 - r4 * cos(x2)];
  }
  project.invert = function(x2, y3) {
    var r0y = r0 - y3, l3 = atan2(x2, abs2(r0y)) * sign(r0y);
    if (r0y * n4 < 0)
      l3 -= pi4 * sign(x2) * sign(r0y);
    return [l3 / n4, asin((c5 - (x2 * x2 + r0y * r0y) * n4 * n4) / (2 * n4))];
  };
  return project;
}
function azimuthalRaw(scale) {
  return function(x2, y3) {
    var cx = cos(x2), cy = cos(y3), k3 = scale(cx * cy);
    if (k3 === Infinity) return [2, 0];
    return [
      k3 * cy * sin(x2),
      k3 * sin(y3)
    ];
  };
}
function azimuthalInvert(angle) {
  return function(x2, y3) {
    var z2 = sqrt(x2 * x2 + y3 * y3), c5 = angle(z2), sc = sin(c5), cc = cos(c5);
    return [
      atan2(x2 * sc, z2 * cc),
      asin(z2 && y3 * sc / z2)
    ];
  };
}
function mercatorRaw(lambda, phi2) {
  return [lambda, log(tan((halfPi3 + phi2) / 2))];
}
function equirectangularRaw(lambda, phi2) {
  return [lambda, phi2];
}
function equalEarthRaw(lambda, phi2) {
  var l3 = asin(M * sin(phi2)), l22 = l3 * l3, l6 = l22 * l22 * l22;
  return [
    lambda * cos(l3) / (M * (A1 + 3 * A2 * l22 + l6 * (7 * A3 + 9 * A4 * l22))),
    l3 * (A1 + A2 * l22 + l6 * (A3 + A4 * l22))
  ];
}
function gnomonicRaw(x2, y3) {
  var cy = cos(y3), k3 = cos(x2) * cy;
  return [cy * sin(x2) / k3, sin(y3) / k3];
}
function identity4() {
  var k3 = 1, tx = 0, ty = 0, sx = 1, sy = 1, alpha = 0, ca, sa, x02 = null, y02, x12, y12, kx2 = 1, ky2 = 1, transform2 = transformer({
    point: function(x2, y3) {
      var p3 = projection([x2, y3]);
      this.stream.point(p3[0], p3[1]);
    }
  }), postclip = identity$1, cache, cacheStream;
  function reset() {
    kx2 = k3 * sx;
    ky2 = k3 * sy;
    cache = cacheStream = null;
    return projection;
  }
  function projection(p3) {
    var x2 = p3[0] * kx2, y3 = p3[1] * ky2;
    if (alpha) {
      var t5 = y3 * ca - x2 * sa;
      x2 = x2 * ca + y3 * sa;
      y3 = t5;
    }
    return [x2 + tx, y3 + ty];
  }
  projection.invert = function(p3) {
    var x2 = p3[0] - tx, y3 = p3[1] - ty;
    if (alpha) {
      var t5 = y3 * ca + x2 * sa;
      x2 = x2 * ca - y3 * sa;
      y3 = t5;
    }
    return [x2 / kx2, y3 / ky2];
  };
  projection.stream = function(stream) {
    return cache && cacheStream === stream ? cache : cache = transform2(postclip(cacheStream = stream));
  };
  projection.postclip = function(_2) {
    return arguments.length ? (postclip = _2, x02 = y02 = x12 = y12 = null, reset()) : postclip;
  };
  projection.clipExtent = function(_2) {
    return arguments.length ? (postclip = _2 == null ? (x02 = y02 = x12 = y12 = null, identity$1) : clipRectangle(x02 = +_2[0][0], y02 = +_2[0][1], x12 = +_2[1][0], y12 = +_2[1][1]), reset()) : x02 == null ? null : [[x02, y02], [x12, y12]];
  };
  projection.scale = function(_2) {
    return arguments.length ? (k3 = +_2, reset()) : k3;
  };
  projection.translate = function(_2) {
    return arguments.length ? (tx = +_2[0], ty = +_2[1], reset()) : [tx, ty];
  };
  projection.angle = function(_2) {
    return arguments.length ? (alpha = _2 % 360 * radians2, sa = sin(alpha), ca = cos(alpha), reset()) : alpha * degrees3;
  };
  projection.reflectX = function(_2) {
    return arguments.length ? (sx = _2 ? -1 : 1, reset()) : sx < 0;
  };
  projection.reflectY = function(_2) {
    return arguments.length ? (sy = _2 ? -1 : 1, reset()) : sy < 0;
  };
  projection.fitExtent = function(extent, object2) {
    return fitExtent(projection, extent, object2);
  };
  projection.fitSize = function(size, object2) {
    return fitSize(projection, size, object2);
  };
  projection.fitWidth = function(width, object2) {
    return fitWidth(projection, width, object2);
  };
  projection.fitHeight = function(height2, object2) {
    return fitHeight(projection, height2, object2);
  };
  return projection;
}
function naturalEarth1Raw(lambda, phi2) {
  var phi22 = phi2 * phi2, phi4 = phi22 * phi22;
  return [
    lambda * (0.8707 - 0.131979 * phi22 + phi4 * (-0.013791 + phi4 * (3971e-6 * phi22 - 1529e-6 * phi4))),
    phi2 * (1.007226 + phi22 * (0.015085 + phi4 * (-0.044475 + 0.028874 * phi22 - 5916e-6 * phi4)))
  ];
}
function orthographicRaw(x2, y3) {
  return [cos(y3) * sin(x2), sin(y3)];
}
function stereographicRaw(x2, y3) {
  var cy = cos(y3), k3 = 1 + cos(x2) * cy;
  return [cy * sin(x2) / k3, sin(y3) / k3];
}
function transverseMercatorRaw(lambda, phi2) {
  return [log(tan((halfPi3 + phi2) / 2)), -lambda];
}
var epsilon3, epsilon22, pi4, halfPi3, quarterPi, tau5, degrees3, radians2, abs2, atan, atan2, cos, exp, log, sin, sign, sqrt, tan, streamObjectType, streamGeometryType, areaRingSum$1, areaSum$1, lambda00$2, phi00$2, lambda0$2, cosPhi0$1, sinPhi0$1, areaStream$1, clipAntimeridian, clipMax, clipMin, identity$1, areaSum, areaRingSum, x00$2, y00$2, x0$3, y0$3, areaStream, x0$2, y0$2, x1, y1, boundsStream, X0, Y0, Z0, X1, Y1, Z1, X2, Y2, Z2, x00$1, y00$1, x0$1, y0$1, centroidStream, lengthSum, lengthRing, x00, y00, x0, y0, lengthStream, cacheDigits, cacheAppend, cacheRadius, cacheCircle, PathString, cosMinDistance, transformRadians, azimuthalEqualAreaRaw, azimuthalEquidistantRaw, A1, A2, A3, A4, M, iterations;
var init_d3_geo = __esm({
  "node_modules/d3-geo/dist/d3-geo.mjs"() {
    init_d3_array();
    epsilon3 = 1e-6;
    epsilon22 = 1e-12;
    pi4 = Math.PI;
    halfPi3 = pi4 / 2;
    quarterPi = pi4 / 4;
    tau5 = pi4 * 2;
    degrees3 = 180 / pi4;
    radians2 = pi4 / 180;
    abs2 = Math.abs;
    atan = Math.atan;
    atan2 = Math.atan2;
    cos = Math.cos;
    exp = Math.exp;
    log = Math.log;
    sin = Math.sin;
    sign = Math.sign || function(x2) {
      return x2 > 0 ? 1 : x2 < 0 ? -1 : 0;
    };
    sqrt = Math.sqrt;
    tan = Math.tan;
    streamObjectType = {
      Feature: function(object2, stream) {
        streamGeometry(object2.geometry, stream);
      },
      FeatureCollection: function(object2, stream) {
        var features = object2.features, i6 = -1, n4 = features.length;
        while (++i6 < n4) streamGeometry(features[i6].geometry, stream);
      }
    };
    streamGeometryType = {
      Sphere: function(object2, stream) {
        stream.sphere();
      },
      Point: function(object2, stream) {
        object2 = object2.coordinates;
        stream.point(object2[0], object2[1], object2[2]);
      },
      MultiPoint: function(object2, stream) {
        var coordinates = object2.coordinates, i6 = -1, n4 = coordinates.length;
        while (++i6 < n4) object2 = coordinates[i6], stream.point(object2[0], object2[1], object2[2]);
      },
      LineString: function(object2, stream) {
        streamLine(object2.coordinates, stream, 0);
      },
      MultiLineString: function(object2, stream) {
        var coordinates = object2.coordinates, i6 = -1, n4 = coordinates.length;
        while (++i6 < n4) streamLine(coordinates[i6], stream, 0);
      },
      Polygon: function(object2, stream) {
        streamPolygon(object2.coordinates, stream);
      },
      MultiPolygon: function(object2, stream) {
        var coordinates = object2.coordinates, i6 = -1, n4 = coordinates.length;
        while (++i6 < n4) streamPolygon(coordinates[i6], stream);
      },
      GeometryCollection: function(object2, stream) {
        var geometries = object2.geometries, i6 = -1, n4 = geometries.length;
        while (++i6 < n4) streamGeometry(geometries[i6], stream);
      }
    };
    areaRingSum$1 = new Adder();
    areaSum$1 = new Adder();
    areaStream$1 = {
      point: noop2,
      lineStart: noop2,
      lineEnd: noop2,
      polygonStart: function() {
        areaRingSum$1 = new Adder();
        areaStream$1.lineStart = areaRingStart$1;
        areaStream$1.lineEnd = areaRingEnd$1;
      },
      polygonEnd: function() {
        var areaRing = +areaRingSum$1;
        areaSum$1.add(areaRing < 0 ? tau5 + areaRing : areaRing);
        this.lineStart = this.lineEnd = this.point = noop2;
      },
      sphere: function() {
        areaSum$1.add(tau5);
      }
    };
    rotationIdentity.invert = rotationIdentity;
    clipAntimeridian = clip(
      function() {
        return true;
      },
      clipAntimeridianLine,
      clipAntimeridianInterpolate,
      [-pi4, -halfPi3]
    );
    clipMax = 1e9;
    clipMin = -clipMax;
    identity$1 = (x2) => x2;
    areaSum = new Adder();
    areaRingSum = new Adder();
    areaStream = {
      point: noop2,
      lineStart: noop2,
      lineEnd: noop2,
      polygonStart: function() {
        areaStream.lineStart = areaRingStart;
        areaStream.lineEnd = areaRingEnd;
      },
      polygonEnd: function() {
        areaStream.lineStart = areaStream.lineEnd = areaStream.point = noop2;
        areaSum.add(abs2(areaRingSum));
        areaRingSum = new Adder();
      },
      result: function() {
        var area2 = areaSum / 2;
        areaSum = new Adder();
        return area2;
      }
    };
    x0$2 = Infinity;
    y0$2 = x0$2;
    x1 = -x0$2;
    y1 = x1;
    boundsStream = {
      point: boundsPoint,
      lineStart: noop2,
      lineEnd: noop2,
      polygonStart: noop2,
      polygonEnd: noop2,
      result: function() {
        var bounds = [[x0$2, y0$2], [x1, y1]];
        x1 = y1 = -(y0$2 = x0$2 = Infinity);
        return bounds;
      }
    };
    X0 = 0;
    Y0 = 0;
    Z0 = 0;
    X1 = 0;
    Y1 = 0;
    Z1 = 0;
    X2 = 0;
    Y2 = 0;
    Z2 = 0;
    centroidStream = {
      point: centroidPoint,
      lineStart: centroidLineStart,
      lineEnd: centroidLineEnd,
      polygonStart: function() {
        centroidStream.lineStart = centroidRingStart;
        centroidStream.lineEnd = centroidRingEnd;
      },
      polygonEnd: function() {
        centroidStream.point = centroidPoint;
        centroidStream.lineStart = centroidLineStart;
        centroidStream.lineEnd = centroidLineEnd;
      },
      result: function() {
        var centroid = Z2 ? [X2 / Z2, Y2 / Z2] : Z1 ? [X1 / Z1, Y1 / Z1] : Z0 ? [X0 / Z0, Y0 / Z0] : [NaN, NaN];
        X0 = Y0 = Z0 = X1 = Y1 = Z1 = X2 = Y2 = Z2 = 0;
        return centroid;
      }
    };
    PathContext.prototype = {
      _radius: 4.5,
      pointRadius: function(_2) {
        return this._radius = _2, this;
      },
      polygonStart: function() {
        this._line = 0;
      },
      polygonEnd: function() {
        this._line = NaN;
      },
      lineStart: function() {
        this._point = 0;
      },
      lineEnd: function() {
        if (this._line === 0) this._context.closePath();
        this._point = NaN;
      },
      point: function(x2, y3) {
        switch (this._point) {
          case 0: {
            this._context.moveTo(x2, y3);
            this._point = 1;
            break;
          }
          case 1: {
            this._context.lineTo(x2, y3);
            break;
          }
          default: {
            this._context.moveTo(x2 + this._radius, y3);
            this._context.arc(x2, y3, this._radius, 0, tau5);
            break;
          }
        }
      },
      result: noop2
    };
    lengthSum = new Adder();
    lengthStream = {
      point: noop2,
      lineStart: function() {
        lengthStream.point = lengthPointFirst;
      },
      lineEnd: function() {
        if (lengthRing) lengthPoint(x00, y00);
        lengthStream.point = noop2;
      },
      polygonStart: function() {
        lengthRing = true;
      },
      polygonEnd: function() {
        lengthRing = null;
      },
      result: function() {
        var length = +lengthSum;
        lengthSum = new Adder();
        return length;
      }
    };
    PathString = class {
      constructor(digits) {
        this._append = digits == null ? append2 : appendRound2(digits);
        this._radius = 4.5;
        this._ = "";
      }
      pointRadius(_2) {
        this._radius = +_2;
        return this;
      }
      polygonStart() {
        this._line = 0;
      }
      polygonEnd() {
        this._line = NaN;
      }
      lineStart() {
        this._point = 0;
      }
      lineEnd() {
        if (this._line === 0) this._ += "Z";
        this._point = NaN;
      }
      point(x2, y3) {
        switch (this._point) {
          case 0: {
            this._append`M${x2},${y3}`;
            this._point = 1;
            break;
          }
          case 1: {
            this._append`L${x2},${y3}`;
            break;
          }
          default: {
            this._append`M${x2},${y3}`;
            if (this._radius !== cacheRadius || this._append !== cacheAppend) {
              const r4 = this._radius;
              const s5 = this._;
              this._ = "";
              this._append`m0,${r4}a${r4},${r4} 0 1,1 0,${-2 * r4}a${r4},${r4} 0 1,1 0,${2 * r4}z`;
              cacheRadius = r4;
              cacheAppend = this._append;
              cacheCircle = this._;
              this._ = s5;
            }
            this._ += cacheCircle;
            break;
          }
        }
      }
      result() {
        const result = this._;
        this._ = "";
        return result.length ? result : null;
      }
    };
    TransformStream.prototype = {
      constructor: TransformStream,
      point: function(x2, y3) {
        this.stream.point(x2, y3);
      },
      sphere: function() {
        this.stream.sphere();
      },
      lineStart: function() {
        this.stream.lineStart();
      },
      lineEnd: function() {
        this.stream.lineEnd();
      },
      polygonStart: function() {
        this.stream.polygonStart();
      },
      polygonEnd: function() {
        this.stream.polygonEnd();
      }
    };
    cosMinDistance = cos(30 * radians2);
    transformRadians = transformer({
      point: function(x2, y3) {
        this.stream.point(x2 * radians2, y3 * radians2);
      }
    });
    azimuthalEqualAreaRaw = azimuthalRaw(function(cxcy) {
      return sqrt(2 / (1 + cxcy));
    });
    azimuthalEqualAreaRaw.invert = azimuthalInvert(function(z2) {
      return 2 * asin(z2 / 2);
    });
    azimuthalEquidistantRaw = azimuthalRaw(function(c5) {
      return (c5 = acos(c5)) && c5 / sin(c5);
    });
    azimuthalEquidistantRaw.invert = azimuthalInvert(function(z2) {
      return z2;
    });
    mercatorRaw.invert = function(x2, y3) {
      return [x2, 2 * atan(exp(y3)) - halfPi3];
    };
    equirectangularRaw.invert = equirectangularRaw;
    A1 = 1.340264;
    A2 = -0.081106;
    A3 = 893e-6;
    A4 = 3796e-6;
    M = sqrt(3) / 2;
    iterations = 12;
    equalEarthRaw.invert = function(x2, y3) {
      var l3 = y3, l22 = l3 * l3, l6 = l22 * l22 * l22;
      for (var i6 = 0, delta, fy, fpy; i6 < iterations; ++i6) {
        fy = l3 * (A1 + A2 * l22 + l6 * (A3 + A4 * l22)) - y3;
        fpy = A1 + 3 * A2 * l22 + l6 * (7 * A3 + 9 * A4 * l22);
        l3 -= delta = fy / fpy, l22 = l3 * l3, l6 = l22 * l22 * l22;
        if (abs2(delta) < epsilon22) break;
      }
      return [
        M * x2 * (A1 + 3 * A2 * l22 + l6 * (7 * A3 + 9 * A4 * l22)) / cos(l3),
        asin(sin(l3) / M)
      ];
    };
    gnomonicRaw.invert = azimuthalInvert(atan);
    naturalEarth1Raw.invert = function(x2, y3) {
      var phi2 = y3, i6 = 25, delta;
      do {
        var phi22 = phi2 * phi2, phi4 = phi22 * phi22;
        phi2 -= delta = (phi2 * (1.007226 + phi22 * (0.015085 + phi4 * (-0.044475 + 0.028874 * phi22 - 5916e-6 * phi4))) - y3) / (1.007226 + phi22 * (0.015085 * 3 + phi4 * (-0.044475 * 7 + 0.028874 * 9 * phi22 - 5916e-6 * 11 * phi4)));
      } while (abs2(delta) > epsilon3 && --i6 > 0);
      return [
        x2 / (0.8707 + (phi22 = phi2 * phi2) * (-0.131979 + phi22 * (-0.013791 + phi22 * phi22 * phi22 * (3971e-6 - 1529e-6 * phi22)))),
        phi2
      ];
    };
    orthographicRaw.invert = azimuthalInvert(asin);
    stereographicRaw.invert = azimuthalInvert(function(z2) {
      return 2 * atan(z2);
    });
    transverseMercatorRaw.invert = function(x2, y3) {
      return [-y3, 2 * atan(exp(x2)) - halfPi3];
    };
  }
});

// node_modules/d3-hierarchy/dist/d3-hierarchy.mjs
function count(node) {
  var sum2 = 0, children2 = node.children, i6 = children2 && children2.length;
  if (!i6) sum2 = 1;
  else while (--i6 >= 0) sum2 += children2[i6].value;
  node.value = sum2;
}
function node_count() {
  return this.eachAfter(count);
}
function node_each(callback, that) {
  let index2 = -1;
  for (const node of this) {
    callback.call(that, node, ++index2, this);
  }
  return this;
}
function node_eachBefore(callback, that) {
  var node = this, nodes = [node], children2, i6, index2 = -1;
  while (node = nodes.pop()) {
    callback.call(that, node, ++index2, this);
    if (children2 = node.children) {
      for (i6 = children2.length - 1; i6 >= 0; --i6) {
        nodes.push(children2[i6]);
      }
    }
  }
  return this;
}
function node_eachAfter(callback, that) {
  var node = this, nodes = [node], next = [], children2, i6, n4, index2 = -1;
  while (node = nodes.pop()) {
    next.push(node);
    if (children2 = node.children) {
      for (i6 = 0, n4 = children2.length; i6 < n4; ++i6) {
        nodes.push(children2[i6]);
      }
    }
  }
  while (node = next.pop()) {
    callback.call(that, node, ++index2, this);
  }
  return this;
}
function node_find(callback, that) {
  let index2 = -1;
  for (const node of this) {
    if (callback.call(that, node, ++index2, this)) {
      return node;
    }
  }
}
function node_sum(value) {
  return this.eachAfter(function(node) {
    var sum2 = +value(node.data) || 0, children2 = node.children, i6 = children2 && children2.length;
    while (--i6 >= 0) sum2 += children2[i6].value;
    node.value = sum2;
  });
}
function node_sort(compare) {
  return this.eachBefore(function(node) {
    if (node.children) {
      node.children.sort(compare);
    }
  });
}
function node_path(end) {
  var start3 = this, ancestor = leastCommonAncestor(start3, end), nodes = [start3];
  while (start3 !== ancestor) {
    start3 = start3.parent;
    nodes.push(start3);
  }
  var k3 = nodes.length;
  while (end !== ancestor) {
    nodes.splice(k3, 0, end);
    end = end.parent;
  }
  return nodes;
}
function leastCommonAncestor(a4, b11) {
  if (a4 === b11) return a4;
  var aNodes = a4.ancestors(), bNodes = b11.ancestors(), c5 = null;
  a4 = aNodes.pop();
  b11 = bNodes.pop();
  while (a4 === b11) {
    c5 = a4;
    a4 = aNodes.pop();
    b11 = bNodes.pop();
  }
  return c5;
}
function node_ancestors() {
  var node = this, nodes = [node];
  while (node = node.parent) {
    nodes.push(node);
  }
  return nodes;
}
function node_descendants() {
  return Array.from(this);
}
function node_leaves() {
  var leaves = [];
  this.eachBefore(function(node) {
    if (!node.children) {
      leaves.push(node);
    }
  });
  return leaves;
}
function node_links() {
  var root2 = this, links = [];
  root2.each(function(node) {
    if (node !== root2) {
      links.push({ source: node.parent, target: node });
    }
  });
  return links;
}
function* node_iterator() {
  var node = this, current, next = [node], children2, i6, n4;
  do {
    current = next.reverse(), next = [];
    while (node = current.pop()) {
      yield node;
      if (children2 = node.children) {
        for (i6 = 0, n4 = children2.length; i6 < n4; ++i6) {
          next.push(children2[i6]);
        }
      }
    }
  } while (next.length);
}
function hierarchy(data, children2) {
  if (data instanceof Map) {
    data = [void 0, data];
    if (children2 === void 0) children2 = mapChildren;
  } else if (children2 === void 0) {
    children2 = objectChildren;
  }
  var root2 = new Node$1(data), node, nodes = [root2], child, childs, i6, n4;
  while (node = nodes.pop()) {
    if ((childs = children2(node.data)) && (n4 = (childs = Array.from(childs)).length)) {
      node.children = childs;
      for (i6 = n4 - 1; i6 >= 0; --i6) {
        nodes.push(child = childs[i6] = new Node$1(childs[i6]));
        child.parent = node;
        child.depth = node.depth + 1;
      }
    }
  }
  return root2.eachBefore(computeHeight);
}
function node_copy() {
  return hierarchy(this).eachBefore(copyData);
}
function objectChildren(d3) {
  return d3.children;
}
function mapChildren(d3) {
  return Array.isArray(d3) ? d3[1] : null;
}
function copyData(node) {
  if (node.data.value !== void 0) node.value = node.data.value;
  node.data = node.data.data;
}
function computeHeight(node) {
  var height2 = 0;
  do
    node.height = height2;
  while ((node = node.parent) && node.height < ++height2);
}
function Node$1(data) {
  this.data = data;
  this.depth = this.height = 0;
  this.parent = null;
}
function treemapDice(parent, x02, y02, x12, y12) {
  var nodes = parent.children, node, i6 = -1, n4 = nodes.length, k3 = parent.value && (x12 - x02) / parent.value;
  while (++i6 < n4) {
    node = nodes[i6], node.y0 = y02, node.y1 = y12;
    node.x0 = x02, node.x1 = x02 += node.value * k3;
  }
}
function TreeNode(node, i6) {
  this._ = node;
  this.parent = null;
  this.children = null;
  this.A = null;
  this.a = this;
  this.z = 0;
  this.m = 0;
  this.c = 0;
  this.s = 0;
  this.t = null;
  this.i = i6;
}
function treemapSlice(parent, x02, y02, x12, y12) {
  var nodes = parent.children, node, i6 = -1, n4 = nodes.length, k3 = parent.value && (y12 - y02) / parent.value;
  while (++i6 < n4) {
    node = nodes[i6], node.x0 = x02, node.x1 = x12;
    node.y0 = y02, node.y1 = y02 += node.value * k3;
  }
}
function squarifyRatio(ratio, parent, x02, y02, x12, y12) {
  var rows2 = [], nodes = parent.children, row, nodeValue, i0 = 0, i1 = 0, n4 = nodes.length, dx, dy, value = parent.value, sumValue, minValue, maxValue, newRatio, minRatio, alpha, beta2;
  while (i0 < n4) {
    dx = x12 - x02, dy = y12 - y02;
    do
      sumValue = nodes[i1++].value;
    while (!sumValue && i1 < n4);
    minValue = maxValue = sumValue;
    alpha = Math.max(dy / dx, dx / dy) / (value * ratio);
    beta2 = sumValue * sumValue * alpha;
    minRatio = Math.max(maxValue / beta2, beta2 / minValue);
    for (; i1 < n4; ++i1) {
      sumValue += nodeValue = nodes[i1].value;
      if (nodeValue < minValue) minValue = nodeValue;
      if (nodeValue > maxValue) maxValue = nodeValue;
      beta2 = sumValue * sumValue * alpha;
      newRatio = Math.max(maxValue / beta2, beta2 / minValue);
      if (newRatio > minRatio) {
        sumValue -= nodeValue;
        break;
      }
      minRatio = newRatio;
    }
    rows2.push(row = { value: sumValue, dice: dx < dy, children: nodes.slice(i0, i1) });
    if (row.dice) treemapDice(row, x02, y02, x12, value ? y02 += dy * sumValue / value : y12);
    else treemapSlice(row, x02, y02, value ? x02 += dx * sumValue / value : x12, y12);
    value -= sumValue, i0 = i1;
  }
  return rows2;
}
var phi, squarify, resquarify;
var init_d3_hierarchy = __esm({
  "node_modules/d3-hierarchy/dist/d3-hierarchy.mjs"() {
    Node$1.prototype = hierarchy.prototype = {
      constructor: Node$1,
      count: node_count,
      each: node_each,
      eachAfter: node_eachAfter,
      eachBefore: node_eachBefore,
      find: node_find,
      sum: node_sum,
      sort: node_sort,
      path: node_path,
      ancestors: node_ancestors,
      descendants: node_descendants,
      leaves: node_leaves,
      links: node_links,
      copy: node_copy,
      [Symbol.iterator]: node_iterator
    };
    TreeNode.prototype = Object.create(Node$1.prototype);
    phi = (1 + Math.sqrt(5)) / 2;
    squarify = (function custom10(ratio) {
      function squarify2(parent, x02, y02, x12, y12) {
        squarifyRatio(ratio, parent, x02, y02, x12, y12);
      }
      squarify2.ratio = function(x2) {
        return custom10((x2 = +x2) > 1 ? x2 : 1);
      };
      return squarify2;
    })(phi);
    resquarify = (function custom11(ratio) {
      function resquarify2(parent, x02, y02, x12, y12) {
        if ((rows2 = parent._squarify) && rows2.ratio === ratio) {
          var rows2, row, nodes, i6, j = -1, n4, m2 = rows2.length, value = parent.value;
          while (++j < m2) {
            row = rows2[j], nodes = row.children;
            for (i6 = row.value = 0, n4 = nodes.length; i6 < n4; ++i6) row.value += nodes[i6].value;
            if (row.dice) treemapDice(row, x02, y02, x12, value ? y02 += (y12 - y02) * row.value / value : y12);
            else treemapSlice(row, x02, y02, value ? x02 += (x12 - x02) * row.value / value : x12, y12);
            value -= row.value;
          }
        } else {
          parent._squarify = rows2 = squarifyRatio(ratio, parent, x02, y02, x12, y12);
          rows2.ratio = ratio;
        }
      }
      resquarify2.ratio = function(x2) {
        return custom11((x2 = +x2) > 1 ? x2 : 1);
      };
      return resquarify2;
    })(phi);
  }
});

// node_modules/d3-polygon/dist/d3-polygon.mjs
function contains(polygon, point2) {
  var n4 = polygon.length, p3 = polygon[n4 - 1], x2 = point2[0], y3 = point2[1], x02 = p3[0], y02 = p3[1], x12, y12, inside = false;
  for (var i6 = 0; i6 < n4; ++i6) {
    p3 = polygon[i6], x12 = p3[0], y12 = p3[1];
    if (y12 > y3 !== y02 > y3 && x2 < (x02 - x12) * (y3 - y12) / (y02 - y12) + x12) inside = !inside;
    x02 = x12, y02 = y12;
  }
  return inside;
}
var init_d3_polygon = __esm({
  "node_modules/d3-polygon/dist/d3-polygon.mjs"() {
  }
});

// node_modules/d3-random/dist/d3-random.mjs
var defaultSource, uniform, int, normal, logNormal, irwinHall, bates, exponential2, pareto, bernoulli, geometric, gamma2, beta, binomial, weibull, cauchy, logistic, poisson, eps;
var init_d3_random = __esm({
  "node_modules/d3-random/dist/d3-random.mjs"() {
    defaultSource = Math.random;
    uniform = (function sourceRandomUniform(source) {
      function randomUniform(min3, max3) {
        min3 = min3 == null ? 0 : +min3;
        max3 = max3 == null ? 1 : +max3;
        if (arguments.length === 1) max3 = min3, min3 = 0;
        else max3 -= min3;
        return function() {
          return source() * max3 + min3;
        };
      }
      randomUniform.source = sourceRandomUniform;
      return randomUniform;
    })(defaultSource);
    int = (function sourceRandomInt(source) {
      function randomInt(min3, max3) {
        if (arguments.length < 2) max3 = min3, min3 = 0;
        min3 = Math.floor(min3);
        max3 = Math.floor(max3) - min3;
        return function() {
          return Math.floor(source() * max3 + min3);
        };
      }
      randomInt.source = sourceRandomInt;
      return randomInt;
    })(defaultSource);
    normal = (function sourceRandomNormal(source) {
      function randomNormal(mu, sigma) {
        var x2, r4;
        mu = mu == null ? 0 : +mu;
        sigma = sigma == null ? 1 : +sigma;
        return function() {
          var y3;
          if (x2 != null) y3 = x2, x2 = null;
          else do {
            x2 = source() * 2 - 1;
            y3 = source() * 2 - 1;
            r4 = x2 * x2 + y3 * y3;
          } while (!r4 || r4 > 1);
          return mu + sigma * y3 * Math.sqrt(-2 * Math.log(r4) / r4);
        };
      }
      randomNormal.source = sourceRandomNormal;
      return randomNormal;
    })(defaultSource);
    logNormal = (function sourceRandomLogNormal(source) {
      var N2 = normal.source(source);
      function randomLogNormal() {
        var randomNormal = N2.apply(this, arguments);
        return function() {
          return Math.exp(randomNormal());
        };
      }
      randomLogNormal.source = sourceRandomLogNormal;
      return randomLogNormal;
    })(defaultSource);
    irwinHall = (function sourceRandomIrwinHall(source) {
      function randomIrwinHall(n4) {
        if ((n4 = +n4) <= 0) return () => 0;
        return function() {
          for (var sum2 = 0, i6 = n4; i6 > 1; --i6) sum2 += source();
          return sum2 + i6 * source();
        };
      }
      randomIrwinHall.source = sourceRandomIrwinHall;
      return randomIrwinHall;
    })(defaultSource);
    bates = (function sourceRandomBates(source) {
      var I2 = irwinHall.source(source);
      function randomBates(n4) {
        if ((n4 = +n4) === 0) return source;
        var randomIrwinHall = I2(n4);
        return function() {
          return randomIrwinHall() / n4;
        };
      }
      randomBates.source = sourceRandomBates;
      return randomBates;
    })(defaultSource);
    exponential2 = (function sourceRandomExponential(source) {
      function randomExponential(lambda) {
        return function() {
          return -Math.log1p(-source()) / lambda;
        };
      }
      randomExponential.source = sourceRandomExponential;
      return randomExponential;
    })(defaultSource);
    pareto = (function sourceRandomPareto(source) {
      function randomPareto(alpha) {
        if ((alpha = +alpha) < 0) throw new RangeError("invalid alpha");
        alpha = 1 / -alpha;
        return function() {
          return Math.pow(1 - source(), alpha);
        };
      }
      randomPareto.source = sourceRandomPareto;
      return randomPareto;
    })(defaultSource);
    bernoulli = (function sourceRandomBernoulli(source) {
      function randomBernoulli(p3) {
        if ((p3 = +p3) < 0 || p3 > 1) throw new RangeError("invalid p");
        return function() {
          return Math.floor(source() + p3);
        };
      }
      randomBernoulli.source = sourceRandomBernoulli;
      return randomBernoulli;
    })(defaultSource);
    geometric = (function sourceRandomGeometric(source) {
      function randomGeometric(p3) {
        if ((p3 = +p3) < 0 || p3 > 1) throw new RangeError("invalid p");
        if (p3 === 0) return () => Infinity;
        if (p3 === 1) return () => 1;
        p3 = Math.log1p(-p3);
        return function() {
          return 1 + Math.floor(Math.log1p(-source()) / p3);
        };
      }
      randomGeometric.source = sourceRandomGeometric;
      return randomGeometric;
    })(defaultSource);
    gamma2 = (function sourceRandomGamma(source) {
      var randomNormal = normal.source(source)();
      function randomGamma(k3, theta) {
        if ((k3 = +k3) < 0) throw new RangeError("invalid k");
        if (k3 === 0) return () => 0;
        theta = theta == null ? 1 : +theta;
        if (k3 === 1) return () => -Math.log1p(-source()) * theta;
        var d3 = (k3 < 1 ? k3 + 1 : k3) - 1 / 3, c5 = 1 / (3 * Math.sqrt(d3)), multiplier = k3 < 1 ? () => Math.pow(source(), 1 / k3) : () => 1;
        return function() {
          do {
            do {
              var x2 = randomNormal(), v2 = 1 + c5 * x2;
            } while (v2 <= 0);
            v2 *= v2 * v2;
            var u4 = 1 - source();
          } while (u4 >= 1 - 0.0331 * x2 * x2 * x2 * x2 && Math.log(u4) >= 0.5 * x2 * x2 + d3 * (1 - v2 + Math.log(v2)));
          return d3 * v2 * multiplier() * theta;
        };
      }
      randomGamma.source = sourceRandomGamma;
      return randomGamma;
    })(defaultSource);
    beta = (function sourceRandomBeta(source) {
      var G = gamma2.source(source);
      function randomBeta(alpha, beta2) {
        var X3 = G(alpha), Y3 = G(beta2);
        return function() {
          var x2 = X3();
          return x2 === 0 ? 0 : x2 / (x2 + Y3());
        };
      }
      randomBeta.source = sourceRandomBeta;
      return randomBeta;
    })(defaultSource);
    binomial = (function sourceRandomBinomial(source) {
      var G = geometric.source(source), B4 = beta.source(source);
      function randomBinomial(n4, p3) {
        n4 = +n4;
        if ((p3 = +p3) >= 1) return () => n4;
        if (p3 <= 0) return () => 0;
        return function() {
          var acc = 0, nn = n4, pp = p3;
          while (nn * pp > 16 && nn * (1 - pp) > 16) {
            var i6 = Math.floor((nn + 1) * pp), y3 = B4(i6, nn - i6 + 1)();
            if (y3 <= pp) {
              acc += i6;
              nn -= i6;
              pp = (pp - y3) / (1 - y3);
            } else {
              nn = i6 - 1;
              pp /= y3;
            }
          }
          var sign3 = pp < 0.5, pFinal = sign3 ? pp : 1 - pp, g2 = G(pFinal);
          for (var s5 = g2(), k3 = 0; s5 <= nn; ++k3) s5 += g2();
          return acc + (sign3 ? k3 : nn - k3);
        };
      }
      randomBinomial.source = sourceRandomBinomial;
      return randomBinomial;
    })(defaultSource);
    weibull = (function sourceRandomWeibull(source) {
      function randomWeibull(k3, a4, b11) {
        var outerFunc;
        if ((k3 = +k3) === 0) {
          outerFunc = (x2) => -Math.log(x2);
        } else {
          k3 = 1 / k3;
          outerFunc = (x2) => Math.pow(x2, k3);
        }
        a4 = a4 == null ? 0 : +a4;
        b11 = b11 == null ? 1 : +b11;
        return function() {
          return a4 + b11 * outerFunc(-Math.log1p(-source()));
        };
      }
      randomWeibull.source = sourceRandomWeibull;
      return randomWeibull;
    })(defaultSource);
    cauchy = (function sourceRandomCauchy(source) {
      function randomCauchy(a4, b11) {
        a4 = a4 == null ? 0 : +a4;
        b11 = b11 == null ? 1 : +b11;
        return function() {
          return a4 + b11 * Math.tan(Math.PI * source());
        };
      }
      randomCauchy.source = sourceRandomCauchy;
      return randomCauchy;
    })(defaultSource);
    logistic = (function sourceRandomLogistic(source) {
      function randomLogistic(a4, b11) {
        a4 = a4 == null ? 0 : +a4;
        b11 = b11 == null ? 1 : +b11;
        return function() {
          var u4 = source();
          return a4 + b11 * Math.log(u4 / (1 - u4));
        };
      }
      randomLogistic.source = sourceRandomLogistic;
      return randomLogistic;
    })(defaultSource);
    poisson = (function sourceRandomPoisson(source) {
      var G = gamma2.source(source), B4 = binomial.source(source);
      function randomPoisson(lambda) {
        return function() {
          var acc = 0, l3 = lambda;
          while (l3 > 16) {
            var n4 = Math.floor(0.875 * l3), t5 = G(n4)();
            if (t5 > l3) return acc + B4(n4 - 1, l3 / t5)();
            acc += n4;
            l3 -= t5;
          }
          for (var s5 = -Math.log1p(-source()), k3 = 0; s5 <= l3; ++k3) s5 -= Math.log1p(-source());
          return acc + k3;
        };
      }
      randomPoisson.source = sourceRandomPoisson;
      return randomPoisson;
    })(defaultSource);
    eps = 1 / 4294967296;
  }
});

// node_modules/d3-time/dist/d3-time.mjs
function timeInterval(floori, offseti, count2, field) {
  function interval(date) {
    return floori(date = arguments.length === 0 ? /* @__PURE__ */ new Date() : /* @__PURE__ */ new Date(+date)), date;
  }
  interval.floor = (date) => {
    return floori(date = /* @__PURE__ */ new Date(+date)), date;
  };
  interval.ceil = (date) => {
    return floori(date = new Date(date - 1)), offseti(date, 1), floori(date), date;
  };
  interval.round = (date) => {
    const d0 = interval(date), d1 = interval.ceil(date);
    return date - d0 < d1 - date ? d0 : d1;
  };
  interval.offset = (date, step) => {
    return offseti(date = /* @__PURE__ */ new Date(+date), step == null ? 1 : Math.floor(step)), date;
  };
  interval.range = (start3, stop, step) => {
    const range3 = [];
    start3 = interval.ceil(start3);
    step = step == null ? 1 : Math.floor(step);
    if (!(start3 < stop) || !(step > 0)) return range3;
    let previous;
    do
      range3.push(previous = /* @__PURE__ */ new Date(+start3)), offseti(start3, step), floori(start3);
    while (previous < start3 && start3 < stop);
    return range3;
  };
  interval.filter = (test) => {
    return timeInterval((date) => {
      if (date >= date) while (floori(date), !test(date)) date.setTime(date - 1);
    }, (date, step) => {
      if (date >= date) {
        if (step < 0) while (++step <= 0) {
          while (offseti(date, -1), !test(date)) {
          }
        }
        else while (--step >= 0) {
          while (offseti(date, 1), !test(date)) {
          }
        }
      }
    });
  };
  if (count2) {
    interval.count = (start3, end) => {
      t02.setTime(+start3), t12.setTime(+end);
      floori(t02), floori(t12);
      return Math.floor(count2(t02, t12));
    };
    interval.every = (step) => {
      step = Math.floor(step);
      return !isFinite(step) || !(step > 0) ? null : !(step > 1) ? interval : interval.filter(field ? (d3) => field(d3) % step === 0 : (d3) => interval.count(0, d3) % step === 0);
    };
  }
  return interval;
}
function timeWeekday(i6) {
  return timeInterval((date) => {
    date.setDate(date.getDate() - (date.getDay() + 7 - i6) % 7);
    date.setHours(0, 0, 0, 0);
  }, (date, step) => {
    date.setDate(date.getDate() + step * 7);
  }, (start3, end) => {
    return (end - start3 - (end.getTimezoneOffset() - start3.getTimezoneOffset()) * durationMinute) / durationWeek;
  });
}
function utcWeekday(i6) {
  return timeInterval((date) => {
    date.setUTCDate(date.getUTCDate() - (date.getUTCDay() + 7 - i6) % 7);
    date.setUTCHours(0, 0, 0, 0);
  }, (date, step) => {
    date.setUTCDate(date.getUTCDate() + step * 7);
  }, (start3, end) => {
    return (end - start3) / durationWeek;
  });
}
function ticker(year, month, week, day, hour, minute) {
  const tickIntervals = [
    [second, 1, durationSecond],
    [second, 5, 5 * durationSecond],
    [second, 15, 15 * durationSecond],
    [second, 30, 30 * durationSecond],
    [minute, 1, durationMinute],
    [minute, 5, 5 * durationMinute],
    [minute, 15, 15 * durationMinute],
    [minute, 30, 30 * durationMinute],
    [hour, 1, durationHour],
    [hour, 3, 3 * durationHour],
    [hour, 6, 6 * durationHour],
    [hour, 12, 12 * durationHour],
    [day, 1, durationDay],
    [day, 2, 2 * durationDay],
    [week, 1, durationWeek],
    [month, 1, durationMonth],
    [month, 3, 3 * durationMonth],
    [year, 1, durationYear]
  ];
  function ticks3(start3, stop, count2) {
    const reverse = stop < start3;
    if (reverse) [start3, stop] = [stop, start3];
    const interval = count2 && typeof count2.range === "function" ? count2 : tickInterval(start3, stop, count2);
    const ticks4 = interval ? interval.range(start3, +stop + 1) : [];
    return reverse ? ticks4.reverse() : ticks4;
  }
  function tickInterval(start3, stop, count2) {
    const target = Math.abs(stop - start3) / count2;
    const i6 = bisector(([, , step2]) => step2).right(tickIntervals, target);
    if (i6 === tickIntervals.length) return year.every(tickStep(start3 / durationYear, stop / durationYear, count2));
    if (i6 === 0) return millisecond.every(Math.max(tickStep(start3, stop, count2), 1));
    const [t5, step] = tickIntervals[target / tickIntervals[i6 - 1][2] < tickIntervals[i6][2] / target ? i6 - 1 : i6];
    return t5.every(step);
  }
  return [ticks3, tickInterval];
}
var t02, t12, millisecond, milliseconds, durationSecond, durationMinute, durationHour, durationDay, durationWeek, durationMonth, durationYear, second, seconds, timeMinute, timeMinutes, utcMinute, utcMinutes, timeHour, timeHours, utcHour, utcHours, timeDay, timeDays, utcDay, utcDays, unixDay, unixDays, timeSunday, timeMonday, timeTuesday, timeWednesday, timeThursday, timeFriday, timeSaturday, timeSundays, timeMondays, timeTuesdays, timeWednesdays, timeThursdays, timeFridays, timeSaturdays, utcSunday, utcMonday, utcTuesday, utcWednesday, utcThursday, utcFriday, utcSaturday, utcSundays, utcMondays, utcTuesdays, utcWednesdays, utcThursdays, utcFridays, utcSaturdays, timeMonth, timeMonths, utcMonth, utcMonths, timeYear, timeYears, utcYear, utcYears, utcTicks, utcTickInterval, timeTicks, timeTickInterval;
var init_d3_time = __esm({
  "node_modules/d3-time/dist/d3-time.mjs"() {
    init_d3_array();
    t02 = /* @__PURE__ */ new Date();
    t12 = /* @__PURE__ */ new Date();
    millisecond = timeInterval(() => {
    }, (date, step) => {
      date.setTime(+date + step);
    }, (start3, end) => {
      return end - start3;
    });
    millisecond.every = (k3) => {
      k3 = Math.floor(k3);
      if (!isFinite(k3) || !(k3 > 0)) return null;
      if (!(k3 > 1)) return millisecond;
      return timeInterval((date) => {
        date.setTime(Math.floor(date / k3) * k3);
      }, (date, step) => {
        date.setTime(+date + step * k3);
      }, (start3, end) => {
        return (end - start3) / k3;
      });
    };
    milliseconds = millisecond.range;
    durationSecond = 1e3;
    durationMinute = durationSecond * 60;
    durationHour = durationMinute * 60;
    durationDay = durationHour * 24;
    durationWeek = durationDay * 7;
    durationMonth = durationDay * 30;
    durationYear = durationDay * 365;
    second = timeInterval((date) => {
      date.setTime(date - date.getMilliseconds());
    }, (date, step) => {
      date.setTime(+date + step * durationSecond);
    }, (start3, end) => {
      return (end - start3) / durationSecond;
    }, (date) => {
      return date.getUTCSeconds();
    });
    seconds = second.range;
    timeMinute = timeInterval((date) => {
      date.setTime(date - date.getMilliseconds() - date.getSeconds() * durationSecond);
    }, (date, step) => {
      date.setTime(+date + step * durationMinute);
    }, (start3, end) => {
      return (end - start3) / durationMinute;
    }, (date) => {
      return date.getMinutes();
    });
    timeMinutes = timeMinute.range;
    utcMinute = timeInterval((date) => {
      date.setUTCSeconds(0, 0);
    }, (date, step) => {
      date.setTime(+date + step * durationMinute);
    }, (start3, end) => {
      return (end - start3) / durationMinute;
    }, (date) => {
      return date.getUTCMinutes();
    });
    utcMinutes = utcMinute.range;
    timeHour = timeInterval((date) => {
      date.setTime(date - date.getMilliseconds() - date.getSeconds() * durationSecond - date.getMinutes() * durationMinute);
    }, (date, step) => {
      date.setTime(+date + step * durationHour);
    }, (start3, end) => {
      return (end - start3) / durationHour;
    }, (date) => {
      return date.getHours();
    });
    timeHours = timeHour.range;
    utcHour = timeInterval((date) => {
      date.setUTCMinutes(0, 0, 0);
    }, (date, step) => {
      date.setTime(+date + step * durationHour);
    }, (start3, end) => {
      return (end - start3) / durationHour;
    }, (date) => {
      return date.getUTCHours();
    });
    utcHours = utcHour.range;
    timeDay = timeInterval(
      (date) => date.setHours(0, 0, 0, 0),
      (date, step) => date.setDate(date.getDate() + step),
      (start3, end) => (end - start3 - (end.getTimezoneOffset() - start3.getTimezoneOffset()) * durationMinute) / durationDay,
      (date) => date.getDate() - 1
    );
    timeDays = timeDay.range;
    utcDay = timeInterval((date) => {
      date.setUTCHours(0, 0, 0, 0);
    }, (date, step) => {
      date.setUTCDate(date.getUTCDate() + step);
    }, (start3, end) => {
      return (end - start3) / durationDay;
    }, (date) => {
      return date.getUTCDate() - 1;
    });
    utcDays = utcDay.range;
    unixDay = timeInterval((date) => {
      date.setUTCHours(0, 0, 0, 0);
    }, (date, step) => {
      date.setUTCDate(date.getUTCDate() + step);
    }, (start3, end) => {
      return (end - start3) / durationDay;
    }, (date) => {
      return Math.floor(date / durationDay);
    });
    unixDays = unixDay.range;
    timeSunday = timeWeekday(0);
    timeMonday = timeWeekday(1);
    timeTuesday = timeWeekday(2);
    timeWednesday = timeWeekday(3);
    timeThursday = timeWeekday(4);
    timeFriday = timeWeekday(5);
    timeSaturday = timeWeekday(6);
    timeSundays = timeSunday.range;
    timeMondays = timeMonday.range;
    timeTuesdays = timeTuesday.range;
    timeWednesdays = timeWednesday.range;
    timeThursdays = timeThursday.range;
    timeFridays = timeFriday.range;
    timeSaturdays = timeSaturday.range;
    utcSunday = utcWeekday(0);
    utcMonday = utcWeekday(1);
    utcTuesday = utcWeekday(2);
    utcWednesday = utcWeekday(3);
    utcThursday = utcWeekday(4);
    utcFriday = utcWeekday(5);
    utcSaturday = utcWeekday(6);
    utcSundays = utcSunday.range;
    utcMondays = utcMonday.range;
    utcTuesdays = utcTuesday.range;
    utcWednesdays = utcWednesday.range;
    utcThursdays = utcThursday.range;
    utcFridays = utcFriday.range;
    utcSaturdays = utcSaturday.range;
    timeMonth = timeInterval((date) => {
      date.setDate(1);
      date.setHours(0, 0, 0, 0);
    }, (date, step) => {
      date.setMonth(date.getMonth() + step);
    }, (start3, end) => {
      return end.getMonth() - start3.getMonth() + (end.getFullYear() - start3.getFullYear()) * 12;
    }, (date) => {
      return date.getMonth();
    });
    timeMonths = timeMonth.range;
    utcMonth = timeInterval((date) => {
      date.setUTCDate(1);
      date.setUTCHours(0, 0, 0, 0);
    }, (date, step) => {
      date.setUTCMonth(date.getUTCMonth() + step);
    }, (start3, end) => {
      return end.getUTCMonth() - start3.getUTCMonth() + (end.getUTCFullYear() - start3.getUTCFullYear()) * 12;
    }, (date) => {
      return date.getUTCMonth();
    });
    utcMonths = utcMonth.range;
    timeYear = timeInterval((date) => {
      date.setMonth(0, 1);
      date.setHours(0, 0, 0, 0);
    }, (date, step) => {
      date.setFullYear(date.getFullYear() + step);
    }, (start3, end) => {
      return end.getFullYear() - start3.getFullYear();
    }, (date) => {
      return date.getFullYear();
    });
    timeYear.every = (k3) => {
      return !isFinite(k3 = Math.floor(k3)) || !(k3 > 0) ? null : timeInterval((date) => {
        date.setFullYear(Math.floor(date.getFullYear() / k3) * k3);
        date.setMonth(0, 1);
        date.setHours(0, 0, 0, 0);
      }, (date, step) => {
        date.setFullYear(date.getFullYear() + step * k3);
      });
    };
    timeYears = timeYear.range;
    utcYear = timeInterval((date) => {
      date.setUTCMonth(0, 1);
      date.setUTCHours(0, 0, 0, 0);
    }, (date, step) => {
      date.setUTCFullYear(date.getUTCFullYear() + step);
    }, (start3, end) => {
      return end.getUTCFullYear() - start3.getUTCFullYear();
    }, (date) => {
      return date.getUTCFullYear();
    });
    utcYear.every = (k3) => {
      return !isFinite(k3 = Math.floor(k3)) || !(k3 > 0) ? null : timeInterval((date) => {
        date.setUTCFullYear(Math.floor(date.getUTCFullYear() / k3) * k3);
        date.setUTCMonth(0, 1);
        date.setUTCHours(0, 0, 0, 0);
      }, (date, step) => {
        date.setUTCFullYear(date.getUTCFullYear() + step * k3);
      });
    };
    utcYears = utcYear.range;
    [utcTicks, utcTickInterval] = ticker(utcYear, utcMonth, utcSunday, unixDay, utcHour, utcMinute);
    [timeTicks, timeTickInterval] = ticker(timeYear, timeMonth, timeSunday, timeDay, timeHour, timeMinute);
  }
});

// node_modules/d3-time-format/dist/d3-time-format.mjs
function localDate(d3) {
  if (0 <= d3.y && d3.y < 100) {
    var date = new Date(-1, d3.m, d3.d, d3.H, d3.M, d3.S, d3.L);
    date.setFullYear(d3.y);
    return date;
  }
  return new Date(d3.y, d3.m, d3.d, d3.H, d3.M, d3.S, d3.L);
}
function utcDate(d3) {
  if (0 <= d3.y && d3.y < 100) {
    var date = new Date(Date.UTC(-1, d3.m, d3.d, d3.H, d3.M, d3.S, d3.L));
    date.setUTCFullYear(d3.y);
    return date;
  }
  return new Date(Date.UTC(d3.y, d3.m, d3.d, d3.H, d3.M, d3.S, d3.L));
}
function newDate(y3, m2, d3) {
  return { y: y3, m: m2, d: d3, H: 0, M: 0, S: 0, L: 0 };
}
function formatLocale2(locale3) {
  var locale_dateTime = locale3.dateTime, locale_date = locale3.date, locale_time = locale3.time, locale_periods = locale3.periods, locale_weekdays = locale3.days, locale_shortWeekdays = locale3.shortDays, locale_months = locale3.months, locale_shortMonths = locale3.shortMonths;
  var periodRe = formatRe(locale_periods), periodLookup = formatLookup(locale_periods), weekdayRe = formatRe(locale_weekdays), weekdayLookup = formatLookup(locale_weekdays), shortWeekdayRe = formatRe(locale_shortWeekdays), shortWeekdayLookup = formatLookup(locale_shortWeekdays), monthRe = formatRe(locale_months), monthLookup = formatLookup(locale_months), shortMonthRe = formatRe(locale_shortMonths), shortMonthLookup = formatLookup(locale_shortMonths);
  var formats = {
    "a": formatShortWeekday,
    "A": formatWeekday,
    "b": formatShortMonth,
    "B": formatMonth,
    "c": null,
    "d": formatDayOfMonth,
    "e": formatDayOfMonth,
    "f": formatMicroseconds,
    "g": formatYearISO,
    "G": formatFullYearISO,
    "H": formatHour24,
    "I": formatHour12,
    "j": formatDayOfYear,
    "L": formatMilliseconds,
    "m": formatMonthNumber,
    "M": formatMinutes,
    "p": formatPeriod,
    "q": formatQuarter,
    "Q": formatUnixTimestamp,
    "s": formatUnixTimestampSeconds,
    "S": formatSeconds,
    "u": formatWeekdayNumberMonday,
    "U": formatWeekNumberSunday,
    "V": formatWeekNumberISO,
    "w": formatWeekdayNumberSunday,
    "W": formatWeekNumberMonday,
    "x": null,
    "X": null,
    "y": formatYear2,
    "Y": formatFullYear,
    "Z": formatZone,
    "%": formatLiteralPercent
  };
  var utcFormats = {
    "a": formatUTCShortWeekday,
    "A": formatUTCWeekday,
    "b": formatUTCShortMonth,
    "B": formatUTCMonth,
    "c": null,
    "d": formatUTCDayOfMonth,
    "e": formatUTCDayOfMonth,
    "f": formatUTCMicroseconds,
    "g": formatUTCYearISO,
    "G": formatUTCFullYearISO,
    "H": formatUTCHour24,
    "I": formatUTCHour12,
    "j": formatUTCDayOfYear,
    "L": formatUTCMilliseconds,
    "m": formatUTCMonthNumber,
    "M": formatUTCMinutes,
    "p": formatUTCPeriod,
    "q": formatUTCQuarter,
    "Q": formatUnixTimestamp,
    "s": formatUnixTimestampSeconds,
    "S": formatUTCSeconds,
    "u": formatUTCWeekdayNumberMonday,
    "U": formatUTCWeekNumberSunday,
    "V": formatUTCWeekNumberISO,
    "w": formatUTCWeekdayNumberSunday,
    "W": formatUTCWeekNumberMonday,
    "x": null,
    "X": null,
    "y": formatUTCYear,
    "Y": formatUTCFullYear,
    "Z": formatUTCZone,
    "%": formatLiteralPercent
  };
  var parses = {
    "a": parseShortWeekday,
    "A": parseWeekday,
    "b": parseShortMonth,
    "B": parseMonth,
    "c": parseLocaleDateTime,
    "d": parseDayOfMonth,
    "e": parseDayOfMonth,
    "f": parseMicroseconds,
    "g": parseYear,
    "G": parseFullYear,
    "H": parseHour24,
    "I": parseHour24,
    "j": parseDayOfYear,
    "L": parseMilliseconds,
    "m": parseMonthNumber,
    "M": parseMinutes,
    "p": parsePeriod,
    "q": parseQuarter,
    "Q": parseUnixTimestamp,
    "s": parseUnixTimestampSeconds,
    "S": parseSeconds,
    "u": parseWeekdayNumberMonday,
    "U": parseWeekNumberSunday,
    "V": parseWeekNumberISO,
    "w": parseWeekdayNumberSunday,
    "W": parseWeekNumberMonday,
    "x": parseLocaleDate,
    "X": parseLocaleTime,
    "y": parseYear,
    "Y": parseFullYear,
    "Z": parseZone,
    "%": parseLiteralPercent
  };
  formats.x = newFormat(locale_date, formats);
  formats.X = newFormat(locale_time, formats);
  formats.c = newFormat(locale_dateTime, formats);
  utcFormats.x = newFormat(locale_date, utcFormats);
  utcFormats.X = newFormat(locale_time, utcFormats);
  utcFormats.c = newFormat(locale_dateTime, utcFormats);
  function newFormat(specifier, formats2) {
    return function(date) {
      var string2 = [], i6 = -1, j = 0, n4 = specifier.length, c5, pad3, format2;
      if (!(date instanceof Date)) date = /* @__PURE__ */ new Date(+date);
      while (++i6 < n4) {
        if (specifier.charCodeAt(i6) === 37) {
          string2.push(specifier.slice(j, i6));
          if ((pad3 = pads[c5 = specifier.charAt(++i6)]) != null) c5 = specifier.charAt(++i6);
          else pad3 = c5 === "e" ? " " : "0";
          if (format2 = formats2[c5]) c5 = format2(date, pad3);
          string2.push(c5);
          j = i6 + 1;
        }
      }
      string2.push(specifier.slice(j, i6));
      return string2.join("");
    };
  }
  function newParse(specifier, Z3) {
    return function(string2) {
      var d3 = newDate(1900, void 0, 1), i6 = parseSpecifier(d3, specifier, string2 += "", 0), week, day;
      if (i6 != string2.length) return null;
      if ("Q" in d3) return new Date(d3.Q);
      if ("s" in d3) return new Date(d3.s * 1e3 + ("L" in d3 ? d3.L : 0));
      if (Z3 && !("Z" in d3)) d3.Z = 0;
      if ("p" in d3) d3.H = d3.H % 12 + d3.p * 12;
      if (d3.m === void 0) d3.m = "q" in d3 ? d3.q : 0;
      if ("V" in d3) {
        if (d3.V < 1 || d3.V > 53) return null;
        if (!("w" in d3)) d3.w = 1;
        if ("Z" in d3) {
          week = utcDate(newDate(d3.y, 0, 1)), day = week.getUTCDay();
          week = day > 4 || day === 0 ? utcMonday.ceil(week) : utcMonday(week);
          week = utcDay.offset(week, (d3.V - 1) * 7);
          d3.y = week.getUTCFullYear();
          d3.m = week.getUTCMonth();
          d3.d = week.getUTCDate() + (d3.w + 6) % 7;
        } else {
          week = localDate(newDate(d3.y, 0, 1)), day = week.getDay();
          week = day > 4 || day === 0 ? timeMonday.ceil(week) : timeMonday(week);
          week = timeDay.offset(week, (d3.V - 1) * 7);
          d3.y = week.getFullYear();
          d3.m = week.getMonth();
          d3.d = week.getDate() + (d3.w + 6) % 7;
        }
      } else if ("W" in d3 || "U" in d3) {
        if (!("w" in d3)) d3.w = "u" in d3 ? d3.u % 7 : "W" in d3 ? 1 : 0;
        day = "Z" in d3 ? utcDate(newDate(d3.y, 0, 1)).getUTCDay() : localDate(newDate(d3.y, 0, 1)).getDay();
        d3.m = 0;
        d3.d = "W" in d3 ? (d3.w + 6) % 7 + d3.W * 7 - (day + 5) % 7 : d3.w + d3.U * 7 - (day + 6) % 7;
      }
      if ("Z" in d3) {
        d3.H += d3.Z / 100 | 0;
        d3.M += d3.Z % 100;
        return utcDate(d3);
      }
      return localDate(d3);
    };
  }
  function parseSpecifier(d3, specifier, string2, j) {
    var i6 = 0, n4 = specifier.length, m2 = string2.length, c5, parse;
    while (i6 < n4) {
      if (j >= m2) return -1;
      c5 = specifier.charCodeAt(i6++);
      if (c5 === 37) {
        c5 = specifier.charAt(i6++);
        parse = parses[c5 in pads ? specifier.charAt(i6++) : c5];
        if (!parse || (j = parse(d3, string2, j)) < 0) return -1;
      } else if (c5 != string2.charCodeAt(j++)) {
        return -1;
      }
    }
    return j;
  }
  function parsePeriod(d3, string2, i6) {
    var n4 = periodRe.exec(string2.slice(i6));
    return n4 ? (d3.p = periodLookup.get(n4[0].toLowerCase()), i6 + n4[0].length) : -1;
  }
  function parseShortWeekday(d3, string2, i6) {
    var n4 = shortWeekdayRe.exec(string2.slice(i6));
    return n4 ? (d3.w = shortWeekdayLookup.get(n4[0].toLowerCase()), i6 + n4[0].length) : -1;
  }
  function parseWeekday(d3, string2, i6) {
    var n4 = weekdayRe.exec(string2.slice(i6));
    return n4 ? (d3.w = weekdayLookup.get(n4[0].toLowerCase()), i6 + n4[0].length) : -1;
  }
  function parseShortMonth(d3, string2, i6) {
    var n4 = shortMonthRe.exec(string2.slice(i6));
    return n4 ? (d3.m = shortMonthLookup.get(n4[0].toLowerCase()), i6 + n4[0].length) : -1;
  }
  function parseMonth(d3, string2, i6) {
    var n4 = monthRe.exec(string2.slice(i6));
    return n4 ? (d3.m = monthLookup.get(n4[0].toLowerCase()), i6 + n4[0].length) : -1;
  }
  function parseLocaleDateTime(d3, string2, i6) {
    return parseSpecifier(d3, locale_dateTime, string2, i6);
  }
  function parseLocaleDate(d3, string2, i6) {
    return parseSpecifier(d3, locale_date, string2, i6);
  }
  function parseLocaleTime(d3, string2, i6) {
    return parseSpecifier(d3, locale_time, string2, i6);
  }
  function formatShortWeekday(d3) {
    return locale_shortWeekdays[d3.getDay()];
  }
  function formatWeekday(d3) {
    return locale_weekdays[d3.getDay()];
  }
  function formatShortMonth(d3) {
    return locale_shortMonths[d3.getMonth()];
  }
  function formatMonth(d3) {
    return locale_months[d3.getMonth()];
  }
  function formatPeriod(d3) {
    return locale_periods[+(d3.getHours() >= 12)];
  }
  function formatQuarter(d3) {
    return 1 + ~~(d3.getMonth() / 3);
  }
  function formatUTCShortWeekday(d3) {
    return locale_shortWeekdays[d3.getUTCDay()];
  }
  function formatUTCWeekday(d3) {
    return locale_weekdays[d3.getUTCDay()];
  }
  function formatUTCShortMonth(d3) {
    return locale_shortMonths[d3.getUTCMonth()];
  }
  function formatUTCMonth(d3) {
    return locale_months[d3.getUTCMonth()];
  }
  function formatUTCPeriod(d3) {
    return locale_periods[+(d3.getUTCHours() >= 12)];
  }
  function formatUTCQuarter(d3) {
    return 1 + ~~(d3.getUTCMonth() / 3);
  }
  return {
    format: function(specifier) {
      var f3 = newFormat(specifier += "", formats);
      f3.toString = function() {
        return specifier;
      };
      return f3;
    },
    parse: function(specifier) {
      var p3 = newParse(specifier += "", false);
      p3.toString = function() {
        return specifier;
      };
      return p3;
    },
    utcFormat: function(specifier) {
      var f3 = newFormat(specifier += "", utcFormats);
      f3.toString = function() {
        return specifier;
      };
      return f3;
    },
    utcParse: function(specifier) {
      var p3 = newParse(specifier += "", true);
      p3.toString = function() {
        return specifier;
      };
      return p3;
    }
  };
}
function pad2(value, fill, width) {
  var sign3 = value < 0 ? "-" : "", string2 = (sign3 ? -value : value) + "", length = string2.length;
  return sign3 + (length < width ? new Array(width - length + 1).join(fill) + string2 : string2);
}
function requote(s5) {
  return s5.replace(requoteRe, "\\$&");
}
function formatRe(names) {
  return new RegExp("^(?:" + names.map(requote).join("|") + ")", "i");
}
function formatLookup(names) {
  return new Map(names.map((name, i6) => [name.toLowerCase(), i6]));
}
function parseWeekdayNumberSunday(d3, string2, i6) {
  var n4 = numberRe.exec(string2.slice(i6, i6 + 1));
  return n4 ? (d3.w = +n4[0], i6 + n4[0].length) : -1;
}
function parseWeekdayNumberMonday(d3, string2, i6) {
  var n4 = numberRe.exec(string2.slice(i6, i6 + 1));
  return n4 ? (d3.u = +n4[0], i6 + n4[0].length) : -1;
}
function parseWeekNumberSunday(d3, string2, i6) {
  var n4 = numberRe.exec(string2.slice(i6, i6 + 2));
  return n4 ? (d3.U = +n4[0], i6 + n4[0].length) : -1;
}
function parseWeekNumberISO(d3, string2, i6) {
  var n4 = numberRe.exec(string2.slice(i6, i6 + 2));
  return n4 ? (d3.V = +n4[0], i6 + n4[0].length) : -1;
}
function parseWeekNumberMonday(d3, string2, i6) {
  var n4 = numberRe.exec(string2.slice(i6, i6 + 2));
  return n4 ? (d3.W = +n4[0], i6 + n4[0].length) : -1;
}
function parseFullYear(d3, string2, i6) {
  var n4 = numberRe.exec(string2.slice(i6, i6 + 4));
  return n4 ? (d3.y = +n4[0], i6 + n4[0].length) : -1;
}
function parseYear(d3, string2, i6) {
  var n4 = numberRe.exec(string2.slice(i6, i6 + 2));
  return n4 ? (d3.y = +n4[0] + (+n4[0] > 68 ? 1900 : 2e3), i6 + n4[0].length) : -1;
}
function parseZone(d3, string2, i6) {
  var n4 = /^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(string2.slice(i6, i6 + 6));
  return n4 ? (d3.Z = n4[1] ? 0 : -(n4[2] + (n4[3] || "00")), i6 + n4[0].length) : -1;
}
function parseQuarter(d3, string2, i6) {
  var n4 = numberRe.exec(string2.slice(i6, i6 + 1));
  return n4 ? (d3.q = n4[0] * 3 - 3, i6 + n4[0].length) : -1;
}
function parseMonthNumber(d3, string2, i6) {
  var n4 = numberRe.exec(string2.slice(i6, i6 + 2));
  return n4 ? (d3.m = n4[0] - 1, i6 + n4[0].length) : -1;
}
function parseDayOfMonth(d3, string2, i6) {
  var n4 = numberRe.exec(string2.slice(i6, i6 + 2));
  return n4 ? (d3.d = +n4[0], i6 + n4[0].length) : -1;
}
function parseDayOfYear(d3, string2, i6) {
  var n4 = numberRe.exec(string2.slice(i6, i6 + 3));
  return n4 ? (d3.m = 0, d3.d = +n4[0], i6 + n4[0].length) : -1;
}
function parseHour24(d3, string2, i6) {
  var n4 = numberRe.exec(string2.slice(i6, i6 + 2));
  return n4 ? (d3.H = +n4[0], i6 + n4[0].length) : -1;
}
function parseMinutes(d3, string2, i6) {
  var n4 = numberRe.exec(string2.slice(i6, i6 + 2));
  return n4 ? (d3.M = +n4[0], i6 + n4[0].length) : -1;
}
function parseSeconds(d3, string2, i6) {
  var n4 = numberRe.exec(string2.slice(i6, i6 + 2));
  return n4 ? (d3.S = +n4[0], i6 + n4[0].length) : -1;
}
function parseMilliseconds(d3, string2, i6) {
  var n4 = numberRe.exec(string2.slice(i6, i6 + 3));
  return n4 ? (d3.L = +n4[0], i6 + n4[0].length) : -1;
}
function parseMicroseconds(d3, string2, i6) {
  var n4 = numberRe.exec(string2.slice(i6, i6 + 6));
  return n4 ? (d3.L = Math.floor(n4[0] / 1e3), i6 + n4[0].length) : -1;
}
function parseLiteralPercent(d3, string2, i6) {
  var n4 = percentRe.exec(string2.slice(i6, i6 + 1));
  return n4 ? i6 + n4[0].length : -1;
}
function parseUnixTimestamp(d3, string2, i6) {
  var n4 = numberRe.exec(string2.slice(i6));
  return n4 ? (d3.Q = +n4[0], i6 + n4[0].length) : -1;
}
function parseUnixTimestampSeconds(d3, string2, i6) {
  var n4 = numberRe.exec(string2.slice(i6));
  return n4 ? (d3.s = +n4[0], i6 + n4[0].length) : -1;
}
function formatDayOfMonth(d3, p3) {
  return pad2(d3.getDate(), p3, 2);
}
function formatHour24(d3, p3) {
  return pad2(d3.getHours(), p3, 2);
}
function formatHour12(d3, p3) {
  return pad2(d3.getHours() % 12 || 12, p3, 2);
}
function formatDayOfYear(d3, p3) {
  return pad2(1 + timeDay.count(timeYear(d3), d3), p3, 3);
}
function formatMilliseconds(d3, p3) {
  return pad2(d3.getMilliseconds(), p3, 3);
}
function formatMicroseconds(d3, p3) {
  return formatMilliseconds(d3, p3) + "000";
}
function formatMonthNumber(d3, p3) {
  return pad2(d3.getMonth() + 1, p3, 2);
}
function formatMinutes(d3, p3) {
  return pad2(d3.getMinutes(), p3, 2);
}
function formatSeconds(d3, p3) {
  return pad2(d3.getSeconds(), p3, 2);
}
function formatWeekdayNumberMonday(d3) {
  var day = d3.getDay();
  return day === 0 ? 7 : day;
}
function formatWeekNumberSunday(d3, p3) {
  return pad2(timeSunday.count(timeYear(d3) - 1, d3), p3, 2);
}
function dISO(d3) {
  var day = d3.getDay();
  return day >= 4 || day === 0 ? timeThursday(d3) : timeThursday.ceil(d3);
}
function formatWeekNumberISO(d3, p3) {
  d3 = dISO(d3);
  return pad2(timeThursday.count(timeYear(d3), d3) + (timeYear(d3).getDay() === 4), p3, 2);
}
function formatWeekdayNumberSunday(d3) {
  return d3.getDay();
}
function formatWeekNumberMonday(d3, p3) {
  return pad2(timeMonday.count(timeYear(d3) - 1, d3), p3, 2);
}
function formatYear2(d3, p3) {
  return pad2(d3.getFullYear() % 100, p3, 2);
}
function formatYearISO(d3, p3) {
  d3 = dISO(d3);
  return pad2(d3.getFullYear() % 100, p3, 2);
}
function formatFullYear(d3, p3) {
  return pad2(d3.getFullYear() % 1e4, p3, 4);
}
function formatFullYearISO(d3, p3) {
  var day = d3.getDay();
  d3 = day >= 4 || day === 0 ? timeThursday(d3) : timeThursday.ceil(d3);
  return pad2(d3.getFullYear() % 1e4, p3, 4);
}
function formatZone(d3) {
  var z2 = d3.getTimezoneOffset();
  return (z2 > 0 ? "-" : (z2 *= -1, "+")) + pad2(z2 / 60 | 0, "0", 2) + pad2(z2 % 60, "0", 2);
}
function formatUTCDayOfMonth(d3, p3) {
  return pad2(d3.getUTCDate(), p3, 2);
}
function formatUTCHour24(d3, p3) {
  return pad2(d3.getUTCHours(), p3, 2);
}
function formatUTCHour12(d3, p3) {
  return pad2(d3.getUTCHours() % 12 || 12, p3, 2);
}
function formatUTCDayOfYear(d3, p3) {
  return pad2(1 + utcDay.count(utcYear(d3), d3), p3, 3);
}
function formatUTCMilliseconds(d3, p3) {
  return pad2(d3.getUTCMilliseconds(), p3, 3);
}
function formatUTCMicroseconds(d3, p3) {
  return formatUTCMilliseconds(d3, p3) + "000";
}
function formatUTCMonthNumber(d3, p3) {
  return pad2(d3.getUTCMonth() + 1, p3, 2);
}
function formatUTCMinutes(d3, p3) {
  return pad2(d3.getUTCMinutes(), p3, 2);
}
function formatUTCSeconds(d3, p3) {
  return pad2(d3.getUTCSeconds(), p3, 2);
}
function formatUTCWeekdayNumberMonday(d3) {
  var dow = d3.getUTCDay();
  return dow === 0 ? 7 : dow;
}
function formatUTCWeekNumberSunday(d3, p3) {
  return pad2(utcSunday.count(utcYear(d3) - 1, d3), p3, 2);
}
function UTCdISO(d3) {
  var day = d3.getUTCDay();
  return day >= 4 || day === 0 ? utcThursday(d3) : utcThursday.ceil(d3);
}
function formatUTCWeekNumberISO(d3, p3) {
  d3 = UTCdISO(d3);
  return pad2(utcThursday.count(utcYear(d3), d3) + (utcYear(d3).getUTCDay() === 4), p3, 2);
}
function formatUTCWeekdayNumberSunday(d3) {
  return d3.getUTCDay();
}
function formatUTCWeekNumberMonday(d3, p3) {
  return pad2(utcMonday.count(utcYear(d3) - 1, d3), p3, 2);
}
function formatUTCYear(d3, p3) {
  return pad2(d3.getUTCFullYear() % 100, p3, 2);
}
function formatUTCYearISO(d3, p3) {
  d3 = UTCdISO(d3);
  return pad2(d3.getUTCFullYear() % 100, p3, 2);
}
function formatUTCFullYear(d3, p3) {
  return pad2(d3.getUTCFullYear() % 1e4, p3, 4);
}
function formatUTCFullYearISO(d3, p3) {
  var day = d3.getUTCDay();
  d3 = day >= 4 || day === 0 ? utcThursday(d3) : utcThursday.ceil(d3);
  return pad2(d3.getUTCFullYear() % 1e4, p3, 4);
}
function formatUTCZone() {
  return "+0000";
}
function formatLiteralPercent() {
  return "%";
}
function formatUnixTimestamp(d3) {
  return +d3;
}
function formatUnixTimestampSeconds(d3) {
  return Math.floor(+d3 / 1e3);
}
function defaultLocale2(definition) {
  locale2 = formatLocale2(definition);
  timeFormat = locale2.format;
  timeParse = locale2.parse;
  utcFormat = locale2.utcFormat;
  utcParse = locale2.utcParse;
  return locale2;
}
function formatIsoNative(date) {
  return date.toISOString();
}
function parseIsoNative(string2) {
  var date = new Date(string2);
  return isNaN(date) ? null : date;
}
var pads, numberRe, percentRe, requoteRe, locale2, timeFormat, timeParse, utcFormat, utcParse, isoSpecifier, formatIso, parseIso;
var init_d3_time_format = __esm({
  "node_modules/d3-time-format/dist/d3-time-format.mjs"() {
    init_d3_time();
    pads = { "-": "", "_": " ", "0": "0" };
    numberRe = /^\s*\d+/;
    percentRe = /^%/;
    requoteRe = /[\\^$*+?|[\]().{}]/g;
    defaultLocale2({
      dateTime: "%x, %X",
      date: "%-m/%-d/%Y",
      time: "%-I:%M:%S %p",
      periods: ["AM", "PM"],
      days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
      shortDays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
      months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
      shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    });
    isoSpecifier = "%Y-%m-%dT%H:%M:%S.%LZ";
    formatIso = Date.prototype.toISOString ? formatIsoNative : utcFormat(isoSpecifier);
    parseIso = +/* @__PURE__ */ new Date("2000-01-01T00:00:00.000Z") ? parseIsoNative : utcParse(isoSpecifier);
  }
});

// node_modules/d3-scale/dist/d3-scale.mjs
var init_d3_scale = __esm({
  "node_modules/d3-scale/dist/d3-scale.mjs"() {
  }
});

// node_modules/d3-scale-chromatic/dist/d3-scale-chromatic.mjs
function colors(specifier) {
  var n4 = specifier.length / 6 | 0, colors2 = new Array(n4), i6 = 0;
  while (i6 < n4) colors2[i6] = "#" + specifier.slice(i6 * 6, ++i6 * 6);
  return colors2;
}
function ramp(range3) {
  var n4 = range3.length;
  return function(t5) {
    return range3[Math.max(0, Math.min(n4 - 1, Math.floor(t5 * n4)))];
  };
}
var category10, Accent, Dark2, observable10, Paired, Pastel1, Pastel2, Set1, Set2, Set3, Tableau10, ramp$1, scheme$q, BrBG, scheme$p, PRGn, scheme$o, PiYG, scheme$n, PuOr, scheme$m, RdBu, scheme$l, RdGy, scheme$k, RdYlBu, scheme$j, RdYlGn, scheme$i, Spectral, scheme$h, BuGn, scheme$g, BuPu, scheme$f, GnBu, scheme$e, OrRd, scheme$d, PuBuGn, scheme$c, PuBu, scheme$b, PuRd, scheme$a, RdPu, scheme$9, YlGnBu, scheme$8, YlGn, scheme$7, YlOrBr, scheme$6, YlOrRd, scheme$5, Blues, scheme$4, Greens, scheme$3, Greys, scheme$2, Purples, scheme$1, Reds, scheme, Oranges, cubehelix3, warm, cool, c$1, c, pi_1_3, pi_2_3, viridis, magma, inferno, plasma;
var init_d3_scale_chromatic = __esm({
  "node_modules/d3-scale-chromatic/dist/d3-scale-chromatic.mjs"() {
    init_d3_interpolate();
    init_d3_color();
    category10 = colors("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf");
    Accent = colors("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666");
    Dark2 = colors("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666");
    observable10 = colors("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0");
    Paired = colors("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928");
    Pastel1 = colors("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2");
    Pastel2 = colors("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc");
    Set1 = colors("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999");
    Set2 = colors("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3");
    Set3 = colors("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f");
    Tableau10 = colors("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab");
    ramp$1 = (scheme2) => rgbBasis(scheme2[scheme2.length - 1]);
    scheme$q = new Array(3).concat(
      "d8b365f5f5f55ab4ac",
      "a6611adfc27d80cdc1018571",
      "a6611adfc27df5f5f580cdc1018571",
      "8c510ad8b365f6e8c3c7eae55ab4ac01665e",
      "8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e",
      "8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e",
      "8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e",
      "5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30",
      "5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30"
    ).map(colors);
    BrBG = ramp$1(scheme$q);
    scheme$p = new Array(3).concat(
      "af8dc3f7f7f77fbf7b",
      "7b3294c2a5cfa6dba0008837",
      "7b3294c2a5cff7f7f7a6dba0008837",
      "762a83af8dc3e7d4e8d9f0d37fbf7b1b7837",
      "762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837",
      "762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837",
      "762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837",
      "40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b",
      "40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b"
    ).map(colors);
    PRGn = ramp$1(scheme$p);
    scheme$o = new Array(3).concat(
      "e9a3c9f7f7f7a1d76a",
      "d01c8bf1b6dab8e1864dac26",
      "d01c8bf1b6daf7f7f7b8e1864dac26",
      "c51b7de9a3c9fde0efe6f5d0a1d76a4d9221",
      "c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221",
      "c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221",
      "c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221",
      "8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419",
      "8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419"
    ).map(colors);
    PiYG = ramp$1(scheme$o);
    scheme$n = new Array(3).concat(
      "998ec3f7f7f7f1a340",
      "5e3c99b2abd2fdb863e66101",
      "5e3c99b2abd2f7f7f7fdb863e66101",
      "542788998ec3d8daebfee0b6f1a340b35806",
      "542788998ec3d8daebf7f7f7fee0b6f1a340b35806",
      "5427888073acb2abd2d8daebfee0b6fdb863e08214b35806",
      "5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806",
      "2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08",
      "2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08"
    ).map(colors);
    PuOr = ramp$1(scheme$n);
    scheme$m = new Array(3).concat(
      "ef8a62f7f7f767a9cf",
      "ca0020f4a58292c5de0571b0",
      "ca0020f4a582f7f7f792c5de0571b0",
      "b2182bef8a62fddbc7d1e5f067a9cf2166ac",
      "b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac",
      "b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac",
      "b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac",
      "67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061",
      "67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061"
    ).map(colors);
    RdBu = ramp$1(scheme$m);
    scheme$l = new Array(3).concat(
      "ef8a62ffffff999999",
      "ca0020f4a582bababa404040",
      "ca0020f4a582ffffffbababa404040",
      "b2182bef8a62fddbc7e0e0e09999994d4d4d",
      "b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d",
      "b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d",
      "b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d",
      "67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a",
      "67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a"
    ).map(colors);
    RdGy = ramp$1(scheme$l);
    scheme$k = new Array(3).concat(
      "fc8d59ffffbf91bfdb",
      "d7191cfdae61abd9e92c7bb6",
      "d7191cfdae61ffffbfabd9e92c7bb6",
      "d73027fc8d59fee090e0f3f891bfdb4575b4",
      "d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4",
      "d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4",
      "d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4",
      "a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695",
      "a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695"
    ).map(colors);
    RdYlBu = ramp$1(scheme$k);
    scheme$j = new Array(3).concat(
      "fc8d59ffffbf91cf60",
      "d7191cfdae61a6d96a1a9641",
      "d7191cfdae61ffffbfa6d96a1a9641",
      "d73027fc8d59fee08bd9ef8b91cf601a9850",
      "d73027fc8d59fee08bffffbfd9ef8b91cf601a9850",
      "d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850",
      "d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850",
      "a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837",
      "a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837"
    ).map(colors);
    RdYlGn = ramp$1(scheme$j);
    scheme$i = new Array(3).concat(
      "fc8d59ffffbf99d594",
      "d7191cfdae61abdda42b83ba",
      "d7191cfdae61ffffbfabdda42b83ba",
      "d53e4ffc8d59fee08be6f59899d5943288bd",
      "d53e4ffc8d59fee08bffffbfe6f59899d5943288bd",
      "d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd",
      "d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd",
      "9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2",
      "9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2"
    ).map(colors);
    Spectral = ramp$1(scheme$i);
    scheme$h = new Array(3).concat(
      "e5f5f999d8c92ca25f",
      "edf8fbb2e2e266c2a4238b45",
      "edf8fbb2e2e266c2a42ca25f006d2c",
      "edf8fbccece699d8c966c2a42ca25f006d2c",
      "edf8fbccece699d8c966c2a441ae76238b45005824",
      "f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824",
      "f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b"
    ).map(colors);
    BuGn = ramp$1(scheme$h);
    scheme$g = new Array(3).concat(
      "e0ecf49ebcda8856a7",
      "edf8fbb3cde38c96c688419d",
      "edf8fbb3cde38c96c68856a7810f7c",
      "edf8fbbfd3e69ebcda8c96c68856a7810f7c",
      "edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b",
      "f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b",
      "f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b"
    ).map(colors);
    BuPu = ramp$1(scheme$g);
    scheme$f = new Array(3).concat(
      "e0f3dba8ddb543a2ca",
      "f0f9e8bae4bc7bccc42b8cbe",
      "f0f9e8bae4bc7bccc443a2ca0868ac",
      "f0f9e8ccebc5a8ddb57bccc443a2ca0868ac",
      "f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e",
      "f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e",
      "f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081"
    ).map(colors);
    GnBu = ramp$1(scheme$f);
    scheme$e = new Array(3).concat(
      "fee8c8fdbb84e34a33",
      "fef0d9fdcc8afc8d59d7301f",
      "fef0d9fdcc8afc8d59e34a33b30000",
      "fef0d9fdd49efdbb84fc8d59e34a33b30000",
      "fef0d9fdd49efdbb84fc8d59ef6548d7301f990000",
      "fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000",
      "fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000"
    ).map(colors);
    OrRd = ramp$1(scheme$e);
    scheme$d = new Array(3).concat(
      "ece2f0a6bddb1c9099",
      "f6eff7bdc9e167a9cf02818a",
      "f6eff7bdc9e167a9cf1c9099016c59",
      "f6eff7d0d1e6a6bddb67a9cf1c9099016c59",
      "f6eff7d0d1e6a6bddb67a9cf3690c002818a016450",
      "fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450",
      "fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636"
    ).map(colors);
    PuBuGn = ramp$1(scheme$d);
    scheme$c = new Array(3).concat(
      "ece7f2a6bddb2b8cbe",
      "f1eef6bdc9e174a9cf0570b0",
      "f1eef6bdc9e174a9cf2b8cbe045a8d",
      "f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d",
      "f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b",
      "fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b",
      "fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858"
    ).map(colors);
    PuBu = ramp$1(scheme$c);
    scheme$b = new Array(3).concat(
      "e7e1efc994c7dd1c77",
      "f1eef6d7b5d8df65b0ce1256",
      "f1eef6d7b5d8df65b0dd1c77980043",
      "f1eef6d4b9dac994c7df65b0dd1c77980043",
      "f1eef6d4b9dac994c7df65b0e7298ace125691003f",
      "f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f",
      "f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f"
    ).map(colors);
    PuRd = ramp$1(scheme$b);
    scheme$a = new Array(3).concat(
      "fde0ddfa9fb5c51b8a",
      "feebe2fbb4b9f768a1ae017e",
      "feebe2fbb4b9f768a1c51b8a7a0177",
      "feebe2fcc5c0fa9fb5f768a1c51b8a7a0177",
      "feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177",
      "fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177",
      "fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a"
    ).map(colors);
    RdPu = ramp$1(scheme$a);
    scheme$9 = new Array(3).concat(
      "edf8b17fcdbb2c7fb8",
      "ffffcca1dab441b6c4225ea8",
      "ffffcca1dab441b6c42c7fb8253494",
      "ffffccc7e9b47fcdbb41b6c42c7fb8253494",
      "ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84",
      "ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84",
      "ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58"
    ).map(colors);
    YlGnBu = ramp$1(scheme$9);
    scheme$8 = new Array(3).concat(
      "f7fcb9addd8e31a354",
      "ffffccc2e69978c679238443",
      "ffffccc2e69978c67931a354006837",
      "ffffccd9f0a3addd8e78c67931a354006837",
      "ffffccd9f0a3addd8e78c67941ab5d238443005a32",
      "ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32",
      "ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529"
    ).map(colors);
    YlGn = ramp$1(scheme$8);
    scheme$7 = new Array(3).concat(
      "fff7bcfec44fd95f0e",
      "ffffd4fed98efe9929cc4c02",
      "ffffd4fed98efe9929d95f0e993404",
      "ffffd4fee391fec44ffe9929d95f0e993404",
      "ffffd4fee391fec44ffe9929ec7014cc4c028c2d04",
      "ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04",
      "ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506"
    ).map(colors);
    YlOrBr = ramp$1(scheme$7);
    scheme$6 = new Array(3).concat(
      "ffeda0feb24cf03b20",
      "ffffb2fecc5cfd8d3ce31a1c",
      "ffffb2fecc5cfd8d3cf03b20bd0026",
      "ffffb2fed976feb24cfd8d3cf03b20bd0026",
      "ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026",
      "ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026",
      "ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026"
    ).map(colors);
    YlOrRd = ramp$1(scheme$6);
    scheme$5 = new Array(3).concat(
      "deebf79ecae13182bd",
      "eff3ffbdd7e76baed62171b5",
      "eff3ffbdd7e76baed63182bd08519c",
      "eff3ffc6dbef9ecae16baed63182bd08519c",
      "eff3ffc6dbef9ecae16baed64292c62171b5084594",
      "f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594",
      "f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b"
    ).map(colors);
    Blues = ramp$1(scheme$5);
    scheme$4 = new Array(3).concat(
      "e5f5e0a1d99b31a354",
      "edf8e9bae4b374c476238b45",
      "edf8e9bae4b374c47631a354006d2c",
      "edf8e9c7e9c0a1d99b74c47631a354006d2c",
      "edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32",
      "f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32",
      "f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b"
    ).map(colors);
    Greens = ramp$1(scheme$4);
    scheme$3 = new Array(3).concat(
      "f0f0f0bdbdbd636363",
      "f7f7f7cccccc969696525252",
      "f7f7f7cccccc969696636363252525",
      "f7f7f7d9d9d9bdbdbd969696636363252525",
      "f7f7f7d9d9d9bdbdbd969696737373525252252525",
      "fffffff0f0f0d9d9d9bdbdbd969696737373525252252525",
      "fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000"
    ).map(colors);
    Greys = ramp$1(scheme$3);
    scheme$2 = new Array(3).concat(
      "efedf5bcbddc756bb1",
      "f2f0f7cbc9e29e9ac86a51a3",
      "f2f0f7cbc9e29e9ac8756bb154278f",
      "f2f0f7dadaebbcbddc9e9ac8756bb154278f",
      "f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486",
      "fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486",
      "fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d"
    ).map(colors);
    Purples = ramp$1(scheme$2);
    scheme$1 = new Array(3).concat(
      "fee0d2fc9272de2d26",
      "fee5d9fcae91fb6a4acb181d",
      "fee5d9fcae91fb6a4ade2d26a50f15",
      "fee5d9fcbba1fc9272fb6a4ade2d26a50f15",
      "fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d",
      "fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d",
      "fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d"
    ).map(colors);
    Reds = ramp$1(scheme$1);
    scheme = new Array(3).concat(
      "fee6cefdae6be6550d",
      "feeddefdbe85fd8d3cd94701",
      "feeddefdbe85fd8d3ce6550da63603",
      "feeddefdd0a2fdae6bfd8d3ce6550da63603",
      "feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04",
      "fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04",
      "fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704"
    ).map(colors);
    Oranges = ramp$1(scheme);
    cubehelix3 = cubehelixLong(cubehelix(300, 0.5, 0), cubehelix(-240, 0.5, 1));
    warm = cubehelixLong(cubehelix(-100, 0.75, 0.35), cubehelix(80, 1.5, 0.8));
    cool = cubehelixLong(cubehelix(260, 0.75, 0.35), cubehelix(80, 1.5, 0.8));
    c$1 = cubehelix();
    c = rgb();
    pi_1_3 = Math.PI / 3;
    pi_2_3 = Math.PI * 2 / 3;
    viridis = ramp(colors("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725"));
    magma = ramp(colors("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf"));
    inferno = ramp(colors("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4"));
    plasma = ramp(colors("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));
  }
});

// node_modules/d3-shape/dist/d3-shape.mjs
function Linear(context) {
  this._context = context;
}
function curveLinear(context) {
  return new Linear(context);
}
function Radial(curve) {
  this._curve = curve;
}
function curveRadial(curve) {
  function radial(context) {
    return new Radial(curve(context));
  }
  radial._curve = curve;
  return radial;
}
function noop3() {
}
function point$3(that, x2, y3) {
  that._context.bezierCurveTo(
    (2 * that._x0 + that._x1) / 3,
    (2 * that._y0 + that._y1) / 3,
    (that._x0 + 2 * that._x1) / 3,
    (that._y0 + 2 * that._y1) / 3,
    (that._x0 + 4 * that._x1 + x2) / 6,
    (that._y0 + 4 * that._y1 + y3) / 6
  );
}
function Basis(context) {
  this._context = context;
}
function BasisClosed(context) {
  this._context = context;
}
function BasisOpen(context) {
  this._context = context;
}
function Bundle(context, beta2) {
  this._basis = new Basis(context);
  this._beta = beta2;
}
function point$2(that, x2, y3) {
  that._context.bezierCurveTo(
    that._x1 + that._k * (that._x2 - that._x0),
    that._y1 + that._k * (that._y2 - that._y0),
    that._x2 + that._k * (that._x1 - x2),
    that._y2 + that._k * (that._y1 - y3),
    that._x2,
    that._y2
  );
}
function Cardinal(context, tension) {
  this._context = context;
  this._k = (1 - tension) / 6;
}
function CardinalClosed(context, tension) {
  this._context = context;
  this._k = (1 - tension) / 6;
}
function CardinalOpen(context, tension) {
  this._context = context;
  this._k = (1 - tension) / 6;
}
function point$1(that, x2, y3) {
  var x12 = that._x1, y12 = that._y1, x22 = that._x2, y22 = that._y2;
  if (that._l01_a > epsilon4) {
    var a4 = 2 * that._l01_2a + 3 * that._l01_a * that._l12_a + that._l12_2a, n4 = 3 * that._l01_a * (that._l01_a + that._l12_a);
    x12 = (x12 * a4 - that._x0 * that._l12_2a + that._x2 * that._l01_2a) / n4;
    y12 = (y12 * a4 - that._y0 * that._l12_2a + that._y2 * that._l01_2a) / n4;
  }
  if (that._l23_a > epsilon4) {
    var b11 = 2 * that._l23_2a + 3 * that._l23_a * that._l12_a + that._l12_2a, m2 = 3 * that._l23_a * (that._l23_a + that._l12_a);
    x22 = (x22 * b11 + that._x1 * that._l23_2a - x2 * that._l12_2a) / m2;
    y22 = (y22 * b11 + that._y1 * that._l23_2a - y3 * that._l12_2a) / m2;
  }
  that._context.bezierCurveTo(x12, y12, x22, y22, that._x2, that._y2);
}
function CatmullRom(context, alpha) {
  this._context = context;
  this._alpha = alpha;
}
function CatmullRomClosed(context, alpha) {
  this._context = context;
  this._alpha = alpha;
}
function CatmullRomOpen(context, alpha) {
  this._context = context;
  this._alpha = alpha;
}
function LinearClosed(context) {
  this._context = context;
}
function sign2(x2) {
  return x2 < 0 ? -1 : 1;
}
function slope3(that, x2, y22) {
  var h0 = that._x1 - that._x0, h1 = x2 - that._x1, s0 = (that._y1 - that._y0) / (h0 || h1 < 0 && -0), s1 = (y22 - that._y1) / (h1 || h0 < 0 && -0), p3 = (s0 * h1 + s1 * h0) / (h0 + h1);
  return (sign2(s0) + sign2(s1)) * Math.min(Math.abs(s0), Math.abs(s1), 0.5 * Math.abs(p3)) || 0;
}
function slope2(that, t5) {
  var h3 = that._x1 - that._x0;
  return h3 ? (3 * (that._y1 - that._y0) / h3 - t5) / 2 : t5;
}
function point(that, t03, t13) {
  var x02 = that._x0, y02 = that._y0, x12 = that._x1, y12 = that._y1, dx = (x12 - x02) / 3;
  that._context.bezierCurveTo(x02 + dx, y02 + dx * t03, x12 - dx, y12 - dx * t13, x12, y12);
}
function MonotoneX(context) {
  this._context = context;
}
function MonotoneY(context) {
  this._context = new ReflectContext(context);
}
function ReflectContext(context) {
  this._context = context;
}
function Natural(context) {
  this._context = context;
}
function controlPoints(x2) {
  var i6, n4 = x2.length - 1, m2, a4 = new Array(n4), b11 = new Array(n4), r4 = new Array(n4);
  a4[0] = 0, b11[0] = 2, r4[0] = x2[0] + 2 * x2[1];
  for (i6 = 1; i6 < n4 - 1; ++i6) a4[i6] = 1, b11[i6] = 4, r4[i6] = 4 * x2[i6] + 2 * x2[i6 + 1];
  a4[n4 - 1] = 2, b11[n4 - 1] = 7, r4[n4 - 1] = 8 * x2[n4 - 1] + x2[n4];
  for (i6 = 1; i6 < n4; ++i6) m2 = a4[i6] / b11[i6 - 1], b11[i6] -= m2, r4[i6] -= m2 * r4[i6 - 1];
  a4[n4 - 1] = r4[n4 - 1] / b11[n4 - 1];
  for (i6 = n4 - 2; i6 >= 0; --i6) a4[i6] = (r4[i6] - a4[i6 + 1]) / b11[i6];
  b11[n4 - 1] = (x2[n4] + a4[n4 - 1]) / 2;
  for (i6 = 0; i6 < n4 - 1; ++i6) b11[i6] = 2 * x2[i6 + 1] - a4[i6 + 1];
  return [a4, b11];
}
function Step(context, t5) {
  this._context = context;
  this._t = t5;
}
var cos2, sin2, sqrt2, epsilon4, pi5, halfPi4, tau6, slice4, curveRadialLinear, sqrt3$2, tan30, tan30_2, kr, kx, ky, sqrt3$1, sqrt3, s, k, a, bundle, cardinal, cardinalClosed, cardinalOpen, catmullRom, catmullRomClosed, catmullRomOpen;
var init_d3_shape = __esm({
  "node_modules/d3-shape/dist/d3-shape.mjs"() {
    cos2 = Math.cos;
    sin2 = Math.sin;
    sqrt2 = Math.sqrt;
    epsilon4 = 1e-12;
    pi5 = Math.PI;
    halfPi4 = pi5 / 2;
    tau6 = 2 * pi5;
    slice4 = Array.prototype.slice;
    Linear.prototype = {
      areaStart: function() {
        this._line = 0;
      },
      areaEnd: function() {
        this._line = NaN;
      },
      lineStart: function() {
        this._point = 0;
      },
      lineEnd: function() {
        if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
        this._line = 1 - this._line;
      },
      point: function(x2, y3) {
        x2 = +x2, y3 = +y3;
        switch (this._point) {
          case 0:
            this._point = 1;
            this._line ? this._context.lineTo(x2, y3) : this._context.moveTo(x2, y3);
            break;
          case 1:
            this._point = 2;
          // falls through
          default:
            this._context.lineTo(x2, y3);
            break;
        }
      }
    };
    curveRadialLinear = curveRadial(curveLinear);
    Radial.prototype = {
      areaStart: function() {
        this._curve.areaStart();
      },
      areaEnd: function() {
        this._curve.areaEnd();
      },
      lineStart: function() {
        this._curve.lineStart();
      },
      lineEnd: function() {
        this._curve.lineEnd();
      },
      point: function(a4, r4) {
        this._curve.point(r4 * Math.sin(a4), r4 * -Math.cos(a4));
      }
    };
    sqrt3$2 = sqrt2(3);
    tan30 = sqrt2(1 / 3);
    tan30_2 = tan30 * 2;
    kr = sin2(pi5 / 10) / sin2(7 * pi5 / 10);
    kx = sin2(tau6 / 10) * kr;
    ky = -cos2(tau6 / 10) * kr;
    sqrt3$1 = sqrt2(3);
    sqrt3 = sqrt2(3);
    s = sqrt2(3) / 2;
    k = 1 / sqrt2(12);
    a = (k / 2 + 1) * 3;
    Basis.prototype = {
      areaStart: function() {
        this._line = 0;
      },
      areaEnd: function() {
        this._line = NaN;
      },
      lineStart: function() {
        this._x0 = this._x1 = this._y0 = this._y1 = NaN;
        this._point = 0;
      },
      lineEnd: function() {
        switch (this._point) {
          case 3:
            point$3(this, this._x1, this._y1);
          // falls through
          case 2:
            this._context.lineTo(this._x1, this._y1);
            break;
        }
        if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
        this._line = 1 - this._line;
      },
      point: function(x2, y3) {
        x2 = +x2, y3 = +y3;
        switch (this._point) {
          case 0:
            this._point = 1;
            this._line ? this._context.lineTo(x2, y3) : this._context.moveTo(x2, y3);
            break;
          case 1:
            this._point = 2;
            break;
          case 2:
            this._point = 3;
            this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
          // falls through
          default:
            point$3(this, x2, y3);
            break;
        }
        this._x0 = this._x1, this._x1 = x2;
        this._y0 = this._y1, this._y1 = y3;
      }
    };
    BasisClosed.prototype = {
      areaStart: noop3,
      areaEnd: noop3,
      lineStart: function() {
        this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = NaN;
        this._point = 0;
      },
      lineEnd: function() {
        switch (this._point) {
          case 1: {
            this._context.moveTo(this._x2, this._y2);
            this._context.closePath();
            break;
          }
          case 2: {
            this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3);
            this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3);
            this._context.closePath();
            break;
          }
          case 3: {
            this.point(this._x2, this._y2);
            this.point(this._x3, this._y3);
            this.point(this._x4, this._y4);
            break;
          }
        }
      },
      point: function(x2, y3) {
        x2 = +x2, y3 = +y3;
        switch (this._point) {
          case 0:
            this._point = 1;
            this._x2 = x2, this._y2 = y3;
            break;
          case 1:
            this._point = 2;
            this._x3 = x2, this._y3 = y3;
            break;
          case 2:
            this._point = 3;
            this._x4 = x2, this._y4 = y3;
            this._context.moveTo((this._x0 + 4 * this._x1 + x2) / 6, (this._y0 + 4 * this._y1 + y3) / 6);
            break;
          default:
            point$3(this, x2, y3);
            break;
        }
        this._x0 = this._x1, this._x1 = x2;
        this._y0 = this._y1, this._y1 = y3;
      }
    };
    BasisOpen.prototype = {
      areaStart: function() {
        this._line = 0;
      },
      areaEnd: function() {
        this._line = NaN;
      },
      lineStart: function() {
        this._x0 = this._x1 = this._y0 = this._y1 = NaN;
        this._point = 0;
      },
      lineEnd: function() {
        if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
        this._line = 1 - this._line;
      },
      point: function(x2, y3) {
        x2 = +x2, y3 = +y3;
        switch (this._point) {
          case 0:
            this._point = 1;
            break;
          case 1:
            this._point = 2;
            break;
          case 2:
            this._point = 3;
            var x02 = (this._x0 + 4 * this._x1 + x2) / 6, y02 = (this._y0 + 4 * this._y1 + y3) / 6;
            this._line ? this._context.lineTo(x02, y02) : this._context.moveTo(x02, y02);
            break;
          case 3:
            this._point = 4;
          // falls through
          default:
            point$3(this, x2, y3);
            break;
        }
        this._x0 = this._x1, this._x1 = x2;
        this._y0 = this._y1, this._y1 = y3;
      }
    };
    Bundle.prototype = {
      lineStart: function() {
        this._x = [];
        this._y = [];
        this._basis.lineStart();
      },
      lineEnd: function() {
        var x2 = this._x, y3 = this._y, j = x2.length - 1;
        if (j > 0) {
          var x02 = x2[0], y02 = y3[0], dx = x2[j] - x02, dy = y3[j] - y02, i6 = -1, t5;
          while (++i6 <= j) {
            t5 = i6 / j;
            this._basis.point(
              this._beta * x2[i6] + (1 - this._beta) * (x02 + t5 * dx),
              this._beta * y3[i6] + (1 - this._beta) * (y02 + t5 * dy)
            );
          }
        }
        this._x = this._y = null;
        this._basis.lineEnd();
      },
      point: function(x2, y3) {
        this._x.push(+x2);
        this._y.push(+y3);
      }
    };
    bundle = (function custom12(beta2) {
      function bundle2(context) {
        return beta2 === 1 ? new Basis(context) : new Bundle(context, beta2);
      }
      bundle2.beta = function(beta3) {
        return custom12(+beta3);
      };
      return bundle2;
    })(0.85);
    Cardinal.prototype = {
      areaStart: function() {
        this._line = 0;
      },
      areaEnd: function() {
        this._line = NaN;
      },
      lineStart: function() {
        this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
        this._point = 0;
      },
      lineEnd: function() {
        switch (this._point) {
          case 2:
            this._context.lineTo(this._x2, this._y2);
            break;
          case 3:
            point$2(this, this._x1, this._y1);
            break;
        }
        if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
        this._line = 1 - this._line;
      },
      point: function(x2, y3) {
        x2 = +x2, y3 = +y3;
        switch (this._point) {
          case 0:
            this._point = 1;
            this._line ? this._context.lineTo(x2, y3) : this._context.moveTo(x2, y3);
            break;
          case 1:
            this._point = 2;
            this._x1 = x2, this._y1 = y3;
            break;
          case 2:
            this._point = 3;
          // falls through
          default:
            point$2(this, x2, y3);
            break;
        }
        this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
        this._y0 = this._y1, this._y1 = this._y2, this._y2 = y3;
      }
    };
    cardinal = (function custom13(tension) {
      function cardinal2(context) {
        return new Cardinal(context, tension);
      }
      cardinal2.tension = function(tension2) {
        return custom13(+tension2);
      };
      return cardinal2;
    })(0);
    CardinalClosed.prototype = {
      areaStart: noop3,
      areaEnd: noop3,
      lineStart: function() {
        this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
        this._point = 0;
      },
      lineEnd: function() {
        switch (this._point) {
          case 1: {
            this._context.moveTo(this._x3, this._y3);
            this._context.closePath();
            break;
          }
          case 2: {
            this._context.lineTo(this._x3, this._y3);
            this._context.closePath();
            break;
          }
          case 3: {
            this.point(this._x3, this._y3);
            this.point(this._x4, this._y4);
            this.point(this._x5, this._y5);
            break;
          }
        }
      },
      point: function(x2, y3) {
        x2 = +x2, y3 = +y3;
        switch (this._point) {
          case 0:
            this._point = 1;
            this._x3 = x2, this._y3 = y3;
            break;
          case 1:
            this._point = 2;
            this._context.moveTo(this._x4 = x2, this._y4 = y3);
            break;
          case 2:
            this._point = 3;
            this._x5 = x2, this._y5 = y3;
            break;
          default:
            point$2(this, x2, y3);
            break;
        }
        this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
        this._y0 = this._y1, this._y1 = this._y2, this._y2 = y3;
      }
    };
    cardinalClosed = (function custom14(tension) {
      function cardinal2(context) {
        return new CardinalClosed(context, tension);
      }
      cardinal2.tension = function(tension2) {
        return custom14(+tension2);
      };
      return cardinal2;
    })(0);
    CardinalOpen.prototype = {
      areaStart: function() {
        this._line = 0;
      },
      areaEnd: function() {
        this._line = NaN;
      },
      lineStart: function() {
        this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
        this._point = 0;
      },
      lineEnd: function() {
        if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
        this._line = 1 - this._line;
      },
      point: function(x2, y3) {
        x2 = +x2, y3 = +y3;
        switch (this._point) {
          case 0:
            this._point = 1;
            break;
          case 1:
            this._point = 2;
            break;
          case 2:
            this._point = 3;
            this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
            break;
          case 3:
            this._point = 4;
          // falls through
          default:
            point$2(this, x2, y3);
            break;
        }
        this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
        this._y0 = this._y1, this._y1 = this._y2, this._y2 = y3;
      }
    };
    cardinalOpen = (function custom15(tension) {
      function cardinal2(context) {
        return new CardinalOpen(context, tension);
      }
      cardinal2.tension = function(tension2) {
        return custom15(+tension2);
      };
      return cardinal2;
    })(0);
    CatmullRom.prototype = {
      areaStart: function() {
        this._line = 0;
      },
      areaEnd: function() {
        this._line = NaN;
      },
      lineStart: function() {
        this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
        this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
      },
      lineEnd: function() {
        switch (this._point) {
          case 2:
            this._context.lineTo(this._x2, this._y2);
            break;
          case 3:
            this.point(this._x2, this._y2);
            break;
        }
        if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
        this._line = 1 - this._line;
      },
      point: function(x2, y3) {
        x2 = +x2, y3 = +y3;
        if (this._point) {
          var x23 = this._x2 - x2, y23 = this._y2 - y3;
          this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
        }
        switch (this._point) {
          case 0:
            this._point = 1;
            this._line ? this._context.lineTo(x2, y3) : this._context.moveTo(x2, y3);
            break;
          case 1:
            this._point = 2;
            break;
          case 2:
            this._point = 3;
          // falls through
          default:
            point$1(this, x2, y3);
            break;
        }
        this._l01_a = this._l12_a, this._l12_a = this._l23_a;
        this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
        this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
        this._y0 = this._y1, this._y1 = this._y2, this._y2 = y3;
      }
    };
    catmullRom = (function custom16(alpha) {
      function catmullRom2(context) {
        return alpha ? new CatmullRom(context, alpha) : new Cardinal(context, 0);
      }
      catmullRom2.alpha = function(alpha2) {
        return custom16(+alpha2);
      };
      return catmullRom2;
    })(0.5);
    CatmullRomClosed.prototype = {
      areaStart: noop3,
      areaEnd: noop3,
      lineStart: function() {
        this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
        this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
      },
      lineEnd: function() {
        switch (this._point) {
          case 1: {
            this._context.moveTo(this._x3, this._y3);
            this._context.closePath();
            break;
          }
          case 2: {
            this._context.lineTo(this._x3, this._y3);
            this._context.closePath();
            break;
          }
          case 3: {
            this.point(this._x3, this._y3);
            this.point(this._x4, this._y4);
            this.point(this._x5, this._y5);
            break;
          }
        }
      },
      point: function(x2, y3) {
        x2 = +x2, y3 = +y3;
        if (this._point) {
          var x23 = this._x2 - x2, y23 = this._y2 - y3;
          this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
        }
        switch (this._point) {
          case 0:
            this._point = 1;
            this._x3 = x2, this._y3 = y3;
            break;
          case 1:
            this._point = 2;
            this._context.moveTo(this._x4 = x2, this._y4 = y3);
            break;
          case 2:
            this._point = 3;
            this._x5 = x2, this._y5 = y3;
            break;
          default:
            point$1(this, x2, y3);
            break;
        }
        this._l01_a = this._l12_a, this._l12_a = this._l23_a;
        this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
        this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
        this._y0 = this._y1, this._y1 = this._y2, this._y2 = y3;
      }
    };
    catmullRomClosed = (function custom17(alpha) {
      function catmullRom2(context) {
        return alpha ? new CatmullRomClosed(context, alpha) : new CardinalClosed(context, 0);
      }
      catmullRom2.alpha = function(alpha2) {
        return custom17(+alpha2);
      };
      return catmullRom2;
    })(0.5);
    CatmullRomOpen.prototype = {
      areaStart: function() {
        this._line = 0;
      },
      areaEnd: function() {
        this._line = NaN;
      },
      lineStart: function() {
        this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
        this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
      },
      lineEnd: function() {
        if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
        this._line = 1 - this._line;
      },
      point: function(x2, y3) {
        x2 = +x2, y3 = +y3;
        if (this._point) {
          var x23 = this._x2 - x2, y23 = this._y2 - y3;
          this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
        }
        switch (this._point) {
          case 0:
            this._point = 1;
            break;
          case 1:
            this._point = 2;
            break;
          case 2:
            this._point = 3;
            this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
            break;
          case 3:
            this._point = 4;
          // falls through
          default:
            point$1(this, x2, y3);
            break;
        }
        this._l01_a = this._l12_a, this._l12_a = this._l23_a;
        this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
        this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
        this._y0 = this._y1, this._y1 = this._y2, this._y2 = y3;
      }
    };
    catmullRomOpen = (function custom18(alpha) {
      function catmullRom2(context) {
        return alpha ? new CatmullRomOpen(context, alpha) : new CardinalOpen(context, 0);
      }
      catmullRom2.alpha = function(alpha2) {
        return custom18(+alpha2);
      };
      return catmullRom2;
    })(0.5);
    LinearClosed.prototype = {
      areaStart: noop3,
      areaEnd: noop3,
      lineStart: function() {
        this._point = 0;
      },
      lineEnd: function() {
        if (this._point) this._context.closePath();
      },
      point: function(x2, y3) {
        x2 = +x2, y3 = +y3;
        if (this._point) this._context.lineTo(x2, y3);
        else this._point = 1, this._context.moveTo(x2, y3);
      }
    };
    MonotoneX.prototype = {
      areaStart: function() {
        this._line = 0;
      },
      areaEnd: function() {
        this._line = NaN;
      },
      lineStart: function() {
        this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN;
        this._point = 0;
      },
      lineEnd: function() {
        switch (this._point) {
          case 2:
            this._context.lineTo(this._x1, this._y1);
            break;
          case 3:
            point(this, this._t0, slope2(this, this._t0));
            break;
        }
        if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
        this._line = 1 - this._line;
      },
      point: function(x2, y3) {
        var t13 = NaN;
        x2 = +x2, y3 = +y3;
        if (x2 === this._x1 && y3 === this._y1) return;
        switch (this._point) {
          case 0:
            this._point = 1;
            this._line ? this._context.lineTo(x2, y3) : this._context.moveTo(x2, y3);
            break;
          case 1:
            this._point = 2;
            break;
          case 2:
            this._point = 3;
            point(this, slope2(this, t13 = slope3(this, x2, y3)), t13);
            break;
          default:
            point(this, this._t0, t13 = slope3(this, x2, y3));
            break;
        }
        this._x0 = this._x1, this._x1 = x2;
        this._y0 = this._y1, this._y1 = y3;
        this._t0 = t13;
      }
    };
    (MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = function(x2, y3) {
      MonotoneX.prototype.point.call(this, y3, x2);
    };
    ReflectContext.prototype = {
      moveTo: function(x2, y3) {
        this._context.moveTo(y3, x2);
      },
      closePath: function() {
        this._context.closePath();
      },
      lineTo: function(x2, y3) {
        this._context.lineTo(y3, x2);
      },
      bezierCurveTo: function(x12, y12, x2, y22, x3, y3) {
        this._context.bezierCurveTo(y12, x12, y22, x2, y3, x3);
      }
    };
    Natural.prototype = {
      areaStart: function() {
        this._line = 0;
      },
      areaEnd: function() {
        this._line = NaN;
      },
      lineStart: function() {
        this._x = [];
        this._y = [];
      },
      lineEnd: function() {
        var x2 = this._x, y3 = this._y, n4 = x2.length;
        if (n4) {
          this._line ? this._context.lineTo(x2[0], y3[0]) : this._context.moveTo(x2[0], y3[0]);
          if (n4 === 2) {
            this._context.lineTo(x2[1], y3[1]);
          } else {
            var px = controlPoints(x2), py = controlPoints(y3);
            for (var i0 = 0, i1 = 1; i1 < n4; ++i0, ++i1) {
              this._context.bezierCurveTo(px[0][i0], py[0][i0], px[1][i0], py[1][i0], x2[i1], y3[i1]);
            }
          }
        }
        if (this._line || this._line !== 0 && n4 === 1) this._context.closePath();
        this._line = 1 - this._line;
        this._x = this._y = null;
      },
      point: function(x2, y3) {
        this._x.push(+x2);
        this._y.push(+y3);
      }
    };
    Step.prototype = {
      areaStart: function() {
        this._line = 0;
      },
      areaEnd: function() {
        this._line = NaN;
      },
      lineStart: function() {
        this._x = this._y = NaN;
        this._point = 0;
      },
      lineEnd: function() {
        if (0 < this._t && this._t < 1 && this._point === 2) this._context.lineTo(this._x, this._y);
        if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
        if (this._line >= 0) this._t = 1 - this._t, this._line = 1 - this._line;
      },
      point: function(x2, y3) {
        x2 = +x2, y3 = +y3;
        switch (this._point) {
          case 0:
            this._point = 1;
            this._line ? this._context.lineTo(x2, y3) : this._context.moveTo(x2, y3);
            break;
          case 1:
            this._point = 2;
          // falls through
          default: {
            if (this._t <= 0) {
              this._context.lineTo(this._x, y3);
              this._context.lineTo(x2, y3);
            } else {
              var x12 = this._x * (1 - this._t) + x2 * this._t;
              this._context.lineTo(x12, this._y);
              this._context.lineTo(x12, y3);
            }
            break;
          }
        }
        this._x = x2, this._y = y3;
      }
    };
  }
});

// node_modules/d3-zoom/dist/d3-zoom.mjs
function Transform(k3, x2, y3) {
  this.k = k3;
  this.x = x2;
  this.y = y3;
}
function transform(node) {
  while (!node.__zoom) if (!(node = node.parentNode)) return identity5;
  return node.__zoom;
}
var identity5;
var init_d3_zoom = __esm({
  "node_modules/d3-zoom/dist/d3-zoom.mjs"() {
    init_d3_transition();
    Transform.prototype = {
      constructor: Transform,
      scale: function(k3) {
        return k3 === 1 ? this : new Transform(this.k * k3, this.x, this.y);
      },
      translate: function(x2, y3) {
        return x2 === 0 & y3 === 0 ? this : new Transform(this.k, this.x + this.k * x2, this.y + this.k * y3);
      },
      apply: function(point2) {
        return [point2[0] * this.k + this.x, point2[1] * this.k + this.y];
      },
      applyX: function(x2) {
        return x2 * this.k + this.x;
      },
      applyY: function(y3) {
        return y3 * this.k + this.y;
      },
      invert: function(location2) {
        return [(location2[0] - this.x) / this.k, (location2[1] - this.y) / this.k];
      },
      invertX: function(x2) {
        return (x2 - this.x) / this.k;
      },
      invertY: function(y3) {
        return (y3 - this.y) / this.k;
      },
      rescaleX: function(x2) {
        return x2.copy().domain(x2.range().map(this.invertX, this).map(x2.invert, x2));
      },
      rescaleY: function(y3) {
        return y3.copy().domain(y3.range().map(this.invertY, this).map(y3.invert, y3));
      },
      toString: function() {
        return "translate(" + this.x + "," + this.y + ") scale(" + this.k + ")";
      }
    };
    identity5 = new Transform(1, 0, 0);
    transform.prototype = Transform.prototype;
  }
});

// node_modules/d3/dist/d3.mjs
var init_d3 = __esm({
  "node_modules/d3/dist/d3.mjs"() {
    init_d3_array();
    init_d3_axis();
    init_d3_brush();
    init_d3_chord();
    init_d3_color();
    init_d3_contour();
    init_d3_delaunay();
    init_d3_dispatch();
    init_d3_drag();
    init_d3_dsv();
    init_d3_ease();
    init_d3_fetch();
    init_d3_force();
    init_d3_format();
    init_d3_geo();
    init_d3_hierarchy();
    init_d3_interpolate();
    init_d3_path();
    init_d3_polygon();
    init_d3_quadtree();
    init_d3_random();
    init_d3_scale();
    init_d3_scale_chromatic();
    init_d3_selection();
    init_d3_shape();
    init_d3_time();
    init_d3_time_format();
    init_d3_timer();
    init_d3_transition();
    init_d3_zoom();
  }
});

// src/data/estimate.ts
function estimate(bound, value, low, high) {
  if (low !== void 0 && high !== void 0) return { value, low, high, bound: "range" };
  if (bound === "withheld") return { value: void 0, low: 0, high: high ?? Infinity, bound };
  if (value === void 0 || bound === "uncounted")
    return { value: void 0, low: 0, high: Infinity, bound: "uncounted" };
  if (bound === "at_least") return { value, low: value, high: Infinity, bound };
  if (bound === "at_most") return { value, low: 0, high: value, bound };
  return { value, low: value, high: value, bound: bound === "range" ? "about" : bound };
}
var BOUNDS, isOpen, rank, isCounted;
var init_estimate = __esm({
  "src/data/estimate.ts"() {
    "use strict";
    BOUNDS = ["exact", "at_least", "at_most", "about", "range", "uncounted", "withheld"];
    isOpen = ({ bound }) => bound === "withheld" || bound === "uncounted";
    rank = ({ bound, low, high, value }) => bound === "at_most" || bound === "range" ? high : value ?? low;
    isCounted = (figure2) => !isOpen(figure2);
  }
});

// src/model/marks.ts
function reachOf({ bound, ends, x: x2, y: y3, axis }) {
  const half = POINT / 2;
  const open = half + OPEN_END;
  if (ends) {
    const [low, high] = axis === "x" ? [x2 - ends[0], ends[1] - x2] : [ends[0] - y3, y3 - ends[1]];
    return [low + RANGE.line / 2, high + RANGE.line / 2];
  }
  if (bound === "at_least") return [half, open];
  if (bound === "at_most") return [open, half + STOP.gap + STOP.width];
  return bound === "about" ? [ARC, ARC] : [half, half];
}
var OPEN_END, SLICES, POINT, STOP, ARC, RANGE, DIAMOND;
var init_marks = __esm({
  "src/model/marks.ts"() {
    "use strict";
    OPEN_END = 12;
    SLICES = [
      [2, 3],
      [7, 2],
      [11, 1]
    ];
    POINT = 13;
    STOP = { width: 2.5, height: 18, gap: 2 };
    ARC = 10;
    RANGE = { bar: 6, cap: 16, line: 2 };
    DIAMOND = 13;
  }
});

// node_modules/@lit/reactive-element/css-tag.js
var t, e, s2, o, n, r, i, S, c2;
var init_css_tag = __esm({
  "node_modules/@lit/reactive-element/css-tag.js"() {
    t = globalThis;
    e = t.ShadowRoot && (void 0 === t.ShadyCSS || t.ShadyCSS.nativeShadow) && "adoptedStyleSheets" in Document.prototype && "replace" in CSSStyleSheet.prototype;
    s2 = /* @__PURE__ */ Symbol();
    o = /* @__PURE__ */ new WeakMap();
    n = class {
      constructor(t5, e7, o5) {
        if (this._$cssResult$ = true, o5 !== s2) throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");
        this.cssText = t5, this.t = e7;
      }
      get styleSheet() {
        let t5 = this.o;
        const s5 = this.t;
        if (e && void 0 === t5) {
          const e7 = void 0 !== s5 && 1 === s5.length;
          e7 && (t5 = o.get(s5)), void 0 === t5 && ((this.o = t5 = new CSSStyleSheet()).replaceSync(this.cssText), e7 && o.set(s5, t5));
        }
        return t5;
      }
      toString() {
        return this.cssText;
      }
    };
    r = (t5) => new n("string" == typeof t5 ? t5 : t5 + "", void 0, s2);
    i = (t5, ...e7) => {
      const o5 = 1 === t5.length ? t5[0] : e7.reduce((e8, s5, o6) => e8 + ((t6) => {
        if (true === t6._$cssResult$) return t6.cssText;
        if ("number" == typeof t6) return t6;
        throw Error("Value passed to 'css' function must be a 'css' function result: " + t6 + ". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.");
      })(s5) + t5[o6 + 1], t5[0]);
      return new n(o5, t5, s2);
    };
    S = (s5, o5) => {
      if (e) s5.adoptedStyleSheets = o5.map((t5) => t5 instanceof CSSStyleSheet ? t5 : t5.styleSheet);
      else for (const e7 of o5) {
        const o6 = document.createElement("style"), n4 = t.litNonce;
        void 0 !== n4 && o6.setAttribute("nonce", n4), o6.textContent = e7.cssText, s5.appendChild(o6);
      }
    };
    c2 = e ? (t5) => t5 : (t5) => t5 instanceof CSSStyleSheet ? ((t6) => {
      let e7 = "";
      for (const s5 of t6.cssRules) e7 += s5.cssText;
      return r(e7);
    })(t5) : t5;
  }
});

// node_modules/@lit/reactive-element/reactive-element.js
var i2, e3, h, r2, o2, n2, a2, c3, l, p, d, u2, f, b, y;
var init_reactive_element = __esm({
  "node_modules/@lit/reactive-element/reactive-element.js"() {
    init_css_tag();
    init_css_tag();
    ({ is: i2, defineProperty: e3, getOwnPropertyDescriptor: h, getOwnPropertyNames: r2, getOwnPropertySymbols: o2, getPrototypeOf: n2 } = Object);
    a2 = globalThis;
    c3 = a2.trustedTypes;
    l = c3 ? c3.emptyScript : "";
    p = a2.reactiveElementPolyfillSupport;
    d = (t5, s5) => t5;
    u2 = { toAttribute(t5, s5) {
      switch (s5) {
        case Boolean:
          t5 = t5 ? l : null;
          break;
        case Object:
        case Array:
          t5 = null == t5 ? t5 : JSON.stringify(t5);
      }
      return t5;
    }, fromAttribute(t5, s5) {
      let i6 = t5;
      switch (s5) {
        case Boolean:
          i6 = null !== t5;
          break;
        case Number:
          i6 = null === t5 ? null : Number(t5);
          break;
        case Object:
        case Array:
          try {
            i6 = JSON.parse(t5);
          } catch (t6) {
            i6 = null;
          }
      }
      return i6;
    } };
    f = (t5, s5) => !i2(t5, s5);
    b = { attribute: true, type: String, converter: u2, reflect: false, useDefault: false, hasChanged: f };
    Symbol.metadata ??= /* @__PURE__ */ Symbol("metadata"), a2.litPropertyMetadata ??= /* @__PURE__ */ new WeakMap();
    y = class extends HTMLElement {
      static addInitializer(t5) {
        this._$Ei(), (this.l ??= []).push(t5);
      }
      static get observedAttributes() {
        return this.finalize(), this._$Eh && [...this._$Eh.keys()];
      }
      static createProperty(t5, s5 = b) {
        if (s5.state && (s5.attribute = false), this._$Ei(), this.prototype.hasOwnProperty(t5) && ((s5 = Object.create(s5)).wrapped = true), this.elementProperties.set(t5, s5), !s5.noAccessor) {
          const i6 = /* @__PURE__ */ Symbol(), h3 = this.getPropertyDescriptor(t5, i6, s5);
          void 0 !== h3 && e3(this.prototype, t5, h3);
        }
      }
      static getPropertyDescriptor(t5, s5, i6) {
        const { get: e7, set: r4 } = h(this.prototype, t5) ?? { get() {
          return this[s5];
        }, set(t6) {
          this[s5] = t6;
        } };
        return { get: e7, set(s6) {
          const h3 = e7?.call(this);
          r4?.call(this, s6), this.requestUpdate(t5, h3, i6);
        }, configurable: true, enumerable: true };
      }
      static getPropertyOptions(t5) {
        return this.elementProperties.get(t5) ?? b;
      }
      static _$Ei() {
        if (this.hasOwnProperty(d("elementProperties"))) return;
        const t5 = n2(this);
        t5.finalize(), void 0 !== t5.l && (this.l = [...t5.l]), this.elementProperties = new Map(t5.elementProperties);
      }
      static finalize() {
        if (this.hasOwnProperty(d("finalized"))) return;
        if (this.finalized = true, this._$Ei(), this.hasOwnProperty(d("properties"))) {
          const t6 = this.properties, s5 = [...r2(t6), ...o2(t6)];
          for (const i6 of s5) this.createProperty(i6, t6[i6]);
        }
        const t5 = this[Symbol.metadata];
        if (null !== t5) {
          const s5 = litPropertyMetadata.get(t5);
          if (void 0 !== s5) for (const [t6, i6] of s5) this.elementProperties.set(t6, i6);
        }
        this._$Eh = /* @__PURE__ */ new Map();
        for (const [t6, s5] of this.elementProperties) {
          const i6 = this._$Eu(t6, s5);
          void 0 !== i6 && this._$Eh.set(i6, t6);
        }
        this.elementStyles = this.finalizeStyles(this.styles);
      }
      static finalizeStyles(s5) {
        const i6 = [];
        if (Array.isArray(s5)) {
          const e7 = new Set(s5.flat(1 / 0).reverse());
          for (const s6 of e7) i6.unshift(c2(s6));
        } else void 0 !== s5 && i6.push(c2(s5));
        return i6;
      }
      static _$Eu(t5, s5) {
        const i6 = s5.attribute;
        return false === i6 ? void 0 : "string" == typeof i6 ? i6 : "string" == typeof t5 ? t5.toLowerCase() : void 0;
      }
      constructor() {
        super(), this._$Ep = void 0, this.isUpdatePending = false, this.hasUpdated = false, this._$Em = null, this._$Ev();
      }
      _$Ev() {
        this._$ES = new Promise((t5) => this.enableUpdating = t5), this._$AL = /* @__PURE__ */ new Map(), this._$E_(), this.requestUpdate(), this.constructor.l?.forEach((t5) => t5(this));
      }
      addController(t5) {
        (this._$EO ??= /* @__PURE__ */ new Set()).add(t5), void 0 !== this.renderRoot && this.isConnected && t5.hostConnected?.();
      }
      removeController(t5) {
        this._$EO?.delete(t5);
      }
      _$E_() {
        const t5 = /* @__PURE__ */ new Map(), s5 = this.constructor.elementProperties;
        for (const i6 of s5.keys()) this.hasOwnProperty(i6) && (t5.set(i6, this[i6]), delete this[i6]);
        t5.size > 0 && (this._$Ep = t5);
      }
      createRenderRoot() {
        const t5 = this.shadowRoot ?? this.attachShadow(this.constructor.shadowRootOptions);
        return S(t5, this.constructor.elementStyles), t5;
      }
      connectedCallback() {
        this.renderRoot ??= this.createRenderRoot(), this.enableUpdating(true), this._$EO?.forEach((t5) => t5.hostConnected?.());
      }
      enableUpdating(t5) {
      }
      disconnectedCallback() {
        this._$EO?.forEach((t5) => t5.hostDisconnected?.());
      }
      attributeChangedCallback(t5, s5, i6) {
        this._$AK(t5, i6);
      }
      _$ET(t5, s5) {
        const i6 = this.constructor.elementProperties.get(t5), e7 = this.constructor._$Eu(t5, i6);
        if (void 0 !== e7 && true === i6.reflect) {
          const h3 = (void 0 !== i6.converter?.toAttribute ? i6.converter : u2).toAttribute(s5, i6.type);
          this._$Em = t5, null == h3 ? this.removeAttribute(e7) : this.setAttribute(e7, h3), this._$Em = null;
        }
      }
      _$AK(t5, s5) {
        const i6 = this.constructor, e7 = i6._$Eh.get(t5);
        if (void 0 !== e7 && this._$Em !== e7) {
          const t6 = i6.getPropertyOptions(e7), h3 = "function" == typeof t6.converter ? { fromAttribute: t6.converter } : void 0 !== t6.converter?.fromAttribute ? t6.converter : u2;
          this._$Em = e7;
          const r4 = h3.fromAttribute(s5, t6.type);
          this[e7] = r4 ?? this._$Ej?.get(e7) ?? r4, this._$Em = null;
        }
      }
      requestUpdate(t5, s5, i6, e7 = false, h3) {
        if (void 0 !== t5) {
          const r4 = this.constructor;
          if (false === e7 && (h3 = this[t5]), i6 ??= r4.getPropertyOptions(t5), !((i6.hasChanged ?? f)(h3, s5) || i6.useDefault && i6.reflect && h3 === this._$Ej?.get(t5) && !this.hasAttribute(r4._$Eu(t5, i6)))) return;
          this.C(t5, s5, i6);
        }
        false === this.isUpdatePending && (this._$ES = this._$EP());
      }
      C(t5, s5, { useDefault: i6, reflect: e7, wrapped: h3 }, r4) {
        i6 && !(this._$Ej ??= /* @__PURE__ */ new Map()).has(t5) && (this._$Ej.set(t5, r4 ?? s5 ?? this[t5]), true !== h3 || void 0 !== r4) || (this._$AL.has(t5) || (this.hasUpdated || i6 || (s5 = void 0), this._$AL.set(t5, s5)), true === e7 && this._$Em !== t5 && (this._$Eq ??= /* @__PURE__ */ new Set()).add(t5));
      }
      async _$EP() {
        this.isUpdatePending = true;
        try {
          await this._$ES;
        } catch (t6) {
          Promise.reject(t6);
        }
        const t5 = this.scheduleUpdate();
        return null != t5 && await t5, !this.isUpdatePending;
      }
      scheduleUpdate() {
        return this.performUpdate();
      }
      performUpdate() {
        if (!this.isUpdatePending) return;
        if (!this.hasUpdated) {
          if (this.renderRoot ??= this.createRenderRoot(), this._$Ep) {
            for (const [t7, s6] of this._$Ep) this[t7] = s6;
            this._$Ep = void 0;
          }
          const t6 = this.constructor.elementProperties;
          if (t6.size > 0) for (const [s6, i6] of t6) {
            const { wrapped: t7 } = i6, e7 = this[s6];
            true !== t7 || this._$AL.has(s6) || void 0 === e7 || this.C(s6, void 0, i6, e7);
          }
        }
        let t5 = false;
        const s5 = this._$AL;
        try {
          t5 = this.shouldUpdate(s5), t5 ? (this.willUpdate(s5), this._$EO?.forEach((t6) => t6.hostUpdate?.()), this.update(s5)) : this._$EM();
        } catch (s6) {
          throw t5 = false, this._$EM(), s6;
        }
        t5 && this._$AE(s5);
      }
      willUpdate(t5) {
      }
      _$AE(t5) {
        this._$EO?.forEach((t6) => t6.hostUpdated?.()), this.hasUpdated || (this.hasUpdated = true, this.firstUpdated(t5)), this.updated(t5);
      }
      _$EM() {
        this._$AL = /* @__PURE__ */ new Map(), this.isUpdatePending = false;
      }
      get updateComplete() {
        return this.getUpdateComplete();
      }
      getUpdateComplete() {
        return this._$ES;
      }
      shouldUpdate(t5) {
        return true;
      }
      update(t5) {
        this._$Eq &&= this._$Eq.forEach((t6) => this._$ET(t6, this[t6])), this._$EM();
      }
      updated(t5) {
      }
      firstUpdated(t5) {
      }
    };
    y.elementStyles = [], y.shadowRootOptions = { mode: "open" }, y[d("elementProperties")] = /* @__PURE__ */ new Map(), y[d("finalized")] = /* @__PURE__ */ new Map(), p?.({ ReactiveElement: y }), (a2.reactiveElementVersions ??= []).push("2.1.2");
  }
});

// node_modules/lit-html/lit-html.js
function V(t5, i6) {
  if (!u3(t5) || !t5.hasOwnProperty("raw")) throw Error("invalid template strings array");
  return void 0 !== e4 ? e4.createHTML(i6) : i6;
}
function M2(t5, i6, s5 = t5, e7) {
  if (i6 === E2) return i6;
  let h3 = void 0 !== e7 ? s5._$Co?.[e7] : s5._$Cl;
  const o5 = a3(i6) ? void 0 : i6._$litDirective$;
  return h3?.constructor !== o5 && (h3?._$AO?.(false), void 0 === o5 ? h3 = void 0 : (h3 = new o5(t5), h3._$AT(t5, s5, e7)), void 0 !== e7 ? (s5._$Co ??= [])[e7] = h3 : s5._$Cl = h3), void 0 !== h3 && (i6 = M2(t5, h3._$AS(t5, i6.values), h3, e7)), i6;
}
var t4, i3, s3, e4, h2, o3, n3, r3, l2, c4, a3, u3, d2, f2, v, _, m, p2, g, $, y2, x, b10, w, T, E2, A5, C3, P, N, S2, R, k2, H, I, L, z, Z, B3, D3;
var init_lit_html = __esm({
  "node_modules/lit-html/lit-html.js"() {
    t4 = globalThis;
    i3 = (t5) => t5;
    s3 = t4.trustedTypes;
    e4 = s3 ? s3.createPolicy("lit-html", { createHTML: (t5) => t5 }) : void 0;
    h2 = "$lit$";
    o3 = `lit$${Math.random().toFixed(9).slice(2)}$`;
    n3 = "?" + o3;
    r3 = `<${n3}>`;
    l2 = document;
    c4 = () => l2.createComment("");
    a3 = (t5) => null === t5 || "object" != typeof t5 && "function" != typeof t5;
    u3 = Array.isArray;
    d2 = (t5) => u3(t5) || "function" == typeof t5?.[Symbol.iterator];
    f2 = "[ 	\n\f\r]";
    v = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g;
    _ = /-->/g;
    m = />/g;
    p2 = RegExp(`>|${f2}(?:([^\\s"'>=/]+)(${f2}*=${f2}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`, "g");
    g = /'/g;
    $ = /"/g;
    y2 = /^(?:script|style|textarea|title)$/i;
    x = (t5) => (i6, ...s5) => ({ _$litType$: t5, strings: i6, values: s5 });
    b10 = x(1);
    w = x(2);
    T = x(3);
    E2 = /* @__PURE__ */ Symbol.for("lit-noChange");
    A5 = /* @__PURE__ */ Symbol.for("lit-nothing");
    C3 = /* @__PURE__ */ new WeakMap();
    P = l2.createTreeWalker(l2, 129);
    N = (t5, i6) => {
      const s5 = t5.length - 1, e7 = [];
      let n4, l3 = 2 === i6 ? "<svg>" : 3 === i6 ? "<math>" : "", c5 = v;
      for (let i7 = 0; i7 < s5; i7++) {
        const s6 = t5[i7];
        let a4, u4, d3 = -1, f3 = 0;
        for (; f3 < s6.length && (c5.lastIndex = f3, u4 = c5.exec(s6), null !== u4); ) f3 = c5.lastIndex, c5 === v ? "!--" === u4[1] ? c5 = _ : void 0 !== u4[1] ? c5 = m : void 0 !== u4[2] ? (y2.test(u4[2]) && (n4 = RegExp("</" + u4[2], "g")), c5 = p2) : void 0 !== u4[3] && (c5 = p2) : c5 === p2 ? ">" === u4[0] ? (c5 = n4 ?? v, d3 = -1) : void 0 === u4[1] ? d3 = -2 : (d3 = c5.lastIndex - u4[2].length, a4 = u4[1], c5 = void 0 === u4[3] ? p2 : '"' === u4[3] ? $ : g) : c5 === $ || c5 === g ? c5 = p2 : c5 === _ || c5 === m ? c5 = v : (c5 = p2, n4 = void 0);
        const x2 = c5 === p2 && t5[i7 + 1].startsWith("/>") ? " " : "";
        l3 += c5 === v ? s6 + r3 : d3 >= 0 ? (e7.push(a4), s6.slice(0, d3) + h2 + s6.slice(d3) + o3 + x2) : s6 + o3 + (-2 === d3 ? i7 : x2);
      }
      return [V(t5, l3 + (t5[s5] || "<?>") + (2 === i6 ? "</svg>" : 3 === i6 ? "</math>" : "")), e7];
    };
    S2 = class _S {
      constructor({ strings: t5, _$litType$: i6 }, e7) {
        let r4;
        this.parts = [];
        let l3 = 0, a4 = 0;
        const u4 = t5.length - 1, d3 = this.parts, [f3, v2] = N(t5, i6);
        if (this.el = _S.createElement(f3, e7), P.currentNode = this.el.content, 2 === i6 || 3 === i6) {
          const t6 = this.el.content.firstChild;
          t6.replaceWith(...t6.childNodes);
        }
        for (; null !== (r4 = P.nextNode()) && d3.length < u4; ) {
          if (1 === r4.nodeType) {
            if (r4.hasAttributes()) for (const t6 of r4.getAttributeNames()) if (t6.endsWith(h2)) {
              const i7 = v2[a4++], s5 = r4.getAttribute(t6).split(o3), e8 = /([.?@])?(.*)/.exec(i7);
              d3.push({ type: 1, index: l3, name: e8[2], strings: s5, ctor: "." === e8[1] ? I : "?" === e8[1] ? L : "@" === e8[1] ? z : H }), r4.removeAttribute(t6);
            } else t6.startsWith(o3) && (d3.push({ type: 6, index: l3 }), r4.removeAttribute(t6));
            if (y2.test(r4.tagName)) {
              const t6 = r4.textContent.split(o3), i7 = t6.length - 1;
              if (i7 > 0) {
                r4.textContent = s3 ? s3.emptyScript : "";
                for (let s5 = 0; s5 < i7; s5++) r4.append(t6[s5], c4()), P.nextNode(), d3.push({ type: 2, index: ++l3 });
                r4.append(t6[i7], c4());
              }
            }
          } else if (8 === r4.nodeType) if (r4.data === n3) d3.push({ type: 2, index: l3 });
          else {
            let t6 = -1;
            for (; -1 !== (t6 = r4.data.indexOf(o3, t6 + 1)); ) d3.push({ type: 7, index: l3 }), t6 += o3.length - 1;
          }
          l3++;
        }
      }
      static createElement(t5, i6) {
        const s5 = l2.createElement("template");
        return s5.innerHTML = t5, s5;
      }
    };
    R = class {
      constructor(t5, i6) {
        this._$AV = [], this._$AN = void 0, this._$AD = t5, this._$AM = i6;
      }
      get parentNode() {
        return this._$AM.parentNode;
      }
      get _$AU() {
        return this._$AM._$AU;
      }
      u(t5) {
        const { el: { content: i6 }, parts: s5 } = this._$AD, e7 = (t5?.creationScope ?? l2).importNode(i6, true);
        P.currentNode = e7;
        let h3 = P.nextNode(), o5 = 0, n4 = 0, r4 = s5[0];
        for (; void 0 !== r4; ) {
          if (o5 === r4.index) {
            let i7;
            2 === r4.type ? i7 = new k2(h3, h3.nextSibling, this, t5) : 1 === r4.type ? i7 = new r4.ctor(h3, r4.name, r4.strings, this, t5) : 6 === r4.type && (i7 = new Z(h3, this, t5)), this._$AV.push(i7), r4 = s5[++n4];
          }
          o5 !== r4?.index && (h3 = P.nextNode(), o5++);
        }
        return P.currentNode = l2, e7;
      }
      p(t5) {
        let i6 = 0;
        for (const s5 of this._$AV) void 0 !== s5 && (void 0 !== s5.strings ? (s5._$AI(t5, s5, i6), i6 += s5.strings.length - 2) : s5._$AI(t5[i6])), i6++;
      }
    };
    k2 = class _k {
      get _$AU() {
        return this._$AM?._$AU ?? this._$Cv;
      }
      constructor(t5, i6, s5, e7) {
        this.type = 2, this._$AH = A5, this._$AN = void 0, this._$AA = t5, this._$AB = i6, this._$AM = s5, this.options = e7, this._$Cv = e7?.isConnected ?? true;
      }
      get parentNode() {
        let t5 = this._$AA.parentNode;
        const i6 = this._$AM;
        return void 0 !== i6 && 11 === t5?.nodeType && (t5 = i6.parentNode), t5;
      }
      get startNode() {
        return this._$AA;
      }
      get endNode() {
        return this._$AB;
      }
      _$AI(t5, i6 = this) {
        t5 = M2(this, t5, i6), a3(t5) ? t5 === A5 || null == t5 || "" === t5 ? (this._$AH !== A5 && this._$AR(), this._$AH = A5) : t5 !== this._$AH && t5 !== E2 && this._(t5) : void 0 !== t5._$litType$ ? this.$(t5) : void 0 !== t5.nodeType ? this.T(t5) : d2(t5) ? this.k(t5) : this._(t5);
      }
      O(t5) {
        return this._$AA.parentNode.insertBefore(t5, this._$AB);
      }
      T(t5) {
        this._$AH !== t5 && (this._$AR(), this._$AH = this.O(t5));
      }
      _(t5) {
        this._$AH !== A5 && a3(this._$AH) ? this._$AA.nextSibling.data = t5 : this.T(l2.createTextNode(t5)), this._$AH = t5;
      }
      $(t5) {
        const { values: i6, _$litType$: s5 } = t5, e7 = "number" == typeof s5 ? this._$AC(t5) : (void 0 === s5.el && (s5.el = S2.createElement(V(s5.h, s5.h[0]), this.options)), s5);
        if (this._$AH?._$AD === e7) this._$AH.p(i6);
        else {
          const t6 = new R(e7, this), s6 = t6.u(this.options);
          t6.p(i6), this.T(s6), this._$AH = t6;
        }
      }
      _$AC(t5) {
        let i6 = C3.get(t5.strings);
        return void 0 === i6 && C3.set(t5.strings, i6 = new S2(t5)), i6;
      }
      k(t5) {
        u3(this._$AH) || (this._$AH = [], this._$AR());
        const i6 = this._$AH;
        let s5, e7 = 0;
        for (const h3 of t5) e7 === i6.length ? i6.push(s5 = new _k(this.O(c4()), this.O(c4()), this, this.options)) : s5 = i6[e7], s5._$AI(h3), e7++;
        e7 < i6.length && (this._$AR(s5 && s5._$AB.nextSibling, e7), i6.length = e7);
      }
      _$AR(t5 = this._$AA.nextSibling, s5) {
        for (this._$AP?.(false, true, s5); t5 !== this._$AB; ) {
          const s6 = i3(t5).nextSibling;
          i3(t5).remove(), t5 = s6;
        }
      }
      setConnected(t5) {
        void 0 === this._$AM && (this._$Cv = t5, this._$AP?.(t5));
      }
    };
    H = class {
      get tagName() {
        return this.element.tagName;
      }
      get _$AU() {
        return this._$AM._$AU;
      }
      constructor(t5, i6, s5, e7, h3) {
        this.type = 1, this._$AH = A5, this._$AN = void 0, this.element = t5, this.name = i6, this._$AM = e7, this.options = h3, s5.length > 2 || "" !== s5[0] || "" !== s5[1] ? (this._$AH = Array(s5.length - 1).fill(new String()), this.strings = s5) : this._$AH = A5;
      }
      _$AI(t5, i6 = this, s5, e7) {
        const h3 = this.strings;
        let o5 = false;
        if (void 0 === h3) t5 = M2(this, t5, i6, 0), o5 = !a3(t5) || t5 !== this._$AH && t5 !== E2, o5 && (this._$AH = t5);
        else {
          const e8 = t5;
          let n4, r4;
          for (t5 = h3[0], n4 = 0; n4 < h3.length - 1; n4++) r4 = M2(this, e8[s5 + n4], i6, n4), r4 === E2 && (r4 = this._$AH[n4]), o5 ||= !a3(r4) || r4 !== this._$AH[n4], r4 === A5 ? t5 = A5 : t5 !== A5 && (t5 += (r4 ?? "") + h3[n4 + 1]), this._$AH[n4] = r4;
        }
        o5 && !e7 && this.j(t5);
      }
      j(t5) {
        t5 === A5 ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, t5 ?? "");
      }
    };
    I = class extends H {
      constructor() {
        super(...arguments), this.type = 3;
      }
      j(t5) {
        this.element[this.name] = t5 === A5 ? void 0 : t5;
      }
    };
    L = class extends H {
      constructor() {
        super(...arguments), this.type = 4;
      }
      j(t5) {
        this.element.toggleAttribute(this.name, !!t5 && t5 !== A5);
      }
    };
    z = class extends H {
      constructor(t5, i6, s5, e7, h3) {
        super(t5, i6, s5, e7, h3), this.type = 5;
      }
      _$AI(t5, i6 = this) {
        if ((t5 = M2(this, t5, i6, 0) ?? A5) === E2) return;
        const s5 = this._$AH, e7 = t5 === A5 && s5 !== A5 || t5.capture !== s5.capture || t5.once !== s5.once || t5.passive !== s5.passive, h3 = t5 !== A5 && (s5 === A5 || e7);
        e7 && this.element.removeEventListener(this.name, this, s5), h3 && this.element.addEventListener(this.name, this, t5), this._$AH = t5;
      }
      handleEvent(t5) {
        "function" == typeof this._$AH ? this._$AH.call(this.options?.host ?? this.element, t5) : this._$AH.handleEvent(t5);
      }
    };
    Z = class {
      constructor(t5, i6, s5) {
        this.element = t5, this.type = 6, this._$AN = void 0, this._$AM = i6, this.options = s5;
      }
      get _$AU() {
        return this._$AM._$AU;
      }
      _$AI(t5) {
        M2(this, t5);
      }
    };
    B3 = t4.litHtmlPolyfillSupport;
    B3?.(S2, k2), (t4.litHtmlVersions ??= []).push("3.3.3");
    D3 = (t5, i6, s5) => {
      const e7 = s5?.renderBefore ?? i6;
      let h3 = e7._$litPart$;
      if (void 0 === h3) {
        const t6 = s5?.renderBefore ?? null;
        e7._$litPart$ = h3 = new k2(i6.insertBefore(c4(), t6), t6, void 0, s5 ?? {});
      }
      return h3._$AI(t5), h3;
    };
  }
});

// node_modules/lit-element/lit-element.js
var s4, i4, o4;
var init_lit_element = __esm({
  "node_modules/lit-element/lit-element.js"() {
    init_reactive_element();
    init_reactive_element();
    init_lit_html();
    init_lit_html();
    s4 = globalThis;
    i4 = class extends y {
      constructor() {
        super(...arguments), this.renderOptions = { host: this }, this._$Do = void 0;
      }
      createRenderRoot() {
        const t5 = super.createRenderRoot();
        return this.renderOptions.renderBefore ??= t5.firstChild, t5;
      }
      update(t5) {
        const r4 = this.render();
        this.hasUpdated || (this.renderOptions.isConnected = this.isConnected), super.update(t5), this._$Do = D3(r4, this.renderRoot, this.renderOptions);
      }
      connectedCallback() {
        super.connectedCallback(), this._$Do?.setConnected(true);
      }
      disconnectedCallback() {
        super.disconnectedCallback(), this._$Do?.setConnected(false);
      }
      render() {
        return E2;
      }
    };
    i4._$litElement$ = true, i4["finalized"] = true, s4.litElementHydrateSupport?.({ LitElement: i4 });
    o4 = s4.litElementPolyfillSupport;
    o4?.({ LitElement: i4 });
    (s4.litElementVersions ??= []).push("4.2.2");
  }
});

// node_modules/lit-html/is-server.js
var init_is_server = __esm({
  "node_modules/lit-html/is-server.js"() {
  }
});

// node_modules/lit/index.js
var init_lit = __esm({
  "node_modules/lit/index.js"() {
    init_reactive_element();
    init_lit_html();
    init_lit_element();
    init_is_server();
  }
});

// src/view/marks.ts
function sharedPatterns({ prefix }) {
  return w`
    <pattern id="${prefix}-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path class="hatch-line" d="M0,0V5"></path>
    </pattern>
    <pattern id="${prefix}-withheld" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path class="withheld-line" d="M0,0V5"></path>
    </pattern>`;
}
var hatchOf;
var init_marks2 = __esm({
  "src/view/marks.ts"() {
    "use strict";
    init_lit();
    hatchOf = ({ prefix }) => `url(#${prefix}-hatch)`;
  }
});

// node_modules/topojson-client/src/identity.js
function identity_default(x2) {
  return x2;
}
var init_identity = __esm({
  "node_modules/topojson-client/src/identity.js"() {
  }
});

// node_modules/topojson-client/src/transform.js
function transform_default(transform2) {
  if (transform2 == null) return identity_default;
  var x02, y02, kx2 = transform2.scale[0], ky2 = transform2.scale[1], dx = transform2.translate[0], dy = transform2.translate[1];
  return function(input, i6) {
    if (!i6) x02 = y02 = 0;
    var j = 2, n4 = input.length, output = new Array(n4);
    output[0] = (x02 += input[0]) * kx2 + dx;
    output[1] = (y02 += input[1]) * ky2 + dy;
    while (j < n4) output[j] = input[j], ++j;
    return output;
  };
}
var init_transform = __esm({
  "node_modules/topojson-client/src/transform.js"() {
    init_identity();
  }
});

// node_modules/topojson-client/src/bbox.js
var init_bbox = __esm({
  "node_modules/topojson-client/src/bbox.js"() {
    init_transform();
  }
});

// node_modules/topojson-client/src/reverse.js
function reverse_default(array4, n4) {
  var t5, j = array4.length, i6 = j - n4;
  while (i6 < --j) t5 = array4[i6], array4[i6++] = array4[j], array4[j] = t5;
}
var init_reverse = __esm({
  "node_modules/topojson-client/src/reverse.js"() {
  }
});

// node_modules/topojson-client/src/feature.js
function feature_default(topology, o5) {
  if (typeof o5 === "string") o5 = topology.objects[o5];
  return o5.type === "GeometryCollection" ? { type: "FeatureCollection", features: o5.geometries.map(function(o6) {
    return feature(topology, o6);
  }) } : feature(topology, o5);
}
function feature(topology, o5) {
  var id2 = o5.id, bbox = o5.bbox, properties2 = o5.properties == null ? {} : o5.properties, geometry = object(topology, o5);
  return id2 == null && bbox == null ? { type: "Feature", properties: properties2, geometry } : bbox == null ? { type: "Feature", id: id2, properties: properties2, geometry } : { type: "Feature", id: id2, bbox, properties: properties2, geometry };
}
function object(topology, o5) {
  var transformPoint = transform_default(topology.transform), arcs = topology.arcs;
  function arc(i6, points) {
    if (points.length) points.pop();
    for (var a4 = arcs[i6 < 0 ? ~i6 : i6], k3 = 0, n4 = a4.length; k3 < n4; ++k3) {
      points.push(transformPoint(a4[k3], k3));
    }
    if (i6 < 0) reverse_default(points, n4);
  }
  function point2(p3) {
    return transformPoint(p3);
  }
  function line2(arcs2) {
    var points = [];
    for (var i6 = 0, n4 = arcs2.length; i6 < n4; ++i6) arc(arcs2[i6], points);
    if (points.length < 2) points.push(points[0]);
    return points;
  }
  function ring2(arcs2) {
    var points = line2(arcs2);
    while (points.length < 4) points.push(points[0]);
    return points;
  }
  function polygon(arcs2) {
    return arcs2.map(ring2);
  }
  function geometry(o6) {
    var type2 = o6.type, coordinates;
    switch (type2) {
      case "GeometryCollection":
        return { type: type2, geometries: o6.geometries.map(geometry) };
      case "Point":
        coordinates = point2(o6.coordinates);
        break;
      case "MultiPoint":
        coordinates = o6.coordinates.map(point2);
        break;
      case "LineString":
        coordinates = line2(o6.arcs);
        break;
      case "MultiLineString":
        coordinates = o6.arcs.map(line2);
        break;
      case "Polygon":
        coordinates = polygon(o6.arcs);
        break;
      case "MultiPolygon":
        coordinates = o6.arcs.map(polygon);
        break;
      default:
        return null;
    }
    return { type: type2, coordinates };
  }
  return geometry(o5);
}
var init_feature = __esm({
  "node_modules/topojson-client/src/feature.js"() {
    init_reverse();
    init_transform();
  }
});

// node_modules/topojson-client/src/stitch.js
function stitch_default(topology, arcs) {
  var stitchedArcs = {}, fragmentByStart = {}, fragmentByEnd = {}, fragments = [], emptyIndex = -1;
  arcs.forEach(function(i6, j) {
    var arc = topology.arcs[i6 < 0 ? ~i6 : i6], t5;
    if (arc.length < 3 && !arc[1][0] && !arc[1][1]) {
      t5 = arcs[++emptyIndex], arcs[emptyIndex] = i6, arcs[j] = t5;
    }
  });
  arcs.forEach(function(i6) {
    var e7 = ends(i6), start3 = e7[0], end = e7[1], f3, g2;
    if (f3 = fragmentByEnd[start3]) {
      delete fragmentByEnd[f3.end];
      f3.push(i6);
      f3.end = end;
      if (g2 = fragmentByStart[end]) {
        delete fragmentByStart[g2.start];
        var fg = g2 === f3 ? f3 : f3.concat(g2);
        fragmentByStart[fg.start = f3.start] = fragmentByEnd[fg.end = g2.end] = fg;
      } else {
        fragmentByStart[f3.start] = fragmentByEnd[f3.end] = f3;
      }
    } else if (f3 = fragmentByStart[end]) {
      delete fragmentByStart[f3.start];
      f3.unshift(i6);
      f3.start = start3;
      if (g2 = fragmentByEnd[start3]) {
        delete fragmentByEnd[g2.end];
        var gf = g2 === f3 ? f3 : g2.concat(f3);
        fragmentByStart[gf.start = g2.start] = fragmentByEnd[gf.end = f3.end] = gf;
      } else {
        fragmentByStart[f3.start] = fragmentByEnd[f3.end] = f3;
      }
    } else {
      f3 = [i6];
      fragmentByStart[f3.start = start3] = fragmentByEnd[f3.end = end] = f3;
    }
  });
  function ends(i6) {
    var arc = topology.arcs[i6 < 0 ? ~i6 : i6], p0 = arc[0], p1;
    if (topology.transform) p1 = [0, 0], arc.forEach(function(dp) {
      p1[0] += dp[0], p1[1] += dp[1];
    });
    else p1 = arc[arc.length - 1];
    return i6 < 0 ? [p1, p0] : [p0, p1];
  }
  function flush(fragmentByEnd2, fragmentByStart2) {
    for (var k3 in fragmentByEnd2) {
      var f3 = fragmentByEnd2[k3];
      delete fragmentByStart2[f3.start];
      delete f3.start;
      delete f3.end;
      f3.forEach(function(i6) {
        stitchedArcs[i6 < 0 ? ~i6 : i6] = 1;
      });
      fragments.push(f3);
    }
  }
  flush(fragmentByEnd, fragmentByStart);
  flush(fragmentByStart, fragmentByEnd);
  arcs.forEach(function(i6) {
    if (!stitchedArcs[i6 < 0 ? ~i6 : i6]) fragments.push([i6]);
  });
  return fragments;
}
var init_stitch = __esm({
  "node_modules/topojson-client/src/stitch.js"() {
  }
});

// node_modules/topojson-client/src/mesh.js
function mesh_default(topology) {
  return object(topology, meshArcs.apply(this, arguments));
}
function meshArcs(topology, object2, filter2) {
  var arcs, i6, n4;
  if (arguments.length > 1) arcs = extractArcs(topology, object2, filter2);
  else for (i6 = 0, arcs = new Array(n4 = topology.arcs.length); i6 < n4; ++i6) arcs[i6] = i6;
  return { type: "MultiLineString", arcs: stitch_default(topology, arcs) };
}
function extractArcs(topology, object2, filter2) {
  var arcs = [], geomsByArc = [], geom;
  function extract0(i6) {
    var j = i6 < 0 ? ~i6 : i6;
    (geomsByArc[j] || (geomsByArc[j] = [])).push({ i: i6, g: geom });
  }
  function extract1(arcs2) {
    arcs2.forEach(extract0);
  }
  function extract2(arcs2) {
    arcs2.forEach(extract1);
  }
  function extract3(arcs2) {
    arcs2.forEach(extract2);
  }
  function geometry(o5) {
    switch (geom = o5, o5.type) {
      case "GeometryCollection":
        o5.geometries.forEach(geometry);
        break;
      case "LineString":
        extract1(o5.arcs);
        break;
      case "MultiLineString":
      case "Polygon":
        extract2(o5.arcs);
        break;
      case "MultiPolygon":
        extract3(o5.arcs);
        break;
    }
  }
  geometry(object2);
  geomsByArc.forEach(filter2 == null ? function(geoms) {
    arcs.push(geoms[0].i);
  } : function(geoms) {
    if (filter2(geoms[0].g, geoms[geoms.length - 1].g)) arcs.push(geoms[0].i);
  });
  return arcs;
}
var init_mesh = __esm({
  "node_modules/topojson-client/src/mesh.js"() {
    init_feature();
    init_stitch();
  }
});

// node_modules/topojson-client/src/merge.js
var init_merge = __esm({
  "node_modules/topojson-client/src/merge.js"() {
    init_feature();
    init_stitch();
  }
});

// node_modules/topojson-client/src/bisect.js
var init_bisect = __esm({
  "node_modules/topojson-client/src/bisect.js"() {
  }
});

// node_modules/topojson-client/src/neighbors.js
var init_neighbors = __esm({
  "node_modules/topojson-client/src/neighbors.js"() {
    init_bisect();
  }
});

// node_modules/topojson-client/src/untransform.js
var init_untransform = __esm({
  "node_modules/topojson-client/src/untransform.js"() {
    init_identity();
  }
});

// node_modules/topojson-client/src/quantize.js
var init_quantize = __esm({
  "node_modules/topojson-client/src/quantize.js"() {
    init_bbox();
    init_untransform();
  }
});

// node_modules/topojson-client/src/index.js
var init_src = __esm({
  "node_modules/topojson-client/src/index.js"() {
    init_bbox();
    init_feature();
    init_mesh();
    init_merge();
    init_neighbors();
    init_quantize();
    init_transform();
    init_untransform();
  }
});

// src/geo/codes.ts
function alphaTwo(id2) {
  if (typeof id2 !== "string") return void 0;
  const code = id2.trim().toUpperCase();
  return known2.has(code) ? code : fromThree.get(code);
}
var PAIRS, fromThree, known2;
var init_codes = __esm({
  "src/geo/codes.ts"() {
    "use strict";
    PAIRS = `
  ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH BBBRB
  BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR
  BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR
  CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK
  FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS
  GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN
  ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO
  LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD
  MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER
  NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM
  PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP
  SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF
  TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY
  UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM YEYEM YTMYT ZAZAF ZMZMB ZWZWE
  XKXKX`;
    fromThree = new Map(
      PAIRS.trim().split(/\s+/).map((pair) => [pair.slice(2), pair.slice(0, 2)])
    );
    known2 = /* @__PURE__ */ new Set([...fromThree.values(), "XN"]);
  }
});

// src/geo/place.ts
function placeOn({ type: type2, rotate, parallels, scale, translate }) {
  const [south, north] = parallels ?? [0, 60];
  const formula = type2 === "conic-equal-area" ? conicEqualAreaRaw(south * RADIANS, north * RADIANS) : azimuthalEqualAreaRaw;
  const turn = rotation([rotate[0], rotate[1]]);
  return (longitude2, latitude) => {
    const [east, up] = turn([longitude2, latitude]);
    const [x2, y3] = formula(east * RADIANS, up * RADIANS);
    return [translate[0] + scale * x2, translate[1] - scale * y3];
  };
}
var RADIANS;
var init_place = __esm({
  "src/geo/place.ts"() {
    "use strict";
    init_d3();
    RADIANS = Math.PI / 180;
  }
});

// src/geo/rings.ts
function crossings(part, axis, at2) {
  const found = [];
  for (const ring2 of part) {
    ring2.forEach((to, index2) => {
      const from = ring2[index2 - 1];
      if (!from) return;
      const a4 = from[axis], b11 = to[axis];
      if (a4 > at2 === b11 > at2) return;
      found.push(from[1 - axis] + (at2 - a4) / (b11 - a4) * (to[1 - axis] - from[1 - axis]));
    });
  }
  return found.sort((a4, b11) => a4 - b11);
}
function holds(part, [x2, y3]) {
  return crossings(part, 1, y3).filter((meeting) => meeting > x2).length % 2 === 1;
}
function boundsOf(rings) {
  let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
  for (const ring2 of rings) {
    for (const point2 of ring2) {
      left = Math.min(left, point2[0]);
      right = Math.max(right, point2[0]);
      top = Math.min(top, point2[1]);
      bottom = Math.max(bottom, point2[1]);
    }
  }
  return [left, top, right, bottom];
}
function stretch(part, axis, at2, through) {
  const ends = crossings(part, axis, at2);
  let best;
  for (let index2 = 0; index2 + 1 < ends.length; index2 += 2) {
    const start3 = ends[index2], end = ends[index2 + 1];
    if (through !== void 0 && (through < start3 || through > end)) continue;
    const half = (end - start3) / 2;
    if (!best || half > best.half) best = { middle: (start3 + end) / 2, half };
  }
  return best;
}
function anchorOf(part) {
  const [left, top, right, bottom] = boundsOf(part.slice(0, 1));
  let anchor = [(left + right) / 2, (top + bottom) / 2];
  let room = 0;
  for (let line2 = 1; line2 <= LINES; line2++) {
    const y3 = top + (bottom - top) * line2 / (LINES + 1);
    const across = stretch(part, 1, y3);
    if (!across) continue;
    const upright2 = stretch(part, 0, across.middle, y3);
    if (!upright2) continue;
    const nearest = Math.min(upright2.half - Math.abs(upright2.middle - y3), across.half);
    if (nearest > room) {
      room = nearest;
      anchor = [across.middle, y3];
    }
  }
  return anchor;
}
function areaOf2(ring2) {
  let twice = 0;
  ring2.forEach((to, index2) => {
    const from = ring2[index2 - 1];
    if (from) twice += from[0] * to[1] - to[0] * from[1];
  });
  return Math.abs(twice) / 2;
}
var LINES;
var init_rings = __esm({
  "src/geo/rings.ts"() {
    "use strict";
    LINES = 15;
  }
});

// src/geo/fit.ts
function vectorOf([longitude2, latitude]) {
  const across = Math.cos(latitude * RADIANS2);
  return [
    across * Math.cos(longitude2 * RADIANS2),
    across * Math.sin(longitude2 * RADIANS2),
    Math.sin(latitude * RADIANS2)
  ];
}
function mainland(parts2) {
  const sizes = parts2.map(([edge]) => {
    const size = area({ type: "Polygon", coordinates: [edge] });
    return Math.min(size, 4 * Math.PI - size);
  });
  return parts2[sizes.indexOf(Math.max(...sizes))]?.[0] ?? [];
}
function middleOf(points) {
  const vectors = points.map(vectorOf);
  const [x2, y3, z2] = [0, 1, 2].map((axis) => {
    const values = vectors.map((vector) => vector[axis]);
    return (values.reduce((a4, b11) => Math.min(a4, b11)) + values.reduce((a4, b11) => Math.max(a4, b11))) / 2;
  });
  return [Math.atan2(y3, x2) / RADIANS2, Math.atan2(z2, Math.hypot(x2, y3)) / RADIANS2];
}
function isNear(middle2) {
  const [x2, y3, z2] = vectorOf(middle2);
  return (place) => {
    const [a4, b11, c5] = vectorOf(place);
    return x2 * a4 + y3 * b11 + z2 * c5 > FURTHEST;
  };
}
function fitted(points, middle2) {
  const rotate = [-middle2[0], -middle2[1]];
  const place = placeOn({ type: "azimuthal-equal-area", rotate, scale: 1, translate: [0, 0] });
  const [left, top, right, bottom] = boundsOf([points.map((point2) => place(point2[0], point2[1]))]);
  const scale = (WIDTH - 2 * MARGIN) / (right - left);
  const size = [WIDTH, Math.ceil((bottom - top) * scale) + 2 * MARGIN];
  const translate = [MARGIN - left * scale, MARGIN - top * scale];
  const projection = { type: "azimuthal-equal-area", rotate, scale, translate };
  return { projection, size };
}
var WIDTH, MARGIN, FURTHEST, RADIANS2;
var init_fit = __esm({
  "src/geo/fit.ts"() {
    "use strict";
    init_d3();
    init_place();
    init_rings();
    WIDTH = 960;
    MARGIN = 8;
    FURTHEST = -0.5;
    RADIANS2 = Math.PI / 180;
  }
});

// src/geo/shapes.ts
function pathIn({ x: x2, y: y3, scale, width, height: height2 }) {
  const window2 = identity4().scale(scale).translate([-x2 * scale, -y3 * scale]).clipExtent([
    [0, 0],
    [width, height2]
  ]);
  return index(window2).digits(DIGITS);
}
function extentOf(parts2) {
  let largest, most = 0;
  for (const part of parts2) {
    const area2 = part[0] ? areaOf2(part[0]) : 0;
    if (area2 > most) [largest, most] = [part, area2];
  }
  if (!largest) return void 0;
  const [left, top, right, bottom] = boundsOf(largest.slice(0, 1));
  return { x: left, y: top, width: right - left, height: bottom - top, anchor: anchorOf(largest) };
}
function shapesOf(file) {
  const topology = file;
  const areas = file.objects.areas;
  const place = placeOn(file.projection);
  const byId = new Map(areas.geometries.map((area2) => [area2.id, area2]));
  const known3 = /* @__PURE__ */ new Map();
  const extents = /* @__PURE__ */ new Map();
  const partsOf = (id2) => {
    const area2 = byId.get(id2);
    if (!area2) return [];
    const parts2 = known3.get(id2) ?? feature_default(topology, area2).geometry.coordinates;
    known3.set(id2, parts2);
    return parts2;
  };
  const point2 = (longitude2, latitude) => {
    const [x2, y3] = place(longitude2, latitude);
    return x2 >= 0 && y3 >= 0 && x2 <= file.size[0] && y3 <= file.size[1] ? [x2, y3] : void 0;
  };
  return {
    id: file.id,
    statement: file.statement === "un-2022" ? { code: "un-2022" } : { words: file.statement },
    size: file.size,
    ids: [...byId.keys()],
    point: point2,
    outline(ids, frame2) {
      const coordinates = ids.flatMap((id2) => partsOf(id2));
      return pathIn(frame2)({ type: "MultiPolygon", coordinates }) ?? "";
    },
    borders(frame2, between) {
      const accepted = (a4, b11) => a4 !== b11 && (!between || between(String(a4), String(b11)));
      return pathIn(frame2)(mesh_default(topology, areas, (a4, b11) => accepted(a4.id, b11.id))) ?? "";
    },
    extent(id2) {
      if (!extents.has(id2)) extents.set(id2, extentOf(partsOf(id2)));
      return extents.get(id2);
    },
    areaAt(longitude2, latitude) {
      const at2 = point2(longitude2, latitude);
      return at2 && [...byId.keys()].find((id2) => partsOf(id2).some((part) => holds(part, at2)));
    }
  };
}
var DIGITS;
var init_shapes = __esm({
  "src/geo/shapes.ts"() {
    "use strict";
    init_d3();
    init_src();
    init_place();
    init_rings();
    DIGITS = 1;
  }
});

// src/geo/own.ts
function areasIn(objects) {
  for (const object2 of Object.values(objects)) {
    const areas = /* @__PURE__ */ new Map();
    const geometries = isRecord(object2) && Array.isArray(object2.geometries) ? object2.geometries : [];
    for (const geometry of geometries.filter(isRecord)) {
      const id2 = alphaTwo(geometry.id);
      if (id2 === void 0 || geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") continue;
      const arcs = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
      const area2 = areas.get(id2) ?? { type: "MultiPolygon", id: id2, arcs: [] };
      areas.set(id2, { ...area2, arcs: [...area2.arcs, ...arcs] });
    }
    if (areas.size > 0) return [...areas.values()];
  }
  return [];
}
function degreesOf({ arcs, transform: transform2 }) {
  const [[kx2, ky2], [dx, dy]] = transform2 ? [transform2.scale, transform2.translate] : [
    [1, 1],
    [0, 0]
  ];
  return arcs.map((arc) => {
    let x2 = 0, y3 = 0;
    return arc.map(([a4, b11]) => {
      [x2, y3] = transform2 ? [x2 + a4, y3 + b11] : [a4, b11];
      const place = [x2 * kx2 + dx, y3 * ky2 + dy];
      if (!place.every(Number.isFinite)) throw new TypeError("a line is not made of numbers");
      return place;
    });
  });
}
function projected(file, statement, around) {
  const arcs = degreesOf(file);
  const areas = areasIn(file.objects);
  const globe = { type: "Topology", objects: {}, arcs };
  const partsOf = (area2) => feature_default(globe, area2).geometry.coordinates;
  const asked = areas.filter(({ id: id2 }) => around.includes(id2));
  const points = (asked.length > 0 ? asked : areas).flatMap((area2) => mainland(partsOf(area2)));
  if (points.length < 3) return void 0;
  const middle2 = middleOf(points);
  const near = isNear(middle2);
  const { projection, size } = fitted(points.filter(near), middle2);
  if (!Number.isFinite(projection.scale)) return void 0;
  const place = placeOn(projection);
  const flat = arcs.map((arc) => arc.map(([longitude2, latitude]) => place(longitude2, latitude)));
  const geometries = areas.map((area2) => {
    const parts2 = partsOf(area2);
    return { ...area2, arcs: area2.arcs.filter((_2, index2) => parts2[index2]?.[0]?.every(near)) };
  }).filter((area2) => area2.arcs.length > 0);
  const objects = { areas: { type: "GeometryCollection", geometries } };
  return { type: "Topology", id: "own", statement, size, projection, objects, arcs: flat };
}
function ownShapes(json, around = []) {
  if (!isRecord(json) || json.type !== "Topology" || !Array.isArray(json.arcs) || !isRecord(json.objects))
    return REFUSED;
  const words = typeof json.statement === "string" ? json.statement.trim() : "";
  if (words === "") return { refused: "statement" };
  try {
    const file = projected(json, words, around);
    return file ? { ...shapesOf(file), statement: { words } } : REFUSED;
  } catch {
    return REFUSED;
  }
}
var isRecord, REFUSED;
var init_own = __esm({
  "src/geo/own.ts"() {
    "use strict";
    init_src();
    init_codes();
    init_fit();
    init_place();
    init_shapes();
    isRecord = (value) => typeof value === "object" && value !== null;
    REFUSED = { refused: "topology" };
  }
});

// src/element/own-boundaries.ts
var own_boundaries_exports = {};
__export(own_boundaries_exports, {
  readOwnBoundaries: () => readOwnBoundaries
});
async function readOwnBoundaries(address) {
  const warning = { severity: "warning", file: address };
  const response = await fetch(address).catch(() => void 0);
  if (!response?.ok) return { ...warning, code: "fetch", detail: response ? { status: response.status } : {} };
  const json = await response.json().catch(() => void 0);
  const shapes = ownShapes(json);
  return "refused" in shapes ? { ...warning, code: "boundaries", detail: { refused: shapes.refused } } : shapes;
}
var init_own_boundaries = __esm({
  "src/element/own-boundaries.ts"() {
    "use strict";
    init_own();
  }
});

// src/data/text.ts
function clean(text4) {
  if (!UNTIDY.test(text4)) return text4;
  const shown = text4.replace(CONTROLS, "").trim();
  return BREAKS.test(shown) ? shown.replace(/\s+/g, " ") : shown;
}
var CONTROLS, UNTIDY, BREAKS, hasControls;
var init_text = __esm({
  "src/data/text.ts"() {
    "use strict";
    CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff]/g;
    UNTIDY = /^\s|\s$|[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff]/;
    BREAKS = /[\n\r\t\u2028\u2029]/;
    hasControls = (text4) => text4.search(CONTROLS) >= 0;
  }
});

// src/data/columns.ts
function editDistance(a4, b11) {
  let previous = Array.from({ length: b11.length + 1 }, (_2, j) => j);
  for (let i6 = 1; i6 <= a4.length; i6++) {
    const current = [i6];
    for (let j = 1; j <= b11.length; j++) {
      const replaced = previous[j - 1] + (a4[i6 - 1] === b11[j - 1] ? 0 : 1);
      current[j] = Math.min(replaced, previous[j] + 1, current[j - 1] + 1);
    }
    previous = current;
  }
  return previous[b11.length];
}
var PERSON, Header;
var init_columns = __esm({
  "src/data/columns.ts"() {
    "use strict";
    init_text();
    PERSON = [
      "first_name",
      "last_name",
      "surname",
      "full_name",
      "birth_date",
      "age",
      "passport",
      "phone",
      "email",
      "address"
    ];
    Header = class {
      #places;
      constructor(cells) {
        this.names = cells.map(clean);
        const places = /* @__PURE__ */ new Map();
        this.names.forEach((name, place) => {
          const key2 = name.toLowerCase();
          if (!places.has(key2)) places.set(key2, place);
        });
        this.#places = places;
      }
      /** Index of the column, or -1. */
      place(name) {
        return this.#places.get(name) ?? -1;
      }
      has(name) {
        return this.#places.has(name);
      }
      get personColumn() {
        return PERSON.find((name) => this.has(name));
      }
      /** The first alternative of every need that is not met. */
      missing({ needed }) {
        const isMet = (columns2) => columns2.every((name) => this.has(name));
        return needed.filter((need) => !need.some(isMet)).flatMap((need) => need[0] ?? []);
      }
      /** The column of the file that may have been meant: the nearest in spelling, or the only one nobody knows. */
      nearest(wanted, { known: known3 }) {
        const strangers = this.names.filter((name) => name !== "" && !known3.includes(name.toLowerCase()));
        const [best] = strangers.map((name) => ({ name, distance: editDistance(name.toLowerCase(), wanted) })).sort((a4, b11) => a4.distance - b11.distance);
        if (best && best.distance <= Math.ceil(wanted.length / 2)) return best.name;
        return strangers.length === 1 ? strangers[0] : void 0;
      }
    };
  }
});

// node_modules/papaparse/papaparse.min.js
var require_papaparse_min = __commonJS({
  "node_modules/papaparse/papaparse.min.js"(exports, module) {
    ((e7, t5) => {
      "function" == typeof define && define.amd ? define([], t5) : "object" == typeof module && "undefined" != typeof exports ? module.exports = t5() : e7.Papa = t5();
    })(exports, function r4() {
      var n4 = "undefined" != typeof self ? self : "undefined" != typeof window ? window : void 0 !== n4 ? n4 : {};
      var s5 = !n4.document && !!n4.postMessage, a4 = n4.IS_PAPA_WORKER || false, o5 = {}, h3 = 0, w2 = {};
      function q(e7) {
        return 65279 === e7.charCodeAt(0) ? e7.slice(1) : e7;
      }
      function u4(e7) {
        this._handle = null, this._finished = false, this._completed = false, this._halted = false, this._input = null, this._baseIndex = 0, this._partialLine = "", this._rowCount = 0, this._start = 0, this._nextChunk = null, this.isFirstChunk = true, this._completeResults = { data: [], errors: [], meta: {} }, function(e8) {
          var t5 = E3(e8);
          t5.chunkSize = parseInt(t5.chunkSize), e8.step || e8.chunk || (t5.chunkSize = null);
          this._handle = new i6(t5), (this._handle.streamer = this)._config = t5;
        }.call(this, e7), this.parseChunk = function(t5, e8) {
          var i7 = parseInt(this._config.skipFirstNLines) || 0;
          if (this.isFirstChunk && 0 < i7) {
            let e9 = this._config.newline;
            e9 || (r5 = this._config.quoteChar || '"', e9 = this._handle.guessLineEndings(t5, r5)), t5 = [...t5.split(e9).slice(i7)].join(e9);
          }
          this.isFirstChunk && U(this._config.beforeFirstChunk) && void 0 !== (r5 = this._config.beforeFirstChunk(t5)) && (t5 = r5), this.isFirstChunk = false, this._halted = false;
          var i7 = this._partialLine + t5, r5 = (this._partialLine = "", this._handle.parse(i7, this._baseIndex, !this._finished));
          if (!this._handle.paused() && !this._handle.aborted()) {
            t5 = r5.meta.cursor, i7 = (this._finished || (this._partialLine = i7.substring(t5 - this._baseIndex), this._baseIndex = t5), r5 && r5.data && (this._rowCount += r5.data.length), this._finished || this._config.preview && this._rowCount >= this._config.preview);
            if (a4) n4.postMessage({ results: r5, workerId: w2.WORKER_ID, finished: i7 });
            else if (U(this._config.chunk) && !e8) {
              if (this._config.chunk(r5, this._handle), this._handle.paused() || this._handle.aborted()) return void (this._halted = true);
              this._completeResults = r5 = void 0;
            }
            return this._config.step || this._config.chunk || (this._completeResults.data = this._completeResults.data.concat(r5.data), this._completeResults.errors = this._completeResults.errors.concat(r5.errors), this._completeResults.meta = r5.meta), this._completed || !i7 || !U(this._config.complete) || r5 && r5.meta.aborted || (this._config.complete(this._completeResults, this._input), this._completed = true), i7 || r5 && r5.meta.paused || this._nextChunk(), r5;
          }
          this._halted = true;
        }, this._sendError = function(e8) {
          U(this._config.error) ? this._config.error(e8) : a4 && this._config.error && n4.postMessage({ workerId: w2.WORKER_ID, error: e8, finished: false });
        };
      }
      function d3(e7) {
        var r5;
        (e7 = e7 || {}).chunkSize || (e7.chunkSize = w2.RemoteChunkSize), u4.call(this, e7), this._nextChunk = s5 ? function() {
          this._readChunk(), this._chunkLoaded();
        } : function() {
          this._readChunk();
        }, this.stream = function(e8) {
          this._input = e8, this._nextChunk();
        }, this._readChunk = function() {
          if (this._finished) this._chunkLoaded();
          else {
            if (r5 = new XMLHttpRequest(), this._config.withCredentials && (r5.withCredentials = this._config.withCredentials), s5 || (r5.onload = m2(this._chunkLoaded, this), r5.onerror = m2(this._chunkError, this)), r5.ontimeout = m2(this._chunkTimeout, this), r5.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !s5), this._config.downloadTimeout && !s5 && (r5.timeout = this._config.downloadTimeout), this._config.downloadRequestHeaders) {
              var e8, t5 = this._config.downloadRequestHeaders;
              for (e8 in t5) r5.setRequestHeader(e8, t5[e8]);
            }
            var i7;
            this._config.chunkSize && (i7 = this._start + this._config.chunkSize - 1, r5.setRequestHeader("Range", "bytes=" + this._start + "-" + i7));
            try {
              r5.send(this._config.downloadRequestBody);
            } catch (e9) {
              this._chunkError(e9.message);
            }
            s5 && 0 === r5.status && this._chunkError();
          }
        }, this._chunkLoaded = function() {
          4 === r5.readyState && (r5.status < 200 || 400 <= r5.status ? this._chunkError() : (this._start += this._config.chunkSize || r5.responseText.length, this._finished = !this._config.chunkSize || this._start >= ((e8) => null !== (e8 = e8.getResponseHeader("Content-Range")) ? parseInt(e8.substring(e8.lastIndexOf("/") + 1)) : -1)(r5), this.parseChunk(r5.responseText)));
        }, this._chunkError = function(e8) {
          e8 = r5.statusText || e8;
          this._sendError(new Error(e8));
        }, this._chunkTimeout = function() {
          this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
        };
      }
      function l3(e7) {
        (e7 = e7 || {}).chunkSize || (e7.chunkSize = w2.LocalChunkSize), u4.call(this, e7);
        var i7, r5, n5 = "undefined" != typeof FileReader;
        this.stream = function(e8) {
          this._input = e8, r5 = e8.slice || e8.webkitSlice || e8.mozSlice, n5 ? ((i7 = new FileReader()).onload = m2(this._chunkLoaded, this), i7.onerror = m2(this._chunkError, this)) : i7 = new FileReaderSync(), this._nextChunk();
        }, this._nextChunk = function() {
          this._finished || this._config.preview && !(this._rowCount < this._config.preview) || this._readChunk();
        }, this._readChunk = function() {
          var e8 = this._input, t5 = (this._config.chunkSize && (t5 = Math.min(this._start + this._config.chunkSize, this._input.size), e8 = r5.call(e8, this._start, t5)), i7.readAsText(e8, this._config.encoding));
          n5 || this._chunkLoaded({ target: { result: t5 } });
        }, this._chunkLoaded = function(e8) {
          this._start += this._config.chunkSize, this._finished = !this._config.chunkSize || this._start >= this._input.size, this.parseChunk(e8.target.result);
        }, this._chunkError = function() {
          this._sendError(i7.error);
        };
      }
      function f3(e7) {
        var i7;
        u4.call(this, e7 = e7 || {}), this.stream = function(e8) {
          return i7 = e8, this._nextChunk();
        }, this._nextChunk = function() {
          var e8, t5;
          if (!this._finished) return e8 = this._config.chunkSize, i7 = e8 ? (t5 = i7.substring(0, e8), i7.substring(e8)) : (t5 = i7, ""), this._finished = !i7, this.parseChunk(t5);
        };
      }
      function c5(e7) {
        u4.call(this, e7 = e7 || {});
        var t5 = [], i7 = true, r5 = false;
        this.pause = function() {
          u4.prototype.pause.apply(this, arguments), this._input.pause();
        }, this.resume = function() {
          u4.prototype.resume.apply(this, arguments), this._input.resume();
        }, this.stream = function(e8) {
          this._input = e8, this._input.on("data", this._streamData), this._input.on("end", this._streamEnd), this._input.on("error", this._streamError);
        }, this._checkIsFinished = function() {
          r5 && 1 === t5.length && (this._finished = true);
        }, this._nextChunk = function() {
          this._checkIsFinished(), t5.length ? this.parseChunk(t5.shift()) : i7 = true;
        }, this._streamData = m2(function(e8) {
          try {
            t5.push("string" == typeof e8 ? e8 : e8.toString(this._config.encoding)), i7 && (i7 = false, this._checkIsFinished(), this.parseChunk(t5.shift()));
          } catch (e9) {
            this._streamError(e9);
          }
        }, this), this._streamError = m2(function(e8) {
          this._streamCleanUp(), this._sendError(e8);
        }, this), this._streamEnd = m2(function() {
          this._streamCleanUp(), r5 = true, this._streamData("");
        }, this), this._streamCleanUp = m2(function() {
          this._input.removeListener("data", this._streamData), this._input.removeListener("end", this._streamEnd), this._input.removeListener("error", this._streamError);
        }, this);
      }
      function i6(m3) {
        var n5, s6, a5, t5, o6 = Math.pow(2, 53), h4 = -o6, u5 = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/, d4 = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/, i7 = this, r5 = 0, l4 = 0, f4 = false, e7 = false, c6 = [], p4 = { data: [], errors: [], meta: {} };
        function y3(e8) {
          return "greedy" === m3.skipEmptyLines ? "" === e8.join("").trim() : 1 === e8.length && 0 === e8[0].length;
        }
        function _3() {
          if (p4 && a5 && (k3("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + w2.DefaultDelimiter + "'"), a5 = false), m3.skipEmptyLines && (p4.data = p4.data.filter(function(e9) {
            return !y3(e9);
          })), g3()) {
            let t7 = function(e9) {
              c6.push(e9);
            };
            var t6 = t7;
            if (p4) if (Array.isArray(p4.data[0])) {
              for (var e8 = 0; g3() && e8 < p4.data.length; e8++) p4.data[e8].forEach(t7);
              p4.data.splice(0, 1);
            } else p4.data.forEach(t7);
          }
          function i8(e9, t7) {
            for (var i9 = m3.header ? {} : [], r7 = 0; r7 < e9.length; r7++) {
              var n6 = r7, s7 = e9[r7], s7 = ((e11, t8) => ((e12) => (m3.dynamicTypingFunction && void 0 === m3.dynamicTyping[e12] && (m3.dynamicTyping[e12] = m3.dynamicTypingFunction(e12)), true === (m3.dynamicTyping[e12] || m3.dynamicTyping)))(e11) ? "true" === t8 || "TRUE" === t8 || "false" !== t8 && "FALSE" !== t8 && (((e12) => {
                if (u5.test(e12)) {
                  e12 = parseFloat(e12);
                  if (h4 < e12 && e12 < o6) return 1;
                }
              })(t8) ? parseFloat(t8) : d4.test(t8) ? new Date(t8) : "" === t8 ? null : t8) : t8)(n6 = m3.header ? r7 >= c6.length ? "__parsed_extra" : c6[r7] : n6, s7 = m3.transform ? m3.transform(s7, n6) : s7);
              "__parsed_extra" === n6 ? (i9[n6] = i9[n6] || [], i9[n6].push(s7)) : i9[n6] = s7;
            }
            return m3.header && (r7 > c6.length ? k3("FieldMismatch", "TooManyFields", "Too many fields: expected " + c6.length + " fields but parsed " + r7, l4 + t7) : r7 < c6.length && k3("FieldMismatch", "TooFewFields", "Too few fields: expected " + c6.length + " fields but parsed " + r7, l4 + t7)), i9;
          }
          var r6;
          p4 && (m3.header || m3.dynamicTyping || m3.transform) && (r6 = 1, !p4.data.length || Array.isArray(p4.data[0]) ? (p4.data = p4.data.map(i8), r6 = p4.data.length) : p4.data = i8(p4.data, 0), m3.header && p4.meta && (p4.meta.fields = c6), l4 += r6);
        }
        function g3() {
          return m3.header && 0 === c6.length;
        }
        function k3(e8, t6, i8, r6) {
          e8 = { type: e8, code: t6, message: i8 };
          void 0 !== r6 && (e8.row = r6), p4.errors.push(e8);
        }
        U(m3.step) && (t5 = m3.step, m3.step = function(e8) {
          p4 = e8, g3() ? _3() : (_3(), 0 !== p4.data.length && (r5 += e8.data.length, m3.preview && r5 > m3.preview ? s6.abort() : (p4.data = p4.data[0], t5(p4, i7))));
        }), this.parse = function(e8, t6, i8) {
          var r6 = m3.quoteChar || '"', r6 = (m3.newline || (m3.newline = this.guessLineEndings(e8, r6)), a5 = false, m3.delimiter ? U(m3.delimiter) && (m3.delimiter = m3.delimiter(e8), p4.meta.delimiter = m3.delimiter) : ((r6 = ((e9, t7, i9, r7, n6) => {
            var s7, a6, o7, h5;
            n6 = n6 || [",", "	", "|", ";", w2.RECORD_SEP, w2.UNIT_SEP];
            for (var u6 = 0; u6 < n6.length; u6++) {
              for (var d5, l5 = n6[u6], f5 = 0, c7 = 0, p5 = 0, _4 = (o7 = void 0, new b11({ comments: r7, delimiter: l5, newline: t7, preview: 10 }).parse(e9)), g4 = 0; g4 < _4.data.length; g4++) i9 && y3(_4.data[g4]) ? p5++ : (d5 = _4.data[g4].length, c7 += d5, void 0 === o7 ? o7 = d5 : 0 < d5 && (f5 += Math.abs(d5 - o7), o7 = d5));
              0 < _4.data.length && (c7 /= _4.data.length - p5), 1.99 < c7 && (void 0 === a6 || f5 < a6 || f5 === a6 && h5 < c7) && (a6 = f5, s7 = l5, h5 = c7);
            }
            return { successful: !!(m3.delimiter = s7), bestDelimiter: s7 };
          })(e8, m3.newline, m3.skipEmptyLines, m3.comments, m3.delimitersToGuess)).successful ? m3.delimiter = r6.bestDelimiter : (a5 = true, m3.delimiter = w2.DefaultDelimiter), p4.meta.delimiter = m3.delimiter), E3(m3));
          return r6.header = g3(), m3.preview && m3.header && r6.preview++, n5 = e8, s6 = new b11(r6), p4 = s6.parse(n5, t6, i8), _3(), f4 ? { meta: { paused: true } } : p4 || { meta: { paused: false } };
        }, this.paused = function() {
          return f4;
        }, this.pause = function() {
          f4 = true, s6.abort(), n5 = U(m3.chunk) ? "" : n5.substring(s6.getCharIndex());
        }, this.resume = function() {
          i7.streamer._halted ? (f4 = false, i7.streamer.parseChunk(n5, true)) : setTimeout(i7.resume, 3);
        }, this.aborted = function() {
          return e7;
        }, this.abort = function() {
          e7 = true, s6.abort(), p4.meta.aborted = true, U(m3.complete) && m3.complete(p4), n5 = "";
        }, this.guessLineEndings = function(e8, t6) {
          e8 = e8.substring(0, 1048576);
          var t6 = new RegExp(P2(t6) + "([^]*?)" + P2(t6), "gm"), i8 = (e8 = e8.replace(t6, "")).split("\r"), t6 = e8.split("\n"), e8 = 1 < t6.length && t6[0].length < i8[0].length;
          if (1 === i8.length || e8) return "\n";
          for (var r6 = 0, n6 = 0; n6 < i8.length; n6++) "\n" === i8[n6][0] && r6++;
          return r6 >= i8.length / 2 ? "\r\n" : "\r";
        };
      }
      function P2(e7) {
        return e7.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      }
      function b11(C4) {
        var S3 = (C4 = C4 || {}).delimiter, O = C4.newline, x2 = C4.comments, T2 = C4.step, I2 = C4.preview, A6 = C4.fastMode, D4 = null, L2 = false, F = null == C4.quoteChar ? '"' : C4.quoteChar, z2 = F;
        if (void 0 !== C4.escapeChar && (z2 = C4.escapeChar), ("string" != typeof S3 || -1 < w2.BAD_DELIMITERS.indexOf(S3)) && (S3 = ","), x2 === S3) throw new Error("Comment character same as delimiter");
        true === x2 ? x2 = "#" : ("string" != typeof x2 || -1 < w2.BAD_DELIMITERS.indexOf(x2)) && (x2 = false), "\n" !== O && "\r" !== O && "\r\n" !== O && (O = "\n");
        var M3 = 0, j = false;
        this.parse = function(i7, t5, r5) {
          if ("string" != typeof i7) throw new Error("Input must be a string");
          var n5 = i7.length, e7 = S3.length, s6 = O.length, a5 = x2.length, o6 = U(T2), h4 = [], u5 = [], d4 = [], l4 = M3 = 0;
          if (!i7) return v2();
          if (A6 || false !== A6 && -1 === i7.indexOf(F)) {
            for (var f4 = i7.split(O), c6 = 0; c6 < f4.length; c6++) {
              if (d4 = f4[c6], M3 += d4.length, c6 !== f4.length - 1) M3 += O.length;
              else if (r5) return v2();
              if (!x2 || d4.substring(0, a5) !== x2) {
                if (o6) {
                  if (h4 = [], k3(d4.split(S3)), R2(), j) return v2();
                } else k3(d4.split(S3));
                if (I2 && I2 <= c6) return h4 = h4.slice(0, I2), v2(true);
              }
            }
            return v2();
          }
          for (var p4 = i7.indexOf(S3, M3), _3 = i7.indexOf(O, M3), g3 = new RegExp(P2(z2) + P2(F), "g"), m3 = i7.indexOf(F, M3); ; ) if (i7[M3] === F) for (m3 = M3, M3++; ; ) {
            if (-1 === (m3 = i7.indexOf(F, m3 + 1))) return r5 || u5.push({ type: "Quotes", code: "MissingQuotes", message: "Quoted field unterminated", row: h4.length, index: M3 }), b12();
            if (m3 === n5 - 1) return b12(i7.substring(M3, m3).replace(g3, F));
            if (F === z2 && i7[m3 + 1] === z2) m3++;
            else if (F === z2 || 0 === m3 || i7[m3 - 1] !== z2) {
              -1 !== p4 && p4 < m3 + 1 && (p4 = i7.indexOf(S3, m3 + 1));
              var y3 = w3(-1 === (_3 = -1 !== _3 && _3 < m3 + 1 ? i7.indexOf(O, m3 + 1) : _3) ? p4 : Math.min(p4, _3));
              if (i7.substr(m3 + 1 + y3, e7) === S3) {
                d4.push(i7.substring(M3, m3).replace(g3, F)), i7[M3 = m3 + 1 + y3 + e7] !== F && (m3 = i7.indexOf(F, M3)), -1 !== p4 && p4 < M3 && (p4 = i7.indexOf(S3, M3)), -1 !== _3 && _3 < M3 && (_3 = i7.indexOf(O, M3));
                break;
              }
              y3 = w3(_3);
              if (i7.substring(m3 + 1 + y3, m3 + 1 + y3 + s6) === O) {
                if (d4.push(i7.substring(M3, m3).replace(g3, F)), E4(m3 + 1 + y3 + s6), -1 !== p4 && p4 < M3 && (p4 = i7.indexOf(S3, M3)), m3 = i7.indexOf(F, M3), o6 && (R2(), j)) return v2();
                if (I2 && h4.length >= I2) return v2(true);
                break;
              }
              u5.push({ type: "Quotes", code: "InvalidQuotes", message: "Trailing quote on quoted field is malformed", row: h4.length, index: M3 }), m3++;
            }
          }
          else if (x2 && 0 === d4.length && i7.substring(M3, M3 + a5) === x2) {
            if (-1 === _3) return v2();
            M3 = _3 + s6, _3 = i7.indexOf(O, M3), -1 !== p4 && p4 < M3 && (p4 = i7.indexOf(S3, M3));
          } else if (-1 !== p4 && (p4 < _3 || -1 === _3)) d4.push(i7.substring(M3, p4)), M3 = p4 + e7, p4 = i7.indexOf(S3, M3);
          else {
            if (-1 === _3) break;
            if (d4.push(i7.substring(M3, _3)), E4(_3 + s6), o6 && (R2(), j)) return v2();
            if (I2 && h4.length >= I2) return v2(true);
          }
          return b12();
          function k3(e8) {
            h4.push(e8), l4 = M3;
          }
          function w3(e8) {
            var t6 = 0;
            return t6 = -1 !== e8 && (e8 = i7.substring(m3 + 1, e8)) && "" === e8.trim() ? e8.length : t6;
          }
          function b12(e8) {
            return r5 || (void 0 === e8 && (e8 = i7.substring(M3)), d4.push(e8), M3 = n5, k3(d4), o6 && R2()), v2();
          }
          function E4(e8) {
            M3 = e8, k3(d4), d4 = [], _3 = i7.indexOf(O, M3);
          }
          function v2(e8) {
            if (C4.header && !t5 && h4.length && !L2) {
              var s7 = h4[0], a6 = /* @__PURE__ */ Object.create(null), o7 = new Set(s7);
              let n6 = false;
              for (let r6 = 0; r6 < s7.length; r6++) {
                let i8 = q(s7[r6]);
                if (a6[i8 = U(C4.transformHeader) ? C4.transformHeader(i8, r6) : i8]) {
                  let e9, t6 = a6[i8];
                  for (; e9 = i8 + "_" + t6, t6++, o7.has(e9); ) ;
                  o7.add(e9), s7[r6] = e9, a6[i8]++, n6 = true, (D4 = null === D4 ? {} : D4)[e9] = i8;
                } else a6[i8] = 1, s7[r6] = i8;
                o7.add(i8);
              }
              n6 && console.warn("Duplicate headers found and renamed."), L2 = true;
            }
            return { data: h4, errors: u5, meta: { delimiter: S3, linebreak: O, aborted: j, truncated: !!e8, cursor: l4 + (t5 || 0), renamedHeaders: D4 } };
          }
          function R2() {
            T2(v2()), h4 = [], u5 = [];
          }
        }, this.abort = function() {
          j = true;
        }, this.getCharIndex = function() {
          return M3;
        };
      }
      function p3(e7) {
        var t5 = e7.data, i7 = o5[t5.workerId], r5 = false;
        if (t5.error) i7.userError(t5.error, t5.file);
        else if (t5.results && t5.results.data) {
          var n5 = { abort: function() {
            r5 = true, _2(t5.workerId, { data: [], errors: [], meta: { aborted: true } });
          }, pause: g2, resume: g2 };
          if (U(i7.userStep)) {
            for (var s6 = 0; s6 < t5.results.data.length && (i7.userStep({ data: t5.results.data[s6], errors: t5.results.errors, meta: t5.results.meta }, n5), !r5); s6++) ;
            delete t5.results;
          } else U(i7.userChunk) && (i7.userChunk(t5.results, n5, t5.file), delete t5.results);
        }
        t5.finished && !r5 && _2(t5.workerId, t5.results);
      }
      function _2(e7, t5) {
        var i7 = o5[e7];
        U(i7.userComplete) && i7.userComplete(t5), i7.terminate(), delete o5[e7];
      }
      function g2() {
        throw new Error("Not implemented.");
      }
      function E3(e7) {
        if ("object" != typeof e7 || null === e7) return e7;
        var t5, i7 = Array.isArray(e7) ? [] : {};
        for (t5 in e7) i7[t5] = E3(e7[t5]);
        return i7;
      }
      function m2(e7, t5) {
        return function() {
          e7.apply(t5, arguments);
        };
      }
      function U(e7) {
        return "function" == typeof e7;
      }
      return w2.parse = function(e7, t5) {
        var i7 = (t5 = t5 || {}).dynamicTyping || false;
        U(i7) && (t5.dynamicTypingFunction = i7, i7 = {});
        if (t5.dynamicTyping = i7, t5.transform = !!U(t5.transform) && t5.transform, void 0 !== t5.downloadTimeout) {
          var i7 = parseInt(t5.downloadTimeout);
          if (isNaN(i7)) throw new Error("Config downloadTimeout value (" + t5.downloadTimeout + ") not parsable by parseInt(val).");
          t5.downloadTimeout = i7;
        }
        if (!t5.worker || !w2.WORKERS_SUPPORTED) return i7 = null, w2.NODE_STREAM_INPUT, "string" == typeof e7 ? (e7 = q(e7), i7 = new (t5.download ? d3 : f3)(t5)) : true === e7.readable && U(e7.read) && U(e7.on) ? i7 = new c5(t5) : (n4.File && e7 instanceof File || e7 instanceof Object) && (i7 = new l3(t5)), i7.stream(e7);
        (i7 = (() => {
          var e8;
          return !!w2.WORKERS_SUPPORTED && (e8 = (() => {
            var e9 = n4.URL || n4.webkitURL || null, t6 = r4.toString();
            return w2.BLOB_URL || (w2.BLOB_URL = e9.createObjectURL(new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ", "(", t6, ")();"], { type: "text/javascript" })));
          })(), (e8 = new n4.Worker(e8)).onmessage = p3, e8.id = h3++, o5[e8.id] = e8);
        })()).userStep = t5.step, i7.userChunk = t5.chunk, i7.userComplete = t5.complete, i7.userError = t5.error, t5.step = U(t5.step), t5.chunk = U(t5.chunk), t5.complete = U(t5.complete), t5.error = U(t5.error), delete t5.worker, i7.postMessage({ input: e7, config: t5, workerId: i7.id });
      }, w2.unparse = function(e7, t5) {
        var s6 = false, g3 = true, m3 = ",", y3 = "\r\n", a5 = '"', o6 = a5 + a5, i7 = false, r5 = null, h4 = false, u5 = ((() => {
          if ("object" == typeof t5) {
            if ("string" != typeof t5.delimiter || w2.BAD_DELIMITERS.filter(function(e8) {
              return -1 !== t5.delimiter.indexOf(e8);
            }).length || (m3 = t5.delimiter), "boolean" != typeof t5.quotes && "function" != typeof t5.quotes && !Array.isArray(t5.quotes) || (s6 = t5.quotes), "boolean" != typeof t5.skipEmptyLines && "string" != typeof t5.skipEmptyLines || (i7 = t5.skipEmptyLines), "string" == typeof t5.newline && (y3 = t5.newline), "string" == typeof t5.quoteChar && (a5 = t5.quoteChar, o6 = a5 + a5), "boolean" == typeof t5.header && (g3 = t5.header), Array.isArray(t5.columns)) {
              if (0 === t5.columns.length) throw new Error("Option columns is empty");
              r5 = t5.columns;
            }
            void 0 !== t5.escapeChar && (o6 = t5.escapeChar + a5), t5.escapeFormulae instanceof RegExp ? h4 = t5.escapeFormulae : "boolean" == typeof t5.escapeFormulae && t5.escapeFormulae && (h4 = /^[=+\-@\t\r].*$/);
          }
        })(), new RegExp(P2(a5), "g"));
        "string" == typeof e7 && (e7 = JSON.parse(e7));
        if (Array.isArray(e7)) {
          if (!e7.length) return n5(r5, e7, i7);
          if (Array.isArray(e7[0])) return n5(null, e7, i7);
          if ("object" == typeof e7[0]) return n5(r5 || Object.keys(e7[0]), e7, i7);
        } else if ("object" == typeof e7) return "string" == typeof e7.data && (e7.data = JSON.parse(e7.data)), Array.isArray(e7.data) && (e7.fields || (e7.fields = e7.meta && e7.meta.fields || r5), e7.fields || (e7.fields = Array.isArray(e7.data[0]) ? e7.fields : "object" == typeof e7.data[0] ? Object.keys(e7.data[0]) : []), Array.isArray(e7.data[0]) || "object" == typeof e7.data[0] || (e7.data = [e7.data])), n5(e7.fields || [], e7.data || [], i7);
        throw new Error("Unable to serialize unrecognized input");
        function n5(e8, t6, i8) {
          var r6 = "", n6 = ("string" == typeof e8 && (e8 = JSON.parse(e8)), "string" == typeof t6 && (t6 = JSON.parse(t6)), Array.isArray(e8) && 0 < e8.length), s7 = !Array.isArray(t6[0]);
          if (n6 && g3) {
            for (var a6 = 0; a6 < e8.length; a6++) 0 < a6 && (r6 += m3), r6 += k3(e8[a6], a6);
            0 < t6.length && (r6 += y3);
          }
          for (var o7 = 0; o7 < t6.length; o7++) {
            var h5 = (n6 ? e8 : t6[o7]).length, u6 = false, d4 = n6 ? 0 === Object.keys(t6[o7]).length : 0 === t6[o7].length;
            if (i8 && !n6 && (u6 = "greedy" === i8 ? "" === t6[o7].join("").trim() : 1 === t6[o7].length && (null == t6[o7][0] || 0 === t6[o7][0].length)), "greedy" === i8 && n6) {
              for (var l4 = [], f4 = 0; f4 < h5; f4++) {
                var c6 = s7 ? e8[f4] : f4;
                l4.push(t6[o7][c6]);
              }
              u6 = "" === l4.join("").trim();
            }
            if (!u6) {
              for (var p4 = 0; p4 < h5; p4++) {
                0 < p4 && !d4 && (r6 += m3);
                var _3 = n6 && s7 ? e8[p4] : p4;
                r6 += k3(t6[o7][_3], p4);
              }
              o7 < t6.length - 1 && (!i8 || 0 < h5 && !d4) && (r6 += y3);
            }
          }
          return r6;
        }
        function k3(e8, t6) {
          var i8, r6, n6;
          return null == e8 ? "" : e8.constructor === Date ? isNaN(e8.getTime()) ? "" : e8.toISOString() : (n6 = false, i8 = e8.toString(), h4 && "number" != typeof e8 && "bigint" != typeof e8 && "boolean" != typeof e8 && h4.test(i8) && (e8 = i8 = "'" + i8, n6 = true), r6 = i8.replace(u5, o6), (n6 = n6 || true === s6 || "function" == typeof s6 && s6(e8, t6) || Array.isArray(s6) && s6[t6] || ((e9, t7) => {
            for (var i9 = 0; i9 < t7.length; i9++) if (-1 < e9.indexOf(t7[i9])) return true;
            return false;
          })(r6, w2.BAD_DELIMITERS) || -1 < r6.indexOf(m3) || -1 < i8.indexOf(a5) || " " === r6.charAt(0) || " " === r6.charAt(r6.length - 1)) ? a5 + r6 + a5 : r6);
        }
      }, w2.RECORD_SEP = String.fromCharCode(30), w2.UNIT_SEP = String.fromCharCode(31), w2.BYTE_ORDER_MARK = "\uFEFF", w2.BAD_DELIMITERS = ["\r", "\n", '"', w2.BYTE_ORDER_MARK], w2.WORKERS_SUPPORTED = !s5 && !!n4.Worker, w2.NODE_STREAM_INPUT = 1, w2.LocalChunkSize = 10485760, w2.RemoteChunkSize = 5242880, w2.DefaultDelimiter = ",", w2.Parser = b11, w2.ParserHandle = i6, w2.NetworkStreamer = d3, w2.FileStreamer = l3, w2.StringStreamer = f3, w2.ReadableStreamStreamer = c5, a4 && (n4.onmessage = function(e7) {
        e7 = e7.data;
        void 0 === w2.WORKER_ID && e7 && (w2.WORKER_ID = e7.workerId);
        "string" == typeof e7.input ? n4.postMessage({ workerId: w2.WORKER_ID, results: w2.parse(e7.input, e7.config), finished: true }) : (n4.File && e7.input instanceof File || e7.input instanceof Object) && (e7 = w2.parse(e7.input, e7.config)) && n4.postMessage({ workerId: w2.WORKER_ID, results: e7, finished: true });
      }), (d3.prototype = Object.create(u4.prototype)).constructor = d3, (l3.prototype = Object.create(u4.prototype)).constructor = l3, (f3.prototype = Object.create(f3.prototype)).constructor = f3, (c5.prototype = Object.create(u4.prototype)).constructor = c5, w2;
    });
  }
});

// src/data/csv.ts
function guessDelimiter(header) {
  const unquoted = header.replace(/"[^"]*"/g, "");
  const count2 = (sign3) => unquoted.split(sign3).length;
  return DELIMITERS.reduce((best, sign3) => count2(sign3) > count2(best) ? sign3 : best, ",");
}
function headerOf(text4, isWhole2) {
  const start3 = text4.search(/[^\n]/);
  if (start3 < 0) return isWhole2 ? "" : void 0;
  let marks = 0;
  let from = start3;
  for (let end = text4.indexOf("\n", from); end >= 0; end = text4.indexOf("\n", from)) {
    marks += text4.slice(from, end).split('"').length - 1;
    if (marks % 2 === 0) return text4.slice(start3, end);
    from = end + 1;
  }
  return isWhole2 || text4.length > LONGEST_HEADER ? text4.slice(start3).split("\n", 1)[0] : void 0;
}
var import_papaparse, DELIMITERS, isBlank, LONGEST_HEADER, CsvLines;
var init_csv = __esm({
  "src/data/csv.ts"() {
    "use strict";
    import_papaparse = __toESM(require_papaparse_min(), 1);
    DELIMITERS = [",", ";", "	"];
    isBlank = (cells) => cells.every((cell) => cell.trim() === "");
    LONGEST_HEADER = 65536;
    CsvLines = class {
      constructor() {
        this.#rest = "";
        this.#row = 0;
        this.#heldReturn = false;
        this.#wanted = 0;
        this.delimiter = ",";
      }
      #rest;
      #row;
      #heldReturn;
      #wanted;
      #parser;
      /** Lines that are complete after this piece; with `last`, all that is left. */
      read(piece, last = false) {
        this.#rest += this.#unixLineEnds(piece, last);
        if (!this.#parser && !this.#start(last)) return { lines: [] };
        if (!last && this.#rest.length < this.#wanted) return { lines: [] };
        if (last && this.#rest !== "" && !this.#rest.endsWith("\n")) this.#rest += "\n";
        const answer = this.#parser.parse(this.#rest, 0, !last);
        const isOpen2 = answer.errors.some(({ code }) => code === "MissingQuotes");
        const broken2 = isOpen2 ? answer.data.pop() : void 0;
        const lines = this.#number(answer.data);
        const consumed = last ? this.#rest.length : answer.meta.cursor;
        this.#rest = this.#rest.slice(consumed);
        this.#wanted = consumed === 0 ? this.#rest.length * 2 : 0;
        return broken2 ? { lines, openQuote: { row: this.#row + 1, column: broken2.length } } : { lines };
      }
      /** Whether the header is there, and with it the delimiter. */
      #start(isWhole2) {
        this.#rest = this.#rest.replace(/^\ufeff/, "");
        const header = headerOf(this.#rest, isWhole2);
        if (header === void 0) return false;
        this.delimiter = guessDelimiter(header);
        this.#parser = new import_papaparse.default.Parser({ delimiter: this.delimiter, newline: "\n" });
        return true;
      }
      /** A return at the end of a piece waits for the next: it may be half of a CRLF. */
      #unixLineEnds(piece, last) {
        let text4 = this.#heldReturn ? "\r" + piece : piece;
        this.#heldReturn = !last && text4.endsWith("\r");
        if (this.#heldReturn) text4 = text4.slice(0, -1);
        return text4.includes("\r") ? text4.replace(/\r\n?/g, "\n") : text4;
      }
      #number(data) {
        const lines = [];
        for (const cells of data) {
          this.#row += 1;
          if (!isBlank(cells)) lines.push({ row: this.#row, cells });
        }
        return lines;
      }
    };
  }
});

// src/data/problem.ts
var ROW_PROBLEMS, ROW_CODES, Problems;
var init_problem = __esm({
  "src/data/problem.ts"() {
    "use strict";
    ROW_PROBLEMS = [
      "cells",
      "number",
      "ambiguous",
      "negative",
      "date",
      "period",
      "bound",
      "position",
      "country",
      "claimant"
    ];
    ROW_CODES = new Set(ROW_PROBLEMS);
    Problems = class _Problems {
      constructor() {
        this.#rows = [];
        this.#warnings = /* @__PURE__ */ new Map();
        this.leftOut = 0;
      }
      #rows;
      #warnings;
      static {
        /** Beyond this many, left-out rows are counted and no longer listed: a list of a hundred thousand helps nobody. */
        this.listed = 500;
      }
      row(problem) {
        this.leftOut += 1;
        if (this.#rows.length < _Problems.listed) this.#rows.push({ ...problem, severity: "error" });
      }
      warn(problem) {
        const known3 = this.#warnings.get(problem.code);
        if (known3) known3.count += 1;
        else this.#warnings.set(problem.code, { first: { ...problem, severity: "warning" }, count: 1 });
      }
      get list() {
        return [...this.#rows, ...[...this.#warnings.values()].map(({ first, count: count2 }) => ({ ...first, count: count2 }))];
      }
    };
  }
});

// src/data/number.ts
function number3(text4) {
  const value = Number(text4.replace(/\D/g, ""));
  return Number.isSafeInteger(value) ? { kind: "number", value } : { kind: "number?" };
}
function readCount(cell, decimal, semicolons) {
  if (isUnknown(cell)) return { kind: "unknown" };
  if (DIGITS2.test(cell)) return number3(cell);
  if (NEGATIVE.test(cell)) return { kind: "negative" };
  if (GROUPS.test(cell)) return number3(cell);
  if (DOT_GROUPS.test(cell)) {
    if (decimal === ".") return { kind: "number?" };
    return decimal === "," || TWO_SIGNS.test(cell) ? number3(cell) : { kind: "ambiguous" };
  }
  if (COMMA_GROUPS.test(cell)) {
    if (decimal === ",") return { kind: "number?" };
    return !semicolons || decimal === "." || TWO_SIGNS.test(cell) ? number3(cell) : { kind: "ambiguous" };
  }
  const whole = WHOLE_WITH_ZEROS.exec(cell)?.[1];
  return whole === void 0 ? { kind: "number?" } : number3(whole);
}
function readDegrees(cell, limit) {
  const degrees4 = /^[-−]?\d+(?:[.,]\d+)?$/.test(cell) ? Number(cell.replace("\u2212", "-").replace(",", ".")) : NaN;
  return Math.abs(degrees4) <= limit ? Math.round(degrees4 * 100) / 100 : void 0;
}
var UNKNOWN, DIGITS2, WHOLE_WITH_ZEROS, GROUPS, COMMA_GROUPS, DOT_GROUPS, TWO_SIGNS, NEGATIVE, isUnknown;
var init_number = __esm({
  "src/data/number.ts"() {
    "use strict";
    UNKNOWN = /* @__PURE__ */ new Set(["", "na", "n/a", ":", "..", "-", "\u2013"]);
    DIGITS2 = /^\d+$/;
    WHOLE_WITH_ZEROS = /^(\d+)[.,]0+$/;
    GROUPS = /^[1-9]\d{0,2}(?:([ \u00a0\u2009\u202f'’])\d{3})(?:\1\d{3})*$/;
    COMMA_GROUPS = /^[1-9]\d{0,2}(?:,\d{3})+$/;
    DOT_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
    TWO_SIGNS = /[.,]\d+[.,]/;
    NEGATIVE = /^[-−–]\s?\d/;
    isUnknown = (cell) => UNKNOWN.has(cell.toLowerCase());
  }
});

// src/data/record.ts
var HOUR, CsvRecord;
var init_record = __esm({
  "src/data/record.ts"() {
    "use strict";
    init_day();
    init_estimate();
    init_number();
    init_source();
    init_text();
    HOUR = /^(?:[01]?\d|2[0-3]):[0-5]\d$/;
    CsvRecord = class {
      constructor(header, line2, dialect, problems) {
        this.header = header;
        this.dialect = dialect;
        this.problems = problems;
        this.failed = false;
        this.row = line2.row;
        this.cells = line2.cells;
      }
      #warnings;
      /** The text of a cell, trimmed and without control and direction characters; '' where the column is not there. */
      text(name) {
        const place = this.header.place(name);
        const cell = place < 0 ? "" : this.cells[place] ?? "";
        const shown = clean(cell);
        if (shown !== cell && hasControls(cell)) this.warn("control", name);
        return shown;
      }
      /** A whole number; undefined for unknown. */
      count(name) {
        const read2 = readCount(this.text(name), this.dialect.decimal, this.dialect.semicolons);
        if (read2.kind === "number") return read2.value;
        if (read2.kind !== "unknown") this.fail(read2.kind === "number?" ? "number" : read2.kind, name);
        return void 0;
      }
      day(name) {
        const cell = this.text(name);
        const day = parseDay(cell);
        if (cell !== "" && day === void 0) this.fail("date", name);
        return day;
      }
      /** A day that the row cannot do without. */
      neededDay(name) {
        const day = this.day(name);
        if (day === void 0 && !this.failed) this.fail("date", name);
        return day ?? 0;
      }
      degrees(name, limit) {
        return readDegrees(this.text(name), limit);
      }
      /** The figure of the row, from the column of its value and `bound`, `low`, `high`. An empty one is a problem. */
      estimate(name) {
        const word = this.text("bound").toLowerCase();
        const bound = word === "" ? "exact" : BOUNDS.find((known3) => known3 === word);
        if (!bound) this.fail("bound", "bound");
        const [value, low, high] = [this.count(name), this.count("low"), this.count("high")];
        if (low !== void 0 && high !== void 0 && low > high) this.fail("bound", "low", { low, high });
        const figure2 = estimate(bound ?? "exact", value, low, high);
        const mayBeEmpty = figure2.bound === "range" || bound === "uncounted" || bound === "withheld";
        const empty2 = this.header.has(name) ? name : low === void 0 ? "low" : "high";
        if (value === void 0 && !mayBeEmpty) this.fail("number", empty2);
        return figure2;
      }
      /** Where the row comes from; `name` is the column of who said or counted it. */
      source(name) {
        const kind = this.text("source_kind").toLowerCase();
        const hour = this.text("as_of_time");
        const source = {
          name: this.text(name),
          kind: SOURCE_KINDS.find((known3) => known3 === kind) ?? "named",
          publisher: this.text("publisher"),
          url: this.#address("url"),
          archiveUrl: this.#address("archive_url"),
          verified: this.text("verified"),
          note: this.text("note"),
          asOf: this.day("as_of"),
          asOfTime: HOUR.test(hour) ? hour.padStart(5, "0") : "",
          zone: this.text("as_of_zone"),
          revision: this.count("revision")
        };
        if (!hasSource(source)) this.warn("source", name);
        if (source.revision !== void 0 && source.asOf === void 0) this.warn("revision", "revision");
        return source;
      }
      /** Leaves the row out; only the first reason is told. */
      fail(code, name, detail) {
        if (this.failed) return;
        this.failed = true;
        this.problems.row({ ...this.#where(code, name), ...detail ? { detail } : {} });
      }
      /** Notes a warning, each code once a row. */
      warn(code, name) {
        if (this.#warnings?.some((known3) => known3.code === code)) return;
        (this.#warnings ??= []).push(this.#where(code, name));
      }
      /** Tells its warnings: they are about rows that are drawn, so a row that is left out has none. */
      tell() {
        this.#warnings?.forEach((warning) => this.problems.warn(warning));
      }
      #address(name) {
        const text4 = this.text(name);
        const address = safeAddress(text4);
        if (text4 !== address) this.warn("link", name);
        return address;
      }
      #where(code, name) {
        const place = name === void 0 ? -1 : this.header.place(name);
        const where2 = { code, row: this.row, ...name === void 0 ? {} : { name } };
        return place < 0 ? where2 : { ...where2, column: place + 1, value: clean(this.cells[place] ?? "") };
      }
    };
  }
});

// src/data/reading.ts
var reading_exports = {};
__export(reading_exports, {
  FileReader: () => FileReader2,
  read: () => read
});
function read(text4, dataset, options) {
  const reader = new FileReader2(dataset, options);
  for (let from = 0; from < text4.length; from += PIECE) if (!reader.push(text4.slice(from, from + PIECE))) break;
  return reader.end();
}
var NOT_CSV, isEqual, FileReader2, PIECE;
var init_reading = __esm({
  "src/data/reading.ts"() {
    "use strict";
    init_columns();
    init_csv();
    init_problem();
    init_record();
    NOT_CSV = /^\s*<(?:!doctype|!--|html|\?xml|head|body|svg)|^PK\u0003\u0004|^%PDF|^\ufffdPNG/i;
    isEqual = (a4, b11) => a4.every((cell, place) => cell === b11[place]);
    FileReader2 = class {
      constructor(dataset, options = {}) {
        this.dataset = dataset;
        this.options = options;
      }
      #csv = new CsvLines();
      #problems = new Problems();
      #rows = /* @__PURE__ */ new Map();
      #header;
      #failure;
      #lines = 0;
      /** Takes the next piece of text. False once the file is known not to be readable. */
      push(piece) {
        return this.#take(piece, false);
      }
      /** Takes the last piece and gives what was read. */
      end(piece = "") {
        this.#take(piece, true);
        if (!this.#header && !this.#failure) this.#fail("empty");
        const rows2 = this.#failure ? [] : [...this.#rows.values()].map(({ row }) => row);
        const problems = this.#problems.list.map((problem) => this.#named(problem));
        if (!this.#failure && rows2.length === 0 && this.#lines > 0) this.#failure = problems[0];
        else if (this.#failure) problems.unshift(this.#failure);
        return { rows: rows2, problems, failure: this.#failure, lines: this.#lines, leftOut: this.#problems.leftOut };
      }
      #take(piece, last) {
        if (this.#failure) return false;
        if (!this.#header && NOT_CSV.test(piece)) return this.#fail("not-csv");
        const { lines, openQuote } = this.#csv.read(piece, last);
        for (const line2 of lines) if (this.#header ? !this.#record(line2) : !this.#open(line2)) return false;
        if (openQuote) {
          const name = this.#header?.names[openQuote.column - 1];
          return this.#fail("quote", { ...openQuote, ...name ? { name } : {} });
        }
        return true;
      }
      #open(line2) {
        const text4 = line2.cells.join(",");
        if (NOT_CSV.test(text4) || text4.includes("\0")) return this.#fail("not-csv");
        const header = this.#header = new Header(line2.cells);
        const person = header.personColumn;
        if (person) return this.#fail("person", { name: person, column: header.place(person) + 1, row: line2.row });
        const missing = header.missing(this.dataset.columns);
        const [first] = missing;
        if (first === void 0) return true;
        const nearest = header.nearest(first, this.dataset.columns);
        const needed = this.dataset.columns.needed.flatMap((need) => need[0] ?? []);
        return this.#fail("columns", { detail: { missing, found: header.names, needed, ...nearest ? { nearest } : {} } });
      }
      #record(line2) {
        const header = this.#header;
        this.#lines += 1;
        const dialect = { decimal: this.options.decimal, semicolons: this.#csv.delimiter === ";" };
        const record = new CsvRecord(header, line2, dialect, this.#problems);
        if (line2.cells.length !== header.names.length) {
          this.#problems.row({
            code: "cells",
            row: line2.row,
            detail: { cells: line2.cells.length, columns: header.names.length }
          });
          return true;
        }
        const row = this.dataset.read(record);
        if (row && !record.failed) this.#keep(row, record);
        return true;
      }
      #keep(row, record) {
        const { identity: identity6, add: add3, figure: figure2 } = this.dataset;
        const { cells } = record;
        const bound = figure2?.(row).bound;
        const key2 = identity6 ? identity6(row) : String(row.row);
        const known3 = this.#rows.get(key2);
        if (!known3) {
          this.#rows.set(key2, { row, bound, first: cells, latest: cells });
        } else {
          if (isEqual(known3.first, cells) || isEqual(known3.latest, cells)) record.warn("repeat");
          if (known3.bound !== bound) record.warn("parts", "bound");
          known3.latest = cells;
          if (add3) known3.row = add3(known3.row, row);
        }
        record.tell();
      }
      #fail(code, where2 = {}) {
        this.#failure = this.#named({ code, severity: "error", ...where2 });
        return false;
      }
      #named(problem) {
        return this.options.file === void 0 ? problem : { ...problem, file: this.options.file };
      }
    };
    PIECE = 65536;
  }
});

// src/view/dress.ts
var drawingDress;
var init_dress = __esm({
  "src/view/dress.ts"() {
    "use strict";
    drawingDress = `
svg { display: block; overflow: visible; font-family: var(--_font); font-variant-numeric: tabular-nums; forced-color-adjust: none; }
.drawing, .track { max-width: 100%; height: auto; }
.text { fill: var(--_ink); font-size: 14px; paint-order: stroke; stroke: var(--_paper); stroke-width: 4px; stroke-linejoin: round; }
.middle { text-anchor: middle; }
.end { text-anchor: end; }
.value, .name, .axis-strong, .large { font-weight: 600; }
.large { font-size: 16px; }
.axis { fill: var(--_muted); }
.tiny { fill: var(--_muted); font-size: 12px; }
.note { fill: var(--_soft); }
.rule { fill: none; stroke-width: 1px; }
.grid { stroke: var(--_line); }
.base { stroke: var(--_strong); }
.unknown { stroke: var(--_paper); stroke-dasharray: 3 2; stroke-width: 2px; }
.bar, .dot { fill: var(--_mark); }
.bar.rest { fill: var(--_rest); }
.bar-part { stroke: var(--_mark); stroke-width: 1.5px; }
.bar-withheld { stroke: var(--_strong); stroke-width: 1.5px; }
.hatch-line { stroke: var(--_mark); stroke-width: 4px; }
.withheld-line { stroke: var(--_strong); stroke-width: 2px; }
.unfinished { fill: none; stroke: var(--_mark); stroke-width: 1.5px; stroke-dasharray: 2 2; }
.active > .bar, .active > .bar-part { stroke: var(--_ink); stroke-width: 2px; }
.mark { fill: var(--_mark); stroke: none; }
.mark-line { fill: none; stroke: var(--_mark); stroke-width: 1.5px; }
.mark.outline { fill: var(--_paper); stroke: var(--_mark); stroke-width: 2px; }
.mark-part { stroke: var(--_mark); stroke-width: 1.5px; }
.active > .mark, .active > .mark-part { stroke: var(--_ink); stroke-width: 2px; }
.on-bar { stroke: var(--_paper); stroke-width: 1.5px; }
.note-circle { fill: var(--_paper); stroke: var(--_ink); stroke-width: 1.25px; }
.note-number { font-size: 12px; font-weight: 600; stroke: none; }
.hit { fill: none; pointer-events: all; }
.point { outline: none; }
.ring-outer, .ring-inner { fill: none; stroke-width: 2px; pointer-events: none; }
.ring-outer { stroke: var(--_focus-out); }
.ring-inner { stroke: var(--_focus-in); }
@media (forced-colors: active) {
  .grid { stroke-dasharray: 1 3; }
  .text { stroke: Canvas; }
}
`;
  }
});

// src/element/sheets/figure.ts
var figureSheet;
var init_figure = __esm({
  "src/element/sheets/figure.ts"() {
    "use strict";
    init_lit();
    figureSheet = i`
  .figure {
    box-sizing: border-box;
    position: relative;
    padding: var(--_pad);
    background: var(--_paper);
    color: var(--_ink);
    font: 400 16px/24px var(--_font);
    font-variant-numeric: tabular-nums;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .figure[data-size='M'] {
    padding: var(--conflict-pad, 24px);
  }
  .figure[data-size='L'] {
    padding: var(--conflict-pad, 32px);
  }
  p,
  ul,
  dl,
  dd,
  fieldset,
  legend,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul {
    list-style: none;
  }
  .patterns {
    position: absolute;
  }
  .for-ears,
  legend {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .title {
    font-size: 20px;
    line-height: 1.3;
    font-weight: 700;
    text-wrap: balance;
  }
  [data-size='M'] .title {
    font-size: 22px;
  }
  [data-size='L'] .title {
    font-size: 26px;
  }
  .subtitle {
    margin-top: 4px;
    max-width: 70ch;
    color: var(--_soft);
    text-wrap: pretty;
  }
  .summary {
    margin-top: 12px;
    max-width: 70ch;
    text-wrap: pretty;
  }
  [data-size='L'] .subtitle,
  [data-size='L'] .summary {
    max-width: 640px;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 2px;
  }
  .plot {
    position: relative;
    margin-top: 20px;
  }
  .block.two {
    display: flex;
    gap: 40px;
  }
  .block .first {
    flex: none;
    width: var(--_first);
  }
  .block .second {
    flex: 1 1 0;
    min-width: 0;
  }
  .panel + .panel,
  .block + .block {
    margin-top: 32px;
  }
  [data-size='L'] .panel + .panel,
  [data-size='L'] .block + .block {
    margin-top: 24px;
  }
  .panel-heading {
    font-weight: 600;
  }
  .panel-subheading,
  .panel-foot {
    color: var(--_soft);
    font-size: 14px;
    line-height: 20px;
  }
  .panel-foot {
    margin-top: 10px;
  }
  .panel-foot p + p {
    margin-top: 4px;
  }
  [data-size='S'] [data-panel='totals'] .panel-foot {
    color: var(--_ink);
    font-size: 16px;
    line-height: 24px;
  }
  .words {
    display: grid;
    gap: 20px;
    margin-top: 24px;
    font-size: 14px;
    line-height: 20px;
    color: var(--_soft);
  }
  [data-size='L'] .words.with-notes {
    grid-template-columns: minmax(0, 1fr) 352px;
    gap: 40px;
  }
  .notes {
    display: grid;
    gap: 8px;
    max-width: 90ch;
  }
  .notes li {
    display: flex;
    gap: 10px;
  }
  .note-sign {
    flex: none;
    box-sizing: border-box;
    width: 18px;
    height: 18px;
    margin-top: 1px;
    border: 1.25px solid var(--_ink);
    border-radius: 50%;
    color: var(--_ink);
    font: 600 12px/15.5px var(--_font);
    text-align: center;
  }
  .cannot {
    max-width: 70ch;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_strong);
  }
  .cannot-heading {
    color: var(--_ink);
    font-weight: 600;
  }
  .sources {
    margin-top: 16px;
    max-width: 100ch;
    color: var(--_muted);
    font-size: 14px;
    line-height: 20px;
  }
  .source-name {
    font-weight: 600;
  }
  @media print {
    .views,
    .card,
    .more {
      display: none;
    }
    .panel,
    .cannot {
      break-inside: avoid;
    }
  }
`;
  }
});

// src/element/sheets/list.ts
var listSheet;
var init_list = __esm({
  "src/element/sheets/list.ts"() {
    "use strict";
    init_lit();
    listSheet = i`
  .list {
    font-size: 14px;
    line-height: 20px;
  }
  .list-head {
    color: var(--_muted);
    border-bottom: 1px solid var(--_strong);
    padding-bottom: 6px;
  }
  .row {
    position: relative;
    outline: none;
  }
  .row:focus-visible,
  .row.active {
    z-index: 1;
  }
  .row:focus-visible {
    outline: 2px solid var(--_focus-out);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-in);
  }
  .row-value,
  .tag {
    font-weight: 600;
  }
  .row-name {
    font-weight: 600;
  }
  .quiet .row-name {
    font-weight: 400;
  }
  .quiet,
  .row-date {
    color: var(--_muted);
  }
  .row-lines,
  .row-aside {
    color: var(--_soft);
  }
  .row-lines > span {
    display: block;
  }
  .row-date {
    white-space: nowrap;
  }

  .beside .row,
  .beside .list-head {
    display: grid;
    grid-template-columns: var(--_columns);
    align-items: center;
  }
  .beside .row {
    min-height: 29px;
  }
  [data-size='S'] .beside li {
    border-bottom: 1px solid var(--_line);
    padding-block: 4px;
  }
  .row-cell,
  .list-head span:nth-child(n + 4) {
    text-align: end;
  }
  .row-region {
    color: var(--_soft);
  }
  [data-size='L'] .whole .beside li {
    border-bottom: 1px solid var(--_line);
  }
  .second .beside .row-name,
  [data-size='M'] .beside .row-name {
    font-weight: 400;
  }

  .under li {
    padding-block: 0 11px;
  }
  .under .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 12px;
  }
  .under .row-track,
  .under .row-tag,
  .under .row-aside {
    grid-column: 1 / -1;
  }
  .under .row-value,
  .under .row-date {
    grid-column: 2;
    text-align: end;
  }
  .under .row:not(.dated) .row-lines {
    grid-column: 1 / -1;
  }
  .under .dated .row-name,
  .under .dated .row-value {
    font-size: 16px;
    line-height: 24px;
  }
  [data-size='S'] .under .dated {
    grid-template: 'name name' auto 'lines lines' auto 'value date' auto / minmax(0, 1fr) auto;
  }
  [data-size='S'] .dated > .row-name {
    grid-area: name;
  }
  [data-size='S'] .dated > .row-lines {
    grid-area: lines;
  }
  [data-size='S'] .under .dated > .row-value {
    grid-area: value;
    text-align: start;
  }
  [data-size='S'] .under .dated > .row-date {
    grid-area: date;
    align-self: center;
  }
  .ruled li {
    padding-block: 6px 4px;
  }
  .ruled li + li {
    border-top: 1px solid var(--_line);
  }

  .list-group + .list-group {
    margin-top: 16px;
  }
  .group-heading {
    display: flex;
    align-items: center;
    gap: 10px;
    padding-bottom: 6px;
    border-bottom: 1px solid var(--_strong);
    font-weight: 600;
  }
  .group-name {
    flex: 1;
  }
  .plain li {
    border-bottom: 1px solid var(--_line);
    padding-block: 4px 3px;
  }
  .plain .row {
    display: grid;
    grid-template: 'name lines date' auto / var(--_name) minmax(0, 1fr) auto;
    column-gap: 12px;
  }
  [data-size='S'] .plain .row {
    grid-template: 'name date' auto 'lines lines' auto / minmax(0, 1fr) auto;
  }
  .plain .row-name {
    grid-area: name;
  }
  .plain .row-lines {
    grid-area: lines;
  }
  .plain .row-date {
    grid-area: date;
  }
  .flow ul {
    padding-top: 6px;
  }
  .plain.plain .flow :is(li, .row, .row-name) {
    display: inline;
    border: 0;
    font-weight: 400;
  }
  .flow li:not(:last-child) .row-name::after {
    content: ',';
  }
`;
  }
});

// src/element/sheets/card.ts
var cardSheet;
var init_card = __esm({
  "src/element/sheets/card.ts"() {
    "use strict";
    init_lit();
    cardSheet = i`
  .card {
    position: absolute;
    z-index: 1;
    box-sizing: border-box;
    width: 280px;
    padding: 12px 14px;
    border: 1px solid var(--_strong);
    border-radius: 4px;
    background: var(--_raised);
    box-shadow: 0 2px 12px rgb(0 0 0 / 0.16);
    font-size: 14px;
    line-height: 20px;
  }
  [data-size='L'] .card {
    width: 320px;
  }
  .card.below {
    inset-inline: 0;
    top: 100%;
    width: auto;
    margin-top: 8px;
  }
  [data-size='S'] .card.below {
    top: auto;
    bottom: 0;
    max-height: 40%;
    overflow: auto;
  }
  .card.pinned {
    border: 2px solid var(--_ink);
  }
  .card-heading {
    padding-inline-end: 28px;
    font-size: 16px;
    line-height: 22px;
    font-weight: 600;
  }
  .close {
    position: absolute;
    inset: 8px 8px auto auto;
    width: 28px;
    height: 28px;
    border: 0;
    background: none;
    color: inherit;
    font: 400 20px/24px var(--_font);
    cursor: pointer;
  }
  .card dl div {
    display: flex;
    gap: 10px;
    padding: 4px 0;
    border-top: 1px solid var(--_line);
  }
  .card dl {
    margin-top: 6px;
  }
  dt {
    flex: 0 0 92px;
    color: var(--_muted);
  }
  dd {
    min-width: 0;
  }
  .card-note {
    padding-top: 4px;
    border-top: 1px solid var(--_line);
  }
  .card-links {
    margin-top: 2px;
    padding-top: 8px;
    border-top: 1px solid var(--_strong);
  }
`;
  }
});

// src/element/sheets/controls.ts
var controlSheet;
var init_controls = __esm({
  "src/element/sheets/controls.ts"() {
    "use strict";
    init_lit();
    controlSheet = i`
  a:focus-visible,
  button:focus-visible,
  summary:focus-visible,
  .scroll:focus-visible,
  .views input:focus-visible + span {
    outline: 2px solid var(--_focus-out);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-in);
  }
  .views {
    display: flex;
    width: fit-content;
    max-width: 100%;
    margin-top: 20px;
  }
  .views label {
    position: relative;
    margin-inline-start: -1px;
  }
  .views label:first-of-type {
    margin-inline-start: 0;
  }
  .views input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .views span,
  .button {
    display: block;
    box-sizing: border-box;
    min-height: 36px;
    padding: 7px 14px;
    border: 1px solid var(--_strong);
    background: var(--_raised);
    color: var(--_ink);
    font: 400 14px/20px var(--_font);
    text-align: center;
  }
  .views label:first-of-type span,
  .button {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .views label:last-of-type span,
  .button {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .views .chosen span {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_paper);
    font-weight: 600;
  }
  .button {
    cursor: pointer;
  }
  [data-size='S'] .views {
    width: 100%;
  }
  [data-size='S'] .views label {
    flex: 1 1 auto;
  }
  [data-size='S'] .button,
  [data-size='S'] .views span {
    min-height: 44px;
    padding-block: 11px;
  }
  [data-size='S'] .more {
    width: 100%;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 22px;
    margin-top: 20px;
    color: var(--_soft);
    font-size: 14px;
    line-height: 20px;
  }
  .key li {
    display: flex;
    gap: 9px;
    align-items: center;
  }
  .key svg {
    flex: none;
  }
  .more {
    margin-top: 12px;
  }
  @media (pointer: coarse) {
    .views span,
    .button {
      min-height: 44px;
      padding-block: 11px;
    }
  }
  @media (forced-colors: active) {
    .views .chosen span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
  }
});

// src/element/sheets/status.ts
var statusSheet;
var init_status = __esm({
  "src/element/sheets/status.ts"() {
    "use strict";
    init_lit();
    statusSheet = i`
  .strip {
    display: flex;
    gap: 16px;
    justify-content: space-between;
    align-items: center;
    margin-top: 12px;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_ink);
    background: var(--_sunk);
    font-size: 14px;
    line-height: 20px;
  }
  details.strip {
    display: block;
  }
  .act {
    padding: 2px;
    border: 0;
    background: none;
    color: inherit;
    font: 600 14px/20px var(--_font);
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .strip ul {
    margin-top: 8px;
  }
  .message {
    position: relative;
    margin-top: 20px;
    padding: 20px;
    border-inline-start: 4px solid var(--_ink);
    background: var(--_sunk);
  }
  .message.error {
    padding-inline-start: 64px;
  }
  .message-first {
    font-weight: 600;
  }
  .message-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    align-items: center;
    margin-top: 8px;
    font-size: 14px;
  }
  .sign {
    position: absolute;
    inset: 20px auto auto 20px;
    box-sizing: border-box;
    width: 24px;
    height: 24px;
    border: 2px solid var(--_ink);
    font: 700 16px/20px var(--_font);
    text-align: center;
  }
  .publisher {
    margin-top: 12px;
    padding-top: 12px;
    border-top: 1px solid var(--_strong);
    font-size: 14px;
    line-height: 22px;
  }
  .publisher summary {
    font-weight: 600;
  }
  .code {
    color: var(--_muted);
  }
  .reserve {
    display: grid;
    place-items: center;
    min-height: var(--_reserve, 300px);
    margin-top: 20px;
    background: var(--_sunk);
    color: var(--_soft);
  }
`;
  }
});

// src/element/sheets/table.ts
var tableSheet;
var init_table = __esm({
  "src/element/sheets/table.ts"() {
    "use strict";
    init_lit();
    tableSheet = i`
  details > summary {
    cursor: pointer;
  }
  .facts {
    margin-top: 20px;
    border-block: 1px solid var(--_line);
    padding-block: 10px;
    font-size: 14px;
    line-height: 20px;
  }
  .facts > summary {
    padding: 2px;
    font-weight: 600;
  }
  .facts .facts {
    margin-top: 12px;
    border-block-end: 0;
    padding-bottom: 0;
  }
  .scroll {
    overflow-x: auto;
    margin-top: 8px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 14px;
    line-height: 20px;
  }
  caption {
    padding-bottom: 6px;
    color: var(--_soft);
    text-align: start;
  }
  th,
  td {
    padding: 5px 12px 5px 0;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-color: var(--_strong);
    color: var(--_muted);
    font-weight: 400;
    white-space: nowrap;
  }
  tbody th {
    font-weight: 600;
  }
`;
  }
});

// src/view/card.ts
function card({ heading, facts, note, links }, pinned, say, hands) {
  return b10`<div
    class="card${pinned ? " pinned" : ""}"
    part="card"
    @pointerenter=${() => hands.hold()}
    @pointerleave=${() => hands.leave()}
    @keydown=${(event) => event.key === "Escape" ? hands.close() : void 0}
  >
    <p class="card-heading">${heading}</p>
    ${pinned ? b10`<button class="close" type="button" aria-label=${say.close} @click=${() => hands.close()}>×</button>` : A5}
    <dl>${facts.map(({ term, text: text4 }) => b10`<div><dt>${term}</dt><dd>${text4}</dd></div>`)}</dl>
    ${note ? b10`<p class="card-note">${note}</p>` : A5}
    ${links.length > 0 ? b10`<p class="card-links">${links.map((one3, i6) => b10`${i6 > 0 ? " \xB7 " : A5}${link2(one3)}`)}</p>` : A5}
  </div>`;
}
var link2;
var init_card2 = __esm({
  "src/view/card.ts"() {
    "use strict";
    init_lit();
    link2 = ({ text: text4, address }) => address ? b10`<a href=${address} rel="noreferrer noopener" target="_blank">${text4}</a>` : b10`<span>${text4}</span>`;
  }
});

// node_modules/lit-html/directive.js
var e6, i5;
var init_directive = __esm({
  "node_modules/lit-html/directive.js"() {
    e6 = (t5) => (...e7) => ({ _$litDirective$: t5, values: e7 });
    i5 = class {
      constructor(t5) {
      }
      get _$AU() {
        return this._$AM._$AU;
      }
      _$AT(t5, e7, i6) {
        this._$Ct = t5, this._$AM = e7, this._$Ci = i6;
      }
      _$AS(t5, e7) {
        return this.update(t5, e7);
      }
      update(t5, e7) {
        return this.render(...e7);
      }
    };
  }
});

// node_modules/lit/directive.js
var init_directive2 = __esm({
  "node_modules/lit/directive.js"() {
    init_directive();
  }
});

// src/view/styles.ts
var Styles, styles;
var init_styles = __esm({
  "src/view/styles.ts"() {
    "use strict";
    init_lit();
    init_directive2();
    Styles = class extends i5 {
      #before = {};
      constructor(part) {
        super(part);
      }
      render(_properties) {
        return E2;
      }
      update({ element }, [properties2]) {
        const { style } = element;
        for (const name of Object.keys(this.#before)) if (!(name in properties2)) style.removeProperty(name);
        for (const [name, value] of Object.entries(properties2)) if (this.#before[name] !== value) style.setProperty(name, value);
        this.#before = properties2;
        return E2;
      }
    };
    styles = e6(Styles);
  }
});

// src/view/list.ts
function list(one3, parts2) {
  const { first } = one3;
  const count2 = one3.groups.reduce((sum2, { rows: rows2 }) => sum2 + rows2.length, 0);
  const isExpanded = first === void 0 || count2 <= first || parts2.resting.isExpanded(one3.id);
  const points = new Map(one3.points.map((point2) => [point2.id, point2]));
  return b10`
    <div class="list ${one3.layout}${one3.ruled ? " ruled" : ""}" ${styles({ "--_columns": columnsOf(one3), "--_name": `${one3.nameWidth ?? 128}px` })} @pointerleave=${() => parts2.hands.leave()}>
      ${one3.axis ? b10`<div class="list-axis" aria-hidden="true">${track(one3.axis, parts2)}</div>` : A5}
      ${one3.head ? b10`<div class="list-head" aria-hidden="true">${one3.head.map((text4) => b10`<span>${text4}</span>`)}</div>` : A5}
      ${one3.groups.map((group) => listGroup(group, one3, points, parts2, isExpanded ? Infinity : first ?? Infinity))}
    </div>
    ${first !== void 0 && count2 > first ? b10`<button class="button more" type="button" aria-expanded=${isExpanded} @click=${() => parts2.hands.expand(one3.id)}>
          ${isExpanded ? parts2.showFewer : parts2.showAll(count2)}
        </button>` : A5}
  `;
}
function columnsOf({ nameWidth, cellWidths = [] }) {
  const [before, ...after] = cellWidths.map((width) => `${width}px`);
  return [`${nameWidth ?? 128}px`, before ?? "", "minmax(0, 1fr)", ...after].join(" ");
}
function listGroup(group, one3, points, parts2, most) {
  const heading = group.heading ? b10`<p class="group-heading">
        ${group.badge ? b10`<span class="badge">${track(group.badge, parts2)}</span>` : A5}
        <span class="group-name">${group.heading}</span><span class="group-count">${group.count ?? A5}</span>
      </p>` : A5;
  return b10`<div class="list-group${group.flow ? " flow" : ""}">
    ${heading}
    <ul class="rows" role="list" aria-label=${group.heading ?? one3.heading ?? A5}>
      ${group.rows.slice(0, most).map((row) => listRow(row, one3, points.get(row.point), parts2))}
    </ul>
  </div>`;
}
function listRow(row, one3, point2, parts2) {
  const { hands, resting } = parts2;
  const id2 = row.point;
  const name = `row${row.quiet ? " quiet" : ""}${row.date === void 0 ? "" : " dated"}${resting.shown === id2 ? " active" : ""}`;
  return b10`<li>
    <div
      class=${name}
      role="graphics-symbol img"
      aria-label=${point2?.sentence ?? row.name}
      tabindex=${resting.stopOf(one3) === id2 ? 0 : -1}
      data-point=${id2}
      @focus=${(event) => hands.focus(id2, event)}
      @blur=${() => hands.blur()}
      @keydown=${(event) => hands.key(one3, id2, event)}
      @pointerenter=${() => hands.enter(id2)}
      @click=${() => hands.pressRow(id2)}
    >
      ${row.gutter ? b10`<span class="gutter">${track(row.gutter, parts2)}</span>` : A5}
      <span class="row-name">${row.name}</span>
      ${row.value === void 0 ? A5 : b10`<span class="row-value">${row.value}</span>`}
      ${row.cells?.length ? b10`<span class="row-region">${row.cells[0]}</span>` : A5}
      ${row.lines?.length ? b10`<span class="row-lines">${row.lines.map((text4) => b10`<span>${text4}</span>`)}</span>` : A5}
      ${row.date === void 0 ? A5 : b10`<span class="row-date">${row.date}</span>`}
      ${row.track ? b10`<span class="row-track">${track(row.track, parts2)}</span>` : A5}
      ${row.cells?.slice(1).map((text4) => b10`<span class="row-cell">${text4}</span>`)}
      ${row.tag === void 0 ? A5 : b10`<span class="row-tag"><span class="tag">${row.tag}</span></span>`}
      ${row.aside?.map((text4) => b10`<span class="row-aside">${text4}</span>`)}
    </div>
  </li>`;
}
var track;
var init_list2 = __esm({
  "src/view/list.ts"() {
    "use strict";
    init_lit();
    init_styles();
    track = (one3, { chart, look }) => b10`<svg class="track" aria-hidden="true" width=${one3.width} height=${one3.height} viewBox="0 0 ${one3.width} ${one3.height}">
    ${w`${chart.view(one3, look)}`}
  </svg>`;
  }
});

// src/view/plot.ts
function panel(one3, parts2) {
  return b10`
    <section class="panel" part="panel" data-panel=${one3.id}>
      ${one3.heading ? b10`<p class="panel-heading" id="${parts2.look.prefix}-${one3.id}">${one3.heading}</p>` : A5}
      ${one3.subheading ? b10`<p class="panel-subheading">${one3.subheading}</p>` : A5}
      ${one3.kind === "drawing" ? drawing(one3, parts2) : list(one3, parts2)}
      ${one3.foot?.length ? b10`<div class="panel-foot">${one3.foot.map((text4) => b10`<p>${text4}</p>`)}</div>` : A5}
    </section>
  `;
}
function drawing(one3, { chart, look, hands, resting }) {
  const { width, height: height2, points } = one3;
  const active = points.find(({ id: id2 }) => id2 === resting.shown);
  const ringed = points.find(({ id: id2 }) => id2 === resting.ringed);
  return b10`<svg
    class="drawing"
    width=${width}
    height=${height2}
    viewBox="0 0 ${width} ${height2}"
    @pointermove=${(event) => hands.hover(one3, event)}
    @pointerleave=${() => hands.leave()}
    @click=${(event) => hands.press(one3, event)}
  >
    <g aria-hidden="true">${chart.view(one3, look, active?.id)}</g>
    ${points.length > 0 ? w`<g role="list" aria-label=${one3.heading ?? A5}>${points.map((point2) => mark(one3, point2, hands, resting))}</g>` : A5}
    ${ringed?.box ? ring(ringed.box) : A5}
  </svg>`;
}
function ring({ x: x2, y: y3, width, height: height2 }) {
  const rect = (name, away) => w`<rect class=${name} x=${x2 - away} y=${y3 - away} width=${width + 2 * away} height=${height2 + 2 * away}></rect>`;
  return w`<g class="ring" aria-hidden="true">${rect("ring-outer", 5)}${rect("ring-inner", 3)}</g>`;
}
var mark;
var init_plot = __esm({
  "src/view/plot.ts"() {
    "use strict";
    init_lit();
    init_list2();
    mark = (one3, { id: id2, sentence, box }, hands, resting) => w`
  <g role="listitem">
    <g class="point" role="graphics-symbol img" aria-label=${sentence} tabindex=${resting.stopOf(one3) === id2 ? 0 : -1} data-point=${id2}
      @focus=${(event) => hands.focus(id2, event)} @blur=${() => hands.blur()}
      @keydown=${(event) => hands.key(one3, id2, event)}>
      <rect class="hit" x=${box?.x ?? 0} y=${box?.y ?? 0} width=${box?.width ?? 0} height=${box?.height ?? 0}></rect>
    </g>
  </g>`;
  }
});

// src/view/table.ts
function table({ caption, label: label3, columns: columns2, rows: rows2, rest }, say) {
  return b10`<details class="facts" part="table">
    <summary>${label3}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <caption>${caption}</caption>
        <thead><tr>${columns2.map((text4) => b10`<th scope="col">${text4}</th>`)}</tr></thead>
        <tbody>
          ${rows2.map(
    (row) => b10`<tr>
              <th scope="row">${row.head}</th>
              ${row.cells.map((text4) => b10`<td>${text4}</td>`)}
              <td>${row.link ? link2(row.link) : A5}</td>
            </tr>`
  )}
        </tbody>
      </table>
    </div>
    ${rest.length > 0 ? restTable(rest, say) : A5}
  </details>`;
}
function restTable(rest, say) {
  const label3 = say.restLabel(rest.length);
  return b10`<details class="facts rest">
    <summary>${label3}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${label3}>
      <table>
        <caption>${label3}</caption>
        <thead><tr>${[say.restRow, say.restWhat, say.restReason].map((text4) => b10`<th scope="col">${text4}</th>`)}</tr></thead>
        <tbody>
          ${rest.slice(0, MOST_REST).map(
    ({ row, text: text4, reason }) => b10`<tr><th scope="row">${row}</th><td>${text4}</td><td>${reason}</td></tr>`
  )}
        </tbody>
      </table>
      ${rest.length > MOST_REST ? b10`<p>${say.restCut(MOST_REST, rest.length)}</p>` : A5}
    </div>
  </details>`;
}
var MOST_REST;
var init_table2 = __esm({
  "src/view/table.ts"() {
    "use strict";
    init_lit();
    init_card2();
    MOST_REST = 300;
  }
});

// src/view/figure.ts
function figure(parts2) {
  const { model, look, say, narrow } = parts2;
  const keyOfFigure = model.key.length > 0 ? key(model.key, parts2) : A5;
  return b10`
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>${sharedPatterns(look)}${parts2.chart.patterns?.(look) ?? A5}</defs>
    </svg>
    <header>
      ${title(model.title, parts2.level)} ${model.subtitle ? b10`<p class="subtitle" part="subtitle">${model.subtitle}</p>` : A5}
      ${parts2.strips} ${model.summary ? b10`<p class="summary" part="summary">${model.summary}</p>` : A5}
    </header>
    ${model.offers.length > 0 ? views(parts2) : A5} ${narrow ? A5 : keyOfFigure}
    ${model.emptyBy === void 0 ? plot(parts2) : emptyByFilter(parts2)} ${narrow ? keyOfFigure : A5}
    <div class="words${model.notes.length > 0 ? " with-notes" : ""}">${notes(parts2)}${cannotShow(parts2)}</div>
    ${model.table.rows.length > 0 ? table(model.table, say) : A5} ${sourceLine(parts2)}
  `;
}
function title(text4, level) {
  return b10`<div class="title" part="title" role="heading" aria-level=${level}>${text4}</div>`;
}
function views({ model, say, look, hands }) {
  return b10`<fieldset class="views">
    <legend>${say.view}</legend>
    ${model.offers.map(
    ({ view, label: label3, chosen }) => b10`<label class=${chosen ? "chosen" : ""}>
        <input type="radio" name="${look.prefix}-view" value=${view} .checked=${chosen} @change=${() => hands.chooseView(view)} />
        <span>${label3}</span>
      </label>`
  )}
  </fieldset>`;
}
function key(entries, { chart, look, say }) {
  return b10`<ul class="key" part="key" role="list" aria-label=${say.key}>
    ${entries.map(({ text: text4, sample: sample2 }) => b10`<li>${track(sample2, { chart, look })}<span>${text4}</span></li>`)}
  </ul>`;
}
function plot(parts2) {
  const { model, say, look, hands, resting } = parts2;
  const points = model.panels.flatMap((one3) => one3.points);
  const shown = points.find(({ id: id2 }) => id2 === resting.shown);
  const plotParts = { ...parts2, showAll: say.showAll, showFewer: say.showFewer };
  const help = `${look.prefix}-help`;
  return b10`<div class="plot" part="plot" role="group" aria-label=${say.plot(model.title)} aria-describedby=${help}>
    <p class="for-ears" id=${help}>${say.plotHelp(points.length)}</p>
    ${columnBlocks(model.panels).map((block) => b10`<div class="block ${block.kind}" ${styles({ "--_first": `${model.columns[0] ?? 0}px` })}>${columns(block, plotParts)}</div>`)}
    ${shown ? card(shown.card, resting.pinned, say, hands) : A5}
  </div>`;
}
function columnBlocks(panels) {
  const blocks = [];
  for (const one3 of panels) {
    const kind = one3.place === "whole" ? "whole" : "two";
    const last = blocks.at(-1);
    if (last?.kind === "two" && kind === "two") last.panels.push(one3);
    else blocks.push({ kind, panels: [one3] });
  }
  return blocks;
}
function columns({ kind, panels }, parts2) {
  if (kind === "whole") return b10`${panels.map((one3) => panel(one3, parts2))}`;
  const column = (place) => b10`<div class=${place}>${panels.filter((one3) => one3.place === place).map((one3) => panel(one3, parts2))}</div>`;
  return b10`${column("first")}${column("second")}`;
}
function sourceLine({ model, say }) {
  const { sources, known: known3 } = model;
  const more = sources.length - MOST_SOURCES;
  return b10`<p class="sources" part="source">
    ${sources.length > 0 ? b10`${say.sources(sources.length)} ` : A5}${sources.slice(0, MOST_SOURCES).map((source, i6) => b10`${i6 > 0 ? "; " : A5}${oneSource(source, say)}`)}${more > 0 ? b10`; ${say.moreSources(more)}` : A5}${sources.length > 0 ? ". " : A5}${known3}
  </p>`;
}
function oneSource({ name, via }, say) {
  const [first] = via;
  if (via.length === 1 && first && first.text === name) return link2(first);
  const rest = via.length - MOST_RELAYS;
  return b10`<span class="source-name">${name}</span> ${say.via}
    ${via.slice(0, MOST_RELAYS).map((one3, i6) => b10`${i6 > 0 ? ", " : A5}${link2(one3)}`)}${rest > 0 ? b10` ${say.moreSources(rest)}` : A5}`;
}
var emptyByFilter, notes, cannotShow, MOST_SOURCES, MOST_RELAYS;
var init_figure2 = __esm({
  "src/view/figure.ts"() {
    "use strict";
    init_lit();
    init_card2();
    init_list2();
    init_marks2();
    init_plot();
    init_styles();
    init_table2();
    emptyByFilter = ({ model, say, hands }) => b10`<div class="message" role="status">
  <p class="message-first">${say.emptyFilter(model.emptyBy ?? "")}</p>
  <p><button class="button" type="button" @click=${() => hands.clearFilter()}>${say.clearFilter}</button></p>
</div>`;
    notes = ({ model, say }) => model.notes.length === 0 ? A5 : b10`<ul class="notes" part="notes" role="list" aria-label=${say.note}>
        ${model.notes.map(({ number: number4, text: text4 }) => b10`<li>${number4 === void 0 ? A5 : b10`<span class="note-sign">${number4}</span>`}<span>${text4}</span></li>`)}
      </ul>`;
    cannotShow = ({ model, say }) => b10`<div class="cannot" part="caveat">
  <p class="cannot-heading">${say.cannotShow}</p>
  <p>${[model.caveat, ...model.gaps].join(" ")}</p>
</div>`;
    MOST_SOURCES = 6;
    MOST_RELAYS = 6;
  }
});

// src/view/status.ts
function loading(parts2, isLate) {
  return b10`${head(parts2)}
    <div class="reserve" part="plot">${isLate ? b10`<p class="waiting">${parts2.say.loading}</p>` : A5}</div>`;
}
function emptyFile(parts2) {
  return b10`${head(parts2)}
    <div class="message" role="status"><p class="message-first">${parts2.say.emptyFile}</p></div>
    ${fileLine(parts2)}`;
}
var head, fileLine, strip;
var init_status2 = __esm({
  "src/view/status.ts"() {
    "use strict";
    init_lit();
    init_figure2();
    head = ({ title: text4, subtitle, level }) => b10`<header>
  ${text4 ? title(text4, level) : A5} ${subtitle ? b10`<p class="subtitle" part="subtitle">${subtitle}</p>` : A5}
</header>`;
    fileLine = ({ say, address, fileName: fileName2 }) => address ? b10`<p class="sources" part="source">${say.sourceFile} <a href=${address}>${fileName2}</a></p>` : A5;
    strip = (text4, act = A5) => b10`<div class="strip"><span>${text4}</span>${act}</div>`;
  }
});

// src/element/card-place.ts
function placeCard(root2, point2, size) {
  const card2 = root2.querySelector(".card");
  const plot2 = card2?.parentElement;
  const mark2 = root2.querySelector(`[data-point="${CSS.escape(point2.id)}"]`);
  if (!card2 || !plot2 || !mark2) return;
  const beside = size !== "S" && point2.box !== void 0 && plot2.clientHeight >= LEAST_HEIGHT;
  card2.classList.toggle("below", !beside);
  const place = beside ? besideMark(mark2.getBoundingClientRect(), plot2.getBoundingClientRect(), card2) : void 0;
  card2.style.setProperty("left", place ? `${place.left}px` : "");
  card2.style.setProperty("top", place ? `${place.top}px` : "");
}
function besideMark(mark2, plot2, { offsetWidth, offsetHeight }) {
  const right = mark2.right - plot2.left + AWAY;
  const left = mark2.left - plot2.left - AWAY - offsetWidth;
  const x2 = right + offsetWidth <= plot2.width ? right : Math.max(0, left);
  const y3 = Math.min(Math.max(0, mark2.top - plot2.top - 40), Math.max(0, plot2.height - offsetHeight));
  return { left: Math.round(x2), top: Math.round(y3) };
}
var AWAY, LEAST_HEIGHT;
var init_card_place = __esm({
  "src/element/card-place.ts"() {
    "use strict";
    AWAY = 13;
    LEAST_HEIGHT = 200;
  }
});

// src/element/strips.ts
function strips(parts2) {
  return b10`${olderCopy(parts2)} ${oldFigures(parts2)} ${leftOut(parts2)} ${boundaries(parts2)}`;
}
function olderCopy({ source: { failure, readAt, readings, retry }, words }) {
  if (!failure || !readAt || !readings) return A5;
  const time = new Intl.DateTimeFormat(words.locale, { hour: "2-digit", minute: "2-digit" }).format(readAt);
  const text4 = (navigator.onLine ? words.say.notUpdated : words.say.offline)(words.day(dayOf(readAt), "short"), time);
  return strip(text4, b10`<button class="act" type="button" @click=${retry}>${words.say.tryAgain}</button>`);
}
function leftOut({ source: { failure, readings, problems }, words, trouble, debug }) {
  const all = Object.values(readings ?? {});
  const left = all.reduce((sum2, reading) => sum2 + reading.leftOut, 0);
  const lines = all.reduce((sum2, reading) => sum2 + reading.lines, 0);
  if (left === 0 || failure || !trouble) return A5;
  const rows2 = problems.filter(({ severity }) => severity === "error");
  return trouble.leftOutStrip(rows2, left, lines, words.say, trouble.problemsEn, debug);
}
var oldFigures, boundaries;
var init_strips = __esm({
  "src/element/strips.ts"() {
    "use strict";
    init_lit();
    init_day();
    init_status2();
    oldFigures = ({ age, staleAfter, words }) => staleAfter > 0 && age !== void 0 && age > staleAfter ? strip(words.say.stale(age)) : A5;
    boundaries = ({ boundaryProblem, trouble }) => boundaryProblem && trouble ? strip(trouble.problemsEn[boundaryProblem.code](boundaryProblem)) : A5;
  }
});

// src/element/face.ts
var face_exports = {};
__export(face_exports, {
  emptyFile: () => emptyFile,
  figure: () => figure,
  fileLine: () => fileLine,
  head: () => head,
  loading: () => loading,
  placeCard: () => placeCard,
  sheets: () => sheets,
  strips: () => strips
});
var sheets;
var init_face = __esm({
  "src/element/face.ts"() {
    "use strict";
    init_lit();
    init_dress();
    init_figure();
    init_list();
    init_card();
    init_controls();
    init_status();
    init_table();
    init_figure2();
    init_status2();
    init_card_place();
    init_strips();
    sheets = [figureSheet, controlSheet, listSheet, cardSheet, tableSheet, statusSheet, i`${r(drawingDress)}`];
  }
});

// src/data/meant.ts
function meant(cell) {
  const range3 = RANGE2.exec(cell);
  if (range3) {
    const [low, high] = [Number(range3[1]), Number(range3[2])];
    return low < high && Number.isSafeInteger(high) ? { low, high } : void 0;
  }
  const [, word = "", digits = "", unit2 = "", plus = ""] = FIGURE.exec(cell) ?? [];
  const said3 = boundOf(word.toLowerCase());
  if (digits === "" || word !== "" && !said3 || said3 && plus) return void 0;
  const bound = plus ? "at_least" : said3;
  const value = valueOf(digits.trim(), unit2.toLowerCase());
  if (value !== void 0 && (bound || unit2)) return bound ? { value, bound } : { value };
  return bound ? { bound } : void 0;
}
function valueOf(digits, unit2) {
  const isWhole2 = WHOLE2.test(digits);
  if (!isWhole2 && (unit2 === "" || !DECIMALS.test(digits))) return void 0;
  const number4 = Number(isWhole2 ? digits.replace(/\D/g, "") : digits);
  const value = Math.round(number4 * (UNITS[unit2] ?? NaN));
  return Number.isSafeInteger(value) ? value : void 0;
}
var WORDS, UNITS, FIGURE, RANGE2, WHOLE2, DECIMALS, boundOf;
var init_meant = __esm({
  "src/data/meant.ts"() {
    "use strict";
    WORDS = {
      about: [
        "about",
        "approx",
        "approx.",
        "approximately",
        "around",
        "ca",
        "ca.",
        "c.",
        "circa",
        "roughly",
        "some",
        "~",
        "\u2248"
      ],
      at_least: ["at least", "over", "more than", "min", "min.", "minimum", ">", "\u2265"],
      at_most: ["at most", "up to", "almost", "nearly", "max", "max.", "\u2264"]
    };
    UNITS = { "": 1, k: 1e3, thousand: 1e3, million: 1e6, mln: 1e6 };
    FIGURE = /^(\D*?)\s*(\d[\d \u00a0\u202f'’]*(?:[.,]\d+)*)\s*(k|thousand|million|mln)?\s*(\+?)$/i;
    RANGE2 = /^(\d+)\s*(?:-|–|—|to)\s*(\d+)$/i;
    WHOLE2 = /^(?:\d+|\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+|\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:\.\d{3}){2,})$/;
    DECIMALS = /^\d+\.\d{1,2}$/;
    boundOf = (word) => ["about", "at_least", "at_most"].find((bound) => WORDS[bound]?.includes(word));
  }
});

// src/messages/problems-en.ts
function where({ row, column, name }) {
  const cell = column === void 0 ? "" : `, column ${column}${name ? ` (${name})` : ""}`;
  return row === void 0 ? "" : `Row ${row}${cell}`;
}
function fetchSentence({ detail }) {
  const { status, reason } = detail ?? {};
  if (reason === "none")
    return 'No file is named: set src, the property csv, or a <script type="text/csv"> inside the tag.';
  if (reason === "cors") return "The server does not allow this page to read it (CORS).";
  if (reason === "code") return "A part of the chart could not be loaded.";
  return status === void 0 ? "There was no connection." : `The address answered ${text3(status)}.`;
}
function columnsSentence({ detail }) {
  const { missing, found, needed, nearest } = detail ?? {};
  const hint = nearest === void 0 ? "" : ` Did you mean \u201C${short(text3(nearest))}\u201D?`;
  return `Column not found: ${text3(missing)}. Found: ${text3(found)}. Required for this chart: ${text3(needed)}.${hint}`;
}
function advice(name, is) {
  if ("low" in is) return ` Put ${is.low} in low and ${is.high} in high.`;
  if (!("value" in is)) return ` Put the digits in ${name} and ${is.bound} in bound.`;
  return is.bound ? ` Put ${is.value} in ${name} and ${is.bound} in bound.` : ` Put ${is.value} in ${name}.`;
}
function numberSentence(p3) {
  const { name = "", value = "" } = p3;
  if (isUnknown(value)) {
    const what = isEmpty(p3) ? `${where(p3)} is empty.` : said2(p3, "stands for a figure that is not known.");
    return `${what} Without a figure, put uncounted or withheld in bound.`;
  }
  const is = isFigure(p3) ? meant(value) : void 0;
  if (is) return said2(p3, `is not a number.${advice(name, is)}`);
  return said2(p3, /^[+\d\s.,'’]+$/.test(value) ? "is not a whole number." : "is not a number.");
}
function ambiguousSentence(p3) {
  const [whole = "", decimals = ""] = (p3.value ?? "").split(/[.,]/);
  const [one3, two] = [`${whole}${decimals}`, `${whole} point ${decimals}`];
  const group = p3.value?.includes(",") ? [".", ","] : [",", "."];
  return `${said2(p3, `can mean ${one3} or ${two}.`)} Set decimal="${group[0]}" on the tag for ${one3}, decimal="${group[1]}" for ${two}.`;
}
function dateSentence(p3) {
  if (p3.name === "date_precision") return said2(p3, "is no precision. Known: day, month.");
  if (isEmpty(p3)) return `${where(p3)} is empty: a day is needed.`;
  return said2(
    p3,
    /^\d{4}-\d\d-\d\d$/.test(p3.value ?? "") ? "is not a day of the calendar." : "is not a day. Write YYYY-MM-DD."
  );
}
var text3, at, short, quoted, rows, one2, isEmpty, said2, isFigure, problemsEn;
var init_problems_en = __esm({
  "src/messages/problems-en.ts"() {
    "use strict";
    init_meant();
    init_number();
    text3 = (value) => typeof value === "object" ? value.join(", ") : String(value ?? "");
    at = (p3) => where(p3).replace(/^R/, "r");
    short = (value) => value.length > 80 ? `${value.slice(0, 80)}\u2026` : value;
    quoted = ({ value = "" }) => `\u201C${short(value)}\u201D`;
    rows = ({ count: count2 = 1 }) => count2 === 1 ? "1 row" : `${count2} rows`;
    one2 = ({ count: count2 = 1 }, singular, plural) => count2 === 1 ? singular : plural;
    isEmpty = ({ value = "" }) => value.trim() === "";
    said2 = (p3, sentence) => `${where(p3)}: ${quoted(p3)} ${sentence}`;
    isFigure = ({ name = "" }) => !["low", "high", "cities", "revision"].includes(name);
    problemsEn = {
      fetch: fetchSentence,
      "not-csv": () => "The file is not CSV but a web page or a binary file.",
      empty: () => "The file is empty: it has no header row.",
      columns: columnsSentence,
      quote: (p3) => `A quotation mark opened in row ${p3.row}, column ${p3.column}${p3.name ? ` (${p3.name})` : ""}, is not closed.`,
      person: (p3) => `Column ${p3.column} (${p3.name}) describes persons. Files about single people are not drawn.`,
      type: (p3) => `There is no chart of type ${quoted(p3)}. Loaded: ${text3(p3.detail?.["known"]) || "none"}.`,
      cells: (p3) => `Row ${p3.row} has ${text3(p3.detail?.["cells"])} cells, the header has ${text3(p3.detail?.["columns"])}.`,
      number: numberSentence,
      ambiguous: ambiguousSentence,
      negative: (p3) => said2(p3, "is negative; a count cannot be."),
      date: dateSentence,
      period: (p3) => said2(p3, "is before the date of the row."),
      bound: (p3) => p3.name === "low" ? `${where(p3)}: low (${text3(p3.detail?.["low"])}) is above high (${text3(p3.detail?.["high"])}).` : said2(p3, "is no bound. Known: exact, at_least, at_most, about, range, uncounted, withheld."),
      position: (p3) => isEmpty(p3) ? `${where(p3)} is empty. Where nothing was said, put no_stated_position.` : said2(p3, "is no position. Known: welcome, case_by_case, undecided, restrict, refuse, no_stated_position."),
      country: (p3) => isEmpty(p3) ? `${where(p3)} is empty: a country is needed.` : said2(p3, "is no country. Write its two letters, its three letters or its English name."),
      claimant: (p3) => `${where(p3)} is empty: a claim needs someone who makes it.`,
      source: (p3) => `${rows(p3)} without a source, the first in row ${p3.row}. Shown with \u201Cno source\u201D.`,
      revision: (p3) => `${rows(p3)} with a revision but without as_of, the first in row ${p3.row}.`,
      parts: (p3) => `${rows(p3)} with another bound than the row ${one2(p3, "it is", "they are")} added to, the first in row ${p3.row}. The sum says what holds for both.`,
      repeat: (p3) => `${rows(p3)} equal to an earlier row in every cell ${one2(p3, "was", "were")} added up, the first in row ${p3.row}.`,
      link: (p3) => `${rows(p3)} with an address that is not https, http or mailto; shown without a link. The first: ${at(p3)}.`,
      control: (p3) => `${rows(p3)} with control or direction characters, which were removed. The first: ${at(p3)}.`,
      view: (p3) => `There is no view ${quoted(p3)}. Known: ${text3(p3.detail?.["known"])}. Shown: ${text3(p3.detail?.["shown"])}.`,
      boundaries: () => "The boundary file says nothing about whose view of the borders it draws (statement). It is not used.",
      query: (p3) => `The attribute ${p3.name} cannot be read: ${quoted(p3)}.`
    };
  }
});

// src/view/trouble.ts
function failed(parts2, failure, problems, sentences, isOpen2, retry) {
  const { say, address, head: head2, fileLine: fileLine2 } = parts2;
  const isFetch = failure.code === "fetch";
  const first = isFetch ? say.notLoaded : failure.code === "type" ? say.notDrawn : say.notRead;
  return b10`${head2}
    <div class="message error" role="status" part="message">
      <span class="sign" aria-hidden="true">!</span>
      <p class="message-first">${first}</p>
      ${isFetch ? b10`<p>${sentences.fetch(failure)}</p>` : A5}
      <p class="message-acts">
        ${isFetch ? b10`<button class="button" type="button" @click=${retry}>${say.tryAgain}</button>` : A5}
        ${address ? b10`<a href=${address}>${say.openFile}</a>` : A5}
      </p>
      ${isFetch ? A5 : details(failure, problems, say, sentences, isOpen2)}
    </div>
    ${fileLine2}`;
}
function details(failure, problems, say, sentences, isOpen2) {
  const rest = problems.filter((problem) => problem !== failure).slice(0, 20);
  return b10`<details class="publisher" ?open=${isOpen2}>
    <summary>${say.details}</summary>
    ${[failure, ...rest].map((problem) => b10`<p>${sentences[problem.code](problem)}</p>`)}
    <p class="code">${say.problemCode} <code>${failure.code}</code></p>
  </details>`;
}
function leftOutStrip(problems, left, all, say, sentences, isOpen2) {
  const more = left - problems.length;
  return b10`<details class="strip left-out" ?open=${isOpen2}>
    <summary><span>${say.leftOut(left, all)}</span> <span class="act">${say.whichRows}</span></summary>
    <ul>
      ${problems.map((problem) => b10`<li>${sentences[problem.code](problem)}</li>`)}
      ${more > 0 ? b10`<li>${say.leftOutMore(more)}</li>` : A5}
    </ul>
  </details>`;
}
var init_trouble = __esm({
  "src/view/trouble.ts"() {
    "use strict";
    init_lit();
  }
});

// src/element/trouble.ts
var trouble_exports = {};
__export(trouble_exports, {
  failed: () => failed,
  leftOutStrip: () => leftOutStrip,
  problemsEn: () => problemsEn
});
var init_trouble2 = __esm({
  "src/element/trouble.ts"() {
    "use strict";
    init_problems_en();
    init_trouble();
  }
});

// src/datasets/precision.ts
init_day();
function said(record) {
  const word = record.text("date_precision").toLowerCase();
  const day = record.day("date");
  if (word !== "" && word !== "day" && word !== "month") record.fail("date", "date_precision");
  if (word !== "month") return { date: day, precision: "day" };
  return { date: day === void 0 ? void 0 : monthEnd(day), precision: "month" };
}
function sourceOf(record, name, { date, precision }) {
  const source = record.source(name);
  if (date === void 0 || source.asOf === void 0) return source;
  if (source.asOf < (precision === "month" ? monthStart(date) : date)) record.fail("period", "as_of");
  return source.asOf < date ? { ...source, asOf: date } : source;
}

// src/datasets/source-columns.ts
var SOURCE_COLUMNS = [
  "source",
  "source_kind",
  "publisher",
  "url",
  "archive_url",
  "verified",
  "note",
  "as_of",
  "as_of_time",
  "as_of_zone",
  "revision"
];

// src/datasets/mobilization.ts
var mobilization = {
  name: "mobilization",
  columns: {
    needed: [[["date"]], [["claimant"]], [["value"], ["low", "high"]]],
    known: [
      ...[
        "date",
        "claimant",
        "value",
        "low",
        "high",
        "role",
        "claimant_side",
        "measure",
        "bound",
        "place",
        "place_iso"
      ],
      ...["date_precision", ...SOURCE_COLUMNS]
    ]
  },
  read(record) {
    const when = said(record);
    if (when.date === void 0) record.fail("date", "date");
    const claimant = record.text("claimant");
    if (claimant === "") record.fail("claimant", "claimant");
    const row = {
      row: record.row,
      rows: 1,
      date: when.date ?? 0,
      precision: when.precision,
      claimant,
      role: record.text("role"),
      side: record.text("claimant_side").toLowerCase(),
      // a small file of one measure need not name it
      measure: record.header.has("measure") ? record.text("measure").toLowerCase() : "target",
      figure: record.estimate("value"),
      place: record.text("place"),
      placeIso: record.text("place_iso").toUpperCase(),
      source: sourceOf(record, "claimant", when)
    };
    return record.failed ? void 0 : row;
  }
};

// src/charts/mobilization/dress.ts
var mobilizationDress = `
.scale { stroke: var(--_strong); }
.official { stroke: var(--_ink); stroke-width: 2px; }
.official-edge { fill: none; stroke: var(--_paper); stroke-width: 5px; }
.steps { stroke: var(--_mark); stroke-width: var(--_stroke); }
`;

// src/messages/en.ts
var SPELT = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
var spell = (count2) => SPELT[count2] ?? String(count2);
var capital = (text4) => text4.charAt(0).toUpperCase() + text4.slice(1);
var and = (items) => items.length < 2 ? items[0] ?? "" : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
function label({ bound, low, high }, write) {
  switch (bound) {
    case "at_least":
      return `${write(low)}+`;
    case "at_most":
      return `up to\xA0${write(high)}`;
    case "about":
      return `~${write(low)}`;
    case "range":
      return `${write(low)}\u2013${write(high)}`;
    case "withheld":
      return Number.isFinite(high) ? `fewer than\xA0${write(high)}` : "withheld";
    case "uncounted":
      return "not counted";
    case "exact":
      return write(low);
  }
}
function spoken(figure2, write) {
  const { bound, low, high, about } = figure2;
  if (bound === "at_least") return `at least ${about ? "about " : ""}${write(low)}`;
  if (bound === "at_most") return `up to ${write(high)}`;
  if (bound === "about") return `about ${write(low)}`;
  if (bound === "range") return `${write(low)} to ${write(high)}`;
  return label(figure2, write);
}
var en = {
  million: (number4) => `${number4}\xA0million`,
  label,
  spoken,
  fromTo: (from, to) => `${from} to ${to}`,
  bounds: {
    exact: "exact",
    at_least: "at least",
    at_most: "up to",
    about: "about",
    range: "range",
    uncounted: "named, not counted",
    withheld: "withheld"
  },
  kinds: { official: "official", monitor: "monitor", named: "named source", unnamed: "unnamed source" },
  noSource: "no source",
  plot: (title2) => `Chart: ${title2}`,
  plotHelp: (marks) => `${marks} ${marks === 1 ? "mark" : "marks"}. Arrow keys move from one to the next, Enter keeps the card open, Escape closes it.`,
  explore: "Explore point by point",
  firstPoint: "First mark.",
  lastPoint: "Last mark.",
  view: "View",
  key: "Key",
  close: "Close",
  showAll: (count2) => `Show all ${count2}`,
  showFewer: "Show fewer",
  cannotShow: "What this chart cannot show",
  note: "Notes",
  restLabel: (count2) => `Rows of the file that are not drawn (${count2})`,
  restRow: "Row",
  restWhat: "What it says",
  restReason: "Why it is not drawn",
  restCut: (shown, all) => `The first ${shown} of ${all} are listed.`,
  sources: (count2) => count2 === 1 ? "Source:" : "Sources:",
  via: "via",
  moreSources: (count2) => `and ${count2} more in the table`,
  known: (day) => `Figures as known on ${day}.`,
  asOf: (day) => `As of ${day}.`,
  sourceFile: "Source file:",
  term: {
    bound: "Bound",
    known: "Known on",
    countedBy: "Counted by",
    saidBy: "Said by",
    said: "Said on",
    printed: "Printed figure",
    publisher: "Published by",
    note: "Note",
    source: "Source",
    figure: "Figure",
    file: "Row of the file",
    what: "What"
  },
  archived: "archived copy",
  knownAt: (day, time, zone) => `${day}, ${time}${zone ? ` ${zone}` : ""}`,
  loading: "Loading figures\u2026",
  loaded: (rows2) => `${rows2} ${rows2 === 1 ? "row" : "rows"} read.`,
  emptyFile: "The file has no rows yet.",
  emptyFilter: (filter2) => `No rows match: ${filter2}.`,
  clearFilter: "Clear filter",
  notLoaded: "The figures could not be loaded.",
  notRead: "The file could not be read.",
  notDrawn: "The chart could not be drawn.",
  tryAgain: "Try again",
  openFile: "Open the file",
  details: "Details for the publisher",
  problemCode: "Problem code",
  leftOut: (left, all) => `${left} of ${all} rows left out.`,
  whichRows: "Which rows?",
  leftOutMore: (count2) => `and ${count2} more`,
  offline: (day, time) => `Offline copy from ${day}, ${time}. Not updated.`,
  notUpdated: (day, time) => `The newest file could not be loaded. These are the figures read on ${day}, ${time}.`,
  stale: (days) => `These figures are ${days} ${days === 1 ? "day" : "days"} old.`,
  borders: {
    "un-2022": "Borders: Ukraine within its internationally recognised borders (UN General Assembly resolution 68/262); parts of it were occupied by Russia at this date. Northern Cyprus (hatched) counts with Cyprus. Made with Natural Earth, modified by Visionscarto."
  }
};

// src/charts/mobilization/messages.ts
var units = {
  target: "men to be called up",
  called_up: "men called up",
  further_target: "men to be called up later",
  deployed: "men deployed",
  deployed_combat_units: "men in combat units",
  in_units: "men in units",
  in_training: "men in training",
  volunteers: "volunteers",
  reserve_pool: "men in the reserve",
  fled: "people who left the country",
  losses: "losses"
};
var unit = (measure) => units[measure] ?? measure.replaceAll("_", " ");
var parts = (list2, between) => list2.filter((text4) => text4 !== "").join(between);
var times = (ratio) => `${Number.isInteger(ratio) ? spell(ratio) : ratio} times`;
var claims = (count2) => count2 === 1 ? "claim" : "claims";
var en2 = {
  unit,
  title: (measures, byFigure) => `${measures.length === 0 ? "Mobilization targets" : capital(and(measures.map(unit)))}, by ${byFigure ? "figure" : "date said"}`,
  views: { "by-date": "By date said", "by-figure": "By figure" },
  subtitle: (measures, country, isWhole2, period2) => parts([capital(and(measures.map(unit))), country, country && isWhole2 ? "whole country" : "", `said ${period2}`], ", "),
  caveat: "These are claims, not counts. How many say a figure does not tell whether it is right, and a figure that nobody made public is missing.",
  /** `Seven claims from 300,000 to 1.2 million; the highest is four times the official figure.` */
  summary: (count2, low, high, ratio) => {
    if (low === high) return `${capital(spell(count2))} ${claims(count2)}: ${low}.`;
    const against = ratio === void 0 || ratio <= 1 ? "" : `; the highest is ${times(ratio)} the official figure`;
    return `${capital(spell(count2))} ${claims(count2)} from ${low} to ${high}${against}.`;
  },
  summaryOf: (heading, text4) => `${heading}: ${text4}`,
  noNumber: (count2) => `${capital(spell(count2))} ${claims(count2)} without a number.`,
  uncounted: (count2) => `${capital(spell(count2))} more ${count2 === 1 ? "gives" : "give"} no number.`,
  unnamed: (count2) => `${capital(spell(count2))} ${count2 === 1 ? "rests on an unnamed source" : "rest on unnamed sources"}.`,
  columns: { who: "Who says it", said: "Said on" },
  official: (figure2) => `Official figure: ${figure2}`,
  officialShort: (figure2) => `Official: ${figure2}`,
  officialBy: (who, day) => `${who}, ${day}`,
  officialIn: (official, who, day) => `${official} (${who}, ${day})`,
  officialTarget: (figure2) => `Official target ${figure2}`,
  who: (claimant, role) => parts([claimant, role], ", "),
  roleAndDay: (role, day) => parts([role, day], ", "),
  headings: {
    claims: (measure, country) => parts([capital(unit(measure)), country], ", "),
    progress: "How far it got: men called up",
    places: "Targets of single regions"
  },
  subheadings: {
    progress: (country, steps) => parts([country, steps ? "whole country. Officials as a line, other voices as single marks" : "whole country"], ", "),
    own: (measure, period2) => `${capital(unit(measure))}, own scale; said ${period2}`,
    claims: (period2) => `Own scale; said ${period2}`
  },
  saidLater: "Said later",
  sentence: {
    /** `Claim 5 of 7. 1.2 million men to be called up. Meduza, citing …, 23 September 2022.` */
    claim: (place, count2, where2, figure2, measure, who, day) => `Claim ${place} of ${count2}. ${where2 && `${where2}: `}${capital(figure2)} ${unit(measure)}. ${who}, ${day}.`,
    ratio: (ratio, isTarget) => {
      const official = isTarget ? "the official target" : "the official figure";
      return ratio === 1 ? `The same as ${official}.` : ratio < 0.1 ? "" : `${capital(times(ratio))} ${official}.`;
    },
    isOfficial: "The official figure.",
    source: (kind) => `${capital(kind)}.`
  },
  card: {
    heading: (who, figure2, measure) => `${who}: ${figure2} ${unit(measure)}`,
    against: (isTarget) => isTarget ? "Against the official target" : "Against the official figure",
    ratio: (ratio) => ratio === 1 ? "the same" : times(ratio),
    place: "Where"
  },
  notes: {
    parts: (figures, count2) => `${capital(spell(count2))} more ${count2 === 1 ? "figure is" : "figures are"} for parts of the country: ${and(figures)}. ${count2 === 1 ? "It stands" : "They stand"} in the table only.`,
    partOf: (count2, measure) => `${count2} of ${unit(measure)}`
  },
  table: {
    caption: "Claims: every figure drawn",
    label: (rows2) => `Table of claims (${rows2} ${rows2 === 1 ? "row" : "rows"})`,
    columns: ["Claimant", "What", "Place", "Figure", "Bound", "Said on", "Known on", "Kind of source", "Source"]
  },
  reasons: {
    measure: "other measure",
    part: "part of the country",
    outside: "outside the period",
    place: "place not asked for",
    later: "known later than the state shown"
  },
  knownOn: (day) => `as known on ${day}`
};
var mobilizationMessages = { name: "mobilization", en: en2 };

// src/model/frame.ts
var COLUMN_GAP = 40;
var PAD = { S: 16, M: 24, L: 32 };
var sizeOf = (width) => width < 480 ? "S" : width < 900 ? "M" : "L";
var contentWidth = (width) => Math.max(200, Math.floor(width) - 2 * PAD[sizeOf(width)]);
var tenth = (value) => Math.round(value * 10) / 10;

// src/model/provenance.ts
init_source();
function knownWhen({ asOf, asOfTime, zone }, words) {
  if (asOf === void 0) return "";
  const day = words.day(asOf, "long");
  return asOfTime ? words.say.knownAt(day, asOfTime, zone) : day;
}
function sourceFacts(source, words) {
  const { term } = words.say;
  return [
    { term: term.known, text: knownWhen(source, words) },
    { term: term.publisher, text: source.publisher },
    { term: term.note, text: source.note }
  ].filter(({ text: text4 }) => text4 !== "");
}
function sourceLinks({ publisher, name, url, archiveUrl }, { say }) {
  const links = [];
  if (publisher || name || url) links.push({ text: publisher || name || url, address: safeAddress(url) });
  if (archiveUrl) links.push({ text: say.archived, address: safeAddress(archiveUrl) });
  return links;
}
function tableLink(source) {
  const text4 = source.publisher || source.name;
  return text4 ? { link: { text: text4, address: safeAddress(source.url) } } : {};
}
function sourceLines(sources) {
  const lines = /* @__PURE__ */ new Map();
  for (const { name, publisher, url } of sources) {
    const speaker = name || publisher;
    if (!speaker) continue;
    const via = lines.get(speaker) ?? /* @__PURE__ */ new Map();
    lines.set(speaker, via);
    const text4 = publisher || speaker;
    if (!via.has(text4)) via.set(text4, { text: text4, address: safeAddress(url) });
  }
  return [...lines].map(([name, via]) => ({ name, via: [...via.values()] }));
}

// src/charts/mobilization/context.ts
function contextOf({ words, width }, say, facts) {
  return {
    facts,
    words,
    say,
    size: sizeOf(width),
    width: contentWidth(width),
    said: ({ date, precision }, style) => {
      const withYear = style === "long" || style === "short-year";
      if (precision === "month") return words.day(date, "month", withYear);
      return words.day(date, style === "day" ? "day" : style === "long" ? "long" : "short", withYear);
    },
    figure: ({ figure: figure2 }) => figure2.bound === "range" ? words.label(figure2) : words.spoken(figure2).replace(/ (?=\d)/, "\xA0")
  };
}

// src/charts/mobilization/facts.ts
init_d3();
init_estimate();

// src/model/known.ts
var knownDay = ({ date, end, source }) => source.asOf ?? end ?? date;
function known(series, state) {
  if (!state) return series;
  const { day, time } = state;
  if (time === void 0) return series.filter((row) => knownDay(row) <= day);
  const ofDay = series.filter((row) => knownDay(row) === day);
  const inTime = ofDay.filter(({ source }) => source.asOfTime !== "" && source.asOfTime <= time);
  const standsBefore = ({ source: { asOfTime, revision } }) => asOfTime === "" && revision !== void 0 && inTime.some(({ source }) => (source.revision ?? -1) > revision);
  return series.filter((row) => knownDay(row) < day || inTime.includes(row) || ofDay.includes(row) && standsBefore(row));
}

// src/charts/mobilization/facts.ts
var TARGET = "target";
var CALLED_UP = "called_up";
var isPart = ({ placeIso }) => placeIso.length > 2;
var isWhole = ({ placeIso, place }) => placeIso.length === 2 || placeIso === "" && place === "";
function factsOf(rows2, query, words) {
  const wanted = new Set(query.where.map((name) => name.toLowerCase()));
  const namesOf = ({ place, placeIso }) => placeIso === "" ? [place] : [place, placeIso, placeIso.slice(0, 2), words.country(placeIso.slice(0, 2))];
  const isWanted = (row) => wanted.size === 0 || namesOf(row).some((name) => wanted.has(name.toLowerCase()));
  const { from = -Infinity, to = Infinity } = query;
  const here = rows2.filter((row) => isWanted(row) && row.date >= from && row.date <= to);
  const now2 = known(here, query.knownOn);
  const measures = measuresOf(rows2, query.measures);
  const found = measures.flatMap((measure) => ledgersOf(measure, now2, query.view === "by-figure"));
  const isPlaces = ({ form }) => form === "places";
  const ledgers = [...found.filter((ledger) => !isPlaces(ledger)), ...found.filter(isPlaces)];
  if (ledgers.length === 0) return void 0;
  const drawn = [...new Set(ledgers.flatMap(({ claims: claims2, official }) => official ? [...claims2, official] : claims2))];
  const dated = drawn.filter(({ source }) => source.asOf !== void 0);
  return {
    ledgers,
    drawn,
    measures,
    here: new Set(here),
    known: new Set(now2),
    knownOn: query.knownOn?.day ?? max(dated, knownDay)
  };
}
function measuresOf(rows2, asked) {
  const all = [...new Set(rows2.map(({ measure }) => measure))];
  if (asked.length > 0) return asked.filter((measure) => all.includes(measure));
  const usual = [TARGET, CALLED_UP].filter((measure) => all.includes(measure));
  return usual.length > 0 ? usual : all;
}
function ledgersOf(measure, now2, byFigure) {
  const rows2 = now2.filter((row) => row.measure === measure);
  const places = rows2.filter(isPart);
  const isOnePlace = new Set(places.map(({ placeIso }) => placeIso)).size === 1;
  const whole = rows2.some(isWhole) ? rows2.filter(isWhole) : isOnePlace ? places : [];
  const ledgers = groups(whole, ({ placeIso }) => placeIso).map(([iso, claims2]) => {
    const isProgress = measure === CALLED_UP && claims2.filter(({ figure: figure2 }) => isCounted(figure2)).length > 1;
    return {
      id: `${measure}:${iso}`,
      form: isProgress ? "progress" : "claims",
      measure,
      country: claims2[0].place,
      claims: [...claims2].sort(byFigure && !isProgress ? lowestFirst : byDate),
      official: isProgress ? officialOf(now2.filter((row) => row.measure === TARGET && row.placeIso === iso)) : lineOf(measure, claims2)
    };
  });
  if (measure !== TARGET || places.length === 0 || whole === places) return ledgers;
  return [...ledgers, { id: `${measure}:places`, form: "places", measure, country: "", claims: byPlace(places), official: void 0 }];
}
var byDate = (a4, b11) => a4.date - b11.date || a4.row - b11.row;
var height = ({ figure: figure2 }) => isCounted(figure2) ? rank(figure2) : Infinity;
var lowestFirst = (a4, b11) => height(a4) === height(b11) ? byDate(a4, b11) : height(a4) - height(b11);
function officialOf(claims2) {
  const officials = claims2.filter(({ source, figure: figure2 }) => source.kind === "official" && isCounted(figure2)).sort(byDate);
  return officials.filter(({ figure: figure2 }) => figure2.bound === "exact").at(-1) ?? officials.at(-1);
}
var lineOf = (measure, claims2) => measure === TARGET || claims2.some(({ source }) => source.kind !== "official") ? officialOf(claims2) : void 0;
function byPlace(claims2) {
  const most = (of) => max(of, ({ figure: figure2 }) => isCounted(figure2) ? rank(figure2) : 0) ?? 0;
  return groups([...claims2].sort(byDate), ({ placeIso }) => placeIso).sort(([, a4], [, b11]) => most(b11) - most(a4)).flatMap(([, ofPlace]) => [...ofPlace].sort((a4, b11) => most([b11]) - most([a4])));
}
function spanOf({ claims: claims2 }) {
  const figures = claims2.map(({ figure: figure2 }) => figure2).filter(isCounted);
  const low = min(figures, (figure2) => figure2.bound === "range" ? figure2.low : rank(figure2));
  const high = max(figures, rank);
  return low === void 0 || high === void 0 ? void 0 : [low, high];
}
function ratioOf(value, official) {
  const base = official ? rank(official.figure) : 0;
  return base > 0 ? Math.round(value / base * 10) / 10 : void 0;
}

// src/charts/mobilization/key.ts
init_estimate();
init_marks();
var HEIGHT = 20;
function keyOf({ facts, words }) {
  const { say } = words;
  const bounds = BOUNDS.filter((bound) => facts.drawn.some(({ figure: figure2 }) => figure2.bound === bound));
  const signs = bounds.map((bound) => ({ text: say.bounds[bound], sample: sample(bound, false) }));
  const unnamed = facts.drawn.some(({ source }) => source.kind === "unnamed");
  return unnamed ? [...signs, { text: say.kinds.unnamed, sample: sample("exact", true) }] : signs;
}
function sample(bound, hollow) {
  const plain = { kind: "point", x: 0, y: HEIGHT / 2, bound, axis: "x", hollow, ...bound === "range" ? { ends: [-13, 13] } : {} };
  const [before, after] = reachOf(plain);
  const width = Math.ceil(before + after) + 2;
  const x2 = before + 1;
  const mark2 = { ...plain, x: x2, ...bound === "range" ? { ends: [x2 - 13, x2 + 13] } : {} };
  return { width, height: HEIGHT, scene: { rules: [], lines: [], marks: [mark2], labels: [] } };
}

// src/charts/mobilization/model-ledger.ts
init_d3();
init_estimate();
init_marks();

// src/model/text-widths.ts
var runs = "w 2n x d 1 i 6 1 9 2 5 2 5 2 6 1 9 1 6 2 5 1 h 2 7 1 c 2 9 3 2 1 1 1 6 5 1 1 1 1 1 3 6 2 i 2 d 1 9 1 ec 7 1 1 1 2 1 h 1 7 3 1 3 p 4 1 1f 1 1 9 2 a 1 v 1 m 2 a 3 1 1c 2 5f4 1 4 1 1 1 7 1 1 2 3 3 1 3 1 1 1 1 3 1 8 1 2 2 5 2 35 1 7 1 2p 1 6z 1 1h 1 r 2";
var widths = {
  400: "787hbchyfwn3kc698c8cfbfw7g8y7gacfwfwfwfwfwfwfwfwfwfw7g7gfwfwfwc2ozhri2hkkafgefk8kl9f7lh7ekp7l4lpgtlphaf9fgkbgopugafqfw95ac95fwcc7tflh3dch3fo9kh3h67676eu76pzh6gth3h3bhdba1h6e4luepe6d2akfbakfw787hfwfwfwfwfbe9g4n49xe5fwn4dwbwfw9q9q7thbi77g699qage5kplflpc2ohkal4fwlpgthjo0gtfwgth3kah5foklh676h0ech7euek7gek76l4l4l4j4l4h6psqafga1lu926ii0jo7gk0p5ejovlondhri2dvhrfgfwkllp9fh7gxp7l4hclpkbgtfwfgfqnfgamtjxd2hbh1ecgcd2csgwgi98euefheecdmgti5godjh2dmgmk5giktm7m7jwhrf97w7w7ls2sjjvhdkbhqh2i2e5k9fgp5g1l0hdjep7knl5kdgthsfgh4mpgckkipsrsij1nlgvhzrrhqfgglfoc6gvfbl3dkh9ergblch2gigugwdpcxe5khe7h0gdouoxhbl3f5dqm7g1h7c6dpd0767676nvoqh9guesc4dwfw4m8ydwrs4v4v6y9z9zbke8aglz4m6gbc8m8mfwf9scfwfwfwfw",
  600: "787pckhyfwobkn6y9090f6fw7r8w7ob3fwfwfwfwfwfwfwfwfwfw7o7rfwfwfwctoyioibhqkcfieyk6l0aa8lhzf6ptm1lvh3lvhvfaftkrhjqhhqgrg096b396fwbr99g9hedyheg9abhehq7v7vgc7vqohqh5hehec2dpbahqf7n2fkf8dgatfbatfw787sfwfwfufwfbdsgcn4acfyfwn4dwbufwa8a999hui27o6xa9amfym6n7mtctppkclwfwlvh7isoxh7fwh2hekchmg5l1hu7viwfzhxgcf697fa7zlwlwlwkmm1hqqkquftban5a27hkgl77ol4qlgkq6nop1ioibeeibfig0l0lvaahxhypulwhdlvkqh3g0ftgrohhqnukmdohwhcf5gpdnd8higvafgcfdi7f5e8h5jqgzdzhsekhalogzm9ndnikrhzf88k8p8lsht5kyidkxinhoiaf3l2fjqqgblmijk0ptl4lfkvh4hvfthmo6hpl6jitbtck8othji5s2ihg5h2g8cthefwmye1i6g8gxmjhsgzhlhde8dmf7lqfchoh7pvpxi5mqfye9n3gihscwe8dj817v7vojpchthlfldfdwfw4m8wdwrs5l5l7kbhbhd8e8agn34m7odc9k9kfwfnshg1fwfwfw"
};

// src/model/text-width.ts
var unseen = /^[\p{Mn}\p{Cf}]$/u;
var breakable = /[ \t\r\n]+/;
var tables = /* @__PURE__ */ new Map();
function advances(weight) {
  const known3 = tables.get(weight);
  if (known3) return known3;
  const table2 = /* @__PURE__ */ new Map();
  const numbers = runs.split(" ").map((digits) => parseInt(digits, 36));
  const packed = widths[weight];
  let code = 0;
  for (let run = 0; run < numbers.length; run += 2) {
    code += numbers[run];
    for (let left = numbers[run + 1]; left > 0; left--, code++) {
      table2.set(code, parseInt(packed.slice(2 * table2.size, 2 * table2.size + 2), 36));
    }
  }
  tables.set(weight, table2);
  return table2;
}
function textWidth(text4, size, weight = 400) {
  const table2 = advances(weight);
  let thousandths = 0;
  for (const character of text4) {
    const own2 = table2.get(character.codePointAt(0));
    if (own2 !== void 0) thousandths += own2;
    else if (!unseen.test(character)) thousandths += table2.get(character.normalize("NFD").codePointAt(0)) ?? 1e3;
  }
  return thousandths * size / 1e3;
}
function wrap(text4, maxWidth, size, weight = 400) {
  const lines = [];
  for (const word of text4.split(breakable).filter((part) => part !== "")) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== void 0 && textWidth(longer, size, weight) <= maxWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

// src/model/ticks.ts
init_d3();
function scaleFromZero(highest, length, count2 = 3) {
  const most = highest > 0 ? highest : 1;
  const step = Math.max(1, tickIncrement(0, most, count2));
  const top = Math.ceil(most / step) * step;
  return { top, ticks: ticks(0, top, Math.round(top / step)), at: (value) => value / top * length };
}

// src/charts/mobilization/marks.ts
init_estimate();
function markOf({ figure: figure2, source }, axis, across, at2, off) {
  const along2 = isCounted(figure2) ? tenth(at2(rank(figure2))) : off;
  const ends = endsOf(figure2, at2);
  return {
    kind: "point",
    x: axis === "x" ? along2 : across,
    y: axis === "x" ? across : along2,
    bound: figure2.bound,
    ...ends ? { ends } : {},
    axis,
    hollow: source.kind === "unnamed"
  };
}
var endsOf = ({ bound, low, high }, at2) => bound === "range" ? [tenth(at2(low)), tenth(at2(high))] : void 0;

// src/charts/mobilization/points.ts
init_day();
init_estimate();

// src/model/moves.ts
function movesIn(ids, steps) {
  const places = new Map(ids.map((id2, place) => [id2, place]));
  return (id2) => {
    const place = places.get(id2);
    if (place === void 0) return {};
    const moves = {};
    const lead = (names, to) => {
      for (const name of names) if (to !== void 0 && to !== id2) moves[name] = to;
    };
    lead(steps.back, ids[place - 1]);
    lead(steps.forward, ids[place + 1]);
    lead(["home"], ids[0]);
    lead(["end"], ids.at(-1));
    if (steps.page !== void 0) {
      lead(["pageUp"], ids[Math.max(0, place - steps.page)]);
      lead(["pageDown"], ids[Math.min(ids.length - 1, place + steps.page)]);
    }
    return moves;
  };
}

// src/charts/mobilization/points.ts
var claimId = ({ id: id2 }, { row }) => `${id2}:${row}`;
function tellLedger(ledger, claims2, context, lie) {
  const idOf = (claim) => claimId(ledger, claim);
  const height2 = ({ figure: figure2 }) => isCounted(figure2) ? rank(figure2) : -1;
  const inOrder = claims2.map(idOf);
  const byFigure = [...claims2].sort((a4, b11) => height2(a4) - height2(b11)).map(idOf);
  const across = lie === "rows" ? byFigure : inOrder;
  const along2 = lie === "rows" ? inOrder : byFigure;
  const sideways = movesIn(across, { back: ["left"], forward: ["right"] });
  const upright2 = movesIn(along2, lie === "rows" ? { back: ["up"], forward: ["down"] } : { back: ["down"], forward: ["up"] });
  return claims2.map((claim, place) => {
    const id2 = idOf(claim);
    return { ...tell(claim, place, ledger, context), id: id2, moves: { ...upright2(id2), ...sideways(id2) } };
  });
}
function tell(claim, place, ledger, context) {
  const { say, words, said: said3 } = context;
  const { figure: figure2, source, measure } = claim;
  const spoken2 = words.spoken(figure2);
  const who = say.who(claim.claimant, claim.role);
  const day = said3(claim, "long");
  const isOfficial = claim === ledger.official;
  const isProgress = ledger.form === "progress";
  const ratio = isCounted(figure2) && !isOfficial ? ratioOf(rank(figure2), ledger.official) : void 0;
  const where2 = ledger.form === "places" ? claim.place : "";
  const sentences = [
    say.sentence.claim(place + 1, ledger.claims.length, where2, spoken2, measure, who, day),
    isOfficial ? say.sentence.isOfficial : "",
    ratio === void 0 ? "" : say.sentence.ratio(ratio, isProgress),
    isOfficial ? "" : say.sentence.source(words.say.kinds[source.kind])
  ];
  const { term } = words.say;
  const facts = [
    { term: say.card.place, text: claim.place },
    { term: term.bound, text: words.say.bounds[figure2.bound] },
    { term: term.printed, text: figure2.bound === "range" && figure2.value !== void 0 ? words.amount(figure2.value) : "" },
    { term: term.saidBy, text: `${who} (${words.say.kinds[source.kind]})` },
    { term: term.said, text: day },
    { term: say.card.against(isProgress), text: ratio === void 0 ? "" : say.card.ratio(ratio) }
  ].filter(({ text: text4 }) => text4 !== "");
  return {
    keys: { claimant: claim.claimant, ...claim.precision === "day" ? { day: isoDay(claim.date) } : {} },
    name: ledger.form === "places" ? claim.place : claim.claimant,
    sentence: sentences.filter((text4) => text4 !== "").join(" "),
    card: {
      heading: say.card.heading(where2 || claim.claimant, spoken2, measure),
      facts: [...facts, ...sourceFacts(source, words)],
      links: sourceLinks(source, words)
    }
  };
}

// src/charts/mobilization/model-ledger.ts
var WHOLE = { names: 370, end: 256, dates: 226, top: 52, least: 56, name: "large", value: "large" };
var COLUMN = { names: 264, end: 112, dates: 0, top: 30, least: 46, name: "name", value: "value" };
var LAST_LABEL = 110;
var AFTER_MARK = 8;
function ledgerDrawing(ledger, context, width) {
  const { say, size } = context;
  const isPlaces = ledger.form === "places";
  const shape2 = isPlaces && size === "L" ? COLUMN : WHOLE;
  const left = shape2.names;
  const length = width - shape2.end - left;
  const scale = scaleFor(ledger, context, shape2, length);
  const at2 = (value) => tenth(left + scale.at(value));
  const texts = ledger.claims.map((claim) => linesOf(claim, ledger, context, left - 24));
  const heights = texts.map(({ length: count2 }) => Math.max(shape2.least, (shape2 === WHOLE ? 38 : 32) + 18 * count2));
  const tops = heights.map((_2, i6) => shape2.top + sum(heights.slice(0, i6)));
  const bottom = shape2.top + sum(heights);
  const middles = tops.map((top, i6) => top + heights[i6] / 2);
  const marks = ledger.claims.map((claim, i6) => ({ ...markOf(claim, "x", middles[i6], at2, left - 14), point: `${ledger.id}:${claim.row}` }));
  const values = ledger.claims.map((claim, i6) => {
    const x2 = isCounted(claim.figure) ? marks[i6].x + reachOf(marks[i6])[1] : left;
    return { x: tenth(x2 + AFTER_MARK), y: middles[i6] + 5, text: context.figure(claim), role: shape2.value, anchor: "start" };
  });
  const told = tellLedger(ledger, ledger.claims, context, "rows");
  return {
    kind: "drawing",
    id: ledger.id,
    width,
    height: bottom + (isPlaces ? 4 : 28),
    scene: {
      rules: tops.slice(1).map((top) => ({ x1: 0, x2: width, y: top + 0.5, role: "grid" })),
      lines: [...gridLines(scale, at2, shape2.top, bottom), ...officialLine(ledger, at2, shape2.top, bottom)],
      marks,
      labels: [
        ...scaleLabels(scale, at2, isPlaces ? shape2.top - 12 : bottom + 19, context),
        ...isPlaces ? [] : heads(ledger, context, at2, width, shape2),
        ...ledger.claims.flatMap((claim, i6) => nameLabels(nameOf(claim, ledger), texts[i6], middles[i6], shape2)),
        ...values,
        ...shape2.dates === 0 ? [] : ledger.claims.map((claim, i6) => ({ x: width - shape2.dates, y: middles[i6] + 5, text: context.said(claim, "short-year"), role: "plain", anchor: "start" }))
      ]
    },
    points: told.map((point2, i6) => ({ ...point2, inRow: true, box: boxOf(marks[i6], values[i6]) }))
  };
  function heads({ official }, { words }, place, end, { dates }) {
    const head2 = (x3, text4) => ({ x: x3, y: 33, text: text4, role: "axis", anchor: "start" });
    const columns2 = [head2(0, say.columns.who), head2(end - dates, say.columns.said)];
    if (!official) return columns2;
    const lines = [say.official(words.amount(rank(official.figure))), say.officialBy(official.claimant, context.said(official, "day"))];
    const half = Math.max(textWidth(lines[0], 14, 600), textWidth(lines[1], 14)) / 2;
    const x2 = tenth(Math.max(place(rank(official.figure)), half + 100));
    return [...columns2, { x: x2, y: 13, text: lines[0], role: "name", anchor: "middle" }, { x: x2, y: 33, text: lines[1], role: "note", anchor: "middle" }];
  }
}
var nameOf = (claim, { form }) => form === "places" ? claim.place : claim.claimant;
function linesOf({ claimant, role }, { form }, { say }, room) {
  return wrap(form === "places" ? say.who(claimant, role) : role, room, 14);
}
function scaleFor({ claims: claims2 }, context, { end, dates, value }, length) {
  const counted = claims2.filter(({ figure: figure2 }) => isCounted(figure2));
  const highest = max(counted, ({ figure: figure2 }) => rank(figure2)) ?? 0;
  const room = length + end - dates - 8;
  const size = value === "large" ? 16 : 14;
  let scale = scaleFromZero(highest, length);
  const step = scale.ticks[1] ?? scale.top;
  const fits = ({ top }) => counted.every((claim) => {
    const mark2 = markOf(claim, "x", 0, (number4) => number4 / top * length, 0);
    const label3 = reachOf(mark2)[1] + AFTER_MARK + textWidth(context.figure(claim), size, 600);
    return mark2.x + label3 <= room && (dates === 0 || mark2.x + LAST_LABEL <= room);
  });
  while (!fits(scale) && scale.top < 3 * highest) scale = scaleFromZero(scale.top + step / 2, length);
  return scale;
}
var upright = (x2, top, bottom) => `M${Math.round(x2) + 0.5},${top}V${bottom}`;
var gridLines = ({ ticks: ticks3 }, at2, top, bottom) => ticks3.map((value) => ({ d: upright(at2(value), top - 8, bottom), role: value === 0 ? "base" : "grid" }));
var officialLine = ({ official }, at2, top, bottom) => official ? [{ d: `M${at2(rank(official.figure))},${top - 12}V${bottom}`, role: "official" }] : [];
function scaleLabels({ ticks: ticks3 }, at2, y3, { words }) {
  return ticks3.map((value) => ({ x: at2(value), y: y3, text: words.amount(value), role: "axis", anchor: "middle" }));
}
function nameLabels(name, lines, middle2, { name: role }) {
  const first = middle2 - 9 * lines.length + 5;
  return [
    { x: 0, y: first, text: name, role, anchor: "start" },
    ...lines.map((text4, i6) => ({ x: 0, y: first + 19 + 18 * i6, text: text4, role: "note", anchor: "start" }))
  ];
}
function boxOf(mark2, value) {
  const x2 = mark2.x - reachOf(mark2)[0];
  const end = value.x + textWidth(value.text, value.role === "large" ? 16 : 14, 600);
  return { x: tenth(x2), y: mark2.y - 12, width: tenth(end - x2), height: 24 };
}

// src/charts/mobilization/model-progress.ts
init_d3();
init_estimate();
init_day();
init_marks();

// src/model/pieces.ts
function grid(scale, base, width, unit2, write) {
  const label3 = (y3, text4) => ({ x: 0, y: y3, text: text4, role: "axis", anchor: "start" });
  const levels = scale.ticks.map((value) => ({ value, y: Math.round(base - scale.at(value)) + 0.5 }));
  const top = levels.at(-1)?.y ?? base;
  return {
    rules: levels.filter(({ value }) => value > 0).map(({ y: y3 }) => ({ x1: 0, x2: width, y: y3, role: "grid" })),
    labels: [...levels.map(({ value, y: y3 }) => label3(y3 - 5, write(value))), ...unit2 ? [label3(top - 23, unit2)] : []]
  };
}

// src/charts/mobilization/room.ts
var LINE = 18;
var SIDES = [
  ["end", 0],
  ["middle", -1],
  ["middle", 1],
  ["start", 0],
  ["end", 1],
  ["start", 1],
  ["end", -1],
  ["start", -1]
];
var LOST = 200;
var ON_SOMETHING = 1e3;
var PASSES = 3;
function placeLabels(wanted, frame2, taken, lines) {
  const placed = wanted.map(() => void 0);
  for (let pass = 0; pass < PASSES; pass++) {
    wanted.forEach((one3, i6) => {
      const others = [...taken, ...placed.flatMap((other, j) => other && j !== i6 ? [other.area] : [])];
      const forms = one3.second === "" ? [[one3.value]] : [[one3.value, one3.second], [one3.value]];
      const tries = forms.flatMap((texts, lost) => SIDES.map((side, order) => tryAt(one3, side, texts, order + LOST * lost, frame2, others, lines)));
      placed[i6] = tries.reduce((best, found) => found.cost < best.cost ? found : best);
    });
  }
  return placed.map((found) => found?.labels ?? []);
}
function tryAt({ x: x2, y: y3, reach }, [anchor, up], texts, dislike, frame2, taken, lines) {
  const wide = Math.max(...texts.map((text4, i6) => textWidth(text4, 14, i6 === 0 ? 600 : 400)));
  const high = LINE * texts.length;
  const away = up === 0 ? 6 : -12;
  const at2 = anchor === "end" ? x2 - reach.left - away : anchor === "start" ? x2 + reach.right + away : x2;
  const left = anchor === "end" ? at2 - wide : anchor === "start" ? at2 : at2 - wide / 2;
  const top = up === 0 ? y3 - high / 2 : up < 0 ? y3 - reach.top - 2 - high : y3 + reach.bottom + 2;
  const area2 = { left, right: left + wide, top, bottom: top + high };
  const out = Math.max(0, frame2.left - left, area2.right - frame2.right, frame2.top - top, area2.bottom - frame2.bottom);
  const on = (areas) => areas.reduce((sum2, other) => sum2 + overlap(area2, other), 0);
  return {
    cost: dislike + ON_SOMETHING * (out + on(taken)) + on(lines),
    area: area2,
    labels: texts.map((text4, i6) => ({ x: tenth(at2), y: tenth(top + 14 + LINE * i6), text: text4, role: i6 === 0 ? "value" : "note", anchor }))
  };
}
var overlap = (a4, b11) => {
  const across = Math.min(a4.right, b11.right) - Math.max(a4.left, b11.left);
  const down = Math.min(a4.bottom, b11.bottom) - Math.max(a4.top, b11.top);
  return across > 0 && down > 0 ? Math.max(across, down) : 0;
};

// src/charts/mobilization/time-axis.ts
init_d3();

// src/model/calendar.ts
var LONG_STRETCH = 60;
var STRETCH_GAP = 22;

// src/charts/mobilization/time-axis.ts
var COLUMN2 = 60;
var SHARE = 0.36;
function timeAxis(claims2, start3, left, width) {
  const anchor = start3 !== void 0 && start3 <= claims2[0].date ? start3 : void 0;
  const dates = claims2.map(({ date }) => date);
  const cut = dates.findIndex((date, i6) => date - (dates[i6 - 1] ?? anchor ?? date) > LONG_STRETCH);
  const before = cut < 0 ? claims2 : claims2.slice(0, cut);
  const after = cut < 0 ? [] : claims2.slice(cut);
  const room = cut < 0 ? 0 : Math.min(SHARE * width, Math.max(100, COLUMN2 * after.length));
  const end = cut < 0 ? width : width - room - STRETCH_GAP;
  const first = min([...anchor === void 0 ? [] : [anchor], ...before.map(({ date }) => date)]) ?? 0;
  const last = max(before, ({ date }) => date) ?? first;
  const [from, to] = [left + 24, end - 26];
  const day = (of) => tenth(last === first ? (from + to) / 2 : from + (of - first) / (last - first) * (to - from));
  const places = new Map(after.map((claim, i6) => [claim, tenth(width - room + room * (i6 + 0.5) / after.length)]));
  return { first, left: from, end, later: cut < 0 ? void 0 : width - room, before, after, day, at: (claim) => places.get(claim) ?? day(claim.date) };
}

// src/charts/mobilization/model-progress.ts
var PLOT = 256;
var ABOVE = 44;
var UNDER = 44;
var RAIL = 30;
function progressDrawing(ledger, context, width) {
  const { say, words } = context;
  const { claims: claims2, official } = ledger;
  const counted = claims2.filter(({ figure: figure2 }) => isCounted(figure2));
  const base = ABOVE + PLOT;
  const scale = scaleFromZero(max([...counted, ...official ? [official] : []], ({ figure: figure2 }) => rank(figure2)) ?? 0, PLOT);
  const axis = timeAxis(claims2, official?.date, Math.ceil(textWidth(words.number(scale.top), 14)), width);
  const at2 = (value) => tenth(base - scale.at(value));
  const { rules, labels } = grid(scale, base, width, say.unit(ledger.measure), words.amount);
  const marks = claims2.map((claim) => {
    const mark2 = markOf(claim, "y", axis.at(claim), at2, base + UNDER + 8);
    return { ...mark2, point: claimId(ledger, claim) };
  });
  const steps = stepsOf(axis, at2, claims2);
  const target = official ? targetOf(official, axis, at2, width, context) : void 0;
  const crossed = [...steps.map(({ area: area2 }) => area2), ...target ? [target.across] : [], ...axis.later === void 0 ? [] : [{ left: axis.end, right: axis.later, top: 0, bottom: base }]];
  const taken = [...marks.map(areaOf), ...target ? [target.area] : []];
  const frame2 = { left: 0, right: width, top: 4, bottom: base - 3 };
  const placed = placeLabels(counted.map((claim) => wantedOf(claim, marks[claims2.indexOf(claim)], axis, context)), frame2, taken, crossed);
  const values = claims2.map((claim, i6) => placed[counted.indexOf(claim)] ?? [inRail(marks[i6], context.figure(claim))]);
  const hasRail = counted.length < claims2.length;
  const told = tellLedger(ledger, claims2, context, "time");
  return {
    kind: "drawing",
    id: ledger.id,
    width,
    height: base + UNDER + (hasRail ? RAIL : 0),
    scene: {
      rules: [...rules, { x1: 0, x2: width, y: base + 0.5, role: "base" }].flatMap((rule2) => broken(rule2, axis, width)),
      lines: [...ticks2(axis, base), ...target?.lines ?? [], ...steps.length > 0 ? [{ d: steps.map(({ d: d3 }) => d3).join(""), role: "steps" }] : []],
      marks,
      labels: [...labels, ...dateLabels(axis, base, official, context), ...axis.later === void 0 ? [] : [laterLabel(axis.later, ABOVE - 23, context)], ...target ? [target.label] : [], ...values.flat()]
    },
    points: told.map((point2, i6) => ({ ...point2, box: boxOf2(areaOf(marks[i6]), values[i6]) }))
  };
}
var broken = (rule2, { end, later }, width) => later === void 0 ? [rule2] : [{ ...rule2, x2: end }, { ...rule2, x1: later, x2: width }];
var laterLabel = (x2, y3, { say }) => ({ x: x2, y: y3, text: say.saidLater, role: "name", anchor: "start" });
function stepsOf(axis, at2, claims2) {
  const officials = axis.before.filter((claim) => claim.source.kind === "official" && isCounted(claim.figure) && claims2.includes(claim));
  return officials.slice(1).flatMap((claim, i6) => {
    const [from, to] = [officials[i6], claim];
    const [x12, x2, y12, y22] = [axis.at(from), axis.at(to), at2(rank(from.figure)), at2(rank(to.figure))];
    return [
      { d: `M${x12},${y12}H${x2}`, area: { left: x12, right: x2, top: y12 - 1, bottom: y12 + 1 } },
      { d: `V${y22}`, area: { left: x2 - 1, right: x2 + 1, top: Math.min(y12, y22), bottom: Math.max(y12, y22) } }
    ];
  });
}
function targetOf(official, axis, at2, width, { say, words }) {
  const y3 = at2(rank(official.figure));
  const label3 = { x: axis.left, y: y3 - 7, text: say.officialTarget(words.amount(rank(official.figure))), role: "name", anchor: "start" };
  const area2 = { left: label3.x, right: label3.x + textWidth(label3.text, 14, 600), top: y3 - 20, bottom: y3 - 2 };
  const d3 = axis.later === void 0 ? `M${axis.left},${y3}H${width}` : `M${axis.left},${y3}H${axis.end}M${axis.later},${y3}H${width}`;
  return { label: label3, area: area2, across: { left: axis.left, right: width, top: y3 - 1, bottom: y3 + 1 }, lines: [{ d: d3, role: "official" }] };
}
var ticks2 = (axis, base) => [...axis.before, ...axis.after].map((claim) => ({ d: `M${Math.round(axis.at(claim)) + 0.5},${base}v5`, role: "base" }));
function dateLabels(axis, base, official, { said: said3, words }) {
  let free = 0;
  const label3 = (x2, text4) => {
    const half = textWidth(text4, 14) / 2;
    if (x2 - half < free) return [];
    free = x2 + half + 8;
    return [{ x: x2, y: base + 21, text: text4, role: "axis", anchor: "middle" }];
  };
  const start3 = official && official.date === axis.first ? label3(axis.day(official.date), said3(official, "short")) : [];
  const before = axis.before.flatMap((claim) => label3(axis.at(claim), said3(claim, "short")));
  const after = axis.after.flatMap((claim) => {
    const day = label3(axis.at(claim), said3(claim, "short"));
    return day.length === 0 ? [] : [...day, { x: axis.at(claim), y: base + 37, text: words.number(yearOf(claim.date)).replace(/\D/g, ""), role: "tiny", anchor: "middle" }];
  });
  return [...start3, ...before, ...after];
}
function areaOf(mark2) {
  const [before, after] = reachOf(mark2);
  const across = mark2.bound === "about" ? 10 : mark2.bound === "at_most" || mark2.bound === "range" ? 9 : 7;
  return { left: mark2.x - across, right: mark2.x + across, top: mark2.y - after, bottom: mark2.y + before };
}
function wantedOf(claim, mark2, axis, { words }) {
  const { left, right, top, bottom } = areaOf(mark2);
  const { x: x2, y: y3 } = mark2;
  const second2 = axis.after.includes(claim) ? "" : claim.claimant;
  return { x: x2, y: y3, reach: { left: x2 - left, right: right - x2, top: y3 - top, bottom: bottom - y3 }, value: words.label(claim.figure), second: second2 };
}
var inRail = ({ x: x2, y: y3 }, text4) => ({ x: x2 + 12, y: y3 + 5, text: text4, role: "value", anchor: "start" });
function boxOf2(mark2, labels) {
  const value = labels[0];
  const wide = value ? textWidth(value.text, 14, 600) : 0;
  const start3 = !value ? mark2.left : value.anchor === "end" ? value.x - wide : value.anchor === "middle" ? value.x - wide / 2 : value.x;
  const left = Math.min(mark2.left, start3);
  const right = Math.max(mark2.right, start3 + wide);
  const top = Math.min(mark2.top, value ? value.y - 13 : mark2.top);
  const bottom = Math.max(mark2.bottom, value ? value.y + 4 : mark2.bottom);
  return { x: tenth(left), y: tenth(top), width: tenth(right - left), height: tenth(bottom - top) };
}

// src/charts/mobilization/model-rows.ts
init_d3();
init_estimate();
var TRACK = 28;
var AXIS = 30;
var INSET = 13;
function ledgerList(ledger, context) {
  const { say, width, size } = context;
  const { claims: claims2, form } = ledger;
  const counted = claims2.filter(({ figure: figure2 }) => isCounted(figure2));
  const told = tellLedger(ledger, claims2, context, "rows");
  const highest = max([...counted, ...ledger.official ? [ledger.official] : []], ({ figure: figure2 }) => rank(figure2)) ?? 0;
  const scale = scaleFromZero(highest, width - 2 * INSET);
  const isScaled = claims2.length > 1 && counted.length > 0;
  const rows2 = claims2.map((claim, i6) => {
    const role = form === "places" ? say.who(claim.claimant, claim.role) : claim.role;
    const text4 = form === "claims" ? { lines: role === "" ? [] : [role], date: context.said(claim, size === "S" || spansYears(claims2) ? "short-year" : "short") } : { lines: [say.roleAndDay(role, context.said(claim, "short-year"))] };
    const track2 = isScaled ? trackOf(claim, ledger, scale, width) : counted.length > 0 ? single(claim) : void 0;
    return { point: told[i6].id, name: form === "places" ? claim.place : claim.claimant, value: context.figure(claim), ...text4, ...track2 ? { track: track2 } : {} };
  });
  return {
    kind: "list",
    id: ledger.id,
    layout: "under",
    ruled: true,
    ...isScaled ? { axis: axisOf(ledger, scale, context) } : {},
    groups: [{ id: ledger.id, rows: rows2 }],
    points: told
  };
}
var spansYears = (claims2) => new Set(claims2.map(({ date }) => new Date(date * 864e5).getUTCFullYear())).size > 1;
var along = (scale) => (value) => tenth(INSET + scale.at(value));
var tick = (x2, y3, half) => `M${x2},${y3 - half}V${y3 + half}`;
function trackOf(claim, { official }, scale, width) {
  const y3 = TRACK / 2;
  const at2 = along(scale);
  const lines = isCounted(claim.figure) ? [{ d: `M${INSET},${y3}H${width - INSET}${tick(INSET, y3, 4.5)}`, role: "scale" }] : [];
  if (official) lines.push({ d: tick(at2(rank(official.figure)), y3, 11), role: "official" });
  return { width, height: TRACK, scene: { rules: [], lines, marks: [markOf(claim, "x", y3, at2, INSET)], labels: [] } };
}
function single(claim) {
  const at2 = ({ figure: { low, high } }) => (value) => low === high ? 20 : 2 + 36 * (value - low) / (high - low || 1);
  const place = claim.figure.bound === "range" ? at2(claim) : () => 20;
  return { width: 40, height: TRACK, scene: { rules: [], lines: [], marks: [markOf(claim, "x", TRACK / 2, place, 20)], labels: [] } };
}
function axisOf({ official, form }, scale, { say, words, size, width, said: said3 }) {
  const y3 = 18;
  const end = { x: width - INSET, y: y3, text: words.amount(scale.top), role: "axis", anchor: "end" };
  const zero3 = { x: INSET, y: y3, text: words.number(0), role: "axis", anchor: "middle" };
  const scene = (labels, lines) => ({ width, height: AXIS, scene: { rules: [], lines, marks: [], labels } });
  if (!official) return scene([zero3, end], []);
  const figure2 = words.amount(rank(official.figure));
  const x2 = along(scale)(rank(official.figure));
  const long = form === "progress" ? say.officialTarget(figure2) : say.officialIn(say.official(figure2), official.claimant, said3(official, "short"));
  const texts = size === "S" ? [say.officialShort(figure2)] : [long, say.official(figure2), say.officialShort(figure2)];
  const limit = end.x - textWidth(end.text, 14) - 10;
  const right = texts.find((text5) => x2 + 6 + textWidth(text5, 14, 600) <= limit);
  const text4 = right ?? texts.at(-1);
  const isRight = right !== void 0 || x2 < width / 2;
  const label3 = { x: isRight ? x2 + 6 : x2 - 6, y: y3, text: text4, role: "name", anchor: isRight ? "start" : "end" };
  const [from, to] = isRight ? [x2, label3.x + textWidth(text4, 14, 600)] : [label3.x - textWidth(text4, 14, 600), x2];
  const others = [zero3, end].filter(({ x: place, anchor, text: words2 }) => {
    const [left, edge] = anchor === "end" ? [place - textWidth(words2, 14), place] : [place - 4, place + 4];
    return edge + 6 <= from || left - 6 >= to;
  });
  return scene([...others, label3], [{ d: `M${x2},3V${AXIS}`, role: "official" }]);
}

// src/charts/mobilization/summary.ts
init_estimate();
init_d3();
var MOST_TOLD = 3;
function summaryOf(context, named2) {
  const { ledgers } = context.facts;
  const told = named2 ? ledgers.slice(0, MOST_TOLD) : ledgers.slice(0, 1);
  const isOne = told.length === 1;
  return told.map((ledger) => isOne ? tell2(ledger, context) : context.say.summaryOf(headingOf(ledger, context), tell2(ledger, context))).join(" ");
}
function tell2(ledger, { say, words }) {
  const { claims: claims2, official, form } = ledger;
  const span = spanOf(ledger);
  if (!span) return say.noNumber(claims2.length);
  const uncounted = claims2.filter(({ figure: figure2 }) => !isCounted(figure2)).length;
  const unnamed = claims2.filter(({ source }) => source.kind === "unnamed").length;
  const [low, high] = span;
  const ratio = form === "claims" ? ratioOf(high, official) : void 0;
  const only = claims2.length === 1 ? words.spoken(claims2[0].figure) : void 0;
  return [
    say.summary(claims2.length - uncounted, only ?? words.amount(low), only ?? words.amount(high), ratio),
    uncounted > 0 ? say.uncounted(uncounted) : "",
    unnamed > 0 ? say.unnamed(unnamed) : ""
  ].filter((text4) => text4 !== "").join(" ");
}
function headingOf({ form, measure, country }, { say }) {
  if (form === "places") return say.headings.places;
  return form === "progress" ? say.headings.progress : say.headings.claims(measure, country);
}
function subtitleOf({ facts, say, words }, named2) {
  const [first] = facts.ledgers;
  const claims2 = named2 ? facts.ledgers.flatMap((ledger) => ledger.claims) : first.claims;
  const measures = named2 ? [...new Set(facts.ledgers.map(({ measure }) => measure))] : [first.measure];
  const countries = new Set((named2 ? facts.ledgers : [first]).map(({ country: country2 }) => country2));
  const country = countries.size === 1 ? first.country : "";
  return say.subtitle(measures, country, first.claims[0].placeIso.length <= 2, periodOf(claims2, words));
}
var periodOf = (claims2, { period: period2 }) => period2(min(claims2, ({ date }) => date) ?? 0, max(claims2, ({ date }) => date) ?? 0);

// src/charts/mobilization/table.ts
function tableOf(rows2, context, period2) {
  const { facts, say } = context;
  const drawn = new Set(facts.drawn);
  return {
    caption: say.table.caption,
    label: say.table.label(drawn.size),
    columns: say.table.columns,
    rows: facts.drawn.map((claim) => rowOf(claim, context)),
    rest: rows2.filter((claim) => !drawn.has(claim)).map((claim) => restOf(claim, context, period2))
  };
}
function rowOf(claim, { say, words, said: said3 }) {
  const { figure: figure2, source } = claim;
  return {
    head: say.who(claim.claimant, claim.role),
    cells: [say.unit(claim.measure), claim.place, words.label(figure2), words.say.bounds[figure2.bound], said3(claim, "long"), knownWhen(source, words), words.say.kinds[source.kind]],
    ...tableLink(source),
    fileRows: [claim.row]
  };
}
function restOf(claim, { facts, say, words, said: said3 }, [from, to]) {
  const { reasons } = say;
  const isOutside = claim.date < from || claim.date > to;
  const reason = !facts.here.has(claim) ? isOutside ? reasons.outside : reasons.place : !facts.measures.includes(claim.measure) ? reasons.measure : facts.known.has(claim) ? reasons.part : reasons.later;
  const text4 = [claim.claimant, `${words.spoken(claim.figure)} ${say.unit(claim.measure)}`, claim.place, said3(claim, "long")];
  return { row: claim.row, text: text4.filter((part) => part !== "").join(", "), reason };
}
function partNotes({ facts, say }) {
  const drawn = new Set(facts.drawn);
  const parts2 = [...facts.known].filter((claim) => facts.measures.includes(claim.measure) && !drawn.has(claim));
  if (parts2.length === 0) return [];
  const byMeasure = facts.measures.flatMap((measure) => {
    const count2 = parts2.filter((claim) => claim.measure === measure).length;
    return count2 > 0 ? [say.notes.partOf(count2, measure)] : [];
  });
  return [{ text: say.notes.parts(byMeasure, parts2.length) }];
}

// src/charts/mobilization/model.ts
var VIEWS = ["by-date", "by-figure"];
function mobilizationModel(input, say) {
  const { query, words, today } = input;
  const facts = factsOf(input.rows.src, query, words);
  if (!facts) return nothing(input, say);
  const context = contextOf(input, say, facts);
  const named2 = query.measures.length > 0 && facts.ledgers.length > 1;
  const { columns: columns2, panels } = panelsOf(context, named2);
  return {
    columns: columns2,
    panels,
    title: titleOf(query, say),
    subtitle: query.subtitle || subtitleOf(context, named2),
    caveat: query.caveat || say.caveat,
    summary: summaryOf(context, named2),
    key: keyOf(context),
    notes: partNotes(context),
    table: tableOf(input.rows.src, context, [query.from ?? -Infinity, query.to ?? Infinity]),
    sources: sourceLines(facts.drawn.map(({ source }) => source)),
    known: facts.knownOn === void 0 ? "" : words.say.known(words.day(facts.knownOn, "long")),
    ...facts.knownOn === void 0 ? {} : { age: today - facts.knownOn },
    gaps: [],
    offers: offersOf(query, say, facts.ledgers)
  };
}
var titleOf = (query, say) => query.heading || say.title(query.measures, query.view === "by-figure");
function panelsOf(context, named2) {
  const { facts, size, width } = context;
  const half = Math.floor((width - COLUMN_GAP) / 2);
  const progress = facts.ledgers.find(({ form }) => form === "progress");
  const places = facts.ledgers.find(({ form }) => form === "places");
  const pair = size === "L" && progress && places ? [progress, places] : [];
  const panels = facts.ledgers.filter((ledger) => !pair.includes(ledger)).concat(pair).map((ledger, i6) => {
    const isFirst = i6 === 0 && !named2;
    const words = isFirst && ledger.form === "claims" ? {} : wordsOf(ledger, context);
    const place = !pair.includes(ledger) ? "whole" : ledger.form === "progress" ? "first" : "second";
    return { ...panelOf(ledger, context, place === "whole" ? width : half), ...words, place };
  });
  return { columns: pair.length > 0 ? [half, half] : [width], panels };
}
function panelOf(ledger, context, width) {
  const isScaled = ledger.claims.length > 1 && spanOf(ledger) !== void 0;
  if (context.size === "S" || !isScaled) return ledgerList(ledger, context);
  if (ledger.form === "progress") return progressDrawing(ledger, context, width);
  return context.size === "L" ? ledgerDrawing(ledger, context, width) : ledgerList(ledger, context);
}
function wordsOf(ledger, context) {
  const { say, size, words } = context;
  const { subheadings } = say;
  const { form, measure, country, claims: claims2 } = ledger;
  const period2 = periodOf(claims2, words);
  const subheading = form === "places" ? subheadings.own(measure, period2) : form === "progress" ? subheadings.progress(country, size !== "S") : subheadings.claims(period2);
  return { heading: headingOf(ledger, context), subheading };
}
function offersOf({ view }, say, ledgers) {
  if (!ledgers.some(({ form, claims: claims2 }) => form === "claims" && claims2.length > 1)) return [];
  return VIEWS.map((name) => ({ view: name, label: say.views[name], chosen: view === "by-figure" === (name === "by-figure") }));
}
function nothing({ query, words, width, rows: rows2 }, say) {
  const { from, to, knownOn } = query;
  const period2 = from === void 0 && to === void 0 ? [] : [words.period(from ?? to, to ?? from)];
  const state = knownOn === void 0 ? [] : [say.knownOn(words.day(knownOn.day, "long"))];
  return {
    columns: [contentWidth(width)],
    panels: [],
    title: titleOf(query, say),
    subtitle: query.subtitle,
    caveat: query.caveat || say.caveat,
    summary: "",
    key: [],
    notes: [],
    table: { caption: say.table.caption, label: say.table.label(0), columns: say.table.columns, rows: [], rest: [] },
    sources: [],
    known: "",
    gaps: [],
    offers: [],
    ...rows2.src.length > 0 ? { emptyBy: [...query.measures.map(say.unit), ...query.where, ...period2, ...state].join(", ") } : {}
  };
}
function mobilizationPreview(query, width, say) {
  const height2 = { S: 1900, M: 1500, L: 1e3 }[sizeOf(width)];
  return { title: titleOf(query, say), subtitle: query.subtitle, height: height2 };
}

// src/charts/mobilization/view.ts
init_lit();

// src/view/pieces.ts
init_lit();
var label2 = ({ x: x2, y: y3, text: text4, role, anchor }) => w`<text class="text ${role} ${anchor}" x=${x2} y=${y3}>${text4}</text>`;
var rule = ({ x1: x12, x2, y: y3, role }) => w`<path class="rule ${role}" d="M${x12},${y3}H${x2}"></path>`;

// src/view/point-mark.ts
init_lit();
init_marks();
init_marks2();
var ARC_X = ARC * 0.8;
var ARC_Y = ARC * 0.6;
var ACROSS = { x: 12, y: 9 };
function pointMark(mark2, look, isActive = false) {
  const { x: x2, y: y3, axis } = mark2;
  const turn = axis === "y" ? " rotate(-90)" : "";
  return w`<g class=${isActive ? "active" : A5} transform="translate(${x2},${y3})${turn}">${shape(mark2, look)}</g>`;
}
function shape(mark2, look) {
  const { bound, ends, x: x2, y: y3, axis } = mark2;
  if (bound === "uncounted" || bound === "withheld") return bound === "uncounted" ? diamond() : circle({ ...mark2, hollow: true }, look);
  if (ends) return range2(axis === "x" ? [ends[0] - x2, ends[1] - x2] : [y3 - ends[0], y3 - ends[1]], mark2.hollow);
  return w`${ending(mark2)}${circle(mark2, look)}`;
}
function circle({ hollow, part }, look) {
  const name = part ? "mark-part" : hollow ? "mark outline" : "mark";
  return w`<circle class=${name} fill=${part ? hatchOf(look) : A5} r=${POINT / 2 - (hollow ? 1 : part ? 0.75 : 0)}></circle>`;
}
function ending({ bound, axis }) {
  const across = ACROSS[axis];
  const half = POINT / 2;
  if (bound === "at_least") return slices(1, across);
  if (bound === "at_most") {
    const stop = w`<rect class="mark" x=${half + STOP.gap} y=${-STOP.height / 2} width=${STOP.width} height=${STOP.height}></rect>`;
    return w`${slices(-1, across)}${stop}`;
  }
  if (bound !== "about") return A5;
  const arc = (side) => `M${side * ARC_X},${-ARC_Y}A${ARC},${ARC} 0 0 ${side > 0 ? 1 : 0} ${side * ARC_X},${ARC_Y}`;
  return w`<path class="mark-line" transform=${axis === "y" ? "rotate(90)" : A5} d="${arc(-1)}${arc(1)}"></path>`;
}
var slices = (side, across) => w`${SLICES.map(([offset, thick]) => {
  const near = POINT / 2 + offset;
  return w`<rect class="mark" x=${side > 0 ? near : -near - thick} y=${-across / 2} width=${thick} height=${across}></rect>`;
})}`;
var diamond = () => {
  const half = DIAMOND / 2 - 1;
  return w`<path class="mark outline" d="M0,${-half}L${half},0L0,${half}L${-half},0Z"></path>`;
};
function range2([low, high], hollow) {
  const { bar, cap, line: line2 } = RANGE;
  const inset = hollow ? 1 : 0;
  const tick2 = (at2) => w`<rect class="mark" x=${at2 - line2 / 2} y=${-cap / 2} width=${line2} height=${cap}></rect>`;
  return w`<rect class=${hollow ? "mark outline" : "mark"} x=${low} y=${inset - bar / 2} width=${Math.max(0.5, high - low)} height=${bar - 2 * inset}></rect>
    ${tick2(low)}${tick2(high)}`;
}

// src/charts/mobilization/view.ts
var mobilizationView = ({ scene }, look, active) => w`
  ${scene.rules.map(rule)}
  ${scene.lines.map(line)}
  ${scene.marks.map((mark2) => pointMark(mark2, look, active !== void 0 && mark2.point === active))}
  ${scene.labels.map(label2)}`;
var line = ({ d: d3, role }) => w`
  ${role === "official" ? w`<path class="official-edge" d=${d3}></path>` : A5}
  <path class="rule ${role}" d=${d3}></path>`;

// src/charts/mobilization/chart.ts
var mobilization2 = {
  type: "mobilization",
  files: { src: mobilization },
  views: VIEWS,
  follows: ["claimant"],
  dress: mobilizationDress,
  preview: (query, width, words) => mobilizationPreview(query, width, words.of(mobilizationMessages)),
  model: (input) => mobilizationModel(input, input.words.of(mobilizationMessages)),
  view: mobilizationView
};

// src/element/registry.ts
var CONTRACT = 1;
var KEY = /* @__PURE__ */ Symbol.for(`conflict-charts.registry.${CONTRACT}`);
function registry() {
  const page = globalThis;
  return page[KEY] ??= { charts: /* @__PURE__ */ new Map(), listeners: /* @__PURE__ */ new Set() };
}
function register(chart) {
  add2(chart.type, chart);
}
function add2(type2, entry) {
  const { charts, listeners } = registry();
  const known3 = charts.get(type2);
  if (known3 && (typeof known3 !== "function" || typeof entry === "function")) return;
  charts.set(type2, entry);
  for (const listener of listeners) listener();
}
function chartOf(type2) {
  const { charts } = registry();
  const entry = charts.get(type2);
  if (typeof entry !== "function") return entry;
  return entry().then((chart) => {
    charts.set(type2, chart);
    return chart;
  });
}
var knownTypes = () => [...registry().charts.keys()];
function onRegistered(listener) {
  const { listeners } = registry();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

// src/element/conflict-chart.ts
init_lit();

// src/messages/words.ts
init_day();
var MILLION = 1e6;
var DAY_STYLES = {
  day: { day: "numeric", month: "long" },
  short: { day: "numeric", month: "short" },
  weekday: { weekday: "short" },
  month: { month: "long" },
  long: { day: "numeric", month: "long", year: "numeric" }
};
function wordsOf2(language) {
  const known3 = made.get(language) ?? make("en-GB");
  made.set(language, known3);
  return known3;
}
var made = /* @__PURE__ */ new Map();
function make(locale3) {
  const say = en;
  const numbers = new Intl.NumberFormat(locale3);
  const plurals = new Intl.PluralRules(locale3);
  const collator = new Intl.Collator(locale3, { sensitivity: "base" });
  const names = new Intl.DisplayNames(locale3, { type: "region", fallback: "code" });
  const formats = /* @__PURE__ */ new Map();
  const number4 = (value) => numbers.format(value);
  const amount = (value) => value >= MILLION && value % (MILLION / 10) === 0 ? say.million(numbers.format(value / MILLION)) : number4(value);
  const format2 = (style, withYear) => {
    const key2 = `${style} ${withYear}`;
    const options = withYear ? { ...DAY_STYLES[style], year: "numeric" } : DAY_STYLES[style];
    const known3 = formats.get(key2) ?? new Intl.DateTimeFormat(locale3, { ...options, timeZone: "UTC" });
    formats.set(key2, known3);
    return known3;
  };
  const day = (value, style = "day", withYear = false) => (
    // a day and its month stay on one line
    format2(style, withYear).format(dayInUtc(value)).replace(/ /g, "\xA0")
  );
  const period2 = (from, to) => {
    if (from === to) return day(from, "long");
    if (yearOf(from) !== yearOf(to)) return say.fromTo(day(from, "long"), day(to, "long"));
    const sameMonth = day(from, "month") === day(to, "month");
    const start3 = sameMonth ? number4(new Date(dayInUtc(from)).getUTCDate()) : day(from);
    return say.fromTo(start3, day(to, "long"));
  };
  return {
    language: "en",
    locale: locale3,
    say,
    of: (catalogue) => catalogue.en,
    number: number4,
    amount,
    label: (figure2) => say.label(figure2, amount),
    spoken: (figure2) => say.spoken(figure2, amount),
    day,
    period: period2,
    plural: (count2) => plurals.select(count2),
    country: (code) => {
      try {
        return names.of(code) ?? code;
      } catch {
        return code;
      }
    },
    compare: (a4, b11) => collator.compare(a4, b11)
  };
}

// src/model/nearest.ts
init_d3();
var HIT = 24;
var gap = (from, size, at2) => Math.max(from - at2, at2 - from - size, 0);
function distance({ x: x2, y: y3, width, height: height2 }, atX, atY) {
  const [growX, growY] = [Math.max(0, HIT - width) / 2, Math.max(0, HIT - height2) / 2];
  return Math.hypot(gap(x2 - growX, width + 2 * growX, atX), gap(y3 - growY, height2 + 2 * growY, atY));
}
var middle = ({ x: x2, y: y3, width, height: height2 }, atX, atY) => Math.hypot(x2 + width / 2 - atX, y3 + height2 / 2 - atY);
var isOn = ({ outline = [] }, x2, y3) => outline.filter((ring2) => contains(ring2, [x2, y3])).length % 2 === 1;
function pointAt(points, x2, y3) {
  let best;
  for (const point2 of points) {
    if (!point2.box || distance(point2.box, x2, y3) > 0) continue;
    if (!best?.box || middle(point2.box, x2, y3) < middle(best.box, x2, y3)) best = point2;
  }
  return best ?? points.find((point2) => isOn(point2, x2, y3));
}

// src/element/active-point.ts
var SHOW = 80;
var LEAVE = 200;
var KEYS = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "home",
  End: "end",
  PageUp: "pageUp",
  PageDown: "pageDown"
};
var ActivePoint = class {
  constructor(host) {
    this.host = host;
    this.pinned = false;
    this.#visited = /* @__PURE__ */ new Map();
    this.#expanded = /* @__PURE__ */ new Set();
    this.#isOnMark = false;
    /** A press anywhere but on a mark or the card lets the card go. */
    this.#elsewhere = (event) => {
      const isInside = this.#isOnMark || event.composedPath().some((node) => node instanceof Element && node.classList.contains("card"));
      this.#isOnMark = false;
      if (!isInside && this.shown !== void 0 && this.ringed === void 0) this.close();
    };
    host.addController(this);
  }
  #visited;
  #expanded;
  #timer;
  hostConnected() {
    document.addEventListener("click", this.#elsewhere);
  }
  hostDisconnected() {
    document.removeEventListener("click", this.#elsewhere);
    clearTimeout(this.#timer);
  }
  /** A point that is gone is no longer rested on. */
  keepTo(panels) {
    if (this.shown === void 0) return;
    if (panels.some(({ points }) => points.some(({ id: id2 }) => id2 === this.shown))) return;
    this.shown = void 0;
    this.ringed = void 0;
    this.pinned = false;
  }
  stopOf(panel2) {
    const visited = this.#visited.get(panel2.id);
    return panel2.points.some(({ id: id2 }) => id2 === visited) ? visited : panel2.points[0]?.id;
  }
  isExpanded(panelId) {
    return this.#expanded.has(panelId);
  }
  toggleExpanded(panelId) {
    if (!this.#expanded.delete(panelId)) this.#expanded.add(panelId);
    this.host.requestUpdate();
  }
  hover(panel2, x2, y3) {
    const point2 = pointAt(panel2.points, x2, y3);
    if (point2) this.enter(point2.id);
    else this.leave();
  }
  enter(id2) {
    if (this.pinned) return;
    this.#later(SHOW, () => this.#show(id2));
  }
  leave() {
    if (this.pinned) return;
    this.#later(LEAVE, () => this.#show(this.ringed));
  }
  hold() {
    clearTimeout(this.#timer);
  }
  focus(id2, isVisible) {
    const panel2 = this.#panelOf(id2);
    if (panel2) this.#visited.set(panel2.id, id2);
    this.ringed = isVisible ? id2 : void 0;
    if (this.pinned && this.shown !== id2) this.pinned = false;
    clearTimeout(this.#timer);
    this.#show(id2);
    this.host.selected(this.#point(id2), this.pinned);
  }
  blur() {
    this.ringed = void 0;
    if (!this.pinned) this.#later(LEAVE, () => this.#show(void 0));
    this.host.requestUpdate();
  }
  pressAt(panel2, x2, y3) {
    const point2 = pointAt(panel2.points, x2, y3);
    if (point2) this.pressByPointer(point2.id);
    else this.close();
  }
  pressByPointer(id2) {
    this.#isOnMark = true;
    this.press(id2);
  }
  /** Pins the card; pressed again, lets it go. */
  press(id2) {
    clearTimeout(this.#timer);
    const panel2 = this.#panelOf(id2);
    if (panel2) this.#visited.set(panel2.id, id2);
    this.pinned = !(this.pinned && this.shown === id2);
    this.#show(this.pinned ? id2 : this.ringed === id2 ? id2 : void 0);
    this.host.selected(this.pinned ? this.#point(id2) : void 0, this.pinned);
  }
  /** One step back: unpin, then close. False if there was nothing to close. */
  close() {
    clearTimeout(this.#timer);
    if (this.shown === void 0) return false;
    const wasPinned = this.pinned;
    this.pinned = false;
    this.#show(void 0);
    if (wasPinned) this.host.selected(void 0, false);
    return true;
  }
  key(panel2, id2, event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = KEYS[event.key];
    if (move) this.#move(id2, move);
    else if (event.key === "Enter" || event.key === " ") this.press(id2);
    else if (event.key === "Escape") this.close();
    else if (event.key === "S" && event.shiftKey) this.host.repeatSummary();
    else if (!/^\p{L}$/u.test(event.key) || !this.#jump(panel2, id2, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  }
  #move(id2, move) {
    const to = this.#point(id2)?.moves[move];
    if (to === void 0) this.host.atEnd(move);
    else this.#go(to);
  }
  /** To the next point whose name begins with the letter. */
  #jump({ points }, id2, letter) {
    const at2 = points.findIndex((point2) => point2.id === id2);
    const ordered = [...points.slice(at2 + 1), ...points.slice(0, at2)];
    const next = ordered.find(({ name }) => name.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()));
    if (next) this.#go(next.id);
    return next !== void 0;
  }
  #go(id2) {
    const panel2 = this.#panelOf(id2);
    if (panel2?.kind === "list" && panel2.first !== void 0) {
      const rows2 = panel2.groups.flatMap((group) => group.rows.slice(0, panel2.first));
      if (!rows2.some(({ point: point2 }) => point2 === id2)) this.#expanded.add(panel2.id);
    }
    this.host.focusPoint(id2);
  }
  #show(id2) {
    this.shown = id2;
    this.host.requestUpdate();
  }
  #later(delay, act) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, delay);
  }
  #panelOf(id2) {
    return this.host.panels.find(({ points }) => points.some((point2) => point2.id === id2));
  }
  #point(id2) {
    return this.#panelOf(id2)?.points.find((point2) => point2.id === id2);
  }
  #isOnMark;
  #elsewhere;
};

// src/element/attributes.ts
init_day();

// src/model/query.ts
init_day();
function parseState(text4) {
  const [date = "", time] = text4.split("T");
  const day = parseDay(date);
  if (day === void 0 || time !== void 0 && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return void 0;
  return time === void 0 ? { day } : { day, time };
}
var parseList = (text4, separator) => text4.split(separator).map((item) => item.trim()).filter((item) => item !== "");

// src/element/attributes.ts
function readQuery(attributes, chart, focus) {
  const problems = [];
  const readable = (name, text4, parse) => {
    const value = text4 === "" ? void 0 : parse(text4);
    if (text4 !== "" && value === void 0) problems.push({ code: "query", severity: "warning", name, value: text4 });
    return value;
  };
  const { view } = attributes;
  const [first = ""] = chart.views;
  const isKnown = view === "" || chart.views.includes(view);
  if (!isKnown) problems.push({ code: "view", severity: "warning", value: view, detail: { known: chart.views, shown: first } });
  return {
    query: {
      view: isKnown && view !== "" ? view : first,
      measures: parseList(attributes.measure, " "),
      knownOn: readable("known-on", attributes.knownOn, parseState),
      from: readable("from", attributes.from, parseDay),
      to: readable("to", attributes.to, parseDay),
      where: parseList(attributes.where, ";"),
      heading: attributes.heading,
      subtitle: attributes.subtitle,
      caveat: attributes.caveat,
      focus
    },
    problems
  };
}

// src/element/chart-controller.ts
var ChartController = class {
  constructor(host) {
    this.host = host;
    /** Lets a chart whose code could not be loaded be tried again. */
    this.retry = () => {
      this.#type = void 0;
      this.#again();
    };
    this.#again = () => this.host.requestUpdate();
    host.addController(this);
  }
  #type;
  #unregister;
  hostConnected() {
    this.#unregister = onRegistered(this.#again);
    if (document.readyState !== "complete") addEventListener("load", this.#again, { once: true });
  }
  hostDisconnected() {
    this.#unregister?.();
    removeEventListener("load", this.#again);
  }
  want(type2) {
    if (type2 === this.#type && (this.chart || this.problem?.code === "fetch")) return;
    this.#type = type2;
    this.problem = void 0;
    const found = chartOf(type2);
    this.chart = found instanceof Promise ? void 0 : found;
    if (found instanceof Promise) {
      found.then(this.#again, () => this.#fail({ code: "fetch", severity: "error", detail: { reason: "code" } }));
    } else if (!found && document.readyState === "complete") {
      this.problem = { code: "type", severity: "error", value: type2, detail: { known: knownTypes() } };
    }
  }
  #again;
  #fail(problem) {
    this.problem = problem;
    this.#again();
  }
};

// src/element/events.ts
var OPTIONS = { bubbles: true, composed: true };
var ConflictReadyEvent = class _ConflictReadyEvent extends CustomEvent {
  static {
    this.type = "conflict-ready";
  }
  constructor(detail) {
    super(_ConflictReadyEvent.type, { ...OPTIONS, detail });
  }
};
var ConflictSelectEvent = class _ConflictSelectEvent extends CustomEvent {
  static {
    this.type = "conflict-select";
  }
  constructor(detail) {
    super(_ConflictSelectEvent.type, { ...OPTIONS, detail });
  }
};
var ConflictProblemEvent = class _ConflictProblemEvent extends CustomEvent {
  static {
    this.type = "conflict-problem";
  }
  constructor(detail) {
    super(_ConflictProblemEvent.type, { ...OPTIONS, detail });
  }
};

// src/element/hands.ts
function inDrawing({ currentTarget, clientX, clientY }, width) {
  const { left, top, width: shown } = currentTarget.getBoundingClientRect();
  const scale = shown > 0 ? width / shown : 1;
  return [(clientX - left) * scale, (clientY - top) * scale];
}
var handsOf = (host, active) => ({
  hover: (panel2, event) => {
    if (panel2.kind !== "drawing" || event.pointerType === "touch") return;
    active.hover(panel2, ...inDrawing(event, panel2.width));
  },
  press: (panel2, event) => {
    if (panel2.kind === "drawing") active.pressAt(panel2, ...inDrawing(event, panel2.width));
  },
  enter: (id2) => active.enter(id2),
  leave: () => active.leave(),
  pressRow: (id2) => active.pressByPointer(id2),
  focus: (id2, event) => active.focus(id2, event.currentTarget.matches(":focus-visible")),
  blur: () => active.blur(),
  key: (panel2, id2, event) => active.key(panel2, id2, event),
  hold: () => active.hold(),
  close: () => active.close(),
  chooseView: (view) => {
    host.view = view;
  },
  expand: (panelId) => active.toggleExpanded(panelId),
  clearFilter: () => host.clearFilter()
});

// src/element/model-controller.ts
init_day();

// src/element/wanted.ts
var Wanted = class {
  constructor(host, instead) {
    this.host = host;
    this.instead = instead;
    this.isPending = false;
  }
  #promise;
  want(promise) {
    if (promise === this.#promise) return;
    this.#promise = promise;
    this.isPending = promise !== void 0;
    if (!promise) this.value = void 0;
    promise?.then(
      (value) => this.#take(promise, value),
      () => this.#take(promise, this.instead)
    );
  }
  #take(promise, value) {
    if (promise !== this.#promise) return;
    this.value = value;
    this.isPending = false;
    this.host.requestUpdate();
  }
};

// src/element/model-controller.ts
var NO_CODE = { code: "fetch", severity: "warning", detail: { reason: "code" } };
var ModelController = class {
  constructor(host) {
    /** What of the attributes could not be read. */
    this.problems = [];
    this.#inputs = [];
    this.#needs = [];
    this.#shapes = new Wanted(host, NO_CODE);
    this.#parts = new Wanted(host, void 0);
  }
  #shapes;
  #parts;
  #inputs;
  #needs;
  /** Why the boundaries asked for are not drawn. */
  get boundaryProblem() {
    const { value } = this.#shapes;
    return value && "code" in value ? value : void 0;
  }
  /** Puts the model away: what it shows is of another chart or file. */
  forget() {
    this.model = void 0;
    this.#inputs = [];
    this.#needs = [];
  }
  /** True if there is a new model. While something it needs is on its way, the last one stays. */
  update(parts2) {
    const { chart, readings, attributes, focus, width, words } = parts2;
    const { query, problems } = readQuery(attributes, chart, focus);
    const rows2 = Object.fromEntries(Object.entries(readings).map(([name, reading]) => [name, reading.rows]));
    this.#want(parts2, query, rows2);
    if (this.#shapes.isPending || this.#parts.isPending) return false;
    const shapes = this.#shapes.value && "outline" in this.#shapes.value ? this.#shapes.value : void 0;
    const today = dayOf(/* @__PURE__ */ new Date());
    const inputs = [chart, readings, JSON.stringify(query), width, shapes, this.#parts.value, today, words.locale];
    if (this.model && inputs.every((input, i6) => input === this.#inputs[i6])) return false;
    this.#inputs = inputs;
    this.problems = problems;
    this.model = chart.model({ rows: rows2, query, width, words, today, shapes, parts: this.#parts.value });
    return true;
  }
  /** Asked once for each file, view and size, so that a resize does not load anything again. */
  #want({ chart, readings, attributes, width }, query, rows2) {
    const { boundaries: boundaries2 } = attributes;
    const { view, from, to, where: where2 } = query;
    const needs = [chart, readings, view, sizeOf(width), boundaries2, from, to, where2.join(";")];
    if (needs.every((need, i6) => need === this.#needs[i6]) && this.#needs.length > 0) return;
    this.#needs = needs;
    this.#parts.want(chart.parts?.(query, width, rows2));
    const shapes = chart.shapes?.(query, width, rows2);
    this.#shapes.want(shapes && boundaries2 !== "" ? own(boundaries2) : shapes);
  }
};
var owned = /* @__PURE__ */ new Map();
function own(address) {
  const known3 = owned.get(address) ?? Promise.resolve().then(() => (init_own_boundaries(), own_boundaries_exports)).then(({ readOwnBoundaries: readOwnBoundaries2 }) => readOwnBoundaries2(address));
  owned.set(address, known3);
  return known3;
}

// src/element/nearness-controller.ts
var NEAR = "600px";
var NearnessController = class {
  constructor(host, isEager) {
    this.host = host;
    this.isEager = isEager;
    this.isNear = false;
    this.#arrive = () => {
      this.isNear = true;
      this.#stop();
      this.host.requestUpdate();
    };
    host.addController(this);
  }
  #observer;
  hostConnected() {
    if (this.isNear) return;
    addEventListener("beforeprint", this.#arrive);
    this.#observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.#arrive(), {
      rootMargin: NEAR
    });
    this.#observer.observe(this.host);
  }
  hostUpdate() {
    if (!this.isNear && this.isEager()) this.#arrive();
  }
  hostDisconnected() {
    this.#stop();
  }
  #arrive;
  #stop() {
    removeEventListener("beforeprint", this.#arrive);
    this.#observer?.disconnect();
  }
};

// src/element/part.ts
var Part = class {
  constructor(host, load2) {
    this.host = host;
    this.load = load2;
    this.#isWanted = false;
    /** It could not be loaded. */
    this.failed = false;
  }
  #value;
  #isWanted;
  /** The part, or undefined while it is on its way. */
  want() {
    if (!this.#isWanted) {
      this.#isWanted = true;
      void this.load().then(
        (value) => this.#take(value),
        () => this.#take(void 0)
      );
    }
    return this.#value;
  }
  /** Lets a part that failed be tried again. */
  again() {
    if (this.failed) this.#isWanted = false;
    this.failed = false;
  }
  #take(value) {
    this.#value = value;
    this.failed = value === void 0;
    this.host.requestUpdate();
  }
};

// src/element/problem-teller.ts
var ProblemTeller = class {
  constructor(target, sentences) {
    this.target = target;
    this.sentences = sentences;
  }
  #told = /* @__PURE__ */ new Set();
  /** A new reading: what was said before may be said again. */
  forget() {
    this.#told.clear();
  }
  async tell(problems) {
    const fresh = problems.filter((problem) => !this.#told.has(keyOf2(problem)));
    for (const problem of fresh) this.#told.add(keyOf2(problem));
    if (fresh.length === 0) return;
    const sentences = await this.sentences();
    for (const problem of fresh) {
      const { code, severity, file, row, column, value } = problem;
      const sentence = sentences[code](problem);
      this.target.dispatchEvent(new ConflictProblemEvent({ code, severity, file, row, column, value, sentence }));
    }
  }
};
var keyOf2 = (problem) => JSON.stringify(problem);

// src/element/properties.ts
var text2 = { type: String };
var properties = {
  type: { ...text2, reflect: true },
  src: text2,
  votes: text2,
  csv: { attribute: false },
  view: text2,
  measure: text2,
  knownOn: { ...text2, attribute: "known-on" },
  from: text2,
  to: text2,
  where: text2,
  heading: text2,
  subtitle: text2,
  caveat: text2,
  headingLevel: { type: Number, attribute: "heading-level" },
  boundaries: text2,
  loading: text2,
  refresh: { type: Number },
  staleAfter: { type: Number, attribute: "stale-after" },
  decimal: text2,
  debug: { type: Boolean }
};
var defaults = {
  type: "",
  src: "",
  votes: "",
  csv: "",
  view: "",
  measure: "",
  knownOn: "",
  from: "",
  to: "",
  where: "",
  heading: "",
  subtitle: "",
  caveat: "",
  headingLevel: 3,
  boundaries: "",
  loading: "lazy",
  refresh: 0,
  staleAfter: 0,
  decimal: "",
  debug: false
};

// src/element/requests.ts
function requestsOf(tag, chart) {
  const decimal = tag.decimal === "." || tag.decimal === "," ? tag.decimal : void 0;
  const addresses = { src: tag.src, votes: tag.votes };
  const requests = {};
  for (const [attribute, dataset] of Object.entries(chart.files)) {
    const address = addresses[attribute] ?? "";
    const request = { name: "", dataset, decimal };
    if (address !== "") {
      const { href, pathname } = new URL(address, document.baseURI);
      requests[attribute] = { ...request, address: href, name: fileName(pathname) || href };
    } else if (attribute === "src") {
      const text4 = tag.csv || tag.querySelector('script[type="text/csv"]')?.textContent?.trim();
      requests[attribute] = text4 ? { ...request, text: text4 } : { ...request, missing: true };
    }
  }
  return requests;
}
function fileName(path2) {
  const last = path2.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

// src/element/sheets/host.ts
init_lit();
var hostSheet = i`
  :host {
    display: block;
    box-sizing: border-box;
    contain: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
`;

// src/element/sheets/tokens.ts
init_lit();
var tokens = i`
  :host {
    --_font: var(--conflict-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif);
    --_pad: var(--conflict-pad, 16px);
    --_radius: var(--conflict-radius, 2px);
    --_paper: var(--conflict-paper, light-dark(#fff, #16181d));
    --_sunk: var(--conflict-paper-sunk, light-dark(#f3f4f6, #21262d));
    --_raised: var(--conflict-paper-raised, light-dark(#fff, #22272e));
    --_ink: var(--conflict-ink, light-dark(#16181d, #eceef1)); /* 17.8, dark 15.3 */
    --_soft: var(--conflict-ink-soft, light-dark(#444a53, #c4c9d0)); /* 8.9, 10.7 */
    --_muted: var(--conflict-ink-muted, light-dark(#5b626c, #a0a7b1)); /* 6.2, 7.3 */
    --_strong: var(--conflict-line-strong, light-dark(#7a818b, #8a919b)); /* 3.9, 5.6 */
    --_line: var(--conflict-line, light-dark(#dde0e4, #333a43)); /* decoration only */
    --_mark: var(--conflict-mark, light-dark(#14606f, #6cc0cf)); /* 7.2, 8.5 */
    --_rest: var(--conflict-mark-rest, light-dark(#6f9ba5, #3f7f8b)); /* 3.0, 3.9 */
    --_accent: var(--conflict-accent, light-dark(#14606f, #6cc0cf));
    --_focus-in: var(--conflict-focus-in, light-dark(#fff, #000));
    --_focus-out: var(--conflict-focus-out, light-dark(#000, #fff));
    --_land: var(--conflict-land, light-dark(#e6e9ec, #2b3138));
    --_land-rest: var(--conflict-land-rest, light-dark(#f1f3f5, #1f242b));
    --_land-edge: var(--conflict-land-edge, light-dark(#fff, #16181d));
    --_stroke: var(--conflict-stroke-mark, 2px);
  }

  @media (prefers-contrast: more) {
    :host {
      --_soft: var(--_ink);
      --_muted: var(--_ink);
      --_strong: var(--_ink);
      --_line: var(--_ink);
      --_stroke: 3px;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_sunk: Canvas;
      --_raised: Canvas;
      --_ink: CanvasText;
      --_soft: CanvasText;
      --_muted: CanvasText;
      --_strong: CanvasText;
      --_line: CanvasText;
      --_mark: CanvasText;
      --_rest: CanvasText;
      --_accent: LinkText;
      --_focus-in: Canvas;
      --_focus-out: Highlight;
      --_land: Canvas;
      --_land-rest: Canvas;
      --_land-edge: CanvasText;
    }
  }

  @media print {
    :host {
      --_paper: #fff;
      --_sunk: #fff;
      --_raised: #fff;
      --_ink: #000;
      --_soft: #000;
      --_muted: #333;
      --_strong: #555;
      --_line: #bbb;
      --_mark: #14606f;
      --_accent: #000;
      --_land: #e6e9ec;
      --_land-rest: #f1f3f5;
      --_land-edge: #fff;
    }
  }
`;

// src/element/pause.ts
var TURN = 12;
var Turns = class {
  #since = performance.now();
  async pause() {
    if (performance.now() - this.#since < TURN) return;
    await new Promise((resume) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resume();
      };
      port2.postMessage(void 0);
    });
    this.#since = performance.now();
  }
};

// src/element/files.ts
var SLICE = 65536;
var shared = /* @__PURE__ */ new Map();
function openFile(request, fresh = false) {
  const { address, dataset, decimal } = request;
  if (address === void 0) return { reading: readText(request), release: () => void 0 };
  const key2 = `${dataset.name} ${decimal ?? ""} ${address}`;
  if (fresh) shared.delete(key2);
  const known3 = shared.get(key2) ?? start2(request, address, fresh);
  shared.set(key2, known3);
  known3.users += 1;
  let isReleased = false;
  const release = () => {
    if (isReleased) return;
    isReleased = true;
    known3.users -= 1;
    if (known3.users > 0) return;
    known3.abort.abort();
    if (shared.get(key2) === known3) shared.delete(key2);
  };
  return { reading: known3.reading, release };
}
function start2(request, address, fresh) {
  const abort = new AbortController();
  return { reading: load(request, address, abort.signal, fresh), abort, users: 0 };
}
function notFetched(detail, name) {
  const failure = { code: "fetch", severity: "error", ...name ? { file: name } : {}, detail: detail ?? {} };
  return { rows: [], problems: [failure], failure, lines: 0, leftOut: 0 };
}
async function readText({ text: text4 = "", missing, dataset, name, decimal }) {
  if (missing) return notFetched({ reason: "none" }, name);
  const { FileReader: FileReader3 } = await Promise.resolve().then(() => (init_reading(), reading_exports));
  return readSlices(new FileReader3(dataset, { file: name, decimal }), text4);
}
async function load({ dataset, name, decimal }, address, signal, fresh) {
  const answer = fetch(address, { signal, ...fresh ? { cache: "no-cache" } : {} }).catch((reason) => reason);
  const code = await Promise.resolve().then(() => (init_reading(), reading_exports)).catch(() => void 0);
  const response = await answer;
  signal.throwIfAborted();
  const failed2 = (detail = {}) => notFetched(detail, name);
  if (!code) return failed2({ reason: "code" });
  if (!(response instanceof Response)) return failed2(isForeign(address) && navigator.onLine ? { reason: "cors" } : {});
  if (!response.ok) return failed2({ status: response.status });
  try {
    return await readStream(new code.FileReader(dataset, { file: name, decimal }), response);
  } catch {
    signal.throwIfAborted();
    return failed2();
  }
}
var isForeign = (address) => new URL(address).origin !== location.origin;
async function readStream(reader, response) {
  const charset = /charset=([\w-]+)/i.exec(response.headers.get("content-type") ?? "")?.[1];
  const decoder = decoderOf(charset);
  const stream = response.body?.getReader();
  const turns = new Turns();
  for (let piece = await stream?.read(); piece && !piece.done; piece = await stream?.read()) {
    const text4 = decoder.decode(piece.value, { stream: true });
    for (let from = 0; from < text4.length; from += SLICE) {
      if (!reader.push(text4.slice(from, from + SLICE))) return reader.end();
      await turns.pause();
    }
  }
  return reader.end(decoder.decode());
}
function decoderOf(charset = "utf-8") {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
async function readSlices(reader, text4) {
  const turns = new Turns();
  for (let from = 0; from < text4.length; from += SLICE) {
    if (!reader.push(text4.slice(from, from + SLICE))) break;
    await turns.pause();
  }
  return reader.end();
}

// src/element/source-controller.ts
var SourceController = class {
  constructor(host) {
    this.host = host;
    this.problems = [];
    /** Nothing has come for a while: say that it is loading. */
    this.isLate = false;
    this.#open = [];
    this.#load = 0;
    /** Reads the files again. */
    this.retry = () => {
      if (this.#requests) void this.#start(this.#requests, true);
    };
    this.#retryFailed = () => {
      if (this.failure?.code === "fetch") this.retry();
    };
    host.addController(this);
  }
  #requests;
  #open;
  #load;
  #late;
  #interval;
  hostConnected() {
    addEventListener("online", this.#retryFailed);
    if (this.#requests && !this.readings && !this.failure) void this.#start(this.#requests, false);
  }
  hostDisconnected() {
    removeEventListener("online", this.#retryFailed);
    this.every(0);
    this.#release();
    this.#load += 1;
  }
  /** What is to be read. Other files than before are a new start: the old figures go. */
  want(requests) {
    if (sameRequests(this.#requests, requests)) return;
    this.#requests = requests;
    this.readings = void 0;
    this.failure = void 0;
    this.problems = [];
    void this.#start(requests, false);
  }
  /** Reads again every so many seconds; 0 for never. */
  every(seconds2) {
    clearInterval(this.#interval);
    if (seconds2 > 0) this.#interval = setInterval(() => document.visibilityState === "visible" && this.retry(), seconds2 * 1e3);
  }
  #retryFailed;
  async #start(requests, fresh) {
    const load2 = this.#load += 1;
    const opened = Object.entries(requests).map(([name, request]) => [name, openFile(request, fresh)]);
    this.#release();
    this.#open = opened.map(([, file]) => file);
    this.#wait();
    try {
      const readings = await Promise.all(opened.map(async ([name, file]) => [name, await file.reading]));
      if (load2 === this.#load) this.#take(readings);
    } catch {
    }
  }
  #take(readings) {
    clearTimeout(this.#late);
    this.isLate = false;
    this.failure = readings.map(([, { failure }]) => failure).find((failure) => failure !== void 0);
    this.problems = readings.flatMap(([, { problems }]) => problems);
    if (!this.failure) {
      this.readings = Object.fromEntries(readings);
      this.readAt = /* @__PURE__ */ new Date();
    }
    this.host.read(this);
    this.host.requestUpdate();
  }
  #wait() {
    clearTimeout(this.#late);
    this.#late = setTimeout(() => {
      this.isLate = true;
      this.host.requestUpdate();
    }, 400);
  }
  #release() {
    clearTimeout(this.#late);
    for (const file of this.#open) file.release();
    this.#open = [];
  }
};
var keys = ["address", "text", "dataset", "decimal"];
function sameRequests(a4, b11) {
  const names = Object.keys(b11);
  if (!a4 || names.length !== Object.keys(a4).length) return false;
  return names.every((name) => keys.every((key2) => a4[name]?.[key2] === b11[name]?.[key2]));
}

// src/element/wardrobe.ts
var made2 = /* @__PURE__ */ new Map();
function sheetOf(rules) {
  const known3 = made2.get(rules);
  if (known3) return known3;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  made2.set(rules, sheet);
  return sheet;
}
function wear(root2, sheets2) {
  if (!(root2 instanceof ShadowRoot)) return;
  const wanted = sheets2.map((sheet) => typeof sheet === "string" ? sheetOf(sheet) : sheet.styleSheet ?? sheetOf(sheet.cssText));
  const missing = wanted.filter((sheet) => !root2.adoptedStyleSheets.includes(sheet));
  if (missing.length > 0) root2.adoptedStyleSheets = [...root2.adoptedStyleSheets, ...missing];
}

// src/element/width-controller.ts
var WidthController = class {
  constructor(host) {
    this.host = host;
    this.width = 0;
    this.#observer = new ResizeObserver((entries) => this.#measure(entries.at(-1)));
    host.addController(this);
  }
  #observer;
  hostConnected() {
    this.#observer.observe(this.host);
  }
  hostDisconnected() {
    this.#observer.disconnect();
  }
  #measure(entry) {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width === 0 || width === this.width) return;
    this.width = width;
    this.host.requestUpdate();
  }
};

// src/element/conflict-chart.ts
var made3 = 0;
var ConflictChart = class extends i4 {
  static {
    this.properties = properties;
  }
  static {
    this.styles = [tokens, hostSheet];
  }
  static {
    /** Version of the package. */
    this.version = "0.1.0";
  }
  #prefix = `conflict-${made3 += 1}`;
  #width = new WidthController(this);
  #nearness = new NearnessController(this, () => this.loading === "eager");
  #chart = new ChartController(this);
  #source = new SourceController(this);
  #model = new ModelController(this);
  #active = new ActivePoint(this);
  #hands = handsOf(this, this.#active);
  #face = new Part(this, () => Promise.resolve().then(() => (init_face(), face_exports)));
  #trouble = new Part(this, () => Promise.resolve().then(() => (init_trouble2(), trouble_exports)));
  #teller = new ProblemTeller(this, async () => (await Promise.resolve().then(() => (init_trouble2(), trouble_exports))).problemsEn);
  #focus = {};
  #isNews = false;
  #announced = "";
  constructor() {
    super();
    Object.assign(this, defaults);
  }
  get panels() {
    return this.#model.model?.panels ?? [];
  }
  willUpdate(changed) {
    if (changed.has("refresh")) this.#source.every(this.refresh);
    if (!this.#nearness.isNear) return;
    this.#face.want();
    if (changed.has("type")) this.#model.forget();
    this.#chart.want(this.type);
    const { chart } = this.#chart;
    if (!chart) return;
    this.#source.want(requestsOf(this, chart));
    const { readings } = this.#source;
    const { width } = this.#width;
    if (!readings || width === 0) return;
    if (!this.#model.update({ chart, readings, attributes: this, focus: this.#focus, width, words: this.#words })) return;
    this.#active.keepTo(this.panels);
    void this.#teller.tell(this.#model.problems);
  }
  render() {
    const { say } = this.#words;
    return b10`<div class="figure" lang=${this.#words.language} data-size=${this.#size} aria-busy=${this.#isBusy}>${this.#body()}</div>
      <div class="for-ears" role="status" aria-live="polite">${this.#announced || (this.#source.isLate ? say.loading : "")}</div>`;
  }
  #body() {
    const face = this.#face.want();
    const { problem } = this;
    const { readings, problems, retry, isLate } = this.#source;
    const trouble = problem || problems.length > 0 || this.#model.boundaryProblem ? this.#trouble.want() : void 0;
    if (problem && !this.#hasDrawing) {
      const again = () => {
        this.#chart.retry();
        retry();
      };
      if (!face || !trouble) return b10`<slot></slot>${this.#trouble.failed || this.#face.failed ? b10`<p role="status">${this.#words.say.notLoaded}</p>` : ""}`;
      const parts2 = { ...this.#status, head: face.head(this.#status), fileLine: face.fileLine(this.#status) };
      return b10`<slot></slot>${trouble.failed(parts2, problem, problems, trouble.problemsEn, this.debug, again)}`;
    }
    const { chart } = this.#chart;
    const { model } = this.#model;
    if (!face || !chart || !model || !readings) {
      const hasFallback = [...this.children].some((child) => child.localName !== "script");
      return hasFallback || !face ? b10`<slot></slot>` : face.loading(this.#status, isLate);
    }
    if (Object.values(readings).every(({ lines }) => lines === 0)) return face.emptyFile(this.#status);
    const { boundaryProblem } = this.#model;
    return face.figure({
      chart,
      model,
      look: { prefix: this.#prefix },
      say: this.#words.say,
      hands: this.#hands,
      resting: this.#active,
      level: this.headingLevel,
      narrow: this.#size === "S",
      strips: face.strips({
        source: this.#source,
        words: this.#words,
        age: model.age,
        staleAfter: this.staleAfter,
        debug: this.debug,
        boundaryProblem,
        trouble
      })
    });
  }
  updated() {
    const face = this.#face.want();
    const { chart } = this.#chart;
    const height2 = chart?.preview(readQuery(this, chart, {}).query, this.#width.width, this.#words).height;
    this.style.setProperty("--_reserve", `${height2 ?? 300}px`);
    if (face) wear(this.renderRoot, [...face.sheets, ...chart?.dress ? [chart.dress] : []]);
    const point2 = this.#pointOf(this.#active.shown);
    if (point2) face?.placeCard(this.renderRoot, point2, this.#size);
    if (this.#isNews && face && this.#hasDrawing) this.#sayReady();
  }
  get #words() {
    return wordsOf2(this.closest("[lang]")?.getAttribute("lang") ?? "en");
  }
  get #size() {
    return sizeOf(this.#width.width);
  }
  /** Why nothing new can be drawn. */
  get problem() {
    if (this.#face.failed) return { code: "fetch", severity: "error", detail: { reason: "code" } };
    return this.#chart.problem ?? this.#source.failure;
  }
  get #hasDrawing() {
    return this.#chart.chart !== void 0 && this.#model.model !== void 0 && this.#source.readings !== void 0;
  }
  get #isBusy() {
    return this.#nearness.isNear && !this.#hasDrawing && !this.problem;
  }
  get #status() {
    const address = this.src === "" ? "" : new URL(this.src, document.baseURI).href;
    const { chart } = this.#chart;
    const preview = chart?.preview(readQuery(this, chart, {}).query, this.#width.width, this.#words);
    return {
      say: this.#words.say,
      title: this.heading || (preview?.title ?? ""),
      subtitle: this.subtitle || (preview?.subtitle ?? ""),
      level: this.headingLevel,
      address,
      fileName: fileName(address)
    };
  }
  /** A new reading is there: tell what is wrong with it; once it is drawn, that it is. */
  read({ failure, problems }) {
    this.#teller.forget();
    this.#isNews = !failure;
    void this.#teller.tell(problems);
  }
  #sayReady() {
    this.#isNews = false;
    const all = Object.values(this.#source.readings ?? {});
    const rows2 = all.reduce((sum2, { lines }) => sum2 + lines, 0);
    const left = all.reduce((sum2, { leftOut: leftOut2 }) => sum2 + leftOut2, 0);
    const warnings = this.#source.problems.filter(({ severity }) => severity === "warning").length;
    this.dispatchEvent(new ConflictReadyEvent({ rows: rows2, leftOut: left, warnings }));
  }
  #pointOf(id2) {
    return this.panels.flatMap(({ points }) => points).find((point2) => point2.id === id2);
  }
  focusPoint(id2) {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector(`[data-point="${CSS.escape(id2)}"]`)?.focus();
    });
  }
  selected(point2, pinned) {
    const keys2 = point2?.keys ?? {};
    if (pinned || !point2) {
      this.#focus = keys2;
      this.requestUpdate();
    }
    this.dispatchEvent(new ConflictSelectEvent(keys2));
  }
  atEnd(move) {
    const { say } = this.#words;
    const isFirst = move === "left" || move === "up" || move === "home" || move === "pageUp";
    this.#announce(isFirst ? say.firstPoint : say.lastPoint);
  }
  repeatSummary() {
    this.#announce(this.#model.model?.summary ?? "");
  }
  clearFilter() {
    Object.assign(this, { where: "", from: "", to: "" });
  }
  /** Says something to screen readers; the same words again are said again. */
  #announce(text4) {
    this.#announced = text4 === this.#announced ? `${text4}\xA0` : text4;
    this.requestUpdate();
  }
};

// src/define/define.ts
function defineConflictChart() {
  const known3 = customElements.get("conflict-chart");
  if (!known3) customElements.define("conflict-chart", ConflictChart);
  else if (known3.version !== ConflictChart.version) {
    console.warn(`conflict-charts: version ${known3.version ?? "unknown"} is on this page already; ${ConflictChart.version} adds its charts to it.`);
  }
}

// src/define/mobilization.ts
register(mobilization2);
defineConflictChart();
/*! Bundled license information:

@lit/reactive-element/css-tag.js:
  (**
   * @license
   * Copyright 2019 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/reactive-element/reactive-element.js:
lit-html/lit-html.js:
lit-element/lit-element.js:
lit-html/directive.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/is-server.js:
  (**
   * @license
   * Copyright 2022 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

papaparse/papaparse.min.js:
  (* @license
  Papa Parse
  v5.7.1
  https://github.com/mholt/PapaParse
  License: MIT
  *)
*/
