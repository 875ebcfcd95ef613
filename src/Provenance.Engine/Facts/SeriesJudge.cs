using Provenance.Engine.Figures;
using Provenance.Engine.Naming;
using Provenance.Engine.Periods;
using Provenance.Engine.Text;
using Provenance.Engine.Values;

namespace Provenance.Engine.Facts;

/// <summary>
/// Judges a fact period by period: what its sources say of different times is a series and contradicts nothing; what they say of one time is compared as ever. Two that
/// both hold on one day and differ contradict each other.
/// </summary>
/// <param name="periods">When the documents hold.</param>
internal sealed class SeriesJudge(SourcePeriods periods)
{
    /// <summary>The judgement of a draft, whose editions are set; null for a fact of which no source says when it holds.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="judge">Judges citations of one period.</param>
    public Judgement? Of(FactDraft draft, Func<IReadOnlyList<SourceCitation>, Judgement> judge)
    {
        draft.Editions = [];
        if (periods.IsEmpty)
            return null;
        List<EditionPeriod> found = EditionPeriods.Of([.. draft.Citations.Select(citation => citation.Document).Distinct()], periods);
        if (found.Count == 0)
            return null;
        // One pass over the citations for all editions: a fact of many years has many of both.
        var editionOf = new Dictionary<TextDocument, int>();
        for (int i = 0; i < found.Count; i++)
        {
            foreach (TextDocument document in found[i].Documents)
                editionOf[document] = i;
        }

        List<SourceCitation>[] dated = [.. found.Select(_ => new List<SourceCitation>())];
        foreach (SourceCitation citation in draft.Citations)
        {
            if (editionOf.TryGetValue(citation.Document, out int edition))
                dated[edition].Add(citation);
        }

        List<SourceCitation>[] citations = [.. dated.Select(_ => new List<SourceCitation>())];
        var ofValue = new Dictionary<object, (int Same, int Fitting)>();
        foreach (SourceCitation citation in draft.Citations)
            citations[editionOf.TryGetValue(citation.Document, out int edition) ? edition : EditionOf(citation, draft, dated, found, ofValue)].Add(citation);

        string[] names = EditionName.Of(found);
        var editions = new List<FactEdition>();
        for (int i = 0; i < found.Count; i++)
        {
            SourceCitation[] own = [.. citations[i]];
            Judgement judgement = judge(own);
            editions.Add(new FactEdition(names[i], found[i].From, found[i].To, judgement.Verdict, own, judgement.Representative, judgement.Contrast) { Label = found[i].Label, IsOpen = found[i].StatedTo is null });
        }

        for (int i = 1; i < editions.Count; i++)
        {
            if (found[i - 1].Overlaps(found[i]) && Contradiction(editions[i - 1], editions[i]) is { } contrast)
                editions[i] = editions[i] with { Verdict = Verdict.Disagree, Contrast = editions[i].Contrast ?? contrast };
        }

        draft.Editions = editions;
        return Together(draft, editions);
    }

    /// <summary>
    /// The edition that a citation belongs to whose document says nothing of a time: the one of the year that its sentence names, the latest with its value, the one that it
    /// contradicts, the latest with a value that fits, or else the latest.
    /// </summary>
    private static int EditionOf(SourceCitation citation, FactDraft draft, List<SourceCitation>[] editions, List<EditionPeriod> periods, Dictionary<object, (int Same, int Fitting)> ofValue)
    {
        if (EditionOfYear(citation, periods) is >= 0 and int ofYear)
            return ofYear;
        // A value that many texts repeat is looked for once.
        object value = citation is FigureCitation figure ? (figure.Kind, figure.Value, figure.Low, figure.High, figure.Of, figure.Unit, figure.Hedge) : FoldedText.Of(citation.Exact);
        if (!ofValue.TryGetValue(value, out (int Same, int Fitting) known))
            ofValue.Add(value, known = (Latest(citation, editions, SaysTheSame), Latest(citation, editions, Fits)));
        if (known.Same >= 0)
            return known.Same;
        if (draft.Contradiction is { } told && (ReferenceEquals(told.First, citation) || ReferenceEquals(told.Second, citation)))
        {
            SourceCitation other = ReferenceEquals(told.First, citation) ? told.Second : told.First;
            int place = Array.FindIndex(editions, edition => edition.Contains(other));
            if (place >= 0)
                return place;
        }

        return known.Fitting >= 0 ? known.Fitting : editions.Length - 1;
    }

    /// <summary>The one edition of whose time a sentence names a year; -1 where it names none, or those of several.</summary>
    private static int EditionOfYear(SourceCitation citation, List<EditionPeriod> periods)
    {
        const int longest = 2000, yearLength = 4;
        int found = -1;
        string text = citation.Document.Text;
        for (int i = citation.Sentence.Start; i < citation.Sentence.End && i < citation.Sentence.Start + longest; i++)
        {
            int start = i;
            while (i < citation.Sentence.End && char.IsDigit(text[i]))
                i++;
            if (i - start != yearLength)
                continue;
            string year = text.Substring(start, yearLength);
            for (int edition = 0; edition < periods.Count; edition++)
            {
                if (periods[edition].From is not { } from || string.CompareOrdinal(year + "-12-31", from) < 0 || string.CompareOrdinal(periods[edition].To is { } to ? to : from.Substring(0, yearLength), year) < 0)
                    continue;
                if (found >= 0 && found != edition)
                    return -1;
                found = edition;
            }
        }

        return found;
    }

    private static int Latest(SourceCitation citation, List<SourceCitation>[] editions, Func<SourceCitation, SourceCitation, bool> says)
    {
        for (int i = editions.Length - 1; i >= 0; i--)
        {
            if (editions[i].Exists(other => says(citation, other)))
                return i;
        }

        return -1;
    }

    private static bool SaysTheSame(SourceCitation one, SourceCitation other) => one is FigureCitation figure && other is FigureCitation same
        ? FigureValues.AreSame(figure, same)
        : FoldedText.Of(one.Exact) == FoldedText.Of(other.Exact);

    private static bool Fits(SourceCitation one, SourceCitation other) => one is FigureCitation figure && other is FigureCitation same && FigureValues.AreConsistent(figure, same);

    private static Contrast? Contradiction(FactEdition earlier, FactEdition later) =>
        earlier.Representative is FigureCitation one && later.Representative is FigureCitation other && !FigureValues.AreSame(one, other) && !FigureValues.AreConsistent(one, other)
            ? new Contrast(one, one.Span, other, other.Span)
            : null;

    /// <summary>A dispute in any period is one of the fact; the last edition gives the value.</summary>
    private static Judgement Together(FactDraft draft, List<FactEdition> editions)
    {
        SourceCitation representative = editions[editions.Count - 1].Representative;
        FactEdition worst = editions[editions.Count - 1];
        for (int i = editions.Count - 2; i >= 0; i--)
            worst = editions[i].Verdict > worst.Verdict ? editions[i] : worst;
        Verdict verdict = worst.Verdict == Verdict.Single && draft.Citations.Count > 1 ? Verdict.Agree : worst.Verdict;
        return new Judgement(verdict, representative, worst.Contrast);
    }
}
