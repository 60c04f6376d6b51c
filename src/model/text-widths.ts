// Made by tools/make-text-widths.js from Noto Sans (SIL Open Font License 1.1). Do not edit.

/** The characters, as runs of neighbours: how many to leave out, how many follow; numbers in base 36. */
export const runs =
  'w 2n x d 1 i 6 1 9 2 5 2 5 2 6 1 9 1 6 2 5 1 h 2 7 1 c 2 9 3 2 1 1 1 6 5 1 1 1 1 1 3 6 2 i 2 d 1 9 1 ec 7 1 1 1 2 1 h 1 7 3 1 3 p 4 1 1f 1 1 9 2 a 1 v 1 m 2 a 3 1 1c 2 5f4 1 4 1 1 1 7 1 1 2 3 3 1 3 1 1 1 1 3 1 8 1 2 2 5 2 35 1 7 1 2p 1 6z 1 1h 1 r 2';

/** Their advance widths in thousandths of an em, two digits of base 36 each, by weight of the font. */
export const widths = {
  400: '787hbchyfwn3kc698c8cfbfw7g8y7gacfwfwfwfwfwfwfwfwfwfw7g7gfwfwfwc2ozhri2hkkafgefk8kl9f7lh7ekp7l4lpgtlphaf9fgkbgopugafqfw95ac95fwcc7tflh3dch3fo9kh3h67676eu76pzh6gth3h3bhdba1h6e4luepe6d2akfbakfw787hfwfwfwfwfbe9g4n49xe5fwn4dwbwfw9q9q7thbi77g699qage5kplflpc2ohkal4fwlpgthjo0gtfwgth3kah5foklh676h0ech7euek7gek76l4l4l4j4l4h6psqafga1lu926ii0jo7gk0p5ejovlondhri2dvhrfgfwkllp9fh7gxp7l4hclpkbgtfwfgfqnfgamtjxd2hbh1ecgcd2csgwgi98euefheecdmgti5godjh2dmgmk5giktm7m7jwhrf97w7w7ls2sjjvhdkbhqh2i2e5k9fgp5g1l0hdjep7knl5kdgthsfgh4mpgckkipsrsij1nlgvhzrrhqfgglfoc6gvfbl3dkh9ergblch2gigugwdpcxe5khe7h0gdouoxhbl3f5dqm7g1h7c6dpd0767676nvoqh9guesc4dwfw4m8ydwrs4v4v6y9z9zbke8aglz4m6gbc8m8mfwf9scfwfwfwfw',
  600: '787pckhyfwobkn6y9090f6fw7r8w7ob3fwfwfwfwfwfwfwfwfwfw7o7rfwfwfwctoyioibhqkcfieyk6l0aa8lhzf6ptm1lvh3lvhvfaftkrhjqhhqgrg096b396fwbr99g9hedyheg9abhehq7v7vgc7vqohqh5hehec2dpbahqf7n2fkf8dgatfbatfw787sfwfwfufwfbdsgcn4acfyfwn4dwbufwa8a999hui27o6xa9amfym6n7mtctppkclwfwlvh7isoxh7fwh2hekchmg5l1hu7viwfzhxgcf697fa7zlwlwlwkmm1hqqkquftban5a27hkgl77ol4qlgkq6nop1ioibeeibfig0l0lvaahxhypulwhdlvkqh3g0ftgrohhqnukmdohwhcf5gpdnd8higvafgcfdi7f5e8h5jqgzdzhsekhalogzm9ndnikrhzf88k8p8lsht5kyidkxinhoiaf3l2fjqqgblmijk0ptl4lfkvh4hvfthmo6hpl6jitbtck8othji5s2ihg5h2g8cthefwmye1i6g8gxmjhsgzhlhde8dmf7lqfchoh7pvpxi5mqfye9n3gihscwe8dj817v7vojpchthlfldfdwfw4m8wdwrs5l5l7kbhbhd8e8agn34m7odc9k9kfwfnshg1fwfwfw',
} as const;
