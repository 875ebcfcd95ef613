namespace Provenance.Engine.Lexicon;

/// <summary>Words that tell two statements with the same subject apart: what is added from what there is in all, what is planned from what is, then from now.</summary>
internal static class StatementWords
{
    /// <summary>Before a counted noun: the figure counts what is added or picked out, not the whole.</summary>
    public const string Additions = "new newly additional another further extra more other others top remaining";

    /// <summary>Right before a figure: it is the one that another is measured against.</summary>
    public const string Baselines = "from against versus vs compared comparing previously previous earlier";

    /// <summary>The statement is about what is planned or expected, not about what is.</summary>
    public const string Prospects =
        "will would can could may might should shall expect expects expected expecting expectation expectations forecast forecasts forecasting predict predicts predicted prediction project projected projects projecting projection " +
        "target targets targeted goal goals plan plans planned planning propose proposes proposed proposal aim aims aimed intend intends intended likely guidance outlook hope hopes hoped seek seeks";

    /// <summary>The verb is denied. "No" before a noun is a count of none and denies nothing else.</summary>
    public const string Denials = "not never cannot n't";

    /// <summary>A survey has its own sample, margin and day: another one with other numbers contradicts nothing.</summary>
    public const string Surveys = "poll polls polled polling survey surveys surveyed respondents respondent interviewed asked voters electorate";

    /// <summary>What only grows while it is counted, or is found out bit by bit: a later report of more does not contradict an earlier one of less.</summary>
    public const string Tolls =
        "toll tolls kill kills killed killing die died dies dying dead death deaths fatality fatalities casualty casualties victim victims injure injured injuries injury wound wounded hurt missing rescue rescued survivor survivors recovered " +
        "evacuate evacuated displace displaced homeless arrest arrested arrests detained infected infections cases confirmed hospitalised hospitalized body bodies counted raised donated destroyed damaged";

    /// <summary>Words by which different writers call one thing that is counted or measured; each line begins with the word that the others are taken for.</summary>
    public static readonly string[] Synonyms =
    [
        "death deaths die dies died dead dying fatality fatalities kill kills killed", "injury injuries injure injures injured hurt wound wounds wounded",
        "revenue revenues sales turnover", "profit profits earnings income", "gross grossed grosses grossing earn earned earns",
        "employee employees staff staffers workforce headcount worker workers", "inhabitant inhabitants resident residents population",
        "global globally worldwide", "film films movie movies", "company companies firm firms", "factory factories plant plants", "ship ships vessel vessels",
        "aircraft plane planes airplane airplanes", "truck trucks lorry lorries", "apartment apartments flat flats", "soldier soldiers troops", "child children kids",
        "wage wages salary salaries", "rain rainfall", "fire fires blaze blazes", "crash crashes collision collisions", "damage damages damaged harm harmed",
    ];

    /// <summary>Words of opposite meaning, each with its opposites: of two like statements with one of them each, neither is the other.</summary>
    public static readonly string[] Opposites =
    [
        "minimum/min/lowest/least|typical/typ/nominal/average/mean/median|maximum/max/peak/highest",
        "north/northern|south/southern|east/eastern|west/western", "input/inlet|output/outlet", "import/imported|export/exported", "buy/bought/purchase|sell/sold/sale",
        "upper/top|lower/bottom", "inner/inside/indoor|outer/outside/outdoor", "left|right", "front|rear/back", "men/man/male/boy|women/woman/female/girl",
        "kill/killed/dead/die/died/death|injure/injured/wounded/hurt|missing|rescue/rescued/survivor/survived", "gross|net", "profit/income/earnings|loss|revenue/sale/turnover|cost/expense",
        "rise/rose/increase/grow/grew|fall/fell/decrease/decline", "start/began/begin/open/opened|end/ended/close/closed", "arrive/arrived/arrival|leave/left/depart/departed/departure",
        "morning|afternoon|evening|night", "summer|winter|spring|autumn", "read|write", "active|standby/sleep/idle|shutdown", "charge/charging|discharge/discharging", "domestic|foreign/international",
        "public|private", "positive|negative", "plus|minus", "win/won|lose/lost", "hire/hired|fire/fired/laid", "adult|child/children", "single/one-way|return/round-trip", "before|after", "support/favour/favor|oppose/against", "width/wide|height/high/tall|length/long|depth/deep|weight/weigh",
        "temperature|pressure|humidity", "borrow/borrowed|lend/lent", "crew|passenger", "accept/accepted/approved|reject/rejected/refused", "build/built|demolish/demolished", "old/older/former|new/newer/current", "his/he|her/she/hers", "first-half|second-half", "operating|storage",
    ];

    /// <summary>Words for a middle value.</summary>
    public const string Averages = "average averages averaged mean median typical typically";

    /// <summary>Words for a whole.</summary>
    public const string Totals = "total totals altogether overall combined";

    /// <summary>Words for what may not be passed.</summary>
    public const string Limits = "shall must maximum minimum max min limit limits limited cap capped required requires require deadline least most allowed permitted";

    /// <summary>Words for more, and for later.</summary>
    public const string Above = "up above higher more greater longer later ahead faster plus surplus gain gained profit dearer taller heavier";

    /// <summary>Words for less, and for earlier.</summary>
    public const string Below = "down below lower less fewer smaller shorter earlier behind slower minus deficit loss lost cheaper lighter off";

    /// <summary>Periods that accounts are given for.</summary>
    public const string Accounts = "quarter half month year week season";

    /// <summary>Words for what was before.</summary>
    public const string Past = "earlier ago previous previously prior former formerly last before then";

    /// <summary>Words that join clauses.</summary>
    public const string Joints = "and but while whereas or which who that although though because";
}
