// Made by tools/make-text-widths.js from Noto Sans (SIL Open Font License 1.1). Do not edit.

/** The characters, as runs of neighbours: how many to leave out, how many follow; numbers in base 36. */
export const runs =
  'w 2n x d 1 i 6 1 9 2 5 2 5 2 6 1 9 1 6 2 5 1 h 2 7 1 c 2 9 3 2 1 1 1 6 5 1 1 1 1 1 3 6 2 i 2 d 1 9 1 ec 7 1 1 1 2 1 h 1 7 3 1 3 p 4 1 1f 1 1 9 2 a 1 v 1 m 2 a 3 1 1c 2 5f4 1 4 1 1 1 7 1 1 2 3 3 1 3 1 1 1 1 3 1 8 1 2 2 5 2 35 1 7 1 2p 1 6z 1 1h 1 r 2';

/** Their advance widths in weight 400, in hundredths of an em: how many signs after # (of those above ~, 34 fewer). */
export const regular =
  '=>Ld\\vl:AAZ\\>C>H\\\\\\\\\\\\\\\\\\\\>>\\\\\\N}cdbl[WlmE>aW~oq`qaZ[l_¢^\\\\DHD\\O?[aSa[Eaa==X=£a`aaLSGaVrXVRIZI\\=>\\\\\\\\ZV]vGV\\vUN\\FF?ae>:FIVnpqN{lo\\q`by`\\`ala[ma=`WaXW>W=ooohoa¢¤[GrD:dj>k~W}qwcdUc[\\mqEa`~oaql`\\[\\w^ukRa`W^RQ`^DXWbWT`d_T`T_l^nsskcZ??>ª¬kblc`dVl[~]obi~mol`c[au^mf­¬hx`d©c[_[O`ZoTaX^p`^``TRVmV`^|}aoZTs]aOTR===y|a`XOU\\4CU©55<GGMVIr4:LBB\\Z«\\\\\\\\';

/** How much wider they are in weight 600: how many signs after <. */
export const wider =
  '<=@<<A=>>><<=<=?<<<<<<<<<<==<<<?<?==<<><>?@??>?===><=>?>A?=<?<<:A?=>=??=>>>B>>>===>=A>@@?@==<=<<=<<<<<;=<=B<<<<<>>A>;=>><BAC@?A<?<==A@=<<=<=>>>>CB?B?B?????A?>?>=A@?@EA=@AD@CB?=>><=>=??@>?==>===?@A@>>>=?=>>>>AB???>=B==??>A>A@A?=<??@>>??>??=??<A=>@>>>=>=<==AA>?>?@@><=?>=>>>>C>?A>@?>>>>>@@@??@??B>>?=>>>>?>>>>>>?@<<<<<<>>>AAB<<@<AC??<===<<<';
