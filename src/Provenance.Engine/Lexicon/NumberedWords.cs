using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon;

/// <summary>Words beside numbers that name something: releases, statutes, answers of servers, streets and telephones.</summary>
internal static class NumberedWords
{
    private static readonly WordSet ReleaseWords = new(
        "backported beta build builds changelog changelogs deprecated distro downgrade downgraded driver drivers firmware install installed installs kernel maintained migrate migrated patch patched patches plug-in plugin port ported release released releases supported unmaintained unsupported update updated upgrade upgraded upgrades upgrading version versions");

    /// <summary>Whether a word tells that a text is about the releases of a program.</summary>
    public static bool IsRelease(ReadOnlySpan<char> word) => word.Length >= 4 && ReleaseWords.Contains(word);

    private static readonly WordSet ClauseWords = new("annex appendix art article articles chapter clause clauses para paragraph paragraphs part reg regulation regulations rule rules schedule sec section sections subsection");

    /// <summary>Whether a word stands before the number of a clause: section 12, Article 4.</summary>
    public static bool IsClause(ReadOnlySpan<char> word) => word.Length >= 3 && ClauseWords.Contains(word);

    private static readonly WordSet Reporters = new("U.S.C. USC CFR C.F.R. F.R. Stat F.2d F.3d S.Ct. U.S.C.A. EWCA EWHC UKSC UKHL SCC");

    /// <summary>Whether a word stands between the volume and the section of a collection of laws or judgments: 26 U.S.C. 7703.</summary>
    public static bool IsReporter(ReadOnlySpan<char> word) => word.Length >= 3 && Reporters.Contains(word);

    private static readonly WordSet Standards = new("ANSI API ASTM BS CVE DIN ECMA EN GB IEC IEEE ISO JIS MIL NIST RFC SAE UL");

    /// <summary>Whether capitals stand for a body whose standards are numbered: RFC 2119.</summary>
    public static bool IsStandard(ReadOnlySpan<char> word) => word.Length is >= 2 and <= 4 && Standards.Contains(word);

    private static readonly WordSet ScreenNouns = new("camera cameras display displays footage monitor monitors projector projectors resolution screen screens television televisions tv tvs ultra video videos");

    /// <summary>Whether a noun behind "4K" shows that it is a format of pictures.</summary>
    public static bool IsScreen(ReadOnlySpan<char> noun) => ScreenNouns.Contains(noun);

    private static readonly WordSet StatusPhrases = new(
        "Accepted Bad Conflict Continue Created Forbidden Found Gateway Gone Internal Method Moved Multiple No Not OK Partial Payment Permanent Precondition Request See Service Switching Temporary Too Unauthorized Unauthorised Unprocessable Unsupported");

    /// <summary>Whether a word begins the phrase that stands behind the status code of a web server: 404 Not Found.</summary>
    public static bool IsStatusPhrase(ReadOnlySpan<char> word) => StatusPhrases.Contains(word);

    private static readonly WordSet StatusNouns = new("code codes error errors http https redirect redirects response responses status statuses");

    /// <summary>Whether a word stands beside the status code of a web server: HTTP 500, a 404 error.</summary>
    public static bool IsStatusNoun(ReadOnlySpan<char> word) => word.Length >= 4 && StatusNouns.Contains(word);

    private static readonly WordSet StageWords = new("article category chapter clause class day episode grade level phase rule season section stage step tier title type week");

    /// <summary>Whether a singular numbers what comes in an order: level 2, stage 3, day one.</summary>
    public static bool IsStage(ReadOnlySpan<char> word) => word.Length >= 3 && StageWords.Contains(word);

    // Singulars that say which one by their number, and seldom how many: what stands side by side or comes one after the other.
    private static readonly WordSet Sorts = new(
        // Places in a row or on a plan.
        "bay bed bench berth booth court desk dock field floor hangar house lane lot orchard passage path pitch plot pond pool seat site slot stall stand station stop storey table track warehouse well " +
        // What holds things.
        "barrel bin bucket cask cell container crate depot drawer drum folder locker pallet rack reel sheet shelf silo spool tank tray tub vat " +
        // Machines and vehicles, of which there are several of one kind.
        "boat boiler car carriage crane engine furnace generator kiln loom machine oven press pump reactor truck turbine wagon " +
        // Parts of one thing.
        "board channel chunk core fold layer node panel screen sector segment stream " +
        // What is done again and again, and of which one can tell each.
        "attempt cycle dose draw epoch heat inning innings iteration job lap leg match period race rep ring round run sample seed session set shift sprint test trial trip turn visit wave " +
        // Teams and classes, and parts of a population by rank.
        "cohort crew decile deck division group percentile quarter quartile quintile rank squad student subject team tercile " +
        // Times, and distances along a way.
        "age day hour kilometre mile month week");

    /// <summary>Whether a singular is one of a sort that numbers tell apart: lane 2, plot 3, week 4; as the head of a column, of its rows.</summary>
    public static bool IsSort(ReadOnlySpan<char> noun) => noun.Length >= 3 && (Sorts.Contains(noun) || IsStage(noun));

    /// <summary>Whether an ordinal before the word tells how often something has been: the fourth time.</summary>
    public static bool IsOccurrence(ReadOnlySpan<char> word) => word.SequenceEqual("time".AsSpan());

    /// <summary>Whether a year beside the word is the one that rights are claimed from: Copyright 2019.</summary>
    public static bool IsCopyright(ReadOnlySpan<char> word) => word.Equals("copyright".AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the number behind the word is that of a box for letters: PO Box 12.</summary>
    public static bool IsBox(ReadOnlySpan<char> word) => word.Equals("box".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static readonly WordSet Extensions = new("ext extension");

    /// <summary>Whether the number behind the word is dialled after another one: ext. 4410.</summary>
    public static bool IsExtension(ReadOnlySpan<char> word) => word.Length >= 3 && Extensions.Contains(word);

    private static readonly WordSet CallVerbs = new("call called calling calls dial dialed dialled dialing dialling dials phone phoned rang ring text texted");

    /// <summary>Whether a verb has the number of a telephone for its object.</summary>
    public static bool IsCall(ReadOnlySpan<char> word) => word.Length >= 4 && CallVerbs.Contains(word);

    /// <summary>Numbers that are called in an emergency, or for a service.</summary>
    public const string ShortNumbers = "000 101 110 111 112 118 211 311 411 511 711 811 911 988 995 997 998 999";

    private static readonly WordSet SpreadVerbs = new("accumulated aggregated amortised amortized average averaged averages averaging calculated computed evaluated integrated iterated iterates looped mean pooled repeated replayed spaced spread summed");

    /// <summary>Whether a word says that something is spread over what follows: averaged over 300 runs.</summary>
    public static bool IsSpread(ReadOnlySpan<char> word) => word.Length >= 4 && SpreadVerbs.Contains(word);

    private static readonly WordSet HandingVerbs = new("hand handed handing hands");

    /// <summary>Whether "over" behind a word is a part of the verb: who hands over 40 per cent hands no more than that. With other verbs it may mean more as well ("took over 40 minutes").</summary>
    public static bool IsHanding(ReadOnlySpan<char> word) => word.Length >= 4 && HandingVerbs.Contains(word);

    private static readonly WordSet Qualifiers = new("additional bare extra full further good hefty massive meagre measly mere more paltry record scant staggering whopping");

    /// <summary>Whether an adjective before a number speaks of how many it is: a mere 31, a further 40.</summary>
    public static bool IsQualifier(ReadOnlySpan<char> word) => word.Length >= 4 && Qualifiers.Contains(word);

    private static readonly WordSet OrderedPlaces = new("amendment avenue century cervical class congress decile edition floor grade hole level lumbar minute parallel percentile place quartile round storey street");

    /// <summary>Whether an ordinal before a noun tells where or which one, and not how many there have been: the 21st century, the 3rd floor.</summary>
    public static bool IsOrderedPlace(ReadOnlySpan<char> noun) => noun.Length >= 4 && OrderedPlaces.Contains(noun);

    private static readonly WordSet Headings = new("act agreement banner brand caption category chapter class clause condition contract family genre group heading label law licence license name provision regime rubric rule scheme section sort statute subject term theme title topic treaty type umbrella");

    /// <summary>Whether a noun is what things are filed, sold or ruled under: under 26 licences.</summary>
    public static bool IsHeading(ReadOnlySpan<char> noun) => noun.Length >= 3 && Headings.Contains(noun);

    private static readonly WordSet Sheets = new("card folio frame leaf panel plate question sheet slide");

    /// <summary>Whether a word numbers what is turned over or gone through one by one: sheet 1 of 2.</summary>
    public static bool IsSheet(ReadOnlySpan<char> word) => word.Length >= 4 && Sheets.Contains(word);

    private static readonly WordSet Works = new("album anecdote anthology article ballad ballet biography book cartoon chapter comedy comic concert conversation course discussion documentary drama editorial essay exhibition fable fairytale fiction hymn leaflet legend lyric memoir monologue movie musical myth narrative novel novella ode opera pamphlet paper parable poem poetry portrait program programme saga satire screenplay serial series sermon sitcom song sonnet speech story symposium tale thesis thriller tract tragedy treatise video workshop");

    /// <summary>Whether a noun is a work of art or of learning, or a talk, which is about a subject and not about so many: a book about three sisters.</summary>
    public static bool IsWork(ReadOnlySpan<char> noun) => noun.Length >= 3 && Works.Contains(noun);

    private static readonly WordSet WorksAndVerbs = new("blog broadcast debate film interview joke lecture play podcast quarrel question quiz rhyme riddle script show sketch talk work");

    /// <summary>The same of nouns that are verbs too: a play about three sisters, but "they play about 30 games".</summary>
    public static bool IsWorkAndVerb(ReadOnlySpan<char> noun) => noun.Length >= 4 && WorksAndVerbs.Contains(noun);

    private static readonly WordSet ReadingVerbs = new("corresponds denotes disables doubles enables equals halves implies indicates means quadruples represents signifies stands triples");

    /// <summary>Whether a form in s behind a number says what the number does or stands for: 0 disables the pump.</summary>
    public static bool IsReadingVerb(ReadOnlySpan<char> word) => word.Length >= 5 && ReadingVerbs.Contains(word);

    /// <summary>What a year has parts, and editions, of.</summary>
    public const string PartsOfTime = "beginning close course dawn end ends half middle months most quarter rest spring start summer autumn fall turn winter days weeks season edition class budget";

    private static readonly WordSet TimeParts = new(PartsOfTime);

    /// <summary>Whether a noun before "of" and four digits says that they are a year: the end of 2031.</summary>
    public static bool IsPartOfTime(ReadOnlySpan<char> word) => word.Length >= 3 && TimeParts.Contains(word);

    private static readonly WordSet RatioWords = new("aspect compression contrast dilution gear gearbox gearing leverage mix mixing odds proportion proportions ratio ratios reduction scale slope split student-teacher");

    /// <summary>Whether a word says that two numbers joined by a colon are a ratio.</summary>
    public static bool IsRatio(ReadOnlySpan<char> word) => word.Length >= 3 && RatioWords.Contains(word);

    private static readonly WordSet TakingVerbs = new("clocked completed duration finished in lasted lasting lasts length of ran record run runs runtime time took takes taking won for after");

    /// <summary>Whether a word before hours, minutes and seconds says how long something took.</summary>
    public static bool IsTaking(ReadOnlySpan<char> word) => TakingVerbs.Contains(word);

    private static readonly WordSet Streets = new("Street St Road Rd Avenue Ave Lane Drive Boulevard Blvd Square Place Way Court Row Terrace Crescent Parkway Highway Plaza Close Gardens", foldCase: false);

    /// <summary>Whether a word in its capital is the last of the name of a street, behind the number of a house: 12 Harbour Road.</summary>
    public static bool IsStreet(ReadOnlySpan<char> word) => word.Length >= 2 && Streets.Contains(word);

    private static readonly WordSet YearPrefixes = new("mid pre post early late non sub over under");

    /// <summary>Whether a hyphen joins the word to a year or an age in front: mid-2019.</summary>
    public static bool IsYearPrefix(ReadOnlySpan<char> word) => word.Length >= 3 && YearPrefixes.Contains(word);

    private static readonly WordSet Quantities = new("age average count height length level magnitude mean median maximum minimum price rate ratio score size sum temperature total value weight width");

    /// <summary>Whether a noun names what a number measures, so that no two are told apart by it: a magnitude 6.3.</summary>
    public static bool IsQuantity(ReadOnlySpan<char> noun) => noun.Length >= 3 && Quantities.Contains(noun);

    private static readonly WordSet Telephones = new("call dial fax helpline hotline phone ring tel telephone");

    /// <summary>Whether a word stands in front of a number that is dialled.</summary>
    public static bool IsTelephone(ReadOnlySpan<char> word) => word.Length >= 3 && Telephones.Contains(word);

    private static readonly WordSet PartsOfTen = new("early high late low lower mid middle upper");

    /// <summary>Whether a word says whereabouts among ten something is: the upper 30s.</summary>
    public static bool IsPartOfTen(ReadOnlySpan<char> word) => word.Length >= 3 && PartsOfTen.Contains(word);

    private static readonly WordSet AboveOrBelow = new("high low lower upper");

    /// <summary>Whether a word that no years take says whereabouts among ten something is: the upper 30s, but the early 30s.</summary>
    public static bool IsAboveOrBelow(ReadOnlySpan<char> word) => word.Length >= 3 && AboveOrBelow.Contains(word);

    private static readonly WordSet Filed = new("application certificate docket invoice licence license receipt registration ticket voucher");

    /// <summary>Whether a singular is a paper that is filed under its number, which may look like a year, and no verb (as "order", "permit" are): application 1435.</summary>
    public static bool IsFiled(ReadOnlySpan<char> noun) => noun.Length >= 6 && Filed.Contains(noun);

    private static readonly WordSet HeatNouns = new("degrees highs lows mercury temperature temperatures thermometer thermometers");

    /// <summary>Whether a noun tells of heat and cold, so that "the 60s" behind it are degrees.</summary>
    public static bool IsHeat(ReadOnlySpan<char> noun) => noun.Length >= 4 && HeatNouns.Contains(noun);
}
