namespace Provenance.Engine.Lexicon;

/// <summary>Verbs that introduce what somebody said, in all inflections.</summary>
internal static class ReportingVerbs
{
    /// <summary>Verbs that report speech or writing wherever they stand next to a quotation.</summary>
    public const string All =
        "accuse accused accuses accusing acknowledge acknowledged acknowledges acknowledging add added adding adds admit admits admitted admitting advise advised advises agree agreed agrees allege alleged alleges announce announced announces announcing " +
        " answered  argue argued argues arguing ask asked asking asks assert asserted asserting asserts assure assured assures believe believed believes blame blamed boast boasted boasts brag bragged  called calling  caution cautioned cautioning cautions " +
        " claimed claiming   commented  complain complained complaining complains concede conceded concedes conclude concluded concludes condemn condemned condemns confess confessed confirm confirmed confirming confirms contend contended contends continue continued continues " +
        "counter countered counters criticise criticised criticize criticized  cried declare declared declares declaring declined  demanded  denied denies deny denounce denounced describe described describes describing dismiss dismissed emphasise emphasised emphasises emphasize emphasized emphasizes " +
        "exclaim exclaimed explain explained explaining explains express expressed expresses hint hinted hints insist insisted insisting insists interject interjected joke joked jokes joking lament lamented laments maintain maintained maintains mention mentioned mentions mused muse muses " +
        " noted  noting observe observed observes opine opined outline outlined outlines  pledged   pointed  posted  praise praised predict predicted predicts proclaim proclaimed  promised  propose proposed  quipped  quote quoted quotes quoting " +
        "  reading reassure reassured  recalled recalling  recommend recommended recommends recount recounted refer referred referring reflect reflected reiterate reiterated reiterates reiterating  remarked  remember remembers repeat repeated repeating repeats replied  replying  reported reporting " +
        "respond responded responding responds retort retorted reveal revealed reveals said saying says say scoff scoffed shout shouted shouts sigh sighed speak speaking spoke  stated  stating stress stressed stresses stressing suggest suggested suggesting suggests summarised summarized " +
        "swear swore tell telling tells testified testifies testify  thinks thought thunder thundered told  tweeted tweeting  urge urged urges urging  vowed  warn warned warning warns whisper whispered wonder wondered write writes writing wrote yell yelled cite cited cites citing  labeled labelled dubbed dub " +
        "laughed laughing chided chide blasted blast slammed slam mock mocked ridiculed  touted  championed characterized characterised  estimated  indicate indicated indicates imply implied apologised apologized";

    /// <summary>Forms that are nouns as often: they report only next to a mark, a comma, a colon or "that".</summary>
    public const string NounLike =
        "answer answers call calls charge charges claim claims comment comments cry demand demands estimate estimates label note notes pledge pledges point points post posts promise promises quip quips read reads recall recalls remark remarks replies reply report reports state states think tout touts tweet tweets vow vows";

    /// <summary>Verbs that judge, name or announce: they report only when the words quoted follow in the same sentence.</summary>
    public const string Judging =
        "applaud applauded applauds assail assailed assails attack attacked attacking attacks bemoan bemoaned bemoans berate berated brand branded branding cast casting characterize characterizes characterising characterizing coin coined contended criticises criticising criticizes criticizing crow crowed " +
        "decried decries decry decrying defend defended defending defends demean deride derided derides deriding disparage disparaged draw drew echo echoed echoes echoing endorse endorsed extol extolled find found frame framed gripe griped groan groaned grouse groused grumble grumbled gush gushed hail hailed hailing hails " +
        "hope hoped hopes hoping impugned joking jotted knock knocked labeling labelling lambast lambasted lambaste lash lashed lauded likened liken mention mentioning mocking mocks moan moaned nickname nicknamed object objected offered oppose opposed pan panned paint painted paints pleaded pointing portray portrayed portraying portrays praises praising preach preached press pressed " +
        "promising proclaims quips quoting rail railed rant ranted rate rated rebuke rebuked recounts rejected ridicule ridicules rip ripped ripping sang saw scold scolded scream screamed see sees skewered slams slamming snapped snarled sneered sounded sounding swearing think thinking threaten threatened threatening threatens " +
        "titled tout touting trash trashed trumpet trumpeted vowing wants want warn wonders wondering";

    private static readonly HashSet<string> NamingVerbs = new("called calls call dubbed entitled named titled labeled labelled nicknamed".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a verb gives a thing its name: what it has behind it is a name as often as words spoken.</summary>
    public static bool IsNaming(ReadOnlySpan<char> verb) => NamingVerbs.Contains(verb.ToString());

    /// <summary>Nouns for what somebody said, whose owner is the speaker: Doe's assertion that "…".</summary>
    public const string Nouns =
        "accusation accusations admission advice allegation allegations announcement argument assertion assertions assessment assurance belief complaint complaints conclusion contention criticism declaration denial description insistence observation prediction proposal rhetoric statement statements suggestion warning warnings";

    private static readonly HashSet<string> ReportNouns = new(Nouns.Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a noun stands for what somebody said.</summary>
    public static bool IsNoun(ReadOnlySpan<char> word) => ReportNouns.Contains(word.ToString());
}
