using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;

namespace Provenance.Engine.Figures;

/// <summary>Reads the hedge around a figure from the phrase tables, the longest phrase first.</summary>
internal sealed class HedgeReader
{
    // By their last word, which is the one that stands next to the figure.
    private static readonly Dictionary<ushort, List<(ushort[] Words, Hedge Hedge)>> Before = ByLastWord(Compile(HedgePhrases.Before));
    private static readonly (ushort[] Words, Hedge Hedge)[] After = Compile(HedgePhrases.After);
    private static readonly HashSet<ushort> Between = Lexemes(HedgePhrases.Between);
    private static readonly HashSet<ushort> Period = Lexemes(HedgePhrases.Period);

    private readonly TokenList _tokens;

    public HedgeReader(TokenList tokens) => _tokens = tokens;

    /// <summary>The hedge of a year, which may be about and is not over, under or up to: "6% over 2019".</summary>
    public Hedge ReadYear(int first)
    {
        Hedge hedge = ReadBefore(first);
        // "A film about 1917" has it for its subject.
        bool topic = _tokens.IsLexeme(first - 1, English.About) && _tokens[first - 2].Kind == TokenKind.Word && !_tokens[first - 1].StartsSentence
            && !_tokens.Is(first - 2, WordClass.Preposition | WordClass.Auxiliary | WordClass.Conjunction | WordClass.CommonVerb) && !_tokens.EndsWith(first - 2, "ed") && !ClosedClasses.IsIrregularPast(_tokens.Span(first - 2));
        return hedge == Hedge.About && !topic ? hedge : Hedge.Exact;
    }

    /// <summary>The hedge of what is counted or measured: "over" and "under" may say what it is spread over or filed under.</summary>
    public Hedge ReadAmount(int first, int next, int behind, FigureKind kind, int lastFigure)
    {
        Hedge hedge = Read(first, next, behind);
        // "a book about 3 sisters" has them for its subject
        if (hedge == Hedge.About && kind == FigureKind.Count && behind > next && !_tokens[first].StartsSentence && !_tokens[first - 1].StartsSentence && _tokens.IsLexeme(first - 1, English.About) && IsWork(first - 2))
            return Hedge.Exact;
        int word = _tokens.IsLexeme(first - 1, English.The) ? first - 2 : first - 1;
        if (hedge is not (Hedge.MoreThan or Hedge.LessThan) || word <= 0 || _tokens[word].StartsSentence)
            return hedge;
        bool over = _tokens.IsLexeme(word, English.Over);
        // "averaged over 300 runs", "rose 6% over 12 months", "hand over 40 per cent"
        if (over && (NumberedWords.IsSpread(_tokens.Span(word - 1)) || NumberedWords.IsHanding(_tokens.Span(word - 1)) || kind == FigureKind.Duration && (lastFigure == word || _tokens.Is(word - 1, WordClass.Rise | WordClass.Fall))))
            return Hedge.Exact;
        if (!over && !_tokens.IsLexeme(word, English.Under))
            return hedge;
        int noun = behind > next ? behind - 1 : _tokens[next].Kind == TokenKind.Dash && !_tokens[next].SpaceBefore ? next + 2 : next;
        // "under 2-part terms"
        if (_tokens[next].Kind == TokenKind.Dash && !_tokens[next].SpaceBefore && _tokens[next + 2].Kind == TokenKind.Word && !_tokens[next + 2].StartsSentence)
            noun = next + 2;
        return !over && _tokens.IsWord(noun) && NumberedWords.IsHeading(CountedNoun.Singular(_tokens.Word(noun)).AsSpan()) ? Hedge.Exact : hedge;
    }

    /// <summary>Whether a noun is a work that has a subject; one that may be a verb is a noun right behind an article or an owner.</summary>
    private bool IsWork(int i)
    {
        if (!_tokens.IsWord(i))
            return false;
        ReadOnlySpan<char> noun = CountedNoun.Singular(_tokens.Word(i)).AsSpan();
        return NumberedWords.IsWork(noun) || NumberedWords.IsWorkAndVerb(noun) && (_tokens.Is(i - 1, WordClass.Article) || _tokens[i - 1].Kind == TokenKind.Clitic || ClosedClasses.IsPossessive(_tokens.Span(i - 1)));
    }

    /// <summary>The hedge of a figure between two tokens.</summary>
    /// <param name="first">The figure's first token.</param>
    /// <param name="next">The token after the figure.</param>
    /// <param name="behind">The token after the figure's counted noun, where the hedge may stand instead.</param>
    public Hedge Read(int first, int next, int behind)
    {
        Hedge hedge = ReadBefore(first);
        if (hedge == Hedge.Exact)
            hedge = ReadAfter(next);
        return hedge == Hedge.Exact && behind > next ? ReadAfter(behind) : hedge;
    }

    private Hedge ReadAfter(int next)
    {
        if (_tokens.Is(next, WordClass.HedgeWord))
        {
            foreach ((ushort[] words, Hedge after) in After)
            {
                if (Matches(words, next))
                    return after;
            }
        }

        return _tokens.IsChar(next, '+') && !_tokens[next].SpaceBefore && _tokens[next + 1].SpaceBefore ? Hedge.AtLeast : Hedge.Exact;
    }

    /// <summary>The hedge that stands before a token.</summary>
    public Hedge ReadBefore(int first)
    {
        ref readonly Token before = ref _tokens[first - 1];
        foreach ((char sign, Hedge hedge) in before.Length == 1 ? HedgePhrases.Signs : [])
        {
            if (before.First == sign)
                return hedge;
        }

        if (_tokens[first].StartsSentence)
            return Hedge.Exact;
        Hedge found = EndingAt(first);
        if (found != Hedge.Exact || first == 0)
            return found;

        // "up to a further twelve", "by nearly another 400": a word that belongs to the figure stands between.
        // "over the past five years" is a period and no bound.
        int i = first - 1;
        bool period = false;
        while (i > first - 4 && _tokens[i].Lexeme != 0 && Between.Contains(_tokens[i].Lexeme) && !_tokens[i].StartsSentence)
        {
            period |= Period.Contains(_tokens[i].Lexeme);
            i--;
        }

        if (i == first - 1)
            return Hedge.Exact;
        found = EndingAt(i + 1);
        return period && found is Hedge.MoreThan ? Hedge.Exact : found;
    }

    /// <summary>The longest phrase that ends before a token.</summary>
    private Hedge EndingAt(int end)
    {
        if (!_tokens.Is(end - 1, WordClass.HedgeWord) || !Before.TryGetValue(_tokens[end - 1].Lexeme, out List<(ushort[] Words, Hedge Hedge)>? phrases))
            return Hedge.Exact;
        Hedge hedge = Hedge.Exact;
        int length = 0;
        foreach ((ushort[] words, Hedge candidate) in phrases)
        {
            if (words.Length > length && Matches(words, end - words.Length))
            {
                hedge = IsComparison(candidate) && IsDenied(end - words.Length) ? Denied(candidate) : candidate;
                length = words.Length;
            }
        }

        return hedge;
    }

    private static bool IsComparison(Hedge hedge) => hedge is Hedge.MoreThan or Hedge.LessThan;

    private static Hedge Denied(Hedge hedge) => hedge == Hedge.MoreThan ? Hedge.AtMost : Hedge.AtLeast;

    /// <summary>"Was never higher than", "has not been more than": a bound that was not passed is a bound from the other side.</summary>
    private bool IsDenied(int first)
    {
        int i = first - 1;
        // "do not take more than", "shall not carry less than"
        if (_tokens.IsLexeme(first + 1, English.Than) && _tokens.IsWord(i) && !_tokens[i].IsCapital && !_tokens[i].StartsSentence && !_tokens.Is(i, WordClass.Auxiliary | WordClass.PhraseBreak) && _tokens.Is(i - 1, WordClass.Negation) && _tokens.Is(i - 2, WordClass.Auxiliary) && !_tokens[i - 1].StartsSentence)
            return true;
        while (i > first - 4 && _tokens.Is(i, WordClass.Auxiliary) && !_tokens.Is(i, WordClass.Negation) && !_tokens[i].StartsSentence)
            i--;
        return !_tokens[i + 1].StartsSentence && _tokens.Is(i, WordClass.Negation);
    }

    private bool Matches(ushort[] words, int start)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (!_tokens.IsLexeme(start + i, words[i]))
                return false;
        }

        return true;
    }

    private static HashSet<ushort> Lexemes(string words) => [.. words.Split(' ').Select(word => English.Words.Find(word.AsSpan()))];

    // Loops, because queries of tuples would be compiled in every build that starts.
    private static Dictionary<ushort, List<(ushort[] Words, Hedge Hedge)>> ByLastWord((ushort[] Words, Hedge Hedge)[] phrases)
    {
        var groups = new Dictionary<ushort, List<(ushort[] Words, Hedge Hedge)>>();
        foreach ((ushort[] words, Hedge hedge) in phrases)
        {
            if (!groups.TryGetValue(words[words.Length - 1], out List<(ushort[] Words, Hedge Hedge)>? group))
                groups.Add(words[words.Length - 1], group = []);
            group.Add((words, hedge));
        }

        return groups;
    }

    private static (ushort[] Words, Hedge Hedge)[] Compile((string Phrase, Hedge Hedge)[] phrases)
    {
        var compiled = new (ushort[] Words, Hedge Hedge)[phrases.Length];
        for (int i = 0; i < phrases.Length; i++)
            compiled[i] = (Array.ConvertAll(phrases[i].Phrase.Split(' '), word => English.Words.Find(word.AsSpan())), phrases[i].Hedge);
        return compiled;
    }
}
