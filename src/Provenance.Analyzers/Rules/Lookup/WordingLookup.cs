using Provenance.Analyzers.Generation.Naming;
using Provenance.Engine.Checking;
using Provenance.Engine.Index;

using Provenance.Engine.Wording;
namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>
/// The quotations of the sources and their sentences with a figure, by pairs of neighbouring words: a literal is compared with the few
/// that share most pairs with it, never with all.
/// </summary>
internal sealed class WordingLookup
{
    /// <summary>Words that a sentence has at least: it was not set in quotation marks, so more has to speak for it.</summary>
    private const int LeastSentenceWords = 8;

    private const int MostCompared = 8;
    private const int MostOfOnePair = 200;

    private readonly List<SourceWording> _wordings = [];
    private readonly Dictionary<(string, string), List<int>> _byPair = [];

    private WordingLookup()
    {
    }

    /// <summary>Makes the look-up of an index.</summary>
    public static WordingLookup Of(FactIndex index)
    {
        var lookup = new WordingLookup();
        var known = new HashSet<string>(StringComparer.Ordinal);
        IndexedFact[] quotes = [.. index.Facts.Where(fact => fact.Figure is null)];
        string[] names = IdentifierGuard.Names([.. quotes.Select(fact => fact.Name)], "Quote");
        for (int i = 0; i < quotes.Length; i++)
        {
            foreach (IndexedCitation citation in quotes[i].Citations.Where(citation => known.Add(citation.Exact)))
                lookup.Add(new SourceWording(citation, ComparedText.Of(citation.Exact), citation.Exact == quotes[i].Citations[0].Exact ? names[i] : null, true), WordingCheck.LeastWords);
        }

        foreach (IndexedCitation citation in index.Facts.Where(fact => fact.Figure is not null).SelectMany(fact => fact.Citations).Where(citation => known.Add(citation.Sentence)))
            lookup.Add(new SourceWording(citation, ComparedText.Of(citation.Sentence), null, false), LeastSentenceWords);
        return lookup;
    }

    /// <summary>What comes nearest to a text, nearest first.</summary>
    public IEnumerable<SourceWording> Near(ComparedText text)
    {
        var shared = new Dictionary<int, int>();
        foreach ((string, string) pair in text.Pairs())
        {
            if (!_byPair.TryGetValue(pair, out List<int>? wordings))
                continue;
            foreach (int wording in wordings)
                shared[wording] = shared.TryGetValue(wording, out int count) ? count + 1 : 1;
        }

        // One changed word in five leaves two pairs of four.
        return shared
            .Where(found => found.Value >= 2 && (_wordings[found.Key].IsQuotation || text.Words.Count >= LeastSentenceWords))
            .OrderByDescending(found => found.Value).ThenBy(found => found.Key)
            .Take(MostCompared)
            .Select(found => _wordings[found.Key]);
    }

    private void Add(SourceWording wording, int leastWords)
    {
        if (wording.Text.Words.Count < leastWords)
            return;

        foreach ((string, string) pair in wording.Text.Pairs())
        {
            if (!_byPair.TryGetValue(pair, out List<int>? same))
                _byPair.Add(pair, same = []);
            if (same.Count < MostOfOnePair && (same.Count == 0 || same[same.Count - 1] != _wordings.Count))
                same.Add(_wordings.Count);
        }

        _wordings.Add(wording);
    }
}
