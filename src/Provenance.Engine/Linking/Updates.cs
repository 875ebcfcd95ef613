using Provenance.Engine.Figures;
using Provenance.Engine.Text;

namespace Provenance.Engine.Linking;

/// <summary>
/// Tells an update from a contradiction: of what is found out bit by bit (the dead, the arrested), a document of a later day may give
/// more than one of an earlier day, and both were right.
/// </summary>
internal sealed class Updates
{
    /// <summary>Code units in which a text gives its own date.</summary>
    private const int Dateline = 400;
    private const int DayLength = 10;
    private const int Reach = 8;

    private readonly Dictionary<TextDocument, string?> _days = [];

    /// <param name="figures">All figures, document after document.</param>
    public Updates(IReadOnlyList<FigureCitation> figures)
    {
        foreach (FigureCitation figure in figures)
        {
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
        if (DayOf(a) is not { } one || DayOf(b) is not { } other || one == other || FigureValues.AreConsistent(a, b))
            return false;
        (FigureCitation earlier, FigureCitation later) = string.CompareOrdinal(one, other) < 0 ? (a, b) : (b, a);
        return Interval.TryOf(earlier, out Interval less) && Interval.TryOf(later, out Interval more) && less.Middle < more.Middle && IsToll(earlier) && IsToll(later);
    }

    private static bool IsToll(FigureCitation figure)
    {
        string sentence = figure.Document.Slice(figure.Sentence);
        DocumentWords words = DocumentWords.Of(sentence, new StemTable());
        int first = words.From(figure.Span.Start - figure.Sentence.Start);
        for (int i = Math.Max(0, first - Reach); i < Math.Min(words.Count, first + Reach); i++)
        {
            if ((words.Traits(i) & WordTraits.Toll) != 0)
                return true;
        }

        return false;
    }
}
