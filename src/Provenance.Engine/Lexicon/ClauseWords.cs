namespace Provenance.Engine.Lexicon;

/// <summary>
/// The words and abbreviations by which clauses are called: those of the United Kingdom, the United States, the European Union, Germany, France, Canada, Australia
/// and New Zealand, and of the bodies that publish standards.
/// </summary>
internal static class ClauseWords
{
    /// <summary>The words of a kind, in lower case and without points; those of a list name several clauses.</summary>
    private static readonly (ClauseKind Kind, string Words, string Plurals)[] Table =
    [
        (ClauseKind.Annex, "anhang annex annexe anx", "annexes"),
        (ClauseKind.Appendix, "app appendix", "appendices"),
        (ClauseKind.Article, "art article artikel", "arts articles"),
        (ClauseKind.Chapter, "ch chap chapitre chapter kap kapitel", "chapters"),
        (ClauseKind.Clause, "cl clause subclause", "cls clauses"),
        (ClauseKind.Division, "abschnitt div division", "divisions"),
        (ClauseKind.Item, "entry item", "items"),
        (ClauseKind.Paragraph, "abs absatz al alinea alinéa para paragraph paragraphe par sub-para sub-paragraph subpara subparagraph", "paras paragraphs subparagraphs"),
        (ClauseKind.Part, "part partie pt teil", "parts"),
        (ClauseKind.Point, "buchst buchstabe lit littera no nr nummer number point ziff ziffer", "points"),
        (ClauseKind.Recital, "recital", "recitals"),
        (ClauseKind.Regulation, "reg regulation", "regs regulations"),
        (ClauseKind.Row, "row zeile", "rows"),
        (ClauseKind.Rule, "r rule", "rr rules"),
        (ClauseKind.Schedule, "sch sched schedule", "schs schedules"),
        (ClauseKind.Section, "s sec sect section", "ss secs sections"),
        (ClauseKind.Sentence, "satz sentence", "sentences"),
        (ClauseKind.Subdivision, "subchapter subdivision subpart", "subparts"),
        (ClauseKind.Subsection, "sub-s sub-section subs subsec subsection", "subsections"),
        (ClauseKind.Table, "tab tabelle table tableau", "tables"),
        (ClauseKind.Title, "titel title titre", "titles"),
    ];

    /// <summary>Words that begin a clause where they head a line; abbreviations and the words of references do not.</summary>
    private static readonly WordSet Heads = new("abschnitt anhang annex annexe appendix art article artikel chapitre chapter clause division kapitel part partie reg regulation rule schedule sec section subchapter subdivision subpart table tabelle tableau teil title titre");

    private static readonly WordSet Instruments = new(
        "act acts agreement bylaw bylaws charter code codes constitution contract convention datasheet decree directive guidance guidelines handbook instrument law laws manual order ordinance policy regulation regulations rules specification standard statute terms treaty");

    private static readonly WordSet Bodies = new("ANSI ASTM BS CEN CENELEC CISPR DIN ECMA EIA EN ETSI FIPS GB IEC IEEE IETF ISO ITU ITU-R ITU-T JEDEC JIS NIST RFC SAE SP STD TIA UL W3C");

    private static readonly WordSet Connectives = new("and de des du for in of on part ref std the to under");

    private static readonly WordSet OfWords = new("de der des du of to");

    private static readonly WordSet Articles = new("das der des die la le les the");

    private static readonly WordSet Conjunctions = new("and or");

    private static readonly WordSet Joints = new("and bis et or to und");

    private static readonly Dictionary<string, (ClauseKind Kind, bool IsPlural)> Kinds = Build();

    /// <summary>The kind that a word calls a clause by, case aside; null for any other word.</summary>
    /// <param name="word">The word, without the point of an abbreviation.</param>
    /// <param name="isPlural">Whether it names several.</param>
    public static ClauseKind? KindOf(string word, out bool isPlural)
    {
        bool isKnown = Kinds.TryGetValue(word.ToLowerInvariant(), out (ClauseKind Kind, bool IsPlural) entry);
        isPlural = isKnown && entry.IsPlural;
        return isKnown ? entry.Kind : null;
    }

    /// <summary>Whether a word before a number heads a clause at the beginning of a line.</summary>
    public static bool IsHead(ReadOnlySpan<char> word) => Heads.Contains(word);

    /// <summary>Whether a word says that a name is that of a document: Act, Regulations, Code.</summary>
    public static bool IsInstrument(ReadOnlySpan<char> word) => Instruments.Contains(word);

    /// <summary>Whether a word is the name of a body that publishes standards, or of one of its series.</summary>
    public static bool IsBody(ReadOnlySpan<char> word) => Bodies.Contains(word);

    /// <summary>Whether a word stands in small letters within the name of a document.</summary>
    public static bool IsConnective(ReadOnlySpan<char> word) => Connectives.Contains(word);

    /// <summary>Whether a word leads from a clause to what holds it: paragraph 3 of Schedule 1.</summary>
    public static bool IsOf(ReadOnlySpan<char> word) => OfWords.Contains(word);

    /// <summary>Whether a word may stand between "of" and the name of what holds a clause: of the Act.</summary>
    public static bool IsArticle(ReadOnlySpan<char> word) => Articles.Contains(word);

    /// <summary>Whether a word stands before the last item of a list in a sentence.</summary>
    public static bool IsConjunction(string word) => Conjunctions.Contains(word.AsSpan());

    /// <summary>Whether a word between two labels makes them several clauses: 3 and 4, 5 to 7.</summary>
    public static bool JoinsClauses(ReadOnlySpan<char> word) => Joints.Contains(word);

    private static Dictionary<string, (ClauseKind Kind, bool IsPlural)> Build()
    {
        var kinds = new Dictionary<string, (ClauseKind Kind, bool IsPlural)>(StringComparer.Ordinal);
        foreach ((ClauseKind kind, string words, string plurals) in Table)
        {
            foreach (string word in words.Split(' '))
                kinds.Add(word, (kind, false));
            foreach (string word in plurals.Split(' '))
                kinds.Add(word, (kind, true));
        }

        return kinds;
    }
}
