using Provenance.Engine.Lexicon.Words;

namespace Provenance.Engine.Lexicon;

/// <summary>
/// The words and abbreviations by which clauses are called: those of the United Kingdom, Ireland, the United States, Canada, Australia, New Zealand, the European Union,
/// Germany, Austria, Switzerland, France, Italy, the Netherlands, Spain and Portugal, and of the bodies that publish standards.
/// </summary>
internal static class ClauseWords
{
    /// <summary>The words of a kind, in lower case and without points; those of a list name several clauses.</summary>
    private static readonly (ClauseKind Kind, string Words, string Plurals)[] Table =
    [
        (ClauseKind.Annex, "allegato anexo anhang anlage annex annexe anx bijlage", "allegati anexos anhänge anlagen annexes bijlagen"),
        (ClauseKind.Appendix, "app appendix exhibit", "appendices appendixes exhibits"),
        (ClauseKind.Article, "art article articolo articulo artigo artikel artículo", "articles articoli articulos artigos arts artículos"),
        (ClauseKind.Chapter, "cap capitolo capitulo capo capítulo ch chap chapitre chapter hoofdstuk kap kapitel", "chapters"),
        (ClauseKind.Clause, "cl clause subclause", "cls clauses"),
        (ClauseKind.Division, "abschnitt afdeling div division", "divisions"),
        (ClauseKind.Item, "entry item n nº", "items"),
        (ClauseKind.Paragraph, "abs absatz al alinea alinéa apartado apdo comma lid para paragraph paragraphe par párrafo sub-para sub-paragraph subpara subparagraph ust", "apartados absätze commi leden paras paragraphs párrafos subparagraphs"),
        (ClauseKind.Part, "livre libro livro part parte partie pt teil", "parts"),
        (ClauseKind.Point, "alínea bst buchst buchstabe chiffre doppelbst doppelbuchst doppelbuchstabe let letra lett lettera lettre lit litt littera no nr num numero nummer number número onder onderdeel pkt point punto z ziff ziffer", "letras lettere lettres nummern points"),
        (ClauseKind.Provision, "disp disposicion disposición", "disposiciones"),
        (ClauseKind.Recital, "considérant considerando erwägungsgrund recital", "recitals"),
        (ClauseKind.Regulation, "reg regulation", "regs regulations"),
        (ClauseKind.Row, "row zeile", "rows"),
        (ClauseKind.Rule, "r rule", "rr rules"),
        (ClauseKind.Schedule, "sch sched schedule", "schedules schs"),
        (ClauseKind.Section, "s seccion sección sec sect section sezione", "secciones secs sections ss"),
        (ClauseKind.Sentence, "halbs halbsatz hs satz sentence", "sentences"),
        (ClauseKind.Subdivision, "subchapter subdivision subpart", "subparts"),
        (ClauseKind.Subsection, "sub-s sub-section subs subsec subsection", "subsections"),
        (ClauseKind.Table, "tab tabel tabella tabelle tabla table tableau", "tables tablas"),
        (ClauseKind.Title, "titel title titolo titre titulo título", "titles"),
    ];

    /// <summary>Words that begin a clause where they head a line; abbreviations and the words of references do not.</summary>
    private static readonly WordSet Heads = new(
        "abschnitt allegato anexo anhang anlage annex annexe appendix art article articolo articulo artigo artikel artículo bijlage capitolo capitulo capo capítulo chapitre chapter clause disposicion disposición division exhibit hoofdstuk kapitel libro livre livro part parte partie reg regulation rule schedule sec seccion sección section subchapter subdivision subpart tabel tabella tabelle tabla table tableau teil titel title titolo titre titulo título");

    /// <summary>Words that divide a text of Switzerland, Germany or Austria and have their number before them: 2. Abschnitt.</summary>
    private static readonly WordSet BehindNumbers = new("abschnitt hauptstück kapitel teil titel");

    private static readonly WordSet Instruments = new(
        "act acts agreement arrêté bylaw bylaws charter code codes constitution contract convention código datasheet decree decreto directive directiva décret gesetz guidance guidelines handbook instrument law laws legge lei ley loi manual norma order ordinance ordonnance policy pub real reglamento regulation regulations rules règlement specification standard statute terms treaty verordnung wet");

    /// <summary>Instruments whose names are written in small letters: loi n° 12, code de la route.</summary>
    private static readonly WordSet SmallInstruments = new("arrêté code código decreto directiva directive décret legge lei ley loi norma ordonnance real reglamento règlement wet");

    private static readonly WordSet Bodies = new("ANSI ASTM BGBl BS C.R.C CEN CENELEC CISPR DIN ECMA EIA EN ETSI FIPS GB IEC IEEE IETF ISO ITU ITU-R ITU-T JEDEC JIS NIST P.L RFC RSC RSO R.S.C R.S.O SAE SI S.I SOR SP SR SSI S.S.I STD TIA TR TS UL UNE W3C");

    private static readonly WordSet Connectives = new("and au aux by c ch d da de degli dei del dell della delle den der des di do dos du e et für in l la las le les los no nr num núm n of on op part ref relative std sur the these this to und under van y zu über");

    private static readonly WordSet OfWords = new("da de degli dei del dell della delle der des di do du of to van zu");

    private static readonly WordSet AttachingWords = new("to zu");

    private static readonly WordSet Articles = new("das den der des die el het il l la las le les los lo the");

    private static readonly WordSet Conjunctions = new("and or");

    private static readonly WordSet Joints = new("and bis e en et or to und y");

    /// <summary>Words that may stand before the word for an item of a list.</summary>
    private static readonly WordSet ItemFillers = new("list the");

    /// <summary>Words behind a number that make it one of its own: 5 bis.</summary>
    private static readonly WordSet InsertedNumbers = new("bis decies duodecies nonies novies octies quater quinquies sexies septies ter undecies");

    /// <summary>Abbreviations whose sense depends on what they stand behind: a chapter, and a number of a list; a section, and a sentence.</summary>
    private static readonly (string Word, ClauseKind Inside)[] InsideWords = [("ch", ClauseKind.Point), ("s", ClauseKind.Sentence)];

    /// <summary>The sorts of provisions behind the articles of a Spanish statute, by what they are abbreviated to.</summary>
    private static readonly string[] ProvisionSorts = ["adicional", "derogatoria", "final", "transitoria"];

    /// <summary>The ordinals of provisions from the first on; the only one is written so.</summary>
    private static readonly string[] ProvisionOrdinals =
        ["primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava", "novena", "décima", "undécima", "duodécima", "decimotercera", "decimocuarta", "decimoquinta", "decimosexta", "decimoséptima", "decimoctava", "decimonovena", "vigésima"];

    /// <summary>The ordinals of schedules: the Second Schedule.</summary>
    private static readonly string[] ScheduleOrdinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    /// <summary>What stands over a table of contents, without blanks and points.</summary>
    private static readonly WordSet ContentsTitles = new(
        "arrangementofarticles arrangementofregulations arrangementofrules arrangementofsections contenido contents indice inhalt inhaltsübersicht inhaltsverzeichnis inhoud inhoudsopgave sec section sommaire sommario tableofcontents tableofprovisions tabledesmatières índice sumário");

    /// <summary>What stands over the numbers of sections, below a part that they belong to.</summary>
    private static readonly WordSet ContentsColumns = new("sec section");

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

    /// <summary>Whether a word has its number before it where it heads a part: 2. Abschnitt.</summary>
    public static bool IsBehindNumber(ReadOnlySpan<char> word) => BehindNumbers.Contains(word);

    /// <summary>Whether a word in small letters says that a name is that of a document: loi, code, decreto.</summary>
    public static bool IsSmallInstrument(ReadOnlySpan<char> word) => SmallInstruments.Contains(word);

    /// <summary>Whether a word leads from what is attached to a document to what it is attached to: Appendix A to Part 12, Anlage 1 zu § 4.</summary>
    public static bool IsAttaching(ReadOnlySpan<char> word) => AttachingWords.Contains(word);

    /// <summary>Whether a word may stand before the word for an item: list item a).</summary>
    public static bool IsItemFiller(ReadOnlySpan<char> word) => ItemFillers.Contains(word);

    /// <summary>Whether a word behind a number makes it one of its own: 5 bis.</summary>
    public static bool IsInsertedNumber(ReadOnlySpan<char> word) => InsertedNumbers.Contains(word);

    /// <summary>What a word calls a clause by behind the step of an article or a paragraph: S. 1 is a sentence there; null where it is called as elsewhere.</summary>
    public static ClauseKind? KindInside(string word)
    {
        foreach ((string known, ClauseKind inside) in InsideWords)
        {
            if (string.Equals(known, word, StringComparison.OrdinalIgnoreCase))
                return inside;
        }

        return null;
    }

    /// <summary>The sort of a provision that a word or its abbreviation names; null for another word.</summary>
    public static string? ProvisionSort(string word) =>
        word.Length < 3 ? null : Array.Find(ProvisionSorts, sort => sort.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a word counts provisions: primera, única.</summary>
    public static bool IsProvisionOrdinal(string word) => ProvisionNumber(word) != null;

    /// <summary>The number of a provision in figures, or the word for the only one; null for another word.</summary>
    public static string? ProvisionNumber(string word)
    {
        string lower = word.ToLowerInvariant();
        if (lower is "única" or "unica")
            return "única";
        int at = Array.IndexOf(ProvisionOrdinals, lower);
        return at < 0 ? null : (at + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The number of a schedule that an ordinal counts, in figures; null for another word.</summary>
    public static string? ScheduleOrdinal(string word)
    {
        int at = Array.FindIndex(ScheduleOrdinals, ordinal => string.Equals(ordinal, word, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : (at + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Whether letters without blanks are those of a title over a table of contents.</summary>
    public static bool IsContentsTitle(string letters) => ContentsTitles.Contains(letters.AsSpan());

    /// <summary>Whether letters stand over the numbers of sections, below the head of a part.</summary>
    public static bool IsContentsColumn(string letters) => ContentsColumns.Contains(letters.AsSpan());

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
