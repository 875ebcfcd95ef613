using Provenance.Engine.Figures;
using Provenance.Engine.Lexicon;
using Provenance.Engine.Lexicon.Words;
using Provenance.Engine.Text;
using Provenance.Engine.Values;

namespace Provenance.Engine.Facts;

/// <summary>
/// Tells an update from a contradiction: of what is found out bit by bit (the dead, the arrested), a document of a later day may give
/// more than one of an earlier day, and both were right.
/// </summary>
internal sealed class Updates
{
    /// <summary>Code units in which a text gives its own date and its news.</summary>
    private const int Dateline = 400;
    private const int DayLength = 10;
    private const int Reach = 8;

    /// <summary>Code units before a figure that hold "rises to".</summary>
    private const int RiseReach = 40;

    private static readonly WordSet TollWords = new(StatementWords.Tolls);

    private readonly Dictionary<TextDocument, string?> _days = [];
    private readonly Dictionary<TextDocument, int> _first = [];
    private readonly IReadOnlyList<FigureCitation> _figures;

    /// <param name="figures">All figures, document after document.</param>
    public Updates(IReadOnlyList<FigureCitation> figures)
    {
        _figures = figures;
        for (int i = 0; i < figures.Count; i++)
        {
            FigureCitation figure = figures[i];
            if (!_first.ContainsKey(figure.Document))
                _first.Add(figure.Document, i);
            if (!_days.ContainsKey(figure.Document))
                _days.Add(figure.Document, figure.Document.DatePublished is { Length: >= DayLength } day ? day.Substring(0, DayLength) : null);
            if (_days[figure.Document] == null && figure.Kind == FigureKind.Date && figure.Span.Start < Dateline && figure.Value.Iso is { Length: DayLength } iso && iso[0] != '-')
                _days[figure.Document] = iso;
        }
    }

    /// <summary>The day of a figure's document (ISO 8601): as published, or the first that its opening gives; null where nothing says.</summary>
    public string? DayOf(FigureCitation figure) => _days.TryGetValue(figure.Document, out string? day) ? day : null;

    /// <summary>Whether one is a later state of the other.</summary>
    public bool Are(FigureCitation a, FigureCitation b)
    {
        ComparableValue one = ComparableValue.Of(a), other = ComparableValue.Of(b);
        if (FigureValues.AreConsistent(a, b) || !one.IsNumber || !other.IsNumber)
            return false;
        (FigureCitation less, FigureCitation more) = one.Number < other.Number ? (a, b) : (b, a);
        bool isLater = DayOf(less) is { } day && DayOf(more) is { } next && day != next ? string.CompareOrdinal(day, next) < 0 : IsToldToRise(more);
        return isLater && IsToll(less) && IsToll(more);
    }

    /// <summary>"Death toll rises to 14": where days do not tell which is later, the headline or the opening of the greater does.</summary>
    private bool IsToldToRise(FigureCitation figure)
    {
        for (int i = _first[figure.Document]; i < _figures.Count && ReferenceEquals(_figures[i].Document, figure.Document) && _figures[i].Span.Start < Dateline; i++)
        {
            FigureCitation told = _figures[i];
            if (told.Value != figure.Value)
                continue;
            int start = Math.Max(told.Sentence.Start, told.Span.Start - RiseReach);
            using TokenList tokens = Tokenizer.Run(figure.Document.Text.Substring(start, told.Span.Start - start));
            int last = tokens.Count - 1;
            while (last > 0 && !tokens.IsLexeme(last, English.To) && tokens.Is(last, WordClass.HedgeWord | WordClass.Adverb))
                last--;
            if (last > 0 && tokens.IsLexeme(last, English.To) && tokens.Is(last - 1, WordClass.Rise))
                return true;
        }

        return false;
    }

    private static bool IsToll(FigureCitation figure)
    {
        using TokenList tokens = Tokenizer.Run(figure.Document.Slice(figure.Sentence));
        int place = figure.Span.Start - figure.Sentence.Start, before = 0, behind = 0;
        bool found = false;
        for (int i = tokens.Count - 1; i >= 0 && before < Reach; i--)
        {
            if (tokens.IsWord(i) && tokens[i].Start < place)
            {
                before++;
                found |= TollWords.Contains(tokens.Span(i));
            }
        }

        for (int i = 0; i < tokens.Count && behind < Reach; i++)
        {
            if (tokens.IsWord(i) && tokens[i].Start >= place)
            {
                behind++;
                found |= TollWords.Contains(tokens.Span(i));
            }
        }

        return found;
    }
}
