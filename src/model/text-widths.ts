// Made by tools/make-text-widths.js from Noto Sans (SIL Open Font License 1.1). Do not edit.

/** The characters, as runs of neighbours: how many to leave out, how many follow; numbers in base 36. */
export const runs =
  'w 2n x d 1 i 6 1 9 2 5 2 5 2 6 1 9 1 6 2 5 1 h 2 7 1 c 2 9 3 2 1 1 1 6 5 1 1 1 1 1 3 6 2 i 2 d 1 9 1 ec 7 1 1 1 2 1 h 1 7 3 1 3 p 4 1 1f 1 1 9 2 a 1 v 1 m 2 a 3 1 1c 2 5f4 1 4 1 1 1 7 1 1 2 3 3 1 3 1 1 1 1 3 1 8 1 2 2 5 2 35 1 7 1 2p 1 6z 1 1h 1 r 2';

/** Their advance widths in weight 400, in hundredths of an em: how many signs after # (of those above ~, 34 fewer). */
export const regular =
  '=>Ld]wm:AA[]>D>I]]]]]]]]]]>>]]]O}cdcl[WlnE?aX~or`rbZ[m_¢^\\]DID]P@\\aSa\\Faa==Y=£a`aaMSHaVrXVRI[I]=>]]]][W]wGV]wUN]FF@be>:FIVnqrO|lo]r`cz`]`ala\\na=aWaYX>X=ooohoa¢¤[HrD;dj>k~X}qxcdUc[]nrEa`~obrm`][\\x^vkRbaW^RQ`_EYWbWT`e_TaT_l_nsskcZ@@?ª¬kbmcadVl[~]obi~npm`c[au^mg­¬hx`d©c[_\\O`[oTbY^pa_``URVmWa^}}boZUs]aOUR===y|b`YOU]4DU©55<GGMWIs4;LBB]Z«]]]]';

/** How much wider they are in weight 600: how many signs after <. */
export const wider =
  '<=A<<@=>??;<=;=><<<<<<<<<<==<<<?<@=<=<><=???>>@<=<><==@?A@<<><<:A>=?=>?=>??A?>>===>>@>@@?@>=<=<<=<<;<<:=<>C<<<<<>>A>;=>>=CAB@?@=?<<=@?=<===>>=??BB?A>C>????B@>?>=@A@?EB=@ACADB@=>><<=<??@>?<<==<=@@A???>=?>?>>=@A@???=A>>>@?A>BAA?=<>??>>@@>@>=@?<B=>@>>==>===>AA??>?@A?==??>>?>>C>?A>A>>?>>>@A@>?@@?B?>@>>?>>?????>??A<<<;<<???BBB<<@<@C@@<>=<<<<';
