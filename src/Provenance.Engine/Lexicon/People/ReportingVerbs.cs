using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon.People;

/// <summary>Verbs that introduce what somebody said, in all inflections.</summary>
internal static class ReportingVerbs
{
    /// <summary>Verbs that report speech or writing wherever they stand next to a quotation.</summary>
    public const string All =
        "accuse accused accuses accusing acknowledge acknowledged acknowledges acknowledging add added adding adds admit admits admitted admitting affirm affirmed affirming affirms advise advised advises agree agreed agrees allege alleged alleges " +
        "announce announced announces announcing answered argue argued argues arguing ask asked asking asks assert asserted asserting asserts assure assured assures believe believed believes blame blamed boast boasted boasts brag bragged called " +
        "calling caution cautioned cautioning cautions claimed claiming commented complain complained complaining complains concede conceded concedes conclude concluded concludes condemn condemned condemns confess confessed confirm confirmed " +
        "confirming confirms contend contended contends continue continued continues counter countered counters criticise criticised criticize criticized cried declare declared declares declaring declined demanded denied denies deny denounce " +
        "denounced describe described describes describing dismiss dismissed emphasise emphasised emphasises emphasize emphasized emphasizes exclaim exclaimed explain explained explaining explains express expressed expresses hint hinted hints insist " +
        "insisted insisting insists interject interjected joke joked jokes joking lament lamented laments maintain maintained maintains mention mentioned mentions mused muse muses noted noting observe observed observes opine opined outline outlined " +
        "outlines pledged pointed posted praise praised predict predicted predicts proclaim proclaimed promised propose proposed quipped quote quoted quotes quoting reading reassure reassured recalled recalling recommend recommended recommends " +
        "recount recounted refer referred referring reflect reflected reiterate reiterated reiterates reiterating remarked remember remembers repeat repeated repeating repeats replied replying reported reporting respond responded responding responds " +
        "retort retorted reveal revealed reveals said saying says say scoff scoffed shout shouted shouts sigh sighed speak speaking spoke stated stating stress stressed stresses stressing suggest suggested suggesting suggests summarised summarized " +
        "swear swore tell telling tells testified testifies testify thinks thought thunder thundered told tweeted tweeting urge urged urges urging vowed warn warned warning warns whisper whispered wonder wondered write writes writing wrote yell " +
        "yelled cite cited cites citing labeled labelled dubbed dub laughed laughing chided chide blasted blast slammed slam mock mocked ridiculed touted championed characterized characterised estimated indicate indicated indicates imply implied " +
        "apologised apologized";

    /// <summary>Forms that are nouns as often: they report only next to a mark, a comma, a colon or "that".</summary>
    public const string NounLike =
        "answer answers call calls charge charges claim claims comment comments cry demand demands estimate estimates label note notes pledge pledges point points post posts promise promises quip quips read reads recall recalls remark remarks replies reply report reports state states think tout touts tweet tweets vow vows";

    /// <summary>Verbs that judge, name or announce: they report only when the words quoted follow in the same sentence.</summary>
    public const string Judging =
        "speaks spoken advising advocated advocating agreeing alleging answering apologise apologises apologising apologize apologizes apologizing appealed appealing applaud applauded applauding applauds articulate articulated articulates articulating " +
        "assail assailed assailing assails assess assessed assesses assessing assuring attacked attacking believing bellow bellowed bellowing bellows bemoan bemoaned bemoaning bemoans berate berated berates berating blames blaming blasting " +
        "blasts blogged blogging blurt blurted blurting blurts boasting bragging brags branded branding bursting casting casts championing chant chanted chanting chants characterise characterises characterising characterize characterizes " +
        "characterizing charged charging chides chiding chime chimed chimes chiming chuckle chuckled chuckles chuckling clarified clarifies clarify clarifying coin coined coining coins commenting conceding concluding condemning confesses " +
        "confessing confide confided confides confiding contending continuing countering cries criticises criticising criticizes criticizing crow crowed crowing crows crying decline declines declining decree decreed decreeing decrees " +
        "decried decries decry decrying deem deemed deeming deems defend defended defending defends demanding demean demeaned demeaning demeans denounces denouncing denying deplore deplored deplores deploring deride derided derides " +
        "deriding dictate dictated dictates dictating dismisses dismissing disparage disparaged disparages disparaging draws drew dubbing dubs echoed echoing elaborate elaborated elaborates elaborating emailed emailing emphasising " +
        "emphasizing endorse endorsed endorses endorsing enthuse enthused enthuses enthusing envision envisioned envisioning envisions estimating exclaiming exclaims exhort exhorted exhorting exhorts expressing extol extoled extoling " +
        "extolled extols found frame framed framing fume fumed fumes fuming gloat gloated gloating gloats grin grined grining grins gripe griped gripes griping groan groaned groaning groans grouse groused grouses grousing grumble grumbled " +
        "grumbles grumbling gush gushed gushes gushing hail hailed hailing hails herald heralded heralding heralds hinting hope hoped hopes hoping implies implore implored implores imploring implying impugn impugned impugning impugns " +
        "indicating instruct instructed instructing instructs interjecting interjects intone intoned intones intoning invoke invoked invokes invoking jot jots jotted jotting knock knocked knocking knocks labeling labelling lambast lambaste " +
        "lambasted lambastes lambasting lamenting lash lashed lashes lashing laud lauded lauding lauds laugh laughs lectured lecturing liken likened likening likens maintaining marvel marveled marveling marvels mentioning moan moaned " +
        "moaning moans mocking mocks murmur murmured murmuring murmurs musing mutter muttered muttering mutters narrate narrated narrates narrating nickname nicknamed nicknames nicknaming nod nodded nodding nods objected objecting " +
        "observing offer offered offering opines opining oppose opposed opposes opposing ordered ordering outlining painted painting paints panned panning persist persisted persisting persists plead pleaded pleading pleads pledging " +
        "pointing ponder pondered pondering ponders portray portrayed portraying portrays posting praises praising preach preached preaches preaching predicting pressed pressing proclaiming proclaims profess professed " +
        "professes professing promising pronounce pronounced pronounces pronouncing proposes proposing protested protesting quipping rail railed railing rails rant ranted ranting rants rate rated rates rating rave raved raves raving reasoned " +
        "reasoning reassures reassuring rebuke rebuked rebukes rebuking recite recited recites reciting reckon reckoned reckoning reckons recommending recounting recounts refers reflecting reflects reject rejected rejecting rejects " +
        "remarking remembered remembering remind reminded reminding reminds reprise reprised reprises reprising requested requesting retorting retorts retweet retweeted retweeting retweets revealing ridicule ridicules ridiculing ripped " +
        "ripping rips roar roared roaring roars sang saw scoffing scoffs scold scolded scolding scolds scream screamed screaming screams see sees shouting shriek shrieked shrieking shrieks sighing sighs singing sings skewer skewered " +
        "skewering skewers slamming slams snapped snapping snarl snarled snarling snarls sneer sneered sneering sneers sob sobbed sobbing sounded sounding specified specifies specify specifying speculate speculated speculates speculating " +
        "stipulate stipulated stipulates stipulating summarise summarises summarising summarize summarizes summarizing sung surmise surmised surmises surmising swearing swears taunt taunted taunting taunts teased teases teasing texted " +
        "texting theorize theorized theorizes theorizing thinking threaten threatened threatening threatens thundering thunders titled titling touting trash trashed trashes trashing trumpet trumpeted trumpeting trumpets typed typing " +
        "underscore underscored underscores underscoring utter uttered uttering utters venture ventured ventures venturing voiced voicing volunteered volunteering vowing wail wailed wailing wails want wanted wanting wants whine whined " +
        "whines whining whispering whispers wondering wonders worried worrying yelling yells";

    private static readonly WordSet EvidenceVerbs = new("implied implies imply indicate indicated indicates reflect reflected reflects reveal revealed reveals suggest suggested suggests");

    /// <summary>Whether a verb has a thing for its subject as often as somebody: the glass suggests that it was "…".</summary>
    public static bool IsEvidence(ReadOnlySpan<char> verb) => EvidenceVerbs.Contains(verb);

    private static readonly WordSet NamingVerbs = new("called calls call calling dubbed dubbing entitled named titled labeled labelled nicknamed");

    /// <summary>Whether a verb gives a thing its name: what it has behind it is a name as often as words spoken.</summary>
    public static bool IsNaming(ReadOnlySpan<char> verb) => NamingVerbs.Contains(verb);

    /// <summary>Verbs that say what somebody takes a person or a thing for: called her "the …", hailed him as "the …".</summary>
    public const string Comparing =
        "rate rated rates brand branded branding brands call called calling calls cast casting casts characterized characterised deem deemed deems describe described describes describing dub dubbed hail hailed hailing hails herald heralded label labeled labeling labelled likened portray portrayed refer referred referring refers";

    private static readonly WordSet ComparingVerbs = new(Comparing);

    /// <summary>Whether a verb says what somebody takes a person or a thing for.</summary>
    public static bool IsComparing(ReadOnlySpan<char> verb) => ComparingVerbs.Contains(verb);

    /// <summary>Nouns for what somebody said, whose owner is the speaker: Doe's assertion that "…".</summary>
    public const string Nouns =
        "accusation accusations admission advice aside allegation allegations announcement argument assertion assertions assessment assurance belief complaint complaints conclusion contention criticism declaration denial description insistence observation prediction proposal retort rhetoric slogan statement statements suggestion warning warnings";

    private static readonly WordSet SayingNouns = new("advice answer comment explanation finding line message motto promise reason remark reply rule statement verdict warning words");

    /// <summary>Whether a noun stands for what its owner says: his answer, her rule.</summary>
    public static bool IsSaying(ReadOnlySpan<char> noun) => SayingNouns.Contains(noun);

    /// <summary>Verbs that report only together with the word behind them.</summary>
    public static readonly (string Verb, string Particle)[] Phrasal =
    [
        ("had", "it"), ("has", "it"), ("put", "it"), ("puts", "it"), ("went", "on"), ("goes", "on"), ("shot", "back"), ("shoots", "back"), ("fired", "back"), ("fires", "back"), ("hit", "back"), ("hits", "back"),
        ("cut", "in"), ("cuts", "in"), ("broke", "in"), ("breaks", "in"), ("weighed", "in"), ("weighs", "in"), ("wrapped", "up"),
    ];

    /// <summary>Nouns for words as words: what stands in marks right behind one is quoted, not scorned.</summary>
    public const string WordNouns = "catchphrase catchword chant chants cry expression line mantra message motto phrase phrases question slogan slogans term terms word words";

    /// <summary>Whether a noun in lower case is what somebody's own wording is called: in the words of Doe.</summary>
    public static bool IsWords(ReadOnlySpan<char> word) => word.SequenceEqual("words".AsSpan());

    private static readonly WordSet WordNounSet = new(WordNouns);

    /// <summary>Whether a noun stands for words as words.</summary>
    public static bool IsWordNoun(ReadOnlySpan<char> word) => WordNounSet.Contains(word);

    private static readonly WordSet ShoutNouns = new("call calls chant chants cries cry roar roars shout shouts yell yells");

    /// <summary>Whether a noun stands for words that are shouted: calls of "…".</summary>
    public static bool IsShoutNoun(ReadOnlySpan<char> word) => ShoutNouns.Contains(word);

    private static readonly WordSet AimNouns = new("accusation accusations aim aims call calls claim claims demand demands fear fears goal goals hope hopes notion plea pleas pledge pledges promise promises reference references request requests threat threats vow vows");

    /// <summary>Whether a noun stands for what somebody aims at, asks for or holds true: the promise of "…".</summary>
    public static bool IsAimNoun(ReadOnlySpan<char> word) => AimNouns.Contains(word);

    private static readonly WordSet ShowingVerbs = new("chant chanted chanting chants proclaimed proclaiming proclaims read reading reads said saying says shout shouted shouting shouts yelled yelling");

    /// <summary>Whether a verb says what stands on a sign or is shouted: shirts that read "…".</summary>
    public static bool IsShowing(ReadOnlySpan<char> verb) => ShowingVerbs.Contains(verb);

    private static readonly WordSet NicknamingVerbs = new("branded branding dubbed dubbing dubs labeled labeling labelled labelling labels nicknamed nicknames");

    /// <summary>Whether a verb gives a person or a thing a name that others chose: nicknamed "…".</summary>
    public static bool IsNicknaming(ReadOnlySpan<char> verb) => NicknamingVerbs.Contains(verb);

    private static readonly WordSet MakingVerbs = new("compose composed directed penned perform performed played published recorded released sang sing sings sung wrote");

    /// <summary>Whether a verb has a work for its object as often as words: wrote "…" in 1987.</summary>
    public static bool IsMaking(ReadOnlySpan<char> verb) => MakingVerbs.Contains(verb);
}
