/** What every UTF-16 unit folds to, packed. Written by `lib/tools/fold-table.ts`, Unicode 17.0. */

/** For each run of units: twice its length, plus 1 where values rise by 1 from one unit to the next; its first value. */
export const FOLD_RUNS =
  'I0A1a1021C023A0222420Lm1E0r1X3A023r1X3g2021I02X34028C0232yT802l3A0CX3292Z38b38f32a35k38l3202l38r32v349CX3292Z3' +
  '8b38f32a35k38l3202l38r32v3292v3CX3GZ38a3Kb3Gd38e3Kf3494g34h32u9Ki3Ck3294hACl349Co3Gp3Cq3Or34t36v3Cw32p32WC2pI4' +
  'ZC4bC2qI4eC5sI4iC2jC2zE2vI2xI4oC2WJ2ZJ2rC2fJ2eJ4vC5wC2lJ2oJ2-C2rJ4l34ZD4bD2WK4eD2ZK5gD4jD2eK4r35gK4qD4sD2oK4vD' +
  '5wD4zDD-DI94X34f34l3Kr32zE8X3494bF4d34h38l34oK2g3694d32rC2_D4k34X3494l38X38b38f38l38o38r34p34q34zG4e32-C2XH4ZH' +
  '4bH4X34b3Gl34v3DqH2bZB4yH2wC2cZB5_H4YI2WC2fK2iK4dI4fI4hI4jI4lIX6mI2e32cJ2g32o32vJ2xJ2XK2t32v3232wLA35WM805cM23' +
  'JfMS02ZJ2i32p32u32rKE02iN202kNY10W784nR4pR2vL204tR409wR202pVC02nT202rT2tT2vT202_T202bU2fU2vTZ1nT20FZU2vT2bU2nT' +
  '2rT2tT2vT2bUp1nT2vT2bU2_T2bU2fU2tU2oT2uT6bU2cU2WU2tU4vU4xU4zU4_U4XV4ZV4bV4dV4fV4hV4jV4lV2wT5XU2pV2uT2rT204uV2Z' +
  'U4xV2yV7xR4rX12oY12pX17qY12sY19uY12wX12uX12ZY12_Y1JmX12uX1j1wX1JmX12uX1j1wX14rX12oY12pX17qY12sY19uY12wX12uX12Z' +
  'Y12_Y14XZ14ZZ14bZ14dZ14fZ14hZ14jZ14lZ14nZ14pZ18rZ14vZ14xZ14zZ14_Z14Xa120E84ha14ja14la14na14pa14ra14ta14va14xa1' +
  '4za14_a14Xb14Zb14bb14db14fb14hb14jb14lb14nb14pb14rb14tb14vb14xb14zb14_b12lc14sX14ac14cc14ec14gc14ic14kc12lc18m' +
  'X14rc14rX18vc14sX14tX14Xd18uX14-X18fd14jY1CZY14dY14td14hY14xd14zd14_d14Xe14Ze14be14de14fe14he14je14le14ne14pe1' +
  '4re14te14ve14xe14ze14_e14Xf14Zf14bf14df14ff14hf14jf14lf120j2Xh1402vg1C0l2Wh1292ei1G0w282028204820482028G0t1mk1' +
  '809ll1Q0C8K0M82028605Wn14dn12eo12dn12go1f2dn1g18LWp1805kp1289np189l4vp12rs14Xs1X1Zs12os1202rs1G820C85bt1482088' +
  'Vkt1402_t1U0282mu128z1ou1s1840p5jw1M82nz1S0t2W-1I85q_1802w_1402840j1WW2882wW2I82aX2682eX2A8a10p1WY26880NWZ2A0n' +
  '1mZ220Ffa248A0I8r2Wb2q38h2ae22ef2Fgf22mf25of22pf2Brf2682zf2a182mg2E87re22ye25Xf22hf22lf25Wh24840Lch220X1nh2682' +
  '0Hbi2405li240j1pi220Fgj2202oj2609sj240282zj2E8404840682kk2G028805Xj2202lj25Wl24840Pcl2K02yl22028406820Dbm2805l' +
  'm240j1pm220Fgn2204on2202rn22un2205un2402820A8804840686028E05sm22ym22yo2202hn2E0Lcp2487op228M06820Jbq2207lq220j' +
  '1pq220Fgr2205or220Brr240282zr2G820682068402ms2U05Wt24840Lct2I02vt2C8206820Hbu2405lu240j1pu220Fgv2205ov220Brv24' +
  '0282zv2E840484068E068805Xv2207_w24840Lcx2202nx2W10282Zy220Dby2607ky2205oy22oy22ry2605vy2202yy2205-y2605Zz2607e' +
  'z260Pkz280A860682088402m-2C028S0Lc_2W10A8HbW3207kW320l1oW320X1gX340282zX3E820682088E048207uY3205yY3405WZ34840L' +
  'cZ3W102Wa36820Hba3207ka320l1oa320Lgb320Brb340282zb3E820682088E048A07yc3205Wd34840Lcd3205nd328O088Jae3207ke320p' +
  '2oe3482zf3E8206820882kg3A07qg328E07_g34840Lch3K0Dwh3206820b1bi360n1wi320Jpj3202zj340FWk3602880C8202820G8C0Lcl3' +
  '4048Q0X3Xm3284on3E8A0FWo3G820Lmo3k205Xq3202aq320Bcq320n1iq3202br320Ldr3284or3I82zr340BWs3202cs320E820Lms340495' +
  '-s3W202Wu3k1048C0LWv3M0282028202880487Ww32Yw39aw3209fw32iw39kw32nw39pw32sw39uw32xw3Pzw32Ww37gx380e182048Bey3M8' +
  '20e28I028o30j2WW42bX49dX4e18N_X4C0DmY4889wY4682XZ4685bZ4E87kZ488RrZ4O82ka428Lma48840j2WeB202dfBA02jfB40t2mc420' +
  '2yc4vKzd4209go440Fmo4202uo4209wo440p2Wp4209gq440Z2mq4209or440Fur4202Ws4209Ys440Ves420p3us4209ou440d4uu44068W20' +
  'X1Wy4W10X5mxg1Du_440Du_460vc1XW540Z1lp521r1Xq5A0t4Wr5C0Hnt5E0b1Wu588I0d1_u568M0b1Ww548O0RWx5207kx52048O0f3Wy5W' +
  '28602t-5802y-52840LW_5Y20A8LmW6C0p5WX6E0BWa648b2da6282gb6A0j4mb6K0_1We620O880O8K0n2cg640Bmh6M0v2Wi680r1mj6C0Lm' +
  'k6i20l1Wm6A880h3Wn6K820w184028LWq6C0Lmq6Q02dr6G0y2840O8e10A84bu64du64fu64hu64ju67lu62nu6Z2pu6Y18Hbw660Lmw6Y10I' +
  '8O068z1Zy6Q8n3kz6S8O0f2WW7e18G0LWY760Z3jY740JWa74ga7A0t2mc4407zd4W106820g189fd728Dkd7285rd7682wd7A0v2We72X3292' +
  'Y32lf75a32zEHd32xf72l32ZH2m32o35q32t32X35mI2Ye72Y35a32vI5xI2d32kg72h32j32hA2l32qI5se72m35q32ze72lJ2s32bf77oT5c' +
  'U2f32o35r35oT2XU5cURhh72zX1b2vh72oI2Z32rI2a32yI2c32_I2XJ2bJ7eJ2xh72zK2jJ2bi72_K2nJ2mJ9oJ2uJ5YK2hD5fK2ye75hK2w3' +
  '7mK2uTW484X3CY34Z3Ka3Kb34c34d3Ke38f3Ch3Gi3Cj3Gk3Gl38m3Go3Kp3Gq3Kr38s3Kt38u34v3Cw32e32q32t32v3292p35yq7292_q7m1' +
  'X3W1b38f3m1l3Sr3Gv34xt74zt74_t7W1nTCrT40CrT40W1tTW1vTC_T40C_T40GbU202bU202bU202bU202bUW1fU4nT4rT4tT4vT4_T4bU4f' +
  'U40W1nTW1tTW1fUAnT20EnT202vT606tT204tT4rT6tT608vT40CvT808bU4XUCbU2XUA06fU204fU4_T6fU60M1A88280432023O041A82140' +
  '23W1022s1021A820K8202f3Q02k3W102X32b32l32u32vI2e39h32m35p3c30Y28Y102Z3802xI405d38e34f34i3202k3607m34o3C02w3202' +
  'fU202w3202h37X3204b32c32kg82j32l39mk12f3402WU4pT2WUA04a32b35f3802kg8e304ai8w8022w-40X3mXBX3mXB4XZB2hJ2zh72zJ5b' +
  'ZB4eZB4gZB4iZB2nI2nJ2mI2oI2nZB4pZB2qZB4sZBBtZB2g32s35_H4XaB4ZaB4baB4daB4faB4haB4jaB4laB4naB4paB4raB4taB4vaB4xa' +
  'B4zaB4_aB4XbB4ZbB4bbB4dbB4fbB4hbB4jbB4lbB4nbB4pbB4rbB4tbB4vbB4xbB4zbB4_bB4XcB4ZcB4bcB4dcB4fcB4hcB4jcB4lcB4ncB4' +
  'pcB4rcB4tcB4vcB4xcB4zcB4_cB4XdB4ZdB2adBC04idB4kdB684pdBO0j2WeB202dfBA02jfB40n3mfBE02XhBU028l1WiBI0FWjB20FejB20' +
  'FmjB20FujB20FWkB20FekB20FmkB20FukB20W28-202lnBWT021805bWCc20C820BnXCA05xXC80NXYC2hYC4jYC4lYC4nYC4pYC4rYC4tYC4v' +
  'YC4xYC4zYC4_YC4XZC5ZZC2aZC4cZC4eZCDgZC4lZC6oZC6rZC6uZC6xZCj1-ZC2cYC5raC4048404zaC2920NXbC2hbC4jbC4lbC4nbC4pbC4' +
  'rbC4tbC4vbC4xbC4zbC4_bC4XcC5ZcC2acC4ccC4ecCDgcC4lcC6ocC6rcC6ucC6xcCj1-cC2cbC5rdC9ldC205ydC2zdC29A0t2beC205We42' +
  'gj42Ye45ij47Ze4Dmj42we47ce42Xf4Lfe4h1Xh42Wh45qe45dk42ik42kk42pk42tk42vk42ye42zk42_k45ze42Wf45Yf42df42ff4Bhf42o' +
  'f42sf42Wg42dg42ig45nl47tg45ai42ei45ni42qi42-i42Xj4Y10X2WjCW30X1mlCWW10XyCWWDW40xeh1WmJc40z2mcf140xGWef160v1mmf' +
  '1e104Xof14Zof14bof14dof14fof14hof14jof14lof14nof14pof14rof14tof14vof14xof14zof14_of14Xpf14Zpf14bpf14dpf14fpf14' +
  'hpf14jpf12kpf18820K8202_pf14Xqf14Zqf14bqf14dqf14fqf14hqf14jqf14lqf14nqf14pqf14rqf14tqf14vqf14xqf12gY12iY148j4W' +
  'rf1K048g20Jtuf1404Zvf14bvf14dvf14fvf14hvf14jvf14lvf15mvf14pvf14rvf14tvf14vvf14xvf14zvf14_vf14Xwf14Zwf14bwf14dw' +
  'f14fwf14hwf14jwf14lwf14nwf14pwf14rwf14twf14vwf14xwf14zwf14_wf14Xxf14Zxf14bxf14dxf14fxf14hxf14jxf16lxf1Hnxf14wx' +
  'f14yxf12vh74_xf14Xyf14Zyf14byf14dyf12eyf1404iyf12bJ5kyf14nyf14pyf15qyf14tyf14vyf14xyf14zyf14_yf14Xzf14Zzf14bzf' +
  '14dzf14fzf12cJ2yI2XJ2iJ2gJ2lzf12-K2dK2zK2pwg14rzf14tzf14vzf14xzf14zzf14_zf14X-f14Z-f12qyf12YK2ki74e-f14g-f12aJ' +
  '4j-f14l-f14n-f14p-f14r-f14t-f14v-f14x-f12xCe102p32Z32c32n34s_f12t_f12e329Hw_f1287ZWg1289dWg128l1iWg1A88028c10f' +
  '3WYg1O048b3Yag1a18K0Lmcg1C0a18Dodg1602xdg1205zdg128j2Weg1G840l1mfg1Q8O0x1Whg16088_2aig1S8S0Nlkg1C0BWlg128p1clg' +
  '120p2Wmg1S8I07Wog128Haog14840Lmog1C0l1Wpg1602wpg168b3-pg1282nrg1685rrg148Bvrg1482Wsg1282Ysg1m107xsg140NWtg1A84' +
  '07otg148K0DXug140Dfug140Dnug1I0FWvg120Fevg120t2mvg1202dvf12tvg12hJ2owg1JWxg12jKC0d7mxg1G8204840Lm_g1C0fwLWWh1O' +
  '0l1mzr180Z3h-r180WW2AWmE02eYZ12qtP2gsZ12ecZ12nsR2onJ2b_K4yyd12ngM2nka12diL2egM2slO2fpT2byV2_nX12wzX12udY12laa1' +
  '2YmQ2xeR2vcS2--S2zXX12gha12nlc12YqJ2rxK2auQ2xmS2jnX12-md12mgN2h_R2jkX12ahY12fsO2ukW12_WY12gsN2tuP2ghR2ytS2kca1' +
  '2cyJ2tjK2-sK2acP2psQ2mmS2dtT2XWW12cmX12yoX12llZ12ovb12lxc12wld12iaU2_hU2WjV2f-W12aua12_pd12ssY12_cM2auN2WZV2-Z' +
  'W12YpS2gcU2YcZ12ttb12ucM2YZN2pmQ2wkR2luR2lfV2tnV2hob12osK2haW12ykK2ikK2ymU2-jV2n_W12rpb12WyY12lsO2YmQ2-tY12vnJ' +
  '2d_M2oWO2dyS2mhT2tuK2xdU2_zJ2fzN2jmJ2icR2uhP2YfV2Z-K2-YM2XuT2fYX12grY12wzQ2mzZ12eaR2-tO2btW12WzO2bhT2krJ2fhK2f' +
  'kK2XaQ2ddV2lpW12osY12lka12rtK2YYL2phM2itN2bkP2-_R2gfU2jjb12gpc12tqd12ksd12xqK2csP2txQ2YxZ12qpN2miO2WmO2waP2ZvR' +
  '2fgS2faT2gkU2qlV2lZW12cvZ12kdX12ZXa12gwa12tmK2ZrK2zbL2ecS2YcY12grY12fsN2r_N2xxO2kzQ2-XV2rxS2atJ2vtL2d_M2wjN2yW' +
  'O2ozS2fZT2wyV2cYW12qna12stb12ewb12uWc12hyJ2kjU2qja12urb12XdO2cqJ2wcK2k_M2_XN2viP2YmQ2kkS2YoT2ydX12yZa12jyd12eq' +
  'P2knb12fqK2xxP2p_P2XgR2yqR2fWT2vgT2hZU2meV2-Yc12jhK2knO2upb12hXK2veN2glR2gvZ12hyN2agO2tWQ2dyS2cqb12fnK2lWL2bZN' +
  '2pmP2kwP2ebQ2bdR2cWT2YlT2vxV2lcY12XdY12ika12Ytb12_vK2wrR2zWL2mkS2uaT2wlX12Zrb12tYd12_qd12tyP2hkR2elW12hsU2WvU2' +
  'oaV2WsS2vaS2uwY12WsJ2svW12wnK2dmK2crN2psO2scV2byM2-eR2qrP2xvZ12iYY12job12hiY12psN2WgK2WkL5km-12wYM2nm-12qpP5pm' +
  '-12-kK2gvS2gsT2yfU2-gU2bhU2liU2swb12-bV2zzV2_m-12omX12Xn-12utY15Zn-12uXa12zda17dn-12ldc12ydc12efc12qjd12-ca12t' +
  'rb12kzJ2ddK2jgK2fsK2atK2nwK2ziL2cmL2epL2WYM2ebM2aZN2kZN2qaO2ehO2kiO2olO2lgP2YlP2nqP2baQ2thR2wmR2YvR2khS2hnS2YX' +
  'T2naU2-fU2fgU2egU2mgU2sgU2zgU5jiU2WoU2XqU2W-U2qlV2fmV2XoV2oxV2bWW12jlW14vpW12tYX12meY12siY12XuY12vvY12pcZ12eeZ' +
  '12szZ12uXa12Ztb12__b12xXc12rZO292umW1402cnJ2rjK2ehK2WyJ2bgK2WiK2dsK2wtK2ziL2rgL2viL2YlL2wYM2pbM2agM2qgM2YpM2ev' +
  'M2osN2vsN2fxN2jzN2ucO2kgO2eeO2kiO2WhO2olO2qnO2a-O2yWP2oYP2sgP2qpP2tuP2xuP2swP2vxQ2wzQ2XgR2xsR2hsR2YvR2-WS2khS2' +
  'dzT2rnS2lrS2gvS2nZT2ceT2xfT2zmT2_mT2gsT2xsT2qtT2gwT2WwT2icU2nrU2W-U2xZV2xgV2qlV2-vV2bWW12owW12l_W12vxX12XgY12c' +
  'iY12siY12_rY12utY12hsY12XuY12-tY12jtY12vvY12gyY12eeZ12uvZ12oZa12via12spa12ypb12Ztb12swb12x-b12__b12hWc12xXc12o' +
  'uc12yyd1692zyE2uWG2vXG692Zwd12kyd1i20E9O0A9A02vk1282ol12Yl12mk15pk17xk12el12gl1208fl16mk1Dnk120Buk1202-k1205Wl' +
  '1205Zl120Bcl12rk12nk12xk12al1294np18xp18-p18Wq18wp18_p18vp18ar18cr18aq18Zq18cq18dq14jq14iq14kq14eq14uq14nq18fr' +
  '18lr18pr18nr14wr18xr14rs18Xs18-r18os1Y208jr14ds14cs14es1294hs14bs14fs18ms14fo1a198is1s595mn12fo1D-Y_1u292fo1m4' +
  '92do1m196Wo1k494dn1a10W4940i39m20O980W18W10W18c3022O02mp_12Wo17op_1202sp_12Wo12up_12Wo12wp_12Wo12yp_12Wo12-p_1' +
  '2Wo12Xn18dn14eo14dn18go14dn18en14fn18gn18hn18in18jn18kn14ln14mn14nn14on18pn18qn18rn18sn18tn18un18vn18wn18Xo18Y' +
  'o18Zo18ao18bo18co18do14eo14fo18go1G94028E023A02240Lm1E0r1X3C0r1X3M02odC2XbC2ZbC2bbC2dbC2fbC2ZdC2bdC2ddC2ZcC2yd' +
  'C2YbC2abC2cbC2ebC5gbC2jbC2lbC2nbC2pbC2rbC2tbC2vbC2xbC2zbC2_bC2XcC2acC2ccC2ecCDgcC2ocC2rcC2ucC2xcCB-cC2adC2cdCD' +
  'edC2ldC2pdC5-y_12Wh45We42gj42Ye45ij47Ze4Dmj42we47ce42Xf4Lfe460DXh440Ddh440Djh4407ph4u106880';

/** What units of class `Expand` fold to, in the order of the units. */
export const EXPANSIONS =
  'ae th ss ae th ij ij ʼn oe oe dz dz dz lj lj lj nj nj nj ae ae dz dz dz ae ae եւ اٴ وٴ ۇٴ يٴ ຫນ ຫມ ae aʾ ss より' +
  ' コト oe 𤋮 𢡊 𢡄 𣏕 𥉉 𥳐 𧻓 ff fi fl ffi ffl st st մն մե մի վն մխ אל ۇٴ يا يا يە يە يو يو يۇ يۇ يۆ يۆ يۈ يۈ يې يې يې ' +
  'يى يى يى يج يح يم يى يي بج بح بخ بم بى بي تج تح تخ تم تى تي ثج ثم ثى ثي جح جم حج حم خج خح خم سج سح سخ سم صح صم' +
  ' ضج ضح ضخ ضم طح طم ظم عج عم غج غم فج فح فخ فم فى في قح قم قى قي كا كج كح كخ كل كم كى كي لج لح لخ لم لى لي مج م' +
  'ح مخ مم مى مي نج نح نخ نم نى ني هج هم هى هي يج يح يخ يم يى يي ير يز يم ين يى يي بر بز بم بن بى بي تر تز تم تن ' +
  'تى تي ثر ثز ثم ثن ثى ثي فى في قى قي كا كل كم كى كي لم لى لي ما مم نر نز نم نن نى ني ير يز يم ين يى يي يج يح يخ' +
  ' يم يه بج بح بخ بم به تج تح تخ تم ته ثم جح جم حج حم خج خم سج سح سخ سم صح صخ صم ضج ضح ضخ ضم طح ظم عج عم غج غم ف' +
  'ج فح فخ فم قح قم كج كح كخ كل كم لج لح لخ لم له مج مح مخ مم نج نح نخ نم نه هج هم يج يح يخ يم يه يم يه بم به تم ' +
  'ته ثم ثه سم سه شم شه كل كم لم نم نه يم يه طى طي عى عي غى غي سى سي شى شي حى حي جى جي خى خي صى صي ضى ضي شج شح شخ' +
  ' شم شر سر صر ضر طى طي عى عي غى غي سى سي شى شي حى حي جى جي خى خي صى صي ضى ضي شج شح شخ شم شر سر صر ضر شج شح شخ ش' +
  'م سه شه طم سج سح سخ شج شح شخ طم ظم تجم تحج تحج تحم تخم تمج تمح تمخ جمح جمح حمي حمى سحج سجح سجى سمح سمح سمج سمم' +
  ' سمم صحح صحح صمم شحم شحم شجي شمخ شمخ شمم شمم ضحى ضخم ضخم طمح طمح طمم طمي عجم عمم عمم عمى غمم غمي غمى فخم فخم ق' +
  'مح قمم لحم لحي لحى لجج لجج لخم لخم لمح لمح محج محم محي مجح مجم مخج مخم مجخ همج همم نحم نحى نجم نجم نجى نمي نمى' +
  ' يمم يمم بخي تجي تجى تخي تخى تمي تمى جمي جحى جمى سخى صحي شحي ضحي لجي لمي يحي يجي يمي ممي قمي نحي قمح لحم عمي ك' +
  'مي نجح مخي لجم كمم لجم نجح جحي حجي مجي فمي بحي كمم عجم صمم سخي نجي صلے قلے الله اكبر محمد صلعم رسول عليه وسلم ' +
  'صلى صلىاللهعليهوسلم جلجلاله لا لا لا لا لا لا لا لا';
