using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon.People;

/// <summary>Words by which texts refer to persons and bodies.</summary>
internal static class PersonWords
{
    public const string Honorifics =
        "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother gen general col colonel lt lieutenant sgt sergeant capt captain maj major cmdr commander adm admiral brig brigadier cpl corporal pvt private sen senator rep " +
        "representative gov governor pres president sheikh king queen prince princess pope imam rabbi judge justice congressman congresswoman ambassador chancellor mayor minister secretary";

    public const string FemaleHonorifics = "mrs ms miss dame lady sister queen princess congresswoman spokeswoman chairwoman businesswoman actress mother wife daughter";

    public const string MaleHonorifics = "mr sir lord father brother king prince pope imam congressman spokesman chairman businessman actor husband son";

    private static readonly WordSet Female = new(FemaleHonorifics);
    private static readonly WordSet Male = new(MaleHonorifics);

    /// <summary>What a title or a role tells: Mrs, spokesman.</summary>
    public static Gender GenderOf(ReadOnlySpan<char> title) =>
        Female.Contains(title) ? Gender.Female : Male.Contains(title) ? Gender.Male : Gender.Unknown;

    private static readonly WordSet FemalePronouns = new("her hers herself she");
    private static readonly WordSet MalePronouns = new("he him himself his");

    /// <summary>The gender of a pronoun or of a determiner that stands for an owner.</summary>
    public static Gender GenderOfPronoun(ReadOnlySpan<char> word) =>
        word.Length is < 2 or > 7 ? Gender.Unknown : FemalePronouns.Contains(word) ? Gender.Female : MalePronouns.Contains(word) ? Gender.Male : Gender.Unknown;

    /// <summary>What follows a last name and tells a son from his father.</summary>
    public const string Generations = "jr sr ii iii iv";

    private static readonly WordSet GenerationWords = new(Generations);

    /// <summary>Whether a word behind a last name tells the generation.</summary>
    public static bool IsGeneration(ReadOnlySpan<char> word) => word.Length <= 3 && GenerationWords.Contains(word);

    /// <summary>Small words inside names: van der Berg.</summary>
    public const string Particles = "de da di del della den der van von bin bint al el la le du dos";

    private static readonly WordSet ParticleWords = new(Particles);

    /// <summary>Whether a small word can stand inside a name.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => word.Length <= 5 && ParticleWords.Contains(word);

    public const string Roles =
        "activist adviser advisor aide ambassador analyst analysts architect assistant attorney author authorities banker boss bishop captain candidate cardinal ceo cfo chair chairman chairwoman chairperson chancellor chief chiefs coach colleague commander commentator commissioner congressman congresswoman " +
        "consultant coordinator correspondent councillor councilman counsel counselor critic critics defendant delegate deputy detective diplomat director doctor economist economists editor engineer envoy executive executives expert experts farmer father founder friend general governor head historian investigator " +
        "journalist judge justice king lawmaker lawmakers lawyer lawyers leader leaders manager mayor member minister ministers mother negotiator neighbor neighbour nominee nurse officer official officials owner partner pastor philosopher physician pilot player politician pope premier president prince princess principal " +
        "producer professor prosecutor prosecutors protester publisher queen rector reporter representative representatives researcher researchers resident scholar scientist scientists secretary senator sergeant sheriff soldier spokesman spokesperson spokeswoman spokespeople strategist student superintendent supervisor " +
        "supporter supporters surgeon teacher tsar undersecretary veteran victim vice-president voter voters whip widow witness writer woman man girl boy archbishop blogger cleric columnist comptroller insider insiders investor novelist operative organiser organizer pollster priest speaker trader treasurer";

    public const string OrganisationNouns =
        "administration agency alliance army association authority bank board bureau campaign center centre chamber church club coalition college commission committee company congress corporation council court department embassy federation force forces foundation fund government group " +
        "house institute institution league library mission ministry movement museum network newspaper office organisation organization pact parliament party police post press regime school senate service society statement study survey report review summit tribunal union university";

    /// <summary>Words in the names of firms and papers that no surname is.</summary>
    public const string Firms = "news times journal tribune herald gazette media radio tv inc corp ltd co llc plc ag sa gmbh airlines holdings industries international partners motors bank house department";

    private static readonly WordSet FirmWords = new(Firms);

    /// <summary>Whether a word in a name shows that the name is a firm's or a paper's.</summary>
    public static bool IsFirm(ReadOnlySpan<char> word) => FirmWords.Contains(word);

    /// <summary>What somebody speaks in, on or at: behind a preposition it tells the occasion, not the speaker.</summary>
    public const string Occasions =
        "address advertisement appearance article audience ballot blog book broadcast campaign ceremony column comment comments conference conversation court debate editorial email emails e-mail essay event exchange facebook gathering hearing instagram interview lecture letter meeting memo memoir message morning night note op-ed paper phone piece podcast " +
        "post rally radio release remarks report response segment sermon speech stage statement television telephone testimony text time tv tweet tweets twitter video visit week year month day afternoon evening";

    private static readonly WordSet OccasionWords = new(Occasions);

    /// <summary>Whether a word names an occasion of speaking.</summary>
    public static bool IsOccasion(ReadOnlySpan<char> word) => OccasionWords.Contains(word);

    /// <summary>Roles that many bear at a time: "the woman" and "the supporter" stand for nobody named elsewhere.</summary>
    public const string CommonRoles =
        "activist actor actress author boy boss businessman businesswoman candidate colleague critic daughter defendant economist editor expert farmer father friend girl husband historian journalist lawyer man member mother neighbor neighbour officer official owner partner player politician producer reporter resident scholar scientist soldier son student supporter surgeon teacher veteran victim voter widow wife witness woman writer blogger cleric columnist insider insiders investor novelist operative organiser organizer pollster priest trader";

    private static readonly WordSet CommonRoleWords = new(CommonRoles);

    /// <summary>Whether many can bear a role at a time.</summary>
    public static bool IsCommonRole(ReadOnlySpan<char> word) => CommonRoleWords.Contains(word);
}
