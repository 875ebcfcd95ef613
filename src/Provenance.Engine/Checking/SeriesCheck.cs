using Provenance.Engine.Checking.Derivations;
using Provenance.Engine.Facts;
using Provenance.Engine.Mentions;
using Provenance.Engine.Text;
using Provenance.Engine.Values;

namespace Provenance.Engine.Checking;

/// <summary>
/// Holds a figure against a fact that changes with time: what is borne out by the latest edition is right; what only an earlier one gives is out of date, unless the document speaks of
/// a year in which that held.
/// </summary>
/// <param name="facts">The facts of the sources.</param>
/// <param name="figures">The figures of the sources.</param>
internal sealed class SeriesCheck(FactSet facts, SourceFigures figures)
{
    private DocumentWords? _words;

    /// <summary>What becomes of a verdict.</summary>
    /// <param name="own">The figure of the document.</param>
    /// <param name="verdict">What came of it without regard to time.</param>
    /// <param name="text">The text of the document.</param>
    public FigureVerdict Apply(Mention own, in FigureVerdict verdict, string text)
    {
        if (verdict.Derivation is not null || verdict.IsByValue || verdict.IsOpen || verdict.Outcome is not (CheckOutcome.Verified or CheckOutcome.Contradicted)
            || verdict.Source is not { Figure: var source } || facts.FactOf(source) is not { Editions.Count: > 1 } fact)
            return verdict;
        FactEdition current = fact.Editions[fact.Editions.Count - 1];
        // 21 % rounds 21.5 %, and is what held the year before.
        FactEdition? fitting = fact.Editions.LastOrDefault(edition => Says(own, edition, FigureValues.AreSame)) ?? fact.Editions.LastOrDefault(edition => Says(own, edition, FigureValues.AreConsistent));
        if (fitting is null)
            return verdict.Outcome == CheckOutcome.Contradicted ? verdict with { Source = MentionOf(current) ?? verdict.Source } : verdict;
        if (ReferenceEquals(fitting, current) || IsSpokenOf(fitting, WordsOf(text)))
            return new FigureVerdict(CheckOutcome.Verified, MentionOf(fitting) ?? verdict.Source) { Probability = verdict.Probability };
        return new FigureVerdict(CheckOutcome.Contradicted, MentionOf(current) ?? verdict.Source) { Probability = verdict.Probability, Held = PeriodOf(fitting) };
    }

    /// <summary>The words of a document, read once for all of its figures.</summary>
    private DocumentWords WordsOf(string text)
    {
        DocumentWords? known = Volatile.Read(ref _words);
        if (known is null || !ReferenceEquals(known.Text, text))
            Volatile.Write(ref _words, known = new DocumentWords(text));
        return known;
    }

    private static bool Says(Mention own, FactEdition edition, Func<Figures.FigureCitation, Figures.FigureCitation, bool> fits) =>
        edition.Citations.OfType<Figures.FigureCitation>().Any(citation => fits(own.Figure, citation));

    private Mention? MentionOf(FactEdition edition) => edition.Representative is Figures.FigureCitation figure ? figures.Of(figure) : null;

    /// <summary>Whether the document names a year in which an edition held, or the edition itself.</summary>
    private static bool IsSpokenOf(FactEdition edition, DocumentWords words)
    {
        if (edition.Label is { } label && words.Hold(label))
            return true;
        if (edition.From is not { } from)
            return false;
        int first = IsoDay.Parts(from).Year, last = edition.To is { } to ? IsoDay.Parts(to).Year : first;
        for (int year = first; year <= last && year <= first + 50; year++)
        {
            if (words.Hold(year.ToString(System.Globalization.CultureInfo.InvariantCulture)))
                return true;
        }

        return false;
    }

    private static string PeriodOf(FactEdition edition) => (edition.From, edition.To) switch
    {
        ({ } from, { } to) => $"from {from} to {to}",
        ({ } from, null) => $"from {from} on",
        (null, { } to) => $"up to {to}",
        _ => $"in {edition.Label ?? edition.Name}",
    };
}
