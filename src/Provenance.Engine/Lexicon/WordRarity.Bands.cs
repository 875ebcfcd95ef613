namespace Provenance.Engine.Lexicon;

internal static partial class WordRarity
{
    private static readonly string[] Bands =
    [
        // 7 bits
        "a and be do don for have he i in is it know m me my no not of on re s t that the this to was we what you your",
        // 8 bits
        "about all are at but can come get go got her here him how if just like ll look now oh one out right she so ther they think up want well with yeah",
        // 9 bits
        "an as back been call could d did didn down from going gonna good guy had hey his let littl make man mean need never okay or our real say see some someth take talk tell thank them then thing " +
        "time too us way were when wher who why will would yes",
        // 10 bits
        "after again am any anyth around away becaus befor believ better big boy by day doing even ever feel find first friend fuck girl give god great happen has help home into keep kill last leav " +
        "life long love mayb more mr much must name new night noth off only other over peopl pleas put said should sir sorry still stop sure than thes thos thought told two uh very wait won work year",
        // 11 bits
        "actual ain alway another ask baby bad being best bring came car care caus chang check coming couldn cours dad dead doe doesn done else enough every everybody everyth excus famy father fine " +
        "found gett gotta guess hand happy hard haven head hear heard hell hello hi hold hour hous huh idea isn job kid kind knew lady left listen live lot made many matter may meet men might mind " +
        "minut miss mom money morn most mother move myself next nice ok old once open own plac plan play pretty problem ready remember room run same saw school second seem seen shit show somebody " +
        "someon son start stay suppos their thre through today together tomorrow tonight took try trying turn understand use used walk wanna wasn watch week went which whil whol wife without woman " +
        "word world wouldn wrong yet yourself",
        // 12 bits
        "afraid against ago ah ahead almost alon along already also answer anybody anymor anyon anyway aren asked ass beat beautiful bed behind bet between bit bitch black blood body book both break " +
        "brother brought business buy bye captain case certain chanc children city clear clos cool cop country coupl crazy cut daddy damn danc daughter deal dear death die different dinner doctor dog " +
        "door dr dream drink driv drop each easy eat either em end everyon exact expect eye face fact fall far few fight figur final finish fire five follow forget four frank free front fun funny " +
        "game gave glad goe gone gun half hang hate having heart high hit honey hope hot hurry hurt husband important insid interest its jack john kiss late later learn least light line lose lost ma " +
        "making marri met michael mine moment month mrs murder nobody number o offic order outsid part party pass pay perfect person phon pick pictur point polic power probab promis pull question " +
        "quit read reason rest saying scar send serious set shall shoot shot shut side sign sinc sister sit six sleep sometim soon sound speak stand star stat story street stuf stupid such taking " +
        "though touch town tried troubl true trust truth um under until war water wear welcom whatever whit wish women wonder worry writ young",
        // 13 bits
        "able absolut accident across act afternoon age agent agre air al aliv allow amaz american angel animal anywher apartment appreciat arm army arrest asking attack attention bag ball bank bar " +
        "becom beer begin belong ben besid bill birthday blow blue boat bob born boss bother bought box brain breath brok buck buddy build burn busy c calm cannot card careful carry cat catch caught " +
        "charg charli child choic christ christma class clean cloth club coffe cold colleg colonel company complet concern consider control cook count court cover cross cute dark darl date david " +
        "decid deep destroy died differenc dollar dress drug dude early earth eight enjoy entir evidenc except excit explain fair fast fault fear feet felt field fill film fish fix floor fly food " +
        "fool forc forever forgot full futur general gentlemen georg girlfriend given giving glass goddamn goodby grab ground grow guard ha hair handl hasn himself history hmm honest honor hors " +
        "hospital hotel human hundr imagin information jesus joe johnny join joke judg jump kept key kick kidd king knock known l land laugh law lawyer lead leg less letter lie lieutenant list living " +
        "lock longer lord loved ls luck lucky lunch lying machin mad major mama mark marry mary master meant mention mess messag middl mike mile million mistak mouth movi moving music near none " +
        "normal notic obvious offer officer ooh paid pain paint paper parent park partner past patient paul perhap personal peter piec poor possibl present president protect proud prov push quick " +
        "quiet rais ran rather ray reach realiz record red relax report respect return rich ride ring road rock roll rule runn safe sam save scream seat secret security seeing sell sens sent servic " +
        "seven sex shar ship shoe shop short shouldn sick simpl sing sitt situation slow small smart smell smil smok somewher song sort soul special spend station step stick stor straight strang " +
        "strong sudden suit surpris swear sweet system tabl taken teach team ten terribl test th thousand throw ticket till tired tom top total tough track train treat tree trip tv uncl unit unless " +
        "usual visit voic wake wall wast weapon wedd weird weren whoa win window wonderful worri wors worth wow y ya yesterday york",
        // 14 bits
        "aah abov accept accord account acting action adam address admit advic affair afford alright america amy angry apart apologiz apparent appear area arriv art asleep asshol assum attorney aunt " +
        "awful aye b band bastard bath bathroom battl beach bear beauty becam beg bell beyond bigger billy bird bite blam bless blind block board bobby bomb bond bone borrow bottl bottom boyfriend " +
        "breakfast bridg bright broken brown bullet bullshit bunch bus bust butt cake camera camp career cash cell center chair character charl charm chas cheat cheer chest chicken chief chines choos " +
        "church cigaret claim client clock closer coach coat code color comfortabl command commit common computer condition confus congratulation contact continu conversation convinc copy corner " +
        "correct cost cousin crack crap crash cream creat credit crew crim criminal crowd cry crying cup damag danger dangerous danny dare dave de decision definit deliver demon department depend " +
        "deserv desk detail detectiv devil dick difficult dig direct dirty disappear discover discuss divorc doc doubl doubt drag draw driver drunk dry due dumb dump during duty dying e ear east " +
        "eating ed egg eh embarrass emergency empty enemy engin english enter escap especial event everywher evil excellent exist experienc extra f fail faith famous fan faster fat favor favorit feed " +
        "fell fella fellow file finger fired fit flight flower flying folk foot forgiv form forward freak fred freez french fresh friday further g gas gate gay gee gentleman german ghost gift gold " +
        "gotten government grac grad grand grandma grant greatest green group guest guilty hall harry hat heat heaven heavy held henry hero herself hide hiding hill hole holy hook hoping horribl " +
        "however huge hungry hunt ice idiot il immediat impossibl includ innocent instead introduc invit involv island issu j jail jake jame jane jerry jess jim jimmy joey jury kelly killer kinda " +
        "kitchen knif la lab larg larry lay lee legal leo lesson level lied lift liked lived ln load local london lone loos losing loud low luke madam magazin magic main manag manager market marriag " +
        "martin match max meat medical member memory milk mission mister model mommy monster moon motherfucker mountain moved movy ms n named natur natural necessary neck neither nervous nick nine " +
        "north nose note nurs nut odd official often oil operation opinion opportunity ought ourselv outta ow owe p pack page pair pal pant papa pardon paris particular paying peac phoeb photo pig " +
        "piss planet plant player pleasur plenty plus pocket pool pop position possib post pound practic pray pregnant prepar press pressur pretend pric princ print prison privat professor program " +
        "project public punch putt quarter queen r race radio rain rat receiv recogniz relationship releas remain remind rent repeat request responsibl restaurant result richard rid ridiculous risk " +
        "river robert roger rory rose round ruin rush sad sake san santa sarah saturday saved scen schedul scor screw sea search sergeant serv settl shak sham sherif shh shirt shock shower sight " +
        "signal silly simp singl size skin sky slip sold soldier somehow south spac speech speed spell spent spirit split sport spot st stag steal stev stol ston stranger strik stuck student study " +
        "subject suck suffer suggest summer sun sunday support surviv suspect sweetheart sweeti swim switch talent tape target tast taught tea teacher tear ted teeth themselv third tie tight tommy " +
        "tony toward trad trap travel trial trick truck twic type u ugly unfortunat upon upset upstair using van vega victim video view vote warm warn wash weekend west whether whoever whos wild " +
        "william wind wine within witness wood worst wound written wrot yell yep yo",
        // 15 bits
        "abandon ability aboard access accus activity actor add admir adult advanc advantag affect agency airport alan alarm alert alic alien ally although ambulanc amen among amount ancient andrew " +
        "ann anna anni anytim apology appl appointment approach argu argument armed arrang arthur articl artist asham asid assault assignment assistant assur ate attempt attend attitud attractiv " +
        "audienc authority availabl avoid aw awak awar awesom babe badly bail bang barbara bare base baseball based basement basical basketball bat bay bean beast bedroom beef began begg behav " +
        "behavior below belt benefit betray betty biggest bike birth blast bleed blew blond bloody boom boot booth boring boston bound bow bowl brad brav bread breast brian brid brief brilliant " +
        "british bro bruc bud bug built bull bump buri bury butter button buying buzz cab cabl cage california cancel cancer candy cap captur carl carol carter casino cast castl celebrat cent central " +
        "century chain challeng champagn champion channel charlot cheap chees chicago chick chill china chip chocolat chop chuck circl circumstanc citizen clair clark clever clif climb closet cloud " +
        "clown clue coast cole collect com comfort commander commercial committe community compar competition complain complicat conferenc confess confirm connect connection contract cos couch county " +
        "courag cow cowboy cran crawl creatur crush cure curious current curs customer cutt da dan dancer daniel data dating dawn dealer dean decent deck defend defens degre delicious delivery demand " +
        "deny depress describ desert design desir desperat destiny determin develop devic diamond direction director dirt disappoint diseas disgust dish distanc district disturb division document " +
        "doll donna downstair downtown dozen dragon drew drov drown duck duke dust earlier earn easier edge edward effect effort elevator elizabeth ellen emotional employe emy ended energy engag " +
        "engineer england equal equipment er eric estat europ eve eventual exampl exchang exercis expensiv experiment expert explanation express extrem failur fake fals familiar fancy fantastic " +
        "fantasy farm fashion fate fed federal femal firm fixed flag flash flat flesh flip flow focus football foreign forgotten fortun fought fourth fox fram franc francisco frasier freedom " +
        "friendship frighten fruit fund funeral gain gambl gang garag garbag garden gary gather genius giant glory glov goal golden golf goodness gorgeous gosh governor graduat grandfather " +
        "grandmother grandpa grateful grav gray grew grown guarante guid gut h handsom hank happiness harder harm harold hated heal health healthy helen hercul hidden higher hip hire hired hitt ho " +
        "holiday hollywood holm honour horn hostag hug hung hunter ignor ill illegal imag impress impression inch incredibl inde inform insan insist inspector insult insuranc intend interrupt " +
        "interview invent investigat investigation iron itself jacket jacki jackson japanes jason jealous jean jeff jerk johnson joint jone journey joy juic jungl junior justic k karen kidnap kim " +
        "kitty knee knight knowledg kong kyle lack lad laid lake lane languag launch laura leader led lett lewis liar library licens lily limit linda lion lip loan location logan loser loss louis " +
        "lousy lover loving lower lt lucy mac maggi maid mail majesty male manner map march margaret mari maria marin marshall martha mask mate material matt mayor meal measur media medicin mental " +
        "mercy mere merry mexico midnight mighty military miller miracl mirror miserabl missil mixed mm monday monitor monkey monsieur mood moral morgan mulder mum murderer muscl mystery nah nail " +
        "naked nancy nasty nation national navy negativ neighbor neighborhood nerv newspaper nigga nigger nightmar nois nonsens nope nor nowher object objection occur ocean older onto operat option " +
        "orang ordinary original otherwis outfit owner pa packag panic parker passenger passion patch path pathetic peg pen penny per percent perform performanc period permission pet pete phil " +
        "photograph physical piano pie pierc pill pilot pink pipe piper pitch pity pizza plain plat pleasant poison policy political popular positiv possibility pot potato potential pour powerful " +
        "practical prayer precious prefer previous prid priest princess prisoner priz proc procedur process produc professional progress proof proper property propos protection provid puls pump " +
        "punish punk pure purpos pussy quality rabbit radar rang rare rate reality recall recent recommend refus regard register regret regular relativ remov replac reporter represent requir rescu " +
        "research respond responsibility retir review reward rick riding rip ripp rise rob robb robbery robin role romantic roof rope ross rough rout routin row royal rude russian sacrific safety " +
        "sail saint salad sale sally salt sampl sand sandwich sandy sat saving scary scienc scientist scot scratch screen script seal season secretary section secur seek senator senior sensitiv " +
        "sentenc separat sett several sexual sexy shadow shap shark sharp shav sheet shift shin shor shoulder shout sigh silenc silent silver simon sin sink site skill skip slav slept slid slight " +
        "smith smooth snak snap sneak snow social society sock soft solv someday someplac sooner soup sourc spanish spar spin spit spoil spok spread spring squad squar stab staf stair stak standard " +
        "starv statement steady steel stink stock stolen stomach stood storm strength stress string strip struggl studio styl subtitl success successful sucker sue sugar suicid super supp surgery " +
        "surround susan swallow sweat swell swing sword sydney tail tall tank tax taxi technical telephon television term terrib terrific terrorist terry texa theater thee theory thief thin thoma " +
        "thou threat threaten threw thrill throat thursday thy tied tiger tim tiny tip tire titl toast toe toilet tongu tool tortur toss tour towel tower toy trac traffic trail transfer trash treasur " +
        "treatment trigger troop truly trunk tube tuesday tunnel turkey twenty twin twist unbelievabl understood underwear uniform union univers university unusual v vacation valley valu vampir " +
        "vehicl victory villag violenc virgin vision volunteer w wallet walter warrant washington wave weak weather weight weli wet wheel whenever wherever whip whisper whistl whom whoo whor wide " +
        "willi wilson wing winn winner winter wire wise witch woke wore worker wrap wreck writer yard yellow younger yourselv zero zone",
        // 16 bits
        "aaron abby abus academy accent accidental accomplish ace achiev acid acted activ actress ad addict admiral adopt ador adorabl adventur advis africa afterward agreement aid aim airplan albert " +
        "album alcohol alik allen alley alternativ ambassador amus analysis anderson anger angl ankl anne anniversary announc announcement announcer annoy ant anthony anxious anyhow ape appeal " +
        "appearanc applaus application apply appropriat approv april arizona armor arrangement arrow ash assign assist assistanc associat attach attract audition autograph avenu averag await award " +
        "awkward bachelor background backup backward bacon badg bait baker balanc balloon banana barbecu bargain bark barn barney baron barrel barry bartender basic basis basket battery beam beard " +
        "beaten bee beep begun behalf belief belly belov bench bend beneath benny berlin bernard beth bibl bid billion bingo bishop bitter blackmail blad blah blak blanch blank blanket blown bluf bo " +
        "boil bolt bonni boo booz border bored bounc bout bra brak branch brand brandy brass bravo breed bret brick broad broadcast broadway brooklyn bruis brush bubbl bucket budget buffalo bum bundy " +
        "bunny burden bureau burger burst burt bush buster butcher butler cabin campaign campus canada candidat candl capabl capital cared carmen carpet carri cart catherin catholic cathy cattl cave " +
        "ceas celebrity ceremony chairman chamber champ championship chan chandler chapter charity charley chart chat cheek chef chemical cherry chew childhood chin chlo chok chopper chos chosen " +
        "christian christopher chuckl cigar circus civil civilian classic claus clay cleaner clerk click clinic clip cock cocktail coffin cohen coin coincidenc coke colin collaps collar colleagu " +
        "collection colour column coma combat combination comedy comic comment commission commissioner commitment communicat communication communist compet complaint complex compliment compromis " +
        "comrad con concentrat concept concert conclusion conduct confession confidenc confident conflict conni conscienc consequenc conspiracy constant construction consult contain content contest " +
        "controll convention convict cooki cooky coop cooper cooperat coordinat corn corp corporal corps costum cotton cough council counsel counselor counter coward cracker creativ creep creepy " +
        "cried crisis critical crook crown cruel cruis crystal cuff cultur curtain custody custom daisy dalla dame dana daphn darkness darn dated davis deaf debat debbi debt declar dedicat deed " +
        "deeper defeat defendant delay delicat delight deni dennis dentist deposit depth deputy description despit dessert destruction detroit development devon devot dial dian diana dice diego diet " +
        "digg dignity dime diner dining disaster discharg disciplin discovery discussion disguis dismiss display distract ditch dive divid divin dock donald doom dope dorothy dough draft drain drama " +
        "drank drawer drawn drift drill drum dull dummy dutch eagl earl ease eaten echo edgar editor education effectiv el elain elder election electric electricity element elephant eleven eliminat " +
        "elvis emma emotion emperor empir encourag ending engagement enormous enterpris entertain entertainment entitl entranc entry envelop environment episod eras error escort establish et eternal " +
        "everyday ewing ex exam examin exception excitement execut execution executiv exhaust existenc exit expens explod explosion explosiv expos expression extend extraordinary fabulous facility " +
        "facing factory faint fairy faithful fallen farmer fascinat favour favourit feather featur fee felicity fenc festival fetch fever fifteen fifth fifty fighter filthy financial finest " +
        "fingerprint firing fixing flam flatter fleet flew flie flirt float flood florida fluid flush fold fond foolish ford forest fork former fort forth fortunat forty foster foul foundation " +
        "fractur francis franklin fraud frie frog frozen fucker fuel fully function furnitur gal gasp gear geez gene generation generous gent gentl georgia germany gig gimm gin gloria goat gob " +
        "goodnight goos gotcha graham grass greater greek greet grief griffin grip groan grocery gross grunt guilt guitar gum gunshot gym habit hack hail halfway halloween halt ham hammer han handy " +
        "happier harbor harper harris hart harvard harvey hatch haul haunt hawai hawk headach headquarter heather heck hector heel heh height helicopter helmet helpful helpless heroin herr hid " +
        "highest highness highway hint hitler hiya hm hockey hollow holly homeless homework homicid hon honeymoon hong hood hooker hop hoped hopeful horror host howdy humbl humiliat humor hut " +
        "identify identity illusion imagination impressiv improv incident incom increas incredib independent indicat individual industry influenc initial injur injury inspir instanc instant instinct " +
        "instruction instrument intelligenc intelligent intens intention interfer internal international invest investment invisibl invitation item jacob jam janet japan jay jazz jeep jeez jefferson " +
        "jen jenny jersey jet jew jewel jewelry jewish jill jo joan joking jonathan jordan joseph josh journal judgment judy july june junk kansa kay ken kennedy kenny kidney kingdom kirk kit korea " +
        "korean labor lamb lame lamp lanc lap las latest latin laughter laundry lawn lawrenc laying lazy ld le leagu leak lean leather lectur legend lemon lend leon leonard lesbian lf liberty lick " +
        "lifetim lightn lincoln ling link liquor literal liver lobby locat locker log loyal loyalty luggag lung luther magical magnificent magnum maintain makeup mall management manhattan maniac " +
        "manny mar marco marshal marvelous mason mass massag math matthew meantim meanwhil med medal medication meg mel melt metal meter method mexican miami mickey mill minister minor misery " +
        "mistaken mistress misunderstand mitch mix mob modern molly mon monica moor moron morris mortal motel motion motiv motor mount mous movement mud multipl mummy murphy murray museum musical " +
        "mysterious nanny nap narrow nativ neat necklac needl negotiat nelson nephew nest net network nickel nobl noel noon norman novel nuclear nun obey observ obsess occasion occasional offend " +
        "offens oliver oop opera operator oppos opposit organ organiz organization orlean oscar ouch owned oxygen pace pacey pad painful palac palm palmer pam pan pancak parad paradis paranoid parol " +
        "passport pat patienc patrick patrol pattern patty payment peaceful peanut pearl pee peggy pencil penis pepper perfum permanent permit personality personnel phas philadelphia philip phoenix " +
        "photographer phras picnic pier pile pillow pimp pin pinch pirat pistol pit plagu plastic plead plot plug poem poet poetry poker pole policeman polish polit politic pony pope popp pork porn " +
        "port porter possess possession potter powder prais precis prep presenc prevent prick prim primary principal principl priority privacy privileg pro producer product production profil profit " +
        "prom promot promotion prostitut protest psych psychiatrist psychic psycho publish pumpkin punishment puppy purchas purpl purs pursu puzzl q quot racing rage raid railroad ralph ranch random " +
        "randy ranger rank rap rape raped rd react reaction realis rear reasonabl receipt reception reckon recover reduc refer referenc rehearsal reject relat relation relief reliev religion " +
        "religious remarkabl remot repair reputation reserv reservation resident resist resourc respons retard retreat reveal reveng reverend revers revolution rhythm rib rice rider rifl rita ritual " +
        "roast robe robot rocket rocky rod roman romanc rome roommat root rotten rub rubber ruby rug rumor russell russia rusty ruth sack sacr safer sailor salary sammy sarg satellit satisfi sauc " +
        "savag scal scan scholarship scientific scotch scout scrambl scrap se seattl sec seed self selfish september serial servant sery session seth sever shakespear shawn shed sheep shell shelter " +
        "sherry shield shirley shooter shotgun shov shown shrink shy signatur similar sincer singer sire siren sixth skat skinny skirt skull slam slap slic slim slut smack smaller smarter smash snack " +
        "soap sober soccer soda solid solution sonny sooki sore southern spain spark specific specy spider spik spill splendid spoken spray spy squeez stabl stack stain stall stamp stanley statu " +
        "status steak steam steer stephen steven stif stir stitch straighten strangl strap stream stretch strict strok stronger struck structur stuart stubborn studi stunt sub subway succ suggestion " +
        "suitcas sum sunset sunshin superior superman supper surf surfac surgeon surrender surveillanc survivor suspend suspicion suspicious sustain swamp sweater sweep symbol synchro tag tale tap " +
        "task tatto teas techniqu technology teddy teenager teli temper temperatur templ temporary tend tennis tens tent territory testify testimony tha thanksgiv theatr therapy therefor thick thiev " +
        "thirsty thirty throughout thrown thumb thunder thus tick timing tissu tit tokyo ton tone tooth torn tradition tragedy tragic trailer traitor transcript transport trauma travis trie tripl " +
        "troy tub tuck tune turner turtl twelv tyler typical ugh ultimat uncomfortabl unconscious undercover underground underneath unexpect unfair unhappy uniqu unknown unlik upper urgent useful " +
        "useless utter valentin valuabl vanish vault vegetabl verdict veronica version vessel vic vice victor vietnam vincent violent virginia virus visitor visual vital von vow wade wagon waiter " +
        "waitress walker wally walt wander ward warden warehous warren warrior watson wayn weakness wednesday weed weigh wesley western whack whal whiskey whoop wick widow wipe wisdom wive wizard " +
        "wolf wong worm worship wrestl wrist x yale yanke ye youth yup z zack zoo",
        // 17 bits
        "abbot abduct abort abortion absenc absurd academic acceptabl accompany accomplic accountant accurat accusation acknowledg acquaintanc acquir acre activat added addition additional adjourn " +
        "adjust administration admission advertis advisor affection african agenda aggressiv aha ahem ahold aircraft airlin aisl alcoholic alexander alfr alibi alison alleg allergic allianc allowanc " +
        "alma almighty alpha alter altogether amateur amber ambition ambush amigo ammo ammunition amongst ana analyz ancestor anchor andr andromeda angelus annual anonymous anticipat antiqu antonio " +
        "anxiety anyplac apach apollo apologis appetit appli appoint approval approximat arab archer archi architect argh ariel arnold arrival arrogant artery artificial artillery ashor asia asian " +
        "aspect aspirin assassin assassination assembl asset association astronaut athlet atlanta atlantic atlantis atmospher attaboy attic attraction auction audio august aunti austin australia " +
        "author authoriz auto automatic automobil autopsy awaken awhil backyard baggag bailey bake baked balcony bald baldrick ballet baltimor bam bandag bandit banker banner banquet barber barg bart " +
        "bass bathtub battalion batter baxter beau beaver bedtim behaviour behold bein benjamin bent berry bett bewar bicycl billi bin bind bing biological biscuit bizar blackout blair blaz blend " +
        "blink blok bloom blossom blous blunt bodyguard bold bomber bon bonus boob boost booty bore boulevard bounty bourbon bowel boxer boxing bp brac bracelet brag brandon brat brazil breach " +
        "breakdown bree breez brewster brib briefcas broker bronx brook brutal buchanan buckl bugg bugger bulb bullock bully bun bunk bunker burglar burk burnt businessman butch butterf buyer cabinet " +
        "cadillac caesar cafe cafeteria cal calculat calendar calvin camel campbell canadian canal cancell cane cannon canyon capacity cape carbon careless cargo caring carnival carolin carolina " +
        "carpenter carriag carrier carrot carson cartoon carv casual casualty caution cavalry cd ceil celebration cellar cemetery centr cereal certificat chad chant chao chap chapel chatter chauffeur " +
        "cheerleader chemistry chequ cherish chess chester chi chil chili choir chorus chow christin chunk cinderella circuit civiliz civilization clam clamp clap clarenc classifi classy claw " +
        "clearanc cleveland clon closest clumsy co coal cocain cockroach cocksucker coconut col cola collector collin colony colorado colt columbo comb combin commenc commonwealth companion " +
        "compartment compassion complication compound conceal conceiv concentration conclud concret condemn condo condom confidential confirmation confront confusion congratulat congress congressman " +
        "connecticut conquer conscious consciousness consent consideration consistent constitution consum container contestant contrary contribut contribution convenient convert conviction cooler " +
        "cooperation copper cord core coroner corporat corporation corridor corrupt cosmo cottag countess courtesy courtroom covenant coverag coyot cozy crab craft craig cramp crank crat crav " +
        "creation creek crib crie crippl critic crop crow cuba cuban cue cunt cured curiosity curl curly curv cutter cycl cynthia dagger dale dam dammit dash databas davy daylight dc dd deadlin dealt " +
        "dearest deb decad deceas deceiv december declin decorat dee deer defenc defensiv defin definition del deliberat delightful delin delta democracy demonstrat demonstration den denial dental " +
        "denver depart departur depression descend designer despair despis destination detect detention devastat dexter diaper diary dicki difficulty digital dimension ding dinosaur dip disabl " +
        "disagre disappointment disco discount disgrac disk disorder dispatch dispos disrespect distant distinguish distraction distress diving dizzy documentary dodg dolly dolphin domestic donat " +
        "donkey donny doorbell doris dorm dose dot doughnut dougla dove download drak dramatic dreadful dreamt drip driven driveway drunken dug dusty dwight dynamit eager earr earthquak easter " +
        "eastern economic economy edition educat efficient ego egypt eighteen eighth einstein elbow eleanor elect electrical electronic elegant eli elk elsewher embassy embrac employ employer " +
        "employment en enchant encounter endanger endless endur enforcement enlist ensur envy era erica erin errand es essay essenc essential est estimat eternity ethic eugen european evacuat evan " +
        "evident evolution evolv ew exaggerat examination excellency exclusiv exhibit exotic expand expectation expedition exploit explor exposur extension eyeball fabric faced facial factor faculty " +
        "fade fag faggot fame fanny fare farewell fart farther fastest fatal fax fayed feast february felix felony ferry fiction fierc filed financ fingernail fireplac firework fisher fist fitt flank " +
        "flap flar flashlight flavor flaw flea flee fletcher flick flock florenc flu flyer fog footag footstep forbid forbidden forehead foreigner foreman forensic forg forgiven forgiveness formal " +
        "formula fountain fourteen frankenstein frederick freeway freezer frequency frequent freshman fridg fried frost frustrat fry fu fugitiv fulfill fur furious fuse fuss fuzzy gabriel gag gail " +
        "galaxy gallery gallon gambler gangster garlic gasolin geek generator genetic genuin gestur ghetto gibson giggl gilbert ginger glen glob global glorious glow glue goddess godfather goody " +
        "gorilla gossip gown gracious graduation grain gram granddaughter grandson granny grap grasp gratitud graveyard gravity gravy greas greedy gregory grenad grey grid griev grill grim grind " +
        "groom growl growth guarant guardian guidanc guinea gutter gypsy hah haircut hairy hallelujah hallway hamburger hamilton handcuf handful handicap handwrit hanna happiest harass harassment " +
        "hardest hardwar harmless harmony harriet harrison harsh hast hatr hawkey hay haye headlin heap hearst heartbeat hee heir helio heller helm herb herd hereby herman hesitat hick hideous hijack " +
        "hike hilarious hiring historical hitch hobby hog holland holler holt homecom homer homosexual honesty honk honorabl hoop hooray hopeless hopper horac horizon horny hose hostil hottest hound " +
        "household housekeeper houston howl hudson hugh hugo hum humanity humour hump hunch hunger hunk hurrican hush hustl hyde hysterical ideal identical identifi identification ignorant illness " +
        "immortal impact implant imply import importanc impuls inappropriat inconvenienc indian indistinct inevitabl infant infect infection informant inherit initiat inject injection ink inmat inn " +
        "inner innocenc insanity insect inspection inspiration install institution instruct instructor intact integrity intel intellectual intent intercept interior intern internet interrogation " +
        "intimat intimidat intrigu introduction invad invasion invention investigator iris ironic isolat itch ja jackass jamm janitor january jar jasmin jaw jealousy jelly jenna jeremy jin jingl jock " +
        "jockey joel joker jolly joshua journalist joyc jr juan julian juliet julius jurisdiction justify juvenil kane kang karat katherin kathy keeper kent kerry ketchup kiddo kidnapper kindness " +
        "kirby kitten kneel kniv knot label laboratory ladder lan landlord larger largest laser lawsuit layer leaf leap leas legitimat lemonad length leopard lester lethal li liabl lid lifestyl " +
        "lighten lighter liking limb limo lined lipstick liquid lit literatur lizard lizzi lo lobster lodg logic logical lonesom loop loosen lori lottery louder loui loung lucill lump lunatic lust " +
        "luxury lv lynch lynn lyric mack madelin mademoisell madison madman madness madonna mae magician maiden maintenanc maker maneuver manipulat mankind mann mansion manual manufactur marbl marian " +
        "marijuana marilyn maris marker martial martini mash massacr massiv mattress matur maximum mayday mccoy mechanic medic medium melissa melody melon memo memorial memoriz menu merchandis merit " +
        "merlin messenger messy mi mia mice michigan mick microphon midget mild mildr millionair milo ming minimum mint minus miriam mississippi missy misunderstood mo moan mobil mock mode modest moe " +
        "mold mole momma mona monk monro mont montana montgomery moonlight moos morgu morphin mortgag moscow mose motherfuck motorcycl mourn muffin mug mule musician mustach mustard mutant mutual " +
        "myth naiv napkin napoleon narcotic narrator naughty naval nazi nazis nd nearby nearest needn neglect negotiation negro neighbour neighbourhood nerd nevada nevertheless newport nicer nicest " +
        "nichola nicknam nicky niec nightclub ninth nippl noah noodl northern notebook notify notion nova november nowaday nude numb oak oath objectiv oblig obligation observation obsession obtain " +
        "occupi october offenc offensiv ohio ol oldest oliv olympic onion onlin opponent orbit orchestra orgasm origin orphan orphanag otto oui ounc outer outlaw outrageous outstand oven overcom " +
        "overlook overnight overreact overrid overtim overwhelm owed owl ox oyster oz pacific paddl pageant painter pajama pale panel panick panty paperwork paramedic parlor partial participat " +
        "partnership passag passionat password pauli paus paw pawn payroll pea peach peacock peak peasant peculiar pedro peek peel peep penalty penetrat pension pentagon perfection perimeter perry " +
        "perspectiv persuad pervert petty peyton philosophy phony phyllis physic physician pickl pickup pigeon pilgrim pine pinky pinn platform platoon playground plaza plea pledg plum plumb plumber " +
        "pod poke politician poll polly pond poop popcorn population porch portal portion portrait pose postcard poster postpon potion practis preach preacher precaution precinct predict pregnancy " +
        "prejudic preliminary premier premis preparation prescription presentation preserv presidential presum prettiest prey prior prob probation profession profound pronounc prop prophecy prophet " +
        "proposal proposition prosecut prosecution prosecutor prospect protectiv protein protocol proven provok psychological psychology psychotic publicity publisher pudd puff puke pupil puppet " +
        "pursuit pyramid quack qualifi qualify quantum quarantin quarrel que queer quest quicker quiz ra rabbi rack racket radiation radical raft rag rail rainbow rally ram ramon randall ransom rapid " +
        "rash rating rational rattl raven raw razor reactor reader realm rebel recip reckless recognis recommendation reconsider recorder recovery recruit reed rees reflect reflection reform refresh " +
        "refrigerator region registration regulation rehab rehears relevant reliabl rely remark rembrandt render rendezvous rental rep repay replacement reply representativ republic resent residenc " +
        "resign resistanc resolv resort respectabl restor restrain resum retirement retriev reunion rex rhym ribbon riddl ridg rig riley rio riot rising risky roam roar robber robinson rode rodeo " +
        "rodney roland roller romeo rot rubb rubbish ruled rum rumbl rumour runner runway russ sabotag saddl sal salesman salmon saloon salut samson samuel sandra sane sang sark satan satisfaction " +
        "satisfy saunder sausag sawyer scalp scam scandal scatter scenario scent schem scissor scoop scop scotland screech scrub scum scumbag sector seduc seiz seizur select semester senat senor " +
        "sensation sensibl sensor sentimental sequenc server settlement setup seventeen seventh sew sewer sh shack shad shaft shallow shanghai sharon shatter shaw sheila shel shelf shepherd sherlock " +
        "shiny shipment shitty shoo shook shorter shorty shovel shred shrimp shuttl si sickness sidewalk sidney significant silk simmon simpson sip sis sissy sixteen sixty skeleton sketch ski skie " +
        "skinner skipper slack slaughter sleepy sleev slick slightest slipper sloan slop sloppy slot slug smuggl snatch sneez snif sniper snoop snor soak sobb sofa softwar soil sol sole solo somewhat " +
        "sophia sophisticat sorrow sour souvenir soviet spaghetti spank speaker spear specialist specialty specifical specimen spectacular spencer sperm spic spiritual splash spong sponsor spook " +
        "spoon spying squash squeak squeal squirrel stadium stalk stanford starboard stark starter stash stella stereo stern stew stewart sticky sting storag stov strain strand strategy straw " +
        "strawberry stray streak stripper stroll stud stumbl stun submarin submit substanc substitut subtl suction sued sufficient suing summon sunny sunris supermarket supervisor suprem surgical " +
        "survey survival swan sweetest swift swiss switzerland swor sworn sylvia sympathy symptom syndrom tab tackl tactic tactical tailor takin taller tan tango tapp tarzan tasty tech teen teenag " +
        "telegram tellin tempt tenant tender tension tequila terminal terminat terrifi terror text thankful theft therapist thigh thompson thorn thorough thoughtful thread thron thug tickl tide " +
        "tiffany til timer tin tipp tis titty toad tobacco toby tolerat tomato tomb toot toothbrush topic torch tore torpedo touchdown tougher tourist tournament tow traditional trainer tramp tranc " +
        "translat transmission transmit transplant transportation travell tray treason treaty trembl tremendous trespass trey trib tribut tricky trim triumph trooper trophy trouser tsk tucker tumor " +
        "tuna tutor umbrella umm un unabl unacceptabl underestimat underwater undress universal unload unlock unnecessary unpack unpleasant unti unto updat upsid urge urin vacuum vagina vagu vain val " +
        "valet valv vanessa vanquish variety various vast vein velvet vengeanc venic vent ventur vera verify vers versus vest vet veteran vibe vicious victoria videotap villain violat violation " +
        "violet violin virgil virtu virtual vitamin vivian vodka volum vomit voted voyag vulnerabl wage waking waltz wang wardrob warlock warner warp wax wealth wealthy weasel weaver web webster wee " +
        "weep welfar wha whatsoever wheat wheelchair whereabout whew whin whitey wig willow willy winchester wiped wired wit withdraw wolv woo wooden woody worn worthless worthy wretch wrinkl yacht " +
        "yah yank yay yea yen yield zeus zip",
        // 18 bits
        "abbey abdomen abdominal abduction abid abigail abner abnormal abraham abroad absorb accelerat acceptanc accessory accommodat accomplishment accustom achievement acquaint acut adapt addiction " +
        "adding adequat adio adjustment administer admirer adoption adrenalin ads advocat aerial affectionat affirmativ aft aged aggression agitat agony ahoy ai aide aiming airborn ala alabama alaska " +
        "ale alec alia alimony allah allan allegation allegianc allergy alli alligator aloha alongsid altar alternat altitud amazon ambitious ambros amelia amend amendment amnesia amp amsterdam " +
        "amusement anal analyst anatomy angus antenna antibiotic antidot apiec appall applaud appreciation apprehend apron aquarium arabic arc arch archbishop architectur archiv arena aris aristocrat " +
        "ark armadillo armour armstrong arous arroganc arse arson artistic asap ashtray assassinat assemb assessment assumption assuranc asthma astonish asylum athletic atm atom atomic attendanc " +
        "attendant austria authentic authorization automatical autumn avalanch aveng ax axe ay ba babbl babysit babysitter backpack backstag bacteria badger bagel bagg bakery baking balboa ballerina " +
        "ballistic ballroom baloney ban banish bankrupt bann bannister baptist baptiz barb barbarian barbi barf barker barrack barricad barrier barton bash batch bate batman baton batt battlefield " +
        "beacon bead beatl beatric beck becket beeper beethoven beetl beggar beginner believer bender benedict berkeley bermuda bertha beta betcha betrayal beverag bidd biff biker bikini bimbo " +
        "biology birdi biting bitten blacki blackjack bladder blar bleach bled bleep blindfold bliss blister blueberry blueprint blur blush bobbi bobo bogey bogus boiler bollock bong bongo bonjour " +
        "booby boogi bookstor booster bosom boundary bouquet bowi bowman bozo brainwash bravery brawl breaker breakthrough breakup brent brew bridesmaid brig brigad brighter brit britain brochur " +
        "bronz broom brotherhood browni browny brunch brunet brut bryan bubba bucky buddha buddhist bueno buff buffet buffy buggy bulldog bulletin bumm bummer bumper bumpy bundl burglary burgundy " +
        "burial burrow burton buse buzzard buzzer bygon bypass byron cabbag cactus caddy cadet caffein cain cairo calculation calf caliber caller cam cambridg camelot canary candid canister cann cano " +
        "canva capability cappuccino capsul caption captiv cardboard cardiac cardinal caribbean carlo carolyn carton carver casa casanova cashier casing casket casper cassi castro catalog catalogu " +
        "catastroph catcher category cater caterer cathedral caucasian cautious caviar cavity cc cedar celest cellphon cellular cement certainty certifi cesar cetera cha chalk chancellor chaperon " +
        "chaplin characteristic charad charleston charter che cheaper cheater checker cheerful cheerlead cheeseburger cheng cheung chevy cheyen childish chim chimney chimp chinatown ching chino cho " +
        "chor chord christi chronic chubby chucky chug chum chump chung churchill chut ciao cinch cincinnati cinema cinnamon circulation clan classical classmat classroom clatter cleans clearer clem " +
        "climat cling clinical cliv cloak clog closur clot clutch coaster cobb cobra coca cockpit cocky coco cocoa cognac coil collateral collectiv collier collision cologn colon colorful columbia " +
        "columbus comeback comedian comet comm commandment commentator commerc commodor comp comparison compass compell compensat competitiv competitor component compos composer composition " +
        "compression concussion condolenc conductor cone confid confin confiscat conn conservativ considerabl considerat consist consol consolation conspir constabl constanc construct consul consulat " +
        "consultant consumer contagious contaminat contemplat contempt context continent continental continuous contraction contractor convenienc convent conventional convertibl convey convoy coolest " +
        "cope cora cordy cork corky corny correction corruption cosmetic cosmic costa counsellor countdown counterfeit countrysid coup coupon courageous courier courthous cove covert cradl cram " +
        "cranberry cranky crappy crater craz creak creator credential credibility creed cricket crisp criticism criticiz critter crocodil crotch crucial crud cruelty cruiser crumb crumbl crummy " +
        "crunch crusad crust crutch ct cub cube cubicl cucko cuddl cult cultural cunn cupboard cupcak curb curfew currency curt cushion cutest cuti cutler cynical cyrus dairy dakota dalton damon damp " +
        "dandy dane dang dangl dant darcy dared daring darker darkest dart davenport daytim dazzl deacon deborah debrief debris debut decay decency deception declaration decoration decoy decreas " +
        "dedication deepest defect defender defy degenerat degrad delegat delet delilah delirious delusion delusional demo democrat democratic demolition demonic dent deploy deport deposition depot " +
        "depriv der des designat desperation destin destroyer detain detector determination detonat detonator deuc devotion devour di diabet diagnos diagnosis dialogu dib dickhead dictat dictionary " +
        "diesel differ digest digger dignifi dilemma dim diminish dine dink diploma diplomat diplomatic dipp dirk disappearanc disarm disc disclos disconnect discourag discreet discretion dislik " +
        "disneyland disobey disposal disput disregard disrupt dissolv distinct distinction distort distribut distribution disturbanc diver diversion divert dix dixi dj dodger doggi doggon doggy dolor " +
        "dom domain dominat domino donation dong donor donovan dont donut doo doodl dooley doorman doorstep doorway dora dork dory dragonf drap dread dreamer dresser dried drinker dron drool drugstor " +
        "drummer dryer du duchess duct dudley duel duh dum dumpster dungeon dunk dunno duplicat dwarf dwell dye dyke dynamic dynasty easiest eccentric eclips ecstasy eddy eden edit edith editorial " +
        "educational ee efficiency egyptian eighty eisenhower elaborat elementary elevat elf eligibl elit elle elop elve email embarrassment emerald emerg emmy empress enabl endors enforc engrav " +
        "enhanc enlighten ensign enthusiasm enthusiastic entrust environmental epi epidemic equation equip equivalent ernest erotic establishment esteem esther eta etc ethel ethical evacuation " +
        "evaluat evaluation everlast examiner exce exceptional excess excessiv exclud exhal exhibition exil expell experimental expertis expir explorer exquisit extensiv extent external extract " +
        "extraction extraterrestrial eyebrow eyewitness ezra fabian faded faked faking falcon fang fantasiz fascist fasten fatigu fatso fatty fay fe fearless federation feedback fei fellowship felon " +
        "feminin fender fern ferris fester fewer fez fianc fiance fiber fiddl fiend filing filter filth fin finch fink finn firearm fireman fisherman fishy flak fled flem flexibl flier fling flint " +
        "flop floss flour flown fluffy flunk foam follower footprint fore forfeit formality formation fortress founder fowler foxy fr fraction fragil fragment franchis frat fraternity freaky freckl " +
        "freed freight frenchman freshen freud fright fritz frontier frown froz frustration frying fudg fuller fume functional fundamental funk funky funniest furnac furnish furthermor fury gaby " +
        "gadget gale gallant gamma gap gardener gareth garfield garrison garth gator gaug geisha gem gen gender generat generosity geneva geni gerald germ gertrud gestapo getaway gibbon gideon " +
        "gigantic gill girli givin glamorous glamour glanc gland glid glimps glitter gobbl goddam goddammit goggl goldfish goldi goliath golly gong goodman goodwill goof goofy goon gospel govern " +
        "graceful gracia gradual grail grandchildren grandparent graphic graz greasy greatness greec greed greta grif grin gringo groov groovy grov grover grownup grub grudg gulf gunfir gunner " +
        "gunther gurney hacker hairdresser hallow hallucination hamlet handbag handkerchief handler handshak hangar hangover harbour hardcor hardy hare harlem harness harp hartford harvest hash hassl " +
        "hasty hath hating havana hawaiian hawkin hazard heartbreak heartless hearty heater heav heavyweight hebrew hedg heil heist helena helper hemingway hemorrhag hen henc hera herald herbert " +
        "heroic highlight hiking hilary hing hippi hiss historic hitchhik hock hogg hoist hola holden holdup holiness homeboy homeland homemad hometown homey homo hoo hooper hoot hooter hoover hopp " +
        "hormon hospitality hostess hostility hotshot hotter housekeep housewif hover hub huddl hugg hulk hull humiliation humm hun hungarian hup hurley hustler hutch hybrid hydrogen hypocrit " +
        "hypothetical iced icy id idiotic idle idol ignition ignoranc im imaginary imbecil imitat imitation immatur immens immigrant immun immunity impatient implicat impos impound imprison " +
        "improvement improvis impulsiv inc incapabl incidental inclin incompetent indefinit independenc indication indict indictment indoor induc indulg industrial infantry inferior infiltrat infinit " +
        "infirmary inflict info infrar ingredient inhal inheritanc initiativ injustic inning input inquir inquiry insecur insensitiv insert insight inspect institut insur intentional intercours " +
        "interferenc internship interpret interpretation interrogat interruption interven intervention intestin intimacy intrud intruder intubat intuition inventor inventory investor invincibl " +
        "involvement ira iren irony irrational irregular irrelevant irresistibl irresponsibl irritat isaac isabel isolation italian ivy jab jackpot jade jaguar jamaica jap jasper jekyll jeopardiz " +
        "jeopardy jerusalem jester jewellery jimbo jinx jog jogg johnni jonah jose josephin josi journalism juda judgement judith jug juggl juicy julio jumbo jumper jumpy junction junki junkyard " +
        "jupiter juror kangaro karaok karma kat keen keg kentucky kettl khan kiki kilo kilometer kin kindergarten kinky kisser kite knit knob knockout knox knuckl ko kosher kraut krishna kung labour " +
        "lace laceration lam lama lambert lancelot landscap lang langley laptop lar lasagna lash lass lassi latrin latt laurel lava lawful layout leadership learnt leash ledg leech leery leftover " +
        "lefty legacy legendary legion legit leisur len lent leonardo les lesser lettuc lever leverag lew liability liaison liberal liberat librarian licenc lighthous likewis lila lilly lime limousin " +
        "limp lin linen lineup linger lingeri lining lionel listener liter litter loaf loath loft logg loneliness loner longest lookout loony loot lordship lotion louisiana lowa lowest lucia lug lulu " +
        "lumber luncheon lure lurk macaroni mace machinery macho madly maestro mafia mag maggot magnet magnetic mailbox mailman mainland majority mal malfunction malik mamma manchester manhood " +
        "manicur manifest manly manor manslaughter manufacturer manuscript mapl mara marathon marc mare marg margarita margin marina marjori marquis marrow marsh marshmallow martian martinez martinis " +
        "martyr maru marvellous maryland massachuset masterpiec masturbat mat mathematic mating matrimony matrix maverick maxwell maya mayo maze mcdonald meadow meaningful meaningless meatball " +
        "mechanical mechanism meddl medieval mellow mem membership memphis menac mend mentor meow mercenary merchant merci merciful mercury merger mermaid messiah metaphor meteor metro microwav midst " +
        "midterm mil millennium milly milord milton min mina miner mineral mingl mini mining ministry mink minnesota minni minority miraculous misfortun misplac missionary missouri missus mist " +
        "mitzvah mixing modul mojo molecul molest momentary monastery monopo monument mop morality morbid mormon mors mortar mosquito moss moth motivat motivation motto moustach mozart muddy muffl " +
        "mugg muhammad mumbl murmur mush mushroom muslim mustang mutt mutter myrtl mystical mystiqu na nagg nam nana naomi nasa nash nat nauseous navigator nay ne neal necessity needless needy nemo " +
        "neon neptun ness neurotic neutral newark newborn newest newly newton ng niagara nightingal nineteen ninety ninja nip nixon nobel nod noisy nominat nomination non norm norma northeast " +
        "northwest nosy notch noted notifi notorious nuisanc nuke numerous nursery nutty oatmeal obligat obnoxious obscen obscur observer obstacl occupation occupy odor offender oi oklahoma olivia " +
        "omaha omelet onboard op opener operational operativ opposition ops optimistic oral orb orchid oregon organic organism oriental outcom outdoor outlet outlin outnumber outrag outsider overall " +
        "overboard overdo overdos overdu overhead overheard overload overrat overrul oversea oxford oy pablo packet pact paddy padr paged pager panama panther pappy par parachut paragraph parallel " +
        "paralyz paranoia parasit parish parrot parson particl partridg pasta pastor pastur patent patricia patriot patron patroniz patsy paulin payback paycheck payof pear peck pedal peer pegg pend " +
        "penguin penitentiary pennsylvania penthous pep perceiv percentag perception performer perish perk persistent peru pest petition ph phantom pharaoh pharmaceutical pharmacy phenomenon " +
        "philippin philosopher phoney photography pi picasso picket piggy pike pimpl pineappl ping pint pioneer pip pitcher pitiful plaintif plantation plasma plaster platter playboy plow pluck plung " +
        "pluto pm pneumonia poe poetic pointless poisonous poking poland polar policemen polka polo poodl pooh poppy popularity por porno pornography portabl portland posing poss poverty pow " +
        "powerless prairi prank precedent precision predator predictabl preferab preferenc prematur premonition preposterous prescrib prettier pretzel prevail priceless primitiv princeton printer " +
        "probability probabl prof projection prolong prominent prompt pronto propaganda proportion protector prototyp providenc provinc prun pry psst psychiatric psychologist psychopath pub " +
        "publication puck puddl puerto punctur pup purg puss pussycat quadrant qualification quantity quart quarterback quid quill quincy racer rach racial racist radioactiv radius raging rainy " +
        "raisin rake ramp rapist rascal ratio ration rave raving reagan realistic reap reaper rearrang reassur rebellion rebound rebuild receiver recess recit recital recognition recon recycl redeem " +
        "redhead reef reek reel refere refill refin reflex refuge refund reg regain regardless regiment regional reign reindeer reinforcement rejection rejoic relay reluctant remedy reminder remors " +
        "ren renew reno reopen repent representation republican requirement reschedul resembl resemblanc reset residu resignation resolution respectful respiratory restless restraint restrict " +
        "restroom resurrection retain reunit rev revelation revenu reviv revoir revolt revolutionary revolver rewrit rhod richardson richer richest richmond ridicul rigg righteous rightful righty rim " +
        "ripe ripper rippl rite ritz rival roach roadblock robbin rochell rodent rodriguez rogu rom romano ronald rooki roosevelt rooster rosa rosemary rosy rotat rotation rott roug rover royalty " +
        "rube rudder rufus ruler ruling runaway runt ruptur rust rustl ruthless rye sadly sadness saigon salin saliva salon salvag salvation samurai sanction sanctuary sander sanity santiago santo " +
        "sap sarcasm sardin sassy satin satisfactory saucer savior saxon sayid scalpel scanner scarc scarf scarlet scenery schmuck scholar schoolteacher schultz scold scoot scooter scorpion scottish " +
        "scoundrel scram screenplay scroll scroog sculptur sear secondary secrecy sedat sedativ seldom selection seller semen seminar sensational sensitivity sentiment seoul separation serena sermon " +
        "serum sewing sexuality shag shaken shaky shalt shaman shampo shan sharpen sheer shelley shelv shill shithead shiver shortag shortcut showtim shriek shrin shuffl shush shutter sibl sicy " +
        "sidekick sideway significanc signor sim simpler simulation simultaneous sinatra singapor sinn sinner skateboard skater skid skiing skunk slash slat slater slavery slay slayer sled sleigh " +
        "slimy sling slippery slipstream slit slob slogan slower slum slumber sly smallest smartest smear smel smoker smother snag snail snappy sneaker sneaky snip snitch snob snort snowboard snuck " +
        "soar sob sofia soften solar solemn solitary solomon sonar sooth sophomor soprano sorta sought southeast southwest sovereign sox spa spaceship spad span sparkl sparky sparrow spawn spec " +
        "specializ spectacl speculation spenc spher spicy spie spinal splinter spontaneous spooky spotlight sprinkl sprout spur squadron squat squawk squid squir squirt sr stabiliz stagger stal " +
        "stalker stallion standby starship startl static statistic stealth steed steep stein stem stepfather stepmother steroid steward stewardess sticker stil stimulat stinky stockholder stok stomp " +
        "stool stoop strangest strengthen strid strongest strut stuffy stump stupidity stutter su subconscious subpoena substantial suburb succeed suffocat suicidal suitabl sully sultan summit " +
        "sundown sung sunglass sunk sunlight superb superficial superhero superintendent supernatural superstar superstitious supervis supplier supportiv suppress surfer surg sushi suspension sutur " +
        "suzan swab swap swarm swat sway sweaty swedish sweetness swept swimmer swin swip swollen sympathetic symphony sync synthetic syrup ta tablet tack taco tad tagg tahiti tai taint taiwan talbot " +
        "tally tam tame tammy tamper tangl tanner taped tar tara tart tartar tate tavern te technician telegraph telescop teller telly temp temptation tendency tennesse tenth terrac terrify terrorism " +
        "testicl testifi tex textbook thai thailand theatrical theoretical thesis thingy thirst thirteen threshold thriv thrust thud thump tibet tidy tighten tighter tile tilt timber timothy tingl " +
        "tinker tinkl titan toa toaster tod toddy tofu token toledo toleranc toll tong tonic toothpast torment tornado toro toto touchy toughest tox toxic tractor tranquilizer transaction transform " +
        "transit transition translation transmitter traumatic traveler tread treasury trek trench trend triad triangl trifl trinity tristan troll tropical troublemaker trout truc truman trump trumpet " +
        "truthful tu tug tuition tumbl tummy tuned turbo turd turf turk turkish tux tuxedo twain twilight twinkl twitch tying typewriter typing tyr tyre ufo ulcer unanimous unarm uncover undermin " +
        "underpant understandabl underway underworld undo undoubt unemploy unemployment unfinish ungrateful unicorn unidentifi unity unleash unlimit unlucky unnatural unpredictabl unreasonabl unstabl " +
        "upgrad uphold upright uptight uptown upward urban usa user usher ust utah utility vacant valiant valid valium vanilla vanity vase vatican veal vegetarian veil velocity venus verbal verg " +
        "vermont vernon vertical via vibrat vibration vicinity vienna vietnames viewer vigilant viking vile villa villager vin vine vineyard vintag viola viper virginity visa visibl vista viva vocal " +
        "void volcano voluntary voodo voter voting vouch vs vulcan vulgar vultur wacko wacky waffl wager wagner wah wail waist waiv wallpaper walnut walsh wand warfar warhead warmer warmth watt " +
        "waving weaken weary weav websit wedg weeni weirdo wellington wen werewolf wh wheeler wherea whichever whim whimper whir whisky whitney whiz wiggl wildcat wilderness wimp windshield wink " +
        "wireless wisconsin witchcraft withdrawal wither withhold witter witty woe wolfram womb woof wool workout workshop worldwid worthwhil wrath wrench wright yaho yan yang yearbook yearn yi yin " +
        "yoga yonder yorker youngest youngster yous yuck yum yummy zebra zipper zombi zoom zorro",
    ];
}
