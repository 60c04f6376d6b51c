/**
 * ISO 3166-1 codes, by their first letter. Each entry is the second letter of alpha-2, and then letters for alpha-3: one letter
 * is added to alpha-2, two are added to the first letter, three are the whole code. With Kosovo, whose codes ISO leaves to users.
 */
const LETTERS = `A DND ERE FG GTG IA LB MRM OGO QTA RG SM TUT US WBW XLA ZE|B AIH BRB DGD EL FA GR HR IDI JEN LM MU NRN OL QES RA SHS
TN VT WA YLR ZLZ|C AN CK DOD FAF GOG HE IV KOK LHL MR NHN OL RI UB VPV WUW XR YP ZE|D EU JI KNK MA OM ZA|E CU EST GY
HSH RI SP TH|F IN JI KLK MSM ORO RA|G AB BR DRD EO FUF GY HA IB LRL MB NIN PLP QNQ RC SSGS TM UM WNB YUY|H KG MD ND
RV TI UN|I DN ERL LSR MN ND OT QRQ RN SL TA|J EY MAM OR PN|K EN GZ HM IR MCOM NA PPRK ROR WT YCYM ZAZ|L AO BN CA IE
KA RBR SO TU UX VA YBY|M AR CO DA ENE FAF GDG HL KD LI MR NG OAC PNP QTQ RT SR TLT US VDV WI XEX YS ZOZ|N AM CL ER
FK GA IC LD OR PL RU UIU ZL|O MN|P AN ER FYF GNG HL KAK LOL MSPM NCN RI SE TRT WLW YRY|Q AT|R EU OU SSRB US WA|S AU
BLB CYC DN EWE GP HN IVN JM KVK LE MR NEN OM RUR SD TP VLV XM YR ZWZ|T CA DCD FATF GO HA JK KL LS MKM NUN ON RUR TO
VUV WN ZA|U AKR GA MI SA YRY ZB|V AT CT EN GB IR NM UT|W FLF SM|X KX|Y EM TMYT|Z AF MB WE`;

/** All countries and areas as pairs of alpha-2 and alpha-3. */
export const isoCountries = (): readonly (readonly [two: string, three: string])[] =>
  LETTERS.split('|').flatMap((line) => {
    const [first = '', ...codes] = line.split(/\s/);
    return codes.map((code) => {
      const two = first + code.charAt(0);
      const more = code.slice(1);
      return [two, [two, first, ''][more.length - 1]! + more] as const;
    });
  });
