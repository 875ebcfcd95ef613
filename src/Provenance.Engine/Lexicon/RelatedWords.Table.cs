namespace Provenance.Engine.Lexicon;

internal static partial class RelatedWords
{
    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+,-./:<=>?@[]^_`|~";

    private static ReadOnlySpan<byte> Table =>
        "abandon\nabbey ;01BJ;HtP:;H.\nabbot ;BI;CCX<\nabbreviat ;;01MBue\nabbreviation ;MAeP;V?;1F\nabdomen ;k`;01EK;JT\nabdominal ;X?p?\nabduct #x;A?G[WBl,qTqWu1#y;01025-G^\n"u8 +
        "abduction ;Xs;;#w\nabductor G[#w;;l*t~#v\nabet 2%;NRO/;0.3SMzUjcegv$]\nabid 1c;M=;0z1dNMOHdV\nability ;y&;GzI:\nablaz 3K;gO;FgZ(gqqW\nable ;GUGpQsdm;IrbP\nabnormal ;;01\n"u8 +
        "abnormality ;OI;G`UFil;YQ\naboard ;H8RnkE;L@Ros#\nabod ;;KP\nabolish 01;;3^OeO<T]c=v%\nabolition ;;cMv$\naborigin 01;;wz\naboriginal ;wy\nabort ;;$(\nabortion ;PTPUe<;J~nFtS\n"u8 +
        "abortiv ;;DbF6Q)\nabound\nabout ;6b;#A\nabov A,;A>;b|i5\nabrasiv ;M8;HsO2\nabroad\nabrupt ;;V0\nabsente 9G;zg\nabsolut\nabstain ;;01\nabstention\nabstinenc ;No;PHvF\n"u8 +
        "abstract ivng;01NT;6h\nabstraction ;;1(NSiu\nabsurd ;;pmwC\nabundanc 01\nabundant ;;3@iC\nabus ;01;022_\nabuser ;0`\nabusiv ;;v)\nabyss ;;E9\nacademia ;;01\n"u8 +
        "academic ;gwyu;3abQbRgOyW\nacademy ;y1;Llf9oq;OO\naccelerat ;oo;R9\nacceleration\naccelerator\naccent ;WA\naccept ;;2D\nacceptanc\naccess ;02EO;01ZYctyy\naccessibility ;;013mN_l`\n"u8 +
        "accessibl ;PI;80;vn\naccession ;;c~\naccessory ;!B;VPz)!A;4|kFqw\naccident Lf;hLhM;;Q&V2v(\naccidental hKvo;;f$yT\nacclaim ;;018ARIRJT9id\naccolad ;89\naccommodat ;;01\n"u8 +
        "accommodation 3d;2MDjWt;FRL*tWtcxP\naccompani ;02\naccompaniment ;Z<x>;QFy^\naccompany ;;ul\naccomplic ;627AOHPH;5A6mNTsC\naccomplish ;hb;010H3KY=\naccomplishment 0I;ha;o<s/\n"u8 +
        "accordanc ;;0%4_MGNi\naccordion 8/iA;J*!,;;qo\naccountability ;ge;oDs)\naccountabl\naccountant 7W;7UOV;0.8.OTe!\naccredit ;018D\naccreditation ;8CHwWo;Hv\naccumulat ;39;01\n"u8 +
        "accumulation\naccuracy ;;01\naccurat ;;FO;vP\naccus ;011@2h;5zMgUWj&;Be\naccusation 2h;2g9KDhUJp6;6fMUUVg7;JkUK\naccuser\naccustom ;;Loct\nachiev 6[;;02\nachievabl ;hH\n"u8 +
        "achievement eu;7,su;0?O#\naching ;#2;3@b1$v\nacid 3I;g_;01FEdF;Ix\nacidic ;;G?\nacknowledg ;0#;2pY`\nacknowledgement 01;;1M4l\nacknowledgment ;4k\nacoustic pJ;8kxmxo;2|\n"u8 +
        "acquaint ;;yh\nacquaintanc ;;OFl5\nacquir ;Ct;01E&\nacquisition ;E*;E&y>\nacquit TNpCv%;015rH.O/e];uy;O.\nacquittal ;;5rXPv%!M;O.\nacre ;01gq;4];q^\nacreag ;gpq];4[Q/RT\n"u8 +
        "acrimonious ;B5OM;Xdbike\nacrobatic ;;SW\nacronym\nacross ;2j;5iP9eC\nacted ;01\nacting\nactiv ;;cM\nactivat ;;01\nactivation ;wo;!q\nactivism ;0,;010-hGhHoK\n"u8 +
        "activist FD;Xf;0+0,Bcn9;T-c/hG\nactivity\nactor 01;LFh-h/;GQI/;LEco\nactress ;;8Fh,\nactual ;HEeDvb!*;f,xD\nacupunctur ;;T]rD\nacut ;sy;6&VNsxt,;It\nadamant ;w_;Gaw`\nadapt ;;01e7\n"u8 +
        "adaptation ;3gL8hih%\nadapter ;;dpx(\nadd ;;05\nadded 04\naddict ;01ZDrE;K7\naddiction 1);1&ZC;K6\naddictiv ;;Ivp>\nadding\naddition ;g&v0;e7\nadditional ;fN\naddress ;!C\n"u8 +
        "adept ;;1A6HFR\nadequat\nadher 01;;LdM&\nadherenc ;;M&\nadherent ;j9;9iM?Tudt;V0\nadhesiv ;;m]\nadjacent ;;4/bp\nadjectiv ;;UE\nadjourn ;OITG;5CqQ\nadjunct #^;5@bCfn;s3$!\n"u8 +
        "adjustabl ;;iC\nadjutant ;C<Km$*;HJl^;K^\nadministration ;;4EE1\nadministrativ ;;XTZ:\nadministrator ;;5:6lPCaD$v\nadmir ;4E;WwuS$>\nadmirabl ;d^;uU\nadmiral ;C+KgK<K=K?$#;LBiW\n"u8 +
        "admiration 0in-;4CWe;bEbicGl@;i|\nadmirer ;;4w7TUw\nadmission ;;Vz;c2\nadmit ;MU;$u\nadolescenc ;;01;09H*vd\nadolescent 06;H+vd;0$0%6w\nadopt ;;4FbPjot~x@\nadoption ;;xn\n"u8 +
        "adoptiv ;PWRtnk;f$\nadorn SO;KdYb;SPW%a&idmLmf\nads 0G0H;;9[C=Eq\nadult ;H$;0w0x;gqzs\nadultery ;Ap;ulvg\nadulthood ;;;0uHyvU\nadvanc\nadvancement ;;bAchd%jv\nadvancer ;;l4\n"u8 +
        "advantag ;;E`\nadvantageous ;;U3\nadvent\nadventur ;f!;Kqg^z7\nadventurer ;;4peh\nadventurous ;;tbx[\nadvers ;0KUbtq\nadversary io;1wbb\nadversity ;;bY\nadvertis 01;;C5K$\n"u8 +
        "advertisement ;Cy;9$K#p$\nadvic ;;01oG\nadvis ;;;NBviwk\nadviser 010(;M5;3&NC\nadvisor ;;M4NANB\nadvocacy ;01;nb\nadvocat ;;EUc3cxgX\naegis ;U2;7acWk6\naerial ;;YYqC\naerodrom ;;0:\n"u8 +
        "aeronautic ;01026p;;5n\naeronautical ;016obW;6a9.\naerospac ;6Z6n;0)9-B8\naesthetic ;4D4E4#4/LlNH;LnQUwN\nafar ;;0G\naffair ;;et\naffect ;;0AtW\naffection ;aw;05V_fPiglaxUzy;nS\n"u8 +
        "affectionat ;;J@ie\naffidavit ;;TQg.g:uf;uu\naffiliat ;01;OFSX\naffiliation\naffinity ;;zx\naffirm\naffirmation\naffirmativ ;;V-\nafflict ;V<u[;UQs/\naffluent ;Ir;Fe\nafford\n"u8 +
        "affordabl u,;;G&G(G)d?\nafghan ;wX;I4\naficionado ;bl;Cy\nafraid ;;314%BSf&j,z$\naft ;kc;;il\nafter 8b;!d!f;0OTvYjY)Y+a?iL!e\nafterlif ;pr;tA\naftermath ;U0U1;AYE=VUrf;e`\n"u8 +
        "afternoon ;R3r(;B@\naftershock Y-yi;;b&b(\nafterward ;;8X!a\nagain ;8V;DQD<K7\nagainst ;;8BR.\nage ;01;;u!\naged ;;u!\nageing 0B\nagency ;;C>\nagenda\nagent ;;v1\naggravat ;c?\n"u8 +
        "aggregat ;;83l|\naggression ;;c9uD;rk\naggressiv ;;4,\naggressiveness ;;02f^g?\nagil ;wO;57a+fk\nagility ;;YNa(gwhf\naging\nagitat ;c@t0xi;2BWPb5xw\nagitation ;;V)w8\n"u8 +
        "ago !F;RC;Yi!G\nagoniz d9;;nZ\nagony 29;n8;TQd8r+\nagrarian ;;04\nagre ;;01RJgivq\nagreement ;;3>L3Q>ghi~oO;RQ\nagricultur 01iXr^;rK;e_g[$l;3P\nagricultural ;e^e_iWrJr];3OrKuL\n"u8 +
        "aground ;EE;4WjI\nahead ;;8HJ)Y@gn\nahold ;;Eo\naid ;4!rs;e!\naide ;LQ;2~\naiding ;3*Ko;4xM9\nailing ;8F;O~Zzi<\nailment sX;HBKlQ=T(VT;sRwy\naim 02;01\naimed ;01\naiming\nain\n"u8 +
        "air ;;0103hqx-\nairborn ;BodOuR;7h\nairbus ;ASx,;010708x+\naircraft 0Ax*;07g7hDhnpR;5)EeG/hYlXx+\naired 03Bz;F/bU;1>iv\nairfar ;;e#\nairfield 0A;;74\nairing ;BwbR;is;F,\n"u8 +
        "airlift ;;rb$o\nairlin ;EYhD;014[5!jIx$\nairliner 03p<x#;JohCp=;OYyI;x!\nairman ;;01\nairmen ;;OzdD\nairplan xxxy;h9hd;EIOVh3hbp.;G$\nairport ;;LRh8\nairspac\nairstrip\nairwav ;;Bm\n"u8 +
        "airy ;;ZAd0\naisl ;;Wq;Ft\naka ;;0F\nala ;;12\nalarm ;08\nalbeit ;;Lu\nalbum K4;6aF/QrR+Xptu;U&\nalcohol ;01ASC]Xc;DiG@X3;XK#,\nalcoholic ;8OXJ#+\nalcoholism ;G(SYTXqLs1;GT\n"u8 +
        "alderman Nm;Nn;AWY-\nale ;7oBD;BE\nalert\nalga ;;5]9ojbwx\nalgebra ;01;g8#g;3PC]ks\nalgebraic ;g7kqkrvj;3OU*mC#f\nalgorithm ;2zKPKQ;bA\nalia\nalien ;OMdk\nalienat ;;UPU<\n"u8 +
        "alienation ;;0&1e21SwxT;$N\nalight ;;Wl\nalignment ;w5;v#\naliv ;;Xxh(vZ\nall ;;1~AR\nallay VA;;VZWro+;2O\nalleg 01;FmJ~LkZDia;H4R%sZszwz\nallegation ;6%B0J:dqwm;3|R$mpu#w-\n"u8 +
        "allegianc ;$$\nallergic ;014F\nallergy 4E;TC;3gU$\nalleviat ;M!;X.c0n.!n\nalleviation ;;Zkb5r$\nalley\nalli ;3E;0D3g9(J6Z@hY$v\nallianc H=;;9Ddu\nalligator ;;;Oc\nallocat ;0102;;Xy\n"u8 +
        "allocation ;;02\nallot ;;01\nallotment\nallow ;Zg;Jjko!f!h\nallowanc ;;QsWkcPcv\nalloy 0Q0R\nallud ;;G!WY\nallur ;;kr\nallusion\nally ;g@;5a\nalmighty ;;k]\nalmond ;CDDWGi;;FxH?\n"u8 +
        "almost ;x#z-!T;1b6GaNbm\naloft ;pr\nalon ;;Y$\nalong\naloud\nalpha ;i6;;7yRDjYx%y)\nalphabet ;;AOy^\nalphabetical ;GL#O\nalpin ;WI\nalready ;71nzn.;m.\nalso ny;;0=70m-n-\n"u8 +
        "altar ;;6cE1F3GBGM\nalter ;;E`\nalteration\naltercation AQ;sp;Z|\nalternativ ;;r7\naltitud ;Ya\nalto ;;G#gp\naltogether ;;1m\naluminium 01;;;MQ$[\naluminum ;;e^;MPwO$@\n"u8 +
        "alumni ;01dM;CmICh>\nalumnus ;lG;7PY-dLz2\nalway Em;6OQpyF#y$9\namalgamat ;01\namalgamation ;;;sx\namass\namateur ;;JCJGk!;g+\namaz 3t4:sxsy;3ub&du;c.d2d)\namazon ;;x=\n"u8 +
        "ambassador ;Tb;Yi;LAaC\namber\nambient ;3%;wr\nambiguous ;;Ls\nambition ;;3G\nambitious ;;45rRu0\nambivalenc ;UIUs;U@\nambulanc ;;BmB<fWfYoD\nambush 3&mOut;3(L>mLxv;9MN[fUmPows-\n"u8 +
        "amelia\namend ;1-K@Y];01W0zr;Gd\namendment zq;GpK?K@;7qv[\namenity ;TG;IUP[$Q\nami\namicabl ;;M6\namid ;01ws;184:R<h<kJ\namidst ;;4/\namino ;;Z`d&\namir ;;$~;xc\nammonia ;Feqk;01Fd\n"u8 +
        "ammonium ;;FcOveW$o\nammunition ;B+Cdlgm7;CaDKNEfMmF\namnesty ;;Gm\namong ;01\namongst\namount ;;hR\namphibian vs;t>!~;dzh];$`\namphibious ;R+b<;N:RDh/\namphitheater ;3=\nampl ;;uQ\n"u8 +
        "amplifier\namplitud ;hv\namputat ;gnzN!K;T`xu\namus ;OOiTv+;0rZfdXomqCtHvO\namusement ;3u;H1$-\nana\nanabolic ;Z>;pZ\nanal ;VTuz;e%\nanalog 02;AHSw;3#g:\nanalogous ;;M3Q4\n"u8 +
        "analogu ;AF;;Su\nanalogy\nanalys 01;;052]ax\nanalysis ;;03O:RTYc\nanalyst X7#~;;AKbugc\nanalytic ;;01Kv\nanalytical ;;YZ\nanalyz a`;ar;2<IwqfvZ\nanarchist ;;d?z4\n"u8 +
        "anarchy ELyn;;8I8J;t=\nanatomical\nanatomy ;7V;0t7O\nancestor ;0102!B;U_c7o[;RH\nancestral ;;!A\nancestry ;RFRGaZ;!9\nanchor\nancient ;0x1mF*oi;D(Wl\nand ;;92B9\n"u8 +
        "android ;;7rkCmMmS#_\nanecdot ;;017Jp/\nanecdotal ;Fmax;YL\nanemia ;2JR=q8zY;JvP)WXn$\nanemic ;dpxq;TvlV\nanesthesia ;;QkUqpO\nanger Y`s[;03KNTvvb;1`4UTJi5rrvp;dX\n"u8 +
        "angl ;;P-R>S&W@p5;O2\nangler e>;e:;J~e=oD\nangry h`;Y]vX;Ig#F\nangst ;0n;RI\nanguish k~;0mRHhq!+;Y4mhwL;l0\nangular ;;N`\nanil\nanim $n;02;03CtHzZeeP\n"u8 +
        "animal pm;7IC,M#UpXaj$tV!c$c;0wCLU#\nanimat 01;CrdWeN;E2Hx\nanimation ;01eMeN;CqknuE\nanimator ;FNqa;E`SweN\nanimosity U9Y(;mypJ;hJv);7U\nankl 9~TdX9g3l3l^t3xAy%zp;BRI`g$;9-NgnLoE\n"u8 +
        "anna ;$[\nannex 01;;YJ\nannexation ;;rz\nanniversary DBHxHy;6t7CDADVG.;DUHzL=aNwC\nannounc ;01;eN\nannouncement ;;;H#\nannouncer ;;9w;9x\nannoy vS;;8mJUT[aohYqwvEvw\n"u8 +
        "annoyanc vS;K0Tn;S]Xiqurr\nannual ;;h];6t\nannuity ;tx;PFUG\nannull ;;u)\nannum ;;!A\nanoint\nanonymity ;;N%\nanonymous ;XV;BFJ5d2#.\nanother ;;wQyZ$I\nanswer ;;l7\nant ;t7;5zxz;5u\n"u8 +
        "antagonist\nantelop ;XK;7+XA\nantenna ;;SW\nanterior M^;Urx#zS;!J\nanthem ;pr;;4QDt\nanthology WnZrdz;HUUH;6IHjY5$I\nanthrax ;;6,KCi$sosp\nanthropologist 0`6$iun[;142ezv;Wrb8f/\n"u8 +
        "anthropology 0`6$zv;6v8diqiu;Xk\nanti\nantibiotic ;E6Um;0421\nantibody ;;qP\nanticipat ;a<f,;01a>;fy\nanticipation ;Z,ag;Ysi$\nantidepressant ;1`;sm\nantiqu ;hgvf;1wG$hflwq#vAve\n"u8 +
        "antiquat ;r);R:\nantiquity 1u;0/0:0<1o;0[FA\nantitrust ;;sSx.z-\nanxiety ;Qvh4ve!M;8IJ0zh#+\nanxious V(;c)nOqQve;FBTp\nany ;;03\nanybody 0102X4Z@Z]w$;04058Sk,l$;mF\n"u8 +
        "anymor 03X3;04Z?l#w#;023g8RZ^aM\nanyon X2w!;Z@;8QmDyw\nanytim ;;01023elz\nanyway ;X0jJly;013daJ\nanywher ;W~;Z?\napach ;;m+\napart ;;3W7Z9N\napartheid ;G$;Ra\n"u8 +
        "apartment 5M;4!Ido%!1;9.UOUohz#_$B;Ign]\napathy ;NjSfS+TI;qDrY\nape ;E9R:#);W&jWo>;M5\napex\napiec\napocalyps\napologis 01;;02\napologiz ;;01\napology ;;E~PpmY;IW\napostl ;;EUEfZr\n"u8 +
        "apostolic ;V@Yy;R)R*\nappall ;P/oO;SuoLoNu0\napparel ;ht;K`zK$h;fH\nappeal ;Lf;04FGsP\nappear\nappearanc ;A!;OB$&\nappeas ;;TB\nappellat Lbvb;vev!v$;0b2Uvd\nappl ;PGtE!^;6qEpjB;#$\n"u8 +
        "applaud ;;DjSzWQmM\napplaus xO;7bN?!N;YI;Di\nappli 05;;Tt$*\napplianc ;;IGWeY%h4hFlo!>\napplicabl ;;03\napplicant ;Wn;WmX~rU\napplication ;;QIg,tY\napply ;;xS\n"u8 +
        "appoint ;02WM;01BeC.P:ta\nappointe ;01\nappointment\nappraisal ;1rZU;2V\nappreciat ;01;jyqEy$\nappreciation ;jy;XWY4h)\nappreciativ Y5;V*;29WC\napprehend ;0@PsQRth\n"u8 +
        "apprehension ;;p(\napprentic ;;01\napprenticeship ;;;tZ\napproach ;;Rq\nappropriat\nappropriation ;;98G<VOx+\napprov ;012dXY;2e\napproval ;;1a\napproximat\n"u8 +
        "approximation ;Yb;HrY>y($l\napron\napt ;;uG\naptitud\naquacultur du;;dqf8n^;ow\naquarium\naquatic\naqueduct\narabl bw;jam1;MZMag1\narbitration 01\narbitrator ;;v0\narboretum ;7k7l\n"u8 +
        "arbour ;;im\narcad ;I$;g|\narcan ;;Yp\narch ;a=;Cqg%$B;Tn\narchaeological 010207Zb;080$0+Za;B+hwhxm~\narchaeologist 07Zahxm_;01061h5(ZZ\narchaeology ;051ihx;MZZZm|\narchaic ;$@\n"u8 +
        "archbishop 5[;02Id;5];A[\narchdeacon\narchdioces RC;5?RD;A?BqEr\narcheological ZU;010v0#ZT\narcheologist ;ZSZThq;Ii\narcher ;;9J\narchery ;2~YE;vJ;kNu=\narchipelago ;;1iFD;u4\n"u8 +
        "architect ;0102Pq;PtXI;8,\narchitectur 01;3yPp;;0o\narchitectural ;0n0yHZN*;3xPoiqwT\narchiv 01;FyT3T5;N!hK#U;x~\narchival ;;0y5nFxT2T4ea\narco ;;D4\narctic ;;Eqf.h-\nardent cL;2V\n"u8 +
        "arduous jz;;8?N4W8f|\nare lI;4Y;4q\narea ;;GlXxrT\narena ;Fe;1*\nargent\nargu I[;0]RF;01RG\nargument\nargyl ;;C?\naria ;UO\narid 3nPX;Phc7i~mh;O$rM\naris ;0G\n"u8 +
        "aristocracy 02;;017OWacJ;V.\naristocrat ;01;9F\naristocratic ;;7McH\narithmetic ;;H3sL;hT\narm ;;C+c&kQ\narmada ;;dh\narmament\narmed ;0%G1jpj*;eP\narming ;;e5\narmistic ;;OQ\n"u8 +
        "armor 01;02BSqqu4;8oc=;$P\narmour ;010TBRqp;7/c<;$O\narmy 7.BQeKqo;0S3&F_$N;HYgs\naroma dT;Us;f1\naromatic ;;f1o5\naros ;;J8\naround ;;uz\narous ;;te\narraign 01;;byjlqC\n"u8 +
        "arraignment ;;KZ\narranger ;Bau=z-;;GzHM\narray ;;0+\narrear ;;;M~\narrest PZ;JFt&;KlQ?fxsp\narriv Oi;01;dQdl\narrival ;Ok;Ohi[\narroganc ;MHi/o0;RVp!q6\narrogant ;E#MFo0;d@i/td\n"u8 +
        "arroyo ;;!y\narsenal ;;nR\narsenic ;;IeIgM3Qm$X;tN\narson ;8t;mv\nart ;0BLtZ4Z5gD;9YF5LsL!xd#i\nartefact 06;Yy;$j\narterial ;01;93Jdl`\nartery Jc;EH;92EP\narthritis Pw;0yO1XTn=;M+\n"u8 +
        "articl X:;F(U-U.Y%eJu3;FXWRX/oT\narticulat ;;E)\nartifact ;06$d\nartillery ;356P9$jY;6NJ=;3cA|qM\nartisan KW;;q3\nartist ;03GdG$IWcD;E@W=g%;O]\nartistic Kk;y9;G#Zm\n"u8 +
        "artistry ;;7kKkVH#X\nartwork E~;Y?;E@LmRkWhg0#V$X\narum ;nN\nasbesto ;;IPwAx9\nascend ;;02;O$\nascension\nascent ;;D@\nascertain ;PIQ%;0S\nash ;EA;T.v_\nasham ;;h7\nashor\n"u8 +
        "asid ;;5`7(Ctgr\nask 02;01w>;;3z\nasked ;01ZH;t&\nasking ;;3zrY;qW\nasleep ;;1!KM;1p\nasparagus ;7h;;AIA@U%w>\naspect ;;GhILZ:\nasphalt ;;QViT\naspir\naspiration\n"u8 +
        "aspirin ;#-;SlXunmra\nass ;;uZ\nassail B(KvOd;KtxR;QUW5;CHN]OEvJ\nassailant 0pj7j8;8xidsc;5%j9\nassassin ;;01lAuf\nassassinat 01;;#5\nassassination ;5?;J!#4;!|\n"u8 +
        "assault ;0k;cLiZj.j/\nassemb ;UzwZ;HxJaNXwb\nassemblyman Jb;HCNu;#V\nassent ;HT\nassert ;H~;01\nassertion ;IM;Bl;N(\nassertiv\nassess X%;Y9;q`\nassessment ;X%\n"u8 +
        "asset sn;X5;2J2dMSO7OSb,six?z8\nassign ;;rA\nassignment ;;r/\nassimilat ;;WT\nassimilation ;VQ;E%n|$.\nassist\nassistanc ;m@\nassistant ;;D/Itlp\nassociation ;;Gk;a&\nassort ;01;jW\n"u8 +
        "assortment ;T|;E!\nassumption ;;8t\nassur ;WM;G/io\nassuranc ;;in\nasteroid ;;E>\nasthma O|;nHnsq(;0,\nastonish 01;p5;oa\nastound ;p4;1JoZ\nastrology ;04\nastronaut I`Vu;;K6z@\n"u8 +
        "astronomer ;0102gG!<\nastronomical ;01;Ad$G\nastronomy ;!-;gF\nastut ;;uc\nasylum ;N);N*YOn&$p\nate SiT!T#;T%;HiPp#4\nathlet ;i+;FYLJ\nathletic ;2kESrV;d2i+tn\natm L|;;9U\n"u8 +
        "atmospher\natmospheric\natoll\natom UXm_;ke;sT\natomic ;;V[\natop ;;3D3V\natrium ;JS;0X1qADVS\natrocity f<!e;78;J^kV\nattack 5W;4p5aq=t?$l;Vmo=p6\nattacker iiij;5Z88Ogh<r:;5EYql2\n"u8 +
        "attain\nattempt ;;ZTcz\nattend ;;E(V/hJ\nattendanc ;;0(KtV/\nattendant ;;88V3cK\nattende ;Y1;PHfcgyiNyZ\nattention\nattentiv ;;V_\nattest ;qJ;TJYt\nattic ;;2&DHbj;2IAE\n"u8 +
        "attir SWfH;h1;9uIx\nattitud ;;2@$p\nattorney vE;I)b4;MWxC\nattract ;yU;V>V?yX\nattraction ;;O4\nattractiv ;N?i`;B5K-gEp9wh\nattribut ;;CM\nattributabl\nattrition ;;vD\n"u8 +
        "atypical ;;0rN3cLpDpa\nauburn ;;fO\nauction ;;3jap\naudacious LC;61;51pp\naudibl ;;j(x,\naudienc ;w?;;J[\naudio 9b;O^Pv\naudit 02;;P$W~XW\naudition ;;HM\nauditor ;XU;FUIF\n"u8 +
        "auditorium ;ChiRik;7?9)\naunt LIh7;h1h5\naura ;;h1\naurora ;;uD\nauspic ;fb\nauspicious\nauster ;;T^X.yF\nausterity ;;Ko\nauthentic ;;nA\nauthentication ;U[\nauthenticity\n"u8 +
        "author ;3n3pWeWfamm_su;Hy\nauthoris ;04\nauthoritarian 0AOj;Ep;Ok\nauthoritativ\nauthority\nauthoriz 01;;Ezy`\nauthorization\nautism ;01MkOFP(V/;PG\nautistic ;Tq;BCo*\n"u8 +
        "auto 0409;0ALI;8:zJ\nautobiographical 01;3e3fWU!^;ad\nautobiography 3e!];WTcz;OSVh\nautocratic OZ;;OY\nautomaker 8,;05LEaUcczF;9R\nautomat FB\nautomatic ;;ia\nautomatical ;;CYTy\n"u8 +
        "automation ;;i)\nautomobil ;018gz9;8&L9cXzA\nautomotiv ;;Tuoiz9\nautonomous ;;01\nautonomy ;;oJ\nautopsy ;H*pj;FtW_cf\nautumn ;;2P4Kc1\nauxiliary ;;AL\navailabl\navalanch ;;v>\n"u8 +
        "avatar ;;44\naveng ;;t9\navenu 56;q(;Ray)\naverag ;xb;ETSm$D\navert ;;5?91m,x2;cb\navian 3Vbuo,;Gp;c=on\naviation ;;zH\naviator\navid ;VF\navoidanc\nawait\nawak ;;0B\nawar ;tM;tT\n"u8 +
        "award ;2qW.k.k<!?;4qBWeKvw\nawareness\nawash ;;5&$6\naway ;q);0I2DR8uzu)\nawe ;;O`W[\nawesom n.;Y*zU;YF\nawful Kfl1;Ren,xD;4!KPRER`\nawhil ;;iL\nawkward\nawok\nawry ;k_\nax ;tE;xy\n"u8 +
        "axis\naxle ;;A8\nayatollah ;B@md;Z2h$\nbaba ;;hzyM\nbabe ;;i9\nbaby oK;4_AlApZ$fB;N)\nbaccalaureat ;Oc;QU\nbach ;9EE&;A,\nbachelor LwQTg8;JiOaQKQS\nback ;;Q>qo;uo\n"u8 +
        "backdrop ;;3fGvfXg,\nbacker ;;NTbi\nbackground ;;DGDJGY\nbackhand ;18;iv;b@wO\nbacklash ;;Z3add!r7\nbacklog\nbackpack ;0G5W;8RXVxB\nbackstag ;;m`\nbackstrok c*!2;P0!/;rgz-!(;5C\n"u8 +
        "backup ;;LO\nbackward\nbackyard\nbacon ;S(dK;5jG.c_tR\nbacteria 02;01dh;dg;!:\nbacterial df;o4!P;01dg\nbacterium ;df;;!.\nbad ;IL;w*w_;fk\nbadg p5;TU;259Oj7l)\nbadger ;;2@gx\n"u8 +
        "badly ;kr;5uj`la\nbadminton hO;r>;sKw_;hr\nbaffl ;2I;PAWP\nbag w^;5G;015y9:;4s\nbaggag w];hv;7_9/\nbaggy sT;L:rE;1N\nbaht ;QG\nbail ;;KcrH\nbailey ;;#B\nbait ;;aN\n"u8 +
        "bake 04;6)I-Qh;GwGxI>v_\nbaked 6(;4+GwLcMyc&;c^v^\nbaker ;6aGyf(y<#7;5f84C#cWgcy!zOzU;aL\nbakery ;gk;4)6z;LVRG\nbaking ;6Z6$GsQda<;I)v@;d0\nbalcony ;H$KpQPhT;8tUoa6;a+\nbald ;;R!\n"u8 +
        "balk ;;jH\nball ;4PsI;0<8N8aI3Zhc4j$\nballad ;x7z-z/;RPfaz);x6\nballerina ;01J!;AW\nballet ;AVAWJz;AUFQJy\nballistic #q;;pnps\nballot ;;757MF@HQSnqQq#;Sl\nballpark ;;B(P>\n"u8 +
        "ballroom ;Ju\nbambo ;;78\nban 0D;;0dbQmTmVmW$w\nbanana ;B~c(;0|76W[;x/\nband ;0!R2g!nK;hu\nbandit ;;dldmgp!+\nbandwagon ;;ro\nbandwidth ;;51cZ\nbanish ;;mb\nbanjo ZOh$;0u;3Mh(;gu\n"u8 +
        "bank ;01ZquHuIw=;0K58L>vT$M;qU\nbanker ;57R]ZqqU;64ZpZ[nVqT\nbanknot ;C7C8;#C\nbankrupt ox;01vO;K]vP\nbankruptcy ov;ZYvO;ZWp1tlz`;bO\nbann ;0Q;bCbDbE\nbanner ;S/a6;S:\n"u8 +
        "banquet ;8%dJ;8UY^;4hNswr\nbantam\nbantamweight ;4E4F;;Yea&iRu)!Z\nbanter ;;9P9RGAOY\nbaptism ;;012(ADDBH?Pdjs\nbaptiz ;E<\nbar ;;6Q\nbarb Yw;0M;0N\nbarbarian ;;Ia\n"u8 +
        "barbaric MHiWo1;E4;HZIR\nbarbecu ;;Nif~y[z2\nbare\nbarg ;3A;c9h#;Yz\nbaring ;n-;4<wtwv\nbariton ;;;0Y\nbarker ;;GF\nbarley ;fN;;GXxAxU\nbarometer m[;1Dm=;1JDk\n"u8 +
        "baron ;02ih;01v<;RKy5\nbaroness ;;;G~\nbaronet ;01S6y3;RIfX\nbaronetcy 01;S5n-;iL\nbarony v.;;2EY&n,;Q#xr\nbaroqu e[;zA#m;Avc4\nbarr ;a:;a/\nbarrack ;;LmdM!Y\n"u8 +
        "barrag ;$S;2q3IZmaZgTmU;2p\nbarrel ;I8d0;8KdNv3\nbarren L];L-W4i]$t;Q?Ykfei@l3\nbarricad ;;2r99GIL3T6Ug;Ya\nbarrier ;YZ\nbarrio ;;s#\nbarrister ;rN;A&te\nbartender ;;7cj|kD\n"u8 +
        "bartlet ;;b&\nbasal ;;Pugj\nbaseball ;j9tK;PO;0Bat\nbaseless f/;W:\nbaselin ;a-;r7vG\nbaseman 7nY*nF;9hf,j2nE;eY\nbasement ;0m7_P<a3go;5DA~IAPnc~k3\nbasic ;;Utt.\nbasical ;V7;Us\n"u8 +
        "basil ;d1!T;;7>9>\nbasilica ;8r9-;I6lH;7p\nbasin ;;7iP]sH\nbasket ;;Qrt0\nbasketball i|;8`B8B+s6;3ro.;ai\nbass g0;ARQSYuh8rT\nbassist QS;$`;;g0rT\nbasso ;d.\nbastion ;j-;hw\n"u8 +
        "bat ;06;i=;nz\nbath ;;01\nbathroom ;P!Z=;01A.sy;0Yru\nbathtub\nbatman ;;CEqnx,\nbatsman 3i;HX;HWJa\nbatt ;i+i,nt\nbattalion L&yj;CEV*;EoF9;477mF|O:m-\nbatter ;;i*\nbattery ;;u#\n"u8 +
        "battl Yob5;Yl;Y9\nbattlefield\nbattleground ;;z(\nbattleship ;Zq;;H!Lvbz\nbay ;;G!g!\nbazaar ;xf;5M\nbeach ;;A]F#r=\nbeachfront ;DaDdjt;ier]\nbead ;;;3eQ#\nbeak ;;R<q7\n"u8 +
        "bean F%;92;IFqC;BC\nbear ;;2`u3\nbeard ;g5;;$#\nbearish 4v;;7VIVPUd.r%\nbeast G`;U+#c;KfPn\nbeat ;01J!x+\nbeaten ;;j<!o\nbeautiful eK;3[KIRqV_v+wI;8XU)WYgY\nbeauty ;;Rodp\n"u8 +
        "beaver ;R#;G`\nbecam 02\nbecaus 58;Umt=\nbecom\nbed ;4ux>;G1\nbedd ;Aic6x=;c5\nbedrock ;;evt^\nbedroom ;PSjh;P1c3u(;rM\nbedtim ;;vp;#k\nbee ;;i/\nbeech ;;;1O7NYr\nbeef ;y8;8yr!\n"u8 +
        "been 0If-g-;gy;g/\nbeer 2@Ps;0x3p7?A>B1B2uHwe;3qO2PbPt\nbeetl ;nY#u;c`s0\nbefor ;;5js4\nbeforehand\nbeg 02\nbegan 04;02;QU\nbegg ;;aV\nbegin ;02;;SX\nbeginner ;;5mso\nbegun\n"u8 +
        "behavior 02\nbehavioral A*;Lnc$\nbehaviour\nbehead ;I=q);6264U=jA;U<\nbehemoth ;d3;Dc\nbehind ;;QznP\nbeig ;et;dcqw\nbeing ;gu\nbeleaguer Rk;;G-Z3\nbelief WP;OU\nbeliev ;r0r7;l#\n"u8 +
        "believabl ;ti\nbeliever ;LkWM;UB\nbelligerent ;DN;Jaj3\nbellwether\nbelov ;u`;sosu\nbelow ;;07UiWOWPv0\nbelt ;;hI;3=\nbeltway ;;;a,oT\nbench ;;1WPwuS\nbenchmark ;CRlw;2E5%\n"u8 +
        "bend ;;;Ht\nbender\nbeneath ;;0TJ4XFn7tHvQ\nbenedict ;;5^Dg\nbenedictin !y;Eu;;!z!&\nbenefactor\nbeneficial ;;C&LFa]bB$H\nbeneficiary ;;01R%\nbenefit ;;cY\nbenevolent ;;al\n"u8 +
        "benign ;;5P;v]\nbequeath ;mj;To\nberet ;59n0qV;wy\nberlin A:\nberri\nberry ;;;81\nberth ;;X=ue;9y\nbeset ;zl;RS\nbesieg ;R);R*a3;1=\nbest ;08UNdX;Wy\nbestow iO;CyiLiN\n"u8 +
        "bestseller ;f/;1|\nbet ;04;g!\nbeta ;;aY;b!q5\nbetis ;;wu\nbetrayal\nbett ;;1_bu\nbetter dP;f3t9;B5IdP:P_cjf*kv$.;ch\nbeverag ;AVO^ZK;2@4vAUNVO_;tk\nbewilder I4;Neg=iZ;U7a!\nbey\n"u8 +
        "beyond ;;WD\nbia ;;01\nbias ;kw\nbibl ;01;;dU\nbiblical ;;n)xn#^#~\nbibliography ;0U0VLTTK;MWRyZqpatfwA\nbicentennial ;;6iB4B6;6#6$pj\nbicker XC;f3;I1M5MZ\n"u8 +
        "bicycl 09;iU#2;5*O/;5b!|#0\nbid 01;02\nbidd ;01\nbidder ;;4L\nbiennial ;;UQks\nbig ;01izs?;02cYqI;tl\nbigger ;rA;iy\nbiggest rA;;ix\nbigotry n];Mbf>;VH\nbike ;01iL!?;O%iKpE#J\n"u8 +
        "biking hJiKpD;;51!_\nbilateral EX;ac;DZDgK|at#M#z\nbill ;s0\nbillboard ;7O\nbillionair ;Xiv4;3^K!SOz?;y&\nbillow ;;9e\nbilly ;;1J1Koyyn\nbin qn\nbinary ;;MNRXm~\nbind ;z>\nbing\n"u8 +
        "bingo ;u8;5$bO\nbinocular ;4k;Y9c*l)yL\nbiochemical ;06z:;7b7db+x@\nbiochemistry 077c;1+z/\nbiodiversity P%;C<PxPyWBez;JmNPSKYW\nbiographer ;02hL;;S@\nbiographical 01;S>T);A+J^K=xh\n"u8 +
        "biography S=xg;K<T(ZL;RT\nbiological ;;7Vb$c0qRz*\nbiologist ;Ti;1#C-UW$3;b@\nbiology 7Vwn$$;02PsThb!b<b@z(;4M9(BvTgzT;1#\nbiomass ;;T0b_\nbiomedical 02;##$!;mnqNzR\nbiotech 01;;e6\n"u8 +
        "biotechnology ;;$y;#z\nbioterrorism\nbipartisan ;;Cf\nbipolar ;Mbvd;JoKpSK\nbirch ;;;5~XTvx\nbird yO;2N5rYPZkbe;3)OwiU;vK\nbirdi ;hL;VJ;0~\nbirth $v;7elCv_wZ!N!Y;U6WjWs\n"u8 +
        "birthday ;5|5~;hL\nbirthplac ;;wk\nbiscuit ;;D[\nbisexual r<;bQ;;gmhc\nbishop Ck;0150HbLLSD;Cl\nbishopric ;LKtx;OnPW\nbison gU;0*QJ!2;IAic;cb\nbit ;pKt%!x;;t2\nbitch ;;G=Om\n"u8 +
        "bite ;;0102\nbiting\nbitten\nbitter ;;W&mz\nbitterness ;M(RbaEfUy~;G)h=sr\nbittersweet ;;x0\nbizar ;APuT;VRd!gy\nblack ;;9z9|A1v!;0sdUdh\nblackberry ;;5?e#\nblacken ;3R;3PeHvA\n"u8 +
        "blackmail ;Uc;2A9VUb\nblackout ;;4JMXn8\nblacksmith\nblad\nbladder ;1iavnGpZu1;l5nFs@\nblah ;;z(#*\nblam\nblanc ;;3t\nbland\nblanket ;;wG\nblar ;to\nblasphemy ;;g9\n"u8 +
        "blast 0*U1;0AT_dQ;0aJ[W^\nblatant ;XV;HgPi\nblaz UM;k.;R6VDX0;3AW[\nblazer ;o0;8r\nbleach ;;7I\nbleacher ;OQ;;c:\nbleak b@dU;L<N.;21K!K|NW\nbleed ;;6/KZf<t/\n"u8 +
        "blend y*;lDy-;P0Xf;9=y,\nbless ;Myc4;AWVug:\nblew 0Q;0RT/\nblight ;;Ha\nblind ;;j0\nblindfold eR;HL\nblindness ;;Lpit\nblister\nblitz\nblizzard ;;GTIN\nbloat ;2*;kd\nbloc ;;5&8$\n"u8 +
        "block\nblockad ;;7.8jFDF_\nblockbuster ;!8;!B\nblog 01;cHmp;$9\nblogger ;oP;4(9sA0\nblond ;d@;OQ\nblood ;;fGsk\nbloodbath ;03044n;vn\nbloodi ;uv!s;2CDxG)H6\nbloodless ;EN;I%\n"u8 +
        "bloodlet 01;;4kqVv@\nbloodsh ;62R>R?qUv?;02BfhS;4j\nbloodstream ;;m#\nbloody ;2A;FcG&\nbloom ;01XhX*;Y<\nblossom ;;Xg\nblow ;01;pL\nblown ;;pK\nblowout ;;G.\nblue ;;9W9Z;E]c$\n"u8 +
        "bluegrass ;n&;W2X$!U!W\nblueprint ;;RKY-\nbluf ;;5AE!g3\nblunder ;yJyL;y9;p-\nboar ;HTPchv;PSfnzL\nboard\nboardroom\nboardwalk ;;B4\nboat 3^;VpWx;FGNoWwY~\nbob ;;72\nbobby ;;n*\n"u8 +
        "body ;DaG,!V;X5uY\nbodyguard ;65;2]dV\nbog\nbogey ;UKgM\nbogus Y(;UNUU;A)UVV/\nboh ;;G0ssw8#I\nbohemia ;Ns;01o.\nbohemian\nboil ;1yC?;ZQauyL;e>wJ\nboiler ;;F:Zu\n"u8 +
        "boisterous $5;67E^Q*T*Y<n]n^\nbold\nbolder ;;qN\nbolivar ;;JL\nbolivia 0|;6TDg\nbologna ;;8`\nbolster 0N;2G;I3RW\nbolt ;;!X\nbomb TK;04JBTFTLol;GV\nbombard\nbombardier\n"u8 +
        "bombardment ;;I?\nbomber ;;9Uft;V&\nbona ;Vv\nbonanza\nbond ;;RH\nbondholder EQ;;2pGe;qm\nbone ;0!YR;4BW&einQ;u#\nbonus ;;9)U_e-j2\nboo ;;F$h2vpv-y)\nbooby ;;I~T9\n"u8 +
        "book ;4Q4RRbd<w2#[$c;02C.Ja;8v\nbooker\nbooklet ;1RX(;RZdhdu\nbookmaker\nbookseller ;01\nbookstor ;;ci#a\nboom ;;MvOF\nboon ;;qB\nboost ;1[F!;9$Q7iv\nboot ;;e5exe/\nbooth ;of\n"u8 +
        "bootleg ;48;9$C!Hg\nbooz ;M@;C5rh\nborder ;#|;7[EhHcPtzE!>!@;HZY)\nbore\nbored ;02;aciA\nboredom s4;;IdSVY/\nboring ;;MeNNZE\nborn ;;ud\nborough ;Bcwc;DGLZOizi;zj\n"u8 +
        "borrow ;r%;3]E0GEmUyS;qM\nborrower Gzy&;E0GEHLf<r$;H]XWl9m+;qM\nboss ;;t!\nbotanic 01;Zp;gV\nbotanical ;gU;0102ZogT\nbotanist ;5u;aHrIu=#e;!S\nbotany ;aHgR\nbotch 1v\nboth ;;u0\n"u8 +
        "bother ;;O$ch#b\nbottl M!;4~89;8AMjrP\nbought ;2B2E;9O\nboulevard ;YHlz;MUo^th\nbounc ;oU;LTn[\nboundary ;;a4\nbouquet ;;WhWm\nbourbon\nbourgeois\nbout ;oQ;0BUaVIgiwV\n"u8 +
        "boutiqu ;5uU1;2Psv\nbovin PQ;DZ;41KVs:\nbowed 02\nbowel ;;CiZgly\nbowing\nbowl\nbowler ;D=;D<F@\nbowman ;;8He,yN\nbox ;;3I\nboxer ;01UQqswL;WqeD\nboxing ;UPWpnKwK;eCgXnoqr\n"u8 +
        "boy ;5pn);jO;aF\nboycot\nboyfriend U.U/;g#;Q[mz;aE\nboyhood ;5o\nbracelet ;;;NN!O\nbracken fP;;012CD`\nbrad ;un;ddfOm_wT\nbraill\nbrain ;49d>;4bCIrKw0!k!r!u\nbrainchild ;;Xi\n"u8 +
        "brak ;;Zbgx\nbrand ;;7(oDrkvm;cy\nbrandish ;;H2o0sk\nbrandy ;;5~n9\nbrash ;7dV&;PSUNV=\nbrass\nbravery C^Y?eg;;F|G4flvp\nbrawl vC;;AGPyUq\nbrazen ;FB;Fc\nbrazil ;5VCi\nbreach ;;!F\n"u8 +
        "bread W9rD;4N57;7jDDE1;1u1`\nbreadth ;;Hd\nbreak ;0j\nbreakaway\nbreakfast um;JA;9GsB;JBs9sA\nbreakthrough ;;dowC\nbreakup ;;G#K6Kk\nbreast ;2P;4Phiv0\nbreaststrok Xvu>;J<uzv!;mUvt\n"u8 +
        "breath ;;Ce\nbreathtak FMsm;aos&;L@Rx\nbred ;0102;LNU,ft\nbreed ;01LM;LAUIgO;eG\nbreeder ;U*;fr\nbreez ;;B$;cC\nbreezy ;;X:Za\nbrent ;D);vJ\nbrethren ;;5yA7Q,S]\nbrew ;01;7cs=;qs\n"u8 +
        "brewery ;;;Ke\nbrib nO;01OCODhz;7%AkSSw<\nbribery OCXZor;CCQ*W(a$$7;7$OBQTVVnNwjwww:!B;SS\nbrick t:;0xSr;a^;9b\nbrid ;;Lx\nbridg ;;23O1\nbrief ;;8KRJl3\nbriefcas ;;L-Pr;r(\n"u8 +
        "brigad Hx;87R!uc;01;3fB?K)i%\nbrigadier 7yp[;8789;4VB?tq;Z7\nbright ;017%7&7)E)Z`b9p~r*;I!S%V@!1\nbrighter ;6OE*Iz;01\nbrightest ;;fv\nbrillianc ;;t:\nbrilliant ;6UE~hgt,;G5\nbrim\n"u8 +
        "bring ;;0N\nbrink\nbrisk ;;0+XYn#w~\nbrittl ;;X3\nbroad ;05\nbroadband ;9]kvw(w:z~;1a3n\nbroadcast 4D;01!D;z|$Z\nbroadcaster ;85;1Y4C\nbroaden Rb;;Fo\nbroader\n"u8 +
        "broccoli ;2#NMpZ$k;;1R\nbrochur ;;Vd;2`\nbrok ;01;Oq\nbroken ;W@;0FnQ\nbroker ;;01uRzu;uP\nbrokerag ;lw;E>P&j,lMpAr(;U/\nbrom ;fZ;c3\nbronz Z>uFuG;uH\nbrook ;C/;bMt`\n"u8 +
        "broth ;BJXsYdt@!n$b;D]a,\nbrothel\nbrother CVTAz#;ad;ak\nbrotherhood ;;X+l_\nbrought ;;1i\nbrow ;;WD\nbrown ;;6qCtC~;a&a-\nbrows ;ka$V;014G63LA\nbrowser ;H8Z]kZr&zK;Xzan\n"u8 +
        "bruis ;8|j4nBpqzV;SGp.;W%\nbrush ;;Y/\nbrut ;;V`\nbrutal ;;yK!/\nbrutality ;DJ$p;C:cLj1tWwN\nbubbl ;0w\nbuck ;;55\nbucket\nbuckl\nbudd ;y,;N$V4#5\nbuddy ;;E3\nbudg ;;32dt\n"u8 +
        "budget ;RH;01FfUp\nbudgetary ;;Uow<\nbuff ;;O:\nbuffalo ;;CIa:\nbuffer ;F=\nbug ;;0O\nbuild ;02A0F^;8&A1R]sj\nbuilder ;;h@;HV\nbuilt 9|;;G)\nbulb ;;VP\nbulky ;;DY\nbull ;;p&\n"u8 +
        "bulldozer ;;lj\nbullet ;anbN;141kUN\nbulletin ;;YMzt;zs\nbulletproof ;;Z5dA\nbulli ;;045gb_\nbullion ;;7q;Zc\nbullish ;0E2!Kzk)$X;D!Ie\nbullpen ;2hHiLmd_i)oY;64KF\nbully\nbump ;;K=\n"u8 +
        "bumper\nbumpy ;;ft\nbunch ;;CEbHmnqr\nbungalow ;BX;8s8ve@;SasQ\nbungl\nbunk ;;tM\nbunker ;R];d`\nbunny\nbunt ;;;as\nbuoy D*;01co$J;8%m^#l\nbuoyant ;D)Z2m[;MJm]x`\nburden ;;EVb>\n"u8 +
        "bureau ;F>;ICi~ud\nbureaucracy 02;01;D9hvhw\nbureaucrat\nbureaucratic ;;D7\nburgeon ;;yU\nburger bT;WvWw;FPtZ\nburgess ;;3X\nburglary ;S@ve;Vye2\nburgo ;A&\nburgundy\n"u8 +
        "buri ;08CCa1;012yA?LMQd\nburial CC;2xXA;6ECBa2\nburk ;xt;3JAkU7Yjsm\nburly nD\nburn 02;;GlT,a@\nburner\nburnt ;a>;A.Gjx)\nburst ;;Q*Q/T+USa&;nX\nbury\nbus 017T;v3;qIz.#k;0U\n"u8 +
        "buse 7S;;0Tv2\nbush ;J.ZG\nbushel ;At;2ruS!h\nbusiest ;8z;06\nbusiness ;7RhW;A#OEOU;sM\nbusinessman ;r9;TnhS;03OT\nbusinessmen 01;OShR;BuQaTm\nbusinesspeopl ;QZ;OR\n"u8 +
        "businesswoman ;;el;OQ\nbustl ;018tKT;eouNzM\nbusy ;;8scU\nbut Pe;z-#g;0oq[!8\nbutch ;;y5\nbutcher ;;E`\nbutler\nbutter ;4VCXUfWqXbs>vl;BjMAUoZ*d*tj!M;3dBw\nbutterf ;;iX#`;wt\n"u8 +
        "button ;;56\nbuy ;03;023Mk8\nbuyback ;;03JV\nbuyer ;D(;6EC_g3s7\nbuying ;;kB\nbuyout ;;nUt)\nbuzz ;;P:e>;3F\nbuzzer ;K^nU;Vqa+lT\nbylin ;Dg;nu\nbypass ;;5Fc];QtV~\nbyproduct ;;5b\n"u8 +
        "bystander ;4dh`;abt8\ncab ;Kh;pQwu;14o$o%\ncabaret ;;xN#X\ncabbag 1a;2Ao8\ncabernet ;ZY;V$xz\ncabin\ncabinet ;uz;2nFs\ncabl ;yp;2&H@S-vd#k\ncach ;;cy\ncadet ;;6jASG8ily5!,\ncadr\n"u8 +
        "caf ;7`\ncafe ;;e4l:p?y=y?;HJ\ncafeteria ;4qHKJuJv;aZaad`l=\ncaffein ;KQ;0Hd!uWz~;y-\ncairn ;;dD\ncake 9?F[;3n9>pG;0hCAWP\ncalamity 1mHs;;GP\ncalcium ;0@3j;j_j`z[;qv\ncalculat 01\n"u8 +
        "calculation ;Oysx\ncalculus ;sR;39XssS;Xy\ncalf Z$au;h$l,nc\ncaliber ;1Naz;aA\ncaliph ;01;x?;fE\ncaliphat ;;#`\ncaller ;;1[GaILo+qw$x\ncalligraphy ;2E;D/MYS)\ncalm ;;01kl;9)\n"u8 +
        "calmer ;5n9)K8;3id=\ncalori ;;01Gv\ncalory uF;0%3cRo\ncamaraderi ;;RFV.jK\ncame ;6J;K<mj\ncamel ;dpwo;1hYKcD\ncameo ;t5;N]R<\ncamera ;tz;Tne^hMnnt#\ncameraman ;ACks;3(Vj\n"u8 +
        "camouflag ;W+k7;RnYL;lMr:\ncamp ;My;i>\ncampaign ;;J6WJZ&\ncampaigner ;Nz;X_\ncamper ;cg;01\ncampground ;;p3\ncampus ;4L5qJQQ!;JP\ncan 5`AOt+w,zA;0Lnoqr;sI\ncanal ;;Obxp\n"u8 +
        "canary ;;0Tj/\ncancel 0102;EI\ncancell ;01;EH\ncancellation ;EG;E+IEm!\ncancer G4Hunns#$J;0t202)5t6/C6G6G7p-p_qwzw#s;01g(new,;o#\ncancerous qv;;ndp]s!$I\ncandid ;;h2\n"u8 +
        "candidacy ;01;M)Zqyx\ncandidat ;268+EbZpgByx;8/r/sCu#yvyw\ncandl ;l]of;TLeun?\ncandlelight ;;C?Eg\ncandor ;c`;3|d>!$\ncandy 36;;9aA/lp;Zz\ncane ;;4[R6\ncanin ;;I)\n"u8 +
        "canister ;Z6;H<S(S)TI\ncann\ncannabis rE;4-sa;K^b?;a+tK\ncannon ;ZumRvv;S%Z3w$\ncannot wo;A3nTy0y=#j;ClfKxjyx#g\ncano ;;;k*\ncanon ;;It\ncanton ;;;wV\ncanva ;$:\ncanvass\n"u8 +
        "canyon ;A/;cFlwv=;Y6\ncap ;;jy;a%bk\ncapability ;;S!\ncapabl ;;;fg\ncape ;;4ojkx0;jj\ncapital ;;3l\ncapitalism ;0167e>nY;5VXmu!\ncapitalist ;NF;NG\ncapitaliz\ncapitalization ;;f[\n"u8 +
        "capitol ;;7q\ncapp\ncappella ;2,2?;M:h!!:\ncapsiz ;JtRu;5DV4#?\ncaptain ;;01S_\ncaptaincy ;;A+\ncaption ;;hJ\ncaptiv 01U>d8;02FJ;k(\ncaptivity ;;01U=d7\ncaptor k%;U<d6;iY\ncaptur\n"u8 +
        "car ;JbJdjwt%vn;JcMgWEnz;vp\ncaramel ;AdAeS`;AtXL;2xVZ\ncaravan ;;ju\ncarbohydrat Q.;2zF@tc;YC\ncarbon GTL(WKYv;s<u^;;y1\ncarbonat p%;2r;j5\ncarcass ;AC;RDo8oH;9U\ncard Cu\n"u8 +
        "cardboard ;;T5$@\ncardiac 04;6N9Kkt;Fqa,bN$N\ncardinal ;;$<\ncardiologist #0;01N8!0;3@\ncardiology ;xk!~;01;EAxiz~\ncardiovascular Fb;duz3!~;9Gsrxg\ncare aw;09axc-;01rRy:y[\n"u8 +
        "cared ;;08o<\ncareer\ncareful ;s&;Wl\ncaregiver ;y,;9pE3Y9bA\ncareless ;JY;xA\ncaretaker ;h_\ncargo U#;84U!o|;AfaTbt\ncaricatur ;;0IEBEC;0H\ncaring ;o*;vGx3%4\n"u8 +
        "carmaker ;Rl;CVp+qWvO\ncarnag rY;1jFCcq;csf~\ncarnival ;;0(PmRW\ncarol ;;uc\ncarp ;;;0f\ncarpet ;;Pv\ncarrefour ;q&\ncarri ;04\ncarriag ;o8\ncarrier ;;Sx\ncarrot z,;2WA`FaV.;;0!my\n"u8 +
        "carry ;;n?\ncartel ;ki;47pQu0\ncarter ;jV;SHqw\ncartilag n3;AwYh;A]UGko\ncartoon ;;56p]%2\ncartoonist ;d-;4:KP\ncartridg ;;ZcpY\ncarv ;;Cs;qM\ncary\ncase ;;5&C<idlv\n"u8 +
        "cash ;;CIgEne;uY\ncashier ;3U;CHYY\ncashmer ;;l_;9DDsnM\ncasino Vm;Vj;Vk\ncasket 4B;Iw;V7vC\ncasset GK;DYG%;5Z8sT#\ncast\ncastl ;T+T,;q0ri$6;p|\ncastor ;;$N\ncasual ;I$;QH$S\n"u8 +
        "casualty ;QN;2(f-\ncat H);uR;Q<sXv6\ncatalog 01;4V;8lzn;F?\ncatalogu ;4U;$V\ncatapult ;;#a\ncatastroph G6;01;71E%P,\ncatastrophic ;70E#G5G6\ncatch 0D\ncatcher fs!w;RKbf;l?\n"u8 +
        "catchment ;;Ic\ncatchy ;rn;U^o*rl\ncategorical ;DXDj;F<gm\ncater ;3D\ncaterpillar\ncatfish ;R-;a,\ncathedral 2L;122A;5?82AhMfds\ncatholic 2K!Q;2B316tFmMeNV;32DWE&nXtQ!R$m$v\n"u8 +
        "cattl 9YW%awnd;P<bb;H$Qyc8%2\ncatwalk\ncaucus ;DDl?;4^6tC<lPl>\ncaught ;;y?\ncauldron ;;R_nG\ncaus ;BL;B+Q0dTfj\ncauseway ;;Ow\ncaustic\ncaution ;;01\ncautious zx;6Ha1az;b-vb\n"u8 +
        "cavalry q`;EI$1;68$B;fO\ncave ;;m!;Ns\ncaved ;3|;Yj\ncavernous ;;nf\ncaviar\ncayen\nceas ;;0lY&\ncedar ;Y0;a[o.;A~ayyA\ncede ;;HD\nceil ;;Rd;SF\ncelebrat 014n;QAQs;0K4oQrWWi~j0yR\n"u8 +
        "celebration Qr;0K3!4m4nNCO*QpQqRhU=i~$1;010JJQQ9bVeIi|j1;0ZyQ\ncelebratory ;QoRgi|;QqRUYOe0$0\ncelebrity ;L);Y9oG\ncelery E!VB;1wsd;;ANz9$a\ncelestial ;;JCMQ\ncell ;Kn;KmdarLwl\n"u8 +
        "cellar\ncellist ;5P5/;;z*\ncello 2b5qSP;;ZL\ncellphon kp;01Y-tJ;ETEhY&Zqr>tR#V\ncellular ;tI;4!Y,\ncement ;;6y\ncemetery ;1:XV;XTa]qarK;t>\ncensor ;01\ncensorship\ncensur ;dc;dbuN\n"u8 +
        "census ;;4sfi\ncent ;;vTz`;HL\ncentavo\ncentenary ;014T;4Vd`;i+\ncentennial ;;4S4TOJd_rC;i*\ncenter ;04\ncenterpiec ;;80\ncentimeter 01e5;EY;Q1YR;sE\ncentimetr ;EXe4;Q0;jfrmrtsD\n"u8 +
        "centr\ncentral ;;J1xA\ncentraliz ;aa\ncentrifug ;LT;LUq-\ncentrist ;2|$P;CrHhP<ZMl0l>t8;6Xl,\ncentury wt;I)Jmqz;IwR=s4\nceramic ;By;UV;#G\ncereal ;SNW%oq;%1\ncerebral ;Z];u&\n"u8 +
        "ceremonial ;;01\nceremony QI;4EUGUgd,;4HPJ#s\ncertain xIy3;C3eNjXm6qQ;v%v`w*z!\ncertifi 02\ncertificat E[;01;1/cih>y0;l/$O\ncertification ;;E@\ncertify\ncervical ;;3tq#!J\n"u8 +
        "cessation ;;bn\nchad ;5/;lY\nchain ;I1\nchair ;;034J6t#O;02\nchairman ;030>NL;01024IE^\nchairmanship ;;014HZzsB\nchairperson 01;;4G8DD2\nchairwoman ;;4F\nchalleng ;;01A+\n"u8 +
        "challenger ;6$e5;6)BwXj;y+\nchamber ;;ig#(\nchamberlain\nchamp ;02;03\nchampagn ;;2.H#\nchampion 01;9:qLqM;6x8NBw;PXQi\nchampionship ;4d9/QfqJ;4ZMjhT\nchanc ;6Cb4;IyK^b0nAndney$\n"u8 +
        "chancel ;G`;081SOP;vR\nchancellor ;M`jZ\nchandler ;X5;08Q<TCjHphr!\nchang\nchannel ;v.;wB\nchant ;;0a1%nG\nchao ;fukSp=;015lfa#8\nchaotic ;;HjTEq]wW\nchapel ;1K5tLd;709fTIcqvJ;1J\n"u8 +
        "chaplain ;3$;20\nchapman ;rs;3M7JT4WQW`p,\nchapter ;;ir#M;S]\ncharacter Q1;3v;u>w[;PU\ncharacteris ;;02\ncharacteristic F|;;F_F~tq$t\ncharacteriz ;C@;w&\ncharacterization\ncharcoal\n"u8 +
        "charg PeXRox;5~8:JrMMN*s0xm;QTx/\ncharisma ;;f?jU\ncharismatic ;;KdQdQ=\ncharitabl 01;GvwT;6#GuSmTr\ncharity ;wS;GtGxTqTuy@y`;Gu\ncharm ;JJ;V:Y1ll\nchart ;;4IA($b\nchassis ;;Kfmd\n"u8 +
        "chastis 0c8>je;8<;3uCyc+\nchat ;6.;023.F9z=\nchateau\nchatter\nchauffeur ;;HXlt\ncheap 01e5;;;ND\ncheaper ;NCe4;01II\ncheapest ;II;e3\ncheat ;;Sy\ncheck ;n8;QGn)\nchecker\n"u8 +
        "checkpoint ;79#]#^;W~zb\ncheckup ;;Dla.a<p>zX\nchee ;;GNVm\ncheek l#;wV;H_QAi)tl;R+\ncheer 8<;h<;Wjy2zn;1T\ncheerful ;;X]\ncheerlead ;01XRj9;vW\ncheerleader\nchees ;;S<;0d8Jps#m\n"u8 +
        "chef ;9B9CVy;6&E~qP#p\nchemical ;;0aPT\nchemist ;KJ;01gr;UnpL\nchemistry pI;sa\nchemotherapy ;Gg;Lp;p(\ncherish\ncherry ;;84yV;W5o7$8$B\nchess ;V^;PpXH\nchest Ru;;Xi;u>\n"u8 +
        "chesterfield ;;a*\nchestnut ;;;w(\nchevalier ;;;iw\nchevron ;;xD\nchevy ;;Ri\nchew W?\nchi ;i&p*;0G0fOEj2lY\nchic OX;OW;7$AtTM\nchicken pa;7(;H|IfSAZ+j2;HM\nchid 8ej2;8c;CMcW;B`\n"u8 +
        "chief ;MV;CEU8;3AE5\nchieftain ;12;uu\nchil ;7D\nchild 04;9@Uqdzs^vI\nchildbirth ;3:dy;ajd)p`rXs]s^\nchildhood ;;M#OYbyo]s[;dw\nchildless ;Ig;F%Ifof\nchildren dv;s?vEyl!(;l$$X\n"u8 +
        "chili $X;Tw;t%;9D\nchill ;2M;6fG?alp%\nchimney ;;P?\nchimpanze ;;IvnxqbsV!K;VN\nchin ;;0PN|a]ioj_;h0\nchina ;nU;g[\nchinook ;;Yr\nchip ;;fH\nchipper ;PQ;Z-eVy$\n"u8 +
        "chlorid nC;ge;9Jb7gdlfzv;vYzu\nchlorin ;9I;;gczv\nchocolat 7);6UCWS$;7_L6\nchoic ;04;p/x]\nchoir 08K4;0Dy3;VEy4\ncholera Khyp;D3Qrnbni;N);BZkLp&\ncholesterol q%;OC;DJ\n"u8 +
        "choos ;0B0C;AGx*\nchop ;Tfq*xd#=\nchopper ;Yf;7t\nchoppy\nchor ;Z!;adtO\nchoral x^x_;J_xn;05$`\nchord ;Xlph;pfw<\nchoreograph 02;;019U$M\nchoreographer 01;9U;0QDz\n"u8 +
        "choreography ;0Q6,9T;9StY\nchorus ;;;pdx>\nchos ;01xx;A5\nchosen ;;vU\nchou ;Nz;iPinkhpS\nchow ;;pR\nchrist ;3*8HFQUwZf;D]NX\nchristen ;;cT\nchristian ;LKNVyF;09#_\n"u8 +
        "chromosom ;;TqtY\nchronic 9&;bGbMnN\nchronicl ;;2T2UH)TeYgg~\nchronological ;;01\nchronology ;zE\nchuck ;;gdqS\nchuckl ;i^\nchunk\n"u8 +
        "church 4ZKK;0*4a5*NMr.y6!S!T#:;013wBCHrLBbXlEr6r/!b\nchurchyard ;;8LVgVi!R\ncider ;;U1hA\ncigar ;;;01\ncigaret ;k?u/;n&\ncilantro TD;TBkkqdx9;;!a\ncinema s?;P0;swsz\n"u8 +
        "cinematic ;G6P0svtA;0iK5O~S&oM\ncinematographer ;01P0;DZ$+\ncinematography ;;O`O|$*\ncinnamon ;18;Zc;T]v@\ncirca ;;9J9L\ncircl\ncircular ;8*;IGII\ncirculat\ncirculation ;uq\n"u8 +
        "circumcision ;;5U5VTetDxr\ncircumstantial ;LB;3p$L\ncircus ;11\ncisco epl?;Arxa;fgh4p*\ncitadel ;;RC\ncitation\ncite ;01\ncited 01;vV;2XKRx9\nciting ;;2W\ncitizen ;;QybBtv\n"u8 +
        "citizenship ;tv!c;tmtu\ncitrus ;1IR|V4Vz;xTxY;n5#6#9%1\ncity ;F!pu;J#u4u6yR\ncitywid ;tm\ncivic ;;V9\ncivilian ;duhV;ckml!~$3;q0\ncivility ;;9gM:\nciviliz ;;W_\n"u8 +
        "civilization ;85a0rA;nA\nclaim ;;AzA.M_\nclaimant\nclam ;6-;;s+y=\nclamor ;Gu;P#q?\nclamp ;01;6,6-898ClM\nclampdown 6,;;88m^\nclan ;;MtOI\nclandestin ;6x;aw\nclap ;;PDZ-la\n"u8 +
        "clarenc ;;g:\nclarification ;;01\nclarify ;;;5=\nclarinet P<;3FW*$e\nclarity ;Y~;4L6fZ@;Hsxd\nclash ;3!K4PR;owq(\nclass ;;Udn=\nclassic ;;014$JnOMT9\nclassical 4#;2+2-g0q=sq;eykh\n"u8 +
        "classifi ;;3h9Y\nclassification ;;7HBMum\nclassify ;;aU\nclassmat ;;01F.UXUb\nclassroom ;F4F5V-hF;V,\nclassy ;uE;HjPNTiUD\nclaus\nclaw\nclay\nclean ;;01;C.\ncleaner\ncleans ;;S]nk\n"u8 +
        "clearer\ncleg ;;hejY\nclemency zi;j8;V%zy!`#+\nclement ;;gY\nclergy ;3sClCmJdzm;03x0\nclergyman ;gjw_;3suNz~\ncleric ;Onal;R(pls2\nclerical\nclerk ;;#+\nclever ;9#c-e~;0c4.ahtS\n"u8 +
        "click ;;T@\nclient ;7@;iN\nclientel\nclif\nclimactic ;03\nclimat ;01JCZi;Fb\nclimatic\nclimax ;;7d7e\nclimb ;id;01MYNX!d;gLic\nclimber ;;E7X@rw\nclinch ;;4Y8|OFk)$~\ncling 0R\n"u8 +
        "clinic ;AJY_o2u~x6xj;nd#v;Y`\nclinical ;BoBpo1!l;hG#]\nclip ;Pz;q~#.\nclipper u=;;Bx#&\ncloak ;;DDS9\nclock ;;M)\nclog ;3N;fc\nclon Hn;Ho;69EZSmSro@rrv/\nclos ;;E*NLp0\n"u8 +
        "closeness ;;g+\ncloser ;;t3\nclosest ;Dvt3\ncloset ;;EkE=Q)g,;FA\nclosur ;;i4\nclot ;;ZrcI\ncloth FD;S3iQjqy%;5eBmL*Mryd;Pr\ncloud ;PUp];F#TMWf$~\ncloudy ;xs;Wf\nclout ;;tj;i>\n"u8 +
        "clov R|pQ;v_;;u-\nclown\nclub ;Ph;;i8\nclubhous ;FikE\nclue ;N`;L6bl\nclueless ;;c?\nclumsy ;b*;h^\nclung\nclutch ;;Vj\ncoach ;Pay]$q;95jZ\ncoal pK;pMpUwh;0$RYR@\n"u8 +
        "coalition ;L(;QLwA;zR\ncoast 04;01e^vO;U@y0yi!c\ncoastal ;03;u8vN;co\ncoaster\ncoastguard ;;6Rmgzx;sz\ncoastlin ;clye;JfU<e?vK!Y\ncoat ;;E@FoVG;f2\ncoax #0;;DTIfW<uf\n"u8 +
        "cobalt ;;;4#jxlUtc\ncobra ;;5L\ncoca 0T;0S;Un\ncocain F6GBV|mUoa;45Zyq*sJ;oZv];X7\ncockpit ;;EGRR\ncocktail ;;B-E>\ncocky ;;1!\ncocoa ;;01;0C\ncoconut #,;Q)iNl:;ui\ncod ;;j-x);X3\n"u8 +
        "code ;;01\ncoded ;oD;HtiglS\ncodex ;m6\ncoding ;;Hn\ncoefficient ;;9oI)dEePm[yn\ncoerc ;;2e\ncoercion ;d];Vk!-\ncoerciv ;;d!\ncoexistenc ;;IzQgV!V#r%zz\ncoffe ;E$J7;4r\n"u8 +
        "coffin El;;4$GIQ_r1\ncognitiv ;A)s`#Q;J$s[s]\ncoherent ;02\ncohesion\ncohesiv ;;rJ\ncoin 01;p5;H(\ncoinag ;p4\ncoincid ;6v;0/0:JcM?ai\ncoincidenc ;;JyOs\ncoincidental ;eZ\n"u8 +
        "coke 01;;Er\ncola ;;mP\ncold ;E,QW;Z7;YP\ncolder 4JElYS;QV;01Ys\ncoldest ;;QUYSkL\ncole ;;FE\ncoliseum\ncollaborat ;01;02034H\ncollaboration 01;;021-dLrVy)\ncollaborativ ;cEdK;5sdA\n"u8 +
        "collaborator\ncollag ;#0;ZUZYqAxx!~\ncollaps ;nY;91E0Hp;6M\ncollar\ncollat\ncollateral ;;6Bn1\ncolleagu\ncollect ;;1I\ncollection ;lwrH;01J[iRmWnY\ncollector ;;nX\ncolleen ;;Ij\n"u8 +
        "colleg T5;01F%Hz;6wTDxM$/;LA\ncollegiat d3;;fLgO\ncollid 04;5T;KSoq\ncollier\ncolliery\ncollin ;T4;P+oWr6\ncollision ;9no@;KTL)aQ;5P\ncolloquial ;;s+\ncollusion ;sZ;1M\ncologn\n"u8 +
        "colon ;;AddWj8xw\ncolonel 0Z0b;0Y;4JRZ;iLl@\ncolonial ;01;0304Mm\ncolonialism Zl;02vS;LqV`b&\ncolonist ;0102;9qHqr$;Gm\ncolonization 2Y;;01Zj\ncolony ;;fy\n"u8 +
        "color 03;01xgy?#D;73iMnnyo\ncolorful 03;O0Sr;CtJDLRdZyn\ncolossal R);HZY7m6p/;l2\ncolour ;Tg#^;Crlzxdy<\ncolourful ;;Nn\ncolt ;;;M,\ncolumn ;01FexH;0Y4^IgSp\n"u8 +
        "columnist FcFd;4]sh;0YS3SoWCb+sg;4H\ncom ;;xH\ncoma ;Xy;Xx\ncomb ;;PbnrxL\ncombat ;;Mu\ncombatant ;;9,\ncombativ 1];;1YL`\ncombin ;o@;01o]o^\ncombination ;;xJ\ncombustion ;;#C\n"u8 +
        "come 0ASI;4RRjiAn.;SNW6;YJ\ncomeback ;;D&M%Zt\ncomedian ;01Hazv;;q+\ncomedy D#Mvm.qR;C@qUq)y1;H-\ncomet ;;QhvK#N#O\ncomfort\ncomfortab ;01\ncomfortabl ;;4(7YH5jGsV\n"u8 +
        "comic lv;MVk<tO;52Zj\ncomical WZX~;;QGTbdvk4m=\ncoming S8;SDsR;e/pL\ncommand 03;019qJth:#S;lk\ncommandant ;02h/;lPlj\ncommandeer ;WQWR;T+T.eDo7\ncommander h-;n,#P;Q|T,lhu*\n"u8 +
        "commando ;9m;MaM/NwVuxxz.\ncommemorat 01;;02lQm-pgt&#H\ncommemoration ;M4;01eem,q6t%;Q2\ncommemorativ ;$/;ed#F\ncommenc ;;F.\ncommencement ;See`;0vZqZs\ncommend ;;f-;1%gO\n"u8 +
        "comment ;;FQc,\ncommentary ;F3F6I8I|\ncommentator\ncommerc\ncommercial\ncommercialization ;aQ;bS\ncommission ;;04G^x9\ncommissioner\ncommit ;;0s1RLtTgVb\ncommitment ;th#S;PxPy\n"u8 +
        "committe ;;2aSFeUwMx5;3_\ncommodity ;lB;5>6-JzVQ\ncommodor\ncommonplac\ncommonwealth ;;r&\ncommotion ;;CEsS\ncommun ;;a>il;qK\ncommunicat ;cB;z_\ncommunication ;;rHr$ux\n"u8 +
        "communion ;HX;1(E&u]\ncommuniqu ;7Amj\ncommunism ;01;9_;K<\ncommunist ;K<;q]rJ#*\ncommunity ;;rfvz\ncommuter ;x);LrP0n3pvys\ncomp ;0X;1R3AGgtP\ncompact\n"u8 +
        "company ;3bMqa5k8;1ZR0jFkwwNzx\ncompar ;0102;L2y|y~;M2\ncomparabl\ncomparison\ncompassion ;42QpXfmq;9kR$Sh;F.e:\ncompatibility ;;01Pk\ncompatibl ;8@jjjo;0Q1+C#c8fz$I;Zd\n"u8 +
        "compatriot 3?;;3@l=l>\ncompel ;;B!bgtF;zX\ncompensat ;;01bqwAwe#p\ncompensation ;yHyJ;h4wdyB\ncompet ;0407;05e3xd\ncompetenc ;01Web!;Ygb$lN\ncompetency ;;I2\ncompetent ;;Yde|;ZX\n"u8 +
        "competition ;;0103I6TX\ncompetitiv ;02\ncompetitiveness\ncompetitor\ncompil ;;6E\ncompilation ;7&AqA!;G$Zq\ncompiler\ncomplacent\ncomplain\ncomplaint ;L+f?;SmT@a<\ncomplement ;;01\n"u8 +
        "complementary\ncomplet ;;01\ncompletion\ncomplex\ncomplexity\ncomplianc ;;0^AZb4\ncompliant\ncomplicat ;;2s7cOfmY\ncomplication X/!~;Z<g#;V0WwZ[\ncomplicity ;FEQSc!;1lHVYaZ4k|uY\n"u8 +
        "complimentary ;;td\ncomponent ;;E-\ncompos 03;011ZGUbHjAuU;08g@\ncomposer 02p-zq;g?jBt[uTwG!p#1;;0n\ncomposit ZV\ncomposition uR;GRbEj7p*;Yy\ncomposur ;;0ve7\ncomprehend ;;AVR|X:\n"u8 +
        "comprehension\ncomprehensiv ;;Ia\ncompris ;;;1RFx\ncompromis ;;q/\ncomptroller ;;Rd\ncompulsiv s?;;;Pl\ncompulsory ;j,s$;17\ncomput ;01;02Ahk^\ncomputation ;01;k]u3\n"u8 +
        "computational ;k@k[r7;oAu2uXzW\ncomputer 8WfD;EpPQTSTzj2jV;8?A#S~mfpXs4#w\ncomputeriz\ncon ;;9Fkowc#l\nconc ;02\nconceal ;V6V7V8;ApJ&VBZ4\nconced\nconceivabl ;Xx;Kh\n"u8 +
        "concentrat ;M/;M:;8:\nconcept ;XKwZ;02E?H$n(n-y&zA;s4\nconception ;X#;2BBj\nconceptual ;LS\nconcern ;;;q/\nconcert ;K[PIQPu1;G2\nconcerto MzzP\nconcession ;;qr\n"u8 +
        "conciliatory ;;0m6zAvQE\nconclav ;;wI\nconclud ;01;$l\nconclusion ;;$k\nconclusiv ;;3(6#Hm;Y&\nconcoct ;;JF!U\nconcret ;kc;eoze;z~\nconcur 9(;9);tn\nconcussion a6;S6S|;N(\n"u8 +
        "condemn 7T7n;;0142448D\ncondemnation ;Z2u$;6o7Sud;42\ncondens\nconditioner ;U8\ncondo 03;WJ;hoiljyojx~\ncondolenc ;0hRqU2;0i20Ir\ncondom ;1t1u\ncondominium ;WG;G>hljvx_\n"u8 +
        "conduciv ;;1DTa\nconduct ;;H]\nconductor ;t(t^y*z3\nconduit ;;bJ\nconey\nconfederacy ;01\nconfederat ;;ZG\nconfederation KK\nconfer ;Vp\nconferenc ;lA;iNmw;NX\nconfess ;;SFgQp4z`\n"u8 +
        "confession ;;Iw\nconfidant ;;hot7\nconfidenc ;tg;F)\nconfident tg;;Vt!Y\nconfidential ;lL;019&9(BKYnZb\nconfidentiality ;;%4\nconfigur ;;01GQ\nconfiguration ;;OZa|nO;f6\n"u8 +
        "confin ;;01\nconfinement ;84X<YBcT$`;4rZ*\nconfirm ;Ys;6TYtsx\nconfirmation ;;r2\nconfiscat ;01;1TTMW]X$hk#I\nconfiscation ;;7MITYH\nconflict ;AVKf;05\nconfluenc ;3VTk;B+eF\n"u8 +
        "conform ;;8o\nconformity\nconfront ;;I-#7\nconfrontation ;GUGWGXLrk_;FiN+V+\nconfrontational\nconfus ;;4TN:\nconfusion ;;0wO4m?vn\ncongenital ;;8MA8qP\ncongest ;;01ui\n"u8 +
        "congestion ;;RZ\nconglomerat ;;22A$PrYwiau<yK\ncongo fm;2OR<c4;G2\ncongratulat ;01\ncongratulation ;01R9Tl;2yRQbs;E*\ncongratulatory ;;JxbrfulR\ncongregation ;016%F.G$v]xe;wY\n"u8 +
        "congregational ;F-xd;G#wX\ncongress ;01fQ;EqexfN\ncongressional ;;RyewfNl%\ncongressman 6i;02;012PQh\ncongressmen ;eufM\ncongresswoman ;6g;6h\nconjectur\nconnect ;01gV;hGvq\n"u8 +
        "connection gU;;Gbq6\nconnectivity ;;O1aqq5\nconnector ;ai\nconquer ;02;01EUbIbJdTfy\nconqueror ;01\nconquest ;ESbL;B0bHdRtr\nconscienc ;;8kNN\nconsciousness\nconscription\n"u8 +
        "consecrat tD;01Ft;$V\nconsecration ;FstF;1z!Y\nconsecutiv ;;8bBCK9Kwg_hA\nconsensual ;ad;IBT|U<\nconsent ;r2;vuxn\nconsequenc ;;4hYc\nconserv ;;#@\nconservancy ;01#@\n"u8 +
        "conservation #?;C,C-FW;MX\nconservationist FW;;K?zu\nconservatism ;#8;01fdtW;ff\nconservativ ;6JGZfj!W;6KJhetz|;fcm#\nconservatory ;;AnIXQSs`x~!9\nconsiderab Ba;;8df7\n"u8 +
        "considerabl ;E:Wu\nconsist\nconsistency ;;U&$&\nconsistent ;;G*\nconsol ;7AS6!a;SCSdh)lJ\nconsolation ;FhFk\nconsolidat\nconsolidation ;k);6,BD\nconsonant ;;o>q=\n"u8 +
        "consort A~E8;B);22D`$C$D\nconspir 5x;01zB;02H+Xi\nconspiracy ;F,;015wH+MLM=zL#c\nconspirator ;;TfjbsdzK\nconstabl ;;01;Zdfer@\nconstabulary ;;hF;vK\nconstant ;0m0o;co\n"u8 +
        "constellation ;;N|\nconsternation ;9YR9X@bS;DibEu(\nconstituency D6;D5;019`D2D3e$vczQ\nconstituent\nconstitution ;01;$[\nconstitutional ;;e##h\nconstrain ;;01\nconstraint ;;fs\n"u8 +
        "constru ;;l_\nconstruct ;;015^Fd\nconstruction ;;5^jF\nconstructiv ;7pNK;070|1B!$\nconsul ;;0102!c\nconsular ;01;DXf3\nconsulat ;;;DW\nconsult ;02;x-\nconsultancy 01;;Ka\n"u8 +
        "consultant ;;T@gGiByp\nconsultation ;7i8_;0?0]YVbzj.llpG\nconsultativ ;lk;1mMLP(y@\nconsum ;;02B0BHCICJ\nconsumer ;i!;3qi#$O\nconsumption ;;HMQ.WsXa\ncontact ;;0ttx;YP\n"u8 +
        "contagion ;2o;2^IBblk6uu\ncontagious X|;8?L5YKt3\ncontain ;;09\ncontainer ;;2Ag]\ncontaminant zj;02;S2k$xN\ncontaminat ;01;87I@j@;zI\ncontamination 86;;e5j?\ncontemplat ;;;zq\n"u8 +
        "contemporary mE;OXYBmGqM;Z6j2mF\ncontend ;;8MyW\ncontender ;I!p=;IxJ`Syj3#Z\ncontent ;;Aqq.uA\ncontention ;;yr\ncontentious 9<;4Q9H;0V\ncontest ;;CtQ%\ncontestant ;;J)u7\n"u8 +
        "context ;8ox0;576YfbkW\ncontiguous\ncontinent ;1hoX;S?\ncontinental ;;rHt@\ncontingency ;;#1\ncontingent v=;5_5`\ncontinu\ncontinual 02\ncontinuation\ncontinuous\n"u8 +
        "contraband ;1QR[VrVtoE;J.WTz=\ncontraception 01;;FlT~!:\ncontraceptiv ;x!;!/!~\ncontract ;;42\ncontraction ;;Qf\ncontractor ;;DU\ncontractual ;;qv\ncontradict ;;0203\n"u8 +
        "contradiction ;;W]\ncontradictory ;;9cWk\ncontrary\ncontrast ;;7Qnx\ncontribution ;;019]x4\ncontributor\ncontriv ;;H/\ncontrol ;01\ncontroll\ncontroller ;;8%xo\ncontroversial\n"u8 +
        "controversy N1;J&;2Csn\nconvection ;;8`\nconven ;yS;4|jYk]!:\nconvenienc ;QA;317isx\nconvenient\nconvent ;qG;Vqm5sO;m4#S\nconvention ;;Gx\nconverg ;;Njm:\nconvers ;;V|\n"u8 +
        "conversation ;t4;Zs;8O\nconversion ;;01v/\nconvert\nconvertibl\nconvex\nconvey ;Gr\nconvict QRapnH;1:4cW9WAWWW@Y3nGq<y9$N;G/Id;G9\nconviction ;IdQQhwk~;Y6tG\nconvinc ;wh;T,$q\n"u8 +
        "convolut ;;j)\nconvoy E#;;KOayv9;mq\ncook MZ;8Mu+zt;Ma\ncookbook ;;O]pOp+\ncooki 01;9.;1Q2Ex9\ncooky ;1P62;MY;t)\ncool ;;01U6;R^\ncooler AS;MCU9UZ;Ua\ncooper ;kZ;33JnLjP7n9zK\n"u8 +
        "cooperat\ncooperation ;03;6rDdM5MM\ncooperativ ;;nR\ncoordinat ;;01s?;r.\ncoordination ;e4\ncoordinator ;;eu!W\ncop ;;1uM~;66\ncope\ncopi ;02;hi\ncopper ;rx;Ofkdkk;jro#\n"u8 +
        "copy ;;9*Q.hg;9F!@\ncopyright ;Xd;XceDxS;uy\ncoral ;;BZhIqd\ncord ;;o1oS\ncordial ;nF;M5M9\ncordoba\ncordon ;;C<P>u/xeyWyY\ncork eX\ncorn g%;0a1!O>RF;;p<\ncorner ;BW\n"u8 +
        "cornerback ;49MGQY$?;5fMIegu&;bXedef\ncornerston ;;Pyw|\ncorolla\ncoronary ;Ue$y\ncoronation ;a$\ncoroner ;X$;Zsgaur;FF\ncorp ;5)F,;tp;W/\ncorporal\ncorporat ;;I/Zq\n"u8 +
        "corporation ;;Dns/\ncorps 3Zm^;Fmg|;1L3C3SJve&l-\ncorpus QA\ncorrect ;JQ;;WH\ncorrectional ;vY;!!$T\ncorrectiv ;;zk;!c\ncorrelation ;;Zc!.\ncorrespond ;4!;41\n"u8 +
        "correspondenc ;;6OB]EPdo\ncorrespondent ;ag;BL\ncorridor ;;QK\ncorrupt ;;V~WmWo\ncorruption Oqn~;C0LNV`Wkkk\ncortex ;e-;L#o9\ncorvet ;;;1rLq\ncosmetic ;;KKL8cXw7![;vl\n"u8 +
        "cosmic ;xE;AwMWO|O~w9xD\ncosmo\ncosmonaut ;;Cxg^\ncosmopolitan ;;NqjXmS\ncost ;uquv;Frs@;Fq\ncosta ;;w,\ncostum ;9z;5NHD\ncote ;Z)dO;Pq\ncottag ;U1;TlXRg?;H3g[\ncotton ;gT;1Q;Rze9\n"u8 +
        "couch\ncougar\ncough ;Q|;;63I1nPs.\ncould 6Ejko/;Q<;h]\ncouncil\ncouncillor ;;4=BOh^mS\ncouncilman h]\ncounsel ;01;cY\ncounselor ;$4;Yei%pKu+\ncount\ncountdown\ncounteract ;;7_n<\n"u8 +
        "counterattack ;;3Dp~qdy<\ncounterfeit ;GfcE;KSURUTuzwx\ncounterinsurgency ;;05uj#A\ncounterintelligenc 04;Y0;0S6xCpD<XkZ8p~\ncounterpart ;;KAiQ\ncounterpoint ;;Qh\n"u8 +
        "counterproductiv ;;T@V6\ncounterterrorism ;X_;Clqf\ncountess ;;8`AKg>h5h7!B;9&\ncountless ;P_g%m9p5;mh\ncountry m>;;V1bvy5\ncountryman ;rh\ncountrymen\ncountrysid ;4=;K9R`R~bwly\n"u8 +
        "countrywid ;;m[\ncounty ;7`;am\ncoup ;;X$aQmXrMs7\ncoupl ;;8MN7;g~\ncoupon ;6^;ZV\ncourag vQ;395MO.RlSkTd;5i67WwX+a.t^\ncourageous ;L];2HH6\ncours ;;NqhN\n"u8 +
        "court ;a0aPfy;03W-a3aLaRs4\ncourtesy\ncourthous 01\ncourtroom ;;PtQ(aLaMzy\ncourtship hZ\ncourtyard ;8nC/F=Pr;C0rjsk;C1t=\ncousin nWn*;A<G(hRt%;;p+\ncoutur ;;4&Gudx\ncove ;;0cQ1\n"u8 +
        "covert ;;qH\ncovet ;e~;zk!5\ncow NVv`;1=ROfeyg;8UB?S3\ncoward ;4+\ncowboy ;;t-$X\ncox ;;AiAjl5sM\ncoyot ;Ov;5MB9y/\ncozy ;;65\ncrab ;l|s5;;ITe9\ncrack\ncrackdown ;;gC#C\n"u8 +
        "cracker ;uB;0<sh\ncraft ;;4n\ncraftsmen ;;Vxa?a[iOsO\ncram ;;050#BxZG\ncramp\ncranberry ;;Z,cdg3u4v~\ncrank ;;SQ\ncrash ;jt;4O\ncrat\ncrater\ncrawl ;;SV\ncraz ;F$g1;Kno|\n"u8 +
        "crazy ;L7NGaMaZ;9WQ,fJ\ncream ;01Ik;0G;i_yP\ncreamy ;0W;9+IjI?\ncreas ;#g;0k\ncreat ;01;W@\ncreation\ncreativ ;01T:WmYV;CjWl\ncreativity ;T.WGWk;C5CVCiE7tJ;qi\ncreator ;;z^\n"u8 +
        "creatur kf;;3i8qD.MbS.fHl`mYqWzX\ncredibility ;;XNcI\ncredibl ;;U1wS\ncredit ;;d%\ncreditor ;cM;2D3]W&dVrr;2E\ncreek ;a-;JuQFRTxR\ncreep ;;06\ncreepy ;;1KAGNE$N\ncrem\ncremat ;01ER\n"u8 +
        "cremation ;K|\ncreol ;;4~b0fw\ncrept ;b%;5)8z\ncretaceous ;Cs;5vJ(\ncrew 01;pZvr;KM\ncrewmen ;pY;7VKL\ncricket 01;m:;;J2\ncricketer ;;;J2\ncrie ;0jeG;010k\ncried 0j;;SpbH\n"u8 +
        "crim 01;QaR$lU$.;LUL[Zwe]uj\ncriminal ;GrlUp1ui!a!b;GqKvLTZvZ`e[jt\ncrimson\ncrippl ;sSsU;4rRZ;1?\ncrisis hi;Ws;1<FnG|fR;0X\ncrisp ;;2`uJ\ncriteria ;;01AdOW#s\ncriterion\n"u8 +
        "critic ;;03044i\ncritical\ncriticis 02aq;3R;3l\ncriticism ;;0102YM\ncriticiz 3Pao;3+cw;jjpm\ncritiqu ;;;C:\ncrocodil ;;7pAR\ncroft\ncrony ;;Qd\ncrook ;;Ny\ncrop Pf;0hf3x6;0gO5O6\n"u8 +
        "cross ;;s[\ncrossbar P!;2mCWCX;2X2n5uCTMko]xz!_\ncrossfir ;;OS\ncrossroad ;;ZK\ncrosstown\ncrouch ;;Jk\ncrowd pE;Z0nAq.$*;6eFfLQYfcziojR\ncrown ;;Ywj)#s\ncrucial vk;Zi\n"u8 +
        "cruciat cX;N.Z@g>\ncrucifixion\ncrud ;LFo:;ujy-\ncruel V!;;#2\ncruelty\ncruis ;;DuH?\ncruiser ;ClH>;;3^J~\ncrumb ;7xI8\ncrumbl\ncrunch ;7=FGhB;1hYq\ncrusad ;;01\ncrusader\ncrush\n"u8 +
        "crust ;7r;a_squ=\ncrutch\ncry ;;01dx;az\ncrying ;ay\ncrypt ;;NN;gS\ncryptic\ncrystal ;01\ncrystallin\ncub ;rh\ncubic ;hl;F~c#hshttr\ncucumber ;4d9o;b#;o/\ncuff ;c9;NnOfZu\n"u8 +
        "cuisin ;012Z5<;Mn\nculinary ;;MmRo\ncull ;;Q7xP\nculminat ;01\nculmination ;;h]jX\nculprit ;t:;ZS\ncult ;7K;IHo9\ncultivat ;01np;FKNqPs\ncultivation wp;o_;C4O|emvR\n"u8 +
        "cultur 01;IC;Q4j5\ncultural ;Q3Qv;9QcWkdk!\ncum ;6.;2E4@Mqac\ncumbersom ;ou;Un\ncumulativ\ncunn ;;e~\ncup ;f/;![\ncurat DW;DV;01Ke\ncurator ;Kdkt;4_DUDVTc\ncurb ;0E;bv\n"u8 +
        "cure ;5o;01033|emiM\ncured ;;8-cu\ncurfew ;;8QA-TPmY\ncuring\ncuriosity ;;D9FBS#\ncurious ;F9o5tv;X0\ncurl ;;Y~\ncurly ;N^\ncurrency M~;2g3!3#CZJ3qe;HwcRjIs|\n"u8 +
        "curriculum 97;98;QvV=f*x%x/y~\ncurry ;;LXb9\ncurs ;;L:\ncurt ;;#,\ncurtail ;;5[O7S]bNbh\ncurtain ;;6]\ncurv ;4$;7SR3o!sDti\ncurvatur ;;e#\ncustody ;3dX$;3YE0TjWns|y1\ncustomary\n"u8 +
        "customer ;;ACu1\ncustomiz ;;;tq\ncut 03;;01\ncutback ;7GaX;7Z\ncute ;J:L];0e7_Y/dEi4lCv8x_\ncutt\ncyanid ;vu;mFvv#S\ncyberspac ;WX;oS\ncycl ;;e-#9\ncyclic ;;Gc\ncyclical ;;7D\n"u8 +
        "cyclist ;#A;7jLG\ncyclon Ry;8R;Zs\ncylinder ;uq;Ak\ncylindrical ;9b$|;3%Q.\ncynical ;;aOks\ncynicism ;5E5P5~iJrJ;BEMvT=rt\ncypress ;d/;N1;nBuU\nczar\ndad i%;01Yx;CMJ9MLMONe\n"u8 +
        "daddy ;eJi$i*;Lx\ndagger\ndah ;;ZTcsf:lI\ndahl ;;Qq\ndairy ;ErEsf)hTwr;LgcG\ndale\ndam Rt;43L$;9UXG\ndamag ;UT;2|3QOHU+\ndamn ;0G\ndamp ;;7G7hJ4\ndampen ;Xuoc;2649LLa:n&p=\n"u8 +
        "danc 01;k5;Gyk6oB;s@\ndancer ;Gxs[\ndanger s];OfdJwFwG;D[E[\ndangerous ;;DwOf\ndangl ;;zS\ndaphn ;;a5eq\ndare 01;LgLy;PZxm\ndared ;PY\ndaring\ndark ;02MT!2;Mgd1qc$);bJ\n"u8 +
        "darken ;;3|Nf;3[\ndarker ;bIqa$(;Me\ndarkness ;h/;0DHM#0\ndarn ;TUxi;O&cy\ndas ;;2S\ndashboard\ndata ;UJ;01$g\ndatabas ;;4HFyNKUIrb!W\ndate ;01;037,\ndated ;;02U+\ndatelin ;$3;aE\n"u8 +
        "dating ;;l8wO\ndaughter 8rEiL,RMeqj3lk;L+L=etw<;5<FXP2h*\ndaunt ;H?;Dy\ndavenport ;;p1!G\ndawn ;02;i,;037fg$lkl?\nday i+;;7d;Q$irlh\ndaybreak ;;i*;7dg!lil=\ndaylight ;7c;gz;lk\n"u8 +
        "daylong Q!ip;;IhMpSpaYc/lj\ndaytim ;;lO;ldli\ndazed ;5a;O.s*\ndazzl Sh;6wLS;D4di\ndeacon ;oM;A$oYxe;rPxd$b\ndead YH;0BET;013VC>j?\ndeadliest ;;2:ETQSYG\ndeadlin ;C%C&C(;Fu\n"u8 +
        "deadlock S2;k*;N2\ndeafen ;cUcWlo;OQ\ndeal ;;k&\ndealer ;;01WXeR\ndealership ;;hA\ndean ;;x^\ndear ;;Ot\ndearth\ndeath ;3LY6;3K3~EJjdpH\ndebacl FAfu;;Dz\ndebat ;;4d5o\n"u8 +
        "debilitat ;Ri;k[y9\ndebit ;w$;Wxr5$&\ndebris ;;7Hdwj9th;bc\ndebt ;0mbpperm;FgHepd\ndebtor ;a8;Uqpd\ndebut ;;sSwr\ndebutant ;;nm\ndec\ndecad ;;;O<\ndecapitat jm;;CD\n"u8 +
        "decathlon ;4QI7fAfB;M!W)XS\ndecay\ndeceas ;;OV\ndeceit 04;;H^L*Svdwmt\ndeceiv hF;hG;0#\ndecency ;;DXaa\ndecent ;B$K/c9;1dfJ\ndeception ;;H?ds\ndeceptiv ;4UH?hC;SFSN\n"u8 +
        "decid ;#/;042Wns\ndeciduous ;;BAHDLl!Y;BR\ndecimal ;;3C;U.\ndecimat ;!?;1d2e72t#\ndecision ;;XBXC#+\ndecisiv ;0S\ndeck ;;N4\ndeclar xa;;xb\ndeclaration ;fZ;09dfpa;xa\n"u8 +
        "declassifi ;;5TfU\ndeclin ;08ES;6e\ndeco ;;hg\ndecor ;I!;013N8C8DIzVC\ndecorat 01;02n|;Iyj3o0pk\ndecoration ;01n`;OiPkPn\ndecorativ ;GDn_n`n|pi;CmE]IxJ(\ndecr 01;x/;xS\n"u8 +
        "decre ;3Z7qxR;nz;x.\ndecreas ;;3966SN$2;Sj\ndedicat ;2Y;012a\ndedication 2Z;sHxb;OcPeQU\ndeduct 02;$z;01C5EASm$R\ndeductibl ;01$z;C4rA$y\ndeduction ;BxC3$y;SQr6#7\ndeem ;;m1\n"u8 +
        "deep ;02;031a\ndeepen ;;U!g~\ndeeper ;;01\ndeepest\ndeer ;89;KROKh@zDz$\ndef ;;oG\ndefamation Z@;E)Y=;TWz:\ndefault i5;GxZnb3#~;W9\ndefeat ;zS;6MbnnCok\ndefect ;;02\ndefectiv ;Dw\n"u8 +
        "defector ;;4Z\ndefenc 04\ndefend\ndefendant ;W~X0Y+x/x:;Z*;tV\ndefender KD;NTf);tr\ndefens\ndefensiv aUaWaX;I7zI#6;f&qv;mb\ndefer ;;4*BcG,vD$5$d\ndeferenc\ndefi 0H\ndefianc ;;0G9O\n"u8 +
        "defiant\ndeficiency ;;Vu\ndeficit ;;FA\ndefin ;02;UQpy#p\ndefinit m0;JyXq!m;bxtm\ndefinition ;;1R#$;U+\ndefinitiv\ndeflation ;#0;4[5lS?e*;6*S>\ndeflect ;01NEu0vD;Fna*ya#p\n"u8 +
        "deflection ;ND;Fma);X8\ndeforestation ;07;0/a];9~\ndefraud ;;CBC.\ndeft ;;d&\ndefunct\ndefus ;;1#Qfz8\ndefy ;;Qf\ndegrad ;;P.TH\ndegradation ;;0(9@\ndegre 4x;4o4wKc;2&\n"u8 +
        "dehydration BJ;27PUQlcmjT\ndeity ;J?i/;J>c*i.i:o+qb\ndelay u<;u=\ndelegat ;01;7SZ2Z4p#\ndelegation ;9b;2Z2!VReeg0p!\ndelet ;TimW;6~ERG5lg\ndeli ;;KHLFeA\ndeliberat ;UK;vr\n"u8 +
        "deliberation ;;WqWrtUw3wq\ndelicacy ;;e7\ndelicat ;;U:l8\ndelicious 1M;023dFG!&#r;HLWY\ndelight ;6-;A]\ndelightful ;K2O9dV;8&BBS&tL#p\ndelinquent ;hj;GBOtZ1ahqe#d\ndeliver ;AJ;W)\n"u8 +
        "dell ;T|;19J^U=m,\ndelta ;;;Wqr:\ndelug ;FS;5AU>h|mZ\ndelux ;;$9\ndemarcation ;;3z\ndemeanor ;;cv\ndementia ;1v3j9SQP;2wZE\ndemilitariz ;;8H\ndemis 4~;;3V\ndemo ;$I;w[!:\n"u8 +
        "democracy ;03;1?G?;tS\ndemocrat 01;R#;4heGv*;ZQ\ndemocratic ;R!py;ZPt%\ndemocratization ;;S2ZLkbtPxOzx!%;T,\ndemographic ;;I(\ndemolish z:;3ULd!U$*;0x16zm#e$q;01\n"u8 +
        "demolition ;;z/#7$*\ndemon ;ATg`;58I[bz\ndemonstrat\ndemonstration xW;01k9xYxZzT;3VEgp0\ndemonstrator xVxXxY;3c;JP\ndemot ;$7;;!C\nden ;0l\ndengu DsFIc2;7|98SXhPnG;;eV\ndeni 0C;#Z\n"u8 +
        "denial\ndenim ;VR;;WgZuk`o*slt!\ndenominat ;;0U\ndenomination ;9~;98q#xO\ndenot ;v6;EETq\ndenounc ;mNxL;gK;0KXP\ndens ;N(het?;0(DVbI\ndent ;;Pc\ndental 01;02d-k*m?;qUr%\n"u8 +
        "dentist k)rb;01m>qU;rc;46r$\ndentistry ;;d-r#wQ;jYqSxm\ndeny ;;WE#L\ndepart ;;03E<\ndepartment ;;2M8^T9py\ndepartmental ;;2o\ndepartur\ndepend ;;#K\ndependabl #];;ZH\n"u8 +
        "dependenc ;01;#]\ndependency\ndependent\ndepict 01t_;P=h$t^;ZIiD;oJ\ndepiction t_;;iCt]t^;P[\ndeplet ;;$#\ndepletion ;;n]\ndeplor ;;;X5\ndeplorabl ;;0pD#OZSZUE#P\n"u8 +
        "deploy 01;f^pvp[;2O3290Fb#g\ndeployment ;p@;xm#f\ndeport 01;0zA$BR;7PA#Fb$g\ndeportation ;0&BFq:$g;7P9u9<BRT+ii;B7\ndepos ;m(m)nr;1V7QgW\ndeposit ;;02\ndeposition ;;kuvP\n"u8 +
        "depositor ;;TDZbtC;YS\ndepository ;z@\ndepot ;;hm\ndepreciation ;;q_;0/\ndepress ;;29P7St\ndepression ;b=;PtS)lxxP\ndepriv\ndeprivation ;;O=Z|\ndepth\ndeputy ;;f7m*\nder\n"u8 +
        "derail ;01;V4\nderailment ;;A)fV\nderby ;;Db\nderegulation ;YkYnvm;iJvk\nderelict ;1e3S;2^K)!*$A\nderid W);;0SY<\nderiv ;01h?mP;8o9SQAXHmS!i\nderivation 9R;;h>k3rI\n"u8 +
        "derivativ ;;8%MV\nderogatory ;;8lyW\nderrick ;;Y|cgc*\ndescend ;;02\ndescendant ;JlMaY];R~S0p9\ndescent ;;mI\ndescrib !a;01;9$;Al\ndescription ;010T!b;9#Pdb<nT$+;Al\n"u8 +
        "descriptiv ;;149n\ndesegregation\ndesert 0A;Vbg,;AK\ndeserv ;;KM\ndesign ;03fo;SGSke*\ndesignat ;;01\ndesignation ;;SX\ndesigner ;B>;fl\ndesir\ndesirabl ;;CJ\ndesk ;;4T\n"u8 +
        "desktop aw;JfK_LTW*a~;are9h1tQvD\ndesolat ;4`AAN0P9gzrCvI;QHg!qEtC\ndespair Zre|;02GZJ+;yM\ndesperat ;;08F)Oo\ndesperation ;;GX\ndespicabl MF;;PgR-hB\ndespis Lk\ndespit\n"u8 +
        "dessert ;1P2Hdhr6zi;Rxdiw[\ndestabiliz ;;SX\ndestination\ndestitut NUP=iJ;2dm0s[$p;7!OgPAs6s@\ndestroy 02;;KXVvZvy*\ndestroyer ;8qD^h[i0;ED;G4\ndestruction ;;0R\ndestructiv ;;0P\n"u8 +
        "detachment ;A3R6r$!h;qP\ndetail ;3I5-;mT\ndetain TG;06P=UV;2oAsGOK~\ndetaine u~;05TGTHf1;;R+\ndetect ;01;03\ndetection ;02;O+x^\ndetectiv ;;T(;SG\ndetector ;;RY\n"u8 +
        "detention ;TBUPe_u[;9puo;Q7\ndeter 2l;;1&TSus#)\ndetergent ;;0hW(\ndeteriorat ;01;3]9Gq8zF$~\ndeterioration ;;FW\ndetermin ;;1l9Ft(\ndetermination ;Jpq4;q6\ndeterrenc 01\ndeterrent\n"u8 +
        "detonat A4AA;01JY;P*yA\ndetonation ;;A8A9\ndetour\ndetractor ;;w&\ndetrimental ;K];K^PF\ndevalu ;01pOqB;m&\ndevaluation ;qA\ndevastat yd;011U4/D*gdx1;1V49Dn\n"u8 +
        "devastation ;1Tyc;D)LIOIel\ndevelop ;;90Rtjr\ndeveloper ;;7om,\ndevelopment ;;Rq\ndevelopmental ;;1A8_iEiHqkwW\ndeviation\ndevic ;Kb;GZWMa9qTs(\ndevil ;;0KY0d(\ndevis ;E-RG;PLTT\n"u8 +
        "devot\ndevote ;;E9q!\ndevotion qs;;H5N^ok\ndevout ;j,;E7lmq@ts!*\ndiabet 7xOJjs;01Yxlo;4iQ#S7#A\ndiabetic ;;012$OIS6jqqY;ob\ndiagnos ;011oNbOsXhoav!;NaZ>\ndiagnosis ;01oZv6;2!t,\n"u8 +
        "diagnostic ;cc;EbVrljwEwF\ndiagonal ;;NF\ndiagram ;;7&I(\ndial ;e-qF;FVm<\ndialect W1;vU;Dzax\ndialog ;01\ndialogu ;1e;F2hyz5\ndialysis ;V3l/;NQoRzP\ndiameter ;XD;Pxd)\n"u8 +
        "diamond ;G*;H[OeU1hkrC\ndiamondback ;q:;2x9$Melv\ndiaper\ndiarrhea ;K^Qgafrr;;B|hM\ndiary ;8?cs;;2q\ndiaspora ;;9TsU\ndice ;;w>\ndiced d%kZ;Gb;o.\ndicken ;;i|\ndickey ;;Wf\ndictat\n"u8 +
        "dictator 02z(;;01mM\ndictatorial #b;kwz&;01\ndictatorship z%;;#Z#a%2;e~\ndictionary ;6VXM;J~\ndid iy;VBdWh,;Z*\ndie ;4B;01\ndied ;N9OQrd;4ALeXFl_pP$6\ndiesel ;6nFiGWUupz;N)YK\n"u8 +
        "diet ;4j;A]D&jDjEzy;01\ndietary ;jD;A[dk\ndieter ;;M~\ndiffer\ndifferenc ;;j#\ndifferent ;1:;g0\ndifferential ;7YG<\ndifferentiat ;;1<\ndifficult ;KFO?;4OKIml;4X\ndifficulty ;;l,uQ\n"u8 +
        "dig ;023#;8k\ndigestiv ;GMUxYG;Sd#[\ndigg 3z;;Ez;1_\ndigit ;;Z0o?\ndigital ;2=R[f=;EHOI\ndignifi ;#:;H]\ndignitary ;;GLIqZDdjfp\ndignity ;Rz#,;E%XE;7K\ndike W_;;5R\n"u8 +
        "dilapidat ;!w;1<3]P[lGl!\ndilemma s`;9^;uF\ndiligenc ;;;pF\ndiligent ;c(mZ;R(\ndim ;05;A0HIv3\ndimension ;;01\ndimensional\ndiminish W);3&7S;022`\ndiminutiv ;;6RVea`\n"u8 +
        "dimm ;9^;9]u|z+\ndinar ;2KU>gS;pL\ndine ;;01Pz\ndined ;;04\ndiner #+;;02cM\nding ;J(;2TXigU;q5\ndining ;M,Uv#);01I<YwcJcKnzp&;Y~\ndinner bb;;FrI:;Y|Y~\ndinosaur ;EAZ[s_#4;9TMF\n"u8 +
        "dioces 6@;01;4Cn1;n0\ndiocesan ;4B6?m~;n8rqs.tt\ndioxid 5cF?IShy;5dclrc;l[l`;es\ndioxin ;b.;pFrBw-\ndip ;059_%3;q<;38\ndiploma 1[sA;1@HyHz;87A_uHw4\ndiplomat 6#;;0157Dobrg_\n"u8 +
        "diplomatic ;;h~xLzv\ndiplomatical ;;S?\ndipp ;33A?V`$~;3.4I\ndire ;;G]IW\ndirect ;;;Bt\ndirection ;j|;nb\ndirectional\ndirectiv ;uc;4HIzb?yI\ndirector ;;Z);8Q\ndirectorat ;;Q:RTdH\n"u8 +
        "directory\ndirt ;H|;2?JufOfPnspw\ndirty ;Bp;gK\ndisability ;j0;JUN~b@\ndisaffect 0p0s;0x\ndisagr 01;;#/\ndisagre ;;j/#.\ndisagreement ;0`v_;0UdVdr$t\ndisallow jQ;;6!6$6%K6o7s5\n"u8 +
        "disappear ;9k;H3f+xk\ndisappearanc ;fe;U4\ndisappoint ;;018dEzKNUtj[\ndisappointment ;Ez;4,KLYG\ndisapprov ;#S\ndisapproval ;0/0|;x8\ndisarm ;01050v;cymf\ndisarmament ;hp;QviEu4\n"u8 +
        "disarray ;;dB\ndisaster ;3ivx;4`9%\ndisastrous ;;0q2l\ndisband ;y0;0|0~zN!A\ndisbelief ;0q;H~PA\ndisc 0j;;CbzH\ndiscard ;z/;0&yJ\ndiscern ;prv!;sK\ndischarg ;;q|\ndiscipl ;C+;Iqs8\n"u8 +
        "disciplin ;;t#$f;7A\ndisciplinary ;;P$d4!c\ndisclos 1a;h-;01dL\ndisclosur ;;BGbg\ndisco ;;h5rAvO\ndiscography\ndiscomfort lt;J)SYg7;7`A1\ndisconnect\ndiscontent 0T0%!z;Ec;#]\n"u8 +
        "discontinu\ndiscord ;$P;EBdL\ndiscount ;9ysb;i:s_vMz=#U\ndiscourag ;;YZ;0*5H\ndiscours ;;XAo*\ndiscover ;01BLDhfc#t\ndiscovery ;;8Xi#;#t\ndiscrepancy ;Ol\ndiscret ;BQWy;Q$tM\n"u8 +
        "discretion ;sf;TNVj\ndiscretionary ;;8C\ndiscriminat ;0102;nt\ndiscrimination ;J6w1;FcP/cyjasJv~\ndiscriminatory ;;w1#8\ndiscus ;D*T2;a-;Sg\ndiscuss ;01;8NB7b4kV\n"u8 +
        "discussion ;gK;DQPZ%7\ndisdain ;;0Z0.O#\ndiseas N4P6P7Y|;64P5V[qH!-;2<V+eLs!s#\ndisenchant 08;030kNf;q>\ndisengagement u-;x@\ndisgrac\ndisgruntl ;R]\ndisguis ;;Kja1\ndisgust ;;0DLu\n"u8 +
        "dish mm;D=bQh8xR;bR\ndishonest ;S0;DnONO/ZO\ndisillusion ;0cNX;q+\ndisillusionment 0a0!;E9c]!W\ndisintegrat ;;01\ndisintegration\ndisk B@;;A$Uca=zV\ndislik ;!R;;WK\n"u8 +
        "dislocat CqDPTxWC;3w\ndislodg ;gUj@;H-QXw]yYzx#0\ndismal T^;1iG4T_a&cq;1^1`Hg\ndismantl\ndismay kK;Lhn[;0F\ndismiss ;01yt;yC\ndismissal ;!Y;cjym\ndismissiv ;;w`\ndisobedienc ;;QSu1\n"u8 +
        "disorder ;2u5,M)gHuc;Z2\ndisparat ;0v;0ue|\ndisparity ;EyOv\ndispatch\ndispatcher ;;lyx2\ndispel ;;1h\ndispens ;s5;s4\ndispers ;t^t_#<;c/#:\ndisplac x];K?!C;6rYZpt\n"u8 +
        "display ;7X;q*;M(oV\ndispleasur ;0CN7OVcc;2o7|y:;R(\ndispos ;;01;2N\ndisposal ;;EsU0$.\ndisproportionat\ndisput ;u~;AA!P\ndisqualifi ;01;Og\ndisqualification\ndisregard ;Mf\n"u8 +
        "disrepair ;;w$\ndisrespect ;;OJ\ndisrupt ;01;IEQ#\ndisruption js;Q#\ndissatisfaction ;DzM^z_;cQ\ndissatisfi ;;3PM^\ndissent ;;i!\ndissertation 0r;0s;65Z)s=\ndissident ;7LNR;R*\n"u8 +
        "dissipat ;;QFT-\ndissolution ;01;N<d9\ndissolv ;;lvx1!1\ndissuad ;;5CCSXpXso<rPswzL;nx\ndistanc ;;V6\ndistant ;;8c\ndistill ;;O:WFYc\ndistillat ;;EfR6\ndistillery ;;Ya\n"u8 +
        "distinct 02;;030ME^mxrTw/\ndistinction ;02\ndistinctiv ;mvw-;018rM2z&\ndistinguish ;;MBg#\ndistort ;;6p\ndistract ;01;DO\ndistraction\ndistraught ;;01\ndistress\ndistribut ;;UZk.\n"u8 +
        "distributor ;M]YyY|sk;jjt~!W\ndistrict ;;WbeAfer3$&\ndistrust cKzw;4w;lK\ndisturb ;;DG\ndisturbanc ;;;#W\ndisus ;;up\nditch ;;1C1%\ndiva ;;p|\ndive ;0F;0102SF\ndived UW;9QpI\n"u8 +
        "diver ;zi$~;0D\ndivergent\ndivers ;2b;05d/\ndiversifi ;;02Q-qH\ndiversification ;;01N@\ndiversify ;;6^Q+!z\ndiversion ;;02\ndiversity !_;;d*\ndivert ;Dl;;w`\ndivest ;;V)yGy#\ndivid\n"u8 +
        "dividend ;mA;21m3m5rIsd\ndivin FW;I+eO;FXF,KFXlaa!8\ndiving\ndivinity ;09sW;S9k5\ndivision ;;01;N`xY\ndivisional\ndivisiv\ndivorc Y$Y%yK;LYY(;5qOjYrbs\ndivulg\ndock ;;9MH>p^$&\n"u8 +
        "doctor Z%lznw;KynVtg;k:rL;Z(g!\ndoctoral 01qI;F);94Z1b^sO\ndoctorat F(sN;3ZKQUIqH;S0Z0\ndoctrin ;07i);r%;7^\ndocument ;02Hwa1;60NTt^;YRnl\ndocumentary 9%;0,9(dceV;!G\n"u8 +
        "documentation ;;YP\ndodg ;;ROnx\ndodger ;;oG\ndog ;nEt,;FDKiK(n(\ndogma ;;iz\ndoh ;;Z#cxmF\ndoing 0G;2`5<FGSv;Xw\ndoldrum ;0sw7;Z<ba\ndole FV;y^;fWrQ\ndoll\n"u8 +
        "dollar ;e8n2!/$H;9HVji$n1qJv3$I;5q\ndolly\ndolphin ;;GYX&\ndome ;01\ndomed ;il;Ei\ndomesticat ;;8_C1E9I]\ndominanc 03;Iq;0102\ndominant ;01;qr\ndominat ;;01\ndomination In;;3Sh@\n"u8 +
        "donat ;01;04\ndonation ;03;C_D0EY\ndone ;5ySfg4\ndong ;7^Rte1;GfSlUDa=;Hc\ndonor ;;C|YX\ndoo ;;cdl^\ndoomsday\ndoor ;01;0V0)2pH5V%ph\ndoorway ;4P7Spg;eU\ndopamin ;v,;e^\ndope\n"u8 +
        "dorm 01;#P#Q;G(KT\ndormitory KS;;G(\ndorsal ;9aTAp(;2uV?gl\ndos\ndose ;ni;OAUNZP;n=\ndott ;;6QJEWtnS\ndoubl ;;OIv9;tp\ndoubleheader ;;Yq\ndoubt\ndoubtful ;;t[\ndough ;AbVfk~\n"u8 +
        "dour ;0fEmSdSe;0MF|\ndous ;;6.7$LJRz\ndovish H(\ndowager 39;0*;rEt+wz\ndown ;0q8eg:iX\ndownbeat Eh;ipmt;SY\ndowner ;#k\ndownfall ;iTq8;ZY\ndowngrad 9&cF;;u:\ndownhill ;;EEWMfbu4\n"u8 +
        "download ;PQhL;96g[\ndownplay ;;wm\ndownpour uR;0UAIuS;AnMW;c1\ndownright ;;!H\ndownsid ;;i!\ndownsiz ;THx=;zH\ndownstair ;!|;G!Vd\ndownstream ;;!i\ndowntown ;XDeUn_;XWiq\n"u8 +
        "downturn vf;1kZM;X5\ndownward ;;zv\ndowry ;;NzX[lH\ndrab ;0J;kz\ndraft\ndrag ;;0MtI;s:\ndragon ;;5L\ndrain ;;AC\ndrainag QB;;T]\ndrama 8]ZA;cqct;!&!($e\ndramatic ;xR;ZJzn\n"u8 +
        "dramatical ;;Md!M\ndrank 0H;;0Z\ndrap ;;2T9nJ5Ul$-\ndraper ;;pw\ndrastic\ndraw ;03\ndrawback ;;nT\ndrawer ;;Bw\ndrawn\ndreadful JlJn;av;IdJpkt\ndream ;L1u,;V#;7S\n"u8 +
        "dreary ;E7atu1;0g0sFj\ndrench ;t`\ndress Ev;C.i4jq;7JR]!W\ndried ;ByC<;B_aGg/u1\ndrier ;J*K7\ndrift ;;7V\ndrill ;;62glz=\ndrink ;a1;010I;14Up\ndrinker ;;;12\ndriv ;01;09\n"u8 +
        "driven ;;08\ndriver ;VXcDtr;cAz#\ndriveway ;;GP\ndrizzl ;;C)\ndron ;;H&artwvO\ndrop 7<;6<Q$S]!o;1F\ndropout ;;3LKyqT\ndrought ;6|9y;bht+uU\ndrov ;;ti\ndrown ;;iO;9w\ndrub\n"u8 +
        "drug ;15I1XOYiZUdDm#q0;JMLXZTb#iRj1\ndrugstor ;FUm9;Xky%y&\ndrum Fylc;G)R1zc;zv\ndrummer FyR1;cv$Q;0N\ndrunk P1;01\ndrunken ;;P0aSu~!x\ndry ;b3;DAJ-#u\ndrying\ndub ;;t^v^\n"u8 +
        "dubious ;t8\nduchess ;0AqX;2SakeNt1\nduchy ;;09VAeYj0;RJqY\nduck ;;C+R,\ndude\ndue ;ih\nduel ;;Xx\nduet ;;w|#$\nduff\ndug ;;4+B0!v\ndugout ;;Uwhq\nduke ;;KUqM;0WXH\ndull\ndumb ;;9@\n"u8 +
        "dump ;CW!p;R&\ndune ;;#o\ndunk ;;AvQY;SZ\nduo ;;B`Fbt%\nduplicat ;;xP\ndurability ;wX;Izst\nduration ;;Oo;Tl\nduring ;;0PR]R^lM\ndusk ;e5;;ZNec\ndust\ndusty ;b@\ndwarf ;;m*\n"u8 +
        "dwell ;;01M)\ndweller ;M)x);o8\ndwindl ;;nN\ndye ;;01;mI\ndyed ;Fs\ndyer ;;An\ndying ;;KGMFbb\ndynamic ;;4XN`\ndynamo jq\ndynasty ;1,!h;1:Q/v*\ndysfunction ;;3FCLK<ws$D\n"u8 +
        "dysfunctional\neach ;4F;L/NY#L\neager ;HjIw;5/t[wR\neagerness ;KjwP;dt\neagl\near ;T(bpeZ;8E9/;5)\nearl ;;HNUu;W.\nearlier ;RxRyp&;02a?uS\nearliest ;5af/;X[eb\nearly ;Rx;Y@;Rw\n"u8 +
        "earmark ;;51BXvw\nearn ;qc;yg;B!\nearner\nearr ;;Pk;d1\nearth mh;ge;DTETWQ;G(a>\nearthquak VpsF;Py;2]3ZRZbr\nearthy ;8#;Y0es\nease 04;01\neased ;03;0X76PiuD\neasier F];09;F?sj\n"u8 +
        "easiest ;sj!u\neasing ;;MA\neast ;eB;03Y+kg;e9\neastbound e9;;4xN#O5tA\neaster H_;2?3/6,;7P7Rf0\neastern e9eA;eEvP\neasternmost eA\neastward ;;6U;eA\neasy ;2NsY;ClF+Kkkv\n"u8 +
        "eat 0103;XU;3>6>9OXd\neaten ;02Xc;9NXT\neater\neating ;9LF9;Xa\neavesdrop\nebb\neccentric ;Jo;268Vsa\necclesiastical ;i<;2)TzaYnfzb\necho\neclectic ;JlsX;OVfMwl\neclips\n"u8 +
        "ecological ;01062n\necology ;05dA;2l2mCQ\neconomic ;03;02C-V8\neconomical ;q#\neconomist ;9Von;k_\neconomy ;Eft^;uO$m\necosystem ;2gE_V,;8tuq\necstasy YP;F:G_WJ;lw\n"u8 +
        "ecstatic ;0V2OPaPc;CWPb\necumenical ;NjgfjZ;jYkM\nedge ;;01O/m.\nedged 01;6zs$\nedging\nedgy ;sI;B0EIOpf7x.\nedibl ;At;8r9|bj\nedict ;6M;p#\nedit ;023^rGrJ;y4#_;35\n"u8 +
        "edition ;FhU~iPoerFrIwp;vNwz\neditor ;0132PJU|rErI;ACd4eetM\neditorial d4;MVPI;BxF|Gzedh%\neducat ;;1`RyeO\neducation 01#h;TQ;o(\neducational ;;M*NUSkTPg/o&#g\n"u8 +
        "educator ;r3;RvT4lF;Sio2\neeri ;fO\neery ;e>;vwv)\neffect ;;J#\neffectiveness 01\nefficacy ;;n)\nefficiency ;;;pw\nefficient ;;dC\neffigy\neffort ;;;Ga\negg ;Yi;0&8eW^n!\n"u8 +
        "eggplant fO;BQy$!F;bPyg!,;nz\negregious ;;7:GMLwgy\neighteenth ;;;0T739rd7\neither ;Mks+;H2dsgJ!X\nelaborat\nelat ;F_;CIkSz?!z\nelbow 8];7Ry4;8%GCRqzY;Q1\nelder ;;5@9yLHadf0\n"u8 +
        "eldest DIDRcic[;L(Wdi=;GhV`vh;GGJD\nelect ;R$q9;01Kxot;dH\nelection 02iZ;RzYFm#ouzt;03C^WxosuF;uJ\nelector ;hu\nelectoral ;RxiX;01mLn^\nelectorat\nelectric ;01;Bjaf\nelectrical ;W+\n"u8 +
        "electrician ;W)mB;QB#I\nelectricity ;Bg;BDIsPzX7gF\nelectrifi ;;01sC\nelectrification ;sD\nelectromagnetic ;DaUw;s1\nelectron ;N_ia;IpUvqT\nelectronic ;$a;A#Uca+\nelectronical ;;U#\n"u8 +
        "eleganc ;01D3u8;j<\nelegant ;4W5rCuUKf<;4c5qB~C-E+VVYezn\nelement ;;aN\nelementary Pt#3;C-#+;C.C_iKoR\nelephant ;CsSvmCx&;GLZ!hpmB\nelevation ;;F@aYlqx[\nelevator ;;7^\n"u8 +
        "eleventh ;ju;;6!9O$^\neligibility ;wJ;011eK+rF\neligibl ;;1crD;K*\neliminat ;01\nelimination ;;rQ$O\nelit\nelitist ;;If\nelk Z,;GB;k:\nelliptical ;;02fT\nelm ;;Du;VS\nelongat ;;tn\n"u8 +
        "eloquent JJ;k6;2~m6\nelse 2<2>2?EyPyczdN;8(CGD(I@b2;2:2@7OWD\nemail Ug;0*h8;rQ;5wXRkZ\nemancipation ;;1[o~\nembankment ;gk;CYsb\nembargo ;z@;R~\nembark\nembarrass ;;H~N-\n"u8 +
        "embarrassment ;;H~K9\nembassy\nembattl\nembezzl ;01;4>PCQgY$\nembezzlement 2v8t9NQf;4GCqY#j0jx;4=PBYfYkb~d^!b\nemblazon ;T2l7;017KLsa7#3\nemblem ;;L#T1Vua6\nemblematic ;IS;tA\n"u8 +
        "embodi ;02;011G\nembodiment\nembody\nembolden ;;Evww\nembrac ;;Y@\nembroidery ;Pu;O9;$w\nembroil ;1FYJ;p<!R\nembryo 01;5[63\nembryonic\nemerald ;;;z:\nemerg ;;01\nemergenc ;wn;b7\n"u8 +
        "emergency ;;2Zn)\nemeritus o:;Q,o<tK;G?p^\nemigrant ;02Xl;013WXmXnu<;I!\nemigrat ;Xl;01Sfv@v_;I!\nemigration ;IyXl;jo;I!\neminent ;K!;v5!e\nemir ;;01;$_$`\nemirat ;;DhZf$_\n"u8 +
        "emission AfC>;;01m0tV\nemit ;Ae;l~\nemotion ;;012@5hC^#=;h@z6\nemotional ;;kAltp|\nempathy ;;P2#:\nemperor ;0BI/;t|;P2\nemphasis 01;I|;7u\nemphasiz ;;7tI`p0\nemphatic ;w1;JA\n"u8 +
        "empir ;fP;FL;O~\nempirical ;!b;KTVpX1qo\nemploy ;;GCGD\nemploye ;;GBzF;01\nemployer ;;GAGii@zE\nemployment ;;GBN/N:iVon\nempowerment ;1X;fvw:\nempress ;o5;I#qz\nempti ;ro;01S%S&f>\n"u8 +
        "empty ;;LKy0;66\nemulat ;;IWvB\nenabl ;;FO\nenact 01Qxu^;Q!e(;I!UQo?p8tRt[\nenactment ;u];Qwe&oW!]\nencampment ;;F>fifq\nencas ;;;BE\nencephalitis WX;FTKZfI;5uKClN\n"u8 +
        "encephalopathy ;;Tn\nencircl ;u@;dgvS\nenclav ;l|;dffd$6\nenclos ;;01s,\nenclosur\nencod ;;AXpN#)\nencompass ;;As\nencourag ;;3>o!\nencouragement ;s5;CSHBIl\nencrypt ;01;5.L-TzWkho\n"u8 +
        "encryption ;;6Rhn\nencyclopedia ;;1mQ?pxp!;Du\nend ;06;04br\nendanger ;E5Ndp8\nendeavor ;jf\nendeavour ;RGed;X-\nended ;02Pm;56\nendemic ;;4zAfeg\nending\nendors ;eCo-tz;o.\n"u8 +
        "endorsement\nendow ;;0152oMz?\nendowment ;51;8E9JjZz>\nendur ;D@;2=Xq\nenduranc\nenemy ;;1~MZ\nenergetic ;3i4^;0iLgkm\nenergiz ;ou;vOwa\nenergy ;uV;9/jI\nenforc ;If;eXy8\n"u8 +
        "enforcement ;;01aNlF\nenforcer ;;X_\nengag\nengin ;;GeR|k6oqp2\nengineer ;;V2VYVZjh\nengrav ;Kw;1aKxg8l-!Q\nengulf ;#];1BC_Hoq$\nenhanc ;IooW;01cj\nenhancement\nenigmatic\nenjoy\n"u8 +
        "enjoyabl ;2X8_K0;0OQK\nenjoyment ;kh;DmNd;sR\nenlarg ;;;2g\nenlargement\nenlightenment ;X?;X[jEs&\nenlist ;sP;X(\nenmity Xo;D[Gev0;8i\nenormous GyH*;AX;B_\n"u8 +
        "enough ;AOB6DlRjTZaskf;Afpy\nenquirer ;;9&E)KcbB\nenquiry Kc;MNnq;KZMM\nenrag J_;Mde@;;Iu\nenrich ;01kt;rN\nenrichment ;cFut;ksrM\nenroll BW;01BXl+!.;LnP#pg\nenrollment ;;BWOApfzk\n"u8 +
        "ensembl e0;IXiNiSuQ;iTj1uR;d~p=qA\nenshrin ;;nS\nensign ;;QtaT\nenslav ;;d!ilu=\nensu ;ClVez`;0/$M\nensur ;;CSyA\nentangl ;;xB\nenterpris ;;0G0H\nentertain ;;J$\n"u8 +
        "entertainer iL;;SaZY\nentertainment ;LD;V9Y]gT;9K\nenthusiasm 1<;d!;1H314%;g<\nenthusiast ;;3v\nenthusiastic ;30;4!STe:g:\nentic SdSg;;IcSeil\nentir ;;gqlY\nentitl\n"u8 +
        "entitlement ;;h[\nentity\nentourag ;;Yr\nentranc ;;9VC(iE\nentrant ;;a$\nentrench ;;vO\nentrepreneur ;01I~i$y,;K/L<T[Wg\nentrepreneurial ;;K2K3y+\nentropy ;;0Z\nentrust ;;e_\n"u8 +
        "envelop\nenviron ;;aTaVeq\nenvironment ;;01\nenvironmental ;k%;01Dn\nenvironmentalist ;;o1\nenvisag ;01;6^o2\nenvision ;6];o1\nenvoy ;U>aL;U<\nenvy ;Mi;uh\n"u8 +
        "enzym ;NxoN;JuJvJwVrXkg-rV\nepic ;;3eZobsx-\nepicenter 01;pL;Sv\nepicentr ;;NqNrpK\nepidemic 6Ae8ft;3PJ3JPS]Us;jfmxzU\nepidemiologist 01;hWuX;hV\nepidemiology ;acg%nV;mv;aac?hUoo\n"u8 +
        "epilepsy y|;GmaYzD;KAd?\nepiphany ;3@\nepiscopal ;dkdng8;HDgnkzm$\nepisod ;4.5v%3;Zd!7;!/\nepithet ;;ativr];ZT\nepo ;Fj\nepoch ;;0GaG\neponymous ;;4n\nequalis 010304;DXWi;AF\n"u8 +
        "equaliser 0203;DWWhaM;8_AH\nequality ;j];2?7jD2P]\nequaliz 01;ACDUWfaK;CT\nequalizer DT;ABWeaJz5;8[AECShUlS\nequation ;UAf*;04QUbJkg\nequator ;;OiRL\nequatorial ;B/\n"u8 +
        "equestrian ;;C9w>\nequilibrium\nequip\nequipment ;;8cSD;C.\nequitabl ;;oN\nequity ;;4dK5LjS1k-#C;Li\nera ;;hw;EF\neradicat ;01kmz4;kF\neradication ;kE;GxStkl\nerect ;;3]Xn\n"u8 +
        "erica ;;MD\nerod ;;xf\nerosion ;;#m\nerotic ;kuwW!K;35bTwV\nerrant\nerratic\nerroneous I2;HoWbWn;2*Wjchr[tp\nerror ;Wl;3V6=\nerstwhil ;;cm\nerupt 5N;02pqprv$;h#\neruption ;OZ\n"u8 +
        "escalat 5L;010*KMKN;p4;Dj\nescalation ;I4n`;Fb\nescap 5V;5T;E7\nescort ;;5ngZ;gY\nesoteric ;Y);V9b/i7i8\nespecial f<;P-Xz;2CS_a<\nespionag ;;OOx8zT\nespous ;;GQ\nespresso ;;TXi<\n"u8 +
        "esquir R_;jE;oCoF\nessay Urjvjy;0>6WGhaif0laoE;GgK[O&e#qIx<;MGQU\nessayist ;Ghy:;78Mn;b1jJjv\nessenc\nessential ;;k~\nest ;ak\nestat nN;S%;S(\nestimat ;;0&4F68lQ\n"u8 +
        "estimation ;;T~fSmd\nestrang ;;3@3[9LF+\nestrogen E];Ur;J)\nestuary ;vw;CQNgZE\neta ;;Vg!0\netch ;JM\neternal ;;01D7\neternity ;;6GD6\nethanol ;;7g8Us.\nethernet ;;KGWj\n"u8 +
        "ethic ;;01XK\nethical ;;h,yW\nethnic ;V*;01lGzBz@\nethnical ;;X^k9\nethnicity ;8jY<;c|c~rlsS\netho\netymology ;c`;Ypm`\neucalyptus ;;;iQ\neulogy ;2s7p;z|\neuphoria ;0xcj;Zhe-he\n"u8 +
        "euro ;;AqN6P@W,;6u\neuthanasia ;;OpOq\nevacuat 01;02;0Ke+tftn\nevacuation ;01;k:\nevacue ;rT;EQ!x\nevaluat ;0W;01yq\nevaluation ;0W;0Uos\nevangelical g$;nP;01R,k)\n"u8 +
        "evangelist ;;fvk(\nevasion 6sN-;1l5|o^;9^\neve ;;2`V0\neven 3l;MFO*Xsb@pm;JO;Z%\nevent\neventual ;;9:\nevergreen ;;#K\nevert ;;E0\nevery ;;MAb`x6\n"u8 +
        "everybody 0203BIM-Z.;34B-B<C*QsYEp/;048y9SMKUdc`\neveryday ;X)\neveryon 01M+Z,;32B/QqYC;025=9QMIO&Q%VMc]c^sOz0\neveryth aW;5<QpYB;MHQ$c[\neverywher ;;am\nevict ;015ntT;0:KdNObOs4\n"u8 +
        "eviction\nevidenc ;;HTmwuP;1(\nevident ;;eY\nevil ;;Wu\nevocativ ;Fwj7;01U1j5\nevok ;;F@sH\nevolution 01;;028KFa\nevolutionary ;8JWO\nevolv ;;ev\nexacerbat ;I~;H]I(;On\n"u8 +
        "exact kq;;0>A#MnMu\nexaggerat ;;dq\nexaggeration\nexam 02;9s;9nS~mAn`\nexamin ;KcKf;l)uNyK\nexamination ;;5k\nexaminer ;fc;5jKdrD;bl\nexampl I[;1`Mqa5f4#g;G[V`#c\n"u8 +
        "exasperat ;G8KqK&;;g&\nexcavat 01;;0ZV3Y]qp\nexcavation\nexce 01;;V9eG\nexceed\nexcellenc ;E0LW;0Kl`q5\nexcellent 9A;03GZn>;S$Th\nexcept ;;01cm\nexception ;;I-\n"u8 +
        "exceptional 1E;;0GH0d3h4r/\nexcerpt ;ed;J-lLoO\nexcess ;;9`\nexcessiv ;;qf\nexchang ;;T<\nexchequer ;;ll\nexcis\nexcit ;;226+8eBaG[J[\nexcitement ;F3e1;6M8MLPNKf0y`\n"u8 +
        "exclaim ;oBsXtz;LD\nexclusion\nexcruciat ;;d)\nexcursion !|;;8ELJ;uW\nexecut ;01\nexecution ;;IEXSnUtxz1\nexecutiv ;;z+;Rg\nexemplary ;;T:c:\nexempt 01;;aal>r1\nexemption ;;9jDtpa\n"u8 +
        "exercis ;;q&\nexert\nexhaustion ;!$;24FSdw\nexhaustiv ;;U4dyub\nexhibit 0179;XPx>;tu!a\nexhibition ;0p78XOttx=!Z;fNg~kx\nexhibitor\nexhilarat ;ut;Te\nexhum ;;XZtm\nexil ;G6\n"u8 +
        "exist ;;010r\nexistenc\nexistential ;;T,\nexit ;;Zc\nexodus ;;Hgqc\nexonerat ;;rb\nexorbitant ;2KfK;dhfFfLr+w7\nexotic ;;yH\nexpand ;;Vg\nexpans ;;9aQT\nexpansiv ;;QS\n"u8 +
        "expatriat ;;4?FUUFri\nexpect ;k2;02Dsbg;4-\nexpectancy WH;k!;F5GN\nexpectation ;4+bd;cVk2k+qG\nexpedit ;;BUHzps!@\nexpedition ;;0LRmX+\nexpeditionary ;H3;Rx\nexpel 01;;0XtF\n"u8 +
        "expell ;0W4z\nexpenditur ;01;tg\nexpens ;Gh;25f5;f6\nexpensiv G@k$;;0r1T7`QIuM\nexperienc ;;;NH\nexperiment ;0102;L]L`Tx;sT\nexperimental ;;01hHsSx7\nexperimentation ;;F:\n"u8 +
        "expert ;4&sR;7mJy;x7\nexpertis ;L,;Ha#Q\nexpir 01;02\nexpiration 01\nexpiry\nexplain ;0);01N8o/tQ\nexplanation ;;hl;o.\nexplicit ;;lW;Fd\nexplod 05;9U;063133E!\nexplor ;;011W4B\n"u8 +
        "exploration ;;aU\nexploratory\nexplorer ;Xx;Xl\nexplosion ;2]9@9~;2_9PF`G/\nexplosiv ;9OF=;3a9`D0Fx\nexpo ;;04\nexponential ;Wm\nexport 01;Fa;4S6&cAzd;FW\nexporter ;;9mFVQpRD;FZ\n"u8 +
        "exposition ;;DeDf\nexposur ;;nv\nexpress ;%8;GXqGqgr9vX!t\nexpressiv ;Q0;E.h@yN\nexpressway 5W;CRIjW6cbd:u6\nexpulsion ;;r)s,\nexquisit ;QM;J6q[\nextant ;R7ac;Hq;08\nextend ;;01\n"u8 +
        "extension ;;rG\nextensiv ;ZX\nextent ;;yu\nexterior 0X;;bcuS;In\nextermination ;Xhfy;74ItRu\nexternal ;;;Iq\nextinct ;78Qq;01r#\nextinction ;;Qp\nextinguish ;2x;2&2)\nextort ;;015~\n"u8 +
        "extortion ;MPlrt|;e-wJ;na\nextra ;hp\nextract\nextraction ;;T^\nextracurricular ;;d*\nextradit 01;G6lb;5wqy\nextradition ;e|;G6lbsz\nextramarital ;GjR7;ISyl\n"u8 +
        "extraordinary ;;F/F:Q1qy\nextraterrestrial\nextravagant ML;Prbr;3B7W8b\nextravaganza ;68;1*1,1-2!\nextrem ;;F+d$\nextremism Tiy2;01I%;wy;5$\nextremist 5$H/Ti;TknQ;0wJ>xKyl\n"u8 +
        "exuberanc ;;JS\nexuberant ;KDn^;57KCKE\neye ;Yt!#;020D469!N~V,;6i\neyebrow ;;45lrnb\neyed\neyeing ;V`\neyewitness\nfabl ;;Wm\nfabric ;N,z@;Mj\nfabricat ;;0Z0a\nfabulous ;0s7/RF;Fw\n"u8 +
        "facad ;7>b5t^;5<RMX2iE\nface ;0107\nfaced 06\nfacet\nfacial ;;3[Nl!v\nfacilitat\nfacilitator ;R^;R[eR\nfacility ;;sA\nfacing ;;f1\nfact ;Fs;o6;HU\nfaction ;TOoD;ABACMGNCP0\n"u8 +
        "factory ;Qh;F/Pf\nfaculty ;7^RUxh;NDkZ\nfad\nfade ;0102;$T\nfaded 01\nfading ;;Ck\nfail ;;01E^\nfailur ;;E]P^\nfaint ;7KZ:;77\nfair ;;n_\nfairness EU;CSHoY|\nfairway ;m8;C2c)\n"u8 +
        "fairy ;;WN\nfaith ;q4;7pC4f=iu\nfaithful ;;ir\nfake fl;07;014i9u\nfaked 01;07\nfaking ;07;06\nfalcon ;;$#\nfall ;0110g@;J<;t7t9!x\nfallen ;0~t7;g=t8\nfallout ;R^;2C5ZJa;qw\n"u8 +
        "fals ;;01024bTwfe\nfalsifi 01;4a;TrZ8\nfalsify ;3&;4ZTq\nfalter ;;U-sbuqy4!.!:;B*\nfame ;YR;8HFkkaoK\nfamed ;05MNqY;Dd\nfamilial ;;KfQb\nfamiliar ;;OJmb$J\nfamiliarity ;;3H\n"u8 +
        "famin ;;P$\nfamous ;KtY8qT;1*DYEWMIU@d7hokPkV\nfamy ;7+c+;0Z7)N!N(U]z5\nfan ;;$)\nfanatic\nfanciful ;a>;7!Dii_\nfancy ;jZ;0L2ZKPO=\nfanfar ;;hS\nfang ;NKRtW6;8kKqMIS]zX\nfann ;;mA\n"u8 +
        "fanny ;;QI\nfantastic F4Qn;;Om\nfantasy ;1LtQ;COnjtR;YE\nfar ;;08MVVGYK\nfarc ;8jnt;CZL^\nfare ;;4l;i%\nfarewell ;76;EZEoEq#g\nfarm 01;6=NpdEg8m-y3;03C~a4g7m.\n"u8 +
        "farmer 8Um-;d);7fKlK]\nfarmhous ;;CiP<m+u5vq;P>r1\nfarmland ;3W7&AVdB;BKI4g5\nfarther ;01X)$7;GKV5WdYC\nfarthest ;;X&nF\nfascinat ;H?;ls\nfascination ;Yw;c|\n"u8 +
        "fascism ;01;DNW6WWWz;4-D^#9\nfascist WV;WynE;W6sAsj\nfashion ;!C;016aN3S<Tv\nfashionabl ;6Y;ho\nfast ;;02bl!X;!V\nfastball !I;f%;BVU|\nfaster l`!V;!T$o;O9bj!m!y\n"u8 +
        "fastest l`!V;;bit+!U\nfat ;07#A;SmSr;u-\nfatal ;J<;G3xC\nfatality ;Bs;EiTBY&\nfateful ;T?;eK\nfather 7T#k;7X7aC&QmWrc|;FOF<;Ul\nfatherland ;Um;rv\nfatigu ;;W6\nfatty\nfatwa\n"u8 +
        "fault ;;TG\nfaulty ;21\nfauna ;8oPOqZ$Y;Z*;2LV]\nfavor 04;Ze\nfavorab\nfavorabl 03;;OI\nfavorit 03\nfavour\nfavourabl ;;OF\nfavourit\nfax ;O-bc;Rv;e%\nfaxed ;;8[LML`O,qY\n"u8 +
        "fear ;01;1]b*u?\nfearful ;45b*;Wc\nfearless ;;tw\nfearsom ;0Y3G\nfeasibl ;D-i8;f%wr\nfeast ;;0iBD\nfeat ;;AYpS\nfeather ;;Z`\nfeatherweight ;;;2Q9:MSR^\n"u8 +
        "featur ;EMcN#h;AuVjXYZ,w@y9yA\nfece ;t^;Pc\nfed ;;FH\nfederalism ;;g4v[\nfederalist ;L^;mz;M2!u\nfederation ;;8q\nfee ;bNc^d1;d0oHoqt6\nfeebl ;sez`;qkxG\nfeed ;;Kie=\nfeedback ;;F(\n"u8 +
        "feel 07;8-NoN!wY\nfeet ;Rm;E4Rt\nfeisty\nfell s!;L6f>f@s8z$;I<Nkdsm3zH\nfellowship ;hE;3DjK;GDu=\nfelon ;Yb\nfelony 7:PJ;YYd-fvi]l%!r;BATTY8Ybh`k&;Sm\nfelt ;6h;9JMDWQY9\n"u8 +
        "femal ;;QAw@;O%Yl\nfeminin ;y*;XUf:;P*\nfeminism 01;;L*$P\nfeminist ;;4_LkT7\nfenc ;dy;;sC\nfencer ;s.;84Qf\nfend ;;;pl\nfender ;;7)\nferal ;;9|M(sTxJ\nfermentation\n"u8 +
        "ferocious 0c;oy;01GXY&\nferocity ;GZ;0_\nferry ;cF;aYxV;3Z\nfertil ;;N:!l\nfertility ;;01p,;E#\nfertilization ;;E!\nfertilizer ;;We;d`\nfervent ;;cD\nfervor ;;VMce\nfest 02\n"u8 +
        "festiv Ia;02Ax;IZX=!w\nfestival ;01;xx;4P\nfestivity ba;4Oi$;0>AvA&r0\nfetal ;02;P*W3hqp!\nfetch ;;iM\nfetus ;W1hohp;#+\nfeud r.;k=$l;rm\nfeudal ;WV;JG\nfever ft;1q8`EiqM;;VOx>\n"u8 +
        "few !o;8DTgTxwi;01fYzq;O]\nfewer ;;8CK$LL;Tf\nfewest ;;x)\nfianc ;5TB>;WEsM$K;01\nfiance 5S;B=WD;PMsL\nfiasco ;Qk;uE\nfiat ;;28\nfiber 02;;Y$g3\nfiberglass ;;2<fj\nfibr ;Y!\nfickl\n"u8 +
        "fiction WaW[;4:MKMMW]fqs5;01OjUqW^g+\nfictional ;01je;CfW@gegf\nfictitious ;;2[Ced_\nfiddl ;1l7W8edAt|;;8h\nfide\nfidelity\nfield ;;;EYZc\nfielder ZcxO;72EYl_;AkEXZbeY;ALeuzQ\n"u8 +
        "fierc ;2kF^;3)oM\nfiery ;;u]\nfifteenth ;c];;2oW4wLyY\nfight ;2h;F#lM\nfighter ;;7E9K%7;H!\nfigur ;;$[\nfigurativ ;apu);4.Siao\nfile ;;1mMe\nfiled 02K9;c#dmex;E:KALC\n"u8 +
        "filibuster ;;Crvq\nfiling ;K7;D*a_czjG\nfill ;;r]\nfilly ;;7.Owk^$j\nfilm TwTz;02oUukv-!q#($v;01A+UsgLiZuiuo\nfilmmak ;01d,;H:\nfilmmaker ;e=uj;iV\nfilter ;;!=\nfilthy ;;wJ\nfin\n"u8 +
        "final ;0DPJe-s1;3@c%;kdvb\nfinalis 02;;28\nfinalist ;kbvZ;0Cv7x1;va\nfinaliz ;;26VDVEgVom\nfinanc ;3V;M9g7q0;G(\nfinancial ;;G&L%\nfinancier ;D(;SFdi\nfind ;;McqYuw!C\n"u8 +
        "fined ;p3;cdi5\nfiness ;;0l\nfinest ;6T;1%NlWRWXiiom#d\nfinger ;1tU]WL;s7#T%5;7m\nfingerprint By;;1$B!betu\nfinish ;;JZZff8;ky\nfinisher ;sS;f7kD\nfinit ;Fcfk;LY;E2\nfir ;;;W)d~#,\n"u8 +
        "fire ;6|;05D@#y\nfirearm 7k;6^eEw<;q<\nfireball ;;Qc\nfirebrand ;;7:KHPJUef$m~\nfirecracker 0C;;qMq`\nfired 0C;6QS@iTrW;iup]wV#t\nfirefight ;6?8+bv;016@pByL\nfirefighter 02;a#pB;01\n"u8 +
        "fireman\nfiremen ;azp9;fFp8\nfireplac ;;0$blfz\nfirepower\nfireston ;;1Z\nfirestorm 3N;Y,;2gBojD\nfirewall\nfirewood ;;1O\nfirework ;;akqA\nfiring ;6ES)iH;DVrK;wg\nfirm ;;GaGb\n"u8 +
        "firsthand ;;4%\nfiscal\nfish ;03spwGw-##;02042f8~L)svw3;A`\nfisher ;Ot;6Hy.\nfisherman 01\nfishermen ;Qu;uL\nfishery ;1eB2;8^OL\nfissil ;ex;5)WK\nfist ;;jY\nfit ;;03M0UjVFcWz!\n"u8 +
        "fitch Sb;l9;M+\nfitness ;;6*#[\nfitt ;;G%YxaJ\nfix ;;02oUp%\nfixed\nfixing\nfixtur ;;OtQfgs\nflag ;9i;d:\nflagrant ;;1!\nflagship\nflair\nflam ;LK\nflamboyant ;0B;4Wy9\n"u8 +
        "flamenco ;;TZqFsYxU;G*sg\nflammabl ;;2w7,BKL7\nflank ;;;2Y\nflanker ;2r9,t/;6,QOx*#K\nflap ;;2>\nflar\nflash ;;7,Ko;4S4m\nflashback ;;0-SAT+tG\nflashlight\nflashpoint ;;pF\n"u8 +
        "flashy ;4Lx|;vZ\nflatten ;;6iqd\nflavor !o;D%RSs#!n;1yDyPPWBk$mbsMsP\nflaw ;wD\nflawless ;;OUc4\nfled 02;;8&cSmd\nfledgl T(;;SJp+\nflee ;;8$mamb\nfleet ;v:;U5\nflesh ;xo;r7\n"u8 +
        "flew 0L;060Y0a8E;04Gu\nflexibility ;;JhK3a@\nflexibl ;;f%qJ\nflick ;7r;Hm;LK\nflie ;0USS;0WE6\nflier ;;0UJJ\nflight ;0F0UapdF;0SVGwb$l\nflimsy ;;M]\nflip ;;9s\nfloat ;;;k4\n"u8 +
        "flock ;Q9;;qd\nflood FoSw;Ie;CER,Su$l\nfloor ;6lq,;a,q&xB#U;A0\nfloppy ;;Iknd\nflora ;;6T!D\nfloral ;;05X,an\nflotilla ;;r+\nflour ;;fgp+;4?#i\nflourish ;h~\nflow ;;DFI(VJYAqNzk$z\n"u8 +
        "flower ;0Q1XcPwF;I(Xgdf;22\nflown ;;0D0F7[\nflu C@DFX|Zjjx;C?y4;MUT0jM\nfluctuat ;;qA\nfluctuation\nfluent ;z(;ISM|hN!c\nfluffy ;;yv\nfluid\nfluk\nfluorescent ;;IAK7U9\n"u8 +
        "flurry ;;1U1ozy\nflush\nflut bpcqsd;6_EEy.;jHsczC\nflux ;;MW\nfly ;02;GM\nflyer\nflying ;GK;c.\nflyweight ;;;7nK2Pv\nfoam EC;;J_\nfocus ;01\nfocuss\nfoe ;W?p~;T[\nfog ;Qqj&;017ByJ\n"u8 +
        "foggy ;1tAUj)yJyj;7BYO$G\nfoil ;dq;N*\nfolder\nfoliag ;;u+v=!h\nfolk ;;3ASsSu\nfolklor S[;KiLHS>XY;2]8k8lJ7\nfollow ;;fSgh\nfollower ;tf;45\nfoment ;;P#;B(\nfond ;;m>\n"u8 +
        "fondness ;;;b6\nfood ;D3O6P$VZtFx=;4MVaa&g,#5;OF\nfoodstuf ;;L@\nfool ;;5f;AV\nfoolish ;$*;FlQOS=pgt&wG\nfoot ;;0HHO;I?\nfootag ;RQcDsW;AocCcVvo\nfootball Irq%y9;01dG;dDg,!G;698gHo\n"u8 +
        "footballer ;q$;68IqdF;g+\nfoothold ;;DV\nfootnot ;;WR\nfootwear ;vJ!E;O+;2c\nforag ;;4vDXKe%8\nforay\nforbad 01g?;bboU\nforbid g>;oT;01g?oU;ba\nforbidden ;;g=\nforc ;Pk;nEyO\n"u8 +
        "forceful\nforcib ;;6Nmhn)\nford ;;FrP/RvSYtQ\nfore\nforearm H7;0z50vU;IwSM\nforecast fIfK;013fXnbrg.;qE\nforecaster O@;9yfH;HsfJ\nforeclosur ;8iRYlS\nforehand ;;6%Tt;KW\n"u8 +
        "forehead ;J[TMUnvP;hmr^\nforeign ;;P#\nforeigner ;;;PO\nforeman ;;9O\nforemost ;;4qA/B?V~m,\nforensic ;E]Z[h&zC;HDHGZ]h+\nforerunner ;;f3\nforese ;;01f7\nforeseen\n"u8 +
        "forest jL;5gL1MTcN;Q`;4Yst\nforestall ;![;s#\nforestry 9o;8:;2%\nforever\nforew\nforeword f4;OL;Em\nforg ;;0~\nforgery ;H/b4;3`$>;0u\nforget ;05G[;ye;mX\nforgiv ;01m*;Y0\n"u8 +
        "forgiven ;m#;k<m)\nforgiveness ;k=\nforgo ;;WRWSwc\nforgot ;G*j>;4^G<T=fmmS\nfork\nform ;;04\nformal ;01\nformaliz ;;A|\nformat ;V%;gqv.\nformation ;;2jJVrCs[\nformer ;KVV<\n"u8 +
        "formidabl\nformulat ;Ab;01XDgs\nformulation\nfort ;;1?\nforthcom\nfortifi ;;017p\nfortification ;;1<P_;01\nfortress ;;1:vQ\nfortun ;;gK\nfortunat K&;;2(475y91BK\nforum p*tH;;GG\n"u8 +
        "forward ;;#%\nfossil ;e/m]y,;85L,w1\nfoster ;Uo;gb\nfought\nfoul ;GEH&;11DmVdaKhqu%\nfound ;;9fGt\nfoundation ;bL;D0T*bJfAxZ\nfounder\nfoundry ;;M8O?\nfourteenth ;;aW;Tgtxv-\n"u8 +
        "fowl ;eB;1]J!O&wR\nfowler ;uC;wP\nfox ;TS;u+v$\nfraction ;;w($>\nfractious ;;zu\nfractur ;I:obw8z3;6H;q8\nfragil ;t/;eTjK\nfragility ;nE\nfragment ;w5;M1\nfragranc ad;rh\n"u8 +
        "fragrant ;;0v1m\nfrail\nfram ;kM;PG\nframework ;fX;A4A5RMg)\nfranc ;GcJOi,!q;JPa+\nfrankfurter ;CX;y<\nfranklin ;MU;S!dm\nfrantic 0K;0J6T;0|8<Ar\nfrantical ;r+;m,r)sD\n"u8 +
        "fraternal ;;GD\nfraternity Fxu~;a]g`;1SVP;x-\nfraud ;013TEbHIL#ogrC;UyZ%\nfraudulent ;b3;AOEaPdh^ofrB\nfraught\nfree\nfreed ;8IAHExF=fS;4n\nfreedman ;;MK!V\nfreedom Ib;cb\n"u8 +
        "freelanc ;9Z;F9b2r(\nfreeman ;;MVROwn\nfreestyl NL;O5zK!P;EzL-lMzH\nfreeway 6^o!;X5;DiQ!Yhox;Dk\nfreez ;0X;0Y4.\nfreezer ;kgkh\nfreight ;Y)iSiT;JjL2iUzl!G;5t\nfreighter t^;;rW\n"u8 +
        "frenetic 016A;;XYi=\nfrenzi ;01i<;0&69pR\nfrenzy ;;0*8*z6\nfrequency ;Pt;iG\nfrequent Uj;U^;k$\nfresco R7;Xo;dQr)#U\nfresh ;;1G24yj\nfreshman 01;hn;1SIzI#;FLo^xj\nfreshmen ;xi;o^\n"u8 +
        "freshwater ;4h;3ZLUc/;qG\nfret ;;E#SgyM\nfriction ;;cj\nfrie ;014y;Xzbjdj\nfried ;4xM%diqruR;0OTJXyz^\nfriend ;;01C=J[k`\nfriendship ;RNk^k_;Ykik\nfrigat #p;;R_rFt&\nfright ;;4>\n"u8 +
        "frighten ;X$;7zq.\nfrigid 8#;8NiDwq!n;WvbgvXz_\nfrill\nfring ;;Z|\nfrivolous ;G];I[\nfrog ;yD;J5L3wWyT\nfrom ;;DU\nfront\nfrontal ;;J9\nfrontier\nfrosty ;;TBk+xc\nfroz ;;01\nfrozen\n"u8 +
        "fruit ;35L7Z8ZB;o7\nfruitful ;fG\nfruition ;M9\nfruitless 0h;;AIS1\nfrustrat ;;9O\nfrustration ;9MmNpk\nfry ;U,qUvJ;01uryj\nfrying XY;qTvI;WW;oM\nfudg ;;a!\nfuel 0<;8wFCaH;0/fs\n"u8 +
        "fugitiv ;;AaF?;O|$|\nfulfil 01;;T-\nfulfill ;T,;01\nfulfillment\nfullback ;g#rL;7IFHIQM6Nxyt;4IIN\nfully ;;il\nfumbl Clgy;;FGG%pT\nfume ;Pg;0(BLBMG<c1;cQ\nfun ;0GFFFSJWJi;br\n"u8 +
        "function ;;01\nfunctional\nfunctionality Cp;;2<4$skwixy\nfund ;PT;0BB9v$;DV\nfundamental ;;ei\nfundamentalism ;N)RM;01D1rosQ\nfundamentalist ;4v4wN)horm;EEURri\n"u8 +
        "fundrais 01;h%;0S2<aA\nfundraiser h$;Jz;0R\nfuneral ;Q4Q5e&;wj\nfungal 01YQ;;ApXqXrZ?\nfungus ;YP;19Bk;Xp\nfunk ;3ND_gih[j[nU;g8;73\nfunky ;m.;Mpsxw~\nfunnel ;;PIvrwf\n"u8 +
        "funny 6J;7,EGqW;27Dfvx\nfur ;O3\nfurious\nfurnac ;;!4\nfurnish ;01;JyxL\nfurnitur ;D~;4GD|J/VP\nfuror Vm;xS;o9\nfury ;;hd;AAV-\nfused\nfuselag\nfusion ;;D,\nfuss ;;4v\nfutil ;;bv\n"u8 +
        "futility ;;!A\nfuturistic ;v6;OuiKmvwx$a\ngabl ;;o7\ngadget ;F:;0q424Z\ngag ;;D~\ngain ;;;jt\ngainer ;I[Vr;Vq\ngala ;JY;9Rdw\ngalactic ;;01a*a+\ngalaxy ;Nf;a)\ngale\ngall\n"u8 +
        "gallant ;;Mz\ngallantry ;5pMy;6u\ngallery QG;q*;YFmlpH;HQ\ngallon I3;0NIB;Y[\ngam ;iLr<;3B\ngambit ;;bC\ngambl ;;0103\ngambler ;;bh\ngame ;a:q:;dhqV;LRa-a@\ngaming ;bf;UA\n"u8 +
        "gamma ;;Xf;EVT`Zstx\ngang ;01;JqOL\ngangster JpOP;;nn\ngap ;;01Qt\ngaping ;;6C\ngarag ;;s?tI\ngarb nl;Ee;Wf\ngarbag ;H|a3i/;4yFY;oJs8\ngarden ;;01FdF^U<\ngardener\n"u8 +
        "garlic NS;GqLfT-XPncn:pj%2;P~Q7Ya;0<T|Y#p2xS\ngarment ;;DjGNHnbts*\ngarnish ;XNau;GoNQx=%0\ngarrison\ngas ;Mv;02HwT!ZVaK;e)\ngase 2b;Mubl;7dO#W6\ngasolin ZT;;H)Tydv;EOe&\ngasp\n"u8 +
        "gastrointestinal ;CIlx;7?A7H]zQ\ngastropod Oa;vN\ngate ;yL;yK\ngateway ;;6_\ngather ;;PUT<\ngator ;;gL\ngaug ;;9e\ngave ;0%0(;0&\ngay 6CGo;6Dr[;B];5M\ngaze ;;02\ngazet ;Ay;52RX\n"u8 +
        "gazing ;;z,\ngear\ngearbox\ngee ;;Q+\ngeek\ngees ;M-;4~Zz\ngem ;DK;C|DMcj\ngen ;;b6\ngender ;;JoUfgnr+r-y(\ngene P+;09;e>\ngenealogy ;;HF\ngeneral ;;;qk\ngeneraliz ;;CT\n"u8 +
        "generation ;;Tb\ngenerator ;;4Z\ngenerosity EO;1@6>;A9Y%\ngenerous ;;1bV[\ngenesis ;;v<\ngenetic ;O5k_;06Pz\ngenetical ;;N^\ngeneva\ngenital Pz\ngenius\ngenocid ;Kq;Yq\ngenom ;;rK\n"u8 +
        "genr ;PiPjW&bQv|;5~9&JNr2\ngent ;;xFxY\ngentl ;;aIvO\ngenuin\ngenus ;Ox;U1UD;wsz[!D\ngeographic 01\ngeographical ;;5V9^R!\ngeography vD;H5KzZ0;5Vpl;04\ngeologic 01;;qa\n"u8 +
        "geological ;0102qo;S/\ngeologist ;5PQBpl;#k;KyZD\ngeology ;v9;;M2\ngeometric ;;01G=KvOtXOz%\ngeometry ;Kt;HwKu\ngeophysic L~;L`\ngeopolitical\ngeothermal ;6.j=;TWvJ\ngerm ;;ue;X3\n"u8 +
        "gestur ;;0/$0\nget 020_0~;0zD(QUvY#J$h;0HH?fa\ngetaway ;;5v\ngett 0]0`;H];3wZ8qU;0x\nghost ;3sO4;rc\ngiant\ngiddy ;;3,\ngift ;;CZl]\ngig ;;i-\ngigantic 6R;KQ;JMO6\n"u8 +
        "gild U3;;0KJzp%x[\ngill\ngimmick ;;d<zc;aB\ngin ;;;ni\nginger F$;5iGl;;R|X:m~we\ngirl ;OVcG;rr\ngirlfriend ;6n;6Cw?!!;m[#q\ngiro ;;dym4tx\ngive ;02I]fJ;F?;$Q\ngiven ;;T8oH\n"u8 +
        "giving ;;$S\nglacial ;01;q4\nglacier ;;LCOfZx\nglad !`;0k1S2_S,Z<ohvd\nglamorous ;ILrEt%zW;01q5\nglamour\ngland ;;5qIM\nglar\nglass ;;Y>rV\nglaz\ngleam ;tx;T,rttfth\nglean ;;9P\n"u8 +
        "glid ;;01\nglider ;;Z1\nglimmer ;;5ag^oy$V\nglimps ;;uP$U;XQ\nglitch ;T_;I.MyuL\nglob\nglobal\nglobalisation 01;;F/F=e8e9\nglobalization ;;8vF<\ngloom ;YC;01CZTH;VT\n"u8 +
        "gloomy 1cU8YCmz;TH;Syud\nglorious ;IawS;01CuJ(j7\nglory ;1I;0,g>wS\nglossy ;;IPcwefre\nglov ;Ed;363:rouj\nglow ;H-;G2Q4tN;!H\nglucos ;AG;LQqq\nglue\nglut ;;BZ\n"u8 +
        "goal o];3Io~;DDMTQ8yy\ngoali 03;01;edeymg\ngoalkeeper ;C~yw;023GZeo`\ngoalless ;Lzo^;J:iv\ngoaltender ;;eaevmd;rx\ngoat ;3[G!Ys;;D@rE\ngod 3c;;010G4,GjI`L4bTra\ngoddess ;rZ;C<O_\n"u8 +
        "goe ;;0308u$u+\ngoer ;;l5\ngoggl ;3y;Jsd);!0\ngoing C&;05070N61!k;0PL8RLSWTvxF\ngold ;KPKQKR;bX;ZJsR\ngoldston\ngolf ;01$|;W.\ngolfer ;;fXs?#9\ngone RG;;0L5EnIpv\ngong ;;2XGA\n"u8 +
        "gonna 0I;us!d;SP\ngoo ;uW;Kc\ngood ;HQHcQBXSc7e);3BHNIXTi\ngoodby 3l;;5pDJ\ngoodness ;nT;3MTg\ngoodwill ;;0&\ngoody ;Ut\ngoofy sA;f9;MAoP\ngoogl ;Af;SaS<aguN\ngoos ;;NV\n"u8 +
        "gore ;;b:jqp/\ngorg ;;Z1j-l#oR\ngorgeous ;Hopa;2EoPqAqj\ngorilla ;;U`\ngospel ;5?;OVh$ur\ngossip ;#Y;H/P[\ngot 03;ChP,;2$YEe?\ngothic ;KHMtPpk_;PCybyv\ngotta ;;5$ua\n"u8 +
        "gotten ;;G`b>uZ$^\ngourmet ;kE;KrKsvN!f\ngovernanc ;!m;HzH!;IV\ngovernmental ;ez;QUS]S~\ngovernor ;01E*;1GMSpz;J$\ngovernorship 1F;J$LKhK;bzpz;bx\ngown nt;DPsz;;Bf\n"u8 +
        "grab ;;D6d|e7rKrP;ttx6\ngrac ;;5g\ngraceful\ngracious ;5Z;j[\ngrad ;01C,JcbYoJ;coeEo|\ngrader ;C+;Jb\ngradient\ngradual ;t8;w`\ngraduat 01ac;pfyQ#,;Z*oD\ngraduation ;pe;ci\n"u8 +
        "graffiti ;of;Y!aY\ngraft ;;D=n.\ngraham ;tR;JpLS$<\ngrail ;;4K\ngrain ;H:;2Pk?u&\ngram ;;;LQ\ngrammar ;o7;JRo/!|\ngrammatical ;Qo;J1Z7c*\ngrandchildren ;09rW;0107PRP$\n"u8 +
        "granddaughter P#;0206uJ;;09\ngrandeur vj;;H+\ngrandfather 07VvuH;06JJ;OZ\ngrandios\ngrandma ;Mi;02Mn;03\ngrandmaster\ngrandmother 02NE;JFPvVr\ngrandpa\ngrandparent ;JDV0VprN\n"u8 +
        "grandson PHuA;2=8eOSVo\ngrandstand\ngrang ;;M,\ngranit FQn7;IXsa;M$WHeL\ngrant ;;W=ki\ngrap ;Y3;0wOR\ngrapefruit ;B*;I1W2X`;EbSP\ngraph ;;JC!o\ngraphic ;5:Xf;01D-;Xy\ngraphical 9#\n"u8 +
        "graphit ;;fl\ngrasp\ngrass ;r1;0IDytu\ngrassland ;18GtH^VXoL$0;MpaY!7;U[\ngrassroot ;;L@P-SeTD\ngrassy ;3esv;3gJLTefXm`\ngrateful ;$y;1uYm$x\ngratitud ;2cu9;CWiAkHru$w;!i\n"u8 +
        "grav ;;Mn\ngravel ;;NRm<sn\ngraveyard\ngravitational ;01;HMV1\ngravity ;;d~\ngravy ;;VIa3dYnAnCw&\ngray 0D;ge;12\ngreat ;015.6N;6M75NJh>\ngreatest ;;74E8P|\ngreatness ;;4+WcwD\n"u8 +
        "greed ;;5EB1x=;G*\ngreedy ;o-;DrmC\ngreen ;p$;tV;X#dtgX\ngreenback ;;FSKcTfW/m2wu\ngreener ;;mM\ngreenhous ;;TvZAZB\ngreet ;;4sARASLw\ngrenad DOMscU;0t0!c3qk;3$4>6ZG<V_k>l6q5qx!@\n"u8 +
        "grew ;0Q0S;6@\ngrey ;gR;;T_dm\ngreyhound ;;v$\ngridlock ;;5/v.\ngrief mBt/;01;BMF,LGM@S,\ngriev ;;M?aA\ngrievanc\ngriffin ;;KvNVWi\ngrill ;wL;;k.\ngrim ;;RMh&lNtfv_;t1\ngrin sq\n"u8 +
        "grip\ngris 0J;4142;G!s3\ngrit ;#y;3zWfzu\ngritty\ngriz ;;GrQ3V?re\ngrocery qDy>;jaqFw*;W(qEw1\ngroin 0@80C7Emv8#y#z$z;kAtxuE;LDNuq$w@\ngroov ;;k7;3A\ngrotesqu ;2+;GtSxzT\n"u8 +
        "groundbreak ;;ow\ngrounder 7V;e]qM;3iXWrK\ngroundless ;;gm\ngroundwork ;DJ;Ca\ngroup ;;R>R^\ngrov ;G.QAR#;2y2[I#XTkm\ngrow 02;;036sqb\ngrower ;;5:yN;eg\ngrown ;;Il\n"u8 +
        "growth ;7WkysB;TQbfsDsH\ngruel ;w|#A;21D,HvM0kM\ngruesom 3+3,;;2wGhn2r-#/\ngrumbl ;K>;Of\nguan ;0`;E!J9XN\nguarant 01\nguarante ;;8m\nguard ;U^Xot0;Q#U_W0WPYi\n"u8 +
        "gubernatorial Inak;6mK5g5iNok;LCP8v&\nguerrilla 8nKJfA;2q8mDcU2o%;6nBAE9ixn/xBz/\nguess ;B[O]y|$g;1>\nguest\nguidanc ;;;8W\nguidelin ;fj;fign\nguild ;l(\nguilt ;hZ;;7*\n"u8 +
        "guilty HWX+;Kzop;7@D@O8X*\nguinea ;;AGDy\nguitar 18BTV&;8T8Vj&j`s~z];tb;W(w]\nguitarist M`tI;;;BTmsq@\ngulf ;;;nl\ngully ;;xE\ngum\ngun XJ;0pjqj[p[;B%GO\ngunfight ;p#;01I[;ncrU\n"u8 +
        "gunfir 07L~;pcup\ngunman ;01YO;9VkTpysTu~\ngunmen 8VK1YO;BV;XU\ngunn\ngunner ;;E1Xgor\ngunpoint ;;3vBR\ngunpowder ;;My\ngunshot p`;;L@u[\nguru ;;lqz9\ngush ;;ZO;uF\n"u8 +
        "gust B!MV;;40d/d:wO$x\ngutt ;e9ea;pJ\nguy $E$F;1pBJBseos/\ngym ;01;E^\ngymnasium ;;0Jm(\ngymnast ;01Ib;k*;q]r5zN\ngymnastic ;0TsJzLz-;A_Fyjij.zn;Ask*q@\nhabea ;W5;7W\nhabit\n"u8 +
        "habitat ;G:Lhd(t-xe\nhack ;01;Gr\nhacker ;;8yGq\nhad 10;0<12;G7O9\nhaggl ;uu;50N(u~\nhair ;Mw;fc;r1\nhairy\nhaji ;x-;d%pA\nhajj Wr;IJ;J=Wq\nhakim ;;;4#\nhale\n"u8 +
        "halfback ;;A~E7cjn3;c[zz\nhalftim ;8k;JkKCSam%$#\nhalfway ;;AxJjwX\nhall\nhallmark\nhallway ;kOp]u,;Ezifu-\nhalt ;;iSigihv@yx\nhalv ;;rM\nham\nhamburger ;I6W.;lwl]vO\nhamlet ;;qm\n"u8 +
        "hammer ;;M($3\nhamper 2H4:;9=;2Y\nhamstr 78BFDuuG!)!*;M$s(tM;p-w0\nhand ;;R:cL$L\nhandball ;s0;X~;N$sF\nhandbook\nhandcuf ;;8fwJ\nhandful ;G*;LkoVre\nhandgun Wu;j1;;jUpU\n"u8 +
        "handheld YU;B.Kf;06\nhandicap ;;4u\nhandler\nhandmad ;;2i9,Jzs?\nhandout ;w];w[\nhandover ;;s>\nhandset ;KZV/;B(w.!X\nhandshak ;;3T\nhandsom ;;Dkwkwn\nhandwritten D4;mo;IVOs#0\n"u8 +
        "hang ;3j\nhangar\nhangover ;;N^\nhank ;;k#\nhao ;D%;C#JdMpS+\nhapless ;;F2\nhappen #m;B0O1y5;KyPlsT$!$&\nhappier ;030%;01c%k.rb\nhappiest\nhappiness ;9?;8aE?FQbDk_;lk\n"u8 +
        "happy ;N#Zxy1;0#F3W@bZczll\nharass 8a;;K2\nharassment ;8aJ&;K2dd\nharbor ;01;UPV|\nharbour ;;cg\nhard ;03$x%8\nhardcor b`;5qz^;bndYfY\nhardcover ;O5h8;b#b$nO;S+\nharder ;;cp%5\n"u8 +
        "hardest ;;X(%7\nhardlin 01;0YfC;JBKKc[\nhardliner ;fB;c@fA\nhardship ;Jy;3IERJzo:w^\nhardwar ;FT;7:I)aA;r)\nhardwood ;;X4$6;Fp\nharm ;9Y;013Ub3#o\nharmful ;XI;Xh\nharmless ;;6!\n"u8 +
        "harmonic ;;H]PT\nharmonica Uwlk;;03lj\nharmonious ;01a[;a@yC\nharmony\nharp ;;Utlh\nharrow ;;2h\nharry ;YM\nharsh ;;lw\nhart ;;L$r1\nharvest ;Fo;sfw:\nhas ;;0Cu^\n"u8 +
        "hashish r6;19ARMLP_m];AQK,;GW\nhassl ;;5A\nhasten\nhasty ;;3A\nhat ;8^oe;Sblmx9;lk\nhatch ;;BO\nhate\nhated\nhatr ;84h7;4:4<98JvSvY&\nhaul ;;$?;D$\nhaunt\nhave !_;N|\nhaven ;;;e/\n"u8 +
        "having ;N7;Pi\nhavoc ;;H4\nhawkish ;;J/\nhazard ;;kR\nhazardous ;$:;XCcl\nhaze ;q*;Jf\nhazy ;;p=w|\nheadach MRR:;6w\nheader ;JBvg;DtM>PKX~\nheadlight\nheadlin ;N6;E~yl\n"u8 +
        "headmaster eJ;;ZSa]bfx1\nheadphon ;uk;DOV6;IQ\nheadscarf lO;lQ;i^\nheadwater ;;i)\nheadway ;;6UZ[\nheady\nheal ;;e4\nhealth ;01HKON;2E2F2]HMO(T&Z5kx\nhealthcar ;;1j2DOMU-a&\n"u8 +
        "healthier ;01;BniLk8qm\nhealthy ;;o$\nheap VV;VWlu;VZjljm\nhear ;01;9g9hY[\nheard E4;NOl!r+;DC\nheart ;Ed;9.Rvr(;DUu!\nheartbeat\nheartbreak ;$*;N6z_$)\nhearten ;;UWdRj^\n"u8 +
        "heartfelt ;pIy6\nheartland ;;r.vT\nhearty ;;ENG*r%spy=\nheat ;;012Bl[uku,zi\nheater u+;;9oa4ec\nheaven ;;3jrw;0M\nheavier Cg;;02!n!w\nheaviest ;;q$\nheavy\nheavyweight ;;;I8\n"u8 +
        "heck ;A3rN!q;x8!p\nhectar\nhectic ;;u~#e\nhedg ;sO;7>7?sN$l\nhee ;K0;2M9EBeH4IaME\nheed ;;2|\nheel ;#m;9=kPn>oC\nhefty ;;RtT7TCj~pL\nhegemony ;3ow`;wy\nheight\n"u8 +
        "heighten zi;;6%8sB.e=;6&\nheinous ;;1vK_U8U9mm\nheir 5p;010Ri8!);5qv^\nheiress ;qz;Ep\nheist ;ig;if!6\nhelicopter ;8gdk;V7gT\nhelium ;;Hx;2iM-R7\nhell\nheller\nhello\nhelm\n"u8 +
        "helmet ;;8EF]a8\nhelp ;;1eE4\nhelper ;;Eo;m&\nhelpful ;;3l5L\nhelpless ;Xc;1azn\nhemispher ;;LgzA\nhemorrhag ;;7DD|R)av\nhemp ;;Wgv[\nhenceforth ;N:n9;N<\nhenchmen\nhenry ;8do/\n"u8 +
        "hepatitis 4,;56BwE#V];E5$m;H4\nher 0xnN;0FK1;2Kz<\nherald ;;5wMV\nherb ;;Gt\nherbal ;GrGs;f6ym\nherd nL;C*pY;Jyc3\nhere ;#E;!K;z^\nhereditary ;;5OJUMo\nheresy ;;$/\n"u8 +
        "heritag ;JnY9;0r0s6LKxY8oQ\nhermitag ;;Kw\nhero ;;01BDwG\nheroic ;;02\nheroin ;FNHTO:$9;9I;J!\nheroism ;;H9Sh\nherr ;u^;;jq\nherself ;0Y;K.Onn8\nhesitant e+;!-;01L]km\n"u8 +
        "hesitat ;;216/NsSjd=e*\nhesitation ;;a=pb\nheterosexual ;6fBSmx;6y;0>\nheyday\nhiatus ;;t+\nhickey\nhickory ;;;NcUv\nhid 05;0102;tE\nhidden ;0104;lUtD\nhide ;03;lT\n"u8 +
        "hideous ;181A1DJP;1C\nhideout ;5`Htbi;014q8kul\nhiding ;;9oDulQt9wv\nhierarchical ;01;um\nhierarchy\nhigh ;;01BR;DN\nhigher DN;DM;YBb[hthv\nhighest DN;;BPSrb%\nhighland ;;;DN\n"u8 +
        "highlight ;2a;ng\nhighway h$;6m6n6piY;J(;Rmh(\nhijack 01;7:;UwzA\nhijacker ;hf;;8/\nhike ;;4lb/\nhiker ;;01ox\nhiking ;117];c~ox\nhilarious ;1qGgVmhvwV;7M7`N/XK\n"u8 +
        "hill ;;A9F+NHUah<pI;J!hL\nhillsid ;0102J#pH;Rdb[tJwX;J$\nhilltop ;Psk`l5;NwUDi1\nhilly Jzy=;UCil#0;DdJ!r9\nhim ;01;0B5iKePQaWzTzV\nhimself\nhind ;;Bq\nhinder 2w;7y;Ne\n"u8 +
        "hindsight ;gj\nhint ;;3*rRvO;vP\nhip ;8_;V`bmzo;nJ\nhippi ;;Z!\nhire 01;02;7%uo\nhired ;;01\nhiring ;;7#\nhis ;;QBzH\nhistorian kA;B$zP;;TwzK\nhistoric 9h;;01I_T|\n"u8 +
        "historical ;01F_;KYMeny\nhistory ;;AmB`Cw#h\nhit 01;uD;b%o3\nhitt ;01;8?UZtuuC\nhitter UY;4C4-AcPGPHUDeCn3stt~;0Pp5;UZ\nhoax ;;Wyj%\nhobbl ;BiQ^;ndqY\nhobby ;;Rq\n"u8 +
        "hockey ;ABLVhBpt;1uoIx-;98\nhog ;C2T];V^Wdmg\nhogan\nhogg ;;Vj\nhoist ;;UAUV\nhole ;Q&;m^t^;a6\nholed\nholiday y>;;vK\nholiest ;FmnA;05J6T]gX\nholiness ;Sn\nholistic ;;5*rX\n"u8 +
        "holly ;;;9y\nholocaust ;;K)eow1\nholy if;T=ign5;WlhAhx;Fh\nhomag $M;;wl\nhome\nhomecom ;;gF\nhomeless ;OwmX;fSyg#-;K=\nhomelessness ;WQ;1AD*\nhomemad ;;I>\n"u8 +
        "homeowner ea;I>VI;5J9Dc-xmyA\nhomer ;4lbc;T<iD\nhomestead\nhomework ;;E~\nhomicid ;Jsb9hH;oZ\nhomo\nhomogeneous ;;wd\nhomosexual 01Ac;l*;5pOPOel+;#d\nhomosexuality ;;d*l)l+\n"u8 +
        "honest ;;jA$p$r\nhonesty ;0[5MY0!(;I1MwZ!ngnq#m\nhoney ;w7;;u!wt\nhoneymoon ;;$H\nhonor 03;;3VG7UHV]b_c5ix\nhonorabl ;03\nhonorary ;;01V@X`\nhonour ;V?;c1\nhonourabl ;;nr\n"u8 +
        "hoo ;;0z8$C1IdKrR^\nhook ;;N7ZahW\nhooker ;;k3rb\nhooligan ;;zX\nhop ;VRa>;Jja^c>xd\nhope 04;01;N<\nhoped ;03\nhopeful N:;;S+Yh\nhopeless\nhoping ;;Cqpo$a$b\nhopp\nhord ;zH;v)\n"u8 +
        "horizontal ;;SfcD\nhormon yQ;4/sj;zX\nhornet ;;6>rd\nhorrendous 0204y4;05;HAk?lz\nhorrib y2;!=;i4\nhorribl 0203y2;!:$|;H8LCi1k=lxy6\nhorrifi ;Sci1y3;mBr_\nhorrific 01;y0y4!.;k:!-\n"u8 +
        "horrify ;!-;;y3\nhorror ;;L8wp!+\nhors ;y:;gQ;I~\nhorseback ;6[gP;IygKg?\nhorsepower !D;;hb\nhorst ;;8H\nhorticultur 01;0#\nhorticultural\nhospic ;01M3;EhF6On\n"u8 +
        "hospital F5Y*;EgM2OmR1;03ILO9#K\nhospitalis 01;b|;3@UV\nhospitaliz ;1B1H3&UUb`e`;012Ol0lJ#Y\nhospitalization ;;EdOjY&vG\nhost ;;WTWo\nhostag ;7w7xXA;al\nhostel\nhostess\n"u8 +
        "hostil ;;wX\nhostility ;xp;HA\nhot ;;05\nhotb ;tF;4q4r\nhotel ;3:CRCSIQVMgY;B:K.e);e`\nhotspur ;sc;QiWL\nhotter\nhottest\nhound\nhour ;;01F~;GvI6K(\nhourlong ;xG;1=H)wk\n"u8 +
        "hous ;DY;g,\nhousehold ;;2N\nhousekeep\nhousekeeper ;Jb;G_bN;Cv\nhousewif ;j5\nhover ;;T|;on\nhowl ;;gW\nhoya ;;7+dK\nhub ;;Fzjqyg\nhuddl ;;C)nzxY\nhug ;027u;oA\nhuge 19D~;8b;n4#D\n"u8 +
        "hugg ;oh;7sK+o8\nhuh ;;EnH&J@RM\nhulk ;;D+uW\nhuman ;;C>Ho\nhumanist ;;HCyO\nhumanitarian ;c?;c5\nhumanity ;;01DB\nhumankind DA\nhumbl ;;;Y9\nhumid x2;HJtouJ;vP\n"u8 +
        "humidity x2;;VpZ:;HJ\nhumiliat ;;01G!\nhumiliation ;;GgG!N2\nhumility ;H8QiR:SxX7x6;3J7YfJmnmxwp\nhumor 02;iB;015(6Y\nhumorous iB;355w5&MMP_Tci4;01T_YCn0\nhumour ;;i9iA\nhung\n"u8 +
        "hunger ;rRyC;CxVG\nhungry ;rP;m2xUy_;yC\nhunt ;WV;01T,q(\nhunter\nhurdl ;L<;EV\nhurl ;;n+yPye\nhurri ;;hBi^p)\nhurrican ;7]s9#Q;;zc$B\nhurry ;;9YMV\nhurt\nhusband ;DUH*qUrqrr;DXGl\n"u8 +
        "husbandry ;Aq\nhut ;kz;;x1\nhybrid ;;ji\nhydraulic ;;EG\nhydrocarbon ;;FHR@t#\nhydroelectric ;;5nEfd[#x\nhydrogen ;5X;AY;FFKSOp\nhygien ;h$;ESLT;h%\nhymn ;Twa-i[;AbAcL_VDkO\n"u8 +
        "hype ;;YD\nhypertension ;LZNVYK;c?\nhypocrisy ;s#\nhypocritical ;;3a5d$r\nhypothesis ;xr\nhypothetical ;;T5iP\nhysteria PW;;CrqK;P4\nhysterical ;;8AP4i%x4\nice ;Ed;mo\n"u8 +
        "icon ;;010bv3\niconic a+;;7$8-\nicy ;nHn=r/!c;H^n.\nidea K-;;4]xjx@\nideal ;;RB#C\nidealism ;;9PQC;U@aC\nidealistic ;;Iv\nidentical ;m1;Ow##\nidentifi ;03;udzq\nidentifiabl a!;;02\n"u8 +
        "identification ;P);0102bzb!\nidentify ;;01\nidentity ;I<;M~P&\nideological ;;01PpT!\nideology ;I,n/;9GR(cQ\nidiosyncratic ;0S4-L#Y/;5J\nidiot\nidyllic ;S3i^z);W9YUgzi:\n"u8 +
        "ignit o_;Xp;Ytrb!v;b`\nignor\nignoranc ;sa;1(P9t)\nignorant ;;071(39Ig\niii\nill ;06ld;!N\nillegal nY;02nZzk;XF#<#=$#\nillegitimat ;;4u\nillicit ;IlnWzi;MMQW\n"u8 +
        "illiteracy ;C3HCUmVv;Th;9>\nilliterat ;$&;;9@\nillness TDd)u:;Jblat1u?;!2\nilluminat ;9N;017Q9.\nillumination ;;9M\nillusion\nillustrat 01;ri;OLmN\nillustration ;Rs;N>R-R.U5mMrh\n"u8 +
        "illustrator ;Kk;;OTij\nillustrious ;;rc\nimag ;01R+;9PFpMNhv;RpRq\nimagery\nimagin ;6)Z+cKi|xT;o1\nimaginabl\nimaginary\nimagination ;FH;4YjV\nimaginativ 2z4i;2T;sH\n"u8 +
        "imam ;H1;C/DhHhi$l5\nimitat ;FA\nimitation\nimmaculat\nimmatur ;;;DE\nimmens !4;;1K\nimmigrant E.$b;02;E:\nimmigrat ;9(;E.c4dM\nimmigration ;Ij;2xE.$Z\nimminent 0J;xY;1v\n"u8 +
        "immoral $h;;0%2U4(K.#f$`\nimmortal ;;oE\nimmortality ;;YJ\nimmun ;;t<!(\nimmunization ;DPTC;VUYe\nimpact ;;I(;ch\nimpair ;;01\nimpairment\nimpartial ;;zm\n"u8 +
        "impartiality Ku;3K;86J7V|bw\nimpass p~;I(dOqA;I)df\nimpassion ;;60Y,o*rk\nimpatienc $k;l=$Q;I]b)\nimpatient ;4i;dh\nimpeach ;01;5g\nimpeachment ;;Qmi~\nimped ;52K+;#=;2B3h\n"u8 +
        "impediment ;K)\nimpend\nimperial ;fs;BT\nimperialism ;#6;L*Wv;8inE\nimpetus ;;pe\nimplant ;tg;Nttetf;zZ\nimplement ;01;WH\nimplementation ;;W#og\nimpli ;05;03\nimplicat ;4D4Q;15tt\n"u8 +
        "implication Yu;;cL\nimplicit\nimplor ;;2$hq\nimply ;;0|C]l1\nimport ;0304;k7u@wQ\nimportanc k`;;01\nimportant ;;O#\nimportation ;;V<\nimporter ;B&;C4aa;k4tB\n"u8 +
        "impos 01;gfl]rR;8mXKXNdPftrJyZ\nimposition ;;dfgeu/\nimpossibl ;;04IPJ&J^tD\nimpotenc ;;1VRU\nimpound\nimpoverish 6u;T4rD#i;IeT3TGY?f(\nimpractical ;;4NUO$<\nimpress ;;uj\n"u8 +
        "impression ;;0)\nimpressionist ;Nr;CW\nimpressiv bg;A,CToOo#s!;D8Q6Qyc]qI\nimprint ;W[;CCN~W=W@a`\nimprison 0N4g;3RVByC;QP\nimprisonment 4fi);0NBnV9VOX8X9zR;CqOcs0\nimprobabl\n"u8 +
        "impromptu ;;ANY)$]\nimproper ;FF;0D5pE_Xxn7#?$a\nimprov\nimprovement ;;0o\nimprovis ;eh\nimprovisation ;4i;H8H9HALtz:\nimpunity ;6|;LW!v\ninability ;;bM!+\ninaccessibl ;;GiS^bg\n"u8 +
        "inaccurat ;0V0eE=$%$|;0aE:\ninactiv ;;01Z4\ninactivat Y(;Z3p6\ninadequat 2b;;S)gPj+\ninadvertent $A;0^;2(E^nB\ninappropriat ;1~#&;J|K8MYfLs9\ninaugural ;;025X\ninaugurat ;;01%7\n"u8 +
        "inauguration ;;Ua\nincapabl\nincapacitat\nincarcerat ;011x4JU:;5CKiOGPl\nincarceration ;U/;1w4IOF\nincendiary\nincens ;;1S\nincentiv ;Y[;P=rm;dq\nincessant ;$m;a:oox(\n"u8 +
        "incest ;;0^YL\ninch ;E9;7gwI\nincidenc F]Ud;;0/J+i=\nincident ;Es;KKd`hW\nincit ;01h-;27d_;WM\nincitement ;h,\ninclin ;;v9$`\ninclination ;;LN\ninclud r!;;JBJCJl\ninclusiv ;;t3\n"u8 +
        "incom ;ue;CjdIuf\nincompatibl\nincompetenc 0nEn;H-I2r1;Ea\nincompetent 0p;;0l0n#n\nincomplet ;;05$Y\nincomprehensibl ;;9w\ninconceivabl $y;#$;T_\ninconclusiv\ninconsistency ;;jo\n"u8 +
        "inconsistent\ninconvenienc\nincorporat ;;D3Lab8\nincorporation\nincorrect ;;EZElKf\nincreas ;Zjd+d-;n`pa\nincredib UE;a.vJ;K5l$zb\nincredibl Q3!d;Bja.vMy-\nincremental\n"u8 +
        "incriminat ;;va\nincumbent ;Zjb#$U;L#U6#~\nincur ;;0%7c7dMhZCaD\nincursion ;Xlcv;0u3AV[WPbs\ninde Un;H!IlI^hrw7zT#-;1$c,hsrpv)\nindecent ;Jp;JqSfSgiq\nindefinit ;sx;S,u)\nindelibl\n"u8 +
        "independenc ;;bthJhKiBn7\nindex ;04;eO;p%\nindi WX;SJuV;AGV`my\nindicat ;01ri\nindication ;;!g\nindicator\nindict 01VV;PWVXy*;$G\nindictment $F;PVVVVWXOq];RFy)\nindifferenc\n"u8 +
        "indifferent\nindigenous H3;;IQOpy!\nindignation ;L!#2;m#tA\nindiscriminat ;cd;Fbcel)\nindispensabl ;;2>Tq\nindividual ;;Pe\nindoor ;uz;;LZ\ninduct ;;Sp\nindulg\n"u8 +
        "industrial ;hE;059tPtvE\nindustrialis 02;;G/S1\nindustrialist ;P%;2=5tCr;9*z!\nindustrializ ;;G-R|R~d7\nindustrialization $(;El;7J\nindustry ;h9;A3Arv9\nineffectiv ;04;02\n"u8 +
        "inefficiency E0;Hf;qe\ninefficient ;02;LN\nineligibl ;;2#\ninept ;;05ezl5\ninequality ;;St\ninevitab 2!;!(;DChJmK\ninevitabl z[;;$9\ninexpensiv ;T-;aBmZqb\ninexperienc\n"u8 +
        "inexplicab ;Et;#F\ninfamous ;Ip\ninfancy ;;jYsG\ninfant Hjwf;FMK>T6T7z[;I|\ninfantry Bz;M%o5;M:ZctB;QwZb\ninfect ;01;G9jXso$<\ninfection RBb&z0;0E0N9@C1CLs.;01Tr\n"u8 +
        "infectious ;0Mb%y~;Tu\ninferenc\ninferior ;;;ri\ninferno ;;W`\ninfertility ;;CHb8;S|\ninfest ;;5,\ninfidelity ;Ao\ninfield ;QMXpi?;;L4\ninfielder i>;QMZ~k@;;L4\n"u8 +
        "infiltrat ;;011XD3K3OdW@lQuu\ninfiltration ;;D1D2efut\ninfinit\ninflam ;;VPuQ\ninflammation ;8_pJ;2A2B2[6qbquJ\ninflat ;;Lw\ninflatabl ;;W,\ninflation ;01XRd3!l;d1tB\ninflationary\n"u8 +
        "inflict ;q);h*s3\ninflow ;;2kaD;K^\ninfluenc\ninfluential ;UX;LHURaV\ninfluenza K,MUWisQ;k=;F.\ninflux ;;Y_\ninfo ;;04\ninform ;IF;;12IH\ninformal ;;Budy\ninformant 03;z>;1S2bJ.\n"u8 +
        "information ;;1R4m\ninformativ ;;0:vN$T\ninformer ;;z:\ninfraction ;;JG\ninfrar ;5IWlhFt(;J_Wnf0l/zO;zP\ninfrastructur ;;X%\ninfring ;01;NM\ninfringement ;5j6mw|;NLkFqo\n"u8 +
        "infuriat ;;2h2vK_X$#1\ninfus ;;DuDx\ninfusion ;;;0J\ning\ningenious 2F;0W\ningenuity t:;Ou;KSOw\ningredient ;X.e|m-$-;BCS2\ninhabit ;01RX;GHHeRYa|;I>!p\ninhabitant ;RX;RSRWb0\n"u8 +
        "inhal ;01;nE\ninhalation ;;EK\ninherit ;01lw;vH\ninheritanc ;AK\ninhibit ;;01ot\ninhibition ;;0142NFX!\ninhibitor\ninhuman ;;1(wU!t\ninitiat\ninitiation ;cu;cv\ninitiativ ;;K(m`\n"u8 +
        "inject ;;01\ninjection ;;6D\ninjunction ;;LKOzaYb`\ninjur ;013.Q#Q$;h9ig\ninjury 47;6mqQ;DDmE\ninjustic Jo;;WFy:\nink ;N,;M5TD\ninland ;;G8Hmf>iDl:\ninmat TG;2mTH;3fMjN<wI\n"u8 +
        "inn ;Eds^;7hU?bA\ninner ;;;KW\ninning PoW?fgpF;ZSilz?;KbPTdsfHy#\ninnocenc ;;S%\ninnocent ;;F8\ninnocuous\ninnovation ;011,tAtB;Pard\ninnovativ 1,;;0-PZiNlg#]\ninput\n"u8 +
        "inquest ;;031<3P\ninquir ;;Hr\ninquirer ;Gzxj;tK\ninquiry 1.TE;1-1:\ninroad\nins ;F/\ninsanity ;;9eP=P>\ninscrib 01;Pu;9&D[fbflr&\ninscription ;t^;BUPtt>vs;9h\n"u8 +
        "insect ;1$4sM5OWS%aIcvmX;B/EJEMG]M6R@ka\ninsecur ;zN;!]\ninsecurity ;0K4@C&h[;Rke-o^\ninsensitiv ;;23z[\ninsert ;;Zb\ninsid ;zS;;Ka\ninsider ;;NPye\ninsight ;;3/OF\ninsignia ;YW;z|\n"u8 +
        "insignificant ;G5\ninsist ;01;YI$O\ninsistenc ;YI;Z8n$\ninsistent ;;o-\ninsolvency ;;016t\ninsolvent ;6r;5i6sFm\ninsomnia Fv;e<;A!LH\ninspect ;01;VI$e\ninspection ;$c;01ys\n"u8 +
        "inspector ;;JdqW;1p\ninspir ;01\ninspiration ;;8BQ3\ninspirational\ninstability y2!i;tL;8z;4yo#x|#7\ninstallment ;;M/ggxQ;Zl\ninstanc ;;X(yOyR\ninstant ;;VS\ninstead WOik;k[;t.uw#f\n"u8 +
        "instigat ;JO;W+\ninstinct ;;1L\ninstitut e-;GDQWT6a6o@z];01C&;kZ\ninstitution ;;G)kYxr\ninstitutional\ninstruct ;;q1;HF\ninstruction ;;95\ninstructional ;;D_\n"u8 +
        "instructor ;sewF;2?A^Q^sSsdsmwE\ninstrument ;02NbOc$@;rr;30\ninstrumental JD;7]AxeOkv;bt\ninstrumentation ;2|NZ;JCrp\ninsufficient ;;3w;pt\ninsulation ;;uz\ninsulin\n"u8 +
        "insult ;;IBVesM\ninsur ;0102;P~YGsT;zv\ninsuranc 01;NGYGYO;5eP|R#U4a%z7\ninsurer ;5DP`YN;U3\ninsurgency Bw;0103gH;WpfQfa#0\ninsurgent ByWn;oo;Lfb>j`rPs2w>;Bw\n"u8 +
        "insurmountabl ;;H$KAyV\ninsurrection WmbC!:;EvfN;gE\nintact ;Yy;R<aRqs\nintangibl ;;SG\ninteger ;Q8rH;1B9(EM#&\nintegral\nintegrat ;;01\nintegration\nintegrity ;Ha;S&aA\n"u8 +
        "intel BK;BII.So;8Af&\nintellect ;;0?ss\nintellectual ;;t,;eX\nintelligenc ;;IjmV\nintelligent ji;t_;0=5vkw#|\nintend ;;07\nintens\nintensifi 01;;YQo^\nintensify ;;YPoA\n"u8 +
        "intensity ;;#z\nintensiv\nintent ;01\nintention\nintentional ;zV;FUFV\ninteract ;01\ninteraction ;Y8\ninteractiv D_;IH;0M$D\nintercept\ninterception UDvJ;Uoc#;2vH)Lxc+et\n"u8 +
        "interceptor ;C3V8;n3zm\ninterchang ;s(;0U0XDnGYJ@LUkz\ninterchangeabl ;4/\nintercollegiat ;3Lj^#U$.;LfcK\ninterconnect ;;0V\nintercontinental\nintercours ;gIgJ;RDzy\n"u8 +
        "interdisciplinary ;FlZe;T#eIj-l5\ninterfac ;!+;f^j[l9\ninterfaith ;;Jg\ninterfer ;9+;01\ninterferenc ;;9*\ninterim v.;;Td\ninterior\nintermediary\nintermission ;;XsuH\n"u8 +
        "intermittent ;lz;HQ\nintern ;04vj;G)mJ\ninternal\ninternet H^!x;FUQ1;9!D!P]TSk&s8xn\ninternment\ninternship ;;QLfOnGxR$j;Zd\ninterpret ;;01eYs-\ninterpretation ;;eXs,\n"u8 +
        "interpreter v$;;r,\ninterracial ;8y;4uf~\ninterrogat ;0102B.u.;lL\ninterrogation 01;u-;B.#-\ninterrogator ;;B,B-u,\ninterrupt ;;01Yt\ninterruption ;I?\nintersect ;01sb;031/K#L0b/\n"u8 +
        "intersection ;bFbItW;021.b.nq;b*\ninterspers ;;EQTx\ninterstat ;x8;bG\nintertwin\ninterval\ninterven\ninterview ;01Y#rJ;vc#z\ninterviewer\nintestin ;;012K!g;5%n9\n"u8 +
        "intestinal ;;5$O/ZfyK\nintifada ;!6\nintimacy ;;Xn\nintimat ;;bZ\nintimidat\nintimidation ;;0v\ninto tb;H#Izw>;s&\nintolerabl xW;xg;yyy=\nintoleranc ;Ui;Q!;uB\nintoxicat\n"u8 +
        "intractabl ;zQ;tA\nintricat ;;Ic\nintrigu ;T#r1\nintro ;ao;6<E6Yaj,wx#G\nintroduc ;01;B[PbSf#I\nintroduction ;;PavV\nintroductory ;;sc\nintruder ;;i|\nintrusion ;;zu\n"u8 +
        "intuit ;U6;H]jT\nintuition ;;012W\nintuitiv\ninundat ;p*uV;D8JBn|\ninvad 05;01G-;4gG.\ninvader ;04G-\ninvalid ;GE;;!U\ninvaluabl ;!a;!8\ninvariab er;HC;jpr(w^!C\n"u8 +
        "invasion ;G%$v;a4z(\ninvent ;;0103PM!9\ninvention 02;L2;Nr\ninventiv ;U2;G?\ninventor ;8uL0N9;Np\ninventory ;zI\ninvers ;;4.DB\ninvertebrat ;;7VYga[\ninvest 05;;!+\n"u8 +
        "investigat 0103RU;SNSPxb\ninvestigation 02RT;SNSO;01xa\ninvestigativ ;;011E\ninvestigator ;RRSMs9;xYxf\ninvestment ;PS;01M4S&x*!%\ninvestor uu;0,7]kXk>ml;ejftkWyx#=\n"u8 +
        "invisibl ;;z6;#s\ninvit ;01\ninvitation\ninvitational ;uU;uV\ninvok\ninvoluntary ;7m;EO\ninvolv ;;X0\ninvolvement ;;8Oh-pX\ninward ;;zw;Is\niodin ;;6zPi\nion ;Ph;516yBoKeNz\n"u8 +
        "ira ;h9;60K5\nirat ;;0E\nire ;;IF\niron ;l~;9slX;ta\nironic ;02;cYp9\nironical ;J@st;yW\nirony\nirrational\nirregularity ;a5;7)\nirrelevant ;zz;8nB^\nirresistibl ;;e1\n"u8 +
        "irresponsibl ;VVzF;A%IWw!x$\nirreverent ;GiTtcQcX;NySY\nirreversibl ;;!k\nirrigation ;;e~f0\nirritat ;;01\nirritation ;;x/\nisland ;01x~;24V=jg;Lh\nisle\nisolat\nisolation ;;5K\n"u8 +
        "isotop ;;T.\nissuanc ;;Y6\nissuer ;;3exXxY\nitem ;;0V8~jd\nitinerary ;;c(mNu/vX\nits ;;I,r,r=\nivory ;3i\njack ;;tS\njacket JghKpEvl;1F33NKcEhkwE;FwH]IqI|n[!i;fj\njackpot 5d;;5eK/\n"u8 +
        "jade\njagg\njaguar a);C*\njail eR;;J`Q,nl;Qu\njamm ;;A/\njapan\njar ;;;P4\njargon ;furM;hN\njarr ;;I~N?\njasper ;;t@\njavelin ;0mse;8U\njaw qw;;;h9tQ\njay ;;Zi\n"u8 +
        "jazz Cs;CqMYZYcN;T0vD;V`\njealous ;;01\njealousy ;5);JnX~\njeep z[;vX;B@B[MZj$;43A7\njelly\njenny ;bh;B5\njeopardiz ;w:;dA\njet ;01oD;0iMrlX\njetliner ;;0hoCp$\njewel ;02;01PPQJ;Dj\n"u8 +
        "jewellery 01;;HR\njewelry ;HQ;Dh\njihad 9s;;7XCACBGD\njimmy\njitter D);01L%k8vxwXxC;43U4a8d#e4qwx=\njittery Udk7x<;D&#^;J9i$yP$T\njob\njobless xC;xB;Ki#U\njockey ;;TNr]t]\n"u8 +
        "jogg ;;ZW\njohn ;;CRgZ\njoin ;WF\njoint\njoke ;26;B7g1mm\njoked 02S|;25XK;Ymj=s-\njoker ;;n=\njoking ;23S_;H~N)WmXI\njolt ;ShT?f8qiun;5?SAej\njosh 7r;Tq;sz\n"u8 +
        "journal R^R|;5(;1pD.LIR~\njournalism ;cWh|;024DR=xg\njournalist ;L[XJ;u6\njournalistic ;;49FL\njourney #6;uM;LBuOueu*\njourneyman ;;2rZ|\njoy ;a=;N4;iq\njoyful 01;;02\n"u8 +
        "joyous ;01T+;iMu*\njubilant ;GET*r[;ARYrde\njubile\njudg 0P;0O;020R5yI(o2zy\njudgement 01;zx\njudgment ;;zw\njudicial ;;010O5vn~\njudiciary ;dkmh;0NH@\njudo $H;ud!);;0UaFpI\n"u8 +
        "jug ;;$x\njuggernaut ;;x|\njuic 2u;3dbkp3!I;GiMGaZol\njuicy ;;pw\njulien\njumbo\njump 2H;g,v5;2I\njumper ;21\njunction ;qp;BXZUrl\njunctur\njung ;2Q;9MnU$H\njungl ;BY;U0aK;T4\n"u8 +
        "junior ;zC;13Em;daiO\njuniper\njunta\njurisdiction ;kw;kx\njurisprudenc ;r3;1&7ELfb?hs\njurist ;;3ihqr0\njuror 01;;MWQ<q%za\njury ;Q:uHzZ;Ig\n"u8 +
        "just ;3+BdEQEfF:G?i1q*r5rNv8;5$AZFX#r$8\njustic ;n#\njustifi ;x6;0102\njustification ;01PX\njustify\njuvenil ;FW;J4\nkali ;;el\nkappa ;iD;;13FsLNRQfSpc\nkaraok ;;DhI|\n"u8 +
        "karat ;6t;;o<\nkayak\nkeep 03;2m;R/uy\nkeeper\nken ;;8+\nkept ;;kh\nkern\nkerosen ;lK;0_;L5Qg\nketchup ;7A;!L;B$bBz,\nkey ;;!A\nkeyboard or;KbbP!F;u)\nkeyboardist ;4^Buh=;;bPuh!F\n"u8 +
        "keynot i*;;4!O|ijocp(\nkhaki ;wt;I1;IRM5eUuW\nkhan ;5n;Cg\nkick ;;F9K6M?ep;gG\nkickback ;Ju;J=gu\nkicker Rk;R]ZS;6=;38\nkickof Ri;so;O>b|\nkid ;A6;;pk\nkidnap ;0103BagH;S=mu\n"u8 +
        "kidnapper ;S<;Bw\nkidney 3jta;4s6QGBV_;I7tLtb\nkill ;BXM>mr;1%6mX]eQg3zW\nkiller BX;KlS>;BWq/;nwzV\nkilo 01;3QGeN^s4;1i3Y8I;s8\nkilogram ;1hGdN]s3;;s7\n"u8 +
        "kilometer 018n;Dx;0XB2CKCWi3;88\nkilometr 8m;;CJDw;878E\nkilowat ;;3M3UKC;7Y\nkin ;;D>\nkinas ;Ty\nkind 44hmq+;2z3T4Gh+;fFu>\nkindergarten Oy;RVbapG;EFEbc!\nkindl\nkindness\n"u8 +
        "king ;9_;01PDU_Zwr7;R+\nkingdom ;Zvyo;TL;PFmo\nkingpin ;s);9i\nkinship\nkiosk ;y#;GleBk(y$\nkirk\nkiss\nkitchen ;Z4;14Uexzy0;r%\nkiwi ;;fy\nknack ;vD;y=\n"u8 +
        "knee 1t2feNj1prpsqs;Y3hqi7nIrx;1p2!96BFevr7\nknew 07#|;2lCyT9quq,;vw\nknif ;03jS;kT;bV\nknight\nknit ;;no;2%dMe/kf#9\nkniv ;4kbS;LgkQn,x@\nknock ;R1;EyYUeJf$\n"u8 +
        "knockout ;Vc;85sQvS#W$E\nknow D1hKhQn5qm#k#?;CrDpOyS_T2a,hNm|pS!X$*;2eVe#v;qnq$vl\nknowledg ;;1TbL\nknowledgeabl ;u2;VDWU\nknown ;BiU8;BhC*M^x(\nkohl\nkoruna 2/;2:KVZO;ds\n"u8 +
        "kph ;;0Z$8;Av\nkung\nlab 03;;97WabGo^\nlabel ;;PQzJ\nlabor 03;;02wDz_$-\nlaboratory ;bD;I&WWWX\nlaborer 02$+;84v#;JLlx\nlabour ;wB;1_FLgv\nlabourer ;;82JJc-lv$)\nlabyrinth ;;l$\n"u8 +
        "lace ;fa;;2jaUesyW\nlack\nlackluster 01f_;6,f|pd;05!!\nlacklustr ;f^;f`xc\nlacross ;g!y9zq\nladen ;pv;62Q`pt\nlag 01\nlagg ;;GFGH\nlagoon ;;d%\nlaguna ;;0a7SzQ\nlah ;;B=;gz\n"u8 +
        "laid ;0*0,;$]\nlaird ;;#N\nlake ;MhYB;LLWKdy!c!g;!d\nlakesid ;bhbp;WP\nlam ;;2WHb\nlama ;Uc\nlamb ;6YM#y4;YG\nlambast ;S?X!a];28\nlambda ;;;KKeP\nlame\nlamp ;;0H2l;1`\nlan ;6y\n"u8 +
        "lancet\nlander FF;IYhY;8m\nlandfall ;uH;kFtW\nlandfill\nlandless ;I>;i#\nlandlock ;u<;B-Ma\nlandlord o`;02VLiz;0<GvVN\nlandmark ;9f;fC\nlandowner ;R>;CfI/!e;o^\n"u8 +
        "landscap ;3)ah;G_KfrT\nlandslid AI;rf;Q)n8\nlane ;;;X[\nlanguag iA;2GPThdpdyEz7;4wnh$R\nlanguish ;;1[8G\nlanky ;;e^fQn-\nlantern\nlap ;;A8R9RPRR\nlaps\nlaptop ;K7Mj;4I;C?\n"u8 +
        "larg ;01;9wfqq$x$;fp\nlarger fp;fo;etfqq#\nlargest ;fp;MW\nlargo ;;Gy\nlarva ;;Hd\nlaser ;;E&u6\nlash ;;SnrQ\nlast 9K$<;eR!b;01C1\nlate ;7M;eQ\nlater ;k|pgz?;05gvptwY\n"u8 +
        "lateral ;6AMv;2iDb\nlatest ;;SrVR\nlatex\nlatitud ;;;2%\nlatter ;qK;F9TRk[pq\nlattic ;n6;n4\nlaud\nlauder\nlaugh ;2|;01!>;fg$)\nlaughter ;;F*at\nlaunch ;;Zt\n"u8 +
        "launcher ;889UKmO(P6XMX+;dMnuzp\nlaunder RB;Il;l4\nlaundry ;;qzrc\nlaureat ;;OKtp\nlaurel ;;D8\nlava ;3$y.y/;8!he\nlavender ;;D|GuKSQKcT;yc\nlavish ;3W\nlaw i?;E$;0ocmr5;TyYd\n"u8 +
        "lawful ;;0yJE;vZ\nlawless ;;9nW1YZsi\nlawlessness ;RW;t-u8$F\nlawmaker 0s;EVbk;HPHQ;Ls\nlawn\nlawsuit Kol5$U;1347lJ;ewl4q~;1~\nlawyer Kn;P5;0h1|P4\nlax ;;k3\nlay ;02\nlayer ;;o_pW\n"u8 +
        "laying ;$B\nlayof ;;dR\nlayout\nlayup ;r1;tg\nlazy ;;kMqG\nlbs ;;!4\nlea\nleach ;;7FnW\nlead ;;x:\nleader ;;01EFHW\nleadership ;;Eu\nleaf 4W\nleaflet ;Gc;KP\nleagu ;N2YCapfinz;KpaC\n"u8 +
        "leak ;01;Q.hM\nleakag ;;Q.\nlean ;p`;0,\nleaner ;;Bse~\nleap ;01;j#\nleapt ;XufZs:;jJ\nlearn ;020pnfnquH;pY\nlearner ;;1tOEtD\nlearnt ;;0n\nleas ;;F+P(UPUXo9\nleast ;8%D&f.oy;0j\n"u8 +
        "leather ;Gdcksi;Ct#g\nleav ;;07W5\nlech ;;t5\nlectur ;01b9nX#l;4`O6ni\nlecturer O4fa;4_O5$q;0(F&PC\nlede ;R=v];V[\nlee ;;6_#U\nleeway\nleft ;;04DF\nleftist ;QpWRW!fQma;D>Ll\n"u8 +
        "leftover ;;5D\nlefty J`iH;;E(XX;T!\nleg Ar;cuq4#+;0`7d;o~\nlegacy\nlegal\nlegality wj;;;09\nlegaliz 01;;US$&\nlegalization ;;4D$%\nlegend ;9/;012A;9,\nlegendary ;;B>UB\n"u8 +
        "legislation O?;UOa];ObOcT4xO\nlegislativ 02G!;;016gO=a^\nlegislator ;01Gy;D%L0\nlegislatur ;a?;GwyL\nlegitimacy\nlegitimat\nlei $F;;9<mt#<$4\nleisur ;;S8S9c`\n"u8 +
        "lemon 0,$I;DKwhxo;JmQ?TnXNn0;D<\nlen ;08;$S\nlend ;1h;01081CSd;UC\nlender 8i;1gSc;Hb\nlength ;;cRgF;o$!K\nlengthen ;;z*;cP\nlengthy ;;OuQmnR\nleniency ;01\nlenient ;;PMVQa[qa\n"u8 +
        "lens ;k!;$K\nlent\nleon c*;;$3\nleopard ;;;pU\nleprosy ;3GkO;4<Q3;K#sO\nlesbian r1;bV;!>\nlesion ;3I5NsR;po$V\nless 8.oF;8bp=w^;;8K\nlessen ;;6xSD\nlesson ;;m>n1\n"u8 +
        "let yd#/;02l4lBz`;PSsDyc\nlethal\nlett\nletter ;2/5R5xBo;5VUAa&h-sy;G4Zk![\nlettuc go;Y2h7;cT;p!\nleukemia ;3^5E5YEwF$KOsD;ZR;2Z\nleve ;;bH\nlevel ;;1_$W\nleverag\nlexicon ;;dzxt\n"u8 +
        "liability ;38;10HFH$\nliabl ;;AGC9Jok5kJ\nliaison\nlib\nlibel ;;34k2#R;dt\nliberal ;07KmNkez;GgK]Q&SGW9s#uF;7P\nliberalisation 03;;02N0\nliberalism ;7Q7S9tD?;K6KiLtZ^;ew\n"u8 +
        "liberaliz ;;01M~q6\nliberalization ;;7SM~SA\nliberat ;;CUCVDL\nliberation ;;8hR1VuY3\nlibertarian ;;B1;UC\nliberty ;;K0\nlibrarian ;01;m%sQ\nlibrary ;;T?;8>\n"u8 +
        "libretto ;D2;2IDcq##C;ZR\nlicenc 01;Vl;H@H[xM\nlicens ;;H@VkqOuH;Gl\nlie ;29c~\nlied ;6xn!;n##A\nlien ;;z7\nlieu ;;G?\nlieutenant ;;;3xaq\nlife ;;0+1s2=9k\nlifespan\nlifetim ;;1H\n"u8 +
        "lift ;;dY\nliftof ;;fj\nligament gm;4jnC;XLpp;nD\nlight ;0o;1+PxR<dLkF\nlighter ;o7oG;PVbxenlH\nlightn ;;or\nlightweight ;;;5ty]\nlikabl ;1h;rswT\nlike ;1D5#BRjto9oAy<#T;Z,;2ku1\n"u8 +
        "liked ;1ho9zd;oOtB\nlikelihood ;;M%\nliken\nlikeness ;hX;0~K%TnlT\nlimb ;;9upl\nlimbo ;;6N\nlime ;w(#Z;CbI%\nlimelight gW\nlimerick\nlimeston X*;O^Zo;dA;a.\nlimit ;UjUk;;t?\n"u8 +
        "limitation ;;hR\nlimo ;01\nlimousin ;7=;fzmPv>;mO\nlimp ;;b^df;i%\nlineag ;;DPp/\nlinear ;;3,lLv+\nlinebacker 03Q$;OeX1e-;GRln;02O<lu\nlined 0A;b[\nlineman 01O/Q!;OcWKW~ls;C5GPe+ll\n"u8 +
        "linemen ;O.Qz;C4WKlk\nlinen ;;!h!?;c9pwrI!G\nlineup ;WP;geh1\nling ;4Z5!!/#2;F5xr\nlinger ;HlsU;9%t9!S\nlingeri ;s?;akgB\nlinguist ;01e8niqI;9A;3xH]YY\nlinguistic ;0Ne6e8;Zxni;3u\n"u8 +
        "lining ;;b,\nlink\nlion ;z[;V9a&\nlip ;7-Auo5;;o]\nlipstick ;;Ifs-\nliquefi ;H!;Io\nliquid ;;6-i~\nliquidat ;01;S^T2UO\nliquidation ;;S^\nliquidity\nliquor ;ovw.y/;M(vxy:\n"u8 +
        "lira ;;01HkWc\nlire Hi;Hj;Wba(\nlist\nlisten ;;01cDmYx,\nlistener ;P_;;wE\nlit\nliter 08;G>;DEHno&o+\nliteracy ;;3aLfMl\nliteral 3y;p^;H:Pxb[z?\nliterary 02JW;JUJVN8YC;Hz\n"u8 +
        "literat ;Mj\nliteratur JU;3XJSYAYJ;MCn1\nlithium ;;;1xKg\nlitigation ;;28Ipp0\nlitr ;Hf;G+ow\nlitter ;q4;I5V|dU\nlittl oz;0#LudEv(;I_;7v\nliturgical 01;VR;C[VSYi\n"u8 +
        "liturgy VQ;Yh;C@K#Ww\nlive ;06;G#\nlived ;05Th;R>\nlivelihood ;;ix\nliver ;192*CsEop?;Sdn^oRpPp@;hW\nlivery\nlivestock Kb;aecr\nliving\nlizard ;T9dR;1|D]Vmf8fO\nload ;;;tO\n"u8 +
        "loaf ;;FkH,\nloan ;72Q_SqSw;F^;Sv\nlob ;;;wo\nlobby ;01\nlobbyist\nlobe ;mD;3s;KD\nlobster ;W,Ygq];f^;7=D_b4\nlocality ;7z;93K-v]\nlocat b^;01$V;s?vy\nlocation ;vx;NPb@$U\nlock\n"u8 +
        "locker ;Vp\nlockout ;;w>\nlocomotiv ;O.w$;O-;pV\nlodg ;;2*\nloft ;uG;1^SW\nlog ;;01\nlogg\nloggerhead ;;f$\nlogic ;;01O3m?\nlogical ;PP\nlogistic 01;;23\nlogistical\n"u8 +
        "logo ;2t;75J]kU\nloneliness ;;WS;dw\nlong ;;01;ak\nlonger ;anuV;989*d+g+\nlongest ;anrj;s$\nlongevity\nlongitud ;;42\nlongitudinal pl\nlongtim Bj;;M&\nloo ;3g;8qF]\n"u8 +
        "look LB;9FYpYsYvd!m_m`!B;aIq*\nloom ;;aurf\nloop\nloos ;;;np\nloosen ;nq;9tRZoo;np\nloot 01Ij;O.;Uug:\nlooter O-;Ut;5rm:nS\nlope ;;bEoT\nlopsid ;vX;20IJhzyf\nlord ;;aH;bf\n"u8 +
        "lordship ;1);F/LO\nlore ;;7z7$;o.\nlorry qJ;4.lD;6%6)BSOt;o)\nlose 02;04;;ya\nloser ;;Cy;yn\nlosing 02;;01hAt*yY;yl\nloss ;;018!L)ca\nlost ;;Qw;y~\nlot IL;dim&;d&\nlott ;;8]\n"u8 +
        "lottery ;;01j%nQ\nlotto\nloud aU;01029K9LXwx[z+;d&nGx@\nlouder ;;01\nloudest ;;C+UynEx?\nloudspeaker ;;aRbR;47\nloung ;;V3\nlousy ;3Al[;4_E]cE\nlouvr ;;7H\nlovabl\n"u8 +
        "love ;P2msz/;0102E#q3\nloved ;Rj;m*\nloving\nlow ;;0102OxUZ\nlower ;;Ow;Q7\nlowest ;F?;4$FUUWZqjEw_\nlowland 5_h[lX;5oOK;;tf\nlowly ;;R7yO\nloyal ;;Rt\nloyalist E5;4OMSVI;Rsq#sL\n"u8 +
        "loyalty\nlucent ;za;anlC\nluck ;;01i~mg\nlucky ;;O=i|;sa\nlucrativ ;;Lg\nludicrous KRU0!Z;Cbt9;CLE$a!\nluge ;cl;j=pXv!xB\nluggag ;iG;Ei\nlukewarm ;lj\nlull ;;5.C#S&eyp*\n"u8 +
        "lumber ;nA;4G\nluminary\nluminous ;;N=\nlump ;;E]F0iH\nlunar ;5.;Bbdu\nlunch 2d;;0102;cMiu\nluncheon ;U?;O3YRj$\nlunchtim ;5[;91w]w^$P\nlung ;MxSup^;nI\nlure 03;01\nlured ;02X=\n"u8 +
        "lurid ;YU;j>\nluring ;yo;s,\nlurk ;;F#I`I~\nlush ;GzK(;W#Ymdwoc\nlust ;;A0\nluxurious 01dn;H>I^KkY]tH;VT\nluxury ;tG;KjX&ek\nlying\nlymph ;8y;COL.p-\nlymphoma ;2(L-;0!CN\n"u8 +
        "lynch ;ML;5tgc\nlynx\nlyonnais ;;MJ\nlyric 012)c^;2&6zH?dFp,y];2!Bh;TguS\nlyrical 2%H@;2(6zH[LvdC;2zYN\nlyricist c];X8vK;au;He\nmac ;05;NL\nmacabr ;;i!xK\nmachet ;;T+\nmachin ;;nQ\n"u8 +
        "machinery ;12ll\nmacintosh ;0Tcd;3d\nmacon ;;WB\nmacro 01\nmacroeconomic ;;5L\nmad ;;Gj\nmade ;0c;0Y8?Anw7w$\nmadness ;;1~\nmaestro ;;u:\nmafia 4!;r4;n|\n"u8 +
        "magazin MGMJ;MKjmtrv9;2M86HIKXOP;87\nmagic 01;y1;02\nmagical 6%;i7;6)\nmagician ;;x~\nmagistrat ;LeQz;Ldo<\nmagma ;4|\nmagnat p[;;4:F_\nmagnesium ht;Ci$|;G5G6;I,m)zL\n"u8 +
        "magnetic ;S7;A&t-\nmagnificent 0Id@;1V5OQxdf;g?#4\nmagnitud Mqkr#+;ow\nmagnolia\nmagnum ;T5;A+\nmaharaja ;;7MNj\nmahogany ;;y6\nmaid ;YG\nmail ;012.CsF[;IqM-dAp/;Cjkb\n"u8 +
        "mailbox ;;2-CrF@\nmaim ;6cNz;sz;oS\nmain ;;l/\nmainfram ;3A;YCcA\nmainland ;;C5T+f>\nmainlin ;;LgNQNRNSn/n[\nmainstream ;;I3\nmaintain ;;f4\nmaintenanc ;sm;Q[\nmaiz ;c?hP;CdI3;T4ws\n"u8 +
        "majestic ;;a!dNd!nc\nmajesty ;MvUP;mB\nmajority ;;W@u];3$HM\nmake 04y,;cTjWvav[;;MP\nmaker 0o;0n;FpSMXjh^\nmakeshift ;ks;Y#\nmakeup\nmaking ;;jW\nmalacca ;f$;hV\nmalais ;pTxu;2HsY\n"u8 +
        "malaria 1yp8;5NHl;J%Wa#/\nmale ;;YFxyx!;9+!<\nmalfunction\nmalicious ;;au\nmalignant 25p9;LA;Bn\nmalik ;NG\nmall ;;DFG,sb;0%Y:\nmalnutrition eu;59Ij;JsJvY@\nmalpractic ;;GhPuyN;m@\n"u8 +
        "malt wq;WPwp$F;uo\nmama ;;C!\nmammal ;AvJ&TodA;d0wS;RB\nmammoth\nman ;;F9;xm\nmanagement ;01\nmanager\nmanagerial ;;Au\nmandarin\nmandat ;;01fD\nmandatory ;f:;3TRD\nmaneuver ;;i_\n"u8 +
        "manga ;;0*Q]\nmangl ;5`x`;U2bAx_\nmango ;ATvh;NRT0fm;E1E4F_\nmangrov iCwE;M@;O*WQ\nmanhattan\nmanhunt ;;ia\nmania ;;C(\nmanic ;La;V(\nmanifestation\nmanifesto ;;CQ\nmanifold ;;mh\n"u8 +
        "manila\nmanipulation\nmanipulativ ;;UNY>\nmankind\nmann ;cY;3mQEcZca;r4\nmanner ;;GYxE\nmanor ;Joyq;OZ\nmanpower\nmansion ;C6;;RBt#\nmanslaughter zz;3T6#6$GcJ#;4AI&s~\nmanual\n"u8 +
        "manufactur 01;kj;J<W_\nmanufacturer ;hX;0QF1J:Ry\nmanur\nmanuscript kZke;nXrE;3ECt\nmany 4%AhXobuk:lA;$*;EMawgh#>\nmap ;02;H,l#\nmapl ;;;df\nmapp\nmarathon ;n<;MP;ef\n"u8 +
        "marbl ;;AUD-W4W6a3;eK\nmarcel ;;XL\nmare\nmargarita ;;05\nmargin ;5~;EIaQ\nmarginal ;;3*vL\nmarginaliz ;9z;2|EkHH\nmarguerit ;;$h\nmaria ;$)\nmarijuana ;#l;1Mau;2526\nmarin ;;6G;6N\n"u8 +
        "marina ;;FQ\nmariner ;;8=\nmarital ;;0C\nmaritim ;;6C8)V]\nmark\nmarker ;;F>\nmarket ;RYerm!;02J1$)\nmarketer ;h7;Wns$;RY\nmarketplac ;;6[RW;YA\nmaroon ;;LTO7S&opx*\nmarque ;;s(\n"u8 +
        "marquess ;;;ts\nmarr ;;B3\nmarri Pi;036]w5w9;;qs\nmarriag ;qr;024dW<vIz_\nmarrow nA;lknB;9.cfm^\nmarry ;Pf;qp\nmarseill\nmarsh ;;UZvj\nmarshal ;;z%z,\nmarshall ;;0E0oaW\n"u8 +
        "mart RK;RJg!;S)X~\nmartial\nmartin ;;4,\nmartini ;;ty\nmartyr ;01\nmartyrdom\nmarvel go;gt;qO\nmarvelous w#;cnj%$0;o]p]\nmas ;G`Lh;B<Ci\nmascot ;;4c6#\nmasculin ;7nG6Z0zn\n"u8 +
        "masjid ;;;4F\nmask ;;w(;u>\nmason ;1Uu7;u]\nmasonic\nmasonry ;;Zif9l6;Sz\nmass ;;4b\nmassacr ;D~;MS;4.\nmassag ;kE;KnO/kFxm;zJ\nmassif ;;Fl;R<\nmassiv ;;qHqc\nmaster ;;040Eio\n"u8 +
        "masterful gX;;PDZO\nmastermind ;9aR~jrjt;h5x@!v;F,\nmasterpiec ;4.Vc;3$\nmastery ;;9v;JKsh\nmatch ;LKWI;8]BKFjL7P#S+;l~\nmatchup ;FqX];IFPAWHl~\nmate\nmater ;;#y\nmaterial ;;1U\n"u8 +
        "materializ\nmaternal ;3<;;Cc\nmaternity ;7mA6;9tKR\nmath ;01U*in;H_JBJC\nmathematic EeU/ae;01ERJ8e@iaj?k4;A+ju!_\nmathematical ;Edj>;017gL5!`\nmathematician EN;U:VOj>;kD;Ef\nmating\n"u8 +
        "matrix ;hcr~\nmatt ;1);5O6TL~SAlJ\nmatter ;;k7\nmattress E$;ac\nmatur ;;01\nmaturity\nmausoleum ;lG;A[B5X.dV;3g\nmaverick\nmaximiz ;;;24\nmaximum ;;;24\nmaxwell\nmay ;;1q6@wq\n"u8 +
        "mayhem ;s+;Rz$7\nmayonnais U1szxF;4sTahn\nmayor ;01!!;4X\nmayoral ;H`NiV`;1i4WdH\nmead\nmeadow ;;GGwI;CA\nmeager ;B2;CjUM\nmeal ;Z,i8jdr+;0*gH\nmean ;nQwJ;EFYLj%kXy%\n"u8 +
        "meaningful ;;fGh-\nmeaningless ;F!;rC\nmeant ;;6=\nmeanwhil ;;Xx\nmeasl F:LFZmrO;0vrM;rN\nmeasurabl ;;h(\nmeasurement ;;7lBTyKyL#/\nmeat GTT<;1nG.dgk.rwry;dIrz;V0\nmecca ;1wEXEY;Xo\n"u8 +
        "mechanic ;;01iM\nmechanical\nmechaniz ;3!N$\nmed ;;3H5VCz\nmedal 01Y2;02;Fhuav^;m~\nmedalist 018A;Y1Yjg/;SWS#cI\nmedallist ;89Y0cH;SVS!dL\nmeddl\nmedia ;;ib\nmedial Gl$W;;7Rc3\n"u8 +
        "median ;;r?\nmediat 0102;;5V5Wn2\nmediation 01;5V\nmediator ;5V;5T5U\nmedic ;BB#L;FqFra9i8wK\nmedical 026`D[J$;97CkgDr];9h#<;gF\nmedication AjHhHi$a;01EJmW$W;3J9,J,NnmU\n"u8 +
        "medicin ;;71Cir@yd\nmedicinal\nmedieval #%;2aR-r%;2*\nmediocr ;P/;U.Z4\nmeditation w$;;G!O2bqh@\nmedium ;;86TpTrYg\nmedley ;O1g^;0-b_d4\nmee ;;2_5ACeZ]w/\nmeek\nmeet fX;;1mE]hT\n"u8 +
        "megabyt ;;LK\nmegawat\nmei ;wdwt;EE\nmelamin ;hG;1HXX\nmelancho ;03;06FLad\nmelanoma n4;9iJ5\nmele ;Uj!(;W+Yb\nmellow ;aa;ZMabkn\nmelodic 02;Q%Q&aZsh\nmelodrama ;3gRvTUgDju;Ru\n"u8 +
        "melody n3;Q#Q]X=aFaXxs;Q!TFaYd?kk;sf\nmelt ;;ZbdH\nmeltdown nC;qHvd;MJ\nmember ;;FXO@\nmembership ;;BJ\nmembran ;;2T\nmemo ;04;eblmz4\nmemoir ;6a#~;pd\nmemorabilia ;ae;$8\n"u8 +
        "memorabl ;F6RFo!;6N$c\nmemorandum ;;96z0zi\nmemorial ;2wEXOC;v@\nmemory ;;OA\nmen va\nmenac ;ja\nmeningitis ;E>;s5\nmenopaus ;;G*i~\nmental ;JP;6kBjJTP?l$;Df\nmentality 16\n"u8 +
        "mention ;M!M$;7pa!!O\nmentor ;;MYhjlK;n6\nmenu 01;M1;PnU@\nmenus ;Pm;M0\nmercantil ;;0m\nmercenary ;;3,\nmercer ;;F!\nmerchandis ;Sm$I;ITP#aMk_yq\nmerchant ;;l2;WT\nmercy\n"u8 +
        "mere ;;XXx=!K\nmerg ;01OM;O5PpeK!i;!h\nmerger g,xu;;OMV`\nmeridian\nmerit\nmeritorious ;qj;F:\nmesa\nmesic c)\nmess ;;i[\nmessag ;D8;9y9*n1\nmessy ;g<;45hdn8xr\nmetabolic ;01;BK\n"u8 +
        "metabolism\nmetal ;cX;01j+!Q!R\nmetallic ;W9;JiMnXEz~\nmetaphor ;!<;DCWZi1\nmetaphysical C|;;3xC`Euimip\nmeteor ;;01\nmeteorit\nmeteorological 02;01;6m\nmeteorologist ;01;tP\n"u8 +
        "meteorology\nmeter 07\nmeth 01;x#;x$\nmethamphetamin ;3,cj;x!x#\nmethan ;27;KQek!i;5D\nmethod hJ;01;j`p_p`q2zm\nmethodology ;;C<ih!&!*;hI\nmeticulous 9u;;i,\nmetr ;;cK\n"u8 +
        "metric ;j/j>\nmetro ;02e8;k.l1\nmetropolis ;;Vo\nmetropolitan ;;$a\nmice K!;1]2zQ-;3QJ`\nmicrob 7>;AJza;kj;A[\nmicron ;;Um\nmicrophon ;;U$gugv#P;C)\nmicroprocessor HU\n"u8 +
        "microscop ;;S=m,\nmicrowav ;;;8y\nmid\nmidafternoon 01;vz;vw;yj\nmidday 5Kyi;8/;vy;052C\nmiddl\nmiddleweight ;NX;n#;tR\nmidfield D.;d3uH;To\nmidland ;;KAKB\n"u8 +
        "midnight ;;;274+5Feaeiej\nmidst ;i(;0y!H\nmidsummer\nmidterm ;;GfM0\nmidway\nmidweek ;;GD;t4\nmidwestern ;pd;9u\nmight H3v0;5SU7W0Z8t^;FGGhZ7nt\nmighty\nmigrant nq;;02MGNTU4YOu&wA\n"u8 +
        "migrat ;;01OXtN;N8\nmigration ;;01\nmigratory ;;t=\nmike ;P+hy;AlKJ\nmild ;;X#\nmile ;3x5A;2f3,5FZg\nmileston ;wr;1dw,\nmilitancy ;;01UkUlhroo\nmilitant ;J=Ukhr;J+V3ftgWhpyE;K?\n"u8 +
        "military $d;3uY&$Y;yDy(;li\nmilitia 9*;K=sG$X;NUfrlI\nmilk ;Ynd=f~;FT;vd\nmilky\nmill ;Sa\nmillennia\nmiller ;X~r<;B:E.l*m3s$\nmilligram ;Yj;SJ\nmillimeter ;;FnJ.YO\n"u8 +
        "millionair ;;mJ\nmimic\nmin ;vC;e8r?\nmina\nminc 6w9`;BZf!goiu;B8V<\nmind ;i9;7yUEi8iOvS\nmindful ;;F<n7un\nmindset\nmine ;020A;017N\nmined ;;7M\nminer ;08;7LN`ub\n"u8 +
        "mineral ;07;3T7KC1ORPe\nmingl ;;266qiV\nminiatur ;;Ey;Ni\nminibus ;1@gSlY;1[J+gTp]\nminimalist ;c>;3-Kbv@;0<\nminimiz ;;;0r\nminimum ;;Rdrg\nmining ;;7D;I?\n"u8 +
        "minister GQ;07;027!TXWKg7\nministerial ;DYTV;d.l7\nministry ;;6Ca6a7\nminivan CS;lQp/;aKrd;Te\nmink\nminnow ;I!;i7\nminority ;;FZ\nminster\nmint\nminus ;;BF\nminuscul\nminut ;Sr;dC\n"u8 +
        "miracl ;01;Oe\nmiraculous ;;L0ej\nmired ;gY;IkUvaui7ub\nmirror\nmiscarriag ;FX\nmischievous ;D4;38\nmisconduct ;3auoyy;010,BQfv\nmisd ;;0C0Iun\nmisdemeanor ;5/D9GY;5=kr#`\n"u8 +
        "miserabl ;;9|E3YBcBuI\nmisery ;x[!2;01mAoR\nmisfortun\nmisgiv ;Ilm^nF;zP;Wk\nmisguid ;;2r\nmishandl ;0M;aKypyq\nmishap v-;;0A\nmisinterpret ;0J\nmisl 01\nmislead ;;oM\n"u8 +
        "mismanagement ;3f;R?\nmiss ;;!1\nmissil Sxrh;P!cvrps1s2;21J5b0nj\nmission ;;6tKwMsY/;AO\nmissionary ;;4?A*hL\nmisstat\nmisstep ;V1;U3\nmist ;;JEWbWp\nmistak ;;cVg$uS\n"u8 +
        "mistaken ;vy;uR\nmistreat ;01Jdj0;BD\nmistreatment ;i~vd;2GF|\nmistress ;;3%F:;s@\nmistrust Ncz<;;02P4\nmisty ;;WU\nmisunderstand\nmisunderstood ;;mc\nmisus ;;yT\nmit ;GSnG;ByS6\n"u8 +
        "mitigat ;;w=\nmitt ;;TXs8\nmix 03;02;flp0\nmixer ;;01\nmixing ;01\nmixtur ;Z*bF;EaZo\nmoat ;;d|\nmob P2;P1h#qB\nmobb ;5:hs;eH\nmobil t8;Bdf|;D=zg\nmobiliz ;;01qo\nmobilization ;;F8\n"u8 +
        "mobster ;mU;jO\nmock ;;O(\nmode\nmodel ;01;H5\nmodell\nmodem ;t0;Fuf>w9;BV\nmoderat\nmoderation ;;iL\nmodern ;!~;c4;zT\nmodernism 01;02Jn!|;OUv6w.\n"u8 +
        "modernist 2_;Jn!_!`!|;4MJmOTpr;87SN\nmodernity ;;C&\nmoderniz ;7Vbdn_;01J,NCz^;MNO7OO\nmodernization ;OO;;K+\nmodest ;PF;8HNXagcXgFx)\nmodesty ;Bp\nmodifi ;;02OVOXo*pPyZ\n"u8 +
        "modification yZ\nmodify ;yXyz;OU\nmodulation y[\nmogul ;l6\nmoi ;;#W\nmoist cV;0Yf,;01kN\nmoistur ;;Xbc|\nmolecul ;G%$Q;8>J.y!\nmolecular ;BM;BQ\nmolest ;01I[u[;I@Tt;I?\n"u8 +
        "molestation ;XOvZ;;I>u@\nmollusk ;W:\nmolly\nmolten ;;D`\nmom ;0y$u;058mqh\nmoment ;;L)g<if\nmomentary\nmomentous\nmomentum ;;7m\nmommy\nmon ;;;rX\nmonarch ;P!;01H/L0hB\n"u8 +
        "monarchy ;;PzhAuj\nmonastery 01;06uQuR;4C;FO\nmonastic ;;05FN;4B\nmonetary\nmoney ;;WZZ`f9\nmoniker ;30;1!\nmonitor ;;4gda\nmonk ;;uL;46\nmonkey ;I)ZY;8mBKz7;0(z%\nmono ;aS\n"u8 +
        "monologu ;;1(\nmonopo ;;fR\nmonoxid ;36Ckcd;yb#4\nmonsoon IRiA;IT;E3W&W(\nmonster ;pT;01O!oLu4u5xg\nmonstrous\nmontag ;;A/S?pB\nmontan b`;;IOfb\nmonth ;w+;wk;rHtu\n"u8 +
        "monthlong rJtu;F%Gd\nmonument Z=;B#;01ElLIh!\nmonumental ;;11R!Z<\nmoo ;2E\nmoody ;Iy;6X\nmoon ;5oBr;X,\nmooney\nmoor\nmoos\nmoot\nmoral ;;01\nmorality ;;LC;pU\nmoratorium\n"u8 +
        "more X8f^;0H0rxu;uL\nmorgu ;0B\nmoribund Nr;;1mM.NpZNw)\nmorn ;;6!r1sltm$-;2z38r0r2wW\nmorocco\nmorphin ;6q7Q;B0\nmorphology ;;;d=\nmorrow\nmortal ;;s_\nmortality Ej;3<;Ia\n"u8 +
        "mortar OeTd!-;FbF$;N3OOU5;eQ\nmortgag J];ve;8[\nmortuary\nmosaic ;;0%\nmosh ;Hox`;Un\nmosqu ;s+s,;Dk;U4dyf9\nmosquito ;7/;ADHqpF\nmost ;5&8FW?q~y4;Cw\nmotel ;;2lLcMxufzL\n"u8 +
        "moth ;;5UWPX^bM\nmother 7<D.U/rw#_;2NhJsY$#;TMsZ\nmotherhood ;;D,\nmotherland ;N9;!_\nmotif ;;8vdc\nmotion\nmotiv ;01;uc\nmotivation\nmotivational\nmotley ;;C&\n"u8 +
        "motor ;03;HmX=$6$A;$F\nmotorbik 02;o2;;ea\nmotorcad ;X-;H=\nmotorcycl o0;;NtOLi1;$C\nmotorist ;8`eX;i6;je\nmotoriz\nmotorway ;;HxO0!f\nmotto ;;tou%\n"u8 +
        "mountain ;02BIO<VifInm;B5OEWCrkxR;Nl\nmountaineer ;;U>U]\nmountainous O/;01CdJ~fG!1;K|XaaCc@z]\nmountainsid ;IH;Vf\nmourn ;;01K=\nmourner ;4kEzgPshsi;eZh,pjqrq*su\nmous ;HO\n"u8 +
        "mouth ;hA;2-Z>dA\nmove ;;05GrH5Zj\nmoved ;;04\nmovement ;;HbND\nmovi 03;KySEY9Y~gEyO;Q/Q@Umfg\nmoviegoer ;#n;Q.ffob\nmoving ;;hu\nmovy ;SBY6yL;CZQ,UjY_\nmph ;;rd;Xr\n"u8 +
        "much h4;WhfUf?x3;tu\nmud ;;AYOpp];01U7\nmuddy ;VM;0RPsWK\nmudslid hN;Go;j?rS\nmufti ;$N;S=S>\nmujahedeen 01\nmujahideen\nmule\nmull ;;C1FKI:Mh\nmuller\nmulticultural ;;01o8\n"u8 +
        "multiethnic\nmultilateral\nmultimedia ;W8#X;eI\nmultip ;;03\nmultipl ;30;SMUCnb\nmultiplex ;;fL\nmultipli ;;Tg\nmultiplication ;;niwbz!\nmultitud ;2_B9nX;!y!z;0Y\nmummy ;;g%\n"u8 +
        "mundan ;;i+\nmunicipal ;;01DDFl\nmunicipality ;u&;7OapoL#w;DBha\nmunition 4%;k[q0q1xU;zx\nmural Qz;6hCJY:!9;A#QxaN\nmurder HhU*;01DLNph5tBt-uGz/;HjHkn~z]!Y\n"u8 +
        "murderer ;9ENn;fgt,!V;Hjffhw\nmurderous ;n_;HTOvoU$=\nmurky\nmurphy ;VPe/;7zgrj7sM$a\nmuscl ;01edfdt4;1WUPZwx@\nmuscular ;;UO\nmuseum ;Qrz<;DcMVs[;zS\nmushroom ;3~;08CaXcgo!F\n"u8 +
        "music 01B+;02T`WMWgjA;HXaHx0\nmusical ;4A4B4k8:K-K.N!Wff3;8/EOf2ttz_\nmusician 8:9)T^WLol;Pvi:oOzy;Haw|;z]\nmussel ;TF;Sl;67\nmust S~q];4^SKb,r~;0^H(rO\nmustach\nmustang\n"u8 +
        "mustard ;3?8u;;PZo7\nmutant ;;bbm^rjs(\nmutat ;oM;6j#n\nmutation ;;hdt0\nmuted ;V_m9;eZ\nmutilat ;HN;Zj\nmutilation ;HL;HNg,tN\nmutineer ;;01H?b@ct\nmutiny ;;H?h`\n"u8 +
        "mutual ;;7NIFi#w_\nmuzzl ;;nJ\nmyriad ;A#;2oR-m~!Q\nmyself 4,sh;3$V>yB;F[e>\nmysterious ;Zal3;c2kn\nmystery ;d2;2TF@NfZQb|lv\nmystic ;01\nmystical ;XK;030436OWbU\nmystiqu ![\n"u8 +
        "myth 03;;xT\nmythical 01;;02xS\nmythological 01;;xR\nmythology ;4fxQ\nnada ;;GB\nnagg ;;D)W3e4iYrp\nnail ;Q7;P,Y*\nnaira O9SPc.;M&OA#[;8D8[G^SG\nnaiv ;;za\nnaked ;2Q;gV\n"u8 +
        "name ;1Q9SIr;01avbsm(sp;rW\nnamed ;;1P\nnamesak\nnan ;;9#c]s0sG\nnanny ;;7t\nnanotechnology ;;0~K@Pwdi\nnapa qu;n!;9$qt\nnapoleon ;;iir?\nnarcotic ;g`g|;3#\nnarrat ;01;0203va\n"u8 +
        "narration ;0102;P^nA!s\nnarrativ ;24AyEdZ1Z3c%!>;018zA!\nnarrator ;Ep\nnarrow ;;;qN\nnasal ;;oP\nnascent ;;M5\nnasty j3;#r;YpZ!k]nQ\nnatal\nnate\nnation ;BF;BR\n"u8 +
        "nationalism ;;01027KV3;QS\nnationalist ;016-V3;3tH8MdNgQQkj;BO\nnationalistic ;;7HBNH7\nnationality ;;bVw]\nnationaliz DT;01;#|\nnationalization ;;;DRDT\nnationwid ;X~\n"u8 +
        "nativ ;;1NBHhxw>\nnatur ;01;iBx8ze\nnatural ;;o@sx\nnaturalist ;;8-uFxc\nnaturaliz\nnaturalization ;;nr\nnaughty\nnausea n`;c5;Ss;5m\nnautical\nnaval 07;ozwg;Z!\nnave ;yQ;Wu;vN\n"u8 +
        "navigabl ;o<;hr\nnavigat ;;86\nnavigation 01\nnavigational\nnavigator ;;6/!,\nnavy ;N_Ztost);m/$m\nnawab\nnay\nnazi ;0Toq;V$\nnear ;;v!\nnearby ;4h4igSm[tq;0LbEnEyc\nnearer\n"u8 +
        "nearest\nneat ;f4;0w\nnecessary ;a^;1fRPa3a4a<pa\nnecessitat ;;IOJr\nneck ;eYf?n~rHr|w:;EQyj;S3\nnecklac ;;;$f\nnectar ;Aj\nnee ;;7U\nneed ;a=oHrqs3;G&\nneedless ;kW\n"u8 +
        "needy ;3*;AzA!Xmk2zY\nnegativ ;;;B8\nnegligenc 01;;nBrErFvN\nnegligent ;HO;s`\nnegligibl\nnegotiat 01;02umun;JZKk\nnegotiation ;01KjXKcCum;156|B!GRK!K=\nnegotiator ;;Bz\n"u8 +
        "neighbor 02\nneighborhood 02;KVT<ZtZuyH;KUWulKlTlXu9#<\nneighbour ;;16IL\nneighbourhood Zr;KT;AyT/ZLZstTyF#/;4L\nneither 0];;0-1L26eXkA$)\nnelson\nnemesis ;;m>t!w:\nneo ;;L.\n"u8 +
        "neoclassical #z;LXy0y1y2;mv\nneolithic B,;BG;jbx1x:yp\nneon\nnephew U[;;;0bi!\nnepotism ;;6qF_\nnerv ;WA;7u\nnervous w~;e`qo;oHuP\nnervousness jW;irnR;V*ohw?xi;327`qpw`\n"u8 +
        "net ;D6;LAh^\nnetball ;M@UOUd;;W!nT!<\nnett ;O/nR;7BWy!w\nnetwork ;p<;D|on\nneural ;;03\nneurological ;8WEDr!$g;5jOqW2gqgrl-\nneurology 02;;;2h6T6]EE\nneuron ;;G<QC\n"u8 +
        "neuroscienc ECEG;2f6R8UJ[Ox$d\nneutrality ;;ad\nneutraliz ;JT\nnever vb;0=2bCqUveBs,;P$R0dui|\nnewborn Boe_ia!e;3XBn;2LqCtLz?\nnewcomer\nnewer ;2O;SQ\nnewfound\nnewly ;;wh\n"u8 +
        "newmarket FM\nnewscast oh;uVuY;J%csw4;SUci\nnewsletter ;ED;EA\nnewspaper bf;5Ig-;1ZCQQDclou\nnewsprint ;;EJ\nnewsstand\nnewt ;;JpP-\nnext ;;W_bpd=e_uA$J\nnice ;7HB_d5q3$*;9I\nnich\n"u8 +
        "nick ;;L*\nnickel ;2_;;rDvG\nnickelodeon ;;RgSachuKuNwC\nnicknam ;;th\nnicotin ;e!s!;TmTn\nniec pF;SVXTpB;CAt4;zf\nnight ;05e?tx;;oRoT\nnightclub ;02;D[KC\nnightfall ;;Y>;0XZs\n"u8 +
        "nightlif ;;KAgmn?#z\nnightmar ;;c>\nnighttim ;;Zl\nnimbl t*;Sr;N,RZebsxt(y<\nnineteenth ;;HU;QHSUdyhs\nnit ;fV;fU\nnitrat vX;AnZX\nnitrogen ;4L9&vV;11y[;4N7,ZXx|\n"u8 +
        "nobility xtxv;0102\nnobl ;;01xu\nnobleman xs;;xrxt\nnobody UJa4wewg;0oBxtewf#P;ULopo+\nnocturnal ;;B,UA\nnod ;09;x1;pL\nnodd ;;9nI~TQn+\nnode\nnois ;Ukl=;OcSA;oz\nnoisy Fx;MA;DN\n"u8 +
        "nomadic ;;ga\nnomenclatur ;b+cs;q[\nnominal ;;lN\nnominat 0102;PJ;w(\nnomination 01;;m&z%\nnomine ;w%;BcBk\nnone ;;0b\nnonetheless ;;4.a0dmis\nnonfiction w8;0j4%zL;0lOV$Q\n"u8 +
        "nonpartisan ;017V;J(\nnonprofit ;2v7c7es_\nnonproliferation ;0p;gB;Cf\nnonstop\nnoodl UX;5e;DuX0eVlI\nnoon ;tO;een[;ZL#p\nnoos d_;;d`\nnor\nnordic ;SESITWuo;SHSaV&\nnormal ;ko;U1hX\n"u8 +
        "normalcy ;PC;J%KEfe\nnormaliz ;01;Hx$h\nnormalization FM;J-;AvHw$g\nnorth ;02UT;076XUYo8;URo6\nnorthbound URo6;cX;F1L+\nnortheast 01;UPUTo4;04;05URUW\n"u8 +
        "northeastern 0105URUSUW;04DBHGUVo5;4aJvUT\nnorthern UQ;0304DAHFo4;01JuX,f0o2;URUV\nnorthernmost URo4;;A#UPi-\nnorthward ;;3Ie[;URo4\nnorthwest ;01UOUS;7tn~;UMUR\n"u8 +
        "northwestern UMUNUR;UQ;4Vo0\nnose ;Q$dbdm;S8b$eQ\nnostalgia ;01\nnostalgic ;PP\nnot Qyc|py;1wot#P;dDkSv|#r\nnotab ;;0150\nnotabl 06;0ZCNs5;CHILu=\nnotation ;uS;7K7TQqancIc)xB\n"u8 +
        "notch ;;;N-\nnote ;pV;ERFVp,p.\nnotebook\nnoted ;p:;1&$b\nnoteworthy ;;02r~\nnoth T#c`;0.ZgeHv];0H2iq9q:\nnoticeabl ;RD;SWl]\nnotifi 02;;01I*t$\nnotification ;;014sc8\n"u8 +
        "notify ;;t!xu\nnotion ;;#f;cz\nnotoriety C9;;9UW3\nnotorious ;;M3\nnoun 8j;CJRdYi;aC;k|s0\nnouveau ;;!Z\nnovel 02r)y$;018uLCN/azf_vpy/y:;9=CmsT;W`\nnovelist pvy#;N/;B~;8I8u$O\n"u8 +
        "novella ;r&;8svny!$P\nnovelty ;;9H\nnovic ;;#L\nnow Wn;1OcquO;q2uA\nnowaday ;;v#\nnowher ;OfTn;Tiv&\nnuanc ;YBcO\nnuclear F7y9;058dB>j=mynI;Iez+\nnude e5;6~;7H\nnudg Bk;Db\n"u8 +
        "nudity BsPb;;Ya\nnugget Rb\nnuke\nnull ;;l>\nnumb ;;dmrIy|\nnumerical\nnumerous PMkb\nnun ;;A|;#X\nnurs 6_;4~5ocd;2k4D9,bAe%u?;6v\nnursery ;;AjNL\nnurtur ;;B:\nnut ;5Y;9oESYLt+z!\n"u8 +
        "nutmeg ;;b4\nnutrient ;;lvtW\nnutrition 01;nT\nnutritional ;;Y=lt\nnutty ;;Udw%\nnylon ;;pE;8%Mif=\noak ;;;7JmO!-$8\noat ;;DQT);nhz_\noath Zd;Z!Z$\nobedienc ;;sv\n"u8 +
        "obes 2~;r/;01A9iDr)sjyc\nobesity ;1_AvtI;2|rctd\nobituary ;w[;pR\nobjectionabl ;;90YB\nobjectiv ;;2pq]s-\nobjectivity ;;1+BUq/\noblig 01;;GNjEq3\nobligat ;;01Grm1\nobligation ;q1\n"u8 +
        "obligatory ;;N&\nobliqu ;;9Kuvv5\noblivion ;04\noblivious ;g&\nobscen ;8>;2Q8?X%l)\nobscenity ;8>;BISw;$O\nobscurity ;;Vc;Bi\nobservanc ;HI;k<u)\nobservant\n"u8 +
        "observation ;;FXF_M`a~xg\nobservatory ;a|xexf;xg\nobserver\nobsess ;;01\nobsession ;;4S\nobsessiv\nobsolet 1>;YZv4;Yjjg\nobstacl ;;;z+\nobstruct ;01;5%\nobstruction 5$;;Dva7\n"u8 +
        "obtain ;;5&\nobvious ;ARN.S>Yvts;7tEyLY\noccasion ;;x]\noccasional ;0cS=jc;EEGJN?gL\noccidental ;;1d68\noccult ;;3yYO\noccupancy ;;HQqTsp\noccupation ;0203;0]\noccupational ;;b=!k\n"u8 +
        "occupi 02;bVuj;01h#uk!^\noccupier ;;UzgG\noccupy ;;rCuh\noccur ;01\noccurrenc ;;gt\nocean NF;2$v?;01Fmco\noceanic ;xQ;2#\noctav\noctopus ;;;Uu\nodd\noddly ;G)NtS!WD;su\node\n"u8 +
        "odor Rz;MbViwA\nodyssey ;lU;0|4HC~LMTH\noff 1k;yM;CKZ#yey>\noffbeat DB;n3;lWw`\noffenc ;CWep;03Ne#.\noffend\noffender ;p/;3yAkD/kw\noffens ;;CTC+K^\noffensiv ;;#|\noffer ;;Z.;B%\n"u8 +
        "offic ;;EwV<\nofficer ;5o6:7(7*;7)f4;OC\nofficial ;;xz\nofficiat ;;FV\nofflin ;0S;f,\noffset ;A%;1-RPRXmB$%\noffshoot ;;Oi\noffshor 0U;JU;05FO\noffsid ;;4*8(\noffspr ;;Tmn*o^#R;Pt\n"u8 +
        "often Sdj0;D+Nff,i]tE;D$att1\noil ;5w;FQ\noilfield\nokay ;SubH;YEc,up\nolder o>;rx;Por1ryr-\noldest ;;Zko>\noldy ;;DEQ8trtt\noliv ;0EZIkUs,;K]zW\nolympian ;;KMw<;QZY$\nombudsman\n"u8 +
        "omega ;;Sl;5vByP!Z-s/\nominous ;;hmo4yC\nomit ;;FDf^\nonboard pL;;3s\nonce ;bJbzoz;VPrlz%!5\noncology ;3/;;4dBx\noncom ;;dk\nonerous ;;I4W5\noneself ;17o(;bE\nonetim ;;BL\n"u8 +
        "ongo ;;BTok\nonion 4%Llcp;3R4c8bQ-TdzI;DFJ=QayE;wG\nonlin l_#x;i$l~;5I7H86D*Wsfhocq|\nonlooker b(;YUdPl#l&;T7uw\nonly ;L9bIbhbpsTstu4;cDmkuS\nons ;;Uz\nonset ;;Y,qy\nonshor\n"u8 +
        "onslaught ;y]#k;hLht\nonstag ;y1;4*FmP>\nonto ;fFx!;gN\nopaqu d&;d-\nopener ;myzL;J>QUTUf)\nopenness ;d*;6_\nopera 01;0ZG!G#Yza@yT\noperatic ;0ZGzSJaQy#;vR\noperational ;;T?Y`\n"u8 +
        "operativ ;ar;Y3\noperator ;;BH\nopin ;;CgI4IXo9\nopinion ;;j+\nopium 7t;;W=\nopponent ;;XsrKzV\nopportunity ;;qu\noppos ;FnjAq,;AwHWUmXp\nopposit\nopposition ;3HXo;E@RaTOfc\n"u8 +
        "oppress ;4.\noppression fP;4.;rNuD;G(QY\noppressiv G(;;F8f?x2xC\nopt ;01;8!\nopted ;;8z\noptic ;01;Z&\noptical ;;HTZ,\noptimal 04\noptimism ;NMP[;TrZ<f~s*t=$5;4^\n"u8 +
        "optimistic h:;0?Ji;Lot:;4^\noptimization ;r<\noptimum\noption\noptional ;;p^\nopus\noracl ;;K<n|\norang ;;3%I$;Bs\noratory ;;BV\norbit SL;0163;64G1K@SNw7wC\norbital ;;63G0SK\n"u8 +
        "orbiter SJ;;3JO/SKSLkWwA\norchard ;;3#64jujw\norchestra 0152RkYPYQ;GS;4TD:eL;CB\norchestral GQYO;5ORiYPpE;4TD/xc\norchestrat ;;v%\norchid ;;OzSr\nordain 9I;039HEFM:yG;33\n"u8 +
        "ordeal ;;r6r7tG\nordinanc ;UFoP;9]ACA,E_GG\nordination 9F\nordnanc ;gG\nore ;oH;h[\norgan ;dPdQ;;bz\norganic ;;ix\norganis 05;;01022x\norganisation 05;;f1\norganiser 06\n"u8 +
        "organism ;xexg;2T33I[rktY\norganist ;E3v0;jB;58RUjq\norganiz ;2s;0103nB\norganization ;qR;e_qgv(;Q`\norganizational\norganizer ;;wD\noriental\norientation\norigin s,;s*;03XKcn\n"u8 +
        "original ;i<;H]Rend\noriginality ;i/vF;I7Rk$z;P2\noriginat\nornament ;;p^yw\nornamental ;;Oa\nornat ;p[;1qJ7\norphan ;01;V2q?wk\norphanag ;;N!\northodox ;012[2]AUFLI,;B<M4X`ptzB\n"u8 +
        "orthodoxy ;;2[FJI+M4\northopedic X6;3d4/S4X8;;X7\nosteoporosis u`;s&;;LM\nostrich\nother aWat;N7RDW0aDrZsQsyub#!;vn\notherwis ;;CpMEO.\notter ;;;yv\nottoman ;2i;WNiO\n"u8 +
        "ought O4;W<W^kN;adnw\nounc ;;bu;7h\nour ;;01a6lYnu\nourselv ny;a7;tS\noust 010/b(;;;g*\nouster b&;0.;EyV3wY!y\nout ;B6w$;0ia3a$lHw]\noutag !I;OL;E2\noutbreak Xhwp;1lJ?;S)jNv|\n"u8 +
        "outburst ;;01I5hQr!$0\noutcry 0PhP;9ssr;0Nl$uow^\noutdat tE\noutdoor ;;5s\nouter\noutfield ;5IN:%5;yIy^!R\noutfielder 5IN/P<x|;E^Is\noutfit ;v*;1mV~XKY0eKk$mr\noutflow\noutgo ;;8M\n"u8 +
        "outing ;;OAk:\noutlandish ;0GH(oE;86Of\noutlast ;0Xgs;0ABFL.hH\noutlaw ;xc;9O9P\noutlet ;WT;GtNqUK\noutlin ;;9w9xg:;!r\noutlook ;44Irg_!H$[\noutly ;;6r\noutnumber 01;pn;0w\n"u8 +
        "outpac ;pm\noutpatient ;AL;33EP\noutperform ;;CM\noutplay ;;S#dayK;07\noutpost ;;I2MsMt\noutpour ;;02Xc\noutput ;8@\noutrag sS;h0sV;9TuPww\noutrageous Hpn|;7>KV;A3M@eU!1\n"u8 +
        "outreach ;;DRpt\noutscor\noutsid ;;01\noutskirt ;VW;UtYmb-y=;Prib\noutspoken ;TTUf;9Gt>\noutstand ;wP;og\noutstretch ;u4;Nobcr<\noutward ;;R9k/\noutweigh\noval ;;c/\n"u8 +
        "ovarian 9n;16addm#z\novation tC;aW;C8L(!n\noven ;7kw*;DwO/w.;U2\nover ;l,;ny\noverall\noverarch\noverboard ;ui!V;OaaMqC\novercam 02;x`;BoSeUjgLg-\novercast ;O$V.lf;kR#z\n"u8 +
        "overcom ;Uh;pT\novercrowd ;;8Q\noverdos ;;4a7z\noverdu ;;2a\noverflow\noverhaul ;U8;DIF*GSH5;DeG$\noverheard ;;Yc\noverland ;;b`cT\noverload\noverlook ;4EY>;1cOZWXo,!D\n"u8 +
        "overnight ;;pw\noverpass ;HvjX;Bh#w;i4\noverpower ;;g7x-\noverrid ;i0\noverse V>;;03\noversea ;ng;Eq\novershadow\noversight ;Upn_;D&V<V>vS\noversiz ;$O;0YM/M[PrVom5wd\n"u8 +
        "overstat ;;eb\novertak ;01\novertaken ;;V=\noverthrow a[;Dj;f^uZ\novertim ;Nc;KX\novertur ;;Bn\noverturn ;Icga;V|huoGsy\novervalu ;;2kTYh8;eo\noverview ;;7&aMy];X0\n"u8 +
        "overweight ;;7Ao*o:pk\noverwhelm\nowe 01;E*;2328\nowed E);0U2228DwE#t&;27CvF@IDVPX,fjrP\nowing\nowl ;;SA\nown ;;Z6k&\nowned ;Ut;02037_7|!w\nowner ;;018[YS$+\nownership ;MU;018.\n"u8 +
        "owning ;;9_o0$*\noxford ;cg;Z7fE\noxid ;3oVC;aOm%\noxidation\noxygen ;;#C\noyster MeN8;Kk;c|\nozon ;;5fPA\npace ;O-O/;O:nVpr!!#b\npacemaker\npacific ;;Kf\npack ;;w7\npackag ;;!F\n"u8 +
        "packet\npact c1ph;;95BUBW\npadd ;;0iJGcn\npaddl ;;SxkHz#\npaddy ;U/\npadr\npagan ;D:Hc;H1bElzrVs?x#\npage tt;3Yjx;0sBiTN!7\npageant ;;c7\npager ;3R;UQ\npagoda ;;X`\n"u8 +
        "paid 1y1%;1&Iq;6<H,U^f_q^x>\npain ;T5UxWjbxibmx;ntpTzD!@\npainful ;l,;IRbxpR\npainkiller ;6|;3!r:;6~r?\npainstak\npaint 5$;011Im|ts;N[iD$:;4KKIR]\npainter to;Bgs=;m`;KG\npair\n"u8 +
        "paisley ;e%;Nr\npajama ;e8;0QMTPScV\npal ;;#l\npalac ;;F5hv\npalatabl ;;6oW1\npalatin ;;zp\npale m5;CV;Lz\npalet ;18;Yd\npall\npalladium ;4B;#x\npalm ;;w^\npalpabl ;;IDeF\n"u8 +
        "paltry ;FGkI;acv8\npamphlet ;9Ez+#9;0K9B\npan ;v,;G<I^N-v($I;RA\npancak ;5-Z-$k;v(!n!r\npancreatic ;8hZXcg$@\npanda ;mP\npandemic V_v4;Olh%;6wyV\npanel ;;s1\npanelist ;;uN\n"u8 +
        "pang ;l*;l`\npanhandl ;;J`P?P_f,\npanic ;01;b/ru\npanick Y0;;Q|x(\npanorama ;;01\npanoramic ;hN!m;JJ\npant c5vn;M7O4O#P2d+jGlFuL;IgN!cyiPz#;3&IyM3N&UdVy\npanzer ;wu;Cys=s>!#\npapa\n"u8 +
        "papacy ;4|56;01C=xZ\npapal ;55r+;4`4|xY\npaparazzi ;2@\npaper ;788];0P1&8?tA;L$\npaperback ;8>8[C|EQxnzl;Eah]\npaperwork ;;vM\npar ;9S;THXE;yIzH\npara ;9tlo;59\n"u8 +
        "parachut ;;0ICop3wk!r\nparad 7S;;Fq\nparadigm\nparadoxical\nparagraph ;;Y1t1;K2g%\nparallel\nparalys 02;;y$\nparalysis ;;01Qjyu\nparalyz ;;L7\nparamedic qA;;Ea\n"u8 +
        "parameter ;gG;7BQ3TxgHgVr~\nparamilitary ;B8sq;4eV-\nparamount ;a6ie;TJ\nparanoia ;;01rS\nparanoid ;;8vJ0x~\nparanormal ;Uq;2e8p\nparasit ;010!k:vBvCvD\nparasitic ;;0zikk/\n"u8 +
        "paratrooper ;;O=bto.o_sowSxI\nparcell ;;0)9T\nparchment ;;;Ld\npardon ;;0GqD\nparent ;MNM|ZVnx;01%8\nparental\nparenthood ;;m8\npariah ;;Uh\nparish ;Bsgz;0109aCngs5\n"u8 +
        "parishioner ;;k-k.s4\npark ;BjqI;013pGGt/$M\nparkland ;;kmr?\nparkway ;XbcBudzj\nparliament 02;tA;01x7#+\nparliamentarian ;01;G@d^;D-\nparliamentary ;hmt8;6J#)\nparlor ;;Ls\n"u8 +
        "parochial ;I,\nparody IEQZ;IFPK\nparol ;KU;;6/\nparrot ;;P>x%\nparsley ;V%;;GoYxv?\npart ;;4+;jZ\nparti ;;0EOWcY\nparticipant ;tp;01K8Vj\nparticipat ;;01tl\nparticipation\n"u8 +
        "particl ;ta\nparticular ;gV;Tpi-\nparticulat ;;T/\npartisan\npartisanship ;;49\npartition ;;T0\npartizan\npartner ;01\npartnership ;;Ve\nparty ;OJ;FtcL\npas\npasha w|;;MNT(\n"u8 +
        "pass ;Zm;k_;H3\npassenger $#;#8#9;adoftYu(\npasser ;;#a\npassion ;;P_\npassionat\npassport g-;;B[D`$j\npassword ;;fEt#\npasta H@;4.H]PJZWv^zo;Y?;2.HRO[\npastel ;;Kqz>\npastim ;;B8\n"u8 +
        "pastor ;BC;E?xh;5A6E\npastry ;2P;u#u(;#h\npastur ;ra;9wK=f#\npat ;;Y@yS\npatchwork ;;8~\npatent ;Z%\npaternal ;;p?\npaternity ;;fO\npath ;;;Fx\npathetic ;;FOG^KrSp\n"u8 +
        "pathfinder ;GU;P0hD\npathogen uc;1rZq;iQ;ubud\npathologist ;017=ULg1;t,;7.$W\npathology 7.;23p,x7$W;xG\npathway ;;VH\npatienc ;1VQuWo;1XZU\npatient ;TKaZab;Lp\npatio ;4E;25MPW-uq\n"u8 +
        "patriarch ;01\npatriarchat ;;;xP\npatriot ;;8nAb\npatriotic\npatriotism ;;28gf\npatrol 01;;AxUMa-pI\npatroll ;;3ma+ho\npatron ;wP;1u7QG`\npatronag\npattern ;;Kd\npaus ;;;h8\n"u8 +
        "pave ;04\npaved sL;FbFe;03hG\npavement ;LisK;M[\npavilion ;;pTtI\npaving\npawn ;;;F)\npay 05;065GG@;GBK3eOg^nQ\npayabl ;;0507AJBLV#Zuq0\npayback ;;j2\npaycheck ;;03060sG=g@$e\n"u8 +
        "payday ;;0203yk\npaying ;01;AoG6PHeJ\npayment ;02BGBpCzJ`dbrw;9|D-G5a|eIogp[uKyK$b\npayof ;;01N0i`zP\npayout ;J^yI;58G3G-TFi_p?!(\npayroll ;G,;g/j#\npea ;P-!/;4PPRs4zl$M;vZ\n"u8 +
        "peac ;AZayd7;kH\npeaceful\npeacekeep ;;01Q0Q3ak\npeacekeeper\npeacemaker\npeacetim ;;;hT\npeach E~;7wRlhg;8_9Q;031^VZw8\npeak ;;F2\npeanut ;4GS:!n;Jzoa;vQ\npear ;E_;7tVWoZ;1@\n"u8 +
        "pearl\npeasant ;nb;3qf<\npeat ;x%\npebbl\npeck ;;$G\npeculiar ;RUc=;8Xd,w[\npedal ;lIy!\npeddl ;z5;8q\npedestal ;;Qaoc\npedestrian ;F5LAZ9;F2Sjf3g*\npediatric ;017I7Jfa#&;;7K#(\n"u8 +
        "pediatrician ;171Y7MfY;H$;7I#%\npedophil ;;5Y\npee ;;htxvx[\npeek ;;N2\npeel ;MY;0Rze\npeerag ;f_ujuk;ui\npeg ;01\npegg\npellet ;#F;o(#I;zy\npen ;;;06\npenal ;;QPYd\npenaliz 7b;;cS\n"u8 +
        "penalty ;;7c\npenc ;$#;J:\npenchant\npencil ;;5U\npend ;rD;535qBzD#tF\npendulum ;U2;UA\npenetrat\npenguin\npeninsula ;01;23\npeninsular ;;R,\npenitentiary ;;gy;5S\npennant ;;2D\n"u8 +
        "penny ;;08$q\npension ;01DnDoc/;B0G[JYhkn?vm;GNgQpU\npensioner ;;c6\npentecostal ;;44yw$A\npenthous ;;22p(\npenultimat ;W+a#;7@JRLe\npeopl ;;W<fa\npepper ;PGX/\nper ;pP;s@$i\n"u8 +
        "perceiv ;;03\npercent ;01F8$g;D4i0\npercentag ;s=\nperception ;;sH\nperch ;;s0\npercussion G<f&ud;k?k`lKt,;7s7:MrUGyO;RG\nperegrin\nperennial ;Kc\nperfect ;4(K`i/u(vqyy;40Q)Sx\n"u8 +
        "perfection ;;K~l7rC\nperform ;L9NH;01FG\nperformanc ;01;7bvf;1-\nperformer ;L8NYlYr7;ealZ!6\nperfum ;x*;5YH4Jcu=yC\nperil ;1g;3MEV\nperilous ;3.ZIqd;zU\nperimeter ;t:\nperiod ;;3+\n"u8 +
        "periodical 6%;6);CNpIzI;CD\nperipheral ;;Og\nperiphery\nperish ;TG;a)e@\nperjury ;7[V=yY$[;UV\nperk ;;F@J3nmxQ\npermanent VQ\npermission ;01ANCL;DtsU\npermit ;5gni;CLC]Dsp!t];sS\n"u8 +
        "perpendicular ;;ewoxs/\nperpetrat ;r&;01V#\nperpetrator ;TB;e-kvrH\nperplex tEvW;LHbUb~cW;G<Pkc>\nperry ;;gYg<tN\npersecut ;;01\npersecution B]\nperseveranc 02VJ;5KU$X~;CeK-x_\n"u8 +
        "persist ;Ri;4fC?api,\npersistenc ;VH\npersistent ;Q|;ckn~\nperson ;;M`id\npersonality ;;$w$y;YX\npersonaliz ;;43\npersonnel ;P2;IoM#\nperspectiv ;e);0WMhl@\npersuad ;1H4~;A`pZ\n"u8 +
        "persuasion\npersuasiv ;;qF\npertain ;Aq;01A&\npertinent A%\npeseta ;01;FGJN\npeso ;D-FGs~#^;E@jMw.\npessimism ;IRK|aubZ;N-\npessimistic ;Enc@wDy=#p;GtK_uK\npest ;gz;01\n"u8 +
        "pesticid ;;OhX_X|$?\npet #N;oe;6vX|\npetal ;;6!\npetition ;;B>RF\npetrochemical ;;029!\npetrol ;;;5b\npetroleum ;;9u$_\npew ;S!;2D\npharmaceutical vk;vj;W|\npharmacist 010R;eR;Sl\n"u8 +
        "pharmacy ;3>SB;NkWK;s@w]\nphenomena ;02;SC\nphenomenal Y*;A+VJaangrA;Rac2r9sT\nphenomenon\nphi ;;M>;63K5UFnHu=\nphilanthropic 02$c;$d;01\nphilanthropist ;MEuvzC;vHzF\n"u8 +
        "philanthropy ;$a;$b\nphilharmonic TO;Mi;TN\nphilosopher V>;1wVt;;8RGeVo\nphilosophical Vo;01GnMCVr;Gd\nphilosophy Vo;64MDN[UKlm;;Vt\nphoenix\nphon Ukzs#l;hv#m;vu$a\n"u8 +
        "phonetic ;n8;5FTT\nphony wZ;;G8\nphosphat ;;2&nozh%0;Ro!Z\nphosphorus ;;2%nn;RoRp%0\nphoto 01;;022s2tL$k4!N;0J\nphotograph ;012c;02L#;0IeP\nphotographer ;02zw;012h\n"u8 +
        "photographic 01;;2a4Gps\nphotography ;qC;oB\nphras i4;9PK>k.;70JNRTc]d@m~\nphysic GYVdvG;034uq[v9;6szc;$l\nphysical ;;5<\nphysician 5-SK!V;2:NIVhe0e1;3pn^\n"u8 +
        "physicist GY;Vaq<;Vb;BsvC$h\nphysiological ;uAv4;5/n)\nphysiology v4vB;5/n)$g;;jBw/\npianist elp@;Mf;;F=KFMMZ7ei#S\npiano F:eg#S;MKeZekj>;8oMcsE;QFTFj_\npiazza ;;X5tS\npick ;;N]\n"u8 +
        "pickup ;Y|dk!C;HCfB$l\npicnic ;0>;j-zn\npictorial\npictur ;2K2a;JJe6ev!4\npicturesqu ;466REwG3G-X%;G2G@H:KL\npie zI;0i5:sdxL;5_;Tz\npiec\npiedmont ;;My\npier ;w0;4yf$ge\n"u8 +
        "piety ;;NneXi-\npig Im!/$f;2j6,Kz;7mw.\npigeon ;;xR\npigment\npike\npile 01;04D[EHX~;EGKmOI\npiled 03;;FHOH\npilgrim ;01h_;h^\npilgrimag ;JG;DMEq\npiling ;;FE\npill ;3PqE;0X3OS|oH\n"u8 +
        "pillar\npillow ;L!;XDtq;tp\npilot ;l,l[;TCl@q+$v\npin ;;;yz\npinch ;;7ot2$j\npine ;Y9ho;;8.N-tru=!<\npineappl ;;fl;sZ\nping 1o;;g8iPif\npink ;IjghxR;dN;5@8wiWvy\npinn\npinnacl ;;ir\n"u8 +
        "pinot y);g?vD;d|g@\npinpoint ;2t;69jwp:\npint ;;we\npinto ;Jg\npioneer ;;1uAXeG\npious\npipe ;;02\npipelin ;;8-TD\npiping\npiracy ;01;0:\npirat\npistol CXy<;m?rD;4kWzw#!B;C!I!\n"u8 +
        "piston ;cz;Dp;4k\npit ;;H<\npitch 01x:;F@Prs]t0;FtKf;Ve\npitcher 9%OKx/!T;DaIus);FsPqs%s[;Kw\npitfall ;;i:\npivotal\npizza ;E.w%y3;K^;Szy!\nplacard Ki;IvO%fRfUsOwt#V;1=F_\n"u8 +
        "placat oI;l];L>Z,\nplacebo ;;p*#/\nplacid ;;XGg&\nplagu ;7Ghst:v6;6,CfPgYOk-\nplaid ;;K0R];IPYR\nplain ;;ch\nplaincloth 0];0@;WkZQZ$vi#u\nplaintif ;QhQvh)qg;Wb$[\nplanet ;a!;01q4\n"u8 +
        "planetary ;q9;LXqA\nplanner\nplant ;;GkI!Xy\nplantation ;Qk;016$VqlE\nplanter\nplaqu ;;OE\nplasma\nplaster ;N!Pm;1ykFw*\nplastic ;Dnze;ru\nplateau ;;KQ\nplatinum\n"u8 +
        "platoon HB;;;s#w+!N\nplatter ;N2;J$\nplausibl ;;2stT\nplay ;03;FlG3TD\nplayback ;;JOqc\nplayboy ;;d?\nplayer ;TAsj;DDFnK[TB\nplayful ;f:g);5^EsQ5U>hps0#e\nplayground ;7];7^;rY\n"u8 +
        "playhous ;UP;A8UO\nplaymaker PI;gW\nplayof ;2pF^Grtk;DHJWZagY;WY!@\nplaywright ;Fuhd;jg;0c\nplaza ;3-v?;q.\nplea ;01n*o>$`;Aec%\nplead ;jNo<#8\npleas ;LpR9;Etghh-pP\n"u8 +
        "pleasant ;Qr;5)8URIW*g.lKwf\npleasur ;;G$\nplebiscit ;;;8F\npledg ;3)d^d_;6^\nplenary ;H3;pb\nplentiful ii;E?;ihma#E\nplenty ;;T*mZ\nplethora ;;pq\nplight ;;h1lh\nplot\nplow ;;MJ\n"u8 +
        "ploy ;;SC;Dm\nplum ;;p8t&\nplumag ;;7/hm\nplumb ;gO\nplumber\nplummet 02CIKpY3;JiK3Q^\nplunder\nplung J(;CFEMK1KnQ[;JPm9;Y1\nplural ;3!P~cfjh;;I]\npluralism ;;Vd;F=\n"u8 +
        "plurality ;dy;d!d#\nplus ;;vI\nplush ;;2uH4Lx\nplutonium bc;6uA1;5<OKeLpw\nplywood ;;l%y^\npneumonia AtX=;R!jFkxp[;dF\npoach ;016A\npoacher ;Bs;KFWRrZ\npocket ;;4[d|zS\n"u8 +
        "podcast ;ug;2Ie+k$\npodium\npoem 033(cb;021(TzWsW~h1h3h7qI;6n7ETuWrdk\npoet 02;3&h1;01\npoetic 013%;;OT\npoetry m@;cYg|$W;OSx~;3$\npoignant ;C9dO;DZK.Zug?t_\npoint\npointless ;;bc\n"u8 +
        "pois\npoison ;01W0;5yI7R>ok\npoisonous V~;5x;PZW1!]\npoke ;0103\npoked 02;;1DJ)SGU^\npoker ;te;t6\npoking\npol ;;Cp\npolar ;n_\npolarization\npolic 02;01oU;FoXPp^\n"u8 +
        "policeman 01;guo/pbxj;M#up\npolicemen Ki;B%YWoCo.paxi!!#^;czj?uo\npolicy ;;N0\npolicyholder ;;N>\npolio Jzbb;5SbZ;E=ba;XnkR\npolish ;;JgLG\npolit ;;ANJ%!!\npolitburo ;;FW\n"u8 +
        "politic ;01\npolitical ;;01\npolitician ;;0Y7uZtxC\npoll ;03ANQqX&dKdMdN;1M4WYu;q^\npollen\npollock\npollster ;OCQn;4T\npollut ;03;01GgV#\npollutant ;02;JvK!PtV!kt\npolluter\n"u8 +
        "pollution ;Jt;KyoI\npolo ;;KGM8d6\npolyester ;;g.;I3gA\npolynomial ;;R9bwkq$^\npolytechnic ;Zo;0vg@h-\npomp ;;z(\nponc ;;rW\npond ;;eww4;9%\nponder ;;aNf_\npong\npontif 08sb;gw\n"u8 +
        "pontifical ;;70TaW,m-\npool ;;Q+\npoor ;;01\npoorer 01B8;Yfjj;e8\npoorest ;0CYee6;0$B8\npop ;4E7pIFkUqu;B&!G;5pKe\npopcorn ;x*;Jl\npope gosT;;glnVrXyO\npoppy ;PM;iP$t\n"u8 +
        "populac ;;;05\npopular ;;02\npopularity ;2(;MzP2\npopulariz\npopulat ;nh;0316K`QfZIcJ\npopulation ;zS\npopulist ;;J(ze\npopulous ;;7jA_d]\npor 4k\nporcelain zd;;S|bQ;0j\n"u8 +
        "porch ;;B*SwkBz&;qc\npork !e;BfNDbV;q/;DlbTr)\nporn 0102;;b`\npornographic 01;;O:PBb_\npornography ;39;G9GAVe\nporous ;uf;CO\nport ;Ev;Gw\nportabl ;;z9\nportag ;;0qW3\n"u8 +
        "portal ;d>;d[gWv*\nporter ;qP;JEd3eYgBwz\nportfolio ;oS\nportion\nportrait ;EeEgn>;IH$+\nportray ;01;z$\nportrayal ;;M_iCiDz#\npose 01;03;Tj\nposed 02;Ti\nposh aM;WD;EmrS!M\nposing\n"u8 +
        "positiv\npossess ;;dy\npossession ;;NF\npossib ;1R1:\npossibility ;01;0I2*\npossibl ;;0Hm8\npostag MF;;0102$f\npostal\npostcard vY;;01KV\nposter ;ItM<izqZ;KUiivXx*\n"u8 +
        "posterior ;;S0;l.\npostgraduat ;D#cOhEpvpx;hiiN;X~\nposthumous ;s2;pc!]\npostmaster ;iN;7BP,#j\npostpon 018|xB;DsxC;5`P<iJ\npostponement ;xC;8`xA\npostwar ;;dD\npot ;;tz\n"u8 +
        "potassium !M;O-k-xv;;JXw%\npotato a[rA;D9L2M#U0p^wn;3V3ep%;Adu%x`\npotency\npotent ;;0A\npotential\npotter ;;J[t>\npottery y];c<nZnf;l,\npoultry z_;IGrO;3>xp\npounc\npound ;;UD;U9\n"u8 +
        "pour ;;J7;K?\npoverty ;j[\npowder ;;CiJK\npowerful\npowerhous ;;A(Z@\npowerless ;;Zt\npractic 02;;A#\npractical ;;qq\npractis ;;qf\npractitioner ;;1$KVPXSuhz\npragmatic ;;E[\n"u8 +
        "pragmatism\nprairi\nprais ;;Du;V)\nprank\nprat ;;fk\npray ;01s-;BDfPfQ\nprayer ;5xBCFBfP;011gAqbRfOs,w<\npreach ;01FA;3AR9\npreacher ;;F9#8;#9\nprec ;;0`\nprecarious ;R(;0FFjFnZF\n"u8 +
        "precaution 01;;3rbNje\nprecautionary ;;0@\npreced ;#`\nprecinct ;;c0c1pz\nprecious ;0]aI;VV\nprecipitat ;;WcZh$9\nprecipitation 4OI#;Rd;4QIz#~\nprecis ;h3\npreclud\n"u8 +
        "precondition ;0d;909FXJ\nprecursor ;;Q8\npredator ;;01Fme#;0.\npredatory ;;Iggm\npredecessor ;O2;2Q\npredicament ;;;1I\npredict ;02knlR\npredictabl ;;Mxsb\nprediction ;1r\n"u8 +
        "predominant ;;7FUg\nprefac ;U:VKfMfSm]oe;Yub(tYxx\nprefect ;;a:lpl)\nprefectur ;01;ol;2Y\nprefectural ;2Y\nprefer ;;RVz!z.\npreferabl ;;Bz\nprefix ;;f^hj#j;O1\n"u8 +
        "pregnancy r~zd;01;070DgE\npregnant ;eno>zb;GRQ`W/zc\npreheat ;;;pN\nprehistoric ;klm4mBm)m/;0$Fvm7x/!S\nprejudic ;3+L|rn;fLrY\npreliminary\nprelud ;;JB\nprematur\n"u8 +
        "premeditat ;$r;AUnEy)\npremier\npremiership ;6,;6+BAun#7\npremis ;;4c\npremium ;;Ql\nprenatal ;;y^zQ!0!,\npreoccupi ;;XJ\nprep ;C.#+;04#,\nprepaid ;x@;e2nhw.\nprepar ;4o;01\n"u8 +
        "preparation\npreparatory ;;74bSnr\npreparedness ;rz;0Y4k\npreposterous 9zg8;Y+;p.\nprerequisit\nprerogativ\npreschool ;!U;bNg2;C$\nprescrib ;01k[;k=\nprescription ;;;k@\n"u8 +
        "preseason ;;D8DWKd\npresent ;;01\npresentation ;;0RE3J,b8ef\npresenter ;;Q*$3$P;kn\npreserv ;01;0n8kU&y>\npreservation ;8k;dn\npresid ;;lT\npresidency ;;02w9;yC\npresident aZ\n"u8 +
        "presidential ;5lA~w7w8\npress ;7j\npressur ;;2uIU\nprestig ;;7(\nprestigious ;;0lf|oM\npresum ;;0p\npresumab ;0m;IrIwSZWig(\npresumption\npresumptiv ;;7vD?\npretend ;OQbzh*;Imk*k,\n"u8 +
        "pretext\npretrial ;mA;RQU(\npretty T5aBoK;4L6xIpR5pprl;eUs]ux\nprevail\nprevalenc\nprevalent ;$F\nprevent ;;L,\npreventabl\nprevention ;;o9\npreventiv ;;wd\npreview ;;Yo\nprevious\n"u8 +
        "prey ;;Hx\npric ;Lq;3+BIJxZQa]uf$5\npriceless UbZO;V6mH;6ULvklmB\npricey ;Uo;YxhoySyT\nprick ;R)TR\npriest ;rTx2!3;9];!4\npriesthood ;;Dva+!2\nprim ;;P*vI\nprimat ;y);7Xjgkx;9-\n"u8 +
        "primitiv\nprinc ;;APNbR];01\nprincess 2u\nprincipal\nprincipality ;;ZZsH\nprincipl ;gt;7:fHf>gu\nprint ;011,;1/bP\nprinter ;B=;;$y\nprior ;;M#\npriority ;;hq\npriory ;f2qL;4.f3\n"u8 +
        "prison ;01Dx\nprisoner v~;T1;w0#Z\npristin ;Tx;C/D*p5pj\nprivacy ;1F\nprivat ;;;1z\nprivatisation 02;;01EZ\nprivatiz ;01;80Xoov\nprivatization ;;5B#z\nprivy\npriz n#;;E_UwdDfs\n"u8 +
        "proactiv ;1e;Z|s6\nprob ;;W7iS\nprobab ;D4RlgJxX;Wqp[\nprobability ;Z6;Z5k<\nprobabl\nprobation ;Di\nproblem ;Us\nproblematic ;Us\nproc ;;02UIgb\nprocedur ;;N/N:\nproceed ;;Ax\n"u8 +
        "procession ;;9AH(w<xN\nprocessor\nproclaim ;;01oh\nproclamation ;;mB\nprod ;!I;1?Ya\nprodigious ;;0U\nprodigy ;;1B\nproduc ;03;01\nproducer 02;CE;I0#E\nproduct ;s&;AvT5kRqEvS\n"u8 +
        "production ;;4(Q(g5\nproductiv\nproductivity ;#/;0Bau\nprofanity ;D,;M+\nprofession\nprofessional ;;G3O]fBz?;ir\nprofessionalism ;PiP~S(#%;Tm\nprofessor 1NB&HVHWW<j-qfqm;L-L/gI;Q_\n"u8 +
        "professorship ;elgH\nproficiency ;01kq;1:K7##$6\nproficient\nprofil ;;wv\nprofit 84;;01ctms;AiD^\nprofitability ;;U.##\nprofitabl ;;uI#M;XB\nprognosis\nprogram\n"u8 +
        "programmer ;HW;PcYLjW##$8\nprogress ;;s!\nprogressiv\nprohibit 7doEoe;01o1;527eZ!m/\nprohibition ;;6Meuo0\nprojectil ;93;0RtrvB\nprojection\nproliferation ;;n@\nprolific ;64;Z6\n"u8 +
        "prologu\nprolong ;0!;7G\nprom ;;bZ\npromenad ;Q0ajb4;n)s7;rS\nprominenc ;;J]KB\nprominent ;;5|YncE\npromis\npromo ;04Zlv>#k;5A5PZPr+\npromot ;;02Ns\npromoter ;;lS\npromotion ;;01I]\n"u8 +
        "promotional ;gO;10I[ZLg7gNs_\nprompt ;T+;hZi~;0$a!\npromulgat ;;1XK3KmiW\npron ;;NcXF\nprong ;;IG\npronoun ;f*;FKY(\npronounc ;;01\npronunciation ;NK;P,eHe%;c|\nproof\n"u8 +
        "propaganda ;;M3\npropan ;;K&u,\npropel ;;HFv-\npropell ;8$;EG\npropeller ;95;9Yh4n4qd\nproper ;fs;k2vR\nproperty ;;$4;lk\nprophet ;;vU\nproponent gD;kd;nA\nproportional ;;%6\n"u8 +
        "propos 01;j~;f-\nproposal ;;4<MFj|q]\nproprietary ;;G?\nproprietor\npros ;S:dM;;Yw\nprosecut ;01;020]Tc\nprosecution 01;7OTVTbf9;P=agl~vh\nprosecutor ;l|;P:P<TaW,afvg\n"u8 +
        "prospect ;;sf\nprospectiv ;;W_jz\nprospectus\nprosper ;Qx\nprosperity ;J9;012:NKSpZc\nprosperous ;Y%;JBRea+gJyS\nprostat T~ub;VdqKsCucxH!4;VHwb;Q>\nprostitut ;01fQsx;GLSWeT\n"u8 +
        "prostitution SV;sw;D0f!\nprotagonist w$;Z1;8nKci|\nprotect ;01;9pDi\nprotection\nprotectionism ;01\nprotectionist\nprotectiv ;;De\nprotector\nproteg ;;L$#=\nprotein ;h`;38e(j1po;u,\n"u8 +
        "protest 0203;7]ik;1`RqqbrzyM\nprotestant ;3[V[xy;E*UZs9x*;vn\nprotester 017[;7@n*;RoyT;f0\nprotestor 7@;7?e~n)yS;Rn\nprotocol ;;S_gc\nproton\nprototyp ;;w!\nprotract ;dHe.;J7p>qg\n"u8 +
        "protrud\nproud ;;fS\nprov ;01\nproven ;;A+WM\nprovid\nprovider ;O)b>sK;CjO#\nprovinc ;45HGHHHIHL;016ka^mD;!e\nprovincial\nprovision h!;5XyP;JWhzpQ\nprovisional\n"u8 +
        "provocation ;gB;6$US\nprovocativ ;;Ly\nprovok ;T6iN;14HXV:W^kKmr\nprovost ;3PfAwV;l2!7\nprowess ;O=;KURvYGdrg9gBuQ\nproximity ;;f5\nprudenc ;;6e\nprudent ;C3;b+\n"u8 +
        "prudential ;;V3V4nTsH\npseudonym ;c#l);;g%\npsi ;;G:;E2OChE\npsychedelic ;0a;3.OYS6n0\npsychiatric 01;Sdydye;0744\npsychiatrist 04;yd;;ul\npsychiatry 04;;05h|;ul\npsychic ;;M1\n"u8 +
        "psychological\npsychologist in;01G9PtoOz5;02HU;5(pP\npsychology AhG9inpP;KpoNwuz4;01\npsychotherapy Ps;;Prc~ew\npsychotic ;AVLhpU\npub ;tZ;6JO4\npublic\n"u8 +
        "publication 035akJ;045kifqv;9%u^u_\npublicist ;;Kw\npublicity\npublish 015XkG;5hcoiclpqs;6.Hwu[xK!e\npublisher ;lo;24Bm;qv\npuck ;;q`\npudd ;rY;NLpS;tV\npull ;;DRTIm2mK;0V0W\n"u8 +
        "pullback 0139bs\npullout 38br;bq;QbS>\npulmonary ;4x5`k6;Xck7uPvs\npulp\npulpit ;g^;v|xH\npummel ;;7.CZH.KcVsnmqW\npump ;;;LA\npumpkin ;;Z-g)tM\npunch ;;DIP^mn\npunctuat ;;H.\n"u8 +
        "punctur ;;8rr+\npundit ;EWz)\npunish ;;026K9LYT\npunishabl ;pf;BySJe>\npunishment ;Bx;YRpe\npunitiv ;;6J9I\npunk mq;1b3b7qN|;;7r\npunt R6;cgch;018oAg\npunter ;0a7+\n"u8 +
        "pupil ;KGN.;A5UR\npuppy ;;l^us\npurchas qx;8@BMF?s+s.;e4e5s-\npurchaser ;;s,\npurg ;;2k\npurification ;;7L\npurity ;;Qe\npurpl ;2(C9zCzF;6(9(YI;2&apcep)\npurport ;X=;gP\n"u8 +
        "purs ;Z5;uZ\npursuant ;dv;Iwg~\npush ;;C_l=\nput ;N7\nputt o>p=;;mP\npuzzl\nquadrupl ;;;Sc\nquagmir\nquail ;;TE\nquaint ;8V;B_En\nquak O1S6S*fI;TT;Qu\nquaker\nqualifi 03;01\n"u8 +
        "qualification ;02;dpl#vL\nqualifier 010DBB;Q@vbvc;7#B9BCVq\nqualify ;0CBAQ?vavb;o3\nqualitativ ;;;04\nquality ;;M~o4vu#j\nqualm\nquantify ;j&;T_s.xT!C\nquantitativ\nquantity ;;g]\n"u8 +
        "quantum ;3n;O<!I!J\nquarantin ;;MJWjXZ\nquarrel ;;6_T0!@;HwoG\nquarry ;;8/\nquarterback 1<7Y;8DF_IIl#$>;7ZA5Qvx];M)\nquarterfinal ;7oAwA~Q(Q)VdW2n?vOxp;3?C#PKPvecfCnF;A_A|\n"u8 +
        "quartet ;;9M;0LSD\nquash ;;063Q\nquasi\nquay ;Z^\nque ;!C\nqueen ;#a;7u$:\nqueer ;;RPor\nquell ;6wVK\nquery ;ho;4eT2\nquest ;;TBeY\nquestion ;;a0;hm\nquestionabl\nquestionnair ;;K0\n"u8 +
        "queu ;;PIYe\nquick ;F#L`;KZOmSye<\nquicken\nquicker ;EYEpE#;0103GrGt\nquickest\nquiet ;stvo;BBR1\nquieter ;Eyst;DG$Z\nquilt\nquintet ;!6;FqJTw?;R@\nquip ;4M5o;P/\n"u8 +
        "quirky Z@;YLvQ;buj/\nquiz ;;R^\nquot ;F-y_;023n4OH`U$wpwq\nquota ;;J`M.\nquotation ;2R;OGR9oE\nrabbi ;02b/\nrabbinical ;01b.;AyOZ\nrabbis ;;M9OXb-!w\nrabbit ;0%6:rnt:;aEh4pCrP;HV\n"u8 +
        "raby ;EXL+W7W8W9k>\nrace ;08;6E#r;u?\nracecours ;;04\nraced ;6+;GW\nracehors O$;DKHoqf;qd\nracer ;046ADk;DZDhD=n.\nracetrack ;iG;018hGW\nraceway ;GV\nracial ;0203EI;AQn*\n"u8 +
        "racing ;;GTG/Oxn*\nracism bdn(;01;yO\nracist ;;EFhQ\nracketeer ;v0!~;J[;qf\nradar ;8f;1sAuLH;FR\nradiant\nradiation ;S$;03\nradical ;;5$6Bgo\nradio qu;H$qv;I8Q@gdgfu*;NI\n"u8 +
        "radioactiv ;01QS;J$#R#S\nradioactivity ;;#P#R\nraft ;;o^\nrage ;01;S!XL\nraging ;Z]oZ;mX\nraid ;g3j*yl;47LqjNq6;pD\nrail ;02;6VQmQnSAW&qWtQy=;010HJ,\nrailroad 01;QsSM;H.H:I%;Qm\n"u8 +
        "railway ;Qk;HHQrW$;Ql\nrain ;01P-Z_;EiO.Y/ZN;EcEe\nrainfall P,;02;NF;Ed\nrainforest ;JzNDWLn%;Rr\nrainy Z`;EdKHKTa7kd;G&LZY,\nrais\nraiser\nraisin fg;;L=X1v|xX\nraja ;;K7k(\n"u8 +
        "ralli ;01;0^K+R>\nrally ;;0do@u~\nram\nrambl ;;Nq\nramification 3r\nramm ;;oPx,yS\nramp ;;FQX>Z5;H8\nrampag Gq;;5?BoDcX1ipj4\nrampant ;5%$M;96\nran ;7D\nranch ;01;tj\n"u8 +
        "rancher ;ti;BI\nrand ;;5,7E7FH*\nrandy ;;5pPK\nrang ;;V+V>\nrank ;;;PW\nransack ;0R5,b$;X|\nransom ;;bx\nrap 05;20;;E=\nrape ;02DQbuc2i@;A$EYdbjbqjyV;68\nraped IM;01PnbsmG;Wic1\n"u8 +
        "raping ;br;Pmc0i>\nrapist ;#h;K)cQ\nrapper ;E5;1^ClE.XB\nrapport\nrapprochement ;16;4o4?NmnK\nrare ;9%Sp;E#S7UuVO\nrarity ;;So\nraspberry ;u,;si;IL$:\nrat ;6AD=tA;gR;Gs\n"u8 +
        "rate ;;5!TK\nrated ;05\nrather Ev;CMCNVI;OYZ]\nratifi 0102;C4Qx;SJfmhW\nratification 01;Qwc3;hW\nratify ;Qv;C2XIfkhU\nrating\nration ;;BSKB\nrational\nrattl ;ArAsBH;Q?T.d+;Qw\n"u8 +
        "raucous 6dof;9xh4;tb\nravag ;IMPHn>;0idu;ac\nravin\nrazed ;0h;2]6ubbq?\nrazor ;;l9nt\nrbi IO;Q@T0lx;6#BuCQR-u^\nreach\nreact 47\nreaction ;48;ey\nreactionary ;;4_JA\n"u8 +
        "reactivat ;0O;0-\nreactor ;;3XU+j2;tr\nread ;NCae;Q4V<a0e[m%sE\nreader ;U^WI;on\nreadership ;;vZ\nreadiness ;;ZH\nready ;XdbP;KBZFxq\nreaffirm ;1`db;1=EGSiS]UTx]\n"u8 +
        "real Nq;EUNra-f6m*\nrealis 05\nrealism ;01bj;bih~;dO\nrealist ;;Npbhy-\nrealistic ;;;T%\nreality ;;TT\nrealiz ;Z(;019GEJSj\nrealization\nrealm ;TQ\nrealty ;;kz\nreap ;Z9;4)\n"u8 +
        "reappear 47;;IyVC\nreason ;Y,;Nu\nreasonab ;012P;J5\nreasonabl ;9m\nreassess ;4G;0m\nreassign ;;G3ImcpiZ\nreassur ;01EPTbij;FueTgQ\nreassuranc ;;D:ij\nrebat ;1IItLx;J=ei#`\n"u8 +
        "rebel 9t;hi;2f8$I1K$XRazdNkizR\nrebellion 4qUR;8#;J+J,Tv#[;H<\nrebellious ;;3-Tw\nrebirth ;;2g;3~\nreborn ;;3`\nrebound ;C^F=J:;CzF:Q^RGoq\nrebuf F:;1x;031G1:iAkP\n"u8 +
        "rebuild 0d;4f;0c1e2e2o3*6E\nrebuilt 1A;0b2M2dp];0)1d3)Jgp@z@\nrebuk ;2[t/uO$$;7!83Dayz;i7t4\nrebuttal ;M!;hM\nrecall ;;2D\nrecaptur 3];1Br);0I1S8~J=Z`\nrecast U5;44cE;2vqyvT\n"u8 +
        "reced ;Ib;3-$d\nreceipt ;;12#*\nreceiv ;;09\nreceiver #2;6PK@;j:\nrecent\nreception ;;kb\nreceptionist ;sJ;3!F_W%W&k*\nreceptor ;b[f+;f[mg\nrecess ;;cMgf\nrecession Cv;F|;Sb!M;C%\n"u8 +
        "recip !v;7DEE\nrecipient ;;jam0;l:\nreciprocal\nrecit ;;89VNeS\nrecital ;;1LDxs&uZ;yT\nreckless ;r,\nreclaim ;;1%3$Z(;0[\nreclamation ;;0h34zP\nreclusiv ;;8e\nrecognis 02;;01\n"u8 +
        "recognition ;01;b9jR\nrecogniz\nrecognizabl ;;S!V]\nrecollection ;;MZfF\nrecommend 01;cj;gb\nrecommendation ;;44I4ga\nreconcil ;;3<\nreconciliation ;Sy;3.\n"u8 +
        "reconnaissanc ;FjJpKpcldW;S/dUny\nreconsider ;;2*3udC\nreconstitut ;2A;1[eV\nreconstruct ;08;0z12222C2Wzh\nreconstruction ;;1iFr;3V\nrecord ;Dwdmxq;O(T7tY;D>\nrecorder ;K<v=;r^\n"u8 +
        "recount ;;j<rA\nrecoup ;11;262Bxc\nrecover ;;01IQIW\nrecovery ;;CRCSCYQsT=\nrecreat ;2O;0H\nrecreation 01;;XkYOYQedeziTq%\nrecreational ;;eceyf4iSl~\nrecruit ;0102W4;O/qU\n"u8 +
        "recruiter ;01O.\nrecruitment ;;O-\nrectangular ;K3Ptuc;9tEpHXY|\nrector ;aJmV;3(P,gc;V8gdt6\nrectory ;t4uNuO!4;aHs2\nrecuperat ;;JKRjR(tXwm\nrecur 02;;qm\nrecurrenc ;;xn\n"u8 +
        "recurrent ;;uC\nrecycl ;3pPG;;W(\nred ;X.wY;71#_;Z!n2\nreddish Z!;wa;VdZzo~\nredeem ;;1:1@;rv\nredefin ;;0@2s\nredemption\nredeployment Yj;;NTZd\nredesign ;1j3k;0X0Y3/TK\n"u8 +
        "redevelopment 1!;0X3#W(;0e1O1i\nredirect\nrediscover\nreduc ;Bz;$=$@\nreduction ;;$<$=\nredwood\nreed ;;w9\nreef !I;;7t\nreelection ;Sgqm;S.S_;5e\nrefer ;02Y(w8;E1ebs=za\n"u8 +
        "refere Qz;;1=\nreferenc ;L=;TtZJdog=l:zKzY\nreferendum ;V$;7%V%V(jdy|\nrefin ;;$4\nrefinanc ;1z1!nj;bkni\nrefinement ;;A(\nrefiner ;;019u\nrefinery\nreflect ;zm;8j\nreflection\n"u8 +
        "reflectiv ;;9mC_oU\nreform ;;02iA\nreformation ;;t<\nreformer ;01;MPyp\nreformist ;;Cii%yo\nrefresh ;;DvKcLjYh\nrefrigerat ;;jCtV\nrefrigerator ;xx;GWfh\nrefuel ;KI;WPcyc%\n"u8 +
        "refug 5^;9V;rz\nrefuge ;;1i2J7<9UZjhcqB\nrefund ;;0Y0ZIxM%!(;rL\nrefurbish 1T;1C;010T1UIWT2o-\nrefurbishment 1T;1B;1S2w\nrefus ;01;0z0@S?cZozrd;aM\nrefusal ;0>S?;oy\n"u8 +
        "refut ;6=StrbzQ;aph4;2]\nregain ;xA;0-2+2,\nregardless ;;X6XJ\nregatta ;4&P2Z6\nregeneration ;;0M\nregent ;;6Kyj\nregga ;mg;5u\nregim Nr;1xNah]i4;4^GzQHwj\nregimen ;Ycs=;L:\n"u8 +
        "regiment ;01Eu;yk;j_o3riz]\nregimental ;j^;bFo2rhw9\nregion ;DCW=;DBf^i8n4!h\nregister ;02;03VU\nregistrar ;;Ciz=;uY\nregistration ;;01Z.j1s0\nregistry ;;$:\n"u8 +
        "regret ;f2f3;0[5HC@C[;5Ff4\nregrettabl RZ;;5E8,QLf6\nregroup\nregular ;;4jTJ\nregulat ;;012b\nregulation ;4(;022b2cGd\nregulator ;01;W6e%\nregulatory ;;e$\nrehab ;02;Fx\n"u8 +
        "rehabilitat ;10;2T\nrehabilitation\nrehearsal ;if;6UEuJ>hltGx8\nreign ;;4!HO#b;MB\nreimburs ;0115wb;1AH2KD\nreimbursement ;PZ;c?\nrein #?;;t+\nreincarnation\nreindeer ;;mJ\n"u8 +
        "reinforc ;;GBQtmf\nreinforcement O`;;f@jwy(zM\nreinstat 01;1s2];T9ZceP;Ih\nreinstatement ;;1r2[\nreinsuranc\nreintroduc ;;H=ZZ\nreinvent ;1!;0@2/N_\nreissu wa;0FUbcW;2_R?q<\n"u8 +
        "reiterat ;QlQ`;27F3be\nreject ;Tnq];01b>x4;Z%\nrejection\nrejoin ;;2n\nrekindl ;;0#2+3.f/$Q\nrelaps ;;cT\nrelat ;;;R,\nrelation ;01MFk-;bPzH\nrelationship\nrelativ\nrelativity ;;LR\n"u8 +
        "relax ;;01E?\nrelaxation\nrelay ;;D^I]\nreleas ;cHwL;ClU0UM\nrelegat 01\nrelegation ;;FYn&\nrelent ;;0l1Vic\nrelentless Rz;;6LKUU5bo\nrelevanc ;Sz;9r\nrelevant ;;ez\nreli 0G\n"u8 +
        "reliability ;Z-\nreliabl O=;;hP!i;Rv\nrelianc\nrelic f:;MiQteJf*;O7dmf5\nrelief ;bygY\nreliev ;;cT\nreliever Eho9;;5=\nreligion ;016VDYNRj<#U;6)tP\nreligious ;6(qw;4iNQ;6,s*\n"u8 +
        "relinquish q<;;0d1|2ZSy\nrelish ;;!H\nrelocat ;1P;010c\nrelocation 1P;;0o\nreluctanc S1;W,\nreluctant R~;;bhiJ\nrely\nremain ;;E`\nremak ;7gDbaA;CMLgTcdq\nremand ;fd#k;22VKZ/aSi5\n"u8 +
        "remark vZ;;C]DREacSnF\nremarkab ;B];Teb<xm\nremarkabl ;DLaXcy$K;ZfZxgRgS\nremarri ;WnsK;RA$9\nrematch ;8-V]mf;77\nremedial ;;5%\nremedy\nremember ;;6&XT\n"u8 +
        "remembranc vM;r8vL;BqTwX)doqz\nremind ;;;J/\nreminder\nreminiscent ;11;5j9XF_yO\nremittanc ;;0U\nremodel 0H0I\nremors ;B~;4OIYeB\nremot ;;3<\nremov ;02\nremovabl\nremoval\n"u8 +
        "renal ;ps;S(y/\nrenam ;;0Hcc;sb\nrendezvous ;CK;CM\nrendition ;;9eB_Zk\nreneg ;;020-\nrenegad ;;6NFmU/\nrenegotiat ;bD\nrenew ;;27UO\nrenewabl ;kW;BU\nrenewal\nrenounc\n"u8 +
        "renovat ;01nf;Rzxf;21\nrenovation ;;1TR$cGxf;09\nrenown ;Z2\nrent ;01J$d-wNwQ;axj6\nrental ;wM;0xZ3bPwP\nrenter ;;J!l[\nreopen ;;1Vth\nreorganiz ;011TxF;0+cL\n"u8 +
        "reorganization 1S;;7nh|xF\nrepaid 05;06$2\nrepair ;;Rt\nreparation ;9_;vV;1F\nrepatriat ;010#\nrepatriation ;0#\nrepay #`;01l,z-;hmlkp%#|$j;vR\nrepayment ;#_;0fe`z,\n"u8 +
        "repeal ;YXcScT;YY\nrepeat ;;06\nrepel ;01;0b\nrepell 0a;z0;1TcNg1lY\nrepercussion ;;2Yw:\nrepertoir ;01vovq\nrepertory KH;KGhs\nrepetition ;;Rayn\nreplac ;01;G5\nreplacement ;;hK\n"u8 +
        "replay ;;5V\nreplenish ;;DL\nrepli ;1S;040=XvdEfJ\nreplica ;;D-\nreplicat ;;0I\nreplication ;;;M(\nreply ;dA;J/;0R\nreport ;PAsRsS;DzuywI\nreporter Lk;;Cpd5mdux;yi\n"u8 +
        "repository ;;N,eR\nrepresent ;;01\nrepresentation ;;QG\nrepresentativ ;$w$x;fPu%yz\nrepress ;;G.\nrepression ;G.m:zK;OkRT\nrepressiv gN;L]gX;PCm.\nrepriev ;;0!1Hs!\n"u8 +
        "reprimand ;;5Adcq[$~\nreprint 0A;e,;jN\nrepris ;oJ;#u\nreprisal 13;14;1Uf!kq;1E\nreprocess ;;Rb\nreproduc ;;0106y0\nreproduction ;;01\nreproductiv\nreptil ;2dB~;AIz%;c9\n"u8 +
        "republic ;;wG\nrepublican 6L6M$);wMwNwm;B?fBoGpt;$(\nrepublish ;1m;Gbx]\nrepuls ;b:yq;e#frk|\nrepurchas ;nq\nreputabl\nreputation ;IR;zP\nrequest ;FPsN;G7e=g8g9sj\nrequir ;;01bN\n"u8 +
        "requirement ;;B%E!zl\nrerun ;av;8+Hpas;I(\nresal\nreschedul 4uoE;oD;oF$V\nrescind 1S;;G=P#T#T$dp\nrescu 01;;G-W+zUzV\nrescuer ;W*;2/;A9G,\nresearch 014(E/;4&4*jo;c8cCjq;c9\n"u8 +
        "researcher 4)E.;AUc+;tp;jk\nresembl ;;016`8W$`\nresemblanc 8W;;iBqf\nresent\nresentment j);PPa=cPwm!m;bteM;cc\nreservoir !v;;1?pO\nresettl ;01%0;Cu\nresettlement ;;a|\n"u8 +
        "reshap ;0^1C;MM\nreshuffl 6(;08nj;077,\nresid\nresidenc ;c^;035Q;m)\nresidency ;S:r+;fEp_\nresident ;;JEL(d:;Sq\nresidential ;Q=c@vY;FPR2Z&h^\nresidu ;;Ybbt\nresign ;01;X$\n"u8 +
        "resignation ;;6xX#dInb$#\nresilienc ;EKI(;S@viyd;Ll\nresilient ;1];I%UHm(\nresist\nresistanc ;;e0\nresistant ;;GmS#\nresolut ;DG;ObSa\nresolution ;;MoOASB#U\nresolv ;Aa;J<Q4!?#]\n"u8 +
        "resonanc ;;Ig\nresort ;52;o/\nresound ;;KISL;KG\nresourc ;;w0\nrespect ;;023dXUY)qo;0)\nrespectabl ;#C\nrespectful ;;J=fGxf\nrespectiv ;;x!\nrespiratory ;H7HBYma4e,oSrF;7uaux]\n"u8 +
        "respit\nrespond ;;020V\nrespondent ;GT\nrespons\nresponsibl ;;X`\nresponsiv\nrest\nrestart ;0E0F;0)4%!!$)\nrestat\nrestaurant nG;6`F!GRQlghk?qVzg;TDg>w?#/\nrestitution ;uG\n"u8 +
        "restiv ;WF;AwAxS%\nrestless ;;U0\nrestor ;;015Z\nrestoration\nrestraint\nrestrict ;01;gog#h1z(\nrestriction ;gn;012Ug!h0pKzt\nrestrictiv ;E1;KBLAY(\nrestroom ;KihS;n7\n"u8 +
        "restructur ;0a;D)gv\nresum ;01GH;o`tr\nresumption ;;phwg\nresurfac ;1tEr;ds\nresurgenc ;01Qd;0q8[Qg\nresurgent\nresurrect ;0n\nresurrection q,z0;;30d_uq\nretail 01;Fhchmnw9;;2.Us\n"u8 +
        "retailer ;6(DXFgcgw8;1m2-UrcqkPoJpc;Us\nretain\nretak ;W3;55\nretaliat ;0102TR;O@\nretaliation 01;6aex;0B0RHX\nretaliatory ;;O>\nretard ;;fJ\nrethink ;;0K\nretir ;;02\n"u8 +
        "retire ;;b*h~\nretirement ;;b)mu\nretort ;3_;3fuq\nretract\nretransmit ;Q1;8(!A\nretrial X.;5UM7RPX-dcww;TIcT\nretribution ;0GRH\nretriev ;4a;V:syx9\nretro ;8bqA;BeE4JkM1R>\n"u8 +
        "retroactiv ;;S%S&\nretrospect ;;2V\nretrospectiv ;zI;sv\nreturn\nreunification ;Ox;#t\nreunion ;;01\nreunit\nreus\nrev ;;09\nrevamp ;DW;P!;0H\nreveal ;;Ex$!\nrevelation\n"u8 +
        "reveler ;;JSyq\nreveng R1;fE;eWn,\nrevenu ;Up;2e6iFo\nrever ;ip;082D6%\nreverenc ;YGYy%3;!@\nreverend ;;7lRTiq\nrevers ;01;W)\nreversal ;;M%\nrevert\nreview ;01;E%\nreviewer ;yP;X7\n"u8 +
        "revil $c;;$A\nrevis ;01;0D0Faj\nrevision\nrevitaliz ;02;019Z\nrevitalization\nreviv\nrevival ;gS;Dzcu\nrevok ;Fn;R#SZSa\nrevolt P#;;01FJP5xT\nrevolution ;01;P!tJ\nrevolutionary ;tJ\n"u8 +
        "revolver ;0T6Tmhn&\nrevu ;mL\nreward\nrework 02;;Q]\nrewrit ;aV;01vN\nrewritten ;;E=aUwY\nrhetoric ;;uk\nrhino ;;U-\nrhym ;Q/\nrhythm ;;01R&;Hh\nrhythmic ;;G5\nrib ;Ipl3;b4jf;Q<\n"u8 +
        "ribbon ;fW;2~Vz\nrice ;Qggx;on;Tog3wa\nrich ;S~;01QaWm\nricher\nrichest S|;;h/\nrichness ;;FrI4kNta\nrick ;;j5k6q7\nrid ;UQ\nridden ;;VD\nride h$;0xhtrd;05ac\nrider y`;h#;7aA|\n"u8 +
        "ridg ;i[;0tQ1m*xt;7`\nridicul ;dOx@;pfx[;3S##\nridiculous 6!WZ;DR;2)xd\nriding ;0shohx;hy\nrife ;;1X1Ye)hR\nriff ;M9;gKp)\nrifl ;aHmEmu;J~edk1nb;60\nrift ;2_!E;HbT)\nrig ;;GXf*\n"u8 +
        "rigg ;;ZR\nrightful\nrightist ;8qrN;oP\nrigid ;;C,DJ\nrigorous ;;C>\nringgit 1VfF;1W5lG7;#b\nringleader ;F6Wqu*;Hucs\nrink ;77;cM\nriot 01Oo;3ZR9RAqb!?!@;PKP@j^xB\n"u8 +
        "rioter !?;JvV[;IzZDf<lX\nrip ;;02\nripe ;JXpA;Sh\nripp JtiS;7~iIisit;5OC?FTGxbK\nrippl\nrise 028YE&;010tq%z+;AFL7z>\nrisen 8X;0s7Qxcz*z=;64AEBrea\nrising 8WE$;L-Z@;7PADBqNi\n"u8 +
        "risk ;y@\nrisky ;;O^\nrite 01;;fflKsq;1W\nritual ;UxoD;1UKClJ\nritz\nrival ;x!;PDoRs:\nrivalry ;;al\nriver ;L9SVt?;PDPuSWf=mA;xM\nriversid ;;SS\nrivet ;;HVNlgv\nroad ;03;Cbcik4k>\n"u8 +
        "roadblock o&;fv;fZiNv:yJ\nroadsid ;Zyi+;dci]#[\nroadway ;L@;K4R$cfk1t];IE\nroam ;R+\nroar ;IgbMzD;lDo&;0^2_\nroast ;26o~vl;L+P<fX;BapQ\nrob\nrobb ;;BZB@CH\n"u8 +
        "robber H[;dW;017<H@c*c+;f8\nrobbery Hqk|;7IcVxO;AWPpVmc-jt\nrobe ;2Vdfg4qn;Ly;2TLPP?q[\nrobot 01;;x2\nrobotic ;;d|\nrobust ;7jCkH0aEk3k.;CjM.\nroc\nrock\nrocker\nrocket ;;4~\n"u8 +
        "rocky ;1wfc;0!7UH4\nrod ;;ip\nrode ;g_h5\nrodent ;Ai;gE\nrodeo ;;wp\nroe ;;RP\nroebuck\nroil ;4oLpN*;9JUa\nrole ;;A<WjWqlvoF\nroller ;qz\nroman ;n8;Z[pS\nromanc 01;;FnXH\n"u8 +
        "romantic ;r#;3@\nromantical\nroof ;;TSTTevnHnO;4[IX\nrooftop ;eu\nrook\nrooki A-;018oG6vi\nrooky ;07;2hA,G4\nroom Ovfjf?$i;fV;8|LIf<\nroommat ;jAp/\nrope ;;Tb\nrosary ;;0,hxm_pG\n"u8 +
        "rose ;LJzF$q;4kMBnY\nrosemary ;;;I9fTpJ\nroster\nrosy hq;;jr$Q\nrotat ;;ny\nrotation ;;Az\nrotor ;;hY\nrott ;B8mBvf;0OhTkwy>\nrotunda ;l[;c<dLwD\nroug\nrough ;;Yya|\nround ;3a;BtJH\n"u8 +
        "roundabout ;;Hpi#\nrounder i:;9efV;3MS+l9y(\nroundtabl 3a;E.t3;;G8\nrous ;;H>\nrout ;Gp;8jYQk=\nroutin\nrove ;X$;W`\nrover\nrowdy i2;Nx;w`\nrower ;;Eg\nrowing ;EeKOQrS2;USlqs3;bD\n"u8 +
        "royal\nroyalist ;;YUbi\nroyalty\nrpm ;I$\nrub ;01;9&b_\nrubb ;;j!\nrubber\nrubbish J,\nrubbl yj;78T^;09D`h5kQkYq#vH#:\nrubl ;#E$3;xez]#F\nruby ;;;19\nrudd ;;G(pl\nrudder ;Hl\n"u8 +
        "rude ;;18Qt\nrug ;m4;Q?T+\nrugby wc;9s;R]p`wd;7W\nrugg GU;!m!w;If\nruin ;!);4FT.w<#.\nrule ;;AeBqqLtz\nruled ;02;Dov%\nruler ;O[;C[!C\nruling ;DmaQv#;N|PIaMyr\nrum ;;C#Eu;QLSMSNiz\n"u8 +
        "rumbl\nrumor 018&;Nn;8%EKL!Mlo+\nrumour 8%;;LzMkNm\nrun ;;02KSMP\nrundown ;;3%##\nrunn\nrunner ;9hS&nL;t@;EB\nrunof ;;QSe3l9\nrunway ;;F8aib$;mV\nrupe 4GE$d-;0147#);U7UOm(\n"u8 +
        "rupiah ;d,;U6\nruptur ;F@;wp\nrural ;;L%Prve;O5\nruse ;;1e\nrush ;;IjT[;1-\nrusher ;EtT[u%;1%T@\nrustic ;v9;8Kkcvz\nruth ;dX\nruthless ;jSw^;F(PR\nrye ;;;eQ\nsabl ;a,\n"u8 +
        "sabotag ;;HT%3\nsack\nsacr ;1/4qFvY~;TTf>\nsacrament e9;g<rK;s~\nsad ;7(;1II/dFz?\nsadden ;Z@$z;7&bbz%\nsadly ;F|GQ;2dI.\nsadness 7#Z7;$7;dA#|;!O\nsafe ;02\nsafeguard\nsafer ;;N3nV\n"u8 +
        "safest ;nV\nsafety\nsaffron\nsag\nsaga ;;EhJ&\nsage ;;;HF\nsagg ;6NhW;6L9hLcQcR0Y>htzZ\nsahib ;;dA\nsaid Hy;0<8(;0=8*VnVrbR\nsail ;3:O?wQ;1OIYKIbN;Q2TphA\n"u8 +
        "sailor v:;1-O>v/;343/QwUPXE\nsaint ;eU;Zzl[\nsake\nsalad ;0r8mHyOd\nsalah ;3u;3vYQ\nsalari ;MNS[\nsalary Q3;3BhY;MpXua-\nsale ;2U6~;j[tO;R*\nsalesman ;;AY\nsaliva Nz;;0G2Yg&\n"u8 +
        "sally ;;lT\nsalmon ;4LBV;l~po;J-KB\nsalmonella ;4ZDqZGdFtRtS;EI#Y\nsalon ;;;h*\nsaloon ;;E!\nsalsa ;nk;EYH[o5;0f\nsalt ;PC;6$8=C4h4i$j&\nsaltwater ;;1#v=\nsalty ;DZ;8PEoQqU]\n"u8 +
        "salut ;;;Zr\nsalvag ;;T5\nsalvation ;;MBn,\nsalvo ;;;d?\nsamba\nsame GY;;4uF?GgH4;!:\nsampl ;Nj\nsamurai ;;QV\nsanction ;dX;5fD5\nsanctity ;;!^\nsanctuary ;;3aR+l&\nsand ;;056z;4j\n"u8 +
        "sandal ;;3rCIJpSz;6L\nsandbag ;;dod-!@\nsandston ;;1*34ef\nsandwich ;h@j=;6AdAjIm~\nsandy ;;346u\nsang 4!CC;;70PQY>np\nsanitary 01;;2,\nsanitation ;;2*2+\nsanity ;;2f\n"u8 +
        "sank 4!CA;Wckq;HnI+$%\nsap\nsapphir ;;;!X\nsaratoga ;;Zz\nsarcastic ;SES`;llzY$4\nsarin ;;nQ\nsat ;4&;4#\nsatanic ;;w4\nsatellit ;;7TE(IhL~Y$\nsatin ;56;K0;4OJXO2\nsatir ;018Lq2\n"u8 +
        "satirical ;;8Kl0\nsatisfaction ;;VL\nsatisfactory ;;01;MS\nsatisfi ;ru;Fj$J\nsaturat ;km;6QnL\nsauc 717:n5;ECG~TEiOth#%;dT;7I7/OywI\nsaucepan ;024P;9+DlgpiN;4?\n"u8 +
        "sausag ;9UG`cum#;7P;N+\nsaut 4=;ln;;4N\nsavag ;;OV\nsavannah\nsave ;01;3)\nsaved ;;018i\nsaving ;;EDEJu3\nsavior ;nR\nsavoy\nsavvy ;;3q5n6#U<b5j4\nsaw ;1f;1jBV\nsawmill ;;fw\n"u8 +
        "sawyer ;;tZ\nsax 01;E*dI;XGdq;n?\nsaxophon E)OtU9dplf;6YDSJIOmOxc^dH;6zXF;n>\nsaxophonist ;E(a3;;JIO>dp\nsay ;F&R8;01CMPoS`eR\nsaying ;G,;8`U$\nscalp\nscam ;0M;FVgRmX\nscan 03;J]\n"u8 +
        "scandal ;hut0t);DdWuw[#c\nscandalous ;2n;MTTt\nscanner ;;1+jo\nscant ;;DxXl\nscar\nscarc ;;1a\nscarcity ;;w.;39Tp\nscarf 02;Q7;JVR7d#mQoKoq;2]4vCpNo\nscarlet ;;Szu^\n"u8 +
        "scarv ;;2@I]NmQ5\nscary QP;3.7-9*E:b`uou&;J(\nscath ;Rnf!;E]v1v3\nscatter ;;w.#s\nscen ;CF;ps\nscenario\nscenery ;01hU;dyu4\nscenic ;;b7hT\nscent ;5OZz\nsceptical 4T;;4SLBPp#$\n"u8 +
        "schedul ;;Q9jjjkx#\nschem ;;q.\nschill ;v$;iKz$\nschism\nschizophrenia e~x?;0FWFZ>bXynzm#a\nscholar Te;0AFAbP;e/;FFFc\nscholarship ;J2KOo~!W;W:W<su\nscholastic ;;cx\n"u8 +
        "school AB;0(D(D)OljXnsvt;nlnr;o`\nschoolboy ;;uw\nschoolgirl ;;1-\nschoolhous\nschoolteacher ;;D$ir\nschooner ;8+Nt;2pH~SRdT\nscienc 5sY6e+mD;01A8LATWale-;Xd\nscientific ;F4;5pXX\n"u8 +
        "scientifical\nscientist age&;Y2;m9o,\nscissor ;;8|\nsclerosis ;Z#zX;x$zZ\nscof ;yi!Z;NFa5cKsD!a$)\nscold l,mL;uz;h|;a4\nscop ;;g^hb\nscor ;05;2+BPF/JJJPYOcIqY\n"u8 +
        "scorch ;0efU;L6LeQ$RH;fH\nscoreboard ;;01\nscorecard\nscoreless 35;;9zJLJsQ?h^\nscorer ;;9z\nscorn ;!/;UYuq\nscorpion ;;NG;74\nscotch QR;QQ\nscour p0;0X\nscourg ;;EbIyp0\n"u8 +
        "scrambl ;;yt\nscrap ;;!c;Sp\nscrawl ;;JE\nscream 2ySCuVu=;uWu<;Osa$;QM\nscreen ;i^;NnNqa$mz\nscreener ;;b<\nscreenplay 0104;R.T]m!;TKmz\nscreenwriter my;R,T/Xb;T:mY\nscrew ;f%;8!t[\n"u8 +
        "scrimmag ;;GqS0w]\nscript ;R*;1NXXo|\nscriptur e3;EXEce4;jK#:\nscroll ;Eb\nscrub ;;M:RK\nscrum ;;7YQt\nscrutiniz ;;X0Z<\nscuba #k;#i#x\nscud ;b];O-\nscuffl WM;n2q$;pO;3@gm\n"u8 +
        "sculpt 8G;02UJ;;j?\nsculptor Yz;01ZYp.;g4t%\nsculptur 8E;S)ZNZawhx);ivj=!];k,\nscuttl ;FUy3\nsea ;Y$;8[P3n&n(n+\nseab ;;Y#\nseaboard ;n$;n)\nseafood ;1]2oBmIe;MzcFkSu#xA\n"u8 +
        "seaman ;;jM\nseamen u3;;N6\nseaport ;;P2i3\nsear ;e>;Q%\nsearch ;ot;Rd\nseasid ;c);G[c(nw\nseason ;;DAX?jd\nseasonal ;;AqQf\nseat ;;rL\nseawater ;O>\nseced ;;01\nsecession ;;01XB\n"u8 +
        "secessionist ;;gY;0?\nseclud ;G.yD;5|qV\nsecondary ;;E0N)oI\nsecondhand ;;4cmL\nsecrecy ;2a;nJqP\nsecret ;;7E7Fp)qNtS\nsecretariat ;;rS\nsecretary ;Jk;HQT%U/o<;x%\nsecretiv\n"u8 +
        "sect ;Tt;;ul\nsectarian e/;93K-NVe:;Dne=\nsection\nsector\nsecular ;;q,\nsecularism ;;;x0\nsecur ;;n2\nsecurity ;;s[\nsedan ;6);N~j0sS;r?\nsediment 2!;01;4>\nsedimentary ;;1Ntx\n"u8 +
        "sedition 9-HB;;0wHReXk?\nseduc ;;hD\nseductiv 19;0m;5b9RZ|cnk]\nsee ;03A>DDEXEYP$Rr\nseed ;0S0T;LWs=vV;K*\nseedl\nseeing ;;9>Ol\nseek ;5U\nseeker Zo\nseem ;5186EgRgV*;019:KJXh\n"u8 +
        "seen ;;1`85EfNOXg\nsegment ;;U)\nsegregat ;01\nsegregation ;z@;3jU9xw\nseismic ;;JINh%5\nseiz q1;4C4K;h.i*rUx_\nseizur ;;q1\nseldom ;Vz;Ll\nselect lu;01li\nselection ;;ld\n"u8 +
        "selector ;;3Iixtf\nselfish\nsell 4vfbhp;;01k+;hm\nseller ;d7hn;jVn#!w\nsellof ;;6X82H)\nsellout ;e+;XXZpk=t%\nsemantic Bu;;5p\nsemblanc\nsemen ;;5^LR\nsemester ;I_;8.H!\n"u8 +
        "semi ;02;c^kS\nsemiconductor ;;T&aDl<\nsemifinal F*c[;01F+KfL4PvkQkRmrv?;1%TeUEcHuDv3\nsemifinalist ;Ke;F)c@\nseminal ;;dg\nseminar ;pt;FRZe;BbQc\nseminary D#D$;HBRDnq!*\n"u8 +
        "senat 01q1;q2wk;5w8`Xfdm#1;q0\nsenator wj;wk#0;5vY=;q1q3\nsenatorial ;;p~\nsend ;0B;Yxz|\nsenior\nsens ;;EA\nsensational ;;5o\nsenseless ;bPxg;J%X5\nsensibility ;Tr;8,\n"u8 +
        "sensibl ;;mC\nsensitiv ;;Fj\nsensor ;h)xux@;rExs\nsensory ;;7v7wr_\nsensual ;;c2\nsent ;;p,z:\nsentenc rR;GlSgrS;G%L^\nsentiment ;g$;I%b]gpuj;Cs\nsentimental\nsentinel ;;G(\n"u8 +
        "separat ;!j;5?\nseparation\nseparatism ;;01D7\nseparatist ;fh;Z:\nsept ;;;v6\nsequel ;G-WAd^;0Hbt\nsequenc\nsera\nseren F>;;9!b:yU\nserenity ;F>;4O\nserg\n"u8 +
        "sergeant nW;fyn(n*;UJhM;rp\nserial ;;#W\nserious ;;0Jj5uQ\nseriousness ;;0L2CK+\nsermon ;;5Wcy\nserpent ;#P\nserum ;;D4WX;d:\nservant\nserver ;3|K:f|x6;W<ufyw;m1\nservic ;;CNn|\n"u8 +
        "servicemen ;43UA;H<RBU9lgs,\nsery ;;7vV?V[nq#M\nsesam ;;4)\nsession ;;Tg\nset ;;02fK\nsetback ;y#;f@#p\nsett\nsettlement ;01\nsettler ;;69nH\nsetup ;;pD\n"u8 +
        "seventeenth ;jX;;2DDhHaHb$[\nsever ;8~ux;7rArDvaIf/i/s)u7\nseveral ;46DPLFr>\nseveranc ;o3;JeeNg-\nseverity\nsewag 01;;2^K1Nj#7;Nm\nsewer ;#6;Nl\nsewing ;;;N:\nsewn ;7I;P`\n"u8 +
        "sex 01;02;I9Sz\nsexual ;RQ;0190\nsexuality ;;Sr\nsexy ;2p8Itz;0l2P325sdmya\nshabby ;x|!];4tD=s8#D\nshack\nshad ;fQn3;n6u6\nshadow ;;HNu5u8;m0\nshadowy ;;IU\nshaft\nshak 0q;;01dq\n"u8 +
        "shaken ;0p;H1M/Z~\nshakeup ;;dy\nshaky PP;;CMNl\nshal\nshall ;;0(D1DRP4hZ\nshallow ;;wR;u?\nshambl ;yb;6JB%s<\nshameful ;w9wy;L)WN\nshampo ;EXrK;eVxZ;3Ow@\nshan ;;et\nshanghai ;kM\n"u8 +
        "shap ;;xs\nshar ;6^Kt;i<\nshard ;0+uT;08P(\nsharehold ;;5|\nshareholder 6];;5`sFz);d=\nsharia ;c|\nshark ;N^!6;PFsh\nsharp ;;012Z7rIU\nsharper ;;6jf3\nsharpest\nshatter ;2#;Pwmdtt\n"u8 +
        "she ;;CuOaPC\nshearer ;7g;Ousl#L;#i\nsheep iQry;VRe)g,;hmu$!2;cs\nsheet ;;qg!R;E#hn\nsheik 01;;ZYcKlQ;8#\nsheikh ;;cJ;8!\nshekel ;Avxz;09z[\nshell ;XX;YN\nshellfish ;ry;Wbk<;0u\n"u8 +
        "shelter ;B?g*\nsherif ;rY;99YYq%y<;pT\nsherlock ;;wp\nsherry ;Lm;eckb\nshield\nshift ;;j9\nshill Am;xq;VWZuz-\nshingl ;;De\nshiny ;24e+;FFfc\n"u8 +
        "ship L4hl;7.A%M-aDpp;6J8$ElFNFaGVIxMFQdT4sdzq;dN\nshipbuild 04\nshipment ;;2s;p-\nshipper ;;GA\nshipwreck ;;9cWZ\nshipyard\nshirt Zk;212yNDP2PC$);2~6Z8vh0#K;9vG2vX\n"u8 +
        "shiva ;BjPHu?;w&\nshock ;7g;9OB>MQ;5.\nshoddy 7];;2D\nshoe 2ulX;H#V*;2^N9Q,Ze;du\nshook ;;7PE1Ff\nshoot 0H;2v;fS;5R\nshootout\nshop ;026uFfd]gJp];6vKrasxc\nshopkeeper ;;01EcLNZj;Kq\n"u8 +
        "shopper ;pT;FGKpdks[xay8;f`\nshor ;01;lglk\nshorelin lj;ap;M)M+aSd4lflg![\nshort ;;04\nshortag ;8,;05!p\nshortcom\nshorten\nshorter ;;Nh\nshortest ;;#T\nshortfall ;96;f2s:uh\n"u8 +
        "shorthand ;Bs;1t\nshortlist ;;Y(dV\nshortstop aC;22;jt;hz\nshot ;;LxZaaA;fB\nshotgun ;;YdgE\nshould N^P0gZguqx\nshoulder CVPEU-#[;L_Q@;1#6tC-Wg;DaP^jO\n"u8 +
        "shout Pe;1:MwMzrx;AuIBNpUykdrysG;i!\nshov ;;PdfE\nshovel ;;w`\nshow 04;;B7Vjk]\nshowcas ;;nrsc\nshowdown ;!q;GM\nshower ;;p?\nshown ;;Vfu?yX\nshowroom te;;YMdt\nshowtim ;A?;S&S*\n"u8 +
        "shrapnel O=;e`;ey\nshred ;;1swq!D\nshrewd 1IXf;sS;ROkw\nshrimp ;F>kK;V*hn;4?r4\nshrin ;;O%;B5\nshrink 04;;8,uK;!$\nshroud ;;k^;k,\nshrub tw;K?;K8M);E|\nshrug ;;F+H,hu\n"u8 +
        "shrunk ;;ohz?!y\nshuffl\nshut ;;03\nshutdown L,;b`k/;sjuWyU\nshutout ;6uGGoS;6cN/\nshutter\nshuttl $@;3XXO;3Z3aqL\nsibl 0#;Rat3;OEPSebqv;q)\nsick ;E-!u;g)g*g=\nsicken ;;9,o@\n"u8 +
        "sickl ;;UP\nsickness ;;SauM;wT\nside ;;#J\nsidebar ;;G$\nsidelin ;;2^4WUc#l\nsidestep ;;C7\nsidewalk ;6Tz|;6oLxS~\nsideway ;1UYv;9A9IdLzqz>\nsieg ;a/;cE\nsiemen\nsierra ;n<;PMqC\n"u8 +
        "sift ;;Y<\nsigh ;;d#\nsight ;;4KBF\nsightse ;F2vi;5@DrJPSX\nsigma ;2.;iO;AAPMTCa-i/\nsign ;;SB\nsignal ;;EQ\nsignatory ;Et;5y\nsignificanc ;;0E9B\nsignificant 7A;;2pEvoD%1\n"u8 +
        "signify ;;;9A\nsilenc ;;01s]\nsilent\nsilesia ;cY!0\nsilk ;OYO+;B`MNgu!R#^;O7g/\nsilly 6r;Meq%!9;c/zQ\nsilt ;;2G\nsilva ;;dap@z3\nsilvan ;;Ta\nsilver ;;;e0\nsima ;;$9\n"u8 +
        "similar ;IVwJ;o?v3y6\nsimilarity ;;6rD+Jai9wH\nsimmer cQ;5jd|;0sAy\nsimp ;O<QiTAZY;01BiCCf>#D\nsimpl ;5,#Y;Z+lp\nsimpler ;!f;011WiN\nsimplest ;!f;iN\nsimplicity ;;WD;j$#U\n"u8 +
        "simplify ;5]\nsimplistic ;;5&bi\nsimulat ;;01\nsimulation ;01\nsimulator\nsimulcast ;S4d!;S1Tlh:;AE\nsimultaneous\nsinc On;RdR#s:;z_!L$U\nsincer ;;01NYU<\nsincerity ;N4vT;I/fu\n"u8 +
        "sing ;FEKqP%sGz(;7cUG;2Qi$i=\nsinger 2QKq;KpV~z&;2YQRy4z<$<\nsingl ;;25SE;Esy+\nsingular ;;75Jl\nsink 7a;;C:R$zj\nsinn ;HC;Fs\nsipp ;zV;cvktzE\nsir ;;Qt\nsire ;Bi;4UdL\n"u8 +
        "siren ;K]bS;MpS5SD\nsister sS;4|M-XA\nsit 03;;;4W\nsitcom lU;A7z5;1i\nsite ;L/L=;V9bn\nsitt ;pn;F[W3Zm;4T\nsituat ;Qa;DCJ|\nsixer ;;j?\nsixteenth ;;;BUFNFO!)#9\nsizabl 02;;6o\n"u8 +
        "size ;;02\nsizeabl ;;6m\nsized\nsizzl ;bW;3*dV\nskat 01;;0N;0D\nskater ;Wf;3zN_l:ry;0B8T\nskeletal ;01;0Mb%c4\nskeleton ;0LGd;pCw6\nskeptic ;01v7;ne$-\nskeptical ;LM;G+U4X`\n"u8 +
        "skepticism ;GbGvny;S(ryw/yj$o\nsketch ;;aokr;u.\nsketchy ;;F#F)oSu-\nski 041ISa;03ys;0E0M\nskid ;;0g0$E$x!\nskie ;0E;j/j:r@r]\nskier 01;0JSXWUjsrnyp;3o;8I\nskiing 1ESWaRyo;0I;0A%3\n"u8 +
        "skill ;8?Q8;02JOOzp]\nskillet ;;3Q\nskillful ;Q6WNrA;9]RGj>putF\nskin ;;c,k0;b=\nskinny ;;EVX:bNra\nskip\nskipper fe;Y?cZ;303dMUffsR\nskirmish m-;3MjA$S;;Y^\nskirt ;twy:;Kl;0Q7]ER\n"u8 +
        "skis ;;aG\nskull b+;;2n9nGIbh;CHJH\nsky ;;jyr)\nskylin ;02;C$\nskyrocket ;;zc;177d\nskyscraper ;8*C!;dk\nslab ;4:c/mN\nslain ;;0BV#sKsN\nslalom ;0_3U;SE;yW\nslam ;;;0r\n"u8 +
        "slander sw;;PQYkc*\nslang ;9~I4vM;J]KOOXuB\nslap\nslash rGrJ;;rH;D@\nslater ;;ADoZ\nslaughter ;fZgDq$;pl\nslav ;01;$9\nslavery ;Ohkh;T(\nslay ;OUVDVrv_;HI\nslayer ;IU\nsled ;;xy\n"u8 +
        "sleek 5t!f;1r33\nsleep 05Y];Vb;M/X0pr;KVcj\nsleeper ;;A2\nsleepy ;uH;C=d_\nsleev ;E1NB;7u\nslender ;8k!q;075l8XrF\nslept ;VWV?;M*W^Y=fWvgyZ\nslic ;Asfoh]u|!9;2>3QgOiI;r1\n"u8 +
        "slid 05EM;0MxK;KTjDvoy6yMyQ;b?yw\nslider\nslight 1W;;10m]yu\nslightest ;;L#Th\nslim\nslip yr;EHb/voxFz);7,p+vjy1z*;j8\nslippery ;DLvw;0|DpLfVRdX\nslit ;;NS;A:\nsliver ;;7ei9\n"u8 +
        "slogan g:;K/X)!s;4L\nslop ;429!!R;B.a_;i|\nsloppy ;fN;jV\nsloven\nslow ;02073=Ol;puyDyJ\nslowdown Hny7;0608nrsmzr;EQbcqI\nslower ;;010556K.cp\nslowest ;;K.\nsludg ;CQ\nslug ;;d=\n"u8 +
        "slugger ;YAfx\nsluggish Sv;023M9hHhK&K)dSzl;cktj\nslum ;2)8^y?;5($0\nslump E0x~;6@Mh;Hfr_xX\nslur ;;tw$H\nslush ;cQ!c;cP!b\nsly ;;NJ\nsmack ;;br\nsmall BD;01;Ir\nsmaller ;Zi;BC\n"u8 +
        "smallest\nsmallpox H!H$;T1Z-;H#T5\nsmart ;1E;izqxyt\nsmarter ;MC;ZM\nsmash ;;aT\nsmear ;;eG\nsmell ;3,;Ub;8a\nsmil ;;Kig`\nsmith XB;J=j/n,;M`dPdlgq\nsmog ;15\nsmok ;01Q?h,;BEh+yB\n"u8 +
        "smoker ;BDh+;h*;yB\nsmoky ;;y`\nsmolder ;M:Z`;rb#I;aC\nsmooth ;pD;01\nsmoother ;;c^\nsmuggl 01CCnI;CDjDoi;l=\nsmuggler CC;CBnH;A5TiXK\nsnack ;Z8g5ty;1uI8eMnwo^y3;b/\nsnag\n"u8 +
        "snail ;;9O\nsnak ;1`;I9ScpDpl\nsnapshot\nsnar ;yE\nsnatch ;;;io\nsneak\nsneaker ;5`DUF7W/;0RWu\nsnif ;01;t#w^\nsniffer ;;t#\nsniper ;RrVW;U*VV\nsnooker W&;;8^ByJJgIg.\nsnoop\n"u8 +
        "snout ;7v;Y0z<\nsnow ;02;KaLk\nsnowboard ;C/xa;2YRIZD#=$x;2V\nsnowfall 01;BWxc;a5\nsnowstorm ;BVa4xb;3`Z$;AW\nsnowy ;Lk;96Cn\nsnub\nsoak ;x$;6,J`Z*g`xmy2y3\nsoap ;;8pj/\nsoar 6WDe\n"u8 +
        "sobb KfKvpu;pB;8NCuwP;JX\nsober ;;0eGrZ/\nsoccer J5Xq;278*ir;Xfp>\nsocial ;;p-z9\nsocialism ;;01$5;eDkKsP\nsocialist ;E2Z^fz;Q0ix\nsocialit ;d1;3uKGT,c|\nsociety ;;UDU+p(\n"u8 +
        "sociological ;Sg;029c9fSf\nsociologist ;01gl#g;9f$4;Se\nsociology Z9ZG;4e9bFiNGTba?z|;9qv`;Se\nsock ;E);6waz\nsoda ;M>a[oyxt;7LI/j2#|;j3\nsodium ;djeMg=g^;5duE;dW\n"u8 +
        "sodomy ;CWP3ZsnD;OR\nsofa ;n>;X=\nsoft ;;ov\nsoftball gY;HZU?Wb;U>jJ;I>XQXb\nsoften ;;01nHyg\nsofter ;4J;9tGZJ|qc\nsoftwar k$;8AG=S,S>c0t8;2)A.VvhYtp\nsoggy ;LK;KhqNxd\nsoh ;;qF;wm\n"u8 +
        "soil ;;HfO9h.\nsolac\nsolar ;;9ZDPnwyS\nsold a);;c?\nsoldier C&Tzhd;MBTujv;D<PZQ7Txey\nsolemn ;0Dfi;MGfh\nsolicit ;;bbwv\nsolicitor ;;CIV2h>km;X9\nsolid ;l/;46jj\nsolidarity ;FK;6-\n"u8 +
        "solidifi ;01;fF\nsolidify ;fEl/!Y;aE\nsolitary ;lD\nsolitud\nsolo ;N~f8;;Ijxy\nsoloist ;0R8YILIPW,f7gukxk@!y;IE;IMf6\nsolubl ;;5DN[gp\nsolv\nsomber ;;V[\nsome ;8:909B9gND;To;QM\n"u8 +
        "somebody 03MrSLSNzP$D$F;88KQKWKp;MDU1p?\nsomeday ;;5-Lm\nsomehow ;045,npzN;X4\nsomeon SKzM;03MjSI$C;$9\nsomeplac ;05;SHSISLSMzL\nsomerset 5[;gF\nsometh 5(9M9NMgfOzJ$A;0MAgCyHmY_wc\n"u8 +
        "sometim Gn;9aDW$0;8Gy&\nsomewhat P]lo;;9ZHkw|\nsomewher SH;zG;QeSDSGYN\nson D*bnn@y);;;qF\nsonar ;;4P5>EO\nsonata ;I4e>;6pH`V$;kg\nsong 0KC<P>WG;WQj];5CFbHaeff$ry;xf\n"u8 +
        "songwriter IQTdkC;TzxR!o;W~ZqjE\nsonic ;;nP\nsoon ;F%PD;4y8.PC#[\nsoot ;;T)xr\nsooth ;;Q4vE;x^\nsophisticat ;;42D,HS#9\nsophistication ;y/\nsophomor ;6-;m]\nsoprano ;;H^;87Wi\n"u8 +
        "sorcerer\nsore ;1b8192Rhyq;NpV/\nsorority ;QR;7P;fd\nsorrow ;6Zkisn;PNuW;RW\nsorry ;Tx;8nEh\nsort ;3+90J#;MK#<\nsought ;;Fj\nsoul\nsoulful I8;NoV|;eNx*\nsound ;;CvNny1;AC\n"u8 +
        "soundtrack Pwj!;HfNEqN;FHHGc/;uQ\nsoup ;0/9|G.MDX2bNu$;;2t\nsour\nsourc ;;E@\nsouth ;02;04J*;J(x*\nsouthbound J(x*;86;c5$e\nsoutheast x(;0102x+;J%e*;05\n"u8 +
        "southeastern 0105x*;0204;32x+\nsouthern 04J%x);03h+;01h*\nsouthernmost J%x);;30\nsouthward ;;As$|;J%x)\nsouthwest 01;;!n\nsouthwestern x$;Jz\nsouvenir ;;27Ru\nsovereignty ;8788;tf\n"u8 +
        "soviet ;jLjM\nsow ;;01\nsown ;;Nd\nsoy ;9*f:mo;4YAM;HgW.\nsoybean J#b]mn;;h-oN\nspac ;;tgth\nspacecraft 02;EwIDT?zl;017ci$m<\nspaceflight ;T>;01\nspaceship ;Euzj;PlT=\n"u8 +
        "spacewalk ;T<zi;m.\nspacey ;;1)Ni\nspacious ;PQi!ya$Q;9MM>QUUfeFnUnfzU\nspaghetti\nspam ;yr\nspan\nspark ;;Bz\nsparkl ;;KNe.;px\nsparrow\nspars ;rT;SrWEs8\nspasm ;7lMCR0;7kj`\n"u8 +
        "spat ;;E/FjFsQO!(\nspatial ;7a;tQ\nspeak 0w0x;s%;Mt\nspeaker ;;0O\nspear ;;p9;5$\nspearhead\nspecialis 02\nspecialist $R;;lH!L;526_\nspecializ ;;01\nspecialty ;;fMoXoY\n"u8 +
        "specifi 04;R#;2Pmf\nspecific ;;0103x^;sB\nspecifical ;$T\nspecification ;;1c5[e`kA\nspecify ;;2LgivK\nspecimen ;;0A$j\nspectacl ;$(\nspectacular aG;adpcw8;U2pEtx\nspectator ;n_\n"u8 +
        "specter ;;q<\nspectrum ;;It\nspeculat ;87E:;01\nspeculation ;;C-jo\nspeculativ ;01;AOb!\nspeculator ;AN;0jEvXJpd\nspecy ;QAX:zA$h;Wsbt;3l\nsped ;wT;GHnK\nspeech ;;6|NOid!:\n"u8 +
        "speed ;;;MRwI\nspeedway\nspeedy ;;5S\nspell ;01;Klrg\nspelt ;;h:\nspend ;01;a%\nspent ;;sL\nsperm ;yW;xs\nspew ;0AS*;Xd\nspher ;;f:\nspherical ;ou;f:lp\nspic ;f,;01fJ\n"u8 +
        "spicy qd;1*5A6P6QfInAt>;o2w@\nspider ;;Q%RBWcnG\nspie ;;0v0w\nspied ;;0v\nspiegel ;I/;rL\nspik ;;4ps~w7\nspill ;;OT\nspin ;;C5\nspinach ;9CF?aKbl;2R;0j\nspinal l(;Znd|;4nGMSde6l=\n"u8 +
        "spinner ZZ;JUV?pR;2+QUbv\nspir ;9*v4;RweM$l\nspiral ;vq;F6\nspirit\nspiritual ;;01$)\nspirituality ;7v$(;6RWgk8n_!i\nsplendid ;Z%o~qP;DX$3\nsplendor ;;xv\nsplinter $o;g,\nsplit ;us\n"u8 +
        "spok ;;018^I!Qg\nspoken s6;;G`KHn7\nspokesman ;01;e<;02\nspokesperson 01\nspokeswoman\nsponsor ;01\nsponsorship ;;NUyy\nspontaneous ;;t:\nspoof ;85h*uz;c)\nspook D*;;2r\n"u8 +
        "spooky m];;4YIf\nspoon ;b8vC\nspor ;Qf;Ue\nsporadic ;;E*Gmf<\nsport ;;S~VYVj\nsportsman ;;T`\nsportswear Q/;;qYrD\nsporty ;2q;cK\nspot\nspotlight ;;TC\nspous ;J5J$qn;DsM|cZe$\n"u8 +
        "sprain 6qQ6tj;6rj3nO;86\nsprang 0D\nsprawl ;;6FE%Fda>rBvJ\nspray ;;b+\nspre ;;0DW^\nspread ;;zT\nspring ;X[;V|;3dJTTz\nspringboard 4~;;o[tJ\nspringbok ;;0DHY\nsprinkl ;5B8i;SI;nMvm\n"u8 +
        "sprint ;01;AeiMv2\nsprinter ;4uS)n~\nsprout Z#;SKb2cc;dC\nspruc ;;;V*X5d4\nsprung\nspur ;;021L40YeoE\nspurn ;;3J4g\nspurt ;;Ejb=\nspy ;01z!;4Ave\nspying zz;;ZWd?iUxi\n"u8 +
        "squabbl K5Wk;;0Volsps[\nsquad ;5+\nsquadron r6;56VSYFhg#9;N@\nsquander ;;b)f[\nsquash ;;;6VGtUE\nsquatter !K;6O;v<!L\nsqueez ;;;n7\nsquid ;mD;A~INfT\nsquirrel ;;cipA\n"u8 +
        "stab $$;J[;1kSB\nstabilis 03\nstabilisation 03\nstability ;;D4gl;9g\nstabiliz ;;r6\nstabilization\nstabl\nstack\nstadium RF;UO;FQXLgtuE\nstaf ;01;MZSMxz\nstaffer ;;Nl\n"u8 +
        "stag ;;fwfzu@\nstagecoach ;;9T9a\nstagger ;;Ig\nstagnant ;;PZwP\nstagnation ;;ogpJuC\nstain ;;7,\nstainless 0sOm;Ol;83OL\nstair 01;02w@;G(U5\nstaircas 01;G*U4uTys;Q)Sew?\n"u8 +
        "stairway ;;G)U3lCuSyr\nstak\nstalemat 0BoG;J!WFi?;A~\nstallion ;7E;Y?\nstalwart ;;0YOIQ^Ts\nstamina 5]8!NG;1Zvdx^;Kwdji2ls\nstamp ;hG;0$gQy5\nstanc ;;Bti:\nstand ;0|;K,SU\n"u8 +
        "standard ;;01g8p3\nstandardiz\nstandardization ;;d0\nstandby ;;j`\nstandof ;5_i)p8;o5t6zC\nstandstill\nstapl ;;c=\nstar L$;L%;dRg?us\nstarch ;;2kJ_k!\nstardom ;#:\nstark\n"u8 +
        "start VN;VLg];M:VI;xu\nstarter Zs;c9;TjrA\nstartl ;1v3dR|;CFn2\nstartup\nstarv ;qc;016:p^\nstarvation ;p1#.;!K\nstash ;2l;0$BWY*aWb/h`\nstatement ;6Cg~hJ;PO$a\nstatesman ;;gs\n"u8 +
        "statewid ew;;G9\nstation ;9G;Y@\nstationery\nstatistic ;;01Zwhe\nstatistical\nstatu ;ps;7.O2y(;b#\nstatur ;;dFfere\nstatut ;01;OUP^jM\nstatutory\nstaunch ;03Qn;1C33LlN-TK$+\n"u8 +
        "stav ;S:;$w\nstay ;;S[gwgx\nsteadfast DTLi;1S\nsteady ;;3CD!Y$l.oO\nsteak ;Zq;dX\nsteal 0j;0k;;6_\nstealth ;;2)N3XW\nsteam ;;XH\nsteamboat ;;8*\nsteamer ;;01\nsteamship ;;8(\n"u8 +
        "steamy ;;3qYYuX\nsteel N];N[;7b\nsteep ;01;f1\nsteeper\nsteeplechas ;TBYN;n.\nsteer ;;7EHd\nstein\nstellar\nstench\nstep\nstepfather ;KZX>#:;L$l8y,$#;01\nstepmother ;H+H/SCnU;y+\n"u8 +
        "stereo S6;bh;3[ONOVr1\nstereotyp ;01\nstereotypical\nsterl\nsteroid OP;1r5*yF;08uc\nstew ;YudRj:;EG\nstewardship ;;3Dip\nstick ;;12\nsticker ;Z8wX;TlYj\nsticky\nstif ;7?;7[!.\n"u8 +
        "still ;6aJaNnN#UoZm;QG\nstimulant ;OH;1j3/vZ\nstimulat ;;w_\nstimulation ;;01\nstimuli\nstimulus ;;S1\nstint ;5N\nstip\nstipulat ;;Kgi$n,n-x-\nstir ;W*;YfZh\nstitch\n"u8 +
        "stock ;9&U+Zlalgf;h9\nstockbroker ;TR;KgYYZU\nstockholder ;;lLs/;W^\nstockpil ;;Gl\nstok ;;F<YWc|\nstol 01;;!]\nstolen ;h-;5zDt!@\nstomach ;6VFWJsV[W8;k^qv;c]\nston ;;;X~ha\n"u8 +
        "stony ;;YT\nstood ;;J.\nstool ;;;DI\nstop\nstopover ;9ACT;E|o+pq\nstoppag ;Fv;0gx:x>\nstor ;29F:jQ;W@bDc5\nstorefront ;;XP\nstori ;;D_\nstorm ;317YA2Hkma;6Z7TB*GHHdQpoUsf\n"u8 +
        "stormy ;9n9yKr;dK\nstory 3$;;W+$R\nstorylin ;x!;cQf^$R\nstorytell ;dl$l;OOQPk%k^\nstov ;;Y|cT$>\nstraddl ;W?\nstraight i4;0E;HcT|XAXo$!\nstraightforward ;;61H?V&eM\nstrain ;;Zn\n"u8 +
        "strait\nstrang Gi;2bVpl~;Cfk`vD#8;!,\nstrangl ;T];;nC\nstranglehold ;;s=\nstrap ;;FTIlSZUZYO\nstrategic ;;3c\nstrategical ;;LG\nstrategist ;LRN)u:;LSS[id\nstrategy ;;p);3Y\n"u8 +
        "strawberry ;codq;k!;6.\nstray ;;J>\nstreak ;ABHah>;AcEG\nstream ;;7B\nstreamlin ;;CZl#\nstreet ;R/tM;5)MwW@\nstreetcar ;7+7,8<;7=7|vS\nstrength 7R;4lD/;2hJNL(cAhOkJu4;G2\n"u8 +
        "strengthen ;AjWUwy;i2nX;F|\nstrenuous ;;Pk\nstress ;;w1w2\nstressful ;;Bw\nstretch ;;M,;z!\nstretcher ;;NG\nstricken ;LYpF;8Cpis2\nstrict Kq;08Krwj;JEJ:\nstrid\nstrident ;;fck_\n"u8 +
        "strif B*ICV-hP;V,;4k6?UXr1y3;CWNr#&\nstrik ;FF;0D\nstrikeout ;;9mA$hy#*\nstriker ;nY;P/xU;0*HE\nstring ;;ERbDc,\nstringent ;6A79wb;6978\nstriv ;L-;L/QH\nstrok ;;W0\nstroll ;F6FG\n"u8 +
        "strong ;01;02F);F&\nstronger F(;F%;5RF&\nstrongest ;F(\nstronghold TI\nstrongman ;FPp%;RVoY\nstruck ;;4BVRVbV$\nstructur ;gG;XPX_h_z>\nstruggl ;;TPo:\nstrung ;;HASv\n"u8 +
        "stubborn ;;KGeE\nstucco ;5`XLzfz/;m?\nstuck ;6C;9=T1\nstudent 3vAB;JQZMdgdhe/v3wlz_;Imdasm\nstudi 023i;B4hosB;z4\nstudio ;Nu;4.4/4:wv#>\nstudy ;3gB2U!z2;z3\nstuf ;5IGGS3Wvy6;IcY4vF\n"u8 +
        "stumbl ;!F;8.\nstump ;Gm;SG\nstun ;1+;CFQTTS\nstung ;;BG\nstunt ;;J<\nstupid kCti;;9TH`R?WLX|lml-qN\nstupidity Pg;;U9ml\nsturdy ;;2~HZ$($-\nsturgeon ;8fau;G4$N$R\nstyl ;m!ok!d;O^u:\n"u8 +
        "stylish dTu/;7`c6!c!d$q;uSy<!H$f\nstylist ;ol;E_\nstylistic ;;O[Pr\nstyliz ;;e/n~rf!,;n|\nsub ;;I1\nsubcommitte ;OibDfW;9~bHfP\nsubcontinent\nsubcontractor iE;;1XA%vi\n"u8 +
        "subdivid ;;01\nsubdivision\nsubdu ;;X?Y*\nsubfamy ;;TR\nsubgroup ;0D;#/\nsubject ;;6K\nsublim ;;W&z4\nsubmarin 6UE~oo;0?S[kt;7_KmM)R_$j\nsubmerg ;;0>ZWs~;$v\nsubmission ;01\n"u8 +
        "submit ;;OW#u\nsubordinat ;;P:\nsubpoena ;BL;4QKtqQ#g;0)E?\nsubscrib ;;0102\nsubscriber ;01X0lH;3mGwp3\nsubscription ;;Bxja!v\nsubsequent ;;114v\nsubset ;#z;2B6CiNnlqZ\n"u8 +
        "subsid ;w|;Yrorr7tStt$L\nsubsidiary ;fRg!i$;KnS0m]\nsubsidiz ;01;8YED\nsubsidy ;2<;1M34L=yE\nsubsistenc ;;z|z~\nsubspecy ;;2Kvpy_\nsubstanc ;6qMy;4GLdblwo\nsubstandard ;;B3\n"u8 +
        "substantial ;;h3h4v?\nsubstantiv ;;hU\nsubstitut\nsubstrat ;wX;U1\nsubterranean ;9l;aD\nsubtl ;r5;4DBSebeceq\nsubtropical 3e7@\nsuburb 01;ckwL;6eKg\nsuburban ;Kf;BqB%sJ\n"u8 +
        "subversion ;7R;xT\nsubversiv ;;Ja\nsubway ;6%f6;6[X%X&\nsucc ;01;05A_\nsucceed ;;S5uA\nsuccess ;;7#I:J3J5l:!N\nsuccession ;;4:u8\nsuccessiv ;;g$\nsuccessor ;N9\nsuccumb ;;06\n"u8 +
        "such ;4WFL;CMMyV!w&xo\nsuck\nsudden ;Xr;8P9,E9ISZ>\nsue ;010F\nsued 0E#3;;hUmN\nsuffer ;b]lyvU;71Z:\nsufferer ;1.KNO=PnqB;K&LZ\nsuffic\nsufficient ;Jd;MO\nsuffix ;CgJi;H]nApF\n"u8 +
        "suffrag ;;wO\nsugar ;X!dddeiG$F;RfYl;1[\nsugarcan ;ReYkipj=kWw/;KukV\nsuggest ;yK;S?\nsuggestion ;;emyK\nsuggestiv ;;D(\nsuicid ;PzV5V9;01H?L^PElalkz$\nsuicidal\nsuing ;!=\n"u8 +
        "suit ;;218LP+sE\nsuitabl ;A*;Bjn%\nsuitcas Q>R6WM;;D`jCjHv:\nsuitor TZ;;24TX\nsulfat bc;M0X[;;Y.\nsulfur 01pC;;L|uoup;OrY,bc\nsulphur ;;pB\nsultan ;;01ul;uk\nsultanat\nsum ;M0\n"u8 +
        "summ ;01\nsummariz ;;MK\nsummary ;;1uduxU\nsummer ;01;2_E7;E&F>QM\nsummertim ;;3wE%;F=\nsummit ;;;f!%7\nsummon\nsumo ;G.;365-Q=Vl\nsundown ;;;l7sk\nsunflower ;;h=\nsung ;;rK\n"u8 +
        "sunglass ;4:EiGX;W(\nsunk 5d;KS;5,E8nx\nsunken ;;G!\nsunlight ;;8L\nsunny V<;036GEgFuc&$8;E?V:kxr?sEzn\nsunris ;;l0;01sc\nsunset ;;;sb\nsunshin ;;D]\nsuper ;;VU\n"u8 +
        "superb W1;m6x8;3HIu#g\nsuperhero d|;05CsR-;HUaT\nsuperhuman ;;Hm\nsuperintendent ;J8;0E6tD(O^e0gY\nsuperior\nsuperiority ;0U;q|r1\nsuperman R(;;Cnd[\n"u8 +
        "supermarket ;Q*Y%Z_hHr`;FBFCU,mC\nsupermodel\nsupernatural ;Bc;i[mbqp\nsuperpower ;;JT\nsupersed 0A;pR;$t\nsupersonic ;;KNKU#g\nsuperstar ;;vG\nsuperstition\nsupervis ;;01vV;fO\n"u8 +
        "supervision ;;et\nsupervisor ;;I]cDp(\nsupervisory ;;x8\nsupp\nsupper ;;;Veop\nsupplant ;;Oz\nsupplement ;;C&oEoF\nsupplemental ;01;NC\nsupplementary\nsuppli ;02\n"u8 +
        "supplier ;qC;Pv;xx\nsupply ;;I6J|N(\nsupport\nsupporter ;QG;Njnjz&\nsupportiv ;;P7v3\nsuppos ;07E[G+IcXpX-;wp\nsuppress ;01\nsuppression ;;AiiZ\nsuprem M&;iF;AcgB\nsupremacy ;qu;qx\n"u8 +
        "sur ;;q$\nsurcharg ;;1+BVzT;y#\nsure 3h3iDSE/G#K`ZjlmtewSwU;EfF$Meqx$J;336[GtRLU$\nsurf 01;;Rk\nsurfer\nsurg 78\nsurgeon mLqR;0102Y9YBmK;5_BML#\nsurgery 01;8P8lH1Y8aP;5]8QYbaDny\n"u8 +
        "surgical ;qP;8kLzmJ\nsurnam ;Lpw0;BDmynt\nsurpass wm;wl;4(sg\nsurplus lb;;xD\nsurpris ;8$or;K@Oll%ww\nsurreal ;EkTEdd;s$yx\nsurrender ;;80X>\nsurrey ;;aMit\nsurrogat ;;Ix\n"u8 +
        "surround ;Ici1;NO\nsurveillanc ;FDsS;h)n5\nsurvey ;;LT\nsurveyor\nsurviv ;;KG\nsurvivor ;;F|;B$\nsusceptibl ;C$;KK\nsushi ;;6@a4jFo8$@\nsuspect HkNm;2oMuiom^;04EPe:f#jJ;2m\n"u8 +
        "suspend ;02;XNw`\nsuspens ;3hq];zt\nsuspension ;;os\nsuspicion ;;HvKBKCMrNceA\nsuspicious ;;7qm@\nsustain ;;FJ\nsustainability ;01;fcu+wR\nsustainabl ;;Snev\nswagger ;;4-\n"u8 +
        "swam ;0L;0MP*U[\nswami ;oi;Pr\nswamp ;E2;yW!/#$$#\nswarm ;;ggiz!-;3b\nswath ;;A@l.mgmq;w!\nsway ;;3)\nswear 0N;;0P\nsweat ;;;1g\nsweater YA;P=l$;70;6X\nswed ;;9c\nsweep ;09;9A\n"u8 +
        "sweepstak\nsweet ;1GaJlT!j$:;04XDr+sK$I$o\nsweeten ;;ea\nsweeter\nsweetheart\nsweetness ;1BNC;2dr&;!f\nswell ;0A\nswelter ;$v;Eoq*\nswept ;;Ezt`!v\nswift ;#S\nswim ;01pv;0SCDDoMf\n"u8 +
        "swimmer OC;0RPlUxjVph$S;y>\nswin P8!$;aBus;UJfx\nswing ;08;P/;UB\nswip ;;k9\nswirl ;;bpgC\nswollen ;;S<S~VLbe#U\nswoop ;;C-\nswor ;;02\nsword ;;jX\nsworn ;;M8\nswung U3;;h~pW\n"u8 +
        "syllabl CEfG;;A/\nsymbol ;s/;04s.\nsymbolic ;;0102Y#\nsymbolical\nsymbolism\nsymboliz\nsymmetric ;41Jhzo;1#42AnA^JgoO\nsymmetrical ;;jGsrxK\nsymmetry\nsympathizer ;x6;o[\n"u8 +
        "sympathy ;H=e9;kbt3;IX\nsymphonic 01Z`;dpdqdst[\nsymphony d?;YRZ_;PD\nsymposium #p;eI;F1\nsymptom ;04B@g:oQy<;o5\nsynagogu ;;FBen;aE\nsynchroniz ;$1\nsyndication\n"u8 +
        "syndrom ;oM;HbOhecmyok\nsynergy\nsynod ;eiuT;LvNZg,nbncr!\nsynonym ;;G5\nsynopsis\nsyntax ;Bq;Mo\nsynthesis ;;01uG\nsynthesiz ;4#\nsynthesizer ;qp\nsyrup ;A8BFV*hd;U5Zxa4\n"u8 +
        "systematical ;!<\ntabl ;;58\ntablespoon ;BCF)V&a4bH;;0<\ntablet ;;rn\ntabloid ;tr;aCcL\ntabo ;;3w\ntacit ;;G]G^\ntackl ;;kQ$X\ntaco ;VU\ntactic ;;0-\ntactical ;;I(cam0\n"u8 +
        "taekwondo C~;BoMAP9;5LNouO\ntag ;;W[\ntail ;y1;QVsJy~\ntailback ;gA#<;lp;$Q\ntailor ;it;qD\ntaint f9;;3jn~\ntaka ;P8n4pO;Fm\ntake ;;04D)FdWKcHjz\ntaken ;;3dQ%\ntakeof ;z>;F`I&I*hC\n"u8 +
        "takeover ;G.RT;Vs\ntaking ;3a\ntale w~;HuxU;t>wy\ntalent ;AX;AWF+hJhKw0\ntalk ;n-n.;fn\ntall ;01;24Y0mYy1\ntaller ;;Y0\ntallest ;;3[\ntame\ntamper ;U3#c;Yoy2!+\ntan ;;B/ZK\n"u8 +
        "tang ;C=F6qx;5)FMpMxH;FXZi\ntangibl\ntangl ;;V2fn;ta\ntango ;;P5i%;zb\ntank ;MGMk;MHMIWM\ntanker ;C7PaW+;AR;#j\ntanner\ntantaliz ;;a-\ntap ;;;05\ntape 01AhX7;;034KnRn-!M;AgNwan\n"u8 +
        "taped Ag;02;4JIcamfW\ntapestry ;;CdEowf\ntaping ;;AeId\ntapp\ntarget ;NQSw;JmS!wT\ntarif\ntarmac ;;Ig\ntarnish ;;6)g|t`\ntaro ;;5*\ntarp ;#`\ntart ;;O&WZhJzW\ntask ;;i+tb\n"u8 +
        "tast DgkEzU;M1la;R=W2h%\ntasty kD;kFlZ;D9O#\ntat 2!\ntatter ;;3G!_\ntatto ;wX;!Q\ntau ;#8;;FCJ2Q!Y$kF$a\ntaught 0B;0C;0LL0\ntaunt ;;9/K4\ntavern ;;mo\ntax ;029njdu|;06DTf>tIvf\n"u8 +
        "taxabl ;;KNjajbjcod\ntaxation ;u_;N`\ntaxi VG;01px;YQcF;U/\ntaxis U/;VF;3.Q+cE\ntaxonomy ;;uL\ntaxpayer ;;#(\ntea ;;P`S=pp#i;a:\nteach ;011UE-h<q^;5oPVQz\nteacher ;5nA(Z.q]q_rY;h:\n"u8 +
        "team ;PZX:ahz?;01$K\nteammat ;;ag\nteamwork ;Vc;0h3NH%jOm|\ntear ;;2_DWRsT-UxU!\ntearful ;;w)\nteaspoon ;26AOE@ZLaT$R;X7\ntech ;05;04\ntechnician ;3tsn;ex;rF\ntechniqu ;vR;2&8,D<\n"u8 +
        "techno ;3y;J6zv##\ntechnological ;01\ntechnology ;;R0csrH;Nlb?\ntedious ;LYSn;2Ve|hk\ntee ;;S3;wN\nteem ;U#;3udUh4kH\nteen 0102G$;G+S?%6;2d;EzE#\nteenag 01;G#S>%5;2c6HEvEy\n"u8 +
        "teenager ;2bG!S=%4;;ExEz\nteeter ;Tj;9ka=\nteeth ;2uSL;2oZv\ntelecast ;09H:H>Tm\ntelecom 01;;06DG\ntelecommunication ;05DFb);TjX6\nteleconferenc ;;TTc^\ntelegram ;;Y/bHgA\n"u8 +
        "telegraph ;;U>\ntelephon ;V8X1X2;e#li;w]\ntelephony Te;;b#dY;DA\ntelescop ;Mg;MhMiQw\ntelevis ;;01H&H*Td\ntelevision Tc;H%TdXp;9,JNU.bkiRsx!Y\ntelex ;;;w=\n"u8 +
        "tell CpL[;Eeu7;J=L]L^y3;vB\nteller ;MjNM;ih\ntemblor 45HHq1;s^;2tlFs_\ntemper ;;e*h?\ntemperament ;;b:jv\ntemperat ;4eLIiw;2OZxp8\ntemperatur ;BBam!?;BAYPane&e(\ntempl ;2QDyJU;jYlL\n"u8 +
        "tempo\ntemporal ;;fK\ntemporary\ntempt ;;7<sozX\ntenacious ;;w)w~xFz`\ntenacity 2)HKfy;9RHMk];Ebc8pjxFy#\ntenant ;;t_t`\ntend ;;5G\ntendency ;;Mq\ntendinitis 01Jgqp;;g_\n"u8 +
        "tendon JfW1gxm@zi;U)g^!H\ntenet ;;n@\ntennis 2%;XN;2&X>;AON,\ntenor ;ZAy|;L1;IZOb\ntens ;;014(6OAHXUc.\ntension ;7Nc-mhtGt`yb!s;JZc(i%tH\ntensor ;;hP;8/\ntent ;U>ro;Q>\n"u8 +
        "tentativ ;xz\ntenuous ;;6J!9\ntenur\ntepid ;7!JET.;T-oW\ntequila ;;PKSC;A5C6\nterm ;;kE\nterminal ;;Hf\nterminat ;01\ntermination ;Dz\nterminology ;tb;85EYI:Z_d-i?\n"u8 +
        "terminus ;H#;4PBzN2p#\nterrac ;;AjN)f3;fi\nterrain ;2B;3h;kI\nterrestrial\nterrib ;NFNohu;2:oTz&\nterribl os;2.DTNE;042-4_5H6LDONkW1d1\nterrier ;;Sr\nterrifi !f;P(nJtZwa;2r3U9ch,yT\n"u8 +
        "terrific C|t?;3o5HINPuj9vPv?%1;NAY|iFt]\nterrify ;;2*6GuJ\nterritorial ;;01\nterritory ;R&rX;6WJEJFc-!k;af\nterror 0102;vA;Rd\nterrorism 01v8;;3CapfC\nterrorist ;RbRf;!v;v8\n"u8 +
        "terroriz ;;9B\nterry ;;1(DaRG\nters ;;Sta:b^crggwO\ntertiary ;;9)\ntesla ;;9>\ntest ;;7,n<sd\ntestament ;052|PwPx;u#\ntestifi 01;02ju;F4MBih\ntestify ;01jt;ig\n"u8 +
        "testimony js;te;2-CsGSYTcGv5\ntestosteron s`;sY;7&Ii\ntext 2[;8$C<DUPr;2@4teLk_\ntextbook ;;g(k^rQs/\ntextil #P;Jwuly:;Wfy&!-\ntextur ;fjpRy2;1xN8aOf=\nthan ;EQHz;DlK#vx\n"u8 +
        "thank ;;cc\nthankful $H;zc;p~\nthanksgiv pV;wE;B7Q6lTsMtHwu\nthatcher\nthaw ;!N\nthe ;0h\ntheater 01Y5;02;M8x5\ntheatr Y4;01;8MNbT@\ntheatrical ;I*K[Y4aYx3;8LUOY3epx4\n"u8 +
        "thee ;0>;0k6|\ntheft ;7~fyqdz6z!;0R0SK(t8;TY\ntheir ;;010M\nthem ;010J0gHM;1YCOk=\nthemselv\nthen ;GSOx;4C6@BCUG\ntheologian ;02Yy;0Slzt1\ntheological 01;;3an6\n"u8 +
        "theology n5;nE;3ZPVUmnF\ntheorem ;cT;H7J*KVsIxE\ntheoretical ;03bY;ITbjtKu6;q$\ntheorist ;;02;0N\ntheoriz\ntheory ;betG;tH\nther ;0A0PTjwi;E2HB\ntherapeutic ;02\n"u8 +
        "therapist ;01eki|;U^ej\ntherapy 2_;F4UMX2;gSsr\nthereafter ;;6(GE\nthereby ;0v\ntherefor 0u;UY;Hs\nthermal\nthes 0N;H3K5kwwa;7>RU\nthesis mXm|;m~;2=sc\nthey eX;A^C!K3TZU9kl;Ot\n"u8 +
        "thick ;;01g?i/;06\nthicker 09;;g@\nthickness ;;kS;Bi\nthief ;01\nthiev ;;0fNF\nthigh If;1jC,DqDrSeT)W[po;9rEnH^;yi\nthin ;;Z0g.\n"u8 +
        "thing 01BVDKW2p`s<$G;0GAUA#A|CLHgI]I`M(PHf0n0nG!7$P;BOP!S/a8ux\nthink 0FBUCKDJp_s-$F;DBN%O~i4m~v<;4|$e\nthinker ;;rD;8|\nthinner ;;cRg,\nthirst\nthirsty\nthirteenth ;;;3[3]pcp(wfz3\n"u8 +
        "this ;0wTK;B3In\nthistl ;;9!\nthorny 1l;6Gc:;m4\nthorough ;Uu;YGtU\nthoroughbr R%;wk;R#\nthoroughfar ;RCTD;KRM6ng\nthos G);J+wD;kZ\nthou ;0W\nthough D0O4TCsq;5%;ui\n"u8 +
        "thought BF;4:EyOYt#;uhv)\nthoughtful ;;B>L4T@q(#9\nthrash ;;3BN^hvn?\nthread ;;AQCbC.\nthreat ;gj;019)vc\nthreaten ;;CdfBqovb\nthrew 0C0F;1Q;y+\nthrift\nthrill ;i8t1tK;HNMAq:t2u?z,\n"u8 +
        "thriller ;Z$ndwCwX;2-rd\nthriv xl\nthro\nthroat ;DMyJ;0=P%WbWpoX\nthron ;;KOcBq8;fQ\nthrong ;Wa!o;1kXyd5kTxZ$[;fO\nthrottl ;RL;7MAv\nthrough ;;9|EXG>M0\nthroughout ;EW\n"u8 +
        "throw ;031EMsyw;RVU=o1;$F\nthrowback\nthrower ;lN\nthrown ;1B;MpP|U~\nthug ;;M!!L;!M\nthumb wa;y3;CUp9\nthump\nthunder ;;z=\nthunderous I)gx;;A%Sx\nthunderstorm ;0]0~m6n5;BBRY;Py\n"u8 +
        "thus\nthwart ;K[xs;jPvkyC\nthy\nthym !L;YN;C/V1nX!N;NKVAXA\nthyroid ;TlZE;Vl#K\ntick ;;Y7\nticket ;uv;k`\ntidal ;9!;012~xF\ntide ;9z;;oc\ntidy\ntie ;;02Ov\ntiebreaker ;L~x?\n"u8 +
        "tied ;3d\ntiger ;;e/pD\ntight ;;02\ntighten 01;0~XWoI;XXffoE\ntighter ;0~;0|\ntile ;;ROVOtix6#A\ntill 5?;;LcN#n(\ntilt\ntimber\ntime ;gO;NtSos7;s2\ntimeless ;;L8Xb\ntimelin ;W*;02\n"u8 +
        "timeout ;;Sy\ntimetabl ;gU;BG\ntimid ;;UyY6v4\ntiming ;;YksI\ntin ;;;Cp\ntint ;;R@!`\ntiny\ntipp ;;hM\ntire 3R;wH;1/ACTz\ntired ;9sBrF4QIv0!u;023%Dsv7z4\ntireless ;j:\n"u8 +
        "tiring ;z2;J3$$\ntissu ;1q2%P_QwU(;1rPW\ntit\ntitanium ;GI;;GiGj\ntitl ;;A,VRVSeyoUv*\ntitular ;LHO#;7eIGI+O$bL\ntoad ;;y-\ntoast ;GKQ%SXS!W$;0l\ntobacco Wv;Wu;$=\ntoby\n"u8 +
        "today ;;;CD\ntoddler Li;EPW7;CMK^\ntoe ;B&Haoj;;v-xM\ntofu ;yt;N4\ntogether\ntoilet M-;;2jXKw@\ntold ;Jt;D[\ntoleranc ;;Zh\ntolerant\ntoll ;uT;U6gA\ntom ;;Pa#o\n"u8 +
        "tomato ;9AM_e)jJzu;T7m)ye;6(oU\ntomb ;4BR]r`;UVez\ntomorrow 04;H+;H)H,\nton 04;;e$za;Ma\ntone ;;81BEaCc4\ntongu ;Vmni;vw\ntonight\ntonn ;;HXMWey\ntoo 76;9lM~Ogrl;2rLCjVr4t`\n"u8 +
        "took ;Su;9q$@\ntool ;;61\ntooth ;Pr\ntoothpast ;;il\ntop ;07\ntopic ;kZ;010Uf_kY\ntopical\ntopless\ntopography ;;!2\ntopological ;01Fgvn;6mkN\ntopology Ff;;6lkMvm;Fe!6\ntopp\n"u8 +
        "toppl ;52hx;j2mA\ntorch ;v~;hLhM\ntore ;;01OzP0iowB\ntorn ;;BLO>Q:eL\ntornado ;;f7nY;2z\ntorpedo ;8vMpiK;ePyO\ntorqu\ntorr\ntorrent ;g`\ntorrential m6wO;2uf2g_mq;Ej\n"u8 +
        "torso ;GcP6;88IsO,;C7Va\ntort\ntortilla ;QI;LrMpR/wR\ntortois ;2Z\ntortur ;CeiHiM;M_Q]\ntoss ;;Le\ntotal ;02;9)GPekrq\ntotalitarian ;KTY@i/;KdY?i.i:\ntotall ;;2Q\ntoting ;Q2;Im$P$<\n"u8 +
        "touch ;;O9o*vM\ntouchdown yd;Ba;BbTv$u\ntouchston\ntouchy ;bS;4vlG\ntough 02;03;1Yi]\ntoughen ;01;pT\ntougher ;;01\ntoughest ;;nG\ntoughness ;6lEem%#%;EgU,Y|ZSayiEvCv^\ntour ;;Zp\n"u8 +
        "tourism ;01;Ym\ntourist ;5zJ:h?;0?0[;7Qw.\ntournament 01;Y`eW;1lr3!g!h;Uk\ntourney ;;L5NB;Uj\ntout ;;4]U9hi\ntow ;05;Lu\ntoward ;;9BnE\ntowed ;;038PI=Lsqe\ntowel ;;8S\n"u8 +
        "tower ;lN;H=s&;Q-\ntowing ;Lp;1*Ozqb\ntown 6/;IA;$j;W6\ntownship ;3,;kx;POc!\ntownspeopl ;6.;AyvE\ntoxic ;02U^a~%0;8Oa|enj6mivlyH\ntoxicity ;;nksG\ntoxin ;K.a_;6EG/K:U[zo$|\n"u8 +
        "toy lB;;SN\ntrac ;jv;3V\ntrack\ntraction ;Pv;95\ntractor ;1d;5~7qKBQ&Sr\ntrad ;;02YYrP\ntrademark ;b)\ntrader fG;7LLJQQYW;G6hRnD\ntradition ;01GHwF;qp;Mne3\ntraditional\n"u8 +
        "traffic ;Z?;EpRDWtYgZ>\ntraffick 01;X1b6;B`dQ\ntrafficker ;L8S[X0m6\ntragedy 01;S*TGjM;CCTHh[\ntragic ;3aCB;aG\ntragical\ntrailer ;;1R\ntrain ;;p?\ntraine ;Rh;;HS\ntrainer\n"u8 +
        "trait UR;;z5\ntraitor ;;Iz\ntrajectory ;;eElg\ntram 01;16R1;0GR0S&YTnk#C\ntramway ;;15nj#B\ntranc ;;y3\ntranquil ;hS;Pyie\ntranquility\ntransaction ;;CbQ5f4h6\ntransatlantic ;;01\n"u8 +
        "transcontinental ;;xM\ntranscrib ;;01020C1/Anben1\ntranscript ;q^;6NP$\ntranscription ;;Cjpc\ntransform ;;01\ntransformation ;;;05\ntransformer ;;6|nTy.\ntransfusion ;;4>N^h[\n"u8 +
        "transgender NS;;;ys\ntransit ;YD;0G0>\ntransition\ntransitional\ntranslat 01;;5-Aag>\ntranslation ;5,AbMyi3;010X\ntranslator ;;Rjp]\ntranslucent ;;06Azcr\ntransmission ;01\n"u8 +
        "transmit ;;P%X|\ntransmitter ;GLP$;FlFnx9\ntransnational\ntransparency B=;sT!2\ntransparent\ntransplant 01;;Rpk!\ntransplantation\ntransport ;SOtp;01b1p$w|$r\ntransportation ;;X$w`\n"u8 +
        "transvers ;;k(\ntrap ;;OUpy\ntrash ;;$:;7pl,yF\ntrauma ;01;S7!&\ntraumatic ;;exhnjZ\ntraumatiz ;DMh3;5=jgj=j>q5\ntravel 02;0l;01H#h1q$;6Z\ntraveler 02;4+;h0\ntravell ;;Hz\n"u8 +
        "traveller ;;4)g|nv\ntravers\ntrawler ;5uN:R+ukw/;WQcruj\ntray\ntreacherous ;e5;0U8`QC\ntread\ntreason ;T)Z(a);0GCxNMpo\ntreasur 0v;4:H);UC\ntreasurer ;YUbo;TZqk\ntreasury ;;AcL]O8\n"u8 +
        "treat ;02dZ;hYk9\ntreatis ;;JKMyjio#;pn\ntreatment U6;RQdWhXk7;C8G0hf\ntreaty ;Dge);BXHW\ntree ;;5[9fv4vU!I\ntrek ;Cw;1I\ntrembl\ntremendous oW;;EzZj!S\ntremor DCl_;;o>\n"u8 +
        "trench ;le;Q2h(j#w7\ntrend ;;dr!%\ntrendy 49OfU9sg;;Q&mVxV\ntrespass ;;2_4%5@Tqt4\ntriad ;;2I\ntrial ;B%f0;B&SCqd\ntriangular ;;n1\ntriathlon ;7&G=TS#C;X#n~p3p.\ntrib ;01;;V9\n"u8 +
        "tribal ;;C]V8\ntribun ;UmW>mToMy0%2;b-\ntribunal ;;bvyNzJ\ntribut ;;YPpssK\ntributary $S;Y+cD;447MK)kqpc\ntrick ;;Va\ntricky ;hm;JYX=d^\ntrident\ntrie ;0g\ntried 0g;0fIW;Ar\n"u8 +
        "trier ;;Ws\ntrigger ;2*;so\ntrilogy ;ot;s7tS\ntrim ;dO;dR\ntrinity ;jw;UUWfYB\ntrio ;60;x8;5~J~lOoF\ntrip ;4N;5<DVg(;qH\ntripartit ;;Zqw9\ntripl ;;Z4;kG\n"u8 +
        "triumph 5T;8b8o94T6;8pT7W,y+;ex\ntriumphant ;;5R\ntrivia\ntrivial\ntroika ;h0\ntrolley ;;L?P]P^XN\ntroop G^f&vF;W?Z+f(;8#D*aPnbxn\ntrooper ;;ZMn%\ntrophy ;;8g8hS~c.\ntropical ;0.dJ\n"u8 +
        "trot\ntroubl ;8-9H;0jLp\ntroublesom\ntrounc ;ek;K-k)\ntroup ;JzdYn`;4kQGdX\ntrouser Ji;909AIGkm;0t6Kt[zH;R%fV\ntrout ;E^t+;R|V&;0R$*\ntrov ;HB;1?GiH5\ntruc ;SF;C>G)S!\n"u8 +
        "truck 4m;;016DP*kr#$;RE\ntrucker ;;6PM,\ntrue ;rM;08BdSro]\ntruly ;8-x=;2SE4E9\ntrumpet ;;Uy\ntrumpeter ;G.;kz;KX!X\ntruncat ;;Dc\ntrust\ntruste ;;N0nbrJ\ntrustworthy fY;;02XH\n"u8 +
        "truth ;;rE\ntruthful ;Qp\ntry 01;6QAC;H?S%;$T\ntrying ;6P;6+ABH>#L$S\ntsar ;;d1;m<\ntsunami lL;0mc]h%;QBRxgZuG\ntub ;KRKS;;KQ\ntuberculosis iB;oF;;Ty$Y\ntucker ;JP;PhS+\n"u8 +
        "tug ;;4z6fM@;J+\ntuition ;5(eAsI;e9nwnx\ntumbl sO;U?hXi|rO;L4d_hSrP;ka\ntumor QcQd;N[S2;A4ODW5yB\ntumultuous 0B;B4;9aS!#z#|\ntuna ;th;7ORxR<tl;Vd$g\ntundra ;;GK\ntune ;JSRr!B;F2uf\n"u8 +
        "tuned ;02\ntung ;T1;799gT%\ntuning\ntunnel ;OM;QP\nturban ;;KW#o\nturbin ;M?xY;WIc&nO\nturbulenc ;04;0&395ebFbrj:\nturbulent ;Sp;035c\nturf ;;s:\nturkey\n"u8 +
        "turmoil 35bn;0!8RD@Slb]jHj,rA;5a8!VxY~dbpGzq;2g\nturn ;Il;yS;0J\nturnaround ;;3NWD\nturner ;6E\nturnout ;5g5i;5jFFJHl$\nturnover\nturnpik ;$k;Pql1qJvp\nturquois\nturret C2;;wez`!3\n"u8 +
        "turtl ;;DCa@bov<\ntusk\ntussl ;8#;A(!J;kUsS\ntutor ;5I;FhaYcQlX%8\ntutu\ntuxedo ;Hn;e$j[\ntwelfth ;;;01ljl/smvA\ntwentieth ;R_;Bf;lisl\ntwic ;;C0jU\ntwilight ;;c.\ntwin\n"u8 +
        "twist ;;KvL&\ntwitter MG;2=6f6il[yQ;8^\ntycoon LK;;PFX<s$\ntying ;$^;jO\ntype ;;03gep0;3v\ntyped ;!f;03V3l=\ntyphoon cY;kz\ntypical 3H;;0io`\ntyping ;;UR$@\ntyranny ;Vq#n;gO;j0\n"u8 +
        "tyrant ;;;gL\ntyre\nubiquitous ;;WH\nugly ;;1?Iog]\nulster ;1k;YR\nultimat ;oo\nultimatum ;c?\nultrasound\nultraviolet ;65\numbrella\nump ;;L[RxY4\numpir\nunabat ;0O;Y(\n"u8 +
        "unabl ;2e;3FfLqe;9W\nunacceptabl ;1j;1>9uaCex\nunaccount\nunanimous ;51FD;9o\nunannounc ;21\nunarm Tp;;PCeO;F)\nunauthoris 01\nunauthoriz ;;1j\nunavailabl\nunavoidabl ;;14X/\n"u8 +
        "unawar ;;0G2B;H?\nunbearabl ;;1Io?\nunbeatabl ;;UA\nunbeaten 0R;7P;036@xu\nunbelievabl D6H[;Gzq!;9bG!\nunborn r);Sp;7$I4LC\nunbroken ;1J\nuncanny\nuncertain ;;01081]23i=\n"u8 +
        "uncertainty ;4!xb;0(1[7|W&i:w[;XW\nunchalleng ;29;031i1j\nunchang ;;KCRNrW\nunchart ;;1A\nuncheck ;0B\nuncl N)q>yJ;aBc0yQ;;HG\nunclaim\nunclear ;1L;0p6e\nuncomfortabl ;H,;1gaQ;Vd\n"u8 +
        "uncommon ;;25\nuncompromis\nunconditional ;;1w7Rgt\nunconfirm ;1:p:;DpQkni;X8\nunconscious ;;G5\nunconstitutional ;;08D0g|;X@\nuncontroll\nunconventional ;;1V\n"u8 +
        "uncover ;;VGf@g:;0noZ\nundat ;;VB\nundaunt ;0c\nundecid ;4s;4q5ok=\nundefeat ;6|\nundemocratic ;;0$HBfulB\nunderag ;;jY\nundercover ;;BQZtZ^e`\nundercut 09;L];MHb?d`nQ\n"u8 +
        "underdevelop ;;0Xe-kR\nunderdog ;;q+\nunderestimat ;;oG\nundergo 010M;;S0fQ\nundergon 0L\nundergraduat U#i0map.x);4P9FHydUmbx*;AZCpCqHwTVbXu%\nunderground\nunderlin 04;;c=#i\n"u8 +
        "undermin ;L.nH;5faIe!zfz_#w\nunderneath J+;;Jq\nunderpin ;O0;2Fb)!n;N~\nunderscor ;#e;uM!*\nundersea ;;0Bj:\nundersecretary ;;BSeJ\nundersid ;;8C8qE7b<vY\nunderstand ;;046Wo@\n"u8 +
        "understandab ;7g;0v59D?H-bI\nunderstat ;k&;k%\nunderstatement ;;o1\nunderstood ;;HPJlo<\nundertak ;01;k|l)\nundertaken ;;o6\nundervalu\nunderwater ;;hm\nunderwear ;Tw;dsfI\n"u8 +
        "underwent ;;f4\nunderworld ;vo;aKvn\nunderwrit ;01NE;m@rvv0!k\nunderwriter ;;;ND\nundesirabl ;;;eU\nundetect 0=\nundeter ;0g;l0!S\nundetermin ;;020w1Q\nundevelop ;;0g1X9hIZeTodq7\n"u8 +
        "undisclos ;1O;gK\nundisput\nundocument ;;07\nundoubt\nundu ;;n~\nunearn ;;#(\nunearth n/;EkFEFKn:oL;j4nut%t]\nuneas 0KXNgJ;CUDrg_hMuvyW;DND&ECV~WrgLv4!d\nuneasy ;;Zk\n"u8 +
        "unemploy ;;010X7778\nunemployment ;;4I;lI\nunequivocal ;;P|\nunethical ;gf;cB\nunexpect ;;8j\nunexplain ;;f:\nunexplod ;;ot\nunfair ;gM;JyKrc7gOg&\nunfamiliar ;;Wg;pt\n"u8 +
        "unfavorabl qI;;;qF\nunfetter ;0>\nunfit ;;19\nunforc ;;HFm$t7\nunforeseen\nunforgettabl ;o3;ngwi\nunfortunat ;;0f#]\nunfound 121FIIy4;8|Bf;0U1Kp5\nunfriend ;$C;E<J9$<\n"u8 +
        "unhappiness gSgqg$ub;X3f~;D3jEyC;CADk\nunhappy ;g$;6_D1\nunharm 03;0-t<;87O|O~P0m!yb$6\nunhealthy ;;zT\nunheard ;;0g13U-\nunhurt 0*;;mx\nunidentifi ;0bFMyU;0NF.o]yT$^\nunifi ;;TxTz\n"u8 +
        "unification\nuniform ;4<6%JJOS;HE;iPvA\nunilateral ;6Tb];P]yy\nunimaginabl ;0_\nunimpress ;P.z/;HFgrj>\nunincorporat ;;9eU.XUvy\nuninhabit ;H[\nuninsur ;;J8kF#Q#T\n"u8 +
        "unintentional ;198j\nuninterrupt ;;XY\nunion ;V=;;q9\nunionist ;;h!\nunioniz ;6v;6wk(k)\nuniqu gx;Qzgv;6iIbgyg?\nunison ;;QpSS\nunitary\nunity ;zD;MpThc%\nunivers ;;YUYVj0\n"u8 +
        "university ;OHg|h7w/;8MBw;T*o?\nunjust ;01;0YHnZ<f/\nunjustifi 0>;0Xx!;0G0_H<Yt\nunknown ;;$y\nunlawful ;$:;B8QuTUx^\nunlead ;;u#u|\nunleash ;;6+HzqIuf$(\nunless ;;5ED6\n"u8 +
        "unlicens ;0S;r3$,\nunlik ;;7NQA\nunlimit ;;0R0Y\nunload ;;O<zH\nunlucky ;t3;i[\nunman i7;;9zz.\nunmark ;;zQ\nunmarri RA;5dg:!K\nunmistakabl\nunnam ;;R<\nunnecessary ;;0!0)nK\n"u8 +
        "unnerv ;zf;0bkDlK;J0\nunnotic ;0r;0SfFwI\nunoppos ;;O7jlwh\nunorthodox ;;$m\nunpaid ;EL;3eB5\nunparallel ;;03L&\nunpleasant\nunpopular ;;g#\nunprecedent ;;L#\n"u8 +
        "unpredictabl ;m2;0WatqP\nunprepar ;;60\nunprofitabl\nunprotect ;;!]\nunproven 0a;;0U\nunpublish ;;6sF-JOmDyY\nunrealistic ;;8S\nunreasonabl ;0j\nunregister ;;$h\nunregulat\nunrelat\n"u8 +
        "unreleas UjcN;Af;fJ\nunrelent ;;5%p-\nunreliabl ;;cs\nunresolv ;0Ge?f<;VjWx\nunrest ;0p0w0)6VK3;J~K2YnrE;2l\nunrestrict ;;t7\nunru ;;2k\nunsaf ;;0I$#\nunsatisfactory\nunscath ;;0P\n"u8 +
        "unschedul\nunscrupulous ;w.;fc\nunseal ;9Y;qJqL\nunseat ;;;fi\nunsecur ;Y%;KdK%\nunseed ;Y8;UHao\nunseen\nunsettl ;;2)vj\nunsold ;;vq\nunsolv ;;7Ce&!q\nunspecifi\nunstabl ;;2$aNsz\n"u8 +
        "unstoppabl\nunsubstantiat 0DHGx2;7_Ad;B$K8o3oc\nunsuccessful ;;E@\nunsuitabl ;;$~\nunsur ;;4n5]GO\nunsuspect\nuntap\nuntest\nunthinkabl\nuntil ;9aH(;9Z\nunto ;;vj\nuntold\nuntouch\n"u8 +
        "untreat ;;Q<bp$4$A\nuntru H3w=;n>%6;7QWnoP\nunus ;;cp\nunusual ;;JAnyn$\nunveil ;B,;J&PF\nunwant ;;03\nunwarrant ;;06w-\nunwaver ;;TrdBpc\nunwelcom\nunwieldy ZS;;MJ\n"u8 +
        "unwill ;za;01zb\nunwillingness $];h?;;4+\nunwis ;Xx;rh$%\nunwit $|\nupbeat L`MBOxvD;HS;;gw\nupbring ;;QN\nupcom s8;;Sh\nupdat ;;89XDa9qdwB\nupfront ;o|;OJm&\nupgrad\n"u8 +
        "upheaval ;Pg;Yie|\nuphill ;;D4a8w%\nuphold 8[;;1?6%8G\nupkeep ;;Qc\nupland ;;5XD3r#w9zr\nupload ;1q;3tJRW0d#;gq\nupright ;;1U\nupris ;;6/\nuproar q9tW;FwWV;BSTcVp\nuproot ;;;f9\n"u8 +
        "upscal ;8=KWQ0oX;09H6RgXG\nupset ;HD;Z~a:\nupsid ;gn\nupstair HM;C0G!G<xO;EiRzgJq%;go\nupstart\nupstat\nupstream ;;U&Zrq*;gm\nupsurg ;JN;011(;lE\nuptick ;;02\nuptown ;;;gk\n"u8 +
        "upturn ;gkwj;L.\nupward gk\nuranium kCkD;O,;EKq8v<\nurban\nurbanization ;;6[a|u*\nurge 01;04;03\nurged 03;$I;2L\nurgency\nurgent\nurging ;$F\nurin ;J5;kuq#;on\nusag ;;dIlW\n"u8 +
        "use 0106\nused 05;;l/\nuseful yt;$E;0_l@\nusefulness ;;iB\nuseless ;;5RJ-xr$L\nuser ;3KLALBgKv5;1N6/C1RDZ6s-vy\nusing\nusual ;ld\nutensil ;;G[Q1\nuterus 4<;o@;Kei=o+#_\nutiliz ;;$,\n"u8 +
        "utmost ;ch;1K4Im6\nvacancy ;;B`\nvacant ;01\nvacat\nvacation z%;01;cJl]u8ze;3K\nvacationer ;;L/MncIi=lNmLz3\nvaccin 02;01BVqdym;9nBW#w\nvaccinat ;01;qc\nvaccination #u;qb;Yi\n"u8 +
        "vagu ;;ABnn\nvain ;;c6s[\nvale ;;2R\nvalid ;;03Om\nvalidat ;;02\nvalidation ;Ol;falG;0v\nvalidity ;;;ET\nvalley ;Xsy^;2#M)\nvalor ;K9t0yp\nvalu\nvaluabl ;;C[\nvaluation ;;kdy5\n"u8 +
        "valv ;Y@;J~\nvampir ;;4RGkt@;a~\nvan ;bo\nvandalism C);;LZ$U\nvanguard ;o.\nvanilla Q4XV;9mLzM@Ppzg\nvanish dl;;n5\nvanity ;ku;1i\nvapor ;;y9\nvari 08;e^;05c-hW\nvariabl ;;b2kKpG\n"u8 +
        "varianc ;;cR\nvariant ;0i\nvariation ;;0104Ozc*lU\nvariety ;01;c*e>lTl:p)sA\nvarious ;c);DR$L\nvarsity ;G2O~R-;P0qk\nvary c$;;WLb7\nvascular ;M:;CuM?W7\nvase\nvassal ;;gaiqiuod\n"u8 +
        "vast ;;jWl+!4#D\nvat ;lb\nvaudevill ;Lw;SC\nveal ;;PB;Gd\nvector ;;RPk5\nvegetabl r|;GHP9hVqU;h7rT\nvegetarian ;cpqTup;VvY2\nvegetation q#;p<v9wH;4XZogfv8;nt\n"u8 +
        "vehement 6`;NXdL;a&a>dK\nvehicl Ms;;g5\nvehicular\nveil ;xV;Qw\nvein ;;;Cg\nvelocity ;AW;9[ARuu\nvelvet\nvend ;;017l\nvendor\nvenerabl ;;pS\nvengeanc\nvenom\nventilation ;;xg#z\n"u8 +
        "ventur ;;6oMSjhqQ\nvenu ;;9*B=THkyoAtgwG\nverb ;;1SUUuv;72\nverbal\nverdict 6m;B4Wj;CDVX\nverg ;J~\nverifi ;03;D#Tr\nverifiabl ;;dB\nverification ;dA;01S#\nverify ;Ce;N>\n"u8 +
        "vernacular ;0[;0Q98BmBwU+X3uN;c2\nvers ;4s;!A\nversatil ;7^;ax!!\nversatility ;gI;5b7[7^CTOOorpCpa\nversion ;;h4nkqr\nversus\nvertebra ;q@;s8\nvertex\nvertical ;;A1Y3;z6\n"u8 +
        "very 2f#@;3_cPj|mAt~;#B\nvessel 1)IJ;F9MhrI;5Zpi\nvest ;Kb;xl\nveterinarian 01;af;6=HDjd\nveterinary ;;MVaijcjdz`\nveto ;;BCDpNcik\nviabl ;41;nU\nviaduct ;Js;1TN6htl$\n"u8 +
        "vibrant ;;0yJwK?RaV*eNwl\nvibration ;;rE\nvicar ;A$T*cjw>;5BBUHO;BVHNN|\nvice ;N#;N%N&Ora(k_\nviceroy ;;A?UL\nvicinity ;;6xBjjG\nvicious ;H?K1nt;0Y\nvictim ;;ViYuY(\nvictimiz ;;KO\n"u8 +
        "victorian ;t`;BXRL\nvictorious ;;ZV\nvictory 38;3L3#Q4;3MRgT!Z2fqh^;ZU\nvideo ;01MrQ7cBf0nLp);LYUac.qS!T!U;DG\nvideotap p(;;Q6T9#!\nview ;02\nviewer DC;;Ub\nviewpoint ;;e6\n"u8 +
        "vigil Lo\nvigilanc ;01\nvigilant\nvigor 0e\nvigorous ;7jp,\nvii 4Q4R4S;;4T;01!4\nviii 4P4Q4R;;4S;!3\nvile ;a@x7;E#\nvilla ;;;Vn\nvillag ;BOvx;01R$V:$s\nvillager ;;PMoi\n"u8 +
        "villain ;N#;9`FIFckK;xZ\nvindicat ;;k=\nvine ;uI;02W,uPu:\nvinegar ;O=s3s?;I>yZ\nvineyard 2];uG;2[K+N:\nvintag ;;A7\nvinyl ;MVR~;7^INcp\nviola ;PUSjpI;;07M[\nviolat 01;I@$Y;4/iH\n"u8 +
        "violation ;I?ol$U;01HGgy$Y\nviolator ;;$T\nviolenc Hi;01Hh;HkM1jWot\nviolent ;HjJt;1dPRW1\nviolet ;;8#\nviolin 04PNScpB;5g;Dyw7;M/\nviolinist 03Sw;BaS9;;M-\nviral ;04D:x8#?;c.$E\n"u8 +
        "virtu ;;2`bIzD\nvirtuoso ;M*M+;Ek;S6\nvirulent ;;019:DST?o_$B\nvirus DRo^#/$A;T>c*x4#:;D,Jz;3k\nvisa ;O^;0zCRT%a7\nviscount Em;;ElEnEogs;Ekf&\nvisibility ;pC\nvisibl ;;J6l,\n"u8 +
        "vision ;;z,\nvisionary ;$s;A/W6ioip$r;sL\nvisit ;;BS\nvisitor ;;Cn;BS\nvista\nvisual ;9WOt;Ovj?l4m#t[t]z-\nvital Wp;;!W#b\nvitality ;;W1iW\nvitamin ;KpKt;5fB#Y^bbjV\nvitro ;n4;hB\n"u8 +
        "vivid ;j/j:;I^Qzz!\nvocabulary ;tt;8FR[b9;bS\nvocal 01Ezf1uz;5D5g%4;06OLfP;OPfF%3\nvocalist f1;fO;cT;Ezuz\nvocation\nvocational gF;b,gGgt;5LAPDXX8lE\nvodka FFI7;N6;OdQGdH;2122Iese\n"u8 +
        "vogu jC;;U~sp\nvoic ;;;OJ\nvoid\nvolatil\nvolatility ;ox\nvolcanic 01i`;;BaV$\nvolcano i_;;fn\nvolley w0;EdWQix;VBYxY:oZ;DVpN\nvolleyball 1bu,;AmC1Ni;Rcmm;DlElvC\nvolt ;;y`\nvoltag\n"u8 +
        "volum ;;9bCzHrj2vf\nvolunteer ;h<\nvomit a|;4MU^Y?m_v[;$p\nvote 0203D#;01K*gO;4l4oTtgP;gM\nvoted ;AC;4m4nhk\nvoter 01Dz;gN;4jK(\nvoting Dy;;4igL;gJ\nvoucher ;;VI\nvow ;01\nvowed\n"u8 +
        "vowel ;;N^;T2\nvoyag ;;WOZZ;j@kP\nvoyager\nvulgar ;;Z:\nvulnerability ;;0^;p$\nvulnerabl ;;wb$O\nwacky ;1Ks:;GRVjVzW[q)\nwade ;;Lg\nwadi ;;6[\nwage ;;g~h0\nwaged pi;m|uG$$;EdG-n1$(\n"u8 +
        "wagon ;LX;1eN2;Fz\nwagoner ;;j-\nwail ;18;GYV%WN\nwaist ;;19F6NS\nwait ;9R;C!C-v9;yr\nwaiter ;01E4;O-bM;Lg\nwaitress E3;yG;LfbLy1\nwaiv ;01;YU\nwaiver ;;CRO#j)tP\nwake ;;2i6S\n"u8 +
        "waking ;2hCv;B6C)\nwalk ;;;0A\nwalker ;DMMtty;DIJwLQM#P`nhp(\nwalkout ;;1-cl;H+\nwalkway ;;BxUWgQh.\nwall\nwallet ;;D9Xm;IP\nwallpaper ;;k+;LD\nwally ;;G+\nwalnut ;;t,;7dL,NE\nwan\n"u8 +
        "wander ;;bb;VHn_\nwanderer ;x?;Ii\nwaning ;;a|k^\nwanna sdsv;W`;01W)\nwant 3Zrw;3/68su;26A<yW\nwar ;07;EDGj\nwaratah\nward ;;6?;HN\nwarden ;;Mj;St\nwardrob ;;O<US\nware ;;M6\n"u8 +
        "warehous ;ZH;k*\nwarfar ;;;Uh\nwarhead ;0kDA;0lAeBbnP\nwarlord ;aek%;08OA\nwarm 01;Tv;BVOmPbp>y4;NFTu\nwarmer PbTud_;p)x%y3;1,J<Olp=\nwarmest Pb\nwarmth ;5(;Q4gbjRrF\nwarn ;;6z6*Lf\n"u8 +
        "warner\nwarplan ;G&e1;6e6q71AhG)ml;v(\nwarr ;kv;O2R(\nwarrant ;!W;kQ!V\nwarren\nwarrior ;;Yldtw3\nwarship Zppt;7*D]Vun$;5niFnkpc\nwartim ;;BQ$%\nwary ;2X8+low6;0YLXenkZ\n"u8 +
        "was ;E8EJEbu3\nwash ;OF;08e6\nwasp\nwast ;;b`qq\nwasteful ;;G2!f\nwasteland ;;DbZVl9\nwastewater ;;bI\nwatch ;;J#iuiw\nwatchdog ;;5<\nwater ;;d`\nwaterfall ;;HrsE\n"u8 +
        "waterfront ;D-GO;0$ui;dX\nwatermelon ;;sz;Vw\nwatersh ;U?;DkRmv6\nwaterway ;J&;O!#L;iF\nwave ;;I<;1T\nwaved 03;n3;0[8^HSMeYUdgwl\nwavelength ;pM;!:\nwaver\n"u8 +
        "waving ;HPM1MbN&n0;0Tdds]\nway ;2>EwPur/;yB$+\nwayward h*\nweak 02;lg;1&Y(\nweaken ;01h$;aas:\nweaker ;s/;2%IlY%lev|x-\nweakest\nweakness ;;1#\nwealth ;om\nwealthiest ;01;eU!A!C\n"u8 +
        "wealthy 5b;;9u\nweapon 01;7UA?;9xCqF1JCjmmgr1tb\nweaponry ;7T9wmp;J=;hm\nwear 1=1~db;B5CXOOqMuqvX;10DuJem+\nweary ;;8aWpisy!\nweather ;1EnspL;0bFxO0O>WHo0xi\nweav ;2B2l;fy\n"u8 +
        "web 03F#$Q;H>WYr.$4;F$N[Saapts!q\nwebb ;tz;0FC@\nweber ;;1sEEvO\nwebsit Fy;;FzSX$N\nwed\nwedd ;F4HZ;luwP;aRps\nwee\nweed ;sa\nweek WZ;;5We9;02\nweekday ;;015?WcxA\n"u8 +
        "weekend ;5UWX;01v0;wKx9\nweeklong 2bWZ;;0ks|u~x9\nweep 0G;VF;UwxL\nweigh\nweight\nweightlift tY;9BCA;WyhPnV\nweir\nweird UP;F7Ufpm;c/pkrt\nwelcom ;;8jRLsl$:\nweld\nwelfar ;g&;eput\n"u8 +
        "well ;7dGfImhj;1GED;1r\nwellness ;wB;eneomhurus\nwelsh\nwelt ;oh;YZ\nwelterweight ;GlGvGw;x3;Chk^nLu+\nwen ;2HMta4kS;2XMVs/t,\nwent ;J4ra;rVrs\nwept Ug;x5;U~\nwere ;98DgDytQuQ\n"u8 +
        "west ;;02;e2\nwestbound e2;;iz#%$7$A\nwestern ;;L2e0;e3\nwesternmost e3\nwestward ;!r;d2kXr$;e3\nwet ;0%;Oe;V)dN\nwetland tG;0sEhRVeKozs8;KVRUeE\nwhal ;cBmJ;01OFmM\nwhaler\n"u8 +
        "wharf ;;t)\nwhatever e~h>;0A0Ph:h=;067]\nwheat r$;IJK~TMUmu1;eN;CfS/\nwheel ;Gq;BgLoq0q1\nwheelbas ;;0cLn\nwheelchair ;U*;EAte\nwheeler\nwhenever 04;7=e[h*h,;9v\nwhereabout\n"u8 +
        "whereby ;01\nwherein ;;RP\nwherever ;;0F7.7/e=h(h*\nwhether ;0M9r;DfWXY%cO\nwhich ;6Jt?;IH\nwhichever ;;0CMF\nwhif\nwhil ;75IE;0+4+\nwhimsical j^;Ouh*w@xdx(;O[mupNsU\nwhirlwind\n"u8 +
        "whiskey 01;GCbG;bI;Gdqd\nwhisky ;DDbH;bF;qc\nwhisper ;;1>7dU9uL\nwhistl ;;1=V]\nwhit ;HF;DQOn;1=Epr[r~s6\nwhitewater ;;$N\nwho ;06;0867s?t?\nwhoever ;7w;e!ho\nwhol gI;;0|\n"u8 +
        "wholesal ;;sG\nwholesaler ;;FxbJyD\nwholesom ;;4pu8u9\nwhom\nwhop ;;9/A>uW\nwhos ;;tx\nwhy 0>1=;C<DJZ8imjSsX;le\nwicket G5;Cn;CoP-T[V`!H\nwide ;;G*\nwiden ;pR;G-;WY\nwider ;G-;G(WY\n"u8 +
        "widespread ;;a8\nwidow ;01LxVmbaeCw+;V|\nwidower ;;g~\nwidth ;Y-;yh;uO\nwield ;;NTh|\nwife AQVi;k<k=rRuk;G3wT;qHw&\nwig ;;0=E*sztq\nwight ;$Z\nwild ;E8;6>E|GViAul\nwildcat\n"u8 +
        "wilderness ;;02I+nA\nwildfir Ef;;lYzQ\nwildlif Q%;D=Q$dsk0so;1[83Q&dmfNn8\nwill 15IeS$;Ob;iA\nwillingness d9;;X@YPm6\nwillow ;;r~\nwilt ;Kt\nwin 0D0tM_;0EWM;4jKxUilO\n"u8 +
        "wind sZ;;mho@wJ;GN\nwindfall ;FI;Jdu6yO\nwindow ;brbs;VMX=i]qE\nwindshield ;;cWtt\nwindy me;GKV3o7wU;NAckw+\nwine rN;01CxKo;H=L^;HY\nwinery ;;H<K[rM;a!\nwing ;;oxu<\n"u8 +
        "winger oT;l$;WKnQqXslvl\nwingspan ;;m`\nwink\nwinless ;;qV\nwinn 010g;lB;DEM,OLQfRJ$O\nwinner k~;0fKh;Xfj<lB;RE\nwinter ;;NrNs;AW\nwipe ;02;01gO\nwiped ;01;V#\nwiping\nwire ;BlH(\n"u8 +
        "wireless GUJ?;J>s!;OrQOYX\nwiretap dF\nwiring ;;jy\nwisdom ;;a?qd!l;wG\nwise\nwiser ;s);tj\nwish ;;1)Xpp/\nwit ;;wD\nwitch ;;pr\nwitchcraft ;;uC\nwith ;6NFP\nwithdraw 03;0102\n"u8 +
        "withdrawal ;;X4Z)\nwithdrawn ;01\nwithdrew\nwither ;ED;Bok7\nwithheld ;01;Zb\nwithhold ;;V^\nwithin ;;fd\nwithout ;;6<CSpwz~\nwithstand\nwitness id;;g/r@\nwitty ;0,oGuZv~#%;MV\n"u8 +
        "wive ;;q)\nwizard\nwobb ;;j$\nwoe ;Tt$J;0ZC(TMVA\nwoeful ;xt;vF\nwoke AP;8pAE\nwolf\nwolv ;SurP;DkGB\nwolverin\nwoman ;;K<j)t+t`;pe\nwomb k4;e1;AS\nwomen ;;95K>j&\nwon ;;K2K3\n"u8 +
        "wonder ;rhwu;;bC\nwonderful 5PB[WB;g[iRi[q3qDx_;KQe=h=iAj5xF\nwoo ;;E$$n\nwood ;;02mWuJ\nwooden ;m`;FyIWP9k9lbpR\nwoodland ;VHmU;rOr-;q$\nwoodwork\nwooing\nwool ;0#;cKiIoe;I(R@n^\n"u8 +
        "word ;;2*4^M+\nwore 0Abm;9GAiHpoXqHs##w;B(cIk[ti\nwork ;;8Fa-\nworkabl ;;M>OzjT\nworker ;eA;eB\nworkforc ;;eB#`\nworkout ;;k:ru\nworkshop ;;h5\nworld ;;J-J.QpgU\nworldwid ;pf\n"u8 +
        "worm ;;GF\nworn ;bck,#m;tY\nworri 02jH;3d6bjG;O+Wv#X\nworrisom\nworry ;nC;a=v!#/;O)jE\nwors ;AM;059>sCu?\nworsen XQgg;XR;3pfzzLzf\nworship V!;Xn;C2iRiSpr\nworshiper 01;;Xmlv\n"u8 +
        "worshipper ;;Xl\nworst ;UmbPu-;IyXZY&ZUsKuDu/\nworth ;;5Naf\nworthless\nworthwhil ;;ekj9tP\nwould Rx;HZX.\nwound rVy/;G=LSi,$x;G8Inu];Ug\nwoven ;h?;0aIM\nwrack ;CLq(zs;w<\n"u8 +
        "wrangl Cfri;UgYkwi;24\nwrath ;;nx\nwreak si\nwreath ;Mm;Ib;Es\nwreck ;;01SLT`Wi\nwreckag Uo;;DARMSK\nwrench ;;3idx\nwrest ;;I/ZE\nwrestl ;01;N@;E#\nwrestler ;;E!;Ez\n"u8 +
        "wright ;;MuQ/mVsJ\nwrist c(lz$);5CKAk6;Q~t-;5w\nwrit 06fl;02979IEAcg\nwriter ;96N5chfl;II#$\nwritten ;0495;Q1ex\nwrong ;;q?xV\nwrongdo 4A;1t49FAV/dMw+;M/Yqwi!+!]\nwrongful ;j&;U|yU\n"u8 +
        "wrot ;7s91ffl.;CoWi\nwrought ;;X9\nwry ;!];vFvG\nwye ;;3XY/\nxenophobia CS!M;;Y%hjnLsI\nxerox ;;K>zf\nxii ;v&;B+;010203\nxiii ;;v%;0102\nxiv ;;v$;01\nxvi B(\nxxx\nyacht ;Dl;S#\n"u8 +
        "yaho pV;FbK,z-;Va!P\nyang rs;X:aGiBqv;0RKE#,;0G\nyard ;zo;n3\nyardag ;zn\nyarn ;RH;$n\nyear 3E;;;UQ\nyearlong T|;;qn\nyeast ;;i~\nyell ;S%;JMK~SJSK\nyellow ;E^MyM#;T#;C!DSqA\n"u8 +
        "yellowish ;T$;FPloqG\nyen ;Z[q9;03\nyes ;08;5+5.fz\nyeshiva\nyesterday ;;2-i&\nyet GC;fqxA;i2\nyield ;;BiDw\nyin ;J*Xxqfrc;KMh^$l\nyoga ;;q/\nyogurt ;#j;md;JpR+\n"u8 +
        "you G*M&c%ftfuoNo_$F$b;054M5#B)Z)Z_d~lim:p5pLq,#!$2;b$fqrksp\nyoung ;01;030626ELvNv%;2Ci$\nyounger ;cR;2*Ren>\nyoungest ;cR\nyoungster ;;EI;0223\nyourself ;5ufmfo;#)\nyouth ;;;21\n"u8 +
        "youthful ;;dv\nyuan ;Z=;Z$h-\nzair Os;I);Q>!w\nzeal ;i.;W(\nzee\nzenith\nzest ;#V;nZoN\nzeta ;;;3>BonO#t$w\nzinc ;;;43LsQT\nzip ;;L#\nzombi ;;015w\nzomby ;;5v\nzone ;FFV4;Dsf=\n"u8 +
        "zoning\nzoo ;;014[6A\nzoological DzD!;;6Fu4\nzoology 5OB[n@;6LZZ;4vSuu2;C0D#\nzoom ;;Ga\n"u8;
}
