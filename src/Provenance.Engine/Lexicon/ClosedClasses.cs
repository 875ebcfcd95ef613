using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon;

/// <summary>The function words of English, and a few open words whose behaviour next to numbers is fixed.</summary>
internal static class ClosedClasses
{
    public const string Articles = "a an the";

    public const string Determiners =
        "this that these those my your his her its our their whose each every another any some no both either neither such all many few several much more most less other what which";

    public const string Prepositions =
        "of in on at by for from with without to into onto upon under over above below between among amid amidst against about around across along after before behind beside besides beyond " +
        "during despite except inside near off out outside per plus exceeding since than through throughout toward towards until till unlike via within like versus vs amongst concerning regarding including excluding worth down up as alongside aboard atop opposite pending";

    public const string Conjunctions = "and or but nor so yet if because although though while whereas unless whether when where once that lest how why";

    public const string Auxiliaries =
        "is are was were be been being am has have had having do does did doing will would shall should can could may might must cannot ought";

    public const string Pronouns =
        "i you he she it we they me him us them himself herself itself themselves myself yourself ourselves who whom whose which that what someone anyone everyone nobody somebody everybody anybody nothing something everything anything there here then";

    public const string Adverbs =
        "also only just still already now again soon later ago earlier ever never always often sometimes usually today yesterday tomorrow tonight annually daily weekly monthly yearly currently recently respectively alone " +
        "instead too very quite rather almost nearly about approximately roughly further together apart away even however therefore thus hence moreover meanwhile nonetheless nevertheless not yet overnight altogether else worldwide nationwide abroad overall early late";

    /// <summary>Words before two joined numbers that say that they are a score or a vote.</summary>
    public const string ScoreWords =
        "win wins won winning lose loses lost losing beat beats beaten beating defeat defeats defeated defeating victory victories loss draw draws drew tie ties tied score scores scored lead leads led leading edged routed thrashed triumph vote votes voted voting passed approved rejected ruled set sets half-time halftime record";

    private static readonly WordSet ScoreWordSet = new(ScoreWords + " caught goal goals hat-tricks played won");

    /// <summary>Whether a word is one of contests and their scores.</summary>
    public static bool IsScoreWord(ReadOnlySpan<char> word) => word.Length >= 3 && ScoreWordSet.Contains(word);

    private static readonly WordSet VoteWords = new("adopted against agreed approved ballot backed board carried council decided favour for jury passed rejected vote voted votes voting yes");

    /// <summary>Whether a word before "by ten to four" says that it is a vote.</summary>
    public static bool IsVoteWord(ReadOnlySpan<char> word) => word.Length >= 3 && VoteWords.Contains(word);

    public const string Negations = "not no never none without neither nor cannot nobody nothing n't";

    public const string Enumerators =
        "section sections sec figure fig figs figures table tables chapter chapters page pages pp p article articles art rule rules clause clauses appendix annex equation eq eqs version ver v rev revision release volume vol vols no nos number " +
        "line lines lane route highway interstate motorway room gate channel flight apartment apt suite unit item step phase part schedule paragraph para example lemma theorem ref refs note model type class grade level stage " +
        "act amendment resolution directive regulation regulations ticket area zone district ward precinct proposition bill code exhibit episode season game mark mk series title scheme supplementary supp case group groups study experiment patient sample tier category cat block building bus platform pier terminal form claim col cols pg pgs lot verse verses hymn psalm count";

    public const string Abbreviations =
        "mr mrs ms dr del sens reps prof gen col lt sgt capt maj cmdr adm brig rev hon sen rep gov pres st jr sr inc ltd co corp vs etc al fig figs eq eqs no nos vol pp approx dept est jan feb mar apr jun jul aug sep sept oct nov dec mt ft cf ca op ed eds ref refs ave blvd rd e.g. i.e. a.m. p.m. messrs mme mlle bros rs tk";

    public const string IrregularPlurals =
        "people men women children police feet teeth mice geese oxen criteria phenomena data media bacteria aircraft spacecraft troops personnel staff cattle sheep fish deer species series lives wives halves fishermen policemen firefighters servicemen congressmen businessmen spokesmen Englishmen workmen craftsmen dead wounded injured alumni nuclei fungi stimuli genera taxa strata spectra quanta loci larvae vertebrae formulae antennae";

    private static readonly WordSet IrregularPluralWords = new(IrregularPlurals);

    /// <summary>Whether a word is a plural that no rule makes.</summary>
    public static bool IsIrregularPlural(ReadOnlySpan<char> word) => IrregularPluralWords.Contains(word);

    /// <summary>Verbs in the forms that follow a plural noun directly; they end a counted noun.</summary>
    public const string CommonVerbs =
        "meet met exceed exceeded remain remained rise rose risen fall fell fallen grow grew grown died die killed wounded injured live lived lives work worked works came come comes went go goes took take takes taken got get gets gave give gives given made make makes " +
        "left leave leaves lost lose loses won win wins said say says told reported estimated expected believed need needs needed want wanted use used uses using include included includes including began begin begins begun became become becomes voted vote " +
        "participated attended received receive receives paid pay pays spent spend spends sold sell sells bought buy buys found find finds held hold holds kept keep keeps ran run runs showed shown show shows saw see sees seen felt reached reach reaches hit hits " +
        "born aged based located released published sentenced arrested charged convicted elected signed sent deployed destroyed damaged displaced trapped missing launched fired according going doing being coming compared following followed caused scored crossed gathered registered tested recorded built designed ordered planned scheduled set expanded joined entered apply applies applied contain contains contained consist consists consisted provide provides provided produce produces produced represent represents represented require requires required stay stayed feature features featured depend depends tend tends serve serves served help helps helped allow allows allowed start starts started end ends ended turn turns turned move moves moved continue continues continued occur occurs occurred happen happens happened appear appears appeared agree agrees agreed face faces faced approach approaches approached enter enters mark marks marked follow follows deliver delivers delivered total totals totaled totalled";

    /// <summary>Words that are written with an apostrophe for the letters before them: 'tis, 'em, 'cause.</summary>
    public const string Elided = "bout cause cos coz em ere fraid gainst im kay n neath nuff round til till tis twas twere twill";

    private static readonly WordSet ElidedWords = new(Elided);

    /// <summary>Whether an apostrophe before the word stands for letters that were left out.</summary>
    public static bool IsElided(ReadOnlySpan<char> word) => ElidedWords.Contains(word);

    private static readonly WordSet FormsOfBe = new("is are was were be been being am");

    /// <summary>Whether an auxiliary is a form of "be".</summary>
    public static bool IsFormOfBe(ReadOnlySpan<char> word) => FormsOfBe.Contains(word);

    private static readonly WordSet ObligingAuxiliaries = new("must should ought can cannot shall");

    /// <summary>Whether an auxiliary says what ought to be or may be done.</summary>
    public static bool IsObliging(ReadOnlySpan<char> word) => ObligingAuxiliaries.Contains(word);

    /// <summary>Auxiliaries for what may or will be.</summary>
    public const string Modals = "will would shall should can could may might must cannot ought";

    private static readonly WordSet ModalVerbs = new(Modals);

    /// <summary>Whether an auxiliary says what may or will be.</summary>
    public static bool IsModal(ReadOnlySpan<char> word) => ModalVerbs.Contains(word);

    /// <summary>Determiners that name an owner.</summary>
    public const string Possessives = "my your his her its our their whose";

    private static readonly WordSet PossessiveDeterminers = new(Possessives);

    /// <summary>Whether a determiner names an owner.</summary>
    public static bool IsPossessive(ReadOnlySpan<char> word) => word.Length <= 5 && PossessiveDeterminers.Contains(word);

    /// <summary>Whether a word in lower case stresses who the owner is: in her own words.</summary>
    public static bool IsOwn(ReadOnlySpan<char> word) => word.SequenceEqual("own".AsSpan());

    private static readonly WordSet IndefinitePronouns = new("someone anyone everyone nobody somebody everybody anybody");

    /// <summary>Whether a pronoun names nobody in particular.</summary>
    public static bool IsIndefinite(ReadOnlySpan<char> word) => word.Length >= 6 && IndefinitePronouns.Contains(word);

    /// <summary>Past forms of irregular verbs that are no nouns: behind a name they begin what it does.</summary>
    public const string IrregularPasts =
        "ate awoke beat became began bent bit blew bore bought broke brought built burnt came caught chose clung crept cut dealt did drank drew drove fed fell felt fled flew flung forbade forgave forgot fought froze gave grew had heard held hid hit hung hurt kept knelt knew laid lay leant leapt learnt left lent lit lost made meant met mistook overcame paid put quit ran rang rode rose said sang sank sat saw sent set shook shone shot shrank shut slept slid slung sold sought spat sped spent spoke sprang stole stood strode strove struck stuck stung swam swept swore swung taught thought threw told took tore understood undertook went wept withdrew woke won wore wrote";

    private static readonly WordSet IrregularPastForms = new(IrregularPasts);

    /// <summary>Whether a word in lower case is the past form of an irregular verb.</summary>
    public static bool IsIrregularPast(ReadOnlySpan<char> word) => word.Length is >= 3 and <= 10 && IrregularPastForms.Contains(word);

    private static readonly WordSet ReflexivePronouns = new("himself herself itself themselves myself ourselves");

    /// <summary>Whether a pronoun only stresses the subject: "has himself called it".</summary>
    public static bool IsReflexive(ReadOnlySpan<char> word) => word.Length >= 6 && ReflexivePronouns.Contains(word);

    private static readonly WordSet ExtentWords = new("deep high long old tall thick wide");

    /// <summary>Whether an adjective takes a measure before it: century-old, mile-wide.</summary>
    public static bool IsExtent(ReadOnlySpan<char> word) => word.Length is >= 3 and <= 5 && ExtentWords.Contains(word);

    private static readonly WordSet Comparisons = new("against compared versus vs up down");

    /// <summary>Whether a word sets the amount behind it beside the one before it.</summary>
    public static bool IsComparison(ReadOnlySpan<char> word) => word.Length is >= 2 and <= 8 && Comparisons.Contains(word);

    private static readonly WordSet Distances = new("above ahead behind below better clear down fewer higher less lower more off over short under up worse");

    /// <summary>Whether a word behind a number says how far one thing is from another: four points above.</summary>
    public static bool IsDistance(ReadOnlySpan<char> word) => word.Length is >= 2 and <= 6 && Distances.Contains(word);
}
